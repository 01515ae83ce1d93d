<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) so far. The newest has this mark:</source>
        <translation>
            <numerusform>%n entry so far. The newest has this mark:</numerusform>
            <numerusform>%n entries so far. The newest has this mark:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message numerus="yes">
        <source>%n file(s) need a look.</source>
        <translation>
            <numerusform>%n file needs a look.</numerusform>
            <numerusform>%n files need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>%n paper added.</numerusform>
            <numerusform>%n papers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were here already.</source>
        <translation>
            <numerusform>%n paper was here already.</numerusform>
            <numerusform>%n papers were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateMore</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedSince</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message numerus="yes">
        <source>Show %n older or moved file(s)</source>
        <translation>
            <numerusform>Show %n older or moved file</numerusform>
            <numerusform>Show %n older or moved files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExhibitPane</name>
    <message numerus="yes">
        <source>It has %n page(s).</source>
        <translation>
            <numerusform>It has %n page.</numerusform>
            <numerusform>It has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExhibitWords</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>%n more like this.</source>
        <translation>
            <numerusform>%n more like this.</numerusform>
            <numerusform>%n more like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n left for now</source>
        <translation>
            <numerusform>Show %n left for now</numerusform>
            <numerusform>Show %n left for now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message numerus="yes">
        <source>Makes %n file(s)</source>
        <translation>
            <numerusform>Makes %n file</numerusform>
            <numerusform>Makes %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketAdd</name>
    <message numerus="yes">
        <source>Put in %n</source>
        <translation>
            <numerusform>Put in %n</numerusform>
            <numerusform>Put in %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketHeader</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decide %n thing(s) before you build</source>
        <translation>
            <numerusform>decide %n thing before you build</numerusform>
            <numerusform>decide %n things before you build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>look at %n thing(s)</source>
        <translation>
            <numerusform>look at %n thing</numerusform>
            <numerusform>look at %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message numerus="yes">
        <source>Decide %n thing(s) before you build.</source>
        <translation>
            <numerusform>Decide %n thing before you build.</numerusform>
            <numerusform>Decide %n things before you build.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>Each exhibit is a file of its own too: %n in</source>
        <translation>
            <numerusform>Each exhibit is a file of its own too: %n in</numerusform>
            <numerusform>Each exhibit is a file of its own too: %n in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n day from today</numerusform>
            <numerusform>%n days from today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new paper(s) came after you filed.</source>
        <translation>
            <numerusform>%n new paper came after you filed.</numerusform>
            <numerusform>%n new papers came after you filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) may be it</source>
        <translation>
            <numerusform>%n paper may be it</numerusform>
            <numerusform>%n papers may be it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n translation</numerusform>
            <numerusform>%n translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbenchHeader</name>
    <message numerus="yes">
        <source>%n paragraph(s) still empty</source>
        <translation>
            <numerusform>%n paragraph still empty</numerusform>
            <numerusform>%n paragraphs still empty</numerusform>
        </translation>
    </message>
</context>
</TS>
