"""What pages share: the loaded register, filters, charts with their texts, downloads."""
