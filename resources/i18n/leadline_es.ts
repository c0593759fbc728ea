<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>ActsPanel</name>
    <message>
        <source>Change many leads at once</source>
        <translation>Cambiar muchos contactos a la vez</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Nothing yet. What is done here can be undone for 24 hours.</source>
        <translation>Nada todavía. Lo que se haga aquí se puede deshacer durante 24 horas.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>For which leads</source>
        <translation>Para qué contactos</translation>
    </message>
    <message>
        <source>To whom: shared by the rules of handing out; nobody means the public pool</source>
        <translation>A quién: se reparte según las reglas de asignación; a nadie significa la bolsa pública</translation>
    </message>
    <message>
        <source>Some of these leads</source>
        <translation>Algunos de estos contactos</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Ver antes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen lead(s)</source>
        <translation>
            <numerusform>El %n contacto elegido</numerusform>
            <numerusform>Los %n contactos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the filter finds: {n}</source>
        <translation>Todo lo que encuentra el filtro: {n}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) will be changed.</source>
        <translation>
            <numerusform>Se cambiará %n contacto.</numerusform>
            <numerusform>Se cambiarán %n contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}
{state}: {done} of {total}. {figures}</source>
        <translation>{what}
{state}: {done} de {total}. {figures}</translation>
    </message>
    <message>
        <source>Changed by somebody since: {names}</source>
        <translation>Cambiados después por alguien: {names}</translation>
    </message>
    <message>
        <source>Among them: {names}</source>
        <translation>Entre ellos: {names}</translation>
    </message>
</context>
<context>
    <name>AdminDesk</name>
    <message>
        <source>Admin desk</source>
        <translation>Puesto de administración</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
</context>
<context>
    <name>AfterEditor</name>
    <message>
        <source>After it was submitted</source>
        <translation>Después de enviarla</translation>
    </message>
    <message>
        <source>Agents see it</source>
        <translation>Los agentes la ven</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Tras horas</translation>
    </message>
    <message>
        <source>Then at</source>
        <translation>Luego a las</translation>
    </message>
    <message>
        <source>To correct, hours</source>
        <translation>Para corregir, horas</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Apelaciones</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>En días</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Who decides in turn, within hours</source>
        <translation>Quién decide por turno, en horas</translation>
    </message>
    <message>
        <source>Add level</source>
        <translation>Añadir nivel</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>quién decide</translation>
    </message>
    <message>
        <source>within hours</source>
        <translation>en horas</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>type to find an answer</source>
        <extracomment>that the line beneath, which says how many are left, is in sight</extracomment>
        <translation>escriba para buscar una respuesta</translation>
    </message>
    <message>
        <source>Find an answer by typing</source>
        <translation>Buscar una respuesta escribiendo</translation>
    </message>
    <message>
        <source>▸ objection</source>
        <translation>▸ objeción</translation>
    </message>
    <message>
        <source>No answer has these words.</source>
        <translation>Ninguna respuesta tiene esas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type a part of it</source>
        <translation>
            <numerusform>y %n más: escriba una parte</numerusform>
            <numerusform>y %n más: escriba una parte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppealForm</name>
    <message>
        <source>Appeal</source>
        <translation>Apelación</translation>
    </message>
    <message>
        <source>What do you see otherwise?</source>
        <translation>¿Qué ve usted de otra manera?</translation>
    </message>
    <message>
        <source>Tick the questions, say what each should be and why. Somebody else than who judged decides.</source>
        <translation>Marque las preguntas y diga qué debería constar y por qué. Decide alguien distinto de quien evaluó.</translation>
    </message>
    <message>
        <source>Questions to appeal</source>
        <translation>Preguntas de la apelación</translation>
    </message>
    <message>
        <source>Anything else (optional)</source>
        <translation>Algo más (opcional)</translation>
    </message>
    <message>
        <source>Words to the whole appeal</source>
        <translation>Palabras sobre toda la apelación</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>Enviar la apelación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A ticked question says no why yet.</source>
        <translation>Falta el motivo de una pregunta marcada.</translation>
    </message>
</context>
<context>
    <name>AppealLine</name>
    <message>
        <source>should be</source>
        <extracomment>data of the combo&apos;s entry “not applicable”</extracomment>
        <translation>debería ser</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>What it should be: {question}</source>
        <translation>Qué debería ser: {question}</translation>
    </message>
    <message>
        <source>Why? Say where it can be heard.</source>
        <translation>¿Por qué? Diga dónde se oye.</translation>
    </message>
    <message>
        <source>Why: {question}</source>
        <translation>Por qué: {question}</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>A day is written like 2026-12-24.</source>
        <translation>Un día se escribe como 2026-12-24.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The text, in Markdown: **bold**, 1. steps, - points</source>
        <translation>El texto, en Markdown: **negrita**, 1. pasos, - puntos</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>Como se lee</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>home_plus, renewal, ticket, step:price, with commas between</source>
        <translation>home_plus, renewal, ticket, step:price, con comas entre ellos</translation>
    </message>
    <message>
        <source>What it fits: products, campaigns, tags, ticket, step:…</source>
        <translation>Para qué sirve: productos, campañas, etiquetas, ticket, step:…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Article: {title}</source>
        <extracomment>signs, and no digits: these answer the script, which goes on beside the reading</extracomment>
        <translation>Artículo: {title}</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>No ayudó</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>A word about it, if you like  ↵</source>
        <translation>Una palabra al respecto, si quiere  ↵</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>not published</source>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>“{title}” is version {n} now, on every desk with its next pull.</source>
        <translation>«{title}» es ahora la versión {n}, en cada puesto con su próxima sincronización.</translation>
    </message>
    <message>
        <source>{code} is taken off every desk.</source>
        <translation>{code} se retira de todos los puestos.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Code of a new article</source>
        <translation>Código de un artículo nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Take off every desk</source>
        <translation>Retirar de todos los puestos</translation>
    </message>
    <message>
        <source>Write over it all the same</source>
        <translation>Escribir encima de todos modos</translation>
    </message>
    <message>
        <source>What is new (optional)</source>
        <translation>Qué hay de nuevo (opcional)</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Show versions</source>
        <translation>Ver versiones</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Tomar este texto</translation>
    </message>
    <message>
        <source>Looked for in vain</source>
        <translation>Buscado en vano</translation>
    </message>
    <message>
        <source>Articles cannot be shown</source>
        <translation>No se pueden mostrar los artículos</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>An article helps in the middle of a call: give it a code at the left.</source>
        <translation>Un artículo ayuda en plena llamada: dele un código a la izquierda.</translation>
    </message>
    <message>
        <source>{who} published version {n} meanwhile; your text is kept here.</source>
        <translation>{who} publicó entretanto la versión {n}; su texto se conserva aquí.</translation>
    </message>
    <message>
        <source>opened {opened}, helped {helped}, did not {did_not}</source>
        <translation>abierto {opened}, ayudó {helped}, no ayudó {did_not}</translation>
    </message>
    <message>
        <source>Nobody has opened this version yet.</source>
        <translation>Nadie ha abierto aún esta versión.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Buscado</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Nothing: every search found something.</source>
        <translation>Nada: cada búsqueda encontró algo.</translation>
    </message>
    <message>
        <source>This server searches by words only.</source>
        <translation>Este servidor solo busca por palabras.</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días sin contacto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>for the history</source>
        <translation>para el historial</translation>
    </message>
    <message>
        <source>Only who speaks the language</source>
        <translation>Solo quien habla el idioma</translation>
    </message>
    <message>
        <source>Only who may have the tier</source>
        <translation>Solo quien puede tener el nivel</translation>
    </message>
    <message>
        <source>Also with a promised call</source>
        <translation>También con llamada prometida</translation>
    </message>
    <message>
        <source>Also leads without a campaign</source>
        <translation>También contactos sin campaña</translation>
    </message>
    <message>
        <source>Agents (Space chooses), leads held</source>
        <translation>Agentes (Espacio elige), contactos que tienen</translation>
    </message>
    <message>
        <source>Agents (Space chooses)</source>
        <translation>Agentes (Espacio elige)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>de permiso</translation>
    </message>
    <message>
        <source>each</source>
        <translation>cada uno</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message>
        <source>Save the audit log</source>
        <translation>Guardar el registro de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved; the export itself stands in the log.</source>
        <translation>
            <numerusform>%n línea guardada; la propia exportación consta en el registro.</numerusform>
            <numerusform>%n líneas guardadas; la propia exportación consta en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was ended and no file is left: {why}</source>
        <translation>La exportación terminó y no queda ningún archivo: {why}</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who did or read what, newest first. Words may be parts of acts, names, addresses.</source>
        <translation>Quién hizo o leyó qué, lo más nuevo primero. Las palabras pueden ser partes de acciones, nombres o direcciones.</translation>
    </message>
    <message>
        <source>Words, e.g. reveal, permission, a name</source>
        <translation>Palabras, p. ej. reveal, permission, un nombre</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>whatever was done</source>
        <translation>toda acción</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>to whatever</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Mostrar líneas anteriores</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>Exportar lo encontrado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Lo anotado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown.</source>
        <translation>
            <numerusform>%n línea.</numerusform>
            <numerusform>%n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found by these words in these days.</source>
        <translation>No se encuentra nada con esas palabras en esos días.</translation>
    </message>
</context>
<context>
    <name>BenchPanel</name>
    <message>
        <source>Test bench</source>
        <translation>Banco de pruebas</translation>
    </message>
    <message>
        <source>Try it over past calls</source>
        <translation>Probar en llamadas pasadas</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try over past calls</source>
        <translation>Probar en llamadas pasadas</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsos</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>in how many calls it was said</source>
        <translation>en cuántas llamadas se dijo</translation>
    </message>
    <message>
        <source>how often it was found</source>
        <translation>cuántas veces se encontró</translation>
    </message>
    <message>
        <source>hits that somebody called right</source>
        <translation>coincidencias que alguien dio por correctas</translation>
    </message>
    <message>
        <source>hits that somebody called a false alarm</source>
        <translation>coincidencias que alguien dio por falsas</translation>
    </message>
    <message>
        <source>places called right that are not found any more</source>
        <translation>lugares dados por correctos que ya no se encuentran</translation>
    </message>
    <message>
        <source>Hits by phrase</source>
        <translation>Coincidencias por frase</translation>
    </message>
    <message>
        <source>Hits in their words</source>
        <translation>Coincidencias en su contexto</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>newest {n} calls</source>
        <translation>últimas {n} llamadas</translation>
    </message>
    <message>
        <source>Language of the calls</source>
        <translation>Idioma de las llamadas</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>Cuántas llamadas</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>Searching past calls …</source>
        <translation>Buscando en llamadas pasadas…</translation>
    </message>
    <message>
        <source>Nothing of it is published by a trial. Numbers of cards and identities stay masked.</source>
        <translation>Una prueba no publica nada. Los números de tarjetas e identidades siguen ocultos.</translation>
    </message>
    <message>
        <source>There is no call with words yet.</source>
        <translation>Aún no hay llamadas transcritas.</translation>
    </message>
    <message>
        <source>{n} calls searched in {ms} ms</source>
        <translation>{n} llamadas examinadas en {ms} ms</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Which version speaks where and when</source>
        <translation>Qué versión habla, dónde y cuándo</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>From the calendar to the list of scripts</source>
        <translation>Del calendario a la lista de guiones</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>No se ha podido leer el calendario</translation>
    </message>
    <message>
        <source>Reading the calendar …</source>
        <translation>Leyendo el calendario …</translation>
    </message>
    <message>
        <source>No campaign has a script</source>
        <translation>Ninguna campaña tiene guion</translation>
    </message>
    <message>
        <source>Campaigns with a script stand here.</source>
        <translation>Aquí aparecen las campañas con guion.</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Your judgement was handed over. Answers meet when the calibration is closed.</source>
        <extracomment>pixels</extracomment>
        <translation>Su evaluación se ha entregado. Las respuestas se comparan al cerrar la calibración.</translation>
    </message>
    <message>
        <source>Closed. The answers have met.</source>
        <translation>Cerrada. Las respuestas se han comparado.</translation>
    </message>
    <message>
        <source>They were asked to judge the call.</source>
        <translation>Se les ha pedido evaluar la llamada.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Calibraciones</translation>
    </message>
    <message>
        <source>New calibration…</source>
        <translation>Nueva calibración…</translation>
    </message>
    <message>
        <source>No calibration yet</source>
        <translation>Aún no hay calibraciones</translation>
    </message>
    <message>
        <source>Several people judge one call, each without the others; then their answers meet here.</source>
        <translation>Varias personas evalúan una llamada, cada una sin las demás; luego se comparan aquí.</translation>
    </message>
    <message>
        <source>Led by {name}. Judged by: {people}</source>
        <translation>La dirige {name}. Evalúan: {people}</translation>
    </message>
    <message>
        <source>★ reference</source>
        <translation>★ referencia</translation>
    </message>
    <message>
        <source>{done} of {all} have judged</source>
        <translation>{done} de {all} han evaluado</translation>
    </message>
    <message>
        <source>Nobody reads what others said before the calibration is closed.</source>
        <translation>Nadie lee lo que dijeron los demás antes de cerrarse la calibración.</translation>
    </message>
    <message>
        <source>Submit my judgement</source>
        <translation>Enviar mi evaluación</translation>
    </message>
    <message>
        <source>Close, and let the answers meet</source>
        <translation>Cerrar y comparar las respuestas</translation>
    </message>
    <message>
        <source>At least two must have judged.</source>
        <translation>Deben haber evaluado al menos dos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar</source>
        <extracomment>in the order in which they lose their words</extracomment>
        <translation>Barra de llamada</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sin llamada</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Siguiente: {name}</translation>
    </message>
    <message>
        <source>{key} dials</source>
        <translation>{key} marca</translation>
    </message>
    <message>
        <source>Choose a lead in the queue, or wait for a call.</source>
        <translation>Elija un contacto en la cola o espere una llamada.</translation>
    </message>
    <message>
        <source>line {name}</source>
        <translation>línea {name}</translation>
    </message>
    <message>
        <source>message “{name}”</source>
        <translation>mensaje «{name}»</translation>
    </message>
    <message>
        <source>not recorded: the customer objected</source>
        <translation>sin grabar: el cliente se opuso</translation>
    </message>
    <message>
        <source>taken by itself, as the exchange asked</source>
        <translation>atendida sola, como pidió la centralita</translation>
    </message>
    <message>
        <source>Also rings: {name} · {how}</source>
        <translation>También llama: {name} · {how}</translation>
    </message>
    <message>
        <source>also: {name}, {state}</source>
        <translation>además: {name}, {state}</translation>
    </message>
    <message>
        <source>{name} still needs an outcome</source>
        <translation>falta el resultado de {name}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar micro</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Drop third</source>
        <translation>Quitar tercero</translation>
    </message>
    <message>
        <source>Three-way</source>
        <translation>A tres</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>End asking</source>
        <translation>Fin consulta</translation>
    </message>
    <message>
        <source>The telephone in use cannot do this.</source>
        <translation>El teléfono en uso no puede hacer esto.</translation>
    </message>
    <message>
        <source>{key}: the customer objects, the recording ends</source>
        <translation>{key}: el cliente se opone, la grabación termina</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Grabación en pausa</translation>
    </message>
</context>
<context>
    <name>CallListPanel</name>
    <message>
        <source>Fewer fields</source>
        <extracomment>seconds, while a recording is on its way field -&gt; its place: line, column, lines, columns shown when they are wanted</extracomment>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>Number, last digits are enough  {key}</source>
        <translation>Número, bastan las últimas cifras  {key}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Script step</source>
        <translation>Paso del guion</translation>
    </message>
    <message>
        <source>Words that were said</source>
        <translation>Palabras que se dijeron</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>from 2026-11-01</source>
        <translation>desde 2026-11-01</translation>
    </message>
    <message>
        <source>until 2026-11-30</source>
        <translation>hasta 2026-11-30</translation>
    </message>
    <message>
        <source>Search calls by: {field}</source>
        <translation>Buscar llamadas por: {field}</translation>
    </message>
    <message>
        <source>Only calls without a score</source>
        <translation>Solo llamadas sin nota</translation>
    </message>
    <message>
        <source>Only my queue  {key}</source>
        <translation>Solo mi cola  {key}</translation>
    </message>
    <message>
        <source>Only my queue</source>
        <translation>Solo mi cola</translation>
    </message>
    <message>
        <source>Only sales to be checked  {key}</source>
        <translation>Solo ventas por revisar  {key}</translation>
    </message>
    <message>
        <source>Only sales to be checked</source>
        <translation>Solo ventas por revisar</translation>
    </message>
    <message>
        <source>Calls with a recording</source>
        <translation>Llamadas con grabación</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Calls cannot be shown</source>
        <translation>No se pueden mostrar las llamadas</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Every call that was drawn for you is judged.</source>
        <translation>Ya ha evaluado todas las llamadas que le tocaban.</translation>
    </message>
    <message>
        <source>No sale waits</source>
        <translation>Ninguna venta espera</translation>
    </message>
    <message>
        <source>Every deal that has to be listened to before its release is decided.</source>
        <translation>Todas las operaciones que hay que escuchar antes de liberarlas están decididas.</translation>
    </message>
    <message>
        <source>No call found</source>
        <translation>No se encontró ninguna llamada</translation>
    </message>
    <message>
        <source>Try fewer digits, another agent or a longer time.</source>
        <translation>Pruebe con menos cifras, otro agente o un periodo más largo.</translation>
    </message>
    <message>
        <source>{n} calls</source>
        <translation>{n} llamadas</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>The call</source>
        <extracomment>while words are on their way</extracomment>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Lo que se anotó</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>Ninguna llamada elegida</translation>
    </message>
    <message>
        <source>Choose one at the left. Its recording, notes and script path appear here.</source>
        <translation>Elija una a la izquierda. Aquí verá su grabación, notas y recorrido del guion.</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>saliente</translation>
    </message>
</context>
<context>
    <name>CallsDesk</name>
    <message>
        <source>This call was taken by itself, as the exchange asked.</source>
        <extracomment>sheets that are about a call or a number, not about the customer on screen what the telephone or a colleague&apos;s desk has to say and is no trouble</extracomment>
        <translation>Esta llamada se atendió sola, como pidió la centralita.</translation>
    </message>
    <message>
        <source>Promised for now: the callback stands first in the queue.</source>
        <translation>Prometida: la llamada encabeza la cola.</translation>
    </message>
    <message>
        <source>Your role may not let this rule pass.</source>
        <translation>Su rol no puede dejar pasar esta regla.</translation>
    </message>
    <message>
        <source>Nothing forbids this call.</source>
        <translation>Nada prohíbe esta llamada.</translation>
    </message>
    <message>
        <source>Saved. Next: {name}</source>
        <translation>Guardado. Siguiente: {name}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Lead created.</source>
        <translation>Contacto creado.</translation>
    </message>
    <message>
        <source>Problem opened.</source>
        <translation>Incidencia abierta.</translation>
    </message>
    <message>
        <source>Tagged.</source>
        <translation>Etiquetas actualizadas.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consentimiento registrado.</translation>
    </message>
    <message>
        <source>Will not be called again.</source>
        <translation>No se le volverá a llamar.</translation>
    </message>
    <message>
        <source>Deal recorded.</source>
        <translation>Operación registrada.</translation>
    </message>
    <message>
        <source>Callback promised.</source>
        <translation>Llamada programada.</translation>
    </message>
    <message>
        <source>Allowed for an hour; it is on the record.</source>
        <translation>Permitido durante una hora; queda registrado.</translation>
    </message>
    <message numerus="yes">
        <source>Shown for half a minute. %n more in these 24 hours; each stands in the audit log.</source>
        <translation>
            <numerusform>Se muestra medio minuto. %n más en estas 24 horas; consta en el registro.</numerusform>
            <numerusform>Se muestra medio minuto. %n más en estas 24 horas; cada uno consta en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>all numbers of this customer</source>
        <translation>todos los números de este cliente</translation>
    </message>
    <message>
        <source>There is no problem or deal here that could be changed.</source>
        <translation>Aquí no hay ningún problema ni venta que se pueda cambiar.</translation>
    </message>
    <message>
        <source>There is no step of a script on screen.</source>
        <translation>No hay ningún paso de un guion en pantalla.</translation>
    </message>
    <message>
        <source>There are no prepared messages on this computer.</source>
        <translation>En este equipo no hay mensajes grabados.</translation>
    </message>
    <message>
        <source>No experiment speaks in this call.</source>
        <translation>En esta llamada no interviene ningún experimento.</translation>
    </message>
    <message>
        <source>Notes belong to a call; there is none on screen.</source>
        <translation>Las notas son de una llamada; ahora no hay ninguna en pantalla.</translation>
    </message>
    <message>
        <source>Calls desk</source>
        <translation>Puesto de llamadas</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Abrir la cola</translation>
    </message>
    <message>
        <source>Queue  {key}</source>
        <translation>Cola  {key}</translation>
    </message>
    <message>
        <source>There is no call on the line.</source>
        <translation>No hay ninguna llamada en curso.</translation>
    </message>
    <message>
        <source>The telephone in use cannot do this.</source>
        <translation>El teléfono en uso no puede hacerlo.</translation>
    </message>
    <message>
        <source>Nobody is asked about this call.</source>
        <translation>No se consulta a nadie sobre esta llamada.</translation>
    </message>
    <message>
        <source>First end the call to the colleague.</source>
        <translation>Primero termine la llamada con el compañero.</translation>
    </message>
    <message>
        <source>The message plays without you.</source>
        <translation>El mensaje se reproduce sin usted.</translation>
    </message>
    <message>
        <source>Nobody calls just now.</source>
        <translation>Ahora no llama nadie.</translation>
    </message>
    <message>
        <source>First the call ends.</source>
        <translation>Primero debe terminar la llamada.</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <extracomment>wide: while a rule is changed the line of the organisation&apos;s own rules</extracomment>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Campaigns and their rules</source>
        <translation>Campañas y sus reglas</translation>
    </message>
    <message>
        <source>What holds for each, in words. Rules that belong to a version are changed by publishing another.</source>
        <translation>Lo que rige para cada una, en palabras. Las reglas de una versión se cambian publicando otra.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>No campaign is published yet: lead-server publish.</source>
        <translation>Aún no hay campañas publicadas: lead-server publish.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>No rule of its own</source>
        <translation>Sin regla propia</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>bolsa</translation>
    </message>
    <message>
        <source>handing out</source>
        <translation>reparto</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>conservación</translation>
    </message>
    <message>
        <source>Its own rule goes; the organisation&apos;s holds. Once more, and it is done.</source>
        <translation>Su regla propia desaparece; rige la de la organización. Otra vez, y se hace.</translation>
    </message>
    <message>
        <source>Nothing is changed. Ctrl+Enter keeps what stands here.</source>
        <translation>No hay cambios. Ctrl+Enter guarda lo que hay aquí.</translation>
    </message>
    <message>
        <source>The rule of {campaign} holds from now on.</source>
        <translation>La regla de {campaign} rige desde ahora.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Now it says: {rule} Ctrl+Enter keeps yours.</source>
        <translation>Otra persona lo cambió entretanto. Ahora dice: {rule} Ctrl+Enter guarda lo tuyo.</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Asignado a mí</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer of</source>
        <translation>Cliente de</translation>
    </message>
    <message>
        <source>Problems, deals and visits that were handed to me</source>
        <translation>Problemas, ventas y visitas que me asignaron</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Answer, or why</source>
        <translation>Respuesta o motivo</translation>
    </message>
    <message>
        <source>When: tomorrow 5 pm, Friday 10 am</source>
        <translation>Cuándo: mañana a las 17, viernes a las 10</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>To the Calls desk</source>
        <translation>Al puesto de llamadas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>None was opened on this desk before.</source>
        <translation>No se abrió ninguno antes en este puesto.</translation>
    </message>
    <message>
        <source>Nothing was handed to you. Problems, deals and visits of colleagues&apos; customers come here.</source>
        <translation>No se le ha asignado nada. Aquí llegan problemas, ventas y visitas de clientes de compañeros.</translation>
    </message>
    <message>
        <source>The server is away: these you have opened before. Answers wait in the outbox; calls need the server.</source>
        <translation>El servidor no está disponible: estos los abrió antes. Las respuestas esperan en la bandeja de salida; para llamar hace falta el servidor.</translation>
    </message>
    <message>
        <source>Customers of colleagues. Opening one is noted; it leaves your desk when it is done.</source>
        <translation>Clientes de compañeros. Abrir uno queda anotado; sale de su puesto cuando está hecho.</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>Open with its customer</source>
        <translation>Abrir con su cliente</translation>
    </message>
</context>
<context>
    <name>CausesRow</name>
    <message>
        <source>Root cause  {key}</source>
        <translation>Causa raíz  {key}</translation>
    </message>
    <message>
        <source>Root cause: {cause}</source>
        <translation>Causa raíz: {cause}</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>Changed by {name}, {day}</source>
        <translation>Cambiado por {name}, {day}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Compare from version</source>
        <translation>Comparar desde la versión</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>Comparar con la versión</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>Nothing is published yet</source>
        <translation>Aún no hay nada publicado</translation>
    </message>
    <message>
        <source>The draft is the first version.</source>
        <translation>El borrador es la primera versión.</translation>
    </message>
    <message>
        <source>Reading the versions …</source>
        <translation>Leyendo las versiones…</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>other teams</source>
        <translation>otros equipos</translation>
    </message>
    <message>
        <source>every team</source>
        <translation>todos los equipos</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>ninguna versión</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>nuevo aviso</translation>
    </message>
    <message>
        <source>{campaign}, {team}: {version} from {since} until {until}</source>
        <translation>{campaign}, {team}: {version} desde {since} hasta {until}</translation>
    </message>
    <message>
        <source>Calendar of scripts</source>
        <translation>Calendario de guiones</translation>
    </message>
</context>
<context>
    <name>CoachDialog</name>
    <message>
        <source>Coaching</source>
        <translation>Acompañamiento</translation>
    </message>
    <message>
        <source>Note or task</source>
        <translation>Nota o tarea</translation>
    </message>
    <message>
        <source>What to practise, and how</source>
        <translation>Qué practicar y cómo</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>With a last day</source>
        <translation>Con fecha límite</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel coaching</source>
        <translation>Cancelar el acompañamiento</translation>
    </message>
    <message>
        <source>Task: it is done one day</source>
        <translation>Tarea: hay que hacerla</translation>
    </message>
    <message>
        <source>Note: it is read</source>
        <translation>Nota: basta leerla</translation>
    </message>
</context>
<context>
    <name>CoachingWaiting</name>
    <message>
        <source>Coaching that waits for you</source>
        <translation>Acompañamiento que espera por usted</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Acompañamiento</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Read and answer it under Learning</source>
        <translation>Léalo y responda en Aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Comment on this step</source>
        <translation>Comentar este paso</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>Enviar el comentario</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>Sin comentarios</translation>
    </message>
    <message>
        <source>What is said about steps stands here.</source>
        <translation>Aquí aparece lo que se dice de los pasos.</translation>
    </message>
    <message>
        <source>Go to: {step} ({n})</source>
        <translation>Ir a: {step} ({n})</translation>
    </message>
    <message>
        <source>Settled by {name}</source>
        <translation>Resuelto por {name}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer to {name}, {n}</source>
        <translation>Responder a {name}, {n}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Settled: {n}</source>
        <translation>Resuelto: {n}</translation>
    </message>
    <message>
        <source>The whole script</source>
        <translation>Todo el guion</translation>
    </message>
    <message>
        <source>A step that is gone: {step}</source>
        <translation>Un paso que ya no está: {step}</translation>
    </message>
</context>
<context>
    <name>CompareList</name>
    <message>
        <source>Draft on screen</source>
        <translation>Borrador en pantalla</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Compare: before</source>
        <translation>Comparar: antes</translation>
    </message>
    <message>
        <source>Compare: after</source>
        <translation>Comparar: después</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Shown when</source>
        <translation>Se muestra cuando</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>All conditions, or one of them</source>
        <translation>Todas las condiciones o una de ellas</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Siempre.</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>se cumplen todas</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>se cumple una</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es una de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguna de</translation>
    </message>
    <message>
        <source>Question of condition {n}</source>
        <translation>Pregunta de la condición {n}</translation>
    </message>
    <message>
        <source>How condition {n} compares</source>
        <translation>Cómo compara la condición {n}</translation>
    </message>
    <message>
        <source>Remove condition {n}</source>
        <translation>Quitar la condición {n}</translation>
    </message>
    <message>
        <source>Condition {n}: {answer}</source>
        <translation>Condición {n}: {answer}</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Coverage by region</source>
        <translation>Cobertura por región</translation>
    </message>
    <message>
        <source>Shares of each region&apos;s leads; a lead may count in several. Free: nobody&apos;s, and may be handed out.</source>
        <translation>Proporciones de los contactos de cada región; uno puede contar en varias. Libres: de nadie y asignables.</translation>
    </message>
    <message>
        <source>No lead of this campaign is known.</source>
        <translation>No se conoce ningún contacto de esta campaña.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamados</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>asignados</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>unsuitable</source>
        <translation>no aptos</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libres</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>sin región</translation>
    </message>
    <message>
        <source>Unsuitable for telesales, because</source>
        <translation>No apto para televenta, porque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>no calls wanted</source>
        <translation>no quiere llamadas</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Call all the same …</source>
        <translation>Llamar de todos modos …</translation>
    </message>
    <message>
        <source>Customer column</source>
        <translation>Columna del cliente</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>Sobre el cliente</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>Problemas y respuestas</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Más sobre el cliente</translation>
    </message>
    <message>
        <source>Helps here</source>
        <translation>Ayuda para esta llamada</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Consents, word for word</source>
        <translation>Consentimientos, palabra por palabra</translation>
    </message>
    <message>
        <source>Not the one on the line. Back to {name}</source>
        <translation>No es quien está al teléfono. Volver a {name}</translation>
    </message>
    <message>
        <source>This customer cannot be shown</source>
        <translation>No se puede mostrar este cliente</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Ningún cliente elegido</translation>
    </message>
    <message>
        <source>Choose a lead in the queue, or wait: who calls appears here.</source>
        <translation>Elija un contacto en la cola o espere: quien llame aparecerá aquí.</translation>
    </message>
    <message>
        <source>{tier}-tier</source>
        <translation>nivel {tier}</translation>
    </message>
    <message>
        <source>may be called until {time}</source>
        <translation>se le puede llamar hasta las {time}</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, until wrap-up</source>
        <translation>cliente de un colega, hasta el cierre</translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, until your work for her is done</source>
        <translation>cliente de un compañero, hasta que termine su trabajo</translation>
    </message>
    <message>
        <source>Intention {grade}</source>
        <translation>Interés {grade}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>May be called all the same: {reason} ({who})</source>
        <translation>Se puede llamar de todos modos: {reason} ({who})</translation>
    </message>
    <message>
        <source>No contact so far.</source>
        <translation>Sin contactos hasta ahora.</translation>
    </message>
    <message>
        <source>asked by the script</source>
        <translation>lo pregunta el guion</translation>
    </message>
    <message>
        <source>Fetching what was before …</source>
        <translation>Buscando lo anterior…</translation>
    </message>
    <message>
        <source>Older contacts …</source>
        <translation>Contactos anteriores…</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>{figures} (this desk alone)</source>
        <translation>{figures} (solo este puesto)</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>QA report</source>
        <translation>Informe QA</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Líneas rojas</translation>
    </message>
    <message>
        <source>Overdue, or due within two days</source>
        <translation>Vencido o con plazo en dos días</translation>
    </message>
    <message>
        <source>Analysts: output and leniency</source>
        <translation>Analistas: trabajo y benevolencia</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>Cobertura por región</translation>
    </message>
    <message>
        <source>Coverage by agent</source>
        <translation>Cobertura por agente</translation>
    </message>
    <message>
        <source>The team&apos;s day</source>
        <extracomment>needs that are seen without scrolling</extracomment>
        <translation>El día del equipo</translation>
    </message>
    <message>
        <source>Needs a hand now</source>
        <translation>Necesita ayuda ahora</translation>
    </message>
    <message>
        <source>Today, against the target</source>
        <translation>Hoy, frente al objetivo</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Objetivos…</translation>
    </message>
    <message>
        <source>Her customer</source>
        <translation>Su cliente</translation>
    </message>
    <message>
        <source>Nothing just now.</source>
        <translation>Nada por ahora.</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>Cifras del día</translation>
    </message>
</context>
<context>
    <name>DecideLine</name>
    <message>
        <source>Judged: {answer}</source>
        <translation>Evaluado: {answer}</translation>
    </message>
    <message>
        <source>Should be: {answer}. {words}</source>
        <translation>Debería ser: {answer}. {words}</translation>
    </message>
    <message>
        <source>Stays: {answer}</source>
        <translation>Se mantiene: {answer}</translation>
    </message>
    <message>
        <source>As proposed: {answer}</source>
        <translation>Como se propone: {answer}</translation>
    </message>
    <message>
        <source>Otherwise: {answer}</source>
        <translation>De otro modo: {answer}</translation>
    </message>
    <message>
        <source>Decision: {question}</source>
        <translation>Decisión: {question}</translation>
    </message>
    <message>
        <source>Why (needed where it stays)</source>
        <translation>Por qué (necesario si se mantiene)</translation>
    </message>
    <message>
        <source>Why: {question}</source>
        <translation>Por qué: {question}</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>{name}&apos;s desk is taken away: it hands over what it had not sent, then its data is destroyed.</source>
        <translation>Se retira el puesto de {name}: entrega lo que no había enviado y después se destruyen sus datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended. Whoever sits there signs in anew.</source>
        <translation>
            <numerusform>%n sesión terminada. Quien se siente allí vuelve a entrar.</numerusform>
            <numerusform>%n sesiones terminadas. Quien se siente allí vuelve a entrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>One line a person and computer. Two people at one computer are two lines.</source>
        <translation>Una línea por persona y ordenador. Dos personas en un ordenador son dos líneas.</translation>
    </message>
    <message>
        <source>Search by person, computer or address</source>
        <translation>Buscar por persona, ordenador o dirección</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Buscar dispositivos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No device is found by these words.</source>
        <translation>No se encuentra ningún dispositivo con esas palabras.</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>con sesión</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>Sign out: once more</source>
        <translation>Cerrar sesión: otra vez</translation>
    </message>
    <message>
        <source>Sign out this device</source>
        <translation>Cerrar la sesión de este dispositivo</translation>
    </message>
    <message>
        <source>Wipe: once more</source>
        <translation>Borrar: otra vez</translation>
    </message>
    <message>
        <source>Wipe this device</source>
        <translation>Borrar este dispositivo</translation>
    </message>
    <message>
        <source>Its sessions end; its data stays and opens again with a sign-in.</source>
        <translation>Terminan sus sesiones; sus datos se quedan y se abren al iniciar sesión.</translation>
    </message>
    <message>
        <source>It hands over what it had not sent; then its data and key are destroyed, for good.</source>
        <translation>Entrega lo que no había enviado; después sus datos y su clave se destruyen para siempre.</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>What it draws</source>
        <translation>Lo que sortea</translation>
    </message>
    <message>
        <source>Which draw</source>
        <translation>Qué sorteo</translation>
    </message>
    <message>
        <source>Nothing was drawn yet. Try shows what the last whole period would bring.</source>
        <translation>Aún no se ha sorteado nada. Probar muestra lo que daría el último período completo.</translation>
    </message>
    <message>
        <source>{period}: a trial</source>
        <translation>{period}: una prueba</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) could be drawn</source>
        <translation>
            <numerusform>%n llamada sorteable</numerusform>
            <numerusform>%n llamadas sorteables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n sorteada</numerusform>
            <numerusform>%n sorteadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Drawn of</source>
        <translation>Sorteadas de</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Who hears them</source>
        <translation>Quién las oye</translation>
    </message>
    <message>
        <source>Whoever doubts it draws again: seed {seed}, calls {digest}.</source>
        <translation>Quien lo dude puede repetir el sorteo: semilla {seed}, llamadas {digest}.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Script editor</source>
        <translation>Editor de guiones</translation>
    </message>
    <message>
        <source>Outline of the script</source>
        <translation>Esquema del guion</translation>
    </message>
    <message>
        <source>Graph of the script</source>
        <translation>Gráfico del guion</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>Back to the list of scripts</source>
        <translation>Volver a la lista de guiones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>{act} the draft</source>
        <translation>{act} el borrador</translation>
    </message>
    <message>
        <source>More about this script</source>
        <translation>Más sobre este guion</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Beside: {name}</source>
        <translation>Al lado: {name}</translation>
    </message>
    <message>
        <source>Reading the script …</source>
        <translation>Leyendo el guion …</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>revisión {n}</translation>
    </message>
    <message>
        <source>from version {n}</source>
        <translation>de la versión {n}</translation>
    </message>
    <message>
        <source>not saved yet, kept on this desk</source>
        <translation>sin guardar, conservado en este puesto</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>aprobado por {name}</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>Guarde antes el borrador.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>An author cannot approve her own draft.</source>
        <translation>Una autora no puede aprobar su propio borrador.</translation>
    </message>
    <message>
        <source>Check the draft first.</source>
        <translation>Compruebe antes el borrador.</translation>
    </message>
    <message>
        <source>A second person has to approve the draft first.</source>
        <translation>Antes, otra persona tiene que aprobar el borrador.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New step behind this one</source>
        <translation>Paso nuevo después de este</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Borrar este paso</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>Objeción nueva</translation>
    </message>
    <message>
        <source>Stop something now …</source>
        <translation>Parar algo ahora …</translation>
    </message>
    <message>
        <source>Roll back to the version before …</source>
        <translation>Volver a la versión anterior …</translation>
    </message>
    <message>
        <source>Export as YAML …</source>
        <translation>Exportar como YAML …</translation>
    </message>
    <message>
        <source>Import YAML …</source>
        <translation>Importar YAML …</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Descartar este borrador</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>The plan is saved; it can be started.</source>
        <extracomment>height of a line of the list, title and state</extracomment>
        <translation>El plan está guardado; se puede iniciar.</translation>
    </message>
    <message>
        <source>The experiment runs. Desks hear of it within seconds.</source>
        <translation>El experimento está en marcha. Los puestos lo saben en segundos.</translation>
    </message>
    <message>
        <source>The experiment has ended; every desk speaks the script as it is.</source>
        <translation>El experimento ha terminado; todos los puestos usan el guion tal como es.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Experiments and scripts</source>
        <translation>Experimentos y guiones</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Leer de nuevo las cifras</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The plan is fixed from then on</source>
        <translation>El plan queda fijado desde entonces</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>all versions</source>
        <translation>todas las versiones</translation>
    </message>
    <message>
        <source>Versions of {script}</source>
        <translation>Versiones de {script}</translation>
    </message>
    <message>
        <source>As they were spoken in the last 90 days</source>
        <translation>Tal como se usaron en los últimos 90 días</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>No se pudieron leer las cifras</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>There is no experiment yet</source>
        <translation>Todavía no hay experimentos</translation>
    </message>
    <message>
        <source>Publish a script, then plan an experiment with two ways to say it.</source>
        <translation>Publique un guion y planifique un experimento con dos formas de decirlo.</translation>
    </message>
    <message>
        <source>Nobody drew by lot which lead hears which version: times, agents and leads differ too.</source>
        <translation>Nadie sorteó qué cliente oye qué versión: también difieren las horas, los agentes y los clientes.</translation>
    </message>
    <message>
        <source>Nothing is drawn before the start. Required size and looks are fixed with it.</source>
        <translation>Antes de iniciar no se sortea nada. El tamaño necesario y las revisiones quedan fijados al iniciar.</translation>
    </message>
    <message>
        <source>Worse than before: {what}</source>
        <translation>Peor que antes: {what}</translation>
    </message>
</context>
<context>
    <name>EnteredPanel</name>
    <message>
        <source>What was written and entered</source>
        <extracomment>name, width of its left column</extracomment>
        <translation>Lo que se escribió y se introdujo</translation>
    </message>
    <message>
        <source>Notes of the agent</source>
        <translation>Notas del agente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Script path</source>
        <translation>Recorrido del guion</translation>
    </message>
    <message>
        <source>Answers in the script</source>
        <translation>Respuestas en el guion</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Held elsewhere: the recording is all there is.</source>
        <translation>Mantenida en otro sitio: solo existe la grabación.</translation>
    </message>
    <message>
        <source>No note.</source>
        <translation>Sin notas.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Why is it given up? The reason goes to the server.</source>
        <translation>¿Por qué se descarta? El motivo se envía al servidor.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Discard with this reason</source>
        <translation>Descartar con este motivo</translation>
    </message>
    <message>
        <source>Set mine</source>
        <translation>Poner lo mío</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Ver el cliente</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>Saved: {path}. The export stands in the list below.</source>
        <translation>Guardado: {path}. La exportación consta en la lista de abajo.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>No se puede escribir el archivo: {why}</translation>
    </message>
    <message>
        <source>Evaluations of the period with answers, evidence, earlier answers, appeals and the machine&apos;s answers.</source>
        <translation>Evaluaciones del periodo con respuestas, pruebas, respuestas anteriores, apelaciones y las respuestas de la máquina.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Everything, as a workbook (XLSX)</source>
        <translation>Todo, como libro (XLSX)</translation>
    </message>
    <message>
        <source>{table} (CSV)</source>
        <translation>{table} (archivo CSV)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Who heard, read, exported what</source>
        <translation>Quién oyó, leyó o exportó qué</translation>
    </message>
    <message>
        <source>Exports and access</source>
        <translation>Exportaciones y accesos</translation>
    </message>
</context>
<context>
    <name>FactorPanel</name>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>The key as a QR code; the same stands beneath in letters</source>
        <translation>La clave como código QR; debajo está en letras</translation>
    </message>
    <message>
        <source>The key for the authenticator</source>
        <translation>La clave para el autenticador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>Copiar los códigos de recuperación</translation>
    </message>
    <message>
        <source>six figures</source>
        <translation>seis cifras</translation>
    </message>
    <message>
        <source>A code of the authenticator</source>
        <translation>Un código del autenticador</translation>
    </message>
    <message>
        <source>your password</source>
        <translation>su contraseña</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Los he apuntado</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Crearlos</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Write these down and keep them apart from the authenticator. Each opens one sign-in in place of its six figures. They are shown only now.</source>
        <translation>Apúntalos y guárdalos aparte del autenticador. Cada uno abre una entrada en lugar de sus seis cifras. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>You have a second factor. With your password fresh recovery codes are made; those of before are good for nothing then.</source>
        <translation>Tienes un segundo factor. Con tu contraseña se crean códigos nuevos; los de antes dejan de valer.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator, or type its key (time-based, six figures); then a code that it shows and your password. From then on a code is asked for at each sign-in.</source>
        <translation>Escanéalo con un autenticador o escribe su clave (por tiempo, seis cifras); después, un código que muestre y tu contraseña. Desde entonces se pide un código en cada entrada.</translation>
    </message>
</context>
<context>
    <name>FigureLine</name>
    <message>
        <source>Figure {n}: weight</source>
        <translation>Indicador {n}: peso</translation>
    </message>
    <message>
        <source>Take figure {n} away</source>
        <translation>Quitar el indicador {n}</translation>
    </message>
    <message>
        <source>Figure {n}: which</source>
        <translation>Indicador {n}: cuál</translation>
    </message>
    <message>
        <source>Figure {n}: bound</source>
        <translation>Indicador {n}: límite</translation>
    </message>
    <message>
        <source>Figure {n}: above or below</source>
        <translation>Indicador {n}: por encima o por debajo</translation>
    </message>
    <message>
        <source>above</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>below</source>
        <translation>bajo</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Leyendo las cifras…</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>a fecha de {when}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>The table is in the clipboard.</source>
        <extracomment>at least of the first column, in pixels</extracomment>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Guard-rails</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Plan and looks</source>
        <translation>Plan y revisiones</translation>
    </message>
    <message>
        <source>Which variant against the first</source>
        <translation>Qué variante frente a la primera</translation>
    </message>
    <message>
        <source>Ladder through the steps</source>
        <translation>Escalera por los pasos</translation>
    </message>
    <message>
        <source>Difference over time with its interval</source>
        <translation>Diferencia en el tiempo con su intervalo</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Guardar la tabla…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Nothing to show yet: it comes with the first calls.</source>
        <translation>Aún no hay nada: llegará con las primeras llamadas.</translation>
    </message>
    <message>
        <source>Table: {view}</source>
        <translation>Tabla: {view}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <extracomment>rows that are drawn; more are counted</extracomment>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>No hay nada mal</translation>
    </message>
    <message>
        <source>The checker looks after each change.</source>
        <translation>La comprobación se hace tras cada cambio.</translation>
    </message>
</context>
<context>
    <name>FinishBar</name>
    <message>
        <source>Finish, bring the next</source>
        <translation>Terminar y siguiente</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Form builder</source>
        <translation>Editor de formularios</translation>
    </message>
    <message>
        <source>Outline of the form</source>
        <translation>Esquema del formulario</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Back to the list of forms</source>
        <translation>Volver a la lista de formularios</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>{act} the draft</source>
        <translation>{act} el borrador</translation>
    </message>
    <message>
        <source>More about this form</source>
        <translation>Más sobre este formulario</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Beside: {name}</source>
        <translation>Al lado: {name}</translation>
    </message>
    <message>
        <source>Reading the form …</source>
        <translation>Leyendo el formulario…</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>revisión {n}</translation>
    </message>
    <message>
        <source>from version {n}</source>
        <translation>de la versión {n}</translation>
    </message>
    <message>
        <source>not saved yet, kept on this desk</source>
        <translation>sin guardar, conservado en este puesto</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>aprobado por {name}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>An author cannot approve her own draft.</source>
        <translation>Una autora no puede aprobar su propio borrador.</translation>
    </message>
    <message>
        <source>Check the draft first.</source>
        <translation>Compruebe antes el borrador.</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>Guarde antes el borrador.</translation>
    </message>
    <message>
        <source>A second person has to approve the draft first.</source>
        <translation>Antes, otra persona tiene que aprobar el borrador.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Sección nueva</translation>
    </message>
    <message>
        <source>New section inside this one</source>
        <translation>Sección nueva dentro de esta</translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation>Copiar esta pregunta</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>Eliminar esto</translation>
    </message>
    <message>
        <source>Export for {system} …</source>
        <translation>Exportar para {system}…</translation>
    </message>
    <message>
        <source>Import a file over this draft …</source>
        <translation>Importar un archivo sobre este borrador…</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Descartar este borrador</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Open a form first.</source>
        <translation>Primero abra un formulario.</translation>
    </message>
    <message>
        <source>Publish this draft</source>
        <translation>Publicar este borrador</translation>
    </message>
    <message>
        <source>What is new, in one sentence. It is kept with the version; judgements that are begun keep theirs.</source>
        <translation>Qué hay de nuevo, en una frase. Se guarda con la versión; las evaluaciones empezadas conservan la suya.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>Exportar el formulario</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>No se puede escribir el archivo: {why}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Escrito en {path}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>No se puede leer el archivo: {why}</translation>
    </message>
</context>
<context>
    <name>HandedQuote</name>
    <message>
        <source>{name} wrote</source>
        <extracomment>three lines; the rest is scrolled to</extracomment>
        <translation>{name} escribió</translation>
    </message>
    <message>
        <source>Keep in my notes</source>
        <translation>Guardar en mis notas</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>There is no preview with leads that would move.</source>
        <translation>No hay una vista previa con contactos que mover.</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>No hay ninguna tarea en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n lead(s) moved.</source>
        <translation>
            <numerusform>{what}: %n contacto movido.</numerusform>
            <numerusform>{what}: %n contactos movidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were gone or had no room.</source>
        <translation>
            <numerusform>%n ya no estaba o no cabía.</numerusform>
            <numerusform>%n ya no estaban o no cabían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the end of a call.</source>
        <translation>
            <numerusform>%n espera el fin de una llamada.</numerusform>
            <numerusform>%n esperan el fin de una llamada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>La regla está guardada.</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Jobs ●</source>
        <translation>Tareas ●</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Why there?</source>
        <translation>¿Por qué ahí?</translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation>Mostrar: {part}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Server</source>
        <extracomment>(role of the text, what it is about, how it stands)</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How the server stands</source>
        <translation>Cómo está el servidor</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n thing(s) need somebody.</source>
        <translation>
            <numerusform>⚠ %n cosa necesita a alguien.</numerusform>
            <numerusform>⚠ %n cosas necesitan a alguien.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All is as it should be.</source>
        <translation>✓ Todo está como debe.</translation>
    </message>
    <message>
        <source>The database is a server of your own: its backups are made with its own tools.</source>
        <translation>La base de datos es un servidor propio: sus copias se hacen con sus herramientas.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Copia más reciente</translation>
    </message>
    <message>
        <source>database {database}, recordings {n} with {size}</source>
        <translation>base de datos {database}, grabaciones {n} con {size}</translation>
    </message>
    <message>
        <source>⚠ There is none. Make one: lead-server backup --to FOLDER.</source>
        <translation>⚠ No hay ninguna. Haz una: lead-server backup --to FOLDER.</translation>
    </message>
    <message>
        <source>⚠ {when}: older than {hours} hours. Make one: lead-server backup --to FOLDER.</source>
        <translation>⚠ {when}: más de {hours} horas. Haz una: lead-server backup --to FOLDER.</translation>
    </message>
    <message>
        <source>⚠ None was tried out. Do it: lead-server verify --from FOLDER.</source>
        <translation>⚠ Ninguna se ha probado. Hazlo: lead-server verify --from FOLDER.</translation>
    </message>
    <message>
        <source>⚠ {tried}: older than {days} days. Try one out: lead-server verify --from FOLDER.</source>
        <translation>⚠ {tried}: más de {days} días. Prueba una: lead-server verify --from FOLDER.</translation>
    </message>
    <message>
        <source>⚠ {tried}: differences: {n}. Look: lead-server verify --from FOLDER.</source>
        <translation>⚠ {tried}: {n} diferencia(s). Mira: lead-server verify --from FOLDER.</translation>
    </message>
    <message>
        <source>✓ {tried}: it came back, everything was there.</source>
        <translation>✓ {tried}: volvió, estaba todo.</translation>
    </message>
    <message>
        <source>Newest trial of a backup</source>
        <translation>Prueba más reciente de una copia</translation>
    </message>
    <message>
        <source>not in the backup: the object store keeps its own versions.</source>
        <translation>no están en la copia: el almacén guarda sus propias versiones.</translation>
    </message>
    <message>
        <source>Recordings in backups</source>
        <translation>Grabaciones en las copias</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>en una carpeta</translation>
    </message>
    <message>
        <source>in an object store</source>
        <translation>en un almacén de objetos</translation>
    </message>
    <message>
        <source>Journal of deletions</source>
        <translation>Diario de borrados</translation>
    </message>
    <message>
        <source>✓ whole, lines: {n}</source>
        <translation>✓ entero, líneas: {n}</translation>
    </message>
    <message>
        <source>⚠ It was changed: nobody is erased until it is what it was. Look: lead-server retention verify.</source>
        <translation>⚠ Se cambió: no se borra a nadie hasta que sea lo que era. Mira: lead-server retention verify.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Webhooks for messages</source>
        <translation>Webhooks de mensajes</translation>
    </message>
    <message>
        <source>⚠ {n} fail. Look: lead-server webhook status.</source>
        <translation>⚠ fallan {n}. Mira: lead-server webhook status.</translation>
    </message>
    <message>
        <source>✓ none fails</source>
        <translation>✓ ninguno falla</translation>
    </message>
    <message>
        <source>Sheets of the last week</source>
        <translation>Hojas de la última semana</translation>
    </message>
    <message>
        <source>⚠ not sent, or not sure: {n}. Look under Sheets by mail.</source>
        <translation>⚠ no enviadas o inciertas: {n}. Mira en Hojas por correo.</translation>
    </message>
    <message>
        <source>✓ nothing failed</source>
        <translation>✓ nada falló</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>{version}, runs since {when}</source>
        <translation>{version}, en marcha desde {when}</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection and what waits to be sent</source>
        <translation>Conexión y lo pendiente de enviar</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Lo pendiente de enviar</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
    <message>
        <source>Refused by the server, kept here</source>
        <translation>Rechazado por el servidor, guardado aquí</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de enviar</translation>
    </message>
    <message>
        <source>Nothing waits: all you did has reached the server.</source>
        <translation>No queda nada: todo lo que hizo ha llegado al servidor.</translation>
    </message>
    <message>
        <source>Recordings on this desk</source>
        <translation>Grabaciones en este puesto</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still to be sent, {size} MB</source>
        <translation>
            <numerusform>Queda %n grabación por enviar, {size} MB</numerusform>
            <numerusform>Quedan %n grabaciones por enviar, {size} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need the administrator; they stay on this desk.</source>
        <translation>
            <numerusform>%n necesita al administrador; se queda en este puesto.</numerusform>
            <numerusform>%n necesitan al administrador; se quedan en este puesto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>What was heard</source>
        <translation>Lo que se oyó</translation>
    </message>
    <message>
        <source>Words of the call</source>
        <translation>Texto de la llamada</translation>
    </message>
    <message>
        <source>Phrases that were said</source>
        <translation>Frases detectadas</translation>
    </message>
    <message>
        <source>Selected words are evidence</source>
        <translation>Usar lo seleccionado como prueba</translation>
    </message>
    <message>
        <source>Marks the stretch of the selected words at the lit question</source>
        <translation>Marca el tramo de lo seleccionado en la pregunta activa</translation>
    </message>
    <message>
        <source>{seconds} s chosen</source>
        <translation>{seconds} s seleccionados</translation>
    </message>
    <message>
        <source>A click plays from there; select words to make them evidence.</source>
        <translation>Un clic reproduce desde ahí; seleccione palabras para usarlas como prueba.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>What the desk tells you stands here until you sign out.</source>
        <translation>Los avisos del puesto quedan aquí hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Avisos hasta ahora</translation>
    </message>
    <message>
        <source>List of messages</source>
        <translation>Lista de avisos</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>No se encuentra a nadie</translation>
    </message>
    <message>
        <source>Search by name, company or the end of a number.</source>
        <translation>Busque por nombre, empresa o final de un número.</translation>
    </message>
    <message>
        <source>Why a lead is where it is</source>
        <translation>Por qué un contacto está donde está</translation>
    </message>
    <message>
        <source>Name, company, or the end of a number; Enter searches</source>
        <translation>Nombre, empresa o final de un número; Intro busca</translation>
    </message>
    <message>
        <source>Search a lead</source>
        <translation>Buscar un contacto</translation>
    </message>
    <message>
        <source>Leads found</source>
        <translation>Contactos encontrados</translation>
    </message>
    <message>
        <source>Ownerships, newest first</source>
        <translation>Propietarios, el más reciente primero</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Dárselo a</translation>
    </message>
    <message>
        <source>Preview: give it to her</source>
        <translation>Vista previa: dárselo</translation>
    </message>
    <message>
        <source>Unsuitable for telesales, because …</source>
        <translation>No apto para televenta, porque…</translation>
    </message>
    <message>
        <source>Why it is unsuitable for telesales</source>
        <translation>Por qué no es apto para televenta</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>No hay contacto elegido</translation>
    </message>
    <message>
        <source>Whose it was, since when and why, stands here.</source>
        <translation>Aquí consta de quién fue, desde cuándo y por qué.</translation>
    </message>
    <message>
        <source>In a call: goes to {name} when the outcome is written.</source>
        <translation>En llamada: pasa a {name} cuando se anote el resultado.</translation>
    </message>
    <message>
        <source>In a call: goes into the pool when the outcome is written.</source>
        <translation>En llamada: pasa a la bolsa cuando se anote el resultado.</translation>
    </message>
    <message>
        <source>Unsuitable for telesales: {why}</source>
        <translation>No apto para televenta: {why}</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Mark as unsuitable</source>
        <translation>Marcar como no apto</translation>
    </message>
    <message>
        <source>Nobody ever had it: it is in the pool since it came.</source>
        <translation>Nunca lo tuvo nadie: está en la bolsa desde que llegó.</translation>
    </message>
</context>
<context>
    <name>HitLine</name>
    <message>
        <source>Words {n}: weight</source>
        <extracomment>its place, for who hears the fields&apos; names</extracomment>
        <translation>Palabras {n}: peso</translation>
    </message>
    <message>
        <source>Take words {n} away</source>
        <translation>Quitar las palabras {n}</translation>
    </message>
    <message>
        <source>Words {n}: what was said</source>
        <translation>Palabras {n}: lo dicho</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>This file cannot be read: {why}</source>
        <translation>No se puede leer este archivo: {why}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try it: nothing is written</source>
        <translation>Probar: no se escribe nada</translation>
    </message>
    <message>
        <source>Import these leads</source>
        <translation>Importar estos contactos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Encoding: found out</source>
        <translation>Codificación: automática</translation>
    </message>
    <message>
        <source>Country of numbers (CN)</source>
        <translation>País de los números (CN)</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Also numbers that a lead of another name has</source>
        <translation>También números que ya tiene otro contacto</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Some cells</source>
        <translation>Algunas celdas</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Lo que pone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Rows and cells that are not taken</source>
        <translation>Filas y celdas que no se toman</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} pasa a ser</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>No hay ningún archivo abierto</translation>
    </message>
    <message>
        <source>Choose a list (CSV in any encoding, or XLSX). It is tried first; nothing is written before you say so.</source>
        <translation>Elige una lista (CSV en cualquier codificación, o XLSX). Primero se prueba; no se escribe nada hasta que lo digas.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls *.xlsb *.ods);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv *.xlsx *.xls *.xlsb *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Approved. The agent has it.</source>
        <extracomment>pixels</extracomment>
        <translation>Aprobada. El agente ya la tiene.</translation>
    </message>
    <message>
        <source>Given back to the analyst.</source>
        <translation>Devuelta al analista.</translation>
    </message>
    <message>
        <source>Decided. The agent reads it with your words.</source>
        <translation>Decidido. El agente lo lee con sus palabras.</translation>
    </message>
    <message>
        <source>Corrected. It waits for approval again.</source>
        <translation>Corregida. Espera de nuevo la aprobación.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Leído.</translation>
    </message>
    <message>
        <source>Say why a question stays as it was.</source>
        <translation>Diga por qué una pregunta se queda como estaba.</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>Diga qué hay que corregir.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Pregunta por pregunta</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>Evaluations to approve, corrections and appeals appear here, with their deadlines.</source>
        <translation>Aquí aparecen evaluaciones por aprobar, correcciones y apelaciones, con sus plazos.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>Final score {score}</source>
        <translation>Puntuación final {score}</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Submit the correction</source>
        <translation>Enviar la corrección</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Words to the whole appeal (optional)</source>
        <translation>Palabras sobre toda la apelación (opcional)</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>Qué hay que corregir</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Part of the script</source>
        <translation>Parte del guion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to what it belongs to</source>
        <translation>Volver a lo que lo contiene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Palabras en {language}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}, {state}</source>
        <translation>{what}: {done} de {total}, {state}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>End it here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>No job has run yet. A job begins with a preview.</source>
        <translation>Aún no hubo tareas. Una tarea empieza con una vista previa.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movidos</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>no movidos</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en llamada</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>una regla</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Why it did not move</source>
        <translation>Por qué no se movió</translation>
    </message>
    <message>
        <source>Now with</source>
        <translation>Ahora con</translation>
    </message>
    <message>
        <source>Leads that did not move</source>
        <translation>Contactos que no se movieron</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) did not move</source>
        <translation>
            <numerusform>%n contacto no se movió</numerusform>
            <numerusform>%n contactos no se movieron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>Cerrar las teclas</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>En este puesto</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>same key as: {others}</source>
        <translation>misma tecla que: {others}</translation>
    </message>
    <message>
        <source>Key for: {act}</source>
        <translation>Tecla para: {act}</translation>
    </message>
</context>
<context>
    <name>LeadFinder</name>
    <message>
        <source>Preview with a customer</source>
        <extracomment>after the last key, before the server is asked</extracomment>
        <translation>Vista previa con un cliente</translation>
    </message>
    <message>
        <source>Name, company or number</source>
        <translation>Nombre, empresa o número</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
</context>
<context>
    <name>LearningDesk</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Hear the call it is about</source>
        <translation>Escuchar la llamada</translation>
    </message>
    <message>
        <source>What you want to say about it (optional)</source>
        <translation>Lo que quiera decir al respecto (opcional)</translation>
    </message>
    <message>
        <source>Answer to the coaching</source>
        <translation>Respuesta al acompañamiento</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>¿Por qué se retira?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw this call from every desk</source>
        <translation>Retirar esta llamada de todos los puestos</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Acompañamiento</translation>
    </message>
    <message>
        <source>Library of calls</source>
        <translation>Biblioteca de llamadas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Mostrar: {name}</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing to practise</source>
        <translation>Nada que practicar</translation>
    </message>
    <message>
        <source>Notes and tasks that follow from your calls stand here.</source>
        <translation>Aquí aparecen las notas y tareas que salen de sus llamadas.</translation>
    </message>
    <message>
        <source>No call is shared yet</source>
        <translation>Aún no hay llamadas compartidas</translation>
    </message>
    <message>
        <source>Calls worth hearing stand here, with what they teach.</source>
        <translation>Aquí están las llamadas que merece la pena oír y lo que enseñan.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartida por</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Oída por</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>LearningSide</name>
    <message>
        <source>Mark both ends of the piece first.</source>
        <translation>Primero marque los dos extremos del fragmento.</translation>
    </message>
    <message>
        <source>No script was spoken in this call.</source>
        <translation>En esta llamada no se siguió ningún guion.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message numerus="yes">
        <source>%n appeal(s) went to somebody else.</source>
        <translation>
            <numerusform>%n apelación ha pasado a otra persona.</numerusform>
            <numerusform>%n apelaciones han pasado a otras personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered. Nothing waited for that person.</source>
        <translation>Registrado. Nada esperaba a esa persona.</translation>
    </message>
    <message>
        <source>Taken back. What has moved stays where it is.</source>
        <translation>Retirado. Lo que ya pasó a otros se queda allí.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Appeals that wait for somebody who is away go to a colleague; their deadlines stay.</source>
        <translation>Las apelaciones que esperan a alguien ausente pasan a un colega; los plazos se mantienen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Take the chosen one back</source>
        <translation>Retirar la elegida</translation>
    </message>
    <message>
        <source>Nobody is on leave, now or later.</source>
        <translation>Nadie está ausente, ni ahora ni después.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The view “{name}” is saved.</source>
        <extracomment>the person&apos;s choice of columns pixels that the head takes with all its buttons rows from the edge at which more is fetched after the last key before the list is asked for</extracomment>
        <translation>La vista «{name}» está guardada.</translation>
    </message>
    <message>
        <source>Exporting: {n} of {total}</source>
        <translation>Exportando: {n} de {total}</translation>
    </message>
    <message>
        <source>Export #{n} is in {path}. It is noted, and the file is marked.</source>
        <translation>La exportación n.º {n} está en {path}. Queda anotada y el archivo está marcado.</translation>
    </message>
    <message>
        <source>You may not export leads (any more). No file was left behind.</source>
        <translation>No puedes exportar contactos (o ya no). No ha quedado ningún archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written there: {why}</source>
        <translation>No se puede escribir el archivo ahí: {why}</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Choose two leads (Shift and an arrow), then compare them.</source>
        <translation>Elige dos contactos (Mayús y una flecha) y compáralos.</translation>
    </message>
    <message>
        <source>Lead library</source>
        <translation>Biblioteca de contactos</translation>
    </message>
    <message>
        <source>Filter: tier:A owner:none ends:30 -tag:vip 王丽</source>
        <translation>Filtro: nivel:A agente:none vence:30 -etiqueta:vip 王丽</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export what the filter finds</source>
        <translation>Exportar lo que encuentra el filtro</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change many leads at once</source>
        <translation>Cambiar muchos contactos a la vez</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Leads cannot be shown</source>
        <translation>No se pueden mostrar los contactos</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation>Ningún contacto coincide</translation>
    </message>
    <message>
        <source>Take a part out of the filter above; Ctrl+F leads there.</source>
        <translation>Quita una parte del filtro de arriba; Ctrl+F te lleva allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Todos los contactos</translation>
    </message>
</context>
<context>
    <name>LitQuestion</name>
    <message>
        <source> · critical</source>
        <translation> · crítica</translation>
    </message>
    <message>
        <source>Why is it not applicable?</source>
        <translation>¿Por qué no procede?</translation>
    </message>
    <message>
        <source>Answer  {key}</source>
        <translation>Respuesta  {key}</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>Respuesta a: {question}</translation>
    </message>
    <message>
        <source>Comment  {key}</source>
        <translation>Comentario  {key}</translation>
    </message>
    <message>
        <source>Comment on: {question}</source>
        <translation>Comentario sobre: {question}</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Go to the mark at {time}, {n}</source>
        <translation>Ir a la marca en {time}, {n}</translation>
    </message>
    <message>
        <source>Remove the mark at {time}, {n}</source>
        <translation>Quitar la marca en {time}, {n}</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Nothing got lost</source>
        <translation>No se perdió nada</translation>
    </message>
    <message>
        <source>After an import or export stands here what the other system cannot say.</source>
        <translation>Tras importar o exportar aparece aquí lo que el otro sistema no puede expresar.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>From now on a code is asked for at each sign-in.</source>
        <translation>A partir de ahora se pide un código en cada inicio de sesión.</translation>
    </message>
    <message>
        <source>An admin asks you to set up a second factor for your sign-in.</source>
        <translation>Un administrador le pide que configure un segundo factor para iniciar sesión.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Configurarlo</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set it up until {day}; after that nobody signs in without it.</source>
        <translation>Tu rol necesita un segundo factor. Configúralo hasta el {day}; después nadie entra sin él.</translation>
    </message>
    <message>
        <source>Nothing is new in your scripts.</source>
        <translation>No hay novedades en sus guiones.</translation>
    </message>
    <message>
        <source>The telephone in use has its own sound; choose it there.</source>
        <translation>El teléfono en uso tiene su propio sonido; elíjalo allí.</translation>
    </message>
    <message>
        <source>You have written it down; it is not kept on this desk.</source>
        <translation>Ya lo anotó; no se guarda en este puesto.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were taken, but not as you wrote them.</source>
        <translation>
            <numerusform>Se ha aceptado %n entrada, pero no como usted la escribió.</numerusform>
            <numerusform>Se han aceptado %n entradas, pero no como usted las escribió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
    <message>
        <source>Your role has no such desk.</source>
        <translation>Su función no tiene ese puesto.</translation>
    </message>
    <message>
        <source>it was never handed to you</source>
        <translation>nunca se le asignó</translation>
    </message>
    <message>
        <source>Your role claims no leads from the public pool.</source>
        <translation>Su función no toma contactos de la bolsa pública.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Your leads are arriving. You can start: what is due now came first.</source>
        <translation>Sus contactos están llegando. Puede empezar: lo que vence ahora ya está aquí.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>El servidor vuelve a responder.</translation>
    </message>
    <message>
        <source>An admin changed what you may do; this desk shows it from now on. Nothing was lost.</source>
        <translation>Un administrador cambió sus permisos; este puesto ya los muestra. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Only a wrap-up with a time limit can be prolonged.</source>
        <translation>Solo se puede prolongar un cierre con límite de tiempo.</translation>
    </message>
    <message>
        <source>The time for the outcome is over.</source>
        <translation>Se acabó el tiempo para anotar el resultado.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Your pause has reached its longest time.</source>
        <translation>Su pausa ha llegado a su tiempo máximo.</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Disponible para llamadas</translation>
    </message>
    <message>
        <source>Leadline: {person}, {organisation}</source>
        <translation>Leadline: {person} · {organisation}</translation>
    </message>
</context>
<context>
    <name>MatchChooser</name>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Unknown number: {number}</source>
        <translation>Número desconocido: {number}</translation>
    </message>
    <message>
        <source>None of them: new lead</source>
        <translation>Ninguno: contacto nuevo</translation>
    </message>
    <message>
        <source>New lead from this number</source>
        <translation>Contacto nuevo con este número</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>The meeting</source>
        <translation>La reunión</translation>
    </message>
    <message>
        <source>Questions to rewrite</source>
        <translation>Preguntas por reescribir</translation>
    </message>
    <message>
        <source>Question by question; agreement over all calls judged by several</source>
        <translation>Pregunta por pregunta; acuerdo sobre todas las llamadas evaluadas por varios</translation>
    </message>
    <message>
        <source>Who judged</source>
        <translation>Quién evaluó</translation>
    </message>
    <message>
        <source>None, as far as these calls tell.</source>
        <translation>Ninguna, por lo que dicen estas llamadas.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Milder than others by</source>
        <translation>Más benévolo que otros en</translation>
    </message>
    <message>
        <source>Points from the expert</source>
        <translation>Puntos respecto al experto</translation>
    </message>
    <message>
        <source>“Not applicable” otherwise than others</source>
        <translation>«No aplica» distinto de los demás</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>{name} was faster</source>
        <translation>{name} ha sido más rápido</translation>
    </message>
    <message>
        <source>This has changed since you began. Yours is added to it; where both changed one thing, choose.</source>
        <translation>Esto ha cambiado desde que empezó. Lo suyo se añade; donde ambos cambiaron lo mismo, elija.</translation>
    </message>
    <message>
        <source>What {name} changed</source>
        <translation>Qué ha cambiado {name}</translation>
    </message>
    <message>
        <source>Put together and save</source>
        <translation>Reunir y guardar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Do not save yet</source>
        <translation>No guardar todavía</translation>
    </message>
    <message>
        <source>Both changed: {what}</source>
        <translation>Ambos cambiaron: {what}</translation>
    </message>
    <message>
        <source>Take {name}&apos;s</source>
        <translation>Tomar la de {name}</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Tomar la mía</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>No hay avisos pendientes.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Messages so far, {words}</source>
        <translation>Avisos hasta ahora, {words}</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este aviso</translation>
    </message>
</context>
<context>
    <name>MissedCalls</name>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n llamada perdida</numerusform>
            <numerusform>%n llamadas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>promise a callback</source>
        <translation>prometer una llamada</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>devolver la llamada</translation>
    </message>
</context>
<context>
    <name>NewCalibrationForm</name>
    <message>
        <source>Choose a call.</source>
        <translation>Elija una llamada.</translation>
    </message>
    <message>
        <source>Choose two people at least.</source>
        <translation>Elija al menos dos personas.</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>Nueva calibración</translation>
    </message>
    <message>
        <source>Title, for example: week 48, price objections</source>
        <translation>Título, por ejemplo: semana 48, objeciones de precio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Which call</source>
        <translation>Qué llamada</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Search calls by agent</source>
        <translation>Buscar llamadas por agente</translation>
    </message>
    <message>
        <source>Calls with a recording</source>
        <translation>Llamadas con grabación</translation>
    </message>
    <message>
        <source>Who judges it, each without the others</source>
        <translation>Quién la evalúa, cada uno sin los demás</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Whose answers are the reference</source>
        <translation>De quién son las respuestas de referencia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days to judge</source>
        <translation>Días para evaluar</translation>
    </message>
    <message>
        <source>Ask them to judge</source>
        <translation>Pedirles que evalúen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>de nadie</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>New in your script</source>
        <translation>Novedades en su guion</translation>
    </message>
    <message>
        <source>Confirm that you have read it; then you are ready for calls.</source>
        <translation>Confirme que lo ha leído; después está disponible.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>{script} v{version}, since {when}</source>
        <translation>{script} v{version}, desde {when}</translation>
    </message>
</context>
<context>
    <name>NodeForm</name>
    <message>
        <source>Words in {language}</source>
        <extracomment>what stands behind the answers</extracomment>
        <translation>Palabras en {language}</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <translation>{name}, falta</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Añadir respuesta</translation>
    </message>
    <message>
        <source>Answers (plain yes and no)</source>
        <translation>Respuestas (sí y no simples)</translation>
    </message>
    <message>
        <source>Steps with words, points or a fail of their own</source>
        <translation>Pasos con texto, puntos o fallo propios</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Scale from, to</source>
        <translation>Escala de, a</translation>
    </message>
    <message>
        <source>Reckoned by</source>
        <translation>Se calcula según</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Passed from %</source>
        <translation>Aprobado desde %</translation>
    </message>
    <message>
        <source>Fails after fails</source>
        <translation>Falla tras fallos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Machine&apos;s rule</source>
        <translation>Regla automática</translation>
    </message>
    <message>
        <source>Business metric</source>
        <translation>Indicador de negocio</translation>
    </message>
    <message>
        <source>Points from start</source>
        <translation>Puntos de partida</translation>
    </message>
    <message>
        <source>Points at least</source>
        <translation>Puntos como mínimo</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>Puntos como máximo</translation>
    </message>
    <message>
        <source>points: as the answers</source>
        <translation>puntos: según respuestas</translation>
    </message>
    <message>
        <source>Lowest step</source>
        <translation>Paso más bajo</translation>
    </message>
    <message>
        <source>Highest step</source>
        <translation>Paso más alto</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>may stay open</source>
        <translation>puede quedar abierta</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonificación</translation>
    </message>
    <message>
        <source>may be not applicable</source>
        <translation>puede no aplicarse</translation>
    </message>
    <message>
        <source>Reasons for not applicable</source>
        <translation>Motivos de no aplicable</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Añadir motivo</translation>
    </message>
    <message>
        <source>Score bands</source>
        <translation>Tramos de puntuación</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Añadir tramo</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Causas raíz</translation>
    </message>
    <message>
        <source>Add cause</source>
        <translation>Añadir causa</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes  {key}</source>
        <translation>Notas  {key}</translation>
    </message>
    <message>
        <source>Notes of this call</source>
        <translation>Notas de esta llamada</translation>
    </message>
    <message>
        <source>What matters next time. Saved while you type.</source>
        <translation>Lo que importa la próxima vez. Se guarda mientras escribe.</translation>
    </message>
</context>
<context>
    <name>NoticeTeller</name>
    <message>
        <source>Show it</source>
        <extracomment>said once, then read: what is to be done stands elsewhere</extracomment>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir la bandeja</translation>
    </message>
</context>
<context>
    <name>OpenWrapUps</name>
    <message numerus="yes">
        <source>%n call(s) still need an outcome</source>
        <translation>
            <numerusform>%n llamada sigue sin resultado</numerusform>
            <numerusform>%n llamadas siguen sin resultado</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>say how it ended</source>
        <translation>indicar el resultado</translation>
    </message>
</context>
<context>
    <name>OperationsDesk</name>
    <message>
        <source>Operations desk</source>
        <extracomment>height of a line of the list</extracomment>
        <translation>Mesa de operaciones</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n entry(s) written to {path}.</source>
        <extracomment>rows of a group; the rest is counted</extracomment>
        <translation>
            <numerusform>Se ha escrito %n entrada en {path}.</numerusform>
            <numerusform>Se han escrito %n entradas en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the outbox</source>
        <translation>Exportar la bandeja de salida</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabla (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Entries that the server has not taken</source>
        <translation>Entradas que el servidor no ha aceptado</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Enviar todo de nuevo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) need your eye; nothing is lost, all of it is kept here.</source>
        <translation>
            <numerusform>%n entrada necesita su atención; no se ha perdido nada, todo se guarda aquí.</numerusform>
            <numerusform>%n entradas necesitan su atención; no se ha perdido nada, todo se guarda aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait; they are sent by themselves.</source>
        <translation>
            <numerusform>%n entrada espera; se enviará sola.</numerusform>
            <numerusform>%n entradas esperan; se enviarán solas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All you did has reached the server.</source>
        <translation>Todo lo que ha hecho ha llegado al servidor.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Aquí no espera nada</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of my scores</source>
        <translation>Resumen de mis puntuaciones</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Qué practicar</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Pregunta por pregunta</translation>
    </message>
    <message>
        <source>The overview needs the server</source>
        <translation>El resumen necesita el servidor</translation>
    </message>
    <message>
        <source>Reading your figures…</source>
        <translation>Leyendo sus cifras…</translation>
    </message>
    <message>
        <source>No call of yours was drawn by chance yet</source>
        <translation>Aún no se ha sorteado ninguna llamada suya</translation>
    </message>
    <message>
        <source>Only those make a mean. What was judged for another reason stands in the list.</source>
        <translation>Solo esas forman la media. Lo evaluado por otro motivo está en la lista.</translation>
    </message>
    <message>
        <source>Mean {score}</source>
        <translation>Media {score}</translation>
    </message>
    <message>
        <source>One call alone says little: there is no interval yet.</source>
        <translation>Una sola llamada dice poco: aún no hay intervalo.</translation>
    </message>
    <message>
        <source>With these calls your real level lies between {low} and {high} (95 %).</source>
        <translation>Con estas llamadas su nivel real está entre {low} y {high} (95 %).</translation>
    </message>
    <message>
        <source>passed: {rate}</source>
        <translation>aprobadas: {rate}</translation>
    </message>
    <message>
        <source>judged for another reason, not averaged: {n}</source>
        <translation>evaluadas por otro motivo, sin promediar: {n}</translation>
    </message>
    <message>
        <source>appeals: {n}, changed a score: {upheld}</source>
        <translation>apelaciones: {n}, cambiaron la nota: {upheld}</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>a fecha de {when}</translation>
    </message>
    <message>
        <source>{n} judged</source>
        <translation>{n} evaluadas</translation>
    </message>
    <message>
        <source>Nothing costs you points often. Well done.</source>
        <translation>Nada le cuesta puntos a menudo. Bien hecho.</translation>
    </message>
    <message>
        <source>{percent} % of its points; costs {lost} points a call</source>
        <translation>{percent} % de sus puntos; cuesta {lost} puntos por llamada</translation>
    </message>
    <message>
        <source>Hear {time}, {day}</source>
        <translation>Oír {time}, {day}</translation>
    </message>
    <message>
        <source>Hear {time}, {day}: {question}</source>
        <translation>Oír {time}, {day}: {question}</translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message>
        <source>“{other}” is part of “{name}” now. Its record can be split off again.</source>
        <translation>«{other}» ya forma parte de «{name}». Su ficha se puede separar otra vez.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Pairs that look like one customer</source>
        <translation>Pares que parecen un solo cliente</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Make one record of both</source>
        <translation>Hacer una sola ficha</translation>
    </message>
    <message>
        <source>Two customers</source>
        <translation>Dos clientes</translation>
    </message>
    <message>
        <source>They are two customers</source>
        <translation>Son dos clientes</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Keep the other record</source>
        <translation>Conservar la otra ficha</translation>
    </message>
    <message>
        <source>Choose for each: the value that stays. The other one is kept beside it.</source>
        <translation>Elige en cada uno el valor que queda. El otro se guarda al lado.</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Lo que tiene detrás</translation>
    </message>
    <message>
        <source>Duplicates cannot be shown</source>
        <translation>No se pueden mostrar los duplicados</translation>
    </message>
    <message>
        <source>No pair waits for a decision</source>
        <translation>Ningún par espera una decisión</translation>
    </message>
    <message>
        <source>Look for duplicates at the left, or choose two leads in the list and press Ctrl+D there.</source>
        <translation>Busca duplicados a la izquierda, o elige dos contactos en la lista y pulsa allí Ctrl+D.</translation>
    </message>
    <message>
        <source>{n} % alike</source>
        <translation>{n} % iguales</translation>
    </message>
    <message>
        <source>Stays: {name}</source>
        <translation>Queda: {name}</translation>
    </message>
    <message>
        <source>Goes into it: {name}</source>
        <translation>Se une a ella: {name}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>queda</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>public pool</source>
        <translation>bolsa común</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search leads and commands</source>
        <translation>Buscar contactos y órdenes</translation>
    </message>
    <message>
        <source>A name, last four digits, or what you want to do</source>
        <translation>Un nombre, las últimas cuatro cifras o lo que quiere hacer</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Palabras de búsqueda</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing found. Names also by pinyin initials, numbers by their last four digits.</source>
        <translation>Nada encontrado. Los nombres también por iniciales, los números por sus últimas cuatro cifras.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>{name} is invited. Give her the code; it is shown only now.</source>
        <translation>{name} está invitada. Dele el código; solo se muestra ahora.</translation>
    </message>
    <message>
        <source>{name} is changed; her desks follow at once.</source>
        <translation>{name} ha cambiado; sus puestos lo siguen al momento.</translation>
    </message>
    <message>
        <source>{name} was signed out and chooses a new password with the code.</source>
        <translation>Se cerró la sesión de {name}; elige una contraseña nueva con el código.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sesión terminada.</numerusform>
            <numerusform>%n sesiones terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is asked to set up a second factor.</source>
        <translation>Se pide a {name} que configure un segundo factor.</translation>
    </message>
    <message>
        <source>{name} is not asked for a second factor any more.</source>
        <translation>Ya no se pide a {name} un segundo factor.</translation>
    </message>
    <message>
        <source>{name}&apos;s second factor is gone; she signs in and sets up another.</source>
        <translation>El segundo factor de {name} ya no existe; entra y configura otro.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search by name, login or role</source>
        <translation>Buscar por nombre, usuario o rol</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Invite somebody new</source>
        <translation>Invitar a alguien nuevo</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>puede entrar</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>sin equipo</translation>
    </message>
    <message>
        <source>Code to choose a password</source>
        <translation>Código para elegir contraseña</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>No se encuentra a nadie con esas palabras.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>invited until {day}</source>
        <translation>invitada hasta {day}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>All her sessions end and her password goes. What her desks had not sent is kept.</source>
        <translation>Terminan todas sus sesiones y su contraseña deja de valer. Lo que sus puestos no habían enviado se conserva.</translation>
    </message>
    <message>
        <source>Her second factor goes, and her sessions end. She signs in with the password alone once.</source>
        <translation>Se borra su segundo factor y terminan sus sesiones. Entra una vez solo con la contraseña.</translation>
    </message>
    <message>
        <source>She has to sign in again at every desk. Nothing is lost.</source>
        <translation>Tiene que volver a iniciar sesión en cada puesto. No se pierde nada.</translation>
    </message>
    <message>
        <source>Once more, and it is done.</source>
        <translation>Otra vez y queda hecho.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Change all the same</source>
        <translation>Cambiar de todos modos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Reset: once more</source>
        <translation>Restablecer: otra vez</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer contraseña</translation>
    </message>
    <message>
        <source>Reset her password</source>
        <translation>Restablecer su contraseña</translation>
    </message>
    <message>
        <source>Sign out: once more</source>
        <translation>Cerrar sesión: otra vez</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign her out everywhere</source>
        <translation>Cerrar sus sesiones en todas partes</translation>
    </message>
    <message>
        <source>Ask for a second factor</source>
        <translation>Pedir un segundo factor</translation>
    </message>
    <message>
        <source>Ask no more for a second factor</source>
        <translation>No pedir más el segundo factor</translation>
    </message>
    <message>
        <source>Second factor: once more</source>
        <translation>Segundo factor: otra vez</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>Restablecer segundo factor</translation>
    </message>
    <message>
        <source>Second factor until {day}: more time</source>
        <translation>Segundo factor hasta {day}: más tiempo</translation>
    </message>
    <message>
        <source>{name} becomes one of: {role}. A code to choose a password is shown once.</source>
        <translation>{name} pasa a ser: {role}. El código para elegir contraseña se muestra una vez.</translation>
    </message>
    <message>
        <source>{before} is called {name}.</source>
        <translation>{before} pasa a llamarse {name}.</translation>
    </message>
    <message>
        <source>Role: {before} → {role}. What she may do changes at her desks at once.</source>
        <translation>Rol: {before} → {role}. Lo que puede hacer cambia en sus puestos al momento.</translation>
    </message>
    <message>
        <source>She goes to: {team}.</source>
        <translation>Pasa a: {team}.</translation>
    </message>
    <message>
        <source>Language: {language}.</source>
        <translation>Idioma: {language}.</translation>
    </message>
    <message>
        <source>Mail: {address}.</source>
        <translation>Correo: {address}.</translation>
    </message>
    <message>
        <source>She is signed out and cannot sign in; her desks hand over what they had not sent.</source>
        <translation>Se cierra su sesión y no puede entrar; sus puestos entregan lo que no habían enviado.</translation>
    </message>
    <message>
        <source>She may sign in again.</source>
        <translation>Puede volver a iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay hers: hand them out to others.</source>
        <translation>
            <numerusform>%n cliente sigue siendo suyo: repártalo a otra persona.</numerusform>
            <numerusform>%n clientes siguen siendo suyos: repártalos a otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code for {name}, good until {day}. It is shown only now.</source>
        <translation>Código para {name}, válido hasta {day}. Solo se muestra ahora.</translation>
    </message>
</context>
<context>
    <name>PermissionPage</name>
    <message numerus="yes">
        <source>%n cell(s) changed. It holds from now on, and stands in the audit log.</source>
        <translation>
            <numerusform>%n celda cambiada. Vale desde ahora y consta en el registro.</numerusform>
            <numerusform>%n celdas cambiadas. Valen desde ahora y constan en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>How far each role may go. Space turns a cell, Delete gives it back; • is yours, › ‹ is not saved.</source>
        <translation>Hasta dónde llega cada rol. Espacio cambia una celda, Supr la devuelve; • es propio, › ‹ sin guardar.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>Permissions of the role</source>
        <translation>Permisos del rol</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>What would this person see?</source>
        <translation>¿Qué vería esta persona?</translation>
    </message>
    <message>
        <source>Person to look at</source>
        <translation>Persona que mirar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what this person would see</source>
        <translation>Mostrar lo que vería esta persona</translation>
    </message>
    <message>
        <source>How far: {what}</source>
        <translation>Alcance: {what}</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>This cannot be saved.</source>
        <translation>Esto no se puede guardar.</translation>
    </message>
    <message>
        <source>Read the warnings, then save once more.</source>
        <translation>Lea los avisos y guarde otra vez.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PhrasePage</name>
    <message>
        <source>“{title}” is version {n} now; calls that come are searched by it.</source>
        <translation>«{title}» es ahora la versión {n}; se aplica a las llamadas que lleguen.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Phrase sets</source>
        <translation>Conjuntos de frases</translation>
    </message>
    <message>
        <source>Code of a new set</source>
        <translation>Código de un conjunto nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New phrase set</source>
        <translation>Conjunto de frases nuevo</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish this set</source>
        <translation>Publicar este conjunto</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Phrases cannot be shown</source>
        <translation>No se pueden mostrar las frases</translation>
    </message>
    <message>
        <source>No phrase set</source>
        <translation>No hay conjuntos de frases</translation>
    </message>
    <message>
        <source>A set names what is listened for in calls: give it a code at the left.</source>
        <translation>Un conjunto indica qué se busca en las llamadas: dele un código a la izquierda.</translation>
    </message>
</context>
<context>
    <name>PieceStrip</name>
    <message>
        <source>From this call</source>
        <translation>De esta llamada</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Desde aquí</translation>
    </message>
    <message>
        <source>A piece for the library begins here</source>
        <translation>Aquí empieza un fragmento para la biblioteca</translation>
    </message>
    <message>
        <source>To here</source>
        <translation>Hasta aquí</translation>
    </message>
    <message>
        <source>The piece for the library ends here</source>
        <translation>Aquí acaba el fragmento para la biblioteca</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Share the piece in the library of calls</source>
        <translation>Compartir el fragmento en la biblioteca</translation>
    </message>
    <message>
        <source>Coach…</source>
        <translation>Acompañar…</translation>
    </message>
    <message>
        <source>A note or task for the agent</source>
        <translation>Una nota o tarea para el agente</translation>
    </message>
    <message>
        <source>Better line…</source>
        <translation>Frase mejor…</translation>
    </message>
    <message>
        <source>Propose a better line for the script</source>
        <translation>Proponer una frase mejor para el guion</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>{name} is there now.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>{name} is changed; desks follow at once.</source>
        <translation>{name} ha cambiado; los puestos lo siguen al momento.</translation>
    </message>
    <message>
        <source>{name} is dissolved. Nobody was lost on the way.</source>
        <translation>{name} se ha disuelto. Nadie se perdió por el camino.</translation>
    </message>
    <message>
        <source>Regions and teams</source>
        <translation>Regiones y equipos</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Región nueva</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Equipo nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country (CN, ES, …)</source>
        <translation>País (CN, ES, …)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Where its people go</source>
        <translation>Adónde va su gente</translation>
    </message>
    <message>
        <source>Dissolve; its people go to</source>
        <translation>Disolver; su gente pasa a</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>No region yet: begin with one.</source>
        <translation>Aún no hay regiones: empiece por una.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>nobody: it is empty</source>
        <translation>nadie: está vacío</translation>
    </message>
    <message>
        <source>Dissolve: once more</source>
        <translation>Disolver: otra vez</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Disolver</translation>
    </message>
    <message numerus="yes">
        <source>%n people go to {where}; their desks follow. Once more, and it is done.</source>
        <translation>
            <numerusform>%n persona pasa a {where}; su puesto la sigue. Otra vez y queda hecho.</numerusform>
            <numerusform>%n personas pasan a {where}; sus puestos las siguen. Otra vez y queda hecho.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is dissolved, if nobody is in it. Once more, and it is done.</source>
        <translation>{name} se disuelve si no hay nadie. Otra vez y queda hecho.</translation>
    </message>
    <message>
        <source>{name} is made.</source>
        <translation>Se crea {name}.</translation>
    </message>
    <message>
        <source>{before} is called {name}.</source>
        <translation>{before} pasa a llamarse {name}.</translation>
    </message>
    <message>
        <source>Country: {country}.</source>
        <translation>País: {country}.</translation>
    </message>
    <message>
        <source>Time zone: {zone}.</source>
        <translation>Zona horaria: {zone}.</translation>
    </message>
    <message numerus="yes">
        <source>The team goes to {region}, with %n people.</source>
        <translation>
            <numerusform>El equipo pasa a {region}, con %n persona.</numerusform>
            <numerusform>El equipo pasa a {region}, con %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>The customer has an open problem</source>
        <extracomment>pixels of a number&apos;s field field of `Risk` -&gt; its name, and the field with its bound</extracomment>
        <translation>El cliente tiene un problema abierto</translation>
    </message>
    <message>
        <source>Objected to being recorded</source>
        <translation>Se opuso a la grabación</translation>
    </message>
    <message>
        <source>Nobody has heard this agent yet</source>
        <translation>Nadie ha oído aún a este agente</translation>
    </message>
    <message>
        <source>New agent: fewer days than</source>
        <translation>Agente nuevo: menos días que</translation>
    </message>
    <message>
        <source>Long: more seconds than</source>
        <translation>Larga: más segundos que</translation>
    </message>
    <message>
        <source>Sold in fewer seconds than</source>
        <translation>Vendida en menos segundos que</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteadas</translation>
    </message>
    <message>
        <source>Once a</source>
        <translation>Una vez por</translation>
    </message>
    <message>
        <source>Days begin at</source>
        <translation>Los días empiezan en</translation>
    </message>
    <message>
        <source>Calls an agent</source>
        <translation>Llamadas por agente</translation>
    </message>
    <message>
        <source>Calls of at least, seconds</source>
        <translation>Llamadas de al menos, segundos</translation>
    </message>
    <message>
        <source>Judged by two, %</source>
        <translation>Evaluadas por dos, %</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Who hears them</source>
        <translation>Quién las oye</translation>
    </message>
    <message>
        <source>A risk is, with its weight</source>
        <translation>Qué es un riesgo, con su peso</translation>
    </message>
    <message>
        <source>Outcomes, with weight</source>
        <translation>Resultados, con peso</translation>
    </message>
    <message>
        <source>Words that were said</source>
        <translation>Palabras dichas</translation>
    </message>
    <message>
        <source>How it was talked</source>
        <translation>Cómo se habló</translation>
    </message>
    <message>
        <source>None ticked: all campaigns; every analyst.</source>
        <translation>Ninguna marcada: todas las campañas; todos los analistas.</translation>
    </message>
    <message>
        <source>Codes with commas between; empty: all</source>
        <translation>Códigos separados por comas; vacío: todos</translation>
    </message>
    <message>
        <source>{what}: weight</source>
        <translation>{what}: peso</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>One more line of words</source>
        <translation>Una línea más de palabras</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>One more figure</source>
        <translation>Un indicador más</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>It stands, and is drawn by itself when its {period} is over.</source>
        <extracomment>pixels; on a page narrower than this the list gives way</extracomment>
        <translation>En vigor: se sortea solo al terminar su {period}.</translation>
    </message>
    <message>
        <source>{plan} is drawn no more; what it drew stays.</source>
        <translation>{plan} ya no se sortea; lo sorteado queda.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Code of a new plan</source>
        <translation>Código de un plan nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>What would it draw?</source>
        <translation>¿Qué sortearía?</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Terminar este plan</translation>
    </message>
    <message>
        <source>Plans cannot be shown</source>
        <translation>No se pueden mostrar los planes</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Ningún plan</translation>
    </message>
    <message>
        <source>A plan says how many calls of whom are judged: give it a code at the left.</source>
        <translation>Un plan dice cuántas llamadas de quién se evalúan: dele un código a la izquierda.</translation>
    </message>
    <message>
        <source>Operations write by which plan calls are drawn.</source>
        <translation>Operaciones escribe con qué plan se sortean las llamadas.</translation>
    </message>
    <message>
        <source>Does not stand yet.</source>
        <translation>Aún no está en vigor.</translation>
    </message>
    <message>
        <source>Could not be drawn: {why}</source>
        <translation>No se pudo sortear: {why}</translation>
    </message>
    <message>
        <source>Drawn next {day}.</source>
        <translation>Próximo sorteo: {day}.</translation>
    </message>
    <message>
        <source>Last drawn: {period}.</source>
        <translation>Último sorteo: {period}.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Saved, but it cannot start: {why} ({path})</source>
        <extracomment>field -&gt; its place in the form, two beside each other</extracomment>
        <translation>Guardado, pero no puede iniciarse: {why} ({path})</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Planificar un experimento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name (a-z, 0-9)</source>
        <translation>Nombre corto (a-z, 0-9)</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Variant B is</source>
        <translation>La variante B es</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Its words in B</source>
        <translation>Sus palabras en B</translation>
    </message>
    <message>
        <source>What B tries</source>
        <translation>Qué prueba B</translation>
    </message>
    <message>
        <source>Campaigns (short names; empty: all)</source>
        <translation>Campañas (nombres cortos; vacío: todas)</translation>
    </message>
    <message>
        <source>Expected sales per 100 contacts</source>
        <translation>Ventas esperadas por 100 contactos</translation>
    </message>
    <message>
        <source>Smallest difference that matters, points</source>
        <translation>Mínima diferencia que importa, puntos</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Se decide por</translation>
    </message>
    <message>
        <source>other words for one step</source>
        <translation>otras palabras para un paso</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>otra versión</translation>
    </message>
    <message>
        <source>an interval that holds at any look</source>
        <translation>un intervalo válido en cualquier momento</translation>
    </message>
    <message>
        <source>planned looks alone</source>
        <translation>solo las revisiones planificadas</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Needs about {n} contacts a variant for a power of 80 %.</source>
        <translation>Requiere unos {n} contactos por variante para una potencia del 80 %.</translation>
    </message>
    <message>
        <source>Name, short name, script, expected rate and smallest difference are needed.</source>
        <translation>Hacen falta nombre, nombre corto, guion, tasa esperada y diferencia mínima.</translation>
    </message>
    <message>
        <source>It cannot start like this: {why}</source>
        <translation>Así no puede iniciarse: {why}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>gives back</source>
        <translation>devuelve</translation>
    </message>
    <message>
        <source>gets</source>
        <translation>recibe</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>Puede tener</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>tiene</translation>
    </message>
    <message>
        <source>new today</source>
        <translation>nuevos hoy</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message numerus="yes">
        <source>Move %n lead(s)</source>
        <translation>
            <numerusform>Mover %n contacto</numerusform>
            <numerusform>Mover %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>tier {tiers}</source>
        <translation>nivel {tiers}</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>peso {n}</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>The server has not answered yet; F5 asks again.</source>
        <translation>El servidor aún no ha respondido; F5 pregunta de nuevo.</translation>
    </message>
    <message>
        <source>No campaign is published. Leads are handed out for a campaign.</source>
        <translation>No hay ninguna campaña publicada. Los contactos se asignan para una campaña.</translation>
    </message>
    <message>
        <source>{n} in the pool</source>
        <translation>{n} en la bolsa</translation>
    </message>
    <message>
        <source>{n} handed out</source>
        <translation>{n} asignados</translation>
    </message>
    <message>
        <source>{n} orphans</source>
        <translation>{n} huérfanos</translation>
    </message>
    <message>
        <source>spoken with {n} of {target}</source>
        <translation>hablado con {n} de {target}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>The server works it out …</source>
        <translation>El servidor lo está calculando…</translation>
    </message>
    <message>
        <source>Nothing moves before you have seen it: ask for the preview.</source>
        <translation>Nada se mueve antes de que lo vea: pida la vista previa.</translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>No se movería nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would go back into the pool.</source>
        <translation>
            <numerusform>%n contacto volvería a la bolsa.</numerusform>
            <numerusform>%n contactos volverían a la bolsa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would be handed out.</source>
        <translation>
            <numerusform>Se asignaría %n contacto.</numerusform>
            <numerusform>Se asignarían %n contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets {reasons}.</source>
        <translation>Sin asignar: {reasons}.</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5 seg</translation>
    </message>
    <message>
        <source>+5 s</source>
        <translation>+5 seg</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>Saltar silencios</translation>
    </message>
    <message>
        <source>Agent {percent} %</source>
        <translation>Agente {percent} %</translation>
    </message>
    <message>
        <source>Customer {percent} %</source>
        <translation>Cliente {percent} %</translation>
    </message>
    <message>
        <source>Player: {act}</source>
        <translation>Reproductor: {act}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>This computer cannot play sound: its multimedia libraries are missing. Ask your administrator.</source>
        <translation>Este equipo no puede reproducir sonido: le faltan componentes multimedia. Avise a su administrador.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset was found. Plug one in and open the call again.</source>
        <translation>No se encontró altavoz ni auriculares. Conéctelos y vuelva a abrir la llamada.</translation>
    </message>
    <message>
        <source>This recording cannot be played here.</source>
        <translation>Esta grabación no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>The recording is not there, or not there yet.</source>
        <translation>La grabación no está, o todavía no ha llegado.</translation>
    </message>
    <message>
        <source>The recording is on its way; it appears here by itself.</source>
        <translation>La grabación está en camino; aparecerá aquí sola.</translation>
    </message>
    <message>
        <source>There is no recording: the customer objected.</source>
        <translation>No hay grabación: el cliente se opuso.</translation>
    </message>
    <message>
        <source>Fetching the recording …</source>
        <translation>Descargando la grabación…</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Repetir desde aquí</translation>
    </message>
    <message>
        <source>Repeat to here</source>
        <translation>Repetir hasta aquí</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Dejar de repetir</translation>
    </message>
</context>
<context>
    <name>PoolPanel</name>
    <message>
        <source>The lead is yours, and on your desk: Enter opens it.</source>
        <translation>El contacto es suyo y está en su escritorio: Intro lo abre.</translation>
    </message>
    <message>
        <source>The lead is yours; it is on its way to your desk.</source>
        <translation>El contacto es suyo; está en camino a su escritorio.</translation>
    </message>
    <message>
        <source>The lead is back in the pool.</source>
        <translation>El contacto está de nuevo en la bolsa.</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>Bolsa pública</translation>
    </message>
    <message>
        <source>Name (masked)</source>
        <translation>Nombre (oculto)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Leads of the pool</source>
        <translation>Contactos de la bolsa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Give back, because …</source>
        <translation>Devolver, porque…</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Por qué se devuelve</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>all campaigns</source>
        <translation>todas las campañas</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>todas las regiones</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>todos los idiomas</translation>
    </message>
    <message>
        <source>all tiers</source>
        <translation>todos los niveles</translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>nivel {tier}</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>todos los productos</translation>
    </message>
    <message>
        <source>any last touch</source>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>nunca contactado</translation>
    </message>
    <message numerus="yes">
        <source>not for %n days</source>
        <translation>
            <numerusform>no en %n día</numerusform>
            <numerusform>no en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Nothing in the pool fits. Choose wider.</source>
        <translation>Nada en la bolsa encaja. Amplíe los filtros.</translation>
    </message>
    <message>
        <source>The public pool is empty. Leads that nobody works come here by rule.</source>
        <translation>La bolsa pública está vacía. Los contactos que nadie trabaja llegan aquí por regla.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Tomar</translation>
    </message>
</context>
<context>
    <name>PoolRulePanel</name>
    <message>
        <source>Public pool</source>
        <translation>Bolsa pública</translation>
    </message>
    <message>
        <source>Agents see and claim its leads</source>
        <translation>Los agentes ven y toman sus contactos</translation>
    </message>
    <message>
        <source>Leads with a promised call come back, too</source>
        <translation>También vuelven los que tienen llamada prometida</translation>
    </message>
    <message>
        <source>Claims a day at most</source>
        <translation>Tomas al día como máximo</translation>
    </message>
    <message>
        <source>Claimed leads at once at most</source>
        <translation>Tomados a la vez como máximo</translation>
    </message>
    <message>
        <source>Protected for days</source>
        <translation>Protegido durante días</translation>
    </message>
    <message>
        <source>Back when idle for days (0: never)</source>
        <translation>Vuelven tras días sin contacto (0: nunca)</translation>
    </message>
    <message>
        <source>Days before the same agent may claim it again</source>
        <translation>Días hasta que el mismo agente pueda tomarlo de nuevo</translation>
    </message>
    <message>
        <source>Keep for this campaign</source>
        <translation>Guardar para esta campaña</translation>
    </message>
    <message>
        <source>Keep the pool&apos;s rule for this campaign</source>
        <translation>Guardar la regla de la bolsa para esta campaña</translation>
    </message>
    <message>
        <source>Keep for all without their own</source>
        <translation>Guardar para las que no tienen propia</translation>
    </message>
    <message>
        <source>Keep the pool&apos;s rule for all without their own</source>
        <translation>Guardar la regla de la bolsa para las que no tienen propia</translation>
    </message>
    <message>
        <source>Its own rule.</source>
        <translation>Regla propia.</translation>
    </message>
    <message>
        <source>It has none of its own: the organisation&apos;s holds.</source>
        <translation>No tiene una propia: vale la de la organización.</translation>
    </message>
    <message>
        <source>There is no rule: nothing is in the public pool, and nothing comes back by itself.</source>
        <translation>No hay regla: nada está en la bolsa pública y nada vuelve por sí solo.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Dial now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>{name}: is dialled in {seconds} s</source>
        <translation>{name}: se llama en {seconds} s</translation>
    </message>
    <message>
        <source>{name}: {seconds} s to look</source>
        <translation>{name}: {seconds} s para mirar</translation>
    </message>
    <message>
        <source>{name}: the time to look is over</source>
        <translation>{name}: se acabó el tiempo para mirar</translation>
    </message>
    <message>
        <source>This campaign dials one lead after another.</source>
        <translation>Esta campaña llama a un cliente tras otro.</translation>
    </message>
    <message>
        <source>This campaign shows one lead after another.</source>
        <translation>Esta campaña muestra un cliente tras otro.</translation>
    </message>
    <message>
        <source>The next lead comes after this call.</source>
        <translation>El siguiente cliente llega después de esta llamada.</translation>
    </message>
    <message>
        <source>Nobody is left who may be called now.</source>
        <translation>No queda nadie a quien se pueda llamar ahora.</translation>
    </message>
    <message>
        <source>The next lead comes when you are ready.</source>
        <translation>El siguiente cliente llega cuando esté disponible.</translation>
    </message>
    <message>
        <source>Nothing was dialled. Dial now, or say why not.</source>
        <translation>No se ha llamado. Llame ahora o diga por qué no.</translation>
    </message>
    <message>
        <source>You are on a pause: nothing is dialled.</source>
        <translation>Está en pausa: no se llama a nadie.</translation>
    </message>
    <message>
        <source>First the outcome of the last call.</source>
        <translation>Primero el resultado de la última llamada.</translation>
    </message>
    <message>
        <source>A call is going on.</source>
        <translation>Hay una llamada en curso.</translation>
    </message>
    <message>
        <source>A customer calls.</source>
        <translation>Llama un cliente.</translation>
    </message>
    <message>
        <source>You are not ready: nothing is dialled.</source>
        <translation>No está disponible: no se llama a nadie.</translation>
    </message>
    <message>
        <source>You have chosen another customer; {key} goes on.</source>
        <translation>Ha elegido otro cliente; {key} continúa.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>王丽, renewal in 34 days</source>
        <extracomment>the line that looks for a customer of the library</extracomment>
        <translation>王丽, renueva en 34 días</translation>
    </message>
    <message>
        <source>李娜, a company</source>
        <translation>李娜, una empresa</translation>
    </message>
    <message>
        <source>José Ortega, Spain</source>
        <translation>José Ortega, España</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>No se sabe nada</translation>
    </message>
    <message>
        <source>A customer of the library…</source>
        <translation>Un cliente de la base…</translation>
    </message>
    <message>
        <source>Customer of the preview</source>
        <translation>Cliente de la vista previa</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Idioma de la vista previa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play from the beginning</source>
        <translation>Reproducir desde el principio</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Counts and rows come from the server, and nothing is saved by looking.</source>
        <translation>Los recuentos y las filas vienen del servidor; mirar no guarda nada.</translation>
    </message>
    <message>
        <source>Telephone numbers stay hidden.</source>
        <translation>Los números siguen ocultos.</translation>
    </message>
    <message>
        <source>Telephone numbers would be hidden.</source>
        <translation>Los números se ocultarían.</translation>
    </message>
    <message>
        <source>Telephone numbers would be shown in full.</source>
        <translation>Los números se mostrarían completos.</translation>
    </message>
    <message>
        <source>Telephone numbers stay readable.</source>
        <translation>Los números siguen legibles.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Say why it is refused.</source>
        <translation>Di por qué se rechaza.</translation>
    </message>
    <message>
        <source>Save what is known of her</source>
        <translation>Guardar lo que se sabe de ella</translation>
    </message>
    <message>
        <source>Everything that is known of her lies at {path}.</source>
        <translation>Todo lo que se sabe de ella está en {path}.</translation>
    </message>
    <message>
        <source>What persons ask for</source>
        <translation>Lo que piden las personas</translation>
    </message>
    <message>
        <source>Open requests by their last day. The same is done at the server: lead-server privacy export, erase.</source>
        <translation>Solicitudes abiertas por su último día. También en el servidor: lead-server privacy export, erase.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>An erasure needs a second person</source>
        <translation>Un borrado necesita una segunda persona</translation>
    </message>
    <message>
        <source>Usual term</source>
        <translation>Plazo habitual</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Lo pide</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Por qué vía</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>the letter&apos;s number; never a name</source>
        <translation>el número de la carta; nunca un nombre</translation>
    </message>
    <message>
        <source>Telephone number, or the record&apos;s id</source>
        <translation>Número de teléfono o id de la ficha</translation>
    </message>
    <message>
        <source>Refuse: once more</source>
        <translation>Rechazar: otra vez</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>which fields were corrected</source>
        <translation>qué campos se corrigieron</translation>
    </message>
    <message>
        <source>for example the letter&apos;s number; never a name</source>
        <translation>por ejemplo el número de la carta; nunca un nombre</translation>
    </message>
    <message>
        <source>It has to be answered until {day}.</source>
        <translation>Hay que responder hasta el {day}.</translation>
    </message>
    <message>
        <source>You proposed it: somebody else confirms it.</source>
        <translation>Lo propusiste tú: lo confirma otra persona.</translation>
    </message>
    <message>
        <source>Once more, and it is done.</source>
        <translation>Otra vez, y se hace.</translation>
    </message>
    <message>
        <source>The request is noted.</source>
        <translation>La solicitud está anotada.</translation>
    </message>
    <message>
        <source>Proposed: a second person confirms it here.</source>
        <translation>Propuesto: una segunda persona lo confirma aquí.</translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>La regla está guardada.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>Nadie ha pedido nada todavía.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Sin propuestas</translation>
    </message>
    <message>
        <source>Agents propose better lines from their calls, with one key.</source>
        <translation>Los agentes proponen frases mejores desde la llamada, con una tecla.</translation>
    </message>
    <message>
        <source>Proposal {n}, go to: {step}</source>
        <translation>Propuesta {n}, ir a: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take proposal {n}</source>
        <translation>Aceptar la propuesta {n}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Decline proposal {n}</source>
        <translation>Rechazar la propuesta {n}</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose a better line</source>
        <translation>Proponer una frase mejor</translation>
    </message>
    <message>
        <source>Step of the script</source>
        <translation>Paso del guion</translation>
    </message>
    <message>
        <source>What the agent should say instead</source>
        <translation>Qué debería decir el agente</translation>
    </message>
    <message>
        <source>Why, from what was heard</source>
        <translation>Por qué, según lo oído</translation>
    </message>
    <message>
        <source>then open the script at this step</source>
        <translation>después abrir el guion en este paso</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the proposal</source>
        <translation>Cancelar la propuesta</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish this draft</source>
        <translation>Publicar este borrador</translation>
    </message>
    <message>
        <source>What is new, in one sentence. Agents confirm it before they are ready.</source>
        <translation>Qué hay de nuevo, en una frase. Los agentes lo confirman antes de estar disponibles.</translation>
    </message>
    <message>
        <source>Where (nothing chosen: in every campaign and team)</source>
        <translation>Dónde (sin elegir nada: en todas las campañas y equipos)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Not now but from</source>
        <translation>No ahora, sino desde</translation>
    </message>
    <message>
        <source>From when it speaks</source>
        <translation>Desde cuándo habla</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>What is new, in {language}</source>
        <translation>Qué hay de nuevo, en {language}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation>No publicar</translation>
    </message>
    <message>
        <source>Say in one sentence what is new.</source>
        <translation>Diga en una frase qué hay de nuevo.</translation>
    </message>
</context>
<context>
    <name>QualityDesk</name>
    <message>
        <source>The call was given back. Another one of the same agent took its place.</source>
        <translation>La llamada se ha devuelto. Otra del mismo agente ocupa su lugar.</translation>
    </message>
    <message>
        <source>The call was given back.</source>
        <translation>La llamada se ha devuelto.</translation>
    </message>
    <message>
        <source>Quality desk</source>
        <translation>Puesto de calidad</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Name, company, last 4 digits   {key}</source>
        <translation>Nombre, empresa, 4 cifras   {key}</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>Which work to show</source>
        <translation>Qué trabajo mostrar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue column</source>
        <translation>Columna de la cola</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Try the family name, pinyin initials, the company or the last four digits.</source>
        <translation>Pruebe con el apellido, las iniciales, la empresa o las últimas cuatro cifras.</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>encontrados: {n}</translation>
    </message>
    <message>
        <source>No work in the queue</source>
        <translation>No hay trabajo en la cola</translation>
    </message>
    <message>
        <source>New leads, due callbacks and renewals appear here by themselves.</source>
        <translation>Los contactos nuevos, las llamadas pendientes y las renovaciones aparecen aquí solos.</translation>
    </message>
    <message>
        <source>Nothing under this filter</source>
        <translation>Nada con este filtro</translation>
    </message>
    <message>
        <source>Choose “All work” to see everything.</source>
        <translation>Elija «Todo el trabajo» para verlo todo.</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>{n} en total</translation>
    </message>
    <message>
        <source>first {shown} of {n}</source>
        <translation>primeros {shown} de {n}</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>In my queue</source>
        <translation>En mi cola</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Omitir…</translation>
    </message>
    <message>
        <source>Give this call back with a reason</source>
        <translation>Devolver esta llamada con un motivo</translation>
    </message>
    <message>
        <source>Another call of the same agent takes its place, by chance</source>
        <translation>Otra llamada del mismo agente, elegida al azar, ocupa su lugar</translation>
    </message>
    <message>
        <source>Why can it not be judged?</source>
        <translation>¿Por qué no se puede evaluar?</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel, no reason</source>
        <translation>Cancelar, sin motivo</translation>
    </message>
    <message>
        <source>A sentence is needed.</source>
        <translation>Hace falta una frase.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Cerrar la ficha</translation>
    </message>
    <message>
        <source>Split off “{name}”</source>
        <translation>Separar «{name}»</translation>
    </message>
    <message>
        <source>Nobody may call this customer.</source>
        <translation>Nadie puede llamar a este cliente.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>Nobody’s: it is in the public pool.</source>
        <translation>De nadie: está en la bolsa común.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>List: {kind}</source>
        <translation>Lista: {kind}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Answer, or why</source>
        <translation>Respuesta, o por qué</translation>
    </message>
    <message>
        <source>When: tomorrow 5 pm, Friday 10 am</source>
        <translation>Cuándo: mañana a las 17, viernes a las 10</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Nothing here. Choose wider above.</source>
        <translation>No hay nada. Amplíe la selección arriba.</translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message>
        <source>Versions that speak</source>
        <translation>Versiones que hablan</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Todavía no se ha publicado nada</translation>
    </message>
    <message>
        <source>Published versions stand here, and who has read them.</source>
        <translation>Aquí aparecen las versiones publicadas y quién las ha leído.</translation>
    </message>
    <message>
        <source>Stopped: {what}</source>
        <translation>Parado: {what}</translation>
    </message>
    <message>
        <source>May be said again</source>
        <translation>Se puede volver a decir</translation>
    </message>
    <message>
        <source>May be said again: {what}</source>
        <translation>Se puede volver a decir: {what}</translation>
    </message>
    <message>
        <source>Version {n}, {state}</source>
        <translation>Versión {n}, {state}</translation>
    </message>
    <message>
        <source>every campaign and team</source>
        <translation>todas las campañas y equipos</translation>
    </message>
    <message>
        <source> until {when}</source>
        <translation> hasta {when}</translation>
    </message>
    <message>
        <source>{places} · from {when}{until} · {name}</source>
        <translation>{places} · desde {when}{until} · {name}</translation>
    </message>
    <message>
        <source>Read by {n} of {all}</source>
        <translation>Leído por {n} de {all}</translation>
    </message>
    <message>
        <source>{said}; not yet: {names}</source>
        <translation>{said}; faltan: {names}</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Roll back version {n}</source>
        <translation>Volver atrás desde la versión {n}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar publicación</translation>
    </message>
    <message>
        <source>Call off version {n}</source>
        <translation>Cancelar la publicación de la versión {n}</translation>
    </message>
</context>
<context>
    <name>RevealLine</name>
    <message>
        <source>Show a number…</source>
        <translation>Mostrar un número…</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>Qué número</translation>
    </message>
    <message>
        <source>Why; it is noted</source>
        <translation>Por qué; queda anotado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the number for half a minute</source>
        <translation>Mostrar el número medio minuto</translation>
    </message>
    <message>
        <source>The number, for half a minute</source>
        <translation>El número, medio minuto</translation>
    </message>
</context>
<context>
    <name>ReviewsDesk</name>
    <message>
        <source>Reviews desk</source>
        <translation>Mesa de revisiones</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You can make a lead of it when you have talked.</source>
        <extracomment>characters of a company in the chooser; the whole stands in the customer column</extracomment>
        <translation>Podrá crear un contacto cuando haya hablado.</translation>
    </message>
    <message>
        <source>may be {names}</source>
        <translation>puede ser {names}</translation>
    </message>
    <message>
        <source>You choose when you have answered.</source>
        <translation>Elegirá al atender.</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Remove row {n}</source>
        <translation>Quitar la fila {n}</translation>
    </message>
    <message>
        <source>{what}, row {n}</source>
        <translation>{what}, fila {n}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The rules are kept. What is to be deleted goes with the next daily round.</source>
        <translation>Las reglas están guardadas. Lo que deba borrarse se va con la próxima ronda diaria.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Reglas de la casa</translation>
    </message>
    <message>
        <source>0 days keeps for ever, 0 looks shows none, 0 records tells nobody.</source>
        <translation>0 días guarda para siempre, 0 vistas no muestra ninguno, 0 registros no avisa a nadie.</translation>
    </message>
    <message>
        <source>Recordings are kept, days</source>
        <translation>Las grabaciones se guardan, días</translation>
    </message>
    <message>
        <source>Those of sold calls, days (0: as the others)</source>
        <translation>Las de ventas, días (0: como las demás)</translation>
    </message>
    <message>
        <source>Hidden numbers a person may look at in 24 hours</source>
        <translation>Números ocultos que una persona puede ver en 24 horas</translation>
    </message>
    <message>
        <source>Opened records that are told</source>
        <translation>Registros abiertos de los que se avisa</translation>
    </message>
    <message>
        <source>… within so many minutes</source>
        <translation>… en tantos minutos</translation>
    </message>
    <message>
        <source>A desk without the server locks after, days</source>
        <translation>Un puesto sin servidor se bloquea tras, días</translation>
    </message>
    <message>
        <source>Days to set up a second factor, for roles that must</source>
        <translation>Días para configurar el segundo factor, roles obligados</translation>
    </message>
    <message>
        <source>Must have a second factor</source>
        <translation>Deben tener segundo factor</translation>
    </message>
    <message>
        <source>Must have a second factor: {role}</source>
        <translation>Deben tener segundo factor: {role}</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Campaigns with rules of their own (changed where the campaign is published)</source>
        <translation>Campañas con reglas propias (se cambian donde se publica la campaña)</translation>
    </message>
    <message>
        <source>Recordings: {before} → {after} days.</source>
        <translation>Grabaciones: {before} → {after} días.</translation>
    </message>
    <message>
        <source>Recordings of sold calls: {before} → {after} days.</source>
        <translation>Grabaciones de ventas: {before} → {after} días.</translation>
    </message>
    <message>
        <source>Hidden numbers in 24 hours: {before} → {after}.</source>
        <translation>Números ocultos en 24 horas: {before} → {after}.</translation>
    </message>
    <message>
        <source>Opened records that are told: {before} → {after}.</source>
        <translation>Registros abiertos de los que se avisa: {before} → {after}.</translation>
    </message>
    <message>
        <source>Minutes they are counted over: {before} → {after}.</source>
        <translation>Minutos en que se cuentan: {before} → {after}.</translation>
    </message>
    <message>
        <source>A desk locks after {before} → {after} days.</source>
        <translation>Un puesto se bloquea tras {before} → {after} días.</translation>
    </message>
    <message>
        <source>Older recordings are deleted for good, except those on hold.</source>
        <translation>Las grabaciones más antiguas se borran para siempre, salvo las retenidas.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>A second factor must have: {roles}. They are asked at their next sign-in.</source>
        <translation>Deben tener segundo factor: {roles}. Se les pide al entrar la próxima vez.</translation>
    </message>
    <message>
        <source>Days to set it up: {before} → {after}.</source>
        <translation>Días para configurarlo: {before} → {after}.</translation>
    </message>
    <message>
        <source>Once more, and it is done.</source>
        <translation>Otra vez y queda hecho.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Sold, days</source>
        <translation>Ventas, días</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>No work is made: say how many days before the end, or choose a view that does.</source>
        <translation>No se crea trabajo: indique cuántos días antes del vencimiento o elija una vista que lo diga.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) with a product that ends in time.</source>
        <translation>
            <numerusform>%n contacto con un producto que vence a tiempo.</numerusform>
            <numerusform>%n contactos con un producto que vence a tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) new.</source>
        <translation>
            <numerusform>%n producto nuevo.</numerusform>
            <numerusform>%n productos nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) without an owner.</source>
        <translation>
            <numerusform>%n contacto sin responsable.</numerusform>
            <numerusform>%n contactos sin responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Open leads of an agent at most</source>
        <translation>Abiertos por agente como máximo</translation>
    </message>
    <message>
        <source>New leads a day at most</source>
        <translation>Nuevos al día como máximo</translation>
    </message>
    <message>
        <source>Agents at most</source>
        <translation>Agentes como máximo</translation>
    </message>
    <message>
        <source>Leads handed out at most</source>
        <translation>Contactos asignados como máximo</translation>
    </message>
    <message>
        <source>Leads to be spoken with</source>
        <translation>Contactos con los que hablar</translation>
    </message>
    <message>
        <source>Reserved for days</source>
        <translation>Reservado durante días</translation>
    </message>
    <message>
        <source>Calls of a reservation</source>
        <translation>Llamadas de una reserva</translation>
    </message>
    <message>
        <source>Renewals: days before the end</source>
        <translation>Renovaciones: días antes del fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Renewals: product codes</source>
        <translation>Renovaciones: códigos de producto</translation>
    </message>
    <message>
        <source>Leads of who left</source>
        <translation>Contactos de quien se fue</translation>
    </message>
    <message>
        <source>Renewals: only of the view</source>
        <translation>Renovaciones: solo de la vista</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>In a leave, calls promised for its days go to colleagues</source>
        <translation>En una ausencia, las llamadas prometidas para esos días pasan a compañeros</translation>
    </message>
    <message>
        <source>In a leave, all leads go to colleagues</source>
        <translation>En una ausencia, todos los contactos pasan a compañeros</translation>
    </message>
    <message>
        <source>They come back with the agent</source>
        <translation>Vuelven con el agente</translation>
    </message>
    <message>
        <source>Leads go only to who speaks their language</source>
        <translation>Solo reciben quienes hablan su idioma</translation>
    </message>
    <message>
        <source>Leads go only to who may have their tier</source>
        <translation>Solo reciben quienes pueden tener su nivel</translation>
    </message>
    <message>
        <source>Back into the pool when the reservation ends</source>
        <translation>Vuelven a la bolsa al terminar la reserva</translation>
    </message>
    <message>
        <source>are shown here</source>
        <translation>se muestran aquí</translation>
    </message>
    <message>
        <source>go back into the pool</source>
        <translation>vuelven a la bolsa</translation>
    </message>
    <message>
        <source>are shared by themselves</source>
        <translation>se reparten solos</translation>
    </message>
    <message>
        <source>Count renewals</source>
        <translation>Contar renovaciones</translation>
    </message>
    <message>
        <source>Keep for this campaign</source>
        <translation>Guardar para esta campaña</translation>
    </message>
    <message>
        <source>Keep for all without their own</source>
        <translation>Guardar para las que no tienen propia</translation>
    </message>
    <message>
        <source>What an agent may be given</source>
        <translation>Qué puede recibir un agente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Open leads at most</source>
        <translation>Abiertos como máximo</translation>
    </message>
    <message>
        <source>Agent: {what}</source>
        <translation>Agente: {what}</translation>
    </message>
    <message>
        <source>as the campaign</source>
        <translation>como la campaña</translation>
    </message>
    <message>
        <source>Keep for this agent</source>
        <translation>Guardar para este agente</translation>
    </message>
    <message>
        <source>all leads of the campaign</source>
        <translation>todos los contactos de la campaña</translation>
    </message>
    <message>
        <source>Rule of {campaign}</source>
        <translation>Regla de {campaign}</translation>
    </message>
    <message>
        <source>Its own rule.</source>
        <translation>Regla propia.</translation>
    </message>
    <message>
        <source>It has none of its own: the organisation&apos;s holds.</source>
        <translation>No tiene una propia: vale la de la organización.</translation>
    </message>
    <message>
        <source>(the view is gone)</source>
        <translation>(la vista ya no existe)</translation>
    </message>
    <message>
        <source>The last day is written like 2026-12-31.</source>
        <translation>El último día se escribe como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>SaleStrip</name>
    <message>
        <source>The sale of this call</source>
        <translation>La venta de esta llamada</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>The sale is right: release it</source>
        <translation>La venta es correcta: liberarla</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Have the agent correct the sale</source>
        <translation>Que el agente corrija la venta</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Refuse the sale</source>
        <translation>Rechazar la venta</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué está mal?</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>¿Qué hay que corregir?</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Filter, columns and order are kept. The same name again replaces your view.</source>
        <translation>Se guardan filtro, columnas y orden. Con el mismo nombre se sustituye tu vista.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién la tiene</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mi equipo</translation>
    </message>
    <message>
        <source>Everybody of the organisation</source>
        <translation>Toda la organización</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ScorecardPanel</name>
    <message>
        <source>Evaluation submitted.</source>
        <translation>Evaluación enviada.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de calidad</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>Ninguna llamada elegida</translation>
    </message>
    <message>
        <source>Choose a call at the left; its scorecard opens here.</source>
        <translation>Elija una llamada a la izquierda; aquí se abre su ficha.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Comment on the whole call</source>
        <translation>Comentario sobre toda la llamada</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. p.</translation>
    </message>
    <message>
        <source>The score is hidden</source>
        <translation>La puntuación está oculta</translation>
    </message>
    <message>
        <source>blind: the score is shown afterwards</source>
        <translation>a ciegas: la puntuación se muestra después</translation>
    </message>
    <message>
        <source>Final score {score}</source>
        <translation>Nota final {score}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>faltan {n}</translation>
    </message>
</context>
<context>
    <name>ScoresDesk</name>
    <message>
        <source>Acknowledged.</source>
        <extracomment>height that the questions keep on a low screen</extracomment>
        <translation>Enterado.</translation>
    </message>
    <message>
        <source>Your appeal was handed over. Somebody else than who judged decides.</source>
        <translation>Su apelación se ha entregado. Decide alguien distinto de quien evaluó.</translation>
    </message>
    <message>
        <source>Your appeal goes to the next level.</source>
        <translation>Su apelación pasa al siguiente nivel.</translation>
    </message>
    <message>
        <source>Your appeal was taken back.</source>
        <translation>Su apelación se ha retirado.</translation>
    </message>
    <message>
        <source>Say why you do not accept the decision, then go on.</source>
        <translation>Diga por qué no acepta la decisión y siga.</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Evaluations of my calls</source>
        <translation>Evaluaciones de mis llamadas</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Pregunta por pregunta</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>Aún no hay evaluaciones</translation>
    </message>
    <message>
        <source>When one of your calls was scored, you read and hear it here.</source>
        <translation>Cuando se evalúe una de sus llamadas, la leerá y oirá aquí.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Your words (needed to go on)</source>
        <translation>Sus palabras (necesarias para seguir)</translation>
    </message>
    <message>
        <source>I accept the decision</source>
        <translation>Acepto la decisión</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>Al siguiente nivel</translation>
    </message>
    <message>
        <source>What you want to say about it (optional)</source>
        <translation>Lo que quiera decir al respecto (opcional)</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Apelar…</translation>
    </message>
    <message>
        <source>You may appeal until {when}.</source>
        <translation>Puede apelar hasta {when}.</translation>
    </message>
    <message>
        <source>Comment with the acknowledgement</source>
        <translation>Comentario al confirmar</translation>
    </message>
    <message>
        <source>Take the appeal back</source>
        <translation>Retirar la apelación</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>La he leído</translation>
    </message>
    <message>
        <source>Final score {score}</source>
        <translation>Nota final {score}</translation>
    </message>
    <message>
        <source>scored by {name}</source>
        <translation>evaluada por {name}</translation>
    </message>
    <message>
        <source>Acknowledged {when}</source>
        <translation>Confirmada {when}</translation>
    </message>
</context>
<context>
    <name>ScriptForm</name>
    <message>
        <source>The whole script</source>
        <translation>Todo el guion</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Palabras en {language}</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>what the customer said</source>
        <translation>lo que dijo el cliente</translation>
    </message>
    <message>
        <source>No objection fits; write a note instead.</source>
        <translation>Ninguna objeción encaja; escriba una nota.</translation>
    </message>
    <message>
        <source>Steps of the script</source>
        <translation>Pasos del guion</translation>
    </message>
    <message>
        <source>a word of the step</source>
        <translation>una palabra del paso</translation>
    </message>
    <message>
        <source>No step has this word.</source>
        <translation>Ningún paso contiene esa palabra.</translation>
    </message>
    <message>
        <source>Script column</source>
        <translation>Columna del guion</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Step of the script</source>
        <translation>Paso del guion</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One step back in the script</source>
        <translation>Un paso atrás en el guion</translation>
    </message>
    <message>
        <source>No script for this call</source>
        <translation>Esta llamada no tiene guion</translation>
    </message>
    <message>
        <source>The campaign has none on this desk. Talk freely; notes and outcome work as always.</source>
        <translation>La campaña no tiene guion en este puesto. Hable libremente; notas y resultado funcionan igual.</translation>
    </message>
    <message>
        <source> · variant {name}</source>
        <translation> · variante {name}</translation>
    </message>
    <message>
        <source>step {n} of ~{all}</source>
        <translation>paso {n} de ~{all}</translation>
    </message>
    <message>
        <source>Objection: {title}</source>
        <translation>Objeción: {title}</translation>
    </message>
    <message>
        <source>Answer to: {step}</source>
        <translation>Respuesta a: {step}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>Seguir con esta respuesta</translation>
    </message>
    <message>
        <source>Do not say this any more: {reason} ({name}). Go on with the next step.</source>
        <translation>No diga esto más: {reason} ({name}). Siga con el paso siguiente.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>Required: {done} of {all} done. Next: {title}</source>
        <translation>Obligatorio: {done} de {all}. Siguiente: {title}</translation>
    </message>
    <message>
        <source>All {all} required steps are done</source>
        <translation>Los {all} pasos obligatorios están hechos</translation>
    </message>
</context>
<context>
    <name>SendingForm</name>
    <message>
        <source>Nothing is sent any more.</source>
        <translation>Ya no se envía nada.</translation>
    </message>
    <message>
        <source>Sheets leave by a mail server.</source>
        <translation>Las hojas salen por un servidor de correo.</translation>
    </message>
    <message>
        <source>Sheets are posted to a webhook, signed.</source>
        <translation>Las hojas se publican en un webhook, firmadas.</translation>
    </message>
    <message>
        <source>Mail server: {host}, port {port}.</source>
        <translation>Servidor de correo: {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>Line: {how}.</source>
        <translation>Conexión: {how}.</translation>
    </message>
    <message>
        <source>Sender: {text}.</source>
        <translation>Remitente: {text}.</translation>
    </message>
    <message>
        <source>Login: {text}.</source>
        <translation>Usuario: {text}.</translation>
    </message>
    <message>
        <source>Posted to: {text}.</source>
        <translation>Se publica en: {text}.</translation>
    </message>
    <message>
        <source>Allowed outside: {text}.</source>
        <translation>Permitidos fuera: {text}.</translation>
    </message>
    <message>
        <source>A new password is kept, sealed. Nobody can read it again.</source>
        <translation>Se guarda una contraseña nueva, sellada. Nadie podrá volver a leerla.</translation>
    </message>
    <message>
        <source>Mail leaves by</source>
        <translation>El correo sale por</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Dominios permitidos</translation>
    </message>
    <message>
        <source>nothing: no sheet is sent</source>
        <translation>nada: no se envía ninguna hoja</translation>
    </message>
    <message>
        <source>a mail server (SMTP)</source>
        <translation>un servidor de correo (SMTP)</translation>
    </message>
    <message>
        <source>a webhook of another system</source>
        <translation>un webhook de otro sistema</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>not secured</source>
        <translation>sin protección</translation>
    </message>
    <message>
        <source>example.com, …: outside addresses only there</source>
        <translation>example.com, …: direcciones externas solo allí</translation>
    </message>
    <message>
        <source>one is kept; type to change it</source>
        <translation>hay una guardada; escribe para cambiarla</translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Phrase set</source>
        <extracomment>after the last key, before it is checked</extracomment>
        <translation>Conjunto de frases</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>Título, {language}</translation>
    </message>
    <message>
        <source>How it is said, {language}: one form a line</source>
        <translation>Cómo se dice, {language}: una forma por línea</translation>
    </message>
    <message>
        <source>Forgive mishearing</source>
        <translation>Tolerar errores</translation>
    </message>
    <message>
        <source>A wrong letter, a missing word, one Chinese character in four</source>
        <translation>Una letra mal, una palabra que falta, un carácter chino de cada cuatro</translation>
    </message>
    <message>
        <source>first … s</source>
        <translation>primeros … s</translation>
    </message>
    <message>
        <source>last … s</source>
        <translation>últimos … s</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title of the phrase</source>
        <translation>Título de la frase</translation>
    </message>
    <message>
        <source>Only in so many seconds from the beginning</source>
        <translation>Solo en tantos segundos desde el comienzo</translation>
    </message>
    <message>
        <source>Only in so many seconds before the end</source>
        <translation>Solo en tantos segundos antes del final</translation>
    </message>
    <message>
        <source>Only near another phrase of the set: [not] CODE within SECONDS [before|after] [agent|customer]</source>
        <translation>Solo cerca de otra frase del conjunto: [not] CÓDIGO within SEGUNDOS [before|after] [agent|customer]</translation>
    </message>
    <message>
        <source>Near other phrases</source>
        <translation>Cerca de otras frases</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Phrases of the set</source>
        <translation>Frases del conjunto</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Añadir frase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>[word] may be left out · (one|other) one of them · * up to three words between</source>
        <translation>[palabra] se puede omitir · (una|otra) una de ellas · * hasta tres palabras en medio</translation>
    </message>
    <message>
        <source>Line {n} is no rule.</source>
        <translation>La línea {n} no es una regla.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>{start} to {end}, {agent}</source>
        <translation>{start} a {end}, {agent}</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Equipo {name}</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Región {name}</translation>
    </message>
    <message>
        <source>Share this piece in the library</source>
        <translation>Compartir este fragmento en la biblioteca</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Qué enseña</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Who hears it</source>
        <translation>Quién la oye</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>by commas</source>
        <translation>con comas</translation>
    </message>
    <message>
        <source>who agreed to it, and when</source>
        <translation>quién lo aceptó y cuándo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel sharing</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>exemplary: it is heard</source>
        <translation>ejemplar: se oye</translation>
    </message>
    <message>
        <source>problem: it is read, without names</source>
        <translation>problema: se lee, sin nombres</translation>
    </message>
    <message>
        <source>Names of the customer and of colleagues, numbers and addresses are cut out. Read it before you share it.</source>
        <translation>Se quitan los nombres del cliente y de los compañeros, los números y las direcciones. Léalo antes de compartirlo.</translation>
    </message>
    <message>
        <source>The voice is heard as it is. Nobody chosen: everybody hears it.</source>
        <translation>La voz se oye tal cual. Sin elegir a nadie: la oyen todos.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Write the time like 08:30.</source>
        <translation>Escribe la hora así: 08:30.</translation>
    </message>
    <message>
        <source>Choose a weekday.</source>
        <translation>Elige un día de la semana.</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>No es una dirección de correo: {text}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At (time there)</source>
        <translation>A las (hora local)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Addresses outside</source>
        <translation>Direcciones externas</translation>
    </message>
    <message>
        <source>Language outside</source>
        <translation>Idioma externo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>is sent</source>
        <translation>se envía</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>{name} (no mail address)</source>
        <translation>{name} (sin correo)</translation>
    </message>
    <message>
        <source>{name} (may not see it)</source>
        <translation>{name} (no puede verla)</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>todos los equipos</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Región {name}</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>disuelto</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <source>Morning sheet, {day}</source>
        <translation>Hoja de la mañana, {day}</translation>
    </message>
    <message>
        <source>Evening sheet, {day}</source>
        <translation>Hoja de la tarde, {day}</translation>
    </message>
    <message>
        <source>The sheet is copied: table and plot.</source>
        <translation>La hoja está copiada: tabla y gráfico.</translation>
    </message>
    <message>
        <source>The mail is open in your mail program.</source>
        <translation>El correo está abierto en su programa de correo.</translation>
    </message>
    <message>
        <source>No mail program opens it. The mail lies at {path}</source>
        <translation>Ningún programa de correo lo abre. El correo está en {path}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rellamadas</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Target: calls</source>
        <translation>Objetivo: llamadas</translation>
    </message>
    <message>
        <source>Target: sold</source>
        <translation>Objetivo: ventas</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Due today, by agent</source>
        <translation>Para hoy, por agente</translation>
    </message>
    <message>
        <source>Calls, by agent; the mark is her target</source>
        <translation>Llamadas por agente; la marca es su objetivo</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En conjunto</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: {sheet}</source>
        <translation>Cancelar: {sheet}</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>Falta rellenar: {field}</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>It is kept. The next one leaves {when}.</source>
        <extracomment>while something is on its way</extracomment>
        <translation>Guardado. La próxima sale {when}.</translation>
    </message>
    <message>
        <source>It leaves within seconds; what becomes of it stands here.</source>
        <translation>Sale en segundos; aquí se ve qué fue de ella.</translation>
    </message>
    <message>
        <source>It is sent no more.</source>
        <translation>Ya no se envía.</translation>
    </message>
    <message>
        <source>Sheets by mail</source>
        <translation>Hojas por correo</translation>
    </message>
    <message>
        <source>The server sends a sheet once on its day. Who gets it is looked at each time: who may not see the figures any more gets nothing.</source>
        <translation>El servidor envía cada hoja una vez en su día. Cada vez se comprueba quién la recibe: quien ya no puede ver las cifras no recibe nada.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nueva suscripción</translation>
    </message>
    <message>
        <source>How mail leaves</source>
        <translation>Cómo sale el correo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Nobody gets a sheet by mail yet. Make a subscription with New.</source>
        <translation>Nadie recibe todavía una hoja por correo. Crea una suscripción con «Nueva».</translation>
    </message>
    <message>
        <source>⚠ It is not set how mail leaves: nothing is sent before it is.</source>
        <translation>⚠ No está fijado cómo sale el correo: nada se envía hasta entonces.</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>Send one now</source>
        <translation>Enviar una ahora</translation>
    </message>
    <message>
        <source>Delete: once more</source>
        <translation>Eliminar: otra vez</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nobody gets it any more, and what was sent is not listed any more. Once more, and it is done.</source>
        <translation>Nadie la recibirá más y lo enviado dejará de figurar. Otra vez, y se hace.</translation>
    </message>
    <message numerus="yes">
        <source>{sheet} of {place}: {days} at {at}, to %n recipient(s).</source>
        <translation>
            <numerusform>{sheet} de {place}: {days} a las {at}, a %n destinatario.</numerusform>
            <numerusform>{sheet} de {place}: {days} a las {at}, a %n destinatarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {when}. Saved by {name}.</source>
        <translation>Próxima: {when}. Guardada por {name}.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>It is kept. Send one sheet now to see whether it arrives.</source>
        <translation>Guardado. Envía una hoja ahora para ver si llega.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Scripts</source>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the list of scripts again</source>
        <translation>Leer de nuevo la lista de guiones</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no script: {first}</source>
        <translation>El archivo no es un guion: {first}</translation>
    </message>
    <message>
        <source>All scripts</source>
        <translation>Todos los guiones</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Guion nuevo</translation>
    </message>
    <message>
        <source>Import YAML</source>
        <translation>Importar YAML</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar: which version speaks where and when</source>
        <translation>Calendario: qué versión habla, dónde y cuándo</translation>
    </message>
    <message>
        <source>Enter opens a script; its draft is begun when there is none.</source>
        <translation>Intro abre un guion; si no hay borrador, se empieza uno.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>The scripts could not be read</source>
        <translation>No se han podido leer los guiones</translation>
    </message>
    <message>
        <source>Reading the scripts …</source>
        <translation>Leyendo los guiones …</translation>
    </message>
    <message>
        <source>There is no script yet</source>
        <translation>Todavía no hay ningún guion</translation>
    </message>
    <message>
        <source>Begin one, or import a YAML file.</source>
        <translation>Empiece uno o importe un archivo YAML.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna parte</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n parado</numerusform>
            <numerusform>%n parados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not read it</source>
        <translation>
            <numerusform>%n no lo ha leído</numerusform>
            <numerusform>%n no lo han leído</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title, as agents will read it.</source>
        <translation>Su título, tal como lo leerán los agentes.</translation>
    </message>
    <message>
        <source>The file holds no form: {first}</source>
        <translation>El archivo no contiene ningún formulario: {first}</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Todos los formularios</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Formulario nuevo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a form from a file</source>
        <translation>Importar un formulario de un archivo</translation>
    </message>
    <message>
        <source>Read the list of forms again</source>
        <translation>Volver a leer la lista de formularios</translation>
    </message>
    <message>
        <source>Enter opens a form; its draft is begun when there is none.</source>
        <translation>Enter abre un formulario; si no hay borrador, se empieza uno.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Lo usan</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluadas</translation>
    </message>
    <message>
        <source>The forms could not be read</source>
        <translation>No se pudieron leer los formularios</translation>
    </message>
    <message>
        <source>Reading the forms …</source>
        <translation>Leyendo los formularios…</translation>
    </message>
    <message>
        <source>There is no form yet</source>
        <translation>Aún no hay formularios</translation>
    </message>
    <message>
        <source>Begin one, or import a file.</source>
        <translation>Empiece uno o importe un archivo.</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>no campaign</source>
        <translation>ninguna campaña</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Its title, as analysts will read it.</source>
        <translation>Su título, como lo leerán los analistas.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>No se puede leer el archivo: {why}</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Script and wrap-up</source>
        <translation>Guion y cierre</translation>
    </message>
    <message>
        <source>The script opens with the call</source>
        <translation>El guion se abre con la llamada</translation>
    </message>
    <message>
        <source>{key} answers a ring or dials the chosen lead.</source>
        <translation>{key} atiende la llamada o marca el contacto elegido.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Leadline: sign in</source>
        <translation>Leadline: iniciar sesión</translation>
    </message>
    <message>
        <source>Leadline</source>
        <translation>Leadline</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>six figures, or a recovery code</source>
        <translation>seis cifras, o un código de recuperación</translation>
    </message>
    <message>
        <source>Code of your second factor</source>
        <translation>Código de su segundo factor</translation>
    </message>
    <message>
        <source>six figures</source>
        <translation>seis cifras</translation>
    </message>
    <message>
        <source>its short name</source>
        <translation>su nombre corto</translation>
    </message>
    <message>
        <source>Please fill in: {field}</source>
        <translation>Falta rellenar: {field}</translation>
    </message>
    <message>
        <source>Choose yourself or type where you work.</source>
        <translation>Elíjase en la lista o escriba dónde trabaja.</translation>
    </message>
    <message>
        <source>Type where you work. The first time needs the server.</source>
        <translation>Escriba dónde trabaja. La primera vez hace falta el servidor.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Open this desk without the server</source>
        <translation>Abrir este puesto sin el servidor</translation>
    </message>
    <message>
        <source>With the last password that you used here, or with your unlock code.</source>
        <translation>Con la última contraseña que usó aquí o con su código de desbloqueo.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>People who signed in here before</source>
        <translation>Personas que ya entraron aquí</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound: microphone, loudspeaker, ring</source>
        <translation>Sonido: micrófono, altavoz, timbre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>While this is open your microphone is on; nothing leaves this computer, and nothing is kept.</source>
        <translation>Mientras esto está abierto, su micrófono está encendido; nada sale de este equipo ni se guarda.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You hear</source>
        <translation>Usted oye</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Say something and hear it back</source>
        <translation>Diga algo y escúchelo</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Words in {language}</source>
        <extracomment>path of a part within the step, language on screen</extracomment>
        <translation>Palabras en {language}</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <translation>{name}, falta</translation>
    </message>
    <message>
        <source>(ends here)</source>
        <translation>(termina aquí)</translation>
    </message>
    <message>
        <source>(back to where it was called)</source>
        <translation>(vuelve a donde se llamó)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>Cases, the first that holds</source>
        <translation>Casos, el primero que se cumpla</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Añadir un caso</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>▸ objection: {title}</source>
        <translation>▸ objeción: {title}</translation>
    </message>
    <message>
        <source>(as the step)</source>
        <translation>(como el paso)</translation>
    </message>
    <message>
        <source>(nowhere)</source>
        <translation>(a ninguna parte)</translation>
    </message>
    <message>
        <source>Case {n}</source>
        <translation>Caso {n}</translation>
    </message>
    <message>
        <source>Answer {n}</source>
        <translation>Respuesta {n}</translation>
    </message>
    <message>
        <source>{name} leads to</source>
        <translation>{name} lleva a</translation>
    </message>
    <message>
        <source>More about answer {n}: tags, fields, acts</source>
        <translation>Más sobre la respuesta {n}: etiquetas, campos, acciones</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>Quitar {n}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Into field</source>
        <translation>En el campo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Step: {field}</source>
        <translation>Paso: {field}</translation>
    </message>
    <message>
        <source>Must be done before a sale</source>
        <translation>Obligatorio antes de una venta</translation>
    </message>
    <message>
        <source>Sensitive: the recording is silent</source>
        <translation>Confidencial: la grabación calla</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>No step is chosen</source>
        <translation>Ningún paso elegido</translation>
    </message>
    <message>
        <source>Choose one in the outline or in the graph.</source>
        <translation>Elija uno en el esquema o en el gráfico.</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Stop now</source>
        <translation>Parar ahora</translation>
    </message>
    <message>
        <source>It leaves every desk within seconds, during calls too; agents read the reason.</source>
        <translation>Desaparece de todos los puestos en segundos, también durante llamadas; los agentes leen el motivo.</translation>
    </message>
    <message>
        <source>What is stopped</source>
        <translation>Qué se para</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Por qué, en una frase</translation>
    </message>
    <message>
        <source>Why it is stopped</source>
        <translation>Por qué se para</translation>
    </message>
    <message>
        <source>Stop on every desk</source>
        <translation>Parar en todos los puestos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel stopping</source>
        <translation>No parar</translation>
    </message>
    <message>
        <source>Agents have to read why.</source>
        <translation>Los agentes tienen que leer por qué.</translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Open a script first.</source>
        <translation>Abra antes un guion.</translation>
    </message>
    <message>
        <source>To “{step}”</source>
        <translation>A «{step}»</translation>
    </message>
    <message>
        <source>Case {n}</source>
        <translation>Caso {n}</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Nothing of this script is published.</source>
        <translation>De este guion no hay nada publicado.</translation>
    </message>
    <message>
        <source>This step: {title}</source>
        <translation>Este paso: {title}</translation>
    </message>
    <message>
        <source>Offer: {title}</source>
        <translation>Oferta: {title}</translation>
    </message>
    <message>
        <source>The whole version {n}</source>
        <translation>Toda la versión {n}</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>The version before speaks again, at once. Agents read why before they are ready.</source>
        <translation>La versión anterior vuelve a hablar de inmediato. Los agentes leen por qué antes de estar disponibles.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar publicación</translation>
    </message>
    <message>
        <source>This version will not speak.</source>
        <translation>Esta versión no hablará.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Version {n} speaks from {when} on.</source>
        <translation>La versión {n} habla desde {when}.</translation>
    </message>
    <message>
        <source>Version {n} speaks now; every desk gets it within seconds.</source>
        <translation>La versión {n} ya habla; llega a todos los puestos en segundos.</translation>
    </message>
    <message>
        <source>Export as YAML</source>
        <translation>Exportar como YAML</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>No se puede escribir el archivo: {why}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Escrito en {path}</translation>
    </message>
    <message>
        <source>Rolled back: the version before speaks again.</source>
        <translation>Se ha vuelto atrás: habla otra vez la versión anterior.</translation>
    </message>
    <message>
        <source>Stopped: it leaves every desk within seconds.</source>
        <translation>Parado: desaparece de todos los puestos en segundos.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>No se puede leer el archivo: {why}</translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>Proposed answer</source>
        <translation>Respuesta propuesta</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <source>Targets of the day</source>
        <extracomment>pixels of a figure&apos;s field</extracomment>
        <translation>Objetivos del día</translation>
    </message>
    <message>
        <source>Whose target</source>
        <translation>Objetivo de quién</translation>
    </message>
    <message>
        <source>Talk, minutes</source>
        <translation>Conversación, minutos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Each agent of {name}</source>
        <translation>Cada agente de {name}</translation>
    </message>
</context>
<context>
    <name>TeamDesk</name>
    <message>
        <source>{name} asks for help</source>
        <translation>{name} pide ayuda</translation>
    </message>
    <message>
        <source>{name} asks for help: {customer}</source>
        <translation>{name} pide ayuda: {customer}</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Voy</translation>
    </message>
    <message>
        <source>Nothing needs a hand.</source>
        <translation>Nada necesita ayuda.</translation>
    </message>
    <message>
        <source>{name} has the callback now.</source>
        <translation>{name} tiene ahora la llamada pendiente.</translation>
    </message>
    <message>
        <source>The target holds from now on.</source>
        <translation>El objetivo vale desde ahora.</translation>
    </message>
    <message>
        <source>Your telephone rings: take it to listen.</source>
        <translation>Suena su teléfono: descuelgue para escuchar.</translation>
    </message>
    <message>
        <source>Your telephone rings: take it, and the agent alone hears you.</source>
        <translation>Suena su teléfono: al descolgar solo le oye el agente.</translation>
    </message>
    <message>
        <source>Your telephone rings: take it, and both hear you.</source>
        <translation>Suena su teléfono: al descolgar le oyen los dos.</translation>
    </message>
    <message>
        <source>Team desk</source>
        <translation>Puesto de equipo</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>A desk that says nothing for {n} seconds turns grey.</source>
        <translation>Un puesto que no da señales durante {n} segundos se muestra en gris.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>Your team appears as soon as it answers.</source>
        <translation>Su equipo aparecerá en cuanto responda.</translation>
    </message>
    <message>
        <source>Nobody is in your team</source>
        <translation>No hay nadie en su equipo</translation>
    </message>
    <message>
        <source>Agents that are given to your team stand here.</source>
        <translation>Aquí aparecen los agentes asignados a su equipo.</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Elija un agente</translation>
    </message>
    <message>
        <source>Her state and her customer are shown here.</source>
        <translation>Aquí se ven su estado y su cliente.</translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation>Nadie pide ayuda.</translation>
    </message>
    <message>
        <source>Nobody talks there.</source>
        <translation>Allí no habla nadie.</translation>
    </message>
    <message>
        <source>Your telephone is at no exchange that lets you listen.</source>
        <translation>Su teléfono no está en una centralita que permita escuchar.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>Join in</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>The server does not answer: this picture is old.</source>
        <translation>El servidor no responde: lo que se ve es antiguo.</translation>
    </message>
    <message>
        <source>{n} talking</source>
        <translation>{n} hablando</translation>
    </message>
    <message>
        <source>{n} wrap-up</source>
        <translation>{n} en cierre</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} disponibles</translation>
    </message>
    <message>
        <source>{n} paused</source>
        <translation>{n} en pausa</translation>
    </message>
    <message>
        <source>{n} not taking calls</source>
        <translation>{n} sin recibir llamadas</translation>
    </message>
    <message>
        <source>{n} out of reach</source>
        <translation>{n} sin conexión</translation>
    </message>
    <message>
        <source>{n} not here</source>
        <translation>{n} sin conectarse hoy</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Scores of the team</source>
        <translation>Puntuaciones del equipo</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>By question: what costs most comes first</source>
        <translation>Por pregunta: primero la que más cuesta</translation>
    </message>
    <message>
        <source>By root cause</source>
        <translation>Por causa raíz</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>At which questions</source>
        <translation>En qué preguntas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Calls</source>
        <extracomment>desk -&gt; the act that goes there</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>{desk} · {n} new</source>
        <translation>{desk} · {n} sin leer</translation>
    </message>
    <message>
        <source>Desk: {desk}</source>
        <translation>Puesto: {desk}</translation>
    </message>
    <message>
        <source>Search leads, commands</source>
        <translation>Buscar contactos, órdenes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation>Conexión: {words}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Disponible para llamadas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{reason}  ({n} min at most)</source>
        <translation>{reason}  ({n} min como máximo)</translation>
    </message>
    <message>
        <source>Take no calls</source>
        <translation>No recibir llamadas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>Agent</source>
        <extracomment>kind of a phrase -&gt; colour, soft ground; each kind is underlined in its own way besides</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Your unlock code</source>
        <translation>Su código de desbloqueo</translation>
    </message>
    <message>
        <source>It opens this desk when the server is away and your password was changed or forgotten. Write it on paper and keep it apart from this computer. It is shown until you say that you have it.</source>
        <translation>Abre este puesto cuando el servidor no responde y la contraseña se cambió o se olvidó. Anótelo en papel y guárdelo lejos de este equipo. Se mostrará hasta que confirme que lo tiene.</translation>
    </message>
    <message>
        <source>The code, 20 letters and figures</source>
        <translation>El código, 20 letras y cifras</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the unlock code</source>
        <translation>Copiar el código de desbloqueo</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya lo he anotado</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Which of its ways leads there?</source>
        <translation>¿Cuál de sus caminos lleva allí?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel, no way</source>
        <translation>Cancelar, ningún camino</translation>
    </message>
</context>
<context>
    <name>WhatIfList</name>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Reckon old judgements with the saved draft</source>
        <translation>Recalcular evaluaciones anteriores con el borrador guardado</translation>
    </message>
    <message>
        <source>It cannot be reckoned</source>
        <translation>No se puede calcular</translation>
    </message>
    <message>
        <source>What would old judgements come to?</source>
        <translation>¿Qué darían las evaluaciones anteriores?</translation>
    </message>
    <message>
        <source>The newest 200 are reckoned anew with the saved draft.</source>
        <translation>Las 200 más recientes se recalculan con el borrador guardado.</translation>
    </message>
    <message>
        <source>Nothing was judged with this form yet</source>
        <translation>Aún no se evaluó nada con este formulario</translation>
    </message>
    <message>
        <source>No score would be another</source>
        <translation>Ninguna puntuación cambiaría</translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n evaluación</numerusform>
            <numerusform>%n evaluaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {before} → {after}</source>
        <translation>media {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n more would pass</source>
        <translation>
            <numerusform>%n más aprobaría</numerusform>
            <numerusform>%n más aprobarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more would not pass</source>
        <translation>
            <numerusform>%n más suspendería</numerusform>
            <numerusform>%n más suspenderían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s) an answer</source>
        <translation>
            <numerusform>a %n le falta una respuesta</numerusform>
            <numerusform>a %n les falta una respuesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>End the experiment</source>
        <translation>Terminar el experimento</translation>
    </message>
    <message>
        <source>No more leads are drawn, and every desk speaks the script as it is. It cannot go on later.</source>
        <translation>No se sortean más clientes y todos los puestos usan el guion tal como es. Después no puede continuar.</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Por qué termina</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejar que siga</translation>
    </message>
</context>
<context>
    <name>WrapUpPanel</name>
    <message>
        <source>as the line says; take it?</source>
        <translation>según la línea; ¿tomarlo?</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre de llamada</translation>
    </message>
    <message>
        <source>How did it end with {name}?</source>
        <translation>¿Cómo terminó con {name}?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <source>Outcome and what it needs</source>
        <translation>Resultado y lo que requiere</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Callback in your words</source>
        <translation>Cuándo volver a llamar, con sus palabras</translation>
    </message>
    <message>
        <source>tomorrow 3 pm, next Monday morning</source>
        <translation>mañana a las 15, el lunes por la mañana</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Do not call this customer again</source>
        <translation>No volver a llamar a este cliente</translation>
    </message>
    <message>
        <source>like {example}</source>
        <translation>p. ej. {example}</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Complete: an analyst could submit it.</source>
        <extracomment>where evidence is marked: there is no recording here</extracomment>
        <translation>Completa: un analista podría enviarla.</translation>
    </message>
</context>
<context>
    <name>_Items</name>
    <message>
        <source>Remove {what} {n}</source>
        <extracomment>height of a field of several lines</extracomment>
        <translation>Quitar {what} {n}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Go to Calls</source>
        <translation>Ir a Llamadas</translation>
    </message>
    <message>
        <source>Go to Quality</source>
        <translation>Ir a Calidad</translation>
    </message>
    <message>
        <source>Go to My scores</source>
        <translation>Ir a Mis notas</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>Ir a Equipo</translation>
    </message>
    <message>
        <source>Go to Operations</source>
        <translation>Ir a Operaciones</translation>
    </message>
    <message>
        <source>Go to Learning</source>
        <translation>Ir a Aprendizaje</translation>
    </message>
    <message>
        <source>Go to Reviews</source>
        <translation>Ir a Revisiones</translation>
    </message>
    <message>
        <source>Go to Admin</source>
        <translation>Ir a Administración</translation>
    </message>
    <message>
        <source>Search leads and commands</source>
        <translation>Buscar contactos y órdenes</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Avisos hasta ahora</translation>
    </message>
    <message>
        <source>Connection and what waits to be sent</source>
        <translation>Conexión y lo pendiente de enviar</translation>
    </message>
    <message>
        <source>Outbox: waiting and refused entries</source>
        <translation>Bandeja de salida: pendientes y rechazadas</translation>
    </message>
    <message>
        <source>Ready or pause</source>
        <translation>Disponible o pausa</translation>
    </message>
    <message>
        <source>More time for the outcome</source>
        <translation>Más tiempo para el resultado</translation>
    </message>
    <message>
        <source>Why am I in this state?</source>
        <translation>¿Por qué estoy en este estado?</translation>
    </message>
    <message>
        <source>Sound: microphone, loudspeaker, ring, and a test</source>
        <translation>Sonido: micrófono, altavoz, timbre y una prueba</translation>
    </message>
    <message>
        <source>What is new in the scripts</source>
        <translation>Novedades de los guiones</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Show my unlock code</source>
        <translation>Mostrar mi código de desbloqueo</translation>
    </message>
    <message>
        <source>Second factor: set it up, or make recovery codes</source>
        <translation>Segundo factor: configurarlo o crear códigos de recuperación</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Answer, or dial the chosen lead</source>
        <translation>Atender, o llamar al contacto elegido</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Do not take this call</source>
        <translation>No atender esta llamada</translation>
    </message>
    <message>
        <source>Hold or go on</source>
        <translation>Poner en espera o seguir</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Silenciar o activar el micro</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Ask a colleague first</source>
        <translation>Consultar antes a un compañero</translation>
    </message>
    <message>
        <source>Customer or colleague: talk to the other one</source>
        <translation>Cliente o compañero: hablar con el otro</translation>
    </message>
    <message>
        <source>Three-way talk, or drop the third</source>
        <translation>Hablar a tres, o quitar al tercero</translation>
    </message>
    <message>
        <source>Leave a prepared message and go on</source>
        <translation>Dejar un mensaje grabado y seguir</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Pause or resume the recording</source>
        <translation>Pausar o reanudar la grabación</translation>
    </message>
    <message>
        <source>The customer objects to the recording</source>
        <translation>El cliente se opone a la grabación</translation>
    </message>
    <message>
        <source>Call your lead to help</source>
        <translation>Pedir ayuda a su responsable</translation>
    </message>
    <message>
        <source>Finish and bring the next</source>
        <translation>Terminar y traer el siguiente</translation>
    </message>
    <message>
        <source>Choose an answer (with Alt while typing)</source>
        <translation>Elegir una respuesta (con Alt al escribir)</translation>
    </message>
    <message>
        <source>Choose an outcome (with Alt while typing)</source>
        <translation>Elegir el resultado (con Alt al escribir)</translation>
    </message>
    <message>
        <source>Objections: type what the customer said</source>
        <translation>Objeciones: escriba lo que dijo el cliente</translation>
    </message>
    <message>
        <source>Script: one step back</source>
        <translation>Guion: un paso atrás</translation>
    </message>
    <message>
        <source>Script: speak another variant, with a reason</source>
        <translation>Guion: usar otra variante, con un motivo</translation>
    </message>
    <message>
        <source>Script: jump to a step</source>
        <translation>Guion: saltar a un paso</translation>
    </message>
    <message>
        <source>Propose a better line for this step</source>
        <translation>Proponer una frase mejor para este paso</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Promise a callback</source>
        <translation>Prometer una llamada</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <source>Do not call this lead now</source>
        <translation>No llamar ahora a este cliente</translation>
    </message>
    <message>
        <source>Leads one after another: begin or stop</source>
        <translation>Clientes uno tras otro: empezar o parar</translation>
    </message>
    <message>
        <source>Call all the same, with a reason</source>
        <translation>Llamar de todos modos, con un motivo</translation>
    </message>
    <message>
        <source>Show the next lead</source>
        <translation>Mostrar el siguiente contacto</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Volver a quien está al teléfono</translation>
    </message>
    <message>
        <source>Older contacts of the customer</source>
        <translation>Contactos anteriores del cliente</translation>
    </message>
    <message>
        <source>Calls that still need an outcome</source>
        <translation>Llamadas sin resultado</translation>
    </message>
    <message>
        <source>Public pool: find and claim leads</source>
        <translation>Bolsa pública: buscar y tomar contactos</translation>
    </message>
    <message>
        <source>Handed to me: colleagues&apos; customers</source>
        <translation>Asignado a mí: clientes de compañeros</translation>
    </message>
    <message>
        <source>Why is this lead mine?</source>
        <translation>¿Por qué es mío este contacto?</translation>
    </message>
    <message>
        <source>Missed calls: promise to call back</source>
        <translation>Llamadas perdidas: prometer llamar</translation>
    </message>
    <message>
        <source>Open a problem</source>
        <translation>Abrir una incidencia</translation>
    </message>
    <message>
        <source>Answer or close a problem</source>
        <translation>Responder o cerrar un problema</translation>
    </message>
    <message>
        <source>Deal: appointment, cancel, claim</source>
        <translation>Venta: cita, cancelar, reclamar</translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation>Etiquetar el contacto</translation>
    </message>
    <message>
        <source>Consent given or withdrawn</source>
        <translation>Consentimiento dado o retirado</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>No volver a llamar</translation>
    </message>
    <message>
        <source>Record a deal</source>
        <translation>Registrar una operación</translation>
    </message>
    <message>
        <source>Articles that help in this call</source>
        <translation>Artículos útiles para esta llamada</translation>
    </message>
    <message>
        <source>Show a hidden number for a while, with a reason</source>
        <translation>Mostrar un número oculto un rato, con un motivo</translation>
    </message>
    <message>
        <source>New lead from this number</source>
        <translation>Contacto nuevo con este número</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Marcar un número</translation>
    </message>
    <message>
        <source>Log a call on another phone</source>
        <translation>Anotar una llamada de otro teléfono</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Escuchar o pausar</translation>
    </message>
    <message>
        <source>Back five seconds</source>
        <translation>Cinco segundos atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Forward five seconds</source>
        <translation>Cinco segundos adelante</translation>
    </message>
    <message>
        <source>Back one second</source>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>Forward one second</source>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Waveform larger</source>
        <translation>Ampliar la onda</translation>
    </message>
    <message>
        <source>Waveform smaller</source>
        <translation>Reducir la onda</translation>
    </message>
    <message>
        <source>Mark this moment as evidence</source>
        <translation>Marcar este momento como prueba</translation>
    </message>
    <message>
        <source>Selected words are evidence</source>
        <translation>Usar lo seleccionado como prueba</translation>
    </message>
    <message>
        <source>Next phrase that was said</source>
        <translation>Siguiente frase detectada</translation>
    </message>
    <message>
        <source>Previous phrase that was said</source>
        <translation>Frase detectada anterior</translation>
    </message>
    <message>
        <source>Leave silences out</source>
        <translation>Omitir los silencios</translation>
    </message>
    <message>
        <source>Repeat a stretch: from here, to here, off</source>
        <translation>Repetir un tramo: desde aquí, hasta aquí, no</translation>
    </message>
    <message>
        <source>Agent&apos;s side: loudness</source>
        <translation>Volumen del lado del agente</translation>
    </message>
    <message>
        <source>Customer&apos;s side: loudness</source>
        <translation>Volumen del lado del cliente</translation>
    </message>
    <message>
        <source>What was said, or what was written</source>
        <translation>Lo que se dijo o lo que se anotó</translation>
    </message>
    <message>
        <source>Take the proposed answer over</source>
        <translation>Aceptar la respuesta propuesta</translation>
    </message>
    <message>
        <source>Answer the lit question</source>
        <translation>Responder la pregunta resaltada</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Comment on the question</source>
        <translation>Comentar la pregunta</translation>
    </message>
    <message>
        <source>Root cause of the answer</source>
        <translation>Causa raíz de la respuesta</translation>
    </message>
    <message>
        <source>Type the answer (number, text, day)</source>
        <translation>Escribir la respuesta (número, texto, día)</translation>
    </message>
    <message>
        <source>Blind: hide weights and score, or show them</source>
        <translation>A ciegas: ocultar o mostrar pesos y nota</translation>
    </message>
    <message>
        <source>Submit the evaluation</source>
        <translation>Enviar la evaluación</translation>
    </message>
    <message>
        <source>Give this call of my queue back</source>
        <translation>Devolver esta llamada de mi cola</translation>
    </message>
    <message>
        <source>Only my queue, or all calls</source>
        <translation>Solo mi cola, o todas las llamadas</translation>
    </message>
    <message>
        <source>Only sales to be checked, or all calls</source>
        <translation>Solo ventas por revisar, o todas las llamadas</translation>
    </message>
    <message>
        <source>Sale: it is right</source>
        <translation>Venta: es correcta</translation>
    </message>
    <message>
        <source>Sale: to be corrected</source>
        <translation>Venta: por corregir</translation>
    </message>
    <message>
        <source>Sale: refuse it</source>
        <translation>Venta: rechazarla</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Here begins a piece for the library</source>
        <translation>Aquí empieza un fragmento para la biblioteca</translation>
    </message>
    <message>
        <source>Here ends the piece for the library</source>
        <translation>Aquí acaba el fragmento para la biblioteca</translation>
    </message>
    <message>
        <source>Share the piece in the library of calls</source>
        <translation>Compartir el fragmento en la biblioteca</translation>
    </message>
    <message>
        <source>Coaching: a note or task for the agent</source>
        <translation>Acompañamiento: una nota o tarea para el agente</translation>
    </message>
    <message>
        <source>Propose a better line for the script</source>
        <translation>Proponer una frase mejor para el guion</translation>
    </message>
    <message>
        <source>Acknowledge this evaluation</source>
        <translation>Confirmar esta evaluación</translation>
    </message>
    <message>
        <source>Appeal, or go on to the next level</source>
        <translation>Apelar, o pasar al siguiente nivel</translation>
    </message>
    <message>
        <source>Leave the appeal unsent</source>
        <translation>Dejar la apelación sin enviar</translation>
    </message>
    <message>
        <source>Approve, decide or submit what is on screen</source>
        <translation>Aprobar, decidir o enviar lo que hay en pantalla</translation>
    </message>
    <message>
        <source>Give the evaluation back to its analyst</source>
        <translation>Devolver la evaluación a su analista</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Ir a la lista</translation>
    </message>
    <message>
        <source>Copy this page as text</source>
        <translation>Copiar esta página como texto</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Leer de nuevo esta página</translation>
    </message>
    <message>
        <source>Save or carry out what is on screen</source>
        <translation>Guardar o ejecutar lo que hay en pantalla</translation>
    </message>
    <message>
        <source>Permissions: what would she see? Sheets: how mail leaves. Campaigns: pool rule</source>
        <translation>Permisos: ¿qué vería? Hojas: cómo sale el correo. Campañas: regla de la bolsa</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Something new on this page</source>
        <translation>Algo nuevo en esta página</translation>
    </message>
    <message>
        <source>Sheets: send one now. Campaigns: rule of handing out</source>
        <translation>Hojas: enviar una ahora. Campañas: regla de reparto</translation>
    </message>
    <message>
        <source>Leave a rule unsaved</source>
        <translation>Dejar una regla sin guardar</translation>
    </message>
    <message>
        <source>Answer the call for help</source>
        <translation>Atender la petición de ayuda</translation>
    </message>
    <message>
        <source>Listen to the call</source>
        <translation>Escuchar la llamada</translation>
    </message>
    <message>
        <source>Whisper: only the agent hears you</source>
        <translation>Susurrar: solo le oye el agente</translation>
    </message>
    <message>
        <source>Join in: both hear you</source>
        <translation>Unirse: le oyen los dos</translation>
    </message>
    <message>
        <source>Script: save the draft</source>
        <translation>Guion: guardar el borrador</translation>
    </message>
    <message>
        <source>Script: undo</source>
        <translation>Guion: deshacer</translation>
    </message>
    <message>
        <source>Script: redo</source>
        <translation>Guion: rehacer</translation>
    </message>
    <message>
        <source>Script: check the draft</source>
        <translation>Guion: comprobar el borrador</translation>
    </message>
    <message>
        <source>Script: approve the draft</source>
        <translation>Guion: aprobar el borrador</translation>
    </message>
    <message>
        <source>Script: publish the draft</source>
        <translation>Guion: publicar el borrador</translation>
    </message>
    <message>
        <source>Script: stop something now</source>
        <translation>Guion: parar algo ahora</translation>
    </message>
    <message>
        <source>Script: a new step behind this one</source>
        <translation>Guion: paso nuevo después de este</translation>
    </message>
    <message>
        <source>Script: delete this step</source>
        <translation>Guion: borrar este paso</translation>
    </message>
    <message>
        <source>Script: move this step up</source>
        <translation>Guion: subir este paso</translation>
    </message>
    <message>
        <source>Script: move this step down</source>
        <translation>Guion: bajar este paso</translation>
    </message>
    <message>
        <source>Script: choose where this step leads</source>
        <translation>Guion: elegir adónde lleva este paso</translation>
    </message>
    <message>
        <source>Script: a new objection</source>
        <translation>Guion: objeción nueva</translation>
    </message>
    <message>
        <source>Script: edit the words</source>
        <translation>Guion: editar las palabras</translation>
    </message>
    <message>
        <source>Script: play it from the beginning</source>
        <translation>Guion: reproducirlo desde el principio</translation>
    </message>
    <message>
        <source>Script: preview this step</source>
        <translation>Guion: vista previa de este paso</translation>
    </message>
    <message>
        <source>Back to the list of scripts</source>
        <translation>Volver a la lista de guiones</translation>
    </message>
    <message>
        <source>Coaching: read, then done</source>
        <translation>Acompañamiento: leído, luego hecho</translation>
    </message>
    <message>
        <source>Show coaching</source>
        <translation>Mostrar el acompañamiento</translation>
    </message>
    <message>
        <source>Show the library of calls</source>
        <translation>Mostrar la biblioteca de llamadas</translation>
    </message>
    <message>
        <source>Read library and coaching again</source>
        <translation>Volver a leer biblioteca y acompañamiento</translation>
    </message>
    <message>
        <source>Form: save the draft</source>
        <translation>Formulario: guardar el borrador</translation>
    </message>
    <message>
        <source>Form: undo</source>
        <translation>Formulario: deshacer</translation>
    </message>
    <message>
        <source>Form: redo</source>
        <translation>Formulario: rehacer</translation>
    </message>
    <message>
        <source>Form: check the draft</source>
        <translation>Formulario: comprobar el borrador</translation>
    </message>
    <message>
        <source>Form: approve the draft</source>
        <translation>Formulario: aprobar el borrador</translation>
    </message>
    <message>
        <source>Form: publish the draft</source>
        <translation>Formulario: publicar el borrador</translation>
    </message>
    <message>
        <source>Form: a new question behind this</source>
        <translation>Formulario: pregunta nueva detrás</translation>
    </message>
    <message>
        <source>Form: a new section</source>
        <translation>Formulario: sección nueva</translation>
    </message>
    <message>
        <source>Form: a new section inside this one</source>
        <translation>Formulario: sección nueva dentro de esta</translation>
    </message>
    <message>
        <source>Form: a new answer</source>
        <translation>Formulario: respuesta nueva</translation>
    </message>
    <message>
        <source>Form: copy this question</source>
        <translation>Formulario: copiar esta pregunta</translation>
    </message>
    <message>
        <source>Form: delete this</source>
        <translation>Formulario: eliminar esto</translation>
    </message>
    <message>
        <source>Form: move this up</source>
        <translation>Formulario: subir esto</translation>
    </message>
    <message>
        <source>Form: move this down</source>
        <translation>Formulario: bajar esto</translation>
    </message>
    <message>
        <source>Form: edit the words</source>
        <translation>Formulario: editar el texto</translation>
    </message>
    <message>
        <source>Form: answer it in the preview</source>
        <translation>Formulario: responder en la vista previa</translation>
    </message>
    <message>
        <source>Back to the list of forms</source>
        <translation>Volver a la lista de formularios</translation>
    </message>
    <message>
        <source>Leads: filter</source>
        <translation>Contactos: filtrar</translation>
    </message>
    <message>
        <source>Leads: choose a saved view</source>
        <translation>Contactos: elegir una vista guardada</translation>
    </message>
    <message>
        <source>Leads: save this view</source>
        <translation>Contactos: guardar esta vista</translation>
    </message>
    <message>
        <source>Leads: forget this view</source>
        <translation>Contactos: olvidar esta vista</translation>
    </message>
    <message>
        <source>Leads: choose columns</source>
        <translation>Contactos: elegir columnas</translation>
    </message>
    <message>
        <source>Leads: sort by this column</source>
        <translation>Contactos: ordenar por esta columna</translation>
    </message>
    <message>
        <source>Leads: change many at once</source>
        <translation>Contactos: cambiar muchos a la vez</translation>
    </message>
    <message>
        <source>Leads: read the list again</source>
        <translation>Contactos: leer la lista otra vez</translation>
    </message>
    <message>
        <source>Leads: compare the two that are chosen</source>
        <translation>Contactos: comparar los dos elegidos</translation>
    </message>
    <message>
        <source>Duplicates: make one record of both</source>
        <translation>Duplicados: unir las dos fichas</translation>
    </message>
    <message>
        <source>Duplicates: they are two customers</source>
        <translation>Duplicados: son dos clientes</translation>
    </message>
    <message>
        <source>Duplicates: keep the other record</source>
        <translation>Duplicados: conservar la otra ficha</translation>
    </message>
    <message>
        <source>Duplicates: all values of the left one</source>
        <translation>Duplicados: todos los valores de la izquierda</translation>
    </message>
    <message>
        <source>Duplicates: all values of the right one</source>
        <translation>Duplicados: todos los valores de la derecha</translation>
    </message>
    <message>
        <source>Duplicates: look for them</source>
        <translation>Duplicados: buscarlos</translation>
    </message>
    <message>
        <source>Leads: export what the filter finds</source>
        <translation>Contactos: exportar lo que encuentra el filtro</translation>
    </message>
    <message>
        <source>Import: choose a file</source>
        <translation>Importar: elegir archivo</translation>
    </message>
    <message>
        <source>Import: try it, then import</source>
        <translation>Importar: probar y luego importar</translation>
    </message>
    <message>
        <source>Import: read the list of files again</source>
        <translation>Importar: leer otra vez la lista de archivos</translation>
    </message>
    <message>
        <source>Records: problems</source>
        <translation>Registros: problemas</translation>
    </message>
    <message>
        <source>Records: deals</source>
        <translation>Registros: ventas</translation>
    </message>
    <message>
        <source>Records: follow-up visits</source>
        <translation>Registros: visitas de seguimiento</translation>
    </message>
    <message>
        <source>Records: consents</source>
        <translation>Registros: consentimientos</translation>
    </message>
    <message>
        <source>Records: read the list again</source>
        <translation>Registros: leer de nuevo la lista</translation>
    </message>
    <message>
        <source>Records: carry out what is on screen</source>
        <translation>Registros: ejecutar lo que está en pantalla</translation>
    </message>
    <message>
        <source>Records: go to the list</source>
        <translation>Registros: ir a la lista</translation>
    </message>
    <message>
        <source>Records: copy the proof</source>
        <translation>Registros: copiar la prueba</translation>
    </message>
    <message>
        <source>Records: print the proof</source>
        <translation>Registros: imprimir la prueba</translation>
    </message>
    <message>
        <source>Leads: preview who gets what</source>
        <translation>Contactos: ver quién recibe qué</translation>
    </message>
    <message>
        <source>Leads: do what the preview shows</source>
        <translation>Contactos: hacer lo que muestra la vista previa</translation>
    </message>
    <message>
        <source>Leads: pause the job, or go on</source>
        <translation>Contactos: pausar la tarea o seguir</translation>
    </message>
    <message>
        <source>Leads: end the job here</source>
        <translation>Contactos: terminar la tarea aquí</translation>
    </message>
    <message>
        <source>Leads: show the preview</source>
        <translation>Contactos: mostrar la vista previa</translation>
    </message>
    <message>
        <source>Leads: show the jobs</source>
        <translation>Contactos: mostrar las tareas</translation>
    </message>
    <message>
        <source>Leads: coverage by region</source>
        <translation>Contactos: cobertura por región</translation>
    </message>
    <message>
        <source>Leads: rules of handing out</source>
        <translation>Contactos: reglas de asignación</translation>
    </message>
    <message>
        <source>Leads: why a lead is where it is</source>
        <translation>Contactos: por qué está donde está</translation>
    </message>
    <message>
        <source>Leads: read this page again</source>
        <translation>Contactos: leer de nuevo esta página</translation>
    </message>
    <message>
        <source>Team: lend a hand with the marked need</source>
        <translation>Equipo: atender lo que está marcado</translation>
    </message>
    <message>
        <source>Team: show the day in figures</source>
        <translation>Equipo: mostrar las cifras del día</translation>
    </message>
    <message>
        <source>Team: targets of the marked line</source>
        <translation>Equipo: objetivos de la línea marcada</translation>
    </message>
    <message>
        <source>Team: morning sheet</source>
        <translation>Equipo: hoja de la mañana</translation>
    </message>
    <message>
        <source>Team: evening sheet</source>
        <translation>Equipo: hoja de la tarde</translation>
    </message>
    <message>
        <source>Team: copy the sheet</source>
        <translation>Equipo: copiar la hoja</translation>
    </message>
    <message>
        <source>Team: print the sheet</source>
        <translation>Equipo: imprimir la hoja</translation>
    </message>
    <message>
        <source>Team: write a mail with the sheet</source>
        <translation>Equipo: escribir un correo con la hoja</translation>
    </message>
    <message>
        <source>Cannot help now</source>
        <translation>Ahora no puedo ayudar</translation>
    </message>
</context>
<context>
    <name>admin</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Sheets by mail</source>
        <translation>Hojas: envío</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Quality analysts</source>
        <translation>Analistas de calidad</translation>
    </message>
    <message>
        <source>Team leads</source>
        <translation>Jefes de equipo</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Work in queues</source>
        <translation>Trabajo en colas</translation>
    </message>
    <message>
        <source>Handing out of leads</source>
        <translation>Reparto de clientes</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Calls that a rule forbids</source>
        <translation>Llamadas que una regla prohíbe</translation>
    </message>
    <message>
        <source>The floor: states, help, listening in</source>
        <translation>La sala: estados, ayuda, escucha</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Phrase sets</source>
        <translation>Conjuntos de frases</translation>
    </message>
    <message>
        <source>Library of calls</source>
        <translation>Biblioteca de llamadas</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Acompañamiento</translation>
    </message>
    <message>
        <source>Approval of evaluations</source>
        <translation>Aprobación de evaluaciones</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Apelaciones</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Calibraciones</translation>
    </message>
    <message>
        <source>Quality reports</source>
        <translation>Informes de calidad</translation>
    </message>
    <message>
        <source>Plans of sampling</source>
        <translation>Planes de muestreo</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>Reserva pública</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>Solicitudes sobre datos personales</translation>
    </message>
    <message>
        <source>see</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>full numbers</source>
        <translation>números completos</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Admins keep this for the whole organisation: without it nobody could let anybody in again.</source>
        <translation>Los administradores lo conservan para toda la organización: sin ello nadie podría volver a dar acceso.</translation>
    </message>
    <message>
        <source>These belong to nobody: all of them, or none.</source>
        <translation>No son de nadie: todos o ninguno.</translation>
    </message>
    <message>
        <source>The audit log is written by the server alone.</source>
        <translation>El registro de auditoría lo escribe solo el servidor.</translation>
    </message>
    <message>
        <source>They could act on what they cannot see; the act reaches only what they see.</source>
        <translation>Podrían actuar sobre lo que no ven; la acción solo alcanza lo que ven.</translation>
    </message>
    <message>
        <source>Full telephone numbers would be shown to {people} more people.</source>
        <translation>Se mostrarían los números completos a {people} personas más.</translation>
    </message>
    <message>
        <source>Agents would read full numbers of customers who are not theirs; {people} people have this role.</source>
        <translation>Los agentes leerían números completos de clientes ajenos; {people} personas tienen este rol.</translation>
    </message>
    <message>
        <source>Customers could leave the house as a file; every export is noted.</source>
        <translation>Los clientes podrían salir como archivo; cada exportación queda anotada.</translation>
    </message>
    <message>
        <source>Agents would have no Calls desk any more.</source>
        <translation>Los agentes ya no tendrían el puesto de llamadas.</translation>
    </message>
    <message>
        <source>of the computer</source>
        <translation>del ordenador</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>confirmed</source>
        <extracomment>what was done; a test finds each that the server writes</extracomment>
        <translation>confirmó</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadió</translation>
    </message>
    <message>
        <source>gave to its call</source>
        <translation>asignó a su llamada</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>had analysed anew</source>
        <translation>hizo analizar de nuevo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>answered a proposal</source>
        <translation>respondió a una propuesta</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>apeló</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobó</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pidió</translation>
    </message>
    <message>
        <source>began</source>
        <translation>empezó</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>canceló</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobó</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>reclamó</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerró</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>comentó</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigió</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creó</translation>
    </message>
    <message>
        <source>decided an appeal</source>
        <translation>resolvió una apelación</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borró</translation>
    </message>
    <message>
        <source>became another device</source>
        <translation>pasó a ser otro equipo</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>marcó</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>inhabilitó</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartó</translation>
    </message>
    <message>
        <source>said to be two</source>
        <translation>dijo que son dos</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>disolvió</translation>
    </message>
    <message>
        <source>did</source>
        <translation>hizo</translation>
    </message>
    <message>
        <source>marked as do not call</source>
        <translation>marcó como no llamar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>drew</source>
        <translation>sorteó</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>desechó</translation>
    </message>
    <message>
        <source>let in again</source>
        <translation>habilitó de nuevo</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>registró</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>borró para siempre</translation>
    </message>
    <message>
        <source>passed on an appeal</source>
        <translation>elevó una apelación</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportó</translation>
    </message>
    <message>
        <source>exported for the person</source>
        <translation>exportó para la persona</translation>
    </message>
    <message>
        <source>finished exporting</source>
        <translation>terminó de exportar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontró</translation>
    </message>
    <message>
        <source>gave back</source>
        <translation>devolvió</translation>
    </message>
    <message>
        <source>was lent for a call</source>
        <translation>recibió para una llamada</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregó</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>retuvo</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importó</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitó</translation>
    </message>
    <message>
        <source>judged a hit</source>
        <translation>juzgó un acierto</translation>
    </message>
    <message>
        <source>kept a telephone key for</source>
        <translation>guardó una clave de telefonía de</translation>
    </message>
    <message>
        <source>kept a store key for</source>
        <translation>guardó una clave de almacén de</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>levantó</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>listó</translation>
    </message>
    <message>
        <source>listened to</source>
        <translation>escuchó</translation>
    </message>
    <message>
        <source>listened to the original of</source>
        <translation>escuchó el original de</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>cargó</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueó</translation>
    </message>
    <message>
        <source>made recovery codes for</source>
        <translation>creó códigos de recuperación para</translation>
    </message>
    <message>
        <source>put into the queue</source>
        <translation>puso en la cola</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcó</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unió</translation>
    </message>
    <message>
        <source>was merged into another</source>
        <translation>fue unido a otro</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movió</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>dejó pasar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausó</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificó</translation>
    </message>
    <message>
        <source>previewed</source>
        <translation>previsualizó</translation>
    </message>
    <message>
        <source>proposed to erase</source>
        <translation>propuso borrar</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicó</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>recogió</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leyó</translation>
    </message>
    <message>
        <source>read the original of</source>
        <translation>leyó el original de</translation>
    </message>
    <message>
        <source>took back into the pool</source>
        <translation>devolvió a la bolsa</translation>
    </message>
    <message>
        <source>said a red line was crossed in</source>
        <translation>señaló una línea roja en</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>fue rechazado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberó</translation>
    </message>
    <message>
        <source>released the hold on</source>
        <translation>levantó la retención de</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitó</translation>
    </message>
    <message>
        <source>gave to somebody else</source>
        <translation>reasignó</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restableció</translation>
    </message>
    <message>
        <source>reset the second factor of</source>
        <translation>restableció el segundo factor de</translation>
    </message>
    <message>
        <source>asks for a second factor of</source>
        <translation>exige un segundo factor a</translation>
    </message>
    <message>
        <source>asks for no second factor of</source>
        <translation>ya no exige un segundo factor a</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resolvió</translation>
    </message>
    <message>
        <source>let rest</source>
        <translation>dejó descansar</translation>
    </message>
    <message>
        <source>went on with</source>
        <translation>continuó</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>reveló</translation>
    </message>
    <message>
        <source>took away</source>
        <translation>revocó</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revirtió</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>ejecutó</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardó</translation>
    </message>
    <message>
        <source>saved the columns of</source>
        <translation>guardó las columnas de</translation>
    </message>
    <message>
        <source>searched for</source>
        <translation>buscó</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>vio</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envió</translation>
    </message>
    <message>
        <source>set</source>
        <translation>fijó</translation>
    </message>
    <message>
        <source>set a password for</source>
        <translation>fijó una contraseña de</translation>
    </message>
    <message>
        <source>set up a second factor for</source>
        <translation>configuró un segundo factor de</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartió</translation>
    </message>
    <message>
        <source>signed in on</source>
        <translation>entró en</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>cerró la sesión de</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitió</translation>
    </message>
    <message>
        <source>split</source>
        <translation>separó</translation>
    </message>
    <message>
        <source>was split off</source>
        <translation>fue separado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>inició</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detuvo</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>probó</translation>
    </message>
    <message>
        <source>took back</source>
        <translation>deshizo</translation>
    </message>
    <message>
        <source>was taken back</source>
        <translation>quedó deshecho</translation>
    </message>
    <message>
        <source>took the mark from</source>
        <translation>quitó la marca de</translation>
    </message>
    <message>
        <source>signed in by a recovery code as</source>
        <translation>entró con un código de recuperación como</translation>
    </message>
    <message>
        <source>handed a visit</source>
        <translation>entregó una visita</translation>
    </message>
    <message>
        <source>woke</source>
        <translation>despertó</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>retiró</translation>
    </message>
    <message>
        <source>withdrew an appeal</source>
        <translation>retiró una apelación</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>escribió</translation>
    </message>
    <message>
        <source>states of the day were noted</source>
        <extracomment>what came from a desk, and what became of deals</extracomment>
        <translation>se anotaron los estados del día</translation>
    </message>
    <message>
        <source>answered to an appeal</source>
        <translation>respondió a una apelación</translation>
    </message>
    <message>
        <source>filed an appeal</source>
        <translation>presentó una apelación</translation>
    </message>
    <message>
        <source>used an article</source>
        <translation>usó un artículo</translation>
    </message>
    <message>
        <source>scored a calibration</source>
        <translation>puntuó una calibración</translation>
    </message>
    <message>
        <source>finished a call</source>
        <translation>terminó una llamada</translation>
    </message>
    <message>
        <source>did a callback</source>
        <translation>hizo una rellamada</translation>
    </message>
    <message>
        <source>promised a callback</source>
        <translation>prometió una rellamada</translation>
    </message>
    <message>
        <source>heard a piece of a call</source>
        <translation>oyó un fragmento</translation>
    </message>
    <message>
        <source>recorded consent</source>
        <translation>registró el consentimiento</translation>
    </message>
    <message>
        <source>changed a deal</source>
        <translation>cambió una venta</translation>
    </message>
    <message>
        <source>recorded a deal</source>
        <translation>registró una venta</translation>
    </message>
    <message>
        <source>marked do not call</source>
        <translation>marcó no llamar</translation>
    </message>
    <message>
        <source>confirmed an evaluation</source>
        <translation>confirmó una evaluación</translation>
    </message>
    <message>
        <source>corrected an evaluation</source>
        <translation>corrigió una evaluación</translation>
    </message>
    <message>
        <source>reviewed an evaluation</source>
        <translation>revisó una evaluación</translation>
    </message>
    <message>
        <source>submitted an evaluation</source>
        <translation>envió una evaluación</translation>
    </message>
    <message>
        <source>set fields</source>
        <translation>rellenó campos</translation>
    </message>
    <message>
        <source>called against a rule, with leave</source>
        <translation>llamó contra una regla, con permiso</translation>
    </message>
    <message>
        <source>entered a lead</source>
        <translation>registró un contacto</translation>
    </message>
    <message>
        <source>skipped a lead</source>
        <translation>omitió un contacto</translation>
    </message>
    <message>
        <source>proposed a line</source>
        <translation>propuso una frase</translation>
    </message>
    <message>
        <source>had a message sent</source>
        <translation>hizo enviar un mensaje</translation>
    </message>
    <message>
        <source>read a notice</source>
        <translation>leyó un aviso</translation>
    </message>
    <message>
        <source>added a number</source>
        <translation>añadió un número</translation>
    </message>
    <message>
        <source>gave an entry up</source>
        <translation>renunció a una entrada</translation>
    </message>
    <message>
        <source>opened records</source>
        <translation>abrió fichas</translation>
    </message>
    <message>
        <source>read what is new</source>
        <translation>leyó lo nuevo</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>etiquetó</translation>
    </message>
    <message>
        <source>changed a problem</source>
        <translation>cambió un problema</translation>
    </message>
    <message>
        <source>opened a problem</source>
        <translation>abrió un problema</translation>
    </message>
    <message>
        <source>got a variant</source>
        <translation>recibió una variante</translation>
    </message>
    <message>
        <source>took another variant</source>
        <translation>tomó otra variante</translation>
    </message>
    <message>
        <source>planned a visit</source>
        <translation>planificó una visita</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentó</translation>
    </message>
    <message>
        <source>found right</source>
        <translation>dio por correcta</translation>
    </message>
    <message>
        <source>booked as paid</source>
        <translation>anotó como pagada</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>rechazó</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anuló</translation>
    </message>
    <message>
        <source>took back to a draft</source>
        <translation>devolvió a borrador</translation>
    </message>
    <message>
        <source>decided whose it is</source>
        <translation>decidió de quién es</translation>
    </message>
    <message>
        <source>laid claim to</source>
        <translation>reclamó</translation>
    </message>
    <message>
        <source>gave an appointment to</source>
        <translation>dio cita a</translation>
    </message>
    <message>
        <source>share of an agent</source>
        <extracomment>to what; things with permissions have their words in `words.ENTITIES`</extracomment>
        <translation>cuota de un agente</translation>
    </message>
    <message>
        <source>many records opened</source>
        <translation>muchas fichas abiertas</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>a call that a rule forbids</source>
        <translation>una llamada que una regla prohíbe</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>draft of a form</source>
        <translation>borrador de formulario</translation>
    </message>
    <message>
        <source>what stands against a call</source>
        <translation>lo que impide una llamada</translation>
    </message>
    <message>
        <source>job of handing out</source>
        <translation>tarea de reparto</translation>
    </message>
    <message>
        <source>rule of handing out</source>
        <translation>regla de reparto</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>change of many leads</source>
        <translation>cambio de muchos contactos</translation>
    </message>
    <message>
        <source>unsuitable lead</source>
        <translation>contacto no apto</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>entry of a desk</source>
        <translation>entrada de un puesto</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>centralita</translation>
    </message>
    <message>
        <source>rule of the pool</source>
        <translation>regla de la bolsa</translation>
    </message>
    <message>
        <source>export of quality figures</source>
        <translation>exportación de calidad</translation>
    </message>
    <message>
        <source>call of the analysts&apos; queue</source>
        <translation>llamada de la cola de análisis</translation>
    </message>
    <message>
        <source>a number that is hidden</source>
        <translation>un número oculto</translation>
    </message>
    <message>
        <source>draft of a script</source>
        <translation>borrador de guion</translation>
    </message>
    <message>
        <source>sheet of a team</source>
        <translation>hoja de un equipo</translation>
    </message>
    <message>
        <source>sending of sheets</source>
        <translation>envío de hojas</translation>
    </message>
    <message>
        <source>subscription to a sheet</source>
        <translation>suscripción a una hoja</translation>
    </message>
    <message>
        <source>request of a person</source>
        <translation>solicitud de una persona</translation>
    </message>
    <message>
        <source>suppression list</source>
        <translation>lista de exclusión</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>earlier contacts</source>
        <translation>gestiones anteriores</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>aviso web</translation>
    </message>
    <message>
        <source>reason</source>
        <extracomment>what may be noted besides; another stands as it is</extracomment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>was</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permiso</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fichas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>where</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message>
        <source>to</source>
        <translation>para</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>rows moved</source>
        <translation>filas movidas</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocidos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>rows removed</source>
        <translation>filas quitadas</translation>
    </message>
    <message>
        <source>rows marked</source>
        <translation>filas marcadas</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cómo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octetos</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>into</source>
        <translation>en</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>for</source>
        <translation>para</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenidas</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>idos</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>by way of</source>
        <translation>por medio de</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>días de la semana</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>α ordinal</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>CCI(2,1)</translation>
    </message>
    <message>
        <source>cannot be estimated from one call</source>
        <translation>no se puede estimar con una llamada</translation>
    </message>
    <message>
        <source>cannot be estimated: nobody else judged it</source>
        <translation>no se puede estimar: nadie más la evaluó</translation>
    </message>
    <message>
        <source>cannot be estimated: everybody always said the same</source>
        <translation>no se puede estimar: todos dijeron siempre lo mismo</translation>
    </message>
    <message>
        <source>cannot be estimated: no two people share two calls</source>
        <translation>no se puede estimar: no hay dos personas con dos llamadas en común</translation>
    </message>
    <message>
        <source>people read it differently</source>
        <translation>cada cual la entiende distinto</translation>
    </message>
    <message>
        <source>“not applicable” is used differently</source>
        <translation>«no aplica» se usa distinto</translation>
    </message>
    <message>
        <source>most differ from the expert</source>
        <translation>la mayoría difiere del experto</translation>
    </message>
    <message>
        <source>{name} {value}, {n} calls</source>
        <translation>{name} {value}, {n} llamadas</translation>
    </message>
    <message>
        <source>{name} {value} ({low} to {high}), {n} calls</source>
        <translation>{name} {value} ({low} a {high}), {n} llamadas</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>{mean}, {n} calls</source>
        <translation>{mean}, {n} llamadas</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high}), {n} calls</source>
        <translation>{mean} ({low} a {high}), {n} llamadas</translation>
    </message>
    <message>
        <source>{question}: {hers} %, others {theirs} %</source>
        <translation>{question}: {hers} %, otros {theirs} %</translation>
    </message>
    <message>
        <source>closed, {n} judged</source>
        <translation>cerrada, {n} evaluaron</translation>
    </message>
    <message>
        <source>waits for your judgement</source>
        <translation>espera su evaluación</translation>
    </message>
    <message>
        <source>{done} of {all} have judged</source>
        <translation>{done} de {all} han evaluado</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>vencida desde {when}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>hasta {when}</translation>
    </message>
    <message>
        <source>Scores: {figure}</source>
        <translation>Puntuaciones: {figure}</translation>
    </message>
    <message>
        <source>in this call {share} % of pairs within 10 points</source>
        <translation>en esta llamada el {share} % de los pares difiere en 10 puntos o menos</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>Ringing there</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Atendiendo</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Going on hold</source>
        <translation>Poniendo en espera</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Retomando</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>Transfiriendo</translation>
    </message>
    <message>
        <source>Message plays</source>
        <translation>Suena el mensaje</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>Colgando</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>A: ready to buy</source>
        <translation>A: decidido a comprar</translation>
    </message>
    <message>
        <source>B: interested</source>
        <translation>B: interesado</translation>
    </message>
    <message>
        <source>C: perhaps later</source>
        <translation>C: quizá más adelante</translation>
    </message>
    <message>
        <source>D: no intention</source>
        <translation>D: sin interés</translation>
    </message>
    <message>
        <source>Wrap-up: outcome missing</source>
        <translation>Cierre: falta el resultado</translation>
    </message>
    <message>
        <source>{state}, muted</source>
        <translation>{state}, en silencio</translation>
    </message>
    <message>
        <source>{state}, the other side waits</source>
        <translation>{state}, el otro lado ha puesto en espera</translation>
    </message>
    <message>
        <source>Three-way with {number}</source>
        <translation>A tres con {number}</translation>
    </message>
    <message>
        <source>Asking {number}: {state}</source>
        <translation>Consulta a {number}: {state}</translation>
    </message>
    <message>
        <source>No line: this computer lacks the softphone&apos;s program. Use another telephone.</source>
        <translation>Sin línea: a este equipo le falta el programa del teléfono. Use otro teléfono.</translation>
    </message>
    <message>
        <source>No line: the softphone&apos;s program is of another version. Install the desk anew.</source>
        <translation>Sin línea: el programa del teléfono es de otra versión. Vuelva a instalar el puesto.</translation>
    </message>
    <message>
        <source>No line: it has to be encrypted, and this softphone cannot do that.</source>
        <translation>Sin línea: debe ir cifrada y este teléfono no puede hacerlo.</translation>
    </message>
    <message>
        <source>No line: this computer has no certificates to check the exchange by.</source>
        <translation>Sin línea: este equipo no tiene certificados para comprobar la central.</translation>
    </message>
    <message>
        <source>The telephone is getting its line.</source>
        <translation>El teléfono está obteniendo línea.</translation>
    </message>
    <message>
        <source>No line: the exchange does not accept name and password of this telephone.</source>
        <translation>Sin línea: la central no acepta el nombre y la contraseña de este teléfono.</translation>
    </message>
    <message>
        <source>No line: the exchange does not answer. The telephone goes on trying.</source>
        <translation>Sin línea: la central no responde. El teléfono lo sigue intentando.</translation>
    </message>
    <message>
        <source>line good</source>
        <translation>línea buena</translation>
    </message>
    <message>
        <source>line fair</source>
        <translation>línea regular</translation>
    </message>
    <message>
        <source>line poor</source>
        <translation>línea mala</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>Elija un resultado.</translation>
    </message>
    <message>
        <source>This outcome needs a callback time.</source>
        <translation>Este resultado necesita cuándo volver a llamar.</translation>
    </message>
    <message>
        <source>This outcome needs a note of at least {n} characters.</source>
        <translation>Este resultado necesita una nota de al menos {n} caracteres.</translation>
    </message>
    <message>
        <source>This outcome needs: {field}</source>
        <translation>Este resultado necesita: {field}</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamada desconocida</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>From {name}: a question</source>
        <translation>De {name}: una consulta</translation>
    </message>
    <message>
        <source>From {name}: a call is handed over</source>
        <translation>De {name}: le pasa una llamada</translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message>
        <source>All others</source>
        <extracomment>that are said; the others are counted</extracomment>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>without a team</source>
        <translation>sin equipo</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>Cambiar aquí</translation>
    </message>
    <message>
        <source>Public pool</source>
        <translation>Bolsa pública</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Changed with a new version: lead-server publish.</source>
        <translation>Se cambia con una versión nueva: lead-server publish.</translation>
    </message>
    <message>
        <source>Who works it</source>
        <translation>Quién la trabaja</translation>
    </message>
    <message>
        <source>Calling hours and consent</source>
        <translation>Horario y consentimiento</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Changed with lead-server lines.</source>
        <translation>Se cambia con lead-server lines.</translation>
    </message>
    <message>
        <source>Sampling for quality</source>
        <translation>Muestras de calidad</translation>
    </message>
    <message>
        <source>Open the plans</source>
        <translation>Abrir los planes</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>Números ocultos</translation>
    </message>
    <message>
        <source>Open permissions</source>
        <translation>Abrir permisos</translation>
    </message>
    <message>
        <source>Version {n}, {state} {day}, grade {grade}.</source>
        <translation>Versión {n}, {state} {day}, grado {grade}.</translation>
    </message>
    <message>
        <source>Leads that nobody owns: {n}.</source>
        <translation>Contactos sin dueño: {n}.</translation>
    </message>
    <message>
        <source>Owned, by team: {teams}.</source>
        <translation>Con dueño, por equipo: {teams}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{days} from {opens} to {closes}, the customer&apos;s time.</source>
        <translation>{days} de {opens} a {closes}, hora del cliente.</translation>
    </message>
    <message>
        <source>Besides the law&apos;s rules: {rule}, reviewed by {who} on {day}.</source>
        <translation>Además de las reglas de la ley: {rule}, revisadas por {who} el {day}.</translation>
    </message>
    <message>
        <source>⚠ Besides the law&apos;s rules: {rule}, not reviewed.</source>
        <translation>⚠ Además de las reglas de la ley: {rule}, sin revisar.</translation>
    </message>
    <message>
        <source>Only with consent.</source>
        <translation>Solo con consentimiento.</translation>
    </message>
    <message>
        <source>Without consent as well, unless it was withdrawn.</source>
        <translation>También sin consentimiento, salvo que se haya retirado.</translation>
    </message>
    <message>
        <source>A number: at most {n} calls in {span}.</source>
        <translation>Un número: como mucho {n} llamadas en {span}.</translation>
    </message>
    <message>
        <source>A person: at most {n} calls in {span}.</source>
        <translation>Una persona: como mucho {n} llamadas en {span}.</translation>
    </message>
    <message>
        <source>… and {n} more outcomes.</source>
        <translation>… y {n} resultados más.</translation>
    </message>
    <message>
        <source>No limit of its own, nothing is called again by itself.</source>
        <translation>Sin límite propio; nada se vuelve a llamar por sí solo.</translation>
    </message>
    <message>
        <source>No rule: nothing is in the public pool, nothing comes back by itself.</source>
        <translation>Sin regla: no hay nada en la bolsa pública y nada vuelve por sí solo.</translation>
    </message>
    <message>
        <source>An agent claims at most {day} a day and holds at most {held}.</source>
        <translation>Un agente reclama como mucho {day} al día y tiene como mucho {held}.</translation>
    </message>
    <message>
        <source>Days that a claimed lead is protected: {n}.</source>
        <translation>Días que un contacto reclamado está protegido: {n}.</translation>
    </message>
    <message>
        <source>Agents do not see its leads.</source>
        <translation>Los agentes no ven sus contactos.</translation>
    </message>
    <message>
        <source>Idle days after which a lead goes back, even with a promised call: {n}.</source>
        <translation>Días de inactividad tras los que un contacto vuelve, aun con llamada prometida: {n}.</translation>
    </message>
    <message>
        <source>Idle days after which a lead goes back, unless a call is promised: {n}.</source>
        <translation>Días de inactividad tras los que un contacto vuelve, salvo llamada prometida: {n}.</translation>
    </message>
    <message>
        <source>No lead goes back by itself.</source>
        <translation>Ningún contacto vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Days before the same agent may claim it again: {n}.</source>
        <translation>Días hasta que el mismo agente puede reclamarlo otra vez: {n}.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>An agent: open leads {open}, new ones a day {new}.</source>
        <translation>Un agente: contactos abiertos {open}, nuevos al día {new}.</translation>
    </message>
    <message>
        <source>At once: agents {people}, leads {leads}.</source>
        <translation>A la vez: agentes {people}, contactos {leads}.</translation>
    </message>
    <message>
        <source>Reserved: days {days}, calls {calls}; then it stays with the agent.</source>
        <translation>Reservado: días {days}, llamadas {calls}; después se queda con el agente.</translation>
    </message>
    <message>
        <source>Reserved: days {days}, calls {calls}; then it goes back into the pool.</source>
        <translation>Reservado: días {days}, llamadas {calls}; después vuelve a la bolsa.</translation>
    </message>
    <message>
        <source>Until {day}.</source>
        <translation>Hasta {day}.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>Shared by: {what}.</source>
        <translation>Se reparte por: {what}.</translation>
    </message>
    <message>
        <source>Leads of who left are shown and wait.</source>
        <translation>Los contactos de quien se fue se muestran y esperan.</translation>
    </message>
    <message>
        <source>Leads of who left go back into the pool.</source>
        <translation>Los contactos de quien se fue vuelven a la bolsa.</translation>
    </message>
    <message>
        <source>Leads of who left are shared by themselves.</source>
        <translation>Los contactos de quien se fue se reparten solos.</translation>
    </message>
    <message>
        <source>Days before the end at which renewals become work: {n}.</source>
        <translation>Días antes del fin en que las renovaciones pasan a ser trabajo: {n}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>rests until {day}</source>
        <translation>descansa hasta {day}</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>The telephone&apos;s own line.</source>
        <translation>La línea propia del teléfono.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>{plan}: {n} calls an agent and {period}.</source>
        <translation>{plan}: {n} llamadas por agente y {period}.</translation>
    </message>
    <message>
        <source>No plan draws from it.</source>
        <translation>Ningún plan toma muestras de ella.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>Recordings are kept {span}.</source>
        <translation>Las grabaciones se guardan {span}.</translation>
    </message>
    <message>
        <source>Recordings are kept {span}, those of sold calls {sold}.</source>
        <translation>Las grabaciones se guardan {span}; las de ventas, {sold}.</translation>
    </message>
    <message>
        <source>Every role sees full numbers.</source>
        <translation>Todos los roles ven los números completos.</translation>
    </message>
    <message>
        <source>Without full numbers: {roles}.</source>
        <translation>Sin números completos: {roles}.</translation>
    </message>
    <message>
        <source>How long recordings are kept</source>
        <translation>Cuánto se guardan las grabaciones</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Abrir las reglas</translation>
    </message>
    <message>
        <source>The organisation&apos;s rule.</source>
        <translation>La regla de la organización.</translation>
    </message>
    <message>
        <source>Usual values.</source>
        <translation>Valores habituales.</translation>
    </message>
    <message>
        <source>A rule of its own.</source>
        <translation>Una regla propia.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rule holds.</source>
        <translation>Rige la regla de la organización.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>{outcome}: again after {after}, at most {n} times.</source>
        <translation>{outcome}: otra vez tras {after}, como mucho {n} veces.</translation>
    </message>
    <message>
        <source>{outcome}: again after {after}.</source>
        <translation>{outcome}: otra vez tras {after}.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>what an agent does with each; a visit is made by calling</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Promise another time</source>
        <translation>Prometer otra hora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Concertar una cita</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>late: {when}</source>
        <translation>con retraso: {when}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Customer of</source>
        <translation>Cliente de</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Se puede llamar</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>number known</source>
        <translation>número conocido</translation>
    </message>
    <message>
        <source>another number of this customer</source>
        <translation>otro número de este cliente</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>misma empresa</translation>
    </message>
    <message>
        <source>maybe: the last digits fit</source>
        <translation>quizá: coinciden las últimas cifras</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>from the queue</source>
        <translation>de la cola</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>unknown number</source>
        <translation>número desconocido</translation>
    </message>
    <message>
        <source>a colleague&apos;s customer, shown for this call</source>
        <translation>cliente de un colega, visible en esta llamada</translation>
    </message>
    <message>
        <source>known at the server only; details when it answers</source>
        <translation>solo lo conoce el servidor; detalles cuando responda</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>no se pudo enviar</translation>
    </message>
    <message>
        <source>not sent: no consent</source>
        <translation>no enviado: sin consentimiento</translation>
    </message>
    <message>
        <source>Probably about: {title} (answer promised {due})</source>
        <translation>Probablemente por: {title} (respuesta prometida {due})</translation>
    </message>
    <message>
        <source>Probably about: {title}</source>
        <translation>Probablemente por: {title}</translation>
    </message>
    <message>
        <source>Complaint: {title}</source>
        <translation>Queja: {title}</translation>
    </message>
    <message>
        <source>{product} ends in {days} days</source>
        <translation>{product} vence en {days} días</translation>
    </message>
    <message>
        <source>{product} has lapsed</source>
        <translation>{product} ha caducado</translation>
    </message>
    <message>
        <source>We promised to call back {due}</source>
        <translation>Prometimos llamar {due}</translation>
    </message>
    <message>
        <source>Our promised callback ({due}) is overdue</source>
        <translation>La llamada prometida ({due}) está atrasada</translation>
    </message>
    <message>
        <source>Returns our call of {due}</source>
        <translation>Devuelve nuestra llamada de {due}</translation>
    </message>
    <message>
        <source>Deal under way: {product}</source>
        <translation>Operación en curso: {product}</translation>
    </message>
    <message>
        <source>Last contact: {text}</source>
        <translation>Último contacto: {text}</translation>
    </message>
    <message>
        <source>New lead, first call</source>
        <translation>Contacto nuevo, primera llamada</translation>
    </message>
    <message>
        <source>Visit after the sale</source>
        <translation>Visita posventa</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>mensajería</translation>
    </message>
    <message>
        <source>recording of calls</source>
        <translation>grabación de llamadas</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>held until it was checked</source>
        <translation>retenida hasta revisarla</translation>
    </message>
    <message>
        <source>corrected, held until it was checked</source>
        <translation>corregida, retenida hasta revisarla</translation>
    </message>
    <message>
        <source>ext. {n}</source>
        <translation>ext. n.º {n}</translation>
    </message>
    <message>
        <source>ends {day} ({days})</source>
        <translation>vence {day} ({days})</translation>
    </message>
    <message>
        <source>lapsed {day} ({days})</source>
        <translation>caducó {day} ({days})</translation>
    </message>
    <message>
        <source>{product}: to be corrected by {due}: {why}</source>
        <translation>{product}: corregir antes de {due}: {why}</translation>
    </message>
    <message>
        <source>appointment {when}</source>
        <translation>cita {when}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Respuesta: {answer}</translation>
    </message>
    <message>
        <source>promised: {promise}</source>
        <translation>prometido: {promise}</translation>
    </message>
    <message>
        <source>by {due}</source>
        <translation>antes de {due}</translation>
    </message>
    <message>
        <source>last: {touch}, {ago}</source>
        <translation>último: {touch}, {ago}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>con {owner}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Your role reads numbers in full.</source>
        <translation>Su rol lee los números completos.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>set a field</source>
        <extracomment>kinds of acts of a script, for `act_unclear`</extracomment>
        <translation>rellenar un campo</translation>
    </message>
    <message>
        <source>open a ticket</source>
        <translation>abrir un aviso</translation>
    </message>
    <message>
        <source>record a deal</source>
        <translation>registrar una operación</translation>
    </message>
    <message>
        <source>schedule a callback</source>
        <translation>programar una llamada</translation>
    </message>
    <message>
        <source>plan a follow-up visit</source>
        <translation>planificar una visita de seguimiento</translation>
    </message>
    <message>
        <source>send a message</source>
        <translation>enviar un mensaje</translation>
    </message>
    <message>
        <source>record a consent</source>
        <translation>registrar un consentimiento</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check Caps Lock and try again.</source>
        <translation>Usuario o contraseña incorrectos. Revise el bloqueo de mayúsculas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type the six figures that your authenticator shows for Leadline, then sign in.</source>
        <translation>Escriba las seis cifras que su autenticador muestra para Leadline e inicie sesión.</translation>
    </message>
    <message>
        <source>The code is wrong, too old, or was used. Wait for the next one; a lost device is reset by an admin.</source>
        <translation>El código es incorrecto, caducó o ya se usó. Espere el siguiente; si perdió el dispositivo, un administrador lo restablece.</translation>
    </message>
    <message>
        <source>Your organisation wants a second person for this. Ask a colleague to confirm it on the Privacy page.</source>
        <translation>Tu organización pide una segunda persona para esto. Pide a un colega que lo confirme en la página Privacidad.</translation>
    </message>
    <message>
        <source>This is no mail address. Write it like name@example.com, or leave it empty.</source>
        <translation>No es una dirección de correo. Escríbela como name@example.com o déjala vacía.</translation>
    </message>
    <message>
        <source>Type the password or secret once more: it is never sent to another place than the one it was given for.</source>
        <translation>Escribe otra vez la contraseña o el secreto: nunca se envía a otro sitio que aquel para el que se dio.</translation>
    </message>
    <message>
        <source>{name} may not see all figures of this sheet. Take her off, or choose a place that she may see.</source>
        <translation>{name} no puede ver todas las cifras de esta hoja. Quítala o elige un lugar que pueda ver.</translation>
    </message>
    <message>
        <source>Addresses at {domain} are not allowed. An admin allows a domain under Sheets by mail.</source>
        <translation>No se permiten direcciones de {domain}. Un administrador permite un dominio en «Hojas por correo».</translation>
    </message>
    <message>
        <source>Your role needs a second factor; the time to set it up is over. Ask an admin for more time; your work is kept.</source>
        <translation>Tu rol necesita un segundo factor y el plazo terminó. Pide más tiempo a un administrador; tu trabajo se conserva.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again at {until}, or ask your team lead to reset it.</source>
        <translation>Demasiadas contraseñas erróneas. Inténtelo a las {until} o pida a su responsable que la restablezca.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again; your work is kept.</source>
        <translation>Su sesión se ha cerrado. Vuelva a entrar; su trabajo está guardado.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your team lead.</source>
        <translation>Esta cuenta está desactivada. Consulte a su responsable.</translation>
    </message>
    <message>
        <source>This computer was signed out by an administrator. Ask your team lead.</source>
        <translation>Un administrador cerró la sesión de este equipo. Consulte a su responsable.</translation>
    </message>
    <message>
        <source>This desk has not met the server for over {days} days and is locked. Sign in online; your work is kept.</source>
        <translation>Este puesto lleva más de {days} días sin contactar con el servidor y está bloqueado. Inicie sesión con conexión; su trabajo está guardado.</translation>
    </message>
    <message>
        <source>This desk is too old for the server. Install the new version, then sign in.</source>
        <translation>Este puesto es demasiado antiguo para el servidor. Instale la nueva versión y entre de nuevo.</translation>
    </message>
    <message>
        <source>This desk is newer than the server. Ask the administrator to update the server.</source>
        <translation>Este puesto es más nuevo que el servidor. Pida al administrador que lo actualice.</translation>
    </message>
    <message>
        <source>The server knows no such organisation. Check its short name.</source>
        <translation>El servidor no conoce esa organización. Revise su nombre corto.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network; you can go on with what is on this desk.</source>
        <translation>El servidor no responde. Revise la dirección y la red; puede seguir con lo que hay en este puesto.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer. Do not enter your password; tell your administrator.</source>
        <translation>Este equipo no confía en el certificado del servidor. No escriba su contraseña; avise al administrador.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. Set the clock to network time, then try again.</source>
        <translation>El reloj de este equipo no coincide con el del servidor. Ajústelo a la hora de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no lead server. Check the address.</source>
        <translation>En esa dirección responde algo, pero no es un servidor de contactos. Revise la dirección.</translation>
    </message>
    <message>
        <source>You have not signed in on this desk before. The first time needs the server.</source>
        <translation>Nunca ha entrado en este puesto. La primera vez hace falta el servidor.</translation>
    </message>
    <message>
        <source>The server did not understand this desk. Try again; if it stays, report it.</source>
        <translation>El servidor no entendió a este puesto. Inténtelo de nuevo; si persiste, avise.</translation>
    </message>
    <message>
        <source>It is not there any more, or not yours to see.</source>
        <translation>Ya no está, o no le corresponde verlo.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask your team lead.</source>
        <translation>Su función no permite hacer esto. Consulte a su responsable.</translation>
    </message>
    <message>
        <source>These permissions cannot be saved: {count} thing(s) stand against it. Read them beside the table.</source>
        <translation>Estos permisos no se pueden guardar: hay {count} impedimento(s). Léalos junto a la tabla.</translation>
    </message>
    <message>
        <source>This is the last admin: nobody could let people in any more. Make somebody else an admin first.</source>
        <translation>Es el último administrador: nadie podría dar acceso. Nombre antes a otro administrador.</translation>
    </message>
    <message>
        <source>{count} people are still there ({names}). Choose where they go, then dissolve it.</source>
        <translation>Todavía hay {count} personas ({names}). Elija adónde van y después disuélvalo.</translation>
    </message>
    <message>
        <source>There is one with the name {name} already. Choose another name.</source>
        <translation>Ya hay uno con el nombre {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>You have looked at {limit} hidden numbers in 24 hours. You can still dial; ask your lead for more.</source>
        <translation>Ha mirado {limit} números ocultos en 24 horas. Aún puede llamar; pida más a su jefe de equipo.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Look at it again, then repeat your change.</source>
        <translation>Alguien lo cambió entretanto. Vuelva a mirarlo y repita su cambio.</translation>
    </message>
    <message>
        <source>The article cannot be published yet; look at: {where}</source>
        <translation>El artículo aún no se puede publicar; revise: {where}</translation>
    </message>
    <message>
        <source>The plan cannot stand so ({where}): {words}</source>
        <translation>El plan no puede quedar así ({where}): {words}</translation>
    </message>
    <message>
        <source>No analyst could hear the calls: give somebody that role first.</source>
        <translation>Ningún analista puede oír las llamadas: dele antes ese papel a alguien.</translation>
    </message>
    <message>
        <source>The phrases cannot be published yet: {count} problem(s), the first is {first}</source>
        <translation>Las frases aún no se pueden publicar: {count} problema(s); el primero es {first}</translation>
    </message>
    <message>
        <source>The script is not sound yet: {count} finding(s), the first is {first}</source>
        <translation>El guion aún no es correcto: hallazgos: {count}; el primero: {first}</translation>
    </message>
    <message>
        <source>The server cannot read this filter ({fields}). Shorten or correct it and ask again.</source>
        <translation>El servidor no entiende este filtro ({fields}). Acórtalo o corrígelo y pregunta otra vez.</translation>
    </message>
    <message>
        <source>This change is not complete ({problem}). Fill in what is missing and look at it again.</source>
        <translation>Este cambio no está completo ({problem}). Completa lo que falta y míralo otra vez.</translation>
    </message>
    <message>
        <source>The renewal rule of campaign “{campaign}” chooses leads by this view. Change the rule first, under Handing out.</source>
        <translation>La regla de renovación de la campaña «{campaign}» elige sus contactos con esta vista. Cambie antes la regla, en Asignación.</translation>
    </message>
    <message>
        <source>That would be more than {most} consents at once. Tick fewer channels and numbers, or name fewer purposes.</source>
        <translation>Serían más de {most} consentimientos a la vez. Marque menos canales y números, o indique menos fines.</translation>
    </message>
    <message>
        <source>At most {most} leads can be changed at once. Narrow the filter and do it in parts.</source>
        <translation>Como máximo se cambian {most} contactos a la vez. Acota el filtro y hazlo por partes.</translation>
    </message>
    <message>
        <source>This preview is older than two hours and was not run. Look at the change again, then run it.</source>
        <translation>Esta vista previa tiene más de dos horas y no se ejecutó. Mira el cambio otra vez y ejecútalo.</translation>
    </message>
    <message>
        <source>This can no longer be undone: its time is over. Change the leads back with another act.</source>
        <translation>Ya no se puede deshacer: pasó su plazo. Devuelve los contactos con otro cambio.</translation>
    </message>
    <message>
        <source>Somebody changed “{name}” since you looked at it; nothing was merged. Look at both again, then merge.</source>
        <translation>Alguien cambió «{name}» después de que lo miraras; no se ha unido nada. Mira las dos otra vez y únelas.</translation>
    </message>
    <message>
        <source>Nothing can be imported from this file: {words}</source>
        <translation>No se puede importar nada de este archivo: {words}</translation>
    </message>
    <message>
        <source>This piece cannot be shared: {problem}</source>
        <translation>Este fragmento no se puede compartir: {problem}</translation>
    </message>
    <message>
        <source>A problem call is read here, not heard.</source>
        <translation>Aquí una llamada problemática se lee, no se oye.</translation>
    </message>
    <message>
        <source>There must be some words.</source>
        <translation>Debe haber algún texto.</translation>
    </message>
    <message>
        <source>Nobody else of the team is ready just now. Try again when somebody is.</source>
        <translation>Ahora mismo no hay nadie más libre en el equipo. Inténtelo de nuevo cuando lo haya.</translation>
    </message>
    <message>
        <source>Somebody else has just got this lead. Choose another one.</source>
        <translation>Otra persona acaba de obtener este contacto. Elija otro.</translation>
    </message>
    <message>
        <source>You have claimed {most} leads of this campaign today; that is the limit. More tomorrow.</source>
        <translation>Hoy ha tomado {most} contactos de esta campaña; es el límite. Mañana más.</translation>
    </message>
    <message>
        <source>You hold {most} claimed leads, which is the limit. Work some of them, or give one back.</source>
        <translation>Tiene {most} contactos tomados, que es el límite. Trabaje algunos o devuelva uno.</translation>
    </message>
    <message>
        <source>This lead was yours not long ago. You may claim it again {until}; choose another one.</source>
        <translation>Este contacto era suyo hace poco. Podrá tomarlo de nuevo {until}; elija otro.</translation>
    </message>
    <message>
        <source>One value of the rule cannot be meant ({field}). Look at it and keep the rule again.</source>
        <translation>Un valor de la regla no puede ser correcto ({field}). Revíselo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The form is not sound yet: {count} finding(s), the first is {first}</source>
        <translation>El formulario aún tiene fallos: {count}, el primero es {first}</translation>
    </message>
    <message>
        <source>You have worked on this draft yourself; somebody else has to approve it.</source>
        <translation>Usted misma ha trabajado en este borrador; lo tiene que aprobar otra persona.</translation>
    </message>
    <message>
        <source>Check the draft first; it can be approved without findings.</source>
        <translation>Compruebe antes el borrador; se aprueba cuando no hay hallazgos.</translation>
    </message>
    <message>
        <source>A second person has to approve the draft first.</source>
        <translation>Antes, otra persona tiene que aprobar el borrador.</translation>
    </message>
    <message>
        <source>Say in one sentence what is new or why; the agents read it.</source>
        <translation>Diga en una frase qué hay de nuevo o por qué; los agentes lo leen.</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <translation>No hay ninguna versión anterior a la que volver.</translation>
    </message>
    <message>
        <source>Something in your script is new. Read it and confirm it, then you are ready.</source>
        <translation>Hay novedades en su guion. Léalas y confírmelas; después estará disponible.</translation>
    </message>
    <message>
        <source>This is too large to send. Make it shorter or split it.</source>
        <translation>Es demasiado grande para enviarlo. Acórtelo o divídalo.</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again by itself.</source>
        <translation>El servidor está ocupado. Se reintenta solo.</translation>
    </message>
    <message>
        <source>A fault of ours, noted as {reference}. Your work is kept; try again.</source>
        <translation>Un fallo nuestro, anotado como {reference}. Su trabajo está guardado; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not understand this file. Please tell your administrator.</source>
        <translation>El servidor no ha entendido este archivo. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The server sends recordings in another way. Please tell your administrator.</source>
        <translation>El servidor recibe las grabaciones de otra manera. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The server no longer knows this upload; it begins again.</source>
        <translation>El servidor ya no conoce este envío; empieza de nuevo.</translation>
    </message>
    <message>
        <source>The recording is being sent already.</source>
        <translation>La grabación ya se está enviando.</translation>
    </message>
    <message>
        <source>The recording goes on where the server has it.</source>
        <translation>La grabación continúa desde donde la tiene el servidor.</translation>
    </message>
    <message>
        <source>The recording arrives damaged at the server, three times now. It stays on this desk: tell your administrator.</source>
        <translation>La grabación ha llegado dañada al servidor tres veces. Se queda en este puesto: avise a su administrador.</translation>
    </message>
    <message>
        <source>The server has no room for recordings. They stay on this desk and are sent later; tell your administrator.</source>
        <translation>El servidor no tiene sitio para grabaciones. Se quedan en este puesto y se envían más tarde; avise a su administrador.</translation>
    </message>
    <message>
        <source>The server is too old for this entry. It stays on this desk until the server is updated.</source>
        <translation>El servidor es demasiado antiguo para esta entrada. Queda en este puesto hasta que se actualice.</translation>
    </message>
    <message>
        <source>The server could not read this entry. It stays on this desk; report it.</source>
        <translation>El servidor no pudo leer esta entrada. Queda en este puesto; avise.</translation>
    </message>
    <message>
        <source>This lead is no longer yours. Your note is kept; ask your team lead.</source>
        <translation>Este contacto ya no es suyo. Su nota está guardada; consulte a su responsable.</translation>
    </message>
    <message>
        <source>This lead was deleted or merged with another. Search for it again.</source>
        <translation>Este contacto se eliminó o se unió a otro. Búsquelo de nuevo.</translation>
    </message>
    <message>
        <source>This customer had all data about herself erased. What you wrote about her is gone; there is nothing to do.</source>
        <translation>Esta persona hizo borrar todos sus datos. Lo que usted escribió sobre ella ya no está; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>This telephone number cannot exist. Check its digits.</source>
        <translation>Ese teléfono no puede existir. Revise las cifras.</translation>
    </message>
    <message>
        <source>Another lead already has this number. Search for it instead.</source>
        <translation>Otro contacto ya tiene este número. Búsquelo.</translation>
    </message>
    <message>
        <source>The campaign has no such outcome any more. Choose another one.</source>
        <translation>La campaña ya no tiene ese resultado. Elija otro.</translation>
    </message>
    <message>
        <source>This outcome still needs: {field}.</source>
        <translation>A este resultado le falta: {field}.</translation>
    </message>
    <message>
        <source>Your reservation of this lead had ended when you called. The call is kept; tell your team lead.</source>
        <translation>Su reserva de este contacto ya había terminado cuando llamó. La llamada se conserva; avise a su responsable.</translation>
    </message>
    <message>
        <source>Somebody has already done this. Nothing is left to do.</source>
        <translation>Alguien ya lo hizo. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>This evaluation was already submitted and cannot be changed.</source>
        <translation>Esta evaluación ya se envió y no se puede cambiar.</translation>
    </message>
    <message>
        <source>The plan {plan} was drawn for {period} already and stays as it was drawn.</source>
        <translation>El plan {plan} ya se sorteó para {period} y queda como se sorteó.</translation>
    </message>
    <message>
        <source>You sold this yourself: somebody else has to check it.</source>
        <translation>La vendió usted: tiene que revisarla otra persona.</translation>
    </message>
    <message>
        <source>From its present state this deal cannot go there. Look at its history, then choose another state.</source>
        <translation>Esta venta no puede pasar de su estado actual a ese. Mire su historial y elija otro estado.</translation>
    </message>
    <message>
        <source>The deal is held until it has been checked; what you wrote is kept.</source>
        <translation>La operación queda retenida hasta revisarla; lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Diga el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>You made, approved or decided this evaluation yourself; somebody else must decide.</source>
        <translation>Usted hizo, aprobó o decidió esta evaluación; debe decidir otra persona.</translation>
    </message>
    <message>
        <source>This appeal is being decided. Wait for the decision.</source>
        <translation>Esta apelación se está decidiendo. Espere la decisión.</translation>
    </message>
    <message>
        <source>The time to appeal is over, or there is no further level.</source>
        <translation>El plazo para apelar ha pasado o no hay más niveles.</translation>
    </message>
    <message>
        <source>This calibration was closed; its answers have met already.</source>
        <translation>Esta calibración se cerró; las respuestas ya se han comparado.</translation>
    </message>
    <message>
        <source>This experiment cannot start yet: {first}. Correct the plan and try again.</source>
        <translation>Este experimento aún no puede iniciarse: {first}. Corrija el plan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The experiment {experiment} runs in the same calls. End it first, or choose other campaigns.</source>
        <translation>El experimento {experiment} está en marcha en las mismas llamadas. Termínelo antes o elija otras campañas.</translation>
    </message>
    <message>
        <source>A plan is fixed once the experiment has started. End it and plan another one.</source>
        <translation>El plan queda fijado al iniciar el experimento. Termínelo y planifique otro.</translation>
    </message>
    <message>
        <source>The data on this desk was damaged and set aside. What you had not sent was saved; the rest is fetched again.</source>
        <translation>Los datos de este puesto se dañaron y se apartaron. Lo no enviado se salvó; el resto se descarga de nuevo.</translation>
    </message>
    <message>
        <source>Another Leadline window is open for you on this computer. Use that one or close it.</source>
        <translation>Ya tiene otra ventana de Leadline abierta en este equipo. Use esa o ciérrela.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved. Free some room, then try again.</source>
        <translation>El disco está lleno; no se puede guardar más. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The script could not do this, a value is missing: {act}. Please do it by hand.</source>
        <translation>El guion no pudo hacerlo porque falta un dato: {act}. Hágalo a mano.</translation>
    </message>
    <message>
        <source>That moment has passed. Give a later one.</source>
        <translation>Ese momento ya pasó. Indique uno posterior.</translation>
    </message>
    <message>
        <source>This can mean more than one moment. Choose one.</source>
        <translation>Puede referirse a varios momentos. Elija uno.</translation>
    </message>
    <message>
        <source>No day or time found in this. Try “tomorrow 3 pm”.</source>
        <translation>No se entiende ningún día ni hora. Pruebe «mañana a las 15».</translation>
    </message>
    <message>
        <source>That is too far away. Choose a nearer day.</source>
        <translation>Queda demasiado lejos. Elija un día más cercano.</translation>
    </message>
    <message>
        <source>The clocks change then and this hour does not exist. Choose another one.</source>
        <translation>Ese día cambia la hora y ese momento no existe. Elija otro.</translation>
    </message>
    <message>
        <source>Your organisation has no such reason to pause. Choose one of the list.</source>
        <translation>Su organización no tiene ese motivo de pausa. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no more time to add for this outcome.</source>
        <translation>No queda más tiempo que añadir para este resultado.</translation>
    </message>
    <message>
        <source>{agent} was faster and helps already.</source>
        <translation>{agent} se adelantó y ya está ayudando.</translation>
    </message>
    <message>
        <source>A call is going on. Finish it first.</source>
        <translation>Hay una llamada en curso. Termínela primero.</translation>
    </message>
    <message>
        <source>This lead has no number that can be dialled. Add one first.</source>
        <translation>Este contacto no tiene un número al que llamar. Añada uno primero.</translation>
    </message>
    <message>
        <source>Dialling is not allowed now: {rule}.</source>
        <translation>Ahora no se puede llamar: {rule}.</translation>
    </message>
    <message>
        <source>The telephone in use cannot do this. Do it on the telephone itself.</source>
        <translation>El teléfono en uso no puede hacer esto. Hágalo en el propio teléfono.</translation>
    </message>
    <message>
        <source>The telephone could not do this. Try it once more.</source>
        <translation>El teléfono no pudo hacerlo. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That does not go with the call as it is now.</source>
        <translation>Eso no es posible con la llamada en su estado actual.</translation>
    </message>
    <message>
        <source>The telephone has no line just now. It tries by itself; call again in a moment.</source>
        <translation>El teléfono no tiene línea ahora. Lo intenta por sí solo; llame de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The telephone has stopped and is being started again. No call was lost.</source>
        <translation>El teléfono se ha detenido y se está reiniciando. No se perdió ninguna llamada.</translation>
    </message>
    <message>
        <source>The telephone has stopped: the call is cut off. Its notes are kept; the telephone is being started again.</source>
        <translation>El teléfono se ha detenido: la llamada se cortó. Sus notas se conservan; el teléfono se está reiniciando.</translation>
    </message>
    <message>
        <source>Your headset went away. The system&apos;s own sound is used; the call goes on.</source>
        <translation>Sus auriculares se desconectaron. Se usa el sonido del sistema; la llamada sigue.</translation>
    </message>
    <message>
        <source>The microphone or loudspeaker you chose is not there. The system&apos;s own is used.</source>
        <translation>El micrófono o altavoz elegido no está. Se usa el del sistema.</translation>
    </message>
    <message>
        <source>Microphone or loudspeaker cannot be used: plug one in, then look at “Sound”.</source>
        <translation>No se puede usar el micrófono o el altavoz: conecte uno y mire en «Sonido».</translation>
    </message>
    <message>
        <source>Your headset is back and in use.</source>
        <translation>Sus auriculares han vuelto y están en uso.</translation>
    </message>
    <message>
        <source>It is busy there. The customer waits on hold.</source>
        <translation>Allí comunica. El cliente espera en retención.</translation>
    </message>
    <message>
        <source>Nobody was reached there. The customer waits on hold.</source>
        <translation>No se localizó a nadie. El cliente espera en retención.</translation>
    </message>
    <message>
        <source>Who you asked has hung up.</source>
        <translation>La persona consultada ha colgado.</translation>
    </message>
    <message>
        <source>This message is not there or cannot be played. Choose another one.</source>
        <translation>Este mensaje no está o no se puede reproducir. Elija otro.</translation>
    </message>
    <message>
        <source>{agent} may not see this customer: her desk shows neither notes nor script.</source>
        <translation>{agent} no puede ver a este cliente: su puesto no muestra ni las notas ni el guion.</translation>
    </message>
    <message>
        <source>Notes and script wait for {agent}.</source>
        <translation>Las notas y el guion esperan a {agent}.</translation>
    </message>
    <message>
        <source>{agent} has customer, notes and script on her desk.</source>
        <translation>{agent} ya tiene al cliente, las notas y el guion en su puesto.</translation>
    </message>
    <message>
        <source>{agent}&apos;s desk does not answer: tell her yourself what she has to know.</source>
        <translation>El puesto de {agent} no responde: cuéntele usted lo que debe saber.</translation>
    </message>
    <message>
        <source>The server does not answer: your colleague does not have your notes yet. It is tried again for five minutes.</source>
        <translation>El servidor no responde: su colega aún no tiene sus notas. Se reintenta durante cinco minutos.</translation>
    </message>
    <message>
        <source>Notes and script could not be handed over: tell your colleague yourself what she has to know.</source>
        <translation>No se pudieron pasar las notas ni el guion: cuéntele usted a su colega lo que debe saber.</translation>
    </message>
    <message>
        <source>What {agent} handed over could not be opened. Ask her if you need it.</source>
        <translation>No se pudo abrir lo que pasó {agent}. Pregúntele si lo necesita.</translation>
    </message>
    <message>
        <source>The call was not taken over there. It goes on with you.</source>
        <translation>Allí no tomaron la llamada. Sigue con usted.</translation>
    </message>
    <message>
        <source>Nothing of this call is recorded any more, and the customer&apos;s next calls are not either.</source>
        <translation>De esta llamada ya no se graba nada más, ni de las siguientes de este cliente.</translation>
    </message>
    <message>
        <source>The disk is nearly full: calls may not be recorded. Free some room before the next one.</source>
        <translation>El disco está casi lleno: puede que las llamadas no se graben. Libere espacio antes de la siguiente.</translation>
    </message>
    <message>
        <source>These keys are not on a telephone: use 0 to 9, * and #.</source>
        <translation>Esas teclas no están en un teléfono: use de 0 a 9, * y #.</translation>
    </message>
    <message>
        <source>It can be heard as soon as its words were looked through for card and identity numbers.</source>
        <translation>Se podrá oír en cuanto se hayan revisado sus palabras en busca de números de tarjeta e identidad.</translation>
    </message>
    <message>
        <source>The recording is not there, or not there yet. Try again later.</source>
        <translation>La grabación no está, o todavía no. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>No desk is open here, or it belongs to another user.</source>
        <translation>Aquí no hay ningún puesto abierto, o es de otro usuario.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Your work is kept.</source>
        <translation>Algo ha fallado ({code}). Su trabajo está guardado.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your work is kept.</source>
        <translation>Ha ocurrido algo inesperado ({kind}). Su trabajo está guardado.</translation>
    </message>
</context>
<context>
    <name>experiments</name>
    <message>
        <source>Calls that came to the last step: {parts}</source>
        <translation>Llamadas que llegaron al último paso: {parts}</translation>
    </message>
    <message>
        <source>{n} end here</source>
        <translation>{n} acaba aquí</translation>
    </message>
    <message>
        <source>Difference on the last day: {value} points, {interval}</source>
        <translation>Diferencia el último día: {value} puntos, {interval}</translation>
    </message>
    <message>
        <source>No contacts yet: the band begins with them.</source>
        <translation>Aún no hay contactos: la banda empieza con ellos.</translation>
    </message>
    <message>
        <source>points; dotted: the smallest difference that matters</source>
        <translation>puntos; punteado: mínima diferencia que importa</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Sales per contact</source>
        <translation>Ventas por contacto</translation>
    </message>
    <message>
        <source>its interval, at any look</source>
        <translation>su intervalo, en cualquier momento</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Talk, on average</source>
        <translation>Conversación, en promedio</translation>
    </message>
    <message>
        <source>Heard the new words</source>
        <translation>Oyeron las nuevas palabras</translation>
    </message>
    <message>
        <source>Another variant spoken, with a reason</source>
        <translation>Otra variante, con motivo</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferencia, puntos</translation>
    </message>
    <message>
        <source>Difference inside agents</source>
        <translation>Diferencia dentro de cada agente</translation>
    </message>
    <message>
        <source>For those who heard it</source>
        <translation>Para quienes lo oyeron</translation>
    </message>
    <message>
        <source>Chance that it is better (says nothing about when to stop)</source>
        <translation>Probabilidad de que sea mejor (no dice cuándo parar)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>{arm}: came there</source>
        <translation>{arm}: llegaron</translation>
    </message>
    <message>
        <source>{arm}: ended there</source>
        <translation>{arm}: acabaron</translation>
    </message>
    <message>
        <source>{arm}: seconds</source>
        <translation>{arm}: segundos</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Guard-rail</source>
        <translation>Salvaguarda</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Interval of the difference</source>
        <translation>Intervalo de la diferencia</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Rechazo por</translation>
    </message>
    <message>
        <source>Fixed before the start</source>
        <translation>Fijado antes de iniciar</translation>
    </message>
    <message>
        <source>an interval that holds at any look</source>
        <translation>un intervalo válido en cualquier momento</translation>
    </message>
    <message>
        <source>planned looks alone (Lan-DeMets, O&apos;Brien-Fleming)</source>
        <translation>solo las revisiones planificadas (Lan-DeMets, O&apos;Brien-Fleming)</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>all that open it</source>
        <translation>todas las que lo abren</translation>
    </message>
    <message>
        <source>Expected sales per contact</source>
        <translation>Ventas esperadas por contacto</translation>
    </message>
    <message>
        <source>Smallest difference that matters</source>
        <translation>Mínima diferencia que importa</translation>
    </message>
    <message>
        <source>Level, power</source>
        <translation>Nivel, potencia</translation>
    </message>
    <message>
        <source>Contacts a variant</source>
        <translation>Contactos por variante</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Se decide por</translation>
    </message>
    <message>
        <source>Planned looks at</source>
        <translation>Revisiones planificadas al</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Semilla del sorteo</translation>
    </message>
    <message>
        <source>Look {n} of {arm}, taken {when}</source>
        <translation>Revisión {n} de {arm}, hecha {when}</translation>
    </message>
    <message>
        <source>z {z}, bound {bound}: {word}</source>
        <translation>z {z}, límite {bound}: {word}</translation>
    </message>
    <message>
        <source>{by} spoke {arm} instead</source>
        <translation>{by} usó {arm} en su lugar</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>not crossed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>No volver a llamar</translation>
    </message>
    <message>
        <source>Complaints and problems</source>
        <translation>Quejas y problemas</translation>
    </message>
    <message>
        <source>Failed evaluations</source>
        <translation>Evaluaciones fallidas</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Tiempo de gestión</translation>
    </message>
    <message>
        <source>Cancelled deals</source>
        <translation>Ventas canceladas</translation>
    </message>
    <message>
        <source>Customer&apos;s impression at follow-up</source>
        <translation>Impresión del cliente en el seguimiento</translation>
    </message>
    <message>
        <source>no worse than before, as far as it shows</source>
        <translation>no peor que antes, hasta donde se ve</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>no facts yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>two variants are needed</source>
        <translation>hacen falta dos variantes</translation>
    </message>
    <message>
        <source>two variants have the same name</source>
        <translation>dos variantes tienen el mismo nombre</translation>
    </message>
    <message>
        <source>a variant changes nothing</source>
        <translation>una variante no cambia nada</translation>
    </message>
    <message>
        <source>the script has no such step</source>
        <translation>el guion no tiene ese paso</translation>
    </message>
    <message>
        <source>that version is not published</source>
        <translation>esa versión no está publicada</translation>
    </message>
    <message>
        <source>that script version is not published</source>
        <translation>esa versión del guion no está publicada</translation>
    </message>
    <message>
        <source>the expected rate must lie between 0 and 100 %</source>
        <translation>la tasa esperada debe estar entre 0 y 100 %</translation>
    </message>
    <message>
        <source>the smallest difference is out of range</source>
        <translation>la diferencia mínima está fuera de rango</translation>
    </message>
    <message>
        <source>the level is out of range</source>
        <translation>el nivel está fuera de rango</translation>
    </message>
    <message>
        <source>the power is out of range</source>
        <translation>la potencia está fuera de rango</translation>
    </message>
    <message>
        <source>the looks must rise to 100 %</source>
        <translation>las revisiones deben subir hasta el 100 %</translation>
    </message>
    <message>
        <source>the words of a variant do not pass the script checker</source>
        <translation>las palabras de una variante no pasan la revisión de guiones</translation>
    </message>
    <message>
        <source>weights are whole numbers from 1 to 10</source>
        <translation>los pesos son números enteros de 1 a 10</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <translation>de {low} a {high} puntos</translation>
    </message>
    <message>
        <source>Variant {arm} sells better.</source>
        <translation>La variante {arm} vende mejor.</translation>
    </message>
    <message>
        <source>Variant {arm} sells worse.</source>
        <translation>La variante {arm} vende peor.</translation>
    </message>
    <message>
        <source>Variant {arm}: no difference beyond {worth} points.</source>
        <translation>Variante {arm}: ninguna diferencia mayor de {worth} puntos.</translation>
    </message>
    <message>
        <source>Variant {arm}: not enough calls, about {more} contacts more.</source>
        <translation>Variante {arm}: faltan llamadas, unos {more} contactos más.</translation>
    </message>
    <message>
        <source>Variant {arm}: not enough calls; at these rates no number of them decides it.</source>
        <translation>Variante {arm}: faltan llamadas; con estas tasas ninguna cantidad lo decide.</translation>
    </message>
    <message>
        <source>Difference {value} points ({low} to {high})</source>
        <translation>Diferencia {value} puntos (de {low} a {high})</translation>
    </message>
    <message>
        <source>holds at any look</source>
        <translation>válido en cualquier momento</translation>
    </message>
    <message>
        <source>by planned look {n}</source>
        <translation>por la revisión planificada {n}</translation>
    </message>
    <message>
        <source>The first planned look is at {n} contacts; until then nothing is said.</source>
        <translation>La primera revisión planificada es a los {n} contactos; hasta entonces no se dice nada.</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>En marcha desde {day}</translation>
    </message>
    <message>
        <source>Ended {day}: {why}</source>
        <translation>Terminado {day}: {why}</translation>
    </message>
    <message>
        <source>planned {n} contacts a variant</source>
        <translation>{n} contactos previstos por variante</translation>
    </message>
    <message>
        <source>{n} calls from before you last looked ({seen}) have arrived since, the oldest of {day}: past figures have changed.</source>
        <translation>Desde su última consulta ({seen}) han llegado {n} llamadas anteriores, la más antigua de {day}: las cifras pasadas han cambiado.</translation>
    </message>
    <message>
        <source>The variants did not get as many leads as planned, which chance does not explain. Do not rely on these figures.</source>
        <translation>Las variantes no recibieron tantos clientes como estaba previsto, y el azar no lo explica. No se fíe de estas cifras.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>field_titles</name>
    <message>
        <source>Name</source>
        <extracomment>fields that a lead has everywhere, and what imports and the sample world add</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Persona o empresa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>the outcome</source>
        <extracomment>names of fields that a wrap-up may miss</extracomment>
        <translation>el resultado</translation>
    </message>
    <message>
        <source>a callback time</source>
        <translation>cuándo volver a llamar</translation>
    </message>
    <message>
        <source>a longer note</source>
        <translation>una nota más larga</translation>
    </message>
    <message>
        <source>the intention</source>
        <translation>el interés</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>el próximo paso</translation>
    </message>
    <message>
        <source>who it was</source>
        <translation>quién era</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>un motivo</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>open leads at most</source>
        <translation>contactos abiertos como máximo</translation>
    </message>
    <message>
        <source>new leads a day at most</source>
        <translation>nuevos al día como máximo</translation>
    </message>
    <message>
        <source>agents at most</source>
        <translation>agentes como máximo</translation>
    </message>
    <message>
        <source>leads handed out at most</source>
        <translation>contactos asignados como máximo</translation>
    </message>
    <message>
        <source>days of the reservation: 1 to 3,650</source>
        <translation>días de la reserva: de 1 a 3650</translation>
    </message>
    <message>
        <source>calls of the reservation: 1 to 1,000</source>
        <translation>llamadas de la reserva: de 1 a 1000</translation>
    </message>
    <message>
        <source>renewals: a saved view that everybody sees</source>
        <translation>renovaciones: una vista guardada que todos ven</translation>
    </message>
    <message>
        <source>days before the end: 0 to 730</source>
        <translation>días antes del fin: de 0 a 730</translation>
    </message>
    <message>
        <source>weight: 0 to 100</source>
        <translation>peso: de 0 a 100</translation>
    </message>
    <message>
        <source>days of protection: 0 to 3,650</source>
        <translation>días de protección: de 0 a 3650</translation>
    </message>
    <message>
        <source>idle days: 0 to 3,650</source>
        <translation>días sin contacto: de 0 a 3650</translation>
    </message>
    <message>
        <source>days until the next claim: 0 to 3,650</source>
        <translation>días hasta poder tomarlo de nuevo: de 0 a 3650</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonificación</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>what it fails</source>
        <translation>qué hace fallar</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>root causes, by commas</source>
        <translation>causas raíz, con comas</translation>
    </message>
    <message>
        <source>from %</source>
        <translation>desde %</translation>
    </message>
    <message>
        <source>shown on a condition</source>
        <extracomment>mark -&gt; (sign, colour, words); the sign says it without the colour too</extracomment>
        <translation>se muestra con condición</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>may fail something</source>
        <translation>puede hacer fallar</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>da la alarma</translation>
    </message>
    <message>
        <source>findings: {n}</source>
        <translation>hallazgos: {n}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Una de varias</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Varias de varias</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Number, by ranges</source>
        <translation>Número, por intervalos</translation>
    </message>
    <message>
        <source>Text, no score</source>
        <translation>Texto, sin puntuación</translation>
    </message>
    <message>
        <source>Date, no score</source>
        <translation>Fecha, sin puntuación</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texto para leer</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>El formulario</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>with a negative answer</source>
        <translation>con respuesta negativa</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>fails nothing</source>
        <translation>no hace fallar nada</translation>
    </message>
    <message>
        <source>fails the question</source>
        <translation>falla la pregunta</translation>
    </message>
    <message>
        <source>fails the inner section</source>
        <translation>falla la subsección</translation>
    </message>
    <message>
        <source>fails the section</source>
        <translation>falla la sección</translation>
    </message>
    <message>
        <source>fails the form</source>
        <translation>falla el formulario</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>todas las llamadas</translation>
    </message>
    <message>
        <source>outgoing calls</source>
        <translation>llamadas salientes</translation>
    </message>
    <message>
        <source>incoming calls</source>
        <translation>llamadas entrantes</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>when a second person agrees</source>
        <translation>cuando otra persona esté de acuerdo</translation>
    </message>
    <message>
        <source>after some hours</source>
        <translation>al cabo de unas horas</translation>
    </message>
    <message>
        <source>as usual: the analyst, then the team lead</source>
        <translation>como siempre: quien evaluó, luego el jefe de equipo</translation>
    </message>
    <message>
        <source>as laid down below</source>
        <translation>según lo de abajo</translation>
    </message>
    <message>
        <source>nobody may appeal</source>
        <translation>nadie puede apelar</translation>
    </message>
    <message>
        <source>who judged it</source>
        <translation>quien la evaluó</translation>
    </message>
    <message>
        <source>a lead of the agent&apos;s team</source>
        <translation>un jefe del equipo del agente</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>un administrador</translation>
    </message>
    <message>
        <source>Leadline (YAML or JSON)</source>
        <translation>Leadline (YAML o JSON)</translation>
    </message>
    <message>
        <source>Amazon Connect (JSON)</source>
        <translation>Amazon Connect (archivo JSON)</translation>
    </message>
    <message>
        <source>Genesys Cloud (JSON)</source>
        <translation>Genesys Cloud (archivo JSON)</translation>
    </message>
    <message>
        <source>A text is missing in a language.</source>
        <translation>Falta un texto en un idioma.</translation>
    </message>
    <message>
        <source>There is no such way of reckoning.</source>
        <translation>No existe esa forma de calcular.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>Two things have one name.</source>
        <translation>Dos cosas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>The form asks nothing.</source>
        <translation>El formulario no pregunta nada.</translation>
    </message>
    <message>
        <source>A figure is out of range.</source>
        <translation>Una cifra está fuera de rango.</translation>
    </message>
    <message>
        <source>Sections go two levels deep.</source>
        <translation>Las secciones tienen dos niveles.</translation>
    </message>
    <message>
        <source>The section holds nothing.</source>
        <translation>La sección está vacía.</translation>
    </message>
    <message>
        <source>The question needs answers to choose from.</source>
        <translation>La pregunta necesita respuestas para elegir.</translation>
    </message>
    <message>
        <source>It has a weight, and nothing to earn.</source>
        <translation>Tiene peso y nada que ganar.</translation>
    </message>
    <message>
        <source>What is a bonus cannot fail anything.</source>
        <translation>Una bonificación no puede hacer fallar nada.</translation>
    </message>
    <message>
        <source>This way of reckoning knows no such fail.</source>
        <translation>Esta forma de calcular no conoce ese fallo.</translation>
    </message>
    <message>
        <source>What it fails is not there.</source>
        <translation>Lo que hace fallar no existe.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>El intervalo acaba antes de empezar.</translation>
    </message>
    <message>
        <source>Two ranges overlap.</source>
        <translation>Dos intervalos se solapan.</translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation>Un peso es 0 o más.</translation>
    </message>
    <message>
        <source>The condition names a question that is not there.</source>
        <translation>La condición nombra una pregunta que no existe.</translation>
    </message>
    <message>
        <source>The condition names an answer that is not there.</source>
        <translation>La condición nombra una respuesta que no existe.</translation>
    </message>
    <message>
        <source>By this condition it is never shown.</source>
        <translation>Con esta condición no se muestra nunca.</translation>
    </message>
    <message>
        <source>It waits for itself.</source>
        <translation>Se espera a sí misma.</translation>
    </message>
    <message>
        <source>Two bands begin at the same score.</source>
        <translation>Dos tramos empiezan en la misma puntuación.</translation>
    </message>
    <message>
        <source>The weights do not add up to 100.</source>
        <translation>Los pesos no suman 100.</translation>
    </message>
    <message>
        <source>The scale has no such step.</source>
        <translation>La escala no tiene ese paso.</translation>
    </message>
    <message>
        <source>The form has no words for a root cause.</source>
        <translation>El formulario no tiene texto para una causa raíz.</translation>
    </message>
    <message>
        <source>A time of the day is written like 18:00.</source>
        <translation>La hora se escribe como 18:00.</translation>
    </message>
    <message>
        <source>A delay or a time counts only with “after some hours”.</source>
        <translation>Un plazo o una hora solo cuenta con «al cabo de unas horas».</translation>
    </message>
    <message>
        <source>An answer that raises an alarm earns points.</source>
        <translation>Una respuesta que da la alarma gana puntos.</translation>
    </message>
    <message>
        <source>A code is a-z, 0-9, _ and - alone.</source>
        <translation>Un código solo lleva a-z, 0-9, _ y -.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>way of reckoning</source>
        <translation>forma de calcular</translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation>nota de aprobado</translation>
    </message>
    <message>
        <source>score bands</source>
        <translation>tramos de puntuación</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>may be not applicable</source>
        <translation>puede no aplicarse</translation>
    </message>
    <message>
        <source>reasons for not applicable</source>
        <translation>motivos de no aplicable</translation>
    </message>
    <message>
        <source>comment demanded</source>
        <translation>comentario exigido</translation>
    </message>
    <message>
        <source>evidence demanded</source>
        <translation>evidencia exigida</translation>
    </message>
    <message>
        <source>root cause demanded</source>
        <translation>causa raíz exigida</translation>
    </message>
    <message>
        <source>root causes</source>
        <translation>causas raíz</translation>
    </message>
    <message>
        <source>machine&apos;s rule</source>
        <translation>regla automática</translation>
    </message>
    <message>
        <source>release to agents</source>
        <translation>publicación a los agentes</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>apelaciones</translation>
    </message>
    <message>
        <source>for which calls</source>
        <translation>para qué llamadas</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>points from the start</source>
        <translation>puntos de partida</translation>
    </message>
    <message>
        <source>fails after so many fails</source>
        <translation>falla tras tantos fallos</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>quién decide</translation>
    </message>
    <message>
        <source>within hours</source>
        <translation>en horas</translation>
    </message>
    <message>
        <source>within days</source>
        <translation>en días</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora del día</translation>
    </message>
    <message>
        <source>hours to correct</source>
        <translation>horas para corregir</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>tras horas</translation>
    </message>
    <message>
        <source>The alarm {what} has no place there.</source>
        <translation>La alarma {what} no tiene sitio allí.</translation>
    </message>
    <message>
        <source>Who decides an appeal has no place there.</source>
        <translation>Quién decide una apelación no tiene lugar allí.</translation>
    </message>
    <message>
        <source>What the machine proposes by {what} is lost.</source>
        <translation>Se pierde lo que la máquina propone por {what}.</translation>
    </message>
    <message>
        <source>The machine&apos;s answer when nothing else fits ({what}) is lost.</source>
        <translation>Se pierde la respuesta automática por defecto ({what}).</translation>
    </message>
    <message>
        <source>The score bands have no place there, or other names.</source>
        <translation>Los tramos no tienen sitio allí, o se llaman de otra manera.</translation>
    </message>
    <message>
        <source>Points from the start, or a minimum, have no place there.</source>
        <translation>Los puntos de partida o un mínimo no tienen sitio allí.</translation>
    </message>
    <message>
        <source>Bonus points have no place there: they count like others.</source>
        <translation>Las bonificaciones no tienen sitio allí: cuentan como las demás.</translation>
    </message>
    <message>
        <source>When a comment is demanded cannot be said as finely there.</source>
        <translation>Allí no se puede exigir el comentario con tanto detalle.</translation>
    </message>
    <message>
        <source>The condition by {what} is lost: it is always shown.</source>
        <translation>Se pierde la condición por {what}: se muestra siempre.</translation>
    </message>
    <message>
        <source>It also stays hidden until {what} is answered.</source>
        <translation>También queda oculta hasta que se responda {what}.</translation>
    </message>
    <message>
        <source>The condition is simpler now.</source>
        <translation>La condición es ahora más simple.</translation>
    </message>
    <message>
        <source>The critical score has no place there.</source>
        <translation>La puntuación crítica no tiene sitio allí.</translation>
    </message>
    <message>
        <source>A date is typed as free text there.</source>
        <translation>Allí la fecha se escribe como texto libre.</translation>
    </message>
    <message>
        <source>The answer that was filled in from the start is lost: {what}.</source>
        <translation>Se pierde la respuesta rellenada de antemano: {what}.</translation>
    </message>
    <message>
        <source>For which calls the form is has no place there.</source>
        <translation>Para qué llamadas es no tiene sitio allí.</translation>
    </message>
    <message>
        <source>When evidence is demanded has no place there.</source>
        <translation>Cuándo se exige evidencia no tiene sitio allí.</translation>
    </message>
    <message>
        <source>Every answer but the best one fails the form there.</source>
        <translation>Allí toda respuesta salvo la mejor hace fallar el formulario.</translation>
    </message>
    <message>
        <source>A fail that reaches as far as this ({what}) is lost.</source>
        <translation>Se pierde un fallo con este alcance ({what}).</translation>
    </message>
    <message>
        <source>The guidance of a section has no place there.</source>
        <translation>La guía de una sección no tiene sitio allí.</translation>
    </message>
    <message>
        <source>{what} is kept for the way back; here it does nothing.</source>
        <translation>{what} se guarda para la vuelta; aquí no hace nada.</translation>
    </message>
    <message>
        <source>Words in other languages ({what}) have no place there.</source>
        <translation>Los textos en otros idiomas ({what}) no tienen sitio allí.</translation>
    </message>
    <message>
        <source>The business metric {what} has no place there.</source>
        <translation>El indicador de negocio {what} no tiene sitio allí.</translation>
    </message>
    <message>
        <source>The reasons for “not applicable” have no place there.</source>
        <translation>Los motivos de «no aplicable» no tienen sitio allí.</translation>
    </message>
    <message>
        <source>That a whole section may be not applicable is lost.</source>
        <translation>Se pierde que una sección entera pueda no aplicarse.</translation>
    </message>
    <message>
        <source>A typed number becomes a choice of ranges.</source>
        <translation>Un número escrito pasa a ser una elección de intervalos.</translation>
    </message>
    <message>
        <source>A range without an end gets one: {what}.</source>
        <translation>Un intervalo sin extremo recibe uno: {what}.</translation>
    </message>
    <message>
        <source>The pass mark {what} has no place there.</source>
        <translation>La nota de aprobado {what} no tiene sitio allí.</translation>
    </message>
    <message>
        <source>It is reckoned by other rules there; ours are {what}.</source>
        <translation>Allí se calcula con otras reglas; las nuestras son {what}.</translation>
    </message>
    <message>
        <source>The words of a range have no place there: {what}.</source>
        <translation>El texto de un intervalo no tiene sitio allí: {what}.</translation>
    </message>
    <message>
        <source>When agents see a judgement has no place there.</source>
        <translation>Cuándo la ven los agentes no tiene sitio allí.</translation>
    </message>
    <message>
        <source>Root causes have no place there.</source>
        <translation>Las causas raíz no tienen sitio allí.</translation>
    </message>
    <message>
        <source>Only whole numbers there; this was rounded: {what}.</source>
        <translation>Allí solo números enteros; se redondeó: {what}.</translation>
    </message>
    <message>
        <source>That a number of fails fails the whole has no place there.</source>
        <translation>Que varios fallos hagan fallar el todo no tiene sitio allí.</translation>
    </message>
    <message>
        <source>It was not scored there; here its questions have no weight.</source>
        <translation>Allí no se puntuaba; aquí sus preguntas no pesan.</translation>
    </message>
    <message>
        <source>Points for what is not chosen are lost: {what}.</source>
        <translation>Se pierden los puntos de lo no elegido: {what}.</translation>
    </message>
    <message>
        <source>A section inside a section becomes one of its own there.</source>
        <translation>Allí una subsección pasa a ser sección propia.</translation>
    </message>
    <message>
        <source>The tags of an answer have no place there: {what}.</source>
        <translation>Las etiquetas de una respuesta no tienen sitio allí: {what}.</translation>
    </message>
    <message>
        <source>Thresholds of a single section or question are lost.</source>
        <translation>Se pierden los umbrales de una sola sección o pregunta.</translation>
    </message>
    <message>
        <source>{what} is not known here.</source>
        <translation>Aquí no se conoce {what}.</translation>
    </message>
    <message>
        <source>Weights have no place there in this way: {what}.</source>
        <translation>Los pesos no tienen sitio allí de esta manera: {what}.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>el nombre ya está en uso</translation>
    </message>
    <message>
        <source>sections go two levels deep</source>
        <translation>las secciones tienen dos niveles</translation>
    </message>
    <message>
        <source>the form needs a section</source>
        <translation>el formulario necesita una sección</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again.</source>
        <translation>Sus cambios sin guardar están otra vez aquí.</translation>
    </message>
    <message>
        <source>Saved as revision {revision}.</source>
        <translation>Guardado como revisión {revision}.</translation>
    </message>
    <message>
        <source>Nothing is wrong. A second person can approve it now.</source>
        <translation>No hay nada mal. Ya puede aprobarlo otra persona.</translation>
    </message>
    <message>
        <source>It cannot be published yet: {count} finding(s).</source>
        <translation>Todavía no se puede publicar: hallazgos: {count}.</translation>
    </message>
    <message>
        <source>Approved. It can be published now.</source>
        <translation>Aprobado. Ya se puede publicar.</translation>
    </message>
    <message>
        <source>{by} has changed the draft; you see it as it is now.</source>
        <translation>{by} ha cambiado el borrador; lo ve como está ahora.</translation>
    </message>
    <message>
        <source>That cannot be done here: {why}</source>
        <translation>Eso no se puede hacer aquí: {why}</translation>
    </message>
    <message>
        <source>Version {n} is in force; judgements that are begun keep theirs.</source>
        <translation>La versión {n} está en vigor; las evaluaciones empezadas conservan la suya.</translation>
    </message>
    <message>
        <source>Imported; {count} thing(s) got lost on the way, see “Lost”.</source>
        <translation>Importado; por el camino se perdieron {count} cosas, véase «Perdido».</translation>
    </message>
    <message>
        <source>{what}, {field}: “{before}” → “{after}”</source>
        <translation>{what}, {field}: «{before}» → «{after}»</translation>
    </message>
    <message>
        <source>{what} stands first now</source>
        <translation>{what} está ahora al principio</translation>
    </message>
    <message>
        <source>{what} stands behind “{other}” now</source>
        <translation>{what} está ahora después de «{other}»</translation>
    </message>
    <message>
        <source>{what} is new</source>
        <translation>{what} es nuevo</translation>
    </message>
    <message>
        <source>{what} is gone</source>
        <translation>{what} ya no está</translation>
    </message>
    <message>
        <source>Question “{name}”</source>
        <translation>Pregunta «{name}»</translation>
    </message>
    <message>
        <source>Section “{name}”</source>
        <translation>Sección «{name}»</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>China, general</source>
        <extracomment>presets by code; a state&apos;s are made from its letters</extracomment>
        <translation>China (general)</translation>
    </message>
    <message>
        <source>China, life insurance</source>
        <translation>China, seguros de vida</translation>
    </message>
    <message>
        <source>United States, federal</source>
        <translation>Estados Unidos, federal</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>the campaign&apos;s own rule</source>
        <translation>la regla propia de la campaña</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>número de emergencia</translation>
    </message>
    <message>
        <source>United States, state of {state}</source>
        <translation>Estados Unidos, estado de {state}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>{rule}: {count} calls in {span}</source>
        <translation>{rule}: {count} llamadas en {span}</translation>
    </message>
    <message>
        <source>Allowed again {when}.</source>
        <translation>Permitido de nuevo {when}.</translation>
    </message>
    <message>
        <source>Rule: {rule}. Source: {source}</source>
        <translation>Regla: {rule}. Fuente: {source}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regla: {rule}</translation>
    </message>
    <message>
        <source>Calling rules not yet confirmed by your lawyers: {rules}</source>
        <translation>Reglas de llamada aún sin confirmar por sus abogados: {rules}</translation>
    </message>
</context>
<context>
    <name>handing</name>
    <message>
        <source>Hand out of the pool</source>
        <translation>Asignar desde la bolsa</translation>
    </message>
    <message>
        <source>Take back into the pool</source>
        <translation>Devolver a la bolsa</translation>
    </message>
    <message>
        <source>Move from one agent to others</source>
        <translation>Mover de un agente a otros</translation>
    </message>
    <message>
        <source>Give orphans out again</source>
        <translation>Reasignar los huérfanos</translation>
    </message>
    <message>
        <source>Reservations that ended</source>
        <translation>Reservas que terminaron</translation>
    </message>
    <message>
        <source>Moved for a leave</source>
        <translation>Movido por una ausencia</translation>
    </message>
    <message>
        <source>Back after a leave</source>
        <translation>De vuelta tras una ausencia</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>In turns</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>Who has most room</source>
        <translation>Quien tiene más sitio</translation>
    </message>
    <message>
        <source>By hand: so many each</source>
        <translation>A mano: tantos a cada uno</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no empezada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>nobody was chosen</source>
        <translation>no se eligió a nadie</translation>
    </message>
    <message>
        <source>all who could are away or have weight 0</source>
        <translation>todos los que podían están ausentes o tienen peso 0</translation>
    </message>
    <message>
        <source>nobody speaks the language</source>
        <translation>nadie habla el idioma</translation>
    </message>
    <message>
        <source>nobody may have the tier</source>
        <translation>nadie puede tener el nivel</translation>
    </message>
    <message>
        <source>all who could hold as many as they may</source>
        <translation>todos los que podían ya tienen el máximo</translation>
    </message>
    <message>
        <source>all who could have today&apos;s new leads already</source>
        <translation>todos los que podían ya tienen los nuevos de hoy</translation>
    </message>
    <message>
        <source>more than was said by hand</source>
        <translation>más de lo indicado a mano</translation>
    </message>
    <message>
        <source>somebody else had it first</source>
        <translation>otra persona lo tuvo antes</translation>
    </message>
    <message>
        <source>closed meanwhile, or no calls wanted</source>
        <translation>cerrado entretanto, o no quiere llamadas</translation>
    </message>
    <message>
        <source>its agent was full by then</source>
        <translation>su agente ya estaba completo</translation>
    </message>
    <message>
        <source>in a call; it goes when the outcome is written</source>
        <translation>en llamada; pasa cuando se anote el resultado</translation>
    </message>
    <message>
        <source>The campaign&apos;s limit of leads cuts it.</source>
        <translation>Lo recorta el límite de contactos de la campaña.</translation>
    </message>
    <message>
        <source>The campaign&apos;s last day is over: nothing is handed out.</source>
        <translation>El último día de la campaña ya pasó: no se asigna nada.</translation>
    </message>
    <message>
        <source>handed out by {by}</source>
        <translation>asignado por {by}</translation>
    </message>
    <message>
        <source>taken back by {by}</source>
        <translation>recuperado por {by}</translation>
    </message>
    <message>
        <source>given out again: the owner had left</source>
        <translation>reasignado: el propietario se había ido</translation>
    </message>
    <message>
        <source>moved by {by}</source>
        <translation>movido por {by}</translation>
    </message>
    <message>
        <source>back in the pool: the reservation had ended</source>
        <translation>de vuelta en la bolsa: la reserva había terminado</translation>
    </message>
    <message>
        <source>moved because of a leave until {until}</source>
        <translation>movido por una ausencia hasta {until}</translation>
    </message>
    <message>
        <source>back from a leave</source>
        <translation>de vuelta de una ausencia</translation>
    </message>
    <message>
        <source>claimed from the public pool</source>
        <translation>tomado de la bolsa pública</translation>
    </message>
    <message>
        <source>given back to the public pool</source>
        <translation>devuelto a la bolsa pública</translation>
    </message>
    <message>
        <source>back in the pool: nobody spoke with it for {days} days</source>
        <translation>de vuelta en la bolsa: nadie habló con él en {days} días</translation>
    </message>
    <message>
        <source>a product ends: handed out by rule</source>
        <translation>un producto termina: asignado por regla</translation>
    </message>
    <message>
        <source>handed over from the library by {by}</source>
        <translation>traspasado desde la biblioteca por {by}</translation>
    </message>
    <message>
        <source>back: {by} undid the hand-over</source>
        <translation>de vuelta: {by} deshizo el traspaso</translation>
    </message>
    <message>
        <source>made at her desk</source>
        <translation>creado en su escritorio</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>el operador</translation>
    </message>
    <message>
        <source>one of {of} who could</source>
        <translation>uno de {of} que podían</translation>
    </message>
    <message>
        <source>held {held} before</source>
        <translation>tenía {held} antes</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>habla {language}</translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>nivel {tier}</translation>
    </message>
    <message>
        <source>somebody who is not known any more</source>
        <translation>alguien que ya no consta</translation>
    </message>
    <message>
        <source>{owner}, since {since}</source>
        <translation>{owner}, desde {since}</translation>
    </message>
    <message>
        <source>{owner}, {since} to {until}</source>
        <translation>{owner}, de {since} a {until}</translation>
    </message>
    <message>
        <source>the reason was not noted then</source>
        <translation>entonces no se anotó el motivo</translation>
    </message>
    <message>
        <source>reserved until {until}</source>
        <translation>reservado hasta {until}</translation>
    </message>
    <message>
        <source>{n} calls left</source>
        <translation>quedan {n} llamadas</translation>
    </message>
    <message>
        <source>protected until {until}</source>
        <translation>protegido hasta {until}</translation>
    </message>
    <message>
        <source>ended: {why}</source>
        <translation>terminó: {why}</translation>
    </message>
    <message>
        <source>sold meanwhile: {deals}</source>
        <translation>vendido entretanto: {deals}</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Knowledge</source>
        <extracomment>after the last key, before the server is asked what means the same</extracomment>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>words, or a question</source>
        <translation>palabras o una pregunta</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Ningún artículo tiene estas palabras.</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>por significado</translation>
    </message>
    <message>
        <source>to this step</source>
        <translation>para este paso</translation>
    </message>
    <message>
        <source>open problem</source>
        <translation>incidencia abierta</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>The server is away: found by words only.</source>
        <translation>El servidor no responde: hallado solo por palabras.</translation>
    </message>
    <message>
        <source>Found by words; this server has no search by meaning.</source>
        <translation>Hallado por palabras; este servidor no busca por significado.</translation>
    </message>
    <message>
        <source>Found by words; new articles are still being read by meaning.</source>
        <translation>Hallado por palabras; los artículos nuevos aún se están leyendo por significado.</translation>
    </message>
    <message>
        <source>Only in {language}.</source>
        <translation>Solo en {language}.</translation>
    </message>
</context>
<context>
    <name>lead_acts</name>
    <message>
        <source>Put a tag on</source>
        <translation>Poner una etiqueta</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Quitar una etiqueta</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Fijar la fase</translation>
    </message>
    <message>
        <source>Set the tier</source>
        <translation>Fijar el nivel</translation>
    </message>
    <message>
        <source>Move to a campaign</source>
        <translation>Pasar a una campaña</translation>
    </message>
    <message>
        <source>Mark do not call</source>
        <translation>Marcar como no llamar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Stage (empty: none)</source>
        <translation>Fase (vacío: ninguna)</translation>
    </message>
    <message>
        <source>Tier (empty: none)</source>
        <translation>Nivel (vacío: ninguno)</translation>
    </message>
    <message>
        <source>Campaign (empty: none)</source>
        <translation>Campaña (vacío: ninguna)</translation>
    </message>
    <message>
        <source>Why nobody may call them</source>
        <translation>Por qué nadie puede llamarles</translation>
    </message>
    <message>
        <source>Why (it stands in the history of each lead)</source>
        <translation>Por qué (queda en el historial de cada contacto)</translation>
    </message>
    <message>
        <source>{n}: not yours to change</source>
        <translation>{n}: no los puedes cambiar</translation>
    </message>
    <message>
        <source>{n}: nothing to change, it is so already</source>
        <translation>{n}: ya está así, nada que cambiar</translation>
    </message>
    <message>
        <source>{n}: marked do not call</source>
        <translation>{n}: marcados como no llamar</translation>
    </message>
    <message>
        <source>{n}: marked as nothing for telesales</source>
        <translation>{n}: marcados como no aptos para televenta</translation>
    </message>
    <message>
        <source>{n}: the campaign&apos;s last day is over</source>
        <translation>{n}: ya pasó el último día de la campaña</translation>
    </message>
    <message>
        <source>{n}: the campaign&apos;s limit of leads is reached</source>
        <translation>{n}: se alcanzó el límite de contactos de la campaña</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} cambiados</translation>
    </message>
    <message>
        <source>{n} were so already by then</source>
        <translation>{n} ya estaban así</translation>
    </message>
    <message>
        <source>{n} were gone or no longer yours</source>
        <translation>{n} ya no estaban o ya no eran tuyos</translation>
    </message>
    <message>
        <source>{n} in a call; they go when its outcome is written</source>
        <translation>{n} en una llamada; pasan cuando se anote el resultado</translation>
    </message>
    <message>
        <source>{n} stayed: their agent was full by then</source>
        <translation>{n} se quedaron: su agente ya estaba completo</translation>
    </message>
    <message>
        <source>{n} are as they were</source>
        <translation>{n} están como estaban</translation>
    </message>
    <message>
        <source>{n} were changed since and stay</source>
        <translation>{n} se cambiaron después y quedan</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>deshaciéndose</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>public pool</source>
        <translation>bolsa común</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
</context>
<context>
    <name>lead_imports</name>
    <message>
        <source>(left out)</source>
        <translation>(se omite)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product ends</source>
        <translation>Vence el producto</translation>
    </message>
    <message>
        <source>Price of the product</source>
        <translation>Precio del producto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>sin número de teléfono</translation>
    </message>
    <message>
        <source>no digit in it</source>
        <translation>no tiene cifras</translation>
    </message>
    <message>
        <source>too few digits</source>
        <translation>faltan cifras</translation>
    </message>
    <message>
        <source>too many digits</source>
        <translation>sobran cifras</translation>
    </message>
    <message>
        <source>a local number: name its area code above</source>
        <translation>número local: indica arriba su prefijo</translation>
    </message>
    <message>
        <source>spoilt by a spreadsheet: export the column as text</source>
        <translation>estropeado por la hoja de cálculo: exporta la columna como texto</translation>
    </message>
    <message>
        <source>a letter among the digits</source>
        <translation>una letra entre las cifras</translation>
    </message>
    <message>
        <source>digits are hidden</source>
        <translation>cifras ocultas</translation>
    </message>
    <message>
        <source>an extension without its number</source>
        <translation>una extensión sin su número</translation>
    </message>
    <message>
        <source>filled in to satisfy a form</source>
        <translation>puesto solo para rellenar</translation>
    </message>
    <message>
        <source>no such number in its country</source>
        <translation>ese número no existe en su país</translation>
    </message>
    <message>
        <source>a short or service number</source>
        <translation>un número corto o de servicio</translation>
    </message>
    <message>
        <source>a lead has this number</source>
        <translation>un contacto ya tiene este número</translation>
    </message>
    <message>
        <source>the number stands on an earlier line</source>
        <translation>el número está en una línea anterior</translation>
    </message>
    <message>
        <source>marked do not call</source>
        <translation>marcado como no llamar</translation>
    </message>
    <message>
        <source>more cells than the header has</source>
        <translation>más celdas que la cabecera</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>no es un importe</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>read, not tried yet</source>
        <translation>leído, aún sin probar</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>probándose</translation>
    </message>
    <message>
        <source>tried, nothing written yet</source>
        <translation>probado, aún sin escribir</translation>
    </message>
    <message>
        <source>being imported</source>
        <translation>importándose</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>deshaciéndose</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>own field “{name}”</source>
        <translation>campo propio «{name}»</translation>
    </message>
    <message>
        <source>{state}: row {done} of {rows}</source>
        <translation>{state}: fila {done} de {rows}</translation>
    </message>
    <message>
        <source>{state}: {created} new leads, {same} were there already, {refused} rows are not taken</source>
        <translation>{state}: {created} contactos nuevos, {same} ya estaban, {refused} filas no se toman</translation>
    </message>
    <message>
        <source>{state}: {gone} leads are gone, {kept} were worked with and stay</source>
        <translation>{state}: {gone} contactos retirados, {kept} ya se trabajaron y quedan</translation>
    </message>
    <message>
        <source>{state}: {rows} rows</source>
        <translation>{state}: {rows} filas</translation>
    </message>
    <message>
        <source>{why}; only this cell is left out</source>
        <translation>{why}; solo se omite esta celda</translation>
    </message>
</context>
<context>
    <name>lead_library</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Whose it is, and why</source>
        <translation>De quién es y por qué</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Where values came from</source>
        <translation>De dónde vienen los valores</translation>
    </message>
    <message>
        <source>Records merged into it</source>
        <translation>Fichas unidas a esta</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Lo que se hizo con ella</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Product ends</source>
        <translation>Vence el producto</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>(pool)</source>
        <extracomment>column -&gt; the order it sorts by</extracomment>
        <translation>(bolsa)</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>“{word}” is no part of a filter. Parts: {keys}.</source>
        <translation>«{word}» no es parte de un filtro. Partes: {keys}.</translation>
    </message>
    <message>
        <source>“{word}” is not known. Choose from the list that opens while you type.</source>
        <translation>No se conoce «{word}». Elige de la lista que se abre al escribir.</translation>
    </message>
    <message>
        <source>“{word}” needs a number of days, as in ends:30.</source>
        <translation>«{word}» necesita un número de días, como en ends:30.</translation>
    </message>
    <message>
        <source>“{word}” is yes or no.</source>
        <translation>«{word}» es yes o no.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Leads: {n}</source>
        <translation>Contactos: {n}</translation>
    </message>
    <message>
        <source>Leads: about {n}</source>
        <translation>Contactos: unos {n}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en una llamada</translation>
    </message>
    <message>
        <source>for many leads at once</source>
        <translation>para muchos a la vez</translation>
    </message>
    <message>
        <source>from a merged record</source>
        <translation>de una ficha unida</translation>
    </message>
</context>
<context>
    <name>lead_pairs</name>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>casi igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates yet.</source>
        <translation>Nadie ha buscado duplicados todavía.</translation>
    </message>
    <message>
        <source>Looking: {n} leads compared, {found} pairs found so far.</source>
        <translation>Buscando: {n} contactos comparados, {found} pares hasta ahora.</translation>
    </message>
    <message>
        <source>Last looked {day}: {n} leads compared, {found} new pairs.</source>
        <translation>Última búsqueda {day}: {n} contactos comparados, {found} pares nuevos.</translation>
    </message>
</context>
<context>
    <name>learning</name>
    <message>
        <source>Noted that you have read it.</source>
        <translation>Anotado que lo ha leído.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Withdrawn: it is gone from every desk.</source>
        <translation>Retirada: ya no está en ningún puesto.</translation>
    </message>
    <message>
        <source>Shared; it can be heard at once.</source>
        <translation>Compartida; ya se puede oír.</translation>
    </message>
    <message>
        <source>Written; the agent finds it under Learning.</source>
        <translation>Escrito; el agente lo encuentra en Aprendizaje.</translation>
    </message>
    <message>
        <source>Proposed; the script&apos;s authors see it beside the step.</source>
        <translation>Propuesta; los autores del guion la ven junto al paso.</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Necesita un título.</translation>
    </message>
    <message>
        <source>Say what is to be learned from it.</source>
        <translation>Diga qué se aprende de ella.</translation>
    </message>
    <message>
        <source>Say on whose consent it rests.</source>
        <translation>Diga en qué consentimiento se basa.</translation>
    </message>
    <message>
        <source>The piece is shorter than half a second.</source>
        <translation>El fragmento dura menos de medio segundo.</translation>
    </message>
    <message>
        <source>A piece is ten minutes at most.</source>
        <translation>Un fragmento dura diez minutos como máximo.</translation>
    </message>
    <message>
        <source>The piece lies outside the recording.</source>
        <translation>El fragmento queda fuera de la grabación.</translation>
    </message>
    <message>
        <source>Its last day is over already.</source>
        <translation>Su fecha límite ya pasó.</translation>
    </message>
    <message>
        <source>Nothing is shared for more than two years.</source>
        <translation>Nada se comparte más de dos años.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>exemplary</source>
        <translation>ejemplar</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>límite: {day}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Call that was not answered</source>
        <translation>Llamada no atendida</translation>
    </message>
    <message>
        <source>Call of {seconds}</source>
        <translation>Llamada de {seconds}</translation>
    </message>
    <message>
        <source>Call of {seconds}: {outcome}</source>
        <translation>Llamada de {seconds}: {outcome}</translation>
    </message>
    <message>
        <source>Callback done</source>
        <translation>Llamada programada hecha</translation>
    </message>
    <message>
        <source>Callback promised for {due}</source>
        <translation>Llamada programada para {due}</translation>
    </message>
    <message>
        <source>Consent given: {channel}</source>
        <translation>Consentimiento dado: {channel}</translation>
    </message>
    <message>
        <source>Consent withdrawn: {channel}</source>
        <translation>Consentimiento retirado: {channel}</translation>
    </message>
    <message>
        <source>Deal: {product}, {minor}</source>
        <translation>Venta: {product}, {minor}</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>No volver a llamar</translation>
    </message>
    <message>
        <source>Do not call this number again</source>
        <translation>No volver a llamar a este número</translation>
    </message>
    <message>
        <source>Score acknowledged</source>
        <translation>Puntuación confirmada</translation>
    </message>
    <message>
        <source>Evaluation submitted</source>
        <translation>Evaluación enviada</translation>
    </message>
    <message>
        <source>Changed {changes}</source>
        <translation>Cambio: {changes}</translation>
    </message>
    <message>
        <source>New lead: {name}</source>
        <translation>Contacto nuevo: {name}</translation>
    </message>
    <message>
        <source>New number ending in {last4}</source>
        <translation>Número nuevo terminado en {last4}</translation>
    </message>
    <message>
        <source>Refused entry discarded: {reason}</source>
        <translation>Entrada rechazada descartada: {reason}</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>Registros consultados</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Incidencia: {title}</translation>
    </message>
    <message>
        <source>Allowed to call all the same: {reason}</source>
        <translation>Se permitió llamar de todos modos: {reason}</translation>
    </message>
    <message>
        <source>Not called now: {reason}</source>
        <translation>No se llamó ahora: {reason}</translation>
    </message>
    <message>
        <source>Working times</source>
        <translation>Tiempos de trabajo</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>A better line: {text}</source>
        <translation>Una frase mejor: {text}</translation>
    </message>
    <message>
        <source>Message to be sent: {template}, {channel}</source>
        <translation>Mensaje por enviar: {template}, {channel}</translation>
    </message>
    <message>
        <source>Read what is new in the script</source>
        <translation>Novedades del guion leídas</translation>
    </message>
    <message>
        <source>Experiment {experiment}: variant {arm}</source>
        <translation>Experimento {experiment}: variante {arm}</translation>
    </message>
    <message>
        <source>Experiment {experiment}: variant {arm} instead, because: {reason}</source>
        <translation>Experimento {experiment}: variante {arm} en su lugar, porque: {reason}</translation>
    </message>
    <message>
        <source>Follow-up visit planned for {due}</source>
        <translation>Visita de seguimiento prevista: {due}</translation>
    </message>
    <message>
        <source>Heard a call of the library</source>
        <translation>Oyó una llamada de la biblioteca</translation>
    </message>
    <message>
        <source>Appeal taken back</source>
        <translation>Apelación retirada</translation>
    </message>
    <message>
        <source>Appeal taken to the next level</source>
        <translation>Apelación llevada al siguiente nivel</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>Apelación decidida</translation>
    </message>
    <message>
        <source>Appeal against a score</source>
        <translation>Apelación contra una puntuación</translation>
    </message>
    <message>
        <source>Calibration: call judged</source>
        <translation>Calibración: llamada evaluada</translation>
    </message>
    <message>
        <source>Evaluation corrected</source>
        <translation>Evaluación corregida</translation>
    </message>
    <message>
        <source>Evaluation approved</source>
        <translation>Evaluación aprobada</translation>
    </message>
    <message>
        <source>Evaluation given back: {words}</source>
        <translation>Evaluación devuelta: {words}</translation>
    </message>
    <message>
        <source>Notice read</source>
        <translation>Aviso leído</translation>
    </message>
    <message>
        <source>Used an article</source>
        <translation>Usó un artículo</translation>
    </message>
    <message>
        <source>Deal moved on: {words}</source>
        <translation>La venta avanzó: {words}</translation>
    </message>
    <message>
        <source>Appointment for a deal: {words}</source>
        <translation>Cita para una venta: {words}</translation>
    </message>
    <message>
        <source>Deal claimed: {words}</source>
        <translation>Venta reclamada: {words}</translation>
    </message>
    <message>
        <source>Deal given to somebody: {words}</source>
        <translation>Venta asignada: {words}</translation>
    </message>
    <message>
        <source>Problem answered: {words}</source>
        <translation>Problema respondido: {words}</translation>
    </message>
    <message>
        <source>Problem closed: {words}</source>
        <translation>Problema cerrado: {words}</translation>
    </message>
    <message>
        <source>Problem opened again: {words}</source>
        <translation>Problema reabierto: {words}</translation>
    </message>
    <message>
        <source>Problem handed over: {words}</source>
        <translation>Problema traspasado: {words}</translation>
    </message>
    <message>
        <source>Answer put off: {words}</source>
        <translation>Respuesta aplazada: {words}</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Refused by the server, kept here</source>
        <translation>Rechazado por el servidor, guardado aquí</translation>
    </message>
    <message>
        <source>Set apart: sent eight times without an answer</source>
        <translation>Apartado: enviado ocho veces sin respuesta</translation>
    </message>
    <message>
        <source>Taken, but not as you wrote it</source>
        <translation>Aceptado, pero no como usted lo escribió</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de enviar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>fields of a lead; those of a campaign&apos;s own have their name alone</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>a lead that is no longer on this desk</source>
        <translation>un contacto que ya no está en este puesto</translation>
    </message>
    <message>
        <source>The server could not deal with it; everything else goes on. Try again, or report it.</source>
        <translation>El servidor no pudo tramitarla; lo demás sigue. Inténtelo de nuevo o avise.</translation>
    </message>
    <message>
        <source>Somebody else had changed the same; both values are kept with the lead.</source>
        <translation>Otra persona había cambiado lo mismo; ambos valores se guardan en el contacto.</translation>
    </message>
    <message>
        <source>Tried {n} times without an answer; it is tried again by itself.</source>
        <translation>Se ha intentado {n} veces sin respuesta; se reintenta solo.</translation>
    </message>
    <message>
        <source>{field}: a colleague had set “{theirs}”; yours, “{mine}”, is kept beside it.</source>
        <translation>{field}: un compañero había puesto «{theirs}»; lo suyo, «{mine}», se guarda al lado.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Import YAML</source>
        <translation>Importar YAML</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>by anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>by the agent</source>
        <translation>el agente</translation>
    </message>
    <message>
        <source>by the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>The set has no phrase yet.</source>
        <translation>El conjunto aún no tiene frases.</translation>
    </message>
    <message>
        <source>A phrase needs a code.</source>
        <translation>Una frase necesita un código.</translation>
    </message>
    <message>
        <source>Two phrases have the same code.</source>
        <translation>Dos frases tienen el mismo código.</translation>
    </message>
    <message>
        <source>A phrase says nothing in any language.</source>
        <translation>Una frase no dice nada en ningún idioma.</translation>
    </message>
    <message>
        <source>A form cannot be read: {words}</source>
        <translation>Una forma no se puede leer: {words}</translation>
    </message>
    <message>
        <source>A form is too short to be found without false alarms: {words}</source>
        <translation>Una forma es demasiado corta y daría falsas alarmas: {words}</translation>
    </message>
    <message>
        <source>A rule names a phrase that is not in the set: {words}</source>
        <translation>Una regla nombra una frase que no está en el conjunto: {words}</translation>
    </message>
    <message>
        <source>A rule needs seconds, more than 0.</source>
        <translation>Una regla necesita segundos, más de 0.</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Por riesgo</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>Agent&apos;s share of talk, %</source>
        <extracomment>figures that can be a bound, in the order in which they are offered; shares are 0 to 1 on the wire, per cent here</extracomment>
        <translation>Parte hablada del agente, %</translation>
    </message>
    <message>
        <source>Customer&apos;s share of talk, %</source>
        <translation>Parte hablada del cliente, %</translation>
    </message>
    <message>
        <source>Both at once, %</source>
        <translation>Ambos a la vez, %</translation>
    </message>
    <message>
        <source>Silence, %</source>
        <translation>Silencio, %</translation>
    </message>
    <message>
        <source>Dead air, seconds</source>
        <translation>Silencios largos, segundos</translation>
    </message>
    <message>
        <source>Dead air, how often</source>
        <translation>Silencios largos, veces</translation>
    </message>
    <message>
        <source>Longest silence, seconds</source>
        <translation>Silencio más largo, segundos</translation>
    </message>
    <message>
        <source>Agent interrupts, times</source>
        <translation>Interrupciones del agente</translation>
    </message>
    <message>
        <source>Customer interrupts, times</source>
        <translation>Interrupciones del cliente</translation>
    </message>
    <message>
        <source>Longest monologue, seconds</source>
        <translation>Monólogo más largo, segundos</translation>
    </message>
    <message>
        <source>Changes of speaker</source>
        <translation>Cambios de hablante</translation>
    </message>
    <message>
        <source>Time to reply, seconds</source>
        <translation>Tiempo de respuesta, segundos</translation>
    </message>
    <message>
        <source>Agent&apos;s pace, words a minute</source>
        <translation>Ritmo del agente, palabras por minuto</translation>
    </message>
    <message>
        <source>Customer&apos;s pace, words a minute</source>
        <translation>Ritmo del cliente, palabras por minuto</translation>
    </message>
    <message>
        <source>First need question after, seconds</source>
        <translation>Primera pregunta de necesidad, segundos</translation>
    </message>
    <message>
        <source>On hold, seconds</source>
        <translation>En espera, segundos</translation>
    </message>
    <message>
        <source>On hold, times</source>
        <translation>En espera, veces</translation>
    </message>
    <message>
        <source>Certainty of the words, %</source>
        <translation>Certeza de las palabras, %</translation>
    </message>
    <message>
        <source>The plan needs a code.</source>
        <translation>El plan necesita un código.</translation>
    </message>
    <message>
        <source>To be judged by two, it needs two analysts.</source>
        <translation>Para evaluar entre dos hacen falta dos analistas.</translation>
    </message>
    <message>
        <source>Say what makes a call a risk: give at least one thing a weight.</source>
        <translation>Diga qué hace de una llamada un riesgo: dé peso a una cosa al menos.</translation>
    </message>
    <message>
        <source>A figure needs a bound.</source>
        <translation>Un indicador necesita un límite.</translation>
    </message>
    <message>
        <source>{kind}, {n} a {period}</source>
        <translation>{kind}, {n} por {period}</translation>
    </message>
    <message>
        <source>{done} of {all} heard</source>
        <translation>{done} de {all} oídas</translation>
    </message>
    <message>
        <source>, {n} skipped</source>
        <translation>, {n} saltadas</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>{product}, ends {day}</source>
        <extracomment>campaign -&gt; its title</extracomment>
        <translation>{product}, termina {day}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>was yours; again {when}</source>
        <translation>era suyo; de nuevo {when}</translation>
    </message>
    <message>
        <source>without campaign</source>
        <translation>sin campaña</translation>
    </message>
    <message>
        <source>{campaign}: today {n} of {most}, held {held} of {open}</source>
        <translation>{campaign}: hoy {n} de {most}, tiene {held} de {open}</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>wants to know what is kept</source>
        <translation>quiere saber qué se guarda</translation>
    </message>
    <message>
        <source>wants to be erased</source>
        <translation>quiere que la borren</translation>
    </message>
    <message>
        <source>wants a correction</source>
        <translation>quiere una corrección</translation>
    </message>
    <message>
        <source>does not want to be called</source>
        <translation>no quiere que la llamen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>espera a una segunda persona</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>a representative</source>
        <translation>un representante</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>una autoridad</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en una llamada</translation>
    </message>
    <message>
        <source>by a form</source>
        <translation>por formulario</translation>
    </message>
    <message>
        <source>GDPR (Europe): one month</source>
        <translation>RGPD (Europa): un mes</translation>
    </message>
    <message>
        <source>CCPA (California): 45 days</source>
        <translation>CCPA (California): 45 días</translation>
    </message>
    <message>
        <source>PIPL (China): 15 working days</source>
        <translation>PIPL (China): 15 días hábiles</translation>
    </message>
    <message>
        <source>⚠ late since {day}</source>
        <translation>⚠ con retraso desde el {day}</translation>
    </message>
    <message>
        <source>⚠ {day}, days left: {n}</source>
        <translation>⚠ {day}, días que quedan: {n}</translation>
    </message>
    <message>
        <source>{law}. Source: {source}.</source>
        <translation>{law}. Fuente: {source}.</translation>
    </message>
    <message>
        <source>A file was given out: records {rows}, recordings {recordings}.</source>
        <translation>Se entregó un archivo: registros {rows}, grabaciones {recordings}.</translation>
    </message>
    <message>
        <source>Erased: rows {rows}, recordings {recordings}, kept by a legal hold {held}.</source>
        <translation>Borrado: filas {rows}, grabaciones {recordings}, retenidas por ley {held}.</translation>
    </message>
    <message>
        <source>Numbers that nobody calls any more: {numbers}.</source>
        <translation>Números que ya nadie llama: {numbers}.</translation>
    </message>
    <message>
        <source>Corrected: {what}.</source>
        <translation>Corregido: {what}.</translation>
    </message>
    <message>
        <source>Asked on {day} by {who}, {way}.</source>
        <translation>Pedido el {day} por {who}, {way}.</translation>
    </message>
    <message>
        <source>Last day: {day}.</source>
        <translation>Último día: {day}.</translation>
    </message>
    <message>
        <source>It is about: {name}.</source>
        <translation>Se trata de: {name}.</translation>
    </message>
    <message>
        <source>Record: {id}.</source>
        <translation>Registro: {id}.</translation>
    </message>
    <message>
        <source>Proposed by {name}: {why}.</source>
        <translation>Propuesto por {name}: {why}.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>Refused {when} by {name}: {why}.</source>
        <translation>Rechazada {when} por {name}: {why}.</translation>
    </message>
    <message>
        <source>Done {when} by {name}.</source>
        <translation>Hecho {when} por {name}.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>Erase for good: once more</source>
        <translation>Borrar para siempre: otra vez</translation>
    </message>
    <message>
        <source>Confirm the erasure</source>
        <translation>Confirmar el borrado</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Buscar al cliente</translation>
    </message>
    <message>
        <source>Give out as a file…</source>
        <translation>Entregar como archivo…</translation>
    </message>
    <message>
        <source>It was corrected</source>
        <translation>Se corrigió</translation>
    </message>
    <message>
        <source>Call her no more</source>
        <translation>No llamarla más</translation>
    </message>
    <message>
        <source>Propose it: once more</source>
        <translation>Proponerlo: otra vez</translation>
    </message>
    <message>
        <source>Propose the erasure</source>
        <translation>Proponer el borrado</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>It is about {name}: calls {calls}, recordings {recordings}.</source>
        <translation>Se trata de {name}: llamadas {calls}, grabaciones {recordings}.</translation>
    </message>
    <message>
        <source>She is erased everywhere, for good; her numbers are called no more.</source>
        <translation>Se la borra en todas partes, para siempre; no se llama más a sus números.</translation>
    </message>
    <message>
        <source>Recordings that stay for a legal hold: {n}.</source>
        <translation>Grabaciones que quedan por retención legal: {n}.</translation>
    </message>
    <message>
        <source>Her numbers go on the do-not-call list; planned calls are taken off.</source>
        <translation>Sus números pasan a la lista de no llamar; se quitan las llamadas previstas.</translation>
    </message>
    <message>
        <source>Correct the record on the Operations desk first, then say here which fields.</source>
        <translation>Corrige antes el registro en Operaciones y di aquí qué campos.</translation>
    </message>
    <message>
        <source>The file holds everything that is known of her, recordings as well.</source>
        <translation>El archivo contiene todo lo que se sabe de ella, también las grabaciones.</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Not answered yet.</source>
        <translation>Aún sin responder.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>Esta respuesta no encaja con la pregunta.</translation>
    </message>
    <message>
        <source>“Not applicable” is not allowed here.</source>
        <translation>Aquí no se admite «No procede».</translation>
    </message>
    <message>
        <source>Say why it is not applicable.</source>
        <translation>Indique por qué no procede.</translation>
    </message>
    <message>
        <source>This answer needs a comment (C).</source>
        <translation>Esta respuesta necesita un comentario (C).</translation>
    </message>
    <message>
        <source>This answer needs a mark in the recording (M).</source>
        <translation>Esta respuesta necesita una marca en la grabación (M).</translation>
    </message>
    <message>
        <source>Name the root cause of this answer.</source>
        <translation>Indique la causa raíz de esta respuesta.</translation>
    </message>
    <message>
        <source>A mark lies outside the recording.</source>
        <translation>Hay una marca fuera de la grabación.</translation>
    </message>
    <message>
        <source>The form has no such question any more.</source>
        <translation>La ficha ya no tiene esa pregunta.</translation>
    </message>
    <message>
        <source>good line</source>
        <extracomment>how long a recording&apos;s age is worth a word a desk that was shut hands its recordings over at its next start</extracomment>
        <translation>buena línea</translation>
    </message>
    <message>
        <source>fair line</source>
        <translation>línea regular</translation>
    </message>
    <message>
        <source>poor line</source>
        <translation>mala línea</translation>
    </message>
    <message>
        <source>waiting for the recording: {age}</source>
        <translation>esperando la grabación: {age}</translation>
    </message>
    <message>
        <source>the customer objected to recording</source>
        <translation>el cliente se opuso a la grabación</translation>
    </message>
    <message>
        <source>recorded {age} ago</source>
        <translation>grabada hace {age}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} seg</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h.</translation>
    </message>
    <message>
        <source>message left: {name}</source>
        <translation>mensaje dejado: {name}</translation>
    </message>
    <message>
        <source>key word</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>required statement</source>
        <translation>aviso obligatorio</translation>
    </message>
    <message>
        <source>forbidden promise</source>
        <translation>promesa prohibida</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>competidor</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objeción</translation>
    </message>
    <message>
        <source>agent {value} %</source>
        <translation>agente {value} %</translation>
    </message>
    <message>
        <source>customer {value} %</source>
        <translation>cliente {value} %</translation>
    </message>
    <message>
        <source>silence {value} %</source>
        <translation>silencio {value} %</translation>
    </message>
    <message>
        <source>dead air {value} s</source>
        <translation>pausas largas {value} s</translation>
    </message>
    <message>
        <source>interrupts {value} ×</source>
        <translation>interrumpe {value} ×</translation>
    </message>
    <message>
        <source>longest monologue {value} s</source>
        <translation>monólogo más largo {value} s</translation>
    </message>
    <message>
        <source>pace {value} words/min</source>
        <translation>ritmo {value} palabras/min</translation>
    </message>
    <message>
        <source>first need question after {value} s</source>
        <translation>primera pregunta de necesidad a los {value} s</translation>
    </message>
    <message>
        <source>on hold {value} s</source>
        <translation>en espera {value} s</translation>
    </message>
    <message>
        <source>The words are on their way; they appear here by themselves.</source>
        <extracomment>nought of them is not worth a word</extracomment>
        <translation>El texto está en camino; aparecerá aquí solo.</translation>
    </message>
    <message>
        <source>The words are being written down.</source>
        <translation>Se está transcribiendo.</translation>
    </message>
    <message>
        <source>This server writes no words down.</source>
        <translation>Este servidor no transcribe.</translation>
    </message>
    <message>
        <source>The words could not be written down: {why}</source>
        <translation>No se pudo transcribir: {why}</translation>
    </message>
    <message>
        <source>Your organisation has no words written down.</source>
        <translation>Su organización no transcribe las llamadas.</translation>
    </message>
    <message>
        <source>Nothing that was said can be made out.</source>
        <translation>No se entiende nada de lo que se dijo.</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>Nadie habla en esta grabación.</translation>
    </message>
    <message>
        <source>It could not be told which language is spoken.</source>
        <translation>No se pudo determinar el idioma.</translation>
    </message>
    <message>
        <source>The recording cannot be read.</source>
        <translation>No se puede leer la grabación.</translation>
    </message>
    <message>
        <source>speakers guessed</source>
        <translation>hablantes estimados</translation>
    </message>
    <message>
        <source>numbers masked: {count}</source>
        <translation>números ocultados: {count}</translation>
    </message>
    <message>
        <source>not said: {title}</source>
        <translation>no se dijo: {title}</translation>
    </message>
    <message>
        <source>Proposed: {answer}</source>
        <translation>Propuesta: {answer}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>measured: {value}</source>
        <translation>medido: {value}</translation>
    </message>
    <message>
        <source>by the script&apos;s path</source>
        <translation>según el recorrido del guion</translation>
    </message>
    <message>
        <source>heard “{words}” at {at}</source>
        <translation>se oyó «{words}» en {at}</translation>
    </message>
    <message>
        <source>was not heard</source>
        <translation>no se oyó</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no aprobada</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>sin nota aún</translation>
    </message>
    <message>
        <source>raw {raw} · critical {critical} · {passed}</source>
        <translation>bruta {raw} · crítica {critical} · {passed}</translation>
    </message>
    <message>
        <source>open complaint</source>
        <translation>reclamación abierta</translation>
    </message>
    <message>
        <source>long call</source>
        <translation>llamada larga</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>agente nuevo</translation>
    </message>
    <message>
        <source>objected to recording</source>
        <translation>se opuso a la grabación</translation>
    </message>
    <message>
        <source>sold very quickly</source>
        <translation>venta muy rápida</translation>
    </message>
    <message>
        <source>agent not heard yet</source>
        <translation>agente aún sin escuchar</translation>
    </message>
    <message>
        <source>drawn by chance</source>
        <translation>elegida al azar</translation>
    </message>
    <message>
        <source>said: {what}</source>
        <translation>dicho: {what}</translation>
    </message>
    <message>
        <source>{plan}, {period}</source>
        <translation>{plan}, {period}</translation>
    </message>
    <message>
        <source>judged by two, blind</source>
        <translation>evaluada por dos, a ciegas</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>corrected, to be checked again</source>
        <translation>corregida, por revisar de nuevo</translation>
    </message>
    <message>
        <source>the agent corrects it</source>
        <translation>la corrige el agente</translation>
    </message>
    <message>
        <source>checked, released</source>
        <translation>revisada, liberada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>overdue since {due}</source>
        <extracomment>to correct, before somebody chooses another moment</extracomment>
        <translation>vencida desde {due}</translation>
    </message>
    <message>
        <source>by {due}</source>
        <translation>antes de {due}</translation>
    </message>
    <message>
        <source>The sale is released.</source>
        <translation>La venta queda liberada.</translation>
    </message>
    <message>
        <source>The sale waits in its agent&apos;s queue to be corrected.</source>
        <translation>La venta espera en la cola de su agente para corregirla.</translation>
    </message>
    <message>
        <source>The sale is refused.</source>
        <translation>La venta queda rechazada.</translation>
    </message>
    <message>
        <source>✓ said at {time}</source>
        <translation>✓ dicho en {time}</translation>
    </message>
    <message>
        <source>said: {value} at {time}</source>
        <translation>se dijo {value} en {time}</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>no se oyó</translation>
    </message>
    <message>
        <source>{question} −{points}</source>
        <extracomment>questions that are named</extracomment>
        <translation>{question}: −{points}</translation>
    </message>
    <message>
        <source>Raw {score}: {n} questions count</source>
        <translation>Bruta {score}: cuentan {n} preguntas</translation>
    </message>
    <message>
        <source>{n} not applicable, left out</source>
        <translation>{n} no aplican, fuera</translation>
    </message>
    <message>
        <source>costs most: {questions}</source>
        <translation>lo que más cuesta: {questions}</translation>
    </message>
    <message>
        <source>Critical: no critical question counts</source>
        <translation>Crítica: no cuenta ninguna pregunta crítica</translation>
    </message>
    <message>
        <source>Critical {score}: {earned} of {possible} points</source>
        <translation>Crítica {score}: {earned} de {possible} puntos</translation>
    </message>
    <message>
        <source>Final {score}: limited to 100</source>
        <translation>Final {score}: limitada a 100</translation>
    </message>
    <message>
        <source>Final {score}: as the raw score</source>
        <translation>Final {score}: como la bruta</translation>
    </message>
    <message>
        <source>below the pass mark of {mark}</source>
        <translation>por debajo del mínimo de {mark}</translation>
    </message>
    <message>
        <source>Final {score}: “{question}” scored too low fails {scope}</source>
        <translation>Final {score}: «{question}» con nota muy baja suspende {scope}</translation>
    </message>
    <message>
        <source>Final {score}: “{question}” = “{answer}” fails {scope}</source>
        <translation>Final {score}: «{question}» = «{answer}» suspende {scope}</translation>
    </message>
    <message>
        <source>the whole call</source>
        <translation>toda la llamada</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la pregunta</translation>
    </message>
    <message>
        <source>the section “{title}”</source>
        <translation>la sección «{title}»</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Due callbacks</source>
        <translation>Llamadas pendientes</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>Visitas de seguimiento</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Contactos nuevos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <extracomment>code of `QueueRow.why` and `WorkItem.why` -&gt; sentence; the values come from `why_data`</extracomment>
        <translation>Llamada prometida</translation>
    </message>
    <message>
        <source>Promised callback is overdue</source>
        <translation>La llamada prometida está atrasada</translation>
    </message>
    <message>
        <source>Not reached, try again</source>
        <translation>No contactado, reintentar</translation>
    </message>
    <message>
        <source>{product} ends</source>
        <translation>{product} vence</translation>
    </message>
    <message>
        <source>{product} has lapsed</source>
        <translation>{product} ha caducado</translation>
    </message>
    <message>
        <source>New, never called</source>
        <translation>Nuevo, nunca llamado</translation>
    </message>
    <message>
        <source>New, made by you</source>
        <translation>Nuevo, creado por usted</translation>
    </message>
    <message>
        <source>New, from a list</source>
        <translation>Nuevo, de una lista</translation>
    </message>
    <message>
        <source>Never called</source>
        <translation>Nunca llamados</translation>
    </message>
    <message>
        <source>Called {count} times</source>
        <translation>Llamado {count} veces</translation>
    </message>
    <message>
        <source>Complaint: {title}</source>
        <translation>Queja: {title}</translation>
    </message>
    <message>
        <source>Answer promised: {title}</source>
        <translation>Respuesta prometida: {title}</translation>
    </message>
    <message>
        <source>Visit after the sale</source>
        <extracomment>kind of follow-up visit (`why_data[&quot;visit&quot;]`) -&gt; sentence</extracomment>
        <translation>Visita posventa</translation>
    </message>
    <message>
        <source>Appointment: {product}</source>
        <translation>Cita: {product}</translation>
    </message>
    <message>
        <source>Deal to be corrected: {todo}</source>
        <translation>Operación por corregir: {todo}</translation>
    </message>
    <message>
        <source>High intention</source>
        <translation>Interés alto</translation>
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
        <translation>Coincide el nombre</translation>
    </message>
    <message>
        <source>Number ends in {last4}</source>
        <translation>Número acabado en {last4}</translation>
    </message>
    <message>
        <source>Company fits</source>
        <translation>Coincide la empresa</translation>
    </message>
    <message>
        <source>Visit in the cooling-off period</source>
        <translation>Visita en el plazo de desistimiento</translation>
    </message>
    <message>
        <source>Visit after the installation</source>
        <translation>Visita tras la instalación</translation>
    </message>
    <message>
        <source>Visit: is she satisfied?</source>
        <translation>Visita de satisfacción</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Todo el trabajo</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Ya llamados</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>Llamados una vez</translation>
    </message>
    <message>
        <source>Called twice</source>
        <translation>Llamados dos veces</translation>
    </message>
    <message>
        <source>Called 3 times</source>
        <translation>Llamados 3 veces</translation>
    </message>
    <message>
        <source>Called 4 times</source>
        <translation>Llamados 4 veces</translation>
    </message>
    <message>
        <source>Called 5 times</source>
        <translation>Llamados 5 veces</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>{n}× called</source>
        <translation>llamado {n}×</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d.</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>hace {n} d.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencidos</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>míos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigentes</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>recorded by me</source>
        <translation>registrados por mí</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>Pasar a otra persona</translation>
    </message>
    <message>
        <source>Promise another time</source>
        <translation>Prometer otra fecha</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>It is checked</source>
        <translation>Está revisada</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Está pagada</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Concertar una cita</translation>
    </message>
    <message>
        <source>Decide whose it is</source>
        <translation>Decidir de quién es</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>handed to {to}</source>
        <translation>traspasado a {to}</translation>
    </message>
    <message>
        <source>put off to {due}</source>
        <translation>aplazado al {due}</translation>
    </message>
    <message>
        <source>overdue: told to the lead</source>
        <translation>vencido: se avisó al jefe</translation>
    </message>
    <message>
        <source>appointment {due}</source>
        <translation>cita {due}</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>reclamada</translation>
    </message>
    <message>
        <source>given to {to}</source>
        <translation>asignada a {to}</translation>
    </message>
    <message>
        <source>check passed</source>
        <translation>revisión superada</translation>
    </message>
    <message>
        <source>check refused</source>
        <translation>revisión rechazada</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>todos los productos</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>todos los estados</translation>
    </message>
    <message>
        <source>every visit</source>
        <translation>todas las visitas</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>todos los canales</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>claimed by somebody else</source>
        <translation>otra persona la reclama</translation>
    </message>
    <message>
        <source>campaign rule</source>
        <translation>regla de campaña</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>ya no vale</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>ninguna llamada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Hecha en</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>none was written down</source>
        <translation>no se anotó ninguna</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Apelaciones</translation>
    </message>
    <message>
        <source>The machine&apos;s answers</source>
        <translation>Respuestas de la máquina</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apelación</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oyó</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leyó</translation>
    </message>
    <message>
        <source>read the list</source>
        <translation>leyó la lista</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportó</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>evaluaciones</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>a calibration</source>
        <translation>una calibración</translation>
    </message>
    <message>
        <source>evaluations, as a file</source>
        <translation>evaluaciones, como archivo</translation>
    </message>
    <message>
        <source>a page of figures</source>
        <translation>una página de cifras</translation>
    </message>
    <message>
        <source>Too few evaluations to compare anybody.</source>
        <translation>Muy pocas evaluaciones para comparar a nadie.</translation>
    </message>
    <message>
        <source>Their intervals overlap: nobody can be told apart, so there is no ranking.</source>
        <translation>Sus intervalos se solapan: no se distingue a nadie, así que no hay clasificación.</translation>
    </message>
    <message>
        <source>Groups lie apart and stand one above the other; inside a group nobody can be told apart.</source>
        <translation>Los grupos están separados y van uno sobre otro; dentro de un grupo no se distingue a nadie.</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Grupo {n}</translation>
    </message>
    <message>
        <source>Fewer than two evaluations</source>
        <translation>Menos de dos evaluaciones</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falladas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Estimadas</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Líneas rojas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>% of its points</source>
        <translation>% de sus puntos</translation>
    </message>
    <message>
        <source>Costs points</source>
        <translation>Cuesta puntos</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluadas</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <translation>Por sorteo</translation>
    </message>
    <message>
        <source>For a risk</source>
        <translation>Por riesgo</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oídas</translation>
    </message>
    <message>
        <source>{open} calls wait to be judged: {day} for less than a day, {three} up to three, {older} longer.</source>
        <translation>{open} llamadas esperan evaluación: {day} desde hace menos de un día, {three} hasta tres, {older} más.</translation>
    </message>
    <message>
        <source>The oldest since {when}.</source>
        <translation>La más antigua desde {when}.</translation>
    </message>
    <message>
        <source>{approvals} wait for approval, {unread} are unread by their agents.</source>
        <translation>{approvals} esperan aprobación, {unread} sin leer por sus agentes.</translation>
    </message>
    <message>
        <source>Judged {judged} · released {released} · acknowledged {read} · appealed {appealed} · mean {mean}</source>
        <translation>Evaluadas {judged} · publicadas {released} · confirmadas {read} · apeladas {appealed} · media {mean}</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutos por una</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Milder than others by</source>
        <translation>Más benévolo que otros en</translation>
    </message>
    <message>
        <source>{mean}{ends}, {n} calls</source>
        <translation>{mean}{ends}, {n} llamadas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>vencida desde {when}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Línea roja</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluada por</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Hizo</translation>
    </message>
    <message>
        <source>Agent, call</source>
        <translation>Agente, llamada</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>QA report</source>
        <translation>Informe QA</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Appeal, level {level}</source>
        <translation>Apelación, nivel {level}</translation>
    </message>
    <message>
        <source>waits since {when}</source>
        <translation>espera desde {when}</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>vencida desde {when}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>hasta {when}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>la tiene {name}</translation>
    </message>
    <message>
        <source>with nobody yet</source>
        <translation>aún sin nadie</translation>
    </message>
    <message>
        <source>Red line: {alarm}, {agent}</source>
        <translation>Línea roja: {alarm}, {agent}</translation>
    </message>
    <message>
        <source>{agent} appeals; you are to decide.</source>
        <translation>{agent} apela; decide usted.</translation>
    </message>
    <message>
        <source>{name} gave one of your evaluations back.</source>
        <translation>{name} le ha devuelto una evaluación.</translation>
    </message>
    <message>
        <source>{name} asks you to judge a call for a calibration.</source>
        <translation>{name} le pide evaluar una llamada para una calibración.</translation>
    </message>
    <message>
        <source>{agent} opened {records} records in {minutes} minutes.</source>
        <translation>{agent} abrió {records} registros en {minutes} minutos.</translation>
    </message>
    <message>
        <source>{name} handed problem #{number} to you.</source>
        <translation>{name} le pasó el problema n.º {number}.</translation>
    </message>
    <message>
        <source>Problem #{number} is no longer yours: {name} has it done or given on.</source>
        <translation>El problema n.º {number} ya no es suyo: {name} lo resolvió o lo pasó a otra persona.</translation>
    </message>
    <message>
        <source>{name} gave the deal “{product}” to you.</source>
        <translation>{name} le dio la venta «{product}».</translation>
    </message>
    <message>
        <source>The deal “{product}” is no longer yours: {name} decided so.</source>
        <translation>La venta «{product}» ya no es suya: así lo decidió {name}.</translation>
    </message>
    <message>
        <source>{name} refused your sale “{product}”; the reason stands with the deal.</source>
        <translation>{name} rechazó su venta «{product}»; el motivo está en la venta.</translation>
    </message>
    <message>
        <source>{name} cancelled your sale “{product}”; the reason stands with the deal.</source>
        <translation>{name} anuló su venta «{product}»; el motivo está en la venta.</translation>
    </message>
    <message>
        <source>{name} gave a follow-up visit to you.</source>
        <translation>{name} le dio una visita de seguimiento.</translation>
    </message>
    <message>
        <source>A follow-up visit is no longer yours: {name} gave it to somebody else.</source>
        <translation>Una visita de seguimiento ya no es suya: {name} la dio a otra persona.</translation>
    </message>
    <message>
        <source>Problem #{number} is overdue: {agent} promised an answer. Look at Records.</source>
        <translation>El problema n.º {number} está vencido: {agent} prometió una respuesta. Mire en Registros.</translation>
    </message>
    <message>
        <source>scored by {name}</source>
        <translation>evaluada por {name}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>the customer does not want to be called</source>
        <extracomment>rules of the contact policy, as the end of &quot;Dialling is not allowed now: …&quot;</extracomment>
        <translation>el cliente no quiere que se le llame</translation>
    </message>
    <message>
        <source>this number must not be called</source>
        <translation>a este número no se debe llamar</translation>
    </message>
    <message>
        <source>it is outside calling hours at the customer&apos;s place</source>
        <translation>donde el cliente es hora de no llamar</translation>
    </message>
    <message>
        <source>it is a holiday at the customer&apos;s place</source>
        <translation>es festivo donde el cliente</translation>
    </message>
    <message>
        <source>the customer was called too often in the last 24 hours</source>
        <translation>se le ha llamado demasiado en las últimas 24 horas</translation>
    </message>
    <message>
        <source>the last call was only a few minutes ago</source>
        <translation>la última llamada fue hace pocos minutos</translation>
    </message>
    <message>
        <source>there is no consent to call</source>
        <translation>no hay consentimiento para llamar</translation>
    </message>
    <message>
        <source>the lead is not reserved for you</source>
        <translation>el contacto no está reservado para usted</translation>
    </message>
    <message>
        <source>your reservation of this lead has ended</source>
        <translation>su reserva de este contacto ha terminado</translation>
    </message>
    <message>
        <source>this desk has not been in step with the server for too long</source>
        <translation>este puesto lleva demasiado tiempo sin sincronizar</translation>
    </message>
    <message>
        <source>the customer&apos;s time zone is not known</source>
        <translation>no se conoce la zona horaria del cliente</translation>
    </message>
    <message>
        <source>nobody is called on this day at the customer&apos;s place</source>
        <translation>hoy no se llama donde el cliente</translation>
    </message>
    <message>
        <source>no attempt is left for this lead</source>
        <translation>no quedan intentos para este contacto</translation>
    </message>
    <message>
        <source>the customer has withdrawn consent to calls</source>
        <translation>el cliente retiró el consentimiento para llamadas</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>no hay número</translation>
    </message>
    <message>
        <source>the number is on a list of people who do not want calls</source>
        <translation>el número está en una lista de personas que no quieren llamadas</translation>
    </message>
    <message>
        <source>{who} is calling this customer just now</source>
        <translation>{who} está llamando ahora a este cliente</translation>
    </message>
    <message>
        <source>the customer was called too often lately</source>
        <translation>se ha llamado demasiado a este cliente últimamente</translation>
    </message>
    <message>
        <source>the campaign has as many calls running as it may</source>
        <translation>la campaña ya tiene todas las llamadas simultáneas que puede</translation>
    </message>
    <message>
        <source>too many customers of this campaign were left without an agent</source>
        <translation>demasiados clientes de esta campaña se quedaron sin agente</translation>
    </message>
    <message>
        <source>no outbound line is free: they are busy or at rest</source>
        <translation>ninguna línea de salida está libre: ocupadas o en reposo</translation>
    </message>
    <message>
        <source>the server is away and nobody here knows whether this number may be called</source>
        <translation>el servidor no responde y aquí no se sabe si se puede llamar a este número</translation>
    </message>
    <message>
        <source>a finished call still waits for its outcome</source>
        <translation>una llamada terminada espera su resultado</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>before: {answer}</source>
        <translation>antes: {answer}</translation>
    </message>
    <message>
        <source>Appeal: should be “{answer}”. {words}</source>
        <translation>Apelación: debería ser «{answer}». {words}</translation>
    </message>
    <message>
        <source>Hear {time}</source>
        <translation>Oír {time}</translation>
    </message>
    <message>
        <source>Hear {time}: {question}</source>
        <translation>Oír {time}: {question}</translation>
    </message>
    <message>
        <source>Appeal decided, accepted</source>
        <translation>Apelación decidida y aceptada</translation>
    </message>
    <message>
        <source>Appeal taken back</source>
        <translation>Apelación retirada</translation>
    </message>
    <message>
        <source>Appeal decided at the last level</source>
        <translation>Apelación decidida en el último nivel</translation>
    </message>
    <message>
        <source>Appeal decided; the time to go on is over</source>
        <translation>Apelación decidida; el plazo para seguir ha pasado</translation>
    </message>
    <message>
        <source>Appeal upheld</source>
        <translation>Apelación estimada</translation>
    </message>
    <message>
        <source>corrected by {name}</source>
        <translation>corregida por {name}</translation>
    </message>
    <message>
        <source>changed on appeal by {name}</source>
        <translation>cambiada tras apelación por {name}</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>insultos</translation>
    </message>
    <message>
        <source>false promise</source>
        <translation>promesa falsa</translation>
    </message>
    <message>
        <source>data told to a third person</source>
        <translation>datos revelados a un tercero</translation>
    </message>
    <message>
        <source>do-not-call ignored</source>
        <translation>petición de no llamar ignorada</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Appeal closed</source>
        <translation>Apelación cerrada</translation>
    </message>
    <message>
        <source>Decided at level {level} of {levels}. You may go on until {until}.</source>
        <translation>Decidida en el nivel {level} de {levels}. Puede seguir hasta {until}.</translation>
    </message>
    <message>
        <source>Appeal, level {level} of {levels}</source>
        <translation>Apelación, nivel {level} de {levels}</translation>
    </message>
    <message>
        <source>{appeal}: it waits for somebody to decide</source>
        <translation>{appeal}: espera a quien decida</translation>
    </message>
    <message>
        <source>{appeal}: {name} decides</source>
        <translation>{appeal}: decide {name}</translation>
    </message>
    <message>
        <source>{appeal}: {name} should have decided by {when}; overdue</source>
        <translation>{appeal}: {name} debía decidir antes de {when}; vencida</translation>
    </message>
    <message>
        <source>{appeal}: {name} decides until {when}</source>
        <translation>{appeal}: {name} decide hasta {when}</translation>
    </message>
    <message>
        <source>{name}: changed to “{answer}”</source>
        <translation>{name}: cambiada a «{answer}»</translation>
    </message>
    <message>
        <source>{name}: stays as it was</source>
        <translation>{name}: se queda como estaba</translation>
    </message>
    <message>
        <source>before {score}, {why}</source>
        <translation>antes {score}, {why}</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>apelada</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidida</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>{n} of {all} calls</source>
        <translation>{n} de {all} llamadas</translation>
    </message>
    <message>
        <source>{n} judged</source>
        <translation>{n} evaluadas</translation>
    </message>
    <message>
        <source>{hits} of {n} ({low}–{high} %)</source>
        <translation>{hits} de {n} ({low}–{high} %)</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>Must be read out</source>
        <translation>Debe leerse</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimiento</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sensitive step: shown as soon as the recording is silent.</source>
        <translation>Paso sensible: se muestra en cuanto la grabación esté en silencio.</translation>
    </message>
    <message>
        <source>Sensitive step, not shown: this call is recorded, and the telephone cannot silence the recording. Go back, or choose another step.</source>
        <translation>Paso sensible, no se muestra: la llamada se graba y el teléfono no puede silenciar la grabación. Vuelva atrás o elija otro paso.</translation>
    </message>
    <message>
        <source>Sensitive step, not shown yet: if this call is recorded, it is recorded elsewhere and cannot be silenced from here. Silence it there first.</source>
        <translation>Paso sensible, aún no se muestra: si la llamada se graba, es en otro sitio y desde aquí no se puede silenciar. Siléncielo allí primero.</translation>
    </message>
    <message>
        <source>The answers do not fit the record.</source>
        <translation>Las respuestas no coinciden con la ficha.</translation>
    </message>
    <message>
        <source>The record has too little to compare with.</source>
        <translation>La ficha tiene muy pocos datos para comparar.</translation>
    </message>
    <message>
        <source>The answers fit the record.</source>
        <translation>Las respuestas coinciden con la ficha.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Aquí hace falta un número.</translation>
    </message>
    <message>
        <source>An amount is needed here, like 2480.00.</source>
        <translation>Aquí hace falta un importe, como 2480.00.</translation>
    </message>
    <message>
        <source>A day is needed here, like 2026-12-24.</source>
        <translation>Aquí hace falta una fecha, como 2026-12-24.</translation>
    </message>
    <message>
        <source>A telephone number is needed here.</source>
        <translation>Aquí hace falta un número de teléfono.</translation>
    </message>
    <message>
        <source>Some words are needed here.</source>
        <translation>Aquí hacen falta unas palabras.</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>Aquí hace falta una respuesta.</translation>
    </message>
    <message>
        <source>Choose at least one answer.</source>
        <translation>Elija al menos una respuesta.</translation>
    </message>
    <message>
        <source>At least {limit}.</source>
        <translation>Como mínimo {limit}.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Como máximo {limit}.</translation>
    </message>
    <message>
        <source>Too many digits after the point; at most {most}.</source>
        <translation>Demasiados decimales; como máximo {most}.</translation>
    </message>
    <message>
        <source>Not before {limit}.</source>
        <translation>No antes de {limit}.</translation>
    </message>
    <message>
        <source>Not after {limit}.</source>
        <translation>No después de {limit}.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Demasiado corto: al menos {limit} caracteres.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Demasiado largo: como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>It has the form {shape} (# a digit, @ a letter, * either).</source>
        <translation>Tiene la forma {shape} (# cifra, @ letra, * cualquiera).</translation>
    </message>
    <message>
        <source>That does not fit the record. Ask the next question.</source>
        <translation>No coincide con la ficha. Haga la pregunta siguiente.</translation>
    </message>
    <message>
        <source>◂ here</source>
        <translation>◂ aquí</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>○ must be done</source>
        <translation>○ obligatorio</translation>
    </message>
    <message>
        <source>▸ objection</source>
        <translation>▸ objeción</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have read it out, go on</source>
        <translation>Ya lo he leído, continuar</translation>
    </message>
    <message>
        <source>Do it and go on</source>
        <translation>Hacerlo y continuar</translation>
    </message>
    <message>
        <source>The customer consents</source>
        <translation>El cliente consiente</translation>
    </message>
    <message>
        <source>The customer does not consent</source>
        <translation>El cliente no consiente</translation>
    </message>
    <message>
        <source>The customer does not say it</source>
        <translation>El cliente no lo dice</translation>
    </message>
    <message>
        <source>Go on without a proven identity</source>
        <translation>Continuar sin identidad acreditada</translation>
    </message>
    <message>
        <source>It is silent, show the step</source>
        <translation>Está en silencio, mostrar el paso</translation>
    </message>
    <message>
        <source>sensitive: recording muted</source>
        <translation>sensible: grabación en silencio</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Type what the customer says; it is compared with the record and not kept. Wrong answers left: {n}</source>
        <translation>Escriba lo que dice el cliente; se compara con la ficha y no se guarda. Fallos que quedan: {n}</translation>
    </message>
    <message>
        <source>like {example}</source>
        <translation>como {example}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>desde {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>hasta {high}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Ready</source>
        <extracomment>state of health -&gt; colour of the dot</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre de llamada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not taking calls</source>
        <translation>Sin atender llamadas</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>reasons to pause, and reasons of automatic changes; each can be read beside the state</extracomment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Desk work</source>
        <translation>Trabajo administrativo</translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation>no se atendió una llamada</translation>
    </message>
    <message>
        <source>just signed in</source>
        <translation>recién conectada</translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation>la llamada ha terminado</translation>
    </message>
    <message>
        <source>you hung up</source>
        <extracomment>how a call ended, as the agent reads it; an exchange&apos;s own cause that stands not here is not shown</extracomment>
        <translation>usted colgó</translation>
    </message>
    <message>
        <source>the customer hung up</source>
        <translation>el cliente colgó</translation>
    </message>
    <message>
        <source>the other side hung up</source>
        <translation>la otra parte colgó</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>quien llamaba desistió</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>nadie la atendió</translation>
    </message>
    <message>
        <source>the line was busy</source>
        <translation>la línea estaba ocupada</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nadie contestó</translation>
    </message>
    <message>
        <source>it was handed over</source>
        <translation>se transfirió</translation>
    </message>
    <message>
        <source>the telephone went away</source>
        <translation>el teléfono se desconectó</translation>
    </message>
    <message>
        <source>the desk was started anew</source>
        <translation>el puesto se reinició</translation>
    </message>
    <message>
        <source>it ended while the exchange was out of reach</source>
        <translation>terminó mientras la centralita no respondía</translation>
    </message>
    <message>
        <source>{state} since {time}: {reason}</source>
        <translation>{state} desde las {time}: {reason}</translation>
    </message>
    <message>
        <source>you chose “{reason}”</source>
        <translation>usted eligió «{reason}»</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>usted lo eligió</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>a call comes in</source>
        <translation>entra una llamada</translation>
    </message>
    <message>
        <source>a call was answered</source>
        <translation>se atendió una llamada</translation>
    </message>
    <message>
        <source>a number is dialled</source>
        <translation>se está marcando</translation>
    </message>
    <message>
        <source>a call still needs its outcome</source>
        <translation>una llamada sigue sin resultado</translation>
    </message>
    <message>
        <source>the outcome is written down</source>
        <translation>el resultado está anotado</translation>
    </message>
    <message>
        <source>the time for the outcome was over</source>
        <translation>se acabó el tiempo para el resultado</translation>
    </message>
    <message>
        <source>a call was not taken</source>
        <translation>no se atendió una llamada</translation>
    </message>
    <message>
        <source>the call is gone</source>
        <translation>la llamada ya no está</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>something in the script is new</source>
        <translation>hay novedades en el guion</translation>
    </message>
    <message>
        <source>what is new was read</source>
        <translation>se leyeron las novedades</translation>
    </message>
    <message>
        <source>In step · {n} refused</source>
        <translation>Al día · rechazadas: {n}</translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation>Enviando {n}</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Fetching news</source>
        <translation>Recibiendo novedades</translation>
    </message>
    <message>
        <source>{received} of {total} leads</source>
        <translation>{received} de {total} contactos</translation>
    </message>
    <message>
        <source>Fetching your leads</source>
        <translation>Recibiendo sus contactos</translation>
    </message>
    <message>
        <source>{n} set apart</source>
        <translation>{n} apartadas</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>Rechazadas: {n}</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Desk too old</source>
        <translation>Puesto anticuado</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Reloj desajustado</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Away since {since} · {n} kept here</source>
        <translation>Sin servidor desde {since} · {n} aquí</translation>
    </message>
    <message>
        <source>Away since {since}</source>
        <translation>Sin servidor desde {since}</translation>
    </message>
    <message>
        <source>This desk is in step with the server.</source>
        <translation>Este puesto está al día con el servidor.</translation>
    </message>
    <message>
        <source>Last exchange: {ago}.</source>
        <translation>Último intercambio: {ago}.</translation>
    </message>
    <message>
        <source>{received} of {total} leads are here; you can start. What is due now came first.</source>
        <translation>Ya hay {received} de {total} contactos; puede empezar. Lo que vence ahora llegó primero.</translation>
    </message>
    <message>
        <source>Some entries were sent again and again without an answer. They are kept in the outbox.</source>
        <translation>Algunas entradas se enviaron varias veces sin respuesta. Se guardan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The server refused some entries. They are kept here; look at each below.</source>
        <translation>El servidor rechazó algunas entradas. Están guardadas aquí; revíselas abajo.</translation>
    </message>
    <message>
        <source>The server lets desks in one after another; yours in about {n} s. You can go on working meanwhile.</source>
        <translation>El servidor atiende los puestos uno tras otro; el suyo, en unos {n} s. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>This desk has not met the server for too long. Sign in online; your work is kept.</source>
        <translation>Este puesto lleva demasiado tiempo sin contactar con el servidor. Inicie sesión en línea; su trabajo se conserva.</translation>
    </message>
    <message>
        <source>The server has shut this desk. What was not sent is handed over, then its data is removed.</source>
        <translation>El servidor ha cerrado este puesto. Lo no enviado se entrega y después se borran sus datos.</translation>
    </message>
    <message>
        <source>This desk is too old for the server. Your work is kept; install the new version.</source>
        <translation>Este puesto es demasiado antiguo para el servidor. Su trabajo está guardado; instale la nueva versión.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than two minutes. Set it to network time.</source>
        <translation>El reloj de este equipo se desvía más de dos minutos. Ajústelo a la hora de red.</translation>
    </message>
    <message>
        <source>The server has signed you out. Sign in again; your work is kept.</source>
        <translation>El servidor cerró su sesión. Vuelva a entrar; su trabajo está guardado.</translation>
    </message>
    <message>
        <source>This computer has no network. Go on working: everything is kept and sent by itself later.</source>
        <translation>Este equipo no tiene red. Siga trabajando: todo se guarda y se enviará solo después.</translation>
    </message>
    <message>
        <source>The server does not answer. Go on working: everything is kept and sent by itself later.</source>
        <translation>El servidor no responde. Siga trabajando: todo se guarda y se enviará solo después.</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>New lead</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Open a problem</source>
        <translation>Abrir una incidencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Qué prometimos</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>tomorrow 5 pm</source>
        <translation>mañana a las 17</translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation>Etiquetar el contacto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>several with commas; -word takes one away</source>
        <translation>varias con comas; -palabra quita una</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>consiente</translation>
    </message>
    <message>
        <source>withdraws consent</source>
        <translation>retira el consentimiento</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>No volver a llamar</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Record a deal</source>
        <translation>Registrar una operación</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Promise a callback</source>
        <translation>Prometer una llamada</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Prometer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Answer or close a problem</source>
        <translation>Responder o cerrar un problema</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>answer it</source>
        <translation>responderlo</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>cerrarlo</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>reabrirlo</translation>
    </message>
    <message>
        <source>promise another time</source>
        <translation>prometer otra fecha</translation>
    </message>
    <message>
        <source>Answer, or why</source>
        <translation>Respuesta, o por qué</translation>
    </message>
    <message>
        <source>this is what the caller is told next time</source>
        <translation>esto se dirá en la próxima llamada</translation>
    </message>
    <message>
        <source>only for another time: tomorrow 5 pm</source>
        <translation>solo para otra fecha: mañana a las 17</translation>
    </message>
    <message>
        <source>Change a deal</source>
        <translation>Cambiar una venta</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>make an appointment</source>
        <translation>concertar una cita</translation>
    </message>
    <message>
        <source>submit it</source>
        <translation>presentarla</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>cancelarla</translation>
    </message>
    <message>
        <source>it is mine: ask the lead to decide</source>
        <translation>es mía: que decida el jefe</translation>
    </message>
    <message>
        <source>only for an appointment: Friday 10 am</source>
        <translation>solo para una cita: viernes a las 10</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>word for word, as it was read or said</source>
        <translation>palabra por palabra, como se leyó o se dijo</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>tomorrow 3 pm, next Monday morning</source>
        <translation>mañana a las 15, el lunes por la mañana</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Marcar un número</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Log a call on another phone</source>
        <translation>Anotar una llamada de otro teléfono</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Quién llamó</translation>
    </message>
    <message>
        <source>The customer called</source>
        <translation>Llamó el cliente</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>Llamé yo</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Llamar de todos modos</translation>
    </message>
    <message>
        <source>Allow for an hour</source>
        <translation>Permitir una hora</translation>
    </message>
    <message>
        <source>it is kept with your name</source>
        <translation>se guarda con su nombre</translation>
    </message>
    <message>
        <source>Show a hidden number</source>
        <translation>Mostrar un número oculto</translation>
    </message>
    <message>
        <source>Show for half a minute</source>
        <translation>Mostrar medio minuto</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Hand the call over</source>
        <translation>Pasar la llamada</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>To which number</source>
        <translation>A qué número</translation>
    </message>
    <message>
        <source>Ask a colleague; the customer waits</source>
        <translation>Consultar a un compañero; el cliente espera</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>A qué número</translation>
    </message>
    <message>
        <source>offers, advice, … several with commas (nothing: everything)</source>
        <translation>ofertas, asesoría… varios con comas (nada: todo)</translation>
    </message>
    <message>
        <source>Leave a message and go on</source>
        <translation>Dejar un mensaje y seguir</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Speak another variant</source>
        <translation>Usar otra variante</translation>
    </message>
    <message>
        <source>Speak it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Propose a better line</source>
        <translation>Proponer una frase mejor</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Better words</source>
        <translation>Palabras mejores</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Hoja de la mañana</translation>
    </message>
    <message>
        <source>Evening sheet</source>
        <translation>Hoja de la tarde</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>se ha ido</translation>
    </message>
    <message>
        <source>has no mail address (People)</source>
        <translation>no tiene dirección de correo (Personas)</translation>
    </message>
    <message>
        <source>may not see these figures any more</source>
        <translation>ya no puede ver estas cifras</translation>
    </message>
    <message>
        <source>addresses there are not allowed any more</source>
        <translation>ya no se permiten direcciones de allí</translation>
    </message>
    <message>
        <source>who saved this may not see these figures any more; save it anew</source>
        <translation>quien lo guardó ya no puede ver estas cifras; guárdalo de nuevo</translation>
    </message>
    <message>
        <source>nobody works there</source>
        <translation>allí no trabaja nadie</translation>
    </message>
    <message>
        <source>the team or region is dissolved</source>
        <translation>el equipo o la región está disuelto</translation>
    </message>
    <message>
        <source>it is not set how mail leaves</source>
        <translation>no está fijado cómo sale el correo</translation>
    </message>
    <message>
        <source>the other side refused it</source>
        <translation>el otro lado la rechazó</translation>
    </message>
    <message>
        <source>the other side did not answer</source>
        <translation>el otro lado no respondió</translation>
    </message>
    <message>
        <source>this server cannot open the password; type it anew</source>
        <translation>este servidor no puede abrir la contraseña; escríbela de nuevo</translation>
    </message>
    <message>
        <source>the server was away until it was too late for it</source>
        <translation>el servidor estuvo ausente hasta que fue tarde</translation>
    </message>
    <message>
        <source>no recipient is chosen</source>
        <translation>no hay destinatario elegido</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>todos los equipos</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>disuelto</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>a diario</translation>
    </message>
    <message>
        <source>its place is dissolved</source>
        <translation>su lugar está disuelto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviada</translation>
    </message>
    <message>
        <source>⚠ not sure</source>
        <translation>⚠ no es seguro</translation>
    </message>
    <message>
        <source>⚠ not sent to all</source>
        <translation>⚠ no enviada a todos</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>⚠ not sent</source>
        <translation>⚠ no enviada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>It was not sent yet.</source>
        <translation>Aún no se ha enviado.</translation>
    </message>
    <message>
        <source>✓ Sheet of {day}, sent {when} to: {names}</source>
        <translation>✓ Hoja del {day}, enviada {when} a: {names}</translation>
    </message>
    <message>
        <source>⚠ {name}: it is not sure whether it arrived. Ask, or send it again by hand.</source>
        <translation>⚠ {name}: no es seguro que llegara. Pregunta o envíala otra vez a mano.</translation>
    </message>
    <message>
        <source>⚠ {name}: not sent, {why}.</source>
        <translation>⚠ {name}: no enviada, {why}.</translation>
    </message>
    <message>
        <source>{name}: not yet, {why}. It is tried again {when}.</source>
        <translation>{name}: aún no, {why}. Se reintenta {when}.</translation>
    </message>
    <message>
        <source>{name}: it leaves within seconds.</source>
        <translation>{name}: sale en segundos.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>the webhook&apos;s system</source>
        <translation>el sistema del webhook</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>It went away. In use: {device}. It is taken again when it is back.</source>
        <translation>Se desconectó. En uso: {device}. Se retoma cuando vuelva.</translation>
    </message>
    <message>
        <source>It is not there. In use: {device}.</source>
        <translation>No está. En uso: {device}.</translation>
    </message>
    <message>
        <source>This computer cannot open sound devices. Ask your administrator.</source>
        <translation>Este equipo no puede abrir dispositivos de sonido. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Your microphone gives nothing. Is it muted on the headset?</source>
        <translation>Su micrófono no da nada. ¿Está silenciado en los auriculares?</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to your mouth.</source>
        <translation>Muy bajo. Acerque el micrófono a la boca.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Too loud: turn it down, or move it away from your mouth.</source>
        <translation>Demasiado alto: bájelo o aléjelo de la boca.</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>No se oyó nada. Elija otro micrófono o mire si está silenciado.</translation>
    </message>
    <message>
        <source>You were heard, but very quietly.</source>
        <translation>Se le oyó, pero muy bajo.</translation>
    </message>
    <message>
        <source>You were heard well.</source>
        <translation>Se le oyó bien.</translation>
    </message>
    <message>
        <source>You were heard, but too loudly: it was cut off at the top.</source>
        <translation>Se le oyó, pero demasiado alto: la señal quedó recortada.</translation>
    </message>
    <message>
        <source>Say something now: four seconds are recorded.</source>
        <translation>Diga algo ahora: se graban cuatro segundos.</translation>
    </message>
    <message>
        <source>Now you hear it back.</source>
        <translation>Ahora lo escucha.</translation>
    </message>
    <message>
        <source>The test ended: a call comes first.</source>
        <translation>La prueba terminó: una llamada va primero.</translation>
    </message>
    <message>
        <source>Silent, as chosen</source>
        <translation>En silencio, como se eligió</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Opened when it is needed</source>
        <translation>Se abre cuando hace falta</translation>
    </message>
    <message>
        <source>Silent just now</source>
        <translation>Ahora en silencio</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suena</translation>
    </message>
</context>
<context>
    <name>studio</name>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>findings: {n}</source>
        <translation>hallazgos: {n}</translation>
    </message>
    <message>
        <source>comments: {n}</source>
        <translation>comentarios: {n}</translation>
    </message>
    <message>
        <source>proposals: {n}</source>
        <translation>propuestas: {n}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Bifurcación</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Call an objection</source>
        <translation>Llamar a una objeción</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>una de varias</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>varias a la vez</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un importe</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un teléfono</translation>
    </message>
    <message>
        <source>set a field</source>
        <translation>fijar un campo</translation>
    </message>
    <message>
        <source>tag the lead</source>
        <translation>etiquetar al contacto</translation>
    </message>
    <message>
        <source>take tags away</source>
        <translation>quitar etiquetas</translation>
    </message>
    <message>
        <source>open a ticket</source>
        <translation>abrir una incidencia</translation>
    </message>
    <message>
        <source>record a deal</source>
        <translation>registrar una operación</translation>
    </message>
    <message>
        <source>schedule a callback</source>
        <translation>programar una devolución de llamada</translation>
    </message>
    <message>
        <source>schedule a follow-up visit</source>
        <translation>programar una visita de seguimiento</translation>
    </message>
    <message>
        <source>send a message</source>
        <translation>enviar un mensaje</translation>
    </message>
    <message>
        <source>mark do not call</source>
        <translation>marcar no llamar</translation>
    </message>
    <message>
        <source>silence the recording</source>
        <translation>silenciar la grabación</translation>
    </message>
    <message>
        <source>let the recording go on</source>
        <translation>seguir grabando</translation>
    </message>
    <message>
        <source>a sale</source>
        <translation>una venta</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>interés</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>un rechazo</translation>
    </message>
    <message>
        <source>nobody reached</source>
        <translation>nadie contactado</translation>
    </message>
    <message>
        <source>a wrong number</source>
        <translation>un número equivocado</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>mensajería</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>WeCom</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>after the sale</source>
        <translation>tras la venta</translation>
    </message>
    <message>
        <source>in the cooling-off period</source>
        <translation>en el plazo de desistimiento</translation>
    </message>
    <message>
        <source>after installation</source>
        <translation>tras la instalación</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfacción</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>the last four digits</source>
        <translation>las cuatro últimas cifras</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>follow-up visits</source>
        <translation>visitas de seguimiento</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>speaks now</source>
        <translation>habla ahora</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>It leads to a step that is not there.</source>
        <translation>Lleva a un paso que no está.</translation>
    </message>
    <message>
        <source>Nothing leads here.</source>
        <translation>Nada lleva hasta aquí.</translation>
    </message>
    <message>
        <source>The script ends here without an outcome.</source>
        <translation>El guion termina aquí sin resultado.</translation>
    </message>
    <message>
        <source>From here no end can be reached.</source>
        <translation>Desde aquí no se llega a ningún final.</translation>
    </message>
    <message>
        <source>It comes back to itself and nothing is shown on the way.</source>
        <translation>Vuelve a sí mismo sin mostrar nada por el camino.</translation>
    </message>
    <message>
        <source>It asks, but offers no answer.</source>
        <translation>Pregunta, pero no ofrece respuestas.</translation>
    </message>
    <message>
        <source>It has too many answers.</source>
        <translation>Tiene demasiadas respuestas.</translation>
    </message>
    <message>
        <source>It does not say where it leads otherwise.</source>
        <translation>No dice adónde lleva en otro caso.</translation>
    </message>
    <message>
        <source>A condition cannot be read.</source>
        <translation>Una condición no se puede leer.</translation>
    </message>
    <message>
        <source>Things are compared or shown that do not fit together.</source>
        <translation>Se comparan o muestran cosas que no encajan.</translation>
    </message>
    <message>
        <source>A function that does not exist is called.</source>
        <translation>Se llama a una función que no existe.</translation>
    </message>
    <message>
        <source>A value is named that does not exist.</source>
        <translation>Se nombra un valor que no existe.</translation>
    </message>
    <message>
        <source>A field of leads is named that does not exist.</source>
        <translation>Se nombra un campo de contactos que no existe.</translation>
    </message>
    <message>
        <source>An objection is called that is not there.</source>
        <translation>Se llama a una objeción que no está.</translation>
    </message>
    <message>
        <source>An offer is named that is not there.</source>
        <translation>Se nombra una oferta que no está.</translation>
    </message>
    <message>
        <source>This kind does not exist.</source>
        <translation>Este tipo no existe.</translation>
    </message>
    <message>
        <source>A campaign of this script has no such outcome.</source>
        <translation>Una campaña de este guion no tiene ese resultado.</translation>
    </message>
    <message>
        <source>A hole in a text cannot be read.</source>
        <translation>Un hueco de un texto no se puede leer.</translation>
    </message>
    <message>
        <source>Only {{ expressions }} are allowed in texts.</source>
        <translation>En los textos solo se permiten {{ expresiones }}.</translation>
    </message>
    <message>
        <source>A text is missing in a language.</source>
        <translation>Falta un texto en un idioma.</translation>
    </message>
    <message>
        <source>A value may be missing, and no fallback is given.</source>
        <translation>Puede faltar un valor y no hay texto de reserva.</translation>
    </message>
    <message>
        <source>A fallback is given that nothing uses.</source>
        <translation>Hay un texto de reserva que nada usa.</translation>
    </message>
    <message>
        <source>The text is too long for the panel.</source>
        <translation>El texto es demasiado largo para el panel.</translation>
    </message>
    <message>
        <source>A sale can be reached without this required step.</source>
        <translation>Se puede llegar a una venta sin este paso obligatorio.</translation>
    </message>
    <message>
        <source>Two things have one name.</source>
        <translation>Dos cosas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Aquí falta algo.</translation>
    </message>
    <message>
        <source>It does nothing.</source>
        <translation>No hace nada.</translation>
    </message>
    <message>
        <source>This has no effect here.</source>
        <translation>Esto no tiene efecto aquí.</translation>
    </message>
    <message>
        <source>A figure is out of range.</source>
        <translation>Una cifra está fuera de rango.</translation>
    </message>
    <message>
        <source>A code is a-z, 0-9 and _ alone.</source>
        <translation>Un código solo lleva a-z, 0-9 y _.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indicación</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>lleva a</translation>
    </message>
    <message>
        <source>otherwise leads to</source>
        <translation>si no, lleva a</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>lo que dice el cliente</translation>
    </message>
    <message>
        <source>fallbacks</source>
        <translation>textos de reserva</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>ofertas</translation>
    </message>
    <message>
        <source>expected steps</source>
        <translation>pasos previstos</translation>
    </message>
    <message>
        <source>{what}, {field}: “{before}” → “{after}”</source>
        <translation>{what}, {field}: «{before}» → «{after}»</translation>
    </message>
    <message>
        <source>{what} stands first now</source>
        <translation>{what} está ahora al principio</translation>
    </message>
    <message>
        <source>{what} stands behind “{other}” now</source>
        <translation>{what} está ahora después de «{other}»</translation>
    </message>
    <message>
        <source>{what} is new</source>
        <translation>{what} es nuevo</translation>
    </message>
    <message>
        <source>{what} is gone</source>
        <translation>{what} ya no está</translation>
    </message>
    <message>
        <source>Step “{name}”</source>
        <translation>Paso «{name}»</translation>
    </message>
    <message>
        <source>Objection “{name}”</source>
        <translation>Objeción «{name}»</translation>
    </message>
    <message>
        <source>Script, {name}</source>
        <translation>Guion, {name}</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>Offer “{name}”</source>
        <translation>Oferta «{name}»</translation>
    </message>
    <message>
        <source>Your unsaved edits are here again.</source>
        <translation>Sus cambios sin guardar están otra vez aquí.</translation>
    </message>
    <message>
        <source>Saved as revision {revision}.</source>
        <translation>Guardado como revisión {revision}.</translation>
    </message>
    <message>
        <source>Nothing is wrong. A second person can approve it now.</source>
        <translation>No hay nada mal. Ya puede aprobarlo otra persona.</translation>
    </message>
    <message>
        <source>It cannot be published yet: {count} finding(s).</source>
        <translation>Todavía no se puede publicar: hallazgos: {count}.</translation>
    </message>
    <message>
        <source>Approved. It can be published now.</source>
        <translation>Aprobado. Ya se puede publicar.</translation>
    </message>
    <message>
        <source>{by} has changed the draft; you see it as it is now.</source>
        <translation>{by} ha cambiado el borrador; lo ve como está ahora.</translation>
    </message>
    <message>
        <source>That cannot be done here: {why}</source>
        <translation>Eso no se puede hacer aquí: {why}</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>(as its name says)</source>
        <translation>(según su nombre)</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Consentimiento para</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Identity questions</source>
        <translation>Preguntas de identidad</translation>
    </message>
    <message>
        <source>Right answers needed (0: all)</source>
        <translation>Respuestas correctas necesarias (0: todas)</translation>
    </message>
    <message>
        <source>Wrong answers allowed</source>
        <translation>Respuestas erróneas permitidas</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Signs at least</source>
        <translation>Caracteres como mínimo</translation>
    </message>
    <message>
        <source>Signs at most (0: any)</source>
        <translation>Caracteres como máximo (0: sin límite)</translation>
    </message>
    <message>
        <source>Shape (# digit, @ letter, * either)</source>
        <translation>Forma (# cifra, @ letra, * cualquiera)</translation>
    </message>
    <message>
        <source>Country of numbers without a code</source>
        <translation>País de los números sin prefijo</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>What is done when it is left</source>
        <translation>Qué se hace al dejarlo</translation>
    </message>
    <message>
        <source>Same statement as other steps named</source>
        <translation>La misma declaración que otros pasos llamados</translation>
    </message>
    <message>
        <source>Only before these outcome steps</source>
        <translation>Solo antes de estos pasos de resultado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tags the lead</source>
        <translation>Etiqueta al contacto</translation>
    </message>
    <message>
        <source>Sets fields, one a line</source>
        <translation>Fija campos, uno por línea</translation>
    </message>
    <message>
        <source>Means for the consent</source>
        <translation>Significa para el consentimiento</translation>
    </message>
    <message>
        <source>A required step is done with it</source>
        <translation>Con ella el paso obligatorio queda hecho</translation>
    </message>
    <message>
        <source>What is done when it is chosen</source>
        <translation>Qué se hace al elegirla</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Only if (condition)</source>
        <translation>Solo si (condición)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer stands in</source>
        <translation>La respuesta está en</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Se compara por</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Steps of a usual call</source>
        <translation>Pasos de una llamada normal</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Fields of leads it uses</source>
        <translation>Campos de contactos que usa</translation>
    </message>
    <message>
        <source>What is said where a value is missing</source>
        <translation>Qué se dice donde falta un valor</translation>
    </message>
    <message>
        <source>What customers say, with commas</source>
        <translation>Lo que dicen los clientes, con comas</translation>
    </message>
    <message>
        <source>Offered to the agent</source>
        <translation>Se ofrece al agente</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>Se dice en su lugar</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>{name} listens to this call.</source>
        <translation>{name} escucha esta llamada.</translation>
    </message>
    <message>
        <source>{name} listens and speaks to you; the customer does not hear it.</source>
        <translation>{name} escucha y le habla; el cliente no lo oye.</translation>
    </message>
    <message>
        <source>{name} has joined this call; the customer hears it too.</source>
        <translation>{name} se ha unido a la llamada; el cliente también lo oye.</translation>
    </message>
    <message>
        <source>Your lead could not be called. {reason}</source>
        <translation>No se pudo avisar a su responsable. {reason}</translation>
    </message>
    <message>
        <source>You need no help any more.</source>
        <translation>Ya no necesita ayuda.</translation>
    </message>
    <message>
        <source>Your lead is called. The same key once more withdraws it.</source>
        <translation>Se ha avisado a su responsable. La misma tecla lo retira.</translation>
    </message>
    <message>
        <source>{name} is coming to help you.</source>
        <translation>{name} viene a ayudarle.</translation>
    </message>
    <message>
        <source>{name} listens to your call and helps you.</source>
        <translation>{name} escucha su llamada y le ayuda.</translation>
    </message>
    <message>
        <source>{name} cannot help you now.</source>
        <translation>{name} no puede ayudarle ahora.</translation>
    </message>
    <message>
        <source>Must not be called.</source>
        <translation>No se le debe llamar.</translation>
    </message>
    <message>
        <source>Open problem: {title}</source>
        <translation>Problema abierto: {title}</translation>
    </message>
    <message>
        <source>Not here today</source>
        <translation>Hoy no se ha conectado</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Out of reach (last: {state})</source>
        <translation>Sin conexión (antes: {state})</translation>
    </message>
    <message>
        <source>{time} · {over} over</source>
        <translation>{time} · {over} de más</translation>
    </message>
    <message>
        <source>{name} helps</source>
        <translation>{name} está ayudando</translation>
    </message>
    <message>
        <source>Asks for help, waits {time}</source>
        <translation>Pide ayuda, espera {time}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectadas</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>others {n}</source>
        <translation>otros {n}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Equipo {name}</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Región {name}</translation>
    </message>
    <message>
        <source>{name} asks for help, waits {time}</source>
        <translation>{name} pide ayuda, espera {time}</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Voy</translation>
    </message>
    <message>
        <source>{name}: {n} refused entries in the outbox</source>
        <translation>{name}: {n} entradas rechazadas en la bandeja de salida</translation>
    </message>
    <message>
        <source>Look at her</source>
        <translation>Ver a la agente</translation>
    </message>
    <message>
        <source>{name}: wrap-up since {time}</source>
        <translation>{name}: en cierre desde hace {time}</translation>
    </message>
    <message>
        <source>{name}: callback overdue since {time}</source>
        <translation>{name}: llamada vencida hace {time}</translation>
    </message>
    <message>
        <source>Give it to who is ready</source>
        <translation>Dársela a quien esté libre</translation>
    </message>
    <message>
        <source>calls {n}</source>
        <translation>llamadas {n}</translation>
    </message>
    <message>
        <source>connected {n}</source>
        <translation>conectadas {n}</translation>
    </message>
    <message>
        <source>talk {n}</source>
        <translation>conversación {n}</translation>
    </message>
    <message>
        <source>sold {n}</source>
        <translation>ventas {n}</translation>
    </message>
    <message>
        <source>Today: {figures}</source>
        <translation>Hoy: {figures}</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>en {n} min</translation>
    </message>
    <message>
        <source>{n} min late</source>
        <translation>{n} min tarde</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>en {n} h</translation>
    </message>
    <message>
        <source>{n} h late</source>
        <translation>{n} h tarde</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>hace {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>hace {n} h</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>Morning or afternoon?</source>
        <translation>¿Por la mañana o por la tarde?</translation>
    </message>
    <message>
        <source>Which week?</source>
        <translation>¿Qué semana?</translation>
    </message>
    <message>
        <source>The clocks go back: the first or the second time?</source>
        <translation>Se atrasa el reloj: ¿la primera o la segunda vez?</translation>
    </message>
    <message>
        <source>Which is the day, which the month?</source>
        <translation>¿Cuál es el día y cuál el mes?</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>hacia {when}</translation>
    </message>
    <message>
        <source>{when}, {theirs} for the customer</source>
        <translation>{when}, {theirs} para el cliente</translation>
    </message>
</context>
</TS>
