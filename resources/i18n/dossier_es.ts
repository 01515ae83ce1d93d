<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A screen reader uses Shift here, so use the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help if someone watches this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide that it is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your papers locked, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your papers without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can still see that this program is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect copies after you hand them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in order, with page numbers, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what to add next. All is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift three times, quickly, does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That works. From now on, it covers and locks your papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This button is always at the top. It covers and locks your papers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: press Shift three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Add from documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message numerus="yes">
        <source>%n file(s) need a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in stays in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingRow</name>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorityPage</name>
    <message>
        <source>It decides the order and the first pages. You can choose again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking your new folder. It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will get your papers?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildPage</name>
    <message>
        <source>Back to packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Your papers are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something wants a decision first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept the file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. Nothing is written until all pages are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your packet is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it from your paper. Put a space between the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows that you can open your papers later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This locks when the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved stays. The work stops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoveredPage</name>
    <message>
        <source>Covered on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Choose the better scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves it to the bin. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the better scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The better scan is in. The old one is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is not locked. Anyone who has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentFilters</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking for these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive: cover it on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in its own language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo of my arm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentGrid</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what order papers stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentLists</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, paste them, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper here is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorFrame</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitMenus</name>
    <message>
        <source>Another section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in its section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last in its section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitTree</name>
    <message>
        <source>Exhibits of the packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitWords</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Covered on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>Prints “{fact}”, from People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover has an open place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening starts another program. It may remember the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts another program, which may remember what it opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>%n more like this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n left for now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let this pass. Options can stop it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: it takes strong computers to guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. A line from a song or book would be weaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is lost, nobody can open your papers. We can’t either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a word that people try first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats and rows of keys help little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words or more are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same. Press Show, and look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one can be guessed. Press Continue again to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all six words. These are {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: it can be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {n} is not the same. Look at your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on paper. Keep the paper away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FuzzyDateField</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Month” or “Year” if you know less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the packet: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “About”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: how exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} has {n} days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose the folder that holds your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one that is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change the language at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Fits in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Makes %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document is too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use six words instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketAdd</name>
    <message>
        <source>Add from documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your documents are in this packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put in %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} are shown. Type to find the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what belongs in this packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked sensitive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketHeader</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Build packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>decide %n thing(s) before you build</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>look at %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ready to build</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketOptions</name>
    <message>
        <source>Back to packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office takes {n} MB. Leave it empty to use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number of MB, such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type as it stands in your papers. It is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know no limit. Leave it empty for one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cover and the stamps print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this packet for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each exhibit as its own file too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message>
        <source>Certificate of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover and index</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketSide</name>
    <message>
        <source>Back to packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Add from documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decide %n thing(s) before you build.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this packet yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the papers that you want to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want the packet?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Choose a folder for your papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a second copy, lock first. Then copy the whole folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder holds everything, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>name of a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers are kept here already. Open them, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who use this computer can see the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can’t read it without your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your papers are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers. They get it locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>A sensitive paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a paper to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A certification for several documents names each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A declaration in English by a person who doesn&apos;t speak it has a certificate of interpretation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has at most 25 MB; larger ones are split and named Part1, Part2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign document comes with a translation that its translator signs for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign document comes with an English translation and the translator&apos;s signed certification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A knowingly false application can bar a person for good. Check every fact and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lease or a bill shows where you lived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lease or a bill shows where you lived. Each fact you tell can have its paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet has an index, and its pages are numbered through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person does not translate for their own case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A000-000-000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the filing party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the government&apos;s lawyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All written material is on paper of 8 1/2 by 11 inches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the Board of Immigration Appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application and fee receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank and tax papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community and membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts and pay slips show your work. Each fact you tell can have its paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies may be filed; the original is shown if the court asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel for Respondent, or Respondent, pro se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country conditions can have numbers, the person&apos;s own documents have letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody and conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DETAINED or NON-DETAINED, EMERGENCY or JOINT stands at the top right of the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and records of hearings show what happened, from the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different kinds of filings are not put into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents with an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOIR ID of the lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each fact you tell can have its paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email of the filing party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events at issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every translation needs the translator&apos;s own signature on its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the individual hearing, 15 days before (older text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the individual hearing, 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that could be had is filed, or it is said why it could not be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that could not be obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits follow each other from the person&apos;s own story to the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits have letters beginning with A, with tabs on the right edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File copies. Bring the originals to the hearing, and keep identity papers safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form I-589 has a fee, and a further one each year while it is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form I-589 within one year of the last arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms and statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hon. Robin Specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity, travel and family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It explains what the judge can&apos;t know of your country. Add the expert&apos;s CV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that the translation is true and accurate to the best of the translator&apos;s abilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows that you belong to the group. Cards, letters and event photos count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows the day you arrived. The year for Form I-589 counts from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows who you are and how you travelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows who you are and how you travelled. Copy the empty pages too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows your name, your age, your birthplace and your parents. A household register helps too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells your story. All other papers support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January 12, 2027, 1:00 p.m. (individual hearing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key passages of long country material are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyers file electronically since February 11, 2022; people without a lawyer may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marriage and birth certificates show who belongs to your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material from the internet has its full address, and the day it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical and psychological evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of the Principal Legal Advisor, with its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are numbered through, bottom centre or bottom right, on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper filings have two holes at the top and are printed on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of police and courts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on your home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on your school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers you could not get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport, every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People write what they saw with their own eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People write what they saw with their own eyes. Add a copy of each writer&apos;s identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of service on the government&apos;s lawyers comes with every filing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed exhibits for the individual hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of an expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports on the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports on your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence, work and school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summonses, warrants and reports show what happened, from the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the filing party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certification is typed or printed legibly, and says that the translator is competent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court wants the receipt of the Form I-589 fee with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover names the filing party, court, caption, A-number, judge, hearing and the filing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge may want exhibits indexed, paginated, and with a table of contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s own order comes before every rule here. Read the order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law asks for a statement on them. Say why, and what you tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translator&apos;s address and telephone number stand on the certification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules change. Look up the ones marked verify before you file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answer questions that the court will ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They let the judge see what you tell. Say the date and the place of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show injuries and what the injuries left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show injuries and what the injuries left behind. An evaluation by a psychologist helps too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show people, places and damage. Say the date and the place of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show that your fear fits what is known. Keep the day and the full web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show what happened, from the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show what is known of it. Keep the day and the full web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show what you fear and who caused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show what you fear and who caused it. Keep the sender and the day visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show who belongs to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet goes to the government&apos;s lawyers too. Take out what they should not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile follows no authority&apos;s rules. Ask the one you write to what it wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States immigration court (EOIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work, school and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly fee for a pending Form I-589</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the Notice to Appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city and state, such as Sampleton, ZZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year again while the application is pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look up whether a later rule has made it shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority&apos;s file number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the judge&apos;s order comes first; in detention the court sets the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lawyer, or the respondent&apos;s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office that gets the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are exceptions; ask a lawyer, also when the day is past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the documents are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Add your first document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you do is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Lock” when you leave. Closing the window locks too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folder is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Anyone who has this file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the fingerprint of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each exhibit is a file of its own too: %n in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint {start} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may keep small pictures of its pages, and words for its search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows that a copy is the same, byte for byte. It leaves the clipboard soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: upload or print the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that opened it, printers and websites keep traces too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where copies went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot clear those for you. Look in the settings of each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We note where copies went, inside your locked papers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We opened the file again and checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer may remember this file in lists of recent files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your packet is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A newer version of this program made these documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the database is not as saved ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that the packet names is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture on page {page} says more than it shows ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reader could not open this file ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer shows page {page} as {found}, but it should say {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a paper for it, or say why you could not get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a smaller scan of it, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all pages, also the empty ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the others as files of their own if they matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the signed page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the translation and who made it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this spelling to the person, or change the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a lawyer now what can still be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a sworn translator, then add the signed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone else to translate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office or a lawyer before you file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark {place} says “{found}”, but it should say “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it again. Report this to the project if it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it in smaller files, under Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the packet again, or ask for an unlocked copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the packet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the packet again. Do not hand this file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the packet again. Do not use this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it by hand, if you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that line, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that all pages are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a packet made by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a packet. Then build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the other side may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you can read it. Add parts of it larger if not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate. Have it signed again if it does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date with your own papers, then plan for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the head you typed. Ask whether this is an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the translator, or add the language to their list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them with {authority} before you file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a section for it, change its kind, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or give it a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language of each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came from, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place first. Then add that paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place first. Then ask someone you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole vault folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole vault folder first. Ask who had access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole vault folder first. Then add that paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide each one under “Things to look at”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in as: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them in under the interpreter&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them in under the translator&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the original only if others may know that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the original only if others may know the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it checked, then mark it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the original. Hand it out if the signature matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or move {of} to the bin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it beside the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list, and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the original. Print it larger if the text matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them beside the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at those fields beside the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at those pages beside the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at whether you can read it. Add parts of it if not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the list as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or add it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making safe copies of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who read it to its author, and in which language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section takes “{title}” ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this packet: {n}. The first is “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the section “{section}” yet. This authority expects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On page {page} something lies over the evidence, or cuts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On page {page} the number {printed} opens page {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document is not as we left it. The others can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it there and print it to a PDF. Then add that PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to see what it holds. Then add a copy with pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, choose Print, and save it as a PDF. Then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} does not show page {number} of {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} is put together in a way no packet is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} is stamped {found}, but it should say {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} is stamped “{found}”, but it should say “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} is {found}, but this authority&apos;s paper is {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of “{title}” shrinks to {percent}% on this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what is saved is not as we left it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it to a PDF, or take a photo of it. Then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it to a new PDF, or add it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it to a new PDF, or take photos. Then add those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the original with its comments if they matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print them, have them signed, and add the signed pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in what belongs here. Leave out the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in or take it out. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting in pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them with their sources in the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file came to a sudden end. Your vault is not touched by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this to the project: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy of it, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save those files from it, and add them too if they matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a statement why. That is common and fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search may not find everything about {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters in the fields of “{title}” can&apos;t be drawn: {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rules want a second look: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some things wait for you to decide. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some titles are still names of files: {n}. The first is “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that we did not plan for. Your vault keeps what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is already in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the packet, or take something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the packet, or add the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what matters least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name out there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover has an open place: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {found} pages, but it should have {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} bytes. The limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a part that no page uses ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds bytes that belong to no part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something that no packet may hold: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds words that only the originals should hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is locked with a password. No office opens that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “{title}” was damaged. We took in what could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells at what time it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s language is {found}, but it should be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s title is “{found}”, but it should be “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter&apos;s certificate for “{title}” has open places: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest file would have {mb} MB. This authority takes {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of changes does not hold together at entry {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of “{title}” has a digital signature. The copy does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of “{title}” names the device. The packet does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of “{title}” says where it was made. The packet does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet does not agree with itself, so we kept it back. First place: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this file carry no stamped numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper “{title}” changed after its certificate was signed: {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the database do not fit together ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} does not fit at {where}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed certificate for “{title}” is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation of “{title}” is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translator&apos;s certificate for “{title}” has open places: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for {document} do not fit on a page of the {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents of this program in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These documents are open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not work as it is: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than we can take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form only opens in Adobe Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log does not hold the head {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more dots than we can take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file is here already, in {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed again since then, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another copy of it, or a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it like 2019, 2019-03 or 2019-03-14. Put ~ in front for about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, or ask for an unlocked copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it yourself, then add the files you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this only to answer in a case that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can take this file in as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not compare pages {pages} of “{title}” with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not confirm these rules for {authority}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read this as a date: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read this file. It may be cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not write to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know the language of some papers: {n}. The first is “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this kind of file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not open this archive, because of how it is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no pages in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read these rules {n} days ago, on {as_of}. They may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stopped, as you asked. What was saved stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the addresses that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the title with other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write titles that tell what each paper is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title or an original is for one file only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its log does not hold that head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something of that name is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would be too large for that place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the safe copy of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the small picture of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no screen here to open a window on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer lacks parts that windows need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this very file is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two strengths of passphrase are in use already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{authority} does not take new filings of this kind now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exhibit} begins again on page {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exhibit}: {expected} expected. Index {index}, link {link}, stamp {stamp}, label {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is spelled in several ways: {spellings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still has to sign certificates: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still stands in papers, events or translations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} translated “{title}” and is the applicant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} translated “{title}”. That language is not in the list of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is in the log but not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is in the vault but not in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not as it was saved last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not as it was saved: {part}. The others can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{section}” has {pages} pages. This authority takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({date}) is older than what it shows: “{event}” ({event_date}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” alone makes a file of {mb} MB. The limit is {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are the very same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” came in as a picture on pages {pages}, so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” carries other files inside: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” had links that a safe copy can&apos;t keep: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has comments that open on a click: {count}. The copy leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has few pages for a passport: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has letters that we cannot print: {characters} ({codes}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has marks on pages {pages} that come without a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no finished translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has text outside of what pages {pages} show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in this packet, but it is in the bin now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is marked sensitive and is in this packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is marked sensitive, so it waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not in a language that {name} speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is on {date}, in {n} days. Source: {source} ({as_of}, {certainty}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is very large. The copy has {to} dots of {from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” moves or has several pictures: {count}. The copy shows the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” needs the work of a sworn translator here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” spells {name} as {spelling}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was on {date}, {n} days ago. Source: {source} ({as_of}, {certainty}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskButton</name>
    <message>
        <source>Enter tells you why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open. Enter closes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers the window and locks. Keys: Shift, three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: Ctrl and L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Choose the folder that holds your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a different file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only. This program never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%n day(s) ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n exhibit(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n page(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) may be it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%n translation(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain packet with an index. It follows nobody’s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan, a photo or a PDF. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a translation of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth, marriage, family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build your packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates with open places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a fact of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the translation of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the immigration court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {label}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits for your hearing, also with Form I-589.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee or receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the translation of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the certificate for {title} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the reading of {title} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the translation of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get {n} certificates of translation signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husband, wife or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t get this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration court, United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is all here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here, but not in the packet yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {language}. The packet is in {filing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K’iche’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all {n} like this pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one thing pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of a community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of an expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandinka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money or bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title} to {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hidden data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open places on the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other, or not sure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper from detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in order, for any office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers put in: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers removed: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers taken out: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that are in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers too big for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers without a finished translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers without a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that you are a couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in papers: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {title} in the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q’eqchi’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the scan of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the language of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who translated it. That person signs by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections with nothing in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive papers that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the translation of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out papers: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover prints it. For example: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who read it out signs by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then we know if it needs a translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation of {title} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation of {title} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations that are drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel or visa paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not sure. Look it up before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read it in another text about the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read it in the rule itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We see nothing else to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you last arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you send the form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is your next hearing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was the decision?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day counts? ({fact})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it sensitive. Others will see it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate has open places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each with its original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every office can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few pages for a passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few pages for such a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index, page stamp, link and bookmark agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters we cannot print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a sworn translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no author, no place, no history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finished translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none twice, none left out, all in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the packet yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by whoever you give it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by {authority}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed page is in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small on this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text outside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too big for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translated by the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under the limit of {limit} for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after the decision of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after the hearing on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after you arrived on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after you filed on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} before the hearing on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} before {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs by hand. Then add the signed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has a new scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} moved to {section}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} moved to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} moved to {to}. Pages {pages} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work} {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These six words open your papers. Nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WordCard</name>
    <message>
        <source>Your six words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
