"""The softphone's engine: SIP and sound in a process of its own, so that neither can take the desk down.

`program` is that process (`python -m agent_app.telephony.engine`), `stack` what it asks of a SIP library, `baresip` the one
it has. The desk's side is `agent_app.telephony.softphone`. Both speak `protocol` over the process's standard input and
output. Nothing in this package imports Qt, the store or a service: it has to be up again within a second.
"""
