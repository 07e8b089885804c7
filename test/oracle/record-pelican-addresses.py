# Reads posts from standard input (a JSON list of config, path and lines of metadata) and writes the address that the
# Pelican on this machine gives to each, alone in its site; null where it has none.

import json
import subprocess
import sys
import tempfile
from pathlib import Path

TEMPLATES = "archives period_archives article page author authors category categories tag tags index".split()


def record(config, path, lines):
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        (base / "theme/templates").mkdir(parents=True)
        for name in TEMPLATES:
            text = "at {{ article.url }}" if name == "article" else ""
            (base / f"theme/templates/{name}.html").write_text(text)
        (base / "pelicanconf.py").write_text(f"{config}\nTHEME = 'theme'\n")
        (base / path).parent.mkdir(parents=True, exist_ok=True)
        (base / path).write_text(f"---\n{lines}\n---\n\nText\n")
        subprocess.run(["pelican", "-q", "-s", "pelicanconf.py", "-o", "out"], cwd=base, capture_output=True)
        pages = [page.read_text() for page in (base / "out").rglob("*") if page.is_file()]
        address = next((text[3:] for text in pages if text.startswith("at ")), None)
        return address and "/" + address.lstrip("/")


print(json.dumps([record(*post) for post in json.load(sys.stdin)]))
