<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A button at the top covers and locks your papers at once.</source>
        <translation>زر في الأعلى يغطي أوراقك ويقفلها فورًا.</translation>
    </message>
    <message>
        <source>A screen reader uses Shift here, so use the button.</source>
        <translation>قارئ الشاشة يستعمل مفتاح ⁦Shift⁩ هنا، فاستعمل الزر.</translation>
    </message>
    <message>
        <source>Help if someone watches this computer.</source>
        <translation>أن يفيدك إن كان أحد يراقب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>إخفاء الآن</translation>
    </message>
    <message>
        <source>Hide that it is on this computer.</source>
        <translation>أن يخفي وجوده على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It can’t</source>
        <translation>لا يستطيع</translation>
    </message>
    <message>
        <source>It helps you</source>
        <translation>يساعدك على</translation>
    </message>
    <message>
        <source>Keep your papers locked, on this computer only.</source>
        <translation>حفظ أوراقك مقفلة، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Open your papers without the passphrase.</source>
        <translation>أن يفتح أوراقك دون عبارة المرور.</translation>
    </message>
    <message>
        <source>People can still see that this program is here.</source>
        <translation>ما زال الناس يرون أن هذا البرنامج هنا.</translation>
    </message>
    <message>
        <source>Protect copies after you hand them over.</source>
        <translation>أن يحمي النسخ بعد تسليمها.</translation>
    </message>
    <message>
        <source>Put them in order, with page numbers, in one file.</source>
        <translation>ترتيبها في ملف واحد، بأرقام صفحات.</translation>
    </message>
    <message>
        <source>See what to add next. All is saved by itself.</source>
        <translation>معرفة ما تضيفه بعدها. كل شيء يُحفظ وحده.</translation>
    </message>
    <message>
        <source>Shift three times, quickly, does the same.</source>
        <translation>الضغط على ⁦Shift⁩ ثلاث مرات بسرعة يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>That works. From now on, it covers and locks your papers.</source>
        <translation>نجح ذلك. من الآن يغطي أوراقك ويقفلها.</translation>
    </message>
    <message>
        <source>Try it: press Shift three times.</source>
        <translation>جرّبه: اضغط ⁦Shift⁩ ثلاث مرات.</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>ماذا يفعل هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) so far. The newest has this mark:</source>
        <translation>
            <numerusform>لا قيود حتى الآن. علامة الأحدث:</numerusform>
            <numerusform>قيد واحد حتى الآن. علامة الأحدث:</numerusform>
            <numerusform>قيدان حتى الآن. علامة الأحدث:</numerusform>
            <numerusform>%n قيود حتى الآن. علامة الأحدث:</numerusform>
            <numerusform>%n قيدًا حتى الآن. علامة الأحدث:</numerusform>
            <numerusform>%n قيد حتى الآن. علامة الأحدث:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the newest mark of the record</source>
        <translation>نسخ أحدث علامة في السجل</translation>
    </message>
    <message>
        <source>Dossier {version}</source>
        <translation>⁦Dossier⁩ {version}</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License 1.1.</source>
        <translation>الخطوط: ⁦Noto, SIL Open Font License 1.1⁩.</translation>
    </message>
    <message>
        <source>Free for everyone: GNU GPL, version 3 or later. No warranty.</source>
        <translation>حر للجميع: ⁦GNU GPL⁩، الإصدار 3 أو أحدث. بلا ضمان.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the place</source>
        <translation>إخفاء المكان</translation>
    </message>
    <message>
        <source>It leaves the clipboard soon.</source>
        <translation>تزول من الحافظة قريبًا.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>نبحث …</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستعمال</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>إظهار المكان</translation>
    </message>
    <message>
        <source>Six words: list of the EFF, CC BY 3.0.</source>
        <translation>الكلمات الست: قائمة ⁦EFF, CC BY 3.0⁩.</translation>
    </message>
    <message>
        <source>This computer does not give:</source>
        <translation>هذا الحاسوب لا يوفّر:</translation>
    </message>
    <message>
        <source>Walls around files from others</source>
        <translation>جدران حول ملفات الآخرين</translation>
    </message>
    <message>
        <source>Walls make harm harder. They can’t rule it out.</source>
        <translation>الجدران تصعّب الضرر. لا تمنعه تمامًا.</translation>
    </message>
    <message>
        <source>Where your papers are</source>
        <translation>أين أوراقك</translation>
    </message>
    <message>
        <source>Window: Qt, LGPL 3.</source>
        <translation>النافذة: ⁦Qt, LGPL 3⁩.</translation>
    </message>
    <message>
        <source>Write it down elsewhere. It shows that nothing was taken back.</source>
        <translation>اكتبها في مكان آخر. تُظهر أن شيئًا لم يُسحب.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Add papers</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Choose its pages, its size, its sheets.</source>
        <translation>اختر صفحاته وحجمه وأوراقه.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Pages…</source>
        <translation>الصفحات…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message numerus="yes">
        <source>%n file(s) need a look.</source>
        <translation>
            <numerusform>لا ملفات تحتاج إلى نظرة.</numerusform>
            <numerusform>ملف واحد يحتاج إلى نظرة.</numerusform>
            <numerusform>ملفان يحتاجان إلى نظرة.</numerusform>
            <numerusform>%n ملفات تحتاج إلى نظرة.</numerusform>
            <numerusform>%n ملفًا يحتاج إلى نظرة.</numerusform>
            <numerusform>%n ملف يحتاج إلى نظرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>لم يُضف شيء.</numerusform>
            <numerusform>أُضيف مستند واحد.</numerusform>
            <numerusform>أُضيف مستندان.</numerusform>
            <numerusform>أُضيفت %n مستندات.</numerusform>
            <numerusform>أُضيف %n مستندًا.</numerusform>
            <numerusform>أُضيف %n مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were here already.</source>
        <translation>
            <numerusform>لا مستند كان هنا من قبل.</numerusform>
            <numerusform>مستند واحد كان هنا من قبل.</numerusform>
            <numerusform>مستندان كانا هنا من قبل.</numerusform>
            <numerusform>%n مستندات كانت هنا من قبل.</numerusform>
            <numerusform>%n مستندًا كان هنا من قبل.</numerusform>
            <numerusform>%n مستند كان هنا من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation>اختيار نسخة أخرى</translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation>ترك كل هذه</translation>
    </message>
    <message>
        <source>Reading {n} of {of}</source>
        <translation>قراءة {n} من {of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What is in stays in.</source>
        <translation>ما دخل يبقى.</translation>
    </message>
</context>
<context>
    <name>AddingRow</name>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Password of this file</source>
        <translation>كلمة سر هذا الملف</translation>
    </message>
    <message>
        <source>This paper is here already.</source>
        <translation>هذا المستند موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>This paper is here already. Now we know what it is.</source>
        <translation>هذه الورقة موجودة هنا من قبل. الآن نعرف ما هي.</translation>
    </message>
    <message>
        <source>This password does not open it. Type it again.</source>
        <translation>كلمة المرور هذه لا تفتحه. اكتبها مجددًا.</translation>
    </message>
</context>
<context>
    <name>AgainForm</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Changing it. This takes a few seconds.</source>
        <translation>نغيّرها. يستغرق ثوانيَ قليلة.</translation>
    </message>
    <message>
        <source>Read it from your paper. Put a space between the words.</source>
        <translation>اقرأها من ورقتك. ضع مسافة بين الكلمات.</translation>
    </message>
    <message>
        <source>This shows that you can open your papers later.</source>
        <translation>هذا يُظهر أنك تستطيع فتح أوراقك لاحقًا.</translation>
    </message>
    <message>
        <source>Type the new one once more</source>
        <translation>اكتب الجديدة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>AuditSheet</name>
    <message>
        <source>For you or your lawyer. It is never part of the packet.</source>
        <translation>لك أو لمحاميك. ليست جزءًا من الحزمة أبدًا.</translation>
    </message>
    <message>
        <source>Save this check as a page</source>
        <translation>حفظ هذا الفحص كصفحة</translation>
    </message>
    <message>
        <source>Where do you want the page?</source>
        <translation>أين تريد الصفحة؟</translation>
    </message>
    <message>
        <source>Written to {place}. This copy is not locked.</source>
        <translation>كُتبت في {place}. هذه النسخة غير مقفلة.</translation>
    </message>
</context>
<context>
    <name>AuthorityPage</name>
    <message>
        <source>It decides the order and the first pages. You can choose again later.</source>
        <translation>تحدد الترتيب والصفحات الأولى. يمكنك الاختيار من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Locking your new folder. It takes a few seconds.</source>
        <translation>نقفل مجلدك الجديد. يستغرق ثوانيَ قليلة.</translation>
    </message>
    <message>
        <source>Make my folder</source>
        <translation>إنشاء مجلدي</translation>
    </message>
    <message>
        <source>Who will get your papers?</source>
        <translation>من سيتسلّم أوراقك؟</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>Names from People:</source>
        <translation>أسماء من «الأشخاص»:</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>الفقرة {n}</translation>
    </message>
    <message>
        <source>Put in {name}</source>
        <translation>وضع {name}</translation>
    </message>
</context>
<context>
    <name>BuildPage</name>
    <message>
        <source>Back to packet</source>
        <translation>العودة إلى الحزمة</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Making your packet</source>
        <translation>إنشاء حزمتك</translation>
    </message>
    <message>
        <source>Nothing was written. Your papers are as they were.</source>
        <translation>لم يُكتب شيء. أوراقك كما كانت.</translation>
    </message>
    <message>
        <source>Show what to decide</source>
        <translation>إظهار ما ينتظر القرار</translation>
    </message>
    <message>
        <source>Something wants a decision first</source>
        <translation>هناك ما ينتظر قرارك أولًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>The packet could not be written</source>
        <translation>لم نستطع كتابة الحزمة</translation>
    </message>
    <message>
        <source>We kept the file back</source>
        <translation>أبقينا الملف ولم نسلّمه</translation>
    </message>
    <message>
        <source>You can go on working. Nothing is written until all pages are checked.</source>
        <translation>يمكنك متابعة العمل. لا يُكتب شيء قبل مراجعة كل الصفحات.</translation>
    </message>
    <message>
        <source>Your packet is ready</source>
        <translation>حزمتك جاهزة</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Covered</source>
        <translation>مغطّى</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Covered</source>
        <translation>مغطّى</translation>
    </message>
    <message>
        <source>Exhibit {label}</source>
        <translation>المرفق {label}</translation>
    </message>
</context>
<context>
    <name>CertificateLine</name>
    <message>
        <source>Add signed page</source>
        <translation>إضافة الصفحة الموقّعة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificate: {name}</source>
        <translation>الشهادة: {name}</translation>
    </message>
    <message>
        <source>Choose translator</source>
        <translation>اختيار المترجم</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>رؤيتها</translation>
    </message>
</context>
<context>
    <name>CertificateMore</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Day on their certificate, such as 2026-11-03</source>
        <translation>اليوم على شهادته، مثل ⁦2026-11-03⁩</translation>
    </message>
    <message>
        <source>Dialect, if there is one</source>
        <translation>اللهجة، إن وُجدت</translation>
    </message>
    <message>
        <source>It names {papers}: {titles}.</source>
        <translation>تذكر {papers}: {titles}.</translation>
    </message>
    <message>
        <source>Number of the sworn translator</source>
        <translation>رقم المترجم المحلّف</translation>
    </message>
    <message>
        <source>One certificate for all papers of this translator</source>
        <translation>شهادة واحدة لكل مستندات هذا المترجم</translation>
    </message>
    <message>
        <source>The seal is on it</source>
        <translation>الختم عليها</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Add a translator</source>
        <translation>إضافة مترجم</translation>
    </message>
    <message>
        <source>Add signed page</source>
        <translation>إضافة الصفحة الموقّعة</translation>
    </message>
    <message>
        <source>Add translator</source>
        <translation>إضافة مترجم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Build your packet and print its page {n}. Then have it signed.</source>
        <translation>أنشئ حزمتك واطبع صفحتها {n}. ثم اطلب توقيعها.</translation>
    </message>
    <message>
        <source>Choose the signed page</source>
        <translation>اختر الصفحة الموقّعة</translation>
    </message>
    <message>
        <source>Choose who translates</source>
        <translation>اختر من يترجم</translation>
    </message>
    <message>
        <source>It prints like this in your packet. Then the translator signs it.</source>
        <translation>تُطبع هكذا في حزمتك. ثم يوقّعها المترجم.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Name of the translator</source>
        <translation>اسم المترجم</translation>
    </message>
    <message>
        <source>Open signed page</source>
        <translation>فتح الصفحة الموقّعة</translation>
    </message>
    <message>
        <source>Picture of the certificate</source>
        <translation>صورة الشهادة</translation>
    </message>
    <message>
        <source>Reading the signed page…</source>
        <translation>نقرأ الصفحة الموقّعة…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The signed page takes the place of the one we print.</source>
        <translation>الصفحة الموقّعة تحل محل التي نطبعها.</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
</context>
<context>
    <name>ChangedSince</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since you built it on {day}</source>
        <translation>تغيّر منذ أنشأتها في {day}</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Now type your six words</source>
        <translation>اكتب الآن كلماتك الست</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Read it from your paper. Put a space between the words.</source>
        <translation>اقرأها من ورقتك. ضع مسافة بين الكلمات.</translation>
    </message>
    <message>
        <source>This shows that you can open your papers later.</source>
        <translation>هذا يُظهر أنك تستطيع فتح أوراقك لاحقًا.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>اكتبها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>أمور تستحق النظر</translation>
    </message>
</context>
<context>
    <name>ChoosePane</name>
    <message>
        <source>Choose a paper</source>
        <translation>اختر مستندًا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>أوراق</translation>
    </message>
    <message>
        <source>Use this paper</source>
        <translation>استعمال هذا المستند</translation>
    </message>
    <message>
        <source>Which paper is the translation?</source>
        <translation>أي مستند هو الترجمة؟</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>If it is lost, nobody can open your papers. We can’t either.</source>
        <translation>إن ضاعت فلا أحد يستطيع فتح أوراقك. ولا نحن.</translation>
    </message>
    <message>
        <source>Looking whether it opens. Wait a second.</source>
        <translation>ننظر هل تفتح. انتظر لحظة.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Type my own</source>
        <translation>كتابة عبارتي</translation>
    </message>
    <message>
        <source>Type the passphrase you have now.</source>
        <translation>اكتب عبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>Use six words instead</source>
        <translation>استعمال ست كلمات بدلًا منها</translation>
    </message>
    <message>
        <source>Write it on paper. Keep the paper away from this computer.</source>
        <translation>اكتبها على ورقة. احفظ الورقة بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your new passphrase: six words</source>
        <translation>عبارة مرورك الجديدة: ست كلمات</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Looking …</source>
        <translation>نبحث …</translation>
    </message>
    <message>
        <source>No file has left this program.</source>
        <translation>لم يخرج أي ملف من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder of {file}</source>
        <translation>فتح مجلد {file}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older or moved file(s)</source>
        <translation>
            <numerusform>إظهار الملفات الأقدم أو المنقولة</numerusform>
            <numerusform>إظهار ملف واحد أقدم أو منقول</numerusform>
            <numerusform>إظهار ملفين أقدم أو منقولين</numerusform>
            <numerusform>إظهار %n ملفات أقدم أو منقولة</numerusform>
            <numerusform>إظهار %n ملفًا أقدم أو منقولًا</numerusform>
            <numerusform>إظهار %n ملف أقدم أو منقول</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts another program, which may remember what it opened.</source>
        <translation>يشغّل برنامجًا آخر قد يتذكر ما فتحه.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>غير مقفل</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ليس هناك الآن</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>This locks when the work is done.</source>
        <translation>سيُقفل عند انتهاء العمل.</translation>
    </message>
    <message>
        <source>What was saved stays. The work stops.</source>
        <translation>ما حُفظ باقٍ. يتوقف العمل.</translation>
    </message>
</context>
<context>
    <name>CoveredPage</name>
    <message>
        <source>Covered on screen</source>
        <translation>مغطّى على الشاشة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Tell us a day. We count your dates from it.</source>
        <translation>أخبرنا بيوم. نحسب تواريخك منه.</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Day and time</source>
        <translation>اليوم والساعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>January 12, 2027, 1:00 p.m.</source>
        <translation>⁦January 12, 2027, 1:00 p.m.⁩</translation>
    </message>
    <message>
        <source>Write the day like this: January 12, 2027.</source>
        <translation>اكتب اليوم هكذا: ⁦January 12, 2027⁩.</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Choose the better scan</source>
        <translation>اختر المسح الأفضل</translation>
    </message>
    <message>
        <source>Copying the original.</source>
        <translation>ننسخ الأصل.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Hand out original</source>
        <translation>تسليم الأصل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for this paper</source>
        <translation>المزيد لهذا المستند</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Reading the better scan.</source>
        <translation>نقرأ المسح الأفضل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Replace with a better scan</source>
        <translation>استبداله بمسح أفضل</translation>
    </message>
    <message>
        <source>Saved to {files}.</source>
        <translation>حُفظ في {files}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The better scan is in. The old one is in the bin.</source>
        <translation>دخل المسح الأفضل. القديم في السلة.</translation>
    </message>
    <message>
        <source>This copy is not locked. Anyone who has it can read it.</source>
        <translation>هذه النسخة غير مقفلة. من يملكها يستطيع قراءتها.</translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>In packet</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادر عن</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>محفوظ كما وصل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>ليس لـ</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Opens the packet.</source>
        <translation>يفتح الحزمة.</translation>
    </message>
    <message>
        <source>Opens the translation.</source>
        <translation>يفتح الترجمة.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>قُرئ في</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يُظهر</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>التُقطت في</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>التقطها</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
</context>
<context>
    <name>DocumentFilters</name>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Not in packet</source>
        <translation>ليس في الحزمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Stop looking for these words</source>
        <translation>التوقف عن البحث عن هذه الكلمات</translation>
    </message>
    <message>
        <source>{what}: {chosen}</source>
        <translation>{what}: {chosen}</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Go to the next paper</source>
        <translation>الانتقال إلى المستند التالي</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادر عن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Nobody said yet what it is.</source>
        <translation>لم يقل أحد بعد ما هو.</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>الرقم الذي عليه</translation>
    </message>
    <message>
        <source>Sensitive: cover it on the screen</source>
        <translation>حساس: غطِّه على الشاشة</translation>
    </message>
    <message>
        <source>The index prints this. Use the letters of the packet’s language.</source>
        <translation>يُطبع هذا في الفهرس. استعمل حروف لغة الحزمة.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title in its own language</source>
        <translation>العنوان بلغته الأصلية</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>عمّن يتحدث</translation>
    </message>
    <message>
        <source>Your own words for it</source>
        <translation>كلماتك أنت عنه</translation>
    </message>
    <message>
        <source>photo of my arm</source>
        <translation>صورة ذراعي</translation>
    </message>
</context>
<context>
    <name>DocumentGrid</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>In what order papers stand.</source>
        <translation>ترتيب المستندات.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} من {of}</translation>
    </message>
</context>
<context>
    <name>DocumentLists</name>
    <message>
        <source>Add documents</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Drop files here, paste them, or choose them.</source>
        <translation>أفلت الملفات هنا، أو ألصقها، أو اخترها.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر فيه</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>لا مستندات بعد</translation>
    </message>
    <message>
        <source>No paper here is like that.</source>
        <translation>لا مستند هنا كهذا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove all chosen</source>
        <translation>حذف كل المختار</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>DocumentMore</name>
    <message>
        <source>More about this paper</source>
        <translation>المزيد عن هذا المستند</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>What it shows, in one line. The packet prints it.</source>
        <translation>ماذا يُظهر، في سطر واحد. تطبعه الحزمة.</translation>
    </message>
    <message>
        <source>When you read it there</source>
        <translation>متى قرأته هناك</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>أين التُقطت</translation>
    </message>
    <message>
        <source>Who may not see it?</source>
        <translation>من لا يجوز أن يراه؟</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>من التقطها</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorFrame</name>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Add a paragraph</source>
        <translation>إضافة فقرة</translation>
    </message>
    <message>
        <source>Write page {n} here</source>
        <translation>اكتب الصفحة {n} هنا</translation>
    </message>
    <message>
        <source>Write paragraph {n} here</source>
        <translation>اكتب الفقرة {n} هنا</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>It went on for some time</source>
        <translation>استمر ذلك بعض الوقت</translation>
    </message>
    <message>
        <source>Its papers and people stay.</source>
        <translation>تبقى مستنداته وأشخاصه.</translation>
    </message>
    <message>
        <source>Paragraph of your statement that tells of it</source>
        <translation>فقرة إفادتك التي تروي ذلك</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>إزالة هذا الحدث</translation>
    </message>
    <message>
        <source>That is after it ended.</source>
        <translation>هذا بعد انتهائه.</translation>
    </message>
    <message>
        <source>That is before it began.</source>
        <translation>هذا قبل بدايته.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>What does it belong to?</source>
        <translation>إلى ماذا ينتمي؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>What more is there to say?</source>
        <translation>ماذا تريد أن تضيف؟</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>EventPapers</name>
    <message>
        <source>Link a paper: a word of its title</source>
        <translation>ربط مستند: كلمة من عنوانه</translation>
    </message>
    <message>
        <source>No paper? That is OK. Your statement counts too.</source>
        <translation>لا يوجد مستند؟ لا بأس. إفادتك لها قيمتها أيضًا.</translation>
    </message>
    <message>
        <source>Papers about it</source>
        <translation>مستندات عن ذلك</translation>
    </message>
    <message>
        <source>Take off {title}</source>
        <translation>فك ربط {title}</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Who was part of it?</source>
        <translation>من كان حاضرًا؟</translation>
    </message>
</context>
<context>
    <name>ExactDay</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>بلا شهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>{label}: day</source>
        <translation>{label}: اليوم</translation>
    </message>
    <message>
        <source>{label}: month</source>
        <translation>{label}: الشهر</translation>
    </message>
    <message>
        <source>{label}: year</source>
        <translation>{label}: السنة</translation>
    </message>
    <message>
        <source>{month} has {n} days.</source>
        <translation>أيام {month} عددها {n}.</translation>
    </message>
</context>
<context>
    <name>ExhibitMenus</name>
    <message>
        <source>Another section</source>
        <translation>قسم آخر</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>First in its section</source>
        <translation>الأول في قسمه</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Last in its section</source>
        <translation>الأخير في قسمه</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>فتح المستند</translation>
    </message>
    <message>
        <source>Pages…</source>
        <translation>الصفحات…</translation>
    </message>
    <message>
        <source>Show its pages</source>
        <translation>إظهار صفحاته</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>ExhibitPane</name>
    <message>
        <source>A page stays smaller if it needs room for its number.</source>
        <translation>تبقى الصفحة أصغر إن احتاج رقمها إلى مكان.</translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation>العودة إلى الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>It has %n page(s).</source>
        <translation>
            <numerusform>بلا صفحات.</numerusform>
            <numerusform>فيه صفحة واحدة.</numerusform>
            <numerusform>فيه صفحتان.</numerusform>
            <numerusform>فيه %n صفحات.</numerusform>
            <numerusform>فيه %n صفحة.</numerusform>
            <numerusform>فيه %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the size of its pages</source>
        <translation>إبقاء حجم صفحاته</translation>
    </message>
    <message>
        <source>Leave it empty for all pages.</source>
        <translation>اتركه فارغًا لكل الصفحات.</translation>
    </message>
    <message>
        <source>Pages to file</source>
        <translation>الصفحات التي تُقدَّم</translation>
    </message>
    <message>
        <source>Title in the packet</source>
        <translation>العنوان في الحزمة</translation>
    </message>
    <message>
        <source>Type pages such as 1-3, 7.</source>
        <translation>اكتب صفحات مثل ⁦1-3, 7⁩.</translation>
    </message>
</context>
<context>
    <name>ExhibitTree</name>
    <message>
        <source>Exhibits of the packet</source>
        <translation>مرفقات الحزمة</translation>
    </message>
</context>
<context>
    <name>ExhibitWords</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered on screen</source>
        <translation>مغطّى على الشاشة</translation>
    </message>
    <message>
        <source>Decide first</source>
        <translation>قرّر أولًا</translation>
    </message>
    <message>
        <source>Exhibit {label}</source>
        <translation>المرفق {label}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>ألقِ نظرة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>page {first}</source>
        <translation>الصفحة {first}</translation>
    </message>
    <message>
        <source>pages {first} to {last}</source>
        <translation>الصفحات {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>Prints “{fact}” if you leave it empty.</source>
        <translation>إن تركته فارغًا يُطبع «{fact}».</translation>
    </message>
    <message>
        <source>The cover has an open place here.</source>
        <translation>هنا خانة فارغة في الغلاف.</translation>
    </message>
    <message>
        <source>for example: {example}</source>
        <translation>مثلًا: {example}</translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (لازم)</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Opening starts another program. It may remember the file.</source>
        <translation>الفتح يشغّل برنامجًا آخر. قد يتذكر الملف.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Starts another program, which may remember what it opened.</source>
        <translation>يشغّل برنامجًا آخر قد يتذكر ما فتحه.</translation>
    </message>
    <message>
        <source>saved to {folder}</source>
        <translation>حُفظ في {folder}</translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>How do you hand it in?</source>
        <translation>كيف تسلّمها؟</translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translation>أكبر ملف، بالميغابايت</translation>
    </message>
    <message>
        <source>Name of each exhibit’s file</source>
        <translation>اسم ملف كل مرفق</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>On paper, or another way</source>
        <translation>على الورق، أو بطريقة أخرى</translation>
    </message>
    <message>
        <source>This office takes {n} MB. Leave it empty to use that.</source>
        <translation>هذا المكتب يقبل {n} ميغابايت. اتركه فارغًا لاستعمال ذلك.</translation>
    </message>
    <message>
        <source>Type a number of MB, such as 12.</source>
        <translation>اكتب عددًا من الميغابايت، مثل 12.</translation>
    </message>
    <message>
        <source>We know no limit. Leave it empty for one file.</source>
        <translation>لا نعرف حدًّا. اتركه فارغًا لملف واحد.</translation>
    </message>
    <message>
        <source>Words in braces are filled in. Leave it empty for the usual name.</source>
        <translation>الكلمات بين الأقواس تُملأ. اتركه فارغًا للاسم المعتاد.</translation>
    </message>
    <message>
        <source>Write each exhibit as its own file too</source>
        <translation>كتابة كل مرفق في ملف خاص أيضًا</translation>
    </message>
    <message>
        <source>Write words in braces like this: {date}.</source>
        <translation>اكتب الكلمات بين قوسين هكذا: {date}.</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>A mistake can be taken back under “Filed and changed”.</source>
        <translation>إن لم تُقدَّم، فتراجع عنها تحت «ما قُدِّم وما تغيّر».</translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation>العودة إلى الحزمة</translation>
    </message>
    <message>
        <source>Choose the file that you handed in. With several, choose all.</source>
        <translation>اختر الملف الذي سلّمته. إن كانت عدة ملفات فاخترها كلها.</translation>
    </message>
    <message>
        <source>Choose the files</source>
        <translation>اختيار الملفات</translation>
    </message>
    <message>
        <source>Do this once you have handed the packet in.</source>
        <translation>افعل هذا بعد أن تسلّم الحزمة.</translation>
    </message>
    <message>
        <source>Keeping the files</source>
        <translation>حفظ الملفات</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>وضع علامة: قُدِّمت</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The translation is this paper</source>
        <translation>الترجمة هي هذا المستند</translation>
    </message>
    <message>
        <source>Type it here instead</source>
        <translation>كتابتها هنا بدلًا منه</translation>
    </message>
    <message>
        <source>We keep the files bit by bit. Nothing of the packet changes any more.</source>
        <translation>نحفظ الملفات كما هي بالضبط. لا يتغيّر شيء في الحزمة بعد ذلك.</translation>
    </message>
    <message>
        <source>What comes later goes into a supplement.</source>
        <translation>ما يأتي لاحقًا يدخل في ملحق.</translation>
    </message>
    <message>
        <source>When did you hand it in?</source>
        <translation>متى سلّمتها؟</translation>
    </message>
    <message>
        <source>Which files did you hand in?</source>
        <translation>أي ملفات سلّمت؟</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>إظهار الكل</numerusform>
            <numerusform>إظهار الواحد</numerusform>
            <numerusform>إظهار الاثنين</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide first</source>
        <translation>قرّر أولًا</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>ألقِ نظرة</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>%n more like this.</source>
        <translation>
            <numerusform>لا شيء آخر مثله.</numerusform>
            <numerusform>واحد آخر مثله.</numerusform>
            <numerusform>اثنان آخران مثله.</numerusform>
            <numerusform>%n أخرى مثله.</numerusform>
            <numerusform>%n أخرى مثله.</numerusform>
            <numerusform>%n أخرى مثله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at now.</source>
        <translation>لا شيء للنظر فيه الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n left for now</source>
        <translation>
            <numerusform>إظهار المتروك</numerusform>
            <numerusform>إظهار متروك واحد</numerusform>
            <numerusform>إظهار متروكين</numerusform>
            <numerusform>إظهار المتروك (%n)</numerusform>
            <numerusform>إظهار المتروك (%n)</numerusform>
            <numerusform>إظهار المتروك (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>إظهار المزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>أمور تستحق النظر</translation>
    </message>
    <message>
        <source>You let this pass. Options can stop it again.</source>
        <translation>سمحت بمروره. يمكن إيقافه من جديد في الخيارات.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add more words.</source>
        <translation>أضف كلمات أكثر.</translation>
    </message>
    <message>
        <source>Fair: it takes strong computers to guess it.</source>
        <translation>متوسطة: تخمينها يحتاج إلى حواسيب قوية.</translation>
    </message>
    <message>
        <source>Good. A line from a song or book would be weaker.</source>
        <translation>جيدة. سطر من أغنية أو كتاب أضعف منها.</translation>
    </message>
    <message>
        <source>If it is lost, nobody can open your papers. We can’t either.</source>
        <translation>إن ضاعت فلا أحد يستطيع فتح أوراقك. ولا نحن.</translation>
    </message>
    <message>
        <source>It has a word that people try first.</source>
        <translation>فيها كلمة يجرّبها الناس أولًا.</translation>
    </message>
    <message>
        <source>Repeats and rows of keys help little.</source>
        <translation>التكرار وصفوف المفاتيح لا تفيد كثيرًا.</translation>
    </message>
    <message>
        <source>Six words or more are good.</source>
        <translation>ست كلمات أو أكثر جيدة.</translation>
    </message>
    <message>
        <source>This is not the same. Press Show, and look at it.</source>
        <translation>ليست مطابقة. اضغط «إظهار» وانظر إليها.</translation>
    </message>
    <message>
        <source>This one can be guessed. Press Continue again to keep it.</source>
        <translation>هذه يمكن تخمينها. اضغط «متابعة» مرة أخرى لإبقائها.</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>اكتب عبارة مرور أولًا.</translation>
    </message>
    <message>
        <source>Type all six words. These are {n}.</source>
        <translation>اكتب الكلمات الست. هنا {n} فقط.</translation>
    </message>
    <message>
        <source>Type your passphrase here first.</source>
        <translation>اكتب عبارة مرورك هنا أولًا.</translation>
    </message>
    <message>
        <source>Use small letters only.</source>
        <translation>استعمل الحروف الصغيرة فقط.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed.</source>
        <translation>ضعيفة: يمكن تخمينها.</translation>
    </message>
    <message>
        <source>Word {n} is not the same. Look at your paper.</source>
        <translation>الكلمة {n} ليست مطابقة. انظر إلى ورقتك.</translation>
    </message>
    <message>
        <source>Write it on paper. Keep the paper away from this computer.</source>
        <translation>اكتبها على ورقة. احفظ الورقة بعيدًا عن هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>FuzzyDateField</name>
    <message>
        <source>About</source>
        <translation>تقريبي</translation>
    </message>
    <message>
        <source>Choose “Month” or “Year” if you know less.</source>
        <translation>اختر «الشهر» أو «السنة» إن كنت تعرف أقل.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>In the packet: {date}</source>
        <translation>في الحزمة: {date}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>بلا شهر</translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation>اكتب السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Use “About”</source>
        <translation>استعمل «تقريبي»</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>{label}: day</source>
        <translation>{label}: اليوم</translation>
    </message>
    <message>
        <source>{label}: how exactly</source>
        <translation>{label}: مدى الدقة</translation>
    </message>
    <message>
        <source>{label}: month</source>
        <translation>{label}: الشهر</translation>
    </message>
    <message>
        <source>{label}: year</source>
        <translation>{label}: السنة</translation>
    </message>
    <message>
        <source>{month} has {n} days.</source>
        <translation>أيام {month} عددها {n}.</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>A page as it is, and as it will be</source>
        <translation>صفحة كما هي، وكما ستكون</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>Did you hand the paper itself over?</source>
        <translation>هل سلّمت الورقة نفسها؟</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>سجّل ذلك</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Say to whom you gave it.</source>
        <translation>قل لمن أعطيتها.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change who the packet is for</source>
        <translation>تغيير الجهة التي تُقدَّم لها الحزمة</translation>
    </message>
    <message>
        <source>Nobody has checked these rules yet.</source>
        <translation>لم يراجع أحد هذه القواعد بعد.</translation>
    </message>
    <message>
        <source>This authority takes no such packets now.</source>
        <translation>هذه الجهة لا تقبل حزمًا كهذه الآن.</translation>
    </message>
    <message>
        <source>You have not chosen an authority yet.</source>
        <translation>لم تختر جهة بعد.</translation>
    </message>
    <message>
        <source>rules read on {date}</source>
        <translation>قُرئت القواعد في {date}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose the folder that holds your documents</source>
        <translation>اختر المجلد الذي فيه مستنداتك</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Open papers you keep here already</source>
        <translation>فتح أوراق تحفظها هنا من قبل</translation>
    </message>
    <message>
        <source>This program never goes online.</source>
        <translation>هذا البرنامج لا يتصل بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>You can change the language at any time.</source>
        <translation>يمكنك تغيير اللغة في أي وقت.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>As the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Of this window. Each packet has its own language.</source>
        <translation>لغة هذه النافذة. لكل حزمة لغتها.</translation>
    </message>
    <message>
        <source>Of this window. Packets are printed as before.</source>
        <translation>في هذه النافذة. تُطبع الحزم كما كانت.</translation>
    </message>
    <message>
        <source>Pages keep their own colours.</source>
        <translation>تبقى الصفحات بألوانها.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>LighterPictures</name>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>كما ستكون</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Compare a page</source>
        <translation>مقارنة صفحة</translation>
    </message>
    <message>
        <source>Drawing {page} …</source>
        <translation>رسم {page} …</translation>
    </message>
    <message>
        <source>Lighter: 200 dots an inch</source>
        <translation>أخف: 200 نقطة في البوصة</translation>
    </message>
    <message>
        <source>Lightest: 150 dots an inch</source>
        <translation>الأخف: 150 نقطة في البوصة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Text stays sharp. Your papers here do not change.</source>
        <translation>يبقى النص واضحًا. مستنداتك هنا لا تتغيّر.</translation>
    </message>
    <message>
        <source>Without colour: shades of grey</source>
        <translation>بلا ألوان: درجات الرمادي</translation>
    </message>
    <message>
        <source>{title}, page {page}</source>
        <translation>{title}، الصفحة {page}</translation>
    </message>
    <message>
        <source>{words}: {n} dots an inch</source>
        <translation>{words}: {n} نقطة في البوصة</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>It can’t help if this computer is watched.</source>
        <translation>لا يفيد إن كان هذا الحاسوب مراقبًا.</translation>
    </message>
    <message>
        <source>It can’t hide that it is on this computer.</source>
        <translation>لا يستطيع إخفاء وجوده على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It can’t open your file without the passphrase.</source>
        <translation>لا يستطيع فتح ملفك دون عبارة المرور.</translation>
    </message>
    <message>
        <source>It can’t protect copies after you hand them over.</source>
        <translation>لا يستطيع حماية النسخ بعد تسليمها.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>قراءة المزيد</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>A packet is not locked. Any reader can copy it.</source>
        <translation>الحزمة غير مقفلة. كل قارئ يستطيع نسخها.</translation>
    </message>
    <message>
        <source>File windows, viewers and printers keep lists and copies.</source>
        <translation>نوافذ الملفات والعارضات والطابعات تحفظ قوائم ونسخًا.</translation>
    </message>
    <message>
        <source>If someone learned it, change it here. Copies made before keep it.</source>
        <translation>إن عرفها أحد، غيّرها هنا. النسخ السابقة تبقى عليها.</translation>
    </message>
    <message>
        <source>It can’t clear what other programs remember.</source>
        <translation>لا يستطيع مسح ما تتذكره برامج أخرى.</translation>
    </message>
    <message>
        <source>It can’t help if someone watches this computer.</source>
        <translation>لا يفيد إن كان أحد يراقب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It can’t hide that it is on this computer.</source>
        <translation>لا يستطيع إخفاء وجوده على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It can’t open your papers without the passphrase.</source>
        <translation>لا يستطيع فتح أوراقك دون عبارة المرور.</translation>
    </message>
    <message>
        <source>It can’t protect a passphrase that you give away.</source>
        <translation>لا يستطيع حماية عبارة مرور تعطيها لغيرك.</translation>
    </message>
    <message>
        <source>It can’t protect copies after you hand them over.</source>
        <translation>لا يستطيع حماية النسخ بعد تسليمها.</translation>
    </message>
    <message>
        <source>It can’t stop what the computer keeps by itself.</source>
        <translation>لا يستطيع منع ما يحفظه الحاسوب من نفسه.</translation>
    </message>
    <message>
        <source>It can’t tell you what an office or a court decides.</source>
        <translation>لا يستطيع أن يخبرك بقرار مكتب أو محكمة.</translation>
    </message>
    <message>
        <source>Nobody can. Keep it on paper, in a safe place.</source>
        <translation>لا أحد يستطيع. احفظها على ورقة في مكان آمن.</translation>
    </message>
    <message>
        <source>People can see the program and a locked folder, not what is in it.</source>
        <translation>يرى الناس البرنامج ومجلدًا مقفلًا، لا ما فيه.</translation>
    </message>
    <message>
        <source>Show your packet to a lawyer if you can.</source>
        <translation>أرِ حزمتك لمحامٍ إن استطعت.</translation>
    </message>
    <message>
        <source>Sleep can write memory to the disk. Shut down instead.</source>
        <translation>قد يكتب السكون الذاكرة على القرص. أوقف التشغيل بدلًا منه.</translation>
    </message>
    <message>
        <source>Spy programs see what you see. Use a computer that you trust.</source>
        <translation>برامج التجسس ترى ما تراه. استعمل حاسوبًا تثق به.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A screen reader uses Shift here, so use the button.</source>
        <translation>قارئ الشاشة يستعمل مفتاح ⁦Shift⁩ هنا، فاستعمل الزر.</translation>
    </message>
    <message>
        <source>Also after sleep. Work gets 15 minutes to end.</source>
        <translation>وأيضًا بعد السكون. للعمل 15 دقيقة لينتهي.</translation>
    </message>
    <message>
        <source>Cover sensitive pages</source>
        <translation>تغطية الصفحات الحساسة</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>إخفاء الآن</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Nothing locks while you try.</source>
        <translation>لا شيء يُقفل أثناء التجربة.</translation>
    </message>
    <message>
        <source>Press Shift three times, quickly. Nothing locks.</source>
        <translation>اضغط ⁦Shift⁩ ثلاث مرات بسرعة. لن يُقفل شيء.</translation>
    </message>
    <message>
        <source>Press Shift three times. It covers this window and locks.</source>
        <translation>اضغط ⁦Shift⁩ ثلاث مرات. يغطي هذه النافذة ويقفل.</translation>
    </message>
    <message>
        <source>Shift three times hides</source>
        <translation>⁦Shift⁩ ثلاث مرات للإخفاء</translation>
    </message>
    <message>
        <source>Shows your own words. One click shows the page.</source>
        <translation>يُظهر كلماتك أنت. نقرة واحدة تُظهر الصفحة.</translation>
    </message>
    <message>
        <source>That works. From now on, it covers and locks your papers.</source>
        <translation>نجح ذلك. من الآن يغطي أوراقك ويقفلها.</translation>
    </message>
    <message>
        <source>The keys are off. The button at the top works.</source>
        <translation>المفاتيح معطّلة. الزر في الأعلى يعمل.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>MakeForMe</name>
    <message>
        <source>Make for me</source>
        <translation>أنشئ لي</translation>
    </message>
    <message>
        <source>Show all that we can make</source>
        <translation>إظهار كل ما يمكننا إنشاؤه</translation>
    </message>
    <message>
        <source>We make these pages from what you told us. Tick what you want.</source>
        <translation>ننشئ هذه الصفحات مما أخبرتنا به. علّم على ما تريد.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Fits in one file</source>
        <translation>يكفيه ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>يصير ملفًا واحدًا</numerusform>
            <numerusform>يصير ملفين</numerusform>
            <numerusform>يصير %n ملفات</numerusform>
            <numerusform>يصير %n ملفًا</numerusform>
            <numerusform>يصير %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>يكاد يمتلئ</translation>
    </message>
    <message>
        <source>No limit known</source>
        <translation>لا حد معروف</translation>
    </message>
    <message>
        <source>One document is too big</source>
        <translation>مستند واحد كبير جدًا</translation>
    </message>
    <message>
        <source>Size of the packet</source>
        <translation>حجم الحزمة</translation>
    </message>
    <message>
        <source>{used} MB</source>
        <translation>{used} م.ب</translation>
    </message>
    <message>
        <source>{used} of {limit} MB</source>
        <translation>{used} من {limit} م.ب</translation>
    </message>
</context>
<context>
    <name>Misfiled</name>
    <message>
        <source>Correct the day</source>
        <translation>تصحيح اليوم</translation>
    </message>
    <message>
        <source>Did these files reach nobody? Then the packet can change again.</source>
        <translation>ألم تصل هذه الملفات إلى أحد؟ إذن يمكن أن تتغيّر الحزمة من جديد.</translation>
    </message>
    <message>
        <source>It was not handed in</source>
        <translation>لم تُقدَّم</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>احفظ هذا اليوم</translation>
    </message>
    <message>
        <source>Leave it filed</source>
        <translation>أبقها مقدَّمة</translation>
    </message>
    <message>
        <source>Let the packet change again</source>
        <translation>السماح بتغيير الحزمة من جديد</translation>
    </message>
    <message>
        <source>We keep the files here, bit by bit.</source>
        <translation>نحتفظ بالملفات هنا كما هي بالضبط.</translation>
    </message>
    <message>
        <source>What you put into a supplement goes into it too.</source>
        <translation>ما وضعته في ملحق ينتقل إليها أيضًا.</translation>
    </message>
    <message>
        <source>When did you hand it in?</source>
        <translation>متى سلّمتها؟</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>استعمل عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Use six words instead</source>
        <translation>استعمال ست كلمات بدلًا منها</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة مرورك أنت</translation>
    </message>
</context>
<context>
    <name>PacketAdd</name>
    <message>
        <source>Add from documents</source>
        <translation>إضافة من المستندات</translation>
    </message>
    <message>
        <source>All your documents are in this packet.</source>
        <translation>كل مستنداتك في هذه الحزمة.</translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation>العودة إلى الحزمة</translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation>البحث عن مستند</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>وضع</translation>
    </message>
    <message numerus="yes">
        <source>Put in %n</source>
        <translation>
            <numerusform>لا شيء للوضع</numerusform>
            <numerusform>وضع واحد</numerusform>
            <numerusform>وضع اثنين</numerusform>
            <numerusform>وضع %n</numerusform>
            <numerusform>وضع %n</numerusform>
            <numerusform>وضع %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out before</source>
        <translation>أُخرج من قبل</translation>
    </message>
    <message>
        <source>The first {n} are shown. Type to find the others.</source>
        <translation>هذه أول {n}. اكتب لتجد البقية.</translation>
    </message>
    <message>
        <source>Tick what belongs in this packet.</source>
        <translation>علّم ما يخص هذه الحزمة.</translation>
    </message>
    <message>
        <source>marked sensitive</source>
        <translation>معلّم كحساس</translation>
    </message>
</context>
<context>
    <name>PacketCard</name>
    <message>
        <source>No papers yet</source>
        <translation>لا مستندات بعد</translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation>فتح الحزمة</translation>
    </message>
</context>
<context>
    <name>PacketHeader</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a supplement</source>
        <translation>بدء ملحق</translation>
    </message>
    <message>
        <source>Build packet</source>
        <translation>إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Filed and changed</source>
        <translation>ما قُدِّم وما تغيّر</translation>
    </message>
    <message>
        <source>Filed on {day}</source>
        <translation>قُدِّمت في {day}</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Mark as filed…</source>
        <translation>وضع علامة: قُدِّمت…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for this packet</source>
        <translation>المزيد لهذه الحزمة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Supplement {n} to what you filed on {day}</source>
        <translation>الملحق {n} لما قدّمته في {day}</translation>
    </message>
    <message numerus="yes">
        <source>decide %n thing(s) before you build</source>
        <translation>
            <numerusform>لا قرار قبل الإنشاء</numerusform>
            <numerusform>قرّر أمرًا واحدًا قبل الإنشاء</numerusform>
            <numerusform>قرّر أمرين قبل الإنشاء</numerusform>
            <numerusform>قرّر %n أمور قبل الإنشاء</numerusform>
            <numerusform>قرّر %n أمرًا قبل الإنشاء</numerusform>
            <numerusform>قرّر %n أمر قبل الإنشاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>look at %n thing(s)</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>انظر في أمر واحد</numerusform>
            <numerusform>انظر في أمرين</numerusform>
            <numerusform>انظر في %n أمور</numerusform>
            <numerusform>انظر في %n أمرًا</numerusform>
            <numerusform>انظر في %n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of it changes any more</source>
        <translation>لا يتغيّر شيء فيها بعد الآن</translation>
    </message>
    <message>
        <source>ready to build</source>
        <translation>جاهزة للإنشاء</translation>
    </message>
</context>
<context>
    <name>PacketOptions</name>
    <message>
        <source>Back to packet</source>
        <translation>العودة إلى الحزمة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Stop for it again</source>
        <translation>التوقف عنده من جديد</translation>
    </message>
    <message>
        <source>Type as it stands in your papers. It is saved as you type.</source>
        <translation>اكتب كما هو في أوراقك. يُحفظ وأنت تكتب.</translation>
    </message>
    <message>
        <source>What the cover and the stamps print</source>
        <translation>ما يُطبع على الغلاف والأختام</translation>
    </message>
    <message>
        <source>What you let pass</source>
        <translation>ما سمحت بمروره</translation>
    </message>
    <message>
        <source>Who is this packet for?</source>
        <translation>لمن هذه الحزمة؟</translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message>
        <source>Certificate of service</source>
        <translation>شهادة التبليغ</translation>
    </message>
    <message>
        <source>Cover and index</source>
        <translation>الغلاف والفهرس</translation>
    </message>
</context>
<context>
    <name>PacketSide</name>
    <message>
        <source>Back to packet</source>
        <translation>العودة إلى الحزمة</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Add from documents</source>
        <translation>إضافة من المستندات</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n thing(s) before you build.</source>
        <translation>
            <numerusform>لا قرار قبل الإنشاء.</numerusform>
            <numerusform>قرّر أمرًا واحدًا قبل الإنشاء.</numerusform>
            <numerusform>قرّر أمرين قبل الإنشاء.</numerusform>
            <numerusform>قرّر %n أمور قبل الإنشاء.</numerusform>
            <numerusform>قرّر %n أمرًا قبل الإنشاء.</numerusform>
            <numerusform>قرّر %n أمر قبل الإنشاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this packet yet</source>
        <translation>هذه الحزمة فارغة حتى الآن</translation>
    </message>
    <message>
        <source>Put in the papers that you want to hand over.</source>
        <translation>ضع المستندات التي تريد تسليمها.</translation>
    </message>
    <message>
        <source>Where do you want the packet?</source>
        <translation>أين تريد الحزمة؟</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>الصفحة {n} من {of}</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} من {of}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>الصفحة {n} من {of}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>This page has no text.</source>
        <translation>لا نص في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Picture of the page</source>
        <translation>صورة الصفحة</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Say on a paper who it is about.</source>
        <translation>لا شيء بعد. اذكر في المستند عمّن يتحدث.</translation>
    </message>
    <message>
        <source>Papers about this person</source>
        <translation>مستندات عن هذا الشخص</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide {field}</source>
        <translation>إخفاء {field}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>إظهار {field}</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Changed, in both copies of the key. From now on the new one opens.</source>
        <translation>تغيّرت في نسختي المفتاح. من الآن تفتح الجديدة.</translation>
    </message>
    <message>
        <source>Copies of the folder made before still open with the old one.</source>
        <translation>نسخ المجلد السابقة ما زالت تُفتح بالقديمة.</translation>
    </message>
    <message>
        <source>It opens your papers.</source>
        <translation>تفتح أوراقك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>تغيّرت عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>PastPane</name>
    <message>
        <source>Back to packet</source>
        <translation>العودة إلى الحزمة</translation>
    </message>
    <message>
        <source>Changed since it was built on {day}</source>
        <translation>تغيّر منذ أُنشئت في {day}</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>ما قُدِّم</translation>
    </message>
    <message>
        <source>Filed and changed</source>
        <translation>ما قُدِّم وما تغيّر</translation>
    </message>
    <message>
        <source>Filed on {day}</source>
        <translation>قُدِّمت في {day}</translation>
    </message>
    <message>
        <source>It was not built yet, so there is nothing to compare.</source>
        <translation>لم تُنشأ بعد، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Save these files again</source>
        <translation>حفظ هذه الملفات مرة أخرى</translation>
    </message>
    <message>
        <source>Supplement {n} filed on {day}</source>
        <translation>الملحق {n} قُدِّم في {day}</translation>
    </message>
    <message>
        <source>Where do you want the files?</source>
        <translation>أين تريد الملفات؟</translation>
    </message>
    <message>
        <source>Written to {place}. This copy is not locked.</source>
        <translation>كُتبت في {place}. هذه النسخة غير مقفلة.</translation>
    </message>
    <message>
        <source>pages {first} to {last}</source>
        <translation>الصفحات من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add yourself first. Then family, witnesses and translators.</source>
        <translation>أضف نفسك أولًا. ثم الأسرة والشهود والمترجمين.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Also written as (one a line)</source>
        <translation>يُكتب أيضًا (اسم في كل سطر)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>Papers or translations name this person. Take the name out there first.</source>
        <translation>مستندات أو ترجمات تذكر هذا الشخص. احذف الاسم من هناك أولًا.</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>حذف هذا الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Training as a translator</source>
        <translation>تأهيله للترجمة</translation>
    </message>
    <message>
        <source>Who may not learn this name?</source>
        <translation>من لا يجوز أن يعرف هذا الاسم؟</translation>
    </message>
    <message>
        <source>Why do the spellings differ?</source>
        <translation>لماذا تختلف كتابة الاسم؟</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Choose a folder for your papers</source>
        <translation>اختر مجلدًا لأوراقك</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>One folder holds everything, locked.</source>
        <translation>مجلد واحد يحفظ كل شيء، مقفلًا.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>name of a folder</comment>
        <translation>أوراق</translation>
    </message>
    <message>
        <source>Papers are kept here already. Open them, or choose another folder.</source>
        <translation>هنا أوراق محفوظة من قبل. افتحها، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>People who use this computer can see the folder.</source>
        <translation>من يستعمل هذا الحاسوب يستطيع رؤية المجلد.</translation>
    </message>
    <message>
        <source>They can’t read it without your passphrase.</source>
        <translation>لا يستطيع قراءته دون عبارة مرورك.</translation>
    </message>
    <message>
        <source>To keep a second copy, lock first. Then copy the whole folder.</source>
        <translation>لحفظ نسخة ثانية، اقفل أولًا. ثم انسخ المجلد كله.</translation>
    </message>
    <message>
        <source>Where your papers are kept</source>
        <translation>أين تُحفظ أوراقك</translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers. They get it locked.</source>
        <translation>{service} ينسخ هذا المجلد إلى حواسيب أخرى. يصلها مقفلًا.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>A sensitive paper</source>
        <translation>مستند حساس</translation>
    </message>
    <message>
        <source>Choose a paper to see it here.</source>
        <translation>اختر مستندًا لتراه هنا.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>مغطّى</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>As this office wants: {words}</source>
        <translation>كما يريد هذا المكتب: {words}</translation>
    </message>
    <message>
        <source>At the bottom, in the middle</source>
        <translation>في الأسفل، في الوسط</translation>
    </message>
    <message>
        <source>At the bottom, on the right</source>
        <translation>في الأسفل، على اليمين</translation>
    </message>
    <message>
        <source>How will it be read?</source>
        <translation>كيف ستُقرأ؟</translation>
    </message>
    <message>
        <source>On a screen, or scanned: plain pages</source>
        <translation>على شاشة أو بالمسح: صفحات بسيطة</translation>
    </message>
    <message>
        <source>On paper, in a binder: with tabs</source>
        <translation>على الورق، في ملف: مع ألسنة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Print the case at the foot of each page</source>
        <translation>طباعة القضية أسفل كل صفحة</translation>
    </message>
    <message>
        <source>Print the label at the foot of each page</source>
        <translation>طباعة الرمز أسفل كل صفحة</translation>
    </message>
    <message>
        <source>Print what the page is a part of</source>
        <translation>طباعة ما تنتمي إليه الصفحة</translation>
    </message>
    <message>
        <source>The paper itself, then the translation</source>
        <translation>المستند نفسه، ثم الترجمة</translation>
    </message>
    <message>
        <source>The translation, then the paper itself</source>
        <translation>الترجمة، ثم المستند نفسه</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>ماذا يأتي أولًا؟</translation>
    </message>
    <message>
        <source>Where is the page number?</source>
        <translation>أين رقم الصفحة؟</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>12 January 2027, 10:00</source>
        <translation>⁦12 January 2027, 10:00⁩</translation>
    </message>
    <message>
        <source>12 January 2027, 1:00 p.m.</source>
        <translation>⁦12 January 2027, 1:00 p.m.⁩</translation>
    </message>
    <message>
        <source>A Resettlement Support Center prepares the case; nobody files a packet alone.</source>
        <translation>مركز دعم إعادة التوطين يُعدّ القضية؛ ولا أحد يقدّم حزمة وحده.</translation>
    </message>
    <message>
        <source>A bond request also needs proof that the government&apos;s lawyers got a copy.</source>
        <translation>طلب الكفالة يحتاج أيضًا إثبات أن محامي الحكومة تسلّموا نسخة.</translation>
    </message>
    <message>
        <source>A bond request goes to them too. Say how and on which day.</source>
        <translation>طلب الكفالة يصل إليهم أيضًا. قل كيف وفي أي يوم.</translation>
    </message>
    <message>
        <source>A certificate names the translator, how to reach them, and says it is accurate.</source>
        <translation>تذكر الشهادة المترجم وكيف يُتصل به، وأن الترجمة دقيقة.</translation>
    </message>
    <message>
        <source>A certificate of being unmarried is at most six months old, in requests in general.</source>
        <translation>في الطلبات عمومًا، عمر شهادة العزوبة ستة أشهر على الأكثر.</translation>
    </message>
    <message>
        <source>A certificate of being unmarried is six months old</source>
        <translation>شهادة عزوبة تبلغ ستة أشهر</translation>
    </message>
    <message>
        <source>A certification for several documents names each of them.</source>
        <translation>الشهادة التي تخص عدة مستندات تذكر كل واحد منها.</translation>
    </message>
    <message>
        <source>A cover letter lists all that is sent.</source>
        <translation>رسالة مرافقة تذكر كل ما يُرسل.</translation>
    </message>
    <message>
        <source>A criminal record paper from abroad has an apostille or is legalised.</source>
        <translation>ورقة السجل العدلي من الخارج عليها أبوستيل أو تصديق.</translation>
    </message>
    <message>
        <source>A criminal record paper from abroad is six months old</source>
        <translation>ورقة سجل عدلي من الخارج تبلغ ستة أشهر</translation>
    </message>
    <message>
        <source>A criminal record paper from abroad is three months old</source>
        <translation>ورقة سجل عدلي من الخارج تبلغ ثلاثة أشهر</translation>
    </message>
    <message>
        <source>A declaration in English by someone who doesn&apos;t speak it has a certificate of interpretation.</source>
        <translation>إفادة بالإنجليزية لشخص لا يتكلمها ترافقها شهادة ترجمة شفهية.</translation>
    </message>
    <message>
        <source>A document in another language comes with a translation and a signed declaration.</source>
        <translation>المستند بلغة أخرى معه ترجمة وإقرار موقّع.</translation>
    </message>
    <message>
        <source>A document in another language comes with an English or French translation.</source>
        <translation>المستند بلغة أخرى معه ترجمة إنجليزية أو فرنسية.</translation>
    </message>
    <message>
        <source>A document in another language has a full English translation.</source>
        <translation>للمستند بلغة أخرى ترجمة إنجليزية كاملة.</translation>
    </message>
    <message>
        <source>A fax has at most 20 pages, unless the Board agrees to more.</source>
        <translation>الفاكس 20 صفحة على الأكثر، إلا إن قبل المجلس أكثر.</translation>
    </message>
    <message>
        <source>A file for online filing has at most 12 MB.</source>
        <translation>ملف التقديم عبر الإنترنت حجمه 12 م.ب على الأكثر.</translation>
    </message>
    <message>
        <source>A file for the court has at most 25 MB; larger ones are split.</source>
        <translation>حجم ملف المحكمة 25 م.ب على الأكثر؛ ويُقسم الأكبر.</translation>
    </message>
    <message>
        <source>A file has at most 25 MB; larger ones are split and named Part1, Part2.</source>
        <translation>حجم الملف 25 م.ب على الأكثر. يُقسم الأكبر إلى ⁦Part1⁩ و⁦Part2⁩.</translation>
    </message>
    <message>
        <source>A foreign document comes with a translation that its translator signs for.</source>
        <translation>المستند الأجنبي ترافقه ترجمة يوقّع عليها مترجمها.</translation>
    </message>
    <message>
        <source>A foreign document comes with an English translation and the translator&apos;s signed certification.</source>
        <translation>المستند الأجنبي ترافقه ترجمة إنجليزية وشهادة موقّعة من المترجم.</translation>
    </message>
    <message>
        <source>A foreign document comes with an English translation.</source>
        <translation>المستند الأجنبي ترافقه ترجمة إنجليزية.</translation>
    </message>
    <message>
        <source>A foreign document for the court has an English translation and a signed certification.</source>
        <translation>للمستند الأجنبي المقدَّم للمحكمة ترجمة إنجليزية وشهادة موقّعة.</translation>
    </message>
    <message>
        <source>A form that only says “see annex” is not taken.</source>
        <translation>لا تُقبل استمارة تقول فقط «انظر الملحق».</translation>
    </message>
    <message>
        <source>A joint return shows one household.</source>
        <translation>الإقرار المشترك يُظهر بيتًا واحدًا.</translation>
    </message>
    <message>
        <source>A knowingly false application can bar a person for good. Check every fact and date.</source>
        <translation>الطلب الكاذب عن قصد قد يمنع صاحبه نهائيًا. راجع كل معلومة وتاريخ.</translation>
    </message>
    <message>
        <source>A later bundle says that it is one, with its date and number.</source>
        <translation>الملف اللاحق يذكر أنه كذلك، مع تاريخه ورقمه.</translation>
    </message>
    <message>
        <source>A lawyer&apos;s bundle is digital, with index, bookmarks and page numbers.</source>
        <translation>ملف المحامي رقمي، فيه فهرس وعلامات وأرقام صفحات.</translation>
    </message>
    <message>
        <source>A lease or a bill shows where you lived.</source>
        <translation>عقد إيجار أو فاتورة يُظهر أين سكنت.</translation>
    </message>
    <message>
        <source>A lease or a bill shows where you lived. Each fact you tell can have its paper.</source>
        <translation>عقد إيجار أو فاتورة يُظهر أين سكنت. لكل معلومة تذكرها يمكن أن يكون مستند.</translation>
    </message>
    <message>
        <source>A lease or a bill shows where you will live.</source>
        <translation>عقد إيجار أو فاتورة يُظهر أين ستسكن.</translation>
    </message>
    <message>
        <source>A list explains names that are spelled in several ways.</source>
        <translation>قائمة تشرح الأسماء المكتوبة بعدة أشكال.</translation>
    </message>
    <message>
        <source>A list of your family</source>
        <translation>قائمة بأسرتك</translation>
    </message>
    <message>
        <source>A marriage during proceedings needs clear and convincing evidence of good faith.</source>
        <translation>الزواج أثناء الإجراءات يحتاج دليلًا واضحًا ومقنعًا على حسن النية.</translation>
    </message>
    <message>
        <source>A newer notice on electronic documents exists. Read it before you send a file.</source>
        <translation>هناك إشعار أحدث عن المستندات الإلكترونية. اقرأه قبل إرسال ملف.</translation>
    </message>
    <message>
        <source>A packet has an index, and its pages are numbered through.</source>
        <translation>للحزمة فهرس، وصفحاتها مرقّمة من أولها إلى آخرها.</translation>
    </message>
    <message>
        <source>A paper can give away a secret of someone in your family. Check each page.</source>
        <translation>قد تكشف ورقة سرًّا لأحد أفراد أسرتك. راجع كل صفحة.</translation>
    </message>
    <message>
        <source>A passport, birth certificate, naturalization paper or green card shows it.</source>
        <translation>يُظهره جواز أو شهادة ميلاد أو شهادة تجنّس أو بطاقة خضراء.</translation>
    </message>
    <message>
        <source>A person does not translate for their own case.</source>
        <translation>لا يترجم أحد في قضيته هو.</translation>
    </message>
    <message>
        <source>A request has identity papers, letters of support, proof of conduct, then other papers.</source>
        <translation>في الطلب أوراق الهوية ورسائل الدعم وإثبات السلوك ثم أوراق أخرى.</translation>
    </message>
    <message>
        <source>A request to stop a removal gives reasons and all papers. Ask a lawyer now.</source>
        <translation>طلب وقف الترحيل يذكر الأسباب ومعه كل الأوراق. اسأل محاميًا الآن.</translation>
    </message>
    <message>
        <source>A request to stop a removal has reasons and all documents, not just names.</source>
        <translation>طلب وقف الترحيل معه الأسباب وكل المستندات، لا أسماؤها فقط.</translation>
    </message>
    <message>
        <source>A sample from each stage is enough. Keep names, dates and times visible.</source>
        <translation>تكفي عيّنة من كل مرحلة. أبقِ الأسماء والتواريخ والأوقات ظاهرة.</translation>
    </message>
    <message>
        <source>A sample in order of time is better than hundreds of pages.</source>
        <translation>عيّنة مرتّبة بالزمن أفضل من مئات الصفحات.</translation>
    </message>
    <message>
        <source>A schedule on the country stands in for whole reports, at most 12 pages.</source>
        <translation>جدول عن البلد يحل محل التقارير الكاملة، 12 صفحة على الأكثر.</translation>
    </message>
    <message>
        <source>A statement says whether there is new evidence and whether you want a hearing.</source>
        <translation>تذكر إفادة هل توجد أدلة جديدة وهل تريد جلسة.</translation>
    </message>
    <message>
        <source>A statement tells how you came to be who you are. It isn&apos;t about sex.</source>
        <translation>تحكي الإفادة كيف صرت من أنت. وليست عن الجنس.</translation>
    </message>
    <message>
        <source>A transcript comes with a signed declaration of the person who wrote it.</source>
        <translation>المحضر معه إقرار موقّع من كاتبه.</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>رقم A</translation>
    </message>
    <message>
        <source>A000-000-000</source>
        <translation>⁦A000-000-000⁩</translation>
    </message>
    <message>
        <source>A000-000-000, if the beneficiary has one</source>
        <translation>⁦A000-000-000⁩ إن كان للمستفيد رقم</translation>
    </message>
    <message>
        <source>A000-000-000, if you have one</source>
        <translation>⁦A000-000-000⁩ إن كان لك رقم</translation>
    </message>
    <message>
        <source>Add only what the Board&apos;s own reports don&apos;t have.</source>
        <translation>أضف فقط ما لا يوجد في تقارير المجلس.</translation>
    </message>
    <message>
        <source>Add what your memorandum relies on.</source>
        <translation>أضف ما تستند إليه مذكرتك.</translation>
    </message>
    <message>
        <source>Address of the filing party</source>
        <translation>عنوان مقدّم الملف</translation>
    </message>
    <message>
        <source>Address of the government&apos;s lawyers</source>
        <translation>عنوان محامي الحكومة</translation>
    </message>
    <message>
        <source>Address of the sender</source>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>Admissions have mostly stopped since January 2025.</source>
        <translation>توقّف القبول في معظمه منذ يناير 2025.</translation>
    </message>
    <message>
        <source>Affidavits come from people who know themselves that the marriage is real.</source>
        <translation>الإفادات ممن يعرفون بأنفسهم أن الزواج حقيقي.</translation>
    </message>
    <message>
        <source>Affidavits of people who know the couple</source>
        <translation>إفادات مشفوعة بيمين ممن يعرفون الزوجين</translation>
    </message>
    <message>
        <source>Affidavits of people who know you both</source>
        <translation>إفادات مشفوعة بيمين ممن يعرفونكما</translation>
    </message>
    <message>
        <source>After an online Form I-589, more papers went by mail or to the interview.</source>
        <translation>بعد الاستمارة ⁦I-589⁩ عبر الإنترنت، أُرسلت الأوراق الأخرى بالبريد أو إلى المقابلة.</translation>
    </message>
    <message>
        <source>After filing online, mail more papers or bring them to the interview.</source>
        <translation>بعد التقديم عبر الإنترنت، أرسل الأوراق الأخرى بالبريد أو أحضرها إلى المقابلة.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>All decisions, from first to last</source>
        <translation>كل القرارات، من أولها إلى آخرها</translation>
    </message>
    <message>
        <source>All pages are numbered through, as if they were one document.</source>
        <translation>كل الصفحات مرقّمة بالتسلسل، كأنها مستند واحد.</translation>
    </message>
    <message>
        <source>All written material for the court is on paper of 8 1/2 by 11 inches.</source>
        <translation>كل المكتوب للمحكمة على ورق قياسه ⁦8 1/2⁩ في ⁦11⁩ بوصة.</translation>
    </message>
    <message>
        <source>All written material is on paper of 8 1/2 by 11 inches.</source>
        <translation>كل المكتوب على ورق قياسه ⁦8 1/2⁩ في ⁦11⁩ بوصة.</translation>
    </message>
    <message>
        <source>An affidavit gives name, address, birth and how the writer knows the couple.</source>
        <translation>تذكر الإفادة الاسم والعنوان والميلاد وكيف يعرف كاتبها الزوجين.</translation>
    </message>
    <message>
        <source>An annex with facts and arguments is allowed, up to 20 pages.</source>
        <translation>يُسمح بملحق للوقائع والحجج، حتى 20 صفحة.</translation>
    </message>
    <message>
        <source>An application for relief comes with its fee receipt, before the exhibits.</source>
        <translation>طلب الحماية يأتي مع إيصال رسمه، قبل المرفقات.</translation>
    </message>
    <message>
        <source>An electronic file is a PDF that can be read, with proper page numbers.</source>
        <translation>الملف الإلكتروني هو PDF مقروء، صفحاته مرقّمة جيدًا.</translation>
    </message>
    <message>
        <source>An expert report has at most 20 pages.</source>
        <translation>تقرير الخبير 20 صفحة على الأكثر.</translation>
    </message>
    <message>
        <source>An index and numbered pages are not asked for; they help.</source>
        <translation>لا يُطلب فهرس ولا ترقيم صفحات، لكنهما يساعدان.</translation>
    </message>
    <message>
        <source>An interpreter who read the claim form to you signs a declaration on it.</source>
        <translation>المترجم الشفهي الذي قرأ لك الاستمارة يوقّع إقرارًا بذلك.</translation>
    </message>
    <message>
        <source>Annex, if you need one</source>
        <translation>ملحق، إن احتجت إليه</translation>
    </message>
    <message>
        <source>Annex: facts and arguments</source>
        <translation>ملحق: الوقائع والحجج</translation>
    </message>
    <message>
        <source>Answer to a letter that asks for papers</source>
        <translation>الرد على رسالة تطلب أوراقًا</translation>
    </message>
    <message>
        <source>Answer, appeal or change after the regularisation in Spain</source>
        <translation>رد أو طعن أو تعديل بعد التسوية في إسبانيا</translation>
    </message>
    <message>
        <source>Antecedentes penales</source>
        <translation>السجل العدلي</translation>
    </message>
    <message>
        <source>Any authority</source>
        <translation>أي جهة</translation>
    </message>
    <message>
        <source>Any lawful proof of your time in Spain counts, if it carries your own data.</source>
        <translation>يُحسب أي إثبات قانوني لإقامتك في إسبانيا، إن حمل بياناتك.</translation>
    </message>
    <message>
        <source>Any other paper that shows a real marriage counts too.</source>
        <translation>كل ورقة أخرى تُظهر زواجًا حقيقيًا تُحسب أيضًا.</translation>
    </message>
    <message>
        <source>Appeal from inside the United Kingdom, 14 days</source>
        <translation>الاستئناف من داخل المملكة المتحدة، 14 يومًا</translation>
    </message>
    <message>
        <source>Appeal from outside the United Kingdom, 28 days</source>
        <translation>الاستئناف من خارج المملكة المتحدة، 28 يومًا</translation>
    </message>
    <message>
        <source>Appeal number</source>
        <translation>رقم الاستئناف</translation>
    </message>
    <message>
        <source>Appeal record for a refugee claim in Canada</source>
        <translation>ملف استئناف لطلب لجوء في كندا</translation>
    </message>
    <message>
        <source>Appeal record, 30 days after the written reasons</source>
        <translation>ملف الاستئناف، بعد الأسباب المكتوبة بـ30 يومًا</translation>
    </message>
    <message>
        <source>Appeal record, 45 days after the written reasons (the Board&apos;s guide)</source>
        <translation>ملف الاستئناف، بعد الأسباب المكتوبة بـ45 يومًا (دليل المجلس)</translation>
    </message>
    <message>
        <source>Appeal skeleton argument</source>
        <translation>ملخص حجج الاستئناف</translation>
    </message>
    <message>
        <source>Appeal to a court (contencioso)</source>
        <translation>طعن أمام محكمة (contencioso)</translation>
    </message>
    <message>
        <source>Appeal to the Board of Immigration Appeals</source>
        <translation>استئناف أمام مجلس استئناف الهجرة</translation>
    </message>
    <message>
        <source>Appeal to the same office (reposición)</source>
        <translation>طعن أمام المكتب نفسه (reposición)</translation>
    </message>
    <message>
        <source>Applicant, or Attorney for the applicant</source>
        <translation>⁦Applicant⁩ أو ⁦Attorney for the applicant⁩</translation>
    </message>
    <message>
        <source>Application and fee receipt</source>
        <translation>الطلب وإيصال الرسوم</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Application, four months after the last decision at home</source>
        <translation>الطلب، بعد آخر قرار في البلد بأربعة أشهر</translation>
    </message>
    <message>
        <source>Applications come by post, on A4, printed on one side and not bound.</source>
        <translation>تصل الطلبات بالبريد، على A4، بوجه واحد وبلا تجليد.</translation>
    </message>
    <message>
        <source>Appointments and health cards carry your name and a day.</source>
        <translation>على المواعيد وبطاقات الصحة اسمك ويوم.</translation>
    </message>
    <message>
        <source>Are you outside the United Kingdom?</source>
        <translation>هل أنت خارج المملكة المتحدة؟</translation>
    </message>
    <message>
        <source>As far as we know, few people are admitted since January 2025. Ask what is open.</source>
        <translation>بحسب ما نعرف، يُقبل قليلون منذ يناير 2025. اسأل ما المفتوح الآن.</translation>
    </message>
    <message>
        <source>Ask a lawyer which answer or appeal is open to you. The days are short.</source>
        <translation>اسأل محاميًا أي رد أو طعن متاح لك. المهل قصيرة.</translation>
    </message>
    <message>
        <source>Ask each helper first: the government will read their name and address.</source>
        <translation>اسأل كل من يساعدك أولًا: ستقرأ الحكومة اسمه وعنوانه.</translation>
    </message>
    <message>
        <source>Ask the office or a lawyer what to bring, and in which language.</source>
        <translation>اسأل المكتب أو محاميًا ماذا تحضر، وبأي لغة.</translation>
    </message>
    <message>
        <source>Ask the translator to write their training and the date on the certificate.</source>
        <translation>اطلب من المترجم أن يكتب مؤهلاته والتاريخ على الشهادة.</translation>
    </message>
    <message>
        <source>Ask to change your permit, after it ended</source>
        <translation>طلب تغيير إقامتك، بعد انتهائها</translation>
    </message>
    <message>
        <source>Ask to change your permit, before it ends</source>
        <translation>اطلب تعديل تصريحك قبل أن ينتهي</translation>
    </message>
    <message>
        <source>Asylum office</source>
        <translation>مكتب اللجوء</translation>
    </message>
    <message>
        <source>Attorney, Sponsor, or the person themselves</source>
        <translation>⁦Attorney⁩ أو ⁦Sponsor⁩ أو الشخص نفسه</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Bank and tax papers</source>
        <translation>أوراق البنك والضرائب</translation>
    </message>
    <message>
        <source>Bank papers and money sent home</source>
        <translation>أوراق البنك والحوالات</translation>
    </message>
    <message>
        <source>Basis of Claim Form after a claim at the border</source>
        <translation>استمارة ⁦Basis of Claim⁩ بعد طلب على الحدود</translation>
    </message>
    <message>
        <source>Basis of Claim Form after a claim inside Canada</source>
        <translation>نموذج Basis of Claim بعد طلب داخل كندا</translation>
    </message>
    <message>
        <source>Basis of Claim Form: changes and declarations</source>
        <translation>استمارة ⁦Basis of Claim⁩: التغييرات والإفادات</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>شهادة الميلاد</translation>
    </message>
    <message>
        <source>Birth certificate of the beneficiary</source>
        <translation>شهادة ميلاد المستفيد</translation>
    </message>
    <message>
        <source>Birth certificates of children of the couple count as proof.</source>
        <translation>شهادات ميلاد أطفال الزوجين تُعدّ إثباتًا.</translation>
    </message>
    <message>
        <source>Birth certificates of your children</source>
        <translation>شهادات ميلاد أطفالكما</translation>
    </message>
    <message>
        <source>Bring to the interview: identity papers, originals, a full copy, and an interpreter.</source>
        <translation>أحضر إلى المقابلة: أوراق الهوية والأصول ونسخة كاملة ومترجمًا شفهيًا.</translation>
    </message>
    <message>
        <source>Bundle for an asylum appeal in the United Kingdom</source>
        <translation>ملف استئناف لجوء في المملكة المتحدة</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>By mail or fax, for parole</source>
        <translation>بالبريد أو الفاكس، للإفراج المشروط</translation>
    </message>
    <message>
        <source>By post, on paper</source>
        <translation>بالبريد، على الورق</translation>
    </message>
    <message>
        <source>Canada: Refugee Appeal Division (IRB)</source>
        <translation>كندا: قسم استئناف اللاجئين (IRB)</translation>
    </message>
    <message>
        <source>Canada: Refugee Protection Division (IRB)</source>
        <translation>كندا: قسم حماية اللاجئين (IRB)</translation>
    </message>
    <message>
        <source>Cards of a party, church papers and photos of meetings count.</source>
        <translation>تُحسب بطاقات الحزب وأوراق الكنيسة وصور الاجتماعات.</translation>
    </message>
    <message>
        <source>Cartas e informes</source>
        <translation>رسائل وتقارير</translation>
    </message>
    <message>
        <source>Certificate of Service</source>
        <translation>شهادة التبليغ</translation>
    </message>
    <message>
        <source>Certificate of vulnerability</source>
        <translation>شهادة الهشاشة الاجتماعية</translation>
    </message>
    <message>
        <source>Changes to your claim form</source>
        <translation>تغييرات في استمارتك</translation>
    </message>
    <message>
        <source>Chats and letters between you</source>
        <translation>محادثات ورسائل بينكما</translation>
    </message>
    <message>
        <source>Chats keep their names, dates and times, and marks of calls and voice notes.</source>
        <translation>تحتفظ المحادثات بالأسماء والتواريخ والأوقات وعلامات المكالمات والرسائل الصوتية.</translation>
    </message>
    <message>
        <source>Check where the person is held before you send. People are often moved.</source>
        <translation>تحقق أين يُحتجز الشخص قبل أن ترسل. كثيرًا ما يُنقل الناس.</translation>
    </message>
    <message>
        <source>Claim after crossing the land border between border posts</source>
        <translation>طلب بعد عبور الحدود البرية بين المنافذ</translation>
    </message>
    <message>
        <source>Community and membership</source>
        <translation>المجتمع والعضوية</translation>
    </message>
    <message>
        <source>Contestación al requerimiento, or Recurso</source>
        <translation>⁦Contestación al requerimiento⁩ أو ⁦Recurso⁩</translation>
    </message>
    <message>
        <source>Contract or job offer</source>
        <translation>عقد أو عرض عمل</translation>
    </message>
    <message>
        <source>Contracts and bills show your months in Spain.</source>
        <translation>العقود والفواتير تُظهر أشهرك في إسبانيا.</translation>
    </message>
    <message>
        <source>Contracts and pay slips show your work. Each fact you tell can have its paper.</source>
        <translation>العقود وقسائم الراتب تُظهر عملك. لكل معلومة تذكرها يمكن أن يكون مستند.</translation>
    </message>
    <message>
        <source>Copies are clear, so that all of each page can be read.</source>
        <translation>النسخ واضحة، تُقرأ كل صفحة كاملة.</translation>
    </message>
    <message>
        <source>Copies are complete and can be read.</source>
        <translation>النسخ كاملة ومقروءة.</translation>
    </message>
    <message>
        <source>Copies are whole and easy to read.</source>
        <translation>النسخ كاملة وسهلة القراءة.</translation>
    </message>
    <message>
        <source>Copies may be filed; the original is shown if the court asks.</source>
        <translation>يجوز تقديم نسخ. يُعرض الأصل إن طلبته المحكمة.</translation>
    </message>
    <message>
        <source>Copies of identity and travel papers go with the claim form, genuine or not.</source>
        <translation>مع الاستمارة نسخ من أوراق الهوية والسفر، أصلية كانت أم لا.</translation>
    </message>
    <message>
        <source>Copy this list into the form, with the page number of each document.</source>
        <translation>انقل هذه القائمة إلى الاستمارة، مع رقم صفحة كل مستند.</translation>
    </message>
    <message>
        <source>Counsel for Respondent, or Respondent, pro se</source>
        <translation>⁦Counsel for Respondent⁩ أو ⁦Respondent, pro se⁩</translation>
    </message>
    <message>
        <source>Counsel for the appellant, or Appellant</source>
        <translation>⁦Counsel for the appellant⁩ أو ⁦Appellant⁩</translation>
    </message>
    <message>
        <source>Counsel for the claimant, or Claimant</source>
        <translation>⁦Counsel for the claimant⁩ أو ⁦Claimant⁩</translation>
    </message>
    <message>
        <source>Country conditions</source>
        <translation>أوضاع البلد</translation>
    </message>
    <message>
        <source>Country conditions can have numbers, the person&apos;s own documents have letters.</source>
        <translation>لأوضاع البلد أرقام، ولمستندات الشخص حروف.</translation>
    </message>
    <message>
        <source>Country information evidence schedule</source>
        <translation>جدول الأدلة عن البلد</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>المحكمة</translation>
    </message>
    <message>
        <source>Court papers</source>
        <translation>أوراق المحكمة</translation>
    </message>
    <message>
        <source>Court portal, for bond</source>
        <translation>بوابة المحكمة، للكفالة</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>رسالة مرافقة</translation>
    </message>
    <message>
        <source>Cover letter, forms and fee</source>
        <translation>الرسالة والاستمارات والرسوم</translation>
    </message>
    <message>
        <source>Criminal record papers cover the five years before you came to Spain.</source>
        <translation>أوراق السجل العدلي تغطي السنوات الخمس قبل قدومك إلى إسبانيا.</translation>
    </message>
    <message>
        <source>Criminal record papers from abroad come with an apostille, or legalised.</source>
        <translation>أوراق السجل العدلي من الخارج عليها أبوستيل أو تصديق رسمي.</translation>
    </message>
    <message>
        <source>Criminal record, Spain</source>
        <translation>السجل العدلي، إسبانيا</translation>
    </message>
    <message>
        <source>Criminal record, other countries</source>
        <translation>السجل العدلي، بلدان أخرى</translation>
    </message>
    <message>
        <source>Custody and conduct</source>
        <translation>الاحتجاز والسلوك</translation>
    </message>
    <message>
        <source>Custody records</source>
        <translation>سجلات الاحتجاز</translation>
    </message>
    <message>
        <source>DETAINED or NON-DETAINED, EMERGENCY or JOINT stands at the top right of the cover.</source>
        <translation>تُكتب ⁦DETAINED⁩ أو ⁦NON-DETAINED⁩ أو ⁦EMERGENCY⁩ أو ⁦JOINT⁩ أعلى يمين الغلاف.</translation>
    </message>
    <message>
        <source>DETAINED stands at the top right of the cover of a filing with the court.</source>
        <translation>تُكتب ⁦DETAINED⁩ أعلى يمين غلاف ما يُقدَّم للمحكمة.</translation>
    </message>
    <message>
        <source>Decisions and records of hearings show what happened, from the other side.</source>
        <translation>القرارات ومحاضر الجلسات تُظهر ما حدث، من الطرف الآخر.</translation>
    </message>
    <message>
        <source>Decisions come along, and the other evidence: transcripts, statements, medical reports.</source>
        <translation>تُرفق القرارات وسائر الأدلة: محاضر وإفادات وتقارير طبية.</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>Did you marry during a removal case? Ask a lawyer: the law wants stronger proof then.</source>
        <translation>هل تزوجت أثناء قضية ترحيل؟ اسأل محاميًا: القانون يطلب عندها إثباتًا أقوى.</translation>
    </message>
    <message>
        <source>Different kinds of filings are not put into one file.</source>
        <translation>لا توضع أنواع مختلفة من الطلبات في ملف واحد.</translation>
    </message>
    <message>
        <source>Documentary evidence</source>
        <translation>الأدلة المستندية</translation>
    </message>
    <message>
        <source>Documents are relevant, and don&apos;t repeat what the Board has already.</source>
        <translation>المستندات متصلة بالقضية، ولا تكرر ما لدى المجلس.</translation>
    </message>
    <message>
        <source>Documents in order of date</source>
        <translation>المستندات بترتيب التاريخ</translation>
    </message>
    <message>
        <source>Documents stand in a list with numbers, in the order of their dates.</source>
        <translation>المستندات في قائمة مرقّمة، بترتيب تواريخها.</translation>
    </message>
    <message>
        <source>Documents that could not be obtained</source>
        <translation>مستندات تعذّر الحصول عليها</translation>
    </message>
    <message>
        <source>Documents that were not accepted before</source>
        <translation>مستندات لم تُقبل من قبل</translation>
    </message>
    <message>
        <source>Documents that were not accepted before have a part of their own.</source>
        <translation>للمستندات التي لم تُقبل من قبل جزء خاص بها.</translation>
    </message>
    <message>
        <source>Documents with an application to the European Court</source>
        <translation>مستندات مع طلب إلى المحكمة الأوروبية</translation>
    </message>
    <message>
        <source>Documents with an index</source>
        <translation>مستندات مع فهرس</translation>
    </message>
    <message>
        <source>Domicilio, trabajo y estudios</source>
        <translation>السكن والعمل والدراسة</translation>
    </message>
    <message>
        <source>ECAS portal</source>
        <translation>بوابة ECAS</translation>
    </message>
    <message>
        <source>ECAS portal, with room to spare</source>
        <translation>بوابة ECAS، مع هامش</translation>
    </message>
    <message>
        <source>EOIR ID of the lawyer</source>
        <translation>رقم المحامي لدى EOIR</translation>
    </message>
    <message>
        <source>Each fact that the declaration tells can have its own evidence.</source>
        <translation>لكل واقعة في الإفادة أن يكون لها دليلها.</translation>
    </message>
    <message>
        <source>Each fact you tell can have its paper.</source>
        <translation>لكل معلومة تذكرها يمكن أن يكون مستند.</translation>
    </message>
    <message>
        <source>Each paper shows name, date and place, and the papers are spread over time.</source>
        <translation>على كل ورقة اسم وتاريخ ومكان، وتتوزع الأوراق على الزمن.</translation>
    </message>
    <message>
        <source>Each paper shows your name, a date and a place in Spain.</source>
        <translation>على كل ورقة اسمك وتاريخ ومكان في إسبانيا.</translation>
    </message>
    <message>
        <source>Each part of a chat that is sent is translated in full.</source>
        <translation>كل جزء يُرسل من محادثة يُترجم كاملًا.</translation>
    </message>
    <message>
        <source>Each requirement has a folder with a number, in practice.</source>
        <translation>عمليًا لكل شرط مجلد له رقم.</translation>
    </message>
    <message>
        <source>Each translated document has its own certificate that names it.</source>
        <translation>لكل مستند مترجم شهادته الخاصة التي تذكره.</translation>
    </message>
    <message>
        <source>Email of the filing party</source>
        <translation>بريد مقدّم الملف</translation>
    </message>
    <message>
        <source>Email of the sender</source>
        <translation>بريد المرسل</translation>
    </message>
    <message>
        <source>Escrito y notificación recibida</source>
        <translation>الرد والإشعار الوارد</translation>
    </message>
    <message>
        <source>European Court of Human Rights</source>
        <translation>المحكمة الأوروبية لحقوق الإنسان</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Events at issue</source>
        <translation>وقائع القضية</translation>
    </message>
    <message>
        <source>Events in order of time help the judge to find each paper.</source>
        <translation>الأحداث بترتيب زمني تساعد القاضي على إيجاد كل ورقة.</translation>
    </message>
    <message>
        <source>Events in order of time help the officer to find each paper.</source>
        <translation>الأحداث بترتيب زمني تساعد الموظف على إيجاد كل ورقة.</translation>
    </message>
    <message>
        <source>Every page is A4.</source>
        <translation>كل صفحة قياسها A4.</translation>
    </message>
    <message>
        <source>Every translation needs the translator&apos;s own signature on its certificate.</source>
        <translation>كل ترجمة تحتاج توقيع المترجم نفسه على شهادتها.</translation>
    </message>
    <message>
        <source>Evidence for the individual hearing, 15 days before (older text)</source>
        <translation>أدلة الجلسة الفردية، قبلها بـ15 يومًا (نص أقدم)</translation>
    </message>
    <message>
        <source>Evidence for the individual hearing, 30 days before</source>
        <translation>أدلة الجلسة الفردية، قبلها بـ30 يومًا</translation>
    </message>
    <message>
        <source>Evidence that could be had is filed, or it is said why not.</source>
        <translation>يُقدَّم كل دليل يمكن الحصول عليه، أو يُشرح لماذا تعذّر.</translation>
    </message>
    <message>
        <source>Evidence that could not be obtained</source>
        <translation>أدلة تعذّر الحصول عليها</translation>
    </message>
    <message>
        <source>Exhibits follow each other from the person&apos;s own story to the country.</source>
        <translation>تتتابع المرفقات من قصة الشخص إلى أوضاع البلد.</translation>
    </message>
    <message>
        <source>Exhibits have letters beginning with A, with tabs on the right edge.</source>
        <translation>للمرفقات حروف تبدأ بـA، مع ألسنة على الحافة اليمنى.</translation>
    </message>
    <message>
        <source>Expert reports</source>
        <translation>تقارير الخبراء</translation>
    </message>
    <message>
        <source>Familia</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Family and partner</source>
        <translation>الأسرة والشريك</translation>
    </message>
    <message>
        <source>Family and relationship</source>
        <translation>الأسرة والعلاقة</translation>
    </message>
    <message>
        <source>Family certificates</source>
        <translation>شهادات الأسرة</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>أفراد الأسرة</translation>
    </message>
    <message>
        <source>Fax, at most 20 pages unless the Board agrees</source>
        <translation>فاكس، 20 صفحة على الأكثر إلا إذا وافق المجلس</translation>
    </message>
    <message>
        <source>File copies. Bring the originals to the hearing, and keep identity papers safe.</source>
        <translation>قدّم نسخًا. أحضر الأصول إلى الجلسة، واحفظ أوراق الهوية في أمان.</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>File number (expediente)</source>
        <translation>رقم الملف (expediente)</translation>
    </message>
    <message>
        <source>File only pages that matter. The schedule stands in for the rest.</source>
        <translation>قدّم الصفحات المهمة فقط. القائمة تقوم مقام الباقي.</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>مقدَّم بصفة</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>مقدَّم من</translation>
    </message>
    <message>
        <source>Fill in every part of the form. Never write only “see annex”.</source>
        <translation>املأ كل جزء من الاستمارة. لا تكتب أبدًا «انظر الملحق» فقط.</translation>
    </message>
    <message>
        <source>For asylum itself a translation helps, but was not a condition in what we read.</source>
        <translation>للجوء نفسه تفيد الترجمة، لكنها لم تكن شرطًا فيما قرأنا.</translation>
    </message>
    <message>
        <source>For mail: no holes, staples, clips, tabs, sticky notes or highlighter.</source>
        <translation>للبريد: بلا ثقوب ولا دبابيس ولا مشابك ولا ألسنة ولا ملصقات ولا قلم فسفوري.</translation>
    </message>
    <message>
        <source>Foreign official papers are usually legalised, in requests in general.</source>
        <translation>الأوراق الرسمية الأجنبية مصدّقة عادة، في الطلبات عمومًا.</translation>
    </message>
    <message>
        <source>Form G-28, if you have a lawyer</source>
        <translation>الاستمارة ⁦G-28⁩ إن كان لك محامٍ</translation>
    </message>
    <message>
        <source>Form I-130 with proof of the marriage</source>
        <translation>الاستمارة ⁦I-130⁩ مع إثبات الزواج</translation>
    </message>
    <message>
        <source>Form I-589 has a fee, and a further one each year while it is pending.</source>
        <translation>للاستمارة ⁦I-589⁩ رسوم، ورسوم أخرى كل سنة ما دامت قيد النظر.</translation>
    </message>
    <message>
        <source>Form I-589 with supporting documents</source>
        <translation>الاستمارة ⁦I-589⁩ مع مستندات داعمة</translation>
    </message>
    <message>
        <source>Form I-589 with your photo</source>
        <translation>الاستمارة ⁦I-589⁩ مع صورتك</translation>
    </message>
    <message>
        <source>Form I-589 within one year of the last arrival</source>
        <translation>الاستمارة ⁦I-589⁩ خلال سنة من آخر وصول</translation>
    </message>
    <message>
        <source>Form I-94 or visa of the beneficiary</source>
        <translation>الاستمارة ⁦I-94⁩ أو تأشيرة المستفيد</translation>
    </message>
    <message>
        <source>Forms I-130 and I-130A</source>
        <translation>الاستمارتان ⁦I-130⁩ و⁦I-130A⁩</translation>
    </message>
    <message>
        <source>Forms and decisions</source>
        <translation>الاستمارات والقرارات</translation>
    </message>
    <message>
        <source>Forms and statements</source>
        <translation>الاستمارات والإفادات</translation>
    </message>
    <message>
        <source>Forms come first, then status, the marriage, and proof of the life together.</source>
        <translation>الاستمارات أولًا، ثم الوضع والزواج وإثبات الحياة المشتركة.</translation>
    </message>
    <message>
        <source>Forms come first, then the passport, the declaration and the other papers.</source>
        <translation>الاستمارات أولًا، ثم الجواز والإفادة والأوراق الأخرى.</translation>
    </message>
    <message>
        <source>Four months count, not six: older pages are out of date.</source>
        <translation>تُحسب أربعة أشهر لا ستة: الصفحات الأقدم قديمة.</translation>
    </message>
    <message>
        <source>Four months from the last decision at home, since February 1, 2022.</source>
        <translation>أربعة أشهر من آخر قرار في البلد، منذ 1 فبراير 2022.</translation>
    </message>
    <message>
        <source>Give copies of all identity and travel papers, genuine or not.</source>
        <translation>قدّم نسخًا من كل أوراق الهوية والسفر، أصلية كانت أم لا.</translation>
    </message>
    <message>
        <source>Give every document its date: the list goes by dates, the oldest first.</source>
        <translation>ضع لكل مستند تاريخه: القائمة بالتواريخ، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Give the IND the originals. Keep a full copy of each before you hand it over.</source>
        <translation>أعطِ IND الأصول. احتفظ قبل ذلك بنسخة كاملة من كل منها.</translation>
    </message>
    <message>
        <source>Government officers read this packet. Take out what they should not see.</source>
        <translation>موظفو الحكومة يقرؤون هذه الحزمة. أخرِج ما لا ينبغي أن يروه.</translation>
    </message>
    <message>
        <source>Have the originals ready by the start of the hearing.</source>
        <translation>جهّز الأصول قبل بدء الجلسة.</translation>
    </message>
    <message>
        <source>Health papers</source>
        <translation>أوراق الصحة</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Hechos</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>محتجز في</translation>
    </message>
    <message>
        <source>Home, work, school and community</source>
        <translation>السكن والعمل والدراسة والمجتمع</translation>
    </message>
    <message>
        <source>Hon. Robin Specimen</source>
        <translation>⁦Hon. Robin Specimen⁩</translation>
    </message>
    <message>
        <source>ICE or the immigration court, United States</source>
        <translation>⁦ICE⁩ أو محكمة الهجرة في الولايات المتحدة</translation>
    </message>
    <message>
        <source>Identidad y viaje</source>
        <translation>الهوية والسفر</translation>
    </message>
    <message>
        <source>Identity and status</source>
        <translation>الهوية والوضع</translation>
    </message>
    <message>
        <source>Identity and status of both spouses</source>
        <translation>هوية الزوجين ووضعهما</translation>
    </message>
    <message>
        <source>Identity and travel</source>
        <translation>الهوية والسفر</translation>
    </message>
    <message>
        <source>Identity cards, birth certificates and school papers show who you are.</source>
        <translation>بطاقات الهوية وشهادات الميلاد وأوراق المدرسة تُظهر من أنت.</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>أوراق الهوية</translation>
    </message>
    <message>
        <source>Identity, family and events</source>
        <translation>الهوية والأسرة والأحداث</translation>
    </message>
    <message>
        <source>Identity, travel and family</source>
        <translation>الهوية والسفر والأسرة</translation>
    </message>
    <message>
        <source>If it isn&apos;t in Spanish, a sworn translator translates it.</source>
        <translation>إن لم تكن بالإسبانية، يترجمها مترجم محلّف.</translation>
    </message>
    <message>
        <source>If no answer came from abroad in a month, there is another way.</source>
        <translation>إن لم يصل رد من الخارج خلال شهر، فهناك طريق آخر.</translation>
    </message>
    <message>
        <source>If somebody acts for you, the form holds your authority for them.</source>
        <translation>إن مثّلك أحد، ففي الاستمارة تفويضك له.</translation>
    </message>
    <message>
        <source>If the Minister takes part, a statement says how and when a copy was given.</source>
        <translation>إن شارك الوزير، تذكر إفادة كيف ومتى سُلّمت له نسخة.</translation>
    </message>
    <message>
        <source>If they take part, add a statement: how and when you gave them a copy.</source>
        <translation>إن شاركوا، أضف إفادة: كيف ومتى أعطيتهم نسخة.</translation>
    </message>
    <message>
        <source>Immigration Judge</source>
        <translation>قاضي الهجرة</translation>
    </message>
    <message>
        <source>In detention the court sets the days for papers.</source>
        <translation>في الاحتجاز تحدد المحكمة أيام تقديم الأوراق.</translation>
    </message>
    <message>
        <source>In practice each document is a file of its own. They are made beside the packet.</source>
        <translation>عمليًّا كل مستند ملف وحده. تُنشأ بجانب الحزمة.</translation>
    </message>
    <message>
        <source>Información sobre el país</source>
        <translation>معلومات عن البلد</translation>
    </message>
    <message>
        <source>Insurance and wills</source>
        <translation>التأمين والوصايا</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Intimate pictures and tests are no evidence in the European Union.</source>
        <translation>الصور الحميمة والفحوص ليست أدلة في الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>It adds to the form and never stands in for it. At most 20 pages.</source>
        <translation>يضيف إلى الاستمارة ولا يحل محلها أبدًا. 20 صفحة على الأكثر.</translation>
    </message>
    <message>
        <source>It also needs a written request for an exemption.</source>
        <translation>ويحتاج أيضًا طلب استثناء مكتوبًا.</translation>
    </message>
    <message>
        <source>It also says which language an interpreter would need.</source>
        <translation>وتذكر أيضًا لغة المترجم الشفهي إن لزم.</translation>
    </message>
    <message>
        <source>It can be your annex: facts in order, at most 20 pages.</source>
        <translation>يمكن أن تكون ملحقك: الوقائع بالترتيب، 20 صفحة على الأكثر.</translation>
    </message>
    <message>
        <source>It explains what a judge can&apos;t know. At most 20 pages.</source>
        <translation>يشرح ما لا يعرفه القاضي. 20 صفحة على الأكثر.</translation>
    </message>
    <message>
        <source>It explains what the Board can&apos;t know by itself.</source>
        <translation>يشرح ما لا يعرفه المجلس من نفسه.</translation>
    </message>
    <message>
        <source>It explains what the judge can&apos;t know of your country. Add the expert&apos;s CV.</source>
        <translation>يشرح ما لا يعرفه القاضي عن بلدك. أضف سيرة الخبير.</translation>
    </message>
    <message>
        <source>It explains what the officer can&apos;t know of your country. Add the expert&apos;s CV.</source>
        <translation>يشرح ما لا يعرفه الموظف عن بلدك. أضف سيرة الخبير.</translation>
    </message>
    <message>
        <source>It has letters of 12 points, lines 1.5 apart and numbered paragraphs.</source>
        <translation>حرفه 12 نقطة، وتباعد أسطره ⁦1.5⁩، وفقراته مرقّمة.</translation>
    </message>
    <message>
        <source>It helps to have identity, family and events in order beforehand.</source>
        <translation>يساعد أن تكون الهوية والأسرة والأحداث مرتّبة مسبقًا.</translation>
    </message>
    <message>
        <source>It is good for a limited time, often three to six months.</source>
        <translation>تصلح مدة محدودة، غالبًا من ثلاثة إلى ستة أشهر.</translation>
    </message>
    <message>
        <source>It is what you rely on in the appeal. The law has a rule for it.</source>
        <translation>هي ما تستند إليه في الاستئناف. وفي القانون قاعدة لها.</translation>
    </message>
    <message>
        <source>It is your application. All its pages come from the newest edition.</source>
        <translation>هي طلبك. كل صفحاتها من أحدث إصدار.</translation>
    </message>
    <message>
        <source>It lists all that you send.</source>
        <translation>تذكر كل ما ترسله.</translation>
    </message>
    <message>
        <source>It lists all that you send. Name a late filing, an arrest or an earlier application.</source>
        <translation>تذكر كل ما ترسله. اذكر تقديمًا متأخرًا أو توقيفًا أو طلبًا سابقًا.</translation>
    </message>
    <message>
        <source>It lists each spelling of a name, and where it stands.</source>
        <translation>تعدّد كل شكل لكتابة الاسم، وأين يرد.</translation>
    </message>
    <message>
        <source>It lists the reports, with the pages that matter and why.</source>
        <translation>تعدّد التقارير، مع الصفحات المهمة ولماذا.</translation>
    </message>
    <message>
        <source>It names and quotes the reports that matter. At most 12 pages.</source>
        <translation>يذكر التقارير المهمة ويقتبس منها. 12 صفحة على الأكثر.</translation>
    </message>
    <message>
        <source>It names everyone with birth dates, also those who live elsewhere.</source>
        <translation>تذكر الجميع مع تواريخ الميلاد، ومنهم من يعيش في مكان آخر.</translation>
    </message>
    <message>
        <source>It puts photographs on sheets, with date, place and people.</source>
        <translation>تضع الصور على أوراق، مع التاريخ والمكان والأشخاص.</translation>
    </message>
    <message>
        <source>It puts small photographs on full sheets, as the office asks.</source>
        <translation>تضع الصور الصغيرة على أوراق كاملة، كما يطلب المكتب.</translation>
    </message>
    <message>
        <source>It puts what happened in order, also where the person was held.</source>
        <translation>ترتّب ما حدث، وكذلك أين احتُجز الشخص.</translation>
    </message>
    <message>
        <source>It puts what happened in order, with the exhibit for each day.</source>
        <translation>ترتّب ما حدث، مع المرفق لكل يوم.</translation>
    </message>
    <message>
        <source>It says if you have new evidence, want a hearing, need an interpreter.</source>
        <translation>تذكر هل لديك أدلة جديدة، وتريد جلسة، وتحتاج مترجمًا.</translation>
    </message>
    <message>
        <source>It says in 12 pages why you appeal. A lawyer usually writes it.</source>
        <translation>يقول في 12 صفحة لماذا تستأنف. يكتبه محامٍ عادة.</translation>
    </message>
    <message>
        <source>It says that the translation is true and accurate to the translator&apos;s best abilities.</source>
        <translation>تقول إن الترجمة صحيحة ودقيقة بقدر ما يستطيع المترجم.</translation>
    </message>
    <message>
        <source>It says what was wrong in the decision, and where. At most 30 pages.</source>
        <translation>تقول ما الذي لم يكن صحيحًا في القرار، وأين. 30 صفحة على الأكثر.</translation>
    </message>
    <message>
        <source>It says what you ask for, parole or bond, and why.</source>
        <translation>يقول ماذا تطلب، إفراجًا مشروطًا أو كفالة، ولماذا.</translation>
    </message>
    <message>
        <source>It says which papers you could not get, and why.</source>
        <translation>تقول أي أوراق لم تستطع الحصول عليها، ولماذا.</translation>
    </message>
    <message>
        <source>It says who takes you in, and where you will live.</source>
        <translation>تقول من يستقبلك وأين ستسكن.</translation>
    </message>
    <message>
        <source>It says why a couple could not have some papers.</source>
        <translation>تقول لماذا لم يستطع زوجان الحصول على بعض الأوراق.</translation>
    </message>
    <message>
        <source>It shows month by month which paper places you in Spain.</source>
        <translation>تُظهر شهرًا بشهر أي ورقة تثبت وجودك في إسبانيا.</translation>
    </message>
    <message>
        <source>It shows month by month which paper places you somewhere.</source>
        <translation>تُظهر شهرًا بشهر أي ورقة تثبت وجودك في مكان.</translation>
    </message>
    <message>
        <source>It shows name, birth date, birthplace and parents.</source>
        <translation>تُظهر الاسم وتاريخ الميلاد ومكانه والوالدين.</translation>
    </message>
    <message>
        <source>It shows that the fee for Form I-589 is paid.</source>
        <translation>يُظهر أن رسوم الاستمارة ⁦I-589⁩ مدفوعة.</translation>
    </message>
    <message>
        <source>It shows that you are married to each other.</source>
        <translation>تُظهر أنكما متزوجان.</translation>
    </message>
    <message>
        <source>It shows that you belong to the group. Cards, letters and event photos count.</source>
        <translation>تُظهر أنك من المجموعة. تُحسب البطاقات والرسائل وصور المناسبات.</translation>
    </message>
    <message>
        <source>It shows that you paid.</source>
        <translation>يُظهر أنك دفعت.</translation>
    </message>
    <message>
        <source>It shows that you share a home.</source>
        <translation>يُظهر أنكما تتشاركان السكن.</translation>
    </message>
    <message>
        <source>It shows the day you arrived. The year for Form I-589 counts from it.</source>
        <translation>يُظهر يوم وصولك. منه تُحسب سنة الاستمارة ⁦I-589⁩.</translation>
    </message>
    <message>
        <source>It shows what was said at the hearing. Its writer signs for it.</source>
        <translation>يُظهر ما قيل في الجلسة. يوقّع عليه كاتبه.</translation>
    </message>
    <message>
        <source>It shows when and how the beneficiary came.</source>
        <translation>تُظهر متى وكيف جاء المستفيد.</translation>
    </message>
    <message>
        <source>It shows where you live, and since when.</source>
        <translation>يُظهر أين تسكن ومنذ متى.</translation>
    </message>
    <message>
        <source>It shows which exhibit supports each paragraph of your statement.</source>
        <translation>تُظهر أي مرفق يدعم كل فقرة من إفادتك.</translation>
    </message>
    <message>
        <source>It shows who the beneficiary is.</source>
        <translation>يُظهر من هو المستفيد.</translation>
    </message>
    <message>
        <source>It shows who you are and how you travelled.</source>
        <translation>يُظهر من أنت وكيف سافرت.</translation>
    </message>
    <message>
        <source>It shows who you are and how you travelled. Copy the empty pages too.</source>
        <translation>يُظهر من أنت وكيف سافرت. انسخ الصفحات الفارغة أيضًا.</translation>
    </message>
    <message>
        <source>It shows your name, your age, your birthplace and your parents. A household register helps too.</source>
        <translation>تُظهر اسمك وعمرك ومكان ولادتك ووالديك. يساعد أيضًا سجل الأسرة.</translation>
    </message>
    <message>
        <source>It shows your time together in order, with its exhibits.</source>
        <translation>تُظهر وقتكما معًا بالترتيب، مع مرفقاته.</translation>
    </message>
    <message>
        <source>It tells the office who speaks for you.</source>
        <translation>تقول للمكتب من يتكلم باسمك.</translation>
    </message>
    <message>
        <source>It tells your story. All other papers support it.</source>
        <translation>تحكي قصتك. وكل الأوراق الأخرى تدعمها.</translation>
    </message>
    <message>
        <source>Its pages are numbered through.</source>
        <translation>صفحاته مرقّمة من أولها إلى آخرها.</translation>
    </message>
    <message>
        <source>January 12, 2027, 1:00 p.m. (individual hearing)</source>
        <translation>⁦January 12, 2027, 1:00 p.m. (individual hearing)⁩</translation>
    </message>
    <message>
        <source>January 12, 2027, 1:00 p.m., if there is one</source>
        <translation>⁦January 12, 2027, 1:00 p.m.⁩ إن وُجدت</translation>
    </message>
    <message>
        <source>January 12, 2027, if you have a date</source>
        <translation>⁦January 12, 2027⁩ إن كان لك موعد</translation>
    </message>
    <message>
        <source>Joint accounts</source>
        <translation>حسابات مشتركة</translation>
    </message>
    <message>
        <source>Joint ownership of property, or a lease of a common home, counts as proof.</source>
        <translation>الملكية المشتركة أو إيجار سكن مشترك يُعدّ إثباتًا.</translation>
    </message>
    <message>
        <source>Keep a full copy of everything you hand over.</source>
        <translation>احتفظ بنسخة كاملة من كل ما تسلّمه.</translation>
    </message>
    <message>
        <source>Keep each expert report to 20 pages. Longer ones need permission first.</source>
        <translation>اجعل كل تقرير خبير 20 صفحة. الأطول يحتاج إذنًا أولًا.</translation>
    </message>
    <message>
        <source>Keep the memorandum to 30 pages on one side, or 15 on both.</source>
        <translation>اجعل المذكرة 30 صفحة بوجه واحد، أو 15 بوجهين.</translation>
    </message>
    <message>
        <source>Keep the originals safe, and show copies.</source>
        <translation>احفظ الأصول في أمان، وأظهر نسخًا.</translation>
    </message>
    <message>
        <source>Keep the packet short, so that it can go by mail or fax.</source>
        <translation>اجعل الحزمة قصيرة، لتُرسل بالبريد أو الفاكس.</translation>
    </message>
    <message>
        <source>Key passages of long country material are marked.</source>
        <translation>تُعلَّم المقاطع المهمة في النصوص الطويلة عن البلد.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>نوع الطلب</translation>
    </message>
    <message>
        <source>Later papers come in a bundle of their own, with date and number.</source>
        <translation>الأوراق اللاحقة في ملف خاص بها، عليه تاريخ ورقم.</translation>
    </message>
    <message>
        <source>Law and authorities</source>
        <translation>القانون والمراجع</translation>
    </message>
    <message>
        <source>Law and cases</source>
        <translation>القانون والسوابق</translation>
    </message>
    <message>
        <source>Lawyers file electronically since February 11, 2022; people without a lawyer may.</source>
        <translation>يقدّم المحامون إلكترونيًا منذ 11 فبراير 2022. ويجوز ذلك لمن ليس له محامٍ.</translation>
    </message>
    <message>
        <source>Lay this beside the asylum form. Dates, addresses and earlier marriages should agree.</source>
        <translation>ضعها بجانب استمارة اللجوء. ينبغي أن تتفق التواريخ والعناوين والزيجات السابقة.</translation>
    </message>
    <message>
        <source>Lease or deed in both names</source>
        <translation>عقد إيجار أو ملكية بالاسمين</translation>
    </message>
    <message>
        <source>Leave intimate pictures out. Asylum offices in the European Union may not take them.</source>
        <translation>لا تُدخل صورًا حميمة. مكاتب اللجوء في الاتحاد الأوروبي لا يحق لها قبولها.</translation>
    </message>
    <message>
        <source>Leave intimate pictures out. No part of this request asks for them.</source>
        <translation>لا تُدخل صورًا حميمة. لا يطلبها أي جزء من هذا الطلب.</translation>
    </message>
    <message>
        <source>Leave intimate pictures out. Nobody can expect them of you.</source>
        <translation>لا تُدخل صورًا حميمة. لا يحق لأحد أن ينتظرها منك.</translation>
    </message>
    <message>
        <source>Leave intimate pictures out. Your claim is about who you are, not about sex.</source>
        <translation>لا تُدخل صورًا حميمة. طلبك عمّن تكون، لا عن الجنس.</translation>
    </message>
    <message>
        <source>Leave out intimate pictures.</source>
        <translation>لا تضع صورًا حميمة.</translation>
    </message>
    <message>
        <source>Let the schedule on your country stand in for whole reports, at most 12 pages.</source>
        <translation>القائمة عن بلدك تقوم مقام تقارير كاملة، 12 صفحة على الأكثر.</translation>
    </message>
    <message>
        <source>Letter of your sponsor</source>
        <translation>رسالة كفيلك</translation>
    </message>
    <message>
        <source>Letters and community</source>
        <translation>الرسائل والمجتمع</translation>
    </message>
    <message>
        <source>Letters and reports</source>
        <translation>رسائل وتقارير</translation>
    </message>
    <message>
        <source>Letters of groups and friends</source>
        <translation>رسائل الجمعيات والأصدقاء</translation>
    </message>
    <message>
        <source>Letters of support</source>
        <translation>رسائل دعم</translation>
    </message>
    <message>
        <source>Letters of witnesses</source>
        <translation>رسائل الشهود</translation>
    </message>
    <message>
        <source>Letters, groups and meetings</source>
        <translation>الرسائل والجمعيات والاجتماعات</translation>
    </message>
    <message>
        <source>Letters, papers and photos show who belongs to you.</source>
        <translation>الرسائل والأوراق والصور تُظهر من هم أهلك.</translation>
    </message>
    <message>
        <source>Letters, photos and papers in both names show it. Ask your partner first.</source>
        <translation>تُظهرها رسائل وصور وأوراق بالاسمين. اسأل شريكك أولًا.</translation>
    </message>
    <message>
        <source>Linked appeals are named.</source>
        <translation>تُذكر الاستئنافات المرتبطة.</translation>
    </message>
    <message>
        <source>List of papers for asylum in Spain</source>
        <translation>قائمة أوراق للجوء في إسبانيا</translation>
    </message>
    <message>
        <source>Look at the age of criminal record papers. They are good for some months only.</source>
        <translation>انظر إلى تاريخ أوراق السجل العدلي. تصلح لبضعة أشهر فقط.</translation>
    </message>
    <message>
        <source>Mail and bills to the same address</source>
        <translation>بريد وفواتير إلى العنوان نفسه</translation>
    </message>
    <message>
        <source>Mailed papers have no holes, staples, clips, tabs or sticky notes.</source>
        <translation>الأوراق المرسلة بالبريد بلا ثقوب ولا دبابيس ولا مشابك ولا ألسنة ولا ملصقات.</translation>
    </message>
    <message>
        <source>Marriage and birth certificates show who belongs to your application.</source>
        <translation>شهادات الزواج والميلاد تُظهر من يشمله طلبك.</translation>
    </message>
    <message>
        <source>Marriage and family papers</source>
        <translation>أوراق الزواج والأسرة</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <translation>شهادة الزواج</translation>
    </message>
    <message>
        <source>Married during proceedings</source>
        <translation>زواج أثناء الإجراءات</translation>
    </message>
    <message>
        <source>Married on</source>
        <translation>تاريخ الزواج</translation>
    </message>
    <message>
        <source>Material from the internet has its full address, and the day it was read.</source>
        <translation>لمواد الإنترنت عنوانها الكامل ويوم قراءتها.</translation>
    </message>
    <message>
        <source>Medical and psychological evidence</source>
        <translation>أدلة طبية ونفسية</translation>
    </message>
    <message>
        <source>Medical evidence</source>
        <translation>أدلة طبية</translation>
    </message>
    <message>
        <source>Medical papers</source>
        <translation>الأوراق الطبية</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>المذكرة</translation>
    </message>
    <message>
        <source>Messages and life together</source>
        <translation>الرسائل والحياة المشتركة</translation>
    </message>
    <message>
        <source>Minor children, adult children with a disability, or parents are one of three ways.</source>
        <translation>أطفال قُصّر أو أبناء ذوو إعاقة أو والدان: إحدى ثلاث طرق.</translation>
    </message>
    <message>
        <source>Money that the couple keeps together counts as proof.</source>
        <translation>المال المشترك بين الزوجين يُعدّ إثباتًا.</translation>
    </message>
    <message>
        <source>More pages need permission from the Tribunal.</source>
        <translation>الصفحات الأكثر تحتاج إذن المحكمة.</translation>
    </message>
    <message>
        <source>More than 90 days of work in a year is one of three ways.</source>
        <translation>العمل أكثر من 90 يومًا في السنة إحدى ثلاث طرق.</translation>
    </message>
    <message>
        <source>My Case portal</source>
        <translation>بوابة My Case</translation>
    </message>
    <message>
        <source>My own story</source>
        <translation>قصتي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name partners and witnesses only if they agree and stay safe.</source>
        <translation>لا تذكر شريكًا أو شاهدًا إلا إن وافق وبقي في أمان.</translation>
    </message>
    <message>
        <source>Netherlands: Immigration and Naturalisation Service (IND)</source>
        <translation>هولندا: دائرة الهجرة والتجنيس (IND)</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>أدلة جديدة</translation>
    </message>
    <message>
        <source>New evidence has a rule of its own in the Act.</source>
        <translation>للأدلة الجديدة قاعدة خاصة في القانون.</translation>
    </message>
    <message>
        <source>New papers are due about a week before the interview; each office sets its day.</source>
        <translation>تُقدَّم الأوراق الجديدة قبل المقابلة بنحو أسبوع؛ وكل مكتب يحدد يومه.</translation>
    </message>
    <message>
        <source>New papers for the asylum interview</source>
        <translation>أوراق جديدة لمقابلة اللجوء</translation>
    </message>
    <message>
        <source>New requests were taken until June 30, 2026, and not after.</source>
        <translation>قُبلت الطلبات الجديدة حتى 30 يونيو 2026، لا بعده.</translation>
    </message>
    <message>
        <source>New rules of the European Union count since June 12, 2026.</source>
        <translation>تسري قواعد جديدة للاتحاد الأوروبي منذ 12 يونيو 2026.</translation>
    </message>
    <message>
        <source>New rules of the European Union count since June 12, 2026. Look them up.</source>
        <translation>تسري قواعد جديدة للاتحاد الأوروبي منذ 12 يونيو 2026. تحقق منها.</translation>
    </message>
    <message>
        <source>Newspaper reports</source>
        <translation>تقارير الصحف</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>No answer by then counts as a refusal</source>
        <translation>عدم الرد حتى ذلك اليوم يُعد رفضًا</translation>
    </message>
    <message>
        <source>No office has a format for this packet. A Resettlement Support Center prepares the case.</source>
        <translation>لا يوجد مكتب له شكل محدد لهذه الحزمة. مركز دعم إعادة التوطين يُعدّ القضية.</translation>
    </message>
    <message>
        <source>No rule on the form of a packet was found. This is a plain, numbered list.</source>
        <translation>لم نجد قاعدة لشكل الحزمة. هذه قائمة بسيطة مرقّمة.</translation>
    </message>
    <message>
        <source>No rule on the form of papers for asylum in Spain was found. This is a plain list.</source>
        <translation>لم نجد قاعدة لشكل أوراق اللجوء في إسبانيا. هذه قائمة بسيطة.</translation>
    </message>
    <message>
        <source>Not a danger to the community</source>
        <translation>لا خطر على المجتمع</translation>
    </message>
    <message>
        <source>Nothing is marked with a highlighter: scanners can&apos;t read it.</source>
        <translation>لا يُعلَّم شيء بقلم فسفوري: الماسحات لا تقرؤه.</translation>
    </message>
    <message>
        <source>Notice of appeal, 15 days after the written reasons</source>
        <translation>إشعار الاستئناف، بعد الأسباب المكتوبة بـ15 يومًا</translation>
    </message>
    <message>
        <source>Notice of decision and written reasons</source>
        <translation>إشعار القرار وأسبابه المكتوبة</translation>
    </message>
    <message>
        <source>Notice to Appear and detention papers</source>
        <translation>⁦Notice to Appear⁩ وأوراق الاحتجاز</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Office of the Principal Legal Advisor, with its address</source>
        <translation>⁦Office of the Principal Legal Advisor⁩ مع عنوانه</translation>
    </message>
    <message>
        <source>Officers or a judge read this packet, with the names of all who help you.</source>
        <translation>يقرأ موظفون أو قاضٍ هذه الحزمة، وفيها أسماء كل من يساعدك.</translation>
    </message>
    <message>
        <source>Oficina de Asilo y Refugio</source>
        <translation>⁦Oficina de Asilo y Refugio⁩</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>On paper, two copies</source>
        <translation>على الورق، نسختان</translation>
    </message>
    <message>
        <source>One copy is sent, unless the form&apos;s instructions ask for more.</source>
        <translation>تُرسل نسخة واحدة، إلا إذا طلبت تعليمات الاستمارة أكثر.</translation>
    </message>
    <message>
        <source>One dated paper with your name can show it.</source>
        <translation>ورقة عليها تاريخ واسمك قد تُظهر ذلك.</translation>
    </message>
    <message>
        <source>One of three: work of more than 90 days a year, family, or vulnerability.</source>
        <translation>واحد من ثلاثة: عمل أكثر من 90 يومًا في السنة، أو أسرة، أو هشاشة.</translation>
    </message>
    <message>
        <source>Online filing</source>
        <translation>تقديم عبر الإنترنت</translation>
    </message>
    <message>
        <source>Only papers with a good reason to be there go in.</source>
        <translation>لا تدخل إلا أوراق لها سبب وجيه.</translation>
    </message>
    <message>
        <source>Only sworn translators sign for a sworn translation. This program writes no such page.</source>
        <translation>الترجمة المحلّفة يوقّعها مترجم محلّف فقط. هذا البرنامج لا يكتب تلك الصفحة.</translation>
    </message>
    <message>
        <source>Originals are sent only where the office asks for them.</source>
        <translation>لا تُرسل الأصول إلا حيث يطلبها المكتب.</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>مستندات أخرى</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>أدلة أخرى</translation>
    </message>
    <message>
        <source>Other identity papers</source>
        <translation>أوراق هوية أخرى</translation>
    </message>
    <message>
        <source>Other papers have a translation by a sworn translator, in requests in general.</source>
        <translation>للأوراق الأخرى ترجمة من مترجم محلّف، في الطلبات عمومًا.</translation>
    </message>
    <message>
        <source>Otros documentos</source>
        <translation>مستندات أخرى</translation>
    </message>
    <message>
        <source>Pages are numbered through, bottom centre or bottom right, on every page.</source>
        <translation>كل الصفحات مرقّمة بالتسلسل، أسفل الوسط أو أسفل اليمين.</translation>
    </message>
    <message>
        <source>Pages from country reports</source>
        <translation>صفحات من تقارير عن البلد</translation>
    </message>
    <message>
        <source>Pages of reports that the schedule names</source>
        <translation>صفحات من تقارير تذكرها القائمة</translation>
    </message>
    <message>
        <source>Paper filings have two holes at the top and are printed on one side.</source>
        <translation>ما يُقدَّم ورقيًا له ثقبان في الأعلى ويُطبع على وجه واحد.</translation>
    </message>
    <message>
        <source>Papers are on sheets of 216 by 279 mm, printed on one or both sides.</source>
        <translation>الأوراق بقياس 216 في 279 مم، مطبوعة على وجه أو وجهين.</translation>
    </message>
    <message>
        <source>Papers are with the Board 10 days before the hearing</source>
        <translation>الأوراق لدى المجلس قبل الجلسة بـ10 أيام</translation>
    </message>
    <message>
        <source>Papers follow the order of what the decree asks for.</source>
        <translation>تتبع الأوراق ترتيب ما يطلبه المرسوم.</translation>
    </message>
    <message>
        <source>Papers for USCIS are on paper of 8 1/2 by 11 inches.</source>
        <translation>أوراق ⁦USCIS⁩ على ورق قياسه ⁦8 1/2⁩ في ⁦11⁩ بوصة.</translation>
    </message>
    <message>
        <source>Papers for a master hearing, 15 days before (older text)</source>
        <translation>أوراق لجلسة تمهيدية، قبلها بـ15 يومًا (نص أقدم)</translation>
    </message>
    <message>
        <source>Papers for a refugee hearing in Canada</source>
        <translation>أوراق لجلسة لجوء في كندا</translation>
    </message>
    <message>
        <source>Papers for an asylum request in the Netherlands</source>
        <translation>أوراق لطلب لجوء في هولندا</translation>
    </message>
    <message>
        <source>Papers from detention show the case, the place and the A-number.</source>
        <translation>تُظهر أوراق الاحتجاز القضية والمكان ورقم ⁦A⁩.</translation>
    </message>
    <message>
        <source>Papers in Dutch, English, French or German need no translation.</source>
        <translation>الأوراق بالهولندية أو الإنجليزية أو الفرنسية أو الألمانية لا تحتاج ترجمة.</translation>
    </message>
    <message>
        <source>Papers of police and courts</source>
        <translation>أوراق الشرطة والمحاكم</translation>
    </message>
    <message>
        <source>Papers of your journey</source>
        <translation>أوراق رحلتك</translation>
    </message>
    <message>
        <source>Papers on a change of name</source>
        <translation>أوراق تغيير الاسم</translation>
    </message>
    <message>
        <source>Papers on your home</source>
        <translation>أوراق عن سكنك</translation>
    </message>
    <message>
        <source>Papers on your relationship</source>
        <translation>أوراق عن علاقتك</translation>
    </message>
    <message>
        <source>Papers on your school</source>
        <translation>أوراق عن دراستك</translation>
    </message>
    <message>
        <source>Papers on your sponsor&apos;s home</source>
        <translation>أوراق عن سكن كفيلك</translation>
    </message>
    <message>
        <source>Papers on your work</source>
        <translation>أوراق عن عملك</translation>
    </message>
    <message>
        <source>Papers stand in a list with numbers, and copies follow.</source>
        <translation>الأوراق في قائمة مرقّمة، وتليها النسخ.</translation>
    </message>
    <message>
        <source>Papers that answer the other side, 5 days before the hearing</source>
        <translation>أوراق الرد على الطرف الآخر، قبل الجلسة بـ5 أيام</translation>
    </message>
    <message>
        <source>Papers that ended earlier marriages</source>
        <translation>أوراق انتهاء زيجات سابقة</translation>
    </message>
    <message>
        <source>Papers that were not accepted</source>
        <translation>أوراق لم تُقبل</translation>
    </message>
    <message>
        <source>Papers you could not get</source>
        <translation>أوراق لم تستطع الحصول عليها</translation>
    </message>
    <message>
        <source>Parole asks for proof of who you are. A birth certificate helps too.</source>
        <translation>الإفراج المشروط يطلب إثبات من أنت. تساعد شهادة الميلاد أيضًا.</translation>
    </message>
    <message>
        <source>Parole needs a sponsor and proof of identity.</source>
        <translation>يحتاج الإفراج المشروط كفيلًا وإثبات هوية.</translation>
    </message>
    <message>
        <source>Parole or bond</source>
        <translation>إفراج مشروط أو كفالة</translation>
    </message>
    <message>
        <source>Parts are told apart by plain sheets with large bold words, without tabs.</source>
        <translation>تُفصل الأجزاء بأوراق بسيطة عليها كلمات كبيرة، من دون ألسنة.</translation>
    </message>
    <message>
        <source>Passport and identity</source>
        <translation>جواز السفر والهوية</translation>
    </message>
    <message>
        <source>Passport of the beneficiary</source>
        <translation>جواز سفر المستفيد</translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation>جواز سفر أو بطاقة هوية</translation>
    </message>
    <message>
        <source>Passport, every page</source>
        <translation>جواز السفر، كل الصفحات</translation>
    </message>
    <message>
        <source>Pay the yearly fee after a notice</source>
        <translation>دفع الرسوم السنوية بعد إشعار</translation>
    </message>
    <message>
        <source>People in detention are often moved, and their mail and calls are limited.</source>
        <translation>كثيرًا ما يُنقل المحتجزون، وبريدهم ومكالماتهم محدودة.</translation>
    </message>
    <message>
        <source>People write what they saw with their own eyes.</source>
        <translation>يكتب الناس ما رأوه بأعينهم.</translation>
    </message>
    <message>
        <source>People write what they saw with their own eyes. Add a copy of each writer&apos;s identity card.</source>
        <translation>يكتب الناس ما رأوه بأعينهم. أضف نسخة من هوية كل كاتب.</translation>
    </message>
    <message>
        <source>Persona interesada, or Representante</source>
        <translation>⁦Persona interesada⁩ أو ⁦Representante⁩</translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Petitioner, or Attorney for the petitioner</source>
        <translation>⁦Petitioner⁩ أو ⁦Attorney for the petitioner⁩</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Photographs cover the time together, with date, place and people.</source>
        <translation>تغطي الصور الوقت معًا، مع التاريخ والمكان والأشخاص.</translation>
    </message>
    <message>
        <source>Photographs lie on full sheets that name the party and the A-number.</source>
        <translation>الصور على أوراق كاملة تذكر الطرف ورقم A.</translation>
    </message>
    <message>
        <source>Photographs over time</source>
        <translation>صور على مرّ الزمن</translation>
    </message>
    <message>
        <source>Photos and cards smaller than 4 by 6 inches are copied onto full sheets.</source>
        <translation>الصور والبطاقات الأصغر من ⁦4⁩ في ⁦6⁩ بوصات تُنسخ على أوراق كاملة.</translation>
    </message>
    <message>
        <source>Photos and electronic documents count too.</source>
        <translation>تُحسب أيضًا الصور والمستندات الإلكترونية.</translation>
    </message>
    <message>
        <source>Police certificates</source>
        <translation>شهادات السجل العدلي</translation>
    </message>
    <message>
        <source>Police papers</source>
        <translation>أوراق الشرطة</translation>
    </message>
    <message>
        <source>Practice guides number every page.</source>
        <translation>الأدلة العملية ترقّم كل صفحة.</translation>
    </message>
    <message>
        <source>Presencia y permanencia en España</source>
        <translation>الوجود والإقامة في إسبانيا</translation>
    </message>
    <message>
        <source>Proof covers each stage: before the marriage, the marriage, and now.</source>
        <translation>الإثبات يشمل كل مرحلة: ما قبل الزواج والزواج والآن.</translation>
    </message>
    <message>
        <source>Proof of a relationship may be absent. Intimate material is not expected.</source>
        <translation>قد لا يوجد إثبات للعلاقة. ولا تُنتظر مواد حميمة.</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>إثبات الوصول</translation>
    </message>
    <message>
        <source>Proof of membership</source>
        <translation>إثبات العضوية</translation>
    </message>
    <message>
        <source>Proof of service on the government&apos;s lawyers comes with every filing.</source>
        <translation>مع كل تقديم إثبات تبليغ محامي الحكومة.</translation>
    </message>
    <message>
        <source>Proof that the government&apos;s lawyers got a copy</source>
        <translation>إثبات أن محامي الحكومة تسلّموا نسخة</translation>
    </message>
    <message>
        <source>Proposed exhibits for the individual hearing</source>
        <translation>مرفقات مقترحة للجلسة الفردية</translation>
    </message>
    <message>
        <source>Put the decision, the transcript and the memorandum into their sections yourself.</source>
        <translation>ضع القرار والمحضر والمذكرة في أقسامها بنفسك.</translation>
    </message>
    <message>
        <source>Put the skeleton argument into its section yourself. It is signed and dated.</source>
        <translation>ضع ملخص الحجج في قسمه بنفسك. عليه توقيع وتاريخ.</translation>
    </message>
    <message>
        <source>Receipt of the fee</source>
        <translation>إيصال الرسوم</translation>
    </message>
    <message>
        <source>Records of check-ins</source>
        <translation>سجلات المراجعات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Refugee claim within one year of the first entry</source>
        <translation>طلب اللجوء خلال سنة من أول دخول</translation>
    </message>
    <message>
        <source>Relato y escritos</source>
        <translation>الرواية والمكتوبات</translation>
    </message>
    <message>
        <source>Rent, water, power</source>
        <translation>الإيجار والماء والكهرباء</translation>
    </message>
    <message>
        <source>Report of an expert</source>
        <translation>تقرير خبير</translation>
    </message>
    <message>
        <source>Reports on the country</source>
        <translation>تقارير عن البلد</translation>
    </message>
    <message>
        <source>Reports on your country</source>
        <translation>تقارير عن بلدك</translation>
    </message>
    <message>
        <source>Representative of the appellant, or Appellant</source>
        <translation>⁦Representative of the appellant⁩ أو ⁦Appellant⁩</translation>
    </message>
    <message>
        <source>Representative of the applicant, or Applicant</source>
        <translation>⁦Representative of the applicant⁩ أو ⁦Applicant⁩</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request for an exemption, if you married during proceedings</source>
        <translation>طلب استثناء، إن تزوجتما أثناء الإجراءات</translation>
    </message>
    <message>
        <source>Request for parole, or Request for bond</source>
        <translation>⁦Request for parole⁩ أو ⁦Request for bond⁩</translation>
    </message>
    <message>
        <source>Request for release from detention: parole or bond</source>
        <translation>طلب إفراج من الاحتجاز: إفراج مشروط أو كفالة</translation>
    </message>
    <message>
        <source>Residence, work and school</source>
        <translation>السكن والعمل والدراسة</translation>
    </message>
    <message>
        <source>Say why, and what you tried.</source>
        <translation>قل لماذا، وماذا جرّبت.</translation>
    </message>
    <message>
        <source>Say why. In some places a couple can&apos;t put both names on a paper.</source>
        <translation>قل لماذا. في بعض الأماكن لا يستطيع زوجان وضع اسميهما على ورقة.</translation>
    </message>
    <message>
        <source>Scan typed pages so that their text can be searched.</source>
        <translation>امسح الصفحات المطبوعة بحيث يمكن البحث في نصها.</translation>
    </message>
    <message>
        <source>Schedule of reports on your country</source>
        <translation>جدول التقارير عن بلدك</translation>
    </message>
    <message>
        <source>Send copies, and keep the originals safe.</source>
        <translation>أرسل نسخًا، واحفظ الأصول في أمان.</translation>
    </message>
    <message>
        <source>Send copies. Keep the originals safe, and bring them to the interview.</source>
        <translation>أرسل نسخًا. احفظ الأصول في أمان، وأحضرها إلى المقابلة.</translation>
    </message>
    <message>
        <source>Send it by post. Don&apos;t staple or bind it.</source>
        <translation>أرسله بالبريد. لا تدبّسه ولا تجلّده.</translation>
    </message>
    <message>
        <source>Send one copy, unless the form&apos;s instructions ask for more.</source>
        <translation>أرسل نسخة واحدة، إلا إذا طلبت تعليمات الاستمارة أكثر.</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>مرسَل بصفة</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>مرسَل من</translation>
    </message>
    <message>
        <source>Several documents come with a list that names each of them.</source>
        <translation>المستندات المتعددة معها قائمة تذكر كل واحد منها.</translation>
    </message>
    <message>
        <source>Shared home</source>
        <translation>السكن المشترك</translation>
    </message>
    <message>
        <source>Shared money, insurance and taxes</source>
        <translation>المال والتأمين والضرائب المشتركة</translation>
    </message>
    <message>
        <source>Skeleton argument</source>
        <translation>ملخص الحجج</translation>
    </message>
    <message>
        <source>Social services or a registered group can give it.</source>
        <translation>تعطيها الخدمات الاجتماعية أو جمعية مسجّلة.</translation>
    </message>
    <message>
        <source>Spain: asylum (police or asylum office)</source>
        <translation>إسبانيا: اللجوء (الشرطة أو مكتب اللجوء)</translation>
    </message>
    <message>
        <source>Spain: immigration office (regularisation of 2026)</source>
        <translation>إسبانيا: مكتب الهجرة (تسوية 2026)</translation>
    </message>
    <message>
        <source>Speak openly of who you are, from the first talk on.</source>
        <translation>تكلّم بصراحة عمّن تكون، من أول حديث.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>الكفيل</translation>
    </message>
    <message>
        <source>Statements of both spouses</source>
        <translation>إفادتا الزوجين</translation>
    </message>
    <message>
        <source>Statements of the spouses</source>
        <translation>إفادات الزوجين</translation>
    </message>
    <message>
        <source>Statements of witnesses</source>
        <translation>أقوال الشهود</translation>
    </message>
    <message>
        <source>Status of the petitioner</source>
        <translation>وضع مقدّم الطلب</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Summonses, warrants and reports show what happened, from the other side.</source>
        <translation>الاستدعاءات والأوامر والمحاضر تُظهر ما حدث، من الطرف الآخر.</translation>
    </message>
    <message>
        <source>Support and sponsorship</source>
        <translation>الدعم والكفالة</translation>
    </message>
    <message>
        <source>TB1-12345</source>
        <translation>⁦TB1-12345⁩</translation>
    </message>
    <message>
        <source>Tasa</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>الإقرارات الضريبية</translation>
    </message>
    <message>
        <source>Telephone of the filing party</source>
        <translation>هاتف مقدّم الملف</translation>
    </message>
    <message>
        <source>Telephone of the sender</source>
        <translation>هاتف المرسل</translation>
    </message>
    <message>
        <source>Tell the Tribunal about linked appeals, such as those of your family.</source>
        <translation>أخبر المحكمة بالاستئنافات المرتبطة، مثل استئنافات أسرتك.</translation>
    </message>
    <message>
        <source>Text that was typed can be searched by a computer.</source>
        <translation>النص المطبوع يمكن البحث فيه بالحاسوب.</translation>
    </message>
    <message>
        <source>The Board has reports on your country already. Leave out what is among them.</source>
        <translation>لدى المجلس تقارير عن بلدك. لا تُدخل ما هو منها.</translation>
    </message>
    <message>
        <source>The Board reads what is new before the hearing.</source>
        <translation>يقرأ المجلس الجديد قبل الجلسة.</translation>
    </message>
    <message>
        <source>The Court looks at what each court at home said.</source>
        <translation>تنظر المحكمة فيما قالته كل محكمة في البلد.</translation>
    </message>
    <message>
        <source>The Home Office reads this bundle too. Take out what it should not see.</source>
        <translation>وزارة الداخلية تقرأ هذا الملف أيضًا. أخرِج ما لا ينبغي أن تراه.</translation>
    </message>
    <message>
        <source>The IND looks at originals: at their paper, ink and stamps.</source>
        <translation>تفحص IND الأصول: ورقها وحبرها وأختامها.</translation>
    </message>
    <message>
        <source>The Tribunal sees what it is asked to look at.</source>
        <translation>ترى المحكمة ما يُطلب منها النظر فيه.</translation>
    </message>
    <message>
        <source>The Tribunal wants this schedule in place of whole reports.</source>
        <translation>تريد المحكمة هذه القائمة بدل تقارير كاملة.</translation>
    </message>
    <message>
        <source>The bundle goes from the argument over statements and papers to the country.</source>
        <translation>يبدأ الملف بالحجج، ثم الإفادات والأوراق، ثم البلد.</translation>
    </message>
    <message>
        <source>The certification is typed or printed legibly, and says that the translator is competent.</source>
        <translation>الشهادة مطبوعة بوضوح، وتقول إن المترجم مؤهّل.</translation>
    </message>
    <message>
        <source>The court wants the receipt of the Form I-589 fee with the application.</source>
        <translation>تريد المحكمة إيصال رسوم الاستمارة ⁦I-589⁩ مع الطلب.</translation>
    </message>
    <message>
        <source>The cover names file number, UCI, claimant, day of the hearing and counsel.</source>
        <translation>يذكر الغلاف رقم الملف وUCI وصاحب الطلب ويوم الجلسة والمحامي.</translation>
    </message>
    <message>
        <source>The cover names the filing party, court, caption, A-number, judge, hearing and the filing.</source>
        <translation>يذكر الغلاف مقدّم الملف والمحكمة والقضية ورقم A والقاضي والجلسة ونوع التقديم.</translation>
    </message>
    <message>
        <source>The decision and its reasons</source>
        <translation>القرار وأسبابه</translation>
    </message>
    <message>
        <source>The decision you appeal from</source>
        <translation>القرار الذي تستأنفه</translation>
    </message>
    <message>
        <source>The declaration and the documents</source>
        <translation>الإفادة والمستندات</translation>
    </message>
    <message>
        <source>The declaration says that the translation is accurate.</source>
        <translation>يقول الإقرار إن الترجمة دقيقة.</translation>
    </message>
    <message>
        <source>The decree asks for a full copy, also of one that has run out.</source>
        <translation>يطلب المرسوم نسخة كاملة، حتى من جواز منتهٍ.</translation>
    </message>
    <message>
        <source>The decree asks for the five years before you came.</source>
        <translation>يطلب المرسوم السنوات الخمس قبل قدومك.</translation>
    </message>
    <message>
        <source>The explanation says what you did to get them.</source>
        <translation>يذكر الشرح ماذا فعلت للحصول عليها.</translation>
    </message>
    <message>
        <source>The file&apos;s name has the file number, the division and the type of document.</source>
        <translation>في اسم الملف رقم القضية والقسم ونوع المستند.</translation>
    </message>
    <message>
        <source>The form can be in an official language of a Council of Europe country.</source>
        <translation>يمكن أن تكون الاستمارة بلغة رسمية لدولة في مجلس أوروبا.</translation>
    </message>
    <message>
        <source>The form was EX-32; the fee was 38.28 euros, on form 790-052.</source>
        <translation>كانت الاستمارة ⁦EX-32⁩؛ والرسوم ⁦38.28⁩ يورو، بالنموذج ⁦790-052⁩.</translation>
    </message>
    <message>
        <source>The government can take part in a hearing. Then its lawyers read this packet too.</source>
        <translation>قد تشارك الحكومة في الجلسة. عندها يقرأ محاموها هذه الحزمة أيضًا.</translation>
    </message>
    <message>
        <source>The government gets a copy of this record. Its lawyers read it too.</source>
        <translation>تتسلّم الحكومة نسخة من هذا الملف. يقرؤه محاموها أيضًا.</translation>
    </message>
    <message>
        <source>The index has links to the documents.</source>
        <translation>في الفهرس روابط إلى المستندات.</translation>
    </message>
    <message>
        <source>The judge may want exhibits indexed, paginated, and with a table of contents.</source>
        <translation>قد يريد القاضي مرفقات مفهرسة ومرقّمة الصفحات مع قائمة محتويات.</translation>
    </message>
    <message>
        <source>The judge&apos;s own order comes before every rule here. Read the order first.</source>
        <translation>أمر القاضي نفسه قبل كل قاعدة هنا. اقرأ الأمر أولًا.</translation>
    </message>
    <message>
        <source>The law asks for a statement on papers you could not get.</source>
        <translation>يطلب القانون بيانًا عن أوراق لم تستطع الحصول عليها.</translation>
    </message>
    <message>
        <source>The law asks for a statement on them. Say why, and what you tried.</source>
        <translation>يطلب القانون إفادة عنها. قل لماذا، وماذا جرّبت.</translation>
    </message>
    <message>
        <source>The law asks for clear and convincing proof then. Ask a lawyer for the wording.</source>
        <translation>يطلب القانون عندها إثباتًا واضحًا ومقنعًا. اسأل محاميًا عن الصياغة.</translation>
    </message>
    <message>
        <source>The law has its own rule for new evidence. Ask a lawyer about it.</source>
        <translation>في القانون قاعدة خاصة للأدلة الجديدة. اسأل محاميًا عنها.</translation>
    </message>
    <message>
        <source>The list gives the page number of each document in the bundle.</source>
        <translation>تذكر القائمة رقم صفحة كل مستند في الملف.</translation>
    </message>
    <message>
        <source>The marriage certificate is there, and how each earlier marriage ended.</source>
        <translation>توجد شهادة الزواج، وكيف انتهى كل زواج سابق.</translation>
    </message>
    <message>
        <source>The memorandum has at most 30 pages printed on one side, or 15 on both.</source>
        <translation>المذكرة 30 صفحة على الأكثر بوجه واحد، أو 15 بوجهين.</translation>
    </message>
    <message>
        <source>The office asks the police for it by itself.</source>
        <translation>يطلبه المكتب من الشرطة بنفسه.</translation>
    </message>
    <message>
        <source>The office sees at once what you answer to.</source>
        <translation>يرى المكتب فورًا على ماذا تردّ.</translation>
    </message>
    <message>
        <source>The office&apos;s letter, and your answer</source>
        <translation>رسالة المكتب وردّك</translation>
    </message>
    <message>
        <source>The order follows one guide for parole. Ask a lawyer what a bond judge wants.</source>
        <translation>الترتيب من دليل للإفراج المشروط. اسأل محاميًا عمّا يريده قاضي الكفالة.</translation>
    </message>
    <message>
        <source>The originals are handed over by the start of the hearing.</source>
        <translation>تُسلَّم الأصول عند بدء الجلسة على الأكثر.</translation>
    </message>
    <message>
        <source>The page size is A4 by habit; no rule on it was found.</source>
        <translation>قياس الصفحة A4 بحكم العادة؛ لم نجد قاعدة لذلك.</translation>
    </message>
    <message>
        <source>The passport is copied in full, valid or not, with all pages.</source>
        <translation>يُنسخ الجواز كاملًا، ساريًا أو لا، بكل صفحاته.</translation>
    </message>
    <message>
        <source>The passport is copied whole, with its empty pages.</source>
        <translation>يُنسخ الجواز كله مع صفحاته الفارغة.</translation>
    </message>
    <message>
        <source>The person is no danger, and will come to every appointment.</source>
        <translation>الشخص ليس خطرًا، وسيحضر كل موعد.</translation>
    </message>
    <message>
        <source>The person&apos;s own documents have letters, country conditions have numbers.</source>
        <translation>لمستندات الشخص حروف، ولأوضاع البلد أرقام.</translation>
    </message>
    <message>
        <source>The petition and the asylum form agree in dates, addresses and earlier marriages.</source>
        <translation>يتفق الطلب واستمارة اللجوء في التواريخ والعناوين والزيجات السابقة.</translation>
    </message>
    <message>
        <source>The portal My Case counts the local time of the regional office.</source>
        <translation>بوابة ⁦My Case⁩ تحسب بالتوقيت المحلي للمكتب الإقليمي.</translation>
    </message>
    <message>
        <source>The record begins with them. Put them into this section yourself.</source>
        <translation>يبدأ الملف بها. ضعها بنفسك في هذا القسم.</translation>
    </message>
    <message>
        <source>The record goes on paper in two copies, or once as an electronic file.</source>
        <translation>يُقدَّم الملف ورقيًا بنسختين، أو مرة واحدة إلكترونيًا.</translation>
    </message>
    <message>
        <source>The record has its parts in a fixed order, from the decision to the memorandum.</source>
        <translation>أجزاء الملف بترتيب ثابت، من القرار إلى المذكرة.</translation>
    </message>
    <message>
        <source>The request is made in person, with the police or the asylum office.</source>
        <translation>يُقدَّم الطلب حضوريًا، لدى الشرطة أو مكتب اللجوء.</translation>
    </message>
    <message>
        <source>The rules ask for a statement on them. Say why, and what you tried.</source>
        <translation>تطلب القواعد إفادة عنها. قل لماذا، وماذا جرّبت.</translation>
    </message>
    <message>
        <source>The rules ask you to explain what you could not get.</source>
        <translation>تطلب القواعد أن تشرح ما لم تستطع الحصول عليه.</translation>
    </message>
    <message>
        <source>The signed form goes in front, in the original. This packet holds copies.</source>
        <translation>الاستمارة الموقّعة في الأمام، بالأصل. في هذه الحزمة نسخ.</translation>
    </message>
    <message>
        <source>The signed form itself is sent, in the original.</source>
        <translation>تُرسل الاستمارة الموقّعة نفسها، بالأصل.</translation>
    </message>
    <message>
        <source>The skeleton argument has at most 12 pages, and is signed and dated.</source>
        <translation>ملخص الحجج 12 صفحة على الأكثر، وعليه توقيع وتاريخ.</translation>
    </message>
    <message>
        <source>The statement and the documents</source>
        <translation>الأقوال والمستندات</translation>
    </message>
    <message>
        <source>The translator certifies that the translation is complete and accurate.</source>
        <translation>يشهد المترجم أن الترجمة كاملة ودقيقة.</translation>
    </message>
    <message>
        <source>The translator certifies that they are competent to translate into English.</source>
        <translation>يشهد المترجم أنه مؤهّل للترجمة إلى الإنجليزية.</translation>
    </message>
    <message>
        <source>The translator signs a declaration with name, language and dialect.</source>
        <translation>يوقّع المترجم إقرارًا فيه اسمه واللغة واللهجة.</translation>
    </message>
    <message>
        <source>The translator&apos;s address and telephone number stand on the certification.</source>
        <translation>على الشهادة عنوان المترجم ورقم هاتفه.</translation>
    </message>
    <message>
        <source>The window closed on June 30, 2026. New requests are not taken.</source>
        <translation>أُغلق الباب في 30 يونيو 2026. لا تُقبل طلبات جديدة.</translation>
    </message>
    <message>
        <source>These rules change. Look up the ones marked verify before you file.</source>
        <translation>هذه القواعد تتغيّر. تحقق قبل التقديم من التي تحتاج إلى تأكيد.</translation>
    </message>
    <message>
        <source>They answer questions that the court will ask.</source>
        <translation>تجيب عن أسئلة ستطرحها المحكمة.</translation>
    </message>
    <message>
        <source>They answer questions that the officer will ask.</source>
        <translation>تجيب عن أسئلة سيطرحها الموظف.</translation>
    </message>
    <message>
        <source>They are proof that the regulation names.</source>
        <translation>هي إثبات تذكره اللائحة.</translation>
    </message>
    <message>
        <source>They are the petition. Add two passport photos of each spouse.</source>
        <translation>هما الطلب نفسه. أضف صورتي جواز لكل من الزوجين.</translation>
    </message>
    <message>
        <source>They carry your name, a day and a place.</source>
        <translation>عليها اسمك ويوم ومكان.</translation>
    </message>
    <message>
        <source>They help to show that you are no danger to others.</source>
        <translation>تساعد على إظهار أنك لست خطرًا على أحد.</translation>
    </message>
    <message>
        <source>They let the judge see what you tell. Say the date and the place of each.</source>
        <translation>تتيح للقاضي أن يرى ما تحكيه. اذكر تاريخ كل منها ومكانها.</translation>
    </message>
    <message>
        <source>They let the officer see what you tell. Say the date and the place of each.</source>
        <translation>تتيح للموظف أن يرى ما تحكيه. اذكر تاريخ كل منها ومكانها.</translation>
    </message>
    <message>
        <source>They show how your health is, also the records from detention.</source>
        <translation>تُظهر حالتك الصحية، وكذلك سجلات الاحتجاز.</translation>
    </message>
    <message>
        <source>They show injuries and what the injuries left behind.</source>
        <translation>تُظهر الإصابات وما خلّفته.</translation>
    </message>
    <message>
        <source>They show injuries and what the injuries left behind. An evaluation by a psychologist helps too.</source>
        <translation>تُظهر الإصابات وما خلّفته. يساعد أيضًا تقييم من مختص نفسي.</translation>
    </message>
    <message>
        <source>They show money that you keep together.</source>
        <translation>تُظهر مالًا مشتركًا بينكما.</translation>
    </message>
    <message>
        <source>They show people, places and damage. Say the date and the place of each.</source>
        <translation>تُظهر أشخاصًا وأماكن وأضرارًا. اذكر تاريخ كل منها ومكانها.</translation>
    </message>
    <message>
        <source>They show that different names are yours.</source>
        <translation>تُظهر أن الأسماء المختلفة لك.</translation>
    </message>
    <message>
        <source>They show that different names belong to one person.</source>
        <translation>تُظهر أن أسماء مختلفة تعود إلى شخص واحد.</translation>
    </message>
    <message>
        <source>They show that each of you was free to marry.</source>
        <translation>تُظهر أن كلًّا منكما كان حرًّا في الزواج.</translation>
    </message>
    <message>
        <source>They show that people here know you and stand by you.</source>
        <translation>تُظهر أن أشخاصًا هنا يعرفونك ويقفون معك.</translation>
    </message>
    <message>
        <source>They show that you came to your appointments.</source>
        <translation>تُظهر أنك حضرت مواعيدك.</translation>
    </message>
    <message>
        <source>They show that you live together. Licenses and statements count too.</source>
        <translation>تُظهر أنكما تعيشان معًا. تُحسب الرخص وكشوف الحساب أيضًا.</translation>
    </message>
    <message>
        <source>They show that you provide for each other.</source>
        <translation>تُظهر أن كلًّا منكما يهتم بمستقبل الآخر.</translation>
    </message>
    <message>
        <source>They show that your fear fits what is known. Keep the day and the full web address.</source>
        <translation>تُظهر أن خوفك يوافق ما هو معروف. احفظ اليوم وعنوان الصفحة الكامل.</translation>
    </message>
    <message>
        <source>They show what happened to you or near you.</source>
        <translation>تُظهر ما حدث لك أو قربك.</translation>
    </message>
    <message>
        <source>They show what happened, from the other side.</source>
        <translation>تُظهر ما حدث، من الطرف الآخر.</translation>
    </message>
    <message>
        <source>They show what is known of it. Keep the day and the full web address.</source>
        <translation>تُظهر ما هو معروف عنه. احفظ اليوم وعنوان الصفحة الكامل.</translation>
    </message>
    <message>
        <source>They show what you asked for at home.</source>
        <translation>تُظهر ما طلبته في البلد.</translation>
    </message>
    <message>
        <source>They show what you fear and who caused it.</source>
        <translation>تُظهر ما تخافه ومن تسبّب فيه.</translation>
    </message>
    <message>
        <source>They show what you fear and who caused it. Keep the sender and the day visible.</source>
        <translation>تُظهر ما تخافه ومن تسبّب فيه. أبقِ المرسل واليوم ظاهرين.</translation>
    </message>
    <message>
        <source>They show who belongs to you.</source>
        <translation>تُظهر من هم أهلك.</translation>
    </message>
    <message>
        <source>They show your case, the place and the A-number.</source>
        <translation>تُظهر قضيتك والمكان ورقم ⁦A⁩.</translation>
    </message>
    <message>
        <source>They show your ties to family here.</source>
        <translation>تُظهر روابطك بأسرة هنا.</translation>
    </message>
    <message>
        <source>They show your time together. Say date, place and people of each.</source>
        <translation>تُظهر وقتكما معًا. اذكر تاريخ كل صورة ومكانها ومن فيها.</translation>
    </message>
    <message>
        <source>They tell how they know you and since when.</source>
        <translation>تحكي كيف يعرفونك ومنذ متى.</translation>
    </message>
    <message>
        <source>They tell how you met, how you married and how you live now.</source>
        <translation>تحكي كيف تعارفتما وكيف تزوجتما وكيف تعيشان الآن.</translation>
    </message>
    <message>
        <source>They write what they know themselves. Each gives name, address and birth date.</source>
        <translation>يكتبون ما يعرفونه بأنفسهم. يذكر كل منهم اسمه وعنوانه وتاريخ ميلاده.</translation>
    </message>
    <message>
        <source>Things are searched at registration in Ter Apel.</source>
        <translation>تُفتَّش الأغراض عند التسجيل في ⁦Ter Apel⁩.</translation>
    </message>
    <message>
        <source>This packet goes to the government&apos;s lawyers too. Take out what they should not see.</source>
        <translation>تصل هذه الحزمة إلى محامي الحكومة أيضًا. أخرِج ما لا ينبغي أن يروه.</translation>
    </message>
    <message>
        <source>This packet is for answers, appeals, and the change of your permit.</source>
        <translation>هذه الحزمة للردود والطعون وتعديل تصريحك.</translation>
    </message>
    <message>
        <source>This packet names your family and what happened. Keep it safe.</source>
        <translation>تذكر هذه الحزمة أسرتك وما حدث. احفظها في أمان.</translation>
    </message>
    <message>
        <source>This profile follows no authority&apos;s rules. Ask the one you write to what it wants.</source>
        <translation>هذه الصيغة لا تتبع قواعد أي جهة. اسأل الجهة التي تكتب إليها عمّا تريد.</translation>
    </message>
    <message>
        <source>Threats and messages</source>
        <translation>تهديدات ورسائل</translation>
    </message>
    <message>
        <source>Tickets, bookings and invitations in both names show it.</source>
        <translation>تُظهرها تذاكر وحجوزات ودعوات بالاسمين.</translation>
    </message>
    <message>
        <source>Tickets, visas and stamps show your way and the days.</source>
        <translation>التذاكر والتأشيرات والأختام تُظهر طريقك والأيام.</translation>
    </message>
    <message>
        <source>Ties to family and partner are shown in order of time.</source>
        <translation>تظهر الصلات بالعائلة والشريك بترتيب زمني.</translation>
    </message>
    <message>
        <source>To the interview come identity papers, originals, a full copy and an interpreter.</source>
        <translation>إلى المقابلة تأتي أوراق الهوية والأصول ونسخة كاملة ومترجم شفهي.</translation>
    </message>
    <message>
        <source>Town register (padrón)</source>
        <translation>سجل السكان (padrón)</translation>
    </message>
    <message>
        <source>Trabajo</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Transcript of the hearing</source>
        <translation>محضر الجلسة</translation>
    </message>
    <message>
        <source>Transcript, if you rely on it</source>
        <translation>المحضر، إن كنت تستند إليه</translation>
    </message>
    <message>
        <source>Trips and other papers of your life together</source>
        <translation>الرحلات وأوراق أخرى من حياتكما المشتركة</translation>
    </message>
    <message>
        <source>Two readings of the last day exist. Keep the earlier one.</source>
        <translation>هناك قراءتان لآخر يوم. التزم بالأبكر.</translation>
    </message>
    <message>
        <source>Type the dialect of each translation, if there is one.</source>
        <translation>اكتب لهجة كل ترجمة، إن وُجدت.</translation>
    </message>
    <message>
        <source>Type your own papers in letters of 12 points or more.</source>
        <translation>اطبع أوراقك بحرف 12 نقطة أو أكبر.</translation>
    </message>
    <message>
        <source>UCI</source>
        <translation>UCI</translation>
    </message>
    <message>
        <source>United Kingdom: First-tier Tribunal, immigration and asylum</source>
        <translation>المملكة المتحدة: ⁦First-tier Tribunal⁩، الهجرة واللجوء</translation>
    </message>
    <message>
        <source>United States asylum office (USCIS)</source>
        <translation>مكتب اللجوء في الولايات المتحدة (USCIS)</translation>
    </message>
    <message>
        <source>United States immigration court (EOIR)</source>
        <translation>محكمة الهجرة في الولايات المتحدة (EOIR)</translation>
    </message>
    <message>
        <source>United States petition for a spouse (USCIS)</source>
        <translation>طلب للزوج أو الزوجة في الولايات المتحدة (USCIS)</translation>
    </message>
    <message>
        <source>United States refugee admissions</source>
        <translation>قبول اللاجئين في الولايات المتحدة</translation>
    </message>
    <message>
        <source>Use the same name, birth date and A-number on every form.</source>
        <translation>استعمل الاسم وتاريخ الميلاد ورقم ⁦A⁩ نفسها في كل استمارة.</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>رقم V</translation>
    </message>
    <message>
        <source>Vulnerabilidad</source>
        <translation>الهشاشة الاجتماعية</translation>
    </message>
    <message>
        <source>We found no rule on translating the documents. Ask before you send them.</source>
        <translation>لم نجد قاعدة لترجمة المستندات. اسأل قبل إرسالها.</translation>
    </message>
    <message>
        <source>What form and language the papers have was not found.</source>
        <translation>لم نجد ما شكل الأوراق ولغتها.</translation>
    </message>
    <message>
        <source>What goes to the court also goes to the government&apos;s lawyers, with proof of it.</source>
        <translation>ما يُرسل للمحكمة يُرسل أيضًا لمحامي الحكومة مع إثبات ذلك.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happened, in order of time</source>
        <translation>ما حدث، بترتيب الزمن</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>What you mail to others counts as received seven days later.</source>
        <translation>ما ترسله بالبريد إلى غيرك يُعد واصلًا بعد سبعة أيام.</translation>
    </message>
    <message>
        <source>What you prepare yourself is typed, in letters of at least 12 points.</source>
        <translation>ما تُعدّه بنفسك يُطبع بحرف 12 نقطة على الأقل.</translation>
    </message>
    <message>
        <source>Where a paper could not be had, a page says why.</source>
        <translation>حيث تعذّر الحصول على ورقة، صفحة تقول لماذا.</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>أي مكتب</translation>
    </message>
    <message>
        <source>While you wait you may live and work in Spain. A refusal ends that.</source>
        <translation>أثناء الانتظار يحق لك العيش والعمل في إسبانيا. الرفض ينهي ذلك.</translation>
    </message>
    <message>
        <source>Who has no lawyer follows the same rules, with some changes.</source>
        <translation>من ليس له محامٍ يتبع القواعد نفسها مع بعض التغييرات.</translation>
    </message>
    <message>
        <source>Witness statements</source>
        <translation>إفادات الشهود</translation>
    </message>
    <message>
        <source>Witnesses and experts</source>
        <translation>الشهود والخبراء</translation>
    </message>
    <message>
        <source>Work, school and money</source>
        <translation>العمل والدراسة والمال</translation>
    </message>
    <message>
        <source>Write down the day you hand over an original, and ask for a receipt.</source>
        <translation>دوّن يوم تسليم أي أصل، واطلب إيصالًا.</translation>
    </message>
    <message>
        <source>Write it in order, with days and names. Waiting is long, and memory fades.</source>
        <translation>اكتبها بالترتيب، مع الأيام والأسماء. الانتظار طويل والذاكرة تضعف.</translation>
    </message>
    <message>
        <source>Write what happened in order, with days and names.</source>
        <translation>اكتب ما حدث بالترتيب، مع الأيام والأسماء.</translation>
    </message>
    <message>
        <source>Written statement on evidence, hearing and language</source>
        <translation>إفادة مكتوبة عن الأدلة والجلسة واللغة</translation>
    </message>
    <message>
        <source>Yearly fee for a pending Form I-589</source>
        <translation>الرسوم السنوية للاستمارة ⁦I-589⁩ قيد النظر</translation>
    </message>
    <message>
        <source>You can rely on them again. They have a part of their own.</source>
        <translation>يمكنك الاستناد إليها ثانية. لها جزء خاص بها.</translation>
    </message>
    <message>
        <source>You give papers that show who you are, or explain why you have none.</source>
        <translation>تقدّم أوراقًا تُظهر من أنت، أو تشرح لماذا ليست لديك.</translation>
    </message>
    <message>
        <source>You keep a copy of your own before you hand over an original.</source>
        <translation>تحتفظ بنسخة لك قبل أن تسلّم أصلًا.</translation>
    </message>
    <message>
        <source>You make the request in person, with the police or the asylum office.</source>
        <translation>تقدّم الطلب حضوريًا، لدى الشرطة أو مكتب اللجوء.</translation>
    </message>
    <message>
        <source>You were here before January 1, 2026</source>
        <translation>كنت هنا قبل 1 يناير 2026</translation>
    </message>
    <message>
        <source>You were in Spain before January 1, 2026, and the five months before filing.</source>
        <translation>كنت في إسبانيا قبل 1 يناير 2026، والأشهر الخمسة قبل التقديم.</translation>
    </message>
    <message>
        <source>Your complaints and appeals</source>
        <translation>شكاواك وطعونك</translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation>إفادتك</translation>
    </message>
    <message>
        <source>Your own statement</source>
        <translation>إفادتك الخاصة</translation>
    </message>
    <message>
        <source>Your own story weighs more than reports on your country.</source>
        <translation>قصتك أثقل وزنًا من التقارير عن بلدك.</translation>
    </message>
    <message>
        <source>Your own story, written down</source>
        <translation>قصتك مكتوبة</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>Your things may be searched when you register. Think about who sees what.</source>
        <translation>قد تُفتَّش أغراضك عند التسجيل. فكّر فيمن يرى ماذا.</translation>
    </message>
    <message>
        <source>Your written statement</source>
        <translation>إفادتك المكتوبة</translation>
    </message>
    <message>
        <source>a bar to the claim counts these days; ask a lawyer at once</source>
        <translation>مانع للطلب يحسب هذه الأيام؛ اسأل محاميًا فورًا</translation>
    </message>
    <message>
        <source>as in the form</source>
        <translation>كما في الاستمارة</translation>
    </message>
    <message>
        <source>as in the passport</source>
        <translation>كما في جواز السفر</translation>
    </message>
    <message>
        <source>as in the request</source>
        <translation>كما في الطلب</translation>
    </message>
    <message>
        <source>as on letters of the Tribunal</source>
        <translation>كما في رسائل المحكمة</translation>
    </message>
    <message>
        <source>as on letters of the office</source>
        <translation>كما في رسائل المكتب</translation>
    </message>
    <message>
        <source>as on the Basis of Claim Form</source>
        <translation>كما في استمارة ⁦Basis of Claim⁩</translation>
    </message>
    <message>
        <source>as on the Notice to Appear</source>
        <translation>كما في إشعار الحضور (Notice to Appear)</translation>
    </message>
    <message>
        <source>as on the decision</source>
        <translation>كما في القرار</translation>
    </message>
    <message>
        <source>as you gave it to the IND</source>
        <translation>كما أعطيته لدائرة IND</translation>
    </message>
    <message>
        <source>as you gave it to the office</source>
        <translation>كما أعطيته للمكتب</translation>
    </message>
    <message>
        <source>at the latest three months after; the earlier day is safe</source>
        <translation>بعد ثلاثة أشهر على الأكثر؛ اليوم الأبكر آمن</translation>
    </message>
    <message>
        <source>by the day on which your claim is found eligible; look it up</source>
        <translation>حتى اليوم الذي يُقبل فيه طلبك للنظر؛ تأكد منه</translation>
    </message>
    <message>
        <source>city and state, such as Sampleton, ZZ</source>
        <translation>المدينة والولاية، مثل ⁦Sampleton, ZZ⁩</translation>
    </message>
    <message>
        <source>counts from the day on which the right office took it in</source>
        <translation>يُحسب من اليوم الذي تسلّمه فيه المكتب الصحيح</translation>
    </message>
    <message>
        <source>counts from the day the decision was sent; look it up</source>
        <translation>يُحسب من يوم إرسال القرار؛ تحقق منه</translation>
    </message>
    <message>
        <source>counts from the day you got the written reasons</source>
        <translation>يُحسب من يوم تسلّمك الأسباب المكتوبة</translation>
    </message>
    <message>
        <source>counts from the referral; look up the reform of 2026</source>
        <translation>يُحسب من الإحالة؛ تأكد من إصلاح 2026</translation>
    </message>
    <message>
        <source>counts only if you are outside the country; look it up</source>
        <translation>يُحسب فقط إن كنت خارج البلد؛ تحقق منه</translation>
    </message>
    <message>
        <source>each office sets its own day; read your interview notice</source>
        <translation>كل مكتب يحدد يومه؛ اقرأ إشعار مقابلتك</translation>
    </message>
    <message>
        <source>every year again while the application is pending</source>
        <translation>كل سنة من جديد ما دام الطلب قيد النظر</translation>
    </message>
    <message>
        <source>for bond: the judge&apos;s name, if you know it</source>
        <translation>للكفالة: اسم القاضي إن كنت تعرفه</translation>
    </message>
    <message>
        <source>for entries after June 24, 2020; ask a lawyer, also when the day is past</source>
        <translation>للدخول بعد 24 يونيو 2020؛ اسأل محاميًا، حتى إن مضى اليوم</translation>
    </message>
    <message>
        <source>four months by the calendar; older pages say six; ask a lawyer</source>
        <translation>أربعة أشهر بالتقويم؛ صفحات أقدم تقول ستة؛ اسأل محاميًا</translation>
    </message>
    <message>
        <source>from two months before</source>
        <translation>من شهرين قبل ذلك</translation>
    </message>
    <message>
        <source>if the Court has given one</source>
        <translation>إن أعطت المحكمة رقمًا</translation>
    </message>
    <message>
        <source>if you want a ruling there; the judge&apos;s order comes first</source>
        <translation>إن أردت قرارًا هناك؛ أمر القاضي أولًا</translation>
    </message>
    <message>
        <source>in requests in general; ask for a newer one in time</source>
        <translation>في الطلبات عمومًا؛ اطلب واحدة أحدث في الوقت المناسب</translation>
    </message>
    <message>
        <source>look it up: an unpaid fee can end the application</source>
        <translation>تحقق من ذلك: الرسوم غير المدفوعة قد تُنهي الطلب</translation>
    </message>
    <message>
        <source>look up whether a later rule has made it shorter</source>
        <translation>تحقق إن كانت قاعدة أحدث قد قصّرت المدة</translation>
    </message>
    <message>
        <source>look up which of the two counts; the earlier day is safe</source>
        <translation>تحقق أيّهما يُحسب؛ اليوم الأبكر هو الآمن</translation>
    </message>
    <message>
        <source>name and city of the detention center</source>
        <translation>اسم مركز الاحتجاز ومدينته</translation>
    </message>
    <message>
        <source>often good for three to six months; look it up</source>
        <translation>تصلح غالبًا من ثلاثة إلى ستة أشهر؛ تأكد منه</translation>
    </message>
    <message>
        <source>one month; ask a lawyer</source>
        <translation>شهر واحد؛ اسأل محاميًا</translation>
    </message>
    <message>
        <source>parole or bond</source>
        <translation>إفراج مشروط أو كفالة</translation>
    </message>
    <message>
        <source>ten working days; read the letter, and ask a lawyer</source>
        <translation>عشرة أيام عمل؛ اقرأ الرسالة واسأل محاميًا</translation>
    </message>
    <message>
        <source>the ICE office, or the immigration court</source>
        <translation>مكتب ⁦ICE⁩ أو محكمة الهجرة</translation>
    </message>
    <message>
        <source>the authority&apos;s file number</source>
        <translation>رقم الملف لدى الجهة</translation>
    </message>
    <message>
        <source>the country or countries</source>
        <translation>البلد أو البلدان</translation>
    </message>
    <message>
        <source>the day on the marriage certificate</source>
        <translation>اليوم المذكور في شهادة الزواج</translation>
    </message>
    <message>
        <source>the judge&apos;s order comes first; in detention the court sets the day</source>
        <translation>أمر القاضي أولًا؛ وفي الاحتجاز تحدد المحكمة اليوم</translation>
    </message>
    <message>
        <source>the lawyer, or the respondent&apos;s own name</source>
        <translation>المحامي، أو اسم صاحب القضية</translation>
    </message>
    <message>
        <source>the lawyer, the sponsor, or the person&apos;s own name</source>
        <translation>المحامي أو الكفيل أو اسم الشخص نفسه</translation>
    </message>
    <message>
        <source>the number on letters of the IND</source>
        <translation>الرقم على رسائل IND</translation>
    </message>
    <message>
        <source>the number on letters of the immigration office</source>
        <translation>الرقم على رسائل مكتب الهجرة</translation>
    </message>
    <message>
        <source>the office that gets the packet</source>
        <translation>المكتب الذي يتسلّم الحزمة</translation>
    </message>
    <message>
        <source>the petitioner&apos;s own name, or the lawyer&apos;s</source>
        <translation>اسم مقدّم الطلب، أو اسم المحامي</translation>
    </message>
    <message>
        <source>the province, such as Provincia de Ejemplo</source>
        <translation>المقاطعة، مثل ⁦Provincia de Ejemplo⁩</translation>
    </message>
    <message>
        <source>the same as on Form I-589</source>
        <translation>كما في الاستمارة ⁦I-589⁩</translation>
    </message>
    <message>
        <source>the spouse that the petition is for</source>
        <translation>الزوج أو الزوجة الذي يُقدَّم الطلب له</translation>
    </message>
    <message>
        <source>the spouse who is a citizen or a permanent resident</source>
        <translation>الزوج أو الزوجة الذي يحمل الجنسية أو الإقامة الدائمة</translation>
    </message>
    <message>
        <source>there are exceptions; ask a lawyer, also when the day is past</source>
        <translation>هناك استثناءات؛ اسأل محاميًا، حتى إن مضى اليوم</translation>
    </message>
    <message>
        <source>they have arrived by then</source>
        <translation>تكون قد وصلت حينها</translation>
    </message>
    <message>
        <source>they have arrived by then; what you mail to others counts seven days later</source>
        <translation>تكون قد وصلت حتى ذلك؛ المُرسَل إلى غيرهم يُحسب بعد سبعة أيام</translation>
    </message>
    <message>
        <source>two months; another rule counts after silence; ask a lawyer</source>
        <translation>شهران؛ بعد الصمت قاعدة أخرى؛ اسأل محاميًا</translation>
    </message>
    <message>
        <source>what the documents are for</source>
        <translation>لأي غرض هذه المستندات</translation>
    </message>
    <message>
        <source>who belongs to the case, with birth years</source>
        <translation>من تشملهم القضية، مع سنوات الميلاد</translation>
    </message>
    <message>
        <source>who takes the person in</source>
        <translation>من يستقبل الشخص</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>⁦yes⁩ أو ⁦no⁩</translation>
    </message>
    <message>
        <source>yes or no: was a removal case open that day?</source>
        <translation>⁦yes⁩ أو ⁦no⁩: هل كانت قضية ترحيل مفتوحة في ذلك اليوم؟</translation>
    </message>
    <message>
        <source>your lawyer, or your own name</source>
        <translation>محاميك، أو اسمك أنت</translation>
    </message>
    <message>
        <source>your own name, or your lawyer&apos;s</source>
        <translation>اسمك أنت، أو اسم محاميك</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Add your first document</source>
        <translation>إضافة مستندك الأول</translation>
    </message>
    <message>
        <source>All you do is saved by itself.</source>
        <translation>كل ما تفعله يُحفظ وحده.</translation>
    </message>
    <message>
        <source>Only your passphrase opens it.</source>
        <translation>لا تفتحه إلا عبارة مرورك.</translation>
    </message>
    <message>
        <source>Press “Lock” when you leave. Closing the window locks too.</source>
        <translation>اضغط «قفل» عند مغادرتك. إغلاق النافذة يقفل أيضًا.</translation>
    </message>
    <message>
        <source>Your folder is ready</source>
        <translation>مجلدك جاهز</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Anyone who has this file can read it.</source>
        <translation>من يملك هذا الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation>العودة إلى الحزمة</translation>
    </message>
    <message>
        <source>Clean up traces</source>
        <translation>تنظيف الآثار</translation>
    </message>
    <message>
        <source>Compared: {what}.</source>
        <translation>قورن: {what}.</translation>
    </message>
    <message>
        <source>Copies the fingerprint of the file.</source>
        <translation>ينسخ بصمة الملف.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Do this once you have handed the packet in.</source>
        <translation>افعل هذا بعد أن تسلّم الحزمة.</translation>
    </message>
    <message numerus="yes">
        <source>Each exhibit is a file of its own too: %n in</source>
        <translation>
            <numerusform>لكل مرفق ملفه أيضًا: لا ملفات في</numerusform>
            <numerusform>لكل مرفق ملفه أيضًا: ملف واحد في</numerusform>
            <numerusform>لكل مرفق ملفه أيضًا: ملفان في</numerusform>
            <numerusform>لكل مرفق ملفه أيضًا: %n ملفات في</numerusform>
            <numerusform>لكل مرفق ملفه أيضًا: %n ملفًا في</numerusform>
            <numerusform>لكل مرفق ملفه أيضًا: %n ملف في</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint {start} …</source>
        <translation>البصمة {start} …</translation>
    </message>
    <message>
        <source>It may keep small pictures of its pages, and words for its search.</source>
        <translation>قد يحتفظ بصور صغيرة لصفحاته، وبكلمات لبحثه.</translation>
    </message>
    <message>
        <source>It shows that a copy is the same, byte for byte. It leaves the clipboard soon.</source>
        <translation>تُظهر أن النسخة مطابقة تمامًا. تزول من الحافظة قريبًا.</translation>
    </message>
    <message>
        <source>Mark as filed…</source>
        <translation>وضع علامة: قُدِّمت…</translation>
    </message>
    <message>
        <source>Next: upload or print the file.</source>
        <translation>التالي: ارفع الملف أو اطبعه.</translation>
    </message>
    <message>
        <source>Programs that opened it, printers and websites keep traces too.</source>
        <translation>البرامج التي فتحته والطابعات والمواقع تحفظ آثارًا أيضًا.</translation>
    </message>
    <message>
        <source>Show where copies went</source>
        <translation>إظهار أين ذهبت النسخ</translation>
    </message>
    <message>
        <source>This copy is not locked.</source>
        <translation>هذه النسخة غير مقفلة.</translation>
    </message>
    <message>
        <source>We cannot clear those for you. Look in the settings of each one.</source>
        <translation>لا نستطيع مسحها عنك. انظر في إعدادات كل منها.</translation>
    </message>
    <message>
        <source>We note where copies went, inside your locked papers only.</source>
        <translation>نسجّل أين ذهبت النسخ، داخل أوراقك المقفلة فقط.</translation>
    </message>
    <message>
        <source>We opened the file again and checked it</source>
        <translation>فتحنا الملف من جديد وراجعناه</translation>
    </message>
    <message>
        <source>Your computer may remember this file in lists of recent files.</source>
        <translation>قد يتذكر حاسوبك هذا الملف في قوائم الملفات الأخيرة.</translation>
    </message>
    <message>
        <source>Your packet is ready</source>
        <translation>حزمتك جاهزة</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجد موضع واحد</numerusform>
            <numerusform>وُجد موضعان</numerusform>
            <numerusform>وُجدت %n مواضع</numerusform>
            <numerusform>وُجد %n موضعًا</numerusform>
            <numerusform>وُجد %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>نبحث</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer of them.</source>
        <translation>لا شيء فيه هذه الكلمات. جرّب كلمات أقل.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>بحث: {words}</translation>
    </message>
    <message>
        <source>Show these documents</source>
        <translation>إظهار هذه المستندات</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>الصفحة {n}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A bar on page {page} does not stand beside the passage that you marked.</source>
        <translation>خط في الصفحة {page} ليس بجانب الفقرة التي علّمتها.</translation>
    </message>
    <message>
        <source>A field on pages {pages} of “{title}” holds more text than fits.</source>
        <translation>حقل في الصفحات {pages} من ”{title}“ فيه نص أكثر مما يتسع.</translation>
    </message>
    <message>
        <source>A newer version of this program made these documents.</source>
        <translation>نسخة أحدث من هذا البرنامج أنشأت هذه المستندات.</translation>
    </message>
    <message>
        <source>A page of the database is not as saved ({said}).</source>
        <translation>صفحة من قاعدة البيانات ليست كما حُفظت ({said}).</translation>
    </message>
    <message>
        <source>A picture on page {page} says more than it shows ({what}).</source>
        <translation>صورة في الصفحة {page} تقول أكثر مما تُظهر ({what}).</translation>
    </message>
    <message>
        <source>A second reader could not open this file ({what}).</source>
        <translation>لم يستطع قارئ ثانٍ فتح هذا الملف ({what}).</translation>
    </message>
    <message>
        <source>A viewer shows page {page} as {found}, but it should say {expected}.</source>
        <translation>يعرض القارئ الصفحة {page} على أنها {found}، والصواب {expected}.</translation>
    </message>
    <message>
        <source>Add a paper for it, or say why you could not get one.</source>
        <translation>أضف مستندًا لها، أو قل لماذا لم تستطع الحصول عليه.</translation>
    </message>
    <message>
        <source>Add a smaller scan of it, or raise the limit.</source>
        <translation>أضف مسحًا أصغر له، أو ارفع الحد.</translation>
    </message>
    <message>
        <source>Add all pages, also the empty ones.</source>
        <translation>أضف كل الصفحات، حتى الفارغة.</translation>
    </message>
    <message>
        <source>Add the others as files of their own if they matter.</source>
        <translation>أضف الصور الأخرى كملفات مستقلة إن كانت مهمة.</translation>
    </message>
    <message>
        <source>Add the signed page again.</source>
        <translation>أضف الصفحة الموقّعة من جديد.</translation>
    </message>
    <message>
        <source>Add the translation and who made it, or take it out.</source>
        <translation>أضف الترجمة ومن قام بها، أو أخرِج المستند.</translation>
    </message>
    <message>
        <source>Add this spelling to the person, or change the title.</source>
        <translation>أضف هذه الكتابة إلى الشخص، أو غيّر العنوان.</translation>
    </message>
    <message>
        <source>Add what belongs in it, or take it out.</source>
        <translation>أضف ما ينتمي إليه، أو أخرجه.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Ask a lawyer now what can still be done.</source>
        <translation>اسأل محاميًا الآن عمّا يمكن فعله بعد.</translation>
    </message>
    <message>
        <source>Ask a sworn translator, then add the signed page.</source>
        <translation>اطلب ترجمة من مترجم محلّف، ثم أضف الصفحة الموقّعة.</translation>
    </message>
    <message>
        <source>Ask someone else to translate it.</source>
        <translation>اطلب من شخص آخر أن يترجمه.</translation>
    </message>
    <message>
        <source>Ask the office or a lawyer before you file.</source>
        <translation>اسأل المكتب أو محاميًا قبل التقديم.</translation>
    </message>
    <message>
        <source>Begin a supplement for what comes now.</source>
        <translation>ابدأ ملحقًا لما يأتي الآن.</translation>
    </message>
    <message>
        <source>Bookmark {place} says “{found}”, but it should say “{expected}”.</source>
        <translation>الإشارة {place} تقول «{found}»، والصواب «{expected}».</translation>
    </message>
    <message>
        <source>Build it again. Report this to the project if it comes back.</source>
        <translation>أنشئها من جديد. أبلغ المشروع إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>Build it in smaller files, under Options.</source>
        <translation>أنشئها في ملفات أصغر، من الخيارات.</translation>
    </message>
    <message>
        <source>Build the packet again, or ask for an unlocked copy.</source>
        <translation>أنشئ الحزمة من جديد، أو اطلب نسخة غير مقفلة.</translation>
    </message>
    <message>
        <source>Build the packet again.</source>
        <translation>أنشئ الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Build the packet again. Do not hand this file out.</source>
        <translation>أنشئ الحزمة من جديد. لا تسلّم هذا الملف لأحد.</translation>
    </message>
    <message>
        <source>Build the packet again. Do not use this file.</source>
        <translation>أنشئ الحزمة من جديد. لا تستخدم هذا الملف.</translation>
    </message>
    <message>
        <source>Change it by hand, if you wish.</source>
        <translation>غيّره بيدك إن شئت.</translation>
    </message>
    <message>
        <source>Change it, then try again.</source>
        <translation>غيّره، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Change that line, then try again.</source>
        <translation>غيّر هذا السطر، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Change the date of a paper to move it.</source>
        <translation>غيّر تاريخ المستند لتنقله.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again.</source>
        <translation>تحقق من مفتاح الأحرف الكبيرة ولغة لوحة المفاتيح، ثم اكتبها مجددًا.</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>راجع التاريخين.</translation>
    </message>
    <message>
        <source>Check that all pages are there.</source>
        <translation>تأكد أن كل الصفحات موجودة.</translation>
    </message>
    <message>
        <source>Check that each of them helps.</source>
        <translation>تأكد أن كلًّا منها يفيد.</translation>
    </message>
    <message>
        <source>Check that it is a packet made by this program.</source>
        <translation>تأكد أنه حزمة أنشأها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Check that it is a packet. Then build it again.</source>
        <translation>تأكد أنه حزمة. ثم أنشئها من جديد.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>تأكد أنه موجود وأن لك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>Check that the other side may see it.</source>
        <translation>تأكد أنه يجوز للطرف الآخر أن يراه.</translation>
    </message>
    <message>
        <source>Check that you can read it. Add parts of it larger if not.</source>
        <translation>تأكد أنك تستطيع قراءتها. وإلا فأضف أجزاء منها بحجم أكبر.</translation>
    </message>
    <message>
        <source>Check the certificate. Have it signed again if it does not fit.</source>
        <translation>راجع الشهادة. اطلب توقيعها من جديد إن لم تعد مناسبة.</translation>
    </message>
    <message>
        <source>Check the date with your own papers, then plan for it.</source>
        <translation>قارن التاريخ بأوراقك، ثم استعد له.</translation>
    </message>
    <message>
        <source>Check the head you typed. Ask whether this is an older copy.</source>
        <translation>راجع الرمز الذي كتبته. اسأل إن كانت هذه نسخة أقدم.</translation>
    </message>
    <message>
        <source>Check the translator, or add the language to their list.</source>
        <translation>راجع اسم المترجم، أو أضف اللغة إلى قائمته.</translation>
    </message>
    <message>
        <source>Check them with {authority} before you file.</source>
        <translation>راجعها مع {authority} قبل التقديم.</translation>
    </message>
    <message>
        <source>Checking bytes</source>
        <translation>التحقق من البيانات</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>مراجعة الملفات</translation>
    </message>
    <message>
        <source>Choose a section for it, change its kind, or take it out.</source>
        <translation>اختر له قسمًا، أو غيّر نوعه، أو أخرِجه.</translation>
    </message>
    <message>
        <source>Choose another folder, or give it a new name.</source>
        <translation>اختر مجلدًا آخر، أو أعطه اسمًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose another folder, or start a new one.</source>
        <translation>اختر مجلدًا آخر، أو ابدأ مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose its pages again.</source>
        <translation>اختر صفحاته من جديد.</translation>
    </message>
    <message>
        <source>Choose the files of one of the last builds, unchanged.</source>
        <translation>اختر ملفات إحدى آخر الحزم المنشأة، دون تغيير.</translation>
    </message>
    <message>
        <source>Choose the language of each one.</source>
        <translation>اختر لغة كل واحد منها.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>أغلقه هناك، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, then add it.</source>
        <translation>انسخه من مصدره من جديد، ثم أضفه.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place first. Then add that paper again.</source>
        <translation>انسخ المجلد كله إلى مكان آمن أولًا. ثم أضف ذلك المستند من جديد.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place first. Then ask someone you trust.</source>
        <translation>انسخ المجلد كله إلى مكان آمن أولًا. ثم اسأل شخصًا تثق به.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder first.</source>
        <translation>انسخ المجلد المقفل كله أولًا.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder first. Ask who had access to it.</source>
        <translation>انسخ المجلد المقفل كله أولًا. اسأل من وصل إليه.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder first. Look for its file where you handed it in.</source>
        <translation>انسخ أولًا مجلد الخزنة كله. ابحث عن ملفها حيث سلّمته.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder first. Then add that paper again.</source>
        <translation>انسخ المجلد المقفل كله أولًا. ثم أضف ذلك المستند من جديد.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Decide each one under “Things to look at”.</source>
        <translation>قرّر في كل منها ضمن «أمور تستحق النظر».</translation>
    </message>
    <message>
        <source>Filed packet {filing} is not what was saved. The rest can be read.</source>
        <translation>الحزمة المقدَّمة {filing} ليست ما حُفظ. يمكن قراءة الباقي.</translation>
    </message>
    <message>
        <source>Filed packet {subject} is not as it was saved: {part}. The rest can be read.</source>
        <translation>الحزمة المقدَّمة {subject} ليست كما حُفظت: {part}. يمكن قراءة الباقي.</translation>
    </message>
    <message>
        <source>Fill it in under Options.</source>
        <translation>املأها في الخيارات.</translation>
    </message>
    <message>
        <source>Fill them in under the interpreter&apos;s name.</source>
        <translation>املأها تحت اسم المترجم الشفهي.</translation>
    </message>
    <message>
        <source>Fill them in under the translator&apos;s name.</source>
        <translation>املأها تحت اسم المترجم.</translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again.</source>
        <translation>وفّر مساحة أو اختر مكانًا آخر، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Give each paper its own certificate, or share it anew.</source>
        <translation>أعطِ كل مستند شهادته، أو اجعلها مشتركة من جديد.</translation>
    </message>
    <message>
        <source>Hand out the original only if others may know that.</source>
        <translation>سلّم الأصل فقط إن جاز أن يعرف غيرك ذلك.</translation>
    </message>
    <message>
        <source>Hand out the original only if others may know the place.</source>
        <translation>سلّم الأصل فقط إن جاز أن يعرف غيرك المكان.</translation>
    </message>
    <message>
        <source>Have it checked, then mark it done.</source>
        <translation>اطلب مراجعتها، ثم علّمها كمكتملة.</translation>
    </message>
    <message>
        <source>In {section}, papers stand by their dates.</source>
        <translation>في {section} تقف المستندات بتواريخها.</translation>
    </message>
    <message>
        <source>Joining files</source>
        <translation>جمع الملفات</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>Keep the original. Hand it out if the signature matters.</source>
        <translation>احتفظ بالأصل. سلّمه إن كان التوقيع مهمًا.</translation>
    </message>
    <message>
        <source>Leave it out, or move {of} to the bin first.</source>
        <translation>اتركه، أو انقل {of} إلى السلة أولًا.</translation>
    </message>
    <message>
        <source>Leave it so, or name the pages in words.</source>
        <translation>اتركه هكذا، أو اذكر الصفحات بالكلمات.</translation>
    </message>
    <message>
        <source>Leave that page out, take the paper out, or change who may learn it.</source>
        <translation>استبعد تلك الصفحة، أو أخرج الورقة، أو غيّر من يجوز له أن يعرف.</translation>
    </message>
    <message>
        <source>Look at it beside the original.</source>
        <translation>انظر إليه إلى جانب الأصل.</translation>
    </message>
    <message>
        <source>Look at its small print. Scan it again if it is hard to read.</source>
        <translation>انظر إلى الكتابة الصغيرة. امسحها من جديد إن صعبت قراءتها.</translation>
    </message>
    <message>
        <source>Look at the certificate, and note them.</source>
        <translation>انظر إلى الشهادة وسجّلها.</translation>
    </message>
    <message>
        <source>Look at the list, and choose again.</source>
        <translation>انظر في القائمة، واختر من جديد.</translation>
    </message>
    <message>
        <source>Look at the original. Print it larger if the text matters.</source>
        <translation>انظر إلى الأصل. اطبعه بحجم أكبر إن كان النص مهمًا.</translation>
    </message>
    <message>
        <source>Look at them beside the original.</source>
        <translation>انظر إليها إلى جانب الأصل.</translation>
    </message>
    <message>
        <source>Look at those fields beside the original.</source>
        <translation>انظر إلى تلك الخانات إلى جانب الأصل.</translation>
    </message>
    <message>
        <source>Look at those pages beside the original.</source>
        <translation>انظر إلى تلك الصفحات إلى جانب الأصل.</translation>
    </message>
    <message>
        <source>Look at whether you can read it. Add parts of it if not.</source>
        <translation>انظر هل يمكن قراءته. وإلا فأضف أجزاء منه.</translation>
    </message>
    <message>
        <source>Look at your papers. Change the date that is not right.</source>
        <translation>انظر إلى مستنداتك. غيّر التاريخ غير الصحيح.</translation>
    </message>
    <message>
        <source>Look at your papers. Change the one that is not right.</source>
        <translation>انظر إلى مستنداتك. غيّر ما ليس صحيحًا.</translation>
    </message>
    <message>
        <source>Look through the list as well.</source>
        <translation>انظر في القائمة أيضًا.</translation>
    </message>
    <message>
        <source>Look through them yourself. The first is “{title}”.</source>
        <translation>راجعها بنفسك. أولها «{title}».</translation>
    </message>
    <message>
        <source>Make it smaller, or add it in parts.</source>
        <translation>صغّره، أو أضفه على أجزاء.</translation>
    </message>
    <message>
        <source>Making pictures lighter</source>
        <translation>تخفيف الصور</translation>
    </message>
    <message>
        <source>Making safe copies of pages</source>
        <translation>عمل نسخ آمنة من الصفحات</translation>
    </message>
    <message>
        <source>Mark it as filed first, with the files that you handed in.</source>
        <translation>ضع أولًا علامة أنها قُدِّمت، مع الملفات التي سلّمتها.</translation>
    </message>
    <message>
        <source>Name a paper for it, or note why there is none.</source>
        <translation>سمِّ مستندًا له، أو سجّل لماذا لا يوجد.</translation>
    </message>
    <message>
        <source>Name all files of that build.</source>
        <translation>سمِّ كل ملفات تلك الحزمة.</translation>
    </message>
    <message>
        <source>Name who read it to its author, and in which language.</source>
        <translation>اذكر من قرأه على صاحبه، وبأي لغة.</translation>
    </message>
    <message>
        <source>No section takes “{title}” ({kind}).</source>
        <translation>لا قسم يناسب «{title}» ({kind}).</translation>
    </message>
    <message>
        <source>Not in this packet: {n}. The first is “{title}”.</source>
        <translation>ليس في هذه الحزمة: {n}. أولها «{title}».</translation>
    </message>
    <message>
        <source>Nothing is in the section “{section}” yet. This authority expects it.</source>
        <translation>القسم «{section}» فارغ حتى الآن. هذه الجهة تتوقعه.</translation>
    </message>
    <message>
        <source>Number, day or seal of the sworn translation of “{title}” are not noted.</source>
        <translation>لم يُسجَّل رقم أو يوم أو ختم الترجمة المحلّفة لـ”{title}“.</translation>
    </message>
    <message>
        <source>On page {page} something lies over the evidence, or cuts it.</source>
        <translation>في الصفحة {page} شيء يغطي الدليل أو يقطعه.</translation>
    </message>
    <message>
        <source>On page {page} the number {printed} opens page {opens}.</source>
        <translation>في الصفحة {page} الرقم {printed} يفتح الصفحة {opens}.</translation>
    </message>
    <message>
        <source>One document is not as we left it. The others can be read.</source>
        <translation>مستند واحد ليس كما تركناه. يمكن قراءة البقية.</translation>
    </message>
    <message>
        <source>Open it there and print it to a PDF. Then add that PDF.</source>
        <translation>افتحه هناك واطبعه إلى ملف PDF. ثم أضف هذا الملف.</translation>
    </message>
    <message>
        <source>Open it there, print it to a PDF, and add that.</source>
        <translation>افتحه هناك، واطبعه إلى PDF، ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Open it to see what it holds. Then add a copy with pages.</source>
        <translation>افتحه لترى ما فيه. ثم أضف نسخة فيها صفحات.</translation>
    </message>
    <message>
        <source>Open it, choose Print, and save it as a PDF. Then add that.</source>
        <translation>افتحه واختر «طباعة» واحفظه بصيغة PDF. ثم أضفه.</translation>
    </message>
    <message>
        <source>Open them with that version.</source>
        <translation>افتحها بتلك النسخة.</translation>
    </message>
    <message>
        <source>Page {page} does not show page {number} of {document}.</source>
        <translation>الصفحة {page} لا تُظهر الصفحة {number} من {document}.</translation>
    </message>
    <message>
        <source>Page {page} is put together in a way no packet is.</source>
        <translation>الصفحة {page} مركّبة بطريقة لا تُستعمل في أي حزمة.</translation>
    </message>
    <message>
        <source>Page {page} is stamped {found}, but it should say {expected}.</source>
        <translation>ختم الصفحة {page} هو {found}، والصواب {expected}.</translation>
    </message>
    <message>
        <source>Page {page} is stamped “{found}”, but it should say “{expected}”.</source>
        <translation>ختم الصفحة {page} هو «{found}»، والصواب «{expected}».</translation>
    </message>
    <message>
        <source>Page {page} is {found}, but this authority&apos;s paper is {expected}.</source>
        <translation>قياس الصفحة {page} هو {found}، وورق هذه الجهة {expected}.</translation>
    </message>
    <message>
        <source>Page {page} of “{title}” has few dots: {dots} an inch.</source>
        <translation>الصفحة {page} من ”{title}“ قليلة النقاط: {dots} في البوصة.</translation>
    </message>
    <message>
        <source>Page {page} of “{title}” shrinks to {percent}% on this paper.</source>
        <translation>الصفحة {page} من «{title}» تصغر إلى {percent}% على هذا الورق.</translation>
    </message>
    <message>
        <source>Papers that nothing refers to: {n}. The first is “{title}”.</source>
        <translation>مستندات لا يشير إليها شيء: {n}. أولها ”{title}“.</translation>
    </message>
    <message>
        <source>Paragraph {n} of “{title}” names “{other}”, which is not filed here.</source>
        <translation>الفقرة {n} من ”{title}“ تذكر ”{other}“، وهو غير مقدَّم هنا.</translation>
    </message>
    <message>
        <source>Paragraphs of “{title}” with no evidence: {n}. The first is {first}.</source>
        <translation>فقرات من ”{title}“ بلا دليل: {n}. أولها {first}.</translation>
    </message>
    <message>
        <source>Part of what is saved is not as we left it: {what}.</source>
        <translation>جزء مما حُفظ ليس كما تركناه: {what}.</translation>
    </message>
    <message>
        <source>Print it to a PDF, or take a photo of it. Then add that.</source>
        <translation>اطبعه إلى ملف PDF، أو صوّره. ثم أضف ذلك.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or add it in parts.</source>
        <translation>اطبعه إلى ملف PDF جديد، أو أضفه على أجزاء.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or take photos. Then add those.</source>
        <translation>اطبعه إلى ملف PDF جديد، أو التقط صورًا. ثم أضفها.</translation>
    </message>
    <message>
        <source>Print the original with its comments if they matter.</source>
        <translation>اطبع الأصل مع تعليقاته إن كانت مهمة.</translation>
    </message>
    <message>
        <source>Print them, have them signed, and add the signed pages.</source>
        <translation>اطبعها، واطلب توقيعها، وأضف الصفحات الموقّعة.</translation>
    </message>
    <message>
        <source>Put in what belongs here. Leave out the rest.</source>
        <translation>ضع ما يخص هذه الحزمة. واترك الباقي خارجها.</translation>
    </message>
    <message>
        <source>Put it in or take it out. You decide.</source>
        <translation>ضعه أو أخرِجه. القرار لك.</translation>
    </message>
    <message>
        <source>Put it in, or leave it out of the statement.</source>
        <translation>أدخله، أو لا تذكره في الإفادة.</translation>
    </message>
    <message>
        <source>Putting in pages</source>
        <translation>وضع الصفحات</translation>
    </message>
    <message>
        <source>Read them with their sources in the overview.</source>
        <translation>اقرأها مع مصادرها في النظرة العامة.</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>قراءة المستندات</translation>
    </message>
    <message>
        <source>Reading this file came to a sudden end. Your vault is not touched by it.</source>
        <translation>توقفت قراءة هذا الملف فجأة. ما حفظته لم يتأثر.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>طالت قراءة هذا الملف أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Reading this file took too much memory.</source>
        <translation>احتاجت قراءة هذا الملف إلى ذاكرة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Report this to the project: {where}.</source>
        <translation>أبلغ المشروع بهذا: {where}.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it, then add that.</source>
        <translation>احفظ نسخة أصغر منها، ثم أضفها.</translation>
    </message>
    <message>
        <source>Save those files from it, and add them too if they matter.</source>
        <translation>احفظ تلك الملفات منه، وأضفها أيضًا إن كانت مهمة.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Say in a statement why. That is common and fine.</source>
        <translation>اشرح السبب في إفادة. هذا شائع ولا بأس به.</translation>
    </message>
    <message>
        <source>Search may not find everything about {subject}.</source>
        <translation>قد لا يجد البحث كل شيء عن {subject}.</translation>
    </message>
    <message>
        <source>Shorten it, or put the rest on a page of its own.</source>
        <translation>اختصره، أو ضع الباقي في صفحة وحدها.</translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation>اختصرها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Some letters in the fields of “{title}” can&apos;t be drawn: {letters}.</source>
        <translation>بعض الحروف في خانات «{title}» لا يمكن رسمها: {letters}.</translation>
    </message>
    <message>
        <source>Some rules want a second look: {n}.</source>
        <translation>بعض القواعد تحتاج إلى نظرة ثانية: {n}.</translation>
    </message>
    <message>
        <source>Some things wait for you to decide. Nothing was written.</source>
        <translation>بعض الأمور تنتظر قرارك. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Some titles are still names of files: {n}. The first is “{title}”.</source>
        <translation>بعض العناوين ما زالت أسماء ملفات: {n}. أولها «{title}».</translation>
    </message>
    <message>
        <source>Something happened that we did not plan for. Your vault keeps what was saved.</source>
        <translation>حدث شيء لم نتوقعه. ما حُفظ باقٍ في مكانه.</translation>
    </message>
    <message>
        <source>Something is already in that folder.</source>
        <translation>في هذا المجلد شيء من قبل.</translation>
    </message>
    <message>
        <source>Split the packet, or take something out.</source>
        <translation>قسّم الحزمة، أو أخرِج منها شيئًا.</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>تخزين</translation>
    </message>
    <message>
        <source>Supplement {number}, filed on {day}, goes on from it.</source>
        <translation>الملحق {number}، المقدَّم في {day}، يكمل ما فيها.</translation>
    </message>
    <message>
        <source>Take it out of the packet, or add the paper again.</source>
        <translation>أخرِجه من الحزمة، أو أضف المستند من جديد.</translation>
    </message>
    <message>
        <source>Take it out, or change who may see it.</source>
        <translation>أخرجه، أو غيّر من يجوز أن يراه.</translation>
    </message>
    <message>
        <source>Take out what matters least.</source>
        <translation>أخرِج الأقل أهمية.</translation>
    </message>
    <message>
        <source>Take that one back first, if it was not handed in either.</source>
        <translation>تراجع عنه أولًا إن لم يُقدَّم هو أيضًا.</translation>
    </message>
    <message>
        <source>Take the name out there first.</source>
        <translation>احذف الاسم من هناك أولًا.</translation>
    </message>
    <message>
        <source>Tell it if somebody asks for the original.</source>
        <translation>قل ذلك إن طلب أحد الأصل.</translation>
    </message>
    <message>
        <source>The cover has an open place: {label}.</source>
        <translation>في الغلاف خانة فارغة: {label}.</translation>
    </message>
    <message>
        <source>The file has {found} pages, but it should have {expected}.</source>
        <translation>عدد صفحات الملف {found}، والصواب {expected}.</translation>
    </message>
    <message>
        <source>The file has {size} bytes. The limit is {limit}.</source>
        <translation>حجم الملف {size} بايت. الحد هو {limit}.</translation>
    </message>
    <message>
        <source>The file holds a part that no page uses ({what}).</source>
        <translation>في الملف جزء لا تستعمله أي صفحة ({what}).</translation>
    </message>
    <message>
        <source>The file holds bytes that belong to no part of it.</source>
        <translation>في الملف بيانات لا تخص أي جزء منه.</translation>
    </message>
    <message>
        <source>The file holds something that no packet may hold: {what}.</source>
        <translation>في الملف شيء لا يجوز أن يكون في أي حزمة: {what}.</translation>
    </message>
    <message>
        <source>The file holds words that only the originals should hold.</source>
        <translation>في الملف كلمات لا ينبغي أن تكون إلا في الأصول.</translation>
    </message>
    <message>
        <source>The file is locked with a password. No office opens that.</source>
        <translation>الملف مقفل بكلمة سر. لا يفتح أي مكتب ملفًا كهذا.</translation>
    </message>
    <message>
        <source>The file of “{title}” was damaged. We took in what could be read.</source>
        <translation>كان ملف «{title}» تالفًا. أخذنا ما أمكنت قراءته.</translation>
    </message>
    <message>
        <source>The file tells at what time it was made.</source>
        <translation>الملف يقول في أي ساعة أُنشئ.</translation>
    </message>
    <message>
        <source>The file was changed after it was made.</source>
        <translation>تغيّر الملف بعد إنشائه.</translation>
    </message>
    <message>
        <source>The file&apos;s language is {found}, but it should be {expected}.</source>
        <translation>لغة الملف {found}، والصواب {expected}.</translation>
    </message>
    <message>
        <source>The file&apos;s title is “{found}”, but it should be “{expected}”.</source>
        <translation>عنوان الملف «{found}»، والصواب «{expected}».</translation>
    </message>
    <message>
        <source>The interpreter&apos;s certificate for “{title}” has open places: {fields}.</source>
        <translation>في شهادة المترجم الشفهي لـ«{title}» خانات فارغة: {fields}.</translation>
    </message>
    <message>
        <source>The largest file would have {mb} MB. This authority takes {limit} MB.</source>
        <translation>أكبر ملف سيكون {mb} م.ب. هذه الجهة تقبل {limit} م.ب.</translation>
    </message>
    <message>
        <source>The log of changes does not hold together at entry {entry}.</source>
        <translation>سجل التغييرات غير متسق عند القيد {entry}.</translation>
    </message>
    <message>
        <source>The original of “{title}” has a digital signature. The copy does not.</source>
        <translation>في أصل «{title}» توقيع رقمي. ليس في النسخة.</translation>
    </message>
    <message>
        <source>The original of “{title}” is not with you. It went to {to}.</source>
        <translation>أصل ”{title}“ ليس معك. ذهب إلى {to}.</translation>
    </message>
    <message>
        <source>The original of “{title}” names the device. The packet does not.</source>
        <translation>أصل «{title}» يذكر اسم الجهاز. الحزمة لا تذكره.</translation>
    </message>
    <message>
        <source>The original of “{title}” says where it was made. The packet does not.</source>
        <translation>أصل «{title}» يقول أين صُنع. الحزمة لا تقول ذلك.</translation>
    </message>
    <message>
        <source>The packet does not agree with itself, so we kept it back. First place: {first}.</source>
        <translation>أجزاء الحزمة لا تتفق، لذلك لم نسلّمها. أول موضع: {first}.</translation>
    </message>
    <message>
        <source>The packet that was built has more files than these: {names}.</source>
        <translation>الحزمة التي أُنشئت فيها ملفات أكثر من هذه: {names}.</translation>
    </message>
    <message>
        <source>The pages of this file carry no stamped numbers.</source>
        <translation>صفحات هذا الملف لا تحمل أرقامًا مختومة.</translation>
    </message>
    <message>
        <source>The paper “{title}” changed after its certificate was signed: {changed}.</source>
        <translation>تغيّر المستند «{title}» بعد توقيع شهادته: {changed}.</translation>
    </message>
    <message>
        <source>The parts of the database do not fit together ({said}).</source>
        <translation>أجزاء قاعدة البيانات لا تتوافق ({said}).</translation>
    </message>
    <message>
        <source>The profile {profile} does not fit at {where}: {what}.</source>
        <translation>الملف التعريفي {profile} لا يتوافق عند {where}: {what}.</translation>
    </message>
    <message>
        <source>The signed certificate for “{title}” is in the bin.</source>
        <translation>الشهادة الموقّعة لـ«{title}» في السلة.</translation>
    </message>
    <message>
        <source>The translation of “{title}” is a draft.</source>
        <translation>ترجمة «{title}» مسودة.</translation>
    </message>
    <message>
        <source>The translator&apos;s certificate for “{title}” has open places: {fields}.</source>
        <translation>في شهادة الترجمة لـ«{title}» خانات فارغة: {fields}.</translation>
    </message>
    <message>
        <source>The words for {document} do not fit on a page of the {what}.</source>
        <translation>كلمات {document} لا تتسع لها صفحة من {what}.</translation>
    </message>
    <message>
        <source>There are no documents of this program in that folder.</source>
        <translation>لا توجد مستندات لهذا البرنامج في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>These documents are open in another window.</source>
        <translation>هذه المستندات مفتوحة في نافذة أخرى.</translation>
    </message>
    <message>
        <source>This authority wants no marked passages, so none are printed: “{title}”.</source>
        <translation>هذه الجهة لا تريد فقرات معلَّمة، فلا تُطبع: ”{title}“.</translation>
    </message>
    <message>
        <source>This does not work as it is: {what}.</source>
        <translation>هذا لا يصلح كما هو: {what}.</translation>
    </message>
    <message>
        <source>This file is larger than we can take in.</source>
        <translation>هذا الملف أكبر مما يمكننا إدخاله.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>هذا الملف مقفل بكلمة سر.</translation>
    </message>
    <message>
        <source>This file is not one that was built for this packet: {path}.</source>
        <translation>هذا الملف ليس مما أُنشئ لهذه الحزمة: {path}.</translation>
    </message>
    <message>
        <source>This form only opens in Adobe Reader.</source>
        <translation>هذه الاستمارة لا تُفتح إلا في Adobe Reader.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>لم يعد هذا هنا.</translation>
    </message>
    <message>
        <source>This log does not hold the head {subject}.</source>
        <translation>هذا السجل لا يحوي الرمز {subject}.</translation>
    </message>
    <message>
        <source>This packet is not marked as filed, so nothing can follow it yet.</source>
        <translation>لم توضع علامة أن هذه الحزمة قُدِّمت، فلا شيء يتبعها بعد.</translation>
    </message>
    <message>
        <source>This packet was filed, so it stays as it is.</source>
        <translation>قُدِّمت هذه الحزمة، فتبقى كما هي.</translation>
    </message>
    <message>
        <source>This passphrase does not open your documents.</source>
        <translation>عبارة المرور هذه لا تفتح مستنداتك.</translation>
    </message>
    <message>
        <source>This picture has more dots than we can take in.</source>
        <translation>نقاط هذه الصورة أكثر مما يمكننا إدخاله.</translation>
    </message>
    <message>
        <source>This very file is here already, in {of}.</source>
        <translation>هذا الملف نفسه موجود هنا، في {of}.</translation>
    </message>
    <message>
        <source>This was changed again since then, so it stays as it is.</source>
        <translation>تغيّر هذا مرة أخرى منذ ذلك الحين، فبقي كما هو.</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>حاول من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Try another copy of it, or a photo.</source>
        <translation>جرّب نسخة أخرى منه، أو صورة.</translation>
    </message>
    <message>
        <source>Type it like 2019, 2019-03 or 2019-03-14. Put ~ in front for about.</source>
        <translation>اكتبه مثل 2019 أو ⁦2019-03⁩ أو ⁦2019-03-14⁩. ضع ~ قبله إن كان تقريبيًا.</translation>
    </message>
    <message>
        <source>Type it, or ask for an unlocked copy.</source>
        <translation>اكتبها، أو اطلب نسخة غير مقفلة.</translation>
    </message>
    <message>
        <source>Under the photos on page {page} stands “{found}”, but it should be “{expected}”.</source>
        <translation>تحت صور الصفحة {page} مكتوب ”{found}“، والصحيح ”{expected}“.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then add the files you need.</source>
        <translation>فُكّه بنفسك، ثم أضف الملفات التي تحتاجها.</translation>
    </message>
    <message>
        <source>Use this only to answer in a case that is open.</source>
        <translation>استعمل هذا فقط للرد في قضية مفتوحة.</translation>
    </message>
    <message>
        <source>We can take this file in as a PDF.</source>
        <translation>يمكننا إدخال هذا الملف بصيغة PDF.</translation>
    </message>
    <message>
        <source>We could not compare pages {pages} of “{title}” with the original.</source>
        <translation>لم نستطع مقارنة الصفحات {pages} من «{title}» بالأصل.</translation>
    </message>
    <message>
        <source>We could not confirm these rules for {authority}.</source>
        <translation>لم نستطع تأكيد هذه القواعد لدى {authority}.</translation>
    </message>
    <message>
        <source>We could not open this file.</source>
        <translation>لم نستطع فتح هذا الملف.</translation>
    </message>
    <message>
        <source>We could not read this as a date: {text}.</source>
        <translation>لم نستطع قراءة هذا كتاريخ: {text}.</translation>
    </message>
    <message>
        <source>We could not read this file. It may be cut short.</source>
        <translation>لم نستطع قراءة هذا الملف. ربما هو مقطوع.</translation>
    </message>
    <message>
        <source>We could not write to {path}: {reason}.</source>
        <translation>لم نستطع الكتابة في {path}: {reason}.</translation>
    </message>
    <message>
        <source>We do not know the language of some papers: {n}. The first is “{title}”.</source>
        <translation>لا نعرف لغة بعض المستندات: {n}. أولها «{title}».</translation>
    </message>
    <message>
        <source>We do not know this kind of file yet.</source>
        <translation>لا نعرف هذا النوع من الملفات بعد.</translation>
    </message>
    <message>
        <source>We do not open this archive, because of how it is packed.</source>
        <translation>لا نفتح هذا الأرشيف، بسبب طريقة ضغطه.</translation>
    </message>
    <message>
        <source>We found no pages in this file.</source>
        <translation>لم نجد صفحات في هذا الملف.</translation>
    </message>
    <message>
        <source>We read these rules {n} days ago, on {as_of}. They may have changed.</source>
        <translation>قرأنا هذه القواعد قبل {n} يوم، في {as_of}. ربما تغيّرت.</translation>
    </message>
    <message>
        <source>We stopped, as you asked. What was saved stays.</source>
        <translation>توقفنا كما طلبت. ما حُفظ باقٍ.</translation>
    </message>
    <message>
        <source>Write down the addresses that matter.</source>
        <translation>اكتب العناوين المهمة عندك.</translation>
    </message>
    <message>
        <source>Write it without the name, or change who may learn it.</source>
        <translation>اكتبه بلا الاسم، أو غيّر من يجوز أن يعرفه.</translation>
    </message>
    <message>
        <source>Write the title with other letters.</source>
        <translation>اكتب العنوان بحروف أخرى.</translation>
    </message>
    <message>
        <source>Write titles that tell what each paper is.</source>
        <translation>اكتب عناوين تقول ما هو كل مستند.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>a filed packet</source>
        <translation>حزمة مقدَّمة</translation>
    </message>
    <message>
        <source>a paragraph of that number is there already</source>
        <translation>توجد فقرة بهذا الرقم من قبل</translation>
    </message>
    <message>
        <source>a pattern has names of facts in braces, and no other brace</source>
        <translation>في النمط أسماء معلومات بين أقواس، ولا قوس غيرها</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>a title or an original is for one file only</source>
        <translation>العنوان أو الأصل لملف واحد فقط</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>its log does not hold that head</source>
        <translation>سجله لا يحوي ذلك الرمز</translation>
    </message>
    <message>
        <source>only what is locked belongs in there</source>
        <translation>لا يوضع هناك إلا ما هو مقفل</translation>
    </message>
    <message>
        <source>something of that name is there</source>
        <translation>يوجد هناك شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>the bytes of a file</source>
        <translation>بيانات ملف</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>the disk gave up</source>
        <translation>لم يستجب القرص</translation>
    </message>
    <message>
        <source>the end is before the beginning</source>
        <translation>النهاية قبل البداية</translation>
    </message>
    <message>
        <source>the file would be too large for that place</source>
        <translation>سيكون الملف أكبر مما يسمح به ذلك المكان</translation>
    </message>
    <message>
        <source>the key files</source>
        <translation>ملفات المفاتيح</translation>
    </message>
    <message>
        <source>the log of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>عبارة المرور فارغة</translation>
    </message>
    <message>
        <source>the safe copy of a document</source>
        <translation>النسخة الآمنة من مستند</translation>
    </message>
    <message>
        <source>the small picture of a document</source>
        <translation>الصورة الصغيرة لمستند</translation>
    </message>
    <message>
        <source>the text of a document</source>
        <translation>نص مستند</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>there is no screen here to open a window on</source>
        <translation>لا شاشة هنا لفتح نافذة عليها</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>لم تبق مساحة</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>this computer lacks parts that windows need</source>
        <translation>ليست في هذا الحاسوب أجزاء لعرض النوافذ</translation>
    </message>
    <message>
        <source>this very file is here already</source>
        <translation>هذا الملف نفسه موجود هنا</translation>
    </message>
    <message>
        <source>two strengths of passphrase are in use already</source>
        <translation>يُستعمل مستويان لعبارة المرور من قبل</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>لا إذن لك بالكتابة هناك</translation>
    </message>
    <message>
        <source>{authority} does not take new filings of this kind now.</source>
        <translation>{authority} لا تقبل الآن طلبات جديدة من هذا النوع.</translation>
    </message>
    <message>
        <source>{exhibit} begins again on page {page}.</source>
        <translation>{exhibit} يبدأ من جديد في الصفحة {page}.</translation>
    </message>
    <message>
        <source>{exhibit}: {expected} expected. Index {index}, link {link}, stamp {stamp}, label {label}.</source>
        <translation>{exhibit}: المتوقع {expected}. الفهرس {index}، الرابط {link}، الختم {stamp}، الرمز {label}.</translation>
    </message>
    <message>
        <source>{key} is “{here}” here, but “{there}” in the packet {other}.</source>
        <translation>{key} هنا ”{here}“، لكنه ”{there}“ في الحزمة {other}.</translation>
    </message>
    <message>
        <source>{name} is named here, but the reader may not learn it: “{place}”.</source>
        <translation>يُذكر {name} هنا، والقارئ لا يجوز أن يعرفه: ”{place}“.</translation>
    </message>
    <message>
        <source>{name} is named on page {page} of “{title}”. The reader may not learn it.</source>
        <translation>يظهر اسم {name} في الصفحة {page} من «{title}». لا يجوز للقارئ أن يعرفه.</translation>
    </message>
    <message>
        <source>{name} is spelled in several ways: {spellings}.</source>
        <translation>{name} مكتوب بعدة طرق: {spellings}.</translation>
    </message>
    <message>
        <source>{name} still has to sign certificates: {n}.</source>
        <translation>شهادات تنتظر توقيع {name}: {n}.</translation>
    </message>
    <message>
        <source>{name} still stands in papers, events or translations.</source>
        <translation>{name} ما زال مذكورًا في مستندات أو أحداث أو ترجمات.</translation>
    </message>
    <message>
        <source>{name} translated “{title}” and is the applicant.</source>
        <translation>{name} ترجم «{title}» وهو مقدّم الطلب.</translation>
    </message>
    <message>
        <source>{name} translated “{title}”. That language is not in the list of theirs.</source>
        <translation>{name} ترجم «{title}». هذه اللغة ليست في قائمته.</translation>
    </message>
    <message>
        <source>{n} pages are pictures that we can&apos;t read. {name} may be named there.</source>
        <translation>{n} من الصفحات صور لا نستطيع قراءتها. قد يُذكر {name} فيها.</translation>
    </message>
    <message>
        <source>{subject} is in the log but not in the vault.</source>
        <translation>{subject} في السجل وليس بين المحفوظات.</translation>
    </message>
    <message>
        <source>{subject} is in the vault but not in its log.</source>
        <translation>{subject} بين المحفوظات وليس في السجل.</translation>
    </message>
    <message>
        <source>{subject} is not as it was saved last.</source>
        <translation>{subject} ليس كما حُفظ آخر مرة.</translation>
    </message>
    <message>
        <source>{subject} is not as it was saved: {part}. The others can be read.</source>
        <translation>{subject} ليس كما حُفظ: {part}. يمكن قراءة البقية.</translation>
    </message>
    <message>
        <source>“{section}” has {pages} pages. This authority takes {limit}.</source>
        <translation>عدد صفحات «{section}» هو {pages}. هذه الجهة تقبل {limit}.</translation>
    </message>
    <message>
        <source>“{title}” ({date}) is older than what it shows: “{event}” ({event_date}).</source>
        <translation>«{title}» ({date}) أقدم مما يُظهره: «{event}» ({event_date}).</translation>
    </message>
    <message>
        <source>“{title}” alone makes a file of {mb} MB. The limit is {limit} MB.</source>
        <translation>«{title}» وحده حجمه {mb} م.ب. الحد هو {limit} م.ب.</translation>
    </message>
    <message>
        <source>“{title}” and others cannot share one certificate as they are: {n}.</source>
        <translation>لا يمكن أن يشترك ”{title}“ وغيره في شهادة كما هي: {n}.</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are the very same file.</source>
        <translation>«{title}» و«{other}» ملف واحد بعينه.</translation>
    </message>
    <message>
        <source>“{title}” came in as a picture on pages {pages}, so that nothing is lost.</source>
        <translation>دخل «{title}» كصورة في الصفحات {pages}، حتى لا يضيع شيء.</translation>
    </message>
    <message>
        <source>“{title}” carries other files inside: {count}.</source>
        <translation>«{title}» يحمل ملفات أخرى في داخله: {count}.</translation>
    </message>
    <message>
        <source>“{title}” had links that a safe copy can&apos;t keep: {count}.</source>
        <translation>كانت في «{title}» روابط لا تبقى في النسخة الآمنة: {count}.</translation>
    </message>
    <message>
        <source>“{title}” has comments that open on a click: {count}. The copy leaves them out.</source>
        <translation>في «{title}» تعليقات تُفتح بنقرة: {count}. النسخة تتركها.</translation>
    </message>
    <message>
        <source>“{title}” has few pages for a passport: {n}.</source>
        <translation>صفحات «{title}» قليلة لجواز سفر: {n}.</translation>
    </message>
    <message>
        <source>“{title}” has letters that we cannot print: {characters} ({codes}).</source>
        <translation>في «{title}» حروف لا نستطيع طباعتها: {characters} ({codes}).</translation>
    </message>
    <message>
        <source>“{title}” has marks on pages {pages} that come without a picture.</source>
        <translation>في «{title}» علامات بلا صورة في الصفحات {pages}.</translation>
    </message>
    <message>
        <source>“{title}” has no finished translation.</source>
        <translation>ليست لـ«{title}» ترجمة مكتملة.</translation>
    </message>
    <message>
        <source>“{title}” has nothing to tell yet.</source>
        <translation>ليس في ”{title}“ ما يُقال بعد.</translation>
    </message>
    <message>
        <source>“{title}” has text outside of what pages {pages} show.</source>
        <translation>في «{title}» نص خارج ما تُظهره الصفحات {pages}.</translation>
    </message>
    <message>
        <source>“{title}” has {n} pages, and you chose pages beyond.</source>
        <translation>في ”{title}“ {n} صفحة، واخترت صفحات بعدها.</translation>
    </message>
    <message>
        <source>“{title}” holds answers that only Adobe Reader shows: {count}.</source>
        <translation>في ”{title}“ إجابات لا يظهرها إلا Adobe Reader: {count}.</translation>
    </message>
    <message>
        <source>“{title}” is in this packet, but it is in the bin now.</source>
        <translation>«{title}» في هذه الحزمة، لكنه الآن في السلة.</translation>
    </message>
    <message>
        <source>“{title}” is in this packet, but its reader may not see it.</source>
        <translation>”{title}“ في هذه الحزمة، وقارئها لا يجوز أن يراه.</translation>
    </message>
    <message>
        <source>“{title}” is marked sensitive and is in this packet.</source>
        <translation>«{title}» معلّم كحساس وهو في هذه الحزمة.</translation>
    </message>
    <message>
        <source>“{title}” is marked sensitive, so it waits for you.</source>
        <translation>«{title}» معلّم كحساس، لذلك ينتظر قرارك.</translation>
    </message>
    <message>
        <source>“{title}” is not in a language that {name} speaks.</source>
        <translation>«{title}» ليس بلغة يتكلمها {name}.</translation>
    </message>
    <message>
        <source>“{title}” is on {date}, in {n} days. Source: {source} ({as_of}, {certainty}).</source>
        <translation>«{title}» في {date}، بعد {n} يوم. المصدر: {source} ({as_of}، {certainty}).</translation>
    </message>
    <message>
        <source>“{title}” is told twice, on {date} and on {other}.</source>
        <translation>”{title}“ يُذكر مرتين، في {date} وفي {other}.</translation>
    </message>
    <message>
        <source>“{title}” is very large. The copy has {to} dots of {from}.</source>
        <translation>«{title}» كبير جدًا. في النسخة {to} نقطة من {from}.</translation>
    </message>
    <message>
        <source>“{title}” moves or has several pictures: {count}. The copy shows the first.</source>
        <translation>«{title}» متحرك أو فيه عدة صور: {count}. النسخة تُظهر الأولى.</translation>
    </message>
    <message>
        <source>“{title}” needs the work of a sworn translator here.</source>
        <translation>«{title}» يحتاج هنا إلى مترجم محلّف.</translation>
    </message>
    <message>
        <source>“{title}” spells {name} as {spelling}.</source>
        <translation>في «{title}» كُتب {name} هكذا: {spelling}.</translation>
    </message>
    <message>
        <source>“{title}” waits for you. This packet never takes papers of its kind by itself.</source>
        <translation>«{title}» ينتظر قرارك. هذه الحزمة لا تأخذ أوراقًا من هذا النوع من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>“{title}” was on {date}, {n} days ago. Source: {source} ({as_of}, {certainty}).</source>
        <translation>«{title}» كان في {date}، قبل {n} يوم. المصدر: {source} ({as_of}، {certainty}).</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About this program</source>
        <translation>عن هذا البرنامج</translation>
    </message>
    <message>
        <source>Copies outside</source>
        <translation>نسخ في الخارج</translation>
    </message>
    <message>
        <source>Copies outside this program</source>
        <translation>نسخ خارج هذا البرنامج</translation>
    </message>
    <message>
        <source>Every file this program wrote outside. You decide what stays.</source>
        <translation>كل ملف كتبه هذا البرنامج في الخارج. أنت تقرر ما يبقى.</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>اللغة والنص</translation>
    </message>
    <message>
        <source>Lock and hide</source>
        <translation>القفل والإخفاء</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>What this can’t do</source>
        <translation>ما لا يستطيعه هذا</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Go to</source>
        <translation>انتقل إلى</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Photos on one sheet</source>
        <translation>صور على الورقة الواحدة</translation>
    </message>
    <message>
        <source>Photos on sheets</source>
        <translation>صور على أوراق</translation>
    </message>
    <message>
        <source>Put photos together, with what you say of each.</source>
        <translation>اجمع الصور، مع ما تقوله عن كل منها.</translation>
    </message>
    <message>
        <source>Put the ticked photos on sheets</source>
        <translation>وضع الصور المعلَّمة على أوراق</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Only you can see this. Nothing is sent.</source>
        <translation>أنت وحدك ترى هذا. لا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Web address, to copy</source>
        <translation>عنوان الصفحة، للنسخ</translation>
    </message>
</context>
<context>
    <name>Spellings</name>
    <message>
        <source>How does the paper write the names?</source>
        <translation>كيف يكتب المستند الأسماء؟</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Let it stand</source>
        <translation>دعه كما هو</translation>
    </message>
    <message>
        <source>Take back what should not count any more. Its pages keep their numbers.</source>
        <translation>اسحب ما لم يعد يُحسب. صفحاته تحتفظ بأرقامها.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>What stands filed</source>
        <translation>ما هو مقدَّم</translation>
    </message>
    <message>
        <source>Why do you take it back? The cover prints it.</source>
        <translation>لماذا تسحبه؟ يطبعه الغلاف.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Only on this computer</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>الخطوة {n} من {of}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation>فتح الحزمة</translation>
    </message>
</context>
<context>
    <name>TaskButton</name>
    <message>
        <source>Enter tells you why.</source>
        <translation>مفتاح ⁦Enter⁩ يخبرك بالسبب.</translation>
    </message>
    <message>
        <source>Open. Enter closes it.</source>
        <translation>مفتوح. مفتاح ⁦Enter⁩ يغلقه.</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>It helps with the statement on papers you could not get.</source>
        <translation>يساعد في الإفادة عن أوراق لم تستطع الحصول عليها.</translation>
    </message>
    <message>
        <source>Say why you could not get it</source>
        <translation>قل لماذا لم تستطع الحصول عليه</translation>
    </message>
    <message>
        <source>What did you try?</source>
        <translation>ماذا جرّبت؟</translation>
    </message>
    <message>
        <source>What do you have instead?</source>
        <translation>ماذا لديك بدلًا منه؟</translation>
    </message>
    <message>
        <source>What is it called, in the packet’s language?</source>
        <translation>ما اسمه بلغة الحزمة؟</translation>
    </message>
    <message>
        <source>Why can&apos;t you get it?</source>
        <translation>لماذا لا تستطيع إحضاره؟</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Begin with one thing that happened. About when is enough.</source>
        <translation>ابدأ بشيء واحد حدث. يكفي تاريخ تقريبي.</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>بلا تاريخ بعد</translation>
    </message>
    <message>
        <source>No paper for something, or no exact day? That is OK.</source>
        <translation>شيء بلا مستند أو بلا يوم محدد؟ لا بأس.</translation>
    </message>
    <message>
        <source>Nothing is told yet</source>
        <translation>لم يُروَ شيء بعد</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>no paper (that is OK)</source>
        <translation>بلا مستند (لا بأس)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Covers the window and locks. Keys: Shift, three times.</source>
        <translation>يغطي النافذة ويقفل. المفاتيح: ⁦Shift⁩ ثلاث مرات.</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>إخفاء الآن</translation>
    </message>
    <message>
        <source>Keys: Ctrl and L.</source>
        <translation>المفاتيح: ⁦Ctrl⁩ و⁦L⁩.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>البحث في كل المستندات</translation>
    </message>
</context>
<context>
    <name>TranslationsView</name>
    <message>
        <source>Each paper in another language needs its translation beside it.</source>
        <translation>كل مستند بلغة أخرى يحتاج إلى ترجمته بجانبه.</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>لا شيء للترجمة</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>فتح المستندات</translation>
    </message>
    <message>
        <source>Papers in another language show up here. Set the language of each paper.</source>
        <translation>تظهر هنا المستندات بلغة أخرى. حدد لغة كل مستند.</translation>
    </message>
    <message>
        <source>Papers with no language set: {n}. Some may need a translation.</source>
        <translation>مستندات لم تُحدد لغتها: {n}. ربما يحتاج بعضها إلى ترجمة.</translation>
    </message>
    <message>
        <source>Set languages</source>
        <translation>تحديد اللغات</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Choose the folder that holds your documents</source>
        <translation>اختر المجلد الذي فيه مستنداتك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a different folder</source>
        <translation>فتح مجلد آخر</translation>
    </message>
    <message>
        <source>Open your documents</source>
        <translation>افتح مستنداتك</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>يجري الفتح …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>بدء مجلد جديد</translation>
    </message>
    <message>
        <source>This computer only. This program never goes online.</source>
        <translation>على هذا الحاسوب فقط. هذا البرنامج لا يتصل بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>اكتب عبارة مرورك أولًا.</translation>
    </message>
    <message>
        <source>that folder</source>
        <translation>ذلك المجلد</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add papers</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Your six words: {words}</source>
        <translation>كلماتك الست: {words}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new paper(s) came after you filed.</source>
        <translation>
            <numerusform>لم يصل شيء جديد بعد تقديمك.</numerusform>
            <numerusform>وصل مستند جديد بعد تقديمك.</numerusform>
            <numerusform>وصل مستندان جديدان بعد تقديمك.</numerusform>
            <numerusform>وصلت %n مستندات جديدة بعد تقديمك.</numerusform>
            <numerusform>وصل %n مستندًا جديدًا بعد تقديمك.</numerusform>
            <numerusform>وصل %n مستند جديد بعد تقديمك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) may be it</source>
        <translation>
            <numerusform>لا مستند قد يكون هو</numerusform>
            <numerusform>مستند واحد قد يكون هو</numerusform>
            <numerusform>مستندان قد يكون أحدهما هو</numerusform>
            <numerusform>%n مستندات قد يكون أحدها هو</numerusform>
            <numerusform>%n مستندًا قد يكون أحدها هو</numerusform>
            <numerusform>%n مستند قد يكون أحدها هو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>لا ترجمات</numerusform>
            <numerusform>ترجمة واحدة</numerusform>
            <numerusform>ترجمتان</numerusform>
            <numerusform>%n ترجمات</numerusform>
            <numerusform>%n ترجمة</numerusform>
            <numerusform>%n ترجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>لا أيام عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%n أيام عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>A hidden name in what we print</source>
        <translation>اسم مخفي فيما نطبعه</translation>
    </message>
    <message>
        <source>A hidden name on pages</source>
        <translation>اسم مخفي في صفحات</translation>
    </message>
    <message>
        <source>A journey</source>
        <translation>رحلة</translation>
    </message>
    <message>
        <source>A list of papers for the police or the asylum office.</source>
        <translation>قائمة أوراق للشرطة أو لمكتب اللجوء.</translation>
    </message>
    <message>
        <source>A list: who you are, your family, and what happened.</source>
        <translation>قائمة: من أنت، وعائلتك، وما حدث.</translation>
    </message>
    <message>
        <source>A paper that its reader may not see</source>
        <translation>مستند لا يجوز لقارئه رؤيته</translation>
    </message>
    <message>
        <source>A plain packet with an index. No office’s rules are checked.</source>
        <translation>حزمة بسيطة مع فهرس. لا تُراجع قواعد أي مكتب.</translation>
    </message>
    <message>
        <source>A process of its own opens each file. It holds no key.</source>
        <translation>عملية مستقلة تفتح كل ملف. ليس معها أي مفتاح.</translation>
    </message>
    <message>
        <source>A request to leave detention, by parole or on bond.</source>
        <translation>طلب للخروج من الاحتجاز، بإفراج مشروط أو بكفالة.</translation>
    </message>
    <message>
        <source>A scan, a photo or a PDF. Nothing leaves this computer.</source>
        <translation>مسح ضوئي أو صورة أو PDF. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A supplement is begun.</source>
        <translation>بدأ ملحق.</translation>
    </message>
    <message>
        <source>About the country</source>
        <translation>عن البلد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>إضافة مستند</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Add from documents</source>
        <translation>إضافة من المستندات</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Add the signed page for {title}</source>
        <translation>إضافة الصفحة الموقّعة لـ{title}</translation>
    </message>
    <message>
        <source>Add your first paper</source>
        <translation>أضف مستندك الأول</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>إضافة {title}</translation>
    </message>
    <message>
        <source>Add: {title}</source>
        <translation>إضافة: {title}</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Another reading ends earlier. The earlier day is safe.</source>
        <translation>قراءة أخرى تنتهي قبلها. اليوم الأبكر آمن.</translation>
    </message>
    <message>
        <source>Answer {line}</source>
        <translation>الإجابة عن {line}</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Authority chosen.</source>
        <translation>اختيرت الجهة.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>البمبارية</translation>
    </message>
    <message>
        <source>Begin a supplement</source>
        <translation>بدء ملحق</translation>
    </message>
    <message>
        <source>Begin the translation of {title}</source>
        <translation>بدء ترجمة {title}</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Bring back {title}</source>
        <translation>استعادة {title}</translation>
    </message>
    <message>
        <source>Build your packet</source>
        <translation>أنشئ حزمتك</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>Canada: refugee appeal (RAD)</source>
        <translation>كندا: استئناف طلب لجوء (⁦RAD⁩)</translation>
    </message>
    <message>
        <source>Canada: refugee hearing (RPD)</source>
        <translation>كندا: جلسة طلب لجوء (⁦RPD⁩)</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالونية</translation>
    </message>
    <message>
        <source>Certificates with open places</source>
        <translation>شهادات فيها خانات فارغة</translation>
    </message>
    <message>
        <source>Change a fact of the case</source>
        <translation>تغيير معلومة في القضية</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>تغيير الخيارات</translation>
    </message>
    <message>
        <source>Change the cover</source>
        <translation>تغيير الغلاف</translation>
    </message>
    <message>
        <source>Change the size of {title}</source>
        <translation>تغيير حجم {title}</translation>
    </message>
    <message>
        <source>Change the title of {title}</source>
        <translation>تغيير عنوان {title}</translation>
    </message>
    <message>
        <source>Change to {wanted}</source>
        <translation>تغيير إلى {wanted}</translation>
    </message>
    <message>
        <source>Change what was typed</source>
        <translation>تغيير ما كُتب</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>تغيير {title}</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>تغيّر بعد التوقيع</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>تغيّر.</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>الشيشانية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation>اختيار الجهة</translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation>اختيار نسخة أخرى</translation>
    </message>
    <message>
        <source>Choose its pages</source>
        <translation>اختيار صفحاته</translation>
    </message>
    <message>
        <source>Choose pages of {title}</source>
        <translation>اختيار صفحات من {title}</translation>
    </message>
    <message>
        <source>Choose who translates {title}</source>
        <translation>اختيار من يترجم {title}</translation>
    </message>
    <message>
        <source>Copies that go with your application form.</source>
        <translation>نسخ ترافق استمارة طلبك.</translation>
    </message>
    <message>
        <source>Could not get</source>
        <translation>تعذّر الحصول عليه</translation>
    </message>
    <message>
        <source>Court paper</source>
        <translation>ورقة محكمة</translation>
    </message>
    <message>
        <source>Covered on screen</source>
        <translation>مغطّى على الشاشة</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>السجل العدلي</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>الدرية</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Decide first</source>
        <translation>قرّر أولًا</translation>
    </message>
    <message>
        <source>Did something new come? Add it here. Then begin a supplement.</source>
        <translation>هل وصل شيء جديد؟ أضفه هنا، ثم ابدأ ملحقًا.</translation>
    </message>
    <message>
        <source>Doctor or hospital</source>
        <translation>طبيب أو مستشفى</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Each paper has its own certificate now.</source>
        <translation>لكل مستند الآن شهادته.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>European Court of Human Rights</source>
        <translation>المحكمة الأوروبية لحقوق الإنسان</translation>
    </message>
    <message>
        <source>Event added.</source>
        <translation>أُضيف الحدث.</translation>
    </message>
    <message>
        <source>Evidence for the immigration court</source>
        <translation>أدلة لمحكمة الهجرة</translation>
    </message>
    <message>
        <source>Exhibit {label}</source>
        <translation>المرفق {label}</translation>
    </message>
    <message>
        <source>Exhibit {label}, page {page}</source>
        <translation>المرفق {label}، الصفحة {page}</translation>
    </message>
    <message>
        <source>Exhibits for your hearing, also with Form I-589.</source>
        <translation>مرفقات لجلستك، أيضًا مع الاستمارة ⁦I-589⁩.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Fee or receipt</source>
        <translation>رسوم أو إيصال</translation>
    </message>
    <message>
        <source>Filed on {day}</source>
        <translation>قُدِّمت في {day}</translation>
    </message>
    <message>
        <source>Fill in: {label}</source>
        <translation>املأ: {label}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>املأها</translation>
    </message>
    <message>
        <source>Finish the translation of {title}</source>
        <translation>أكمل ترجمة {title}</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>For answers, appeals, and the change of your permit.</source>
        <translation>للردود والطعون وتغيير تصريحك.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>استمارة</translation>
    </message>
    <message>
        <source>Form I-130 for a husband or wife, with proof.</source>
        <translation>الاستمارة ⁦I-130⁩ للزوج أو الزوجة، مع الإثباتات.</translation>
    </message>
    <message>
        <source>Form I-589 that you send yourself, and its papers.</source>
        <translation>الاستمارة ⁦I-589⁩ التي ترسلها بنفسك، مع أوراقها.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>الفولانية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Get the certificate for {title} signed</source>
        <translation>اطلب توقيع شهادة {title}</translation>
    </message>
    <message>
        <source>Get the reading of {title} signed</source>
        <translation>اطلب توقيع قراءة {title}</translation>
    </message>
    <message>
        <source>Get the translation of {title}</source>
        <translation>احصل على ترجمة {title}</translation>
    </message>
    <message>
        <source>Get {n} certificates of translation signed</source>
        <translation>اطلب توقيع شهادات الترجمة: {n}</translation>
    </message>
    <message>
        <source>Give each paper its own certificate</source>
        <translation>إعطاء كل مستند شهادته</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>الغوارانية</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>الكريولية الهايتية</translation>
    </message>
    <message>
        <source>Harm or a threat</source>
        <translation>أذى أو تهديد</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>الهوسا</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>ألقِ نظرة</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Holidays are not known here: look them up.</source>
        <translation>العطل غير معروفة هنا: ابحث عنها.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Husband, wife or partner</source>
        <translation>الزوج أو الزوجة أو الشريك</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>طلبته</translation>
    </message>
    <message>
        <source>I can&apos;t get this</source>
        <translation>لا أستطيع إحضاره</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>الإيغبو</translation>
    </message>
    <message>
        <source>In People: {wanted}</source>
        <translation>في «الأشخاص»: {wanted}</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفهي</translation>
    </message>
    <message>
        <source>It can only compute, nothing else.</source>
        <translation>تستطيع الحساب فقط، لا غير.</translation>
    </message>
    <message>
        <source>It can’t gain more rights.</source>
        <translation>لا تستطيع كسب صلاحيات أكثر.</translation>
    </message>
    <message>
        <source>It comes again every year.</source>
        <translation>يعود كل سنة.</translation>
    </message>
    <message>
        <source>It gets little memory.</source>
        <translation>ذاكرتها قليلة.</translation>
    </message>
    <message>
        <source>It gets little time and few open files.</source>
        <translation>وقتها قليل وملفاتها المفتوحة قليلة.</translation>
    </message>
    <message>
        <source>It is all here</source>
        <translation>كله هنا</translation>
    </message>
    <message>
        <source>It is here, but not in the packet yet.</source>
        <translation>هو هنا، لكنه ليس في الحزمة بعد.</translation>
    </message>
    <message>
        <source>It is in {language}. The packet is in {filing}.</source>
        <translation>لغته {language}. لغة الحزمة {filing}.</translation>
    </message>
    <message>
        <source>It sees no files of this computer.</source>
        <translation>لا ترى ملفات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It sees no network.</source>
        <translation>لا ترى الشبكة.</translation>
    </message>
    <message>
        <source>It sees none of your settings.</source>
        <translation>لا ترى شيئًا من إعداداتك.</translation>
    </message>
    <message>
        <source>It stands as filed.</source>
        <translation>يبقى كما قُدِّم.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخية</translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation>إبقاؤه خارجها</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>الكينيارواندية</translation>
    </message>
    <message>
        <source>Kirundi</source>
        <translation>الكيروندية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Krio</source>
        <translation>الكريو</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>القيرغيزية</translation>
    </message>
    <message>
        <source>K’iche’</source>
        <translation>الكيتشي</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>اللاوية</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>محامٍ</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>اتركه الآن</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه خارجها</translation>
    </message>
    <message>
        <source>Let all {n} like this pass</source>
        <translation>تمرير كل ما يشبهه: {n}</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>تمريره</translation>
    </message>
    <message>
        <source>Let it stand as filed</source>
        <translation>تركه كما قُدِّم</translation>
    </message>
    <message>
        <source>Let one thing pass</source>
        <translation>تمرير أمر واحد</translation>
    </message>
    <message>
        <source>Let pass.</source>
        <translation>مُرّر.</translation>
    </message>
    <message>
        <source>Letter of a community</source>
        <translation>رسالة من جماعة</translation>
    </message>
    <message>
        <source>Letter of a witness</source>
        <translation>رسالة شاهد</translation>
    </message>
    <message>
        <source>Letter of an expert</source>
        <translation>رسالة خبير</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>اللينغالا</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر فيه</translation>
    </message>
    <message>
        <source>Luganda</source>
        <translation>اللوغندية</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>أُنشئ لك</translation>
    </message>
    <message>
        <source>Made from the dates of your papers.</source>
        <translation>من تواريخ مستنداتك.</translation>
    </message>
    <message>
        <source>Made from the paragraphs of your statement.</source>
        <translation>من فقرات إفادتك.</translation>
    </message>
    <message>
        <source>Made from the people and your papers.</source>
        <translation>من الأشخاص ومستنداتك.</translation>
    </message>
    <message>
        <source>Made from what you say in the overview.</source>
        <translation>مما تقوله في النظرة العامة.</translation>
    </message>
    <message>
        <source>Made from what you say of each report.</source>
        <translation>مما تقوله عن كل تقرير.</translation>
    </message>
    <message>
        <source>Made from your photos.</source>
        <translation>من صورك.</translation>
    </message>
    <message>
        <source>Made from your timeline and papers.</source>
        <translation>من خطك الزمني ومستنداتك.</translation>
    </message>
    <message>
        <source>Made from your timeline.</source>
        <translation>من خطك الزمني.</translation>
    </message>
    <message>
        <source>Make {title}</source>
        <translation>إنشاء {title}</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Mam</source>
        <translation>المام</translation>
    </message>
    <message>
        <source>Mandinka</source>
        <translation>الماندنكية</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark the translation of {title} as a draft</source>
        <translation>تعليم ترجمة {title} كمسودة</translation>
    </message>
    <message>
        <source>Mark the translation of {title} as asked for</source>
        <translation>تعليم ترجمة {title} كمطلوبة من غيرك</translation>
    </message>
    <message>
        <source>Mark the translation of {title} as done</source>
        <translation>تعليم ترجمة {title} كمكتملة</translation>
    </message>
    <message>
        <source>Mark the translation of {title} as needed</source>
        <translation>تعليم ترجمة {title} كلازمة</translation>
    </message>
    <message>
        <source>Marriage, children, family</source>
        <translation>زواج وأولاد وأسرة</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Maybe {title}</source>
        <translation>ربما {title}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Money or bank</source>
        <translation>مال أو بنك</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>المنغولية</translation>
    </message>
    <message>
        <source>More will come</source>
        <translation>سيأتي المزيد</translation>
    </message>
    <message>
        <source>Move {title} to {section}</source>
        <translation>نقل {title} إلى {section}</translation>
    </message>
    <message>
        <source>Move {title} to {to}</source>
        <translation>نقل {title} إلى {to}</translation>
    </message>
    <message>
        <source>My case at an authority</source>
        <translation>قضيتي لدى جهة رسمية</translation>
    </message>
    <message>
        <source>My lawyer</source>
        <translation>محاميّ</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>الناواتل</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>النيبالية</translation>
    </message>
    <message>
        <source>Netherlands: asylum request (IND)</source>
        <translation>هولندا: طلب لجوء (⁦IND⁩)</translation>
    </message>
    <message>
        <source>News</source>
        <translation>أخبار</translation>
    </message>
    <message>
        <source>No hidden data</source>
        <translation>لا بيانات خفية</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>بلا كلمة سر</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا يخصّني</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>لست متأكدًا بعد</translation>
    </message>
    <message>
        <source>Note the seal for {title}</source>
        <translation>تسجيل ختم {title}</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Offices and courts</source>
        <translation>المكاتب والمحاكم</translation>
    </message>
    <message>
        <source>On {date} itself.</source>
        <translation>في يوم {date} نفسه.</translation>
    </message>
    <message>
        <source>One certificate signs for all these papers now.</source>
        <translation>شهادة واحدة توقَّع الآن عن كل هذه المستندات.</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>فتح المستندات</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Open options</source>
        <translation>فتح الخيارات</translation>
    </message>
    <message>
        <source>Open overview</source>
        <translation>فتح النظرة العامة</translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation>فتح الحزمة</translation>
    </message>
    <message>
        <source>Open places on the cover</source>
        <translation>خانات فارغة في الغلاف</translation>
    </message>
    <message>
        <source>Open places: {fields}</source>
        <translation>خانات فارغة: {fields}</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>فتح الحدث</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>فتح المستند</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح الشخص</translation>
    </message>
    <message>
        <source>Open translation</source>
        <translation>فتح الترجمة</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <source>Options changed.</source>
        <translation>تغيّرت الخيارات.</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>الأورومو</translation>
    </message>
    <message>
        <source>Other programs can’t look into its memory.</source>
        <translation>لا تستطيع البرامج الأخرى رؤية ذاكرتها.</translation>
    </message>
    <message>
        <source>Other, or not sure yet</source>
        <translation>أخرى، أو لست متأكدًا بعد</translation>
    </message>
    <message>
        <source>Our relationship</source>
        <translation>علاقتنا</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Packet so far</source>
        <translation>الحزمة حتى الآن</translation>
    </message>
    <message>
        <source>Pages of {title} chosen.</source>
        <translation>اختيرت صفحات من {title}.</translation>
    </message>
    <message>
        <source>Pages {pages} of {n}</source>
        <translation>الصفحات {pages} من {n}</translation>
    </message>
    <message>
        <source>Paper from detention</source>
        <translation>ورقة من الاحتجاز</translation>
    </message>
    <message>
        <source>Papers added.</source>
        <translation>أُضيفت المستندات.</translation>
    </message>
    <message>
        <source>Papers for the hearing of your claim.</source>
        <translation>أوراق لجلسة النظر في طلبك.</translation>
    </message>
    <message>
        <source>Papers for your interviews and the decision.</source>
        <translation>أوراق لمقابلاتك وللقرار.</translation>
    </message>
    <message>
        <source>Papers in order, for any office</source>
        <translation>أوراق مرتبة، لأي مكتب</translation>
    </message>
    <message>
        <source>Papers put in: {n}.</source>
        <translation>مستندات وُضعت: {n}.</translation>
    </message>
    <message>
        <source>Papers removed: {n}.</source>
        <translation>مستندات حُذفت: {n}.</translation>
    </message>
    <message>
        <source>Papers taken out: {n}.</source>
        <translation>مستندات أُخرجت: {n}.</translation>
    </message>
    <message>
        <source>Papers that are in the bin</source>
        <translation>مستندات في السلة</translation>
    </message>
    <message>
        <source>Papers that wait for a decision</source>
        <translation>أوراق تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Papers that you could not get</source>
        <translation>أوراق لم تستطع الحصول عليها</translation>
    </message>
    <message>
        <source>Papers too big for one file</source>
        <translation>مستندات أكبر من أن يسعها ملف واحد</translation>
    </message>
    <message>
        <source>Papers without a finished translation</source>
        <translation>مستندات بلا ترجمة مكتملة</translation>
    </message>
    <message>
        <source>Papers without a section</source>
        <translation>مستندات بلا قسم</translation>
    </message>
    <message>
        <source>Paragraph {n}: a name differs</source>
        <translation>الفقرة {n}: اسم يختلف</translation>
    </message>
    <message>
        <source>Paragraph {n}: a number differs</source>
        <translation>الفقرة {n}: رقم يختلف</translation>
    </message>
    <message>
        <source>Paragraph {n}: the date differs</source>
        <translation>الفقرة {n}: التاريخ يختلف</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Passport, ID, birth certificate</source>
        <translation>جواز سفر أو هوية أو شهادة ميلاد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People, and how their names are written</source>
        <translation>الأشخاص، وكيف تُكتب أسماؤهم</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>أُضيف الشخص.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Photos on sheets</source>
        <translation>صور على أوراق</translation>
    </message>
    <message>
        <source>Police paper</source>
        <translation>ورقة شرطة</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>إثبات الإرسال</translation>
    </message>
    <message>
        <source>Proof that you are a couple</source>
        <translation>إثبات أنكما زوجان</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Put in papers: {n}</source>
        <translation>وضع مستندات: {n}</translation>
    </message>
    <message>
        <source>Put in {title}</source>
        <translation>وضع {title}</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>وضعه فيها</translation>
    </message>
    <message>
        <source>Put photos on sheets</source>
        <translation>وضع صور على أوراق</translation>
    </message>
    <message>
        <source>Put {title} in the packet</source>
        <translation>ضع {title} في الحزمة</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>الكيتشوا</translation>
    </message>
    <message>
        <source>Q’eqchi’</source>
        <translation>الكيكتشي</translation>
    </message>
    <message>
        <source>Read the rule</source>
        <translation>اقرأ القاعدة</translation>
    </message>
    <message>
        <source>Ready to sign. Signed page: to add</source>
        <translation>جاهز للتوقيع. الصفحة الموقّعة: للإضافة</translation>
    </message>
    <message>
        <source>Remove papers</source>
        <translation>حذف مستندات</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>حذف {title}</translation>
    </message>
    <message>
        <source>Replace the scan of {title}</source>
        <translation>استبدال مسح {title}</translation>
    </message>
    <message>
        <source>Reports on the country, and what they show</source>
        <translation>تقارير عن البلد، وما تُظهره</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation>الروهينغية</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>الرومنية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Say the language of {title}</source>
        <translation>اذكر لغة {title}</translation>
    </message>
    <message>
        <source>Say what {title} is, and its language</source>
        <translation>اذكر ما هو {title}، ولغته</translation>
    </message>
    <message>
        <source>Say who translated it. That person signs by hand.</source>
        <translation>اذكر من ترجمه. هذا الشخص يوقّع بيده.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>ذكر السبب</translation>
    </message>
    <message>
        <source>School or studies</source>
        <translation>مدرسة أو دراسة</translation>
    </message>
    <message>
        <source>Sections with nothing in them</source>
        <translation>أقسام فارغة</translation>
    </message>
    <message>
        <source>Sensitive papers that wait</source>
        <translation>مستندات حساسة تنتظر</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>إظهار الصفحة</translation>
    </message>
    <message>
        <source>Sign for all papers of one translator together</source>
        <translation>توقيع كل مستندات مترجم واحد معًا</translation>
    </message>
    <message>
        <source>Signed page is in</source>
        <translation>الصفحة الموقّعة موجودة</translation>
    </message>
    <message>
        <source>Signed page is in the bin</source>
        <translation>الصفحة الموقّعة في السلة</translation>
    </message>
    <message>
        <source>Signed page: to add</source>
        <translation>الصفحة الموقّعة: للإضافة</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>السنهالية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Something in my life</source>
        <translation>شيء في حياتي</translation>
    </message>
    <message>
        <source>Spain: asylum request</source>
        <translation>إسبانيا: طلب لجوء</translation>
    </message>
    <message>
        <source>Spain: regularisation of 2026</source>
        <translation>إسبانيا: تسوية الأوضاع لعام ⁦2026⁩</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Start the translation of {title}</source>
        <translation>ابدأ ترجمة {title}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Supplement {n} so far</source>
        <translation>الملحق {n} حتى الآن</translation>
    </message>
    <message>
        <source>Susu</source>
        <translation>السوسو</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>التاغالوغية</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>الطاجيكية</translation>
    </message>
    <message>
        <source>Take back what was filed</source>
        <translation>سحب ما قُدِّم</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Take off the signed page for {title}</source>
        <translation>إزالة الصفحة الموقّعة لـ{title}</translation>
    </message>
    <message>
        <source>Take out papers: {n}</source>
        <translation>إخراج مستندات: {n}</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>إخراج {title}</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Take the file off the translation of {title}</source>
        <translation>إزالة الملف من ترجمة {title}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلندية</translation>
    </message>
    <message>
        <source>The bundle for the First-tier Tribunal.</source>
        <translation>حزمة الأوراق لمحكمة ⁦First-tier Tribunal⁩.</translation>
    </message>
    <message>
        <source>The cover changed.</source>
        <translation>تغيّر الغلاف.</translation>
    </message>
    <message>
        <source>The cover prints it.</source>
        <translation>يُطبع على الغلاف.</translation>
    </message>
    <message>
        <source>The cover prints it. For example: {hint}</source>
        <translation>يُطبع على الغلاف. مثلًا: {hint}</translation>
    </message>
    <message>
        <source>The cover prints it: {hint}.</source>
        <translation>يُطبع على الغلاف: {hint}.</translation>
    </message>
    <message>
        <source>The page says {wanted}. You did not write it.</source>
        <translation>في الصفحة {wanted}. لم تكتبه.</translation>
    </message>
    <message>
        <source>The page says {wanted}. You wrote {written}.</source>
        <translation>في الصفحة {wanted}. كتبت {written}.</translation>
    </message>
    <message>
        <source>The person who read it out signs by hand.</source>
        <translation>من قرأه بصوت عالٍ يوقّع بيده.</translation>
    </message>
    <message>
        <source>The photos lie on sheets.</source>
        <translation>الصور على أوراق.</translation>
    </message>
    <message>
        <source>The record for an appeal after your claim was refused.</source>
        <translation>سجل الاستئناف بعد رفض طلبك.</translation>
    </message>
    <message>
        <source>The seal for {title} is noted.</source>
        <translation>سُجِّل ختم {title}.</translation>
    </message>
    <message>
        <source>The signed page for {title} is in.</source>
        <translation>دخلت الصفحة الموقّعة لـ{title}.</translation>
    </message>
    <message>
        <source>The signed page for {title} is taken off.</source>
        <translation>أُزيلت الصفحة الموقّعة لـ{title}.</translation>
    </message>
    <message>
        <source>The size of {title} changed.</source>
        <translation>تغيّر حجم {title}.</translation>
    </message>
    <message>
        <source>The supplement takes it back.</source>
        <translation>الملحق يسحبه.</translation>
    </message>
    <message>
        <source>The system refuses it files and network once more.</source>
        <translation>يمنعها النظام مرة أخرى من الملفات والشبكة.</translation>
    </message>
    <message>
        <source>The translation of {title} is a draft again.</source>
        <translation>عادت ترجمة {title} مسودة.</translation>
    </message>
    <message>
        <source>The translation of {title} is a file now.</source>
        <translation>ترجمة {title} الآن ملف.</translation>
    </message>
    <message>
        <source>The translation of {title} is asked for.</source>
        <translation>طُلبت ترجمة {title}.</translation>
    </message>
    <message>
        <source>The translation of {title} is done.</source>
        <translation>اكتملت ترجمة {title}.</translation>
    </message>
    <message>
        <source>The translation of {title} is needed.</source>
        <translation>ترجمة {title} لازمة.</translation>
    </message>
    <message>
        <source>The translator of {title} is chosen.</source>
        <translation>اختير مترجم {title}.</translation>
    </message>
    <message>
        <source>The whole packet</source>
        <translation>الحزمة كلها</translation>
    </message>
    <message>
        <source>Then we know if it needs a translation.</source>
        <translation>هكذا نعرف إن كان يحتاج إلى ترجمة.</translation>
    </message>
    <message>
        <source>Then we know where it goes and if it needs a translation.</source>
        <translation>هكذا نعرف مكانه وهل يحتاج إلى ترجمة.</translation>
    </message>
    <message>
        <source>Things of one kind</source>
        <translation>أمور من نوع واحد</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>تهديد</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>التبتية</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>للإضافة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Translation of {title} begun.</source>
        <translation>بدأت ترجمة {title}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Translations that are drafts</source>
        <translation>ترجمات ما زالت مسودات</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Translator: to choose</source>
        <translation>المترجم: للاختيار</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>المترجمون</translation>
    </message>
    <message>
        <source>Travel or visa paper</source>
        <translation>ورقة سفر أو تأشيرة</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>التركمانية</translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>كتابة كلمة السر</translation>
    </message>
    <message>
        <source>Type the translation of {title} here now.</source>
        <translation>اكتب ترجمة {title} هنا الآن.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>United Kingdom: asylum appeal</source>
        <translation>المملكة المتحدة: استئناف طلب لجوء</translation>
    </message>
    <message>
        <source>United States: asylum office (USCIS)</source>
        <translation>الولايات المتحدة: مكتب اللجوء (⁦USCIS⁩)</translation>
    </message>
    <message>
        <source>United States: immigration court</source>
        <translation>الولايات المتحدة: محكمة الهجرة</translation>
    </message>
    <message>
        <source>United States: marriage petition (USCIS)</source>
        <translation>الولايات المتحدة: طلب بسبب الزواج (⁦USCIS⁩)</translation>
    </message>
    <message>
        <source>United States: refugee admissions</source>
        <translation>الولايات المتحدة: قبول اللاجئين</translation>
    </message>
    <message>
        <source>United States: release from detention</source>
        <translation>الولايات المتحدة: الخروج من الاحتجاز</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Use a file as the translation of {title}</source>
        <translation>استعمال ملف ترجمةً لـ{title}</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>استعمال ذلك</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>الأويغورية</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>الأوزبكية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>We are not sure. Look it up before you rely on it.</source>
        <translation>لسنا متأكدين. تحقق منها قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <source>We read it in another text about the rule.</source>
        <translation>قرأناها في نص آخر عن القاعدة.</translation>
    </message>
    <message>
        <source>We read it in the rule itself.</source>
        <translation>قرأناها في القاعدة نفسها.</translation>
    </message>
    <message>
        <source>We see nothing else to do.</source>
        <translation>لا نرى شيئًا آخر لفعله.</translation>
    </message>
    <message>
        <source>What date is on the criminal record paper?</source>
        <translation>ما تاريخ ورقة السجل العدلي؟</translation>
    </message>
    <message>
        <source>What date is on the notice about the fee?</source>
        <translation>ما التاريخ المكتوب على إشعار الرسوم؟</translation>
    </message>
    <message>
        <source>What date is on the unmarried certificate?</source>
        <translation>ما تاريخ شهادة العزوبة؟</translation>
    </message>
    <message>
        <source>What happened, in order of time</source>
        <translation>ما حدث، بترتيب زمني</translation>
    </message>
    <message>
        <source>What the statement says, and what shows it</source>
        <translation>ما تقوله الإفادة، وما يُظهره</translation>
    </message>
    <message>
        <source>When did you cross the land border?</source>
        <translation>متى عبرت الحدود البرية؟</translation>
    </message>
    <message>
        <source>When did you first enter the country?</source>
        <translation>متى دخلت البلد أول مرة؟</translation>
    </message>
    <message>
        <source>When did you get the letter that asks for papers?</source>
        <translation>متى وصلتك الرسالة التي تطلب أوراقًا؟</translation>
    </message>
    <message>
        <source>When did you get the written reasons?</source>
        <translation>متى وصلتك الأسباب المكتوبة؟</translation>
    </message>
    <message>
        <source>When did you last arrive?</source>
        <translation>متى كان آخر وصول لك؟</translation>
    </message>
    <message>
        <source>When did you send the form?</source>
        <translation>متى أرسلت الاستمارة؟</translation>
    </message>
    <message>
        <source>When does your permit end?</source>
        <translation>متى ينتهي تصريحك؟</translation>
    </message>
    <message>
        <source>When is your claim found eligible?</source>
        <translation>متى يُقبل طلبك للنظر؟</translation>
    </message>
    <message>
        <source>When is your interview?</source>
        <translation>متى مقابلتك؟</translation>
    </message>
    <message>
        <source>When is your next hearing?</source>
        <translation>متى جلستك القادمة؟</translation>
    </message>
    <message>
        <source>When is your next master hearing?</source>
        <translation>متى جلستك التمهيدية القادمة؟</translation>
    </message>
    <message>
        <source>When was the decision?</source>
        <translation>متى صدر القرار؟</translation>
    </message>
    <message>
        <source>When was your claim sent to the Board?</source>
        <translation>متى أُرسل طلبك إلى المجلس؟</translation>
    </message>
    <message>
        <source>Where I lived</source>
        <translation>أين سكنت</translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation>أين سكنت</translation>
    </message>
    <message>
        <source>Where you were, month by month</source>
        <translation>أين كنت، شهرًا بشهر</translation>
    </message>
    <message>
        <source>Which day counts for you? It replaces the counted one.</source>
        <translation>أي يوم يُحسب لك؟ يحل محل المحسوب.</translation>
    </message>
    <message>
        <source>Which day counts? ({fact})</source>
        <translation>أي يوم يُحسب؟ ({fact})</translation>
    </message>
    <message>
        <source>Windows ends it together with this program.</source>
        <translation>ينهيها ⁦Windows⁩ مع هذا البرنامج.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>الولوفية</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>اليوروبا</translation>
    </message>
    <message>
        <source>You have handed it in</source>
        <translation>لقد قدّمتها</translation>
    </message>
    <message>
        <source>You marked it sensitive. Others will see it there.</source>
        <translation>علّمته كحساس. سيراه آخرون هناك.</translation>
    </message>
    <message>
        <source>You set this day yourself.</source>
        <translation>وضعت هذا اليوم بنفسك.</translation>
    </message>
    <message>
        <source>You wrote {written}. The page does not say it.</source>
        <translation>كتبت {written}. ليس في الصفحة.</translation>
    </message>
    <message>
        <source>Your own statement</source>
        <translation>إفادتك الخاصة</translation>
    </message>
    <message>
        <source>Your time together, in order</source>
        <translation>وقتكما معًا، بالترتيب</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>نحو {date}</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>بقي نحو {n} دقيقة</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>بقي نحو {n} ثانية</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>أوشك على الانتهاء</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>answers that do not show</source>
        <translation>إجابات لا تظهر</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>came in as a picture</source>
        <translation>دخل كصورة</translation>
    </message>
    <message>
        <source>carries other files</source>
        <translation>يحمل ملفات أخرى</translation>
    </message>
    <message>
        <source>certificate has open places</source>
        <translation>في الشهادة خانات فارغة</translation>
    </message>
    <message>
        <source>certificate to sign</source>
        <translation>شهادة للتوقيع</translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation>تغيّر بعد التوقيع</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>راجع التاريخ</translation>
    </message>
    <message>
        <source>check the translator</source>
        <translation>راجع المترجم</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>each with its original</source>
        <translation>كل منها مع أصلها</translation>
    </message>
    <message>
        <source>every office can open it</source>
        <translation>يستطيع كل مكتب فتحه</translation>
    </message>
    <message>
        <source>few pages for a passport</source>
        <translation>صفحات قليلة لجواز سفر</translation>
    </message>
    <message>
        <source>few pages for such a paper</source>
        <translation>صفحات قليلة لمستند كهذا</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>ألقِ نظرة</translation>
    </message>
    <message>
        <source>index, page stamp, link and bookmark agree</source>
        <translation>الفهرس والختم والرابط والإشارة متفقة</translation>
    </message>
    <message>
        <source>it was {place}</source>
        <translation>كان {place}</translation>
    </message>
    <message>
        <source>language not told yet</source>
        <translation>اللغة لم تُذكر بعد</translation>
    </message>
    <message>
        <source>letters we cannot print</source>
        <translation>حروف لا نستطيع طباعتها</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>look it up first</source>
        <translation>للتحقق أولًا</translation>
    </message>
    <message>
        <source>may be hard to read</source>
        <translation>قد تصعب قراءته</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name the interpreter</source>
        <translation>اذكر المترجم الشفهي</translation>
    </message>
    <message>
        <source>needs a sworn translator</source>
        <translation>يحتاج إلى مترجم محلّف</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>no author, no place, no history</source>
        <translation>لا كاتب ولا مكان ولا سجل</translation>
    </message>
    <message>
        <source>no finished translation</source>
        <translation>لا ترجمة مكتملة</translation>
    </message>
    <message>
        <source>none twice, none left out, all in order</source>
        <translation>لا مكرر ولا متروك، وكلها بالترتيب</translation>
    </message>
    <message>
        <source>not in the packet yet</source>
        <translation>ليس في الحزمة بعد</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>other pages</source>
        <translation>صفحات أخرى</translation>
    </message>
    <message>
        <source>page labels</source>
        <translation>رموز الصفحات</translation>
    </message>
    <message>
        <source>page stamps</source>
        <translation>أختام الصفحات</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>الصفحة {n}</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>pages {range}</source>
        <translation>الصفحات {range}</translation>
    </message>
    <message>
        <source>parts of the file</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>read by immigration officers</source>
        <translation>يقرؤها موظفو الهجرة</translation>
    </message>
    <message>
        <source>read by officers or a judge</source>
        <translation>يقرؤها موظفون أو قاضٍ</translation>
    </message>
    <message>
        <source>read by the asylum office</source>
        <translation>يقرؤها مكتب اللجوء</translation>
    </message>
    <message>
        <source>read by the court</source>
        <translation>تقرؤها المحكمة</translation>
    </message>
    <message>
        <source>read by the immigration office</source>
        <translation>يقرؤها مكتب الهجرة</translation>
    </message>
    <message>
        <source>read by the immigration service</source>
        <translation>تقرؤها دائرة الهجرة</translation>
    </message>
    <message>
        <source>read by the refugee board</source>
        <translation>يقرؤها مجلس اللاجئين</translation>
    </message>
    <message>
        <source>read by the tribunal</source>
        <translation>تقرؤها المحكمة</translation>
    </message>
    <message>
        <source>read by whoever you give it to</source>
        <translation>يقرؤها من تسلّمه إياها</translation>
    </message>
    <message>
        <source>read by {authority}</source>
        <translation>تقرؤها {authority}</translation>
    </message>
    <message>
        <source>read in another text</source>
        <translation>قُرئ في نص آخر</translation>
    </message>
    <message>
        <source>read in the rule itself</source>
        <translation>قُرئ في القاعدة نفسها</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>قُرئ في {date}</translation>
    </message>
    <message>
        <source>reading to sign</source>
        <translation>قراءة للتوقيع</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>الإيصال {number}</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>signed page is in the bin</source>
        <translation>الصفحة الموقّعة في السلة</translation>
    </message>
    <message>
        <source>small on this paper</source>
        <translation>صغير على هذا الورق</translation>
    </message>
    <message>
        <source>small text in a field</source>
        <translation>نص صغير في حقل</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>أُخرج</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>text outside the page</source>
        <translation>نص خارج الصفحة</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>الملف نفسه مرتين</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>title in its own language</source>
        <translation>العنوان بلغته الأصلية</translation>
    </message>
    <message>
        <source>to {language}</source>
        <translation>إلى {language}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>too big for one file</source>
        <translation>أكبر من أن يسعه ملف واحد</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>translated by the applicant</source>
        <translation>ترجمه صاحب الطلب</translation>
    </message>
    <message>
        <source>translation asked for</source>
        <translation>طُلبت الترجمة</translation>
    </message>
    <message>
        <source>translation needed</source>
        <translation>يحتاج إلى ترجمة</translation>
    </message>
    <message>
        <source>translation started</source>
        <translation>بدأت الترجمة</translation>
    </message>
    <message>
        <source>translation to do</source>
        <translation>ترجمة للعمل</translation>
    </message>
    <message>
        <source>translation to finish</source>
        <translation>ترجمة للإكمال</translation>
    </message>
    <message>
        <source>under the limit of {limit} for one file</source>
        <translation>دون الحد {limit} للملف الواحد</translation>
    </message>
    <message>
        <source>who read it out</source>
        <translation>من قرأه بصوت عالٍ</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>من ترجمه</translation>
    </message>
    <message>
        <source>{authority} · closed now</source>
        <translation>{authority} · مغلق الآن</translation>
    </message>
    <message>
        <source>{authority} · not confirmed yet</source>
        <translation>{authority} · غير مؤكد بعد</translation>
    </message>
    <message>
        <source>{days} after the decision of {date}.</source>
        <translation>{days} بعد قرار {date}.</translation>
    </message>
    <message>
        <source>{days} after the hearing on {date}.</source>
        <translation>{days} بعد جلسة {date}.</translation>
    </message>
    <message>
        <source>{days} after the interview on {date}.</source>
        <translation>{days} بعد المقابلة في {date}.</translation>
    </message>
    <message>
        <source>{days} after the notice of {date}.</source>
        <translation>{days} بعد الإشعار المؤرخ {date}.</translation>
    </message>
    <message>
        <source>{days} after the paper of {date}.</source>
        <translation>{days} بعد الورقة المؤرخة {date}.</translation>
    </message>
    <message>
        <source>{days} after you arrived on {date}.</source>
        <translation>{days} بعد وصولك في {date}.</translation>
    </message>
    <message>
        <source>{days} after you crossed the border on {date}.</source>
        <translation>{days} بعد عبورك الحدود في {date}.</translation>
    </message>
    <message>
        <source>{days} after you filed on {date}.</source>
        <translation>{days} بعد تقديمك في {date}.</translation>
    </message>
    <message>
        <source>{days} after you first came in, on {date}.</source>
        <translation>{days} بعد دخولك الأول في {date}.</translation>
    </message>
    <message>
        <source>{days} after you got the letter on {date}.</source>
        <translation>{days} بعد وصول الرسالة إليك في {date}.</translation>
    </message>
    <message>
        <source>{days} after you got the reasons on {date}.</source>
        <translation>{days} بعد وصول الأسباب إليك في {date}.</translation>
    </message>
    <message>
        <source>{days} after your claim went to the Board on {date}.</source>
        <translation>{days} بعد إرسال طلبك إلى المجلس في {date}.</translation>
    </message>
    <message>
        <source>{days} after your permit ends on {date}.</source>
        <translation>{days} بعد انتهاء تصريحك في {date}.</translation>
    </message>
    <message>
        <source>{days} after {date}.</source>
        <translation>{days} بعد {date}.</translation>
    </message>
    <message>
        <source>{days} before the hearing on {date}.</source>
        <translation>{days} قبل جلسة {date}.</translation>
    </message>
    <message>
        <source>{days} before the interview on {date}.</source>
        <translation>{days} قبل المقابلة في {date}.</translation>
    </message>
    <message>
        <source>{days} before your permit ends on {date}.</source>
        <translation>{days} قبل انتهاء تصريحك في {date}.</translation>
    </message>
    <message>
        <source>{days} before {date}.</source>
        <translation>{days} قبل {date}.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>when something began and ended</comment>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{language} to {other}</source>
        <translation>من {language} إلى {other}</translation>
    </message>
    <message>
        <source>{line}: noted.</source>
        <translation>{line}: سُجّل.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>تغيّر {name}.</translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation>حُذف {name}.</translation>
    </message>
    <message>
        <source>{name} signs by hand. Then add the signed page.</source>
        <translation>يوقّع {name} بيده. ثم أضف الصفحة الموقّعة.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <source>{n} of {limit} pages</source>
        <translation>{n} من {limit} صفحة</translation>
    </message>
    <message>
        <source>{title} added.</source>
        <translation>أُضيف {title}.</translation>
    </message>
    <message>
        <source>{title} came after you filed.</source>
        <translation>{title} وصل بعد تقديمك.</translation>
    </message>
    <message>
        <source>{title} changed.</source>
        <translation>تغيّر {title}.</translation>
    </message>
    <message>
        <source>{title} has a new scan.</source>
        <translation>صار لـ{title} مسح جديد.</translation>
    </message>
    <message>
        <source>{title} has another title.</source>
        <translation>لـ{title} عنوان آخر.</translation>
    </message>
    <message>
        <source>{title} is back.</source>
        <translation>عاد {title}.</translation>
    </message>
    <message>
        <source>{title} is in.</source>
        <translation>{title} في الحزمة.</translation>
    </message>
    <message>
        <source>{title} moved to {section}.</source>
        <translation>نُقل {title} إلى {section}.</translation>
    </message>
    <message>
        <source>{title} moved to {to}.</source>
        <translation>نُقل {title} إلى {to}.</translation>
    </message>
    <message>
        <source>{title} moved to {to}. Pages {pages} changed.</source>
        <translation>نُقل {title} إلى {to}. تغيّرت الصفحات {pages}.</translation>
    </message>
    <message>
        <source>{title} put in.</source>
        <translation>وُضع {title}.</translation>
    </message>
    <message>
        <source>{title} removed.</source>
        <translation>حُذف {title}.</translation>
    </message>
    <message>
        <source>{title} taken out.</source>
        <translation>أُخرج {title}.</translation>
    </message>
    <message>
        <source>{work} {n} of {of}</source>
        <translation>{work}: {n} من {of}</translation>
    </message>
    <message>
        <source>{work}: {n}</source>
        <translation>{work}: {n}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>These six words open your papers. Nothing else does.</source>
        <translation>هذه الكلمات الست تفتح أوراقك. لا شيء غيرها.</translation>
    </message>
    <message>
        <source>These words are English. You can also type your own.</source>
        <translation>هذه الكلمات بالإنجليزية. يمكنك أيضًا كتابة كلماتك.</translation>
    </message>
    <message>
        <source>Type my own</source>
        <translation>كتابة عبارتي</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
</context>
<context>
    <name>WorkbenchHeader</name>
    <message numerus="yes">
        <source>%n paragraph(s) still empty</source>
        <translation>
            <numerusform>لا فقرات فارغة</numerusform>
            <numerusform>فقرة واحدة ما زالت فارغة</numerusform>
            <numerusform>فقرتان ما زالتا فارغتين</numerusform>
            <numerusform>%n فقرات ما زالت فارغة</numerusform>
            <numerusform>%n فقرة ما زالت فارغة</numerusform>
            <numerusform>%n فقرة ما زالت فارغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to translations</source>
        <translation>العودة إلى الترجمات</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>طلبته</translation>
    </message>
    <message>
        <source>I did not ask for it yet</source>
        <translation>لم أطلبها بعد</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تعليمها كمكتملة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>ليست مكتملة بعد</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translator and certificate</source>
        <translation>المترجم والشهادة</translation>
    </message>
    <message>
        <source>Type it here instead</source>
        <translation>كتابتها هنا بدلًا منه</translation>
    </message>
    <message>
        <source>Use a paper that is here…</source>
        <translation>استعمال مستند موجود هنا…</translation>
    </message>
    <message>
        <source>Use a translated file…</source>
        <translation>استعمال ملف مترجم…</translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>Choose the translated file</source>
        <translation>اختر الملف المترجم</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>نقرأ الملف…</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>التمرير معًا</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>It fits</source>
        <translation>يتسع</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>يكاد يمتلئ</translation>
    </message>
    <message>
        <source>Too many pages</source>
        <translation>صفحات كثيرة جدًا</translation>
    </message>
    <message>
        <source>{n} of {limit} pages</source>
        <translation>{n} من {limit} صفحة</translation>
    </message>
</context>
<context>
    <name>_Date</name>
    <message>
        <source>Change the day</source>
        <translation>تغيير اليوم</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف نعرف ذلك</translation>
    </message>
    <message>
        <source>Set a day of my own</source>
        <translation>وضع يوم خاص بي</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>إظهار أقل</translation>
    </message>
</context>
<context>
    <name>_Hearing</name>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>Tell the day</source>
        <translation>ذكر اليوم</translation>
    </message>
</context>
</TS>
