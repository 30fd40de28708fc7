"""Frames become Plotly figures here, each with its headline and its text alternative. Nothing here knows Streamlit."""
