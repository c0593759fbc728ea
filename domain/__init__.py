"""Rules that the desk and the lead server both run: no Qt, no SQL, no network.

Of libraries only msgspec, phonenumbers, tzdata, holidays, jinja2 and common-expression-language.
"""
