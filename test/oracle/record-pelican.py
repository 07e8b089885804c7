"""Reads posts from standard input (JSON: now, zone, settings, and a list of file name and text) and writes what the
installed Pelican makes of each: null where it leaves the post out, "stops" where it breaks off the whole run, else the
instant of its date in milliseconds since 1970, the day it shows, title, tags, status and text.
Argument: the present in seconds since 1970."""

import datetime
import json
import logging
import os
import sys
import tempfile

import dateutil.parser
import pelican.contents
import pelican.utils
from pelican import Pelican, signals
from pelican.settings import DEFAULT_CONFIG, configure_settings

logging.disable(logging.CRITICAL)
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
PRESENT = datetime.datetime.fromtimestamp(int(sys.argv[1]), datetime.timezone.utc).replace(tzinfo=None)

info = dateutil.parser._parser.DEFAULTPARSER.info
info._year = PRESENT.year
info._century = PRESENT.year // 100 * 100


def now(cls, tz=None):
    present = cls(*PRESENT.timetuple()[:6])
    return present if tz is None else present.replace(tzinfo=datetime.timezone.utc).astimezone(tz)


pelican.utils.SafeDatetime.now = classmethod(now)

seen = {}


def collect(generator):
    for kind in (generator.articles, generator.translations, generator.hidden_articles, generator.drafts):
        for article in kind:
            index = int(os.path.relpath(article.source_path, generator.path).split(os.sep)[0][1:])
            seen[index] = [
                (article.date - EPOCH) // datetime.timedelta(milliseconds=1),
                article.date.isoformat()[:10],
                show(article.title),
                [tag.name for tag in getattr(article, "tags", [])],
                article.status,
                article._content,
            ]


def show(title):
    return title if isinstance(title, list) else str(title)


signals.article_generator_finalized.connect(collect)


def build(posts, settings):
    """Runs Pelican over posts, given as index, file name and text."""
    with tempfile.TemporaryDirectory() as folder:
        for index, name, text in posts:
            os.makedirs(os.path.join(folder, "content", f"n{index}"))
            with open(os.path.join(folder, "content", f"n{index}", name), "wb") as file:
                file.write(text.encode("utf-8", "surrogatepass"))
        config = {
            **DEFAULT_CONFIG,
            "PATH": os.path.join(folder, "content"),
            "OUTPUT_PATH": os.path.join(folder, "output"),
            "PLUGINS": [],
            "MARKDOWN": {"extension_configs": {}, "extensions": ["markdown.extensions.meta"]},
            "SLUGIFY_SOURCE": "basename",
            "ARTICLE_SAVE_AS": "{category}.html",
            "ARTICLE_URL": "{category}.html",
            "DRAFT_SAVE_AS": "drafts/{category}.html",
            "ARTICLE_TRANSLATION_ID": None,
            "DIRECT_TEMPLATES": [],
            **{key: None for key in DEFAULT_CONFIG if "_FEED_" in key or key.startswith("FEED_ALL")},
            **{f"{kind}_SAVE_AS": "" for kind in ("TAG", "CATEGORY", "AUTHOR")},
            **settings,
        }
        seen.clear()
        Pelican(configure_settings(config)).run()
        return {index: seen.get(index) for index, _, _ in posts}


def build_all(posts, settings):
    """Runs Pelican over all posts at once, and over halves where one of them breaks it off."""
    try:
        return build(posts, settings)
    except (Exception, SystemExit):
        if len(posts) == 1:
            return {posts[0][0]: "stops"}
        half = len(posts) // 2
        return {**build_all(posts[:half], settings), **build_all(posts[half:], settings)}


task = json.load(sys.stdin)
sys.stdout, output = open(os.devnull, "w"), sys.stdout
found = build_all([(index, name, text) for index, (name, text) in enumerate(task["posts"])], task["settings"])
json.dump([found[index] for index in range(len(task["posts"]))], output)
