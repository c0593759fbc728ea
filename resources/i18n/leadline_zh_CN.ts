<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActsPanel</name>
    <message>
        <source>Change many leads at once</source>
        <translation>批量更改客户</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已做的更改</translation>
    </message>
    <message>
        <source>Nothing yet. What is done here can be undone for 24 hours.</source>
        <translation>暂无。此处的更改 24 小时内可撤销。</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>For which leads</source>
        <translation>针对哪些客户</translation>
    </message>
    <message>
        <source>To whom: shared by the rules of handing out; nobody means the public pool</source>
        <translation>交给谁：按分配规则分给他们；不选则放入公海</translation>
    </message>
    <message>
        <source>Some of these leads</source>
        <translation>其中部分客户</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>先预览</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen lead(s)</source>
        <translation>
            <numerusform>选中的 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the filter finds: {n}</source>
        <translation>筛选出的全部：{n}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在预览…</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will be changed.</source>
        <translation>
            <numerusform>将更改 %n 个客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}
{state}: {done} of {total}. {figures}</source>
        <translation>{what}
{state}：共 {total} 个，已完成 {done} 个。{figures}</translation>
    </message>
    <message>
        <source>Changed by somebody since: {names}</source>
        <translation>之后被他人更改：{names}</translation>
    </message>
    <message>
        <source>Among them: {names}</source>
        <translation>其中：{names}</translation>
    </message>
</context>
<context>
    <name>AdminDesk</name>
    <message>
        <source>Admin desk</source>
        <translation>管理工作台</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>AfterEditor</name>
    <message>
        <source>After it was submitted</source>
        <translation>提交之后</translation>
    </message>
    <message>
        <source>Agents see it</source>
        <translation>坐席何时看到</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>小时之后</translation>
    </message>
    <message>
        <source>Then at</source>
        <translation>然后到</translation>
    </message>
    <message>
        <source>To correct, hours</source>
        <translation>改正时限（小时）</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>期限（天）</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多次数</translation>
    </message>
    <message>
        <source>Who decides in turn, within hours</source>
        <translation>由谁依次裁决，几小时内</translation>
    </message>
    <message>
        <source>Add level</source>
        <translation>添加一级</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>由谁裁决</translation>
    </message>
    <message>
        <source>within hours</source>
        <translation>时限（小时）</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>type to find an answer</source>
        <extracomment>that the line beneath, which says how many are left, is in sight</extracomment>
        <translation>输入文字查找答案</translation>
    </message>
    <message>
        <source>Find an answer by typing</source>
        <translation>输入文字查找答案</translation>
    </message>
    <message>
        <source>▸ objection</source>
        <translation>▸ 异议</translation>
    </message>
    <message>
        <source>No answer has these words.</source>
        <translation>没有包含这些文字的答案。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type a part of it</source>
        <translation>
            <numerusform>还有 %n 个：输入部分文字查找</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppealForm</name>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>What do you see otherwise?</source>
        <translation>哪些题目您有不同意见？</translation>
    </message>
    <message>
        <source>Tick the questions, say what each should be and why. Somebody else than who judged decides.</source>
        <translation>勾选题目，写明应为什么、为什么。由打分人以外的人裁决。</translation>
    </message>
    <message>
        <source>Questions to appeal</source>
        <translation>申诉的题目</translation>
    </message>
    <message>
        <source>Anything else (optional)</source>
        <translation>其他说明（可不填）</translation>
    </message>
    <message>
        <source>Words to the whole appeal</source>
        <translation>对整个申诉的说明</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>提交申诉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A ticked question says no why yet.</source>
        <translation>有勾选的题目还没写理由。</translation>
    </message>
</context>
<context>
    <name>AppealLine</name>
    <message>
        <source>should be</source>
        <extracomment>data of the combo&apos;s entry “not applicable”</extracomment>
        <translation>应为</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>What it should be: {question}</source>
        <translation>应为：{question}</translation>
    </message>
    <message>
        <source>Why? Say where it can be heard.</source>
        <translation>为什么？请写明在哪里能听到。</translation>
    </message>
    <message>
        <source>Why: {question}</source>
        <translation>理由：{question}</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>日期写成 2026-12-24 的形式。</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>正文语言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The text, in Markdown: **bold**, 1. steps, - points</source>
        <translation>正文（Markdown）：**粗体**，1. 步骤，- 要点</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>阅读效果</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>home_plus, renewal, ticket, step:price, with commas between</source>
        <translation>home_plus, renewal, ticket, step:price，以逗号分隔</translation>
    </message>
    <message>
        <source>What it fits: products, campaigns, tags, ticket, step:…</source>
        <translation>适用于：产品、活动、标签、ticket、step:…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Article: {title}</source>
        <extracomment>signs, and no digits: these answer the script, which goes on beside the reading</extracomment>
        <translation>文章：{title}</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>有帮助</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>没帮上</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>A word about it, if you like  ↵</source>
        <translation>想说的话（可选）  ↵</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>“{title}” is version {n} now, on every desk with its next pull.</source>
        <translation>“{title}” 现为第 {n} 版，下次同步后在所有工位生效。</translation>
    </message>
    <message>
        <source>{code} is taken off every desk.</source>
        <translation>{code} 已从所有工位撤下。</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Code of a new article</source>
        <translation>新文章的代码</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Take off every desk</source>
        <translation>从所有工位撤下</translation>
    </message>
    <message>
        <source>Write over it all the same</source>
        <translation>仍然覆盖</translation>
    </message>
    <message>
        <source>What is new (optional)</source>
        <translation>有何更新（可选）</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Show versions</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>采用此文本</translation>
    </message>
    <message>
        <source>Looked for in vain</source>
        <translation>没找到的查找</translation>
    </message>
    <message>
        <source>Articles cannot be shown</source>
        <translation>无法显示文章</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>没有文章</translation>
    </message>
    <message>
        <source>An article helps in the middle of a call: give it a code at the left.</source>
        <translation>文章在通话中帮忙：请在左侧给它一个代码。</translation>
    </message>
    <message>
        <source>{who} published version {n} meanwhile; your text is kept here.</source>
        <translation>{who} 此间发布了第 {n} 版；您的文本保留在此。</translation>
    </message>
    <message>
        <source>opened {opened}, helped {helped}, did not {did_not}</source>
        <translation>打开 {opened} 次，有帮助 {helped}，没帮上 {did_not}</translation>
    </message>
    <message>
        <source>Nobody has opened this version yet.</source>
        <translation>还没有人打开过此版本。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Nothing: every search found something.</source>
        <translation>没有：每次查找都有结果。</translation>
    </message>
    <message>
        <source>This server searches by words only.</source>
        <translation>此服务器仅按字词查找。</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>闲置天数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>for the history</source>
        <translation>记入历史</translation>
    </message>
    <message>
        <source>Only who speaks the language</source>
        <translation>仅限会该语言者</translation>
    </message>
    <message>
        <source>Only who may have the tier</source>
        <translation>仅限可接该等级者</translation>
    </message>
    <message>
        <source>Also with a promised call</source>
        <translation>也包括已约回电的客户</translation>
    </message>
    <message>
        <source>Also leads without a campaign</source>
        <translation>也包括没有活动的客户</translation>
    </message>
    <message>
        <source>Agents (Space chooses), leads held</source>
        <translation>坐席（空格键选择）及持有客户数</translation>
    </message>
    <message>
        <source>Agents (Space chooses)</source>
        <translation>坐席（空格键选择）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每人</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message>
        <source>Save the audit log</source>
        <translation>保存审计日志</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved; the export itself stands in the log.</source>
        <translation>
            <numerusform>已保存 %n 行；本次导出也已记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was ended and no file is left: {why}</source>
        <translation>导出已中止，未留下文件：{why}</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Who did or read what, newest first. Words may be parts of acts, names, addresses.</source>
        <translation>谁做了或看了什么，最新在前。可输入操作、姓名、地址的一部分。</translation>
    </message>
    <message>
        <source>Words, e.g. reveal, permission, a name</source>
        <translation>关键词，例如 reveal、permission、姓名</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>搜索审计日志</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>whatever was done</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>to whatever</source>
        <translation>全部对象</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>导出查询结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown.</source>
        <translation>
            <numerusform>显示 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found by these words in these days.</source>
        <translation>这些日期内没有符合条件的记录。</translation>
    </message>
</context>
<context>
    <name>BenchPanel</name>
    <message>
        <source>Test bench</source>
        <translation>测试台</translation>
    </message>
    <message>
        <source>Try it over past calls</source>
        <translation>在历史通话中试用</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Try over past calls</source>
        <translation>在历史通话中试用</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>话语</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>False</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>in how many calls it was said</source>
        <translation>在多少通电话中说过</translation>
    </message>
    <message>
        <source>how often it was found</source>
        <translation>共找到多少处</translation>
    </message>
    <message>
        <source>hits that somebody called right</source>
        <translation>被判为正确的命中</translation>
    </message>
    <message>
        <source>hits that somebody called a false alarm</source>
        <translation>被判为误报的命中</translation>
    </message>
    <message>
        <source>places called right that are not found any more</source>
        <translation>曾判为正确、现在找不到的位置</translation>
    </message>
    <message>
        <source>Hits by phrase</source>
        <translation>各话语的命中</translation>
    </message>
    <message>
        <source>Hits in their words</source>
        <translation>命中的上下文</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>newest {n} calls</source>
        <translation>最近 {n} 通电话</translation>
    </message>
    <message>
        <source>Language of the calls</source>
        <translation>通话语言</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>通话数量</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 处</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Searching past calls …</source>
        <translation>正在搜索历史通话…</translation>
    </message>
    <message>
        <source>Nothing of it is published by a trial. Numbers of cards and identities stay masked.</source>
        <translation>试用不会发布任何内容；银行卡号和证件号始终屏蔽。</translation>
    </message>
    <message>
        <source>There is no call with words yet.</source>
        <translation>还没有带文字的通话。</translation>
    </message>
    <message>
        <source>{n} calls searched in {ms} ms</source>
        <translation>已搜索 {n} 通电话，用时 {ms} 毫秒</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Which version speaks where and when</source>
        <translation>哪个版本在何时何处使用</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>From the calendar to the list of scripts</source>
        <translation>从日历返回话术列表</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>无法读取日历</translation>
    </message>
    <message>
        <source>Reading the calendar …</source>
        <translation>正在读取日历……</translation>
    </message>
    <message>
        <source>No campaign has a script</source>
        <translation>没有活动使用话术</translation>
    </message>
    <message>
        <source>Campaigns with a script stand here.</source>
        <translation>有话术的活动显示在这里。</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Your judgement was handed over. Answers meet when the calibration is closed.</source>
        <extracomment>pixels</extracomment>
        <translation>您的打分已提交。校准结束后公布各人答案。</translation>
    </message>
    <message>
        <source>Closed. The answers have met.</source>
        <translation>已结束，各人答案已公布。</translation>
    </message>
    <message>
        <source>They were asked to judge the call.</source>
        <translation>已请他们给这通电话打分。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>New calibration…</source>
        <translation>新建校准…</translation>
    </message>
    <message>
        <source>No calibration yet</source>
        <translation>还没有校准</translation>
    </message>
    <message>
        <source>Several people judge one call, each without the others; then their answers meet here.</source>
        <translation>多人各自给同一通电话打分，互不可见，然后在这里对照。</translation>
    </message>
    <message>
        <source>Led by {name}. Judged by: {people}</source>
        <translation>主持：{name}。打分人：{people}</translation>
    </message>
    <message>
        <source>★ reference</source>
        <translation>★ 为基准</translation>
    </message>
    <message>
        <source>{done} of {all} have judged</source>
        <translation>{all} 人中 {done} 人已打分</translation>
    </message>
    <message>
        <source>Nobody reads what others said before the calibration is closed.</source>
        <translation>校准结束前，谁也看不到别人的答案。</translation>
    </message>
    <message>
        <source>Submit my judgement</source>
        <translation>提交我的打分</translation>
    </message>
    <message>
        <source>Close, and let the answers meet</source>
        <translation>结束并公布各人答案</translation>
    </message>
    <message>
        <source>At least two must have judged.</source>
        <translation>至少要有两人打过分。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar</source>
        <extracomment>in the order in which they lose their words</extracomment>
        <translation>通话栏</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>当前无通话</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>下一位：{name}</translation>
    </message>
    <message>
        <source>{key} dials</source>
        <translation>按 {key} 拨打</translation>
    </message>
    <message>
        <source>Choose a lead in the queue, or wait for a call.</source>
        <translation>在队列中选择客户，或等待来电。</translation>
    </message>
    <message>
        <source>line {name}</source>
        <translation>线路 {name}</translation>
    </message>
    <message>
        <source>message “{name}”</source>
        <translation>留言“{name}”</translation>
    </message>
    <message>
        <source>not recorded: the customer objected</source>
        <translation>未录音：客户不同意</translation>
    </message>
    <message>
        <source>taken by itself, as the exchange asked</source>
        <translation>按交换机要求自动接听</translation>
    </message>
    <message>
        <source>Also rings: {name} · {how}</source>
        <translation>另有来电：{name} · {how}</translation>
    </message>
    <message>
        <source>also: {name}, {state}</source>
        <translation>另有：{name}，{state}</translation>
    </message>
    <message>
        <source>{name} still needs an outcome</source>
        <translation>{name} 的通话结果尚未填写</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不接听</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>拨号盘</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接通双方</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Drop third</source>
        <translation>退出三方</translation>
    </message>
    <message>
        <source>Three-way</source>
        <translation>三方通话</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>End asking</source>
        <translation>结束咨询</translation>
    </message>
    <message>
        <source>The telephone in use cannot do this.</source>
        <translation>当前电话不支持此操作。</translation>
    </message>
    <message>
        <source>{key}: the customer objects, the recording ends</source>
        <translation>{key}：客户不同意，录音结束</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音中</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>录音已暂停</translation>
    </message>
</context>
<context>
    <name>CallListPanel</name>
    <message>
        <source>Fewer fields</source>
        <extracomment>seconds, while a recording is on its way field -&gt; its place: line, column, lines, columns shown when they are wanted</extracomment>
        <translation>收起条件</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多条件</translation>
    </message>
    <message>
        <source>Number, last digits are enough  {key}</source>
        <translation>号码，输入尾号即可  {key}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Script step</source>
        <translation>话术步骤</translation>
    </message>
    <message>
        <source>Words that were said</source>
        <translation>通话中说过的话</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>关键语句</translation>
    </message>
    <message>
        <source>from 2026-11-01</source>
        <translation>从 2026-11-01</translation>
    </message>
    <message>
        <source>until 2026-11-30</source>
        <translation>至 2026-11-30</translation>
    </message>
    <message>
        <source>Search calls by: {field}</source>
        <translation>按此搜索通话：{field}</translation>
    </message>
    <message>
        <source>Only calls without a score</source>
        <translation>只看未评分的通话</translation>
    </message>
    <message>
        <source>Only my queue  {key}</source>
        <translation>只看我的队列  {key}</translation>
    </message>
    <message>
        <source>Only my queue</source>
        <translation>只看我的队列</translation>
    </message>
    <message>
        <source>Only sales to be checked  {key}</source>
        <translation>仅待核查的成交  {key}</translation>
    </message>
    <message>
        <source>Only sales to be checked</source>
        <translation>仅待核查的成交</translation>
    </message>
    <message>
        <source>Calls with a recording</source>
        <translation>有录音的通话</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>搜索通话</translation>
    </message>
    <message>
        <source>Calls cannot be shown</source>
        <translation>无法显示通话</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等待您的通话</translation>
    </message>
    <message>
        <source>Every call that was drawn for you is judged.</source>
        <translation>分给您的通话都已评完。</translation>
    </message>
    <message>
        <source>No sale waits</source>
        <translation>没有待核查的成交</translation>
    </message>
    <message>
        <source>Every deal that has to be listened to before its release is decided.</source>
        <translation>需要先听录音再放行的成交都已处理。</translation>
    </message>
    <message>
        <source>No call found</source>
        <translation>没有找到通话</translation>
    </message>
    <message>
        <source>Try fewer digits, another agent or a longer time.</source>
        <translation>请减少号码位数、换一位坐席或放宽时间。</translation>
    </message>
    <message>
        <source>{n} calls</source>
        <translation>{n} 通通话</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>The call</source>
        <extracomment>while words are on their way</extracomment>
        <translation>通话详情</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通话内容</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>尚未选择通话</translation>
    </message>
    <message>
        <source>Choose one at the left. Its recording, notes and script path appear here.</source>
        <translation>请在左侧选择一通，录音、备注和话术路径将显示在这里。</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>呼出</translation>
    </message>
</context>
<context>
    <name>CallsDesk</name>
    <message>
        <source>This call was taken by itself, as the exchange asked.</source>
        <extracomment>sheets that are about a call or a number, not about the customer on screen what the telephone or a colleague&apos;s desk has to say and is no trouble</extracomment>
        <translation>此通电话已按交换机要求自动接听。</translation>
    </message>
    <message>
        <source>Promised for now: the callback stands first in the queue.</source>
        <translation>已安排：回电排在队列最前。</translation>
    </message>
    <message>
        <source>Your role may not let this rule pass.</source>
        <translation>您的角色无权放行此规则。</translation>
    </message>
    <message>
        <source>Nothing forbids this call.</source>
        <translation>没有规则禁止这通电话。</translation>
    </message>
    <message>
        <source>Saved. Next: {name}</source>
        <translation>已保存。下一位：{name}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Lead created.</source>
        <translation>线索已创建。</translation>
    </message>
    <message>
        <source>Problem opened.</source>
        <translation>问题已登记。</translation>
    </message>
    <message>
        <source>Tagged.</source>
        <translation>标签已更新。</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>授权已记录。</translation>
    </message>
    <message>
        <source>Will not be called again.</source>
        <translation>已设为不再致电。</translation>
    </message>
    <message>
        <source>Deal recorded.</source>
        <translation>成交已记录。</translation>
    </message>
    <message>
        <source>Callback promised.</source>
        <translation>回拨已预约。</translation>
    </message>
    <message>
        <source>Allowed for an hour; it is on the record.</source>
        <translation>已放行一小时，并已记录在案。</translation>
    </message>
    <message numerus="yes">
        <source>Shown for half a minute. %n more in these 24 hours; each stands in the audit log.</source>
        <translation>
            <numerusform>显示半分钟。24 小时内还可查看 %n 个；每次都记入审计日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>请先选择客户。</translation>
    </message>
    <message>
        <source>all numbers of this customer</source>
        <translation>该客户的所有号码</translation>
    </message>
    <message>
        <source>There is no problem or deal here that could be changed.</source>
        <translation>这里没有可更改的问题或成交。</translation>
    </message>
    <message>
        <source>There is no step of a script on screen.</source>
        <translation>屏幕上没有话术步骤。</translation>
    </message>
    <message>
        <source>There are no prepared messages on this computer.</source>
        <translation>此电脑上没有预录留言。</translation>
    </message>
    <message>
        <source>No experiment speaks in this call.</source>
        <translation>这通电话不在任何话术实验中。</translation>
    </message>
    <message>
        <source>Notes belong to a call; there is none on screen.</source>
        <translation>备注属于通话，当前没有通话。</translation>
    </message>
    <message>
        <source>Calls desk</source>
        <translation>通话工作台</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>打开队列</translation>
    </message>
    <message>
        <source>Queue  {key}</source>
        <translation>队列  {key}</translation>
    </message>
    <message>
        <source>There is no call on the line.</source>
        <translation>线路上没有通话。</translation>
    </message>
    <message>
        <source>The telephone in use cannot do this.</source>
        <translation>当前使用的电话做不到这一点。</translation>
    </message>
    <message>
        <source>Nobody is asked about this call.</source>
        <translation>此通电话没有正在咨询的人。</translation>
    </message>
    <message>
        <source>First end the call to the colleague.</source>
        <translation>请先结束与同事的通话。</translation>
    </message>
    <message>
        <source>The message plays without you.</source>
        <translation>留言正在播放，无需您参与。</translation>
    </message>
    <message>
        <source>Nobody calls just now.</source>
        <translation>现在没有来电。</translation>
    </message>
    <message>
        <source>First the call ends.</source>
        <translation>请先结束通话。</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <extracomment>wide: while a rule is changed the line of the organisation&apos;s own rules</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Campaigns and their rules</source>
        <translation>活动及其规则</translation>
    </message>
    <message>
        <source>What holds for each, in words. Rules that belong to a version are changed by publishing another.</source>
        <translation>每个活动适用的规则说明。属于版本的规则通过发布新版本修改。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自有规则</translation>
    </message>
    <message>
        <source>No campaign is published yet: lead-server publish.</source>
        <translation>还没有发布活动：lead-server publish。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No rule of its own</source>
        <translation>取消自己的规则</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>handing out</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Its own rule goes; the organisation&apos;s holds. Once more, and it is done.</source>
        <translation>将删除自己的规则，改用机构规则。再按一次即执行。</translation>
    </message>
    <message>
        <source>Nothing is changed. Ctrl+Enter keeps what stands here.</source>
        <translation>没有改动。按 Ctrl+Enter 保存当前内容。</translation>
    </message>
    <message>
        <source>The rule of {campaign} holds from now on.</source>
        <translation>{campaign}的规则即刻生效。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Now it says: {rule} Ctrl+Enter keeps yours.</source>
        <translation>其间他人已修改。现在为：{rule} 按 Ctrl+Enter 保存您的内容。</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>转给我的</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer of</source>
        <translation>客户归属</translation>
    </message>
    <message>
        <source>Problems, deals and visits that were handed to me</source>
        <translation>转给我的问题、成交和回访</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Answer, or why</source>
        <translation>答复或原因</translation>
    </message>
    <message>
        <source>When: tomorrow 5 pm, Friday 10 am</source>
        <translation>时间：明天下午5点、周五上午10点</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>To the Calls desk</source>
        <translation>回到通话台</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>正在询问服务器……</translation>
    </message>
    <message>
        <source>None was opened on this desk before.</source>
        <translation>此前没有在这台工作台上打开过。</translation>
    </message>
    <message>
        <source>Nothing was handed to you. Problems, deals and visits of colleagues&apos; customers come here.</source>
        <translation>没有转给您的事项。同事客户的问题、成交和回访会出现在这里。</translation>
    </message>
    <message>
        <source>The server is away: these you have opened before. Answers wait in the outbox; calls need the server.</source>
        <translation>服务器不可用：以下是您之前打开过的。答复会在发件箱等待；拨打需要服务器。</translation>
    </message>
    <message>
        <source>Customers of colleagues. Opening one is noted; it leaves your desk when it is done.</source>
        <translation>同事的客户。打开会被记录；办完后即离开您的工作台。</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Open with its customer</source>
        <translation>连同客户打开</translation>
    </message>
</context>
<context>
    <name>CausesRow</name>
    <message>
        <source>Root cause  {key}</source>
        <translation>根本原因  {key}</translation>
    </message>
    <message>
        <source>Root cause: {cause}</source>
        <translation>根本原因：{cause}</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>Changed by {name}, {day}</source>
        <translation>{name} 于 {day} 更改</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Compare from version</source>
        <translation>从哪个版本比较</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>与哪个版本比较</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>版本 {n}</translation>
    </message>
    <message>
        <source>Nothing is published yet</source>
        <translation>尚未发布任何版本</translation>
    </message>
    <message>
        <source>The draft is the first version.</source>
        <translation>草稿将成为第一个版本。</translation>
    </message>
    <message>
        <source>Reading the versions …</source>
        <translation>正在读取版本…</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差别</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>other teams</source>
        <translation>其他团队</translation>
    </message>
    <message>
        <source>every team</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>版本 {n}</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>没有版本</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>另行通知</translation>
    </message>
    <message>
        <source>{campaign}, {team}: {version} from {since} until {until}</source>
        <translation>{campaign}，{team}：{version}，自 {since} 至 {until}</translation>
    </message>
    <message>
        <source>Calendar of scripts</source>
        <translation>话术日历</translation>
    </message>
</context>
<context>
    <name>CoachDialog</name>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Note or task</source>
        <translation>备注或任务</translation>
    </message>
    <message>
        <source>What to practise, and how</source>
        <translation>练什么，怎么练</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>With a last day</source>
        <translation>设截止日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel coaching</source>
        <translation>取消辅导</translation>
    </message>
    <message>
        <source>Task: it is done one day</source>
        <translation>任务：需完成</translation>
    </message>
    <message>
        <source>Note: it is read</source>
        <translation>备注：阅读即可</translation>
    </message>
</context>
<context>
    <name>CoachingWaiting</name>
    <message>
        <source>Coaching that waits for you</source>
        <translation>等你处理的辅导</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Read and answer it under Learning</source>
        <translation>在“学习”中阅读并回复</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comment on this step</source>
        <translation>评论此步骤</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>发送评论</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>没有评论</translation>
    </message>
    <message>
        <source>What is said about steps stands here.</source>
        <translation>对步骤的评论显示在这里。</translation>
    </message>
    <message>
        <source>Go to: {step} ({n})</source>
        <translation>转到：{step}（{n}）</translation>
    </message>
    <message>
        <source>Settled by {name}</source>
        <translation>由 {name} 解决</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Answer to {name}, {n}</source>
        <translation>回复 {name}，{n}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Settled: {n}</source>
        <translation>已解决：{n}</translation>
    </message>
    <message>
        <source>The whole script</source>
        <translation>整个话术</translation>
    </message>
    <message>
        <source>A step that is gone: {step}</source>
        <translation>已删除的步骤：{step}</translation>
    </message>
</context>
<context>
    <name>CompareList</name>
    <message>
        <source>Draft on screen</source>
        <translation>屏幕上的草稿</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>版本 {n}</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Compare: before</source>
        <translation>比较：之前</translation>
    </message>
    <message>
        <source>Compare: after</source>
        <translation>比较：之后</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Shown when</source>
        <translation>显示条件</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>All conditions, or one of them</source>
        <translation>全部条件，或其中之一</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>始终显示。</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>满足全部</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>满足其一</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>Question of condition {n}</source>
        <translation>条件 {n} 的问题</translation>
    </message>
    <message>
        <source>How condition {n} compares</source>
        <translation>条件 {n} 的比较方式</translation>
    </message>
    <message>
        <source>Remove condition {n}</source>
        <translation>删除条件 {n}</translation>
    </message>
    <message>
        <source>Condition {n}: {answer}</source>
        <translation>条件 {n}：{answer}</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Coverage by region</source>
        <translation>各区域覆盖情况</translation>
    </message>
    <message>
        <source>Shares of each region&apos;s leads; a lead may count in several. Free: nobody&apos;s, and may be handed out.</source>
        <translation>各区域客户的占比，同一客户可计入多列。空闲：无人持有且可分配。</translation>
    </message>
    <message>
        <source>No lead of this campaign is known.</source>
        <translation>此活动没有客户。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已拨打</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>已成客户</translation>
    </message>
    <message>
        <source>unsuitable</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>无区域</translation>
    </message>
    <message>
        <source>Unsuitable for telesales, because</source>
        <translation>不适合电话销售的原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>no calls wanted</source>
        <translation>不愿接电话</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Call all the same …</source>
        <translation>仍然拨打 …</translation>
    </message>
    <message>
        <source>Customer column</source>
        <translation>客户栏</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>问题与答复</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>更多客户信息</translation>
    </message>
    <message>
        <source>Helps here</source>
        <translation>可参考的文章</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Consents, word for word</source>
        <translation>同意（原句）</translation>
    </message>
    <message>
        <source>Not the one on the line. Back to {name}</source>
        <translation>并非正在通话的客户。返回 {name}</translation>
    </message>
    <message>
        <source>This customer cannot be shown</source>
        <translation>无法显示该客户</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>尚未选择客户</translation>
    </message>
    <message>
        <source>Choose a lead in the queue, or wait: who calls appears here.</source>
        <translation>在队列中选择客户，或等待：来电客户会显示在这里。</translation>
    </message>
    <message>
        <source>{tier}-tier</source>
        <translation>{tier} 级</translation>
    </message>
    <message>
        <source>may be called until {time}</source>
        <translation>{time} 前可致电</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>勿致电</translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, until wrap-up</source>
        <translation>同事的客户，显示至话后处理结束</translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, until your work for her is done</source>
        <translation>同事的客户，直到您办完为止</translation>
    </message>
    <message>
        <source>Intention {grade}</source>
        <translation>意向 {grade}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未上传</translation>
    </message>
    <message>
        <source>May be called all the same: {reason} ({who})</source>
        <translation>已获准拨打：{reason}（{who}）</translation>
    </message>
    <message>
        <source>No contact so far.</source>
        <translation>暂无联系记录。</translation>
    </message>
    <message>
        <source>asked by the script</source>
        <translation>由话术核实</translation>
    </message>
    <message>
        <source>Fetching what was before …</source>
        <translation>正在获取更早的联系记录…</translation>
    </message>
    <message>
        <source>Older contacts …</source>
        <translation>更早的联系记录…</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>{figures} (this desk alone)</source>
        <translation>{figures}（仅本机）</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>QA report</source>
        <translation>质检日报</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Overdue, or due within two days</source>
        <translation>逾期或两天内到期</translation>
    </message>
    <message>
        <source>Analysts: output and leniency</source>
        <translation>质检员：工作量与宽严</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>按地区的覆盖率</translation>
    </message>
    <message>
        <source>Coverage by agent</source>
        <translation>按坐席的覆盖率</translation>
    </message>
    <message>
        <source>The team&apos;s day</source>
        <extracomment>needs that are seen without scrolling</extracomment>
        <translation>团队当日</translation>
    </message>
    <message>
        <source>Needs a hand now</source>
        <translation>现在需要协助</translation>
    </message>
    <message>
        <source>Today, against the target</source>
        <translation>今日数据与目标</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>Her customer</source>
        <translation>她的客户</translation>
    </message>
    <message>
        <source>Nothing just now.</source>
        <translation>目前没有。</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>当日数据</translation>
    </message>
</context>
<context>
    <name>DecideLine</name>
    <message>
        <source>Judged: {answer}</source>
        <translation>打分：{answer}</translation>
    </message>
    <message>
        <source>Should be: {answer}. {words}</source>
        <translation>应为：{answer}。{words}</translation>
    </message>
    <message>
        <source>Stays: {answer}</source>
        <translation>维持：{answer}</translation>
    </message>
    <message>
        <source>As proposed: {answer}</source>
        <translation>按申诉改为：{answer}</translation>
    </message>
    <message>
        <source>Otherwise: {answer}</source>
        <translation>另改为：{answer}</translation>
    </message>
    <message>
        <source>Decision: {question}</source>
        <translation>裁决：{question}</translation>
    </message>
    <message>
        <source>Why (needed where it stays)</source>
        <translation>理由（维持原判时必填）</translation>
    </message>
    <message>
        <source>Why: {question}</source>
        <translation>理由：{question}</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>{name}&apos;s desk is taken away: it hands over what it had not sent, then its data is destroyed.</source>
        <translation>{name} 的工作台已收回：交出未发送内容后销毁数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended. Whoever sits there signs in anew.</source>
        <translation>
            <numerusform>已结束 %n 个会话，使用者需重新登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>One line a person and computer. Two people at one computer are two lines.</source>
        <translation>每人每台电脑一行；两人共用一台电脑则为两行。</translation>
    </message>
    <message>
        <source>Search by person, computer or address</source>
        <translation>按人员、电脑或地址搜索</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No device is found by these words.</source>
        <translation>没有符合条件的设备。</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Sign out: once more</source>
        <translation>登出：再按一次</translation>
    </message>
    <message>
        <source>Sign out this device</source>
        <translation>登出此设备</translation>
    </message>
    <message>
        <source>Wipe: once more</source>
        <translation>清除：再按一次</translation>
    </message>
    <message>
        <source>Wipe this device</source>
        <translation>清除此设备</translation>
    </message>
    <message>
        <source>Its sessions end; its data stays and opens again with a sign-in.</source>
        <translation>其会话结束；数据保留，重新登录后可用。</translation>
    </message>
    <message>
        <source>It hands over what it had not sent; then its data and key are destroyed, for good.</source>
        <translation>先交出尚未发送的内容，然后其数据和密钥将永久销毁。</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>What it draws</source>
        <translation>抽取情况</translation>
    </message>
    <message>
        <source>Which draw</source>
        <translation>哪次抽取</translation>
    </message>
    <message>
        <source>Nothing was drawn yet. Try shows what the last whole period would bring.</source>
        <translation>尚未抽取。“试抽”显示上一完整周期会抽到什么。</translation>
    </message>
    <message>
        <source>{period}: a trial</source>
        <translation>{period}：试抽</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) could be drawn</source>
        <translation>
            <numerusform>可抽取 %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>抽到 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Drawn of</source>
        <translation>抽取 / 总数</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Who hears them</source>
        <translation>由谁来听</translation>
    </message>
    <message>
        <source>Whoever doubts it draws again: seed {seed}, calls {digest}.</source>
        <translation>如有疑问可重新抽取：种子 {seed}，通话 {digest}。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Script editor</source>
        <translation>话术编辑器</translation>
    </message>
    <message>
        <source>Outline of the script</source>
        <translation>话术大纲</translation>
    </message>
    <message>
        <source>Graph of the script</source>
        <translation>话术图</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Back to the list of scripts</source>
        <translation>返回话术列表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>{act} the draft</source>
        <translation>{act}草稿</translation>
    </message>
    <message>
        <source>More about this script</source>
        <translation>此话术的更多操作</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Beside: {name}</source>
        <translation>侧栏：{name}</translation>
    </message>
    <message>
        <source>Reading the script …</source>
        <translation>正在读取话术……</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>修订 {n}</translation>
    </message>
    <message>
        <source>from version {n}</source>
        <translation>源自版本 {n}</translation>
    </message>
    <message>
        <source>not saved yet, kept on this desk</source>
        <translation>尚未保存，已保留在本机</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>由 {name} 批准</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>请先保存草稿。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>已全部保存。</translation>
    </message>
    <message>
        <source>An author cannot approve her own draft.</source>
        <translation>作者不能批准自己的草稿。</translation>
    </message>
    <message>
        <source>Check the draft first.</source>
        <translation>请先检查草稿。</translation>
    </message>
    <message>
        <source>A second person has to approve the draft first.</source>
        <translation>需先由另一人批准草稿。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New step behind this one</source>
        <translation>在此步骤后新建步骤</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>删除此步骤</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>新异议</translation>
    </message>
    <message>
        <source>Stop something now …</source>
        <translation>立即停用……</translation>
    </message>
    <message>
        <source>Roll back to the version before …</source>
        <translation>回退到上一版本……</translation>
    </message>
    <message>
        <source>Export as YAML …</source>
        <translation>导出为 YAML……</translation>
    </message>
    <message>
        <source>Import YAML …</source>
        <translation>导入 YAML……</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>放弃此草稿</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>The plan is saved; it can be started.</source>
        <extracomment>height of a line of the list, title and state</extracomment>
        <translation>方案已保存，可以启动。</translation>
    </message>
    <message>
        <source>The experiment runs. Desks hear of it within seconds.</source>
        <translation>实验已启动，各坐席几秒内即会收到。</translation>
    </message>
    <message>
        <source>The experiment has ended; every desk speaks the script as it is.</source>
        <translation>实验已结束，所有坐席恢复使用原话术。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiments and scripts</source>
        <translation>实验与话术</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>重新读取数据</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>The plan is fixed from then on</source>
        <translation>启动后方案不可更改</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>all versions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>Versions of {script}</source>
        <translation>{script}：各版本</translation>
    </message>
    <message>
        <source>As they were spoken in the last 90 days</source>
        <translation>最近90天的实际使用情况</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>无法读取数据</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>There is no experiment yet</source>
        <translation>还没有实验</translation>
    </message>
    <message>
        <source>Publish a script, then plan an experiment with two ways to say it.</source>
        <translation>先发布话术，再用两种说法制定实验方案。</translation>
    </message>
    <message>
        <source>Nobody drew by lot which lead hears which version: times, agents and leads differ too.</source>
        <translation>各版本并非随机分配给客户：时间、坐席和客户也不相同。</translation>
    </message>
    <message>
        <source>Nothing is drawn before the start. Required size and looks are fixed with it.</source>
        <translation>启动前不分配客户；所需样本量和查看节点在启动时确定。</translation>
    </message>
    <message>
        <source>Worse than before: {what}</source>
        <translation>比原来更差：{what}</translation>
    </message>
</context>
<context>
    <name>EnteredPanel</name>
    <message>
        <source>What was written and entered</source>
        <extracomment>name, width of its left column</extracomment>
        <translation>填写和录入的内容</translation>
    </message>
    <message>
        <source>Notes of the agent</source>
        <translation>坐席备注</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Script path</source>
        <translation>话术路径</translation>
    </message>
    <message>
        <source>Answers in the script</source>
        <translation>话术中的回答</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Held elsewhere: the recording is all there is.</source>
        <translation>通话在别处进行，只有录音。</translation>
    </message>
    <message>
        <source>No note.</source>
        <translation>没有备注。</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Why is it given up? The reason goes to the server.</source>
        <translation>为什么放弃？原因会发给服务器。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Discard with this reason</source>
        <translation>以此原因放弃</translation>
    </message>
    <message>
        <source>Set mine</source>
        <translation>改用我的</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>查看客户</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Save the export</source>
        <translation>保存导出文件</translation>
    </message>
    <message>
        <source>Saved: {path}. The export stands in the list below.</source>
        <translation>已保存：{path}。本次导出已记入下方列表。</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>无法写入文件：{why}</translation>
    </message>
    <message>
        <source>Evaluations of the period with answers, evidence, earlier answers, appeals and the machine&apos;s answers.</source>
        <translation>该时段的评分，包含答案、证据、以前的答案、申诉和机器的答案。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Everything, as a workbook (XLSX)</source>
        <translation>全部，导出为工作簿（XLSX）</translation>
    </message>
    <message>
        <source>{table} (CSV)</source>
        <translation>{table}（CSV 文件）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Who heard, read, exported what</source>
        <translation>谁听过、看过、导出过什么</translation>
    </message>
    <message>
        <source>Exports and access</source>
        <translation>导出与访问记录</translation>
    </message>
</context>
<context>
    <name>FactorPanel</name>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>The key as a QR code; the same stands beneath in letters</source>
        <translation>密钥二维码，下方为同一密钥的文字</translation>
    </message>
    <message>
        <source>The key for the authenticator</source>
        <translation>验证器密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>复制恢复码</translation>
    </message>
    <message>
        <source>six figures</source>
        <translation>六位数字</translation>
    </message>
    <message>
        <source>A code of the authenticator</source>
        <translation>验证器显示的动态码</translation>
    </message>
    <message>
        <source>your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>我已记下</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Write these down and keep them apart from the authenticator. Each opens one sign-in in place of its six figures. They are shown only now.</source>
        <translation>请记下并与身份验证器分开保存。每个恢复码可代替验证码登录一次，仅显示这一次。</translation>
    </message>
    <message>
        <source>You have a second factor. With your password fresh recovery codes are made; those of before are good for nothing then.</source>
        <translation>您已设置第二因素。输入密码可生成新的恢复码，旧的随即失效。</translation>
    </message>
    <message>
        <source>Scan this with an authenticator, or type its key (time-based, six figures); then a code that it shows and your password. From then on a code is asked for at each sign-in.</source>
        <translation>用身份验证器扫描，或输入密钥（基于时间，六位数字）；再输入其显示的验证码和您的密码。此后每次登录都需要验证码。</translation>
    </message>
</context>
<context>
    <name>FigureLine</name>
    <message>
        <source>Figure {n}: weight</source>
        <translation>指标 {n}：权重</translation>
    </message>
    <message>
        <source>Take figure {n} away</source>
        <translation>删除指标 {n}</translation>
    </message>
    <message>
        <source>Figure {n}: which</source>
        <translation>指标 {n}：哪一项</translation>
    </message>
    <message>
        <source>Figure {n}: bound</source>
        <translation>指标 {n}：界限</translation>
    </message>
    <message>
        <source>Figure {n}: above or below</source>
        <translation>指标 {n}：高于或低于</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>无法读取数据</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>截至 {when}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>The table is in the clipboard.</source>
        <extracomment>at least of the first column, in pixels</extracomment>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Guard-rails</source>
        <translation>护栏指标</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Plan and looks</source>
        <translation>方案与查看节点</translation>
    </message>
    <message>
        <source>Which variant against the first</source>
        <translation>与第一方案比较的方案</translation>
    </message>
    <message>
        <source>Ladder through the steps</source>
        <translation>各步骤阶梯图</translation>
    </message>
    <message>
        <source>Difference over time with its interval</source>
        <translation>差异及其区间随时间的变化</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Nothing to show yet: it comes with the first calls.</source>
        <translation>暂无数据，有通话后即会显示。</translation>
    </message>
    <message>
        <source>Table: {view}</source>
        <translation>表格：{view}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <extracomment>rows that are drawn; more are counted</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>The checker looks after each change.</source>
        <translation>每次修改后都会检查。</translation>
    </message>
</context>
<context>
    <name>FinishBar</name>
    <message>
        <source>Finish, bring the next</source>
        <translation>完成，下一位</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Form builder</source>
        <translation>质检表编辑器</translation>
    </message>
    <message>
        <source>Outline of the form</source>
        <translation>质检表大纲</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>质检表</translation>
    </message>
    <message>
        <source>Back to the list of forms</source>
        <translation>返回质检表列表</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>{act} the draft</source>
        <translation>{act}草稿</translation>
    </message>
    <message>
        <source>More about this form</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设重算</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失项</translation>
    </message>
    <message>
        <source>Beside: {name}</source>
        <translation>侧栏：{name}</translation>
    </message>
    <message>
        <source>Reading the form …</source>
        <translation>正在读取质检表…</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>修订 {n}</translation>
    </message>
    <message>
        <source>from version {n}</source>
        <translation>源自版本 {n}</translation>
    </message>
    <message>
        <source>not saved yet, kept on this desk</source>
        <translation>尚未保存，已保留在本机</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>由 {name} 批准</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>已全部保存。</translation>
    </message>
    <message>
        <source>An author cannot approve her own draft.</source>
        <translation>作者不能批准自己的草稿。</translation>
    </message>
    <message>
        <source>Check the draft first.</source>
        <translation>请先检查草稿。</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>请先保存草稿。</translation>
    </message>
    <message>
        <source>A second person has to approve the draft first.</source>
        <translation>需先由另一人批准草稿。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新分区</translation>
    </message>
    <message>
        <source>New section inside this one</source>
        <translation>在此分区内新建子分区</translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation>复制此问题</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>删除此项</translation>
    </message>
    <message>
        <source>Export for {system} …</source>
        <translation>导出为 {system}…</translation>
    </message>
    <message>
        <source>Import a file over this draft …</source>
        <translation>导入文件覆盖此草稿…</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>放弃此草稿</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Open a form first.</source>
        <translation>请先打开一份质检表。</translation>
    </message>
    <message>
        <source>Publish this draft</source>
        <translation>发布此草稿</translation>
    </message>
    <message>
        <source>What is new, in one sentence. It is kept with the version; judgements that are begun keep theirs.</source>
        <translation>用一句话说明新内容。它随版本保存；已开始的评分沿用原版本。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>导出质检表</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>无法写入文件：{why}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>无法读取文件：{why}</translation>
    </message>
</context>
<context>
    <name>HandedQuote</name>
    <message>
        <source>{name} wrote</source>
        <extracomment>three lines; the rest is scrolled to</extracomment>
        <translation>{name}写道</translation>
    </message>
    <message>
        <source>Keep in my notes</source>
        <translation>保留到我的备注</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>There is no preview with leads that would move.</source>
        <translation>没有可执行的预览。</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n lead(s) moved.</source>
        <translation>
            <numerusform>{what}：已转移 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were gone or had no room.</source>
        <translation>
            <numerusform>%n 位已被领走或名额已满。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the end of a call.</source>
        <translation>
            <numerusform>%n 位等待通话结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>规则已保存。</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>客户分配</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Jobs ●</source>
        <translation>任务 ●</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Why there?</source>
        <translation>为何归此？</translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation>显示：{part}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Server</source>
        <extracomment>(role of the text, what it is about, how it stands)</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>How the server stands</source>
        <translation>服务器状态</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n thing(s) need somebody.</source>
        <translation>
            <numerusform>⚠ 有 %n 项需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All is as it should be.</source>
        <translation>✓ 一切正常。</translation>
    </message>
    <message>
        <source>The database is a server of your own: its backups are made with its own tools.</source>
        <translation>数据库是您自有的服务器，请用其自带工具备份。</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>最近一次备份</translation>
    </message>
    <message>
        <source>database {database}, recordings {n} with {size}</source>
        <translation>数据库 {database}，录音 {n} 段共 {size}</translation>
    </message>
    <message>
        <source>⚠ There is none. Make one: lead-server backup --to FOLDER.</source>
        <translation>⚠ 没有备份。请执行：lead-server backup --to FOLDER。</translation>
    </message>
    <message>
        <source>⚠ {when}: older than {hours} hours. Make one: lead-server backup --to FOLDER.</source>
        <translation>⚠ {when}：超过 {hours} 小时。请执行：lead-server backup --to FOLDER。</translation>
    </message>
    <message>
        <source>⚠ None was tried out. Do it: lead-server verify --from FOLDER.</source>
        <translation>⚠ 从未演练恢复。请执行：lead-server verify --from FOLDER。</translation>
    </message>
    <message>
        <source>⚠ {tried}: older than {days} days. Try one out: lead-server verify --from FOLDER.</source>
        <translation>⚠ {tried}：超过 {days} 天。请演练：lead-server verify --from FOLDER。</translation>
    </message>
    <message>
        <source>⚠ {tried}: differences: {n}. Look: lead-server verify --from FOLDER.</source>
        <translation>⚠ {tried}：有 {n} 处不符。请查看：lead-server verify --from FOLDER。</translation>
    </message>
    <message>
        <source>✓ {tried}: it came back, everything was there.</source>
        <translation>✓ {tried}：恢复成功，内容完整。</translation>
    </message>
    <message>
        <source>Newest trial of a backup</source>
        <translation>最近一次恢复演练</translation>
    </message>
    <message>
        <source>not in the backup: the object store keeps its own versions.</source>
        <translation>不在备份中：对象存储自带版本。</translation>
    </message>
    <message>
        <source>Recordings in backups</source>
        <translation>备份中的录音</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>存于文件夹</translation>
    </message>
    <message>
        <source>in an object store</source>
        <translation>存于对象存储</translation>
    </message>
    <message>
        <source>Journal of deletions</source>
        <translation>删除日志</translation>
    </message>
    <message>
        <source>✓ whole, lines: {n}</source>
        <translation>✓ 完整，行数：{n}</translation>
    </message>
    <message>
        <source>⚠ It was changed: nobody is erased until it is what it was. Look: lead-server retention verify.</source>
        <translation>⚠ 日志被改动：恢复原状前不会删除任何人。请查看：lead-server retention verify。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Webhooks for messages</source>
        <translation>消息 Webhook</translation>
    </message>
    <message>
        <source>⚠ {n} fail. Look: lead-server webhook status.</source>
        <translation>⚠ {n} 个失败。请查看：lead-server webhook status。</translation>
    </message>
    <message>
        <source>✓ none fails</source>
        <translation>✓ 均正常</translation>
    </message>
    <message>
        <source>Sheets of the last week</source>
        <translation>最近一周的报表</translation>
    </message>
    <message>
        <source>⚠ not sent, or not sure: {n}. Look under Sheets by mail.</source>
        <translation>⚠ 未发送或不确定：{n}。请查看“邮件报表”。</translation>
    </message>
    <message>
        <source>✓ nothing failed</source>
        <translation>✓ 无失败</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>{version}, runs since {when}</source>
        <translation>{version}，自{when}起运行</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connection and what waits to be sent</source>
        <translation>连接状态与待上传内容</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>待上传内容</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>复制此列表</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>打开发件箱</translation>
    </message>
    <message>
        <source>Refused by the server, kept here</source>
        <translation>被服务器拒绝，已保留在本机</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待上传</translation>
    </message>
    <message>
        <source>Nothing waits: all you did has reached the server.</source>
        <translation>没有待上传内容：您的操作均已到达服务器。</translation>
    </message>
    <message>
        <source>Recordings on this desk</source>
        <translation>本机上的录音</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still to be sent, {size} MB</source>
        <translation>
            <numerusform>还有 %n 段录音待上传，共 {size} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need the administrator; they stay on this desk.</source>
        <translation>
            <numerusform>其中 %n 段需要管理员处理；它们保留在本机上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>What was heard</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Words of the call</source>
        <translation>通话文字</translation>
    </message>
    <message>
        <source>Phrases that were said</source>
        <translation>命中的话语</translation>
    </message>
    <message>
        <source>Selected words are evidence</source>
        <translation>选中的文字作为证据</translation>
    </message>
    <message>
        <source>Marks the stretch of the selected words at the lit question</source>
        <translation>将选中文字所在的录音段标记到当前问题</translation>
    </message>
    <message>
        <source>{seconds} s chosen</source>
        <translation>已选 {seconds} 秒</translation>
    </message>
    <message>
        <source>A click plays from there; select words to make them evidence.</source>
        <translation>单击从该处播放；选中文字可作为证据。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>What the desk tells you stands here until you sign out.</source>
        <translation>工作台的提示会保留在这里，直到您退出登录。</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>List of messages</source>
        <translation>消息列表</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Search by name, company or the end of a number.</source>
        <translation>按姓名、公司或号码尾数搜索。</translation>
    </message>
    <message>
        <source>Why a lead is where it is</source>
        <translation>客户归属的原因</translation>
    </message>
    <message>
        <source>Name, company, or the end of a number; Enter searches</source>
        <translation>姓名、公司或号码尾数；回车搜索</translation>
    </message>
    <message>
        <source>Search a lead</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Leads found</source>
        <translation>找到的客户</translation>
    </message>
    <message>
        <source>Ownerships, newest first</source>
        <translation>归属记录，最新在前</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Preview: give it to her</source>
        <translation>预览：转给此坐席</translation>
    </message>
    <message>
        <source>Unsuitable for telesales, because …</source>
        <translation>不适合电话销售，原因……</translation>
    </message>
    <message>
        <source>Why it is unsuitable for telesales</source>
        <translation>为何不适合电话销售</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Whose it was, since when and why, stands here.</source>
        <translation>这里显示曾归谁、从何时起、为何。</translation>
    </message>
    <message>
        <source>In a call: goes to {name} when the outcome is written.</source>
        <translation>通话中：填写结果后转给 {name}。</translation>
    </message>
    <message>
        <source>In a call: goes into the pool when the outcome is written.</source>
        <translation>通话中：填写结果后转入公海。</translation>
    </message>
    <message>
        <source>Unsuitable for telesales: {why}</source>
        <translation>不适合电话销售：{why}</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Mark as unsuitable</source>
        <translation>标为不适合</translation>
    </message>
    <message>
        <source>Nobody ever had it: it is in the pool since it came.</source>
        <translation>从未分配给任何人：入库后一直在公海。</translation>
    </message>
</context>
<context>
    <name>HitLine</name>
    <message>
        <source>Words {n}: weight</source>
        <extracomment>its place, for who hears the fields&apos; names</extracomment>
        <translation>话语 {n}：权重</translation>
    </message>
    <message>
        <source>Take words {n} away</source>
        <translation>删除话语 {n}</translation>
    </message>
    <message>
        <source>Words {n}: what was said</source>
        <translation>话语 {n}：说了什么</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>This file cannot be read: {why}</source>
        <translation>无法读取此文件：{why}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>收到的文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Try it: nothing is written</source>
        <translation>试运行：不写入</translation>
    </message>
    <message>
        <source>Import these leads</source>
        <translation>导入这些客户</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encoding: found out</source>
        <translation>编码：自动识别</translation>
    </message>
    <message>
        <source>Country of numbers (CN)</source>
        <translation>号码所属国家（CN）</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>区号</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Also numbers that a lead of another name has</source>
        <translation>也导入他人已有的号码</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Some cells</source>
        <translation>部分内容</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rows and cells that are not taken</source>
        <translation>未导入的行和单元格</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} 对应</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>没有打开的文件</translation>
    </message>
    <message>
        <source>Choose a list (CSV in any encoding, or XLSX). It is tried first; nothing is written before you say so.</source>
        <translation>请选择名单（任意编码的 CSV，或 XLSX）。会先试运行；在您确认之前不会写入。</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls *.xlsb *.ods);;All files (*)</source>
        <translation>名单 (*.csv *.txt *.tsv *.xlsx *.xls *.xlsb *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择名单</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Approved. The agent has it.</source>
        <extracomment>pixels</extracomment>
        <translation>已审核通过，坐席可以看到了。</translation>
    </message>
    <message>
        <source>Given back to the analyst.</source>
        <translation>已退回质检员。</translation>
    </message>
    <message>
        <source>Decided. The agent reads it with your words.</source>
        <translation>已裁决，坐席会看到您的说明。</translation>
    </message>
    <message>
        <source>Corrected. It waits for approval again.</source>
        <translation>已更正，重新等待审核。</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>已读。</translation>
    </message>
    <message>
        <source>Say why a question stays as it was.</source>
        <translation>请写明题目维持原判的理由。</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>请写明要更正什么。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待处理事项</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐题查看</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等您处理的事项</translation>
    </message>
    <message>
        <source>Evaluations to approve, corrections and appeals appear here, with their deadlines.</source>
        <translation>待审核的评分、待更正的评分和申诉会显示在这里，并注明期限。</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>其他题目</translation>
    </message>
    <message>
        <source>Final score {score}</source>
        <translation>最终得分 {score}</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Submit the correction</source>
        <translation>提交更正</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Words to the whole appeal (optional)</source>
        <translation>对整个申诉的说明（可不填）</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>需要更正的内容</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Part of the script</source>
        <translation>话术的一部分</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to what it belongs to</source>
        <translation>返回上一层</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>{language}文字</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}, {state}</source>
        <translation>{what}：已完成 {done}/{total}，{state}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>End it here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>No job has run yet. A job begins with a preview.</source>
        <translation>尚无任务。任务从预览开始。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已转移</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>未转移</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Why it did not move</source>
        <translation>未转移原因</translation>
    </message>
    <message>
        <source>Now with</source>
        <translation>现归属</translation>
    </message>
    <message>
        <source>Leads that did not move</source>
        <translation>未转移的客户</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) did not move</source>
        <translation>
            <numerusform>%n 位客户未转移</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys of this screen</source>
        <translation>本页快捷键</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>关闭快捷键</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>same key as: {others}</source>
        <translation>与此操作按键相同：{others}</translation>
    </message>
    <message>
        <source>Key for: {act}</source>
        <translation>快捷键：{act}</translation>
    </message>
</context>
<context>
    <name>LeadFinder</name>
    <message>
        <source>Preview with a customer</source>
        <extracomment>after the last key, before the server is asked</extracomment>
        <translation>用客户预览</translation>
    </message>
    <message>
        <source>Name, company or number</source>
        <translation>姓名、公司或号码</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>LearningDesk</name>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>通话详情</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通话内容</translation>
    </message>
    <message>
        <source>Hear the call it is about</source>
        <translation>收听相关通话</translation>
    </message>
    <message>
        <source>What you want to say about it (optional)</source>
        <translation>您的意见（可选）</translation>
    </message>
    <message>
        <source>Answer to the coaching</source>
        <translation>对辅导的答复</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>为什么撤回？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw this call from every desk</source>
        <translation>从所有工作台撤回此通话</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Library of calls</source>
        <translation>通话范例库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>范例库</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>显示：{name}</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing to practise</source>
        <translation>暂无练习</translation>
    </message>
    <message>
        <source>Notes and tasks that follow from your calls stand here.</source>
        <translation>由通话产生的备注和任务显示在这里。</translation>
    </message>
    <message>
        <source>No call is shared yet</source>
        <translation>还没有分享的通话</translation>
    </message>
    <message>
        <source>Calls worth hearing stand here, with what they teach.</source>
        <translation>值得一听的通话及其要点显示在这里。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>By</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>分享人</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>收听</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回原因</translation>
    </message>
</context>
<context>
    <name>LearningSide</name>
    <message>
        <source>Mark both ends of the piece first.</source>
        <translation>请先标出片段的起点和终点。</translation>
    </message>
    <message>
        <source>No script was spoken in this call.</source>
        <translation>此通话没有使用话术。</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message numerus="yes">
        <source>%n appeal(s) went to somebody else.</source>
        <translation>
            <numerusform>%n 项申诉已转给他人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered. Nothing waited for that person.</source>
        <translation>已登记，没有等此人处理的事项。</translation>
    </message>
    <message>
        <source>Taken back. What has moved stays where it is.</source>
        <translation>已撤销，已转走的事项不变。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Appeals that wait for somebody who is away go to a colleague; their deadlines stay.</source>
        <translation>等待休假人员处理的申诉会转给同事，期限不变。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Take the chosen one back</source>
        <translation>撤销所选</translation>
    </message>
    <message>
        <source>Nobody is on leave, now or later.</source>
        <translation>现在和以后都没有人休假。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The view “{name}” is saved.</source>
        <extracomment>the person&apos;s choice of columns pixels that the head takes with all its buttons rows from the edge at which more is fetched after the last key before the list is asked for</extracomment>
        <translation>视图“{name}”已保存。</translation>
    </message>
    <message>
        <source>Exporting: {n} of {total}</source>
        <translation>正在导出：{n} / {total} 个</translation>
    </message>
    <message>
        <source>Export #{n} is in {path}. It is noted, and the file is marked.</source>
        <translation>导出 #{n} 已存入 {path}。此次导出已记录，文件带有标记。</translation>
    </message>
    <message>
        <source>You may not export leads (any more). No file was left behind.</source>
        <translation>您没有（或不再有）导出客户的权限。没有留下任何文件。</translation>
    </message>
    <message>
        <source>The file cannot be written there: {why}</source>
        <translation>无法写入该位置：{why}</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Choose two leads (Shift and an arrow), then compare them.</source>
        <translation>请选择两个客户（Shift 加方向键），再进行比较。</translation>
    </message>
    <message>
        <source>Lead library</source>
        <translation>客户库</translation>
    </message>
    <message>
        <source>Filter: tier:A owner:none ends:30 -tag:vip 王丽</source>
        <translation>筛选：等级:A 负责人:none 到期:30 -标签:vip 王丽</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export what the filter finds</source>
        <translation>导出筛选结果</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change many leads at once</source>
        <translation>批量更改客户</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Leads cannot be shown</source>
        <translation>无法显示客户</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation>没有符合的客户</translation>
    </message>
    <message>
        <source>Take a part out of the filter above; Ctrl+F leads there.</source>
        <translation>请从上方筛选中去掉一部分；按 Ctrl+F 可到达。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>全部客户</translation>
    </message>
</context>
<context>
    <name>LitQuestion</name>
    <message>
        <source> · critical</source>
        <translation> · 关键项</translation>
    </message>
    <message>
        <source>Why is it not applicable?</source>
        <translation>为什么不适用？</translation>
    </message>
    <message>
        <source>Answer  {key}</source>
        <translation>答案  {key}</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>回答：{question}</translation>
    </message>
    <message>
        <source>Comment  {key}</source>
        <translation>评语  {key}</translation>
    </message>
    <message>
        <source>Comment on: {question}</source>
        <translation>对此题的评语：{question}</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Go to the mark at {time}, {n}</source>
        <translation>转到 {time} 处的标记，第 {n} 个</translation>
    </message>
    <message>
        <source>Remove the mark at {time}, {n}</source>
        <translation>删除 {time} 处的标记，第 {n} 个</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message>
        <source>Lost</source>
        <translation>丢失项</translation>
    </message>
    <message>
        <source>Nothing got lost</source>
        <translation>没有丢失任何内容</translation>
    </message>
    <message>
        <source>After an import or export stands here what the other system cannot say.</source>
        <translation>导入或导出后，对方系统无法表达的内容列在这里。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>From now on a code is asked for at each sign-in.</source>
        <translation>今后每次登录都会要求动态码。</translation>
    </message>
    <message>
        <source>An admin asks you to set up a second factor for your sign-in.</source>
        <translation>管理员要求您为登录设置第二因素。</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>去设置</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set it up until {day}; after that nobody signs in without it.</source>
        <translation>您的角色须设置第二因素。请在 {day} 前设置，逾期无法登录。</translation>
    </message>
    <message>
        <source>Nothing is new in your scripts.</source>
        <translation>您的话术没有更新。</translation>
    </message>
    <message>
        <source>The telephone in use has its own sound; choose it there.</source>
        <translation>当前电话有自己的声音设置，请在那里选择。</translation>
    </message>
    <message>
        <source>You have written it down; it is not kept on this desk.</source>
        <translation>您已抄下解锁码，本机不再保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were taken, but not as you wrote them.</source>
        <translation>
            <numerusform>有 %n 条记录已接收，但与您填写的不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>打开发件箱</translation>
    </message>
    <message>
        <source>Your role has no such desk.</source>
        <translation>您的角色没有此工作台。</translation>
    </message>
    <message>
        <source>it was never handed to you</source>
        <translation>从未分配给您</translation>
    </message>
    <message>
        <source>Your role claims no leads from the public pool.</source>
        <translation>您的角色不从公海领取客户。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Your leads are arriving. You can start: what is due now came first.</source>
        <translation>线索正在下载，您可以开始工作：到期事项已优先到达。</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>服务器已恢复连接。</translation>
    </message>
    <message>
        <source>An admin changed what you may do; this desk shows it from now on. Nothing was lost.</source>
        <translation>管理员更改了您的权限；工作台已按新权限显示，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Only a wrap-up with a time limit can be prolonged.</source>
        <translation>只有限时的话后处理才能延长。</translation>
    </message>
    <message>
        <source>The time for the outcome is over.</source>
        <translation>填写结果的时间已到。</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长时间</translation>
    </message>
    <message>
        <source>Your pause has reached its longest time.</source>
        <translation>您的暂停已达到最长时间。</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>可接听</translation>
    </message>
    <message>
        <source>Leadline: {person}, {organisation}</source>
        <translation>Leadline：{person}，{organisation} 工作台</translation>
    </message>
</context>
<context>
    <name>MatchChooser</name>
    <message>
        <source>Who is it?</source>
        <translation>来电的是哪一位？</translation>
    </message>
    <message>
        <source>Unknown number: {number}</source>
        <translation>未知号码：{number}</translation>
    </message>
    <message>
        <source>None of them: new lead</source>
        <translation>都不是：新建线索</translation>
    </message>
    <message>
        <source>New lead from this number</source>
        <translation>用此号码新建线索</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>The meeting</source>
        <translation>对照会</translation>
    </message>
    <message>
        <source>Questions to rewrite</source>
        <translation>需要改写的题目</translation>
    </message>
    <message>
        <source>Question by question; agreement over all calls judged by several</source>
        <translation>逐题；一致性按所有多人打分的通话计算</translation>
    </message>
    <message>
        <source>Who judged</source>
        <translation>打分的人</translation>
    </message>
    <message>
        <source>None, as far as these calls tell.</source>
        <translation>就这些通话来看，没有。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Milder than others by</source>
        <translation>比他人宽松</translation>
    </message>
    <message>
        <source>Points from the expert</source>
        <translation>与基准的分差</translation>
    </message>
    <message>
        <source>“Not applicable” otherwise than others</source>
        <translation>“不适用”用法与他人不同</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>{name} was faster</source>
        <translation>{name} 先保存了</translation>
    </message>
    <message>
        <source>This has changed since you began. Yours is added to it; where both changed one thing, choose.</source>
        <translation>自您开始以来有以下改动。您的修改会加入其中；双方改了同一处时请选择。</translation>
    </message>
    <message>
        <source>What {name} changed</source>
        <translation>{name} 的改动</translation>
    </message>
    <message>
        <source>Put together and save</source>
        <translation>合并并保存</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Do not save yet</source>
        <translation>暂不保存</translation>
    </message>
    <message>
        <source>Both changed: {what}</source>
        <translation>双方都改了：{what}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s</source>
        <translation>用 {name} 的</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>用我的</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>没有待处理的消息。</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>还有 {n} 条</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages so far, {words}</source>
        <translation>全部消息，{words}</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>MissedCalls</name>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n 个未接来电</numerusform>
        </translation>
    </message>
    <message>
        <source>promise a callback</source>
        <translation>安排回电</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>回拨</translation>
    </message>
</context>
<context>
    <name>NewCalibrationForm</name>
    <message>
        <source>Choose a call.</source>
        <translation>请选择一通电话。</translation>
    </message>
    <message>
        <source>Choose two people at least.</source>
        <translation>请至少选择两个人。</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>新建校准</translation>
    </message>
    <message>
        <source>Title, for example: week 48, price objections</source>
        <translation>标题，例如：第 48 周，价格异议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Which call</source>
        <translation>哪通电话</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Search calls by agent</source>
        <translation>按坐席查找通话</translation>
    </message>
    <message>
        <source>Calls with a recording</source>
        <translation>有录音的通话</translation>
    </message>
    <message>
        <source>Who judges it, each without the others</source>
        <translation>由谁打分（互不可见）</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Whose answers are the reference</source>
        <translation>以谁的答案为基准</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days to judge</source>
        <translation>打分期限（天）</translation>
    </message>
    <message>
        <source>Ask them to judge</source>
        <translation>请他们打分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>New in your script</source>
        <translation>您的话术有更新</translation>
    </message>
    <message>
        <source>Confirm that you have read it; then you are ready for calls.</source>
        <translation>确认已读后，即可接听电话。</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>{script} v{version}, since {when}</source>
        <translation>{script} v{version}，自 {when}</translation>
    </message>
</context>
<context>
    <name>NodeForm</name>
    <message>
        <source>Words in {language}</source>
        <extracomment>what stands behind the answers</extracomment>
        <translation>{language}文字</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <translation>{name}，缺失</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>添加答案</translation>
    </message>
    <message>
        <source>Answers (plain yes and no)</source>
        <translation>答案（普通的是与否）</translation>
    </message>
    <message>
        <source>Steps with words, points or a fail of their own</source>
        <translation>自带说明、分值或判否的档位</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>评分说明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Scale from, to</source>
        <translation>量表起止</translation>
    </message>
    <message>
        <source>Reckoned by</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Passed from %</source>
        <translation>合格线 %</translation>
    </message>
    <message>
        <source>Fails after fails</source>
        <translation>累计判否数</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Machine&apos;s rule</source>
        <translation>机器规则</translation>
    </message>
    <message>
        <source>Business metric</source>
        <translation>业务指标</translation>
    </message>
    <message>
        <source>Points from start</source>
        <translation>起始分</translation>
    </message>
    <message>
        <source>Points at least</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>points: as the answers</source>
        <translation>分值：同答案</translation>
    </message>
    <message>
        <source>Lowest step</source>
        <translation>最低档</translation>
    </message>
    <message>
        <source>Highest step</source>
        <translation>最高档</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>may stay open</source>
        <translation>可不作答</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>may be not applicable</source>
        <translation>可选“不适用”</translation>
    </message>
    <message>
        <source>Reasons for not applicable</source>
        <translation>“不适用”的原因</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>添加原因</translation>
    </message>
    <message>
        <source>Score bands</source>
        <translation>分数等级</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Add cause</source>
        <translation>添加原因</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes  {key}</source>
        <translation>备注  {key}</translation>
    </message>
    <message>
        <source>Notes of this call</source>
        <translation>本次通话备注</translation>
    </message>
    <message>
        <source>What matters next time. Saved while you type.</source>
        <translation>记下下次有用的内容，输入时自动保存。</translation>
    </message>
</context>
<context>
    <name>NoticeTeller</name>
    <message>
        <source>Show it</source>
        <extracomment>said once, then read: what is to be done stands elsewhere</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>打开待办</translation>
    </message>
</context>
<context>
    <name>OpenWrapUps</name>
    <message numerus="yes">
        <source>%n call(s) still need an outcome</source>
        <translation>
            <numerusform>%n 通通话尚未填写结果</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>号码未显示</translation>
    </message>
    <message>
        <source>say how it ended</source>
        <translation>填写结果</translation>
    </message>
</context>
<context>
    <name>OperationsDesk</name>
    <message>
        <source>Operations desk</source>
        <extracomment>height of a line of the list</extracomment>
        <translation>运营工作台</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n entry(s) written to {path}.</source>
        <extracomment>rows of a group; the rest is counted</extracomment>
        <translation>
            <numerusform>已将 %n 条记录写入 {path}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the outbox</source>
        <translation>导出发件箱</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Entries that the server has not taken</source>
        <translation>服务器尚未接收的记录</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>全部重新发送</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) need your eye; nothing is lost, all of it is kept here.</source>
        <translation>
            <numerusform>有 %n 条记录需要您处理；没有丢失，全部保存在本机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait; they are sent by themselves.</source>
        <translation>
            <numerusform>有 %n 条记录等待发送，会自动发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>All you did has reached the server.</source>
        <translation>您的所有操作都已到达服务器。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>这里没有待发内容</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of my scores</source>
        <translation>我的得分概览</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>需要练习的</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐题查看</translation>
    </message>
    <message>
        <source>The overview needs the server</source>
        <translation>概览需要连接服务器</translation>
    </message>
    <message>
        <source>Reading your figures…</source>
        <translation>正在读取您的数据…</translation>
    </message>
    <message>
        <source>No call of yours was drawn by chance yet</source>
        <translation>您还没有被随机抽中的通话</translation>
    </message>
    <message>
        <source>Only those make a mean. What was judged for another reason stands in the list.</source>
        <translation>只有随机抽中的通话才计入平均分；因其他原因打分的在列表中。</translation>
    </message>
    <message>
        <source>Mean {score}</source>
        <translation>平均分 {score}</translation>
    </message>
    <message>
        <source>One call alone says little: there is no interval yet.</source>
        <translation>只有一通电话说明不了什么，还没有区间。</translation>
    </message>
    <message>
        <source>With these calls your real level lies between {low} and {high} (95 %).</source>
        <translation>根据这些通话，您的真实水平在 {low} 到 {high} 之间（95 %）。</translation>
    </message>
    <message>
        <source>passed: {rate}</source>
        <translation>合格：{rate}</translation>
    </message>
    <message>
        <source>judged for another reason, not averaged: {n}</source>
        <translation>因其他原因打分、不计入平均：{n}</translation>
    </message>
    <message>
        <source>appeals: {n}, changed a score: {upheld}</source>
        <translation>申诉：{n}，改变得分：{upheld}</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>截至 {when}</translation>
    </message>
    <message>
        <source>{n} judged</source>
        <translation>已评 {n} 通</translation>
    </message>
    <message>
        <source>Nothing costs you points often. Well done.</source>
        <translation>没有经常失分的题目，做得很好。</translation>
    </message>
    <message>
        <source>{percent} % of its points; costs {lost} points a call</source>
        <translation>得分率 {percent} %；每通失 {lost} 分</translation>
    </message>
    <message>
        <source>Hear {time}, {day}</source>
        <translation>听 {time}，{day}</translation>
    </message>
    <message>
        <source>Hear {time}, {day}: {question}</source>
        <translation>听 {time}，{day}：{question}</translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message>
        <source>“{other}” is part of “{name}” now. Its record can be split off again.</source>
        <translation>“{other}”已并入“{name}”，以后仍可拆出。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Pairs that look like one customer</source>
        <translation>疑似同一客户</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>查找重复客户</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Make one record of both</source>
        <translation>合并为一条资料</translation>
    </message>
    <message>
        <source>Two customers</source>
        <translation>两位客户</translation>
    </message>
    <message>
        <source>They are two customers</source>
        <translation>是两位客户</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>保留另一条</translation>
    </message>
    <message>
        <source>Keep the other record</source>
        <translation>保留另一条资料</translation>
    </message>
    <message>
        <source>Choose for each: the value that stays. The other one is kept beside it.</source>
        <translation>请逐项选择保留的值；另一个值会附记在旁。</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>已有记录</translation>
    </message>
    <message>
        <source>Duplicates cannot be shown</source>
        <translation>无法显示重复客户</translation>
    </message>
    <message>
        <source>No pair waits for a decision</source>
        <translation>没有待处理的重复</translation>
    </message>
    <message>
        <source>Look for duplicates at the left, or choose two leads in the list and press Ctrl+D there.</source>
        <translation>请在左侧查找重复客户，或在客户列表中选两个并按 Ctrl+D。</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>相似度 {n} %</translation>
    </message>
    <message>
        <source>Stays: {name}</source>
        <translation>保留：{name}</translation>
    </message>
    <message>
        <source>Goes into it: {name}</source>
        <translation>并入：{name}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次通话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 个工单</numerusform>
        </translation>
    </message>
    <message>
        <source>public pool</source>
        <translation>公海</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search leads and commands</source>
        <translation>搜索客户与命令</translation>
    </message>
    <message>
        <source>A name, last four digits, or what you want to do</source>
        <translation>姓名、号码后四位，或想做的操作</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found. Names also by pinyin initials, numbers by their last four digits.</source>
        <translation>没有结果。姓名可用拼音首字母，号码可用后四位。</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>{name} is invited. Give her the code; it is shown only now.</source>
        <translation>已邀请 {name}。请转交邀请码；仅此时显示。</translation>
    </message>
    <message>
        <source>{name} is changed; her desks follow at once.</source>
        <translation>{name} 已更改；其工作台立即跟进。</translation>
    </message>
    <message>
        <source>{name} was signed out and chooses a new password with the code.</source>
        <translation>{name} 已被登出，将用邀请码设置新密码。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>已结束 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is asked to set up a second factor.</source>
        <translation>已要求 {name} 设置第二因素。</translation>
    </message>
    <message>
        <source>{name} is not asked for a second factor any more.</source>
        <translation>不再要求 {name} 设置第二因素。</translation>
    </message>
    <message>
        <source>{name}&apos;s second factor is gone; she signs in and sets up another.</source>
        <translation>{name} 的第二因素已清除；登录后重新设置。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Search by name, login or role</source>
        <translation>按姓名、登录名或角色搜索</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite somebody new</source>
        <translation>邀请新成员</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可以登录</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>Code to choose a password</source>
        <translation>设置密码的邀请码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制邀请码</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>没有符合条件的人员。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>invited until {day}</source>
        <translation>已邀请，至 {day}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>All her sessions end and her password goes. What her desks had not sent is kept.</source>
        <translation>其所有会话结束，密码作废。工作台尚未发送的内容会保留。</translation>
    </message>
    <message>
        <source>Her second factor goes, and her sessions end. She signs in with the password alone once.</source>
        <translation>其第二因素被清除，会话结束；下次仅凭密码登录。</translation>
    </message>
    <message>
        <source>She has to sign in again at every desk. Nothing is lost.</source>
        <translation>需在每个工作台重新登录，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Once more, and it is done.</source>
        <translation>再按一次即执行。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Change all the same</source>
        <translation>仍然更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Reset: once more</source>
        <translation>重置：再按一次</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Reset her password</source>
        <translation>重置其密码</translation>
    </message>
    <message>
        <source>Sign out: once more</source>
        <translation>登出：再按一次</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Sign her out everywhere</source>
        <translation>在所有工作台登出</translation>
    </message>
    <message>
        <source>Ask for a second factor</source>
        <translation>要求设置第二因素</translation>
    </message>
    <message>
        <source>Ask no more for a second factor</source>
        <translation>不再要求第二因素</translation>
    </message>
    <message>
        <source>Second factor: once more</source>
        <translation>第二因素：再按一次</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>重置第二因素</translation>
    </message>
    <message>
        <source>Second factor until {day}: more time</source>
        <translation>第二因素期限 {day}：延长</translation>
    </message>
    <message>
        <source>{name} becomes one of: {role}. A code to choose a password is shown once.</source>
        <translation>{name} 将成为：{role}。设置密码的邀请码只显示一次。</translation>
    </message>
    <message>
        <source>{before} is called {name}.</source>
        <translation>{before} 改名为 {name}。</translation>
    </message>
    <message>
        <source>Role: {before} → {role}. What she may do changes at her desks at once.</source>
        <translation>角色：{before} → {role}。其工作台权限立即改变。</translation>
    </message>
    <message>
        <source>She goes to: {team}.</source>
        <translation>转到：{team}。</translation>
    </message>
    <message>
        <source>Language: {language}.</source>
        <translation>语言：{language}。</translation>
    </message>
    <message>
        <source>Mail: {address}.</source>
        <translation>邮箱：{address}。</translation>
    </message>
    <message>
        <source>She is signed out and cannot sign in; her desks hand over what they had not sent.</source>
        <translation>将被登出且无法登录；其工作台会交出尚未发送的内容。</translation>
    </message>
    <message>
        <source>She may sign in again.</source>
        <translation>可以重新登录。</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay hers: hand them out to others.</source>
        <translation>
            <numerusform>仍有 %n 个客户归其所有：请分配给他人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code for {name}, good until {day}. It is shown only now.</source>
        <translation>{name} 的邀请码，有效至 {day}。仅此时显示。</translation>
    </message>
</context>
<context>
    <name>PermissionPage</name>
    <message numerus="yes">
        <source>%n cell(s) changed. It holds from now on, and stands in the audit log.</source>
        <translation>
            <numerusform>已更改 %n 项权限，立即生效并记入审计日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>How far each role may go. Space turns a cell, Delete gives it back; • is yours, › ‹ is not saved.</source>
        <translation>每个角色的权限范围。空格切换，Delete 恢复默认；• 为本组织设置，› ‹ 尚未保存。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Permissions of the role</source>
        <translation>该角色的权限</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>尚未保存的更改</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>What would this person see?</source>
        <translation>此人将看到什么？</translation>
    </message>
    <message>
        <source>Person to look at</source>
        <translation>要查看的人员</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what this person would see</source>
        <translation>显示此人将看到的内容</translation>
    </message>
    <message>
        <source>How far: {what}</source>
        <translation>范围：{what}</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>This cannot be saved.</source>
        <translation>无法保存。</translation>
    </message>
    <message>
        <source>Read the warnings, then save once more.</source>
        <translation>请阅读警告，然后再次保存。</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PhrasePage</name>
    <message>
        <source>“{title}” is version {n} now; calls that come are searched by it.</source>
        <translation>“{title}”已是第 {n} 版，之后的通话按此版搜索。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>话语</translation>
    </message>
    <message>
        <source>Phrase sets</source>
        <translation>话语集</translation>
    </message>
    <message>
        <source>Code of a new set</source>
        <translation>新话语集的代码</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New phrase set</source>
        <translation>新建话语集</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish this set</source>
        <translation>发布此话语集</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Phrases cannot be shown</source>
        <translation>无法显示话语</translation>
    </message>
    <message>
        <source>No phrase set</source>
        <translation>没有话语集</translation>
    </message>
    <message>
        <source>A set names what is listened for in calls: give it a code at the left.</source>
        <translation>话语集列出在通话中要识别的内容：请在左侧输入代码新建。</translation>
    </message>
</context>
<context>
    <name>PieceStrip</name>
    <message>
        <source>From this call</source>
        <translation>来自此通话</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>从此处</translation>
    </message>
    <message>
        <source>A piece for the library begins here</source>
        <translation>范例片段从此处开始</translation>
    </message>
    <message>
        <source>To here</source>
        <translation>到此处</translation>
    </message>
    <message>
        <source>The piece for the library ends here</source>
        <translation>范例片段到此处结束</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Share the piece in the library of calls</source>
        <translation>把片段分享到范例库</translation>
    </message>
    <message>
        <source>Coach…</source>
        <translation>辅导…</translation>
    </message>
    <message>
        <source>A note or task for the agent</source>
        <translation>给坐席的备注或任务</translation>
    </message>
    <message>
        <source>Better line…</source>
        <translation>更好的说法…</translation>
    </message>
    <message>
        <source>Propose a better line for the script</source>
        <translation>为话术提议更好的说法</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>{name} is there now.</source>
        <translation>{name} 已创建。</translation>
    </message>
    <message>
        <source>{name} is changed; desks follow at once.</source>
        <translation>{name} 已更改；工作台立即跟进。</translation>
    </message>
    <message>
        <source>{name} is dissolved. Nobody was lost on the way.</source>
        <translation>{name} 已解散，人员均已安置。</translation>
    </message>
    <message>
        <source>Regions and teams</source>
        <translation>大区与团队</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>新建大区</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Country (CN, ES, …)</source>
        <translation>国家（CN、ES……）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>Where its people go</source>
        <translation>其人员去向</translation>
    </message>
    <message>
        <source>Dissolve; its people go to</source>
        <translation>解散；其人员转到</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>No region yet: begin with one.</source>
        <translation>还没有大区：请先新建一个。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>nobody: it is empty</source>
        <translation>无人：为空</translation>
    </message>
    <message>
        <source>Dissolve: once more</source>
        <translation>解散：再按一次</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message numerus="yes">
        <source>%n people go to {where}; their desks follow. Once more, and it is done.</source>
        <translation>
            <numerusform>%n 人将转到 {where}，工作台随之更新。再按一次即执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is dissolved, if nobody is in it. Once more, and it is done.</source>
        <translation>若 {name} 内无人，将被解散。再按一次即执行。</translation>
    </message>
    <message>
        <source>{name} is made.</source>
        <translation>将创建 {name}。</translation>
    </message>
    <message>
        <source>{before} is called {name}.</source>
        <translation>{before} 改名为 {name}。</translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation>国家：{country}。</translation>
    </message>
    <message>
        <source>Time zone: {zone}.</source>
        <translation>时区：{zone}。</translation>
    </message>
    <message numerus="yes">
        <source>The team goes to {region}, with %n people.</source>
        <translation>
            <numerusform>团队连同 %n 人转到 {region}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>The customer has an open problem</source>
        <extracomment>pixels of a number&apos;s field field of `Risk` -&gt; its name, and the field with its bound</extracomment>
        <translation>客户有未解决的问题</translation>
    </message>
    <message>
        <source>Objected to being recorded</source>
        <translation>反对录音</translation>
    </message>
    <message>
        <source>Nobody has heard this agent yet</source>
        <translation>该坐席还未被听过</translation>
    </message>
    <message>
        <source>New agent: fewer days than</source>
        <translation>新坐席：少于（天）</translation>
    </message>
    <message>
        <source>Long: more seconds than</source>
        <translation>通话长于（秒）</translation>
    </message>
    <message>
        <source>Sold in fewer seconds than</source>
        <translation>成交快于（秒）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Once a</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Days begin at</source>
        <translation>一天的时区</translation>
    </message>
    <message>
        <source>Calls an agent</source>
        <translation>每位坐席通话数</translation>
    </message>
    <message>
        <source>Calls of at least, seconds</source>
        <translation>通话至少（秒）</translation>
    </message>
    <message>
        <source>Judged by two, %</source>
        <translation>双人评分 %</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who hears them</source>
        <translation>由谁来听</translation>
    </message>
    <message>
        <source>A risk is, with its weight</source>
        <translation>何为风险及其权重</translation>
    </message>
    <message>
        <source>Outcomes, with weight</source>
        <translation>结果及权重</translation>
    </message>
    <message>
        <source>Words that were said</source>
        <translation>说过的话</translation>
    </message>
    <message>
        <source>How it was talked</source>
        <translation>通话方式</translation>
    </message>
    <message>
        <source>None ticked: all campaigns; every analyst.</source>
        <translation>都不勾选：全部活动；所有质检员。</translation>
    </message>
    <message>
        <source>Codes with commas between; empty: all</source>
        <translation>代码以逗号分隔；留空为全部</translation>
    </message>
    <message>
        <source>{what}: weight</source>
        <translation>{what}：权重</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>话语</translation>
    </message>
    <message>
        <source>One more line of words</source>
        <translation>再加一行话语</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>One more figure</source>
        <translation>再加一个指标</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>It stands, and is drawn by itself when its {period} is over.</source>
        <extracomment>pixels; on a page narrower than this the list gives way</extracomment>
        <translation>已生效，每{period}结束时自动抽取。</translation>
    </message>
    <message>
        <source>{plan} is drawn no more; what it drew stays.</source>
        <translation>{plan} 不再抽取；已抽取的保留。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Code of a new plan</source>
        <translation>新计划的代码</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试抽</translation>
    </message>
    <message>
        <source>What would it draw?</source>
        <translation>会抽到什么？</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>停用此计划</translation>
    </message>
    <message>
        <source>Plans cannot be shown</source>
        <translation>无法显示计划</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>A plan says how many calls of whom are judged: give it a code at the left.</source>
        <translation>计划规定评谁的多少通电话：请在左侧给它一个代码。</translation>
    </message>
    <message>
        <source>Operations write by which plan calls are drawn.</source>
        <translation>由运营编写抽取通话的计划。</translation>
    </message>
    <message>
        <source>Does not stand yet.</source>
        <translation>尚未生效。</translation>
    </message>
    <message>
        <source>Could not be drawn: {why}</source>
        <translation>未能抽取：{why}</translation>
    </message>
    <message>
        <source>Drawn next {day}.</source>
        <translation>下次抽取：{day}。</translation>
    </message>
    <message>
        <source>Last drawn: {period}.</source>
        <translation>上次抽取：{period}。</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Saved, but it cannot start: {why} ({path})</source>
        <extracomment>field -&gt; its place in the form, two beside each other</extracomment>
        <translation>已保存，但无法启动：{why}（{path}）</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>制定实验方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name (a-z, 0-9)</source>
        <translation>短名称（a-z、0-9）</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Variant B is</source>
        <translation>方案B的不同之处</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Its words in B</source>
        <translation>该步骤在方案B中的说法</translation>
    </message>
    <message>
        <source>What B tries</source>
        <translation>方案B的尝试</translation>
    </message>
    <message>
        <source>Campaigns (short names; empty: all)</source>
        <translation>活动（短名称；留空表示全部）</translation>
    </message>
    <message>
        <source>Expected sales per 100 contacts</source>
        <translation>预计每100次接通的成交数</translation>
    </message>
    <message>
        <source>Smallest difference that matters, points</source>
        <translation>有意义的最小差异（百分点）</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>other words for one step</source>
        <translation>某一步骤换一种说法</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>另一个版本</translation>
    </message>
    <message>
        <source>an interval that holds at any look</source>
        <translation>随时查看均有效的区间</translation>
    </message>
    <message>
        <source>planned looks alone</source>
        <translation>仅按计划节点查看</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Needs about {n} contacts a variant for a power of 80 %.</source>
        <translation>每个方案约需{n}次接通（检验功效80%）。</translation>
    </message>
    <message>
        <source>Name, short name, script, expected rate and smallest difference are needed.</source>
        <translation>请填写名称、短名称、话术、预计成交率和最小差异。</translation>
    </message>
    <message>
        <source>It cannot start like this: {why}</source>
        <translation>这样无法启动：{why}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>gives back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>gets</source>
        <translation>得到</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>可接收</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>new today</source>
        <translation>今日新增</translation>
    </message>
    <message>
        <source>then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message numerus="yes">
        <source>Move %n lead(s)</source>
        <translation>
            <numerusform>转移 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>tier {tiers}</source>
        <translation>等级 {tiers}</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>权重 {n}</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>The server has not answered yet; F5 asks again.</source>
        <translation>服务器尚未响应；按 F5 再次询问。</translation>
    </message>
    <message>
        <source>No campaign is published. Leads are handed out for a campaign.</source>
        <translation>没有已发布的活动。客户须按活动分配。</translation>
    </message>
    <message>
        <source>{n} in the pool</source>
        <translation>公海 {n}</translation>
    </message>
    <message>
        <source>{n} handed out</source>
        <translation>已分配 {n}</translation>
    </message>
    <message>
        <source>{n} orphans</source>
        <translation>无主 {n}</translation>
    </message>
    <message>
        <source>spoken with {n} of {target}</source>
        <translation>已沟通 {n}/{target}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>The server works it out …</source>
        <translation>服务器正在计算……</translation>
    </message>
    <message>
        <source>Nothing moves before you have seen it: ask for the preview.</source>
        <translation>预览之前不会移动任何客户：请先预览。</translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>没有客户需要移动。</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would go back into the pool.</source>
        <translation>
            <numerusform>%n 位客户将回到公海。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would be handed out.</source>
        <translation>
            <numerusform>将分配 %n 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets {reasons}.</source>
        <translation>未分配：{reasons}。</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5 秒</translation>
    </message>
    <message>
        <source>+5 s</source>
        <translation>+5 秒</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>跳过静默</translation>
    </message>
    <message>
        <source>Agent {percent} %</source>
        <translation>坐席 {percent}%</translation>
    </message>
    <message>
        <source>Customer {percent} %</source>
        <translation>客户 {percent}%</translation>
    </message>
    <message>
        <source>Player: {act}</source>
        <translation>播放器：{act}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>This computer cannot play sound: its multimedia libraries are missing. Ask your administrator.</source>
        <translation>此电脑缺少多媒体组件，无法播放声音。请联系管理员。</translation>
    </message>
    <message>
        <source>No loudspeaker or headset was found. Plug one in and open the call again.</source>
        <translation>没有找到扬声器或耳机。请接好后重新打开此通话。</translation>
    </message>
    <message>
        <source>This recording cannot be played here.</source>
        <translation>此录音无法在这里播放。</translation>
    </message>
    <message>
        <source>The recording is not there, or not there yet.</source>
        <translation>录音不存在，或尚未到达。</translation>
    </message>
    <message>
        <source>The recording is on its way; it appears here by itself.</source>
        <translation>录音正在传来，到了会自动显示。</translation>
    </message>
    <message>
        <source>There is no recording: the customer objected.</source>
        <translation>没有录音：客户不同意录音。</translation>
    </message>
    <message>
        <source>Fetching the recording …</source>
        <translation>正在获取录音……</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>从此处循环</translation>
    </message>
    <message>
        <source>Repeat to here</source>
        <translation>循环到此处</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>停止循环</translation>
    </message>
</context>
<context>
    <name>PoolPanel</name>
    <message>
        <source>The lead is yours, and on your desk: Enter opens it.</source>
        <translation>客户已归您，并已到您的桌面：回车打开。</translation>
    </message>
    <message>
        <source>The lead is yours; it is on its way to your desk.</source>
        <translation>客户已归您，正在送达您的桌面。</translation>
    </message>
    <message>
        <source>The lead is back in the pool.</source>
        <translation>客户已退回公海。</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Name (masked)</source>
        <translation>姓名（已遮盖）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Leads of the pool</source>
        <translation>公海客户</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Give back, because …</source>
        <translation>退回，原因……</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>all campaigns</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>全部语言</translation>
    </message>
    <message>
        <source>all tiers</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>等级 {tier}</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>any last touch</source>
        <translation>不限最近联系</translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>从未联系</translation>
    </message>
    <message numerus="yes">
        <source>not for %n days</source>
        <translation>
            <numerusform>%n 天未联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>正在询问服务器……</translation>
    </message>
    <message>
        <source>Nothing in the pool fits. Choose wider.</source>
        <translation>公海中没有符合条件的客户，请放宽筛选。</translation>
    </message>
    <message>
        <source>The public pool is empty. Leads that nobody works come here by rule.</source>
        <translation>公海为空。无人跟进的客户会按规则进入公海。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
</context>
<context>
    <name>PoolRulePanel</name>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Agents see and claim its leads</source>
        <translation>坐席可查看并领取其中的客户</translation>
    </message>
    <message>
        <source>Leads with a promised call come back, too</source>
        <translation>已约回电的客户也会回收</translation>
    </message>
    <message>
        <source>Claims a day at most</source>
        <translation>每日领取上限</translation>
    </message>
    <message>
        <source>Claimed leads at once at most</source>
        <translation>同时持有领取客户上限</translation>
    </message>
    <message>
        <source>Protected for days</source>
        <translation>保护天数</translation>
    </message>
    <message>
        <source>Back when idle for days (0: never)</source>
        <translation>闲置多少天后回收（0：从不）</translation>
    </message>
    <message>
        <source>Days before the same agent may claim it again</source>
        <translation>同一坐席再次领取前的天数</translation>
    </message>
    <message>
        <source>Keep for this campaign</source>
        <translation>保存此活动规则</translation>
    </message>
    <message>
        <source>Keep the pool&apos;s rule for this campaign</source>
        <translation>保存此活动的公海规则</translation>
    </message>
    <message>
        <source>Keep for all without their own</source>
        <translation>保存给所有没有自有规则的活动</translation>
    </message>
    <message>
        <source>Keep the pool&apos;s rule for all without their own</source>
        <translation>将公海规则保存给所有没有自有规则的活动</translation>
    </message>
    <message>
        <source>Its own rule.</source>
        <translation>自有规则。</translation>
    </message>
    <message>
        <source>It has none of its own: the organisation&apos;s holds.</source>
        <translation>没有自己的规则：沿用机构的规则。</translation>
    </message>
    <message>
        <source>There is no rule: nothing is in the public pool, and nothing comes back by itself.</source>
        <translation>没有规则：公海无客户，也不会自动回收。</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Dial now</source>
        <translation>立即拨打</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不拨打</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{name}: is dialled in {seconds} s</source>
        <translation>{name}：{seconds} 秒后拨打</translation>
    </message>
    <message>
        <source>{name}: {seconds} s to look</source>
        <translation>{name}：还可查看 {seconds} 秒</translation>
    </message>
    <message>
        <source>{name}: the time to look is over</source>
        <translation>{name}：查看时间已到</translation>
    </message>
    <message>
        <source>This campaign dials one lead after another.</source>
        <translation>此活动逐个自动拨打客户。</translation>
    </message>
    <message>
        <source>This campaign shows one lead after another.</source>
        <translation>此活动逐个显示客户。</translation>
    </message>
    <message>
        <source>The next lead comes after this call.</source>
        <translation>这通电话结束后显示下一位客户。</translation>
    </message>
    <message>
        <source>Nobody is left who may be called now.</source>
        <translation>目前没有可以拨打的客户了。</translation>
    </message>
    <message>
        <source>The next lead comes when you are ready.</source>
        <translation>您就绪后显示下一位客户。</translation>
    </message>
    <message>
        <source>Nothing was dialled. Dial now, or say why not.</source>
        <translation>没有拨打。请立即拨打，或说明原因。</translation>
    </message>
    <message>
        <source>You are on a pause: nothing is dialled.</source>
        <translation>您正在小休：不会拨打。</translation>
    </message>
    <message>
        <source>First the outcome of the last call.</source>
        <translation>请先填写上一通电话的结果。</translation>
    </message>
    <message>
        <source>A call is going on.</source>
        <translation>正在通话。</translation>
    </message>
    <message>
        <source>A customer calls.</source>
        <translation>有客户来电。</translation>
    </message>
    <message>
        <source>You are not ready: nothing is dialled.</source>
        <translation>您尚未就绪：不会拨打。</translation>
    </message>
    <message>
        <source>You have chosen another customer; {key} goes on.</source>
        <translation>您选择了其他客户；按 {key} 继续。</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>王丽, renewal in 34 days</source>
        <extracomment>the line that looks for a customer of the library</extracomment>
        <translation>王丽，34 天后续保</translation>
    </message>
    <message>
        <source>李娜, a company</source>
        <translation>李娜，企业客户</translation>
    </message>
    <message>
        <source>José Ortega, Spain</source>
        <translation>José Ortega，西班牙</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>没有任何资料</translation>
    </message>
    <message>
        <source>A customer of the library…</source>
        <translation>客户库中的客户…</translation>
    </message>
    <message>
        <source>Customer of the preview</source>
        <translation>预览客户</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>预览语言</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Play from the beginning</source>
        <translation>从头演练</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Counts and rows come from the server, and nothing is saved by looking.</source>
        <translation>数量和记录来自服务器，查看不会保存任何更改。</translation>
    </message>
    <message>
        <source>Telephone numbers stay hidden.</source>
        <translation>电话号码仍然隐藏。</translation>
    </message>
    <message>
        <source>Telephone numbers would be hidden.</source>
        <translation>电话号码将被隐藏。</translation>
    </message>
    <message>
        <source>Telephone numbers would be shown in full.</source>
        <translation>电话号码将完整显示。</translation>
    </message>
    <message>
        <source>Telephone numbers stay readable.</source>
        <translation>电话号码仍可见。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Say why it is refused.</source>
        <translation>请说明拒绝理由。</translation>
    </message>
    <message>
        <source>Save what is known of her</source>
        <translation>保存该客户的资料</translation>
    </message>
    <message>
        <source>Everything that is known of her lies at {path}.</source>
        <translation>关于该客户的全部资料已保存到 {path}。</translation>
    </message>
    <message>
        <source>What persons ask for</source>
        <translation>个人信息请求</translation>
    </message>
    <message>
        <source>Open requests by their last day. The same is done at the server: lead-server privacy export, erase.</source>
        <translation>按截止日期排列的待办请求。也可在服务器上执行：lead-server privacy export、erase。</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新请求</translation>
    </message>
    <message>
        <source>An erasure needs a second person</source>
        <translation>删除须由第二人确认</translation>
    </message>
    <message>
        <source>Usual term</source>
        <translation>默认期限</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>the letter&apos;s number; never a name</source>
        <translation>信函编号，切勿填写姓名</translation>
    </message>
    <message>
        <source>Telephone number, or the record&apos;s id</source>
        <translation>电话号码或记录编号</translation>
    </message>
    <message>
        <source>Refuse: once more</source>
        <translation>拒绝：再按一次</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>which fields were corrected</source>
        <translation>更正了哪些字段</translation>
    </message>
    <message>
        <source>for example the letter&apos;s number; never a name</source>
        <translation>例如信函编号，切勿填写姓名</translation>
    </message>
    <message>
        <source>It has to be answered until {day}.</source>
        <translation>须在 {day} 前答复。</translation>
    </message>
    <message>
        <source>You proposed it: somebody else confirms it.</source>
        <translation>由您提议，须由他人确认。</translation>
    </message>
    <message>
        <source>Once more, and it is done.</source>
        <translation>再按一次即执行。</translation>
    </message>
    <message>
        <source>The request is noted.</source>
        <translation>请求已登记。</translation>
    </message>
    <message>
        <source>Proposed: a second person confirms it here.</source>
        <translation>已提议，等待第二人在此确认。</translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>规则已保存。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>还没有人提出过请求。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Agents propose better lines from their calls, with one key.</source>
        <translation>座席在通话中一键提出更好的话术。</translation>
    </message>
    <message>
        <source>Proposal {n}, go to: {step}</source>
        <translation>建议 {n}，转到：{step}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Take proposal {n}</source>
        <translation>采纳建议 {n}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Decline proposal {n}</source>
        <translation>不采纳建议 {n}</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose a better line</source>
        <translation>提出更好的话术</translation>
    </message>
    <message>
        <source>Step of the script</source>
        <translation>话术步骤</translation>
    </message>
    <message>
        <source>What the agent should say instead</source>
        <translation>坐席应改为怎么说</translation>
    </message>
    <message>
        <source>Why, from what was heard</source>
        <translation>依据所听内容说明原因</translation>
    </message>
    <message>
        <source>then open the script at this step</source>
        <translation>随后在此步骤打开话术</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the proposal</source>
        <translation>取消提议</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish this draft</source>
        <translation>发布此草稿</translation>
    </message>
    <message>
        <source>What is new, in one sentence. Agents confirm it before they are ready.</source>
        <translation>用一句话说明更新内容。座席确认后才能就绪。</translation>
    </message>
    <message>
        <source>Where (nothing chosen: in every campaign and team)</source>
        <translation>何处（不选：所有活动和团队）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Not now but from</source>
        <translation>不是现在，而是从</translation>
    </message>
    <message>
        <source>From when it speaks</source>
        <translation>从何时起使用</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>What is new, in {language}</source>
        <translation>更新内容，{language}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation>取消发布操作</translation>
    </message>
    <message>
        <source>Say in one sentence what is new.</source>
        <translation>请用一句话说明更新内容。</translation>
    </message>
</context>
<context>
    <name>QualityDesk</name>
    <message>
        <source>The call was given back. Another one of the same agent took its place.</source>
        <translation>通话已退回，已换上同一坐席的另一通。</translation>
    </message>
    <message>
        <source>The call was given back.</source>
        <translation>通话已退回。</translation>
    </message>
    <message>
        <source>Quality desk</source>
        <translation>质检工作台</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Name, company, last 4 digits   {key}</source>
        <translation>姓名、公司、后四位   {key}</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>在队列中搜索</translation>
    </message>
    <message>
        <source>Which work to show</source>
        <translation>显示哪些任务</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue column</source>
        <translation>队列栏</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到客户</translation>
    </message>
    <message>
        <source>Try the family name, pinyin initials, the company or the last four digits.</source>
        <translation>可尝试姓氏、拼音首字母、公司或号码后四位。</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>找到 {n} 个</translation>
    </message>
    <message>
        <source>No work in the queue</source>
        <translation>队列中没有任务</translation>
    </message>
    <message>
        <source>New leads, due callbacks and renewals appear here by themselves.</source>
        <translation>新线索、到期回拨和续保任务会自动出现在这里。</translation>
    </message>
    <message>
        <source>Nothing under this filter</source>
        <translation>此筛选下没有任务</translation>
    </message>
    <message>
        <source>Choose “All work” to see everything.</source>
        <translation>选择“全部任务”查看所有内容。</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>共 {n} 个</translation>
    </message>
    <message>
        <source>first {shown} of {n}</source>
        <translation>前 {shown} 个，共 {n} 个</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>In my queue</source>
        <translation>在我的队列中</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Give this call back with a reason</source>
        <translation>说明原因并退回此通话</translation>
    </message>
    <message>
        <source>Another call of the same agent takes its place, by chance</source>
        <translation>随机换上同一坐席的另一通</translation>
    </message>
    <message>
        <source>Why can it not be judged?</source>
        <translation>为什么无法评分？</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>In one sentence</source>
        <translation>用一句话</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel, no reason</source>
        <translation>取消，不填原因</translation>
    </message>
    <message>
        <source>A sentence is needed.</source>
        <translation>请写一句话。</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>关闭客户资料</translation>
    </message>
    <message>
        <source>Split off “{name}”</source>
        <translation>拆出“{name}”</translation>
    </message>
    <message>
        <source>Nobody may call this customer.</source>
        <translation>任何人不得致电此客户。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Nobody’s: it is in the public pool.</source>
        <translation>无负责人：在公海中。</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>List: {kind}</source>
        <translation>列表：{kind}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>转给谁</translation>
    </message>
    <message>
        <source>Answer, or why</source>
        <translation>答复，或原因</translation>
    </message>
    <message>
        <source>When: tomorrow 5 pm, Friday 10 am</source>
        <translation>时间：明天下午5点、周五上午10点</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Nothing here. Choose wider above.</source>
        <translation>这里没有记录。请在上方放宽条件。</translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message>
        <source>Versions that speak</source>
        <translation>使用中的版本</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>Published versions stand here, and who has read them.</source>
        <translation>已发布的版本及已读人员显示在这里。</translation>
    </message>
    <message>
        <source>Stopped: {what}</source>
        <translation>已停用：{what}</translation>
    </message>
    <message>
        <source>May be said again</source>
        <translation>可以重新使用</translation>
    </message>
    <message>
        <source>May be said again: {what}</source>
        <translation>可以重新使用：{what}</translation>
    </message>
    <message>
        <source>Version {n}, {state}</source>
        <translation>版本 {n}，{state}</translation>
    </message>
    <message>
        <source>every campaign and team</source>
        <translation>所有活动和团队</translation>
    </message>
    <message>
        <source> until {when}</source>
        <translation>，至 {when}</translation>
    </message>
    <message>
        <source>{places} · from {when}{until} · {name}</source>
        <translation>{places} · 自 {when}{until} · {name}</translation>
    </message>
    <message>
        <source>Read by {n} of {all}</source>
        <translation>{all} 人中 {n} 人已读</translation>
    </message>
    <message>
        <source>{said}; not yet: {names}</source>
        <translation>{said}；未读：{names}</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Roll back version {n}</source>
        <translation>回退版本 {n}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消发布</translation>
    </message>
    <message>
        <source>Call off version {n}</source>
        <translation>取消发布版本 {n}</translation>
    </message>
</context>
<context>
    <name>RevealLine</name>
    <message>
        <source>Show a number…</source>
        <translation>显示号码…</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>哪个号码</translation>
    </message>
    <message>
        <source>Why; it is noted</source>
        <translation>原因（会被记录）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the number for half a minute</source>
        <translation>显示号码半分钟</translation>
    </message>
    <message>
        <source>The number, for half a minute</source>
        <translation>号码，显示半分钟</translation>
    </message>
</context>
<context>
    <name>ReviewsDesk</name>
    <message>
        <source>Reviews desk</source>
        <translation>复核台</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复核</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You can make a lead of it when you have talked.</source>
        <extracomment>characters of a company in the chooser; the whole stands in the customer column</extracomment>
        <translation>通话后可将其建为新线索。</translation>
    </message>
    <message>
        <source>may be {names}</source>
        <translation>可能是：{names}</translation>
    </message>
    <message>
        <source>You choose when you have answered.</source>
        <translation>接听后再选择是哪一位。</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Remove row {n}</source>
        <translation>删除第 {n} 行</translation>
    </message>
    <message>
        <source>{what}, row {n}</source>
        <translation>{what}，第 {n} 行</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The rules are kept. What is to be deleted goes with the next daily round.</source>
        <translation>规则已保存。应删除的内容将在下一次每日清理时删除。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>组织规则</translation>
    </message>
    <message>
        <source>0 days keeps for ever, 0 looks shows none, 0 records tells nobody.</source>
        <translation>0 天表示永久保存，0 次表示不可查看，0 条表示不告警。</translation>
    </message>
    <message>
        <source>Recordings are kept, days</source>
        <translation>录音保存天数</translation>
    </message>
    <message>
        <source>Those of sold calls, days (0: as the others)</source>
        <translation>成交录音保存天数（0：与其他相同）</translation>
    </message>
    <message>
        <source>Hidden numbers a person may look at in 24 hours</source>
        <translation>每人 24 小时内可查看的隐藏号码数</translation>
    </message>
    <message>
        <source>Opened records that are told</source>
        <translation>触发告警的打开记录数</translation>
    </message>
    <message>
        <source>… within so many minutes</source>
        <translation>……统计分钟数</translation>
    </message>
    <message>
        <source>A desk without the server locks after, days</source>
        <translation>多少天连不上服务器后锁定工作台</translation>
    </message>
    <message>
        <source>Days to set up a second factor, for roles that must</source>
        <translation>必须角色设置第二因素的期限（天）</translation>
    </message>
    <message>
        <source>Must have a second factor</source>
        <translation>必须设置第二因素</translation>
    </message>
    <message>
        <source>Must have a second factor: {role}</source>
        <translation>必须设置第二因素：{role}</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Campaigns with rules of their own (changed where the campaign is published)</source>
        <translation>有自己规则的活动（在发布活动处更改）</translation>
    </message>
    <message>
        <source>Recordings: {before} → {after} days.</source>
        <translation>录音：{before} → {after} 天。</translation>
    </message>
    <message>
        <source>Recordings of sold calls: {before} → {after} days.</source>
        <translation>成交录音：{before} → {after} 天。</translation>
    </message>
    <message>
        <source>Hidden numbers in 24 hours: {before} → {after}.</source>
        <translation>24 小时内隐藏号码：{before} → {after}。</translation>
    </message>
    <message>
        <source>Opened records that are told: {before} → {after}.</source>
        <translation>触发告警的打开记录数：{before} → {after}。</translation>
    </message>
    <message>
        <source>Minutes they are counted over: {before} → {after}.</source>
        <translation>统计时长（分钟）：{before} → {after}。</translation>
    </message>
    <message>
        <source>A desk locks after {before} → {after} days.</source>
        <translation>工作台锁定期限：{before} → {after} 天。</translation>
    </message>
    <message>
        <source>Older recordings are deleted for good, except those on hold.</source>
        <translation>更早的录音将永久删除，保全的除外。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A second factor must have: {roles}. They are asked at their next sign-in.</source>
        <translation>须设置第二因素的角色：{roles}。下次登录时提示设置。</translation>
    </message>
    <message>
        <source>Days to set it up: {before} → {after}.</source>
        <translation>设置期限（天）：{before} → {after}。</translation>
    </message>
    <message>
        <source>Once more, and it is done.</source>
        <translation>再按一次即执行。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Sold, days</source>
        <translation>成交，天数</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>No work is made: say how many days before the end, or choose a view that does.</source>
        <translation>不会生成任务：请填写到期前天数，或选择一个带天数的视图。</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) with a product that ends in time.</source>
        <translation>
            <numerusform>%n 个客户有按期到期的产品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) new.</source>
        <translation>
            <numerusform>其中 %n 个产品为新增。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) without an owner.</source>
        <translation>
            <numerusform>%n 个客户无负责人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Open leads of an agent at most</source>
        <translation>每位坐席持有客户上限</translation>
    </message>
    <message>
        <source>New leads a day at most</source>
        <translation>每日新客户上限</translation>
    </message>
    <message>
        <source>Agents at most</source>
        <translation>坐席人数上限</translation>
    </message>
    <message>
        <source>Leads handed out at most</source>
        <translation>已分配客户上限</translation>
    </message>
    <message>
        <source>Leads to be spoken with</source>
        <translation>应沟通客户数</translation>
    </message>
    <message>
        <source>Reserved for days</source>
        <translation>预留天数</translation>
    </message>
    <message>
        <source>Calls of a reservation</source>
        <translation>预留期内可拨次数</translation>
    </message>
    <message>
        <source>Renewals: days before the end</source>
        <translation>续约：到期前天数</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Renewals: product codes</source>
        <translation>续约：产品代码</translation>
    </message>
    <message>
        <source>Leads of who left</source>
        <translation>离职人员的客户</translation>
    </message>
    <message>
        <source>Renewals: only of the view</source>
        <translation>续保：仅限此视图</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In a leave, calls promised for its days go to colleagues</source>
        <translation>休假期间，约定的回电转给同事</translation>
    </message>
    <message>
        <source>In a leave, all leads go to colleagues</source>
        <translation>休假期间，全部客户转给同事</translation>
    </message>
    <message>
        <source>They come back with the agent</source>
        <translation>坐席归来时一并归还</translation>
    </message>
    <message>
        <source>Leads go only to who speaks their language</source>
        <translation>客户只分给会其语言的坐席</translation>
    </message>
    <message>
        <source>Leads go only to who may have their tier</source>
        <translation>客户只分给可接该等级的坐席</translation>
    </message>
    <message>
        <source>Back into the pool when the reservation ends</source>
        <translation>预留到期后回到公海</translation>
    </message>
    <message>
        <source>are shown here</source>
        <translation>在此显示</translation>
    </message>
    <message>
        <source>go back into the pool</source>
        <translation>回到公海</translation>
    </message>
    <message>
        <source>are shared by themselves</source>
        <translation>自动分给同事</translation>
    </message>
    <message>
        <source>Count renewals</source>
        <translation>统计续保</translation>
    </message>
    <message>
        <source>Keep for this campaign</source>
        <translation>保存此活动规则</translation>
    </message>
    <message>
        <source>Keep for all without their own</source>
        <translation>保存给所有没有自有规则的活动</translation>
    </message>
    <message>
        <source>What an agent may be given</source>
        <translation>坐席可接收的客户</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Open leads at most</source>
        <translation>持有客户上限</translation>
    </message>
    <message>
        <source>Agent: {what}</source>
        <translation>坐席：{what}</translation>
    </message>
    <message>
        <source>as the campaign</source>
        <translation>同活动</translation>
    </message>
    <message>
        <source>Keep for this agent</source>
        <translation>保存此坐席设置</translation>
    </message>
    <message>
        <source>all leads of the campaign</source>
        <translation>活动的全部客户</translation>
    </message>
    <message>
        <source>Rule of {campaign}</source>
        <translation>{campaign} 的规则</translation>
    </message>
    <message>
        <source>Its own rule.</source>
        <translation>自有规则。</translation>
    </message>
    <message>
        <source>It has none of its own: the organisation&apos;s holds.</source>
        <translation>没有自己的规则：沿用机构的规则。</translation>
    </message>
    <message>
        <source>(the view is gone)</source>
        <translation>（该视图已不存在）</translation>
    </message>
    <message>
        <source>The last day is written like 2026-12-31.</source>
        <translation>最后一天请写成 2026-12-31 这样的格式。</translation>
    </message>
</context>
<context>
    <name>SaleStrip</name>
    <message>
        <source>The sale of this call</source>
        <translation>本通话的成交</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>The sale is right: release it</source>
        <translation>成交无误：放行</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Have the agent correct the sale</source>
        <translation>让坐席更正这笔成交</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Refuse the sale</source>
        <translation>拒绝这笔成交</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里有问题？</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>需要更正什么？</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回更正</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Filter, columns and order are kept. The same name again replaces your view.</source>
        <translation>保存筛选、列和排序。同名会替换您原来的视图。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>谁可使用</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>仅自己</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>我的团队</translation>
    </message>
    <message>
        <source>Everybody of the organisation</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ScorecardPanel</name>
    <message>
        <source>Evaluation submitted.</source>
        <translation>质检已提交。</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>质检表</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>尚未选择通话</translation>
    </message>
    <message>
        <source>Choose a call at the left; its scorecard opens here.</source>
        <translation>请在左侧选择通话，质检表将在此打开。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Comment on the whole call</source>
        <translation>对整通通话的评语</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>The score is hidden</source>
        <translation>得分已隐藏</translation>
    </message>
    <message>
        <source>blind: the score is shown afterwards</source>
        <translation>盲评：得分稍后显示</translation>
    </message>
    <message>
        <source>Final score {score}</source>
        <translation>最终得分 {score}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>剩余 {n} 题</translation>
    </message>
</context>
<context>
    <name>ScoresDesk</name>
    <message>
        <source>Acknowledged.</source>
        <extracomment>height that the questions keep on a low screen</extracomment>
        <translation>已确认。</translation>
    </message>
    <message>
        <source>Your appeal was handed over. Somebody else than who judged decides.</source>
        <translation>申诉已提交，由打分人以外的人裁决。</translation>
    </message>
    <message>
        <source>Your appeal goes to the next level.</source>
        <translation>申诉已转到下一级。</translation>
    </message>
    <message>
        <source>Your appeal was taken back.</source>
        <translation>申诉已撤回。</translation>
    </message>
    <message>
        <source>Say why you do not accept the decision, then go on.</source>
        <translation>请先写明为什么不接受裁决，再继续。</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>我的质检</translation>
    </message>
    <message>
        <source>Evaluations of my calls</source>
        <translation>我的通话质检</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐题查看</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>还没有质检结果</translation>
    </message>
    <message>
        <source>When one of your calls was scored, you read and hear it here.</source>
        <translation>您的通话被评分后，可在这里查看和收听。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Your words (needed to go on)</source>
        <translation>您的说明（继续申诉时必填）</translation>
    </message>
    <message>
        <source>I accept the decision</source>
        <translation>我接受裁决</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>申诉到下一级</translation>
    </message>
    <message>
        <source>What you want to say about it (optional)</source>
        <translation>您的意见（可选）</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>You may appeal until {when}.</source>
        <translation>您可以在 {when} 之前申诉。</translation>
    </message>
    <message>
        <source>Comment with the acknowledgement</source>
        <translation>确认时的意见</translation>
    </message>
    <message>
        <source>Take the appeal back</source>
        <translation>撤回申诉</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Final score {score}</source>
        <translation>最终得分 {score}</translation>
    </message>
    <message>
        <source>scored by {name}</source>
        <translation>质检员：{name}</translation>
    </message>
    <message>
        <source>Acknowledged {when}</source>
        <translation>{when} 已确认</translation>
    </message>
</context>
<context>
    <name>ScriptForm</name>
    <message>
        <source>The whole script</source>
        <translation>整个话术</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>{language}文字</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>what the customer said</source>
        <translation>客户说了什么</translation>
    </message>
    <message>
        <source>No objection fits; write a note instead.</source>
        <translation>没有匹配的异议，请写备注。</translation>
    </message>
    <message>
        <source>Steps of the script</source>
        <translation>话术步骤</translation>
    </message>
    <message>
        <source>a word of the step</source>
        <translation>步骤中的词</translation>
    </message>
    <message>
        <source>No step has this word.</source>
        <translation>没有步骤包含这个词。</translation>
    </message>
    <message>
        <source>Script column</source>
        <translation>话术栏</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>要说的话</translation>
    </message>
    <message>
        <source>Step of the script</source>
        <translation>话术当前步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>One step back in the script</source>
        <translation>话术返回一步</translation>
    </message>
    <message>
        <source>No script for this call</source>
        <translation>此通话没有话术</translation>
    </message>
    <message>
        <source>The campaign has none on this desk. Talk freely; notes and outcome work as always.</source>
        <translation>本机没有该活动的话术。请自由沟通，备注和结果照常填写。</translation>
    </message>
    <message>
        <source> · variant {name}</source>
        <translation> · 版本 {name}</translation>
    </message>
    <message>
        <source>step {n} of ~{all}</source>
        <translation>第 {n} 步，约 {all} 步</translation>
    </message>
    <message>
        <source>Objection: {title}</source>
        <translation>异议：{title}</translation>
    </message>
    <message>
        <source>Answer to: {step}</source>
        <translation>回答：{step}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>以此回答继续</translation>
    </message>
    <message>
        <source>Do not say this any more: {reason} ({name}). Go on with the next step.</source>
        <translation>此话术已停用，请勿再说：{reason}（{name}）。请继续下一步。</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Required: {done} of {all} done. Next: {title}</source>
        <translation>必做 {done}/{all}，下一项：{title}</translation>
    </message>
    <message>
        <source>All {all} required steps are done</source>
        <translation>{all} 项必做步骤已全部完成</translation>
    </message>
</context>
<context>
    <name>SendingForm</name>
    <message>
        <source>Nothing is sent any more.</source>
        <translation>不再发送任何报表。</translation>
    </message>
    <message>
        <source>Sheets leave by a mail server.</source>
        <translation>报表通过邮件服务器发送。</translation>
    </message>
    <message>
        <source>Sheets are posted to a webhook, signed.</source>
        <translation>报表以签名方式推送到 Webhook。</translation>
    </message>
    <message>
        <source>Mail server: {host}, port {port}.</source>
        <translation>邮件服务器：{host}，端口 {port}。</translation>
    </message>
    <message>
        <source>Line: {how}.</source>
        <translation>连接：{how}。</translation>
    </message>
    <message>
        <source>Sender: {text}.</source>
        <translation>发件人：{text}。</translation>
    </message>
    <message>
        <source>Login: {text}.</source>
        <translation>登录名：{text}。</translation>
    </message>
    <message>
        <source>Posted to: {text}.</source>
        <translation>推送到：{text}。</translation>
    </message>
    <message>
        <source>Allowed outside: {text}.</source>
        <translation>允许的外部域名：{text}。</translation>
    </message>
    <message>
        <source>A new password is kept, sealed. Nobody can read it again.</source>
        <translation>新密码已加密保存，任何人都无法再次查看。</translation>
    </message>
    <message>
        <source>Mail leaves by</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>允许的域名</translation>
    </message>
    <message>
        <source>nothing: no sheet is sent</source>
        <translation>不发送任何报表</translation>
    </message>
    <message>
        <source>a mail server (SMTP)</source>
        <translation>邮件服务器（SMTP）</translation>
    </message>
    <message>
        <source>a webhook of another system</source>
        <translation>其他系统的 Webhook</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>全程 TLS</translation>
    </message>
    <message>
        <source>not secured</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>example.com, …: outside addresses only there</source>
        <translation>example.com，…：外部地址仅限这些域名</translation>
    </message>
    <message>
        <source>one is kept; type to change it</source>
        <translation>已保存；输入即更改</translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Phrase set</source>
        <extracomment>after the last key, before it is checked</extracomment>
        <translation>话语集</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>标题（{language}）</translation>
    </message>
    <message>
        <source>How it is said, {language}: one form a line</source>
        <translation>说法（{language}），每行一种</translation>
    </message>
    <message>
        <source>Forgive mishearing</source>
        <translation>容许识别误差</translation>
    </message>
    <message>
        <source>A wrong letter, a missing word, one Chinese character in four</source>
        <translation>错一个字母、漏一个词、四个汉字中错一个</translation>
    </message>
    <message>
        <source>first … s</source>
        <translation>前 … 秒</translation>
    </message>
    <message>
        <source>last … s</source>
        <translation>后 … 秒</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Title of the phrase</source>
        <translation>话语标题</translation>
    </message>
    <message>
        <source>Only in so many seconds from the beginning</source>
        <translation>仅限开头若干秒内</translation>
    </message>
    <message>
        <source>Only in so many seconds before the end</source>
        <translation>仅限结束前若干秒内</translation>
    </message>
    <message>
        <source>Only near another phrase of the set: [not] CODE within SECONDS [before|after] [agent|customer]</source>
        <translation>仅当邻近本集另一话语时：[not] 代码 within 秒数 [before|after] [agent|customer]</translation>
    </message>
    <message>
        <source>Near other phrases</source>
        <translation>邻近其他话语</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>由谁说</translation>
    </message>
    <message>
        <source>Phrases of the set</source>
        <translation>本集话语</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>添加话语</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>[word] may be left out · (one|other) one of them · * up to three words between</source>
        <translation>[词] 可省略 · (甲|乙) 其中之一 · * 中间最多三个词</translation>
    </message>
    <message>
        <source>Line {n} is no rule.</source>
        <translation>第 {n} 行不是规则。</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>{start} to {end}, {agent}</source>
        <translation>{start} 至 {end}，{agent}</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>团队 {name}</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>区域 {name}</translation>
    </message>
    <message>
        <source>Share this piece in the library</source>
        <translation>把此片段分享到范例库</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通话内容</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Who hears it</source>
        <translation>收听对象</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>by commas</source>
        <translation>逗号分隔</translation>
    </message>
    <message>
        <source>who agreed to it, and when</source>
        <translation>谁在何时同意</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel sharing</source>
        <translation>取消分享</translation>
    </message>
    <message>
        <source>exemplary: it is heard</source>
        <translation>范例：可收听</translation>
    </message>
    <message>
        <source>problem: it is read, without names</source>
        <translation>问题：仅供阅读，隐去姓名</translation>
    </message>
    <message>
        <source>Names of the customer and of colleagues, numbers and addresses are cut out. Read it before you share it.</source>
        <translation>客户与同事姓名、号码和地址会被删去。分享前请通读。</translation>
    </message>
    <message>
        <source>The voice is heard as it is. Nobody chosen: everybody hears it.</source>
        <translation>声音按原样播放。未选对象：所有人可听。</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Write the time like 08:30.</source>
        <translation>时间请写成 08:30。</translation>
    </message>
    <message>
        <source>Choose a weekday.</source>
        <translation>请选择星期。</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>这不是邮箱地址：{text}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>At (time there)</source>
        <translation>时间（当地）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>On</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Addresses outside</source>
        <translation>外部地址</translation>
    </message>
    <message>
        <source>Language outside</source>
        <translation>外部语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>is sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>{name} (no mail address)</source>
        <translation>{name}（无邮箱）</translation>
    </message>
    <message>
        <source>{name} (may not see it)</source>
        <translation>{name}（无权查看）</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>大区 {name}</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>已解散</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>邮件…</translation>
    </message>
    <message>
        <source>Morning sheet, {day}</source>
        <translation>晨会报表，{day}</translation>
    </message>
    <message>
        <source>Evening sheet, {day}</source>
        <translation>日终报表，{day}</translation>
    </message>
    <message>
        <source>The sheet is copied: table and plot.</source>
        <translation>报表已复制：表格和图表。</translation>
    </message>
    <message>
        <source>The mail is open in your mail program.</source>
        <translation>邮件已在您的邮件程序中打开。</translation>
    </message>
    <message>
        <source>No mail program opens it. The mail lies at {path}</source>
        <translation>没有邮件程序可以打开。邮件文件位于 {path}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Target: calls</source>
        <translation>目标：通话</translation>
    </message>
    <message>
        <source>Target: sold</source>
        <translation>目标：成交</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>away</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Due today, by agent</source>
        <translation>各坐席今日到期</translation>
    </message>
    <message>
        <source>Calls, by agent; the mark is her target</source>
        <translation>各坐席通话数；标线为其目标</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: {sheet}</source>
        <translation>取消：{sheet}</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>请填写：{field}</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>It is kept. The next one leaves {when}.</source>
        <extracomment>while something is on its way</extracomment>
        <translation>已保存。下一次发送：{when}。</translation>
    </message>
    <message>
        <source>It leaves within seconds; what becomes of it stands here.</source>
        <translation>几秒内发出，结果显示在此处。</translation>
    </message>
    <message>
        <source>It is sent no more.</source>
        <translation>不再发送。</translation>
    </message>
    <message>
        <source>Sheets by mail</source>
        <translation>邮件报表</translation>
    </message>
    <message>
        <source>The server sends a sheet once on its day. Who gets it is looked at each time: who may not see the figures any more gets nothing.</source>
        <translation>服务器在指定日期发送一次报表。每次发送前都会核对收件人：无权再看这些数字的人不会收到。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新订阅</translation>
    </message>
    <message>
        <source>How mail leaves</source>
        <translation>邮件发送方式</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>On</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Nobody gets a sheet by mail yet. Make a subscription with New.</source>
        <translation>还没有人通过邮件收到报表。请用“新建”添加订阅。</translation>
    </message>
    <message>
        <source>⚠ It is not set how mail leaves: nothing is sent before it is.</source>
        <translation>⚠ 未设置邮件发送方式：设置前不会发送。</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>发送结果</translation>
    </message>
    <message>
        <source>Send one now</source>
        <translation>立即发送一份</translation>
    </message>
    <message>
        <source>Delete: once more</source>
        <translation>删除：再按一次</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nobody gets it any more, and what was sent is not listed any more. Once more, and it is done.</source>
        <translation>将不再有人收到，发送记录也不再列出。再按一次即执行。</translation>
    </message>
    <message numerus="yes">
        <source>{sheet} of {place}: {days} at {at}, to %n recipient(s).</source>
        <translation>
            <numerusform>{place}的{sheet}：{days} {at}，发给 %n 位收件人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {when}. Saved by {name}.</source>
        <translation>下一次：{when}。保存人：{name}。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>It is kept. Send one sheet now to see whether it arrives.</source>
        <translation>已保存。可立即发送一份，确认能否收到。</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the list of scripts again</source>
        <translation>重新读取话术列表</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>，另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no script: {first}</source>
        <translation>该文件不是话术：{first}</translation>
    </message>
    <message>
        <source>All scripts</source>
        <translation>全部话术</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新话术</translation>
    </message>
    <message>
        <source>Import YAML</source>
        <translation>导入 YAML</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar: which version speaks where and when</source>
        <translation>日历：哪个版本在何时何处使用</translation>
    </message>
    <message>
        <source>Enter opens a script; its draft is begun when there is none.</source>
        <translation>按 Enter 打开话术；没有草稿时自动新建。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>The scripts could not be read</source>
        <translation>无法读取话术</translation>
    </message>
    <message>
        <source>Reading the scripts …</source>
        <translation>正在读取话术……</translation>
    </message>
    <message>
        <source>There is no script yet</source>
        <translation>还没有话术</translation>
    </message>
    <message>
        <source>Begin one, or import a YAML file.</source>
        <translation>新建一个，或导入 YAML 文件。</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n 项已停用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n 条评论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not read it</source>
        <translation>
            <numerusform>%n 人未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title, as agents will read it.</source>
        <translation>座席将看到的标题。</translation>
    </message>
    <message>
        <source>The file holds no form: {first}</source>
        <translation>文件中没有质检表：{first}</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>质检表</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>全部质检表</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>新建质检表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a form from a file</source>
        <translation>从文件导入质检表</translation>
    </message>
    <message>
        <source>Read the list of forms again</source>
        <translation>重新读取质检表列表</translation>
    </message>
    <message>
        <source>Enter opens a form; its draft is begun when there is none.</source>
        <translation>按 Enter 打开质检表；没有草稿时会新建。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>质检表</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行版本</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>The forms could not be read</source>
        <translation>无法读取质检表</translation>
    </message>
    <message>
        <source>Reading the forms …</source>
        <translation>正在读取质检表…</translation>
    </message>
    <message>
        <source>There is no form yet</source>
        <translation>还没有质检表</translation>
    </message>
    <message>
        <source>Begin one, or import a file.</source>
        <translation>新建一份，或导入文件。</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>版本 {n}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>no campaign</source>
        <translation>无活动使用</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Its title, as analysts will read it.</source>
        <translation>质检员看到的标题。</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>无法读取文件：{why}</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Script and wrap-up</source>
        <translation>话术与话后处理</translation>
    </message>
    <message>
        <source>The script opens with the call</source>
        <translation>通话开始后显示话术</translation>
    </message>
    <message>
        <source>{key} answers a ring or dials the chosen lead.</source>
        <translation>按 {key} 接听来电或拨打所选客户。</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Leadline: sign in</source>
        <translation>Leadline：登录</translation>
    </message>
    <message>
        <source>Leadline</source>
        <translation>Leadline</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>动态码</translation>
    </message>
    <message>
        <source>six figures, or a recovery code</source>
        <translation>六位数字或恢复码</translation>
    </message>
    <message>
        <source>Code of your second factor</source>
        <translation>第二因素动态码</translation>
    </message>
    <message>
        <source>six figures</source>
        <translation>六位数字</translation>
    </message>
    <message>
        <source>its short name</source>
        <translation>机构简称</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>请填写：{field}</translation>
    </message>
    <message>
        <source>Choose yourself or type where you work.</source>
        <translation>选择您本人，或输入工作信息。</translation>
    </message>
    <message>
        <source>Type where you work. The first time needs the server.</source>
        <translation>请输入工作信息。首次登录需要连接服务器。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登录……</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Open this desk without the server</source>
        <translation>不连接服务器，打开本机工作台</translation>
    </message>
    <message>
        <source>With the last password that you used here, or with your unlock code.</source>
        <translation>用您上次在这里用过的密码，或您的解锁码。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>People who signed in here before</source>
        <translation>曾在此登录的人员</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound: microphone, loudspeaker, ring</source>
        <translation>声音：麦克风、扬声器、铃声</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>While this is open your microphone is on; nothing leaves this computer, and nothing is kept.</source>
        <translation>此窗口打开时麦克风处于开启状态；声音不会离开本机，也不会保存。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您的声音</translation>
    </message>
    <message>
        <source>You hear</source>
        <translation>您听到的</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Say something and hear it back</source>
        <translation>说几句话并回放</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Words in {language}</source>
        <extracomment>path of a part within the step, language on screen</extracomment>
        <translation>{language} 文字</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <translation>{name}，缺失</translation>
    </message>
    <message>
        <source>(ends here)</source>
        <translation>（到此结束）</translation>
    </message>
    <message>
        <source>(back to where it was called)</source>
        <translation>（返回调用处）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Cases, the first that holds</source>
        <translation>条件，取第一个成立的</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>添加答案</translation>
    </message>
    <message>
        <source>▸ objection: {title}</source>
        <translation>▸ 异议：{title}</translation>
    </message>
    <message>
        <source>(as the step)</source>
        <translation>（同本步骤）</translation>
    </message>
    <message>
        <source>(nowhere)</source>
        <translation>（无去向）</translation>
    </message>
    <message>
        <source>Case {n}</source>
        <translation>条件 {n}</translation>
    </message>
    <message>
        <source>Answer {n}</source>
        <translation>答案 {n}</translation>
    </message>
    <message>
        <source>{name} leads to</source>
        <translation>{name}通向</translation>
    </message>
    <message>
        <source>More about answer {n}: tags, fields, acts</source>
        <translation>答案{n}的更多设置：标签、字段、动作</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>移除 {n}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Into field</source>
        <translation>写入字段</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Step: {field}</source>
        <translation>步骤：{field}</translation>
    </message>
    <message>
        <source>Must be done before a sale</source>
        <translation>成交前必须完成</translation>
    </message>
    <message>
        <source>Sensitive: the recording is silent</source>
        <translation>敏感：录音静音</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>No step is chosen</source>
        <translation>未选择步骤</translation>
    </message>
    <message>
        <source>Choose one in the outline or in the graph.</source>
        <translation>请在大纲或图中选择一个。</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Stop now</source>
        <translation>立即停用</translation>
    </message>
    <message>
        <source>It leaves every desk within seconds, during calls too; agents read the reason.</source>
        <translation>几秒内从所有工作台撤下，通话中也生效；座席会看到原因。</translation>
    </message>
    <message>
        <source>What is stopped</source>
        <translation>停用什么</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>用一句话说明原因</translation>
    </message>
    <message>
        <source>Why it is stopped</source>
        <translation>为什么停用</translation>
    </message>
    <message>
        <source>Stop on every desk</source>
        <translation>在所有工作台停用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel stopping</source>
        <translation>取消停用操作</translation>
    </message>
    <message>
        <source>Agents have to read why.</source>
        <translation>座席需要看到原因。</translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Open a script first.</source>
        <translation>请先打开一个话术。</translation>
    </message>
    <message>
        <source>To “{step}”</source>
        <translation>通向“{step}”</translation>
    </message>
    <message>
        <source>Case {n}</source>
        <translation>条件 {n}</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Nothing of this script is published.</source>
        <translation>此话术尚未发布。</translation>
    </message>
    <message>
        <source>This step: {title}</source>
        <translation>此步骤：{title}</translation>
    </message>
    <message>
        <source>Offer: {title}</source>
        <translation>优惠：{title}</translation>
    </message>
    <message>
        <source>The whole version {n}</source>
        <translation>整个版本 {n}</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>The version before speaks again, at once. Agents read why before they are ready.</source>
        <translation>立即重新使用上一版本。座席就绪前会看到原因。</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消发布</translation>
    </message>
    <message>
        <source>This version will not speak.</source>
        <translation>此版本将不会使用。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Version {n} speaks from {when} on.</source>
        <translation>版本 {n} 自 {when} 起使用。</translation>
    </message>
    <message>
        <source>Version {n} speaks now; every desk gets it within seconds.</source>
        <translation>版本 {n} 现已使用，几秒内到达所有工作台。</translation>
    </message>
    <message>
        <source>Export as YAML</source>
        <translation>导出为 YAML</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>无法写入文件：{why}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Rolled back: the version before speaks again.</source>
        <translation>已回退：重新使用上一版本。</translation>
    </message>
    <message>
        <source>Stopped: it leaves every desk within seconds.</source>
        <translation>已停用：几秒内从所有工作台撤下。</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>无法读取文件：{why}</translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>Proposed answer</source>
        <translation>建议答案</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <source>Targets of the day</source>
        <extracomment>pixels of a figure&apos;s field</extracomment>
        <translation>当日目标</translation>
    </message>
    <message>
        <source>Whose target</source>
        <translation>谁的目标</translation>
    </message>
    <message>
        <source>Talk, minutes</source>
        <translation>通话时长（分钟）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Each agent of {name}</source>
        <translation>{name} 的每位坐席</translation>
    </message>
</context>
<context>
    <name>TeamDesk</name>
    <message>
        <source>{name} asks for help</source>
        <translation>{name} 请求帮助</translation>
    </message>
    <message>
        <source>{name} asks for help: {customer}</source>
        <translation>{name} 请求帮助：{customer}</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>我来帮忙</translation>
    </message>
    <message>
        <source>Nothing needs a hand.</source>
        <translation>没有需要协助的事项。</translation>
    </message>
    <message>
        <source>{name} has the callback now.</source>
        <translation>回电已转给 {name}。</translation>
    </message>
    <message>
        <source>The target holds from now on.</source>
        <translation>目标即刻生效。</translation>
    </message>
    <message>
        <source>Your telephone rings: take it to listen.</source>
        <translation>您的话机在响：接起即可旁听。</translation>
    </message>
    <message>
        <source>Your telephone rings: take it, and the agent alone hears you.</source>
        <translation>您的话机在响：接起后只有坐席能听到您。</translation>
    </message>
    <message>
        <source>Your telephone rings: take it, and both hear you.</source>
        <translation>您的话机在响：接起后双方都能听到您。</translation>
    </message>
    <message>
        <source>Team desk</source>
        <translation>团队工作台</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>A desk that says nothing for {n} seconds turns grey.</source>
        <translation>工作台 {n} 秒没有消息就会变灰。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不行</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>Your team appears as soon as it answers.</source>
        <translation>服务器应答后就会显示您的团队。</translation>
    </message>
    <message>
        <source>Nobody is in your team</source>
        <translation>您的团队里还没有人</translation>
    </message>
    <message>
        <source>Agents that are given to your team stand here.</source>
        <translation>分配到您团队的坐席会显示在这里。</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>请选择一位坐席</translation>
    </message>
    <message>
        <source>Her state and her customer are shown here.</source>
        <translation>这里显示坐席的状态和正在通话的客户。</translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation>没有人请求帮助。</translation>
    </message>
    <message>
        <source>Nobody talks there.</source>
        <translation>那里没有人在通话。</translation>
    </message>
    <message>
        <source>Your telephone is at no exchange that lets you listen.</source>
        <translation>您的话机所在的交换机不支持旁听。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>旁听</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>耳语</translation>
    </message>
    <message>
        <source>Join in</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>The server does not answer: this picture is old.</source>
        <translation>服务器没有应答：显示的是之前的情况。</translation>
    </message>
    <message>
        <source>{n} talking</source>
        <translation>通话 {n}</translation>
    </message>
    <message>
        <source>{n} wrap-up</source>
        <translation>话后 {n}</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>就绪 {n}</translation>
    </message>
    <message>
        <source>{n} paused</source>
        <translation>暂停 {n}</translation>
    </message>
    <message>
        <source>{n} not taking calls</source>
        <translation>不接来电 {n}</translation>
    </message>
    <message>
        <source>{n} out of reach</source>
        <translation>失联 {n}</translation>
    </message>
    <message>
        <source>{n} not here</source>
        <translation>未上线 {n}</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Scores of the team</source>
        <translation>团队得分</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>按坐席</translation>
    </message>
    <message>
        <source>By question: what costs most comes first</source>
        <translation>按题目：失分最多的在前</translation>
    </message>
    <message>
        <source>By root cause</source>
        <translation>按根本原因</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>At which questions</source>
        <translation>出现在哪些题目</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Calls</source>
        <extracomment>desk -&gt; the act that goes there</extracomment>
        <translation>通话</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>我的质检</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>{desk} · {n} new</source>
        <translation>{desk} · {n} 条新</translation>
    </message>
    <message>
        <source>Desk: {desk}</source>
        <translation>工作台：{desk}</translation>
    </message>
    <message>
        <source>Search leads, commands</source>
        <translation>搜索客户、命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation>连接：{words}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>可接听</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{reason}  ({n} min at most)</source>
        <translation>{reason}（最长 {n} 分钟）</translation>
    </message>
    <message>
        <source>Take no calls</source>
        <translation>不接来电</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>Agent</source>
        <extracomment>kind of a phrase -&gt; colour, soft ground; each kind is underlined in its own way besides</extracomment>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Your unlock code</source>
        <translation>您的解锁码</translation>
    </message>
    <message>
        <source>It opens this desk when the server is away and your password was changed or forgotten. Write it on paper and keep it apart from this computer. It is shown until you say that you have it.</source>
        <translation>服务器连不上、密码又改过或忘记时，用它打开本工作台。请抄在纸上，不要和这台电脑放在一起。在您确认抄好之前会一直显示。</translation>
    </message>
    <message>
        <source>The code, 20 letters and figures</source>
        <translation>解锁码，共20位字母和数字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the unlock code</source>
        <translation>复制解锁码</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已抄好</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Which of its ways leads there?</source>
        <translation>哪一条通向那里？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel, no way</source>
        <translation>取消，不选去向</translation>
    </message>
</context>
<context>
    <name>WhatIfList</name>
    <message>
        <source>What if</source>
        <translation>假设重算</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Reckon old judgements with the saved draft</source>
        <translation>用已保存的草稿重算旧评分</translation>
    </message>
    <message>
        <source>It cannot be reckoned</source>
        <translation>无法重算</translation>
    </message>
    <message>
        <source>What would old judgements come to?</source>
        <translation>旧评分会得到什么结果？</translation>
    </message>
    <message>
        <source>The newest 200 are reckoned anew with the saved draft.</source>
        <translation>用已保存的草稿重算最新 200 份。</translation>
    </message>
    <message>
        <source>Nothing was judged with this form yet</source>
        <translation>尚无使用此表的评分</translation>
    </message>
    <message>
        <source>No score would be another</source>
        <translation>没有分数会变化</translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n 份评分</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {before} → {after}</source>
        <translation>均分 {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n more would pass</source>
        <translation>
            <numerusform>多 %n 份合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more would not pass</source>
        <translation>
            <numerusform>多 %n 份不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s) an answer</source>
        <translation>
            <numerusform>%n 份缺少答案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>End the experiment</source>
        <translation>结束实验</translation>
    </message>
    <message>
        <source>No more leads are drawn, and every desk speaks the script as it is. It cannot go on later.</source>
        <translation>不再分配客户，所有坐席恢复使用原话术。结束后无法继续。</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>继续运行</translation>
    </message>
</context>
<context>
    <name>WrapUpPanel</name>
    <message>
        <source>as the line says; take it?</source>
        <translation>线路提示的结果，采用吗？</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>How did it end with {name}?</source>
        <translation>与 {name} 的通话结果如何？</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>通话结果如何？</translation>
    </message>
    <message>
        <source>Outcome and what it needs</source>
        <translation>结果及所需信息</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果选项</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回拨</translation>
    </message>
    <message>
        <source>Callback in your words</source>
        <translation>用自然语言填写回拨时间</translation>
    </message>
    <message>
        <source>tomorrow 3 pm, next Monday morning</source>
        <translation>明天下午3点，下周一上午</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Do not call this customer again</source>
        <translation>不再致电该客户</translation>
    </message>
    <message>
        <source>like {example}</source>
        <translation>例如 {example}</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Complete: an analyst could submit it.</source>
        <extracomment>where evidence is marked: there is no recording here</extracomment>
        <translation>已完整：质检员可以提交。</translation>
    </message>
</context>
<context>
    <name>_Items</name>
    <message>
        <source>Remove {what} {n}</source>
        <extracomment>height of a field of several lines</extracomment>
        <translation>移除{what} {n}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Go to Calls</source>
        <translation>转到通话</translation>
    </message>
    <message>
        <source>Go to Quality</source>
        <translation>转到质检</translation>
    </message>
    <message>
        <source>Go to My scores</source>
        <translation>转到我的质检</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>转到团队</translation>
    </message>
    <message>
        <source>Go to Operations</source>
        <translation>转到运营</translation>
    </message>
    <message>
        <source>Go to Learning</source>
        <translation>转到学习</translation>
    </message>
    <message>
        <source>Go to Reviews</source>
        <translation>转到复核</translation>
    </message>
    <message>
        <source>Go to Admin</source>
        <translation>转到管理</translation>
    </message>
    <message>
        <source>Search leads and commands</source>
        <translation>搜索客户与命令</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>本页快捷键</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>Connection and what waits to be sent</source>
        <translation>连接状态与待上传内容</translation>
    </message>
    <message>
        <source>Outbox: waiting and refused entries</source>
        <translation>发件箱：待发和被拒的记录</translation>
    </message>
    <message>
        <source>Ready or pause</source>
        <translation>就绪或暂停</translation>
    </message>
    <message>
        <source>More time for the outcome</source>
        <translation>延长填写结果的时间</translation>
    </message>
    <message>
        <source>Why am I in this state?</source>
        <translation>我为什么处于这个状态？</translation>
    </message>
    <message>
        <source>Sound: microphone, loudspeaker, ring, and a test</source>
        <translation>声音：麦克风、扬声器、铃声和测试</translation>
    </message>
    <message>
        <source>What is new in the scripts</source>
        <translation>话术更新</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Show my unlock code</source>
        <translation>显示我的解锁码</translation>
    </message>
    <message>
        <source>Second factor: set it up, or make recovery codes</source>
        <translation>第二因素：设置，或生成恢复码</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Answer, or dial the chosen lead</source>
        <translation>接听，或拨打所选客户</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>Do not take this call</source>
        <translation>不接此来电</translation>
    </message>
    <message>
        <source>Hold or go on</source>
        <translation>保持或恢复</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>静音或取消静音</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Ask a colleague first</source>
        <translation>先咨询同事</translation>
    </message>
    <message>
        <source>Customer or colleague: talk to the other one</source>
        <translation>在客户与同事之间切换</translation>
    </message>
    <message>
        <source>Three-way talk, or drop the third</source>
        <translation>三方通话，或退出第三方</translation>
    </message>
    <message>
        <source>Leave a prepared message and go on</source>
        <translation>播放预录留言并继续</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>拨号盘</translation>
    </message>
    <message>
        <source>Pause or resume the recording</source>
        <translation>暂停或继续录音</translation>
    </message>
    <message>
        <source>The customer objects to the recording</source>
        <translation>客户不同意录音</translation>
    </message>
    <message>
        <source>Call your lead to help</source>
        <translation>请组长来帮忙</translation>
    </message>
    <message>
        <source>Finish and bring the next</source>
        <translation>完成并显示下一位</translation>
    </message>
    <message>
        <source>Choose an answer (with Alt while typing)</source>
        <translation>选择回答（输入文字时加 Alt）</translation>
    </message>
    <message>
        <source>Choose an outcome (with Alt while typing)</source>
        <translation>选择通话结果（输入文字时加 Alt）</translation>
    </message>
    <message>
        <source>Objections: type what the customer said</source>
        <translation>异议：输入客户的原话</translation>
    </message>
    <message>
        <source>Script: one step back</source>
        <translation>话术：返回一步</translation>
    </message>
    <message>
        <source>Script: speak another variant, with a reason</source>
        <translation>话术：改用另一方案并说明原因</translation>
    </message>
    <message>
        <source>Script: jump to a step</source>
        <translation>话术：跳到某一步</translation>
    </message>
    <message>
        <source>Propose a better line for this step</source>
        <translation>为此步骤提出更好的话术</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Promise a callback</source>
        <translation>预约回拨</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>在队列中搜索</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>转到队列</translation>
    </message>
    <message>
        <source>Do not call this lead now</source>
        <translation>暂不拨打此客户</translation>
    </message>
    <message>
        <source>Leads one after another: begin or stop</source>
        <translation>逐个拨打客户：开始或停止</translation>
    </message>
    <message>
        <source>Call all the same, with a reason</source>
        <translation>说明原因后仍然拨打</translation>
    </message>
    <message>
        <source>Show the next lead</source>
        <translation>显示下一位客户</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>返回正在通话的客户</translation>
    </message>
    <message>
        <source>Older contacts of the customer</source>
        <translation>客户更早的联系记录</translation>
    </message>
    <message>
        <source>Calls that still need an outcome</source>
        <translation>尚未填写结果的通话</translation>
    </message>
    <message>
        <source>Public pool: find and claim leads</source>
        <translation>公海：查找并领取客户</translation>
    </message>
    <message>
        <source>Handed to me: colleagues&apos; customers</source>
        <translation>转给我的：同事的客户</translation>
    </message>
    <message>
        <source>Why is this lead mine?</source>
        <translation>为何此客户归我？</translation>
    </message>
    <message>
        <source>Missed calls: promise to call back</source>
        <translation>未接来电：安排回电</translation>
    </message>
    <message>
        <source>Open a problem</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>Answer or close a problem</source>
        <translation>答复或关闭问题</translation>
    </message>
    <message>
        <source>Deal: appointment, cancel, claim</source>
        <translation>成交：预约、取消、主张</translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation>为客户打标签</translation>
    </message>
    <message>
        <source>Consent given or withdrawn</source>
        <translation>授权或撤回授权</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>不再致电</translation>
    </message>
    <message>
        <source>Record a deal</source>
        <translation>记录成交</translation>
    </message>
    <message>
        <source>Articles that help in this call</source>
        <translation>适合此通话的文章</translation>
    </message>
    <message>
        <source>Show a hidden number for a while, with a reason</source>
        <translation>注明理由，短时显示隐藏号码</translation>
    </message>
    <message>
        <source>New lead from this number</source>
        <translation>用此号码新建线索</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>拨打号码</translation>
    </message>
    <message>
        <source>Log a call on another phone</source>
        <translation>登记其他电话上的通话</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Back five seconds</source>
        <translation>后退五秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Forward five seconds</source>
        <translation>前进五秒</translation>
    </message>
    <message>
        <source>Back one second</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>Forward one second</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Waveform larger</source>
        <translation>放大波形</translation>
    </message>
    <message>
        <source>Waveform smaller</source>
        <translation>缩小波形</translation>
    </message>
    <message>
        <source>Mark this moment as evidence</source>
        <translation>将此刻标记为依据</translation>
    </message>
    <message>
        <source>Selected words are evidence</source>
        <translation>选中的文字作为证据</translation>
    </message>
    <message>
        <source>Next phrase that was said</source>
        <translation>下一处命中话语</translation>
    </message>
    <message>
        <source>Previous phrase that was said</source>
        <translation>上一处命中话语</translation>
    </message>
    <message>
        <source>Leave silences out</source>
        <translation>播放时跳过静默</translation>
    </message>
    <message>
        <source>Repeat a stretch: from here, to here, off</source>
        <translation>循环播放一段：起点、终点、关闭</translation>
    </message>
    <message>
        <source>Agent&apos;s side: loudness</source>
        <translation>坐席一侧音量</translation>
    </message>
    <message>
        <source>Customer&apos;s side: loudness</source>
        <translation>客户一侧音量</translation>
    </message>
    <message>
        <source>What was said, or what was written</source>
        <translation>通话内容或记录内容</translation>
    </message>
    <message>
        <source>Take the proposed answer over</source>
        <translation>采用建议答案</translation>
    </message>
    <message>
        <source>Answer the lit question</source>
        <translation>回答当前题目</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Comment on the question</source>
        <translation>为题目写评语</translation>
    </message>
    <message>
        <source>Root cause of the answer</source>
        <translation>答案的根本原因</translation>
    </message>
    <message>
        <source>Type the answer (number, text, day)</source>
        <translation>输入答案（数字、文字、日期）</translation>
    </message>
    <message>
        <source>Blind: hide weights and score, or show them</source>
        <translation>盲评：隐藏或显示权重与得分</translation>
    </message>
    <message>
        <source>Submit the evaluation</source>
        <translation>提交质检</translation>
    </message>
    <message>
        <source>Give this call of my queue back</source>
        <translation>退回我队列中的此通话</translation>
    </message>
    <message>
        <source>Only my queue, or all calls</source>
        <translation>只看我的队列，或全部通话</translation>
    </message>
    <message>
        <source>Only sales to be checked, or all calls</source>
        <translation>仅待核查的成交，或全部通话</translation>
    </message>
    <message>
        <source>Sale: it is right</source>
        <translation>成交：无误</translation>
    </message>
    <message>
        <source>Sale: to be corrected</source>
        <translation>成交：待更正</translation>
    </message>
    <message>
        <source>Sale: refuse it</source>
        <translation>成交：拒绝</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>搜索通话</translation>
    </message>
    <message>
        <source>Here begins a piece for the library</source>
        <translation>范例片段起点</translation>
    </message>
    <message>
        <source>Here ends the piece for the library</source>
        <translation>范例片段终点</translation>
    </message>
    <message>
        <source>Share the piece in the library of calls</source>
        <translation>把片段分享到范例库</translation>
    </message>
    <message>
        <source>Coaching: a note or task for the agent</source>
        <translation>辅导：给坐席的备注或任务</translation>
    </message>
    <message>
        <source>Propose a better line for the script</source>
        <translation>为话术提议更好的说法</translation>
    </message>
    <message>
        <source>Acknowledge this evaluation</source>
        <translation>确认此质检</translation>
    </message>
    <message>
        <source>Appeal, or go on to the next level</source>
        <translation>申诉，或继续到下一级</translation>
    </message>
    <message>
        <source>Leave the appeal unsent</source>
        <translation>不提交，离开申诉</translation>
    </message>
    <message>
        <source>Approve, decide or submit what is on screen</source>
        <translation>通过、裁决或提交当前内容</translation>
    </message>
    <message>
        <source>Give the evaluation back to its analyst</source>
        <translation>把评分退回质检员</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>Copy this page as text</source>
        <translation>把本页复制为文本</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>打印本页</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>重新读取本页</translation>
    </message>
    <message>
        <source>Save or carry out what is on screen</source>
        <translation>保存或执行当前内容</translation>
    </message>
    <message>
        <source>Permissions: what would she see? Sheets: how mail leaves. Campaigns: pool rule</source>
        <translation>权限：预览可见内容；邮件报表：发送方式；活动：公海规则</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Something new on this page</source>
        <translation>在本页新建</translation>
    </message>
    <message>
        <source>Sheets: send one now. Campaigns: rule of handing out</source>
        <translation>邮件报表：立即发送一份；活动：分配规则</translation>
    </message>
    <message>
        <source>Leave a rule unsaved</source>
        <translation>不保存，离开规则</translation>
    </message>
    <message>
        <source>Answer the call for help</source>
        <translation>回应求助</translation>
    </message>
    <message>
        <source>Listen to the call</source>
        <translation>旁听通话</translation>
    </message>
    <message>
        <source>Whisper: only the agent hears you</source>
        <translation>耳语：只有坐席能听到您</translation>
    </message>
    <message>
        <source>Join in: both hear you</source>
        <translation>加入：双方都能听到您</translation>
    </message>
    <message>
        <source>Script: save the draft</source>
        <translation>话术：保存草稿</translation>
    </message>
    <message>
        <source>Script: undo</source>
        <translation>话术：撤销</translation>
    </message>
    <message>
        <source>Script: redo</source>
        <translation>话术：重做</translation>
    </message>
    <message>
        <source>Script: check the draft</source>
        <translation>话术：检查草稿</translation>
    </message>
    <message>
        <source>Script: approve the draft</source>
        <translation>话术：批准草稿</translation>
    </message>
    <message>
        <source>Script: publish the draft</source>
        <translation>话术：发布草稿</translation>
    </message>
    <message>
        <source>Script: stop something now</source>
        <translation>话术：立即停用</translation>
    </message>
    <message>
        <source>Script: a new step behind this one</source>
        <translation>话术：在此步骤后新建步骤</translation>
    </message>
    <message>
        <source>Script: delete this step</source>
        <translation>话术：删除此步骤</translation>
    </message>
    <message>
        <source>Script: move this step up</source>
        <translation>话术：上移此步骤</translation>
    </message>
    <message>
        <source>Script: move this step down</source>
        <translation>话术：下移此步骤</translation>
    </message>
    <message>
        <source>Script: choose where this step leads</source>
        <translation>话术：选择此步骤的去向</translation>
    </message>
    <message>
        <source>Script: a new objection</source>
        <translation>话术：新建异议</translation>
    </message>
    <message>
        <source>Script: edit the words</source>
        <translation>话术：编辑文字</translation>
    </message>
    <message>
        <source>Script: play it from the beginning</source>
        <translation>话术：从头演练</translation>
    </message>
    <message>
        <source>Script: preview this step</source>
        <translation>话术：预览此步骤</translation>
    </message>
    <message>
        <source>Back to the list of scripts</source>
        <translation>返回话术列表</translation>
    </message>
    <message>
        <source>Coaching: read, then done</source>
        <translation>辅导：已阅，再完成</translation>
    </message>
    <message>
        <source>Show coaching</source>
        <translation>显示辅导</translation>
    </message>
    <message>
        <source>Show the library of calls</source>
        <translation>显示范例库</translation>
    </message>
    <message>
        <source>Read library and coaching again</source>
        <translation>重新读取范例库和辅导</translation>
    </message>
    <message>
        <source>Form: save the draft</source>
        <translation>质检表：保存草稿</translation>
    </message>
    <message>
        <source>Form: undo</source>
        <translation>质检表：撤销</translation>
    </message>
    <message>
        <source>Form: redo</source>
        <translation>质检表：重做</translation>
    </message>
    <message>
        <source>Form: check the draft</source>
        <translation>质检表：检查草稿</translation>
    </message>
    <message>
        <source>Form: approve the draft</source>
        <translation>质检表：批准草稿</translation>
    </message>
    <message>
        <source>Form: publish the draft</source>
        <translation>质检表：发布草稿</translation>
    </message>
    <message>
        <source>Form: a new question behind this</source>
        <translation>质检表：在此之后新建问题</translation>
    </message>
    <message>
        <source>Form: a new section</source>
        <translation>质检表：新分区</translation>
    </message>
    <message>
        <source>Form: a new section inside this one</source>
        <translation>质检表：在此分区内新建子分区</translation>
    </message>
    <message>
        <source>Form: a new answer</source>
        <translation>质检表：新答案</translation>
    </message>
    <message>
        <source>Form: copy this question</source>
        <translation>质检表：复制此问题</translation>
    </message>
    <message>
        <source>Form: delete this</source>
        <translation>质检表：删除此项</translation>
    </message>
    <message>
        <source>Form: move this up</source>
        <translation>质检表：上移</translation>
    </message>
    <message>
        <source>Form: move this down</source>
        <translation>质检表：下移</translation>
    </message>
    <message>
        <source>Form: edit the words</source>
        <translation>质检表：编辑文字</translation>
    </message>
    <message>
        <source>Form: answer it in the preview</source>
        <translation>质检表：在预览中作答</translation>
    </message>
    <message>
        <source>Back to the list of forms</source>
        <translation>返回质检表列表</translation>
    </message>
    <message>
        <source>Leads: filter</source>
        <translation>客户：筛选</translation>
    </message>
    <message>
        <source>Leads: choose a saved view</source>
        <translation>客户：选择已存视图</translation>
    </message>
    <message>
        <source>Leads: save this view</source>
        <translation>客户：保存此视图</translation>
    </message>
    <message>
        <source>Leads: forget this view</source>
        <translation>客户：删除此视图</translation>
    </message>
    <message>
        <source>Leads: choose columns</source>
        <translation>客户：选择列</translation>
    </message>
    <message>
        <source>Leads: sort by this column</source>
        <translation>客户：按此列排序</translation>
    </message>
    <message>
        <source>Leads: change many at once</source>
        <translation>客户：批量更改</translation>
    </message>
    <message>
        <source>Leads: read the list again</source>
        <translation>客户：重新读取列表</translation>
    </message>
    <message>
        <source>Leads: compare the two that are chosen</source>
        <translation>客户：比较选中的两个</translation>
    </message>
    <message>
        <source>Duplicates: make one record of both</source>
        <translation>重复客户：合并为一条</translation>
    </message>
    <message>
        <source>Duplicates: they are two customers</source>
        <translation>重复客户：是两位客户</translation>
    </message>
    <message>
        <source>Duplicates: keep the other record</source>
        <translation>重复客户：保留另一条</translation>
    </message>
    <message>
        <source>Duplicates: all values of the left one</source>
        <translation>重复客户：全部取左边的值</translation>
    </message>
    <message>
        <source>Duplicates: all values of the right one</source>
        <translation>重复客户：全部取右边的值</translation>
    </message>
    <message>
        <source>Duplicates: look for them</source>
        <translation>重复客户：开始查找</translation>
    </message>
    <message>
        <source>Leads: export what the filter finds</source>
        <translation>客户：导出筛选结果</translation>
    </message>
    <message>
        <source>Import: choose a file</source>
        <translation>导入：选择文件</translation>
    </message>
    <message>
        <source>Import: try it, then import</source>
        <translation>导入：先试运行，再导入</translation>
    </message>
    <message>
        <source>Import: read the list of files again</source>
        <translation>导入：重新读取文件列表</translation>
    </message>
    <message>
        <source>Records: problems</source>
        <translation>记录：问题</translation>
    </message>
    <message>
        <source>Records: deals</source>
        <translation>记录：成交</translation>
    </message>
    <message>
        <source>Records: follow-up visits</source>
        <translation>记录：回访</translation>
    </message>
    <message>
        <source>Records: consents</source>
        <translation>记录：同意</translation>
    </message>
    <message>
        <source>Records: read the list again</source>
        <translation>记录：重新读取列表</translation>
    </message>
    <message>
        <source>Records: carry out what is on screen</source>
        <translation>记录：执行屏幕上的操作</translation>
    </message>
    <message>
        <source>Records: go to the list</source>
        <translation>记录：转到列表</translation>
    </message>
    <message>
        <source>Records: copy the proof</source>
        <translation>记录：复制凭证</translation>
    </message>
    <message>
        <source>Records: print the proof</source>
        <translation>记录：打印凭证</translation>
    </message>
    <message>
        <source>Leads: preview who gets what</source>
        <translation>客户：预览分配</translation>
    </message>
    <message>
        <source>Leads: do what the preview shows</source>
        <translation>客户：执行预览内容</translation>
    </message>
    <message>
        <source>Leads: pause the job, or go on</source>
        <translation>客户：暂停或继续任务</translation>
    </message>
    <message>
        <source>Leads: end the job here</source>
        <translation>客户：任务到此为止</translation>
    </message>
    <message>
        <source>Leads: show the preview</source>
        <translation>客户：显示预览</translation>
    </message>
    <message>
        <source>Leads: show the jobs</source>
        <translation>客户：显示任务</translation>
    </message>
    <message>
        <source>Leads: coverage by region</source>
        <translation>客户：各区域覆盖</translation>
    </message>
    <message>
        <source>Leads: rules of handing out</source>
        <translation>客户：分配规则</translation>
    </message>
    <message>
        <source>Leads: why a lead is where it is</source>
        <translation>客户：归属原因</translation>
    </message>
    <message>
        <source>Leads: read this page again</source>
        <translation>客户：重新读取本页</translation>
    </message>
    <message>
        <source>Team: lend a hand with the marked need</source>
        <translation>团队：处理所选的协助事项</translation>
    </message>
    <message>
        <source>Team: show the day in figures</source>
        <translation>团队：显示当日数据</translation>
    </message>
    <message>
        <source>Team: targets of the marked line</source>
        <translation>团队：所选行的目标</translation>
    </message>
    <message>
        <source>Team: morning sheet</source>
        <translation>团队：晨会报表</translation>
    </message>
    <message>
        <source>Team: evening sheet</source>
        <translation>团队：日终报表</translation>
    </message>
    <message>
        <source>Team: copy the sheet</source>
        <translation>团队：复制报表</translation>
    </message>
    <message>
        <source>Team: print the sheet</source>
        <translation>团队：打印报表</translation>
    </message>
    <message>
        <source>Team: write a mail with the sheet</source>
        <translation>团队：用邮件发送报表</translation>
    </message>
    <message>
        <source>Cannot help now</source>
        <translation>现在不能帮忙</translation>
    </message>
</context>
<context>
    <name>admin</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>组织架构</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sheets by mail</source>
        <translation>邮件报表</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Quality analysts</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Team leads</source>
        <translation>团队主管</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题单</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Work in queues</source>
        <translation>队列任务</translation>
    </message>
    <message>
        <source>Handing out of leads</source>
        <translation>客户分配</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>知识文章</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Calls that a rule forbids</source>
        <translation>规则禁止的拨打</translation>
    </message>
    <message>
        <source>The floor: states, help, listening in</source>
        <translation>现场：状态、求助、监听</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Phrase sets</source>
        <translation>短语集</translation>
    </message>
    <message>
        <source>Library of calls</source>
        <translation>通话库</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Approval of evaluations</source>
        <translation>评分审批</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Quality reports</source>
        <translation>质检报告</translation>
    </message>
    <message>
        <source>Plans of sampling</source>
        <translation>抽样计划</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>个人信息请求</translation>
    </message>
    <message>
        <source>see</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>full numbers</source>
        <translation>完整号码</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Admins keep this for the whole organisation: without it nobody could let anybody in again.</source>
        <translation>管理员必须对全组织保留此权限：否则再没有人能让别人进来。</translation>
    </message>
    <message>
        <source>These belong to nobody: all of them, or none.</source>
        <translation>这些不属于任何个人：只能全部或没有。</translation>
    </message>
    <message>
        <source>The audit log is written by the server alone.</source>
        <translation>审计日志只由服务器写入。</translation>
    </message>
    <message>
        <source>They could act on what they cannot see; the act reaches only what they see.</source>
        <translation>操作范围大于可见范围；实际只对可见内容有效。</translation>
    </message>
    <message>
        <source>Full telephone numbers would be shown to {people} more people.</source>
        <translation>将有 {people} 人可看到完整电话号码。</translation>
    </message>
    <message>
        <source>Agents would read full numbers of customers who are not theirs; {people} people have this role.</source>
        <translation>坐席将能看到不属于自己的客户的完整号码；此角色共 {people} 人。</translation>
    </message>
    <message>
        <source>Customers could leave the house as a file; every export is noted.</source>
        <translation>客户资料可能以文件形式流出；每次导出都有记录。</translation>
    </message>
    <message>
        <source>Agents would have no Calls desk any more.</source>
        <translation>坐席将不再有通话工作台。</translation>
    </message>
    <message>
        <source>of the computer</source>
        <translation>跟随电脑</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可见</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>confirmed</source>
        <extracomment>what was done; a test finds each that the server writes</extracomment>
        <translation>确认了</translation>
    </message>
    <message>
        <source>added</source>
        <translation>添加了</translation>
    </message>
    <message>
        <source>gave to its call</source>
        <translation>关联到通话</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>had analysed anew</source>
        <translation>要求重新分析</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>答复了</translation>
    </message>
    <message>
        <source>answered a proposal</source>
        <translation>答复了建议</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>申诉了</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>批准了</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>请求了</translation>
    </message>
    <message>
        <source>began</source>
        <translation>开始了</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>取消了</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改了</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>检查了</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>领取了</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭了</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>评论了</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正了</translation>
    </message>
    <message>
        <source>made</source>
        <translation>创建了</translation>
    </message>
    <message>
        <source>decided an appeal</source>
        <translation>裁定了申诉</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除了</translation>
    </message>
    <message>
        <source>became another device</source>
        <translation>更换了设备标识</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>拨打了</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>停用了</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>放弃了</translation>
    </message>
    <message>
        <source>said to be two</source>
        <translation>判定为不同客户</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>撤销了</translation>
    </message>
    <message>
        <source>did</source>
        <translation>完成了</translation>
    </message>
    <message>
        <source>marked as do not call</source>
        <translation>标为勿扰</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>drew</source>
        <translation>抽取了</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>放弃了</translation>
    </message>
    <message>
        <source>let in again</source>
        <translation>重新启用了</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束了</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>登记了</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>永久删除了</translation>
    </message>
    <message>
        <source>passed on an appeal</source>
        <translation>升级了申诉</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出了</translation>
    </message>
    <message>
        <source>exported for the person</source>
        <translation>应本人请求导出了</translation>
    </message>
    <message>
        <source>finished exporting</source>
        <translation>完成了导出</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败了</translation>
    </message>
    <message>
        <source>found</source>
        <translation>查找了</translation>
    </message>
    <message>
        <source>gave back</source>
        <translation>退回了</translation>
    </message>
    <message>
        <source>was lent for a call</source>
        <translation>因来电借阅了</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>转交了</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>保全了</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入了</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>邀请了</translation>
    </message>
    <message>
        <source>judged a hit</source>
        <translation>评判了命中</translation>
    </message>
    <message>
        <source>kept a telephone key for</source>
        <translation>保存了电话密钥</translation>
    </message>
    <message>
        <source>kept a store key for</source>
        <translation>保存了存储密钥</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>解除了</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>列出了</translation>
    </message>
    <message>
        <source>listened to</source>
        <translation>收听了</translation>
    </message>
    <message>
        <source>listened to the original of</source>
        <translation>收听了原始</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>载入了</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定了</translation>
    </message>
    <message>
        <source>made recovery codes for</source>
        <translation>生成了恢复码</translation>
    </message>
    <message>
        <source>put into the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>标记了</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并了</translation>
    </message>
    <message>
        <source>was merged into another</source>
        <translation>被并入另一条</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动了</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>放行了</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停了</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划了</translation>
    </message>
    <message>
        <source>previewed</source>
        <translation>预览了</translation>
    </message>
    <message>
        <source>proposed to erase</source>
        <translation>提议删除</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布了</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>拉取了</translation>
    </message>
    <message>
        <source>read</source>
        <translation>阅读了</translation>
    </message>
    <message>
        <source>read the original of</source>
        <translation>阅读了原文</translation>
    </message>
    <message>
        <source>took back into the pool</source>
        <translation>回收到公海</translation>
    </message>
    <message>
        <source>said a red line was crossed in</source>
        <translation>指出触及红线</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>released</source>
        <translation>放行了</translation>
    </message>
    <message>
        <source>released the hold on</source>
        <translation>解除了保全</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除了</translation>
    </message>
    <message>
        <source>gave to somebody else</source>
        <translation>改派了</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置了</translation>
    </message>
    <message>
        <source>reset the second factor of</source>
        <translation>重置了第二因素</translation>
    </message>
    <message>
        <source>asks for a second factor of</source>
        <translation>要求第二因素</translation>
    </message>
    <message>
        <source>asks for no second factor of</source>
        <translation>不再要求第二因素</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>处理了</translation>
    </message>
    <message>
        <source>let rest</source>
        <translation>让其休息</translation>
    </message>
    <message>
        <source>went on with</source>
        <translation>继续了</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>查看了完整</translation>
    </message>
    <message>
        <source>took away</source>
        <translation>撤销了</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>回退了</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>执行了</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存了</translation>
    </message>
    <message>
        <source>saved the columns of</source>
        <translation>保存了列对应</translation>
    </message>
    <message>
        <source>searched for</source>
        <translation>搜索了</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>查看了</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送了</translation>
    </message>
    <message>
        <source>set</source>
        <translation>设置了</translation>
    </message>
    <message>
        <source>set a password for</source>
        <translation>设置了密码</translation>
    </message>
    <message>
        <source>set up a second factor for</source>
        <translation>设置了第二因素</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>分享了</translation>
    </message>
    <message>
        <source>signed in on</source>
        <translation>登录了</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>登出了</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过了</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分了</translation>
    </message>
    <message>
        <source>was split off</source>
        <translation>被拆出</translation>
    </message>
    <message>
        <source>started</source>
        <translation>启动了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止了</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>试运行了</translation>
    </message>
    <message>
        <source>took back</source>
        <translation>撤回了</translation>
    </message>
    <message>
        <source>was taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>took the mark from</source>
        <translation>取消了标记</translation>
    </message>
    <message>
        <source>signed in by a recovery code as</source>
        <translation>用恢复码登录</translation>
    </message>
    <message>
        <source>handed a visit</source>
        <translation>转交了回访</translation>
    </message>
    <message>
        <source>woke</source>
        <translation>唤醒了</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>撤下了</translation>
    </message>
    <message>
        <source>withdrew an appeal</source>
        <translation>撤回了申诉</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>写了</translation>
    </message>
    <message>
        <source>states of the day were noted</source>
        <extracomment>what came from a desk, and what became of deals</extracomment>
        <translation>记录了当日状态</translation>
    </message>
    <message>
        <source>answered to an appeal</source>
        <translation>答复了申诉</translation>
    </message>
    <message>
        <source>filed an appeal</source>
        <translation>提交了申诉</translation>
    </message>
    <message>
        <source>used an article</source>
        <translation>使用了文章</translation>
    </message>
    <message>
        <source>scored a calibration</source>
        <translation>完成校准评分</translation>
    </message>
    <message>
        <source>finished a call</source>
        <translation>完成了通话</translation>
    </message>
    <message>
        <source>did a callback</source>
        <translation>完成了回拨</translation>
    </message>
    <message>
        <source>promised a callback</source>
        <translation>约定了回拨</translation>
    </message>
    <message>
        <source>heard a piece of a call</source>
        <translation>听了片段</translation>
    </message>
    <message>
        <source>recorded consent</source>
        <translation>记录了同意</translation>
    </message>
    <message>
        <source>changed a deal</source>
        <translation>更改了成交</translation>
    </message>
    <message>
        <source>recorded a deal</source>
        <translation>记录了成交</translation>
    </message>
    <message>
        <source>marked do not call</source>
        <translation>标为勿扰</translation>
    </message>
    <message>
        <source>confirmed an evaluation</source>
        <translation>确认了评分</translation>
    </message>
    <message>
        <source>corrected an evaluation</source>
        <translation>更正了评分</translation>
    </message>
    <message>
        <source>reviewed an evaluation</source>
        <translation>复核了评分</translation>
    </message>
    <message>
        <source>submitted an evaluation</source>
        <translation>提交了评分</translation>
    </message>
    <message>
        <source>set fields</source>
        <translation>填写了字段</translation>
    </message>
    <message>
        <source>called against a rule, with leave</source>
        <translation>经许可违规拨打</translation>
    </message>
    <message>
        <source>entered a lead</source>
        <translation>新建了客户</translation>
    </message>
    <message>
        <source>skipped a lead</source>
        <translation>跳过了客户</translation>
    </message>
    <message>
        <source>proposed a line</source>
        <translation>建议了话术</translation>
    </message>
    <message>
        <source>had a message sent</source>
        <translation>请求发送消息</translation>
    </message>
    <message>
        <source>read a notice</source>
        <translation>阅读了通知</translation>
    </message>
    <message>
        <source>added a number</source>
        <translation>添加了号码</translation>
    </message>
    <message>
        <source>gave an entry up</source>
        <translation>放弃了记录</translation>
    </message>
    <message>
        <source>opened records</source>
        <translation>打开了记录</translation>
    </message>
    <message>
        <source>read what is new</source>
        <translation>阅读了更新</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>加了标签</translation>
    </message>
    <message>
        <source>changed a problem</source>
        <translation>更改了问题</translation>
    </message>
    <message>
        <source>opened a problem</source>
        <translation>登记了问题</translation>
    </message>
    <message>
        <source>got a variant</source>
        <translation>分到了版本</translation>
    </message>
    <message>
        <source>took another variant</source>
        <translation>改用了其他版本</translation>
    </message>
    <message>
        <source>planned a visit</source>
        <translation>安排了回访</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>提交了</translation>
    </message>
    <message>
        <source>found right</source>
        <translation>审核通过了</translation>
    </message>
    <message>
        <source>booked as paid</source>
        <translation>登记为已付款</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>拒绝了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消了</translation>
    </message>
    <message>
        <source>took back to a draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>decided whose it is</source>
        <translation>裁定归属</translation>
    </message>
    <message>
        <source>laid claim to</source>
        <translation>主张归属</translation>
    </message>
    <message>
        <source>gave an appointment to</source>
        <translation>约定了时间</translation>
    </message>
    <message>
        <source>share of an agent</source>
        <extracomment>to what; things with permissions have their words in `words.ENTITIES`</extracomment>
        <translation>坐席份额</translation>
    </message>
    <message>
        <source>many records opened</source>
        <translation>大量打开记录</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>a call that a rule forbids</source>
        <translation>规则禁止的拨打</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>draft of a form</source>
        <translation>表单草稿</translation>
    </message>
    <message>
        <source>what stands against a call</source>
        <translation>拨打限制</translation>
    </message>
    <message>
        <source>job of handing out</source>
        <translation>分配任务</translation>
    </message>
    <message>
        <source>rule of handing out</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>change of many leads</source>
        <translation>批量更改客户</translation>
    </message>
    <message>
        <source>unsuitable lead</source>
        <translation>不适合的客户</translation>
    </message>
    <message>
        <source>line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>entry of a desk</source>
        <translation>工作台记录</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>电话交换机</translation>
    </message>
    <message>
        <source>rule of the pool</source>
        <translation>公海规则</translation>
    </message>
    <message>
        <source>export of quality figures</source>
        <translation>质检数据导出</translation>
    </message>
    <message>
        <source>call of the analysts&apos; queue</source>
        <translation>质检队列通话</translation>
    </message>
    <message>
        <source>a number that is hidden</source>
        <translation>被隐藏的号码</translation>
    </message>
    <message>
        <source>draft of a script</source>
        <translation>话术草稿</translation>
    </message>
    <message>
        <source>sheet of a team</source>
        <translation>团队报表</translation>
    </message>
    <message>
        <source>sending of sheets</source>
        <translation>报表发送</translation>
    </message>
    <message>
        <source>subscription to a sheet</source>
        <translation>报表订阅</translation>
    </message>
    <message>
        <source>request of a person</source>
        <translation>个人请求</translation>
    </message>
    <message>
        <source>suppression list</source>
        <translation>禁拨名单</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>earlier contacts</source>
        <translation>过往联系</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>reason</source>
        <extracomment>what may be noted besides; another stands as it is</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>to</source>
        <translation>给</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>rows moved</source>
        <translation>移动行数</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>rows removed</source>
        <translation>移除行数</translation>
    </message>
    <message>
        <source>rows marked</source>
        <translation>标记行数</translation>
    </message>
    <message>
        <source>until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>how</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词句</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>other</source>
        <translation>另一条</translation>
    </message>
    <message>
        <source>into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>for</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>是否成立</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已去</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>by way of</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>place</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>AC1</source>
        <translation>AC1 系数</translation>
    </message>
    <message>
        <source>ordinal α</source>
        <translation>有序 α</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>组内相关 ICC(2,1)</translation>
    </message>
    <message>
        <source>cannot be estimated from one call</source>
        <translation>仅一通电话无法估计</translation>
    </message>
    <message>
        <source>cannot be estimated: nobody else judged it</source>
        <translation>无法估计：没有其他人打分</translation>
    </message>
    <message>
        <source>cannot be estimated: everybody always said the same</source>
        <translation>无法估计：所有人的答案始终相同</translation>
    </message>
    <message>
        <source>cannot be estimated: no two people share two calls</source>
        <translation>无法估计：没有两个人共同评过两通电话</translation>
    </message>
    <message>
        <source>people read it differently</source>
        <translation>各人理解不同</translation>
    </message>
    <message>
        <source>“not applicable” is used differently</source>
        <translation>“不适用”用法不一</translation>
    </message>
    <message>
        <source>most differ from the expert</source>
        <translation>多数人与基准不同</translation>
    </message>
    <message>
        <source>{name} {value}, {n} calls</source>
        <translation>{name} {value}，{n} 通</translation>
    </message>
    <message>
        <source>{name} {value} ({low} to {high}), {n} calls</source>
        <translation>{name} {value}（{low} 至 {high}），{n} 通</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>{mean}, {n} calls</source>
        <translation>{mean}，{n} 通</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high}), {n} calls</source>
        <translation>{mean}（{low} 至 {high}），{n} 通</translation>
    </message>
    <message>
        <source>{question}: {hers} %, others {theirs} %</source>
        <translation>{question}：{hers} %，他人 {theirs} %</translation>
    </message>
    <message>
        <source>closed, {n} judged</source>
        <translation>已结束，{n} 人打分</translation>
    </message>
    <message>
        <source>waits for your judgement</source>
        <translation>等您打分</translation>
    </message>
    <message>
        <source>{done} of {all} have judged</source>
        <translation>{all} 人中 {done} 人已打分</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>{when} 起逾期</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>截止 {when}</translation>
    </message>
    <message>
        <source>Scores: {figure}</source>
        <translation>得分：{figure}</translation>
    </message>
    <message>
        <source>in this call {share} % of pairs within 10 points</source>
        <translation>本通电话中 {share} % 的两两分差在 10 分以内</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Ringing</source>
        <translation>来电振铃</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>正在拨号</translation>
    </message>
    <message>
        <source>Ringing there</source>
        <translation>对方振铃中</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>正在接听</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Going on hold</source>
        <translation>正在保持</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>正在转接</translation>
    </message>
    <message>
        <source>Message plays</source>
        <translation>正在播放留言</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>正在挂断</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>A: ready to buy</source>
        <translation>A：准备购买</translation>
    </message>
    <message>
        <source>B: interested</source>
        <translation>B：有兴趣</translation>
    </message>
    <message>
        <source>C: perhaps later</source>
        <translation>C：以后再说</translation>
    </message>
    <message>
        <source>D: no intention</source>
        <translation>D：无意向</translation>
    </message>
    <message>
        <source>Wrap-up: outcome missing</source>
        <translation>话后处理：未填结果</translation>
    </message>
    <message>
        <source>{state}, muted</source>
        <translation>{state}，已静音</translation>
    </message>
    <message>
        <source>{state}, the other side waits</source>
        <translation>{state}，对方已保持通话</translation>
    </message>
    <message>
        <source>Three-way with {number}</source>
        <translation>与 {number} 三方通话</translation>
    </message>
    <message>
        <source>Asking {number}: {state}</source>
        <translation>咨询 {number}：{state}</translation>
    </message>
    <message>
        <source>No line: this computer lacks the softphone&apos;s program. Use another telephone.</source>
        <translation>没有线路：这台电脑没有软电话程序。请改用其他电话。</translation>
    </message>
    <message>
        <source>No line: the softphone&apos;s program is of another version. Install the desk anew.</source>
        <translation>没有线路：软电话程序的版本不一致。请重新安装坐席程序。</translation>
    </message>
    <message>
        <source>No line: it has to be encrypted, and this softphone cannot do that.</source>
        <translation>无线路：线路要求加密，而此软电话做不到。</translation>
    </message>
    <message>
        <source>No line: this computer has no certificates to check the exchange by.</source>
        <translation>没有线路：这台电脑没有可用于验证交换机的证书。</translation>
    </message>
    <message>
        <source>The telephone is getting its line.</source>
        <translation>电话正在接通线路。</translation>
    </message>
    <message>
        <source>No line: the exchange does not accept name and password of this telephone.</source>
        <translation>没有线路：交换机不接受这部电话的用户名和密码。</translation>
    </message>
    <message>
        <source>No line: the exchange does not answer. The telephone goes on trying.</source>
        <translation>没有线路：交换机没有应答。电话会继续尝试。</translation>
    </message>
    <message>
        <source>line good</source>
        <translation>线路良好</translation>
    </message>
    <message>
        <source>line fair</source>
        <translation>线路一般</translation>
    </message>
    <message>
        <source>line poor</source>
        <translation>线路较差</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>请选择通话结果。</translation>
    </message>
    <message>
        <source>This outcome needs a callback time.</source>
        <translation>此结果需要填写回拨时间。</translation>
    </message>
    <message>
        <source>This outcome needs a note of at least {n} characters.</source>
        <translation>此结果需要至少 {n} 个字的备注。</translation>
    </message>
    <message>
        <source>This outcome needs: {field}</source>
        <translation>此结果需要填写：{field}</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>号码未显示</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>From {name}: a question</source>
        <translation>{name}来询问</translation>
    </message>
    <message>
        <source>From {name}: a call is handed over</source>
        <translation>{name}转来的通话</translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message>
        <source>All others</source>
        <extracomment>that are said; the others are counted</extracomment>
        <translation>其他所有活动</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>without a team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>在此修改</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Changed with a new version: lead-server publish.</source>
        <translation>通过发布新版本修改：lead-server publish。</translation>
    </message>
    <message>
        <source>Who works it</source>
        <translation>参与团队</translation>
    </message>
    <message>
        <source>Calling hours and consent</source>
        <translation>呼叫时段与同意</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>呼叫次数</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Changed with lead-server lines.</source>
        <translation>通过 lead-server lines 修改。</translation>
    </message>
    <message>
        <source>Sampling for quality</source>
        <translation>质检抽样</translation>
    </message>
    <message>
        <source>Open the plans</source>
        <translation>打开抽检计划</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <source>Open permissions</source>
        <translation>打开权限</translation>
    </message>
    <message>
        <source>Version {n}, {state} {day}, grade {grade}.</source>
        <translation>版本 {n}，{day} {state}，等级 {grade}。</translation>
    </message>
    <message>
        <source>Leads that nobody owns: {n}.</source>
        <translation>无人负责的客户：{n}。</translation>
    </message>
    <message>
        <source>Owned, by team: {teams}.</source>
        <translation>已分配（按团队）：{teams}。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{days} from {opens} to {closes}, the customer&apos;s time.</source>
        <translation>{days} {opens} 至 {closes}（客户当地时间）。</translation>
    </message>
    <message>
        <source>Besides the law&apos;s rules: {rule}, reviewed by {who} on {day}.</source>
        <translation>另有法定规则：{rule}，{who} 于 {day} 审核。</translation>
    </message>
    <message>
        <source>⚠ Besides the law&apos;s rules: {rule}, not reviewed.</source>
        <translation>⚠ 另有法定规则：{rule}，尚未审核。</translation>
    </message>
    <message>
        <source>Only with consent.</source>
        <translation>须取得同意。</translation>
    </message>
    <message>
        <source>Without consent as well, unless it was withdrawn.</source>
        <translation>无同意也可呼叫，已撤回的除外。</translation>
    </message>
    <message>
        <source>A number: at most {n} calls in {span}.</source>
        <translation>每个号码：{span}内最多 {n} 次呼叫。</translation>
    </message>
    <message>
        <source>A person: at most {n} calls in {span}.</source>
        <translation>每位客户：{span}内最多 {n} 次呼叫。</translation>
    </message>
    <message>
        <source>… and {n} more outcomes.</source>
        <translation>……另有 {n} 种结果。</translation>
    </message>
    <message>
        <source>No limit of its own, nothing is called again by itself.</source>
        <translation>没有自己的限制，也不自动重呼。</translation>
    </message>
    <message>
        <source>No rule: nothing is in the public pool, nothing comes back by itself.</source>
        <translation>没有规则：公海为空，客户不会自动退回。</translation>
    </message>
    <message>
        <source>An agent claims at most {day} a day and holds at most {held}.</source>
        <translation>每位坐席每天最多领取 {day} 条，最多同时持有 {held} 条。</translation>
    </message>
    <message>
        <source>Days that a claimed lead is protected: {n}.</source>
        <translation>领取后的保护天数：{n}。</translation>
    </message>
    <message>
        <source>Agents do not see its leads.</source>
        <translation>坐席看不到它的客户。</translation>
    </message>
    <message>
        <source>Idle days after which a lead goes back, even with a promised call: {n}.</source>
        <translation>闲置多少天后退回（即使已约回访）：{n}。</translation>
    </message>
    <message>
        <source>Idle days after which a lead goes back, unless a call is promised: {n}.</source>
        <translation>闲置多少天后退回（已约回访的除外）：{n}。</translation>
    </message>
    <message>
        <source>No lead goes back by itself.</source>
        <translation>客户不会自动退回。</translation>
    </message>
    <message>
        <source>Days before the same agent may claim it again: {n}.</source>
        <translation>同一坐席再次领取须间隔天数：{n}。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>An agent: open leads {open}, new ones a day {new}.</source>
        <translation>每位坐席：未结客户 {open}，每天新增 {new}。</translation>
    </message>
    <message>
        <source>At once: agents {people}, leads {leads}.</source>
        <translation>同时：坐席 {people}，客户 {leads}。</translation>
    </message>
    <message>
        <source>Reserved: days {days}, calls {calls}; then it stays with the agent.</source>
        <translation>保留：{days} 天，{calls} 次呼叫；之后仍归该坐席。</translation>
    </message>
    <message>
        <source>Reserved: days {days}, calls {calls}; then it goes back into the pool.</source>
        <translation>保留：{days} 天，{calls} 次呼叫；之后退回公海。</translation>
    </message>
    <message>
        <source>Until {day}.</source>
        <translation>截至 {day}。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Shared by: {what}.</source>
        <translation>分配依据：{what}。</translation>
    </message>
    <message>
        <source>Leads of who left are shown and wait.</source>
        <translation>离职者的客户列出待处理。</translation>
    </message>
    <message>
        <source>Leads of who left go back into the pool.</source>
        <translation>离职者的客户退回公海。</translation>
    </message>
    <message>
        <source>Leads of who left are shared by themselves.</source>
        <translation>离职者的客户自动分给同事。</translation>
    </message>
    <message>
        <source>Days before the end at which renewals become work: {n}.</source>
        <translation>到期前多少天生成续期任务：{n}。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>rests until {day}</source>
        <translation>停用至 {day}</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>The telephone&apos;s own line.</source>
        <translation>电话自身线路。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>{plan}: {n} calls an agent and {period}.</source>
        <translation>{plan}：每位坐席每{period} {n} 通。</translation>
    </message>
    <message>
        <source>No plan draws from it.</source>
        <translation>没有抽检计划涉及它。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>Recordings are kept {span}.</source>
        <translation>录音保存 {span}。</translation>
    </message>
    <message>
        <source>Recordings are kept {span}, those of sold calls {sold}.</source>
        <translation>录音保存 {span}，成交通话的录音保存 {sold}。</translation>
    </message>
    <message>
        <source>Every role sees full numbers.</source>
        <translation>所有角色都能看到完整号码。</translation>
    </message>
    <message>
        <source>Without full numbers: {roles}.</source>
        <translation>看不到完整号码：{roles}。</translation>
    </message>
    <message>
        <source>How long recordings are kept</source>
        <translation>录音保存期限</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>The organisation&apos;s rule.</source>
        <translation>机构规则。</translation>
    </message>
    <message>
        <source>Usual values.</source>
        <translation>默认值。</translation>
    </message>
    <message>
        <source>A rule of its own.</source>
        <translation>有自己的规则。</translation>
    </message>
    <message>
        <source>The organisation&apos;s rule holds.</source>
        <translation>沿用机构规则。</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{outcome}: again after {after}, at most {n} times.</source>
        <translation>{outcome}：{after}后重呼，最多 {n} 次。</translation>
    </message>
    <message>
        <source>{outcome}: again after {after}.</source>
        <translation>{outcome}：{after}后重呼。</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>what an agent does with each; a visit is made by calling</extracomment>
        <translation>答复</translation>
    </message>
    <message>
        <source>Promise another time</source>
        <translation>改约时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>late: {when}</source>
        <translation>已逾期：{when}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Customer of</source>
        <translation>客户归属</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>可否拨打</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>number known</source>
        <translation>号码已登记</translation>
    </message>
    <message>
        <source>another number of this customer</source>
        <translation>该客户的另一号码</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>同一公司</translation>
    </message>
    <message>
        <source>maybe: the last digits fit</source>
        <translation>可能：尾号相符</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>from the queue</source>
        <translation>来自队列</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>unknown number</source>
        <translation>未知号码</translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, shown for this call</source>
        <translation>同事的客户，仅本次通话可见</translation>
    </message>
    <message>
        <source>known at the server only; details when it answers</source>
        <translation>仅服务器有记录，恢复连接后显示详情</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>not sent: no consent</source>
        <translation>未发送：客户未授权</translation>
    </message>
    <message>
        <source>Probably about: {title} (answer promised {due})</source>
        <translation>可能为此来电：{title}（承诺 {due} 答复）</translation>
    </message>
    <message>
        <source>Probably about: {title}</source>
        <translation>可能为此来电：{title}</translation>
    </message>
    <message>
        <source>Complaint: {title}</source>
        <translation>投诉：{title}</translation>
    </message>
    <message>
        <source>{product} ends in {days} days</source>
        <translation>{product} 还有 {days} 天到期</translation>
    </message>
    <message>
        <source>{product} has lapsed</source>
        <translation>{product} 已过期</translation>
    </message>
    <message>
        <source>We promised to call back {due}</source>
        <translation>我们承诺 {due} 回拨</translation>
    </message>
    <message>
        <source>Our promised callback ({due}) is overdue</source>
        <translation>承诺的回拨（{due}）已逾期</translation>
    </message>
    <message>
        <source>Returns our call of {due}</source>
        <translation>回复我们 {due} 的来电</translation>
    </message>
    <message>
        <source>Deal under way: {product}</source>
        <translation>办理中：{product}</translation>
    </message>
    <message>
        <source>Last contact: {text}</source>
        <translation>上次联系：{text}</translation>
    </message>
    <message>
        <source>New lead, first call</source>
        <translation>新线索，首次通话</translation>
    </message>
    <message>
        <source>Visit after the sale</source>
        <translation>售后回访</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>recording of calls</source>
        <translation>通话录音</translation>
    </message>
    <message>
        <source>call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>held until it was checked</source>
        <translation>核查前暂缓</translation>
    </message>
    <message>
        <source>corrected, held until it was checked</source>
        <translation>已更正，核查前暂缓</translation>
    </message>
    <message>
        <source>ext. {n}</source>
        <translation>转 {n}</translation>
    </message>
    <message>
        <source>ends {day} ({days})</source>
        <translation>{day}到期（{days}）</translation>
    </message>
    <message>
        <source>lapsed {day} ({days})</source>
        <translation>{day}已过期（{days}）</translation>
    </message>
    <message>
        <source>{product}: to be corrected by {due}: {why}</source>
        <translation>{product}：请在{due}前更正：{why}</translation>
    </message>
    <message>
        <source>appointment {when}</source>
        <translation>预约 {when}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>答复：{answer}</translation>
    </message>
    <message>
        <source>promised: {promise}</source>
        <translation>承诺：{promise}</translation>
    </message>
    <message>
        <source>by {due}</source>
        <translation>{due} 前</translation>
    </message>
    <message>
        <source>last: {touch}, {ago}</source>
        <translation>上次：{touch}，{ago}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>归属 {owner}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Your role reads numbers in full.</source>
        <translation>您的角色可看到完整号码。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>set a field</source>
        <extracomment>kinds of acts of a script, for `act_unclear`</extracomment>
        <translation>填写字段</translation>
    </message>
    <message>
        <source>open a ticket</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>record a deal</source>
        <translation>登记成交</translation>
    </message>
    <message>
        <source>schedule a callback</source>
        <translation>预约回拨</translation>
    </message>
    <message>
        <source>plan a follow-up visit</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>send a message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>record a consent</source>
        <translation>登记授权</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check Caps Lock and try again.</source>
        <translation>账号或密码错误。请检查大写锁定后重试。</translation>
    </message>
    <message>
        <source>Type the six figures that your authenticator shows for Leadline, then sign in.</source>
        <translation>请输入验证器中 Leadline 的六位动态码，然后登录。</translation>
    </message>
    <message>
        <source>The code is wrong, too old, or was used. Wait for the next one; a lost device is reset by an admin.</source>
        <translation>动态码错误、过期或已使用。请等下一个；设备丢失请联系管理员重置。</translation>
    </message>
    <message>
        <source>Your organisation wants a second person for this. Ask a colleague to confirm it on the Privacy page.</source>
        <translation>贵机构要求由第二人确认。请同事在“隐私”页面确认。</translation>
    </message>
    <message>
        <source>This is no mail address. Write it like name@example.com, or leave it empty.</source>
        <translation>这不是邮箱地址。请写成 name@example.com 的形式，或留空。</translation>
    </message>
    <message>
        <source>Type the password or secret once more: it is never sent to another place than the one it was given for.</source>
        <translation>请重新输入密码或密钥：它不会发往最初指定以外的地方。</translation>
    </message>
    <message>
        <source>{name} may not see all figures of this sheet. Take her off, or choose a place that she may see.</source>
        <translation>{name} 无权查看该报表的全部数字。请将其移除，或选择其可见的范围。</translation>
    </message>
    <message>
        <source>Addresses at {domain} are not allowed. An admin allows a domain under Sheets by mail.</source>
        <translation>不允许 {domain} 的地址。管理员可在“邮件报表”中允许该域名。</translation>
    </message>
    <message>
        <source>Your role needs a second factor; the time to set it up is over. Ask an admin for more time; your work is kept.</source>
        <translation>您的角色须设置第二因素，设置期限已过。请向管理员申请延长，您的工作已保留。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again at {until}, or ask your team lead to reset it.</source>
        <translation>密码错误次数过多。请在 {until} 后重试，或请组长重置密码。</translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again; your work is kept.</source>
        <translation>您已不在登录状态。请重新登录，您的工作已保留。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your team lead.</source>
        <translation>此账号已停用。请联系组长。</translation>
    </message>
    <message>
        <source>This computer was signed out by an administrator. Ask your team lead.</source>
        <translation>管理员已将此电脑退出登录。请联系组长。</translation>
    </message>
    <message>
        <source>This desk has not met the server for over {days} days and is locked. Sign in online; your work is kept.</source>
        <translation>本机已超过 {days} 天没有连上服务器，现已锁定。请联网登录；您的工作都已保留。</translation>
    </message>
    <message>
        <source>This desk is too old for the server. Install the new version, then sign in.</source>
        <translation>工作台版本过旧。请安装新版本后再登录。</translation>
    </message>
    <message>
        <source>This desk is newer than the server. Ask the administrator to update the server.</source>
        <translation>工作台版本比服务器新。请管理员更新服务器。</translation>
    </message>
    <message>
        <source>The server knows no such organisation. Check its short name.</source>
        <translation>服务器上没有这个机构。请检查机构简称。</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network; you can go on with what is on this desk.</source>
        <translation>服务器没有响应。请检查地址和网络；您可以继续使用本机已有的数据。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer. Do not enter your password; tell your administrator.</source>
        <translation>此电脑不信任服务器的证书。请勿输入密码，并告知管理员。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. Set the clock to network time, then try again.</source>
        <translation>电脑时钟与服务器不一致。请校准为网络时间后重试。</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no lead server. Check the address.</source>
        <translation>该地址有响应，但不是线索服务器。请检查地址。</translation>
    </message>
    <message>
        <source>You have not signed in on this desk before. The first time needs the server.</source>
        <translation>您尚未在此工作台登录过。首次登录需要连接服务器。</translation>
    </message>
    <message>
        <source>The server did not understand this desk. Try again; if it stays, report it.</source>
        <translation>服务器无法理解此请求。请重试，若仍出现请上报。</translation>
    </message>
    <message>
        <source>It is not there any more, or not yours to see.</source>
        <translation>内容已不存在，或您无权查看。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask your team lead.</source>
        <translation>您的角色无权进行此操作。请联系组长。</translation>
    </message>
    <message>
        <source>These permissions cannot be saved: {count} thing(s) stand against it. Read them beside the table.</source>
        <translation>无法保存这些权限：有 {count} 处问题，请看表格旁的说明。</translation>
    </message>
    <message>
        <source>This is the last admin: nobody could let people in any more. Make somebody else an admin first.</source>
        <translation>这是最后一位管理员：之后将没有人能让别人进来。请先指定另一位管理员。</translation>
    </message>
    <message>
        <source>{count} people are still there ({names}). Choose where they go, then dissolve it.</source>
        <translation>还有 {count} 人在内（{names}）。请选择去向后再解散。</translation>
    </message>
    <message>
        <source>There is one with the name {name} already. Choose another name.</source>
        <translation>已有名为 {name} 的条目，请换一个名称。</translation>
    </message>
    <message>
        <source>You have looked at {limit} hidden numbers in 24 hours. You can still dial; ask your lead for more.</source>
        <translation>您在 24 小时内已查看 {limit} 个隐藏号码。仍可拨打；如需更多请联系主管。</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Look at it again, then repeat your change.</source>
        <translation>内容已被他人修改。请重新查看后再改。</translation>
    </message>
    <message>
        <source>The article cannot be published yet; look at: {where}</source>
        <translation>文章还不能发布，请检查：{where}</translation>
    </message>
    <message>
        <source>The plan cannot stand so ({where}): {words}</source>
        <translation>计划不能这样生效（{where}）：{words}</translation>
    </message>
    <message>
        <source>No analyst could hear the calls: give somebody that role first.</source>
        <translation>没有质检员可以听这些通话：请先给某人分配该角色。</translation>
    </message>
    <message>
        <source>The phrases cannot be published yet: {count} problem(s), the first is {first}</source>
        <translation>话语还不能发布：{count} 个问题，第一个是 {first}</translation>
    </message>
    <message>
        <source>The script is not sound yet: {count} finding(s), the first is {first}</source>
        <translation>话术还有 {count} 个问题，第一个是：{first}</translation>
    </message>
    <message>
        <source>The server cannot read this filter ({fields}). Shorten or correct it and ask again.</source>
        <translation>服务器读不懂此筛选（{fields}）。请缩短或改正后重试。</translation>
    </message>
    <message>
        <source>This change is not complete ({problem}). Fill in what is missing and look at it again.</source>
        <translation>此更改不完整（{problem}）。请补全后重新预览。</translation>
    </message>
    <message>
        <source>The renewal rule of campaign “{campaign}” chooses leads by this view. Change the rule first, under Handing out.</source>
        <translation>活动“{campaign}”的续保规则按此视图选择客户。请先在“分配”中修改规则。</translation>
    </message>
    <message>
        <source>That would be more than {most} consents at once. Tick fewer channels and numbers, or name fewer purposes.</source>
        <translation>一次将超过 {most} 条同意记录。请少选一些渠道和号码，或少写一些用途。</translation>
    </message>
    <message>
        <source>At most {most} leads can be changed at once. Narrow the filter and do it in parts.</source>
        <translation>一次最多更改 {most} 个客户。请缩小筛选范围，分批进行。</translation>
    </message>
    <message>
        <source>This preview is older than two hours and was not run. Look at the change again, then run it.</source>
        <translation>此预览已超过两小时，没有执行。请重新预览后再执行。</translation>
    </message>
    <message>
        <source>This can no longer be undone: its time is over. Change the leads back with another act.</source>
        <translation>已过撤销时限，无法再撤销。请用另一次批量更改改回。</translation>
    </message>
    <message>
        <source>Somebody changed “{name}” since you looked at it; nothing was merged. Look at both again, then merge.</source>
        <translation>您查看之后有人更改了“{name}”，因此没有合并。请重新查看两条资料，再合并。</translation>
    </message>
    <message>
        <source>Nothing can be imported from this file: {words}</source>
        <translation>无法从此文件导入：{words}</translation>
    </message>
    <message>
        <source>This piece cannot be shared: {problem}</source>
        <translation>此片段无法分享：{problem}</translation>
    </message>
    <message>
        <source>A problem call is read here, not heard.</source>
        <translation>问题通话在这里只供阅读，不可收听。</translation>
    </message>
    <message>
        <source>There must be some words.</source>
        <translation>请填写内容。</translation>
    </message>
    <message>
        <source>Nobody else of the team is ready just now. Try again when somebody is.</source>
        <translation>团队中目前没有其他空闲坐席。有人空闲时请再试。</translation>
    </message>
    <message>
        <source>Somebody else has just got this lead. Choose another one.</source>
        <translation>此客户刚被别人领取。请选择另一位。</translation>
    </message>
    <message>
        <source>You have claimed {most} leads of this campaign today; that is the limit. More tomorrow.</source>
        <translation>您今天已领取此活动的 {most} 位客户，已达上限。请明天再来。</translation>
    </message>
    <message>
        <source>You hold {most} claimed leads, which is the limit. Work some of them, or give one back.</source>
        <translation>您已持有 {most} 位领取的客户，已达上限。请先跟进，或退回一位。</translation>
    </message>
    <message>
        <source>This lead was yours not long ago. You may claim it again {until}; choose another one.</source>
        <translation>此客户不久前归您所有。{until} 起可再次领取；请选择另一位。</translation>
    </message>
    <message>
        <source>One value of the rule cannot be meant ({field}). Look at it and keep the rule again.</source>
        <translation>规则中有一个值不合理（{field}）。请检查后重新保存。</translation>
    </message>
    <message>
        <source>The form is not sound yet: {count} finding(s), the first is {first}</source>
        <translation>质检表仍有问题：{count} 处，第一处是 {first}</translation>
    </message>
    <message>
        <source>You have worked on this draft yourself; somebody else has to approve it.</source>
        <translation>您参与了此草稿的修改，须由他人批准。</translation>
    </message>
    <message>
        <source>Check the draft first; it can be approved without findings.</source>
        <translation>请先检查草稿；没有问题才能批准。</translation>
    </message>
    <message>
        <source>A second person has to approve the draft first.</source>
        <translation>需先由另一人批准草稿。</translation>
    </message>
    <message>
        <source>Say in one sentence what is new or why; the agents read it.</source>
        <translation>请用一句话说明更新内容或原因，座席会看到。</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <translation>没有更早的版本可回退。</translation>
    </message>
    <message>
        <source>Something in your script is new. Read it and confirm it, then you are ready.</source>
        <translation>您的话术有更新。请阅读并确认，然后即可就绪。</translation>
    </message>
    <message>
        <source>This is too large to send. Make it shorter or split it.</source>
        <translation>内容过大，无法发送。请缩短或拆分。</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again by itself.</source>
        <translation>服务器繁忙，系统会自动重试。</translation>
    </message>
    <message>
        <source>A fault of ours, noted as {reference}. Your work is kept; try again.</source>
        <translation>系统故障，编号 {reference}。您的工作已保留，请重试。</translation>
    </message>
    <message>
        <source>The server did not understand this file. Please tell your administrator.</source>
        <translation>服务器无法识别这个文件，请告知管理员。</translation>
    </message>
    <message>
        <source>The server sends recordings in another way. Please tell your administrator.</source>
        <translation>服务器使用另一种录音传输方式，请告知管理员。</translation>
    </message>
    <message>
        <source>The server no longer knows this upload; it begins again.</source>
        <translation>服务器已没有这次上传的记录，将重新开始。</translation>
    </message>
    <message>
        <source>The recording is being sent already.</source>
        <translation>录音正在上传。</translation>
    </message>
    <message>
        <source>The recording goes on where the server has it.</source>
        <translation>录音将从服务器已收到的位置继续上传。</translation>
    </message>
    <message>
        <source>The recording arrives damaged at the server, three times now. It stays on this desk: tell your administrator.</source>
        <translation>录音已三次损坏送达服务器。它保留在本机上，请告知管理员。</translation>
    </message>
    <message>
        <source>The server has no room for recordings. They stay on this desk and are sent later; tell your administrator.</source>
        <translation>服务器没有存放录音的空间。录音保留在本机，稍后再上传；请告知管理员。</translation>
    </message>
    <message>
        <source>The server is too old for this entry. It stays on this desk until the server is updated.</source>
        <translation>服务器版本过旧，无法接收此记录。更新前将保留在本机。</translation>
    </message>
    <message>
        <source>The server could not read this entry. It stays on this desk; report it.</source>
        <translation>服务器无法读取此记录。已保留在本机，请上报。</translation>
    </message>
    <message>
        <source>This lead is no longer yours. Your note is kept; ask your team lead.</source>
        <translation>此线索已不属于您。您的备注已保留，请联系组长。</translation>
    </message>
    <message>
        <source>This lead was deleted or merged with another. Search for it again.</source>
        <translation>此线索已被删除或合并。请重新搜索。</translation>
    </message>
    <message>
        <source>This customer had all data about herself erased. What you wrote about her is gone; there is nothing to do.</source>
        <translation>该客户要求删除了其全部数据。您写下的相关内容已一并删除，无需任何操作。</translation>
    </message>
    <message>
        <source>This telephone number cannot exist. Check its digits.</source>
        <translation>此电话号码不存在。请检查位数。</translation>
    </message>
    <message>
        <source>Another lead already has this number. Search for it instead.</source>
        <translation>该号码已属于另一条线索。请搜索该客户。</translation>
    </message>
    <message>
        <source>The campaign has no such outcome any more. Choose another one.</source>
        <translation>该活动已没有此结果。请另选一个。</translation>
    </message>
    <message>
        <source>This outcome still needs: {field}.</source>
        <translation>此结果还需要：{field}。</translation>
    </message>
    <message>
        <source>Your reservation of this lead had ended when you called. The call is kept; tell your team lead.</source>
        <translation>您拨打时，该线索的保留期已过。通话已保留；请告知组长。</translation>
    </message>
    <message>
        <source>Somebody has already done this. Nothing is left to do.</source>
        <translation>已有人完成此事，无需再处理。</translation>
    </message>
    <message>
        <source>This evaluation was already submitted and cannot be changed.</source>
        <translation>此质检已提交，无法更改。</translation>
    </message>
    <message>
        <source>The plan {plan} was drawn for {period} already and stays as it was drawn.</source>
        <translation>计划 {plan} 在 {period} 已抽取，结果保持不变。</translation>
    </message>
    <message>
        <source>You sold this yourself: somebody else has to check it.</source>
        <translation>这是您本人的成交，需由其他人核查。</translation>
    </message>
    <message>
        <source>From its present state this deal cannot go there. Look at its history, then choose another state.</source>
        <translation>此成交不能从当前状态转到该状态。请查看其历史，再选择其他状态。</translation>
    </message>
    <message>
        <source>The deal is held until it has been checked; what you wrote is kept.</source>
        <translation>成交在核查前暂缓处理；您填写的内容已保留。</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>请简单说明原因。</translation>
    </message>
    <message>
        <source>You made, approved or decided this evaluation yourself; somebody else must decide.</source>
        <translation>这份评分由您本人打分、审核或裁决过，须由他人裁决。</translation>
    </message>
    <message>
        <source>This appeal is being decided. Wait for the decision.</source>
        <translation>该申诉正在裁决中，请等待结果。</translation>
    </message>
    <message>
        <source>The time to appeal is over, or there is no further level.</source>
        <translation>申诉期限已过，或已没有下一级。</translation>
    </message>
    <message>
        <source>This calibration was closed; its answers have met already.</source>
        <translation>该校准已结束，各人的答案已经公布。</translation>
    </message>
    <message>
        <source>This experiment cannot start yet: {first}. Correct the plan and try again.</source>
        <translation>实验暂时无法启动：{first}。请修改方案后重试。</translation>
    </message>
    <message>
        <source>The experiment {experiment} runs in the same calls. End it first, or choose other campaigns.</source>
        <translation>实验{experiment}正在相同的通话中运行。请先结束它，或选择其他活动。</translation>
    </message>
    <message>
        <source>A plan is fixed once the experiment has started. End it and plan another one.</source>
        <translation>实验启动后方案不可更改。请结束后另行制定方案。</translation>
    </message>
    <message>
        <source>The data on this desk was damaged and set aside. What you had not sent was saved; the rest is fetched again.</source>
        <translation>本机数据损坏，已另行保存。未上传的内容已保留，其余将重新下载。</translation>
    </message>
    <message>
        <source>Another Leadline window is open for you on this computer. Use that one or close it.</source>
        <translation>此电脑上已打开您的另一个 Leadline 窗口。请使用该窗口或将其关闭。</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved. Free some room, then try again.</source>
        <translation>磁盘已满，无法保存。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The script could not do this, a value is missing: {act}. Please do it by hand.</source>
        <translation>话术无法自动完成，缺少数值：{act}。请手动处理。</translation>
    </message>
    <message>
        <source>That moment has passed. Give a later one.</source>
        <translation>该时间已过。请填写更晚的时间。</translation>
    </message>
    <message>
        <source>This can mean more than one moment. Choose one.</source>
        <translation>这可能指多个时间。请选择一个。</translation>
    </message>
    <message>
        <source>No day or time found in this. Try “tomorrow 3 pm”.</source>
        <translation>未识别出日期或时间。可写“明天下午3点”。</translation>
    </message>
    <message>
        <source>That is too far away. Choose a nearer day.</source>
        <translation>时间太远。请选择更近的日期。</translation>
    </message>
    <message>
        <source>The clocks change then and this hour does not exist. Choose another one.</source>
        <translation>当天调整时钟，该时刻不存在。请另选时间。</translation>
    </message>
    <message>
        <source>Your organisation has no such reason to pause. Choose one of the list.</source>
        <translation>您的机构没有这个暂停原因，请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no more time to add for this outcome.</source>
        <translation>填写这个结果的时间不能再延长了。</translation>
    </message>
    <message>
        <source>{agent} was faster and helps already.</source>
        <translation>{agent} 已先一步去帮忙了。</translation>
    </message>
    <message>
        <source>A call is going on. Finish it first.</source>
        <translation>正在通话中。请先结束通话。</translation>
    </message>
    <message>
        <source>This lead has no number that can be dialled. Add one first.</source>
        <translation>该客户没有可拨打的号码。请先添加。</translation>
    </message>
    <message>
        <source>Dialling is not allowed now: {rule}.</source>
        <translation>现在不能拨打：{rule}。</translation>
    </message>
    <message>
        <source>The telephone in use cannot do this. Do it on the telephone itself.</source>
        <translation>当前电话不支持此操作。请在电话机上进行。</translation>
    </message>
    <message>
        <source>The telephone could not do this. Try it once more.</source>
        <translation>电话没能完成这个操作。请再试一次。</translation>
    </message>
    <message>
        <source>That does not go with the call as it is now.</source>
        <translation>通话目前的状态不允许这样做。</translation>
    </message>
    <message>
        <source>The telephone has no line just now. It tries by itself; call again in a moment.</source>
        <translation>电话暂时没有线路，正在自动重试；请稍后再拨。</translation>
    </message>
    <message>
        <source>The telephone has stopped and is being started again. No call was lost.</source>
        <translation>电话程序已停止，正在重新启动。没有通话中断。</translation>
    </message>
    <message>
        <source>The telephone has stopped: the call is cut off. Its notes are kept; the telephone is being started again.</source>
        <translation>电话程序已停止：通话已中断。记录已保存；电话正在重新启动。</translation>
    </message>
    <message>
        <source>Your headset went away. The system&apos;s own sound is used; the call goes on.</source>
        <translation>您的耳机已断开。现改用系统默认声音，通话继续。</translation>
    </message>
    <message>
        <source>The microphone or loudspeaker you chose is not there. The system&apos;s own is used.</source>
        <translation>您选择的麦克风或扬声器不在。现改用系统默认设备。</translation>
    </message>
    <message>
        <source>Microphone or loudspeaker cannot be used: plug one in, then look at “Sound”.</source>
        <translation>麦克风或扬声器无法使用：请接上设备，然后查看“声音”。</translation>
    </message>
    <message>
        <source>Your headset is back and in use.</source>
        <translation>您的耳机已恢复并在使用。</translation>
    </message>
    <message>
        <source>It is busy there. The customer waits on hold.</source>
        <translation>对方占线。客户仍在保持中等候。</translation>
    </message>
    <message>
        <source>Nobody was reached there. The customer waits on hold.</source>
        <translation>未能接通对方。客户仍在保持中等候。</translation>
    </message>
    <message>
        <source>Who you asked has hung up.</source>
        <translation>您咨询的人已挂断。</translation>
    </message>
    <message>
        <source>This message is not there or cannot be played. Choose another one.</source>
        <translation>此留言不存在或无法播放，请另选一条。</translation>
    </message>
    <message>
        <source>{agent} may not see this customer: her desk shows neither notes nor script.</source>
        <translation>{agent}无权查看此客户：她的工作台不会显示备注和话术。</translation>
    </message>
    <message>
        <source>Notes and script wait for {agent}.</source>
        <translation>备注和话术已为{agent}备好。</translation>
    </message>
    <message>
        <source>{agent} has customer, notes and script on her desk.</source>
        <translation>客户、备注和话术已到{agent}的工作台。</translation>
    </message>
    <message>
        <source>{agent}&apos;s desk does not answer: tell her yourself what she has to know.</source>
        <translation>{agent}的工作台没有响应：请您亲自告诉她情况。</translation>
    </message>
    <message>
        <source>The server does not answer: your colleague does not have your notes yet. It is tried again for five minutes.</source>
        <translation>服务器没有响应：同事还没有收到您的备注。五分钟内会继续重试。</translation>
    </message>
    <message>
        <source>Notes and script could not be handed over: tell your colleague yourself what she has to know.</source>
        <translation>备注和话术未能转交：请您亲自告诉同事情况。</translation>
    </message>
    <message>
        <source>What {agent} handed over could not be opened. Ask her if you need it.</source>
        <translation>无法打开{agent}转交的内容。如有需要请直接问她。</translation>
    </message>
    <message>
        <source>The call was not taken over there. It goes on with you.</source>
        <translation>对方没有接过这通电话。通话仍由您继续。</translation>
    </message>
    <message>
        <source>Nothing of this call is recorded any more, and the customer&apos;s next calls are not either.</source>
        <translation>本次通话不再录音，该客户以后的通话也不录音。</translation>
    </message>
    <message>
        <source>The disk is nearly full: calls may not be recorded. Free some room before the next one.</source>
        <translation>磁盘快满了：通话可能无法录音。请在下一通电话之前腾出空间。</translation>
    </message>
    <message>
        <source>These keys are not on a telephone: use 0 to 9, * and #.</source>
        <translation>电话上没有这些键：请用 0 到 9、* 和 #。</translation>
    </message>
    <message>
        <source>It can be heard as soon as its words were looked through for card and identity numbers.</source>
        <translation>查过卡号和证件号后即可收听。</translation>
    </message>
    <message>
        <source>The recording is not there, or not there yet. Try again later.</source>
        <translation>录音不存在，或尚未到达。请稍后再试。</translation>
    </message>
    <message>
        <source>No desk is open here, or it belongs to another user.</source>
        <translation>此处没有打开的工作台，或属于其他用户。</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Your work is kept.</source>
        <translation>出现问题（{code}）。您的工作已保留。</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your work is kept.</source>
        <translation>发生意外错误（{kind}）。您的工作已保留。</translation>
    </message>
</context>
<context>
    <name>experiments</name>
    <message>
        <source>Calls that came to the last step: {parts}</source>
        <translation>到达最后一步的通话：{parts}</translation>
    </message>
    <message>
        <source>{n} end here</source>
        <translation>{n} 在此结束</translation>
    </message>
    <message>
        <source>Difference on the last day: {value} points, {interval}</source>
        <translation>最后一天的差异：{value}个百分点，{interval}</translation>
    </message>
    <message>
        <source>No contacts yet: the band begins with them.</source>
        <translation>还没有接通，有接通后显示区间。</translation>
    </message>
    <message>
        <source>points; dotted: the smallest difference that matters</source>
        <translation>百分点；点线：有意义的最小差异</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接通客户</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Sales per contact</source>
        <translation>每次接通成交率</translation>
    </message>
    <message>
        <source>its interval, at any look</source>
        <translation>其区间（随时有效）</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Talk, on average</source>
        <translation>平均通话时长</translation>
    </message>
    <message>
        <source>Heard the new words</source>
        <translation>听到新说法</translation>
    </message>
    <message>
        <source>Another variant spoken, with a reason</source>
        <translation>有理由改用其他方案</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>差异（百分点）</translation>
    </message>
    <message>
        <source>Difference inside agents</source>
        <translation>同一坐席内的差异</translation>
    </message>
    <message>
        <source>For those who heard it</source>
        <translation>对实际听到者的效果</translation>
    </message>
    <message>
        <source>Chance that it is better (says nothing about when to stop)</source>
        <translation>更优的概率（不能作为停止依据）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>{arm}: came there</source>
        <translation>{arm}：到达</translation>
    </message>
    <message>
        <source>{arm}: ended there</source>
        <translation>{arm}：在此结束</translation>
    </message>
    <message>
        <source>{arm}: seconds</source>
        <translation>{arm}：秒数</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Guard-rail</source>
        <translation>护栏指标</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Interval of the difference</source>
        <translation>差异区间</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Fixed before the start</source>
        <translation>启动前确定</translation>
    </message>
    <message>
        <source>an interval that holds at any look</source>
        <translation>随时查看均有效的区间</translation>
    </message>
    <message>
        <source>planned looks alone (Lan-DeMets, O&apos;Brien-Fleming)</source>
        <translation>仅按计划节点查看（Lan-DeMets，O&apos;Brien-Fleming）</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>all that open it</source>
        <translation>所有使用它的活动</translation>
    </message>
    <message>
        <source>Expected sales per contact</source>
        <translation>预计每次接通成交率</translation>
    </message>
    <message>
        <source>Smallest difference that matters</source>
        <translation>有意义的最小差异</translation>
    </message>
    <message>
        <source>Level, power</source>
        <translation>显著性水平，功效</translation>
    </message>
    <message>
        <source>Contacts a variant</source>
        <translation>每个方案的接通数</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Planned looks at</source>
        <translation>计划查看节点</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>分配种子</translation>
    </message>
    <message>
        <source>Look {n} of {arm}, taken {when}</source>
        <translation>{arm}第{n}次查看，{when}</translation>
    </message>
    <message>
        <source>z {z}, bound {bound}: {word}</source>
        <translation>z {z}，界限 {bound}：{word}</translation>
    </message>
    <message>
        <source>{by} spoke {arm} instead</source>
        <translation>{by}改用了{arm}</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>已越界</translation>
    </message>
    <message>
        <source>not crossed</source>
        <translation>未越界</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>不要再来电</translation>
    </message>
    <message>
        <source>Complaints and problems</source>
        <translation>投诉与问题</translation>
    </message>
    <message>
        <source>Failed evaluations</source>
        <translation>质检不合格</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>Cancelled deals</source>
        <translation>已取消的成交</translation>
    </message>
    <message>
        <source>Customer&apos;s impression at follow-up</source>
        <translation>回访时的客户印象</translation>
    </message>
    <message>
        <source>no worse than before, as far as it shows</source>
        <translation>目前看不比原来差</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>no facts yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>two variants are needed</source>
        <translation>需要两个方案</translation>
    </message>
    <message>
        <source>two variants have the same name</source>
        <translation>两个方案重名</translation>
    </message>
    <message>
        <source>a variant changes nothing</source>
        <translation>某个方案没有任何改动</translation>
    </message>
    <message>
        <source>the script has no such step</source>
        <translation>话术中没有这个步骤</translation>
    </message>
    <message>
        <source>that version is not published</source>
        <translation>该版本尚未发布</translation>
    </message>
    <message>
        <source>that script version is not published</source>
        <translation>该话术版本尚未发布</translation>
    </message>
    <message>
        <source>the expected rate must lie between 0 and 100 %</source>
        <translation>预计成交率须在0与100%之间</translation>
    </message>
    <message>
        <source>the smallest difference is out of range</source>
        <translation>最小差异超出范围</translation>
    </message>
    <message>
        <source>the level is out of range</source>
        <translation>显著性水平超出范围</translation>
    </message>
    <message>
        <source>the power is out of range</source>
        <translation>功效超出范围</translation>
    </message>
    <message>
        <source>the looks must rise to 100 %</source>
        <translation>查看节点须递增至100%</translation>
    </message>
    <message>
        <source>the words of a variant do not pass the script checker</source>
        <translation>某个方案的文字未通过话术检查</translation>
    </message>
    <message>
        <source>weights are whole numbers from 1 to 10</source>
        <translation>权重须为1到10的整数</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <translation>{low} 至 {high} 个百分点</translation>
    </message>
    <message>
        <source>Variant {arm} sells better.</source>
        <translation>方案{arm}成交更好。</translation>
    </message>
    <message>
        <source>Variant {arm} sells worse.</source>
        <translation>方案{arm}成交更差。</translation>
    </message>
    <message>
        <source>Variant {arm}: no difference beyond {worth} points.</source>
        <translation>方案{arm}：差异不超过{worth}个百分点。</translation>
    </message>
    <message>
        <source>Variant {arm}: not enough calls, about {more} contacts more.</source>
        <translation>方案{arm}：通话不足，约还需{more}次接通。</translation>
    </message>
    <message>
        <source>Variant {arm}: not enough calls; at these rates no number of them decides it.</source>
        <translation>方案{arm}：通话不足；按目前的成交率，再多通话也无法判定。</translation>
    </message>
    <message>
        <source>Difference {value} points ({low} to {high})</source>
        <translation>差异{value}个百分点（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>holds at any look</source>
        <translation>随时查看均有效</translation>
    </message>
    <message>
        <source>by planned look {n}</source>
        <translation>依据第{n}次计划查看</translation>
    </message>
    <message>
        <source>The first planned look is at {n} contacts; until then nothing is said.</source>
        <translation>首次计划查看在{n}次接通时，此前不下结论。</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>自{day}起运行</translation>
    </message>
    <message>
        <source>Ended {day}: {why}</source>
        <translation>{day}结束：{why}</translation>
    </message>
    <message>
        <source>planned {n} contacts a variant</source>
        <translation>计划每个方案{n}次接通</translation>
    </message>
    <message>
        <source>{n} calls from before you last looked ({seen}) have arrived since, the oldest of {day}: past figures have changed.</source>
        <translation>您上次查看（{seen}）之前的{n}通电话此后才同步到达，最早为{day}：过去的数据已变化。</translation>
    </message>
    <message>
        <source>The variants did not get as many leads as planned, which chance does not explain. Do not rely on these figures.</source>
        <translation>各方案分到的客户数与计划不符，且不能用偶然解释。请勿采信这些数据。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
</context>
<context>
    <name>field_titles</name>
    <message>
        <source>Name</source>
        <extracomment>fields that a lead has everywhere, and what imports and the sample world add</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>个人或公司</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>the outcome</source>
        <extracomment>names of fields that a wrap-up may miss</extracomment>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>a callback time</source>
        <translation>回拨时间</translation>
    </message>
    <message>
        <source>a longer note</source>
        <translation>更详细的备注</translation>
    </message>
    <message>
        <source>the intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>who it was</source>
        <translation>客户是谁</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>open leads at most</source>
        <translation>持有客户上限</translation>
    </message>
    <message>
        <source>new leads a day at most</source>
        <translation>每日新客户上限</translation>
    </message>
    <message>
        <source>agents at most</source>
        <translation>坐席人数上限</translation>
    </message>
    <message>
        <source>leads handed out at most</source>
        <translation>已分配客户上限</translation>
    </message>
    <message>
        <source>days of the reservation: 1 to 3,650</source>
        <translation>预留天数：1 至 3650</translation>
    </message>
    <message>
        <source>calls of the reservation: 1 to 1,000</source>
        <translation>预留期内可拨次数：1 至 1000</translation>
    </message>
    <message>
        <source>renewals: a saved view that everybody sees</source>
        <translation>续保：所有人可见的已存视图</translation>
    </message>
    <message>
        <source>days before the end: 0 to 730</source>
        <translation>到期前天数：0 至 730</translation>
    </message>
    <message>
        <source>weight: 0 to 100</source>
        <translation>权重：0 至 100</translation>
    </message>
    <message>
        <source>days of protection: 0 to 3,650</source>
        <translation>保护天数：0 至 3650</translation>
    </message>
    <message>
        <source>idle days: 0 to 3,650</source>
        <translation>闲置天数：0 至 3650</translation>
    </message>
    <message>
        <source>days until the next claim: 0 to 3,650</source>
        <translation>再次领取前天数：0 至 3650</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>what it fails</source>
        <translation>判否范围</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>root causes, by commas</source>
        <translation>根本原因（逗号分隔）</translation>
    </message>
    <message>
        <source>from %</source>
        <translation>起 %</translation>
    </message>
    <message>
        <source>shown on a condition</source>
        <extracomment>mark -&gt; (sign, colour, words); the sign says it without the colour too</extracomment>
        <translation>按条件显示</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>may fail something</source>
        <translation>可能判否</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>触发警报</translation>
    </message>
    <message>
        <source>findings: {n}</source>
        <translation>问题：{n}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Number, by ranges</source>
        <translation>数值，按区间</translation>
    </message>
    <message>
        <source>Text, no score</source>
        <translation>文本，不计分</translation>
    </message>
    <message>
        <source>Date, no score</source>
        <translation>日期，不计分</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>质检表</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>with a negative answer</source>
        <translation>负面答案时</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>fails nothing</source>
        <translation>不判否</translation>
    </message>
    <message>
        <source>fails the question</source>
        <translation>本题判否</translation>
    </message>
    <message>
        <source>fails the inner section</source>
        <translation>子分区判否</translation>
    </message>
    <message>
        <source>fails the section</source>
        <translation>分区判否</translation>
    </message>
    <message>
        <source>fails the form</source>
        <translation>整表判否</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>全部通话</translation>
    </message>
    <message>
        <source>outgoing calls</source>
        <translation>呼出通话</translation>
    </message>
    <message>
        <source>incoming calls</source>
        <translation>呼入通话</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>when a second person agrees</source>
        <translation>第二人同意后</translation>
    </message>
    <message>
        <source>after some hours</source>
        <translation>若干小时后</translation>
    </message>
    <message>
        <source>as usual: the analyst, then the team lead</source>
        <translation>照常：先质检员，后组长</translation>
    </message>
    <message>
        <source>as laid down below</source>
        <translation>按下面的规定</translation>
    </message>
    <message>
        <source>nobody may appeal</source>
        <translation>不可申诉</translation>
    </message>
    <message>
        <source>who judged it</source>
        <translation>评分的人</translation>
    </message>
    <message>
        <source>a lead of the agent&apos;s team</source>
        <translation>坐席所在组的组长</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Leadline (YAML or JSON)</source>
        <translation>Leadline（YAML 或 JSON）</translation>
    </message>
    <message>
        <source>Amazon Connect (JSON)</source>
        <translation>Amazon Connect 文件（JSON）</translation>
    </message>
    <message>
        <source>Genesys Cloud (JSON)</source>
        <translation>Genesys Cloud 文件（JSON）</translation>
    </message>
    <message>
        <source>A text is missing in a language.</source>
        <translation>某种语言缺少文字。</translation>
    </message>
    <message>
        <source>There is no such way of reckoning.</source>
        <translation>没有这种计分方式。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>没有名称。</translation>
    </message>
    <message>
        <source>Two things have one name.</source>
        <translation>两处重名。</translation>
    </message>
    <message>
        <source>The form asks nothing.</source>
        <translation>质检表没有问题。</translation>
    </message>
    <message>
        <source>A figure is out of range.</source>
        <translation>有数字超出范围。</translation>
    </message>
    <message>
        <source>Sections go two levels deep.</source>
        <translation>分区最多两层。</translation>
    </message>
    <message>
        <source>The section holds nothing.</source>
        <translation>分区是空的。</translation>
    </message>
    <message>
        <source>The question needs answers to choose from.</source>
        <translation>此题需要可选答案。</translation>
    </message>
    <message>
        <source>It has a weight, and nothing to earn.</source>
        <translation>有权重，却无分可得。</translation>
    </message>
    <message>
        <source>What is a bonus cannot fail anything.</source>
        <translation>加分项不能判否。</translation>
    </message>
    <message>
        <source>This way of reckoning knows no such fail.</source>
        <translation>此计分方式没有这种判否。</translation>
    </message>
    <message>
        <source>What it fails is not there.</source>
        <translation>判否的对象不存在。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>区间终点在起点之前。</translation>
    </message>
    <message>
        <source>Two ranges overlap.</source>
        <translation>两个区间重叠。</translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation>权重须不小于 0。</translation>
    </message>
    <message>
        <source>The condition names a question that is not there.</source>
        <translation>条件所指的问题不存在。</translation>
    </message>
    <message>
        <source>The condition names an answer that is not there.</source>
        <translation>条件所指的答案不存在。</translation>
    </message>
    <message>
        <source>By this condition it is never shown.</source>
        <translation>按此条件永远不会显示。</translation>
    </message>
    <message>
        <source>It waits for itself.</source>
        <translation>它在等待自己。</translation>
    </message>
    <message>
        <source>Two bands begin at the same score.</source>
        <translation>两个等级起点相同。</translation>
    </message>
    <message>
        <source>The weights do not add up to 100.</source>
        <translation>权重合计不是 100。</translation>
    </message>
    <message>
        <source>The scale has no such step.</source>
        <translation>量表没有这一档。</translation>
    </message>
    <message>
        <source>The form has no words for a root cause.</source>
        <translation>某个根本原因没有说明文字。</translation>
    </message>
    <message>
        <source>A time of the day is written like 18:00.</source>
        <translation>时刻的写法如 18:00。</translation>
    </message>
    <message>
        <source>A delay or a time counts only with “after some hours”.</source>
        <translation>等待时间或时刻只在“若干小时后”时起作用。</translation>
    </message>
    <message>
        <source>An answer that raises an alarm earns points.</source>
        <translation>触发警报的选项还在得分。</translation>
    </message>
    <message>
        <source>A code is a-z, 0-9, _ and - alone.</source>
        <translation>代码只能用 a-z、0-9、_ 和 -。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>评分说明</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>判否</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>way of reckoning</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation>合格线</translation>
    </message>
    <message>
        <source>score bands</source>
        <translation>分数等级</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>may be not applicable</source>
        <translation>可选“不适用”</translation>
    </message>
    <message>
        <source>reasons for not applicable</source>
        <translation>“不适用”的原因</translation>
    </message>
    <message>
        <source>comment demanded</source>
        <translation>须写评语</translation>
    </message>
    <message>
        <source>evidence demanded</source>
        <translation>须有证据</translation>
    </message>
    <message>
        <source>root cause demanded</source>
        <translation>须选根本原因</translation>
    </message>
    <message>
        <source>root causes</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>machine&apos;s rule</source>
        <translation>机器规则</translation>
    </message>
    <message>
        <source>release to agents</source>
        <translation>向坐席发布</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>for which calls</source>
        <translation>适用通话</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>points from the start</source>
        <translation>起始分</translation>
    </message>
    <message>
        <source>fails after so many fails</source>
        <translation>累计判否数</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>由谁裁决</translation>
    </message>
    <message>
        <source>within hours</source>
        <translation>时限（小时）</translation>
    </message>
    <message>
        <source>within days</source>
        <translation>期限（天）</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>hours to correct</source>
        <translation>改正时限</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>小时之后</translation>
    </message>
    <message>
        <source>The alarm {what} has no place there.</source>
        <translation>那边没有警报 {what} 的位置。</translation>
    </message>
    <message>
        <source>Who decides an appeal has no place there.</source>
        <translation>那边没有位置说明由谁裁决申诉。</translation>
    </message>
    <message>
        <source>What the machine proposes by {what} is lost.</source>
        <translation>机器按 {what} 的建议丢失。</translation>
    </message>
    <message>
        <source>The machine&apos;s answer when nothing else fits ({what}) is lost.</source>
        <translation>机器的默认答案（{what}）丢失。</translation>
    </message>
    <message>
        <source>The score bands have no place there, or other names.</source>
        <translation>那边没有分数等级，或名称不同。</translation>
    </message>
    <message>
        <source>Points from the start, or a minimum, have no place there.</source>
        <translation>那边没有起始分或最低分。</translation>
    </message>
    <message>
        <source>Bonus points have no place there: they count like others.</source>
        <translation>那边没有加分：按普通分计。</translation>
    </message>
    <message>
        <source>When a comment is demanded cannot be said as finely there.</source>
        <translation>那边无法如此细致地规定何时须写评语。</translation>
    </message>
    <message>
        <source>The condition by {what} is lost: it is always shown.</source>
        <translation>按 {what} 的条件丢失：始终显示。</translation>
    </message>
    <message>
        <source>It also stays hidden until {what} is answered.</source>
        <translation>在 {what} 作答之前也会隐藏。</translation>
    </message>
    <message>
        <source>The condition is simpler now.</source>
        <translation>条件被简化。</translation>
    </message>
    <message>
        <source>The critical score has no place there.</source>
        <translation>那边没有关键分。</translation>
    </message>
    <message>
        <source>A date is typed as free text there.</source>
        <translation>那边日期按自由文本填写。</translation>
    </message>
    <message>
        <source>The answer that was filled in from the start is lost: {what}.</source>
        <translation>预填答案丢失：{what}。</translation>
    </message>
    <message>
        <source>For which calls the form is has no place there.</source>
        <translation>那边没有“适用通话”。</translation>
    </message>
    <message>
        <source>When evidence is demanded has no place there.</source>
        <translation>那边没有“须有证据”。</translation>
    </message>
    <message>
        <source>Every answer but the best one fails the form there.</source>
        <translation>那边除最佳答案外都会整表判否。</translation>
    </message>
    <message>
        <source>A fail that reaches as far as this ({what}) is lost.</source>
        <translation>此范围的判否（{what}）丢失。</translation>
    </message>
    <message>
        <source>The guidance of a section has no place there.</source>
        <translation>那边没有分区说明。</translation>
    </message>
    <message>
        <source>{what} is kept for the way back; here it does nothing.</source>
        <translation>{what} 会保留以便导回；在这里不起作用。</translation>
    </message>
    <message>
        <source>Words in other languages ({what}) have no place there.</source>
        <translation>那边没有其他语言（{what}）的文字。</translation>
    </message>
    <message>
        <source>The business metric {what} has no place there.</source>
        <translation>那边没有业务指标 {what}。</translation>
    </message>
    <message>
        <source>The reasons for “not applicable” have no place there.</source>
        <translation>那边没有“不适用”的原因。</translation>
    </message>
    <message>
        <source>That a whole section may be not applicable is lost.</source>
        <translation>“整个分区可不适用”丢失。</translation>
    </message>
    <message>
        <source>A typed number becomes a choice of ranges.</source>
        <translation>填写的数值变为选择区间。</translation>
    </message>
    <message>
        <source>A range without an end gets one: {what}.</source>
        <translation>无端点的区间被补上：{what}。</translation>
    </message>
    <message>
        <source>The pass mark {what} has no place there.</source>
        <translation>那边没有合格线 {what}。</translation>
    </message>
    <message>
        <source>It is reckoned by other rules there; ours are {what}.</source>
        <translation>那边按其他规则计分；我们的是 {what}。</translation>
    </message>
    <message>
        <source>The words of a range have no place there: {what}.</source>
        <translation>那边没有区间文字：{what}。</translation>
    </message>
    <message>
        <source>When agents see a judgement has no place there.</source>
        <translation>那边没有“坐席何时可见”。</translation>
    </message>
    <message>
        <source>Root causes have no place there.</source>
        <translation>那边没有根本原因。</translation>
    </message>
    <message>
        <source>Only whole numbers there; this was rounded: {what}.</source>
        <translation>那边只能用整数；已取整：{what}。</translation>
    </message>
    <message>
        <source>That a number of fails fails the whole has no place there.</source>
        <translation>那边没有“累计判否即整体判否”。</translation>
    </message>
    <message>
        <source>It was not scored there; here its questions have no weight.</source>
        <translation>那边不计分；这里问题权重为零。</translation>
    </message>
    <message>
        <source>Points for what is not chosen are lost: {what}.</source>
        <translation>未选项的分值丢失：{what}。</translation>
    </message>
    <message>
        <source>A section inside a section becomes one of its own there.</source>
        <translation>那边子分区变为独立分区。</translation>
    </message>
    <message>
        <source>The tags of an answer have no place there: {what}.</source>
        <translation>那边没有答案标签：{what}。</translation>
    </message>
    <message>
        <source>Thresholds of a single section or question are lost.</source>
        <translation>单个分区或问题的阈值丢失。</translation>
    </message>
    <message>
        <source>{what} is not known here.</source>
        <translation>这里不认识 {what}。</translation>
    </message>
    <message>
        <source>Weights have no place there in this way: {what}.</source>
        <translation>那边没有这样的权重：{what}。</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>名称已被占用</translation>
    </message>
    <message>
        <source>sections go two levels deep</source>
        <translation>分区最多两层</translation>
    </message>
    <message>
        <source>the form needs a section</source>
        <translation>质检表至少要有一个分区</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again.</source>
        <translation>您未保存的修改已恢复。</translation>
    </message>
    <message>
        <source>Saved as revision {revision}.</source>
        <translation>已保存为修订 {revision}。</translation>
    </message>
    <message>
        <source>Nothing is wrong. A second person can approve it now.</source>
        <translation>没有问题。现在可由另一人批准。</translation>
    </message>
    <message>
        <source>It cannot be published yet: {count} finding(s).</source>
        <translation>还不能发布：{count} 个问题。</translation>
    </message>
    <message>
        <source>Approved. It can be published now.</source>
        <translation>已批准，现在可以发布。</translation>
    </message>
    <message>
        <source>{by} has changed the draft; you see it as it is now.</source>
        <translation>{by} 修改了草稿，现在显示的是最新内容。</translation>
    </message>
    <message>
        <source>That cannot be done here: {why}</source>
        <translation>此处无法执行：{why}</translation>
    </message>
    <message>
        <source>Version {n} is in force; judgements that are begun keep theirs.</source>
        <translation>版本 {n} 已生效；已开始的评分沿用原版本。</translation>
    </message>
    <message>
        <source>Imported; {count} thing(s) got lost on the way, see “Lost”.</source>
        <translation>已导入；途中丢失 {count} 项，见“丢失项”。</translation>
    </message>
    <message>
        <source>{what}, {field}: “{before}” → “{after}”</source>
        <translation>{what}，{field}：由“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>{what} stands first now</source>
        <translation>{what}现在位于最前</translation>
    </message>
    <message>
        <source>{what} stands behind “{other}” now</source>
        <translation>{what}现在位于“{other}”之后</translation>
    </message>
    <message>
        <source>{what} is new</source>
        <translation>{what}是新增的</translation>
    </message>
    <message>
        <source>{what} is gone</source>
        <translation>{what}已删除</translation>
    </message>
    <message>
        <source>Question “{name}”</source>
        <translation>问题“{name}”</translation>
    </message>
    <message>
        <source>Section “{name}”</source>
        <translation>分区“{name}”</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>China, general</source>
        <extracomment>presets by code; a state&apos;s are made from its letters</extracomment>
        <translation>中国（一般规则）</translation>
    </message>
    <message>
        <source>China, life insurance</source>
        <translation>中国（人身保险）</translation>
    </message>
    <message>
        <source>United States, federal</source>
        <translation>美国（联邦）</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>the campaign&apos;s own rule</source>
        <translation>活动自身的规则</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>紧急号码</translation>
    </message>
    <message>
        <source>United States, state of {state}</source>
        <translation>美国 {state} 州</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{rule}: {count} calls in {span}</source>
        <translation>{rule}：{span}内 {count} 通</translation>
    </message>
    <message>
        <source>Allowed again {when}.</source>
        <translation>{when} 起可再拨打。</translation>
    </message>
    <message>
        <source>Rule: {rule}. Source: {source}</source>
        <translation>规则：{rule}。来源：{source}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>规则：{rule}</translation>
    </message>
    <message>
        <source>Calling rules not yet confirmed by your lawyers: {rules}</source>
        <translation>尚未经贵方律师确认的拨打规则：{rules}</translation>
    </message>
</context>
<context>
    <name>handing</name>
    <message>
        <source>Hand out of the pool</source>
        <translation>从公海分配</translation>
    </message>
    <message>
        <source>Take back into the pool</source>
        <translation>收回到公海</translation>
    </message>
    <message>
        <source>Move from one agent to others</source>
        <translation>从一位坐席转给其他坐席</translation>
    </message>
    <message>
        <source>Give orphans out again</source>
        <translation>重新分配无主客户</translation>
    </message>
    <message>
        <source>Reservations that ended</source>
        <translation>预留已到期</translation>
    </message>
    <message>
        <source>Moved for a leave</source>
        <translation>因休假转出</translation>
    </message>
    <message>
        <source>Back after a leave</source>
        <translation>休假结束后归还</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>In turns</source>
        <translation>轮流分配</translation>
    </message>
    <message>
        <source>Who has most room</source>
        <translation>空额多者优先</translation>
    </message>
    <message>
        <source>By hand: so many each</source>
        <translation>手动：每人若干</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>nobody was chosen</source>
        <translation>未选择任何人</translation>
    </message>
    <message>
        <source>all who could are away or have weight 0</source>
        <translation>可接收者都不在或权重为 0</translation>
    </message>
    <message>
        <source>nobody speaks the language</source>
        <translation>没有人会该语言</translation>
    </message>
    <message>
        <source>nobody may have the tier</source>
        <translation>没有人可接该等级</translation>
    </message>
    <message>
        <source>all who could hold as many as they may</source>
        <translation>可接收者持有数已满</translation>
    </message>
    <message>
        <source>all who could have today&apos;s new leads already</source>
        <translation>可接收者今日新客户已满</translation>
    </message>
    <message>
        <source>more than was said by hand</source>
        <translation>超出手动指定数量</translation>
    </message>
    <message>
        <source>somebody else had it first</source>
        <translation>已被他人先得</translation>
    </message>
    <message>
        <source>closed meanwhile, or no calls wanted</source>
        <translation>已关闭或不愿接电话</translation>
    </message>
    <message>
        <source>its agent was full by then</source>
        <translation>当时该坐席已满</translation>
    </message>
    <message>
        <source>in a call; it goes when the outcome is written</source>
        <translation>通话中；填写结果后转移</translation>
    </message>
    <message>
        <source>The campaign&apos;s limit of leads cuts it.</source>
        <translation>受活动客户上限限制。</translation>
    </message>
    <message>
        <source>The campaign&apos;s last day is over: nothing is handed out.</source>
        <translation>活动已过最后一天：不再分配。</translation>
    </message>
    <message>
        <source>handed out by {by}</source>
        <translation>由 {by} 分配</translation>
    </message>
    <message>
        <source>taken back by {by}</source>
        <translation>由 {by} 收回</translation>
    </message>
    <message>
        <source>given out again: the owner had left</source>
        <translation>重新分配：原归属人已离开</translation>
    </message>
    <message>
        <source>moved by {by}</source>
        <translation>由 {by} 转移</translation>
    </message>
    <message>
        <source>back in the pool: the reservation had ended</source>
        <translation>回到公海：预留已到期</translation>
    </message>
    <message>
        <source>moved because of a leave until {until}</source>
        <translation>因休假（至 {until}）转移</translation>
    </message>
    <message>
        <source>back from a leave</source>
        <translation>休假归来后归还</translation>
    </message>
    <message>
        <source>claimed from the public pool</source>
        <translation>从公海领取</translation>
    </message>
    <message>
        <source>given back to the public pool</source>
        <translation>退回公海</translation>
    </message>
    <message>
        <source>back in the pool: nobody spoke with it for {days} days</source>
        <translation>回到公海：{days} 天无人沟通</translation>
    </message>
    <message>
        <source>a product ends: handed out by rule</source>
        <translation>产品到期：按规则分配</translation>
    </message>
    <message>
        <source>handed over from the library by {by}</source>
        <translation>由 {by} 从线索库移交</translation>
    </message>
    <message>
        <source>back: {by} undid the hand-over</source>
        <translation>已退回：{by} 撤销了移交</translation>
    </message>
    <message>
        <source>made at her desk</source>
        <translation>在本人桌面新建</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>one of {of} who could</source>
        <translation>{of} 位可接收者之一</translation>
    </message>
    <message>
        <source>held {held} before</source>
        <translation>此前持有 {held} 位</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>会{language}</translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>等级 {tier}</translation>
    </message>
    <message>
        <source>somebody who is not known any more</source>
        <translation>已无记录的人员</translation>
    </message>
    <message>
        <source>{owner}, since {since}</source>
        <translation>{owner}，自 {since}</translation>
    </message>
    <message>
        <source>{owner}, {since} to {until}</source>
        <translation>{owner}，{since} 至 {until}</translation>
    </message>
    <message>
        <source>the reason was not noted then</source>
        <translation>当时未记录原因</translation>
    </message>
    <message>
        <source>reserved until {until}</source>
        <translation>预留至 {until}</translation>
    </message>
    <message>
        <source>{n} calls left</source>
        <translation>剩余 {n} 次通话</translation>
    </message>
    <message>
        <source>protected until {until}</source>
        <translation>保护至 {until}</translation>
    </message>
    <message>
        <source>ended: {why}</source>
        <translation>结束：{why}</translation>
    </message>
    <message>
        <source>sold meanwhile: {deals}</source>
        <translation>期间成交：{deals}</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Knowledge</source>
        <extracomment>after the last key, before the server is asked what means the same</extracomment>
        <translation>知识库</translation>
    </message>
    <message>
        <source>words, or a question</source>
        <translation>字词或问题</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>没有文章包含这些字词。</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>按语义</translation>
    </message>
    <message>
        <source>to this step</source>
        <translation>此步骤</translation>
    </message>
    <message>
        <source>open problem</source>
        <translation>未解决的问题</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The server is away: found by words only.</source>
        <translation>服务器未连接：仅按字词查找。</translation>
    </message>
    <message>
        <source>Found by words; this server has no search by meaning.</source>
        <translation>按字词查找；此服务器没有语义搜索。</translation>
    </message>
    <message>
        <source>Found by words; new articles are still being read by meaning.</source>
        <translation>按字词查找；新文章的语义索引还在建立。</translation>
    </message>
    <message>
        <source>Only in {language}.</source>
        <translation>仅有{language}版本。</translation>
    </message>
</context>
<context>
    <name>lead_acts</name>
    <message>
        <source>Put a tag on</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>去标签</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>设定阶段</translation>
    </message>
    <message>
        <source>Set the tier</source>
        <translation>设定等级</translation>
    </message>
    <message>
        <source>Move to a campaign</source>
        <translation>移到活动</translation>
    </message>
    <message>
        <source>Mark do not call</source>
        <translation>标为勿扰</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Stage (empty: none)</source>
        <translation>阶段（留空：无）</translation>
    </message>
    <message>
        <source>Tier (empty: none)</source>
        <translation>等级（留空：无）</translation>
    </message>
    <message>
        <source>Campaign (empty: none)</source>
        <translation>活动（留空：无）</translation>
    </message>
    <message>
        <source>Why nobody may call them</source>
        <translation>为何不得致电</translation>
    </message>
    <message>
        <source>Why (it stands in the history of each lead)</source>
        <translation>原因（写入每个客户的历史）</translation>
    </message>
    <message>
        <source>{n}: not yours to change</source>
        <translation>{n} 个：您无权更改</translation>
    </message>
    <message>
        <source>{n}: nothing to change, it is so already</source>
        <translation>{n} 个：已是如此，无需更改</translation>
    </message>
    <message>
        <source>{n}: marked do not call</source>
        <translation>{n} 个：已标勿扰</translation>
    </message>
    <message>
        <source>{n}: marked as nothing for telesales</source>
        <translation>{n}：已标记为不适合电话销售</translation>
    </message>
    <message>
        <source>{n}: the campaign&apos;s last day is over</source>
        <translation>{n}：活动的最后一天已过</translation>
    </message>
    <message>
        <source>{n}: the campaign&apos;s limit of leads is reached</source>
        <translation>{n}：已达活动的线索上限</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} 个已更改</translation>
    </message>
    <message>
        <source>{n} were so already by then</source>
        <translation>{n} 个当时已如此</translation>
    </message>
    <message>
        <source>{n} were gone or no longer yours</source>
        <translation>{n} 个已不在或不再归您</translation>
    </message>
    <message>
        <source>{n} in a call; they go when its outcome is written</source>
        <translation>{n} 个正在通话；写下结果后再移交</translation>
    </message>
    <message>
        <source>{n} stayed: their agent was full by then</source>
        <translation>{n} 个留在原处：届时坐席已满</translation>
    </message>
    <message>
        <source>{n} are as they were</source>
        <translation>{n} 个已恢复原状</translation>
    </message>
    <message>
        <source>{n} were changed since and stay</source>
        <translation>{n} 个之后被更改，保持不变</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>public pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>lead_imports</name>
    <message>
        <source>(left out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product ends</source>
        <translation>产品到期</translation>
    </message>
    <message>
        <source>Price of the product</source>
        <translation>产品价格</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>区号</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>没有电话号码</translation>
    </message>
    <message>
        <source>no digit in it</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>too few digits</source>
        <translation>位数太少</translation>
    </message>
    <message>
        <source>too many digits</source>
        <translation>位数太多</translation>
    </message>
    <message>
        <source>a local number: name its area code above</source>
        <translation>本地号码：请在上方填写区号</translation>
    </message>
    <message>
        <source>spoilt by a spreadsheet: export the column as text</source>
        <translation>被电子表格破坏：请以文本导出该列</translation>
    </message>
    <message>
        <source>a letter among the digits</source>
        <translation>数字中夹有字母</translation>
    </message>
    <message>
        <source>digits are hidden</source>
        <translation>部分数字被隐藏</translation>
    </message>
    <message>
        <source>an extension without its number</source>
        <translation>只有分机号</translation>
    </message>
    <message>
        <source>filled in to satisfy a form</source>
        <translation>随意填写的号码</translation>
    </message>
    <message>
        <source>no such number in its country</source>
        <translation>该国没有此号码</translation>
    </message>
    <message>
        <source>a short or service number</source>
        <translation>短号或服务号码</translation>
    </message>
    <message>
        <source>a lead has this number</source>
        <translation>已有客户使用此号码</translation>
    </message>
    <message>
        <source>the number stands on an earlier line</source>
        <translation>号码在前面的行已出现</translation>
    </message>
    <message>
        <source>marked do not call</source>
        <translation>已标勿扰</translation>
    </message>
    <message>
        <source>more cells than the header has</source>
        <translation>单元格多于表头</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>read, not tried yet</source>
        <translation>已读取，尚未试运行</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>正在试运行</translation>
    </message>
    <message>
        <source>tried, nothing written yet</source>
        <translation>已试运行，尚未写入</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>own field “{name}”</source>
        <translation>自有字段“{name}”</translation>
    </message>
    <message>
        <source>{state}: row {done} of {rows}</source>
        <translation>{state}：第 {done} 行，共 {rows} 行</translation>
    </message>
    <message>
        <source>{state}: {created} new leads, {same} were there already, {refused} rows are not taken</source>
        <translation>{state}：新客户 {created} 个，已存在 {same} 个，未导入 {refused} 行</translation>
    </message>
    <message>
        <source>{state}: {gone} leads are gone, {kept} were worked with and stay</source>
        <translation>{state}：已移除 {gone} 个，{kept} 个已有人处理，保留</translation>
    </message>
    <message>
        <source>{state}: {rows} rows</source>
        <translation>{state}：{rows} 行</translation>
    </message>
    <message>
        <source>{why}; only this cell is left out</source>
        <translation>{why}；仅略过此单元格</translation>
    </message>
</context>
<context>
    <name>lead_library</name>
    <message>
        <source>Profile</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Whose it is, and why</source>
        <translation>归谁，为什么</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意记录</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Where values came from</source>
        <translation>各值来源</translation>
    </message>
    <message>
        <source>Records merged into it</source>
        <translation>已并入的资料</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Product ends</source>
        <translation>产品到期</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>最近结果</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话次数</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>(pool)</source>
        <extracomment>column -&gt; the order it sorts by</extracomment>
        <translation>（公海）</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>“{word}” is no part of a filter. Parts: {keys}.</source>
        <translation>“{word}”不是筛选项。可用：{keys}。</translation>
    </message>
    <message>
        <source>“{word}” is not known. Choose from the list that opens while you type.</source>
        <translation>没有“{word}”。请从输入时打开的列表中选择。</translation>
    </message>
    <message>
        <source>“{word}” needs a number of days, as in ends:30.</source>
        <translation>“{word}”需要天数，例如 ends:30。</translation>
    </message>
    <message>
        <source>“{word}” is yes or no.</source>
        <translation>“{word}”只能是 yes 或 no。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Leads: {n}</source>
        <translation>客户：{n}</translation>
    </message>
    <message>
        <source>Leads: about {n}</source>
        <translation>客户：约 {n}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>for many leads at once</source>
        <translation>批量更改</translation>
    </message>
    <message>
        <source>from a merged record</source>
        <translation>来自合并的资料</translation>
    </message>
</context>
<context>
    <name>lead_pairs</name>
    <message>
        <source>number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates yet.</source>
        <translation>还没有查找过重复客户。</translation>
    </message>
    <message>
        <source>Looking: {n} leads compared, {found} pairs found so far.</source>
        <translation>正在查找：已比较 {n} 个客户，找到 {found} 对。</translation>
    </message>
    <message>
        <source>Last looked {day}: {n} leads compared, {found} new pairs.</source>
        <translation>上次查找 {day}：比较 {n} 个客户，新增 {found} 对。</translation>
    </message>
</context>
<context>
    <name>learning</name>
    <message>
        <source>Noted that you have read it.</source>
        <translation>已记录您已阅。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>Withdrawn: it is gone from every desk.</source>
        <translation>已撤回：各工作台均已移除。</translation>
    </message>
    <message>
        <source>Shared; it can be heard at once.</source>
        <translation>已分享，即刻可听。</translation>
    </message>
    <message>
        <source>Written; the agent finds it under Learning.</source>
        <translation>已写下；坐席在“学习”中可见。</translation>
    </message>
    <message>
        <source>Proposed; the script&apos;s authors see it beside the step.</source>
        <translation>已提议；话术作者在该步骤旁可见。</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>需要标题。</translation>
    </message>
    <message>
        <source>Say what is to be learned from it.</source>
        <translation>请说明从中学什么。</translation>
    </message>
    <message>
        <source>Say on whose consent it rests.</source>
        <translation>请说明依据谁的同意。</translation>
    </message>
    <message>
        <source>The piece is shorter than half a second.</source>
        <translation>片段不足半秒。</translation>
    </message>
    <message>
        <source>A piece is ten minutes at most.</source>
        <translation>片段最长十分钟。</translation>
    </message>
    <message>
        <source>The piece lies outside the recording.</source>
        <translation>片段超出录音范围。</translation>
    </message>
    <message>
        <source>Its last day is over already.</source>
        <translation>截止日已过。</translation>
    </message>
    <message>
        <source>Nothing is shared for more than two years.</source>
        <translation>分享不得超过两年。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>exemplary</source>
        <translation>范例</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} 前</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Call that was not answered</source>
        <translation>未接通的电话</translation>
    </message>
    <message>
        <source>Call of {seconds}</source>
        <translation>通话 {seconds}</translation>
    </message>
    <message>
        <source>Call of {seconds}: {outcome}</source>
        <translation>通话 {seconds}：{outcome}</translation>
    </message>
    <message>
        <source>Callback done</source>
        <translation>回拨已完成</translation>
    </message>
    <message>
        <source>Callback promised for {due}</source>
        <translation>约定回拨：{due}</translation>
    </message>
    <message>
        <source>Consent given: {channel}</source>
        <translation>已同意：{channel}</translation>
    </message>
    <message>
        <source>Consent withdrawn: {channel}</source>
        <translation>已撤回同意：{channel}</translation>
    </message>
    <message>
        <source>Deal: {product}, {minor}</source>
        <translation>成交：{product}，{minor}</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>不再致电</translation>
    </message>
    <message>
        <source>Do not call this number again</source>
        <translation>不再拨打此号码</translation>
    </message>
    <message>
        <source>Score acknowledged</source>
        <translation>评分已确认</translation>
    </message>
    <message>
        <source>Evaluation submitted</source>
        <translation>评估已提交</translation>
    </message>
    <message>
        <source>Changed {changes}</source>
        <translation>已更改 {changes}</translation>
    </message>
    <message>
        <source>New lead: {name}</source>
        <translation>新线索：{name}</translation>
    </message>
    <message>
        <source>New number ending in {last4}</source>
        <translation>新号码，尾号 {last4}</translation>
    </message>
    <message>
        <source>Refused entry discarded: {reason}</source>
        <translation>已放弃被拒的记录：{reason}</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>已查看的记录</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>问题：{title}</translation>
    </message>
    <message>
        <source>Allowed to call all the same: {reason}</source>
        <translation>获准仍然拨打：{reason}</translation>
    </message>
    <message>
        <source>Not called now: {reason}</source>
        <translation>暂未拨打：{reason}</translation>
    </message>
    <message>
        <source>Working times</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>质检表</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>客户分配</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>话语</translation>
    </message>
    <message>
        <source>A better line: {text}</source>
        <translation>更好的话术：{text}</translation>
    </message>
    <message>
        <source>Message to be sent: {template}, {channel}</source>
        <translation>待发送消息：{template}（{channel}）</translation>
    </message>
    <message>
        <source>Read what is new in the script</source>
        <translation>已读话术更新</translation>
    </message>
    <message>
        <source>Experiment {experiment}: variant {arm}</source>
        <translation>实验{experiment}：方案{arm}</translation>
    </message>
    <message>
        <source>Experiment {experiment}: variant {arm} instead, because: {reason}</source>
        <translation>实验{experiment}：改用方案{arm}，原因：{reason}</translation>
    </message>
    <message>
        <source>Follow-up visit planned for {due}</source>
        <translation>已安排回访：{due}</translation>
    </message>
    <message>
        <source>Heard a call of the library</source>
        <translation>收听了范例库通话</translation>
    </message>
    <message>
        <source>Appeal taken back</source>
        <translation>申诉已撤回</translation>
    </message>
    <message>
        <source>Appeal taken to the next level</source>
        <translation>申诉到下一级</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>申诉已裁决</translation>
    </message>
    <message>
        <source>Appeal against a score</source>
        <translation>对得分提出申诉</translation>
    </message>
    <message>
        <source>Calibration: call judged</source>
        <translation>校准：已打分</translation>
    </message>
    <message>
        <source>Evaluation corrected</source>
        <translation>评分已更正</translation>
    </message>
    <message>
        <source>Evaluation approved</source>
        <translation>评分已审核通过</translation>
    </message>
    <message>
        <source>Evaluation given back: {words}</source>
        <translation>评分已退回：{words}</translation>
    </message>
    <message>
        <source>Notice read</source>
        <translation>通知已读</translation>
    </message>
    <message>
        <source>Used an article</source>
        <translation>使用了一篇知识文章</translation>
    </message>
    <message>
        <source>Deal moved on: {words}</source>
        <translation>成交状态已变：{words}</translation>
    </message>
    <message>
        <source>Appointment for a deal: {words}</source>
        <translation>成交预约：{words}</translation>
    </message>
    <message>
        <source>Deal claimed: {words}</source>
        <translation>成交已被主张：{words}</translation>
    </message>
    <message>
        <source>Deal given to somebody: {words}</source>
        <translation>成交已归属：{words}</translation>
    </message>
    <message>
        <source>Problem answered: {words}</source>
        <translation>问题已答复：{words}</translation>
    </message>
    <message>
        <source>Problem closed: {words}</source>
        <translation>问题已关闭：{words}</translation>
    </message>
    <message>
        <source>Problem opened again: {words}</source>
        <translation>问题已重新打开：{words}</translation>
    </message>
    <message>
        <source>Problem handed over: {words}</source>
        <translation>问题已转交：{words}</translation>
    </message>
    <message>
        <source>Answer put off: {words}</source>
        <translation>答复已推迟：{words}</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Refused by the server, kept here</source>
        <translation>被服务器拒绝，保存在本机</translation>
    </message>
    <message>
        <source>Set apart: sent eight times without an answer</source>
        <translation>已搁置：发送八次均无答复</translation>
    </message>
    <message>
        <source>Taken, but not as you wrote it</source>
        <translation>已接收，但与您填写的不同</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>fields of a lead; those of a campaign&apos;s own have their name alone</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>a lead that is no longer on this desk</source>
        <translation>已不在本机的线索</translation>
    </message>
    <message>
        <source>The server could not deal with it; everything else goes on. Try again, or report it.</source>
        <translation>服务器无法处理这一条；其余照常进行。请重试，或报告问题。</translation>
    </message>
    <message>
        <source>Somebody else had changed the same; both values are kept with the lead.</source>
        <translation>其他人改过同一项；两个值都保存在线索中。</translation>
    </message>
    <message>
        <source>Tried {n} times without an answer; it is tried again by itself.</source>
        <translation>已尝试 {n} 次，未获答复；会自动重试。</translation>
    </message>
    <message>
        <source>{field}: a colleague had set “{theirs}”; yours, “{mine}”, is kept beside it.</source>
        <translation>{field}：同事已填写“{theirs}”；您填写的“{mine}”一并保留。</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Import YAML</source>
        <translation>导入 YAML</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>by anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>by the agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>by the customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The set has no phrase yet.</source>
        <translation>话语集中还没有话语。</translation>
    </message>
    <message>
        <source>A phrase needs a code.</source>
        <translation>话语需要代码。</translation>
    </message>
    <message>
        <source>Two phrases have the same code.</source>
        <translation>两条话语的代码相同。</translation>
    </message>
    <message>
        <source>A phrase says nothing in any language.</source>
        <translation>有一条话语在任何语言中都没有说法。</translation>
    </message>
    <message>
        <source>A form cannot be read: {words}</source>
        <translation>有一种说法无法识别：{words}</translation>
    </message>
    <message>
        <source>A form is too short to be found without false alarms: {words}</source>
        <translation>说法太短，容易误报：{words}</translation>
    </message>
    <message>
        <source>A rule names a phrase that is not in the set: {words}</source>
        <translation>规则引用了本集中没有的话语：{words}</translation>
    </message>
    <message>
        <source>A rule needs seconds, more than 0.</source>
        <translation>规则需要大于 0 的秒数。</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>By chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>按风险</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Agent&apos;s share of talk, %</source>
        <extracomment>figures that can be a bound, in the order in which they are offered; shares are 0 to 1 on the wire, per cent here</extracomment>
        <translation>坐席说话占比 %</translation>
    </message>
    <message>
        <source>Customer&apos;s share of talk, %</source>
        <translation>客户说话占比 %</translation>
    </message>
    <message>
        <source>Both at once, %</source>
        <translation>同时说话 %</translation>
    </message>
    <message>
        <source>Silence, %</source>
        <translation>静默 %</translation>
    </message>
    <message>
        <source>Dead air, seconds</source>
        <translation>冷场时长（秒）</translation>
    </message>
    <message>
        <source>Dead air, how often</source>
        <translation>冷场次数</translation>
    </message>
    <message>
        <source>Longest silence, seconds</source>
        <translation>最长静默（秒）</translation>
    </message>
    <message>
        <source>Agent interrupts, times</source>
        <translation>坐席打断次数</translation>
    </message>
    <message>
        <source>Customer interrupts, times</source>
        <translation>客户打断次数</translation>
    </message>
    <message>
        <source>Longest monologue, seconds</source>
        <translation>最长独白（秒）</translation>
    </message>
    <message>
        <source>Changes of speaker</source>
        <translation>说话人转换次数</translation>
    </message>
    <message>
        <source>Time to reply, seconds</source>
        <translation>应答间隔（秒）</translation>
    </message>
    <message>
        <source>Agent&apos;s pace, words a minute</source>
        <translation>坐席语速（字/分钟）</translation>
    </message>
    <message>
        <source>Customer&apos;s pace, words a minute</source>
        <translation>客户语速（字/分钟）</translation>
    </message>
    <message>
        <source>First need question after, seconds</source>
        <translation>首个需求提问（秒后）</translation>
    </message>
    <message>
        <source>On hold, seconds</source>
        <translation>保持时长（秒）</translation>
    </message>
    <message>
        <source>On hold, times</source>
        <translation>保持次数</translation>
    </message>
    <message>
        <source>Certainty of the words, %</source>
        <translation>转写可信度 %</translation>
    </message>
    <message>
        <source>The plan needs a code.</source>
        <translation>计划需要代码。</translation>
    </message>
    <message>
        <source>To be judged by two, it needs two analysts.</source>
        <translation>双人评分需要两名质检员。</translation>
    </message>
    <message>
        <source>Say what makes a call a risk: give at least one thing a weight.</source>
        <translation>请说明何为风险：至少给一项设定权重。</translation>
    </message>
    <message>
        <source>A figure needs a bound.</source>
        <translation>指标需要一个界限。</translation>
    </message>
    <message>
        <source>{kind}, {n} a {period}</source>
        <translation>{kind}，每{period} {n} 通</translation>
    </message>
    <message>
        <source>{done} of {all} heard</source>
        <translation>已听 {done} / {all}</translation>
    </message>
    <message>
        <source>, {n} skipped</source>
        <translation>，跳过 {n} 通</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>{product}, ends {day}</source>
        <extracomment>campaign -&gt; its title</extracomment>
        <translation>{product}，{day} 到期</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>已归您</translation>
    </message>
    <message>
        <source>was yours; again {when}</source>
        <translation>曾归您；{when} 起可再领</translation>
    </message>
    <message>
        <source>without campaign</source>
        <translation>无活动</translation>
    </message>
    <message>
        <source>{campaign}: today {n} of {most}, held {held} of {open}</source>
        <translation>{campaign}：今日 {n}/{most}，持有 {held}/{open}</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>wants to know what is kept</source>
        <translation>要求查阅</translation>
    </message>
    <message>
        <source>wants to be erased</source>
        <translation>要求删除</translation>
    </message>
    <message>
        <source>wants a correction</source>
        <translation>要求更正</translation>
    </message>
    <message>
        <source>does not want to be called</source>
        <translation>拒绝来电</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>等待第二人确认</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>a representative</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>主管机关</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>通过信函</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>通过邮件</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>在通话中</translation>
    </message>
    <message>
        <source>by a form</source>
        <translation>通过表单</translation>
    </message>
    <message>
        <source>GDPR (Europe): one month</source>
        <translation>GDPR（欧洲）：一个月</translation>
    </message>
    <message>
        <source>CCPA (California): 45 days</source>
        <translation>CCPA（加州）：45 天</translation>
    </message>
    <message>
        <source>PIPL (China): 15 working days</source>
        <translation>个保法（中国）：15 个工作日</translation>
    </message>
    <message>
        <source>⚠ late since {day}</source>
        <translation>⚠ 已逾期，{day} 截止</translation>
    </message>
    <message>
        <source>⚠ {day}, days left: {n}</source>
        <translation>⚠ {day}，剩余 {n} 天</translation>
    </message>
    <message>
        <source>{law}. Source: {source}.</source>
        <translation>{law}。依据：{source}。</translation>
    </message>
    <message>
        <source>A file was given out: records {rows}, recordings {recordings}.</source>
        <translation>已交付文件：记录 {rows} 条，录音 {recordings} 段。</translation>
    </message>
    <message>
        <source>Erased: rows {rows}, recordings {recordings}, kept by a legal hold {held}.</source>
        <translation>已删除：记录 {rows} 条，录音 {recordings} 段，因法定保全保留 {held} 段。</translation>
    </message>
    <message>
        <source>Numbers that nobody calls any more: {numbers}.</source>
        <translation>不再呼叫的号码数：{numbers}。</translation>
    </message>
    <message>
        <source>Corrected: {what}.</source>
        <translation>已更正：{what}。</translation>
    </message>
    <message>
        <source>Asked on {day} by {who}, {way}.</source>
        <translation>{day} 由{who}{way}提出。</translation>
    </message>
    <message>
        <source>Last day: {day}.</source>
        <translation>截止日期：{day}。</translation>
    </message>
    <message>
        <source>It is about: {name}.</source>
        <translation>涉及：{name}。</translation>
    </message>
    <message>
        <source>Record: {id}.</source>
        <translation>记录：{id}。</translation>
    </message>
    <message>
        <source>Proposed by {name}: {why}.</source>
        <translation>{name} 提议：{why}。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Refused {when} by {name}: {why}.</source>
        <translation>{name} 于{when}拒绝：{why}。</translation>
    </message>
    <message>
        <source>Done {when} by {name}.</source>
        <translation>{name} 于{when}完成。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Erase for good: once more</source>
        <translation>永久删除：再按一次</translation>
    </message>
    <message>
        <source>Confirm the erasure</source>
        <translation>确认删除</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Give out as a file…</source>
        <translation>导出为文件…</translation>
    </message>
    <message>
        <source>It was corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Call her no more</source>
        <translation>不再呼叫</translation>
    </message>
    <message>
        <source>Propose it: once more</source>
        <translation>提议删除：再按一次</translation>
    </message>
    <message>
        <source>Propose the erasure</source>
        <translation>提议删除</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>It is about {name}: calls {calls}, recordings {recordings}.</source>
        <translation>涉及 {name}：通话 {calls} 次，录音 {recordings} 段。</translation>
    </message>
    <message>
        <source>She is erased everywhere, for good; her numbers are called no more.</source>
        <translation>该客户将在各处永久删除，其号码不再呼叫。</translation>
    </message>
    <message>
        <source>Recordings that stay for a legal hold: {n}.</source>
        <translation>因法定保全保留的录音：{n} 段。</translation>
    </message>
    <message>
        <source>Her numbers go on the do-not-call list; planned calls are taken off.</source>
        <translation>其号码将列入禁呼名单，已计划的呼叫取消。</translation>
    </message>
    <message>
        <source>Correct the record on the Operations desk first, then say here which fields.</source>
        <translation>请先在运营台更正记录，再在此说明更正了哪些字段。</translation>
    </message>
    <message>
        <source>The file holds everything that is known of her, recordings as well.</source>
        <translation>文件包含关于该客户的全部资料，含录音。</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Not answered yet.</source>
        <translation>尚未作答。</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>此回答不符合题目要求。</translation>
    </message>
    <message>
        <source>“Not applicable” is not allowed here.</source>
        <translation>此题不允许“不适用”。</translation>
    </message>
    <message>
        <source>Say why it is not applicable.</source>
        <translation>请说明为何不适用。</translation>
    </message>
    <message>
        <source>This answer needs a comment (C).</source>
        <translation>此回答需要评语（C）。</translation>
    </message>
    <message>
        <source>This answer needs a mark in the recording (M).</source>
        <translation>此回答需要在录音中标记（M）。</translation>
    </message>
    <message>
        <source>Name the root cause of this answer.</source>
        <translation>请选择此答案的根本原因。</translation>
    </message>
    <message>
        <source>A mark lies outside the recording.</source>
        <translation>有标记超出录音范围。</translation>
    </message>
    <message>
        <source>The form has no such question any more.</source>
        <translation>质检表已没有此题。</translation>
    </message>
    <message>
        <source>good line</source>
        <extracomment>how long a recording&apos;s age is worth a word a desk that was shut hands its recordings over at its next start</extracomment>
        <translation>线路良好</translation>
    </message>
    <message>
        <source>fair line</source>
        <translation>线路一般</translation>
    </message>
    <message>
        <source>poor line</source>
        <translation>线路较差</translation>
    </message>
    <message>
        <source>waiting for the recording: {age}</source>
        <translation>等待录音：{age}</translation>
    </message>
    <message>
        <source>the customer objected to recording</source>
        <translation>客户不同意录音</translation>
    </message>
    <message>
        <source>recorded {age} ago</source>
        <translation>{age}前录音</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}小时</translation>
    </message>
    <message>
        <source>message left: {name}</source>
        <translation>已留言：{name}</translation>
    </message>
    <message>
        <source>key word</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>required statement</source>
        <translation>必须告知</translation>
    </message>
    <message>
        <source>forbidden promise</source>
        <translation>违规承诺</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>agent {value} %</source>
        <translation>坐席 {value}%</translation>
    </message>
    <message>
        <source>customer {value} %</source>
        <translation>客户 {value}%</translation>
    </message>
    <message>
        <source>silence {value} %</source>
        <translation>静默 {value}%</translation>
    </message>
    <message>
        <source>dead air {value} s</source>
        <translation>冷场 {value} 秒</translation>
    </message>
    <message>
        <source>interrupts {value} ×</source>
        <translation>打断 {value} 次</translation>
    </message>
    <message>
        <source>longest monologue {value} s</source>
        <translation>最长独白 {value} 秒</translation>
    </message>
    <message>
        <source>pace {value} words/min</source>
        <translation>语速 {value} 字/分</translation>
    </message>
    <message>
        <source>first need question after {value} s</source>
        <translation>{value} 秒后首次询问需求</translation>
    </message>
    <message>
        <source>on hold {value} s</source>
        <translation>等待 {value} 秒</translation>
    </message>
    <message>
        <source>The words are on their way; they appear here by themselves.</source>
        <extracomment>nought of them is not worth a word</extracomment>
        <translation>文字正在生成，完成后会自动显示。</translation>
    </message>
    <message>
        <source>The words are being written down.</source>
        <translation>正在转写文字。</translation>
    </message>
    <message>
        <source>This server writes no words down.</source>
        <translation>此服务器不转写文字。</translation>
    </message>
    <message>
        <source>The words could not be written down: {why}</source>
        <translation>无法转写文字：{why}</translation>
    </message>
    <message>
        <source>Your organisation has no words written down.</source>
        <translation>贵机构未启用转写。</translation>
    </message>
    <message>
        <source>Nothing that was said can be made out.</source>
        <translation>录音内容无法辨认。</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>此录音中无人说话。</translation>
    </message>
    <message>
        <source>It could not be told which language is spoken.</source>
        <translation>无法判断所说的语言。</translation>
    </message>
    <message>
        <source>The recording cannot be read.</source>
        <translation>无法读取该录音。</translation>
    </message>
    <message>
        <source>speakers guessed</source>
        <translation>说话人为推测</translation>
    </message>
    <message>
        <source>numbers masked: {count}</source>
        <translation>已屏蔽号码：{count} 个</translation>
    </message>
    <message>
        <source>not said: {title}</source>
        <translation>未说：{title}</translation>
    </message>
    <message>
        <source>Proposed: {answer}</source>
        <translation>建议：{answer}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>measured: {value}</source>
        <translation>测得：{value}</translation>
    </message>
    <message>
        <source>by the script&apos;s path</source>
        <translation>依据话术路径</translation>
    </message>
    <message>
        <source>heard “{words}” at {at}</source>
        <translation>在 {at} 听到“{words}”</translation>
    </message>
    <message>
        <source>was not heard</source>
        <translation>未听到</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>尚无得分</translation>
    </message>
    <message>
        <source>raw {raw} · critical {critical} · {passed}</source>
        <translation>原始分 {raw} · 关键项 {critical} · {passed}</translation>
    </message>
    <message>
        <source>open complaint</source>
        <translation>有未结投诉</translation>
    </message>
    <message>
        <source>long call</source>
        <translation>通话很长</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>新坐席</translation>
    </message>
    <message>
        <source>objected to recording</source>
        <translation>拒绝录音</translation>
    </message>
    <message>
        <source>sold very quickly</source>
        <translation>成交过快</translation>
    </message>
    <message>
        <source>agent not heard yet</source>
        <translation>该坐席尚未抽听</translation>
    </message>
    <message>
        <source>drawn by chance</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>said: {what}</source>
        <translation>说了：{what}</translation>
    </message>
    <message>
        <source>{plan}, {period}</source>
        <translation>计划 {plan}，{period}</translation>
    </message>
    <message>
        <source>judged by two, blind</source>
        <translation>两人盲评</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>corrected, to be checked again</source>
        <translation>已更正，待复核</translation>
    </message>
    <message>
        <source>the agent corrects it</source>
        <translation>坐席更正中</translation>
    </message>
    <message>
        <source>checked, released</source>
        <translation>已核查放行</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>overdue since {due}</source>
        <extracomment>to correct, before somebody chooses another moment</extracomment>
        <translation>已逾期，截止{due}</translation>
    </message>
    <message>
        <source>by {due}</source>
        <translation>{due}前</translation>
    </message>
    <message>
        <source>The sale is released.</source>
        <translation>这笔成交已放行。</translation>
    </message>
    <message>
        <source>The sale waits in its agent&apos;s queue to be corrected.</source>
        <translation>已进入坐席队列，等待更正。</translation>
    </message>
    <message>
        <source>The sale is refused.</source>
        <translation>这笔成交已拒绝。</translation>
    </message>
    <message>
        <source>✓ said at {time}</source>
        <translation>✓ {time}已说</translation>
    </message>
    <message>
        <source>said: {value} at {time}</source>
        <translation>通话中说的是{value}，{time}</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>未听到</translation>
    </message>
    <message>
        <source>{question} −{points}</source>
        <extracomment>questions that are named</extracomment>
        <translation>{question} 失 {points} 分</translation>
    </message>
    <message>
        <source>Raw {score}: {n} questions count</source>
        <translation>原始分 {score}：计入 {n} 题</translation>
    </message>
    <message>
        <source>{n} not applicable, left out</source>
        <translation>{n} 题不适用，不计入</translation>
    </message>
    <message>
        <source>costs most: {questions}</source>
        <translation>失分最多：{questions}</translation>
    </message>
    <message>
        <source>Critical: no critical question counts</source>
        <translation>关键项：没有计入的关键题</translation>
    </message>
    <message>
        <source>Critical {score}: {earned} of {possible} points</source>
        <translation>关键项 {score}：{possible} 分得 {earned} 分</translation>
    </message>
    <message>
        <source>Final {score}: limited to 100</source>
        <translation>最终得分 {score}：最高 100</translation>
    </message>
    <message>
        <source>Final {score}: as the raw score</source>
        <translation>最终得分 {score}：同原始分</translation>
    </message>
    <message>
        <source>below the pass mark of {mark}</source>
        <translation>低于合格线 {mark}</translation>
    </message>
    <message>
        <source>Final {score}: “{question}” scored too low fails {scope}</source>
        <translation>最终得分 {score}：“{question}”得分过低，{scope}不合格</translation>
    </message>
    <message>
        <source>Final {score}: “{question}” = “{answer}” fails {scope}</source>
        <translation>最终得分 {score}：“{question}”选“{answer}”，{scope}不合格</translation>
    </message>
    <message>
        <source>the whole call</source>
        <translation>整通电话</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>该题</translation>
    </message>
    <message>
        <source>the section “{title}”</source>
        <translation>“{title}”部分</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Due callbacks</source>
        <translation>到期回拨</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续保</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>售后回访</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <extracomment>code of `QueueRow.why` and `WorkItem.why` -&gt; sentence; the values come from `why_data`</extracomment>
        <translation>已承诺回拨</translation>
    </message>
    <message>
        <source>Promised callback is overdue</source>
        <translation>承诺的回拨已逾期</translation>
    </message>
    <message>
        <source>Not reached, try again</source>
        <translation>未接通，再次尝试</translation>
    </message>
    <message>
        <source>{product} ends</source>
        <translation>{product} 即将到期</translation>
    </message>
    <message>
        <source>{product} has lapsed</source>
        <translation>{product} 已过期</translation>
    </message>
    <message>
        <source>New, never called</source>
        <translation>新线索，从未拨打</translation>
    </message>
    <message>
        <source>New, made by you</source>
        <translation>新线索，由您创建</translation>
    </message>
    <message>
        <source>New, from a list</source>
        <translation>新线索，来自名单</translation>
    </message>
    <message>
        <source>Never called</source>
        <translation>从未拨打</translation>
    </message>
    <message>
        <source>Called {count} times</source>
        <translation>已拨打 {count} 次</translation>
    </message>
    <message>
        <source>Complaint: {title}</source>
        <translation>投诉：{title}</translation>
    </message>
    <message>
        <source>Answer promised: {title}</source>
        <translation>承诺答复：{title}</translation>
    </message>
    <message>
        <source>Visit after the sale</source>
        <extracomment>kind of follow-up visit (`why_data[&quot;visit&quot;]`) -&gt; sentence</extracomment>
        <translation>售后回访</translation>
    </message>
    <message>
        <source>Appointment: {product}</source>
        <translation>预约：{product}</translation>
    </message>
    <message>
        <source>Deal to be corrected: {todo}</source>
        <translation>成交待更正：{todo}</translation>
    </message>
    <message>
        <source>High intention</source>
        <translation>高意向</translation>
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
        <translation>姓名相符</translation>
    </message>
    <message>
        <source>Number ends in {last4}</source>
        <translation>号码尾号 {last4}</translation>
    </message>
    <message>
        <source>Company fits</source>
        <translation>公司相符</translation>
    </message>
    <message>
        <source>Visit in the cooling-off period</source>
        <translation>犹豫期回访</translation>
    </message>
    <message>
        <source>Visit after the installation</source>
        <translation>安装后回访</translation>
    </message>
    <message>
        <source>Visit: is she satisfied?</source>
        <translation>满意度回访</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>已拨打过</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>拨打过一次</translation>
    </message>
    <message>
        <source>Called twice</source>
        <translation>拨打过两次</translation>
    </message>
    <message>
        <source>Called 3 times</source>
        <translation>拨打过 3 次</translation>
    </message>
    <message>
        <source>Called 4 times</source>
        <translation>拨打过 4 次</translation>
    </message>
    <message>
        <source>Called 5 times</source>
        <translation>拨打过 5 次</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>{n}× called</source>
        <translation>已拨 {n} 次</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>{n} 天前</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>recorded by me</source>
        <translation>我记录的</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>成交日</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>转交他人</translation>
    </message>
    <message>
        <source>Promise another time</source>
        <translation>另约答复时间</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>It is checked</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Decide whose it is</source>
        <translation>裁定归属</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>handed to {to}</source>
        <translation>转交给 {to}</translation>
    </message>
    <message>
        <source>put off to {due}</source>
        <translation>推迟到 {due}</translation>
    </message>
    <message>
        <source>overdue: told to the lead</source>
        <translation>逾期：已告知组长</translation>
    </message>
    <message>
        <source>appointment {due}</source>
        <translation>预约 {due}</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>被主张</translation>
    </message>
    <message>
        <source>given to {to}</source>
        <translation>归属 {to}</translation>
    </message>
    <message>
        <source>check passed</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>check refused</source>
        <translation>审核不通过</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>待更正</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>every visit</source>
        <translation>所有回访</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>claimed by somebody else</source>
        <translation>另有人主张</translation>
    </message>
    <message>
        <source>campaign rule</source>
        <translation>活动规则</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>无通话</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>成交通话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部用途</translation>
    </message>
    <message>
        <source>none was written down</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Evaluations</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>以前的答案</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>The machine&apos;s answers</source>
        <translation>机器的答案</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>听过</translation>
    </message>
    <message>
        <source>read</source>
        <translation>看过</translation>
    </message>
    <message>
        <source>read the list</source>
        <translation>看过列表</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>a calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>evaluations, as a file</source>
        <translation>评分文件</translation>
    </message>
    <message>
        <source>a page of figures</source>
        <translation>数据页面</translation>
    </message>
    <message>
        <source>Too few evaluations to compare anybody.</source>
        <translation>评分太少，无法比较。</translation>
    </message>
    <message>
        <source>Their intervals overlap: nobody can be told apart, so there is no ranking.</source>
        <translation>各人区间重叠，无法区分高下，因此不排名。</translation>
    </message>
    <message>
        <source>Groups lie apart and stand one above the other; inside a group nobody can be told apart.</source>
        <translation>各组之间有明显差别，按高低排列；同组内无法区分高下。</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>第 {n} 组</translation>
    </message>
    <message>
        <source>Fewer than two evaluations</source>
        <translation>评分少于两份</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>% of its points</source>
        <translation>得分率 %</translation>
    </message>
    <message>
        <source>Costs points</source>
        <translation>每通失分</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已打分</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <translation>随机抽中</translation>
    </message>
    <message>
        <source>For a risk</source>
        <translation>因风险</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>已听比例</translation>
    </message>
    <message>
        <source>{open} calls wait to be judged: {day} for less than a day, {three} up to three, {older} longer.</source>
        <translation>{open} 通电话等待打分：不到一天 {day} 通，三天以内 {three} 通，更久 {older} 通。</translation>
    </message>
    <message>
        <source>The oldest since {when}.</source>
        <translation>最早的自 {when} 起。</translation>
    </message>
    <message>
        <source>{approvals} wait for approval, {unread} are unread by their agents.</source>
        <translation>{approvals} 份待审核，{unread} 份坐席未读。</translation>
    </message>
    <message>
        <source>Judged {judged} · released {released} · acknowledged {read} · appealed {appealed} · mean {mean}</source>
        <translation>打分 {judged} · 发布 {released} · 确认 {read} · 申诉 {appealed} · 平均 {mean}</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>每份分钟数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>队列中</translation>
    </message>
    <message>
        <source>Milder than others by</source>
        <translation>比他人宽松</translation>
    </message>
    <message>
        <source>{mean}{ends}, {n} calls</source>
        <translation>{mean}{ends}，{n} 通</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关坐席</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>{when} 起逾期</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>打分人</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Agent, call</source>
        <translation>坐席、通话</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Inbox</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>QA report</source>
        <translation>质检日报</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>待更正</translation>
    </message>
    <message>
        <source>Appeal, level {level}</source>
        <translation>申诉，第 {level} 级</translation>
    </message>
    <message>
        <source>waits since {when}</source>
        <translation>{when} 起等待</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>{when} 起逾期</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>截止 {when}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>由 {name} 处理</translation>
    </message>
    <message>
        <source>with nobody yet</source>
        <translation>还没有人处理</translation>
    </message>
    <message>
        <source>Red line: {alarm}, {agent}</source>
        <translation>红线：{alarm}，{agent}</translation>
    </message>
    <message>
        <source>{agent} appeals; you are to decide.</source>
        <translation>{agent} 提出申诉，请您裁决。</translation>
    </message>
    <message>
        <source>{name} gave one of your evaluations back.</source>
        <translation>{name} 退回了您的一份评分。</translation>
    </message>
    <message>
        <source>{name} asks you to judge a call for a calibration.</source>
        <translation>{name} 请您为校准给一通电话打分。</translation>
    </message>
    <message>
        <source>{agent} opened {records} records in {minutes} minutes.</source>
        <translation>{agent} 在 {minutes} 分钟内打开了 {records} 条记录。</translation>
    </message>
    <message>
        <source>{name} handed problem #{number} to you.</source>
        <translation>{name} 把问题 #{number} 转交给您。</translation>
    </message>
    <message>
        <source>Problem #{number} is no longer yours: {name} has it done or given on.</source>
        <translation>问题 #{number} 不再由您负责：{name} 已处理或转交。</translation>
    </message>
    <message>
        <source>{name} gave the deal “{product}” to you.</source>
        <translation>{name} 把成交“{product}”判给了您。</translation>
    </message>
    <message>
        <source>The deal “{product}” is no longer yours: {name} decided so.</source>
        <translation>成交“{product}”不再归您：由 {name} 决定。</translation>
    </message>
    <message>
        <source>{name} refused your sale “{product}”; the reason stands with the deal.</source>
        <translation>{name} 拒绝了您的成交“{product}”；原因见该成交。</translation>
    </message>
    <message>
        <source>{name} cancelled your sale “{product}”; the reason stands with the deal.</source>
        <translation>{name} 取消了您的成交“{product}”；原因见该成交。</translation>
    </message>
    <message>
        <source>{name} gave a follow-up visit to you.</source>
        <translation>{name} 把一次回访转给了您。</translation>
    </message>
    <message>
        <source>A follow-up visit is no longer yours: {name} gave it to somebody else.</source>
        <translation>有一次回访不再由您负责：{name} 已转给他人。</translation>
    </message>
    <message>
        <source>Problem #{number} is overdue: {agent} promised an answer. Look at Records.</source>
        <translation>问题 #{number} 已逾期：{agent} 承诺过答复。请查看“记录”。</translation>
    </message>
    <message>
        <source>scored by {name}</source>
        <translation>{name} 打分</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>the customer does not want to be called</source>
        <extracomment>rules of the contact policy, as the end of &quot;Dialling is not allowed now: …&quot;</extracomment>
        <translation>客户不希望接到来电</translation>
    </message>
    <message>
        <source>this number must not be called</source>
        <translation>此号码禁止拨打</translation>
    </message>
    <message>
        <source>it is outside calling hours at the customer&apos;s place</source>
        <translation>客户所在地不在可致电时段</translation>
    </message>
    <message>
        <source>it is a holiday at the customer&apos;s place</source>
        <translation>客户所在地是节假日</translation>
    </message>
    <message>
        <source>the customer was called too often in the last 24 hours</source>
        <translation>24 小时内拨打次数过多</translation>
    </message>
    <message>
        <source>the last call was only a few minutes ago</source>
        <translation>几分钟前刚拨打过</translation>
    </message>
    <message>
        <source>there is no consent to call</source>
        <translation>没有致电授权</translation>
    </message>
    <message>
        <source>the lead is not reserved for you</source>
        <translation>此线索未分配给您</translation>
    </message>
    <message>
        <source>your reservation of this lead has ended</source>
        <translation>您对此线索的保留已到期</translation>
    </message>
    <message>
        <source>this desk has not been in step with the server for too long</source>
        <translation>此工作台太久未与服务器同步</translation>
    </message>
    <message>
        <source>the customer&apos;s time zone is not known</source>
        <translation>客户所在时区未知</translation>
    </message>
    <message>
        <source>nobody is called on this day at the customer&apos;s place</source>
        <translation>客户所在地今天不允许致电</translation>
    </message>
    <message>
        <source>no attempt is left for this lead</source>
        <translation>此线索的拨打次数已用完</translation>
    </message>
    <message>
        <source>the customer has withdrawn consent to calls</source>
        <translation>客户已撤回致电授权</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>the number is on a list of people who do not want calls</source>
        <translation>该号码在谢绝来电名单上</translation>
    </message>
    <message>
        <source>{who} is calling this customer just now</source>
        <translation>{who} 正在给这位客户打电话</translation>
    </message>
    <message>
        <source>the customer was called too often lately</source>
        <translation>最近给该客户拨打次数过多</translation>
    </message>
    <message>
        <source>the campaign has as many calls running as it may</source>
        <translation>该活动同时进行的通话已达上限</translation>
    </message>
    <message>
        <source>too many customers of this campaign were left without an agent</source>
        <translation>该活动中无人接听的客户过多</translation>
    </message>
    <message>
        <source>no outbound line is free: they are busy or at rest</source>
        <translation>没有空闲的外呼线路：占线或休整中</translation>
    </message>
    <message>
        <source>the server is away and nobody here knows whether this number may be called</source>
        <translation>服务器无响应，本机无法确认该号码是否可以拨打</translation>
    </message>
    <message>
        <source>a finished call still waits for its outcome</source>
        <translation>有已结束的通话尚未填写结果</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>before: {answer}</source>
        <translation>原为：{answer}</translation>
    </message>
    <message>
        <source>Appeal: should be “{answer}”. {words}</source>
        <translation>申诉：应为“{answer}”。{words}</translation>
    </message>
    <message>
        <source>Hear {time}</source>
        <translation>听 {time}</translation>
    </message>
    <message>
        <source>Hear {time}: {question}</source>
        <translation>听 {time}：{question}</translation>
    </message>
    <message>
        <source>Appeal decided, accepted</source>
        <translation>申诉已裁决，坐席接受</translation>
    </message>
    <message>
        <source>Appeal taken back</source>
        <translation>申诉已撤回</translation>
    </message>
    <message>
        <source>Appeal decided at the last level</source>
        <translation>申诉已由最后一级裁决</translation>
    </message>
    <message>
        <source>Appeal decided; the time to go on is over</source>
        <translation>申诉已裁决，继续申诉的期限已过</translation>
    </message>
    <message>
        <source>Appeal upheld</source>
        <translation>申诉成立</translation>
    </message>
    <message>
        <source>corrected by {name}</source>
        <translation>由 {name} 更正</translation>
    </message>
    <message>
        <source>changed on appeal by {name}</source>
        <translation>申诉后由 {name} 更改</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>辱骂客户</translation>
    </message>
    <message>
        <source>false promise</source>
        <translation>虚假承诺</translation>
    </message>
    <message>
        <source>data told to a third person</source>
        <translation>向第三人泄露信息</translation>
    </message>
    <message>
        <source>do-not-call ignored</source>
        <translation>无视免打扰要求</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Appeal closed</source>
        <translation>申诉已结束</translation>
    </message>
    <message>
        <source>Decided at level {level} of {levels}. You may go on until {until}.</source>
        <translation>第 {level} 级（共 {levels} 级）已裁决。您可以在 {until} 之前继续申诉。</translation>
    </message>
    <message>
        <source>Appeal, level {level} of {levels}</source>
        <translation>申诉，第 {level} 级（共 {levels} 级）</translation>
    </message>
    <message>
        <source>{appeal}: it waits for somebody to decide</source>
        <translation>{appeal}：等待指定裁决人</translation>
    </message>
    <message>
        <source>{appeal}: {name} decides</source>
        <translation>{appeal}：由 {name} 裁决</translation>
    </message>
    <message>
        <source>{appeal}: {name} should have decided by {when}; overdue</source>
        <translation>{appeal}：{name} 应在 {when} 前裁决，已逾期</translation>
    </message>
    <message>
        <source>{appeal}: {name} decides until {when}</source>
        <translation>{appeal}：{name} 在 {when} 前裁决</translation>
    </message>
    <message>
        <source>{name}: changed to “{answer}”</source>
        <translation>{name}：改为“{answer}”</translation>
    </message>
    <message>
        <source>{name}: stays as it was</source>
        <translation>{name}：维持原判</translation>
    </message>
    <message>
        <source>before {score}, {why}</source>
        <translation>原为 {score}，{why}</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁决</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>{n} of {all} calls</source>
        <translation>{all} 通中的 {n} 通</translation>
    </message>
    <message>
        <source>{n} judged</source>
        <translation>已评 {n} 通</translation>
    </message>
    <message>
        <source>{hits} of {n} ({low}–{high} %)</source>
        <translation>{n} 中的 {hits}（{low}–{high} %）</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>Must be read out</source>
        <translation>必须宣读</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>征求授权</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份核实</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待办动作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sensitive step: shown as soon as the recording is silent.</source>
        <translation>敏感步骤：录音静音后即显示。</translation>
    </message>
    <message>
        <source>Sensitive step, not shown: this call is recorded, and the telephone cannot silence the recording. Go back, or choose another step.</source>
        <translation>敏感步骤，不予显示：本次通话正在录音，而电话无法将录音静音。请返回或选择其他步骤。</translation>
    </message>
    <message>
        <source>Sensitive step, not shown yet: if this call is recorded, it is recorded elsewhere and cannot be silenced from here. Silence it there first.</source>
        <translation>敏感步骤，暂不显示：本次通话如有录音，是在别处录制的，这里无法静音。请先在那边暂停录音。</translation>
    </message>
    <message>
        <source>The answers do not fit the record.</source>
        <translation>回答与记录不符。</translation>
    </message>
    <message>
        <source>The record has too little to compare with.</source>
        <translation>记录中的信息不足，无法核对。</translation>
    </message>
    <message>
        <source>The answers fit the record.</source>
        <translation>回答与记录一致。</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>这里需要填写数字。</translation>
    </message>
    <message>
        <source>An amount is needed here, like 2480.00.</source>
        <translation>这里需要填写金额，例如 2480.00。</translation>
    </message>
    <message>
        <source>A day is needed here, like 2026-12-24.</source>
        <translation>这里需要填写日期，例如 2026-12-24。</translation>
    </message>
    <message>
        <source>A telephone number is needed here.</source>
        <translation>这里需要填写电话号码。</translation>
    </message>
    <message>
        <source>Some words are needed here.</source>
        <translation>这里需要填写文字。</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>这里需要填写答案。</translation>
    </message>
    <message>
        <source>Choose at least one answer.</source>
        <translation>请至少选择一个答案。</translation>
    </message>
    <message>
        <source>At least {limit}.</source>
        <translation>至少 {limit}。</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>最多 {limit}。</translation>
    </message>
    <message>
        <source>Too many digits after the point; at most {most}.</source>
        <translation>小数位数过多，最多 {most} 位。</translation>
    </message>
    <message>
        <source>Not before {limit}.</source>
        <translation>不能早于 {limit}。</translation>
    </message>
    <message>
        <source>Not after {limit}.</source>
        <translation>不能晚于 {limit}。</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>太短：至少 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>太长：最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>It has the form {shape} (# a digit, @ a letter, * either).</source>
        <translation>格式应为 {shape}（# 数字，@ 字母，* 均可）。</translation>
    </message>
    <message>
        <source>That does not fit the record. Ask the next question.</source>
        <translation>与记录不符，请问下一个问题。</translation>
    </message>
    <message>
        <source>◂ here</source>
        <translation>◂ 当前</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>○ must be done</source>
        <translation>○ 必须完成</translation>
    </message>
    <message>
        <source>▸ objection</source>
        <translation>▸ 异议</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I have read it out, go on</source>
        <translation>已宣读，继续</translation>
    </message>
    <message>
        <source>Do it and go on</source>
        <translation>执行并继续</translation>
    </message>
    <message>
        <source>The customer consents</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>The customer does not consent</source>
        <translation>客户不同意</translation>
    </message>
    <message>
        <source>The customer does not say it</source>
        <translation>客户不愿提供</translation>
    </message>
    <message>
        <source>Go on without a proven identity</source>
        <translation>未核实身份，继续</translation>
    </message>
    <message>
        <source>It is silent, show the step</source>
        <translation>已静音，显示步骤</translation>
    </message>
    <message>
        <source>sensitive: recording muted</source>
        <translation>敏感：录音已静音</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>Type what the customer says; it is compared with the record and not kept. Wrong answers left: {n}</source>
        <translation>录入客户的回答；仅与记录核对，不会保存。剩余可错次数：{n}</translation>
    </message>
    <message>
        <source>like {example}</source>
        <translation>例如 {example}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>不低于 {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>不超过 {high}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Ready</source>
        <extracomment>state of health -&gt; colour of the dot</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>来电振铃</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Not taking calls</source>
        <translation>不接来电</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>reasons to pause, and reasons of automatic changes; each can be read beside the state</extracomment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Desk work</source>
        <translation>案头工作</translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation>有来电未接</translation>
    </message>
    <message>
        <source>just signed in</source>
        <translation>刚刚登录</translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation>通话已结束</translation>
    </message>
    <message>
        <source>you hung up</source>
        <extracomment>how a call ended, as the agent reads it; an exchange&apos;s own cause that stands not here is not shown</extracomment>
        <translation>您挂断了</translation>
    </message>
    <message>
        <source>the customer hung up</source>
        <translation>客户挂断了</translation>
    </message>
    <message>
        <source>the other side hung up</source>
        <translation>对方挂断了</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>来电者放弃了</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>the line was busy</source>
        <translation>线路忙</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>对方没有接听</translation>
    </message>
    <message>
        <source>it was handed over</source>
        <translation>已转接</translation>
    </message>
    <message>
        <source>the telephone went away</source>
        <translation>电话已断开</translation>
    </message>
    <message>
        <source>the desk was started anew</source>
        <translation>工作台已重新启动</translation>
    </message>
    <message>
        <source>it ended while the exchange was out of reach</source>
        <translation>交换机无法连接期间通话已结束</translation>
    </message>
    <message>
        <source>{state} since {time}: {reason}</source>
        <translation>{time} 起{state}：{reason}</translation>
    </message>
    <message>
        <source>you chose “{reason}”</source>
        <translation>您选择了“{reason}”</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>您自己选择的</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>a call comes in</source>
        <translation>有来电</translation>
    </message>
    <message>
        <source>a call was answered</source>
        <translation>已接听来电</translation>
    </message>
    <message>
        <source>a number is dialled</source>
        <translation>正在拨号</translation>
    </message>
    <message>
        <source>a call still needs its outcome</source>
        <translation>有通话尚未填写结果</translation>
    </message>
    <message>
        <source>the outcome is written down</source>
        <translation>结果已填写</translation>
    </message>
    <message>
        <source>the time for the outcome was over</source>
        <translation>填写结果的时间已到</translation>
    </message>
    <message>
        <source>a call was not taken</source>
        <translation>有一个电话没有接</translation>
    </message>
    <message>
        <source>the call is gone</source>
        <translation>电话已结束</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>something in the script is new</source>
        <translation>话术有更新</translation>
    </message>
    <message>
        <source>what is new was read</source>
        <translation>更新已读</translation>
    </message>
    <message>
        <source>In step · {n} refused</source>
        <translation>已同步 · {n} 条被拒</translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation>正在上传 {n} 条</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Fetching news</source>
        <translation>正在获取更新</translation>
    </message>
    <message>
        <source>{received} of {total} leads</source>
        <translation>线索 {received}/{total}</translation>
    </message>
    <message>
        <source>Fetching your leads</source>
        <translation>正在获取您的线索</translation>
    </message>
    <message>
        <source>{n} set apart</source>
        <translation>{n} 条已搁置</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} 条被拒</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Desk too old</source>
        <translation>工作台版本过旧</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Away since {since} · {n} kept here</source>
        <translation>{since} 起断开 · 本机保留 {n} 条</translation>
    </message>
    <message>
        <source>Away since {since}</source>
        <translation>{since} 起断开</translation>
    </message>
    <message>
        <source>This desk is in step with the server.</source>
        <translation>工作台已与服务器同步。</translation>
    </message>
    <message>
        <source>Last exchange: {ago}.</source>
        <translation>上次同步：{ago}。</translation>
    </message>
    <message>
        <source>{received} of {total} leads are here; you can start. What is due now came first.</source>
        <translation>已下载 {total} 条线索中的 {received} 条，您可以开始工作。到期事项已优先到达。</translation>
    </message>
    <message>
        <source>Some entries were sent again and again without an answer. They are kept in the outbox.</source>
        <translation>有些记录反复发送仍无答复，已保存在发件箱中。</translation>
    </message>
    <message>
        <source>The server refused some entries. They are kept here; look at each below.</source>
        <translation>服务器拒绝了部分记录，均已保留在本机，请在下方逐条查看。</translation>
    </message>
    <message>
        <source>The server lets desks in one after another; yours in about {n} s. You can go on working meanwhile.</source>
        <translation>服务器正在让各坐席依次接入；约 {n} 秒后轮到您。您可以继续工作。</translation>
    </message>
    <message>
        <source>This desk has not met the server for too long. Sign in online; your work is kept.</source>
        <translation>本机太久未与服务器联系。请联网登录；您的工作已保留。</translation>
    </message>
    <message>
        <source>The server has shut this desk. What was not sent is handed over, then its data is removed.</source>
        <translation>服务器已关闭本机。未发送的内容会先交给服务器，然后清除本机数据。</translation>
    </message>
    <message>
        <source>This desk is too old for the server. Your work is kept; install the new version.</source>
        <translation>工作台版本过旧。您的工作已保留，请安装新版本。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than two minutes. Set it to network time.</source>
        <translation>电脑时钟误差超过两分钟。请校准为网络时间。</translation>
    </message>
    <message>
        <source>The server has signed you out. Sign in again; your work is kept.</source>
        <translation>服务器已将您退出登录。请重新登录，您的工作已保留。</translation>
    </message>
    <message>
        <source>This computer has no network. Go on working: everything is kept and sent by itself later.</source>
        <translation>此电脑没有网络。请继续工作：所有内容均已保留，稍后自动上传。</translation>
    </message>
    <message>
        <source>The server does not answer. Go on working: everything is kept and sent by itself later.</source>
        <translation>服务器没有响应。请继续工作：所有内容均已保留，稍后自动上传。</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>New lead</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Open a problem</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>我们的承诺</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>tomorrow 5 pm</source>
        <translation>明天下午5点</translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation>为客户打标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>several with commas; -word takes one away</source>
        <translation>多个用逗号分隔；-标签 表示移除</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>withdraws consent</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>不再致电</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record a deal</source>
        <translation>记录成交</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Promise a callback</source>
        <translation>预约回拨</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Answer or close a problem</source>
        <translation>答复或关闭问题</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>answer it</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>promise another time</source>
        <translation>另约时间</translation>
    </message>
    <message>
        <source>Answer, or why</source>
        <translation>答复，或原因</translation>
    </message>
    <message>
        <source>this is what the caller is told next time</source>
        <translation>客户下次来电时这样告知</translation>
    </message>
    <message>
        <source>only for another time: tomorrow 5 pm</source>
        <translation>仅用于改期：明天下午5点</translation>
    </message>
    <message>
        <source>Change a deal</source>
        <translation>更改成交</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>make an appointment</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>submit it</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>it is mine: ask the lead to decide</source>
        <translation>这是我的：请组长裁定</translation>
    </message>
    <message>
        <source>only for an appointment: Friday 10 am</source>
        <translation>仅用于预约：周五上午10点</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <source>word for word, as it was read or said</source>
        <translation>逐字记录所读或所说</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>tomorrow 3 pm, next Monday morning</source>
        <translation>明天下午3点，下周一上午</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>拨打号码</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Log a call on another phone</source>
        <translation>登记其他电话上的通话</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>呼叫方</translation>
    </message>
    <message>
        <source>The customer called</source>
        <translation>客户打来</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>我打出</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>拨号键盘</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>仍然拨打</translation>
    </message>
    <message>
        <source>Allow for an hour</source>
        <translation>放行一小时</translation>
    </message>
    <message>
        <source>it is kept with your name</source>
        <translation>将与您的姓名一起留存</translation>
    </message>
    <message>
        <source>Show a hidden number</source>
        <translation>显示隐藏号码</translation>
    </message>
    <message>
        <source>Show for half a minute</source>
        <translation>显示半分钟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不拨打</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Hand the call over</source>
        <translation>转接通话</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>To which number</source>
        <translation>转到哪个号码</translation>
    </message>
    <message>
        <source>Ask a colleague; the customer waits</source>
        <translation>咨询同事，客户等候</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>offers, advice, … several with commas (nothing: everything)</source>
        <translation>优惠、咨询……多个用逗号分隔（留空：全部）</translation>
    </message>
    <message>
        <source>Leave a message and go on</source>
        <translation>留言并继续</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Speak another variant</source>
        <translation>改用另一方案</translation>
    </message>
    <message>
        <source>Speak it</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Propose a better line</source>
        <translation>提出更好的话术</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Better words</source>
        <translation>更好的说法</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>晨会表</translation>
    </message>
    <message>
        <source>Evening sheet</source>
        <translation>日终表</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>has no mail address (People)</source>
        <translation>没有邮箱地址（见“人员”）</translation>
    </message>
    <message>
        <source>may not see these figures any more</source>
        <translation>已无权查看这些数字</translation>
    </message>
    <message>
        <source>addresses there are not allowed any more</source>
        <translation>该域名的地址已不再允许</translation>
    </message>
    <message>
        <source>who saved this may not see these figures any more; save it anew</source>
        <translation>保存人已无权查看这些数字，请重新保存</translation>
    </message>
    <message>
        <source>nobody works there</source>
        <translation>该处没有坐席</translation>
    </message>
    <message>
        <source>the team or region is dissolved</source>
        <translation>团队或大区已解散</translation>
    </message>
    <message>
        <source>it is not set how mail leaves</source>
        <translation>未设置邮件发送方式</translation>
    </message>
    <message>
        <source>the other side refused it</source>
        <translation>对方拒收</translation>
    </message>
    <message>
        <source>the other side did not answer</source>
        <translation>对方没有响应</translation>
    </message>
    <message>
        <source>this server cannot open the password; type it anew</source>
        <translation>本服务器无法解开密码，请重新输入</translation>
    </message>
    <message>
        <source>the server was away until it was too late for it</source>
        <translation>服务器停机，错过了发送时间</translation>
    </message>
    <message>
        <source>no recipient is chosen</source>
        <translation>未选择收件人</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>已解散</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>its place is dissolved</source>
        <translation>所属已解散</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>⚠ not sure</source>
        <translation>⚠ 不确定</translation>
    </message>
    <message>
        <source>⚠ not sent to all</source>
        <translation>⚠ 部分未送达</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>⚠ not sent</source>
        <translation>⚠ 未发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>It was not sent yet.</source>
        <translation>尚未发送。</translation>
    </message>
    <message>
        <source>✓ Sheet of {day}, sent {when} to: {names}</source>
        <translation>✓ {day} 的报表，{when}已发送给：{names}</translation>
    </message>
    <message>
        <source>⚠ {name}: it is not sure whether it arrived. Ask, or send it again by hand.</source>
        <translation>⚠ {name}：不确定是否送达。请询问对方，或手动重发。</translation>
    </message>
    <message>
        <source>⚠ {name}: not sent, {why}.</source>
        <translation>⚠ {name}：未发送，{why}。</translation>
    </message>
    <message>
        <source>{name}: not yet, {why}. It is tried again {when}.</source>
        <translation>{name}：尚未送达，{why}。{when}重试。</translation>
    </message>
    <message>
        <source>{name}: it leaves within seconds.</source>
        <translation>{name}：几秒内发出。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>the webhook&apos;s system</source>
        <translation>Webhook 所属系统</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>铃声</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It went away. In use: {device}. It is taken again when it is back.</source>
        <translation>已断开。正在使用：{device}。恢复后会自动重新使用。</translation>
    </message>
    <message>
        <source>It is not there. In use: {device}.</source>
        <translation>设备不在。正在使用：{device}。</translation>
    </message>
    <message>
        <source>This computer cannot open sound devices. Ask your administrator.</source>
        <translation>本机无法打开声音设备。请联系管理员。</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在监听…</translation>
    </message>
    <message>
        <source>Your microphone gives nothing. Is it muted on the headset?</source>
        <translation>麦克风没有声音。耳机上是否静音了？</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to your mouth.</source>
        <translation>声音很小。请把麦克风靠近嘴边。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Too loud: turn it down, or move it away from your mouth.</source>
        <translation>声音过大：请调低音量，或把麦克风移远一些。</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>没有听到声音。请选择另一个麦克风，或检查是否静音。</translation>
    </message>
    <message>
        <source>You were heard, but very quietly.</source>
        <translation>听到了您的声音，但很小。</translation>
    </message>
    <message>
        <source>You were heard well.</source>
        <translation>听得很清楚。</translation>
    </message>
    <message>
        <source>You were heard, but too loudly: it was cut off at the top.</source>
        <translation>听到了您的声音，但过大，出现削波。</translation>
    </message>
    <message>
        <source>Say something now: four seconds are recorded.</source>
        <translation>请现在说话：录音四秒。</translation>
    </message>
    <message>
        <source>Now you hear it back.</source>
        <translation>现在回放。</translation>
    </message>
    <message>
        <source>The test ended: a call comes first.</source>
        <translation>测试已结束：来电优先。</translation>
    </message>
    <message>
        <source>Silent, as chosen</source>
        <translation>按您的选择静音</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Opened when it is needed</source>
        <translation>需要时打开</translation>
    </message>
    <message>
        <source>Silent just now</source>
        <translation>此刻无声</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>有声音</translation>
    </message>
</context>
<context>
    <name>studio</name>
    <message>
        <source>stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>findings: {n}</source>
        <translation>问题：{n}</translation>
    </message>
    <message>
        <source>comments: {n}</source>
        <translation>评论：{n}</translation>
    </message>
    <message>
        <source>proposals: {n}</source>
        <translation>建议：{n}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>宣读</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核实身份</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>征得同意</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Call an objection</source>
        <translation>调用异议</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>多选一</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>可多选</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>set a field</source>
        <translation>设置字段</translation>
    </message>
    <message>
        <source>tag the lead</source>
        <translation>给客户打标签</translation>
    </message>
    <message>
        <source>take tags away</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>open a ticket</source>
        <translation>开立工单</translation>
    </message>
    <message>
        <source>record a deal</source>
        <translation>登记成交</translation>
    </message>
    <message>
        <source>schedule a callback</source>
        <translation>安排回拨</translation>
    </message>
    <message>
        <source>schedule a follow-up visit</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>send a message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>mark do not call</source>
        <translation>标记勿再致电</translation>
    </message>
    <message>
        <source>silence the recording</source>
        <translation>录音静音</translation>
    </message>
    <message>
        <source>let the recording go on</source>
        <translation>恢复录音</translation>
    </message>
    <message>
        <source>a sale</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>有意向</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>nobody reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>a wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>勿再致电</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>企业微信</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>after the sale</source>
        <translation>成交后</translation>
    </message>
    <message>
        <source>in the cooling-off period</source>
        <translation>冷静期内</translation>
    </message>
    <message>
        <source>after installation</source>
        <translation>安装后</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>the last four digits</source>
        <translation>后四位</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>follow-up visits</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>speaks now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>It leads to a step that is not there.</source>
        <translation>它通向不存在的步骤。</translation>
    </message>
    <message>
        <source>Nothing leads here.</source>
        <translation>没有步骤通向这里。</translation>
    </message>
    <message>
        <source>The script ends here without an outcome.</source>
        <translation>话术在此结束而没有结果。</translation>
    </message>
    <message>
        <source>From here no end can be reached.</source>
        <translation>从这里无法到达结尾。</translation>
    </message>
    <message>
        <source>It comes back to itself and nothing is shown on the way.</source>
        <translation>它回到自身，途中没有显示任何内容。</translation>
    </message>
    <message>
        <source>It asks, but offers no answer.</source>
        <translation>提问了，但没有可选答案。</translation>
    </message>
    <message>
        <source>It has too many answers.</source>
        <translation>答案太多。</translation>
    </message>
    <message>
        <source>It does not say where it leads otherwise.</source>
        <translation>没有写明“否则”的去向。</translation>
    </message>
    <message>
        <source>A condition cannot be read.</source>
        <translation>有一个条件无法读取。</translation>
    </message>
    <message>
        <source>Things are compared or shown that do not fit together.</source>
        <translation>比较或显示了不匹配的内容。</translation>
    </message>
    <message>
        <source>A function that does not exist is called.</source>
        <translation>调用了不存在的函数。</translation>
    </message>
    <message>
        <source>A value is named that does not exist.</source>
        <translation>引用了不存在的值。</translation>
    </message>
    <message>
        <source>A field of leads is named that does not exist.</source>
        <translation>引用了不存在的客户字段。</translation>
    </message>
    <message>
        <source>An objection is called that is not there.</source>
        <translation>调用了不存在的异议。</translation>
    </message>
    <message>
        <source>An offer is named that is not there.</source>
        <translation>引用了不存在的优惠。</translation>
    </message>
    <message>
        <source>This kind does not exist.</source>
        <translation>没有这种类型。</translation>
    </message>
    <message>
        <source>A campaign of this script has no such outcome.</source>
        <translation>使用此话术的某个活动没有这个结果。</translation>
    </message>
    <message>
        <source>A hole in a text cannot be read.</source>
        <translation>文本中的占位无法读取。</translation>
    </message>
    <message>
        <source>Only {{ expressions }} are allowed in texts.</source>
        <translation>文本中只允许 {{ 表达式 }}。</translation>
    </message>
    <message>
        <source>A text is missing in a language.</source>
        <translation>缺少某种语言的文本。</translation>
    </message>
    <message>
        <source>A value may be missing, and no fallback is given.</source>
        <translation>某个值可能缺失，且没有备用文本。</translation>
    </message>
    <message>
        <source>A fallback is given that nothing uses.</source>
        <translation>有未被使用的备用文本。</translation>
    </message>
    <message>
        <source>The text is too long for the panel.</source>
        <translation>文字过长，面板放不下。</translation>
    </message>
    <message>
        <source>A sale can be reached without this required step.</source>
        <translation>不经过这个必做步骤也能到达成交。</translation>
    </message>
    <message>
        <source>Two things have one name.</source>
        <translation>两处重名。</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>这里缺少内容。</translation>
    </message>
    <message>
        <source>It does nothing.</source>
        <translation>它什么也不做。</translation>
    </message>
    <message>
        <source>This has no effect here.</source>
        <translation>此处无效。</translation>
    </message>
    <message>
        <source>A figure is out of range.</source>
        <translation>有数字超出范围。</translation>
    </message>
    <message>
        <source>A code is a-z, 0-9 and _ alone.</source>
        <translation>代码只能用 a-z、0-9 和 _。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>otherwise leads to</source>
        <translation>否则通向</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>客户的说法</translation>
    </message>
    <message>
        <source>fallbacks</source>
        <translation>备用文本</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>expected steps</source>
        <translation>预计步数</translation>
    </message>
    <message>
        <source>{what}, {field}: “{before}” → “{after}”</source>
        <translation>{what}，{field}：由“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>{what} stands first now</source>
        <translation>{what}现在位于最前</translation>
    </message>
    <message>
        <source>{what} stands behind “{other}” now</source>
        <translation>{what}现在位于“{other}”之后</translation>
    </message>
    <message>
        <source>{what} is new</source>
        <translation>{what}是新增的</translation>
    </message>
    <message>
        <source>{what} is gone</source>
        <translation>{what}已删除</translation>
    </message>
    <message>
        <source>Step “{name}”</source>
        <translation>步骤“{name}”</translation>
    </message>
    <message>
        <source>Objection “{name}”</source>
        <translation>异议“{name}”</translation>
    </message>
    <message>
        <source>Script, {name}</source>
        <translation>话术，{name}</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>版本 {n}</translation>
    </message>
    <message>
        <source>Offer “{name}”</source>
        <translation>优惠“{name}”</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again.</source>
        <translation>您未保存的修改已恢复。</translation>
    </message>
    <message>
        <source>Saved as revision {revision}.</source>
        <translation>已保存为修订 {revision}。</translation>
    </message>
    <message>
        <source>Nothing is wrong. A second person can approve it now.</source>
        <translation>没有问题。现在可由另一人批准。</translation>
    </message>
    <message>
        <source>It cannot be published yet: {count} finding(s).</source>
        <translation>还不能发布：{count} 个问题。</translation>
    </message>
    <message>
        <source>Approved. It can be published now.</source>
        <translation>已批准，现在可以发布。</translation>
    </message>
    <message>
        <source>{by} has changed the draft; you see it as it is now.</source>
        <translation>{by} 修改了草稿，现在显示的是最新内容。</translation>
    </message>
    <message>
        <source>That cannot be done here: {why}</source>
        <translation>此处无法执行：{why}</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(as its name says)</source>
        <translation>（按名称）</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>同意的渠道</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Identity questions</source>
        <translation>身份核实问题</translation>
    </message>
    <message>
        <source>Right answers needed (0: all)</source>
        <translation>需答对数（0：全部）</translation>
    </message>
    <message>
        <source>Wrong answers allowed</source>
        <translation>允许答错次数</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>Signs at least</source>
        <translation>最少字符</translation>
    </message>
    <message>
        <source>Signs at most (0: any)</source>
        <translation>最多字符（0：不限）</translation>
    </message>
    <message>
        <source>Shape (# digit, @ letter, * either)</source>
        <translation>格式（# 数字，@ 字母，* 皆可）</translation>
    </message>
    <message>
        <source>Country of numbers without a code</source>
        <translation>无国家代码号码的国家</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>可以留空</translation>
    </message>
    <message>
        <source>What is done when it is left</source>
        <translation>离开时执行</translation>
    </message>
    <message>
        <source>Same statement as other steps named</source>
        <translation>与同名步骤为同一声明</translation>
    </message>
    <message>
        <source>Only before these outcome steps</source>
        <translation>仅在这些结果步骤之前</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tags the lead</source>
        <translation>给客户打标签</translation>
    </message>
    <message>
        <source>Sets fields, one a line</source>
        <translation>设置字段，每行一个</translation>
    </message>
    <message>
        <source>Means for the consent</source>
        <translation>对同意的含义</translation>
    </message>
    <message>
        <source>A required step is done with it</source>
        <translation>选它即完成必做步骤</translation>
    </message>
    <message>
        <source>What is done when it is chosen</source>
        <translation>选择后执行</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Only if (condition)</source>
        <translation>仅当（条件）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer stands in</source>
        <translation>答案所在字段</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>比对方式</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Steps of a usual call</source>
        <translation>一般通话的步骤数</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Fields of leads it uses</source>
        <translation>使用的客户字段</translation>
    </message>
    <message>
        <source>What is said where a value is missing</source>
        <translation>缺少值时的说法</translation>
    </message>
    <message>
        <source>What customers say, with commas</source>
        <translation>客户会说的话，用逗号分隔</translation>
    </message>
    <message>
        <source>Offered to the agent</source>
        <translation>提供给坐席</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>代替的说法</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>{name} listens to this call.</source>
        <translation>{name} 正在旁听这个通话。</translation>
    </message>
    <message>
        <source>{name} listens and speaks to you; the customer does not hear it.</source>
        <translation>{name} 正在旁听并对您说话，客户听不到。</translation>
    </message>
    <message>
        <source>{name} has joined this call; the customer hears it too.</source>
        <translation>{name} 已加入通话，客户也能听到。</translation>
    </message>
    <message>
        <source>Your lead could not be called. {reason}</source>
        <translation>无法通知您的组长。{reason}</translation>
    </message>
    <message>
        <source>You need no help any more.</source>
        <translation>您不再需要帮助。</translation>
    </message>
    <message>
        <source>Your lead is called. The same key once more withdraws it.</source>
        <translation>已通知您的组长。再按一次同一个键可撤回。</translation>
    </message>
    <message>
        <source>{name} is coming to help you.</source>
        <translation>{name} 来帮您了。</translation>
    </message>
    <message>
        <source>{name} listens to your call and helps you.</source>
        <translation>{name} 正在旁听您的通话并帮助您。</translation>
    </message>
    <message>
        <source>{name} cannot help you now.</source>
        <translation>{name} 现在不能帮您。</translation>
    </message>
    <message>
        <source>Must not be called.</source>
        <translation>禁止拨打。</translation>
    </message>
    <message>
        <source>Open problem: {title}</source>
        <translation>未解决的问题：{title}</translation>
    </message>
    <message>
        <source>Not here today</source>
        <translation>今天还没有上线</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Out of reach (last: {state})</source>
        <translation>失联（之前：{state}）</translation>
    </message>
    <message>
        <source>{time} · {over} over</source>
        <translation>{time} · 超时 {over}</translation>
    </message>
    <message>
        <source>{name} helps</source>
        <translation>{name} 正在帮忙</translation>
    </message>
    <message>
        <source>Asks for help, waits {time}</source>
        <translation>请求帮助，已等 {time}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>others {n}</source>
        <translation>其他 {n}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>团队 {name}</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>大区 {name}</translation>
    </message>
    <message>
        <source>{name} asks for help, waits {time}</source>
        <translation>{name} 请求帮助，已等待 {time}</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>我来帮忙</translation>
    </message>
    <message>
        <source>{name}: {n} refused entries in the outbox</source>
        <translation>{name}：发件箱中有 {n} 条被拒记录</translation>
    </message>
    <message>
        <source>Look at her</source>
        <translation>查看该坐席</translation>
    </message>
    <message>
        <source>{name}: wrap-up since {time}</source>
        <translation>{name}：话后处理已 {time}</translation>
    </message>
    <message>
        <source>{name}: callback overdue since {time}</source>
        <translation>{name}：回电已逾期 {time}</translation>
    </message>
    <message>
        <source>Give it to who is ready</source>
        <translation>转给空闲坐席</translation>
    </message>
    <message>
        <source>calls {n}</source>
        <translation>通话 {n}</translation>
    </message>
    <message>
        <source>connected {n}</source>
        <translation>接通 {n}</translation>
    </message>
    <message>
        <source>talk {n}</source>
        <translation>通话时长 {n}</translation>
    </message>
    <message>
        <source>sold {n}</source>
        <translation>成交 {n}</translation>
    </message>
    <message>
        <source>Today: {figures}</source>
        <translation>今日：{figures}</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>{n} 分钟后</translation>
    </message>
    <message>
        <source>{n} min late</source>
        <translation>迟 {n} 分钟</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>{n} 小时后</translation>
    </message>
    <message>
        <source>{n} h late</source>
        <translation>迟 {n} 小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 小时前</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>Morning or afternoon?</source>
        <translation>上午还是下午？</translation>
    </message>
    <message>
        <source>Which week?</source>
        <translation>哪一周？</translation>
    </message>
    <message>
        <source>The clocks go back: the first or the second time?</source>
        <translation>时钟回拨：是第一次还是第二次该时刻？</translation>
    </message>
    <message>
        <source>Which is the day, which the month?</source>
        <translation>哪个是日，哪个是月？</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>大约 {when}</translation>
    </message>
    <message>
        <source>{when}, {theirs} for the customer</source>
        <translation>{when}，客户当地 {theirs}</translation>
    </message>
</context>
</TS>
