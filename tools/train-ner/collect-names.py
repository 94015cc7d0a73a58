"""Collects given and family names in Latin script from the locales of Faker (MIT licence) into a JSON file.

usage: python collect-names.py OUT.json   (pip install faker)
"""

import importlib
import json
import pkgutil
import re
import sys
import unicodedata

import faker.providers.person as person

GIVEN = re.compile(r"^(?:first|given)_names?(_\w+)?$")
FAMILY = re.compile(r"^last_names?(_\w+)?$")
LATIN = re.compile(r"^[^\W\d_]+(?:['’\-][^\W\d_]+)*$")


def words(value):
    """All Latin-script words of a provider's list, however it is nested."""
    if isinstance(value, str):
        for word in value.split():
            if LATIN.match(word) and all("LATIN" in unicodedata.name(c, "") for c in word if c.isalpha()):
                yield word.lower()
    elif isinstance(value, dict):
        for key in value:
            yield from words(key)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from words(item)


def main():
    given, family, male, female = {}, {}, {}, {}
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for name in dir(provider):
            target = given if GIVEN.match(name) else family if FAMILY.match(name) else None
            if target is None:
                continue
            for word in set(words(getattr(provider, name))):
                target.setdefault(word, set()).add(module.name)
                if target is given and "female" in name:
                    female.setdefault(word, set()).add(module.name)
                elif target is given and "male" in name:
                    male.setdefault(word, set()).add(module.name)
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        lists = {"given": given, "family": family, "male": male, "female": female}
        json.dump({key: sorted(words) for key, words in lists.items()}, out, ensure_ascii=False)


main()
