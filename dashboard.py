"""The router: page set-up, navigation, footer. ``python -m scripts.serve`` starts the dashboard."""

import streamlit as st

from register import schema

st.set_page_config(page_title="Mandate", page_icon="🗳️", layout="wide")

# One row, nothing behind a menu: a reader sees at once all that there is.
PAGES = [
    st.Page(
        "pages/ballots/overview.py", title="Overview", icon=":material/scatter_plot:", url_path="overview", default=True
    ),
    st.Page("pages/ballots/unions.py", title="Unions", icon=":material/groups:", url_path="unions"),
    st.Page("pages/ballots/nations.py", title="Nations and countries", icon=":material/map:", url_path="nations"),
    st.Page("pages/ballots/table.py", title="All ballots", icon=":material/table_rows:", url_path="ballots"),
    st.Page(
        "pages/ballots/ballot.py", title="One ballot", icon=":material/ballot:", url_path="ballot", visibility="hidden"
    ),
    st.Page("pages/strikes/days.py", title="Strike days", icon=":material/calendar_month:", url_path="strike-days"),
    st.Page("pages/law/thresholds.py", title="Thresholds", icon=":material/gavel:", url_path="thresholds"),
    st.Page("pages/articles/read.py", title="Read an article", icon=":material/article:", url_path="read"),
    st.Page("pages/about/data.py", title="The data", icon=":material/database:", url_path="data"),
]
page = st.navigation(PAGES, position="top")
st.title(page.title)
page.run()

package = schema.package()
st.divider()
st.markdown(
    f":small[{package['title']}, version {package['version']}. Data: [{package['licenses'][0]['name']}]"
    f"({package['licenses'][0]['path']}). Every row names its source.]"
)
