<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} dials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lead in the queue, or wait for a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: {name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still needs an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone in use cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsDesk</name>
    <message>
        <source>Saved. Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not be called again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all numbers of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes belong to a call; there is none on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue  {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody calls just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the call ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Customer column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the one on the line. Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lead in the queue, or wait: who calls appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier}-tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be called until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, until wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed again {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishBar</name>
    <message>
        <source>Finish, bring the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection and what waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server, kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits: all you did has reached the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>What the desk tells you stands here until you sign out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same key as: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for: {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadline: {person}, {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchChooser</name>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown number: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them: new lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead from this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages so far, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes  {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters next time. Saved while you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenWrapUps</name>
    <message numerus="yes">
        <source>%n call(s) still need an outcome</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say how it ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search leads and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, last four digits, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Names also by pinyin initials, numbers by their last four digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Name, company, last 4 digits   {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which work to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the family name, pinyin initials, the company or the last four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New leads, due callbacks and renewals appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing under this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “All work” to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {shown} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can make a lead of it when you have talked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose when you have answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the customer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objection fits; write a note instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has this word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back in the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No script for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has none on this desk. Talk freely; notes and outcome work as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · variant {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n} of ~{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitive: recording muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it out, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount is needed here, like 2480.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is needed here, like 2026-12-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words are needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be read out: {done} of {all} done. Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {all} required statements are done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Script and wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script opens with the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} answers a ring or dials the chosen lead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Leadline: sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yourself or type where you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type where you work. The first time needs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this desk without the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who signed in here before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Calls</source>
        <extracomment>desk -&gt; the act that goes there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} · {n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk: {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search leads, commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrapUpPanel</name>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome and what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow 3 pm, next Monday morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call this customer again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Go to Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to My scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search leads and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection and what waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, or dial the chosen lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and bring the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer (Alt with the digit works while typing, too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an outcome after the call (with Alt while typing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections: type what the customer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: jump to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that still need an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given or withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead from this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call on another phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the lit question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge this evaluation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: ready to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: perhaps later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: no intention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>number known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe: the last digits fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, shown for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known at the server only; details when it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably about: {title} (answer promised {due})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably about: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} ends in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} has lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promised to call back {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our promised callback ({due}) is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns our call of {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal under way: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead, first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit after the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Login or password is wrong. Check Caps Lock and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again at {until}, or ask your team lead to reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again; your work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is disabled. Ask your team lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was signed out by an administrator. Ask your team lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is too old for the server. Install the new version, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is newer than the server. Ask the administrator to update the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such organisation. Check its short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network; you can go on with what is on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer. Do not enter your password; tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. Set the clock to network time, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no lead server. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not signed in on this desk before. The first time needs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand this desk. Try again; if it stays, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more, or not yours to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this. Ask your team lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to send. Make it shorter or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of ours, noted as {reference}. Your work is kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is too old for this entry. It stays on this desk until the server is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not read this entry. It stays on this desk; report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is no longer yours. Your note is kept; ask your team lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead was deleted or merged with another. Search for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This telephone number cannot exist. Check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lead already has this number. Search for it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no such outcome any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outcome still needs: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has already done this. Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evaluation was already submitted and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this desk was damaged and set aside. What you had not sent was saved; the rest is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Leadline window is open for you on this computer. Use that one or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved. Free some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment has passed. Give a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can mean more than one moment. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day or time found in this. Try “tomorrow 3 pm”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too far away. Choose a nearer day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks change then and this hour does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is going on. Finish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead has no number that can be dialled. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling is not allowed now: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone in use cannot do this. Do it on the telephone itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not there, or not there yet. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk is open here, or it belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Your work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>the outcome</source>
        <extracomment>names of fields that a wrap-up may miss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a callback time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a longer note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Call with its outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Due callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback promised</source>
        <extracomment>code of `QueueRow.why` and `WorkItem.why` -&gt; sentence; the values come from `why_data`</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised callback is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached, try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} has lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, never called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer promised: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit after the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{campaign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number ends in {last4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called 3 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called 4 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called 5 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>the customer does not want to be called</source>
        <extracomment>rules of the contact policy, as the end of &quot;Dialling is not allowed now: …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number must not be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is outside calling hours at the customer&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a holiday at the customer&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer was called too often in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last call was only a few minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no consent to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lead is not reserved for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your reservation of this lead has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk has not been in step with the server for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s time zone is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finished call still waits for its outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Ready</source>
        <extracomment>state of health -&gt; colour of the dot</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taking calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>reasons to pause, and reasons of automatic changes; each can be read beside the state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call still needs its outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow 5 pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several with commas; -word takes one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraws consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow 3 pm, next Monday morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call on another phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>Morning or afternoon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go back: the first or the second time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is the day, which the month?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Your role has no such desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
