<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ActsPanel</name>
    <message>
        <source>Change many leads at once</source>
        <translation>Change many leads at once</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Nothing yet. What is done here can be undone for 24 hours.</source>
        <translation>Nothing yet. What is done here can be undone for 24 hours.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>For which leads</source>
        <translation>For which leads</translation>
    </message>
    <message>
        <source>To whom: shared by the rules of handing out; nobody means the public pool</source>
        <translation>To whom: shared by the rules of handing out; nobody means the public pool</translation>
    </message>
    <message>
        <source>Some of these leads</source>
        <translation>Some of these leads</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Look first</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen lead(s)</source>
        <translation>
            <numerusform>The %n chosen lead</numerusform>
            <numerusform>The %n chosen leads</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the filter finds: {n}</source>
        <translation>All that the filter finds: {n}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will be changed.</source>
        <translation>
            <numerusform>%n lead will be changed.</numerusform>
            <numerusform>%n leads will be changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}
{state}: {done} of {total}. {figures}</source>
        <translation>{what}
{state}: {done} of {total}. {figures}</translation>
    </message>
    <message>
        <source>Changed by somebody since: {names}</source>
        <translation>Changed by somebody since: {names}</translation>
    </message>
    <message>
        <source>Among them: {names}</source>
        <translation>Among them: {names}</translation>
    </message>
</context>
<context>
    <name>AdminDesk</name>
    <message>
        <source>Admin desk</source>
        <translation>Admin desk</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>AfterEditor</name>
    <message>
        <source>After it was submitted</source>
        <translation>After it was submitted</translation>
    </message>
    <message>
        <source>Agents see it</source>
        <translation>Agents see it</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>After hours</translation>
    </message>
    <message>
        <source>Then at</source>
        <translation>Then at</translation>
    </message>
    <message>
        <source>To correct, hours</source>
        <translation>To correct, hours</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Within days</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Who decides in turn, within hours</source>
        <translation>Who decides in turn, within hours</translation>
    </message>
    <message>
        <source>Add level</source>
        <translation>Add level</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>who decides</translation>
    </message>
    <message>
        <source>within hours</source>
        <translation>within hours</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>type to find an answer</source>
        <extracomment>that the line beneath, which says how many are left, is in sight</extracomment>
        <translation>type to find an answer</translation>
    </message>
    <message>
        <source>Find an answer by typing</source>
        <translation>Find an answer by typing</translation>
    </message>
    <message>
        <source>▸ objection</source>
        <translation>▸ objection</translation>
    </message>
    <message>
        <source>No answer has these words.</source>
        <translation>No answer has these words.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type a part of it</source>
        <translation>
            <numerusform>and %n more: type a part of it</numerusform>
            <numerusform>and %n more: type a part of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppealForm</name>
    <message>
        <source>Appeal</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>What do you see otherwise?</source>
        <translation>What do you see otherwise?</translation>
    </message>
    <message>
        <source>Tick the questions, say what each should be and why. Somebody else than who judged decides.</source>
        <translation>Tick the questions, say what each should be and why. Somebody else than who judged decides.</translation>
    </message>
    <message>
        <source>Questions to appeal</source>
        <translation>Questions to appeal</translation>
    </message>
    <message>
        <source>Anything else (optional)</source>
        <translation>Anything else (optional)</translation>
    </message>
    <message>
        <source>Words to the whole appeal</source>
        <translation>Words to the whole appeal</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>Send the appeal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A ticked question says no why yet.</source>
        <translation>A ticked question says no why yet.</translation>
    </message>
</context>
<context>
    <name>AppealLine</name>
    <message>
        <source>should be</source>
        <extracomment>data of the combo&apos;s entry “not applicable”</extracomment>
        <translation>should be</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>What it should be: {question}</source>
        <translation>What it should be: {question}</translation>
    </message>
    <message>
        <source>Why? Say where it can be heard.</source>
        <translation>Why? Say where it can be heard.</translation>
    </message>
    <message>
        <source>Why: {question}</source>
        <translation>Why: {question}</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>A day is written like 2026-12-24.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>The text, in Markdown: **bold**, 1. steps, - points</source>
        <translation>The text, in Markdown: **bold**, 1. steps, - points</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>As it is read</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>home_plus, renewal, ticket, step:price, with commas between</source>
        <translation>home_plus, renewal, ticket, step:price, with commas between</translation>
    </message>
    <message>
        <source>What it fits: products, campaigns, tags, ticket, step:…</source>
        <translation>What it fits: products, campaigns, tags, ticket, step:…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for ever</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Article: {title}</source>
        <extracomment>signs, and no digits: these answer the script, which goes on beside the reading</extracomment>
        <translation>Article: {title}</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Helped</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>Did not help</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>A word about it, if you like  ↵</source>
        <translation>A word about it, if you like  ↵</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>not published</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>“{title}” is version {n} now, on every desk with its next pull.</source>
        <translation>“{title}” is version {n} now, on every desk with its next pull.</translation>
    </message>
    <message>
        <source>{code} is taken off every desk.</source>
        <translation>{code} is taken off every desk.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Code of a new article</source>
        <translation>Code of a new article</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Drop changes</translation>
    </message>
    <message>
        <source>Take off every desk</source>
        <translation>Take off every desk</translation>
    </message>
    <message>
        <source>Write over it all the same</source>
        <translation>Write over it all the same</translation>
    </message>
    <message>
        <source>What is new (optional)</source>
        <translation>What is new (optional)</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 days</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Show versions</source>
        <translation>Show versions</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Take this text</translation>
    </message>
    <message>
        <source>Looked for in vain</source>
        <translation>Looked for in vain</translation>
    </message>
    <message>
        <source>Articles cannot be shown</source>
        <translation>Articles cannot be shown</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>No article</translation>
    </message>
    <message>
        <source>An article helps in the middle of a call: give it a code at the left.</source>
        <translation>An article helps in the middle of a call: give it a code at the left.</translation>
    </message>
    <message>
        <source>{who} published version {n} meanwhile; your text is kept here.</source>
        <translation>{who} published version {n} meanwhile; your text is kept here.</translation>
    </message>
    <message>
        <source>opened {opened}, helped {helped}, did not {did_not}</source>
        <translation>opened {opened}, helped {helped}, did not {did_not}</translation>
    </message>
    <message>
        <source>Nobody has opened this version yet.</source>
        <translation>Nobody has opened this version yet.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Nothing: every search found something.</source>
        <translation>Nothing: every search found something.</translation>
    </message>
    <message>
        <source>This server searches by words only.</source>
        <translation>This server searches by words only.</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Idle days</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>for the history</source>
        <translation>for the history</translation>
    </message>
    <message>
        <source>Only who speaks the language</source>
        <translation>Only who speaks the language</translation>
    </message>
    <message>
        <source>Only who may have the tier</source>
        <translation>Only who may have the tier</translation>
    </message>
    <message>
        <source>Also with a promised call</source>
        <translation>Also with a promised call</translation>
    </message>
    <message>
        <source>Also leads without a campaign</source>
        <translation>Also leads without a campaign</translation>
    </message>
    <message>
        <source>Agents (Space chooses), leads held</source>
        <translation>Agents (Space chooses), leads held</translation>
    </message>
    <message>
        <source>Agents (Space chooses)</source>
        <translation>Agents (Space chooses)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>on leave</translation>
    </message>
    <message>
        <source>each</source>
        <translation>each</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message>
        <source>Save the audit log</source>
        <translation>Save the audit log</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved; the export itself stands in the log.</source>
        <translation>
            <numerusform>%n line saved; the export itself stands in the log.</numerusform>
            <numerusform>%n lines saved; the export itself stands in the log.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was ended and no file is left: {why}</source>
        <translation>The export was ended and no file is left: {why}</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Who did or read what, newest first. Words may be parts of acts, names, addresses.</source>
        <translation>Who did or read what, newest first. Words may be parts of acts, names, addresses.</translation>
    </message>
    <message>
        <source>Words, e.g. reveal, permission, a name</source>
        <translation>Words, e.g. reveal, permission, a name</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Search the audit log</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>whatever was done</source>
        <translation>whatever was done</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>to whatever</source>
        <translation>to whatever</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Show older lines</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>Export what is found</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Did</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>What is noted</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>the server</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown.</source>
        <translation>
            <numerusform>%n line shown.</numerusform>
            <numerusform>%n lines shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found by these words in these days.</source>
        <translation>Nothing is found by these words in these days.</translation>
    </message>
</context>
<context>
    <name>BenchPanel</name>
    <message>
        <source>Test bench</source>
        <translation>Test bench</translation>
    </message>
    <message>
        <source>Try it over past calls</source>
        <translation>Try it over past calls</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Try over past calls</source>
        <translation>Try over past calls</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>False</source>
        <translation>False</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>in how many calls it was said</source>
        <translation>in how many calls it was said</translation>
    </message>
    <message>
        <source>how often it was found</source>
        <translation>how often it was found</translation>
    </message>
    <message>
        <source>hits that somebody called right</source>
        <translation>hits that somebody called right</translation>
    </message>
    <message>
        <source>hits that somebody called a false alarm</source>
        <translation>hits that somebody called a false alarm</translation>
    </message>
    <message>
        <source>places called right that are not found any more</source>
        <translation>places called right that are not found any more</translation>
    </message>
    <message>
        <source>Hits by phrase</source>
        <translation>Hits by phrase</translation>
    </message>
    <message>
        <source>Hits in their words</source>
        <translation>Hits in their words</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>newest {n} calls</source>
        <translation>newest {n} calls</translation>
    </message>
    <message>
        <source>Language of the calls</source>
        <translation>Language of the calls</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>How many calls</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>Is right</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>Searching past calls …</source>
        <translation>Searching past calls …</translation>
    </message>
    <message>
        <source>Nothing of it is published by a trial. Numbers of cards and identities stay masked.</source>
        <translation>Nothing of it is published by a trial. Numbers of cards and identities stay masked.</translation>
    </message>
    <message>
        <source>There is no call with words yet.</source>
        <translation>There is no call with words yet.</translation>
    </message>
    <message>
        <source>{n} calls searched in {ms} ms</source>
        <translation>{n} calls searched in {ms} ms</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Which version speaks where and when</source>
        <translation>Which version speaks where and when</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>From the calendar to the list of scripts</source>
        <translation>From the calendar to the list of scripts</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>The calendar could not be read</translation>
    </message>
    <message>
        <source>Reading the calendar …</source>
        <translation>Reading the calendar …</translation>
    </message>
    <message>
        <source>No campaign has a script</source>
        <translation>No campaign has a script</translation>
    </message>
    <message>
        <source>Campaigns with a script stand here.</source>
        <translation>Campaigns with a script stand here.</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Your judgement was handed over. Answers meet when the calibration is closed.</source>
        <extracomment>pixels</extracomment>
        <translation>Your judgement was handed over. Answers meet when the calibration is closed.</translation>
    </message>
    <message>
        <source>Closed. The answers have met.</source>
        <translation>Closed. The answers have met.</translation>
    </message>
    <message>
        <source>They were asked to judge the call.</source>
        <translation>They were asked to judge the call.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Calibrations</translation>
    </message>
    <message>
        <source>New calibration…</source>
        <translation>New calibration…</translation>
    </message>
    <message>
        <source>No calibration yet</source>
        <translation>No calibration yet</translation>
    </message>
    <message>
        <source>Several people judge one call, each without the others; then their answers meet here.</source>
        <translation>Several people judge one call, each without the others; then their answers meet here.</translation>
    </message>
    <message>
        <source>Led by {name}. Judged by: {people}</source>
        <translation>Led by {name}. Judged by: {people}</translation>
    </message>
    <message>
        <source>★ reference</source>
        <translation>★ reference</translation>
    </message>
    <message>
        <source>{done} of {all} have judged</source>
        <translation>{done} of {all} have judged</translation>
    </message>
    <message>
        <source>Nobody reads what others said before the calibration is closed.</source>
        <translation>Nobody reads what others said before the calibration is closed.</translation>
    </message>
    <message>
        <source>Submit my judgement</source>
        <translation>Submit my judgement</translation>
    </message>
    <message>
        <source>Close, and let the answers meet</source>
        <translation>Close, and let the answers meet</translation>
    </message>
    <message>
        <source>At least two must have judged.</source>
        <translation>At least two must have judged.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar</source>
        <extracomment>in the order in which they lose their words</extracomment>
        <translation>Call bar</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>No call</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Next: {name}</translation>
    </message>
    <message>
        <source>{key} dials</source>
        <translation>{key} dials</translation>
    </message>
    <message>
        <source>Choose a lead in the queue, or wait for a call.</source>
        <translation>Choose a lead in the queue, or wait for a call.</translation>
    </message>
    <message>
        <source>line {name}</source>
        <translation>line {name}</translation>
    </message>
    <message>
        <source>message “{name}”</source>
        <translation>message “{name}”</translation>
    </message>
    <message>
        <source>not recorded: the customer objected</source>
        <translation>not recorded: the customer objected</translation>
    </message>
    <message>
        <source>taken by itself, as the exchange asked</source>
        <translation>taken by itself, as the exchange asked</translation>
    </message>
    <message>
        <source>Also rings: {name} · {how}</source>
        <translation>Also rings: {name} · {how}</translation>
    </message>
    <message>
        <source>also: {name}, {state}</source>
        <translation>also: {name}, {state}</translation>
    </message>
    <message>
        <source>{name} still needs an outcome</source>
        <translation>{name} still needs an outcome</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Dial</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Drop third</source>
        <translation>Drop third</translation>
    </message>
    <message>
        <source>Three-way</source>
        <translation>Three-way</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>End asking</source>
        <translation>End asking</translation>
    </message>
    <message>
        <source>The telephone in use cannot do this.</source>
        <translation>The telephone in use cannot do this.</translation>
    </message>
    <message>
        <source>{key}: the customer objects, the recording ends</source>
        <translation>{key}: the customer objects, the recording ends</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Recording paused</translation>
    </message>
</context>
<context>
    <name>CallListPanel</name>
    <message>
        <source>Fewer fields</source>
        <extracomment>seconds, while a recording is on its way field -&gt; its place: line, column, lines, columns shown when they are wanted</extracomment>
        <translation>Fewer fields</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>Number, last digits are enough  {key}</source>
        <translation>Number, last digits are enough  {key}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Script step</source>
        <translation>Script step</translation>
    </message>
    <message>
        <source>Words that were said</source>
        <translation>Words that were said</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>from 2026-11-01</source>
        <translation>from 2026-11-01</translation>
    </message>
    <message>
        <source>until 2026-11-30</source>
        <translation>until 2026-11-30</translation>
    </message>
    <message>
        <source>Search calls by: {field}</source>
        <translation>Search calls by: {field}</translation>
    </message>
    <message>
        <source>Only calls without a score</source>
        <translation>Only calls without a score</translation>
    </message>
    <message>
        <source>Only my queue  {key}</source>
        <translation>Only my queue  {key}</translation>
    </message>
    <message>
        <source>Only my queue</source>
        <translation>Only my queue</translation>
    </message>
    <message>
        <source>Only sales to be checked  {key}</source>
        <translation>Only sales to be checked  {key}</translation>
    </message>
    <message>
        <source>Only sales to be checked</source>
        <translation>Only sales to be checked</translation>
    </message>
    <message>
        <source>Calls with a recording</source>
        <translation>Calls with a recording</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Search calls</translation>
    </message>
    <message>
        <source>Calls cannot be shown</source>
        <translation>Calls cannot be shown</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>Every call that was drawn for you is judged.</source>
        <translation>Every call that was drawn for you is judged.</translation>
    </message>
    <message>
        <source>No sale waits</source>
        <translation>No sale waits</translation>
    </message>
    <message>
        <source>Every deal that has to be listened to before its release is decided.</source>
        <translation>Every deal that has to be listened to before its release is decided.</translation>
    </message>
    <message>
        <source>No call found</source>
        <translation>No call found</translation>
    </message>
    <message>
        <source>Try fewer digits, another agent or a longer time.</source>
        <translation>Try fewer digits, another agent or a longer time.</translation>
    </message>
    <message>
        <source>{n} calls</source>
        <translation>{n} calls</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>The call</source>
        <extracomment>while words are on their way</extracomment>
        <translation>The call</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>No call chosen</translation>
    </message>
    <message>
        <source>Choose one at the left. Its recording, notes and script path appear here.</source>
        <translation>Choose one at the left. Its recording, notes and script path appear here.</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>incoming</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>outgoing</translation>
    </message>
</context>
<context>
    <name>CallsDesk</name>
    <message>
        <source>This call was taken by itself, as the exchange asked.</source>
        <extracomment>sheets that are about a call or a number, not about the customer on screen what the telephone or a colleague&apos;s desk has to say and is no trouble</extracomment>
        <translation>This call was taken by itself, as the exchange asked.</translation>
    </message>
    <message>
        <source>Promised for now: the callback stands first in the queue.</source>
        <translation>Promised for now: the callback stands first in the queue.</translation>
    </message>
    <message>
        <source>Your role may not let this rule pass.</source>
        <translation>Your role may not let this rule pass.</translation>
    </message>
    <message>
        <source>Nothing forbids this call.</source>
        <translation>Nothing forbids this call.</translation>
    </message>
    <message>
        <source>Saved. Next: {name}</source>
        <translation>Saved. Next: {name}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Lead created.</source>
        <translation>Lead created.</translation>
    </message>
    <message>
        <source>Problem opened.</source>
        <translation>Problem opened.</translation>
    </message>
    <message>
        <source>Tagged.</source>
        <translation>Tagged.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consent recorded.</translation>
    </message>
    <message>
        <source>Will not be called again.</source>
        <translation>Will not be called again.</translation>
    </message>
    <message>
        <source>Deal recorded.</source>
        <translation>Deal recorded.</translation>
    </message>
    <message>
        <source>Callback promised.</source>
        <translation>Callback promised.</translation>
    </message>
    <message>
        <source>Allowed for an hour; it is on the record.</source>
        <translation>Allowed for an hour; it is on the record.</translation>
    </message>
    <message numerus="yes">
        <source>Shown for half a minute. %n more in these 24 hours; each stands in the audit log.</source>
        <translation>
            <numerusform>Shown for half a minute. %n more in these 24 hours; each stands in the audit log.</numerusform>
            <numerusform>Shown for half a minute. %n more in these 24 hours; each stands in the audit log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Choose a customer first.</translation>
    </message>
    <message>
        <source>all numbers of this customer</source>
        <translation>all numbers of this customer</translation>
    </message>
    <message>
        <source>There is no problem or deal here that could be changed.</source>
        <translation>There is no problem or deal here that could be changed.</translation>
    </message>
    <message>
        <source>There is no step of a script on screen.</source>
        <translation>There is no step of a script on screen.</translation>
    </message>
    <message>
        <source>There are no prepared messages on this computer.</source>
        <translation>There are no prepared messages on this computer.</translation>
    </message>
    <message>
        <source>No experiment speaks in this call.</source>
        <translation>No experiment speaks in this call.</translation>
    </message>
    <message>
        <source>Notes belong to a call; there is none on screen.</source>
        <translation>Notes belong to a call; there is none on screen.</translation>
    </message>
    <message>
        <source>Calls desk</source>
        <translation>Calls desk</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Open the queue</translation>
    </message>
    <message>
        <source>Queue  {key}</source>
        <translation>Queue  {key}</translation>
    </message>
    <message>
        <source>There is no call on the line.</source>
        <translation>There is no call on the line.</translation>
    </message>
    <message>
        <source>The telephone in use cannot do this.</source>
        <translation>The telephone in use cannot do this.</translation>
    </message>
    <message>
        <source>Nobody is asked about this call.</source>
        <translation>Nobody is asked about this call.</translation>
    </message>
    <message>
        <source>First end the call to the colleague.</source>
        <translation>First end the call to the colleague.</translation>
    </message>
    <message>
        <source>The message plays without you.</source>
        <translation>The message plays without you.</translation>
    </message>
    <message>
        <source>Nobody calls just now.</source>
        <translation>Nobody calls just now.</translation>
    </message>
    <message>
        <source>First the call ends.</source>
        <translation>First the call ends.</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <extracomment>wide: while a rule is changed the line of the organisation&apos;s own rules</extracomment>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Campaigns and their rules</source>
        <translation>Campaigns and their rules</translation>
    </message>
    <message>
        <source>What holds for each, in words. Rules that belong to a version are changed by publishing another.</source>
        <translation>What holds for each, in words. Rules that belong to a version are changed by publishing another.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Own rules</translation>
    </message>
    <message>
        <source>No campaign is published yet: lead-server publish.</source>
        <translation>No campaign is published yet: lead-server publish.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>No rule of its own</source>
        <translation>No rule of its own</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>handing out</source>
        <translation>handing out</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>keeping</translation>
    </message>
    <message>
        <source>Its own rule goes; the organisation&apos;s holds. Once more, and it is done.</source>
        <translation>Its own rule goes; the organisation&apos;s holds. Once more, and it is done.</translation>
    </message>
    <message>
        <source>Nothing is changed. Ctrl+Enter keeps what stands here.</source>
        <translation>Nothing is changed. Ctrl+Enter keeps what stands here.</translation>
    </message>
    <message>
        <source>The rule of {campaign} holds from now on.</source>
        <translation>The rule of {campaign} holds from now on.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Now it says: {rule} Ctrl+Enter keeps yours.</source>
        <translation>Somebody else changed it meanwhile. Now it says: {rule} Ctrl+Enter keeps yours.</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Done: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Handed to me</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Customer of</source>
        <translation>Customer of</translation>
    </message>
    <message>
        <source>Problems, deals and visits that were handed to me</source>
        <translation>Problems, deals and visits that were handed to me</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Answer, or why</source>
        <translation>Answer, or why</translation>
    </message>
    <message>
        <source>When: tomorrow 5 pm, Friday 10 am</source>
        <translation>When: tomorrow 5 pm, Friday 10 am</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>To the Calls desk</source>
        <translation>To the Calls desk</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Asking the server …</translation>
    </message>
    <message>
        <source>None was opened on this desk before.</source>
        <translation>None was opened on this desk before.</translation>
    </message>
    <message>
        <source>Nothing was handed to you. Problems, deals and visits of colleagues&apos; customers come here.</source>
        <translation>Nothing was handed to you. Problems, deals and visits of colleagues&apos; customers come here.</translation>
    </message>
    <message>
        <source>The server is away: these you have opened before. Answers wait in the outbox; calls need the server.</source>
        <translation>The server is away: these you have opened before. Answers wait in the outbox; calls need the server.</translation>
    </message>
    <message>
        <source>Customers of colleagues. Opening one is noted; it leaves your desk when it is done.</source>
        <translation>Customers of colleagues. Opening one is noted; it leaves your desk when it is done.</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>To the customer</translation>
    </message>
    <message>
        <source>Open with its customer</source>
        <translation>Open with its customer</translation>
    </message>
</context>
<context>
    <name>CausesRow</name>
    <message>
        <source>Root cause  {key}</source>
        <translation>Root cause  {key}</translation>
    </message>
    <message>
        <source>Root cause: {cause}</source>
        <translation>Root cause: {cause}</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>Changed by {name}, {day}</source>
        <translation>Changed by {name}, {day}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Compare from version</source>
        <translation>Compare from version</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>Compare with version</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Nothing is published yet</source>
        <translation>Nothing is published yet</translation>
    </message>
    <message>
        <source>The draft is the first version.</source>
        <translation>The draft is the first version.</translation>
    </message>
    <message>
        <source>Reading the versions …</source>
        <translation>Reading the versions …</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>No difference</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>other teams</source>
        <translation>other teams</translation>
    </message>
    <message>
        <source>every team</source>
        <translation>every team</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>no version</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>further notice</translation>
    </message>
    <message>
        <source>{campaign}, {team}: {version} from {since} until {until}</source>
        <translation>{campaign}, {team}: {version} from {since} until {until}</translation>
    </message>
    <message>
        <source>Calendar of scripts</source>
        <translation>Calendar of scripts</translation>
    </message>
</context>
<context>
    <name>CoachDialog</name>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Note or task</source>
        <translation>Note or task</translation>
    </message>
    <message>
        <source>What to practise, and how</source>
        <translation>What to practise, and how</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>With a last day</source>
        <translation>With a last day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel coaching</source>
        <translation>Cancel coaching</translation>
    </message>
    <message>
        <source>Task: it is done one day</source>
        <translation>Task: it is done one day</translation>
    </message>
    <message>
        <source>Note: it is read</source>
        <translation>Note: it is read</translation>
    </message>
</context>
<context>
    <name>CoachingWaiting</name>
    <message>
        <source>Coaching that waits for you</source>
        <translation>Coaching that waits for you</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Read and answer it under Learning</source>
        <translation>Read and answer it under Learning</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Comment on this step</source>
        <translation>Comment on this step</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>Send the comment</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>No comments</translation>
    </message>
    <message>
        <source>What is said about steps stands here.</source>
        <translation>What is said about steps stands here.</translation>
    </message>
    <message>
        <source>Go to: {step} ({n})</source>
        <translation>Go to: {step} ({n})</translation>
    </message>
    <message>
        <source>Settled by {name}</source>
        <translation>Settled by {name}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer to {name}, {n}</source>
        <translation>Answer to {name}, {n}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Settled: {n}</source>
        <translation>Settled: {n}</translation>
    </message>
    <message>
        <source>The whole script</source>
        <translation>The whole script</translation>
    </message>
    <message>
        <source>A step that is gone: {step}</source>
        <translation>A step that is gone: {step}</translation>
    </message>
</context>
<context>
    <name>CompareList</name>
    <message>
        <source>Draft on screen</source>
        <translation>Draft on screen</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Compare: before</source>
        <translation>Compare: before</translation>
    </message>
    <message>
        <source>Compare: after</source>
        <translation>Compare: after</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>No difference</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Both say the same.</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Shown when</source>
        <translation>Shown when</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>All conditions, or one of them</source>
        <translation>All conditions, or one of them</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Always.</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>all of these hold</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>one of these holds</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>is none of</translation>
    </message>
    <message>
        <source>Question of condition {n}</source>
        <translation>Question of condition {n}</translation>
    </message>
    <message>
        <source>How condition {n} compares</source>
        <translation>How condition {n} compares</translation>
    </message>
    <message>
        <source>Remove condition {n}</source>
        <translation>Remove condition {n}</translation>
    </message>
    <message>
        <source>Condition {n}: {answer}</source>
        <translation>Condition {n}: {answer}</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Coverage by region</source>
        <translation>Coverage by region</translation>
    </message>
    <message>
        <source>Shares of each region&apos;s leads; a lead may count in several. Free: nobody&apos;s, and may be handed out.</source>
        <translation>Shares of each region&apos;s leads; a lead may count in several. Free: nobody&apos;s, and may be handed out.</translation>
    </message>
    <message>
        <source>No lead of this campaign is known.</source>
        <translation>No lead of this campaign is known.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>owned</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>unsuitable</source>
        <translation>unsuitable</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>no region</translation>
    </message>
    <message>
        <source>Unsuitable for telesales, because</source>
        <translation>Unsuitable for telesales, because</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>no calls wanted</source>
        <translation>no calls wanted</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Call all the same …</source>
        <translation>Call all the same …</translation>
    </message>
    <message>
        <source>Customer column</source>
        <translation>Customer column</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>About the customer</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>Problems and answers</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>More about the customer</translation>
    </message>
    <message>
        <source>Helps here</source>
        <translation>Helps here</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Consents, word for word</source>
        <translation>Consents, word for word</translation>
    </message>
    <message>
        <source>Not the one on the line. Back to {name}</source>
        <translation>Not the one on the line. Back to {name}</translation>
    </message>
    <message>
        <source>This customer cannot be shown</source>
        <translation>This customer cannot be shown</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>No customer chosen</translation>
    </message>
    <message>
        <source>Choose a lead in the queue, or wait: who calls appears here.</source>
        <translation>Choose a lead in the queue, or wait: who calls appears here.</translation>
    </message>
    <message>
        <source>{tier}-tier</source>
        <translation>{tier}-tier</translation>
    </message>
    <message>
        <source>may be called until {time}</source>
        <translation>may be called until {time}</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, until wrap-up</source>
        <translation>a colleague&apos;s customer, until wrap-up</translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, until your work for her is done</source>
        <translation>a colleague&apos;s customer, until your work for her is done</translation>
    </message>
    <message>
        <source>Intention {grade}</source>
        <translation>Intention {grade}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>May be called all the same: {reason} ({who})</source>
        <translation>May be called all the same: {reason} ({who})</translation>
    </message>
    <message>
        <source>No contact so far.</source>
        <translation>No contact so far.</translation>
    </message>
    <message>
        <source>asked by the script</source>
        <translation>asked by the script</translation>
    </message>
    <message>
        <source>Fetching what was before …</source>
        <translation>Fetching what was before …</translation>
    </message>
    <message>
        <source>Older contacts …</source>
        <translation>Older contacts …</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>{figures} (this desk alone)</source>
        <translation>{figures} (this desk alone)</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>QA report</source>
        <translation>QA report</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Red lines</translation>
    </message>
    <message>
        <source>Overdue, or due within two days</source>
        <translation>Overdue, or due within two days</translation>
    </message>
    <message>
        <source>Analysts: output and leniency</source>
        <translation>Analysts: output and leniency</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>Coverage by region</translation>
    </message>
    <message>
        <source>Coverage by agent</source>
        <translation>Coverage by agent</translation>
    </message>
    <message>
        <source>The team&apos;s day</source>
        <extracomment>needs that are seen without scrolling</extracomment>
        <translation>The team&apos;s day</translation>
    </message>
    <message>
        <source>Needs a hand now</source>
        <translation>Needs a hand now</translation>
    </message>
    <message>
        <source>Today, against the target</source>
        <translation>Today, against the target</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Targets…</translation>
    </message>
    <message>
        <source>Her customer</source>
        <translation>Her customer</translation>
    </message>
    <message>
        <source>Nothing just now.</source>
        <translation>Nothing just now.</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>Figures of the day</translation>
    </message>
</context>
<context>
    <name>DecideLine</name>
    <message>
        <source>Judged: {answer}</source>
        <translation>Judged: {answer}</translation>
    </message>
    <message>
        <source>Should be: {answer}. {words}</source>
        <translation>Should be: {answer}. {words}</translation>
    </message>
    <message>
        <source>Stays: {answer}</source>
        <translation>Stays: {answer}</translation>
    </message>
    <message>
        <source>As proposed: {answer}</source>
        <translation>As proposed: {answer}</translation>
    </message>
    <message>
        <source>Otherwise: {answer}</source>
        <translation>Otherwise: {answer}</translation>
    </message>
    <message>
        <source>Decision: {question}</source>
        <translation>Decision: {question}</translation>
    </message>
    <message>
        <source>Why (needed where it stays)</source>
        <translation>Why (needed where it stays)</translation>
    </message>
    <message>
        <source>Why: {question}</source>
        <translation>Why: {question}</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>{name}&apos;s desk is taken away: it hands over what it had not sent, then its data is destroyed.</source>
        <translation>{name}&apos;s desk is taken away: it hands over what it had not sent, then its data is destroyed.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended. Whoever sits there signs in anew.</source>
        <translation>
            <numerusform>%n session ended. Whoever sits there signs in anew.</numerusform>
            <numerusform>%n sessions ended. Whoever sits there signs in anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>One line a person and computer. Two people at one computer are two lines.</source>
        <translation>One line a person and computer. Two people at one computer are two lines.</translation>
    </message>
    <message>
        <source>Search by person, computer or address</source>
        <translation>Search by person, computer or address</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Search devices</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>No device is found by these words.</source>
        <translation>No device is found by these words.</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>taken away</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>signed in</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>Sign out: once more</source>
        <translation>Sign out: once more</translation>
    </message>
    <message>
        <source>Sign out this device</source>
        <translation>Sign out this device</translation>
    </message>
    <message>
        <source>Wipe: once more</source>
        <translation>Wipe: once more</translation>
    </message>
    <message>
        <source>Wipe this device</source>
        <translation>Wipe this device</translation>
    </message>
    <message>
        <source>Its sessions end; its data stays and opens again with a sign-in.</source>
        <translation>Its sessions end; its data stays and opens again with a sign-in.</translation>
    </message>
    <message>
        <source>It hands over what it had not sent; then its data and key are destroyed, for good.</source>
        <translation>It hands over what it had not sent; then its data and key are destroyed, for good.</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>What it draws</source>
        <translation>What it draws</translation>
    </message>
    <message>
        <source>Which draw</source>
        <translation>Which draw</translation>
    </message>
    <message>
        <source>Nothing was drawn yet. Try shows what the last whole period would bring.</source>
        <translation>Nothing was drawn yet. Try shows what the last whole period would bring.</translation>
    </message>
    <message>
        <source>{period}: a trial</source>
        <translation>{period}: a trial</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) could be drawn</source>
        <translation>
            <numerusform>%n call could be drawn</numerusform>
            <numerusform>%n calls could be drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n drawn</numerusform>
            <numerusform>%n drawn</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Drawn of</source>
        <translation>Drawn of</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Who hears them</source>
        <translation>Who hears them</translation>
    </message>
    <message>
        <source>Whoever doubts it draws again: seed {seed}, calls {digest}.</source>
        <translation>Whoever doubts it draws again: seed {seed}, calls {digest}.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Script editor</source>
        <translation>Script editor</translation>
    </message>
    <message>
        <source>Outline of the script</source>
        <translation>Outline of the script</translation>
    </message>
    <message>
        <source>Graph of the script</source>
        <translation>Graph of the script</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Back to the list of scripts</source>
        <translation>Back to the list of scripts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>{act} the draft</source>
        <translation>{act} the draft</translation>
    </message>
    <message>
        <source>More about this script</source>
        <translation>More about this script</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Beside: {name}</source>
        <translation>Beside: {name}</translation>
    </message>
    <message>
        <source>Reading the script …</source>
        <translation>Reading the script …</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>revision {n}</translation>
    </message>
    <message>
        <source>from version {n}</source>
        <translation>from version {n}</translation>
    </message>
    <message>
        <source>not saved yet, kept on this desk</source>
        <translation>not saved yet, kept on this desk</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>approved by {name}</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>Save the draft first.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Everything is saved.</translation>
    </message>
    <message>
        <source>An author cannot approve her own draft.</source>
        <translation>An author cannot approve her own draft.</translation>
    </message>
    <message>
        <source>Check the draft first.</source>
        <translation>Check the draft first.</translation>
    </message>
    <message>
        <source>A second person has to approve the draft first.</source>
        <translation>A second person has to approve the draft first.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>New step behind this one</source>
        <translation>New step behind this one</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Delete this step</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>New objection</translation>
    </message>
    <message>
        <source>Stop something now …</source>
        <translation>Stop something now …</translation>
    </message>
    <message>
        <source>Roll back to the version before …</source>
        <translation>Roll back to the version before …</translation>
    </message>
    <message>
        <source>Export as YAML …</source>
        <translation>Export as YAML …</translation>
    </message>
    <message>
        <source>Import YAML …</source>
        <translation>Import YAML …</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Discard this draft</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>The plan is saved; it can be started.</source>
        <extracomment>height of a line of the list, title and state</extracomment>
        <translation>The plan is saved; it can be started.</translation>
    </message>
    <message>
        <source>The experiment runs. Desks hear of it within seconds.</source>
        <translation>The experiment runs. Desks hear of it within seconds.</translation>
    </message>
    <message>
        <source>The experiment has ended; every desk speaks the script as it is.</source>
        <translation>The experiment has ended; every desk speaks the script as it is.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiments</translation>
    </message>
    <message>
        <source>Experiments and scripts</source>
        <translation>Experiments and scripts</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Read the figures again</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The plan is fixed from then on</source>
        <translation>The plan is fixed from then on</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>all versions</source>
        <translation>all versions</translation>
    </message>
    <message>
        <source>Versions of {script}</source>
        <translation>Versions of {script}</translation>
    </message>
    <message>
        <source>As they were spoken in the last 90 days</source>
        <translation>As they were spoken in the last 90 days</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>The figures could not be read</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>There is no experiment yet</source>
        <translation>There is no experiment yet</translation>
    </message>
    <message>
        <source>Publish a script, then plan an experiment with two ways to say it.</source>
        <translation>Publish a script, then plan an experiment with two ways to say it.</translation>
    </message>
    <message>
        <source>Nobody drew by lot which lead hears which version: times, agents and leads differ too.</source>
        <translation>Nobody drew by lot which lead hears which version: times, agents and leads differ too.</translation>
    </message>
    <message>
        <source>Nothing is drawn before the start. Required size and looks are fixed with it.</source>
        <translation>Nothing is drawn before the start. Required size and looks are fixed with it.</translation>
    </message>
    <message>
        <source>Worse than before: {what}</source>
        <translation>Worse than before: {what}</translation>
    </message>
</context>
<context>
    <name>EnteredPanel</name>
    <message>
        <source>What was written and entered</source>
        <extracomment>name, width of its left column</extracomment>
        <translation>What was written and entered</translation>
    </message>
    <message>
        <source>Notes of the agent</source>
        <translation>Notes of the agent</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Script path</source>
        <translation>Script path</translation>
    </message>
    <message>
        <source>Answers in the script</source>
        <translation>Answers in the script</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Held elsewhere: the recording is all there is.</source>
        <translation>Held elsewhere: the recording is all there is.</translation>
    </message>
    <message>
        <source>No note.</source>
        <translation>No note.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Why is it given up? The reason goes to the server.</source>
        <translation>Why is it given up? The reason goes to the server.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <source>Discard with this reason</source>
        <translation>Discard with this reason</translation>
    </message>
    <message>
        <source>Set mine</source>
        <translation>Set mine</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Leave it so</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Show the customer</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Save the export</source>
        <translation>Save the export</translation>
    </message>
    <message>
        <source>Saved: {path}. The export stands in the list below.</source>
        <translation>Saved: {path}. The export stands in the list below.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>The file cannot be written: {why}</translation>
    </message>
    <message>
        <source>Evaluations of the period with answers, evidence, earlier answers, appeals and the machine&apos;s answers.</source>
        <translation>Evaluations of the period with answers, evidence, earlier answers, appeals and the machine&apos;s answers.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>What to export</translation>
    </message>
    <message>
        <source>Everything, as a workbook (XLSX)</source>
        <translation>Everything, as a workbook (XLSX)</translation>
    </message>
    <message>
        <source>{table} (CSV)</source>
        <translation>{table} (CSV)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Who heard, read, exported what</source>
        <translation>Who heard, read, exported what</translation>
    </message>
    <message>
        <source>Exports and access</source>
        <translation>Exports and access</translation>
    </message>
</context>
<context>
    <name>FactorPanel</name>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>The key as a QR code; the same stands beneath in letters</source>
        <translation>The key as a QR code; the same stands beneath in letters</translation>
    </message>
    <message>
        <source>The key for the authenticator</source>
        <translation>The key for the authenticator</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copy the key</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>Copy the recovery codes</translation>
    </message>
    <message>
        <source>six figures</source>
        <translation>six figures</translation>
    </message>
    <message>
        <source>A code of the authenticator</source>
        <translation>A code of the authenticator</translation>
    </message>
    <message>
        <source>your password</source>
        <translation>your password</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>I have written them down</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Make them</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Turn it on</translation>
    </message>
    <message>
        <source>Write these down and keep them apart from the authenticator. Each opens one sign-in in place of its six figures. They are shown only now.</source>
        <translation>Write these down and keep them apart from the authenticator. Each opens one sign-in in place of its six figures. They are shown only now.</translation>
    </message>
    <message>
        <source>You have a second factor. With your password fresh recovery codes are made; those of before are good for nothing then.</source>
        <translation>You have a second factor. With your password fresh recovery codes are made; those of before are good for nothing then.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator, or type its key (time-based, six figures); then a code that it shows and your password. From then on a code is asked for at each sign-in.</source>
        <translation>Scan this with an authenticator, or type its key (time-based, six figures); then a code that it shows and your password. From then on a code is asked for at each sign-in.</translation>
    </message>
</context>
<context>
    <name>FigureLine</name>
    <message>
        <source>Figure {n}: weight</source>
        <translation>Figure {n}: weight</translation>
    </message>
    <message>
        <source>Take figure {n} away</source>
        <translation>Take figure {n} away</translation>
    </message>
    <message>
        <source>Figure {n}: which</source>
        <translation>Figure {n}: which</translation>
    </message>
    <message>
        <source>Figure {n}: bound</source>
        <translation>Figure {n}: bound</translation>
    </message>
    <message>
        <source>Figure {n}: above or below</source>
        <translation>Figure {n}: above or below</translation>
    </message>
    <message>
        <source>above</source>
        <translation>above</translation>
    </message>
    <message>
        <source>below</source>
        <translation>below</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>The figures cannot be read</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Reading the figures…</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>as of {when}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>The table is in the clipboard.</source>
        <extracomment>at least of the first column, in pixels</extracomment>
        <translation>The table is in the clipboard.</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>The picture is in the clipboard.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Pictures (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Guard-rails</source>
        <translation>Guard-rails</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refusals</translation>
    </message>
    <message>
        <source>Plan and looks</source>
        <translation>Plan and looks</translation>
    </message>
    <message>
        <source>Which variant against the first</source>
        <translation>Which variant against the first</translation>
    </message>
    <message>
        <source>Ladder through the steps</source>
        <translation>Ladder through the steps</translation>
    </message>
    <message>
        <source>Difference over time with its interval</source>
        <translation>Difference over time with its interval</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Save the table…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Save the picture…</translation>
    </message>
    <message>
        <source>Nothing to show yet: it comes with the first calls.</source>
        <translation>Nothing to show yet: it comes with the first calls.</translation>
    </message>
    <message>
        <source>Table: {view}</source>
        <translation>Table: {view}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <extracomment>rows that are drawn; more are counted</extracomment>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nothing is wrong</translation>
    </message>
    <message>
        <source>The checker looks after each change.</source>
        <translation>The checker looks after each change.</translation>
    </message>
</context>
<context>
    <name>FinishBar</name>
    <message>
        <source>Finish, bring the next</source>
        <translation>Finish, bring the next</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Form builder</source>
        <translation>Form builder</translation>
    </message>
    <message>
        <source>Outline of the form</source>
        <translation>Outline of the form</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Back to the list of forms</source>
        <translation>Back to the list of forms</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>{act} the draft</source>
        <translation>{act} the draft</translation>
    </message>
    <message>
        <source>More about this form</source>
        <translation>More about this form</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Beside: {name}</source>
        <translation>Beside: {name}</translation>
    </message>
    <message>
        <source>Reading the form …</source>
        <translation>Reading the form …</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>revision {n}</translation>
    </message>
    <message>
        <source>from version {n}</source>
        <translation>from version {n}</translation>
    </message>
    <message>
        <source>not saved yet, kept on this desk</source>
        <translation>not saved yet, kept on this desk</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>approved by {name}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Everything is saved.</translation>
    </message>
    <message>
        <source>An author cannot approve her own draft.</source>
        <translation>An author cannot approve her own draft.</translation>
    </message>
    <message>
        <source>Check the draft first.</source>
        <translation>Check the draft first.</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>Save the draft first.</translation>
    </message>
    <message>
        <source>A second person has to approve the draft first.</source>
        <translation>A second person has to approve the draft first.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>New section</translation>
    </message>
    <message>
        <source>New section inside this one</source>
        <translation>New section inside this one</translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation>Copy this question</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>Delete this</translation>
    </message>
    <message>
        <source>Export for {system} …</source>
        <translation>Export for {system} …</translation>
    </message>
    <message>
        <source>Import a file over this draft …</source>
        <translation>Import a file over this draft …</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Discard this draft</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Open a form first.</source>
        <translation>Open a form first.</translation>
    </message>
    <message>
        <source>Publish this draft</source>
        <translation>Publish this draft</translation>
    </message>
    <message>
        <source>What is new, in one sentence. It is kept with the version; judgements that are begun keep theirs.</source>
        <translation>What is new, in one sentence. It is kept with the version; judgements that are begun keep theirs.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>Export the form</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>The file cannot be written: {why}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Written to {path}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>The file cannot be read: {why}</translation>
    </message>
</context>
<context>
    <name>HandedQuote</name>
    <message>
        <source>{name} wrote</source>
        <extracomment>three lines; the rest is scrolled to</extracomment>
        <translation>{name} wrote</translation>
    </message>
    <message>
        <source>Keep in my notes</source>
        <translation>Keep in my notes</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>There is no preview with leads that would move.</source>
        <translation>There is no preview with leads that would move.</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>No job is running.</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n lead(s) moved.</source>
        <translation>
            <numerusform>{what}: %n lead moved.</numerusform>
            <numerusform>{what}: %n leads moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were gone or had no room.</source>
        <translation>
            <numerusform>%n was gone or had no room.</numerusform>
            <numerusform>%n were gone or had no room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the end of a call.</source>
        <translation>
            <numerusform>%n waits for the end of a call.</numerusform>
            <numerusform>%n wait for the end of a call.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>The rule is kept.</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Handing out</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Jobs ●</source>
        <translation>Jobs ●</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Why there?</source>
        <translation>Why there?</translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation>Show: {part}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Server</source>
        <extracomment>(role of the text, what it is about, how it stands)</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>How the server stands</source>
        <translation>How the server stands</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Waiting for the server</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n thing(s) need somebody.</source>
        <translation>
            <numerusform>⚠ %n thing needs somebody.</numerusform>
            <numerusform>⚠ %n things need somebody.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All is as it should be.</source>
        <translation>✓ All is as it should be.</translation>
    </message>
    <message>
        <source>The database is a server of your own: its backups are made with its own tools.</source>
        <translation>The database is a server of your own: its backups are made with its own tools.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Newest backup</translation>
    </message>
    <message>
        <source>database {database}, recordings {n} with {size}</source>
        <translation>database {database}, recordings {n} with {size}</translation>
    </message>
    <message>
        <source>⚠ There is none. Make one: lead-server backup --to FOLDER.</source>
        <translation>⚠ There is none. Make one: lead-server backup --to FOLDER.</translation>
    </message>
    <message>
        <source>⚠ {when}: older than {hours} hours. Make one: lead-server backup --to FOLDER.</source>
        <translation>⚠ {when}: older than {hours} hours. Make one: lead-server backup --to FOLDER.</translation>
    </message>
    <message>
        <source>⚠ None was tried out. Do it: lead-server verify --from FOLDER.</source>
        <translation>⚠ None was tried out. Do it: lead-server verify --from FOLDER.</translation>
    </message>
    <message>
        <source>⚠ {tried}: older than {days} days. Try one out: lead-server verify --from FOLDER.</source>
        <translation>⚠ {tried}: older than {days} days. Try one out: lead-server verify --from FOLDER.</translation>
    </message>
    <message>
        <source>⚠ {tried}: differences: {n}. Look: lead-server verify --from FOLDER.</source>
        <translation>⚠ {tried}: differences: {n}. Look: lead-server verify --from FOLDER.</translation>
    </message>
    <message>
        <source>✓ {tried}: it came back, everything was there.</source>
        <translation>✓ {tried}: it came back, everything was there.</translation>
    </message>
    <message>
        <source>Newest trial of a backup</source>
        <translation>Newest trial of a backup</translation>
    </message>
    <message>
        <source>not in the backup: the object store keeps its own versions.</source>
        <translation>not in the backup: the object store keeps its own versions.</translation>
    </message>
    <message>
        <source>Recordings in backups</source>
        <translation>Recordings in backups</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>in a folder</translation>
    </message>
    <message>
        <source>in an object store</source>
        <translation>in an object store</translation>
    </message>
    <message>
        <source>Journal of deletions</source>
        <translation>Journal of deletions</translation>
    </message>
    <message>
        <source>✓ whole, lines: {n}</source>
        <translation>✓ whole, lines: {n}</translation>
    </message>
    <message>
        <source>⚠ It was changed: nobody is erased until it is what it was. Look: lead-server retention verify.</source>
        <translation>⚠ It was changed: nobody is erased until it is what it was. Look: lead-server retention verify.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>Webhooks for messages</source>
        <translation>Webhooks for messages</translation>
    </message>
    <message>
        <source>⚠ {n} fail. Look: lead-server webhook status.</source>
        <translation>⚠ {n} fail. Look: lead-server webhook status.</translation>
    </message>
    <message>
        <source>✓ none fails</source>
        <translation>✓ none fails</translation>
    </message>
    <message>
        <source>Sheets of the last week</source>
        <translation>Sheets of the last week</translation>
    </message>
    <message>
        <source>⚠ not sent, or not sure: {n}. Look under Sheets by mail.</source>
        <translation>⚠ not sent, or not sure: {n}. Look under Sheets by mail.</translation>
    </message>
    <message>
        <source>✓ nothing failed</source>
        <translation>✓ nothing failed</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{version}, runs since {when}</source>
        <translation>{version}, runs since {when}</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Connection and what waits to be sent</source>
        <translation>Connection and what waits to be sent</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>What waits to be sent</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copy this list</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>Refused by the server, kept here</source>
        <translation>Refused by the server, kept here</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Nothing waits: all you did has reached the server.</source>
        <translation>Nothing waits: all you did has reached the server.</translation>
    </message>
    <message>
        <source>Recordings on this desk</source>
        <translation>Recordings on this desk</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still to be sent, {size} MB</source>
        <translation>
            <numerusform>%n recording still to be sent, {size} MB</numerusform>
            <numerusform>%n recordings still to be sent, {size} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need the administrator; they stay on this desk.</source>
        <translation>
            <numerusform>%n of them needs the administrator; it stays on this desk.</numerusform>
            <numerusform>%n of them need the administrator; they stay on this desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>What was heard</source>
        <translation>What was heard</translation>
    </message>
    <message>
        <source>Words of the call</source>
        <translation>Words of the call</translation>
    </message>
    <message>
        <source>Phrases that were said</source>
        <translation>Phrases that were said</translation>
    </message>
    <message>
        <source>Selected words are evidence</source>
        <translation>Selected words are evidence</translation>
    </message>
    <message>
        <source>Marks the stretch of the selected words at the lit question</source>
        <translation>Marks the stretch of the selected words at the lit question</translation>
    </message>
    <message>
        <source>{seconds} s chosen</source>
        <translation>{seconds} s chosen</translation>
    </message>
    <message>
        <source>A click plays from there; select words to make them evidence.</source>
        <translation>A click plays from there; select words to make them evidence.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>What the desk tells you stands here until you sign out.</source>
        <translation>What the desk tells you stands here until you sign out.</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Messages so far</translation>
    </message>
    <message>
        <source>List of messages</source>
        <translation>List of messages</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Nobody is found</translation>
    </message>
    <message>
        <source>Search by name, company or the end of a number.</source>
        <translation>Search by name, company or the end of a number.</translation>
    </message>
    <message>
        <source>Why a lead is where it is</source>
        <translation>Why a lead is where it is</translation>
    </message>
    <message>
        <source>Name, company, or the end of a number; Enter searches</source>
        <translation>Name, company, or the end of a number; Enter searches</translation>
    </message>
    <message>
        <source>Search a lead</source>
        <translation>Search a lead</translation>
    </message>
    <message>
        <source>Leads found</source>
        <translation>Leads found</translation>
    </message>
    <message>
        <source>Ownerships, newest first</source>
        <translation>Ownerships, newest first</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Give it to</translation>
    </message>
    <message>
        <source>Preview: give it to her</source>
        <translation>Preview: give it to her</translation>
    </message>
    <message>
        <source>Unsuitable for telesales, because …</source>
        <translation>Unsuitable for telesales, because …</translation>
    </message>
    <message>
        <source>Why it is unsuitable for telesales</source>
        <translation>Why it is unsuitable for telesales</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>No lead is chosen</translation>
    </message>
    <message>
        <source>Whose it was, since when and why, stands here.</source>
        <translation>Whose it was, since when and why, stands here.</translation>
    </message>
    <message>
        <source>In a call: goes to {name} when the outcome is written.</source>
        <translation>In a call: goes to {name} when the outcome is written.</translation>
    </message>
    <message>
        <source>In a call: goes into the pool when the outcome is written.</source>
        <translation>In a call: goes into the pool when the outcome is written.</translation>
    </message>
    <message>
        <source>Unsuitable for telesales: {why}</source>
        <translation>Unsuitable for telesales: {why}</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Take the mark away</translation>
    </message>
    <message>
        <source>Mark as unsuitable</source>
        <translation>Mark as unsuitable</translation>
    </message>
    <message>
        <source>Nobody ever had it: it is in the pool since it came.</source>
        <translation>Nobody ever had it: it is in the pool since it came.</translation>
    </message>
</context>
<context>
    <name>HitLine</name>
    <message>
        <source>Words {n}: weight</source>
        <extracomment>its place, for who hears the fields&apos; names</extracomment>
        <translation>Words {n}: weight</translation>
    </message>
    <message>
        <source>Take words {n} away</source>
        <translation>Take words {n} away</translation>
    </message>
    <message>
        <source>Words {n}: what was said</source>
        <translation>Words {n}: what was said</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>This file cannot be read: {why}</source>
        <translation>This file cannot be read: {why}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Files that came</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Try it: nothing is written</source>
        <translation>Try it: nothing is written</translation>
    </message>
    <message>
        <source>Import these leads</source>
        <translation>Import these leads</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Take the import back</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Encoding: found out</source>
        <translation>Encoding: found out</translation>
    </message>
    <message>
        <source>Country of numbers (CN)</source>
        <translation>Country of numbers (CN)</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Area code</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Also numbers that a lead of another name has</source>
        <translation>Also numbers that a lead of another name has</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Some cells</source>
        <translation>Some cells</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Rows and cells that are not taken</source>
        <translation>Rows and cells that are not taken</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} becomes</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>No file is open</translation>
    </message>
    <message>
        <source>Choose a list (CSV in any encoding, or XLSX). It is tried first; nothing is written before you say so.</source>
        <translation>Choose a list (CSV in any encoding, or XLSX). It is tried first; nothing is written before you say so.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls *.xlsb *.ods);;All files (*)</source>
        <translation>Lists (*.csv *.txt *.tsv *.xlsx *.xls *.xlsb *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choose a list</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Approved. The agent has it.</source>
        <extracomment>pixels</extracomment>
        <translation>Approved. The agent has it.</translation>
    </message>
    <message>
        <source>Given back to the analyst.</source>
        <translation>Given back to the analyst.</translation>
    </message>
    <message>
        <source>Decided. The agent reads it with your words.</source>
        <translation>Decided. The agent reads it with your words.</translation>
    </message>
    <message>
        <source>Corrected. It waits for approval again.</source>
        <translation>Corrected. It waits for approval again.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Read.</translation>
    </message>
    <message>
        <source>Say why a question stays as it was.</source>
        <translation>Say why a question stays as it was.</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>Say what is to be corrected.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Question by question</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>Evaluations to approve, corrections and appeals appear here, with their deadlines.</source>
        <translation>Evaluations to approve, corrections and appeals appear here, with their deadlines.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Other questions</translation>
    </message>
    <message>
        <source>Final score {score}</source>
        <translation>Final score {score}</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Submit the correction</source>
        <translation>Submit the correction</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Words to the whole appeal (optional)</source>
        <translation>Words to the whole appeal (optional)</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>What is to be corrected</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Part of the script</source>
        <translation>Part of the script</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to what it belongs to</source>
        <translation>Back to what it belongs to</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Words in {language}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}, {state}</source>
        <translation>{what}: {done} of {total}, {state}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End it here</source>
        <translation>End it here</translation>
    </message>
    <message>
        <source>No job has run yet. A job begins with a preview.</source>
        <translation>No job has run yet. A job begins with a preview.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>not moved</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>in a call</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>a rule</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Why it did not move</source>
        <translation>Why it did not move</translation>
    </message>
    <message>
        <source>Now with</source>
        <translation>Now with</translation>
    </message>
    <message>
        <source>Leads that did not move</source>
        <translation>Leads that did not move</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) did not move</source>
        <translation>
            <numerusform>%n lead did not move</numerusform>
            <numerusform>%n leads did not move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Keys of this screen</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Change keys</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>Close the keys</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>On this desk</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>same key as: {others}</source>
        <translation>same key as: {others}</translation>
    </message>
    <message>
        <source>Key for: {act}</source>
        <translation>Key for: {act}</translation>
    </message>
</context>
<context>
    <name>LeadFinder</name>
    <message>
        <source>Preview with a customer</source>
        <extracomment>after the last key, before the server is asked</extracomment>
        <translation>Preview with a customer</translation>
    </message>
    <message>
        <source>Name, company or number</source>
        <translation>Name, company or number</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Nobody was found.</translation>
    </message>
</context>
<context>
    <name>LearningDesk</name>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>The call</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Hear the call it is about</source>
        <translation>Hear the call it is about</translation>
    </message>
    <message>
        <source>What you want to say about it (optional)</source>
        <translation>What you want to say about it (optional)</translation>
    </message>
    <message>
        <source>Answer to the coaching</source>
        <translation>Answer to the coaching</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Why is it withdrawn?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Withdraw this call from every desk</source>
        <translation>Withdraw this call from every desk</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Library of calls</source>
        <translation>Library of calls</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Show: {name}</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>It could not be read</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Nothing to practise</source>
        <translation>Nothing to practise</translation>
    </message>
    <message>
        <source>Notes and tasks that follow from your calls stand here.</source>
        <translation>Notes and tasks that follow from your calls stand here.</translation>
    </message>
    <message>
        <source>No call is shared yet</source>
        <translation>No call is shared yet</translation>
    </message>
    <message>
        <source>Calls worth hearing stand here, with what they teach.</source>
        <translation>Calls worth hearing stand here, with what they teach.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Shared by</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Heard by</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>LearningSide</name>
    <message>
        <source>Mark both ends of the piece first.</source>
        <translation>Mark both ends of the piece first.</translation>
    </message>
    <message>
        <source>No script was spoken in this call.</source>
        <translation>No script was spoken in this call.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message numerus="yes">
        <source>%n appeal(s) went to somebody else.</source>
        <translation>
            <numerusform>%n appeal went to somebody else.</numerusform>
            <numerusform>%n appeals went to somebody else.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered. Nothing waited for that person.</source>
        <translation>Entered. Nothing waited for that person.</translation>
    </message>
    <message>
        <source>Taken back. What has moved stays where it is.</source>
        <translation>Taken back. What has moved stays where it is.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Appeals that wait for somebody who is away go to a colleague; their deadlines stay.</source>
        <translation>Appeals that wait for somebody who is away go to a colleague; their deadlines stay.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Reason (optional)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take the chosen one back</source>
        <translation>Take the chosen one back</translation>
    </message>
    <message>
        <source>Nobody is on leave, now or later.</source>
        <translation>Nobody is on leave, now or later.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The view “{name}” is saved.</source>
        <extracomment>the person&apos;s choice of columns pixels that the head takes with all its buttons rows from the edge at which more is fetched after the last key before the list is asked for</extracomment>
        <translation>The view “{name}” is saved.</translation>
    </message>
    <message>
        <source>Exporting: {n} of {total}</source>
        <translation>Exporting: {n} of {total}</translation>
    </message>
    <message>
        <source>Export #{n} is in {path}. It is noted, and the file is marked.</source>
        <translation>Export #{n} is in {path}. It is noted, and the file is marked.</translation>
    </message>
    <message>
        <source>You may not export leads (any more). No file was left behind.</source>
        <translation>You may not export leads (any more). No file was left behind.</translation>
    </message>
    <message>
        <source>The file cannot be written there: {why}</source>
        <translation>The file cannot be written there: {why}</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Export leads</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Choose two leads (Shift and an arrow), then compare them.</source>
        <translation>Choose two leads (Shift and an arrow), then compare them.</translation>
    </message>
    <message>
        <source>Lead library</source>
        <translation>Lead library</translation>
    </message>
    <message>
        <source>Filter: tier:A owner:none ends:30 -tag:vip 王丽</source>
        <translation>Filter: tier:A owner:none ends:30 -tag:vip 王丽</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export what the filter finds</source>
        <translation>Export what the filter finds</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change many leads at once</source>
        <translation>Change many leads at once</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Leads cannot be shown</source>
        <translation>Leads cannot be shown</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation>No lead fits</translation>
    </message>
    <message>
        <source>Take a part out of the filter above; Ctrl+F leads there.</source>
        <translation>Take a part out of the filter above; Ctrl+F leads there.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>All leads</translation>
    </message>
</context>
<context>
    <name>LitQuestion</name>
    <message>
        <source> · critical</source>
        <translation> · critical</translation>
    </message>
    <message>
        <source>Why is it not applicable?</source>
        <translation>Why is it not applicable?</translation>
    </message>
    <message>
        <source>Answer  {key}</source>
        <translation>Answer  {key}</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>Answer to: {question}</translation>
    </message>
    <message>
        <source>Comment  {key}</source>
        <translation>Comment  {key}</translation>
    </message>
    <message>
        <source>Comment on: {question}</source>
        <translation>Comment on: {question}</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Go to the mark at {time}, {n}</source>
        <translation>Go to the mark at {time}, {n}</translation>
    </message>
    <message>
        <source>Remove the mark at {time}, {n}</source>
        <translation>Remove the mark at {time}, {n}</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Nothing got lost</source>
        <translation>Nothing got lost</translation>
    </message>
    <message>
        <source>After an import or export stands here what the other system cannot say.</source>
        <translation>After an import or export stands here what the other system cannot say.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>From now on a code is asked for at each sign-in.</source>
        <translation>From now on a code is asked for at each sign-in.</translation>
    </message>
    <message>
        <source>An admin asks you to set up a second factor for your sign-in.</source>
        <translation>An admin asks you to set up a second factor for your sign-in.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Set it up</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set it up until {day}; after that nobody signs in without it.</source>
        <translation>Your role needs a second factor. Set it up until {day}; after that nobody signs in without it.</translation>
    </message>
    <message>
        <source>Nothing is new in your scripts.</source>
        <translation>Nothing is new in your scripts.</translation>
    </message>
    <message>
        <source>The telephone in use has its own sound; choose it there.</source>
        <translation>The telephone in use has its own sound; choose it there.</translation>
    </message>
    <message>
        <source>You have written it down; it is not kept on this desk.</source>
        <translation>You have written it down; it is not kept on this desk.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were taken, but not as you wrote them.</source>
        <translation>
            <numerusform>%n entry was taken, but not as you wrote it.</numerusform>
            <numerusform>%n entries were taken, but not as you wrote them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>Your role has no such desk.</source>
        <translation>Your role has no such desk.</translation>
    </message>
    <message>
        <source>it was never handed to you</source>
        <translation>it was never handed to you</translation>
    </message>
    <message>
        <source>Your role claims no leads from the public pool.</source>
        <translation>Your role claims no leads from the public pool.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Your leads are arriving. You can start: what is due now came first.</source>
        <translation>Your leads are arriving. You can start: what is due now came first.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>The server is back.</translation>
    </message>
    <message>
        <source>An admin changed what you may do; this desk shows it from now on. Nothing was lost.</source>
        <translation>An admin changed what you may do; this desk shows it from now on. Nothing was lost.</translation>
    </message>
    <message>
        <source>Only a wrap-up with a time limit can be prolonged.</source>
        <translation>Only a wrap-up with a time limit can be prolonged.</translation>
    </message>
    <message>
        <source>The time for the outcome is over.</source>
        <translation>The time for the outcome is over.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Your pause has reached its longest time.</source>
        <translation>Your pause has reached its longest time.</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Ready for calls</translation>
    </message>
    <message>
        <source>Leadline: {person}, {organisation}</source>
        <translation>Leadline: {person}, {organisation}</translation>
    </message>
</context>
<context>
    <name>MatchChooser</name>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Unknown number: {number}</source>
        <translation>Unknown number: {number}</translation>
    </message>
    <message>
        <source>None of them: new lead</source>
        <translation>None of them: new lead</translation>
    </message>
    <message>
        <source>New lead from this number</source>
        <translation>New lead from this number</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>The meeting</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>Questions to rewrite</source>
        <translation>Questions to rewrite</translation>
    </message>
    <message>
        <source>Question by question; agreement over all calls judged by several</source>
        <translation>Question by question; agreement over all calls judged by several</translation>
    </message>
    <message>
        <source>Who judged</source>
        <translation>Who judged</translation>
    </message>
    <message>
        <source>None, as far as these calls tell.</source>
        <translation>None, as far as these calls tell.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Milder than others by</source>
        <translation>Milder than others by</translation>
    </message>
    <message>
        <source>Points from the expert</source>
        <translation>Points from the expert</translation>
    </message>
    <message>
        <source>“Not applicable” otherwise than others</source>
        <translation>“Not applicable” otherwise than others</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>{name} was faster</source>
        <translation>{name} was faster</translation>
    </message>
    <message>
        <source>This has changed since you began. Yours is added to it; where both changed one thing, choose.</source>
        <translation>This has changed since you began. Yours is added to it; where both changed one thing, choose.</translation>
    </message>
    <message>
        <source>What {name} changed</source>
        <translation>What {name} changed</translation>
    </message>
    <message>
        <source>Put together and save</source>
        <translation>Put together and save</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Do not save yet</source>
        <translation>Do not save yet</translation>
    </message>
    <message>
        <source>Both changed: {what}</source>
        <translation>Both changed: {what}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s</source>
        <translation>Take {name}&apos;s</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Take mine</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Nothing waits for you here.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages so far, {words}</source>
        <translation>Messages so far, {words}</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dismiss this message</translation>
    </message>
</context>
<context>
    <name>MissedCalls</name>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
    <message>
        <source>promise a callback</source>
        <translation>promise a callback</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>call back</translation>
    </message>
</context>
<context>
    <name>NewCalibrationForm</name>
    <message>
        <source>Choose a call.</source>
        <translation>Choose a call.</translation>
    </message>
    <message>
        <source>Choose two people at least.</source>
        <translation>Choose two people at least.</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>New calibration</translation>
    </message>
    <message>
        <source>Title, for example: week 48, price objections</source>
        <translation>Title, for example: week 48, price objections</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Which call</source>
        <translation>Which call</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Search calls by agent</source>
        <translation>Search calls by agent</translation>
    </message>
    <message>
        <source>Calls with a recording</source>
        <translation>Calls with a recording</translation>
    </message>
    <message>
        <source>Who judges it, each without the others</source>
        <translation>Who judges it, each without the others</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Whose answers are the reference</source>
        <translation>Whose answers are the reference</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Days to judge</source>
        <translation>Days to judge</translation>
    </message>
    <message>
        <source>Ask them to judge</source>
        <translation>Ask them to judge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>nobody&apos;s</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>New in your script</source>
        <translation>New in your script</translation>
    </message>
    <message>
        <source>Confirm that you have read it; then you are ready for calls.</source>
        <translation>Confirm that you have read it; then you are ready for calls.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>{script} v{version}, since {when}</source>
        <translation>{script} v{version}, since {when}</translation>
    </message>
</context>
<context>
    <name>NodeForm</name>
    <message>
        <source>Words in {language}</source>
        <extracomment>what stands behind the answers</extracomment>
        <translation>Words in {language}</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <translation>{name}, missing</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>of its own</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Add answer</translation>
    </message>
    <message>
        <source>Answers (plain yes and no)</source>
        <translation>Answers (plain yes and no)</translation>
    </message>
    <message>
        <source>Steps with words, points or a fail of their own</source>
        <translation>Steps with words, points or a fail of their own</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Ranges</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Scale from, to</source>
        <translation>Scale from, to</translation>
    </message>
    <message>
        <source>Reckoned by</source>
        <translation>Reckoned by</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Passed from %</source>
        <translation>Passed from %</translation>
    </message>
    <message>
        <source>Fails after fails</source>
        <translation>Fails after fails</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Root cause</translation>
    </message>
    <message>
        <source>Machine&apos;s rule</source>
        <translation>Machine&apos;s rule</translation>
    </message>
    <message>
        <source>Business metric</source>
        <translation>Business metric</translation>
    </message>
    <message>
        <source>Points from start</source>
        <translation>Points from start</translation>
    </message>
    <message>
        <source>Points at least</source>
        <translation>Points at least</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>Points at most</translation>
    </message>
    <message>
        <source>points: as the answers</source>
        <translation>points: as the answers</translation>
    </message>
    <message>
        <source>Lowest step</source>
        <translation>Lowest step</translation>
    </message>
    <message>
        <source>Highest step</source>
        <translation>Highest step</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>may stay open</source>
        <translation>may stay open</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <source>may be not applicable</source>
        <translation>may be not applicable</translation>
    </message>
    <message>
        <source>Reasons for not applicable</source>
        <translation>Reasons for not applicable</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Add reason</translation>
    </message>
    <message>
        <source>Score bands</source>
        <translation>Score bands</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Add band</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Root causes</translation>
    </message>
    <message>
        <source>Add cause</source>
        <translation>Add cause</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes  {key}</source>
        <translation>Notes  {key}</translation>
    </message>
    <message>
        <source>Notes of this call</source>
        <translation>Notes of this call</translation>
    </message>
    <message>
        <source>What matters next time. Saved while you type.</source>
        <translation>What matters next time. Saved while you type.</translation>
    </message>
</context>
<context>
    <name>NoticeTeller</name>
    <message>
        <source>Show it</source>
        <extracomment>said once, then read: what is to be done stands elsewhere</extracomment>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Open the inbox</translation>
    </message>
</context>
<context>
    <name>OpenWrapUps</name>
    <message numerus="yes">
        <source>%n call(s) still need an outcome</source>
        <translation>
            <numerusform>%n call still needs an outcome</numerusform>
            <numerusform>%n calls still need an outcome</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>number withheld</translation>
    </message>
    <message>
        <source>say how it ended</source>
        <translation>say how it ended</translation>
    </message>
</context>
<context>
    <name>OperationsDesk</name>
    <message>
        <source>Operations desk</source>
        <extracomment>height of a line of the list</extracomment>
        <translation>Operations desk</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n entry(s) written to {path}.</source>
        <extracomment>rows of a group; the rest is counted</extracomment>
        <translation>
            <numerusform>%n entry written to {path}.</numerusform>
            <numerusform>%n entries written to {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the outbox</source>
        <translation>Export the outbox</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Table (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Entries that the server has not taken</source>
        <translation>Entries that the server has not taken</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Send all again</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) need your eye; nothing is lost, all of it is kept here.</source>
        <translation>
            <numerusform>%n entry needs your eye; nothing is lost, all of it is kept here.</numerusform>
            <numerusform>%n entries need your eye; nothing is lost, all of it is kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait; they are sent by themselves.</source>
        <translation>
            <numerusform>%n entry waits; it is sent by itself.</numerusform>
            <numerusform>%n entries wait; they are sent by themselves.</numerusform>
        </translation>
    </message>
    <message>
        <source>All you did has reached the server.</source>
        <translation>All you did has reached the server.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Nothing waits here</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of my scores</source>
        <translation>Overview of my scores</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>What to practise</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Question by question</translation>
    </message>
    <message>
        <source>The overview needs the server</source>
        <translation>The overview needs the server</translation>
    </message>
    <message>
        <source>Reading your figures…</source>
        <translation>Reading your figures…</translation>
    </message>
    <message>
        <source>No call of yours was drawn by chance yet</source>
        <translation>No call of yours was drawn by chance yet</translation>
    </message>
    <message>
        <source>Only those make a mean. What was judged for another reason stands in the list.</source>
        <translation>Only those make a mean. What was judged for another reason stands in the list.</translation>
    </message>
    <message>
        <source>Mean {score}</source>
        <translation>Mean {score}</translation>
    </message>
    <message>
        <source>One call alone says little: there is no interval yet.</source>
        <translation>One call alone says little: there is no interval yet.</translation>
    </message>
    <message>
        <source>With these calls your real level lies between {low} and {high} (95 %).</source>
        <translation>With these calls your real level lies between {low} and {high} (95 %).</translation>
    </message>
    <message>
        <source>passed: {rate}</source>
        <translation>passed: {rate}</translation>
    </message>
    <message>
        <source>judged for another reason, not averaged: {n}</source>
        <translation>judged for another reason, not averaged: {n}</translation>
    </message>
    <message>
        <source>appeals: {n}, changed a score: {upheld}</source>
        <translation>appeals: {n}, changed a score: {upheld}</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>as of {when}</translation>
    </message>
    <message>
        <source>{n} judged</source>
        <translation>{n} judged</translation>
    </message>
    <message>
        <source>Nothing costs you points often. Well done.</source>
        <translation>Nothing costs you points often. Well done.</translation>
    </message>
    <message>
        <source>{percent} % of its points; costs {lost} points a call</source>
        <translation>{percent} % of its points; costs {lost} points a call</translation>
    </message>
    <message>
        <source>Hear {time}, {day}</source>
        <translation>Hear {time}, {day}</translation>
    </message>
    <message>
        <source>Hear {time}, {day}: {question}</source>
        <translation>Hear {time}, {day}: {question}</translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message>
        <source>“{other}” is part of “{name}” now. Its record can be split off again.</source>
        <translation>“{other}” is part of “{name}” now. Its record can be split off again.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Pairs that look like one customer</source>
        <translation>Pairs that look like one customer</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Look for duplicates</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Make one record of both</source>
        <translation>Make one record of both</translation>
    </message>
    <message>
        <source>Two customers</source>
        <translation>Two customers</translation>
    </message>
    <message>
        <source>They are two customers</source>
        <translation>They are two customers</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Keep the other</translation>
    </message>
    <message>
        <source>Keep the other record</source>
        <translation>Keep the other record</translation>
    </message>
    <message>
        <source>Choose for each: the value that stays. The other one is kept beside it.</source>
        <translation>Choose for each: the value that stays. The other one is kept beside it.</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Behind it</translation>
    </message>
    <message>
        <source>Duplicates cannot be shown</source>
        <translation>Duplicates cannot be shown</translation>
    </message>
    <message>
        <source>No pair waits for a decision</source>
        <translation>No pair waits for a decision</translation>
    </message>
    <message>
        <source>Look for duplicates at the left, or choose two leads in the list and press Ctrl+D there.</source>
        <translation>Look for duplicates at the left, or choose two leads in the list and press Ctrl+D there.</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>{n} % alike</translation>
    </message>
    <message>
        <source>Stays: {name}</source>
        <translation>Stays: {name}</translation>
    </message>
    <message>
        <source>Goes into it: {name}</source>
        <translation>Goes into it: {name}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>public pool</source>
        <translation>public pool</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search leads and commands</source>
        <translation>Search leads and commands</translation>
    </message>
    <message>
        <source>A name, last four digits, or what you want to do</source>
        <translation>A name, last four digits, or what you want to do</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Search words</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing found. Names also by pinyin initials, numbers by their last four digits.</source>
        <translation>Nothing found. Names also by pinyin initials, numbers by their last four digits.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>{name} is invited. Give her the code; it is shown only now.</source>
        <translation>{name} is invited. Give her the code; it is shown only now.</translation>
    </message>
    <message>
        <source>{name} is changed; her desks follow at once.</source>
        <translation>{name} is changed; her desks follow at once.</translation>
    </message>
    <message>
        <source>{name} was signed out and chooses a new password with the code.</source>
        <translation>{name} was signed out and chooses a new password with the code.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session ended.</numerusform>
            <numerusform>%n sessions ended.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is asked to set up a second factor.</source>
        <translation>{name} is asked to set up a second factor.</translation>
    </message>
    <message>
        <source>{name} is not asked for a second factor any more.</source>
        <translation>{name} is not asked for a second factor any more.</translation>
    </message>
    <message>
        <source>{name}&apos;s second factor is gone; she signs in and sets up another.</source>
        <translation>{name}&apos;s second factor is gone; she signs in and sets up another.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Search by name, login or role</source>
        <translation>Search by name, login or role</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Invite somebody new</source>
        <translation>Invite somebody new</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>may sign in</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>no team</translation>
    </message>
    <message>
        <source>Code to choose a password</source>
        <translation>Code to choose a password</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Nobody is found by these words.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>invited until {day}</source>
        <translation>invited until {day}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>no password</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>All her sessions end and her password goes. What her desks had not sent is kept.</source>
        <translation>All her sessions end and her password goes. What her desks had not sent is kept.</translation>
    </message>
    <message>
        <source>Her second factor goes, and her sessions end. She signs in with the password alone once.</source>
        <translation>Her second factor goes, and her sessions end. She signs in with the password alone once.</translation>
    </message>
    <message>
        <source>She has to sign in again at every desk. Nothing is lost.</source>
        <translation>She has to sign in again at every desk. Nothing is lost.</translation>
    </message>
    <message>
        <source>Once more, and it is done.</source>
        <translation>Once more, and it is done.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Change all the same</source>
        <translation>Change all the same</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Reset: once more</source>
        <translation>Reset: once more</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>Reset her password</source>
        <translation>Reset her password</translation>
    </message>
    <message>
        <source>Sign out: once more</source>
        <translation>Sign out: once more</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign her out everywhere</source>
        <translation>Sign her out everywhere</translation>
    </message>
    <message>
        <source>Ask for a second factor</source>
        <translation>Ask for a second factor</translation>
    </message>
    <message>
        <source>Ask no more for a second factor</source>
        <translation>Ask no more for a second factor</translation>
    </message>
    <message>
        <source>Second factor: once more</source>
        <translation>Second factor: once more</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>Reset second factor</translation>
    </message>
    <message>
        <source>Second factor until {day}: more time</source>
        <translation>Second factor until {day}: more time</translation>
    </message>
    <message>
        <source>{name} becomes one of: {role}. A code to choose a password is shown once.</source>
        <translation>{name} becomes one of: {role}. A code to choose a password is shown once.</translation>
    </message>
    <message>
        <source>{before} is called {name}.</source>
        <translation>{before} is called {name}.</translation>
    </message>
    <message>
        <source>Role: {before} → {role}. What she may do changes at her desks at once.</source>
        <translation>Role: {before} → {role}. What she may do changes at her desks at once.</translation>
    </message>
    <message>
        <source>She goes to: {team}.</source>
        <translation>She goes to: {team}.</translation>
    </message>
    <message>
        <source>Language: {language}.</source>
        <translation>Language: {language}.</translation>
    </message>
    <message>
        <source>Mail: {address}.</source>
        <translation>Mail: {address}.</translation>
    </message>
    <message>
        <source>She is signed out and cannot sign in; her desks hand over what they had not sent.</source>
        <translation>She is signed out and cannot sign in; her desks hand over what they had not sent.</translation>
    </message>
    <message>
        <source>She may sign in again.</source>
        <translation>She may sign in again.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay hers: hand them out to others.</source>
        <translation>
            <numerusform>%n lead stays hers: hand it out to somebody else.</numerusform>
            <numerusform>%n leads stay hers: hand them out to others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code for {name}, good until {day}. It is shown only now.</source>
        <translation>Code for {name}, good until {day}. It is shown only now.</translation>
    </message>
</context>
<context>
    <name>PermissionPage</name>
    <message numerus="yes">
        <source>%n cell(s) changed. It holds from now on, and stands in the audit log.</source>
        <translation>
            <numerusform>%n cell changed. It holds from now on, and stands in the audit log.</numerusform>
            <numerusform>%n cells changed. They hold from now on, and stand in the audit log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>How far each role may go. Space turns a cell, Delete gives it back; • is yours, › ‹ is not saved.</source>
        <translation>How far each role may go. Space turns a cell, Delete gives it back; • is yours, › ‹ is not saved.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Permissions of the role</source>
        <translation>Permissions of the role</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Changes that are not saved</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Drop changes</translation>
    </message>
    <message>
        <source>What would this person see?</source>
        <translation>What would this person see?</translation>
    </message>
    <message>
        <source>Person to look at</source>
        <translation>Person to look at</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show what this person would see</source>
        <translation>Show what this person would see</translation>
    </message>
    <message>
        <source>How far: {what}</source>
        <translation>How far: {what}</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>This cannot be saved.</source>
        <translation>This cannot be saved.</translation>
    </message>
    <message>
        <source>Read the warnings, then save once more.</source>
        <translation>Read the warnings, then save once more.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Save all the same</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PhrasePage</name>
    <message>
        <source>“{title}” is version {n} now; calls that come are searched by it.</source>
        <translation>“{title}” is version {n} now; calls that come are searched by it.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Phrase sets</source>
        <translation>Phrase sets</translation>
    </message>
    <message>
        <source>Code of a new set</source>
        <translation>Code of a new set</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New phrase set</source>
        <translation>New phrase set</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Publish this set</source>
        <translation>Publish this set</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Drop changes</translation>
    </message>
    <message>
        <source>Phrases cannot be shown</source>
        <translation>Phrases cannot be shown</translation>
    </message>
    <message>
        <source>No phrase set</source>
        <translation>No phrase set</translation>
    </message>
    <message>
        <source>A set names what is listened for in calls: give it a code at the left.</source>
        <translation>A set names what is listened for in calls: give it a code at the left.</translation>
    </message>
</context>
<context>
    <name>PieceStrip</name>
    <message>
        <source>From this call</source>
        <translation>From this call</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>From here</translation>
    </message>
    <message>
        <source>A piece for the library begins here</source>
        <translation>A piece for the library begins here</translation>
    </message>
    <message>
        <source>To here</source>
        <translation>To here</translation>
    </message>
    <message>
        <source>The piece for the library ends here</source>
        <translation>The piece for the library ends here</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Share…</translation>
    </message>
    <message>
        <source>Share the piece in the library of calls</source>
        <translation>Share the piece in the library of calls</translation>
    </message>
    <message>
        <source>Coach…</source>
        <translation>Coach…</translation>
    </message>
    <message>
        <source>A note or task for the agent</source>
        <translation>A note or task for the agent</translation>
    </message>
    <message>
        <source>Better line…</source>
        <translation>Better line…</translation>
    </message>
    <message>
        <source>Propose a better line for the script</source>
        <translation>Propose a better line for the script</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>{name} is there now.</source>
        <translation>{name} is there now.</translation>
    </message>
    <message>
        <source>{name} is changed; desks follow at once.</source>
        <translation>{name} is changed; desks follow at once.</translation>
    </message>
    <message>
        <source>{name} is dissolved. Nobody was lost on the way.</source>
        <translation>{name} is dissolved. Nobody was lost on the way.</translation>
    </message>
    <message>
        <source>Regions and teams</source>
        <translation>Regions and teams</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>New region</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country (CN, ES, …)</source>
        <translation>Country (CN, ES, …)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where its people go</source>
        <translation>Where its people go</translation>
    </message>
    <message>
        <source>Dissolve; its people go to</source>
        <translation>Dissolve; its people go to</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>No region yet: begin with one.</source>
        <translation>No region yet: begin with one.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>nobody: it is empty</source>
        <translation>nobody: it is empty</translation>
    </message>
    <message>
        <source>Dissolve: once more</source>
        <translation>Dissolve: once more</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Dissolve</translation>
    </message>
    <message numerus="yes">
        <source>%n people go to {where}; their desks follow. Once more, and it is done.</source>
        <translation>
            <numerusform>%n person goes to {where}; the desk follows. Once more, and it is done.</numerusform>
            <numerusform>%n people go to {where}; their desks follow. Once more, and it is done.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is dissolved, if nobody is in it. Once more, and it is done.</source>
        <translation>{name} is dissolved, if nobody is in it. Once more, and it is done.</translation>
    </message>
    <message>
        <source>{name} is made.</source>
        <translation>{name} is made.</translation>
    </message>
    <message>
        <source>{before} is called {name}.</source>
        <translation>{before} is called {name}.</translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation>Country: {country}.</translation>
    </message>
    <message>
        <source>Time zone: {zone}.</source>
        <translation>Time zone: {zone}.</translation>
    </message>
    <message numerus="yes">
        <source>The team goes to {region}, with %n people.</source>
        <translation>
            <numerusform>The team goes to {region}, with %n person.</numerusform>
            <numerusform>The team goes to {region}, with %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>The customer has an open problem</source>
        <extracomment>pixels of a number&apos;s field field of `Risk` -&gt; its name, and the field with its bound</extracomment>
        <translation>The customer has an open problem</translation>
    </message>
    <message>
        <source>Objected to being recorded</source>
        <translation>Objected to being recorded</translation>
    </message>
    <message>
        <source>Nobody has heard this agent yet</source>
        <translation>Nobody has heard this agent yet</translation>
    </message>
    <message>
        <source>New agent: fewer days than</source>
        <translation>New agent: fewer days than</translation>
    </message>
    <message>
        <source>Long: more seconds than</source>
        <translation>Long: more seconds than</translation>
    </message>
    <message>
        <source>Sold in fewer seconds than</source>
        <translation>Sold in fewer seconds than</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Once a</source>
        <translation>Once a</translation>
    </message>
    <message>
        <source>Days begin at</source>
        <translation>Days begin at</translation>
    </message>
    <message>
        <source>Calls an agent</source>
        <translation>Calls an agent</translation>
    </message>
    <message>
        <source>Calls of at least, seconds</source>
        <translation>Calls of at least, seconds</translation>
    </message>
    <message>
        <source>Judged by two, %</source>
        <translation>Judged by two, %</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Who hears them</source>
        <translation>Who hears them</translation>
    </message>
    <message>
        <source>A risk is, with its weight</source>
        <translation>A risk is, with its weight</translation>
    </message>
    <message>
        <source>Outcomes, with weight</source>
        <translation>Outcomes, with weight</translation>
    </message>
    <message>
        <source>Words that were said</source>
        <translation>Words that were said</translation>
    </message>
    <message>
        <source>How it was talked</source>
        <translation>How it was talked</translation>
    </message>
    <message>
        <source>None ticked: all campaigns; every analyst.</source>
        <translation>None ticked: all campaigns; every analyst.</translation>
    </message>
    <message>
        <source>Codes with commas between; empty: all</source>
        <translation>Codes with commas between; empty: all</translation>
    </message>
    <message>
        <source>{what}: weight</source>
        <translation>{what}: weight</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>One more line of words</source>
        <translation>One more line of words</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>One more figure</source>
        <translation>One more figure</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>It stands, and is drawn by itself when its {period} is over.</source>
        <extracomment>pixels; on a page narrower than this the list gives way</extracomment>
        <translation>It stands, and is drawn by itself when its {period} is over.</translation>
    </message>
    <message>
        <source>{plan} is drawn no more; what it drew stays.</source>
        <translation>{plan} is drawn no more; what it drew stays.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Code of a new plan</source>
        <translation>Code of a new plan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Let it stand</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>What would it draw?</source>
        <translation>What would it draw?</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Drop changes</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>End this plan</translation>
    </message>
    <message>
        <source>Plans cannot be shown</source>
        <translation>Plans cannot be shown</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>No plan</translation>
    </message>
    <message>
        <source>A plan says how many calls of whom are judged: give it a code at the left.</source>
        <translation>A plan says how many calls of whom are judged: give it a code at the left.</translation>
    </message>
    <message>
        <source>Operations write by which plan calls are drawn.</source>
        <translation>Operations write by which plan calls are drawn.</translation>
    </message>
    <message>
        <source>Does not stand yet.</source>
        <translation>Does not stand yet.</translation>
    </message>
    <message>
        <source>Could not be drawn: {why}</source>
        <translation>Could not be drawn: {why}</translation>
    </message>
    <message>
        <source>Drawn next {day}.</source>
        <translation>Drawn next {day}.</translation>
    </message>
    <message>
        <source>Last drawn: {period}.</source>
        <translation>Last drawn: {period}.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Saved, but it cannot start: {why} ({path})</source>
        <extracomment>field -&gt; its place in the form, two beside each other</extracomment>
        <translation>Saved, but it cannot start: {why} ({path})</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Plan an experiment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name (a-z, 0-9)</source>
        <translation>Short name (a-z, 0-9)</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Variant B is</source>
        <translation>Variant B is</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Its words in B</source>
        <translation>Its words in B</translation>
    </message>
    <message>
        <source>What B tries</source>
        <translation>What B tries</translation>
    </message>
    <message>
        <source>Campaigns (short names; empty: all)</source>
        <translation>Campaigns (short names; empty: all)</translation>
    </message>
    <message>
        <source>Expected sales per 100 contacts</source>
        <translation>Expected sales per 100 contacts</translation>
    </message>
    <message>
        <source>Smallest difference that matters, points</source>
        <translation>Smallest difference that matters, points</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>other words for one step</source>
        <translation>other words for one step</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>another version</translation>
    </message>
    <message>
        <source>an interval that holds at any look</source>
        <translation>an interval that holds at any look</translation>
    </message>
    <message>
        <source>planned looks alone</source>
        <translation>planned looks alone</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Needs about {n} contacts a variant for a power of 80 %.</source>
        <translation>Needs about {n} contacts a variant for a power of 80 %.</translation>
    </message>
    <message>
        <source>Name, short name, script, expected rate and smallest difference are needed.</source>
        <translation>Name, short name, script, expected rate and smallest difference are needed.</translation>
    </message>
    <message>
        <source>It cannot start like this: {why}</source>
        <translation>It cannot start like this: {why}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>gives back</source>
        <translation>gives back</translation>
    </message>
    <message>
        <source>gets</source>
        <translation>gets</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>May have</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>new today</source>
        <translation>new today</translation>
    </message>
    <message>
        <source>then</source>
        <translation>then</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message numerus="yes">
        <source>Move %n lead(s)</source>
        <translation>
            <numerusform>Move %n lead</numerusform>
            <numerusform>Move %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>tier {tiers}</source>
        <translation>tier {tiers}</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>weight {n}</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>on leave</translation>
    </message>
    <message>
        <source>The server has not answered yet; F5 asks again.</source>
        <translation>The server has not answered yet; F5 asks again.</translation>
    </message>
    <message>
        <source>No campaign is published. Leads are handed out for a campaign.</source>
        <translation>No campaign is published. Leads are handed out for a campaign.</translation>
    </message>
    <message>
        <source>{n} in the pool</source>
        <translation>{n} in the pool</translation>
    </message>
    <message>
        <source>{n} handed out</source>
        <translation>{n} handed out</translation>
    </message>
    <message>
        <source>{n} orphans</source>
        <translation>{n} orphans</translation>
    </message>
    <message>
        <source>spoken with {n} of {target}</source>
        <translation>spoken with {n} of {target}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>The server works it out …</source>
        <translation>The server works it out …</translation>
    </message>
    <message>
        <source>Nothing moves before you have seen it: ask for the preview.</source>
        <translation>Nothing moves before you have seen it: ask for the preview.</translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Nothing would move.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would go back into the pool.</source>
        <translation>
            <numerusform>%n lead would go back into the pool.</numerusform>
            <numerusform>%n leads would go back into the pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would be handed out.</source>
        <translation>
            <numerusform>%n lead would be handed out.</numerusform>
            <numerusform>%n leads would be handed out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets {reasons}.</source>
        <translation>Nobody gets {reasons}.</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5 s</translation>
    </message>
    <message>
        <source>+5 s</source>
        <translation>+5 s</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>Skip silence</translation>
    </message>
    <message>
        <source>Agent {percent} %</source>
        <translation>Agent {percent} %</translation>
    </message>
    <message>
        <source>Customer {percent} %</source>
        <translation>Customer {percent} %</translation>
    </message>
    <message>
        <source>Player: {act}</source>
        <translation>Player: {act}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>This computer cannot play sound: its multimedia libraries are missing. Ask your administrator.</source>
        <translation>This computer cannot play sound: its multimedia libraries are missing. Ask your administrator.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset was found. Plug one in and open the call again.</source>
        <translation>No loudspeaker or headset was found. Plug one in and open the call again.</translation>
    </message>
    <message>
        <source>This recording cannot be played here.</source>
        <translation>This recording cannot be played here.</translation>
    </message>
    <message>
        <source>The recording is not there, or not there yet.</source>
        <translation>The recording is not there, or not there yet.</translation>
    </message>
    <message>
        <source>The recording is on its way; it appears here by itself.</source>
        <translation>The recording is on its way; it appears here by itself.</translation>
    </message>
    <message>
        <source>There is no recording: the customer objected.</source>
        <translation>There is no recording: the customer objected.</translation>
    </message>
    <message>
        <source>Fetching the recording …</source>
        <translation>Fetching the recording …</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Repeat from here</translation>
    </message>
    <message>
        <source>Repeat to here</source>
        <translation>Repeat to here</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Stop repeating</translation>
    </message>
</context>
<context>
    <name>PoolPanel</name>
    <message>
        <source>The lead is yours, and on your desk: Enter opens it.</source>
        <translation>The lead is yours, and on your desk: Enter opens it.</translation>
    </message>
    <message>
        <source>The lead is yours; it is on its way to your desk.</source>
        <translation>The lead is yours; it is on its way to your desk.</translation>
    </message>
    <message>
        <source>The lead is back in the pool.</source>
        <translation>The lead is back in the pool.</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>Public pool</translation>
    </message>
    <message>
        <source>Name (masked)</source>
        <translation>Name (masked)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Last touch</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Leads of the pool</source>
        <translation>Leads of the pool</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Give back, because …</source>
        <translation>Give back, because …</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Why it is given back</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>all campaigns</source>
        <translation>all campaigns</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>all regions</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>all languages</translation>
    </message>
    <message>
        <source>all tiers</source>
        <translation>all tiers</translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>tier {tier}</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>all products</translation>
    </message>
    <message>
        <source>any last touch</source>
        <translation>any last touch</translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>never touched</translation>
    </message>
    <message numerus="yes">
        <source>not for %n days</source>
        <translation>
            <numerusform>not for %n day</numerusform>
            <numerusform>not for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Asking the server …</translation>
    </message>
    <message>
        <source>Nothing in the pool fits. Choose wider.</source>
        <translation>Nothing in the pool fits. Choose wider.</translation>
    </message>
    <message>
        <source>The public pool is empty. Leads that nobody works come here by rule.</source>
        <translation>The public pool is empty. Leads that nobody works come here by rule.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
</context>
<context>
    <name>PoolRulePanel</name>
    <message>
        <source>Public pool</source>
        <translation>Public pool</translation>
    </message>
    <message>
        <source>Agents see and claim its leads</source>
        <translation>Agents see and claim its leads</translation>
    </message>
    <message>
        <source>Leads with a promised call come back, too</source>
        <translation>Leads with a promised call come back, too</translation>
    </message>
    <message>
        <source>Claims a day at most</source>
        <translation>Claims a day at most</translation>
    </message>
    <message>
        <source>Claimed leads at once at most</source>
        <translation>Claimed leads at once at most</translation>
    </message>
    <message>
        <source>Protected for days</source>
        <translation>Protected for days</translation>
    </message>
    <message>
        <source>Back when idle for days (0: never)</source>
        <translation>Back when idle for days (0: never)</translation>
    </message>
    <message>
        <source>Days before the same agent may claim it again</source>
        <translation>Days before the same agent may claim it again</translation>
    </message>
    <message>
        <source>Keep for this campaign</source>
        <translation>Keep for this campaign</translation>
    </message>
    <message>
        <source>Keep the pool&apos;s rule for this campaign</source>
        <translation>Keep the pool&apos;s rule for this campaign</translation>
    </message>
    <message>
        <source>Keep for all without their own</source>
        <translation>Keep for all without their own</translation>
    </message>
    <message>
        <source>Keep the pool&apos;s rule for all without their own</source>
        <translation>Keep the pool&apos;s rule for all without their own</translation>
    </message>
    <message>
        <source>Its own rule.</source>
        <translation>Its own rule.</translation>
    </message>
    <message>
        <source>It has none of its own: the organisation&apos;s holds.</source>
        <translation>It has none of its own: the organisation&apos;s holds.</translation>
    </message>
    <message>
        <source>There is no rule: nothing is in the public pool, and nothing comes back by itself.</source>
        <translation>There is no rule: nothing is in the public pool, and nothing comes back by itself.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Dial now</source>
        <translation>Dial now</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>{name}: is dialled in {seconds} s</source>
        <translation>{name}: is dialled in {seconds} s</translation>
    </message>
    <message>
        <source>{name}: {seconds} s to look</source>
        <translation>{name}: {seconds} s to look</translation>
    </message>
    <message>
        <source>{name}: the time to look is over</source>
        <translation>{name}: the time to look is over</translation>
    </message>
    <message>
        <source>This campaign dials one lead after another.</source>
        <translation>This campaign dials one lead after another.</translation>
    </message>
    <message>
        <source>This campaign shows one lead after another.</source>
        <translation>This campaign shows one lead after another.</translation>
    </message>
    <message>
        <source>The next lead comes after this call.</source>
        <translation>The next lead comes after this call.</translation>
    </message>
    <message>
        <source>Nobody is left who may be called now.</source>
        <translation>Nobody is left who may be called now.</translation>
    </message>
    <message>
        <source>The next lead comes when you are ready.</source>
        <translation>The next lead comes when you are ready.</translation>
    </message>
    <message>
        <source>Nothing was dialled. Dial now, or say why not.</source>
        <translation>Nothing was dialled. Dial now, or say why not.</translation>
    </message>
    <message>
        <source>You are on a pause: nothing is dialled.</source>
        <translation>You are on a pause: nothing is dialled.</translation>
    </message>
    <message>
        <source>First the outcome of the last call.</source>
        <translation>First the outcome of the last call.</translation>
    </message>
    <message>
        <source>A call is going on.</source>
        <translation>A call is going on.</translation>
    </message>
    <message>
        <source>A customer calls.</source>
        <translation>A customer calls.</translation>
    </message>
    <message>
        <source>You are not ready: nothing is dialled.</source>
        <translation>You are not ready: nothing is dialled.</translation>
    </message>
    <message>
        <source>You have chosen another customer; {key} goes on.</source>
        <translation>You have chosen another customer; {key} goes on.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>王丽, renewal in 34 days</source>
        <extracomment>the line that looks for a customer of the library</extracomment>
        <translation>王丽, renewal in 34 days</translation>
    </message>
    <message>
        <source>李娜, a company</source>
        <translation>李娜, a company</translation>
    </message>
    <message>
        <source>José Ortega, Spain</source>
        <translation>José Ortega, Spain</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>Nothing is known</translation>
    </message>
    <message>
        <source>A customer of the library…</source>
        <translation>A customer of the library…</translation>
    </message>
    <message>
        <source>Customer of the preview</source>
        <translation>Customer of the preview</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Language of the preview</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Play from the beginning</source>
        <translation>Play from the beginning</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Counts and rows come from the server, and nothing is saved by looking.</source>
        <translation>Counts and rows come from the server, and nothing is saved by looking.</translation>
    </message>
    <message>
        <source>Telephone numbers stay hidden.</source>
        <translation>Telephone numbers stay hidden.</translation>
    </message>
    <message>
        <source>Telephone numbers would be hidden.</source>
        <translation>Telephone numbers would be hidden.</translation>
    </message>
    <message>
        <source>Telephone numbers would be shown in full.</source>
        <translation>Telephone numbers would be shown in full.</translation>
    </message>
    <message>
        <source>Telephone numbers stay readable.</source>
        <translation>Telephone numbers stay readable.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Say why it is refused.</source>
        <translation>Say why it is refused.</translation>
    </message>
    <message>
        <source>Save what is known of her</source>
        <translation>Save what is known of her</translation>
    </message>
    <message>
        <source>Everything that is known of her lies at {path}.</source>
        <translation>Everything that is known of her lies at {path}.</translation>
    </message>
    <message>
        <source>What persons ask for</source>
        <translation>What persons ask for</translation>
    </message>
    <message>
        <source>Open requests by their last day. The same is done at the server: lead-server privacy export, erase.</source>
        <translation>Open requests by their last day. The same is done at the server: lead-server privacy export, erase.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>An erasure needs a second person</source>
        <translation>An erasure needs a second person</translation>
    </message>
    <message>
        <source>Usual term</source>
        <translation>Usual term</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Which way</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>the letter&apos;s number; never a name</source>
        <translation>the letter&apos;s number; never a name</translation>
    </message>
    <message>
        <source>Telephone number, or the record&apos;s id</source>
        <translation>Telephone number, or the record&apos;s id</translation>
    </message>
    <message>
        <source>Refuse: once more</source>
        <translation>Refuse: once more</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>which fields were corrected</source>
        <translation>which fields were corrected</translation>
    </message>
    <message>
        <source>for example the letter&apos;s number; never a name</source>
        <translation>for example the letter&apos;s number; never a name</translation>
    </message>
    <message>
        <source>It has to be answered until {day}.</source>
        <translation>It has to be answered until {day}.</translation>
    </message>
    <message>
        <source>You proposed it: somebody else confirms it.</source>
        <translation>You proposed it: somebody else confirms it.</translation>
    </message>
    <message>
        <source>Once more, and it is done.</source>
        <translation>Once more, and it is done.</translation>
    </message>
    <message>
        <source>The request is noted.</source>
        <translation>The request is noted.</translation>
    </message>
    <message>
        <source>Proposed: a second person confirms it here.</source>
        <translation>Proposed: a second person confirms it here.</translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>The rule is kept.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>Nobody has asked for anything yet.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>No proposals</translation>
    </message>
    <message>
        <source>Agents propose better lines from their calls, with one key.</source>
        <translation>Agents propose better lines from their calls, with one key.</translation>
    </message>
    <message>
        <source>Proposal {n}, go to: {step}</source>
        <translation>Proposal {n}, go to: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Take proposal {n}</source>
        <translation>Take proposal {n}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Decline proposal {n}</source>
        <translation>Decline proposal {n}</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose a better line</source>
        <translation>Propose a better line</translation>
    </message>
    <message>
        <source>Step of the script</source>
        <translation>Step of the script</translation>
    </message>
    <message>
        <source>What the agent should say instead</source>
        <translation>What the agent should say instead</translation>
    </message>
    <message>
        <source>Why, from what was heard</source>
        <translation>Why, from what was heard</translation>
    </message>
    <message>
        <source>then open the script at this step</source>
        <translation>then open the script at this step</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the proposal</source>
        <translation>Cancel the proposal</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish this draft</source>
        <translation>Publish this draft</translation>
    </message>
    <message>
        <source>What is new, in one sentence. Agents confirm it before they are ready.</source>
        <translation>What is new, in one sentence. Agents confirm it before they are ready.</translation>
    </message>
    <message>
        <source>Where (nothing chosen: in every campaign and team)</source>
        <translation>Where (nothing chosen: in every campaign and team)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Not now but from</source>
        <translation>Not now but from</translation>
    </message>
    <message>
        <source>From when it speaks</source>
        <translation>From when it speaks</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>What is new, in {language}</source>
        <translation>What is new, in {language}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation>Cancel publishing</translation>
    </message>
    <message>
        <source>Say in one sentence what is new.</source>
        <translation>Say in one sentence what is new.</translation>
    </message>
</context>
<context>
    <name>QualityDesk</name>
    <message>
        <source>The call was given back. Another one of the same agent took its place.</source>
        <translation>The call was given back. Another one of the same agent took its place.</translation>
    </message>
    <message>
        <source>The call was given back.</source>
        <translation>The call was given back.</translation>
    </message>
    <message>
        <source>Quality desk</source>
        <translation>Quality desk</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Name, company, last 4 digits   {key}</source>
        <translation>Name, company, last 4 digits   {key}</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Search in the queue</translation>
    </message>
    <message>
        <source>Which work to show</source>
        <translation>Which work to show</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Queue column</source>
        <translation>Queue column</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Try the family name, pinyin initials, the company or the last four digits.</source>
        <translation>Try the family name, pinyin initials, the company or the last four digits.</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} found</translation>
    </message>
    <message>
        <source>No work in the queue</source>
        <translation>No work in the queue</translation>
    </message>
    <message>
        <source>New leads, due callbacks and renewals appear here by themselves.</source>
        <translation>New leads, due callbacks and renewals appear here by themselves.</translation>
    </message>
    <message>
        <source>Nothing under this filter</source>
        <translation>Nothing under this filter</translation>
    </message>
    <message>
        <source>Choose “All work” to see everything.</source>
        <translation>Choose “All work” to see everything.</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>{n} in all</translation>
    </message>
    <message>
        <source>first {shown} of {n}</source>
        <translation>first {shown} of {n}</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>In my queue</source>
        <translation>In my queue</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Skip…</translation>
    </message>
    <message>
        <source>Give this call back with a reason</source>
        <translation>Give this call back with a reason</translation>
    </message>
    <message>
        <source>Another call of the same agent takes its place, by chance</source>
        <translation>Another call of the same agent takes its place, by chance</translation>
    </message>
    <message>
        <source>Why can it not be judged?</source>
        <translation>Why can it not be judged?</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>In one sentence</source>
        <translation>In one sentence</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel, no reason</source>
        <translation>Cancel, no reason</translation>
    </message>
    <message>
        <source>A sentence is needed.</source>
        <translation>A sentence is needed.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Close the record</translation>
    </message>
    <message>
        <source>Split off “{name}”</source>
        <translation>Split off “{name}”</translation>
    </message>
    <message>
        <source>Nobody may call this customer.</source>
        <translation>Nobody may call this customer.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>do not call</translation>
    </message>
    <message>
        <source>Nobody’s: it is in the public pool.</source>
        <translation>Nobody’s: it is in the public pool.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Done: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>List: {kind}</source>
        <translation>List: {kind}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Answer, or why</source>
        <translation>Answer, or why</translation>
    </message>
    <message>
        <source>When: tomorrow 5 pm, Friday 10 am</source>
        <translation>When: tomorrow 5 pm, Friday 10 am</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Asking the server …</translation>
    </message>
    <message>
        <source>Nothing here. Choose wider above.</source>
        <translation>Nothing here. Choose wider above.</translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message>
        <source>Versions that speak</source>
        <translation>Versions that speak</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Nothing was published yet</translation>
    </message>
    <message>
        <source>Published versions stand here, and who has read them.</source>
        <translation>Published versions stand here, and who has read them.</translation>
    </message>
    <message>
        <source>Stopped: {what}</source>
        <translation>Stopped: {what}</translation>
    </message>
    <message>
        <source>May be said again</source>
        <translation>May be said again</translation>
    </message>
    <message>
        <source>May be said again: {what}</source>
        <translation>May be said again: {what}</translation>
    </message>
    <message>
        <source>Version {n}, {state}</source>
        <translation>Version {n}, {state}</translation>
    </message>
    <message>
        <source>every campaign and team</source>
        <translation>every campaign and team</translation>
    </message>
    <message>
        <source> until {when}</source>
        <translation> until {when}</translation>
    </message>
    <message>
        <source>{places} · from {when}{until} · {name}</source>
        <translation>{places} · from {when}{until} · {name}</translation>
    </message>
    <message>
        <source>Read by {n} of {all}</source>
        <translation>Read by {n} of {all}</translation>
    </message>
    <message>
        <source>{said}; not yet: {names}</source>
        <translation>{said}; not yet: {names}</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Roll back</translation>
    </message>
    <message>
        <source>Roll back version {n}</source>
        <translation>Roll back version {n}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Call off version {n}</source>
        <translation>Call off version {n}</translation>
    </message>
</context>
<context>
    <name>RevealLine</name>
    <message>
        <source>Show a number…</source>
        <translation>Show a number…</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>Which number</translation>
    </message>
    <message>
        <source>Why; it is noted</source>
        <translation>Why; it is noted</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the number for half a minute</source>
        <translation>Show the number for half a minute</translation>
    </message>
    <message>
        <source>The number, for half a minute</source>
        <translation>The number, for half a minute</translation>
    </message>
</context>
<context>
    <name>ReviewsDesk</name>
    <message>
        <source>Reviews desk</source>
        <translation>Reviews desk</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You can make a lead of it when you have talked.</source>
        <extracomment>characters of a company in the chooser; the whole stands in the customer column</extracomment>
        <translation>You can make a lead of it when you have talked.</translation>
    </message>
    <message>
        <source>may be {names}</source>
        <translation>may be {names}</translation>
    </message>
    <message>
        <source>You choose when you have answered.</source>
        <translation>You choose when you have answered.</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Remove row {n}</source>
        <translation>Remove row {n}</translation>
    </message>
    <message>
        <source>{what}, row {n}</source>
        <translation>{what}, row {n}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The rules are kept. What is to be deleted goes with the next daily round.</source>
        <translation>The rules are kept. What is to be deleted goes with the next daily round.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Rules of the house</translation>
    </message>
    <message>
        <source>0 days keeps for ever, 0 looks shows none, 0 records tells nobody.</source>
        <translation>0 days keeps for ever, 0 looks shows none, 0 records tells nobody.</translation>
    </message>
    <message>
        <source>Recordings are kept, days</source>
        <translation>Recordings are kept, days</translation>
    </message>
    <message>
        <source>Those of sold calls, days (0: as the others)</source>
        <translation>Those of sold calls, days (0: as the others)</translation>
    </message>
    <message>
        <source>Hidden numbers a person may look at in 24 hours</source>
        <translation>Hidden numbers a person may look at in 24 hours</translation>
    </message>
    <message>
        <source>Opened records that are told</source>
        <translation>Opened records that are told</translation>
    </message>
    <message>
        <source>… within so many minutes</source>
        <translation>… within so many minutes</translation>
    </message>
    <message>
        <source>A desk without the server locks after, days</source>
        <translation>A desk without the server locks after, days</translation>
    </message>
    <message>
        <source>Days to set up a second factor, for roles that must</source>
        <translation>Days to set up a second factor, for roles that must</translation>
    </message>
    <message>
        <source>Must have a second factor</source>
        <translation>Must have a second factor</translation>
    </message>
    <message>
        <source>Must have a second factor: {role}</source>
        <translation>Must have a second factor: {role}</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Drop changes</translation>
    </message>
    <message>
        <source>Campaigns with rules of their own (changed where the campaign is published)</source>
        <translation>Campaigns with rules of their own (changed where the campaign is published)</translation>
    </message>
    <message>
        <source>Recordings: {before} → {after} days.</source>
        <translation>Recordings: {before} → {after} days.</translation>
    </message>
    <message>
        <source>Recordings of sold calls: {before} → {after} days.</source>
        <translation>Recordings of sold calls: {before} → {after} days.</translation>
    </message>
    <message>
        <source>Hidden numbers in 24 hours: {before} → {after}.</source>
        <translation>Hidden numbers in 24 hours: {before} → {after}.</translation>
    </message>
    <message>
        <source>Opened records that are told: {before} → {after}.</source>
        <translation>Opened records that are told: {before} → {after}.</translation>
    </message>
    <message>
        <source>Minutes they are counted over: {before} → {after}.</source>
        <translation>Minutes they are counted over: {before} → {after}.</translation>
    </message>
    <message>
        <source>A desk locks after {before} → {after} days.</source>
        <translation>A desk locks after {before} → {after} days.</translation>
    </message>
    <message>
        <source>Older recordings are deleted for good, except those on hold.</source>
        <translation>Older recordings are deleted for good, except those on hold.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>A second factor must have: {roles}. They are asked at their next sign-in.</source>
        <translation>A second factor must have: {roles}. They are asked at their next sign-in.</translation>
    </message>
    <message>
        <source>Days to set it up: {before} → {after}.</source>
        <translation>Days to set it up: {before} → {after}.</translation>
    </message>
    <message>
        <source>Once more, and it is done.</source>
        <translation>Once more, and it is done.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Save all the same</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Sold, days</source>
        <translation>Sold, days</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>No work is made: say how many days before the end, or choose a view that does.</source>
        <translation>No work is made: say how many days before the end, or choose a view that does.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) with a product that ends in time.</source>
        <translation>
            <numerusform>%n lead with a product that ends in time.</numerusform>
            <numerusform>%n leads with a product that ends in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) new.</source>
        <translation>
            <numerusform>%n product new.</numerusform>
            <numerusform>%n products new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) without an owner.</source>
        <translation>
            <numerusform>%n lead without an owner.</numerusform>
            <numerusform>%n leads without an owner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Open leads of an agent at most</source>
        <translation>Open leads of an agent at most</translation>
    </message>
    <message>
        <source>New leads a day at most</source>
        <translation>New leads a day at most</translation>
    </message>
    <message>
        <source>Agents at most</source>
        <translation>Agents at most</translation>
    </message>
    <message>
        <source>Leads handed out at most</source>
        <translation>Leads handed out at most</translation>
    </message>
    <message>
        <source>Leads to be spoken with</source>
        <translation>Leads to be spoken with</translation>
    </message>
    <message>
        <source>Reserved for days</source>
        <translation>Reserved for days</translation>
    </message>
    <message>
        <source>Calls of a reservation</source>
        <translation>Calls of a reservation</translation>
    </message>
    <message>
        <source>Renewals: days before the end</source>
        <translation>Renewals: days before the end</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Renewals: product codes</source>
        <translation>Renewals: product codes</translation>
    </message>
    <message>
        <source>Leads of who left</source>
        <translation>Leads of who left</translation>
    </message>
    <message>
        <source>Renewals: only of the view</source>
        <translation>Renewals: only of the view</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>In a leave, calls promised for its days go to colleagues</source>
        <translation>In a leave, calls promised for its days go to colleagues</translation>
    </message>
    <message>
        <source>In a leave, all leads go to colleagues</source>
        <translation>In a leave, all leads go to colleagues</translation>
    </message>
    <message>
        <source>They come back with the agent</source>
        <translation>They come back with the agent</translation>
    </message>
    <message>
        <source>Leads go only to who speaks their language</source>
        <translation>Leads go only to who speaks their language</translation>
    </message>
    <message>
        <source>Leads go only to who may have their tier</source>
        <translation>Leads go only to who may have their tier</translation>
    </message>
    <message>
        <source>Back into the pool when the reservation ends</source>
        <translation>Back into the pool when the reservation ends</translation>
    </message>
    <message>
        <source>are shown here</source>
        <translation>are shown here</translation>
    </message>
    <message>
        <source>go back into the pool</source>
        <translation>go back into the pool</translation>
    </message>
    <message>
        <source>are shared by themselves</source>
        <translation>are shared by themselves</translation>
    </message>
    <message>
        <source>Count renewals</source>
        <translation>Count renewals</translation>
    </message>
    <message>
        <source>Keep for this campaign</source>
        <translation>Keep for this campaign</translation>
    </message>
    <message>
        <source>Keep for all without their own</source>
        <translation>Keep for all without their own</translation>
    </message>
    <message>
        <source>What an agent may be given</source>
        <translation>What an agent may be given</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Open leads at most</source>
        <translation>Open leads at most</translation>
    </message>
    <message>
        <source>Agent: {what}</source>
        <translation>Agent: {what}</translation>
    </message>
    <message>
        <source>as the campaign</source>
        <translation>as the campaign</translation>
    </message>
    <message>
        <source>Keep for this agent</source>
        <translation>Keep for this agent</translation>
    </message>
    <message>
        <source>all leads of the campaign</source>
        <translation>all leads of the campaign</translation>
    </message>
    <message>
        <source>Rule of {campaign}</source>
        <translation>Rule of {campaign}</translation>
    </message>
    <message>
        <source>Its own rule.</source>
        <translation>Its own rule.</translation>
    </message>
    <message>
        <source>It has none of its own: the organisation&apos;s holds.</source>
        <translation>It has none of its own: the organisation&apos;s holds.</translation>
    </message>
    <message>
        <source>(the view is gone)</source>
        <translation>(the view is gone)</translation>
    </message>
    <message>
        <source>The last day is written like 2026-12-31.</source>
        <translation>The last day is written like 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>SaleStrip</name>
    <message>
        <source>The sale of this call</source>
        <translation>The sale of this call</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>The sale is right: release it</source>
        <translation>The sale is right: release it</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Have the agent correct the sale</source>
        <translation>Have the agent correct the sale</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Refuse the sale</source>
        <translation>Refuse the sale</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>What is wrong?</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>What is to be corrected?</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Filter, columns and order are kept. The same name again replaces your view.</source>
        <translation>Filter, columns and order are kept. The same name again replaces your view.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Only I</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>My team</translation>
    </message>
    <message>
        <source>Everybody of the organisation</source>
        <translation>Everybody of the organisation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ScorecardPanel</name>
    <message>
        <source>Evaluation submitted.</source>
        <translation>Evaluation submitted.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>No call chosen</translation>
    </message>
    <message>
        <source>Choose a call at the left; its scorecard opens here.</source>
        <translation>Choose a call at the left; its scorecard opens here.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Comment on the whole call</source>
        <translation>Comment on the whole call</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>The score is hidden</source>
        <translation>The score is hidden</translation>
    </message>
    <message>
        <source>blind: the score is shown afterwards</source>
        <translation>blind: the score is shown afterwards</translation>
    </message>
    <message>
        <source>Final score {score}</source>
        <translation>Final score {score}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
</context>
<context>
    <name>ScoresDesk</name>
    <message>
        <source>Acknowledged.</source>
        <extracomment>height that the questions keep on a low screen</extracomment>
        <translation>Acknowledged.</translation>
    </message>
    <message>
        <source>Your appeal was handed over. Somebody else than who judged decides.</source>
        <translation>Your appeal was handed over. Somebody else than who judged decides.</translation>
    </message>
    <message>
        <source>Your appeal goes to the next level.</source>
        <translation>Your appeal goes to the next level.</translation>
    </message>
    <message>
        <source>Your appeal was taken back.</source>
        <translation>Your appeal was taken back.</translation>
    </message>
    <message>
        <source>Say why you do not accept the decision, then go on.</source>
        <translation>Say why you do not accept the decision, then go on.</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>My scores</translation>
    </message>
    <message>
        <source>Evaluations of my calls</source>
        <translation>Evaluations of my calls</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Question by question</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>No evaluation yet</translation>
    </message>
    <message>
        <source>When one of your calls was scored, you read and hear it here.</source>
        <translation>When one of your calls was scored, you read and hear it here.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Your words (needed to go on)</source>
        <translation>Your words (needed to go on)</translation>
    </message>
    <message>
        <source>I accept the decision</source>
        <translation>I accept the decision</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>To the next level</translation>
    </message>
    <message>
        <source>What you want to say about it (optional)</source>
        <translation>What you want to say about it (optional)</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Appeal…</translation>
    </message>
    <message>
        <source>You may appeal until {when}.</source>
        <translation>You may appeal until {when}.</translation>
    </message>
    <message>
        <source>Comment with the acknowledgement</source>
        <translation>Comment with the acknowledgement</translation>
    </message>
    <message>
        <source>Take the appeal back</source>
        <translation>Take the appeal back</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Final score {score}</source>
        <translation>Final score {score}</translation>
    </message>
    <message>
        <source>scored by {name}</source>
        <translation>scored by {name}</translation>
    </message>
    <message>
        <source>Acknowledged {when}</source>
        <translation>Acknowledged {when}</translation>
    </message>
</context>
<context>
    <name>ScriptForm</name>
    <message>
        <source>The whole script</source>
        <translation>The whole script</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Words in {language}</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>what the customer said</source>
        <translation>what the customer said</translation>
    </message>
    <message>
        <source>No objection fits; write a note instead.</source>
        <translation>No objection fits; write a note instead.</translation>
    </message>
    <message>
        <source>Steps of the script</source>
        <translation>Steps of the script</translation>
    </message>
    <message>
        <source>a word of the step</source>
        <translation>a word of the step</translation>
    </message>
    <message>
        <source>No step has this word.</source>
        <translation>No step has this word.</translation>
    </message>
    <message>
        <source>Script column</source>
        <translation>Script column</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>Step of the script</source>
        <translation>Step of the script</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>One step back in the script</source>
        <translation>One step back in the script</translation>
    </message>
    <message>
        <source>No script for this call</source>
        <translation>No script for this call</translation>
    </message>
    <message>
        <source>The campaign has none on this desk. Talk freely; notes and outcome work as always.</source>
        <translation>The campaign has none on this desk. Talk freely; notes and outcome work as always.</translation>
    </message>
    <message>
        <source> · variant {name}</source>
        <translation> · variant {name}</translation>
    </message>
    <message>
        <source>step {n} of ~{all}</source>
        <translation>step {n} of ~{all}</translation>
    </message>
    <message>
        <source>Objection: {title}</source>
        <translation>Objection: {title}</translation>
    </message>
    <message>
        <source>Answer to: {step}</source>
        <translation>Answer to: {step}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>Go on with this answer</translation>
    </message>
    <message>
        <source>Do not say this any more: {reason} ({name}). Go on with the next step.</source>
        <translation>Do not say this any more: {reason} ({name}). Go on with the next step.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operations</translation>
    </message>
    <message>
        <source>Required: {done} of {all} done. Next: {title}</source>
        <translation>Required: {done} of {all} done. Next: {title}</translation>
    </message>
    <message>
        <source>All {all} required steps are done</source>
        <translation>All {all} required steps are done</translation>
    </message>
</context>
<context>
    <name>SendingForm</name>
    <message>
        <source>Nothing is sent any more.</source>
        <translation>Nothing is sent any more.</translation>
    </message>
    <message>
        <source>Sheets leave by a mail server.</source>
        <translation>Sheets leave by a mail server.</translation>
    </message>
    <message>
        <source>Sheets are posted to a webhook, signed.</source>
        <translation>Sheets are posted to a webhook, signed.</translation>
    </message>
    <message>
        <source>Mail server: {host}, port {port}.</source>
        <translation>Mail server: {host}, port {port}.</translation>
    </message>
    <message>
        <source>Line: {how}.</source>
        <translation>Line: {how}.</translation>
    </message>
    <message>
        <source>Sender: {text}.</source>
        <translation>Sender: {text}.</translation>
    </message>
    <message>
        <source>Login: {text}.</source>
        <translation>Login: {text}.</translation>
    </message>
    <message>
        <source>Posted to: {text}.</source>
        <translation>Posted to: {text}.</translation>
    </message>
    <message>
        <source>Allowed outside: {text}.</source>
        <translation>Allowed outside: {text}.</translation>
    </message>
    <message>
        <source>A new password is kept, sealed. Nobody can read it again.</source>
        <translation>A new password is kept, sealed. Nobody can read it again.</translation>
    </message>
    <message>
        <source>Mail leaves by</source>
        <translation>Mail leaves by</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Allowed domains</translation>
    </message>
    <message>
        <source>nothing: no sheet is sent</source>
        <translation>nothing: no sheet is sent</translation>
    </message>
    <message>
        <source>a mail server (SMTP)</source>
        <translation>a mail server (SMTP)</translation>
    </message>
    <message>
        <source>a webhook of another system</source>
        <translation>a webhook of another system</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS from the first byte</translation>
    </message>
    <message>
        <source>not secured</source>
        <translation>not secured</translation>
    </message>
    <message>
        <source>example.com, …: outside addresses only there</source>
        <translation>example.com, …: outside addresses only there</translation>
    </message>
    <message>
        <source>one is kept; type to change it</source>
        <translation>one is kept; type to change it</translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Phrase set</source>
        <extracomment>after the last key, before it is checked</extracomment>
        <translation>Phrase set</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>Title, {language}</translation>
    </message>
    <message>
        <source>How it is said, {language}: one form a line</source>
        <translation>How it is said, {language}: one form a line</translation>
    </message>
    <message>
        <source>Forgive mishearing</source>
        <translation>Forgive mishearing</translation>
    </message>
    <message>
        <source>A wrong letter, a missing word, one Chinese character in four</source>
        <translation>A wrong letter, a missing word, one Chinese character in four</translation>
    </message>
    <message>
        <source>first … s</source>
        <translation>first … s</translation>
    </message>
    <message>
        <source>last … s</source>
        <translation>last … s</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title of the phrase</source>
        <translation>Title of the phrase</translation>
    </message>
    <message>
        <source>Only in so many seconds from the beginning</source>
        <translation>Only in so many seconds from the beginning</translation>
    </message>
    <message>
        <source>Only in so many seconds before the end</source>
        <translation>Only in so many seconds before the end</translation>
    </message>
    <message>
        <source>Only near another phrase of the set: [not] CODE within SECONDS [before|after] [agent|customer]</source>
        <translation>Only near another phrase of the set: [not] CODE within SECONDS [before|after] [agent|customer]</translation>
    </message>
    <message>
        <source>Near other phrases</source>
        <translation>Near other phrases</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>Phrases of the set</source>
        <translation>Phrases of the set</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Add phrase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>[word] may be left out · (one|other) one of them · * up to three words between</source>
        <translation>[word] may be left out · (one|other) one of them · * up to three words between</translation>
    </message>
    <message>
        <source>Line {n} is no rule.</source>
        <translation>Line {n} is no rule.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>{start} to {end}, {agent}</source>
        <translation>{start} to {end}, {agent}</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Team {name}</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Region {name}</translation>
    </message>
    <message>
        <source>Share this piece in the library</source>
        <translation>Share this piece in the library</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>What it teaches</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Who hears it</source>
        <translation>Who hears it</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>by commas</source>
        <translation>by commas</translation>
    </message>
    <message>
        <source>who agreed to it, and when</source>
        <translation>who agreed to it, and when</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel sharing</source>
        <translation>Cancel sharing</translation>
    </message>
    <message>
        <source>exemplary: it is heard</source>
        <translation>exemplary: it is heard</translation>
    </message>
    <message>
        <source>problem: it is read, without names</source>
        <translation>problem: it is read, without names</translation>
    </message>
    <message>
        <source>Names of the customer and of colleagues, numbers and addresses are cut out. Read it before you share it.</source>
        <translation>Names of the customer and of colleagues, numbers and addresses are cut out. Read it before you share it.</translation>
    </message>
    <message>
        <source>The voice is heard as it is. Nobody chosen: everybody hears it.</source>
        <translation>The voice is heard as it is. Nobody chosen: everybody hears it.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Write the time like 08:30.</source>
        <translation>Write the time like 08:30.</translation>
    </message>
    <message>
        <source>Choose a weekday.</source>
        <translation>Choose a weekday.</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>This is no mail address: {text}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>At (time there)</source>
        <translation>At (time there)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Addresses outside</source>
        <translation>Addresses outside</translation>
    </message>
    <message>
        <source>Language outside</source>
        <translation>Language outside</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>is sent</source>
        <translation>is sent</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>It is sent</translation>
    </message>
    <message>
        <source>{name} (no mail address)</source>
        <translation>{name} (no mail address)</translation>
    </message>
    <message>
        <source>{name} (may not see it)</source>
        <translation>{name} (may not see it)</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>all teams</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Region {name}</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>dissolved</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Mail…</translation>
    </message>
    <message>
        <source>Morning sheet, {day}</source>
        <translation>Morning sheet, {day}</translation>
    </message>
    <message>
        <source>Evening sheet, {day}</source>
        <translation>Evening sheet, {day}</translation>
    </message>
    <message>
        <source>The sheet is copied: table and plot.</source>
        <translation>The sheet is copied: table and plot.</translation>
    </message>
    <message>
        <source>The mail is open in your mail program.</source>
        <translation>The mail is open in your mail program.</translation>
    </message>
    <message>
        <source>No mail program opens it. The mail lies at {path}</source>
        <translation>No mail program opens it. The mail lies at {path}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Target: calls</source>
        <translation>Target: calls</translation>
    </message>
    <message>
        <source>Target: sold</source>
        <translation>Target: sold</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>Due today, by agent</source>
        <translation>Due today, by agent</translation>
    </message>
    <message>
        <source>Calls, by agent; the mark is her target</source>
        <translation>Calls, by agent; the mark is her target</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel: {sheet}</source>
        <translation>Cancel: {sheet}</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>Please fill in: {field}</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>It is kept. The next one leaves {when}.</source>
        <extracomment>while something is on its way</extracomment>
        <translation>It is kept. The next one leaves {when}.</translation>
    </message>
    <message>
        <source>It leaves within seconds; what becomes of it stands here.</source>
        <translation>It leaves within seconds; what becomes of it stands here.</translation>
    </message>
    <message>
        <source>It is sent no more.</source>
        <translation>It is sent no more.</translation>
    </message>
    <message>
        <source>Sheets by mail</source>
        <translation>Sheets by mail</translation>
    </message>
    <message>
        <source>The server sends a sheet once on its day. Who gets it is looked at each time: who may not see the figures any more gets nothing.</source>
        <translation>The server sends a sheet once on its day. Who gets it is looked at each time: who may not see the figures any more gets nothing.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>New subscription</translation>
    </message>
    <message>
        <source>How mail leaves</source>
        <translation>How mail leaves</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Nobody gets a sheet by mail yet. Make a subscription with New.</source>
        <translation>Nobody gets a sheet by mail yet. Make a subscription with New.</translation>
    </message>
    <message>
        <source>⚠ It is not set how mail leaves: nothing is sent before it is.</source>
        <translation>⚠ It is not set how mail leaves: nothing is sent before it is.</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Waiting for the server</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Send one now</source>
        <translation>Send one now</translation>
    </message>
    <message>
        <source>Delete: once more</source>
        <translation>Delete: once more</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nobody gets it any more, and what was sent is not listed any more. Once more, and it is done.</source>
        <translation>Nobody gets it any more, and what was sent is not listed any more. Once more, and it is done.</translation>
    </message>
    <message numerus="yes">
        <source>{sheet} of {place}: {days} at {at}, to %n recipient(s).</source>
        <translation>
            <numerusform>{sheet} of {place}: {days} at {at}, to %n recipient.</numerusform>
            <numerusform>{sheet} of {place}: {days} at {at}, to %n recipients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {when}. Saved by {name}.</source>
        <translation>Next: {when}. Saved by {name}.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>the server</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>It is kept. Send one sheet now to see whether it arrives.</source>
        <translation>It is kept. Send one sheet now to see whether it arrives.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Read the list of scripts again</source>
        <translation>Read the list of scripts again</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no script: {first}</source>
        <translation>The file is no script: {first}</translation>
    </message>
    <message>
        <source>All scripts</source>
        <translation>All scripts</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>New script</translation>
    </message>
    <message>
        <source>Import YAML</source>
        <translation>Import YAML</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar: which version speaks where and when</source>
        <translation>Calendar: which version speaks where and when</translation>
    </message>
    <message>
        <source>Enter opens a script; its draft is begun when there is none.</source>
        <translation>Enter opens a script; its draft is begun when there is none.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>The scripts could not be read</source>
        <translation>The scripts could not be read</translation>
    </message>
    <message>
        <source>Reading the scripts …</source>
        <translation>Reading the scripts …</translation>
    </message>
    <message>
        <source>There is no script yet</source>
        <translation>There is no script yet</translation>
    </message>
    <message>
        <source>Begin one, or import a YAML file.</source>
        <translation>Begin one, or import a YAML file.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nowhere</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not read it</source>
        <translation>
            <numerusform>%n has not read it</numerusform>
            <numerusform>%n have not read it</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title, as agents will read it.</source>
        <translation>Its title, as agents will read it.</translation>
    </message>
    <message>
        <source>The file holds no form: {first}</source>
        <translation>The file holds no form: {first}</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>All forms</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>New form</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a form from a file</source>
        <translation>Import a form from a file</translation>
    </message>
    <message>
        <source>Read the list of forms again</source>
        <translation>Read the list of forms again</translation>
    </message>
    <message>
        <source>Enter opens a form; its draft is begun when there is none.</source>
        <translation>Enter opens a form; its draft is begun when there is none.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>The forms could not be read</source>
        <translation>The forms could not be read</translation>
    </message>
    <message>
        <source>Reading the forms …</source>
        <translation>Reading the forms …</translation>
    </message>
    <message>
        <source>There is no form yet</source>
        <translation>There is no form yet</translation>
    </message>
    <message>
        <source>Begin one, or import a file.</source>
        <translation>Begin one, or import a file.</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>no campaign</source>
        <translation>no campaign</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Its title, as analysts will read it.</source>
        <translation>Its title, as analysts will read it.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>The file cannot be read: {why}</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Script and wrap-up</source>
        <translation>Script and wrap-up</translation>
    </message>
    <message>
        <source>The script opens with the call</source>
        <translation>The script opens with the call</translation>
    </message>
    <message>
        <source>{key} answers a ring or dials the chosen lead.</source>
        <translation>{key} answers a ring or dials the chosen lead.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Leadline: sign in</source>
        <translation>Leadline: sign in</translation>
    </message>
    <message>
        <source>Leadline</source>
        <translation>Leadline</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>six figures, or a recovery code</source>
        <translation>six figures, or a recovery code</translation>
    </message>
    <message>
        <source>Code of your second factor</source>
        <translation>Code of your second factor</translation>
    </message>
    <message>
        <source>six figures</source>
        <translation>six figures</translation>
    </message>
    <message>
        <source>its short name</source>
        <translation>its short name</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>Please fill in: {field}</translation>
    </message>
    <message>
        <source>Choose yourself or type where you work.</source>
        <translation>Choose yourself or type where you work.</translation>
    </message>
    <message>
        <source>Type where you work. The first time needs the server.</source>
        <translation>Type where you work. The first time needs the server.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Signing in …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Open this desk without the server</source>
        <translation>Open this desk without the server</translation>
    </message>
    <message>
        <source>With the last password that you used here, or with your unlock code.</source>
        <translation>With the last password that you used here, or with your unlock code.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>People who signed in here before</source>
        <translation>People who signed in here before</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sound: microphone, loudspeaker, ring</source>
        <translation>Sound: microphone, loudspeaker, ring</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>While this is open your microphone is on; nothing leaves this computer, and nothing is kept.</source>
        <translation>While this is open your microphone is on; nothing leaves this computer, and nothing is kept.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>You hear</source>
        <translation>You hear</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Say something and hear it back</source>
        <translation>Say something and hear it back</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Words in {language}</source>
        <extracomment>path of a part within the step, language on screen</extracomment>
        <translation>Words in {language}</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <translation>{name}, missing</translation>
    </message>
    <message>
        <source>(ends here)</source>
        <translation>(ends here)</translation>
    </message>
    <message>
        <source>(back to where it was called)</source>
        <translation>(back to where it was called)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Cases, the first that holds</source>
        <translation>Cases, the first that holds</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Add a case</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Add an answer</translation>
    </message>
    <message>
        <source>▸ objection: {title}</source>
        <translation>▸ objection: {title}</translation>
    </message>
    <message>
        <source>(as the step)</source>
        <translation>(as the step)</translation>
    </message>
    <message>
        <source>(nowhere)</source>
        <translation>(nowhere)</translation>
    </message>
    <message>
        <source>Case {n}</source>
        <translation>Case {n}</translation>
    </message>
    <message>
        <source>Answer {n}</source>
        <translation>Answer {n}</translation>
    </message>
    <message>
        <source>{name} leads to</source>
        <translation>{name} leads to</translation>
    </message>
    <message>
        <source>More about answer {n}: tags, fields, acts</source>
        <translation>More about answer {n}: tags, fields, acts</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>Remove {n}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>Into field</source>
        <translation>Into field</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Step: {field}</source>
        <translation>Step: {field}</translation>
    </message>
    <message>
        <source>Must be done before a sale</source>
        <translation>Must be done before a sale</translation>
    </message>
    <message>
        <source>Sensitive: the recording is silent</source>
        <translation>Sensitive: the recording is silent</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>No step is chosen</source>
        <translation>No step is chosen</translation>
    </message>
    <message>
        <source>Choose one in the outline or in the graph.</source>
        <translation>Choose one in the outline or in the graph.</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Stop now</source>
        <translation>Stop now</translation>
    </message>
    <message>
        <source>It leaves every desk within seconds, during calls too; agents read the reason.</source>
        <translation>It leaves every desk within seconds, during calls too; agents read the reason.</translation>
    </message>
    <message>
        <source>What is stopped</source>
        <translation>What is stopped</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Why, in one sentence</translation>
    </message>
    <message>
        <source>Why it is stopped</source>
        <translation>Why it is stopped</translation>
    </message>
    <message>
        <source>Stop on every desk</source>
        <translation>Stop on every desk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel stopping</source>
        <translation>Cancel stopping</translation>
    </message>
    <message>
        <source>Agents have to read why.</source>
        <translation>Agents have to read why.</translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Open a script first.</source>
        <translation>Open a script first.</translation>
    </message>
    <message>
        <source>To “{step}”</source>
        <translation>To “{step}”</translation>
    </message>
    <message>
        <source>Case {n}</source>
        <translation>Case {n}</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Nothing of this script is published.</source>
        <translation>Nothing of this script is published.</translation>
    </message>
    <message>
        <source>This step: {title}</source>
        <translation>This step: {title}</translation>
    </message>
    <message>
        <source>Offer: {title}</source>
        <translation>Offer: {title}</translation>
    </message>
    <message>
        <source>The whole version {n}</source>
        <translation>The whole version {n}</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Roll back</translation>
    </message>
    <message>
        <source>The version before speaks again, at once. Agents read why before they are ready.</source>
        <translation>The version before speaks again, at once. Agents read why before they are ready.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>This version will not speak.</source>
        <translation>This version will not speak.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Version {n} speaks from {when} on.</source>
        <translation>Version {n} speaks from {when} on.</translation>
    </message>
    <message>
        <source>Version {n} speaks now; every desk gets it within seconds.</source>
        <translation>Version {n} speaks now; every desk gets it within seconds.</translation>
    </message>
    <message>
        <source>Export as YAML</source>
        <translation>Export as YAML</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>The file cannot be written: {why}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Written to {path}</translation>
    </message>
    <message>
        <source>Rolled back: the version before speaks again.</source>
        <translation>Rolled back: the version before speaks again.</translation>
    </message>
    <message>
        <source>Stopped: it leaves every desk within seconds.</source>
        <translation>Stopped: it leaves every desk within seconds.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>The file cannot be read: {why}</translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>Proposed answer</source>
        <translation>Proposed answer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <source>Targets of the day</source>
        <extracomment>pixels of a figure&apos;s field</extracomment>
        <translation>Targets of the day</translation>
    </message>
    <message>
        <source>Whose target</source>
        <translation>Whose target</translation>
    </message>
    <message>
        <source>Talk, minutes</source>
        <translation>Talk, minutes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Each agent of {name}</source>
        <translation>Each agent of {name}</translation>
    </message>
</context>
<context>
    <name>TeamDesk</name>
    <message>
        <source>{name} asks for help</source>
        <translation>{name} asks for help</translation>
    </message>
    <message>
        <source>{name} asks for help: {customer}</source>
        <translation>{name} asks for help: {customer}</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>I am coming</translation>
    </message>
    <message>
        <source>Nothing needs a hand.</source>
        <translation>Nothing needs a hand.</translation>
    </message>
    <message>
        <source>{name} has the callback now.</source>
        <translation>{name} has the callback now.</translation>
    </message>
    <message>
        <source>The target holds from now on.</source>
        <translation>The target holds from now on.</translation>
    </message>
    <message>
        <source>Your telephone rings: take it to listen.</source>
        <translation>Your telephone rings: take it to listen.</translation>
    </message>
    <message>
        <source>Your telephone rings: take it, and the agent alone hears you.</source>
        <translation>Your telephone rings: take it, and the agent alone hears you.</translation>
    </message>
    <message>
        <source>Your telephone rings: take it, and both hear you.</source>
        <translation>Your telephone rings: take it, and both hear you.</translation>
    </message>
    <message>
        <source>Team desk</source>
        <translation>Team desk</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>A desk that says nothing for {n} seconds turns grey.</source>
        <translation>A desk that says nothing for {n} seconds turns grey.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Waiting for the server</translation>
    </message>
    <message>
        <source>Your team appears as soon as it answers.</source>
        <translation>Your team appears as soon as it answers.</translation>
    </message>
    <message>
        <source>Nobody is in your team</source>
        <translation>Nobody is in your team</translation>
    </message>
    <message>
        <source>Agents that are given to your team stand here.</source>
        <translation>Agents that are given to your team stand here.</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Choose an agent</translation>
    </message>
    <message>
        <source>Her state and her customer are shown here.</source>
        <translation>Her state and her customer are shown here.</translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation>Nobody asks for help.</translation>
    </message>
    <message>
        <source>Nobody talks there.</source>
        <translation>Nobody talks there.</translation>
    </message>
    <message>
        <source>Your telephone is at no exchange that lets you listen.</source>
        <translation>Your telephone is at no exchange that lets you listen.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Whisper</translation>
    </message>
    <message>
        <source>Join in</source>
        <translation>Join in</translation>
    </message>
    <message>
        <source>The server does not answer: this picture is old.</source>
        <translation>The server does not answer: this picture is old.</translation>
    </message>
    <message>
        <source>{n} talking</source>
        <translation>{n} talking</translation>
    </message>
    <message>
        <source>{n} wrap-up</source>
        <translation>{n} wrap-up</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} ready</translation>
    </message>
    <message>
        <source>{n} paused</source>
        <translation>{n} paused</translation>
    </message>
    <message>
        <source>{n} not taking calls</source>
        <translation>{n} not taking calls</translation>
    </message>
    <message>
        <source>{n} out of reach</source>
        <translation>{n} out of reach</translation>
    </message>
    <message>
        <source>{n} not here</source>
        <translation>{n} not here</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Scores of the team</source>
        <translation>Scores of the team</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>By agent</translation>
    </message>
    <message>
        <source>By question: what costs most comes first</source>
        <translation>By question: what costs most comes first</translation>
    </message>
    <message>
        <source>By root cause</source>
        <translation>By root cause</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Root cause</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>At which questions</source>
        <translation>At which questions</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Calls</source>
        <extracomment>desk -&gt; the act that goes there</extracomment>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>My scores</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>{desk} · {n} new</source>
        <translation>{desk} · {n} new</translation>
    </message>
    <message>
        <source>Desk: {desk}</source>
        <translation>Desk: {desk}</translation>
    </message>
    <message>
        <source>Search leads, commands</source>
        <translation>Search leads, commands</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation>Connection: {words}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Ready for calls</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{reason}  ({n} min at most)</source>
        <translation>{reason}  ({n} min at most)</translation>
    </message>
    <message>
        <source>Take no calls</source>
        <translation>Take no calls</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>Agent</source>
        <extracomment>kind of a phrase -&gt; colour, soft ground; each kind is underlined in its own way besides</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Your unlock code</source>
        <translation>Your unlock code</translation>
    </message>
    <message>
        <source>It opens this desk when the server is away and your password was changed or forgotten. Write it on paper and keep it apart from this computer. It is shown until you say that you have it.</source>
        <translation>It opens this desk when the server is away and your password was changed or forgotten. Write it on paper and keep it apart from this computer. It is shown until you say that you have it.</translation>
    </message>
    <message>
        <source>The code, 20 letters and figures</source>
        <translation>The code, 20 letters and figures</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the unlock code</source>
        <translation>Copy the unlock code</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>I have written it down</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Which of its ways leads there?</source>
        <translation>Which of its ways leads there?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel, no way</source>
        <translation>Cancel, no way</translation>
    </message>
</context>
<context>
    <name>WhatIfList</name>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>Reckon</translation>
    </message>
    <message>
        <source>Reckon old judgements with the saved draft</source>
        <translation>Reckon old judgements with the saved draft</translation>
    </message>
    <message>
        <source>It cannot be reckoned</source>
        <translation>It cannot be reckoned</translation>
    </message>
    <message>
        <source>What would old judgements come to?</source>
        <translation>What would old judgements come to?</translation>
    </message>
    <message>
        <source>The newest 200 are reckoned anew with the saved draft.</source>
        <translation>The newest 200 are reckoned anew with the saved draft.</translation>
    </message>
    <message>
        <source>Nothing was judged with this form yet</source>
        <translation>Nothing was judged with this form yet</translation>
    </message>
    <message>
        <source>No score would be another</source>
        <translation>No score would be another</translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n judgement</numerusform>
            <numerusform>%n judgements</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {before} → {after}</source>
        <translation>mean {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n more would pass</source>
        <translation>
            <numerusform>%n more would pass</numerusform>
            <numerusform>%n more would pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more would not pass</source>
        <translation>
            <numerusform>%n more would not pass</numerusform>
            <numerusform>%n more would not pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s) an answer</source>
        <translation>
            <numerusform>%n lacks an answer</numerusform>
            <numerusform>%n lack an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>End the experiment</source>
        <translation>End the experiment</translation>
    </message>
    <message>
        <source>No more leads are drawn, and every desk speaks the script as it is. It cannot go on later.</source>
        <translation>No more leads are drawn, and every desk speaks the script as it is. It cannot go on later.</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Why it ends</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Let it run</translation>
    </message>
</context>
<context>
    <name>WrapUpPanel</name>
    <message>
        <source>as the line says; take it?</source>
        <translation>as the line says; take it?</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>How did it end with {name}?</source>
        <translation>How did it end with {name}?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>Outcome and what it needs</source>
        <translation>Outcome and what it needs</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Callback in your words</source>
        <translation>Callback in your words</translation>
    </message>
    <message>
        <source>tomorrow 3 pm, next Monday morning</source>
        <translation>tomorrow 3 pm, next Monday morning</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Do not call this customer again</source>
        <translation>Do not call this customer again</translation>
    </message>
    <message>
        <source>like {example}</source>
        <translation>like {example}</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Complete: an analyst could submit it.</source>
        <extracomment>where evidence is marked: there is no recording here</extracomment>
        <translation>Complete: an analyst could submit it.</translation>
    </message>
</context>
<context>
    <name>_Items</name>
    <message>
        <source>Remove {what} {n}</source>
        <extracomment>height of a field of several lines</extracomment>
        <translation>Remove {what} {n}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Go to Calls</source>
        <translation>Go to Calls</translation>
    </message>
    <message>
        <source>Go to Quality</source>
        <translation>Go to Quality</translation>
    </message>
    <message>
        <source>Go to My scores</source>
        <translation>Go to My scores</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>Go to Team</translation>
    </message>
    <message>
        <source>Go to Operations</source>
        <translation>Go to Operations</translation>
    </message>
    <message>
        <source>Go to Learning</source>
        <translation>Go to Learning</translation>
    </message>
    <message>
        <source>Go to Reviews</source>
        <translation>Go to Reviews</translation>
    </message>
    <message>
        <source>Go to Admin</source>
        <translation>Go to Admin</translation>
    </message>
    <message>
        <source>Search leads and commands</source>
        <translation>Search leads and commands</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Keys of this screen</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Messages so far</translation>
    </message>
    <message>
        <source>Connection and what waits to be sent</source>
        <translation>Connection and what waits to be sent</translation>
    </message>
    <message>
        <source>Outbox: waiting and refused entries</source>
        <translation>Outbox: waiting and refused entries</translation>
    </message>
    <message>
        <source>Ready or pause</source>
        <translation>Ready or pause</translation>
    </message>
    <message>
        <source>More time for the outcome</source>
        <translation>More time for the outcome</translation>
    </message>
    <message>
        <source>Why am I in this state?</source>
        <translation>Why am I in this state?</translation>
    </message>
    <message>
        <source>Sound: microphone, loudspeaker, ring, and a test</source>
        <translation>Sound: microphone, loudspeaker, ring, and a test</translation>
    </message>
    <message>
        <source>What is new in the scripts</source>
        <translation>What is new in the scripts</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Show my unlock code</source>
        <translation>Show my unlock code</translation>
    </message>
    <message>
        <source>Second factor: set it up, or make recovery codes</source>
        <translation>Second factor: set it up, or make recovery codes</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Answer, or dial the chosen lead</source>
        <translation>Answer, or dial the chosen lead</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>Do not take this call</source>
        <translation>Do not take this call</translation>
    </message>
    <message>
        <source>Hold or go on</source>
        <translation>Hold or go on</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Mute or unmute</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Ask a colleague first</source>
        <translation>Ask a colleague first</translation>
    </message>
    <message>
        <source>Customer or colleague: talk to the other one</source>
        <translation>Customer or colleague: talk to the other one</translation>
    </message>
    <message>
        <source>Three-way talk, or drop the third</source>
        <translation>Three-way talk, or drop the third</translation>
    </message>
    <message>
        <source>Leave a prepared message and go on</source>
        <translation>Leave a prepared message and go on</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Pause or resume the recording</source>
        <translation>Pause or resume the recording</translation>
    </message>
    <message>
        <source>The customer objects to the recording</source>
        <translation>The customer objects to the recording</translation>
    </message>
    <message>
        <source>Call your lead to help</source>
        <translation>Call your lead to help</translation>
    </message>
    <message>
        <source>Finish and bring the next</source>
        <translation>Finish and bring the next</translation>
    </message>
    <message>
        <source>Choose an answer (with Alt while typing)</source>
        <translation>Choose an answer (with Alt while typing)</translation>
    </message>
    <message>
        <source>Choose an outcome (with Alt while typing)</source>
        <translation>Choose an outcome (with Alt while typing)</translation>
    </message>
    <message>
        <source>Objections: type what the customer said</source>
        <translation>Objections: type what the customer said</translation>
    </message>
    <message>
        <source>Script: one step back</source>
        <translation>Script: one step back</translation>
    </message>
    <message>
        <source>Script: speak another variant, with a reason</source>
        <translation>Script: speak another variant, with a reason</translation>
    </message>
    <message>
        <source>Script: jump to a step</source>
        <translation>Script: jump to a step</translation>
    </message>
    <message>
        <source>Propose a better line for this step</source>
        <translation>Propose a better line for this step</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Promise a callback</source>
        <translation>Promise a callback</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Search in the queue</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Go to the queue</translation>
    </message>
    <message>
        <source>Do not call this lead now</source>
        <translation>Do not call this lead now</translation>
    </message>
    <message>
        <source>Leads one after another: begin or stop</source>
        <translation>Leads one after another: begin or stop</translation>
    </message>
    <message>
        <source>Call all the same, with a reason</source>
        <translation>Call all the same, with a reason</translation>
    </message>
    <message>
        <source>Show the next lead</source>
        <translation>Show the next lead</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Back to the caller</translation>
    </message>
    <message>
        <source>Older contacts of the customer</source>
        <translation>Older contacts of the customer</translation>
    </message>
    <message>
        <source>Calls that still need an outcome</source>
        <translation>Calls that still need an outcome</translation>
    </message>
    <message>
        <source>Public pool: find and claim leads</source>
        <translation>Public pool: find and claim leads</translation>
    </message>
    <message>
        <source>Handed to me: colleagues&apos; customers</source>
        <translation>Handed to me: colleagues&apos; customers</translation>
    </message>
    <message>
        <source>Why is this lead mine?</source>
        <translation>Why is this lead mine?</translation>
    </message>
    <message>
        <source>Missed calls: promise to call back</source>
        <translation>Missed calls: promise to call back</translation>
    </message>
    <message>
        <source>Open a problem</source>
        <translation>Open a problem</translation>
    </message>
    <message>
        <source>Answer or close a problem</source>
        <translation>Answer or close a problem</translation>
    </message>
    <message>
        <source>Deal: appointment, cancel, claim</source>
        <translation>Deal: appointment, cancel, claim</translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation>Tag the lead</translation>
    </message>
    <message>
        <source>Consent given or withdrawn</source>
        <translation>Consent given or withdrawn</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>Do not call again</translation>
    </message>
    <message>
        <source>Record a deal</source>
        <translation>Record a deal</translation>
    </message>
    <message>
        <source>Articles that help in this call</source>
        <translation>Articles that help in this call</translation>
    </message>
    <message>
        <source>Show a hidden number for a while, with a reason</source>
        <translation>Show a hidden number for a while, with a reason</translation>
    </message>
    <message>
        <source>New lead from this number</source>
        <translation>New lead from this number</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Dial a number</translation>
    </message>
    <message>
        <source>Log a call on another phone</source>
        <translation>Log a call on another phone</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Play or pause</translation>
    </message>
    <message>
        <source>Back five seconds</source>
        <translation>Back five seconds</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Forward five seconds</source>
        <translation>Forward five seconds</translation>
    </message>
    <message>
        <source>Back one second</source>
        <translation>Back one second</translation>
    </message>
    <message>
        <source>Forward one second</source>
        <translation>Forward one second</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Waveform larger</source>
        <translation>Waveform larger</translation>
    </message>
    <message>
        <source>Waveform smaller</source>
        <translation>Waveform smaller</translation>
    </message>
    <message>
        <source>Mark this moment as evidence</source>
        <translation>Mark this moment as evidence</translation>
    </message>
    <message>
        <source>Selected words are evidence</source>
        <translation>Selected words are evidence</translation>
    </message>
    <message>
        <source>Next phrase that was said</source>
        <translation>Next phrase that was said</translation>
    </message>
    <message>
        <source>Previous phrase that was said</source>
        <translation>Previous phrase that was said</translation>
    </message>
    <message>
        <source>Leave silences out</source>
        <translation>Leave silences out</translation>
    </message>
    <message>
        <source>Repeat a stretch: from here, to here, off</source>
        <translation>Repeat a stretch: from here, to here, off</translation>
    </message>
    <message>
        <source>Agent&apos;s side: loudness</source>
        <translation>Agent&apos;s side: loudness</translation>
    </message>
    <message>
        <source>Customer&apos;s side: loudness</source>
        <translation>Customer&apos;s side: loudness</translation>
    </message>
    <message>
        <source>What was said, or what was written</source>
        <translation>What was said, or what was written</translation>
    </message>
    <message>
        <source>Take the proposed answer over</source>
        <translation>Take the proposed answer over</translation>
    </message>
    <message>
        <source>Answer the lit question</source>
        <translation>Answer the lit question</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Comment on the question</source>
        <translation>Comment on the question</translation>
    </message>
    <message>
        <source>Root cause of the answer</source>
        <translation>Root cause of the answer</translation>
    </message>
    <message>
        <source>Type the answer (number, text, day)</source>
        <translation>Type the answer (number, text, day)</translation>
    </message>
    <message>
        <source>Blind: hide weights and score, or show them</source>
        <translation>Blind: hide weights and score, or show them</translation>
    </message>
    <message>
        <source>Submit the evaluation</source>
        <translation>Submit the evaluation</translation>
    </message>
    <message>
        <source>Give this call of my queue back</source>
        <translation>Give this call of my queue back</translation>
    </message>
    <message>
        <source>Only my queue, or all calls</source>
        <translation>Only my queue, or all calls</translation>
    </message>
    <message>
        <source>Only sales to be checked, or all calls</source>
        <translation>Only sales to be checked, or all calls</translation>
    </message>
    <message>
        <source>Sale: it is right</source>
        <translation>Sale: it is right</translation>
    </message>
    <message>
        <source>Sale: to be corrected</source>
        <translation>Sale: to be corrected</translation>
    </message>
    <message>
        <source>Sale: refuse it</source>
        <translation>Sale: refuse it</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Search calls</translation>
    </message>
    <message>
        <source>Here begins a piece for the library</source>
        <translation>Here begins a piece for the library</translation>
    </message>
    <message>
        <source>Here ends the piece for the library</source>
        <translation>Here ends the piece for the library</translation>
    </message>
    <message>
        <source>Share the piece in the library of calls</source>
        <translation>Share the piece in the library of calls</translation>
    </message>
    <message>
        <source>Coaching: a note or task for the agent</source>
        <translation>Coaching: a note or task for the agent</translation>
    </message>
    <message>
        <source>Propose a better line for the script</source>
        <translation>Propose a better line for the script</translation>
    </message>
    <message>
        <source>Acknowledge this evaluation</source>
        <translation>Acknowledge this evaluation</translation>
    </message>
    <message>
        <source>Appeal, or go on to the next level</source>
        <translation>Appeal, or go on to the next level</translation>
    </message>
    <message>
        <source>Leave the appeal unsent</source>
        <translation>Leave the appeal unsent</translation>
    </message>
    <message>
        <source>Approve, decide or submit what is on screen</source>
        <translation>Approve, decide or submit what is on screen</translation>
    </message>
    <message>
        <source>Give the evaluation back to its analyst</source>
        <translation>Give the evaluation back to its analyst</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Go to the list</translation>
    </message>
    <message>
        <source>Copy this page as text</source>
        <translation>Copy this page as text</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Read this page again</translation>
    </message>
    <message>
        <source>Save or carry out what is on screen</source>
        <translation>Save or carry out what is on screen</translation>
    </message>
    <message>
        <source>Permissions: what would she see? Sheets: how mail leaves. Campaigns: pool rule</source>
        <translation>Permissions: what would she see? Sheets: how mail leaves. Campaigns: pool rule</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Search on this page</translation>
    </message>
    <message>
        <source>Something new on this page</source>
        <translation>Something new on this page</translation>
    </message>
    <message>
        <source>Sheets: send one now. Campaigns: rule of handing out</source>
        <translation>Sheets: send one now. Campaigns: rule of handing out</translation>
    </message>
    <message>
        <source>Leave a rule unsaved</source>
        <translation>Leave a rule unsaved</translation>
    </message>
    <message>
        <source>Answer the call for help</source>
        <translation>Answer the call for help</translation>
    </message>
    <message>
        <source>Listen to the call</source>
        <translation>Listen to the call</translation>
    </message>
    <message>
        <source>Whisper: only the agent hears you</source>
        <translation>Whisper: only the agent hears you</translation>
    </message>
    <message>
        <source>Join in: both hear you</source>
        <translation>Join in: both hear you</translation>
    </message>
    <message>
        <source>Script: save the draft</source>
        <translation>Script: save the draft</translation>
    </message>
    <message>
        <source>Script: undo</source>
        <translation>Script: undo</translation>
    </message>
    <message>
        <source>Script: redo</source>
        <translation>Script: redo</translation>
    </message>
    <message>
        <source>Script: check the draft</source>
        <translation>Script: check the draft</translation>
    </message>
    <message>
        <source>Script: approve the draft</source>
        <translation>Script: approve the draft</translation>
    </message>
    <message>
        <source>Script: publish the draft</source>
        <translation>Script: publish the draft</translation>
    </message>
    <message>
        <source>Script: stop something now</source>
        <translation>Script: stop something now</translation>
    </message>
    <message>
        <source>Script: a new step behind this one</source>
        <translation>Script: a new step behind this one</translation>
    </message>
    <message>
        <source>Script: delete this step</source>
        <translation>Script: delete this step</translation>
    </message>
    <message>
        <source>Script: move this step up</source>
        <translation>Script: move this step up</translation>
    </message>
    <message>
        <source>Script: move this step down</source>
        <translation>Script: move this step down</translation>
    </message>
    <message>
        <source>Script: choose where this step leads</source>
        <translation>Script: choose where this step leads</translation>
    </message>
    <message>
        <source>Script: a new objection</source>
        <translation>Script: a new objection</translation>
    </message>
    <message>
        <source>Script: edit the words</source>
        <translation>Script: edit the words</translation>
    </message>
    <message>
        <source>Script: play it from the beginning</source>
        <translation>Script: play it from the beginning</translation>
    </message>
    <message>
        <source>Script: preview this step</source>
        <translation>Script: preview this step</translation>
    </message>
    <message>
        <source>Back to the list of scripts</source>
        <translation>Back to the list of scripts</translation>
    </message>
    <message>
        <source>Coaching: read, then done</source>
        <translation>Coaching: read, then done</translation>
    </message>
    <message>
        <source>Show coaching</source>
        <translation>Show coaching</translation>
    </message>
    <message>
        <source>Show the library of calls</source>
        <translation>Show the library of calls</translation>
    </message>
    <message>
        <source>Read library and coaching again</source>
        <translation>Read library and coaching again</translation>
    </message>
    <message>
        <source>Form: save the draft</source>
        <translation>Form: save the draft</translation>
    </message>
    <message>
        <source>Form: undo</source>
        <translation>Form: undo</translation>
    </message>
    <message>
        <source>Form: redo</source>
        <translation>Form: redo</translation>
    </message>
    <message>
        <source>Form: check the draft</source>
        <translation>Form: check the draft</translation>
    </message>
    <message>
        <source>Form: approve the draft</source>
        <translation>Form: approve the draft</translation>
    </message>
    <message>
        <source>Form: publish the draft</source>
        <translation>Form: publish the draft</translation>
    </message>
    <message>
        <source>Form: a new question behind this</source>
        <translation>Form: a new question behind this</translation>
    </message>
    <message>
        <source>Form: a new section</source>
        <translation>Form: a new section</translation>
    </message>
    <message>
        <source>Form: a new section inside this one</source>
        <translation>Form: a new section inside this one</translation>
    </message>
    <message>
        <source>Form: a new answer</source>
        <translation>Form: a new answer</translation>
    </message>
    <message>
        <source>Form: copy this question</source>
        <translation>Form: copy this question</translation>
    </message>
    <message>
        <source>Form: delete this</source>
        <translation>Form: delete this</translation>
    </message>
    <message>
        <source>Form: move this up</source>
        <translation>Form: move this up</translation>
    </message>
    <message>
        <source>Form: move this down</source>
        <translation>Form: move this down</translation>
    </message>
    <message>
        <source>Form: edit the words</source>
        <translation>Form: edit the words</translation>
    </message>
    <message>
        <source>Form: answer it in the preview</source>
        <translation>Form: answer it in the preview</translation>
    </message>
    <message>
        <source>Back to the list of forms</source>
        <translation>Back to the list of forms</translation>
    </message>
    <message>
        <source>Leads: filter</source>
        <translation>Leads: filter</translation>
    </message>
    <message>
        <source>Leads: choose a saved view</source>
        <translation>Leads: choose a saved view</translation>
    </message>
    <message>
        <source>Leads: save this view</source>
        <translation>Leads: save this view</translation>
    </message>
    <message>
        <source>Leads: forget this view</source>
        <translation>Leads: forget this view</translation>
    </message>
    <message>
        <source>Leads: choose columns</source>
        <translation>Leads: choose columns</translation>
    </message>
    <message>
        <source>Leads: sort by this column</source>
        <translation>Leads: sort by this column</translation>
    </message>
    <message>
        <source>Leads: change many at once</source>
        <translation>Leads: change many at once</translation>
    </message>
    <message>
        <source>Leads: read the list again</source>
        <translation>Leads: read the list again</translation>
    </message>
    <message>
        <source>Leads: compare the two that are chosen</source>
        <translation>Leads: compare the two that are chosen</translation>
    </message>
    <message>
        <source>Duplicates: make one record of both</source>
        <translation>Duplicates: make one record of both</translation>
    </message>
    <message>
        <source>Duplicates: they are two customers</source>
        <translation>Duplicates: they are two customers</translation>
    </message>
    <message>
        <source>Duplicates: keep the other record</source>
        <translation>Duplicates: keep the other record</translation>
    </message>
    <message>
        <source>Duplicates: all values of the left one</source>
        <translation>Duplicates: all values of the left one</translation>
    </message>
    <message>
        <source>Duplicates: all values of the right one</source>
        <translation>Duplicates: all values of the right one</translation>
    </message>
    <message>
        <source>Duplicates: look for them</source>
        <translation>Duplicates: look for them</translation>
    </message>
    <message>
        <source>Leads: export what the filter finds</source>
        <translation>Leads: export what the filter finds</translation>
    </message>
    <message>
        <source>Import: choose a file</source>
        <translation>Import: choose a file</translation>
    </message>
    <message>
        <source>Import: try it, then import</source>
        <translation>Import: try it, then import</translation>
    </message>
    <message>
        <source>Import: read the list of files again</source>
        <translation>Import: read the list of files again</translation>
    </message>
    <message>
        <source>Records: problems</source>
        <translation>Records: problems</translation>
    </message>
    <message>
        <source>Records: deals</source>
        <translation>Records: deals</translation>
    </message>
    <message>
        <source>Records: follow-up visits</source>
        <translation>Records: follow-up visits</translation>
    </message>
    <message>
        <source>Records: consents</source>
        <translation>Records: consents</translation>
    </message>
    <message>
        <source>Records: read the list again</source>
        <translation>Records: read the list again</translation>
    </message>
    <message>
        <source>Records: carry out what is on screen</source>
        <translation>Records: carry out what is on screen</translation>
    </message>
    <message>
        <source>Records: go to the list</source>
        <translation>Records: go to the list</translation>
    </message>
    <message>
        <source>Records: copy the proof</source>
        <translation>Records: copy the proof</translation>
    </message>
    <message>
        <source>Records: print the proof</source>
        <translation>Records: print the proof</translation>
    </message>
    <message>
        <source>Leads: preview who gets what</source>
        <translation>Leads: preview who gets what</translation>
    </message>
    <message>
        <source>Leads: do what the preview shows</source>
        <translation>Leads: do what the preview shows</translation>
    </message>
    <message>
        <source>Leads: pause the job, or go on</source>
        <translation>Leads: pause the job, or go on</translation>
    </message>
    <message>
        <source>Leads: end the job here</source>
        <translation>Leads: end the job here</translation>
    </message>
    <message>
        <source>Leads: show the preview</source>
        <translation>Leads: show the preview</translation>
    </message>
    <message>
        <source>Leads: show the jobs</source>
        <translation>Leads: show the jobs</translation>
    </message>
    <message>
        <source>Leads: coverage by region</source>
        <translation>Leads: coverage by region</translation>
    </message>
    <message>
        <source>Leads: rules of handing out</source>
        <translation>Leads: rules of handing out</translation>
    </message>
    <message>
        <source>Leads: why a lead is where it is</source>
        <translation>Leads: why a lead is where it is</translation>
    </message>
    <message>
        <source>Leads: read this page again</source>
        <translation>Leads: read this page again</translation>
    </message>
    <message>
        <source>Team: lend a hand with the marked need</source>
        <translation>Team: lend a hand with the marked need</translation>
    </message>
    <message>
        <source>Team: show the day in figures</source>
        <translation>Team: show the day in figures</translation>
    </message>
    <message>
        <source>Team: targets of the marked line</source>
        <translation>Team: targets of the marked line</translation>
    </message>
    <message>
        <source>Team: morning sheet</source>
        <translation>Team: morning sheet</translation>
    </message>
    <message>
        <source>Team: evening sheet</source>
        <translation>Team: evening sheet</translation>
    </message>
    <message>
        <source>Team: copy the sheet</source>
        <translation>Team: copy the sheet</translation>
    </message>
    <message>
        <source>Team: print the sheet</source>
        <translation>Team: print the sheet</translation>
    </message>
    <message>
        <source>Team: write a mail with the sheet</source>
        <translation>Team: write a mail with the sheet</translation>
    </message>
    <message>
        <source>Cannot help now</source>
        <translation>Cannot help now</translation>
    </message>
</context>
<context>
    <name>admin</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Sheets by mail</source>
        <translation>Sheets by mail</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Quality analysts</source>
        <translation>Quality analysts</translation>
    </message>
    <message>
        <source>Team leads</source>
        <translation>Team leads</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Work in queues</source>
        <translation>Work in queues</translation>
    </message>
    <message>
        <source>Handing out of leads</source>
        <translation>Handing out of leads</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Calls that a rule forbids</source>
        <translation>Calls that a rule forbids</translation>
    </message>
    <message>
        <source>The floor: states, help, listening in</source>
        <translation>The floor: states, help, listening in</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiments</translation>
    </message>
    <message>
        <source>Phrase sets</source>
        <translation>Phrase sets</translation>
    </message>
    <message>
        <source>Library of calls</source>
        <translation>Library of calls</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Approval of evaluations</source>
        <translation>Approval of evaluations</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Calibrations</translation>
    </message>
    <message>
        <source>Quality reports</source>
        <translation>Quality reports</translation>
    </message>
    <message>
        <source>Plans of sampling</source>
        <translation>Plans of sampling</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>Public pool</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>Requests about personal data</translation>
    </message>
    <message>
        <source>see</source>
        <translation>see</translation>
    </message>
    <message>
        <source>create</source>
        <translation>create</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>full numbers</source>
        <translation>full numbers</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Admins keep this for the whole organisation: without it nobody could let anybody in again.</source>
        <translation>Admins keep this for the whole organisation: without it nobody could let anybody in again.</translation>
    </message>
    <message>
        <source>These belong to nobody: all of them, or none.</source>
        <translation>These belong to nobody: all of them, or none.</translation>
    </message>
    <message>
        <source>The audit log is written by the server alone.</source>
        <translation>The audit log is written by the server alone.</translation>
    </message>
    <message>
        <source>They could act on what they cannot see; the act reaches only what they see.</source>
        <translation>They could act on what they cannot see; the act reaches only what they see.</translation>
    </message>
    <message>
        <source>Full telephone numbers would be shown to {people} more people.</source>
        <translation>Full telephone numbers would be shown to {people} more people.</translation>
    </message>
    <message>
        <source>Agents would read full numbers of customers who are not theirs; {people} people have this role.</source>
        <translation>Agents would read full numbers of customers who are not theirs; {people} people have this role.</translation>
    </message>
    <message>
        <source>Customers could leave the house as a file; every export is noted.</source>
        <translation>Customers could leave the house as a file; every export is noted.</translation>
    </message>
    <message>
        <source>Agents would have no Calls desk any more.</source>
        <translation>Agents would have no Calls desk any more.</translation>
    </message>
    <message>
        <source>of the computer</source>
        <translation>of the computer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>confirmed</source>
        <extracomment>what was done; a test finds each that the server writes</extracomment>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>gave to its call</source>
        <translation>gave to its call</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>had analysed anew</source>
        <translation>had analysed anew</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>answered a proposal</source>
        <translation>answered a proposal</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>appealed</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>began</source>
        <translation>began</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>called off</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>claimed</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>commented</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>decided an appeal</source>
        <translation>decided an appeal</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>became another device</source>
        <translation>became another device</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>dialled</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>shut out</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>discarded</translation>
    </message>
    <message>
        <source>said to be two</source>
        <translation>said to be two</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>dissolved</translation>
    </message>
    <message>
        <source>did</source>
        <translation>did</translation>
    </message>
    <message>
        <source>marked as do not call</source>
        <translation>marked as do not call</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>drew</source>
        <translation>drew</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>let in again</source>
        <translation>let in again</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>erased for good</translation>
    </message>
    <message>
        <source>passed on an appeal</source>
        <translation>passed on an appeal</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>exported for the person</source>
        <translation>exported for the person</translation>
    </message>
    <message>
        <source>finished exporting</source>
        <translation>finished exporting</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>gave back</source>
        <translation>gave back</translation>
    </message>
    <message>
        <source>was lent for a call</source>
        <translation>was lent for a call</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>put on hold</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>judged a hit</source>
        <translation>judged a hit</translation>
    </message>
    <message>
        <source>kept a telephone key for</source>
        <translation>kept a telephone key for</translation>
    </message>
    <message>
        <source>kept a store key for</source>
        <translation>kept a store key for</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>lifted</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>listed</translation>
    </message>
    <message>
        <source>listened to</source>
        <translation>listened to</translation>
    </message>
    <message>
        <source>listened to the original of</source>
        <translation>listened to the original of</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>loaded</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>made recovery codes for</source>
        <translation>made recovery codes for</translation>
    </message>
    <message>
        <source>put into the queue</source>
        <translation>put into the queue</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>was merged into another</source>
        <translation>was merged into another</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>let pass</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>previewed</source>
        <translation>previewed</translation>
    </message>
    <message>
        <source>proposed to erase</source>
        <translation>proposed to erase</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>fetched</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>read the original of</source>
        <translation>read the original of</translation>
    </message>
    <message>
        <source>took back into the pool</source>
        <translation>took back into the pool</translation>
    </message>
    <message>
        <source>said a red line was crossed in</source>
        <translation>said a red line was crossed in</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>was refused</translation>
    </message>
    <message>
        <source>released</source>
        <translation>released</translation>
    </message>
    <message>
        <source>released the hold on</source>
        <translation>released the hold on</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>gave to somebody else</source>
        <translation>gave to somebody else</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reset</translation>
    </message>
    <message>
        <source>reset the second factor of</source>
        <translation>reset the second factor of</translation>
    </message>
    <message>
        <source>asks for a second factor of</source>
        <translation>asks for a second factor of</translation>
    </message>
    <message>
        <source>asks for no second factor of</source>
        <translation>asks for no second factor of</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>let rest</source>
        <translation>let rest</translation>
    </message>
    <message>
        <source>went on with</source>
        <translation>went on with</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>revealed</translation>
    </message>
    <message>
        <source>took away</source>
        <translation>took away</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>rolled back</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>saved the columns of</source>
        <translation>saved the columns of</translation>
    </message>
    <message>
        <source>searched for</source>
        <translation>searched for</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>saw</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>set a password for</source>
        <translation>set a password for</translation>
    </message>
    <message>
        <source>set up a second factor for</source>
        <translation>set up a second factor for</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>signed in on</source>
        <translation>signed in on</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>was split off</source>
        <translation>was split off</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>tried</translation>
    </message>
    <message>
        <source>took back</source>
        <translation>took back</translation>
    </message>
    <message>
        <source>was taken back</source>
        <translation>was taken back</translation>
    </message>
    <message>
        <source>took the mark from</source>
        <translation>took the mark from</translation>
    </message>
    <message>
        <source>signed in by a recovery code as</source>
        <translation>signed in by a recovery code as</translation>
    </message>
    <message>
        <source>handed a visit</source>
        <translation>handed a visit</translation>
    </message>
    <message>
        <source>woke</source>
        <translation>woke</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>withdrew</translation>
    </message>
    <message>
        <source>withdrew an appeal</source>
        <translation>withdrew an appeal</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>wrote</translation>
    </message>
    <message>
        <source>states of the day were noted</source>
        <extracomment>what came from a desk, and what became of deals</extracomment>
        <translation>states of the day were noted</translation>
    </message>
    <message>
        <source>answered to an appeal</source>
        <translation>answered to an appeal</translation>
    </message>
    <message>
        <source>filed an appeal</source>
        <translation>filed an appeal</translation>
    </message>
    <message>
        <source>used an article</source>
        <translation>used an article</translation>
    </message>
    <message>
        <source>scored a calibration</source>
        <translation>scored a calibration</translation>
    </message>
    <message>
        <source>finished a call</source>
        <translation>finished a call</translation>
    </message>
    <message>
        <source>did a callback</source>
        <translation>did a callback</translation>
    </message>
    <message>
        <source>promised a callback</source>
        <translation>promised a callback</translation>
    </message>
    <message>
        <source>heard a piece of a call</source>
        <translation>heard a piece of a call</translation>
    </message>
    <message>
        <source>recorded consent</source>
        <translation>recorded consent</translation>
    </message>
    <message>
        <source>changed a deal</source>
        <translation>changed a deal</translation>
    </message>
    <message>
        <source>recorded a deal</source>
        <translation>recorded a deal</translation>
    </message>
    <message>
        <source>marked do not call</source>
        <translation>marked do not call</translation>
    </message>
    <message>
        <source>confirmed an evaluation</source>
        <translation>confirmed an evaluation</translation>
    </message>
    <message>
        <source>corrected an evaluation</source>
        <translation>corrected an evaluation</translation>
    </message>
    <message>
        <source>reviewed an evaluation</source>
        <translation>reviewed an evaluation</translation>
    </message>
    <message>
        <source>submitted an evaluation</source>
        <translation>submitted an evaluation</translation>
    </message>
    <message>
        <source>set fields</source>
        <translation>set fields</translation>
    </message>
    <message>
        <source>called against a rule, with leave</source>
        <translation>called against a rule, with leave</translation>
    </message>
    <message>
        <source>entered a lead</source>
        <translation>entered a lead</translation>
    </message>
    <message>
        <source>skipped a lead</source>
        <translation>skipped a lead</translation>
    </message>
    <message>
        <source>proposed a line</source>
        <translation>proposed a line</translation>
    </message>
    <message>
        <source>had a message sent</source>
        <translation>had a message sent</translation>
    </message>
    <message>
        <source>read a notice</source>
        <translation>read a notice</translation>
    </message>
    <message>
        <source>added a number</source>
        <translation>added a number</translation>
    </message>
    <message>
        <source>gave an entry up</source>
        <translation>gave an entry up</translation>
    </message>
    <message>
        <source>opened records</source>
        <translation>opened records</translation>
    </message>
    <message>
        <source>read what is new</source>
        <translation>read what is new</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>tagged</translation>
    </message>
    <message>
        <source>changed a problem</source>
        <translation>changed a problem</translation>
    </message>
    <message>
        <source>opened a problem</source>
        <translation>opened a problem</translation>
    </message>
    <message>
        <source>got a variant</source>
        <translation>got a variant</translation>
    </message>
    <message>
        <source>took another variant</source>
        <translation>took another variant</translation>
    </message>
    <message>
        <source>planned a visit</source>
        <translation>planned a visit</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>found right</source>
        <translation>found right</translation>
    </message>
    <message>
        <source>booked as paid</source>
        <translation>booked as paid</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>turned down</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>took back to a draft</source>
        <translation>took back to a draft</translation>
    </message>
    <message>
        <source>decided whose it is</source>
        <translation>decided whose it is</translation>
    </message>
    <message>
        <source>laid claim to</source>
        <translation>laid claim to</translation>
    </message>
    <message>
        <source>gave an appointment to</source>
        <translation>gave an appointment to</translation>
    </message>
    <message>
        <source>share of an agent</source>
        <extracomment>to what; things with permissions have their words in `words.ENTITIES`</extracomment>
        <translation>share of an agent</translation>
    </message>
    <message>
        <source>many records opened</source>
        <translation>many records opened</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>a call that a rule forbids</source>
        <translation>a call that a rule forbids</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicates</translation>
    </message>
    <message>
        <source>draft of a form</source>
        <translation>draft of a form</translation>
    </message>
    <message>
        <source>what stands against a call</source>
        <translation>what stands against a call</translation>
    </message>
    <message>
        <source>job of handing out</source>
        <translation>job of handing out</translation>
    </message>
    <message>
        <source>rule of handing out</source>
        <translation>rule of handing out</translation>
    </message>
    <message>
        <source>help</source>
        <translation>help</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>inbox</translation>
    </message>
    <message>
        <source>change of many leads</source>
        <translation>change of many leads</translation>
    </message>
    <message>
        <source>unsuitable lead</source>
        <translation>unsuitable lead</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>entry of a desk</source>
        <translation>entry of a desk</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>rule of the pool</source>
        <translation>rule of the pool</translation>
    </message>
    <message>
        <source>export of quality figures</source>
        <translation>export of quality figures</translation>
    </message>
    <message>
        <source>call of the analysts&apos; queue</source>
        <translation>call of the analysts&apos; queue</translation>
    </message>
    <message>
        <source>a number that is hidden</source>
        <translation>a number that is hidden</translation>
    </message>
    <message>
        <source>draft of a script</source>
        <translation>draft of a script</translation>
    </message>
    <message>
        <source>sheet of a team</source>
        <translation>sheet of a team</translation>
    </message>
    <message>
        <source>sending of sheets</source>
        <translation>sending of sheets</translation>
    </message>
    <message>
        <source>subscription to a sheet</source>
        <translation>subscription to a sheet</translation>
    </message>
    <message>
        <source>request of a person</source>
        <translation>request of a person</translation>
    </message>
    <message>
        <source>suppression list</source>
        <translation>suppression list</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>earlier contacts</source>
        <translation>earlier contacts</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>reason</source>
        <extracomment>what may be noted besides; another stands as it is</extracomment>
        <translation>reason</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>was</source>
        <translation>was</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>reach</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permission</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissions</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>fields</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>rows moved</source>
        <translation>rows moved</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>recording</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>recordings</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>rows removed</source>
        <translation>rows removed</translation>
    </message>
    <message>
        <source>rows marked</source>
        <translation>rows marked</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>how</source>
        <translation>how</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>search</source>
        <translation>search</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agents</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>into</source>
        <translation>into</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>at</source>
        <translation>at</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>upheld</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>by way of</source>
        <translation>by way of</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>sheet</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>weekdays</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>addresses</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>law</source>
        <translation>law</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>ordinal α</source>
        <translation>ordinal α</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>cannot be estimated from one call</source>
        <translation>cannot be estimated from one call</translation>
    </message>
    <message>
        <source>cannot be estimated: nobody else judged it</source>
        <translation>cannot be estimated: nobody else judged it</translation>
    </message>
    <message>
        <source>cannot be estimated: everybody always said the same</source>
        <translation>cannot be estimated: everybody always said the same</translation>
    </message>
    <message>
        <source>cannot be estimated: no two people share two calls</source>
        <translation>cannot be estimated: no two people share two calls</translation>
    </message>
    <message>
        <source>people read it differently</source>
        <translation>people read it differently</translation>
    </message>
    <message>
        <source>“not applicable” is used differently</source>
        <translation>“not applicable” is used differently</translation>
    </message>
    <message>
        <source>most differ from the expert</source>
        <translation>most differ from the expert</translation>
    </message>
    <message>
        <source>{name} {value}, {n} calls</source>
        <translation>{name} {value}, {n} calls</translation>
    </message>
    <message>
        <source>{name} {value} ({low} to {high}), {n} calls</source>
        <translation>{name} {value} ({low} to {high}), {n} calls</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>{mean}, {n} calls</source>
        <translation>{mean}, {n} calls</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high}), {n} calls</source>
        <translation>{mean} ({low} to {high}), {n} calls</translation>
    </message>
    <message>
        <source>{question}: {hers} %, others {theirs} %</source>
        <translation>{question}: {hers} %, others {theirs} %</translation>
    </message>
    <message>
        <source>closed, {n} judged</source>
        <translation>closed, {n} judged</translation>
    </message>
    <message>
        <source>waits for your judgement</source>
        <translation>waits for your judgement</translation>
    </message>
    <message>
        <source>{done} of {all} have judged</source>
        <translation>{done} of {all} have judged</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>overdue since {when}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>until {when}</translation>
    </message>
    <message>
        <source>Scores: {figure}</source>
        <translation>Scores: {figure}</translation>
    </message>
    <message>
        <source>in this call {share} % of pairs within 10 points</source>
        <translation>in this call {share} % of pairs within 10 points</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Dialling</translation>
    </message>
    <message>
        <source>Ringing there</source>
        <translation>Ringing there</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Answering</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>Going on hold</source>
        <translation>Going on hold</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Coming back</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>Transferring</translation>
    </message>
    <message>
        <source>Message plays</source>
        <translation>Message plays</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>Hanging up</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>A: ready to buy</source>
        <translation>A: ready to buy</translation>
    </message>
    <message>
        <source>B: interested</source>
        <translation>B: interested</translation>
    </message>
    <message>
        <source>C: perhaps later</source>
        <translation>C: perhaps later</translation>
    </message>
    <message>
        <source>D: no intention</source>
        <translation>D: no intention</translation>
    </message>
    <message>
        <source>Wrap-up: outcome missing</source>
        <translation>Wrap-up: outcome missing</translation>
    </message>
    <message>
        <source>{state}, muted</source>
        <translation>{state}, muted</translation>
    </message>
    <message>
        <source>{state}, the other side waits</source>
        <translation>{state}, the other side waits</translation>
    </message>
    <message>
        <source>Three-way with {number}</source>
        <translation>Three-way with {number}</translation>
    </message>
    <message>
        <source>Asking {number}: {state}</source>
        <translation>Asking {number}: {state}</translation>
    </message>
    <message>
        <source>No line: this computer lacks the softphone&apos;s program. Use another telephone.</source>
        <translation>No line: this computer lacks the softphone&apos;s program. Use another telephone.</translation>
    </message>
    <message>
        <source>No line: the softphone&apos;s program is of another version. Install the desk anew.</source>
        <translation>No line: the softphone&apos;s program is of another version. Install the desk anew.</translation>
    </message>
    <message>
        <source>No line: it has to be encrypted, and this softphone cannot do that.</source>
        <translation>No line: it has to be encrypted, and this softphone cannot do that.</translation>
    </message>
    <message>
        <source>No line: this computer has no certificates to check the exchange by.</source>
        <translation>No line: this computer has no certificates to check the exchange by.</translation>
    </message>
    <message>
        <source>The telephone is getting its line.</source>
        <translation>The telephone is getting its line.</translation>
    </message>
    <message>
        <source>No line: the exchange does not accept name and password of this telephone.</source>
        <translation>No line: the exchange does not accept name and password of this telephone.</translation>
    </message>
    <message>
        <source>No line: the exchange does not answer. The telephone goes on trying.</source>
        <translation>No line: the exchange does not answer. The telephone goes on trying.</translation>
    </message>
    <message>
        <source>line good</source>
        <translation>line good</translation>
    </message>
    <message>
        <source>line fair</source>
        <translation>line fair</translation>
    </message>
    <message>
        <source>line poor</source>
        <translation>line poor</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>Choose an outcome.</translation>
    </message>
    <message>
        <source>This outcome needs a callback time.</source>
        <translation>This outcome needs a callback time.</translation>
    </message>
    <message>
        <source>This outcome needs a note of at least {n} characters.</source>
        <translation>This outcome needs a note of at least {n} characters.</translation>
    </message>
    <message>
        <source>This outcome needs: {field}</source>
        <translation>This outcome needs: {field}</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unknown caller</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>From {name}: a question</source>
        <translation>From {name}: a question</translation>
    </message>
    <message>
        <source>From {name}: a call is handed over</source>
        <translation>From {name}: a call is handed over</translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message>
        <source>All others</source>
        <extracomment>that are said; the others are counted</extracomment>
        <translation>All others</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>without a team</source>
        <translation>without a team</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>Change here</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>Public pool</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Handing out</translation>
    </message>
    <message>
        <source>Changed with a new version: lead-server publish.</source>
        <translation>Changed with a new version: lead-server publish.</translation>
    </message>
    <message>
        <source>Who works it</source>
        <translation>Who works it</translation>
    </message>
    <message>
        <source>Calling hours and consent</source>
        <translation>Calling hours and consent</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Changed with lead-server lines.</source>
        <translation>Changed with lead-server lines.</translation>
    </message>
    <message>
        <source>Sampling for quality</source>
        <translation>Sampling for quality</translation>
    </message>
    <message>
        <source>Open the plans</source>
        <translation>Open the plans</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>Hidden numbers</translation>
    </message>
    <message>
        <source>Open permissions</source>
        <translation>Open permissions</translation>
    </message>
    <message>
        <source>Version {n}, {state} {day}, grade {grade}.</source>
        <translation>Version {n}, {state} {day}, grade {grade}.</translation>
    </message>
    <message>
        <source>Leads that nobody owns: {n}.</source>
        <translation>Leads that nobody owns: {n}.</translation>
    </message>
    <message>
        <source>Owned, by team: {teams}.</source>
        <translation>Owned, by team: {teams}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{days} from {opens} to {closes}, the customer&apos;s time.</source>
        <translation>{days} from {opens} to {closes}, the customer&apos;s time.</translation>
    </message>
    <message>
        <source>Besides the law&apos;s rules: {rule}, reviewed by {who} on {day}.</source>
        <translation>Besides the law&apos;s rules: {rule}, reviewed by {who} on {day}.</translation>
    </message>
    <message>
        <source>⚠ Besides the law&apos;s rules: {rule}, not reviewed.</source>
        <translation>⚠ Besides the law&apos;s rules: {rule}, not reviewed.</translation>
    </message>
    <message>
        <source>Only with consent.</source>
        <translation>Only with consent.</translation>
    </message>
    <message>
        <source>Without consent as well, unless it was withdrawn.</source>
        <translation>Without consent as well, unless it was withdrawn.</translation>
    </message>
    <message>
        <source>A number: at most {n} calls in {span}.</source>
        <translation>A number: at most {n} calls in {span}.</translation>
    </message>
    <message>
        <source>A person: at most {n} calls in {span}.</source>
        <translation>A person: at most {n} calls in {span}.</translation>
    </message>
    <message>
        <source>… and {n} more outcomes.</source>
        <translation>… and {n} more outcomes.</translation>
    </message>
    <message>
        <source>No limit of its own, nothing is called again by itself.</source>
        <translation>No limit of its own, nothing is called again by itself.</translation>
    </message>
    <message>
        <source>No rule: nothing is in the public pool, nothing comes back by itself.</source>
        <translation>No rule: nothing is in the public pool, nothing comes back by itself.</translation>
    </message>
    <message>
        <source>An agent claims at most {day} a day and holds at most {held}.</source>
        <translation>An agent claims at most {day} a day and holds at most {held}.</translation>
    </message>
    <message>
        <source>Days that a claimed lead is protected: {n}.</source>
        <translation>Days that a claimed lead is protected: {n}.</translation>
    </message>
    <message>
        <source>Agents do not see its leads.</source>
        <translation>Agents do not see its leads.</translation>
    </message>
    <message>
        <source>Idle days after which a lead goes back, even with a promised call: {n}.</source>
        <translation>Idle days after which a lead goes back, even with a promised call: {n}.</translation>
    </message>
    <message>
        <source>Idle days after which a lead goes back, unless a call is promised: {n}.</source>
        <translation>Idle days after which a lead goes back, unless a call is promised: {n}.</translation>
    </message>
    <message>
        <source>No lead goes back by itself.</source>
        <translation>No lead goes back by itself.</translation>
    </message>
    <message>
        <source>Days before the same agent may claim it again: {n}.</source>
        <translation>Days before the same agent may claim it again: {n}.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>An agent: open leads {open}, new ones a day {new}.</source>
        <translation>An agent: open leads {open}, new ones a day {new}.</translation>
    </message>
    <message>
        <source>At once: agents {people}, leads {leads}.</source>
        <translation>At once: agents {people}, leads {leads}.</translation>
    </message>
    <message>
        <source>Reserved: days {days}, calls {calls}; then it stays with the agent.</source>
        <translation>Reserved: days {days}, calls {calls}; then it stays with the agent.</translation>
    </message>
    <message>
        <source>Reserved: days {days}, calls {calls}; then it goes back into the pool.</source>
        <translation>Reserved: days {days}, calls {calls}; then it goes back into the pool.</translation>
    </message>
    <message>
        <source>Until {day}.</source>
        <translation>Until {day}.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>tier</translation>
    </message>
    <message>
        <source>Shared by: {what}.</source>
        <translation>Shared by: {what}.</translation>
    </message>
    <message>
        <source>Leads of who left are shown and wait.</source>
        <translation>Leads of who left are shown and wait.</translation>
    </message>
    <message>
        <source>Leads of who left go back into the pool.</source>
        <translation>Leads of who left go back into the pool.</translation>
    </message>
    <message>
        <source>Leads of who left are shared by themselves.</source>
        <translation>Leads of who left are shared by themselves.</translation>
    </message>
    <message>
        <source>Days before the end at which renewals become work: {n}.</source>
        <translation>Days before the end at which renewals become work: {n}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>rests until {day}</source>
        <translation>rests until {day}</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>The telephone&apos;s own line.</source>
        <translation>The telephone&apos;s own line.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>{plan}: {n} calls an agent and {period}.</source>
        <translation>{plan}: {n} calls an agent and {period}.</translation>
    </message>
    <message>
        <source>No plan draws from it.</source>
        <translation>No plan draws from it.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for ever</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>Recordings are kept {span}.</source>
        <translation>Recordings are kept {span}.</translation>
    </message>
    <message>
        <source>Recordings are kept {span}, those of sold calls {sold}.</source>
        <translation>Recordings are kept {span}, those of sold calls {sold}.</translation>
    </message>
    <message>
        <source>Every role sees full numbers.</source>
        <translation>Every role sees full numbers.</translation>
    </message>
    <message>
        <source>Without full numbers: {roles}.</source>
        <translation>Without full numbers: {roles}.</translation>
    </message>
    <message>
        <source>How long recordings are kept</source>
        <translation>How long recordings are kept</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Open the rules</translation>
    </message>
    <message>
        <source>The organisation&apos;s rule.</source>
        <translation>The organisation&apos;s rule.</translation>
    </message>
    <message>
        <source>Usual values.</source>
        <translation>Usual values.</translation>
    </message>
    <message>
        <source>A rule of its own.</source>
        <translation>A rule of its own.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rule holds.</source>
        <translation>The organisation&apos;s rule holds.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{outcome}: again after {after}, at most {n} times.</source>
        <translation>{outcome}: again after {after}, at most {n} times.</translation>
    </message>
    <message>
        <source>{outcome}: again after {after}.</source>
        <translation>{outcome}: again after {after}.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>what an agent does with each; a visit is made by calling</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Promise another time</source>
        <translation>Promise another time</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>late: {when}</source>
        <translation>late: {when}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Customer of</source>
        <translation>Customer of</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>May be called</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>number known</source>
        <translation>number known</translation>
    </message>
    <message>
        <source>another number of this customer</source>
        <translation>another number of this customer</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>same company</translation>
    </message>
    <message>
        <source>maybe: the last digits fit</source>
        <translation>maybe: the last digits fit</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>from the queue</source>
        <translation>from the queue</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>unknown number</source>
        <translation>unknown number</translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, shown for this call</source>
        <translation>a colleague&apos;s customer, shown for this call</translation>
    </message>
    <message>
        <source>known at the server only; details when it answers</source>
        <translation>known at the server only; details when it answers</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>could not be sent</translation>
    </message>
    <message>
        <source>not sent: no consent</source>
        <translation>not sent: no consent</translation>
    </message>
    <message>
        <source>Probably about: {title} (answer promised {due})</source>
        <translation>Probably about: {title} (answer promised {due})</translation>
    </message>
    <message>
        <source>Probably about: {title}</source>
        <translation>Probably about: {title}</translation>
    </message>
    <message>
        <source>Complaint: {title}</source>
        <translation>Complaint: {title}</translation>
    </message>
    <message>
        <source>{product} ends in {days} days</source>
        <translation>{product} ends in {days} days</translation>
    </message>
    <message>
        <source>{product} has lapsed</source>
        <translation>{product} has lapsed</translation>
    </message>
    <message>
        <source>We promised to call back {due}</source>
        <translation>We promised to call back {due}</translation>
    </message>
    <message>
        <source>Our promised callback ({due}) is overdue</source>
        <translation>Our promised callback ({due}) is overdue</translation>
    </message>
    <message>
        <source>Returns our call of {due}</source>
        <translation>Returns our call of {due}</translation>
    </message>
    <message>
        <source>Deal under way: {product}</source>
        <translation>Deal under way: {product}</translation>
    </message>
    <message>
        <source>Last contact: {text}</source>
        <translation>Last contact: {text}</translation>
    </message>
    <message>
        <source>New lead, first call</source>
        <translation>New lead, first call</translation>
    </message>
    <message>
        <source>Visit after the sale</source>
        <translation>Visit after the sale</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>messenger</translation>
    </message>
    <message>
        <source>recording of calls</source>
        <translation>recording of calls</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>held until it was checked</source>
        <translation>held until it was checked</translation>
    </message>
    <message>
        <source>corrected, held until it was checked</source>
        <translation>corrected, held until it was checked</translation>
    </message>
    <message>
        <source>ext. {n}</source>
        <translation>ext. {n}</translation>
    </message>
    <message>
        <source>ends {day} ({days})</source>
        <translation>ends {day} ({days})</translation>
    </message>
    <message>
        <source>lapsed {day} ({days})</source>
        <translation>lapsed {day} ({days})</translation>
    </message>
    <message>
        <source>{product}: to be corrected by {due}: {why}</source>
        <translation>{product}: to be corrected by {due}: {why}</translation>
    </message>
    <message>
        <source>appointment {when}</source>
        <translation>appointment {when}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Answer: {answer}</translation>
    </message>
    <message>
        <source>promised: {promise}</source>
        <translation>promised: {promise}</translation>
    </message>
    <message>
        <source>by {due}</source>
        <translation>by {due}</translation>
    </message>
    <message>
        <source>last: {touch}, {ago}</source>
        <translation>last: {touch}, {ago}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>with {owner}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Your role reads numbers in full.</source>
        <translation>Your role reads numbers in full.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>set a field</source>
        <extracomment>kinds of acts of a script, for `act_unclear`</extracomment>
        <translation>set a field</translation>
    </message>
    <message>
        <source>open a ticket</source>
        <translation>open a ticket</translation>
    </message>
    <message>
        <source>record a deal</source>
        <translation>record a deal</translation>
    </message>
    <message>
        <source>schedule a callback</source>
        <translation>schedule a callback</translation>
    </message>
    <message>
        <source>plan a follow-up visit</source>
        <translation>plan a follow-up visit</translation>
    </message>
    <message>
        <source>send a message</source>
        <translation>send a message</translation>
    </message>
    <message>
        <source>record a consent</source>
        <translation>record a consent</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check Caps Lock and try again.</source>
        <translation>Login or password is wrong. Check Caps Lock and try again.</translation>
    </message>
    <message>
        <source>Type the six figures that your authenticator shows for Leadline, then sign in.</source>
        <translation>Type the six figures that your authenticator shows for Leadline, then sign in.</translation>
    </message>
    <message>
        <source>The code is wrong, too old, or was used. Wait for the next one; a lost device is reset by an admin.</source>
        <translation>The code is wrong, too old, or was used. Wait for the next one; a lost device is reset by an admin.</translation>
    </message>
    <message>
        <source>Your organisation wants a second person for this. Ask a colleague to confirm it on the Privacy page.</source>
        <translation>Your organisation wants a second person for this. Ask a colleague to confirm it on the Privacy page.</translation>
    </message>
    <message>
        <source>This is no mail address. Write it like name@example.com, or leave it empty.</source>
        <translation>This is no mail address. Write it like name@example.com, or leave it empty.</translation>
    </message>
    <message>
        <source>Type the password or secret once more: it is never sent to another place than the one it was given for.</source>
        <translation>Type the password or secret once more: it is never sent to another place than the one it was given for.</translation>
    </message>
    <message>
        <source>{name} may not see all figures of this sheet. Take her off, or choose a place that she may see.</source>
        <translation>{name} may not see all figures of this sheet. Take her off, or choose a place that she may see.</translation>
    </message>
    <message>
        <source>Addresses at {domain} are not allowed. An admin allows a domain under Sheets by mail.</source>
        <translation>Addresses at {domain} are not allowed. An admin allows a domain under Sheets by mail.</translation>
    </message>
    <message>
        <source>Your role needs a second factor; the time to set it up is over. Ask an admin for more time; your work is kept.</source>
        <translation>Your role needs a second factor; the time to set it up is over. Ask an admin for more time; your work is kept.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again at {until}, or ask your team lead to reset it.</source>
        <translation>Too many wrong passwords. Try again at {until}, or ask your team lead to reset it.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again; your work is kept.</source>
        <translation>You are no longer signed in. Sign in again; your work is kept.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your team lead.</source>
        <translation>This account is disabled. Ask your team lead.</translation>
    </message>
    <message>
        <source>This computer was signed out by an administrator. Ask your team lead.</source>
        <translation>This computer was signed out by an administrator. Ask your team lead.</translation>
    </message>
    <message>
        <source>This desk has not met the server for over {days} days and is locked. Sign in online; your work is kept.</source>
        <translation>This desk has not met the server for over {days} days and is locked. Sign in online; your work is kept.</translation>
    </message>
    <message>
        <source>This desk is too old for the server. Install the new version, then sign in.</source>
        <translation>This desk is too old for the server. Install the new version, then sign in.</translation>
    </message>
    <message>
        <source>This desk is newer than the server. Ask the administrator to update the server.</source>
        <translation>This desk is newer than the server. Ask the administrator to update the server.</translation>
    </message>
    <message>
        <source>The server knows no such organisation. Check its short name.</source>
        <translation>The server knows no such organisation. Check its short name.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network; you can go on with what is on this desk.</source>
        <translation>The server does not answer. Check the address and the network; you can go on with what is on this desk.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer. Do not enter your password; tell your administrator.</source>
        <translation>The server&apos;s certificate is not trusted by this computer. Do not enter your password; tell your administrator.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. Set the clock to network time, then try again.</source>
        <translation>This computer&apos;s clock differs from the server&apos;s. Set the clock to network time, then try again.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no lead server. Check the address.</source>
        <translation>Something answers at this address, but it is no lead server. Check the address.</translation>
    </message>
    <message>
        <source>You have not signed in on this desk before. The first time needs the server.</source>
        <translation>You have not signed in on this desk before. The first time needs the server.</translation>
    </message>
    <message>
        <source>The server did not understand this desk. Try again; if it stays, report it.</source>
        <translation>The server did not understand this desk. Try again; if it stays, report it.</translation>
    </message>
    <message>
        <source>It is not there any more, or not yours to see.</source>
        <translation>It is not there any more, or not yours to see.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask your team lead.</source>
        <translation>Your role may not do this. Ask your team lead.</translation>
    </message>
    <message>
        <source>These permissions cannot be saved: {count} thing(s) stand against it. Read them beside the table.</source>
        <translation>These permissions cannot be saved: {count} thing(s) stand against it. Read them beside the table.</translation>
    </message>
    <message>
        <source>This is the last admin: nobody could let people in any more. Make somebody else an admin first.</source>
        <translation>This is the last admin: nobody could let people in any more. Make somebody else an admin first.</translation>
    </message>
    <message>
        <source>{count} people are still there ({names}). Choose where they go, then dissolve it.</source>
        <translation>{count} people are still there ({names}). Choose where they go, then dissolve it.</translation>
    </message>
    <message>
        <source>There is one with the name {name} already. Choose another name.</source>
        <translation>There is one with the name {name} already. Choose another name.</translation>
    </message>
    <message>
        <source>You have looked at {limit} hidden numbers in 24 hours. You can still dial; ask your lead for more.</source>
        <translation>You have looked at {limit} hidden numbers in 24 hours. You can still dial; ask your lead for more.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Look at it again, then repeat your change.</source>
        <translation>Somebody changed it meanwhile. Look at it again, then repeat your change.</translation>
    </message>
    <message>
        <source>The article cannot be published yet; look at: {where}</source>
        <translation>The article cannot be published yet; look at: {where}</translation>
    </message>
    <message>
        <source>The plan cannot stand so ({where}): {words}</source>
        <translation>The plan cannot stand so ({where}): {words}</translation>
    </message>
    <message>
        <source>No analyst could hear the calls: give somebody that role first.</source>
        <translation>No analyst could hear the calls: give somebody that role first.</translation>
    </message>
    <message>
        <source>The phrases cannot be published yet: {count} problem(s), the first is {first}</source>
        <translation>The phrases cannot be published yet: {count} problem(s), the first is {first}</translation>
    </message>
    <message>
        <source>The script is not sound yet: {count} finding(s), the first is {first}</source>
        <translation>The script is not sound yet: {count} finding(s), the first is {first}</translation>
    </message>
    <message>
        <source>The server cannot read this filter ({fields}). Shorten or correct it and ask again.</source>
        <translation>The server cannot read this filter ({fields}). Shorten or correct it and ask again.</translation>
    </message>
    <message>
        <source>This change is not complete ({problem}). Fill in what is missing and look at it again.</source>
        <translation>This change is not complete ({problem}). Fill in what is missing and look at it again.</translation>
    </message>
    <message>
        <source>The renewal rule of campaign “{campaign}” chooses leads by this view. Change the rule first, under Handing out.</source>
        <translation>The renewal rule of campaign “{campaign}” chooses leads by this view. Change the rule first, under Handing out.</translation>
    </message>
    <message>
        <source>That would be more than {most} consents at once. Tick fewer channels and numbers, or name fewer purposes.</source>
        <translation>That would be more than {most} consents at once. Tick fewer channels and numbers, or name fewer purposes.</translation>
    </message>
    <message>
        <source>At most {most} leads can be changed at once. Narrow the filter and do it in parts.</source>
        <translation>At most {most} leads can be changed at once. Narrow the filter and do it in parts.</translation>
    </message>
    <message>
        <source>This preview is older than two hours and was not run. Look at the change again, then run it.</source>
        <translation>This preview is older than two hours and was not run. Look at the change again, then run it.</translation>
    </message>
    <message>
        <source>This can no longer be undone: its time is over. Change the leads back with another act.</source>
        <translation>This can no longer be undone: its time is over. Change the leads back with another act.</translation>
    </message>
    <message>
        <source>Somebody changed “{name}” since you looked at it; nothing was merged. Look at both again, then merge.</source>
        <translation>Somebody changed “{name}” since you looked at it; nothing was merged. Look at both again, then merge.</translation>
    </message>
    <message>
        <source>Nothing can be imported from this file: {words}</source>
        <translation>Nothing can be imported from this file: {words}</translation>
    </message>
    <message>
        <source>This piece cannot be shared: {problem}</source>
        <translation>This piece cannot be shared: {problem}</translation>
    </message>
    <message>
        <source>A problem call is read here, not heard.</source>
        <translation>A problem call is read here, not heard.</translation>
    </message>
    <message>
        <source>There must be some words.</source>
        <translation>There must be some words.</translation>
    </message>
    <message>
        <source>Nobody else of the team is ready just now. Try again when somebody is.</source>
        <translation>Nobody else of the team is ready just now. Try again when somebody is.</translation>
    </message>
    <message>
        <source>Somebody else has just got this lead. Choose another one.</source>
        <translation>Somebody else has just got this lead. Choose another one.</translation>
    </message>
    <message>
        <source>You have claimed {most} leads of this campaign today; that is the limit. More tomorrow.</source>
        <translation>You have claimed {most} leads of this campaign today; that is the limit. More tomorrow.</translation>
    </message>
    <message>
        <source>You hold {most} claimed leads, which is the limit. Work some of them, or give one back.</source>
        <translation>You hold {most} claimed leads, which is the limit. Work some of them, or give one back.</translation>
    </message>
    <message>
        <source>This lead was yours not long ago. You may claim it again {until}; choose another one.</source>
        <translation>This lead was yours not long ago. You may claim it again {until}; choose another one.</translation>
    </message>
    <message>
        <source>One value of the rule cannot be meant ({field}). Look at it and keep the rule again.</source>
        <translation>One value of the rule cannot be meant ({field}). Look at it and keep the rule again.</translation>
    </message>
    <message>
        <source>The form is not sound yet: {count} finding(s), the first is {first}</source>
        <translation>The form is not sound yet: {count} finding(s), the first is {first}</translation>
    </message>
    <message>
        <source>You have worked on this draft yourself; somebody else has to approve it.</source>
        <translation>You have worked on this draft yourself; somebody else has to approve it.</translation>
    </message>
    <message>
        <source>Check the draft first; it can be approved without findings.</source>
        <translation>Check the draft first; it can be approved without findings.</translation>
    </message>
    <message>
        <source>A second person has to approve the draft first.</source>
        <translation>A second person has to approve the draft first.</translation>
    </message>
    <message>
        <source>Say in one sentence what is new or why; the agents read it.</source>
        <translation>Say in one sentence what is new or why; the agents read it.</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <translation>There is no earlier version to go back to.</translation>
    </message>
    <message>
        <source>Something in your script is new. Read it and confirm it, then you are ready.</source>
        <translation>Something in your script is new. Read it and confirm it, then you are ready.</translation>
    </message>
    <message>
        <source>This is too large to send. Make it shorter or split it.</source>
        <translation>This is too large to send. Make it shorter or split it.</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again by itself.</source>
        <translation>The server is busy. It is tried again by itself.</translation>
    </message>
    <message>
        <source>A fault of ours, noted as {reference}. Your work is kept; try again.</source>
        <translation>A fault of ours, noted as {reference}. Your work is kept; try again.</translation>
    </message>
    <message>
        <source>The server did not understand this file. Please tell your administrator.</source>
        <translation>The server did not understand this file. Please tell your administrator.</translation>
    </message>
    <message>
        <source>The server sends recordings in another way. Please tell your administrator.</source>
        <translation>The server sends recordings in another way. Please tell your administrator.</translation>
    </message>
    <message>
        <source>The server no longer knows this upload; it begins again.</source>
        <translation>The server no longer knows this upload; it begins again.</translation>
    </message>
    <message>
        <source>The recording is being sent already.</source>
        <translation>The recording is being sent already.</translation>
    </message>
    <message>
        <source>The recording goes on where the server has it.</source>
        <translation>The recording goes on where the server has it.</translation>
    </message>
    <message>
        <source>The recording arrives damaged at the server, three times now. It stays on this desk: tell your administrator.</source>
        <translation>The recording arrives damaged at the server, three times now. It stays on this desk: tell your administrator.</translation>
    </message>
    <message>
        <source>The server has no room for recordings. They stay on this desk and are sent later; tell your administrator.</source>
        <translation>The server has no room for recordings. They stay on this desk and are sent later; tell your administrator.</translation>
    </message>
    <message>
        <source>The server is too old for this entry. It stays on this desk until the server is updated.</source>
        <translation>The server is too old for this entry. It stays on this desk until the server is updated.</translation>
    </message>
    <message>
        <source>The server could not read this entry. It stays on this desk; report it.</source>
        <translation>The server could not read this entry. It stays on this desk; report it.</translation>
    </message>
    <message>
        <source>This lead is no longer yours. Your note is kept; ask your team lead.</source>
        <translation>This lead is no longer yours. Your note is kept; ask your team lead.</translation>
    </message>
    <message>
        <source>This lead was deleted or merged with another. Search for it again.</source>
        <translation>This lead was deleted or merged with another. Search for it again.</translation>
    </message>
    <message>
        <source>This customer had all data about herself erased. What you wrote about her is gone; there is nothing to do.</source>
        <translation>This customer had all data about herself erased. What you wrote about her is gone; there is nothing to do.</translation>
    </message>
    <message>
        <source>This telephone number cannot exist. Check its digits.</source>
        <translation>This telephone number cannot exist. Check its digits.</translation>
    </message>
    <message>
        <source>Another lead already has this number. Search for it instead.</source>
        <translation>Another lead already has this number. Search for it instead.</translation>
    </message>
    <message>
        <source>The campaign has no such outcome any more. Choose another one.</source>
        <translation>The campaign has no such outcome any more. Choose another one.</translation>
    </message>
    <message>
        <source>This outcome still needs: {field}.</source>
        <translation>This outcome still needs: {field}.</translation>
    </message>
    <message>
        <source>Your reservation of this lead had ended when you called. The call is kept; tell your team lead.</source>
        <translation>Your reservation of this lead had ended when you called. The call is kept; tell your team lead.</translation>
    </message>
    <message>
        <source>Somebody has already done this. Nothing is left to do.</source>
        <translation>Somebody has already done this. Nothing is left to do.</translation>
    </message>
    <message>
        <source>This evaluation was already submitted and cannot be changed.</source>
        <translation>This evaluation was already submitted and cannot be changed.</translation>
    </message>
    <message>
        <source>The plan {plan} was drawn for {period} already and stays as it was drawn.</source>
        <translation>The plan {plan} was drawn for {period} already and stays as it was drawn.</translation>
    </message>
    <message>
        <source>You sold this yourself: somebody else has to check it.</source>
        <translation>You sold this yourself: somebody else has to check it.</translation>
    </message>
    <message>
        <source>From its present state this deal cannot go there. Look at its history, then choose another state.</source>
        <translation>From its present state this deal cannot go there. Look at its history, then choose another state.</translation>
    </message>
    <message>
        <source>The deal is held until it has been checked; what you wrote is kept.</source>
        <translation>The deal is held until it has been checked; what you wrote is kept.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Say why in a few words.</translation>
    </message>
    <message>
        <source>You made, approved or decided this evaluation yourself; somebody else must decide.</source>
        <translation>You made, approved or decided this evaluation yourself; somebody else must decide.</translation>
    </message>
    <message>
        <source>This appeal is being decided. Wait for the decision.</source>
        <translation>This appeal is being decided. Wait for the decision.</translation>
    </message>
    <message>
        <source>The time to appeal is over, or there is no further level.</source>
        <translation>The time to appeal is over, or there is no further level.</translation>
    </message>
    <message>
        <source>This calibration was closed; its answers have met already.</source>
        <translation>This calibration was closed; its answers have met already.</translation>
    </message>
    <message>
        <source>This experiment cannot start yet: {first}. Correct the plan and try again.</source>
        <translation>This experiment cannot start yet: {first}. Correct the plan and try again.</translation>
    </message>
    <message>
        <source>The experiment {experiment} runs in the same calls. End it first, or choose other campaigns.</source>
        <translation>The experiment {experiment} runs in the same calls. End it first, or choose other campaigns.</translation>
    </message>
    <message>
        <source>A plan is fixed once the experiment has started. End it and plan another one.</source>
        <translation>A plan is fixed once the experiment has started. End it and plan another one.</translation>
    </message>
    <message>
        <source>The data on this desk was damaged and set aside. What you had not sent was saved; the rest is fetched again.</source>
        <translation>The data on this desk was damaged and set aside. What you had not sent was saved; the rest is fetched again.</translation>
    </message>
    <message>
        <source>Another Leadline window is open for you on this computer. Use that one or close it.</source>
        <translation>Another Leadline window is open for you on this computer. Use that one or close it.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved. Free some room, then try again.</source>
        <translation>The disk is full; nothing more can be saved. Free some room, then try again.</translation>
    </message>
    <message>
        <source>The script could not do this, a value is missing: {act}. Please do it by hand.</source>
        <translation>The script could not do this, a value is missing: {act}. Please do it by hand.</translation>
    </message>
    <message>
        <source>That moment has passed. Give a later one.</source>
        <translation>That moment has passed. Give a later one.</translation>
    </message>
    <message>
        <source>This can mean more than one moment. Choose one.</source>
        <translation>This can mean more than one moment. Choose one.</translation>
    </message>
    <message>
        <source>No day or time found in this. Try “tomorrow 3 pm”.</source>
        <translation>No day or time found in this. Try “tomorrow 3 pm”.</translation>
    </message>
    <message>
        <source>That is too far away. Choose a nearer day.</source>
        <translation>That is too far away. Choose a nearer day.</translation>
    </message>
    <message>
        <source>The clocks change then and this hour does not exist. Choose another one.</source>
        <translation>The clocks change then and this hour does not exist. Choose another one.</translation>
    </message>
    <message>
        <source>Your organisation has no such reason to pause. Choose one of the list.</source>
        <translation>Your organisation has no such reason to pause. Choose one of the list.</translation>
    </message>
    <message>
        <source>There is no more time to add for this outcome.</source>
        <translation>There is no more time to add for this outcome.</translation>
    </message>
    <message>
        <source>{agent} was faster and helps already.</source>
        <translation>{agent} was faster and helps already.</translation>
    </message>
    <message>
        <source>A call is going on. Finish it first.</source>
        <translation>A call is going on. Finish it first.</translation>
    </message>
    <message>
        <source>This lead has no number that can be dialled. Add one first.</source>
        <translation>This lead has no number that can be dialled. Add one first.</translation>
    </message>
    <message>
        <source>Dialling is not allowed now: {rule}.</source>
        <translation>Dialling is not allowed now: {rule}.</translation>
    </message>
    <message>
        <source>The telephone in use cannot do this. Do it on the telephone itself.</source>
        <translation>The telephone in use cannot do this. Do it on the telephone itself.</translation>
    </message>
    <message>
        <source>The telephone could not do this. Try it once more.</source>
        <translation>The telephone could not do this. Try it once more.</translation>
    </message>
    <message>
        <source>That does not go with the call as it is now.</source>
        <translation>That does not go with the call as it is now.</translation>
    </message>
    <message>
        <source>The telephone has no line just now. It tries by itself; call again in a moment.</source>
        <translation>The telephone has no line just now. It tries by itself; call again in a moment.</translation>
    </message>
    <message>
        <source>The telephone has stopped and is being started again. No call was lost.</source>
        <translation>The telephone has stopped and is being started again. No call was lost.</translation>
    </message>
    <message>
        <source>The telephone has stopped: the call is cut off. Its notes are kept; the telephone is being started again.</source>
        <translation>The telephone has stopped: the call is cut off. Its notes are kept; the telephone is being started again.</translation>
    </message>
    <message>
        <source>Your headset went away. The system&apos;s own sound is used; the call goes on.</source>
        <translation>Your headset went away. The system&apos;s own sound is used; the call goes on.</translation>
    </message>
    <message>
        <source>The microphone or loudspeaker you chose is not there. The system&apos;s own is used.</source>
        <translation>The microphone or loudspeaker you chose is not there. The system&apos;s own is used.</translation>
    </message>
    <message>
        <source>Microphone or loudspeaker cannot be used: plug one in, then look at “Sound”.</source>
        <translation>Microphone or loudspeaker cannot be used: plug one in, then look at “Sound”.</translation>
    </message>
    <message>
        <source>Your headset is back and in use.</source>
        <translation>Your headset is back and in use.</translation>
    </message>
    <message>
        <source>It is busy there. The customer waits on hold.</source>
        <translation>It is busy there. The customer waits on hold.</translation>
    </message>
    <message>
        <source>Nobody was reached there. The customer waits on hold.</source>
        <translation>Nobody was reached there. The customer waits on hold.</translation>
    </message>
    <message>
        <source>Who you asked has hung up.</source>
        <translation>Who you asked has hung up.</translation>
    </message>
    <message>
        <source>This message is not there or cannot be played. Choose another one.</source>
        <translation>This message is not there or cannot be played. Choose another one.</translation>
    </message>
    <message>
        <source>{agent} may not see this customer: her desk shows neither notes nor script.</source>
        <translation>{agent} may not see this customer: her desk shows neither notes nor script.</translation>
    </message>
    <message>
        <source>Notes and script wait for {agent}.</source>
        <translation>Notes and script wait for {agent}.</translation>
    </message>
    <message>
        <source>{agent} has customer, notes and script on her desk.</source>
        <translation>{agent} has customer, notes and script on her desk.</translation>
    </message>
    <message>
        <source>{agent}&apos;s desk does not answer: tell her yourself what she has to know.</source>
        <translation>{agent}&apos;s desk does not answer: tell her yourself what she has to know.</translation>
    </message>
    <message>
        <source>The server does not answer: your colleague does not have your notes yet. It is tried again for five minutes.</source>
        <translation>The server does not answer: your colleague does not have your notes yet. It is tried again for five minutes.</translation>
    </message>
    <message>
        <source>Notes and script could not be handed over: tell your colleague yourself what she has to know.</source>
        <translation>Notes and script could not be handed over: tell your colleague yourself what she has to know.</translation>
    </message>
    <message>
        <source>What {agent} handed over could not be opened. Ask her if you need it.</source>
        <translation>What {agent} handed over could not be opened. Ask her if you need it.</translation>
    </message>
    <message>
        <source>The call was not taken over there. It goes on with you.</source>
        <translation>The call was not taken over there. It goes on with you.</translation>
    </message>
    <message>
        <source>Nothing of this call is recorded any more, and the customer&apos;s next calls are not either.</source>
        <translation>Nothing of this call is recorded any more, and the customer&apos;s next calls are not either.</translation>
    </message>
    <message>
        <source>The disk is nearly full: calls may not be recorded. Free some room before the next one.</source>
        <translation>The disk is nearly full: calls may not be recorded. Free some room before the next one.</translation>
    </message>
    <message>
        <source>These keys are not on a telephone: use 0 to 9, * and #.</source>
        <translation>These keys are not on a telephone: use 0 to 9, * and #.</translation>
    </message>
    <message>
        <source>It can be heard as soon as its words were looked through for card and identity numbers.</source>
        <translation>It can be heard as soon as its words were looked through for card and identity numbers.</translation>
    </message>
    <message>
        <source>The recording is not there, or not there yet. Try again later.</source>
        <translation>The recording is not there, or not there yet. Try again later.</translation>
    </message>
    <message>
        <source>No desk is open here, or it belongs to another user.</source>
        <translation>No desk is open here, or it belongs to another user.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Your work is kept.</source>
        <translation>Something went wrong ({code}). Your work is kept.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your work is kept.</source>
        <translation>Something unexpected happened ({kind}). Your work is kept.</translation>
    </message>
</context>
<context>
    <name>experiments</name>
    <message>
        <source>Calls that came to the last step: {parts}</source>
        <translation>Calls that came to the last step: {parts}</translation>
    </message>
    <message>
        <source>{n} end here</source>
        <translation>{n} end here</translation>
    </message>
    <message>
        <source>Difference on the last day: {value} points, {interval}</source>
        <translation>Difference on the last day: {value} points, {interval}</translation>
    </message>
    <message>
        <source>No contacts yet: the band begins with them.</source>
        <translation>No contacts yet: the band begins with them.</translation>
    </message>
    <message>
        <source>points; dotted: the smallest difference that matters</source>
        <translation>points; dotted: the smallest difference that matters</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Sales per contact</source>
        <translation>Sales per contact</translation>
    </message>
    <message>
        <source>its interval, at any look</source>
        <translation>its interval, at any look</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Talk, on average</source>
        <translation>Talk, on average</translation>
    </message>
    <message>
        <source>Heard the new words</source>
        <translation>Heard the new words</translation>
    </message>
    <message>
        <source>Another variant spoken, with a reason</source>
        <translation>Another variant spoken, with a reason</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Difference, points</translation>
    </message>
    <message>
        <source>Difference inside agents</source>
        <translation>Difference inside agents</translation>
    </message>
    <message>
        <source>For those who heard it</source>
        <translation>For those who heard it</translation>
    </message>
    <message>
        <source>Chance that it is better (says nothing about when to stop)</source>
        <translation>Chance that it is better (says nothing about when to stop)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>{arm}: came there</source>
        <translation>{arm}: came there</translation>
    </message>
    <message>
        <source>{arm}: ended there</source>
        <translation>{arm}: ended there</translation>
    </message>
    <message>
        <source>{arm}: seconds</source>
        <translation>{arm}: seconds</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Day (UTC)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Guard-rail</source>
        <translation>Guard-rail</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Interval of the difference</source>
        <translation>Interval of the difference</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Refused because</translation>
    </message>
    <message>
        <source>Fixed before the start</source>
        <translation>Fixed before the start</translation>
    </message>
    <message>
        <source>an interval that holds at any look</source>
        <translation>an interval that holds at any look</translation>
    </message>
    <message>
        <source>planned looks alone (Lan-DeMets, O&apos;Brien-Fleming)</source>
        <translation>planned looks alone (Lan-DeMets, O&apos;Brien-Fleming)</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>all that open it</source>
        <translation>all that open it</translation>
    </message>
    <message>
        <source>Expected sales per contact</source>
        <translation>Expected sales per contact</translation>
    </message>
    <message>
        <source>Smallest difference that matters</source>
        <translation>Smallest difference that matters</translation>
    </message>
    <message>
        <source>Level, power</source>
        <translation>Level, power</translation>
    </message>
    <message>
        <source>Contacts a variant</source>
        <translation>Contacts a variant</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Planned looks at</source>
        <translation>Planned looks at</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Seed of the draw</translation>
    </message>
    <message>
        <source>Look {n} of {arm}, taken {when}</source>
        <translation>Look {n} of {arm}, taken {when}</translation>
    </message>
    <message>
        <source>z {z}, bound {bound}: {word}</source>
        <translation>z {z}, bound {bound}: {word}</translation>
    </message>
    <message>
        <source>{by} spoke {arm} instead</source>
        <translation>{by} spoke {arm} instead</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>crossed</translation>
    </message>
    <message>
        <source>not crossed</source>
        <translation>not crossed</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refusals</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>Do not call again</translation>
    </message>
    <message>
        <source>Complaints and problems</source>
        <translation>Complaints and problems</translation>
    </message>
    <message>
        <source>Failed evaluations</source>
        <translation>Failed evaluations</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Handle time</translation>
    </message>
    <message>
        <source>Cancelled deals</source>
        <translation>Cancelled deals</translation>
    </message>
    <message>
        <source>Customer&apos;s impression at follow-up</source>
        <translation>Customer&apos;s impression at follow-up</translation>
    </message>
    <message>
        <source>no worse than before, as far as it shows</source>
        <translation>no worse than before, as far as it shows</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>no facts yet</source>
        <translation>no facts yet</translation>
    </message>
    <message>
        <source>two variants are needed</source>
        <translation>two variants are needed</translation>
    </message>
    <message>
        <source>two variants have the same name</source>
        <translation>two variants have the same name</translation>
    </message>
    <message>
        <source>a variant changes nothing</source>
        <translation>a variant changes nothing</translation>
    </message>
    <message>
        <source>the script has no such step</source>
        <translation>the script has no such step</translation>
    </message>
    <message>
        <source>that version is not published</source>
        <translation>that version is not published</translation>
    </message>
    <message>
        <source>that script version is not published</source>
        <translation>that script version is not published</translation>
    </message>
    <message>
        <source>the expected rate must lie between 0 and 100 %</source>
        <translation>the expected rate must lie between 0 and 100 %</translation>
    </message>
    <message>
        <source>the smallest difference is out of range</source>
        <translation>the smallest difference is out of range</translation>
    </message>
    <message>
        <source>the level is out of range</source>
        <translation>the level is out of range</translation>
    </message>
    <message>
        <source>the power is out of range</source>
        <translation>the power is out of range</translation>
    </message>
    <message>
        <source>the looks must rise to 100 %</source>
        <translation>the looks must rise to 100 %</translation>
    </message>
    <message>
        <source>the words of a variant do not pass the script checker</source>
        <translation>the words of a variant do not pass the script checker</translation>
    </message>
    <message>
        <source>weights are whole numbers from 1 to 10</source>
        <translation>weights are whole numbers from 1 to 10</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <translation>{low} to {high} points</translation>
    </message>
    <message>
        <source>Variant {arm} sells better.</source>
        <translation>Variant {arm} sells better.</translation>
    </message>
    <message>
        <source>Variant {arm} sells worse.</source>
        <translation>Variant {arm} sells worse.</translation>
    </message>
    <message>
        <source>Variant {arm}: no difference beyond {worth} points.</source>
        <translation>Variant {arm}: no difference beyond {worth} points.</translation>
    </message>
    <message>
        <source>Variant {arm}: not enough calls, about {more} contacts more.</source>
        <translation>Variant {arm}: not enough calls, about {more} contacts more.</translation>
    </message>
    <message>
        <source>Variant {arm}: not enough calls; at these rates no number of them decides it.</source>
        <translation>Variant {arm}: not enough calls; at these rates no number of them decides it.</translation>
    </message>
    <message>
        <source>Difference {value} points ({low} to {high})</source>
        <translation>Difference {value} points ({low} to {high})</translation>
    </message>
    <message>
        <source>holds at any look</source>
        <translation>holds at any look</translation>
    </message>
    <message>
        <source>by planned look {n}</source>
        <translation>by planned look {n}</translation>
    </message>
    <message>
        <source>The first planned look is at {n} contacts; until then nothing is said.</source>
        <translation>The first planned look is at {n} contacts; until then nothing is said.</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Running since {day}</translation>
    </message>
    <message>
        <source>Ended {day}: {why}</source>
        <translation>Ended {day}: {why}</translation>
    </message>
    <message>
        <source>planned {n} contacts a variant</source>
        <translation>planned {n} contacts a variant</translation>
    </message>
    <message>
        <source>{n} calls from before you last looked ({seen}) have arrived since, the oldest of {day}: past figures have changed.</source>
        <translation>{n} calls from before you last looked ({seen}) have arrived since, the oldest of {day}: past figures have changed.</translation>
    </message>
    <message>
        <source>The variants did not get as many leads as planned, which chance does not explain. Do not rely on these figures.</source>
        <translation>The variants did not get as many leads as planned, which chance does not explain. Do not rely on these figures.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} to {high}</translation>
    </message>
</context>
<context>
    <name>field_titles</name>
    <message>
        <source>Name</source>
        <extracomment>fields that a lead has everywhere, and what imports and the sample world add</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person or company</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>the outcome</source>
        <extracomment>names of fields that a wrap-up may miss</extracomment>
        <translation>the outcome</translation>
    </message>
    <message>
        <source>a callback time</source>
        <translation>a callback time</translation>
    </message>
    <message>
        <source>a longer note</source>
        <translation>a longer note</translation>
    </message>
    <message>
        <source>the intention</source>
        <translation>the intention</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>the next step</translation>
    </message>
    <message>
        <source>who it was</source>
        <translation>who it was</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>a reason</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>open leads at most</source>
        <translation>open leads at most</translation>
    </message>
    <message>
        <source>new leads a day at most</source>
        <translation>new leads a day at most</translation>
    </message>
    <message>
        <source>agents at most</source>
        <translation>agents at most</translation>
    </message>
    <message>
        <source>leads handed out at most</source>
        <translation>leads handed out at most</translation>
    </message>
    <message>
        <source>days of the reservation: 1 to 3,650</source>
        <translation>days of the reservation: 1 to 3,650</translation>
    </message>
    <message>
        <source>calls of the reservation: 1 to 1,000</source>
        <translation>calls of the reservation: 1 to 1,000</translation>
    </message>
    <message>
        <source>renewals: a saved view that everybody sees</source>
        <translation>renewals: a saved view that everybody sees</translation>
    </message>
    <message>
        <source>days before the end: 0 to 730</source>
        <translation>days before the end: 0 to 730</translation>
    </message>
    <message>
        <source>weight: 0 to 100</source>
        <translation>weight: 0 to 100</translation>
    </message>
    <message>
        <source>days of protection: 0 to 3,650</source>
        <translation>days of protection: 0 to 3,650</translation>
    </message>
    <message>
        <source>idle days: 0 to 3,650</source>
        <translation>idle days: 0 to 3,650</translation>
    </message>
    <message>
        <source>days until the next claim: 0 to 3,650</source>
        <translation>days until the next claim: 0 to 3,650</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>what it fails</source>
        <translation>what it fails</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>root causes, by commas</source>
        <translation>root causes, by commas</translation>
    </message>
    <message>
        <source>from %</source>
        <translation>from %</translation>
    </message>
    <message>
        <source>shown on a condition</source>
        <extracomment>mark -&gt; (sign, colour, words); the sign says it without the colour too</extracomment>
        <translation>shown on a condition</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>may fail something</source>
        <translation>may fail something</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>raises an alarm</translation>
    </message>
    <message>
        <source>findings: {n}</source>
        <translation>findings: {n}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>One of several</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Several of several</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Number, by ranges</source>
        <translation>Number, by ranges</translation>
    </message>
    <message>
        <source>Text, no score</source>
        <translation>Text, no score</translation>
    </message>
    <message>
        <source>Date, no score</source>
        <translation>Date, no score</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Text to read</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>The form</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>with a negative answer</source>
        <translation>with a negative answer</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>fails nothing</source>
        <translation>fails nothing</translation>
    </message>
    <message>
        <source>fails the question</source>
        <translation>fails the question</translation>
    </message>
    <message>
        <source>fails the inner section</source>
        <translation>fails the inner section</translation>
    </message>
    <message>
        <source>fails the section</source>
        <translation>fails the section</translation>
    </message>
    <message>
        <source>fails the form</source>
        <translation>fails the form</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>all calls</translation>
    </message>
    <message>
        <source>outgoing calls</source>
        <translation>outgoing calls</translation>
    </message>
    <message>
        <source>incoming calls</source>
        <translation>incoming calls</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>when a second person agrees</source>
        <translation>when a second person agrees</translation>
    </message>
    <message>
        <source>after some hours</source>
        <translation>after some hours</translation>
    </message>
    <message>
        <source>as usual: the analyst, then the team lead</source>
        <translation>as usual: the analyst, then the team lead</translation>
    </message>
    <message>
        <source>as laid down below</source>
        <translation>as laid down below</translation>
    </message>
    <message>
        <source>nobody may appeal</source>
        <translation>nobody may appeal</translation>
    </message>
    <message>
        <source>who judged it</source>
        <translation>who judged it</translation>
    </message>
    <message>
        <source>a lead of the agent&apos;s team</source>
        <translation>a lead of the agent&apos;s team</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>an administrator</translation>
    </message>
    <message>
        <source>Leadline (YAML or JSON)</source>
        <translation>Leadline (YAML or JSON)</translation>
    </message>
    <message>
        <source>Amazon Connect (JSON)</source>
        <translation>Amazon Connect (JSON)</translation>
    </message>
    <message>
        <source>Genesys Cloud (JSON)</source>
        <translation>Genesys Cloud (JSON)</translation>
    </message>
    <message>
        <source>A text is missing in a language.</source>
        <translation>A text is missing in a language.</translation>
    </message>
    <message>
        <source>There is no such way of reckoning.</source>
        <translation>There is no such way of reckoning.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>It has no name.</translation>
    </message>
    <message>
        <source>Two things have one name.</source>
        <translation>Two things have one name.</translation>
    </message>
    <message>
        <source>The form asks nothing.</source>
        <translation>The form asks nothing.</translation>
    </message>
    <message>
        <source>A figure is out of range.</source>
        <translation>A figure is out of range.</translation>
    </message>
    <message>
        <source>Sections go two levels deep.</source>
        <translation>Sections go two levels deep.</translation>
    </message>
    <message>
        <source>The section holds nothing.</source>
        <translation>The section holds nothing.</translation>
    </message>
    <message>
        <source>The question needs answers to choose from.</source>
        <translation>The question needs answers to choose from.</translation>
    </message>
    <message>
        <source>It has a weight, and nothing to earn.</source>
        <translation>It has a weight, and nothing to earn.</translation>
    </message>
    <message>
        <source>What is a bonus cannot fail anything.</source>
        <translation>What is a bonus cannot fail anything.</translation>
    </message>
    <message>
        <source>This way of reckoning knows no such fail.</source>
        <translation>This way of reckoning knows no such fail.</translation>
    </message>
    <message>
        <source>What it fails is not there.</source>
        <translation>What it fails is not there.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>The range ends before it begins.</translation>
    </message>
    <message>
        <source>Two ranges overlap.</source>
        <translation>Two ranges overlap.</translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation>A weight is 0 or more.</translation>
    </message>
    <message>
        <source>The condition names a question that is not there.</source>
        <translation>The condition names a question that is not there.</translation>
    </message>
    <message>
        <source>The condition names an answer that is not there.</source>
        <translation>The condition names an answer that is not there.</translation>
    </message>
    <message>
        <source>By this condition it is never shown.</source>
        <translation>By this condition it is never shown.</translation>
    </message>
    <message>
        <source>It waits for itself.</source>
        <translation>It waits for itself.</translation>
    </message>
    <message>
        <source>Two bands begin at the same score.</source>
        <translation>Two bands begin at the same score.</translation>
    </message>
    <message>
        <source>The weights do not add up to 100.</source>
        <translation>The weights do not add up to 100.</translation>
    </message>
    <message>
        <source>The scale has no such step.</source>
        <translation>The scale has no such step.</translation>
    </message>
    <message>
        <source>The form has no words for a root cause.</source>
        <translation>The form has no words for a root cause.</translation>
    </message>
    <message>
        <source>A time of the day is written like 18:00.</source>
        <translation>A time of the day is written like 18:00.</translation>
    </message>
    <message>
        <source>A delay or a time counts only with “after some hours”.</source>
        <translation>A delay or a time counts only with “after some hours”.</translation>
    </message>
    <message>
        <source>An answer that raises an alarm earns points.</source>
        <translation>An answer that raises an alarm earns points.</translation>
    </message>
    <message>
        <source>A code is a-z, 0-9, _ and - alone.</source>
        <translation>A code is a-z, 0-9, _ and - alone.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guidance</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>fail</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>way of reckoning</source>
        <translation>way of reckoning</translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation>pass mark</translation>
    </message>
    <message>
        <source>score bands</source>
        <translation>score bands</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>may be not applicable</source>
        <translation>may be not applicable</translation>
    </message>
    <message>
        <source>reasons for not applicable</source>
        <translation>reasons for not applicable</translation>
    </message>
    <message>
        <source>comment demanded</source>
        <translation>comment demanded</translation>
    </message>
    <message>
        <source>evidence demanded</source>
        <translation>evidence demanded</translation>
    </message>
    <message>
        <source>root cause demanded</source>
        <translation>root cause demanded</translation>
    </message>
    <message>
        <source>root causes</source>
        <translation>root causes</translation>
    </message>
    <message>
        <source>machine&apos;s rule</source>
        <translation>machine&apos;s rule</translation>
    </message>
    <message>
        <source>release to agents</source>
        <translation>release to agents</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>appeals</translation>
    </message>
    <message>
        <source>for which calls</source>
        <translation>for which calls</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>scale</translation>
    </message>
    <message>
        <source>points from the start</source>
        <translation>points from the start</translation>
    </message>
    <message>
        <source>fails after so many fails</source>
        <translation>fails after so many fails</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>who decides</translation>
    </message>
    <message>
        <source>within hours</source>
        <translation>within hours</translation>
    </message>
    <message>
        <source>within days</source>
        <translation>within days</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>time of day</translation>
    </message>
    <message>
        <source>hours to correct</source>
        <translation>hours to correct</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>after hours</translation>
    </message>
    <message>
        <source>The alarm {what} has no place there.</source>
        <translation>The alarm {what} has no place there.</translation>
    </message>
    <message>
        <source>Who decides an appeal has no place there.</source>
        <translation>Who decides an appeal has no place there.</translation>
    </message>
    <message>
        <source>What the machine proposes by {what} is lost.</source>
        <translation>What the machine proposes by {what} is lost.</translation>
    </message>
    <message>
        <source>The machine&apos;s answer when nothing else fits ({what}) is lost.</source>
        <translation>The machine&apos;s answer when nothing else fits ({what}) is lost.</translation>
    </message>
    <message>
        <source>The score bands have no place there, or other names.</source>
        <translation>The score bands have no place there, or other names.</translation>
    </message>
    <message>
        <source>Points from the start, or a minimum, have no place there.</source>
        <translation>Points from the start, or a minimum, have no place there.</translation>
    </message>
    <message>
        <source>Bonus points have no place there: they count like others.</source>
        <translation>Bonus points have no place there: they count like others.</translation>
    </message>
    <message>
        <source>When a comment is demanded cannot be said as finely there.</source>
        <translation>When a comment is demanded cannot be said as finely there.</translation>
    </message>
    <message>
        <source>The condition by {what} is lost: it is always shown.</source>
        <translation>The condition by {what} is lost: it is always shown.</translation>
    </message>
    <message>
        <source>It also stays hidden until {what} is answered.</source>
        <translation>It also stays hidden until {what} is answered.</translation>
    </message>
    <message>
        <source>The condition is simpler now.</source>
        <translation>The condition is simpler now.</translation>
    </message>
    <message>
        <source>The critical score has no place there.</source>
        <translation>The critical score has no place there.</translation>
    </message>
    <message>
        <source>A date is typed as free text there.</source>
        <translation>A date is typed as free text there.</translation>
    </message>
    <message>
        <source>The answer that was filled in from the start is lost: {what}.</source>
        <translation>The answer that was filled in from the start is lost: {what}.</translation>
    </message>
    <message>
        <source>For which calls the form is has no place there.</source>
        <translation>For which calls the form is has no place there.</translation>
    </message>
    <message>
        <source>When evidence is demanded has no place there.</source>
        <translation>When evidence is demanded has no place there.</translation>
    </message>
    <message>
        <source>Every answer but the best one fails the form there.</source>
        <translation>Every answer but the best one fails the form there.</translation>
    </message>
    <message>
        <source>A fail that reaches as far as this ({what}) is lost.</source>
        <translation>A fail that reaches as far as this ({what}) is lost.</translation>
    </message>
    <message>
        <source>The guidance of a section has no place there.</source>
        <translation>The guidance of a section has no place there.</translation>
    </message>
    <message>
        <source>{what} is kept for the way back; here it does nothing.</source>
        <translation>{what} is kept for the way back; here it does nothing.</translation>
    </message>
    <message>
        <source>Words in other languages ({what}) have no place there.</source>
        <translation>Words in other languages ({what}) have no place there.</translation>
    </message>
    <message>
        <source>The business metric {what} has no place there.</source>
        <translation>The business metric {what} has no place there.</translation>
    </message>
    <message>
        <source>The reasons for “not applicable” have no place there.</source>
        <translation>The reasons for “not applicable” have no place there.</translation>
    </message>
    <message>
        <source>That a whole section may be not applicable is lost.</source>
        <translation>That a whole section may be not applicable is lost.</translation>
    </message>
    <message>
        <source>A typed number becomes a choice of ranges.</source>
        <translation>A typed number becomes a choice of ranges.</translation>
    </message>
    <message>
        <source>A range without an end gets one: {what}.</source>
        <translation>A range without an end gets one: {what}.</translation>
    </message>
    <message>
        <source>The pass mark {what} has no place there.</source>
        <translation>The pass mark {what} has no place there.</translation>
    </message>
    <message>
        <source>It is reckoned by other rules there; ours are {what}.</source>
        <translation>It is reckoned by other rules there; ours are {what}.</translation>
    </message>
    <message>
        <source>The words of a range have no place there: {what}.</source>
        <translation>The words of a range have no place there: {what}.</translation>
    </message>
    <message>
        <source>When agents see a judgement has no place there.</source>
        <translation>When agents see a judgement has no place there.</translation>
    </message>
    <message>
        <source>Root causes have no place there.</source>
        <translation>Root causes have no place there.</translation>
    </message>
    <message>
        <source>Only whole numbers there; this was rounded: {what}.</source>
        <translation>Only whole numbers there; this was rounded: {what}.</translation>
    </message>
    <message>
        <source>That a number of fails fails the whole has no place there.</source>
        <translation>That a number of fails fails the whole has no place there.</translation>
    </message>
    <message>
        <source>It was not scored there; here its questions have no weight.</source>
        <translation>It was not scored there; here its questions have no weight.</translation>
    </message>
    <message>
        <source>Points for what is not chosen are lost: {what}.</source>
        <translation>Points for what is not chosen are lost: {what}.</translation>
    </message>
    <message>
        <source>A section inside a section becomes one of its own there.</source>
        <translation>A section inside a section becomes one of its own there.</translation>
    </message>
    <message>
        <source>The tags of an answer have no place there: {what}.</source>
        <translation>The tags of an answer have no place there: {what}.</translation>
    </message>
    <message>
        <source>Thresholds of a single section or question are lost.</source>
        <translation>Thresholds of a single section or question are lost.</translation>
    </message>
    <message>
        <source>{what} is not known here.</source>
        <translation>{what} is not known here.</translation>
    </message>
    <message>
        <source>Weights have no place there in this way: {what}.</source>
        <translation>Weights have no place there in this way: {what}.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>it is not there</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>the name is taken</translation>
    </message>
    <message>
        <source>sections go two levels deep</source>
        <translation>sections go two levels deep</translation>
    </message>
    <message>
        <source>the form needs a section</source>
        <translation>the form needs a section</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again.</source>
        <translation>Your unsaved edits are here again.</translation>
    </message>
    <message>
        <source>Saved as revision {revision}.</source>
        <translation>Saved as revision {revision}.</translation>
    </message>
    <message>
        <source>Nothing is wrong. A second person can approve it now.</source>
        <translation>Nothing is wrong. A second person can approve it now.</translation>
    </message>
    <message>
        <source>It cannot be published yet: {count} finding(s).</source>
        <translation>It cannot be published yet: {count} finding(s).</translation>
    </message>
    <message>
        <source>Approved. It can be published now.</source>
        <translation>Approved. It can be published now.</translation>
    </message>
    <message>
        <source>{by} has changed the draft; you see it as it is now.</source>
        <translation>{by} has changed the draft; you see it as it is now.</translation>
    </message>
    <message>
        <source>That cannot be done here: {why}</source>
        <translation>That cannot be done here: {why}</translation>
    </message>
    <message>
        <source>Version {n} is in force; judgements that are begun keep theirs.</source>
        <translation>Version {n} is in force; judgements that are begun keep theirs.</translation>
    </message>
    <message>
        <source>Imported; {count} thing(s) got lost on the way, see “Lost”.</source>
        <translation>Imported; {count} thing(s) got lost on the way, see “Lost”.</translation>
    </message>
    <message>
        <source>{what}, {field}: “{before}” → “{after}”</source>
        <translation>{what}, {field}: “{before}” → “{after}”</translation>
    </message>
    <message>
        <source>{what} stands first now</source>
        <translation>{what} stands first now</translation>
    </message>
    <message>
        <source>{what} stands behind “{other}” now</source>
        <translation>{what} stands behind “{other}” now</translation>
    </message>
    <message>
        <source>{what} is new</source>
        <translation>{what} is new</translation>
    </message>
    <message>
        <source>{what} is gone</source>
        <translation>{what} is gone</translation>
    </message>
    <message>
        <source>Question “{name}”</source>
        <translation>Question “{name}”</translation>
    </message>
    <message>
        <source>Section “{name}”</source>
        <translation>Section “{name}”</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>China, general</source>
        <extracomment>presets by code; a state&apos;s are made from its letters</extracomment>
        <translation>China, general</translation>
    </message>
    <message>
        <source>China, life insurance</source>
        <translation>China, life insurance</translation>
    </message>
    <message>
        <source>United States, federal</source>
        <translation>United States, federal</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spain</translation>
    </message>
    <message>
        <source>the campaign&apos;s own rule</source>
        <translation>the campaign&apos;s own rule</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>emergency number</translation>
    </message>
    <message>
        <source>United States, state of {state}</source>
        <translation>United States, state of {state}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{rule}: {count} calls in {span}</source>
        <translation>{rule}: {count} calls in {span}</translation>
    </message>
    <message>
        <source>Allowed again {when}.</source>
        <translation>Allowed again {when}.</translation>
    </message>
    <message>
        <source>Rule: {rule}. Source: {source}</source>
        <translation>Rule: {rule}. Source: {source}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Rule: {rule}</translation>
    </message>
    <message>
        <source>Calling rules not yet confirmed by your lawyers: {rules}</source>
        <translation>Calling rules not yet confirmed by your lawyers: {rules}</translation>
    </message>
</context>
<context>
    <name>handing</name>
    <message>
        <source>Hand out of the pool</source>
        <translation>Hand out of the pool</translation>
    </message>
    <message>
        <source>Take back into the pool</source>
        <translation>Take back into the pool</translation>
    </message>
    <message>
        <source>Move from one agent to others</source>
        <translation>Move from one agent to others</translation>
    </message>
    <message>
        <source>Give orphans out again</source>
        <translation>Give orphans out again</translation>
    </message>
    <message>
        <source>Reservations that ended</source>
        <translation>Reservations that ended</translation>
    </message>
    <message>
        <source>Moved for a leave</source>
        <translation>Moved for a leave</translation>
    </message>
    <message>
        <source>Back after a leave</source>
        <translation>Back after a leave</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>In turns</source>
        <translation>In turns</translation>
    </message>
    <message>
        <source>Who has most room</source>
        <translation>Who has most room</translation>
    </message>
    <message>
        <source>By hand: so many each</source>
        <translation>By hand: so many each</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>ended early</translation>
    </message>
    <message>
        <source>nobody was chosen</source>
        <translation>nobody was chosen</translation>
    </message>
    <message>
        <source>all who could are away or have weight 0</source>
        <translation>all who could are away or have weight 0</translation>
    </message>
    <message>
        <source>nobody speaks the language</source>
        <translation>nobody speaks the language</translation>
    </message>
    <message>
        <source>nobody may have the tier</source>
        <translation>nobody may have the tier</translation>
    </message>
    <message>
        <source>all who could hold as many as they may</source>
        <translation>all who could hold as many as they may</translation>
    </message>
    <message>
        <source>all who could have today&apos;s new leads already</source>
        <translation>all who could have today&apos;s new leads already</translation>
    </message>
    <message>
        <source>more than was said by hand</source>
        <translation>more than was said by hand</translation>
    </message>
    <message>
        <source>somebody else had it first</source>
        <translation>somebody else had it first</translation>
    </message>
    <message>
        <source>closed meanwhile, or no calls wanted</source>
        <translation>closed meanwhile, or no calls wanted</translation>
    </message>
    <message>
        <source>its agent was full by then</source>
        <translation>its agent was full by then</translation>
    </message>
    <message>
        <source>in a call; it goes when the outcome is written</source>
        <translation>in a call; it goes when the outcome is written</translation>
    </message>
    <message>
        <source>The campaign&apos;s limit of leads cuts it.</source>
        <translation>The campaign&apos;s limit of leads cuts it.</translation>
    </message>
    <message>
        <source>The campaign&apos;s last day is over: nothing is handed out.</source>
        <translation>The campaign&apos;s last day is over: nothing is handed out.</translation>
    </message>
    <message>
        <source>handed out by {by}</source>
        <translation>handed out by {by}</translation>
    </message>
    <message>
        <source>taken back by {by}</source>
        <translation>taken back by {by}</translation>
    </message>
    <message>
        <source>given out again: the owner had left</source>
        <translation>given out again: the owner had left</translation>
    </message>
    <message>
        <source>moved by {by}</source>
        <translation>moved by {by}</translation>
    </message>
    <message>
        <source>back in the pool: the reservation had ended</source>
        <translation>back in the pool: the reservation had ended</translation>
    </message>
    <message>
        <source>moved because of a leave until {until}</source>
        <translation>moved because of a leave until {until}</translation>
    </message>
    <message>
        <source>back from a leave</source>
        <translation>back from a leave</translation>
    </message>
    <message>
        <source>claimed from the public pool</source>
        <translation>claimed from the public pool</translation>
    </message>
    <message>
        <source>given back to the public pool</source>
        <translation>given back to the public pool</translation>
    </message>
    <message>
        <source>back in the pool: nobody spoke with it for {days} days</source>
        <translation>back in the pool: nobody spoke with it for {days} days</translation>
    </message>
    <message>
        <source>a product ends: handed out by rule</source>
        <translation>a product ends: handed out by rule</translation>
    </message>
    <message>
        <source>handed over from the library by {by}</source>
        <translation>handed over from the library by {by}</translation>
    </message>
    <message>
        <source>back: {by} undid the hand-over</source>
        <translation>back: {by} undid the hand-over</translation>
    </message>
    <message>
        <source>made at her desk</source>
        <translation>made at her desk</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>the operator</translation>
    </message>
    <message>
        <source>one of {of} who could</source>
        <translation>one of {of} who could</translation>
    </message>
    <message>
        <source>held {held} before</source>
        <translation>held {held} before</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>speaks {language}</translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>tier {tier}</translation>
    </message>
    <message>
        <source>somebody who is not known any more</source>
        <translation>somebody who is not known any more</translation>
    </message>
    <message>
        <source>{owner}, since {since}</source>
        <translation>{owner}, since {since}</translation>
    </message>
    <message>
        <source>{owner}, {since} to {until}</source>
        <translation>{owner}, {since} to {until}</translation>
    </message>
    <message>
        <source>the reason was not noted then</source>
        <translation>the reason was not noted then</translation>
    </message>
    <message>
        <source>reserved until {until}</source>
        <translation>reserved until {until}</translation>
    </message>
    <message>
        <source>{n} calls left</source>
        <translation>{n} calls left</translation>
    </message>
    <message>
        <source>protected until {until}</source>
        <translation>protected until {until}</translation>
    </message>
    <message>
        <source>ended: {why}</source>
        <translation>ended: {why}</translation>
    </message>
    <message>
        <source>sold meanwhile: {deals}</source>
        <translation>sold meanwhile: {deals}</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Knowledge</source>
        <extracomment>after the last key, before the server is asked what means the same</extracomment>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>words, or a question</source>
        <translation>words, or a question</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>No article has these words.</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>by meaning</translation>
    </message>
    <message>
        <source>to this step</source>
        <translation>to this step</translation>
    </message>
    <message>
        <source>open problem</source>
        <translation>open problem</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaign</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>The server is away: found by words only.</source>
        <translation>The server is away: found by words only.</translation>
    </message>
    <message>
        <source>Found by words; this server has no search by meaning.</source>
        <translation>Found by words; this server has no search by meaning.</translation>
    </message>
    <message>
        <source>Found by words; new articles are still being read by meaning.</source>
        <translation>Found by words; new articles are still being read by meaning.</translation>
    </message>
    <message>
        <source>Only in {language}.</source>
        <translation>Only in {language}.</translation>
    </message>
</context>
<context>
    <name>lead_acts</name>
    <message>
        <source>Put a tag on</source>
        <translation>Put a tag on</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Take a tag off</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Set the stage</translation>
    </message>
    <message>
        <source>Set the tier</source>
        <translation>Set the tier</translation>
    </message>
    <message>
        <source>Move to a campaign</source>
        <translation>Move to a campaign</translation>
    </message>
    <message>
        <source>Mark do not call</source>
        <translation>Mark do not call</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Stage (empty: none)</source>
        <translation>Stage (empty: none)</translation>
    </message>
    <message>
        <source>Tier (empty: none)</source>
        <translation>Tier (empty: none)</translation>
    </message>
    <message>
        <source>Campaign (empty: none)</source>
        <translation>Campaign (empty: none)</translation>
    </message>
    <message>
        <source>Why nobody may call them</source>
        <translation>Why nobody may call them</translation>
    </message>
    <message>
        <source>Why (it stands in the history of each lead)</source>
        <translation>Why (it stands in the history of each lead)</translation>
    </message>
    <message>
        <source>{n}: not yours to change</source>
        <translation>{n}: not yours to change</translation>
    </message>
    <message>
        <source>{n}: nothing to change, it is so already</source>
        <translation>{n}: nothing to change, it is so already</translation>
    </message>
    <message>
        <source>{n}: marked do not call</source>
        <translation>{n}: marked do not call</translation>
    </message>
    <message>
        <source>{n}: marked as nothing for telesales</source>
        <translation>{n}: marked as nothing for telesales</translation>
    </message>
    <message>
        <source>{n}: the campaign&apos;s last day is over</source>
        <translation>{n}: the campaign&apos;s last day is over</translation>
    </message>
    <message>
        <source>{n}: the campaign&apos;s limit of leads is reached</source>
        <translation>{n}: the campaign&apos;s limit of leads is reached</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} changed</translation>
    </message>
    <message>
        <source>{n} were so already by then</source>
        <translation>{n} were so already by then</translation>
    </message>
    <message>
        <source>{n} were gone or no longer yours</source>
        <translation>{n} were gone or no longer yours</translation>
    </message>
    <message>
        <source>{n} in a call; they go when its outcome is written</source>
        <translation>{n} in a call; they go when its outcome is written</translation>
    </message>
    <message>
        <source>{n} stayed: their agent was full by then</source>
        <translation>{n} stayed: their agent was full by then</translation>
    </message>
    <message>
        <source>{n} are as they were</source>
        <translation>{n} are as they were</translation>
    </message>
    <message>
        <source>{n} were changed since and stay</source>
        <translation>{n} were changed since and stay</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>at work</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>being undone</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>public pool</source>
        <translation>public pool</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>lead_imports</name>
    <message>
        <source>(left out)</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Product ends</source>
        <translation>Product ends</translation>
    </message>
    <message>
        <source>Price of the product</source>
        <translation>Price of the product</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Area code</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>no telephone number</translation>
    </message>
    <message>
        <source>no digit in it</source>
        <translation>no digit in it</translation>
    </message>
    <message>
        <source>too few digits</source>
        <translation>too few digits</translation>
    </message>
    <message>
        <source>too many digits</source>
        <translation>too many digits</translation>
    </message>
    <message>
        <source>a local number: name its area code above</source>
        <translation>a local number: name its area code above</translation>
    </message>
    <message>
        <source>spoilt by a spreadsheet: export the column as text</source>
        <translation>spoilt by a spreadsheet: export the column as text</translation>
    </message>
    <message>
        <source>a letter among the digits</source>
        <translation>a letter among the digits</translation>
    </message>
    <message>
        <source>digits are hidden</source>
        <translation>digits are hidden</translation>
    </message>
    <message>
        <source>an extension without its number</source>
        <translation>an extension without its number</translation>
    </message>
    <message>
        <source>filled in to satisfy a form</source>
        <translation>filled in to satisfy a form</translation>
    </message>
    <message>
        <source>no such number in its country</source>
        <translation>no such number in its country</translation>
    </message>
    <message>
        <source>a short or service number</source>
        <translation>a short or service number</translation>
    </message>
    <message>
        <source>a lead has this number</source>
        <translation>a lead has this number</translation>
    </message>
    <message>
        <source>the number stands on an earlier line</source>
        <translation>the number stands on an earlier line</translation>
    </message>
    <message>
        <source>marked do not call</source>
        <translation>marked do not call</translation>
    </message>
    <message>
        <source>more cells than the header has</source>
        <translation>more cells than the header has</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>not an amount</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>read, not tried yet</source>
        <translation>read, not tried yet</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>being tried</translation>
    </message>
    <message>
        <source>tried, nothing written yet</source>
        <translation>tried, nothing written yet</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>being imported</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>being taken back</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>own field “{name}”</source>
        <translation>own field “{name}”</translation>
    </message>
    <message>
        <source>{state}: row {done} of {rows}</source>
        <translation>{state}: row {done} of {rows}</translation>
    </message>
    <message>
        <source>{state}: {created} new leads, {same} were there already, {refused} rows are not taken</source>
        <translation>{state}: {created} new leads, {same} were there already, {refused} rows are not taken</translation>
    </message>
    <message>
        <source>{state}: {gone} leads are gone, {kept} were worked with and stay</source>
        <translation>{state}: {gone} leads are gone, {kept} were worked with and stay</translation>
    </message>
    <message>
        <source>{state}: {rows} rows</source>
        <translation>{state}: {rows} rows</translation>
    </message>
    <message>
        <source>{why}; only this cell is left out</source>
        <translation>{why}; only this cell is left out</translation>
    </message>
</context>
<context>
    <name>lead_library</name>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Whose it is, and why</source>
        <translation>Whose it is, and why</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Where values came from</source>
        <translation>Where values came from</translation>
    </message>
    <message>
        <source>Records merged into it</source>
        <translation>Records merged into it</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>What was done with it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Last touch</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Product ends</source>
        <translation>Product ends</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Last outcome</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Open tickets</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>(pool)</source>
        <extracomment>column -&gt; the order it sorts by</extracomment>
        <translation>(pool)</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>do not call</translation>
    </message>
    <message>
        <source>“{word}” is no part of a filter. Parts: {keys}.</source>
        <translation>“{word}” is no part of a filter. Parts: {keys}.</translation>
    </message>
    <message>
        <source>“{word}” is not known. Choose from the list that opens while you type.</source>
        <translation>“{word}” is not known. Choose from the list that opens while you type.</translation>
    </message>
    <message>
        <source>“{word}” needs a number of days, as in ends:30.</source>
        <translation>“{word}” needs a number of days, as in ends:30.</translation>
    </message>
    <message>
        <source>“{word}” is yes or no.</source>
        <translation>“{word}” is yes or no.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Leads: {n}</source>
        <translation>Leads: {n}</translation>
    </message>
    <message>
        <source>Leads: about {n}</source>
        <translation>Leads: about {n}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>in a call</translation>
    </message>
    <message>
        <source>for many leads at once</source>
        <translation>for many leads at once</translation>
    </message>
    <message>
        <source>from a merged record</source>
        <translation>from a merged record</translation>
    </message>
</context>
<context>
    <name>lead_pairs</name>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>nearly the same</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates yet.</source>
        <translation>Nobody has looked for duplicates yet.</translation>
    </message>
    <message>
        <source>Looking: {n} leads compared, {found} pairs found so far.</source>
        <translation>Looking: {n} leads compared, {found} pairs found so far.</translation>
    </message>
    <message>
        <source>Last looked {day}: {n} leads compared, {found} new pairs.</source>
        <translation>Last looked {day}: {n} leads compared, {found} new pairs.</translation>
    </message>
</context>
<context>
    <name>learning</name>
    <message>
        <source>Noted that you have read it.</source>
        <translation>Noted that you have read it.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Withdrawn: it is gone from every desk.</source>
        <translation>Withdrawn: it is gone from every desk.</translation>
    </message>
    <message>
        <source>Shared; it can be heard at once.</source>
        <translation>Shared; it can be heard at once.</translation>
    </message>
    <message>
        <source>Written; the agent finds it under Learning.</source>
        <translation>Written; the agent finds it under Learning.</translation>
    </message>
    <message>
        <source>Proposed; the script&apos;s authors see it beside the step.</source>
        <translation>Proposed; the script&apos;s authors see it beside the step.</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>It needs a title.</translation>
    </message>
    <message>
        <source>Say what is to be learned from it.</source>
        <translation>Say what is to be learned from it.</translation>
    </message>
    <message>
        <source>Say on whose consent it rests.</source>
        <translation>Say on whose consent it rests.</translation>
    </message>
    <message>
        <source>The piece is shorter than half a second.</source>
        <translation>The piece is shorter than half a second.</translation>
    </message>
    <message>
        <source>A piece is ten minutes at most.</source>
        <translation>A piece is ten minutes at most.</translation>
    </message>
    <message>
        <source>The piece lies outside the recording.</source>
        <translation>The piece lies outside the recording.</translation>
    </message>
    <message>
        <source>Its last day is over already.</source>
        <translation>Its last day is over already.</translation>
    </message>
    <message>
        <source>Nothing is shared for more than two years.</source>
        <translation>Nothing is shared for more than two years.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>exemplary</source>
        <translation>exemplary</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Call that was not answered</source>
        <translation>Call that was not answered</translation>
    </message>
    <message>
        <source>Call of {seconds}</source>
        <translation>Call of {seconds}</translation>
    </message>
    <message>
        <source>Call of {seconds}: {outcome}</source>
        <translation>Call of {seconds}: {outcome}</translation>
    </message>
    <message>
        <source>Callback done</source>
        <translation>Callback done</translation>
    </message>
    <message>
        <source>Callback promised for {due}</source>
        <translation>Callback promised for {due}</translation>
    </message>
    <message>
        <source>Consent given: {channel}</source>
        <translation>Consent given: {channel}</translation>
    </message>
    <message>
        <source>Consent withdrawn: {channel}</source>
        <translation>Consent withdrawn: {channel}</translation>
    </message>
    <message>
        <source>Deal: {product}, {minor}</source>
        <translation>Deal: {product}, {minor}</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>Do not call again</translation>
    </message>
    <message>
        <source>Do not call this number again</source>
        <translation>Do not call this number again</translation>
    </message>
    <message>
        <source>Score acknowledged</source>
        <translation>Score acknowledged</translation>
    </message>
    <message>
        <source>Evaluation submitted</source>
        <translation>Evaluation submitted</translation>
    </message>
    <message>
        <source>Changed {changes}</source>
        <translation>Changed {changes}</translation>
    </message>
    <message>
        <source>New lead: {name}</source>
        <translation>New lead: {name}</translation>
    </message>
    <message>
        <source>New number ending in {last4}</source>
        <translation>New number ending in {last4}</translation>
    </message>
    <message>
        <source>Refused entry discarded: {reason}</source>
        <translation>Refused entry discarded: {reason}</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>Records looked at</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Tags: {tags}</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Problem: {title}</translation>
    </message>
    <message>
        <source>Allowed to call all the same: {reason}</source>
        <translation>Allowed to call all the same: {reason}</translation>
    </message>
    <message>
        <source>Not called now: {reason}</source>
        <translation>Not called now: {reason}</translation>
    </message>
    <message>
        <source>Working times</source>
        <translation>Working times</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Handing out</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experiments</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>A better line: {text}</source>
        <translation>A better line: {text}</translation>
    </message>
    <message>
        <source>Message to be sent: {template}, {channel}</source>
        <translation>Message to be sent: {template}, {channel}</translation>
    </message>
    <message>
        <source>Read what is new in the script</source>
        <translation>Read what is new in the script</translation>
    </message>
    <message>
        <source>Experiment {experiment}: variant {arm}</source>
        <translation>Experiment {experiment}: variant {arm}</translation>
    </message>
    <message>
        <source>Experiment {experiment}: variant {arm} instead, because: {reason}</source>
        <translation>Experiment {experiment}: variant {arm} instead, because: {reason}</translation>
    </message>
    <message>
        <source>Follow-up visit planned for {due}</source>
        <translation>Follow-up visit planned for {due}</translation>
    </message>
    <message>
        <source>Heard a call of the library</source>
        <translation>Heard a call of the library</translation>
    </message>
    <message>
        <source>Appeal taken back</source>
        <translation>Appeal taken back</translation>
    </message>
    <message>
        <source>Appeal taken to the next level</source>
        <translation>Appeal taken to the next level</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>Appeal decided</translation>
    </message>
    <message>
        <source>Appeal against a score</source>
        <translation>Appeal against a score</translation>
    </message>
    <message>
        <source>Calibration: call judged</source>
        <translation>Calibration: call judged</translation>
    </message>
    <message>
        <source>Evaluation corrected</source>
        <translation>Evaluation corrected</translation>
    </message>
    <message>
        <source>Evaluation approved</source>
        <translation>Evaluation approved</translation>
    </message>
    <message>
        <source>Evaluation given back: {words}</source>
        <translation>Evaluation given back: {words}</translation>
    </message>
    <message>
        <source>Notice read</source>
        <translation>Notice read</translation>
    </message>
    <message>
        <source>Used an article</source>
        <translation>Used an article</translation>
    </message>
    <message>
        <source>Deal moved on: {words}</source>
        <translation>Deal moved on: {words}</translation>
    </message>
    <message>
        <source>Appointment for a deal: {words}</source>
        <translation>Appointment for a deal: {words}</translation>
    </message>
    <message>
        <source>Deal claimed: {words}</source>
        <translation>Deal claimed: {words}</translation>
    </message>
    <message>
        <source>Deal given to somebody: {words}</source>
        <translation>Deal given to somebody: {words}</translation>
    </message>
    <message>
        <source>Problem answered: {words}</source>
        <translation>Problem answered: {words}</translation>
    </message>
    <message>
        <source>Problem closed: {words}</source>
        <translation>Problem closed: {words}</translation>
    </message>
    <message>
        <source>Problem opened again: {words}</source>
        <translation>Problem opened again: {words}</translation>
    </message>
    <message>
        <source>Problem handed over: {words}</source>
        <translation>Problem handed over: {words}</translation>
    </message>
    <message>
        <source>Answer put off: {words}</source>
        <translation>Answer put off: {words}</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Refused by the server, kept here</source>
        <translation>Refused by the server, kept here</translation>
    </message>
    <message>
        <source>Set apart: sent eight times without an answer</source>
        <translation>Set apart: sent eight times without an answer</translation>
    </message>
    <message>
        <source>Taken, but not as you wrote it</source>
        <translation>Taken, but not as you wrote it</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>fields of a lead; those of a campaign&apos;s own have their name alone</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>a lead that is no longer on this desk</source>
        <translation>a lead that is no longer on this desk</translation>
    </message>
    <message>
        <source>The server could not deal with it; everything else goes on. Try again, or report it.</source>
        <translation>The server could not deal with it; everything else goes on. Try again, or report it.</translation>
    </message>
    <message>
        <source>Somebody else had changed the same; both values are kept with the lead.</source>
        <translation>Somebody else had changed the same; both values are kept with the lead.</translation>
    </message>
    <message>
        <source>Tried {n} times without an answer; it is tried again by itself.</source>
        <translation>Tried {n} times without an answer; it is tried again by itself.</translation>
    </message>
    <message>
        <source>{field}: a colleague had set “{theirs}”; yours, “{mine}”, is kept beside it.</source>
        <translation>{field}: a colleague had set “{theirs}”; yours, “{mine}”, is kept beside it.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Import YAML</source>
        <translation>Import YAML</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>by anybody</source>
        <translation>by anybody</translation>
    </message>
    <message>
        <source>by the agent</source>
        <translation>by the agent</translation>
    </message>
    <message>
        <source>by the customer</source>
        <translation>by the customer</translation>
    </message>
    <message>
        <source>The set has no phrase yet.</source>
        <translation>The set has no phrase yet.</translation>
    </message>
    <message>
        <source>A phrase needs a code.</source>
        <translation>A phrase needs a code.</translation>
    </message>
    <message>
        <source>Two phrases have the same code.</source>
        <translation>Two phrases have the same code.</translation>
    </message>
    <message>
        <source>A phrase says nothing in any language.</source>
        <translation>A phrase says nothing in any language.</translation>
    </message>
    <message>
        <source>A form cannot be read: {words}</source>
        <translation>A form cannot be read: {words}</translation>
    </message>
    <message>
        <source>A form is too short to be found without false alarms: {words}</source>
        <translation>A form is too short to be found without false alarms: {words}</translation>
    </message>
    <message>
        <source>A rule names a phrase that is not in the set: {words}</source>
        <translation>A rule names a phrase that is not in the set: {words}</translation>
    </message>
    <message>
        <source>A rule needs seconds, more than 0.</source>
        <translation>A rule needs seconds, more than 0.</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>By chance</source>
        <translation>By chance</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>By risk</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>Agent&apos;s share of talk, %</source>
        <extracomment>figures that can be a bound, in the order in which they are offered; shares are 0 to 1 on the wire, per cent here</extracomment>
        <translation>Agent&apos;s share of talk, %</translation>
    </message>
    <message>
        <source>Customer&apos;s share of talk, %</source>
        <translation>Customer&apos;s share of talk, %</translation>
    </message>
    <message>
        <source>Both at once, %</source>
        <translation>Both at once, %</translation>
    </message>
    <message>
        <source>Silence, %</source>
        <translation>Silence, %</translation>
    </message>
    <message>
        <source>Dead air, seconds</source>
        <translation>Dead air, seconds</translation>
    </message>
    <message>
        <source>Dead air, how often</source>
        <translation>Dead air, how often</translation>
    </message>
    <message>
        <source>Longest silence, seconds</source>
        <translation>Longest silence, seconds</translation>
    </message>
    <message>
        <source>Agent interrupts, times</source>
        <translation>Agent interrupts, times</translation>
    </message>
    <message>
        <source>Customer interrupts, times</source>
        <translation>Customer interrupts, times</translation>
    </message>
    <message>
        <source>Longest monologue, seconds</source>
        <translation>Longest monologue, seconds</translation>
    </message>
    <message>
        <source>Changes of speaker</source>
        <translation>Changes of speaker</translation>
    </message>
    <message>
        <source>Time to reply, seconds</source>
        <translation>Time to reply, seconds</translation>
    </message>
    <message>
        <source>Agent&apos;s pace, words a minute</source>
        <translation>Agent&apos;s pace, words a minute</translation>
    </message>
    <message>
        <source>Customer&apos;s pace, words a minute</source>
        <translation>Customer&apos;s pace, words a minute</translation>
    </message>
    <message>
        <source>First need question after, seconds</source>
        <translation>First need question after, seconds</translation>
    </message>
    <message>
        <source>On hold, seconds</source>
        <translation>On hold, seconds</translation>
    </message>
    <message>
        <source>On hold, times</source>
        <translation>On hold, times</translation>
    </message>
    <message>
        <source>Certainty of the words, %</source>
        <translation>Certainty of the words, %</translation>
    </message>
    <message>
        <source>The plan needs a code.</source>
        <translation>The plan needs a code.</translation>
    </message>
    <message>
        <source>To be judged by two, it needs two analysts.</source>
        <translation>To be judged by two, it needs two analysts.</translation>
    </message>
    <message>
        <source>Say what makes a call a risk: give at least one thing a weight.</source>
        <translation>Say what makes a call a risk: give at least one thing a weight.</translation>
    </message>
    <message>
        <source>A figure needs a bound.</source>
        <translation>A figure needs a bound.</translation>
    </message>
    <message>
        <source>{kind}, {n} a {period}</source>
        <translation>{kind}, {n} a {period}</translation>
    </message>
    <message>
        <source>{done} of {all} heard</source>
        <translation>{done} of {all} heard</translation>
    </message>
    <message>
        <source>, {n} skipped</source>
        <translation>, {n} skipped</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>{product}, ends {day}</source>
        <extracomment>campaign -&gt; its title</extracomment>
        <translation>{product}, ends {day}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>yours</translation>
    </message>
    <message>
        <source>was yours; again {when}</source>
        <translation>was yours; again {when}</translation>
    </message>
    <message>
        <source>without campaign</source>
        <translation>without campaign</translation>
    </message>
    <message>
        <source>{campaign}: today {n} of {most}, held {held} of {open}</source>
        <translation>{campaign}: today {n} of {most}, held {held} of {open}</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>wants to know what is kept</source>
        <translation>wants to know what is kept</translation>
    </message>
    <message>
        <source>wants to be erased</source>
        <translation>wants to be erased</translation>
    </message>
    <message>
        <source>wants a correction</source>
        <translation>wants a correction</translation>
    </message>
    <message>
        <source>does not want to be called</source>
        <translation>does not want to be called</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>waits for a second person</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>a representative</source>
        <translation>a representative</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>an authority</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>by letter</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>by mail</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>in a call</translation>
    </message>
    <message>
        <source>by a form</source>
        <translation>by a form</translation>
    </message>
    <message>
        <source>GDPR (Europe): one month</source>
        <translation>GDPR (Europe): one month</translation>
    </message>
    <message>
        <source>CCPA (California): 45 days</source>
        <translation>CCPA (California): 45 days</translation>
    </message>
    <message>
        <source>PIPL (China): 15 working days</source>
        <translation>PIPL (China): 15 working days</translation>
    </message>
    <message>
        <source>⚠ late since {day}</source>
        <translation>⚠ late since {day}</translation>
    </message>
    <message>
        <source>⚠ {day}, days left: {n}</source>
        <translation>⚠ {day}, days left: {n}</translation>
    </message>
    <message>
        <source>{law}. Source: {source}.</source>
        <translation>{law}. Source: {source}.</translation>
    </message>
    <message>
        <source>A file was given out: records {rows}, recordings {recordings}.</source>
        <translation>A file was given out: records {rows}, recordings {recordings}.</translation>
    </message>
    <message>
        <source>Erased: rows {rows}, recordings {recordings}, kept by a legal hold {held}.</source>
        <translation>Erased: rows {rows}, recordings {recordings}, kept by a legal hold {held}.</translation>
    </message>
    <message>
        <source>Numbers that nobody calls any more: {numbers}.</source>
        <translation>Numbers that nobody calls any more: {numbers}.</translation>
    </message>
    <message>
        <source>Corrected: {what}.</source>
        <translation>Corrected: {what}.</translation>
    </message>
    <message>
        <source>Asked on {day} by {who}, {way}.</source>
        <translation>Asked on {day} by {who}, {way}.</translation>
    </message>
    <message>
        <source>Last day: {day}.</source>
        <translation>Last day: {day}.</translation>
    </message>
    <message>
        <source>It is about: {name}.</source>
        <translation>It is about: {name}.</translation>
    </message>
    <message>
        <source>Record: {id}.</source>
        <translation>Record: {id}.</translation>
    </message>
    <message>
        <source>Proposed by {name}: {why}.</source>
        <translation>Proposed by {name}: {why}.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>the server</translation>
    </message>
    <message>
        <source>Refused {when} by {name}: {why}.</source>
        <translation>Refused {when} by {name}: {why}.</translation>
    </message>
    <message>
        <source>Done {when} by {name}.</source>
        <translation>Done {when} by {name}.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Erase for good: once more</source>
        <translation>Erase for good: once more</translation>
    </message>
    <message>
        <source>Confirm the erasure</source>
        <translation>Confirm the erasure</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Find the customer</translation>
    </message>
    <message>
        <source>Give out as a file…</source>
        <translation>Give out as a file…</translation>
    </message>
    <message>
        <source>It was corrected</source>
        <translation>It was corrected</translation>
    </message>
    <message>
        <source>Call her no more</source>
        <translation>Call her no more</translation>
    </message>
    <message>
        <source>Propose it: once more</source>
        <translation>Propose it: once more</translation>
    </message>
    <message>
        <source>Propose the erasure</source>
        <translation>Propose the erasure</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>It is about {name}: calls {calls}, recordings {recordings}.</source>
        <translation>It is about {name}: calls {calls}, recordings {recordings}.</translation>
    </message>
    <message>
        <source>She is erased everywhere, for good; her numbers are called no more.</source>
        <translation>She is erased everywhere, for good; her numbers are called no more.</translation>
    </message>
    <message>
        <source>Recordings that stay for a legal hold: {n}.</source>
        <translation>Recordings that stay for a legal hold: {n}.</translation>
    </message>
    <message>
        <source>Her numbers go on the do-not-call list; planned calls are taken off.</source>
        <translation>Her numbers go on the do-not-call list; planned calls are taken off.</translation>
    </message>
    <message>
        <source>Correct the record on the Operations desk first, then say here which fields.</source>
        <translation>Correct the record on the Operations desk first, then say here which fields.</translation>
    </message>
    <message>
        <source>The file holds everything that is known of her, recordings as well.</source>
        <translation>The file holds everything that is known of her, recordings as well.</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>This answer does not fit the question.</translation>
    </message>
    <message>
        <source>“Not applicable” is not allowed here.</source>
        <translation>“Not applicable” is not allowed here.</translation>
    </message>
    <message>
        <source>Say why it is not applicable.</source>
        <translation>Say why it is not applicable.</translation>
    </message>
    <message>
        <source>This answer needs a comment (C).</source>
        <translation>This answer needs a comment (C).</translation>
    </message>
    <message>
        <source>This answer needs a mark in the recording (M).</source>
        <translation>This answer needs a mark in the recording (M).</translation>
    </message>
    <message>
        <source>Name the root cause of this answer.</source>
        <translation>Name the root cause of this answer.</translation>
    </message>
    <message>
        <source>A mark lies outside the recording.</source>
        <translation>A mark lies outside the recording.</translation>
    </message>
    <message>
        <source>The form has no such question any more.</source>
        <translation>The form has no such question any more.</translation>
    </message>
    <message>
        <source>good line</source>
        <extracomment>how long a recording&apos;s age is worth a word a desk that was shut hands its recordings over at its next start</extracomment>
        <translation>good line</translation>
    </message>
    <message>
        <source>fair line</source>
        <translation>fair line</translation>
    </message>
    <message>
        <source>poor line</source>
        <translation>poor line</translation>
    </message>
    <message>
        <source>waiting for the recording: {age}</source>
        <translation>waiting for the recording: {age}</translation>
    </message>
    <message>
        <source>the customer objected to recording</source>
        <translation>the customer objected to recording</translation>
    </message>
    <message>
        <source>recorded {age} ago</source>
        <translation>recorded {age} ago</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>message left: {name}</source>
        <translation>message left: {name}</translation>
    </message>
    <message>
        <source>key word</source>
        <translation>key word</translation>
    </message>
    <message>
        <source>required statement</source>
        <translation>required statement</translation>
    </message>
    <message>
        <source>forbidden promise</source>
        <translation>forbidden promise</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>competitor</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>agent {value} %</source>
        <translation>agent {value} %</translation>
    </message>
    <message>
        <source>customer {value} %</source>
        <translation>customer {value} %</translation>
    </message>
    <message>
        <source>silence {value} %</source>
        <translation>silence {value} %</translation>
    </message>
    <message>
        <source>dead air {value} s</source>
        <translation>dead air {value} s</translation>
    </message>
    <message>
        <source>interrupts {value} ×</source>
        <translation>interrupts {value} ×</translation>
    </message>
    <message>
        <source>longest monologue {value} s</source>
        <translation>longest monologue {value} s</translation>
    </message>
    <message>
        <source>pace {value} words/min</source>
        <translation>pace {value} words/min</translation>
    </message>
    <message>
        <source>first need question after {value} s</source>
        <translation>first need question after {value} s</translation>
    </message>
    <message>
        <source>on hold {value} s</source>
        <translation>on hold {value} s</translation>
    </message>
    <message>
        <source>The words are on their way; they appear here by themselves.</source>
        <extracomment>nought of them is not worth a word</extracomment>
        <translation>The words are on their way; they appear here by themselves.</translation>
    </message>
    <message>
        <source>The words are being written down.</source>
        <translation>The words are being written down.</translation>
    </message>
    <message>
        <source>This server writes no words down.</source>
        <translation>This server writes no words down.</translation>
    </message>
    <message>
        <source>The words could not be written down: {why}</source>
        <translation>The words could not be written down: {why}</translation>
    </message>
    <message>
        <source>Your organisation has no words written down.</source>
        <translation>Your organisation has no words written down.</translation>
    </message>
    <message>
        <source>Nothing that was said can be made out.</source>
        <translation>Nothing that was said can be made out.</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>Nobody speaks in this recording.</translation>
    </message>
    <message>
        <source>It could not be told which language is spoken.</source>
        <translation>It could not be told which language is spoken.</translation>
    </message>
    <message>
        <source>The recording cannot be read.</source>
        <translation>The recording cannot be read.</translation>
    </message>
    <message>
        <source>speakers guessed</source>
        <translation>speakers guessed</translation>
    </message>
    <message>
        <source>numbers masked: {count}</source>
        <translation>numbers masked: {count}</translation>
    </message>
    <message>
        <source>not said: {title}</source>
        <translation>not said: {title}</translation>
    </message>
    <message>
        <source>Proposed: {answer}</source>
        <translation>Proposed: {answer}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>measured: {value}</source>
        <translation>measured: {value}</translation>
    </message>
    <message>
        <source>by the script&apos;s path</source>
        <translation>by the script&apos;s path</translation>
    </message>
    <message>
        <source>heard “{words}” at {at}</source>
        <translation>heard “{words}” at {at}</translation>
    </message>
    <message>
        <source>was not heard</source>
        <translation>was not heard</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>not passed</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>no score yet</translation>
    </message>
    <message>
        <source>raw {raw} · critical {critical} · {passed}</source>
        <translation>raw {raw} · critical {critical} · {passed}</translation>
    </message>
    <message>
        <source>open complaint</source>
        <translation>open complaint</translation>
    </message>
    <message>
        <source>long call</source>
        <translation>long call</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>new agent</translation>
    </message>
    <message>
        <source>objected to recording</source>
        <translation>objected to recording</translation>
    </message>
    <message>
        <source>sold very quickly</source>
        <translation>sold very quickly</translation>
    </message>
    <message>
        <source>agent not heard yet</source>
        <translation>agent not heard yet</translation>
    </message>
    <message>
        <source>drawn by chance</source>
        <translation>drawn by chance</translation>
    </message>
    <message>
        <source>said: {what}</source>
        <translation>said: {what}</translation>
    </message>
    <message>
        <source>{plan}, {period}</source>
        <translation>{plan}, {period}</translation>
    </message>
    <message>
        <source>judged by two, blind</source>
        <translation>judged by two, blind</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>corrected, to be checked again</source>
        <translation>corrected, to be checked again</translation>
    </message>
    <message>
        <source>the agent corrects it</source>
        <translation>the agent corrects it</translation>
    </message>
    <message>
        <source>checked, released</source>
        <translation>checked, released</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>overdue since {due}</source>
        <extracomment>to correct, before somebody chooses another moment</extracomment>
        <translation>overdue since {due}</translation>
    </message>
    <message>
        <source>by {due}</source>
        <translation>by {due}</translation>
    </message>
    <message>
        <source>The sale is released.</source>
        <translation>The sale is released.</translation>
    </message>
    <message>
        <source>The sale waits in its agent&apos;s queue to be corrected.</source>
        <translation>The sale waits in its agent&apos;s queue to be corrected.</translation>
    </message>
    <message>
        <source>The sale is refused.</source>
        <translation>The sale is refused.</translation>
    </message>
    <message>
        <source>✓ said at {time}</source>
        <translation>✓ said at {time}</translation>
    </message>
    <message>
        <source>said: {value} at {time}</source>
        <translation>said: {value} at {time}</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>not heard</translation>
    </message>
    <message>
        <source>{question} −{points}</source>
        <extracomment>questions that are named</extracomment>
        <translation>{question} −{points}</translation>
    </message>
    <message>
        <source>Raw {score}: {n} questions count</source>
        <translation>Raw {score}: {n} questions count</translation>
    </message>
    <message>
        <source>{n} not applicable, left out</source>
        <translation>{n} not applicable, left out</translation>
    </message>
    <message>
        <source>costs most: {questions}</source>
        <translation>costs most: {questions}</translation>
    </message>
    <message>
        <source>Critical: no critical question counts</source>
        <translation>Critical: no critical question counts</translation>
    </message>
    <message>
        <source>Critical {score}: {earned} of {possible} points</source>
        <translation>Critical {score}: {earned} of {possible} points</translation>
    </message>
    <message>
        <source>Final {score}: limited to 100</source>
        <translation>Final {score}: limited to 100</translation>
    </message>
    <message>
        <source>Final {score}: as the raw score</source>
        <translation>Final {score}: as the raw score</translation>
    </message>
    <message>
        <source>below the pass mark of {mark}</source>
        <translation>below the pass mark of {mark}</translation>
    </message>
    <message>
        <source>Final {score}: “{question}” scored too low fails {scope}</source>
        <translation>Final {score}: “{question}” scored too low fails {scope}</translation>
    </message>
    <message>
        <source>Final {score}: “{question}” = “{answer}” fails {scope}</source>
        <translation>Final {score}: “{question}” = “{answer}” fails {scope}</translation>
    </message>
    <message>
        <source>the whole call</source>
        <translation>the whole call</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>the question</translation>
    </message>
    <message>
        <source>the section “{title}”</source>
        <translation>the section “{title}”</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Due callbacks</source>
        <translation>Due callbacks</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>Follow-up visits</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>New leads</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <extracomment>code of `QueueRow.why` and `WorkItem.why` -&gt; sentence; the values come from `why_data`</extracomment>
        <translation>Callback promised</translation>
    </message>
    <message>
        <source>Promised callback is overdue</source>
        <translation>Promised callback is overdue</translation>
    </message>
    <message>
        <source>Not reached, try again</source>
        <translation>Not reached, try again</translation>
    </message>
    <message>
        <source>{product} ends</source>
        <translation>{product} ends</translation>
    </message>
    <message>
        <source>{product} has lapsed</source>
        <translation>{product} has lapsed</translation>
    </message>
    <message>
        <source>New, never called</source>
        <translation>New, never called</translation>
    </message>
    <message>
        <source>New, made by you</source>
        <translation>New, made by you</translation>
    </message>
    <message>
        <source>New, from a list</source>
        <translation>New, from a list</translation>
    </message>
    <message>
        <source>Never called</source>
        <translation>Never called</translation>
    </message>
    <message>
        <source>Called {count} times</source>
        <translation>Called {count} times</translation>
    </message>
    <message>
        <source>Complaint: {title}</source>
        <translation>Complaint: {title}</translation>
    </message>
    <message>
        <source>Answer promised: {title}</source>
        <translation>Answer promised: {title}</translation>
    </message>
    <message>
        <source>Visit after the sale</source>
        <extracomment>kind of follow-up visit (`why_data[&quot;visit&quot;]`) -&gt; sentence</extracomment>
        <translation>Visit after the sale</translation>
    </message>
    <message>
        <source>Appointment: {product}</source>
        <translation>Appointment: {product}</translation>
    </message>
    <message>
        <source>Deal to be corrected: {todo}</source>
        <translation>Deal to be corrected: {todo}</translation>
    </message>
    <message>
        <source>High intention</source>
        <translation>High intention</translation>
    </message>
    <message>
        <source>{campaign}</source>
        <translation>{campaign}</translation>
    </message>
    <message>
        <source>{company}</source>
        <translation>{company}</translation>
    </message>
    <message>
        <source>Name fits</source>
        <translation>Name fits</translation>
    </message>
    <message>
        <source>Number ends in {last4}</source>
        <translation>Number ends in {last4}</translation>
    </message>
    <message>
        <source>Company fits</source>
        <translation>Company fits</translation>
    </message>
    <message>
        <source>Visit in the cooling-off period</source>
        <translation>Visit in the cooling-off period</translation>
    </message>
    <message>
        <source>Visit after the installation</source>
        <translation>Visit after the installation</translation>
    </message>
    <message>
        <source>Visit: is she satisfied?</source>
        <translation>Visit: is she satisfied?</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>All work</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Called before</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>Called once</translation>
    </message>
    <message>
        <source>Called twice</source>
        <translation>Called twice</translation>
    </message>
    <message>
        <source>Called 3 times</source>
        <translation>Called 3 times</translation>
    </message>
    <message>
        <source>Called 4 times</source>
        <translation>Called 4 times</translation>
    </message>
    <message>
        <source>Called 5 times</source>
        <translation>Called 5 times</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>{n}× called</source>
        <translation>{n}× called</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>{n} d ago</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>recorded by me</source>
        <translation>recorded by me</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>The sentence</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>Hand to somebody</translation>
    </message>
    <message>
        <source>Promise another time</source>
        <translation>Promise another time</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>It is checked</source>
        <translation>It is checked</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>It is paid</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Decide whose it is</source>
        <translation>Decide whose it is</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>opened again</translation>
    </message>
    <message>
        <source>handed to {to}</source>
        <translation>handed to {to}</translation>
    </message>
    <message>
        <source>put off to {due}</source>
        <translation>put off to {due}</translation>
    </message>
    <message>
        <source>overdue: told to the lead</source>
        <translation>overdue: told to the lead</translation>
    </message>
    <message>
        <source>appointment {due}</source>
        <translation>appointment {due}</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>claimed</translation>
    </message>
    <message>
        <source>given to {to}</source>
        <translation>given to {to}</translation>
    </message>
    <message>
        <source>check passed</source>
        <translation>check passed</translation>
    </message>
    <message>
        <source>check refused</source>
        <translation>check refused</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>to be corrected</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>every product</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>every state</translation>
    </message>
    <message>
        <source>every visit</source>
        <translation>every visit</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>every channel</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>claimed by somebody else</source>
        <translation>claimed by somebody else</translation>
    </message>
    <message>
        <source>campaign rule</source>
        <translation>campaign rule</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>a person</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>no longer holds</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>no call</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Made in</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>none was written down</source>
        <translation>none was written down</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Evaluations</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Earlier answers</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>The machine&apos;s answers</source>
        <translation>The machine&apos;s answers</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>heard</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>read the list</source>
        <translation>read the list</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>a recording</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>evaluations</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>a call</translation>
    </message>
    <message>
        <source>a calibration</source>
        <translation>a calibration</translation>
    </message>
    <message>
        <source>evaluations, as a file</source>
        <translation>evaluations, as a file</translation>
    </message>
    <message>
        <source>a page of figures</source>
        <translation>a page of figures</translation>
    </message>
    <message>
        <source>Too few evaluations to compare anybody.</source>
        <translation>Too few evaluations to compare anybody.</translation>
    </message>
    <message>
        <source>Their intervals overlap: nobody can be told apart, so there is no ranking.</source>
        <translation>Their intervals overlap: nobody can be told apart, so there is no ranking.</translation>
    </message>
    <message>
        <source>Groups lie apart and stand one above the other; inside a group nobody can be told apart.</source>
        <translation>Groups lie apart and stand one above the other; inside a group nobody can be told apart.</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Group {n}</translation>
    </message>
    <message>
        <source>Fewer than two evaluations</source>
        <translation>Fewer than two evaluations</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Red lines</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>% of its points</source>
        <translation>% of its points</translation>
    </message>
    <message>
        <source>Costs points</source>
        <translation>Costs points</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <translation>Drawn by chance</translation>
    </message>
    <message>
        <source>For a risk</source>
        <translation>For a risk</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>{open} calls wait to be judged: {day} for less than a day, {three} up to three, {older} longer.</source>
        <translation>{open} calls wait to be judged: {day} for less than a day, {three} up to three, {older} longer.</translation>
    </message>
    <message>
        <source>The oldest since {when}.</source>
        <translation>The oldest since {when}.</translation>
    </message>
    <message>
        <source>{approvals} wait for approval, {unread} are unread by their agents.</source>
        <translation>{approvals} wait for approval, {unread} are unread by their agents.</translation>
    </message>
    <message>
        <source>Judged {judged} · released {released} · acknowledged {read} · appealed {appealed} · mean {mean}</source>
        <translation>Judged {judged} · released {released} · acknowledged {read} · appealed {appealed} · mean {mean}</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutes each</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>Milder than others by</source>
        <translation>Milder than others by</translation>
    </message>
    <message>
        <source>{mean}{ends}, {n} calls</source>
        <translation>{mean}{ends}, {n} calls</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>overdue since {when}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Red line</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Judged by</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Did</translation>
    </message>
    <message>
        <source>Agent, call</source>
        <translation>Agent, call</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>QA report</source>
        <translation>QA report</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Appeal, level {level}</source>
        <translation>Appeal, level {level}</translation>
    </message>
    <message>
        <source>waits since {when}</source>
        <translation>waits since {when}</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>overdue since {when}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>until {when}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>with {name}</translation>
    </message>
    <message>
        <source>with nobody yet</source>
        <translation>with nobody yet</translation>
    </message>
    <message>
        <source>Red line: {alarm}, {agent}</source>
        <translation>Red line: {alarm}, {agent}</translation>
    </message>
    <message>
        <source>{agent} appeals; you are to decide.</source>
        <translation>{agent} appeals; you are to decide.</translation>
    </message>
    <message>
        <source>{name} gave one of your evaluations back.</source>
        <translation>{name} gave one of your evaluations back.</translation>
    </message>
    <message>
        <source>{name} asks you to judge a call for a calibration.</source>
        <translation>{name} asks you to judge a call for a calibration.</translation>
    </message>
    <message>
        <source>{agent} opened {records} records in {minutes} minutes.</source>
        <translation>{agent} opened {records} records in {minutes} minutes.</translation>
    </message>
    <message>
        <source>{name} handed problem #{number} to you.</source>
        <translation>{name} handed problem #{number} to you.</translation>
    </message>
    <message>
        <source>Problem #{number} is no longer yours: {name} has it done or given on.</source>
        <translation>Problem #{number} is no longer yours: {name} has it done or given on.</translation>
    </message>
    <message>
        <source>{name} gave the deal “{product}” to you.</source>
        <translation>{name} gave the deal “{product}” to you.</translation>
    </message>
    <message>
        <source>The deal “{product}” is no longer yours: {name} decided so.</source>
        <translation>The deal “{product}” is no longer yours: {name} decided so.</translation>
    </message>
    <message>
        <source>{name} refused your sale “{product}”; the reason stands with the deal.</source>
        <translation>{name} refused your sale “{product}”; the reason stands with the deal.</translation>
    </message>
    <message>
        <source>{name} cancelled your sale “{product}”; the reason stands with the deal.</source>
        <translation>{name} cancelled your sale “{product}”; the reason stands with the deal.</translation>
    </message>
    <message>
        <source>{name} gave a follow-up visit to you.</source>
        <translation>{name} gave a follow-up visit to you.</translation>
    </message>
    <message>
        <source>A follow-up visit is no longer yours: {name} gave it to somebody else.</source>
        <translation>A follow-up visit is no longer yours: {name} gave it to somebody else.</translation>
    </message>
    <message>
        <source>Problem #{number} is overdue: {agent} promised an answer. Look at Records.</source>
        <translation>Problem #{number} is overdue: {agent} promised an answer. Look at Records.</translation>
    </message>
    <message>
        <source>scored by {name}</source>
        <translation>scored by {name}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>the customer does not want to be called</source>
        <extracomment>rules of the contact policy, as the end of &quot;Dialling is not allowed now: …&quot;</extracomment>
        <translation>the customer does not want to be called</translation>
    </message>
    <message>
        <source>this number must not be called</source>
        <translation>this number must not be called</translation>
    </message>
    <message>
        <source>it is outside calling hours at the customer&apos;s place</source>
        <translation>it is outside calling hours at the customer&apos;s place</translation>
    </message>
    <message>
        <source>it is a holiday at the customer&apos;s place</source>
        <translation>it is a holiday at the customer&apos;s place</translation>
    </message>
    <message>
        <source>the customer was called too often in the last 24 hours</source>
        <translation>the customer was called too often in the last 24 hours</translation>
    </message>
    <message>
        <source>the last call was only a few minutes ago</source>
        <translation>the last call was only a few minutes ago</translation>
    </message>
    <message>
        <source>there is no consent to call</source>
        <translation>there is no consent to call</translation>
    </message>
    <message>
        <source>the lead is not reserved for you</source>
        <translation>the lead is not reserved for you</translation>
    </message>
    <message>
        <source>your reservation of this lead has ended</source>
        <translation>your reservation of this lead has ended</translation>
    </message>
    <message>
        <source>this desk has not been in step with the server for too long</source>
        <translation>this desk has not been in step with the server for too long</translation>
    </message>
    <message>
        <source>the customer&apos;s time zone is not known</source>
        <translation>the customer&apos;s time zone is not known</translation>
    </message>
    <message>
        <source>nobody is called on this day at the customer&apos;s place</source>
        <translation>nobody is called on this day at the customer&apos;s place</translation>
    </message>
    <message>
        <source>no attempt is left for this lead</source>
        <translation>no attempt is left for this lead</translation>
    </message>
    <message>
        <source>the customer has withdrawn consent to calls</source>
        <translation>the customer has withdrawn consent to calls</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>there is no number</translation>
    </message>
    <message>
        <source>the number is on a list of people who do not want calls</source>
        <translation>the number is on a list of people who do not want calls</translation>
    </message>
    <message>
        <source>{who} is calling this customer just now</source>
        <translation>{who} is calling this customer just now</translation>
    </message>
    <message>
        <source>the customer was called too often lately</source>
        <translation>the customer was called too often lately</translation>
    </message>
    <message>
        <source>the campaign has as many calls running as it may</source>
        <translation>the campaign has as many calls running as it may</translation>
    </message>
    <message>
        <source>too many customers of this campaign were left without an agent</source>
        <translation>too many customers of this campaign were left without an agent</translation>
    </message>
    <message>
        <source>no outbound line is free: they are busy or at rest</source>
        <translation>no outbound line is free: they are busy or at rest</translation>
    </message>
    <message>
        <source>the server is away and nobody here knows whether this number may be called</source>
        <translation>the server is away and nobody here knows whether this number may be called</translation>
    </message>
    <message>
        <source>a finished call still waits for its outcome</source>
        <translation>a finished call still waits for its outcome</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>before: {answer}</source>
        <translation>before: {answer}</translation>
    </message>
    <message>
        <source>Appeal: should be “{answer}”. {words}</source>
        <translation>Appeal: should be “{answer}”. {words}</translation>
    </message>
    <message>
        <source>Hear {time}</source>
        <translation>Hear {time}</translation>
    </message>
    <message>
        <source>Hear {time}: {question}</source>
        <translation>Hear {time}: {question}</translation>
    </message>
    <message>
        <source>Appeal decided, accepted</source>
        <translation>Appeal decided, accepted</translation>
    </message>
    <message>
        <source>Appeal taken back</source>
        <translation>Appeal taken back</translation>
    </message>
    <message>
        <source>Appeal decided at the last level</source>
        <translation>Appeal decided at the last level</translation>
    </message>
    <message>
        <source>Appeal decided; the time to go on is over</source>
        <translation>Appeal decided; the time to go on is over</translation>
    </message>
    <message>
        <source>Appeal upheld</source>
        <translation>Appeal upheld</translation>
    </message>
    <message>
        <source>corrected by {name}</source>
        <translation>corrected by {name}</translation>
    </message>
    <message>
        <source>changed on appeal by {name}</source>
        <translation>changed on appeal by {name}</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>abuse</translation>
    </message>
    <message>
        <source>false promise</source>
        <translation>false promise</translation>
    </message>
    <message>
        <source>data told to a third person</source>
        <translation>data told to a third person</translation>
    </message>
    <message>
        <source>do-not-call ignored</source>
        <translation>do-not-call ignored</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>Appeal closed</source>
        <translation>Appeal closed</translation>
    </message>
    <message>
        <source>Decided at level {level} of {levels}. You may go on until {until}.</source>
        <translation>Decided at level {level} of {levels}. You may go on until {until}.</translation>
    </message>
    <message>
        <source>Appeal, level {level} of {levels}</source>
        <translation>Appeal, level {level} of {levels}</translation>
    </message>
    <message>
        <source>{appeal}: it waits for somebody to decide</source>
        <translation>{appeal}: it waits for somebody to decide</translation>
    </message>
    <message>
        <source>{appeal}: {name} decides</source>
        <translation>{appeal}: {name} decides</translation>
    </message>
    <message>
        <source>{appeal}: {name} should have decided by {when}; overdue</source>
        <translation>{appeal}: {name} should have decided by {when}; overdue</translation>
    </message>
    <message>
        <source>{appeal}: {name} decides until {when}</source>
        <translation>{appeal}: {name} decides until {when}</translation>
    </message>
    <message>
        <source>{name}: changed to “{answer}”</source>
        <translation>{name}: changed to “{answer}”</translation>
    </message>
    <message>
        <source>{name}: stays as it was</source>
        <translation>{name}: stays as it was</translation>
    </message>
    <message>
        <source>before {score}, {why}</source>
        <translation>before {score}, {why}</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>appeal</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>{n} of {all} calls</source>
        <translation>{n} of {all} calls</translation>
    </message>
    <message>
        <source>{n} judged</source>
        <translation>{n} judged</translation>
    </message>
    <message>
        <source>{hits} of {n} ({low}–{high} %)</source>
        <translation>{hits} of {n} ({low}–{high} %)</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>Must be read out</source>
        <translation>Must be read out</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Sensitive step: shown as soon as the recording is silent.</source>
        <translation>Sensitive step: shown as soon as the recording is silent.</translation>
    </message>
    <message>
        <source>Sensitive step, not shown: this call is recorded, and the telephone cannot silence the recording. Go back, or choose another step.</source>
        <translation>Sensitive step, not shown: this call is recorded, and the telephone cannot silence the recording. Go back, or choose another step.</translation>
    </message>
    <message>
        <source>Sensitive step, not shown yet: if this call is recorded, it is recorded elsewhere and cannot be silenced from here. Silence it there first.</source>
        <translation>Sensitive step, not shown yet: if this call is recorded, it is recorded elsewhere and cannot be silenced from here. Silence it there first.</translation>
    </message>
    <message>
        <source>The answers do not fit the record.</source>
        <translation>The answers do not fit the record.</translation>
    </message>
    <message>
        <source>The record has too little to compare with.</source>
        <translation>The record has too little to compare with.</translation>
    </message>
    <message>
        <source>The answers fit the record.</source>
        <translation>The answers fit the record.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>A number is needed here.</translation>
    </message>
    <message>
        <source>An amount is needed here, like 2480.00.</source>
        <translation>An amount is needed here, like 2480.00.</translation>
    </message>
    <message>
        <source>A day is needed here, like 2026-12-24.</source>
        <translation>A day is needed here, like 2026-12-24.</translation>
    </message>
    <message>
        <source>A telephone number is needed here.</source>
        <translation>A telephone number is needed here.</translation>
    </message>
    <message>
        <source>Some words are needed here.</source>
        <translation>Some words are needed here.</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>An answer is needed here.</translation>
    </message>
    <message>
        <source>Choose at least one answer.</source>
        <translation>Choose at least one answer.</translation>
    </message>
    <message>
        <source>At least {limit}.</source>
        <translation>At least {limit}.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>At most {limit}.</translation>
    </message>
    <message>
        <source>Too many digits after the point; at most {most}.</source>
        <translation>Too many digits after the point; at most {most}.</translation>
    </message>
    <message>
        <source>Not before {limit}.</source>
        <translation>Not before {limit}.</translation>
    </message>
    <message>
        <source>Not after {limit}.</source>
        <translation>Not after {limit}.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Too short: at least {limit} characters.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Too long: at most {limit} characters.</translation>
    </message>
    <message>
        <source>It has the form {shape} (# a digit, @ a letter, * either).</source>
        <translation>It has the form {shape} (# a digit, @ a letter, * either).</translation>
    </message>
    <message>
        <source>That does not fit the record. Ask the next question.</source>
        <translation>That does not fit the record. Ask the next question.</translation>
    </message>
    <message>
        <source>◂ here</source>
        <translation>◂ here</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ done</translation>
    </message>
    <message>
        <source>○ must be done</source>
        <translation>○ must be done</translation>
    </message>
    <message>
        <source>▸ objection</source>
        <translation>▸ objection</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>I have read it out, go on</source>
        <translation>I have read it out, go on</translation>
    </message>
    <message>
        <source>Do it and go on</source>
        <translation>Do it and go on</translation>
    </message>
    <message>
        <source>The customer consents</source>
        <translation>The customer consents</translation>
    </message>
    <message>
        <source>The customer does not consent</source>
        <translation>The customer does not consent</translation>
    </message>
    <message>
        <source>The customer does not say it</source>
        <translation>The customer does not say it</translation>
    </message>
    <message>
        <source>Go on without a proven identity</source>
        <translation>Go on without a proven identity</translation>
    </message>
    <message>
        <source>It is silent, show the step</source>
        <translation>It is silent, show the step</translation>
    </message>
    <message>
        <source>sensitive: recording muted</source>
        <translation>sensitive: recording muted</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Type what the customer says; it is compared with the record and not kept. Wrong answers left: {n}</source>
        <translation>Type what the customer says; it is compared with the record and not kept. Wrong answers left: {n}</translation>
    </message>
    <message>
        <source>like {example}</source>
        <translation>like {example}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>from {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>up to {high}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Ready</source>
        <extracomment>state of health -&gt; colour of the dot</extracomment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Not taking calls</source>
        <translation>Not taking calls</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>reasons to pause, and reasons of automatic changes; each can be read beside the state</extracomment>
        <translation>Break</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Desk work</source>
        <translation>Desk work</translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation>a call was not answered</translation>
    </message>
    <message>
        <source>just signed in</source>
        <translation>just signed in</translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation>the call has ended</translation>
    </message>
    <message>
        <source>you hung up</source>
        <extracomment>how a call ended, as the agent reads it; an exchange&apos;s own cause that stands not here is not shown</extracomment>
        <translation>you hung up</translation>
    </message>
    <message>
        <source>the customer hung up</source>
        <translation>the customer hung up</translation>
    </message>
    <message>
        <source>the other side hung up</source>
        <translation>the other side hung up</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>the caller gave up</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>nobody took it</translation>
    </message>
    <message>
        <source>the line was busy</source>
        <translation>the line was busy</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nobody answered</translation>
    </message>
    <message>
        <source>it was handed over</source>
        <translation>it was handed over</translation>
    </message>
    <message>
        <source>the telephone went away</source>
        <translation>the telephone went away</translation>
    </message>
    <message>
        <source>the desk was started anew</source>
        <translation>the desk was started anew</translation>
    </message>
    <message>
        <source>it ended while the exchange was out of reach</source>
        <translation>it ended while the exchange was out of reach</translation>
    </message>
    <message>
        <source>{state} since {time}: {reason}</source>
        <translation>{state} since {time}: {reason}</translation>
    </message>
    <message>
        <source>you chose “{reason}”</source>
        <translation>you chose “{reason}”</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>you chose it</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} over</translation>
    </message>
    <message>
        <source>a call comes in</source>
        <translation>a call comes in</translation>
    </message>
    <message>
        <source>a call was answered</source>
        <translation>a call was answered</translation>
    </message>
    <message>
        <source>a number is dialled</source>
        <translation>a number is dialled</translation>
    </message>
    <message>
        <source>a call still needs its outcome</source>
        <translation>a call still needs its outcome</translation>
    </message>
    <message>
        <source>the outcome is written down</source>
        <translation>the outcome is written down</translation>
    </message>
    <message>
        <source>the time for the outcome was over</source>
        <translation>the time for the outcome was over</translation>
    </message>
    <message>
        <source>a call was not taken</source>
        <translation>a call was not taken</translation>
    </message>
    <message>
        <source>the call is gone</source>
        <translation>the call is gone</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>something in the script is new</source>
        <translation>something in the script is new</translation>
    </message>
    <message>
        <source>what is new was read</source>
        <translation>what is new was read</translation>
    </message>
    <message>
        <source>In step · {n} refused</source>
        <translation>In step · {n} refused</translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation>Sending {n}</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>In step</translation>
    </message>
    <message>
        <source>Fetching news</source>
        <translation>Fetching news</translation>
    </message>
    <message>
        <source>{received} of {total} leads</source>
        <translation>{received} of {total} leads</translation>
    </message>
    <message>
        <source>Fetching your leads</source>
        <translation>Fetching your leads</translation>
    </message>
    <message>
        <source>{n} set apart</source>
        <translation>{n} set apart</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} refused</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>Server is busy</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Desk too old</source>
        <translation>Desk too old</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Clock is wrong</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Away since {since} · {n} kept here</source>
        <translation>Away since {since} · {n} kept here</translation>
    </message>
    <message>
        <source>Away since {since}</source>
        <translation>Away since {since}</translation>
    </message>
    <message>
        <source>This desk is in step with the server.</source>
        <translation>This desk is in step with the server.</translation>
    </message>
    <message>
        <source>Last exchange: {ago}.</source>
        <translation>Last exchange: {ago}.</translation>
    </message>
    <message>
        <source>{received} of {total} leads are here; you can start. What is due now came first.</source>
        <translation>{received} of {total} leads are here; you can start. What is due now came first.</translation>
    </message>
    <message>
        <source>Some entries were sent again and again without an answer. They are kept in the outbox.</source>
        <translation>Some entries were sent again and again without an answer. They are kept in the outbox.</translation>
    </message>
    <message>
        <source>The server refused some entries. They are kept here; look at each below.</source>
        <translation>The server refused some entries. They are kept here; look at each below.</translation>
    </message>
    <message>
        <source>The server lets desks in one after another; yours in about {n} s. You can go on working meanwhile.</source>
        <translation>The server lets desks in one after another; yours in about {n} s. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>This desk has not met the server for too long. Sign in online; your work is kept.</source>
        <translation>This desk has not met the server for too long. Sign in online; your work is kept.</translation>
    </message>
    <message>
        <source>The server has shut this desk. What was not sent is handed over, then its data is removed.</source>
        <translation>The server has shut this desk. What was not sent is handed over, then its data is removed.</translation>
    </message>
    <message>
        <source>This desk is too old for the server. Your work is kept; install the new version.</source>
        <translation>This desk is too old for the server. Your work is kept; install the new version.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than two minutes. Set it to network time.</source>
        <translation>This computer&apos;s clock is wrong by more than two minutes. Set it to network time.</translation>
    </message>
    <message>
        <source>The server has signed you out. Sign in again; your work is kept.</source>
        <translation>The server has signed you out. Sign in again; your work is kept.</translation>
    </message>
    <message>
        <source>This computer has no network. Go on working: everything is kept and sent by itself later.</source>
        <translation>This computer has no network. Go on working: everything is kept and sent by itself later.</translation>
    </message>
    <message>
        <source>The server does not answer. Go on working: everything is kept and sent by itself later.</source>
        <translation>The server does not answer. Go on working: everything is kept and sent by itself later.</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Open a problem</source>
        <translation>Open a problem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>What we promised</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>tomorrow 5 pm</source>
        <translation>tomorrow 5 pm</translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation>Tag the lead</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>several with commas; -word takes one away</source>
        <translation>several with commas; -word takes one away</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>consents</translation>
    </message>
    <message>
        <source>withdraws consent</source>
        <translation>withdraws consent</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>Do not call again</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Record a deal</source>
        <translation>Record a deal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Promise a callback</source>
        <translation>Promise a callback</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Answer or close a problem</source>
        <translation>Answer or close a problem</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>answer it</source>
        <translation>answer it</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>close it</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>open it again</translation>
    </message>
    <message>
        <source>promise another time</source>
        <translation>promise another time</translation>
    </message>
    <message>
        <source>Answer, or why</source>
        <translation>Answer, or why</translation>
    </message>
    <message>
        <source>this is what the caller is told next time</source>
        <translation>this is what the caller is told next time</translation>
    </message>
    <message>
        <source>only for another time: tomorrow 5 pm</source>
        <translation>only for another time: tomorrow 5 pm</translation>
    </message>
    <message>
        <source>Change a deal</source>
        <translation>Change a deal</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>make an appointment</source>
        <translation>make an appointment</translation>
    </message>
    <message>
        <source>submit it</source>
        <translation>submit it</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>cancel it</translation>
    </message>
    <message>
        <source>it is mine: ask the lead to decide</source>
        <translation>it is mine: ask the lead to decide</translation>
    </message>
    <message>
        <source>only for an appointment: Friday 10 am</source>
        <translation>only for an appointment: Friday 10 am</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>The sentence</translation>
    </message>
    <message>
        <source>word for word, as it was read or said</source>
        <translation>word for word, as it was read or said</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>tomorrow 3 pm, next Monday morning</source>
        <translation>tomorrow 3 pm, next Monday morning</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Dial a number</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Dial</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Log a call on another phone</source>
        <translation>Log a call on another phone</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Who called</translation>
    </message>
    <message>
        <source>The customer called</source>
        <translation>The customer called</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>I called</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Call all the same</translation>
    </message>
    <message>
        <source>Allow for an hour</source>
        <translation>Allow for an hour</translation>
    </message>
    <message>
        <source>it is kept with your name</source>
        <translation>it is kept with your name</translation>
    </message>
    <message>
        <source>Show a hidden number</source>
        <translation>Show a hidden number</translation>
    </message>
    <message>
        <source>Show for half a minute</source>
        <translation>Show for half a minute</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Hand the call over</source>
        <translation>Hand the call over</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>To which number</source>
        <translation>To which number</translation>
    </message>
    <message>
        <source>Ask a colleague; the customer waits</source>
        <translation>Ask a colleague; the customer waits</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>Which number</translation>
    </message>
    <message>
        <source>offers, advice, … several with commas (nothing: everything)</source>
        <translation>offers, advice, … several with commas (nothing: everything)</translation>
    </message>
    <message>
        <source>Leave a message and go on</source>
        <translation>Leave a message and go on</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Speak another variant</source>
        <translation>Speak another variant</translation>
    </message>
    <message>
        <source>Speak it</source>
        <translation>Speak it</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Propose a better line</source>
        <translation>Propose a better line</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Better words</source>
        <translation>Better words</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Morning sheet</translation>
    </message>
    <message>
        <source>Evening sheet</source>
        <translation>Evening sheet</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>has no mail address (People)</source>
        <translation>has no mail address (People)</translation>
    </message>
    <message>
        <source>may not see these figures any more</source>
        <translation>may not see these figures any more</translation>
    </message>
    <message>
        <source>addresses there are not allowed any more</source>
        <translation>addresses there are not allowed any more</translation>
    </message>
    <message>
        <source>who saved this may not see these figures any more; save it anew</source>
        <translation>who saved this may not see these figures any more; save it anew</translation>
    </message>
    <message>
        <source>nobody works there</source>
        <translation>nobody works there</translation>
    </message>
    <message>
        <source>the team or region is dissolved</source>
        <translation>the team or region is dissolved</translation>
    </message>
    <message>
        <source>it is not set how mail leaves</source>
        <translation>it is not set how mail leaves</translation>
    </message>
    <message>
        <source>the other side refused it</source>
        <translation>the other side refused it</translation>
    </message>
    <message>
        <source>the other side did not answer</source>
        <translation>the other side did not answer</translation>
    </message>
    <message>
        <source>this server cannot open the password; type it anew</source>
        <translation>this server cannot open the password; type it anew</translation>
    </message>
    <message>
        <source>the server was away until it was too late for it</source>
        <translation>the server was away until it was too late for it</translation>
    </message>
    <message>
        <source>no recipient is chosen</source>
        <translation>no recipient is chosen</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>all teams</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>dissolved</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>its place is dissolved</source>
        <translation>its place is dissolved</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>⚠ not sure</source>
        <translation>⚠ not sure</translation>
    </message>
    <message>
        <source>⚠ not sent to all</source>
        <translation>⚠ not sent to all</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>⚠ not sent</source>
        <translation>⚠ not sent</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>It was not sent yet.</source>
        <translation>It was not sent yet.</translation>
    </message>
    <message>
        <source>✓ Sheet of {day}, sent {when} to: {names}</source>
        <translation>✓ Sheet of {day}, sent {when} to: {names}</translation>
    </message>
    <message>
        <source>⚠ {name}: it is not sure whether it arrived. Ask, or send it again by hand.</source>
        <translation>⚠ {name}: it is not sure whether it arrived. Ask, or send it again by hand.</translation>
    </message>
    <message>
        <source>⚠ {name}: not sent, {why}.</source>
        <translation>⚠ {name}: not sent, {why}.</translation>
    </message>
    <message>
        <source>{name}: not yet, {why}. It is tried again {when}.</source>
        <translation>{name}: not yet, {why}. It is tried again {when}.</translation>
    </message>
    <message>
        <source>{name}: it leaves within seconds.</source>
        <translation>{name}: it leaves within seconds.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>the webhook&apos;s system</source>
        <translation>the webhook&apos;s system</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Loudspeaker</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>The system&apos;s own</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>It went away. In use: {device}. It is taken again when it is back.</source>
        <translation>It went away. In use: {device}. It is taken again when it is back.</translation>
    </message>
    <message>
        <source>It is not there. In use: {device}.</source>
        <translation>It is not there. In use: {device}.</translation>
    </message>
    <message>
        <source>This computer cannot open sound devices. Ask your administrator.</source>
        <translation>This computer cannot open sound devices. Ask your administrator.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Listening…</translation>
    </message>
    <message>
        <source>Your microphone gives nothing. Is it muted on the headset?</source>
        <translation>Your microphone gives nothing. Is it muted on the headset?</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to your mouth.</source>
        <translation>Very quiet. Move the microphone nearer to your mouth.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Too loud: turn it down, or move it away from your mouth.</source>
        <translation>Too loud: turn it down, or move it away from your mouth.</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>Nothing was heard. Choose another microphone, or see whether it is muted.</translation>
    </message>
    <message>
        <source>You were heard, but very quietly.</source>
        <translation>You were heard, but very quietly.</translation>
    </message>
    <message>
        <source>You were heard well.</source>
        <translation>You were heard well.</translation>
    </message>
    <message>
        <source>You were heard, but too loudly: it was cut off at the top.</source>
        <translation>You were heard, but too loudly: it was cut off at the top.</translation>
    </message>
    <message>
        <source>Say something now: four seconds are recorded.</source>
        <translation>Say something now: four seconds are recorded.</translation>
    </message>
    <message>
        <source>Now you hear it back.</source>
        <translation>Now you hear it back.</translation>
    </message>
    <message>
        <source>The test ended: a call comes first.</source>
        <translation>The test ended: a call comes first.</translation>
    </message>
    <message>
        <source>Silent, as chosen</source>
        <translation>Silent, as chosen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Opened when it is needed</source>
        <translation>Opened when it is needed</translation>
    </message>
    <message>
        <source>Silent just now</source>
        <translation>Silent just now</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
</context>
<context>
    <name>studio</name>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>findings: {n}</source>
        <translation>findings: {n}</translation>
    </message>
    <message>
        <source>comments: {n}</source>
        <translation>comments: {n}</translation>
    </message>
    <message>
        <source>proposals: {n}</source>
        <translation>proposals: {n}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Read out</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Call an objection</source>
        <translation>Call an objection</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>one of several</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>several at once</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>an amount</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>a telephone number</translation>
    </message>
    <message>
        <source>set a field</source>
        <translation>set a field</translation>
    </message>
    <message>
        <source>tag the lead</source>
        <translation>tag the lead</translation>
    </message>
    <message>
        <source>take tags away</source>
        <translation>take tags away</translation>
    </message>
    <message>
        <source>open a ticket</source>
        <translation>open a ticket</translation>
    </message>
    <message>
        <source>record a deal</source>
        <translation>record a deal</translation>
    </message>
    <message>
        <source>schedule a callback</source>
        <translation>schedule a callback</translation>
    </message>
    <message>
        <source>schedule a follow-up visit</source>
        <translation>schedule a follow-up visit</translation>
    </message>
    <message>
        <source>send a message</source>
        <translation>send a message</translation>
    </message>
    <message>
        <source>mark do not call</source>
        <translation>mark do not call</translation>
    </message>
    <message>
        <source>silence the recording</source>
        <translation>silence the recording</translation>
    </message>
    <message>
        <source>let the recording go on</source>
        <translation>let the recording go on</translation>
    </message>
    <message>
        <source>a sale</source>
        <translation>a sale</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>interest</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neither</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>a refusal</translation>
    </message>
    <message>
        <source>nobody reached</source>
        <translation>nobody reached</translation>
    </message>
    <message>
        <source>a wrong number</source>
        <translation>a wrong number</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>do not call</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>messenger</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>recording</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>WeCom</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>after the sale</source>
        <translation>after the sale</translation>
    </message>
    <message>
        <source>in the cooling-off period</source>
        <translation>in the cooling-off period</translation>
    </message>
    <message>
        <source>after installation</source>
        <translation>after installation</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>digits</translation>
    </message>
    <message>
        <source>the last four digits</source>
        <translation>the last four digits</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>follow-up visits</source>
        <translation>follow-up visits</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>speaks now</source>
        <translation>speaks now</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superseded</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>It leads to a step that is not there.</source>
        <translation>It leads to a step that is not there.</translation>
    </message>
    <message>
        <source>Nothing leads here.</source>
        <translation>Nothing leads here.</translation>
    </message>
    <message>
        <source>The script ends here without an outcome.</source>
        <translation>The script ends here without an outcome.</translation>
    </message>
    <message>
        <source>From here no end can be reached.</source>
        <translation>From here no end can be reached.</translation>
    </message>
    <message>
        <source>It comes back to itself and nothing is shown on the way.</source>
        <translation>It comes back to itself and nothing is shown on the way.</translation>
    </message>
    <message>
        <source>It asks, but offers no answer.</source>
        <translation>It asks, but offers no answer.</translation>
    </message>
    <message>
        <source>It has too many answers.</source>
        <translation>It has too many answers.</translation>
    </message>
    <message>
        <source>It does not say where it leads otherwise.</source>
        <translation>It does not say where it leads otherwise.</translation>
    </message>
    <message>
        <source>A condition cannot be read.</source>
        <translation>A condition cannot be read.</translation>
    </message>
    <message>
        <source>Things are compared or shown that do not fit together.</source>
        <translation>Things are compared or shown that do not fit together.</translation>
    </message>
    <message>
        <source>A function that does not exist is called.</source>
        <translation>A function that does not exist is called.</translation>
    </message>
    <message>
        <source>A value is named that does not exist.</source>
        <translation>A value is named that does not exist.</translation>
    </message>
    <message>
        <source>A field of leads is named that does not exist.</source>
        <translation>A field of leads is named that does not exist.</translation>
    </message>
    <message>
        <source>An objection is called that is not there.</source>
        <translation>An objection is called that is not there.</translation>
    </message>
    <message>
        <source>An offer is named that is not there.</source>
        <translation>An offer is named that is not there.</translation>
    </message>
    <message>
        <source>This kind does not exist.</source>
        <translation>This kind does not exist.</translation>
    </message>
    <message>
        <source>A campaign of this script has no such outcome.</source>
        <translation>A campaign of this script has no such outcome.</translation>
    </message>
    <message>
        <source>A hole in a text cannot be read.</source>
        <translation>A hole in a text cannot be read.</translation>
    </message>
    <message>
        <source>Only {{ expressions }} are allowed in texts.</source>
        <translation>Only {{ expressions }} are allowed in texts.</translation>
    </message>
    <message>
        <source>A text is missing in a language.</source>
        <translation>A text is missing in a language.</translation>
    </message>
    <message>
        <source>A value may be missing, and no fallback is given.</source>
        <translation>A value may be missing, and no fallback is given.</translation>
    </message>
    <message>
        <source>A fallback is given that nothing uses.</source>
        <translation>A fallback is given that nothing uses.</translation>
    </message>
    <message>
        <source>The text is too long for the panel.</source>
        <translation>The text is too long for the panel.</translation>
    </message>
    <message>
        <source>A sale can be reached without this required step.</source>
        <translation>A sale can be reached without this required step.</translation>
    </message>
    <message>
        <source>Two things have one name.</source>
        <translation>Two things have one name.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Something is missing here.</translation>
    </message>
    <message>
        <source>It does nothing.</source>
        <translation>It does nothing.</translation>
    </message>
    <message>
        <source>This has no effect here.</source>
        <translation>This has no effect here.</translation>
    </message>
    <message>
        <source>A figure is out of range.</source>
        <translation>A figure is out of range.</translation>
    </message>
    <message>
        <source>A code is a-z, 0-9 and _ alone.</source>
        <translation>A code is a-z, 0-9 and _ alone.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>hint</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>leads to</translation>
    </message>
    <message>
        <source>otherwise leads to</source>
        <translation>otherwise leads to</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensitive</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offer</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>beginning</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>what the customer says</translation>
    </message>
    <message>
        <source>fallbacks</source>
        <translation>fallbacks</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>offers</translation>
    </message>
    <message>
        <source>expected steps</source>
        <translation>expected steps</translation>
    </message>
    <message>
        <source>{what}, {field}: “{before}” → “{after}”</source>
        <translation>{what}, {field}: “{before}” → “{after}”</translation>
    </message>
    <message>
        <source>{what} stands first now</source>
        <translation>{what} stands first now</translation>
    </message>
    <message>
        <source>{what} stands behind “{other}” now</source>
        <translation>{what} stands behind “{other}” now</translation>
    </message>
    <message>
        <source>{what} is new</source>
        <translation>{what} is new</translation>
    </message>
    <message>
        <source>{what} is gone</source>
        <translation>{what} is gone</translation>
    </message>
    <message>
        <source>Step “{name}”</source>
        <translation>Step “{name}”</translation>
    </message>
    <message>
        <source>Objection “{name}”</source>
        <translation>Objection “{name}”</translation>
    </message>
    <message>
        <source>Script, {name}</source>
        <translation>Script, {name}</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Offer “{name}”</source>
        <translation>Offer “{name}”</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again.</source>
        <translation>Your unsaved edits are here again.</translation>
    </message>
    <message>
        <source>Saved as revision {revision}.</source>
        <translation>Saved as revision {revision}.</translation>
    </message>
    <message>
        <source>Nothing is wrong. A second person can approve it now.</source>
        <translation>Nothing is wrong. A second person can approve it now.</translation>
    </message>
    <message>
        <source>It cannot be published yet: {count} finding(s).</source>
        <translation>It cannot be published yet: {count} finding(s).</translation>
    </message>
    <message>
        <source>Approved. It can be published now.</source>
        <translation>Approved. It can be published now.</translation>
    </message>
    <message>
        <source>{by} has changed the draft; you see it as it is now.</source>
        <translation>{by} has changed the draft; you see it as it is now.</translation>
    </message>
    <message>
        <source>That cannot be done here: {why}</source>
        <translation>That cannot be done here: {why}</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>(as its name says)</source>
        <translation>(as its name says)</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Consent to</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Identity questions</source>
        <translation>Identity questions</translation>
    </message>
    <message>
        <source>Right answers needed (0: all)</source>
        <translation>Right answers needed (0: all)</translation>
    </message>
    <message>
        <source>Wrong answers allowed</source>
        <translation>Wrong answers allowed</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Decimal places</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Not after</translation>
    </message>
    <message>
        <source>Signs at least</source>
        <translation>Signs at least</translation>
    </message>
    <message>
        <source>Signs at most (0: any)</source>
        <translation>Signs at most (0: any)</translation>
    </message>
    <message>
        <source>Shape (# digit, @ letter, * either)</source>
        <translation>Shape (# digit, @ letter, * either)</translation>
    </message>
    <message>
        <source>Country of numbers without a code</source>
        <translation>Country of numbers without a code</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>May be left empty</translation>
    </message>
    <message>
        <source>What is done when it is left</source>
        <translation>What is done when it is left</translation>
    </message>
    <message>
        <source>Same statement as other steps named</source>
        <translation>Same statement as other steps named</translation>
    </message>
    <message>
        <source>Only before these outcome steps</source>
        <translation>Only before these outcome steps</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tags the lead</source>
        <translation>Tags the lead</translation>
    </message>
    <message>
        <source>Sets fields, one a line</source>
        <translation>Sets fields, one a line</translation>
    </message>
    <message>
        <source>Means for the consent</source>
        <translation>Means for the consent</translation>
    </message>
    <message>
        <source>A required step is done with it</source>
        <translation>A required step is done with it</translation>
    </message>
    <message>
        <source>What is done when it is chosen</source>
        <translation>What is done when it is chosen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Only if (condition)</source>
        <translation>Only if (condition)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer stands in</source>
        <translation>Answer stands in</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Compared by</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Steps of a usual call</source>
        <translation>Steps of a usual call</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Fields of leads it uses</source>
        <translation>Fields of leads it uses</translation>
    </message>
    <message>
        <source>What is said where a value is missing</source>
        <translation>What is said where a value is missing</translation>
    </message>
    <message>
        <source>What customers say, with commas</source>
        <translation>What customers say, with commas</translation>
    </message>
    <message>
        <source>Offered to the agent</source>
        <translation>Offered to the agent</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>Said instead</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>{name} listens to this call.</source>
        <translation>{name} listens to this call.</translation>
    </message>
    <message>
        <source>{name} listens and speaks to you; the customer does not hear it.</source>
        <translation>{name} listens and speaks to you; the customer does not hear it.</translation>
    </message>
    <message>
        <source>{name} has joined this call; the customer hears it too.</source>
        <translation>{name} has joined this call; the customer hears it too.</translation>
    </message>
    <message>
        <source>Your lead could not be called. {reason}</source>
        <translation>Your lead could not be called. {reason}</translation>
    </message>
    <message>
        <source>You need no help any more.</source>
        <translation>You need no help any more.</translation>
    </message>
    <message>
        <source>Your lead is called. The same key once more withdraws it.</source>
        <translation>Your lead is called. The same key once more withdraws it.</translation>
    </message>
    <message>
        <source>{name} is coming to help you.</source>
        <translation>{name} is coming to help you.</translation>
    </message>
    <message>
        <source>{name} listens to your call and helps you.</source>
        <translation>{name} listens to your call and helps you.</translation>
    </message>
    <message>
        <source>{name} cannot help you now.</source>
        <translation>{name} cannot help you now.</translation>
    </message>
    <message>
        <source>Must not be called.</source>
        <translation>Must not be called.</translation>
    </message>
    <message>
        <source>Open problem: {title}</source>
        <translation>Open problem: {title}</translation>
    </message>
    <message>
        <source>Not here today</source>
        <translation>Not here today</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Out of reach (last: {state})</source>
        <translation>Out of reach (last: {state})</translation>
    </message>
    <message>
        <source>{time} · {over} over</source>
        <translation>{time} · {over} over</translation>
    </message>
    <message>
        <source>{name} helps</source>
        <translation>{name} helps</translation>
    </message>
    <message>
        <source>Asks for help, waits {time}</source>
        <translation>Asks for help, waits {time}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>no outcome</translation>
    </message>
    <message>
        <source>others {n}</source>
        <translation>others {n}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Team {name}</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Region {name}</translation>
    </message>
    <message>
        <source>{name} asks for help, waits {time}</source>
        <translation>{name} asks for help, waits {time}</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>I am coming</translation>
    </message>
    <message>
        <source>{name}: {n} refused entries in the outbox</source>
        <translation>{name}: {n} refused entries in the outbox</translation>
    </message>
    <message>
        <source>Look at her</source>
        <translation>Look at her</translation>
    </message>
    <message>
        <source>{name}: wrap-up since {time}</source>
        <translation>{name}: wrap-up since {time}</translation>
    </message>
    <message>
        <source>{name}: callback overdue since {time}</source>
        <translation>{name}: callback overdue since {time}</translation>
    </message>
    <message>
        <source>Give it to who is ready</source>
        <translation>Give it to who is ready</translation>
    </message>
    <message>
        <source>calls {n}</source>
        <translation>calls {n}</translation>
    </message>
    <message>
        <source>connected {n}</source>
        <translation>connected {n}</translation>
    </message>
    <message>
        <source>talk {n}</source>
        <translation>talk {n}</translation>
    </message>
    <message>
        <source>sold {n}</source>
        <translation>sold {n}</translation>
    </message>
    <message>
        <source>Today: {figures}</source>
        <translation>Today: {figures}</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>in {n} min</translation>
    </message>
    <message>
        <source>{n} min late</source>
        <translation>{n} min late</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>in {n} h</translation>
    </message>
    <message>
        <source>{n} h late</source>
        <translation>{n} h late</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} min ago</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} h ago</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>Morning or afternoon?</source>
        <translation>Morning or afternoon?</translation>
    </message>
    <message>
        <source>Which week?</source>
        <translation>Which week?</translation>
    </message>
    <message>
        <source>The clocks go back: the first or the second time?</source>
        <translation>The clocks go back: the first or the second time?</translation>
    </message>
    <message>
        <source>Which is the day, which the month?</source>
        <translation>Which is the day, which the month?</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>about {when}</translation>
    </message>
    <message>
        <source>{when}, {theirs} for the customer</source>
        <translation>{when}, {theirs} for the customer</translation>
    </message>
</context>
</TS>
