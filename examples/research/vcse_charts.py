"""Charts of vcse-charts in a Jupyter notebook, with nothing to install beside the files of dist/inline.

    from vcse_charts import chart
    chart("distribution", "spend.json", script="vcse-distribution.js", measure="per-head")
"""

import html
import json
import pathlib
import re


class Chart:
    """What a notebook shows: one element with its document in it, and the script that draws it."""

    def __init__(self, markup):
        self._markup = markup

    def _repr_html_(self):
        return self._markup


def chart(kind, document, script, **settings):
    """A chart of a document.

    kind -- the element's name without "vcse-": "distribution", "map", ...
    document -- a dict, or the path of a JSON file whose tables are all in it
    script -- path of dist/inline/vcse-KIND.js: it goes into the notebook, so that a saved one still draws
    settings -- the element's attributes with _ for -; True for one without a value, None to leave one out
    """
    if not re.fullmatch(r"[a-z]+", kind):
        raise ValueError(f"invalid kind: {kind!r} (expected a name such as 'distribution')")
    if not isinstance(document, dict):
        document = json.loads(pathlib.Path(document).read_text(encoding="utf-8"))
    data = json.dumps(document, ensure_ascii=False).replace("<", "\\u003c")
    code = pathlib.Path(script).read_text(encoding="utf-8")
    code = re.sub(r"</(?=script)", r"<\\/", code, flags=re.IGNORECASE).replace("<!--", "<\\!--")
    return Chart(
        f'<vcse-{kind} loading="eager"{_attributes(settings)}>'
        f'<script type="application/json">{data}</script>'
        f"</vcse-{kind}>"
        f"<script>{code}</script>"
    )


def _attributes(settings):
    text = ""
    for name, value in settings.items():
        if not re.fullmatch(r"[a-z][a-z_]*", name):
            raise ValueError(f"invalid setting: {name!r} (expected an attribute with _ for -)")
        if value is None or value is False:
            continue
        attribute = name.replace("_", "-")
        text += f" {attribute}" if value is True else f' {attribute}="{html.escape(str(value))}"'
    return text
