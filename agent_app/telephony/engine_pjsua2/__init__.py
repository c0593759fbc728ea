"""The softphone's second engine, on pjsua2-python (GPLv2 or later, an optional extra): Windows, and lines with SRTP.

A folder of its own because of the licence: nothing outside it imports pjsua2, and only the engine's process
imports it. The desk speaks with that process over a pipe, as with the other engine.
"""
