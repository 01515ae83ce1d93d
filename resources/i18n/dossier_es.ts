<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A button at the top covers and locks your papers at once.</source>
        <translation>Un botón de arriba tapa y bloquea sus documentos al instante.</translation>
    </message>
    <message>
        <source>A screen reader uses Shift here, so use the button.</source>
        <translation>Aquí un lector de pantalla usa Mayús; use el botón.</translation>
    </message>
    <message>
        <source>Help if someone watches this computer.</source>
        <translation>Ayudar si alguien vigila esta computadora.</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Ocultar ahora</translation>
    </message>
    <message>
        <source>Hide that it is on this computer.</source>
        <translation>Ocultar que está en esta computadora.</translation>
    </message>
    <message>
        <source>It can’t</source>
        <translation>No puede</translation>
    </message>
    <message>
        <source>It helps you</source>
        <translation>Le ayuda a</translation>
    </message>
    <message>
        <source>Keep your papers locked, on this computer only.</source>
        <translation>Guardar sus documentos bajo llave, solo en esta computadora.</translation>
    </message>
    <message>
        <source>Open your papers without the passphrase.</source>
        <translation>Abrir sus documentos sin la frase secreta.</translation>
    </message>
    <message>
        <source>People can still see that this program is here.</source>
        <translation>Otras personas pueden ver que este programa está aquí.</translation>
    </message>
    <message>
        <source>Protect copies after you hand them over.</source>
        <translation>Proteger las copias después de entregarlas.</translation>
    </message>
    <message>
        <source>Put them in order, with page numbers, in one file.</source>
        <translation>Ponerlos en orden, con números de página, en un archivo.</translation>
    </message>
    <message>
        <source>See what to add next. All is saved by itself.</source>
        <translation>Ver qué agregar después. Todo se guarda solo.</translation>
    </message>
    <message>
        <source>Shift three times, quickly, does the same.</source>
        <translation>Mayús tres veces, rápido, hace lo mismo.</translation>
    </message>
    <message>
        <source>That works. From now on, it covers and locks your papers.</source>
        <translation>Funciona. Desde ahora tapa y bloquea sus documentos.</translation>
    </message>
    <message>
        <source>Try it: press Shift three times.</source>
        <translation>Pruébelo: presione Mayús tres veces.</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Qué hace este programa</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) so far. The newest has this mark:</source>
        <translation>
            <numerusform>%n entrada hasta ahora. La más nueva tiene esta marca:</numerusform>
            <numerusform>%n entradas hasta ahora. La más nueva tiene esta marca:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the newest mark of the record</source>
        <translation>Copiar la marca más nueva del registro</translation>
    </message>
    <message>
        <source>Dossier {version}</source>
        <translation>Dossier {version}</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License 1.1.</source>
        <translation>Letras: Noto, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Free for everyone: GNU GPL, version 3 or later. No warranty.</source>
        <translation>Libre para todos: GNU GPL, versión 3 o posterior. Sin garantía.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the place</source>
        <translation>Ocultar el lugar</translation>
    </message>
    <message>
        <source>It leaves the clipboard soon.</source>
        <translation>Pronto se borra del portapapeles.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>Six words: list of the EFF, CC BY 3.0.</source>
        <translation>Seis palabras: lista de la EFF, CC BY 3.0.</translation>
    </message>
    <message>
        <source>This computer does not give:</source>
        <translation>Esta computadora no ofrece:</translation>
    </message>
    <message>
        <source>Walls around files from others</source>
        <translation>Muros alrededor de archivos ajenos</translation>
    </message>
    <message>
        <source>Walls make harm harder. They can’t rule it out.</source>
        <translation>Los muros dificultan el daño. No pueden descartarlo.</translation>
    </message>
    <message>
        <source>Where your papers are</source>
        <translation>Dónde están sus documentos</translation>
    </message>
    <message>
        <source>Window: Qt, LGPL 3.</source>
        <translation>Ventana: Qt, LGPL 3.</translation>
    </message>
    <message>
        <source>Write it down elsewhere. It shows that nothing was taken back.</source>
        <translation>Anótela en otro lugar. Muestra que no se deshizo nada.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Add papers</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <source>Choose its pages, its size, its sheets.</source>
        <translation>Elija sus páginas, su tamaño, sus hojas.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Pages…</source>
        <translation>Páginas…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message numerus="yes">
        <source>%n file(s) need a look.</source>
        <translation>
            <numerusform>%n archivo pide una mirada.</numerusform>
            <numerusform>%n archivos piden una mirada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>%n documento agregado.</numerusform>
            <numerusform>%n documentos agregados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were here already.</source>
        <translation>
            <numerusform>%n documento ya estaba aquí.</numerusform>
            <numerusform>%n documentos ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation>Elegir otra copia</translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation>Dejar fuera todos estos</translation>
    </message>
    <message>
        <source>Reading {n} of {of}</source>
        <translation>Leyendo {n} de {of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What is in stays in.</source>
        <translation>Lo que ya entró se queda.</translation>
    </message>
</context>
<context>
    <name>AddingRow</name>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Password of this file</source>
        <translation>Contraseña de este archivo</translation>
    </message>
    <message>
        <source>This paper is here already.</source>
        <translation>Este documento ya está aquí.</translation>
    </message>
    <message>
        <source>This paper is here already. Now we know what it is.</source>
        <translation>Este documento ya está aquí. Ahora sabemos qué es.</translation>
    </message>
    <message>
        <source>This password does not open it. Type it again.</source>
        <translation>Esta contraseña no lo abre. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>AgainForm</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar frase secreta</translation>
    </message>
    <message>
        <source>Changing it. This takes a few seconds.</source>
        <translation>Cambiándola. Toma unos segundos.</translation>
    </message>
    <message>
        <source>Read it from your paper. Put a space between the words.</source>
        <translation>Léala de su papel. Ponga un espacio entre las palabras.</translation>
    </message>
    <message>
        <source>This shows that you can open your papers later.</source>
        <translation>Así sabemos que podrá abrir sus documentos después.</translation>
    </message>
    <message>
        <source>Type the new one once more</source>
        <translation>Escriba la nueva una vez más</translation>
    </message>
</context>
<context>
    <name>AuditSheet</name>
    <message>
        <source>For you or your lawyer. It is never part of the packet.</source>
        <translation>Para usted o su abogado. Nunca es parte del paquete.</translation>
    </message>
    <message>
        <source>Save this check as a page</source>
        <translation>Guardar esta revisión como página</translation>
    </message>
    <message>
        <source>Where do you want the page?</source>
        <translation>¿Dónde quiere la página?</translation>
    </message>
    <message>
        <source>Written to {place}. This copy is not locked.</source>
        <translation>Escrito en {place}. Esta copia no está bloqueada.</translation>
    </message>
</context>
<context>
    <name>AuthorityPage</name>
    <message>
        <source>It decides the order and the first pages. You can choose again later.</source>
        <translation>Decide el orden y las primeras páginas. Puede elegir otra vez después.</translation>
    </message>
    <message>
        <source>Locking your new folder. It takes a few seconds.</source>
        <translation>Cerrando su carpeta nueva. Toma unos segundos.</translation>
    </message>
    <message>
        <source>Make my folder</source>
        <translation>Crear mi carpeta</translation>
    </message>
    <message>
        <source>Who will get your papers?</source>
        <translation>¿Quién recibirá sus documentos?</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>Names from People:</source>
        <translation>Nombres de Personas:</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>Párrafo {n}</translation>
    </message>
    <message>
        <source>Put in {name}</source>
        <translation>Poner {name}</translation>
    </message>
</context>
<context>
    <name>BuildPage</name>
    <message>
        <source>Back to packet</source>
        <translation>Volver al paquete</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Making your packet</source>
        <translation>Haciendo su paquete</translation>
    </message>
    <message>
        <source>Nothing was written. Your papers are as they were.</source>
        <translation>No se escribió nada. Sus documentos están como antes.</translation>
    </message>
    <message>
        <source>Show what to decide</source>
        <translation>Mostrar qué decidir</translation>
    </message>
    <message>
        <source>Something wants a decision first</source>
        <translation>Primero hay que decidir algo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>The packet could not be written</source>
        <translation>No se pudo escribir el paquete</translation>
    </message>
    <message>
        <source>We kept the file back</source>
        <translation>No entregamos el archivo</translation>
    </message>
    <message>
        <source>You can go on working. Nothing is written until all pages are checked.</source>
        <translation>Puede seguir trabajando. No se escribe nada hasta revisar todas las páginas.</translation>
    </message>
    <message>
        <source>Your packet is ready</source>
        <translation>Su paquete está listo</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Covered</source>
        <translation>Tapado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Covered</source>
        <translation>Tapado</translation>
    </message>
    <message>
        <source>Exhibit {label}</source>
        <translation>Anexo {label}</translation>
    </message>
</context>
<context>
    <name>CertificateLine</name>
    <message>
        <source>Add signed page</source>
        <translation>Agregar página firmada</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate: {name}</source>
        <translation>Certificado: {name}</translation>
    </message>
    <message>
        <source>Choose translator</source>
        <translation>Elegir quién traduce</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Verlo</translation>
    </message>
</context>
<context>
    <name>CertificateMore</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Day on their certificate, such as 2026-11-03</source>
        <translation>Día en su certificado, por ejemplo 2026-11-03</translation>
    </message>
    <message>
        <source>Dialect, if there is one</source>
        <translation>Dialecto, si lo hay</translation>
    </message>
    <message>
        <source>It names {papers}: {titles}.</source>
        <translation>Nombra {papers}: {titles}.</translation>
    </message>
    <message>
        <source>Number of the sworn translator</source>
        <translation>Número del traductor jurado</translation>
    </message>
    <message>
        <source>One certificate for all papers of this translator</source>
        <translation>Un solo certificado para todos los documentos de esta persona</translation>
    </message>
    <message>
        <source>The seal is on it</source>
        <translation>Lleva el sello</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Add a translator</source>
        <translation>Agregar a quien traduce</translation>
    </message>
    <message>
        <source>Add signed page</source>
        <translation>Agregar página firmada</translation>
    </message>
    <message>
        <source>Add translator</source>
        <translation>Agregar a quien traduce</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Build your packet and print its page {n}. Then have it signed.</source>
        <translation>Haga su paquete e imprima su página {n}. Luego pida la firma.</translation>
    </message>
    <message>
        <source>Choose the signed page</source>
        <translation>Elija la página firmada</translation>
    </message>
    <message>
        <source>Choose who translates</source>
        <translation>Elija quién traduce</translation>
    </message>
    <message>
        <source>It prints like this in your packet. Then the translator signs it.</source>
        <translation>Así se imprime en su paquete. Luego firma quien tradujo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Name of the translator</source>
        <translation>Nombre de quien traduce</translation>
    </message>
    <message>
        <source>Open signed page</source>
        <translation>Abrir página firmada</translation>
    </message>
    <message>
        <source>Picture of the certificate</source>
        <translation>Imagen del certificado</translation>
    </message>
    <message>
        <source>Reading the signed page…</source>
        <translation>Leyendo la página firmada…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The signed page takes the place of the one we print.</source>
        <translation>La página firmada ocupa el lugar de la que imprimimos.</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor o traductora</translation>
    </message>
</context>
<context>
    <name>ChangedSince</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since you built it on {day}</source>
        <translation>Cambió desde que lo hizo el {day}</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada cambió.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Now type your six words</source>
        <translation>Ahora escriba sus seis palabras</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Read it from your paper. Put a space between the words.</source>
        <translation>Léala de su papel. Ponga un espacio entre las palabras.</translation>
    </message>
    <message>
        <source>This shows that you can open your papers later.</source>
        <translation>Así sabemos que podrá abrir sus documentos después.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Escríbala una vez más</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Cosas para revisar</translation>
    </message>
</context>
<context>
    <name>ChoosePane</name>
    <message>
        <source>Choose a paper</source>
        <translation>Elija un documento</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Use this paper</source>
        <translation>Usar este documento</translation>
    </message>
    <message>
        <source>Which paper is the translation?</source>
        <translation>¿Qué documento es la traducción?</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivos:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>If it is lost, nobody can open your papers. We can’t either.</source>
        <translation>Si se pierde, nadie puede abrir sus documentos. Nosotros tampoco.</translation>
    </message>
    <message>
        <source>Looking whether it opens. Wait a second.</source>
        <translation>Viendo si abre. Espere un segundo.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>La frase secreta nueva</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>La frase secreta que tiene ahora</translation>
    </message>
    <message>
        <source>Type my own</source>
        <translation>Escribir la mía</translation>
    </message>
    <message>
        <source>Type the passphrase you have now.</source>
        <translation>Escriba la frase secreta que tiene ahora.</translation>
    </message>
    <message>
        <source>Use six words instead</source>
        <translation>Usar seis palabras</translation>
    </message>
    <message>
        <source>Write it on paper. Keep the paper away from this computer.</source>
        <translation>Escríbala en papel. Guarde el papel lejos de esta computadora.</translation>
    </message>
    <message>
        <source>Your new passphrase: six words</source>
        <translation>Su frase secreta nueva: seis palabras</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>No file has left this program.</source>
        <translation>Ningún archivo ha salido de este programa.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder of {file}</source>
        <translation>Abrir la carpeta de {file}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older or moved file(s)</source>
        <translation>
            <numerusform>Mostrar %n archivo anterior o movido</numerusform>
            <numerusform>Mostrar %n archivos anteriores o movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts another program, which may remember what it opened.</source>
        <translation>Usa otro programa, que puede recordar lo que abrió.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>sin bloquear</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ya no está ahí</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ya</translation>
    </message>
    <message>
        <source>This locks when the work is done.</source>
        <translation>Se bloquea cuando termine el trabajo.</translation>
    </message>
    <message>
        <source>What was saved stays. The work stops.</source>
        <translation>Lo guardado se queda. El trabajo para.</translation>
    </message>
</context>
<context>
    <name>CoveredPage</name>
    <message>
        <source>Covered on screen</source>
        <translation>Tapado en la pantalla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Tell us a day. We count your dates from it.</source>
        <translation>Díganos un día. Desde él contamos sus fechas.</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>January 12, 2027, 1:00 p.m.</source>
        <translation>January 12, 2027, 1:00 p.m.</translation>
    </message>
    <message>
        <source>Write the day like this: January 12, 2027.</source>
        <translation>Escriba el día así: January 12, 2027.</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Choose the better scan</source>
        <translation>Elija el mejor escaneo</translation>
    </message>
    <message>
        <source>Copying the original.</source>
        <translation>Copiando el original.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Hand out original</source>
        <translation>Entregar el original</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for this paper</source>
        <translation>Más para este documento</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reading the better scan.</source>
        <translation>Leyendo el mejor escaneo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Replace with a better scan</source>
        <translation>Cambiar por un escaneo mejor</translation>
    </message>
    <message>
        <source>Saved to {files}.</source>
        <translation>Guardado en {files}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The better scan is in. The old one is in the bin.</source>
        <translation>Ya está el mejor escaneo. El anterior está en la papelera.</translation>
    </message>
    <message>
        <source>This copy is not locked. Anyone who has it can read it.</source>
        <translation>Esta copia no está bloqueada. Quien la tenga puede leerla.</translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>In packet</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>Guardado como llegó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No es para</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Opens the packet.</source>
        <translation>Abre el paquete.</translation>
    </message>
    <message>
        <source>Opens the translation.</source>
        <translation>Abre la traducción.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Tomada en</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
</context>
<context>
    <name>DocumentFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Not in packet</source>
        <translation>Fuera del paquete</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Stop looking for these words</source>
        <translation>Dejar de buscar estas palabras</translation>
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
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Go to the next paper</source>
        <translation>Ir al siguiente documento</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nobody said yet what it is.</source>
        <translation>Nadie dijo todavía qué es.</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>Número que lleva</translation>
    </message>
    <message>
        <source>Sensitive: cover it on the screen</source>
        <translation>Delicado: taparlo en la pantalla</translation>
    </message>
    <message>
        <source>The index prints this. Use the letters of the packet’s language.</source>
        <translation>El índice imprime esto. Use las letras del idioma del paquete.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title in its own language</source>
        <translation>Título en su propio idioma</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>De quién trata</translation>
    </message>
    <message>
        <source>Your own words for it</source>
        <translation>Sus propias palabras para él</translation>
    </message>
    <message>
        <source>photo of my arm</source>
        <translation>foto de mi brazo</translation>
    </message>
</context>
<context>
    <name>DocumentGrid</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>In what order papers stand.</source>
        <translation>En qué orden van los documentos.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Recientes primero</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
</context>
<context>
    <name>DocumentLists</name>
    <message>
        <source>Add documents</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <source>Drop files here, paste them, or choose them.</source>
        <translation>Suelte archivos aquí, péguelos o elíjalos.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>No paper here is like that.</source>
        <translation>Ningún documento es así.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all chosen</source>
        <translation>Quitar todos los elegidos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>DocumentMore</name>
    <message>
        <source>More about this paper</source>
        <translation>Más sobre este documento</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>What it shows, in one line. The packet prints it.</source>
        <translation>Qué muestra, en una línea. El paquete lo imprime.</translation>
    </message>
    <message>
        <source>When you read it there</source>
        <translation>Cuándo lo leyó allí</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Dónde se tomó</translation>
    </message>
    <message>
        <source>Who may not see it?</source>
        <translation>¿Quién no puede verlo?</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Quién la tomó</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorFrame</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Como esta computadora</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Add a paragraph</source>
        <translation>Agregar un párrafo</translation>
    </message>
    <message>
        <source>Write page {n} here</source>
        <translation>Escriba aquí la página {n}</translation>
    </message>
    <message>
        <source>Write paragraph {n} here</source>
        <translation>Escriba aquí el párrafo {n}</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>It went on for some time</source>
        <translation>Duró un tiempo</translation>
    </message>
    <message>
        <source>Its papers and people stay.</source>
        <translation>Sus documentos y personas se quedan.</translation>
    </message>
    <message>
        <source>Paragraph of your statement that tells of it</source>
        <translation>Párrafo de su declaración que lo cuenta</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>Quitar este hecho</translation>
    </message>
    <message>
        <source>That is after it ended.</source>
        <translation>Eso es después de que terminó.</translation>
    </message>
    <message>
        <source>That is before it began.</source>
        <translation>Eso es antes de que empezara.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>What does it belong to?</source>
        <translation>¿A qué pertenece?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What more is there to say?</source>
        <translation>¿Qué más hay que decir?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>What happened</source>
        <translation>Lo que pasó</translation>
    </message>
</context>
<context>
    <name>EventPapers</name>
    <message>
        <source>Link a paper: a word of its title</source>
        <translation>Vincular un documento: una palabra de su título</translation>
    </message>
    <message>
        <source>No paper? That is OK. Your statement counts too.</source>
        <translation>¿Sin documento? No pasa nada. Su declaración también cuenta.</translation>
    </message>
    <message>
        <source>Papers about it</source>
        <translation>Documentos sobre ello</translation>
    </message>
    <message>
        <source>Take off {title}</source>
        <translation>Desvincular {title}</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message>
        <source>Add somebody</source>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <source>Who was part of it?</source>
        <translation>¿Quién estuvo presente?</translation>
    </message>
</context>
<context>
    <name>ExactDay</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>Sin mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>{label}: day</source>
        <translation>{label}: día</translation>
    </message>
    <message>
        <source>{label}: month</source>
        <translation>{label}: mes</translation>
    </message>
    <message>
        <source>{label}: year</source>
        <translation>{label}: año</translation>
    </message>
    <message>
        <source>{month} has {n} days.</source>
        <translation>{month} tiene {n} días.</translation>
    </message>
</context>
<context>
    <name>ExhibitMenus</name>
    <message>
        <source>Another section</source>
        <translation>Otra sección</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>First in its section</source>
        <translation>Primero de su sección</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Last in its section</source>
        <translation>Último de su sección</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <source>Pages…</source>
        <translation>Páginas…</translation>
    </message>
    <message>
        <source>Show its pages</source>
        <translation>Mostrar sus páginas</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>ExhibitPane</name>
    <message>
        <source>A page stays smaller if it needs room for its number.</source>
        <translation>Una página queda más pequeña si su número necesita espacio.</translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation>Volver al paquete</translation>
    </message>
    <message numerus="yes">
        <source>It has %n page(s).</source>
        <translation>
            <numerusform>Tiene %n página.</numerusform>
            <numerusform>Tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the size of its pages</source>
        <translation>Conservar el tamaño de sus páginas</translation>
    </message>
    <message>
        <source>Leave it empty for all pages.</source>
        <translation>Déjelo vacío para todas las páginas.</translation>
    </message>
    <message>
        <source>Pages to file</source>
        <translation>Páginas que presenta</translation>
    </message>
    <message>
        <source>Title in the packet</source>
        <translation>Título en el paquete</translation>
    </message>
    <message>
        <source>Type pages such as 1-3, 7.</source>
        <translation>Escriba páginas, por ejemplo 1-3, 7.</translation>
    </message>
</context>
<context>
    <name>ExhibitTree</name>
    <message>
        <source>Exhibits of the packet</source>
        <translation>Anexos del paquete</translation>
    </message>
</context>
<context>
    <name>ExhibitWords</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered on screen</source>
        <translation>Tapado en la pantalla</translation>
    </message>
    <message>
        <source>Decide first</source>
        <translation>Decida primero</translation>
    </message>
    <message>
        <source>Exhibit {label}</source>
        <translation>Anexo {label}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Échele un vistazo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>page {first}</source>
        <translation>página {first}</translation>
    </message>
    <message>
        <source>pages {first} to {last}</source>
        <translation>páginas {first} a {last}</translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>Prints “{fact}” if you leave it empty.</source>
        <translation>Si lo deja vacío, imprime «{fact}».</translation>
    </message>
    <message>
        <source>The cover has an open place here.</source>
        <translation>Aquí la portada tiene un espacio vacío.</translation>
    </message>
    <message>
        <source>for example: {example}</source>
        <translation>por ejemplo: {example}</translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (necesario)</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Opening starts another program. It may remember the file.</source>
        <translation>Abrirlo usa otro programa. Ese puede recordar el archivo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Starts another program, which may remember what it opened.</source>
        <translation>Usa otro programa, que puede recordar lo que abrió.</translation>
    </message>
    <message>
        <source>saved to {folder}</source>
        <translation>guardado en {folder}</translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>How do you hand it in?</source>
        <translation>¿Cómo lo entrega?</translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translation>Archivo más grande, en MB</translation>
    </message>
    <message>
        <source>Name of each exhibit’s file</source>
        <translation>Nombre del archivo de cada anexo</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>On paper, or another way</source>
        <translation>En papel, o de otra manera</translation>
    </message>
    <message>
        <source>This office takes {n} MB. Leave it empty to use that.</source>
        <translation>Esta oficina acepta {n} MB. Déjelo vacío para usar eso.</translation>
    </message>
    <message>
        <source>Type a number of MB, such as 12.</source>
        <translation>Escriba un número de MB, por ejemplo 12.</translation>
    </message>
    <message>
        <source>We know no limit. Leave it empty for one file.</source>
        <translation>No conocemos un límite. Déjelo vacío para un solo archivo.</translation>
    </message>
    <message>
        <source>Words in braces are filled in. Leave it empty for the usual name.</source>
        <translation>Las palabras entre llaves se rellenan. Déjelo vacío para el nombre habitual.</translation>
    </message>
    <message>
        <source>Write each exhibit as its own file too</source>
        <translation>Escribir también cada anexo como archivo propio</translation>
    </message>
    <message>
        <source>Write words in braces like this: {date}.</source>
        <translation>Escriba las palabras entre llaves así: {date}.</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>A mistake can be taken back under “Filed and changed”.</source>
        <translation>Si no se presentó, puede retirarlo en «Presentado y cambiado».</translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation>Volver al paquete</translation>
    </message>
    <message>
        <source>Choose the file that you handed in. With several, choose all.</source>
        <translation>Elija el archivo que entregó. Si son varios, elija todos.</translation>
    </message>
    <message>
        <source>Choose the files</source>
        <translation>Elegir los archivos</translation>
    </message>
    <message>
        <source>Do this once you have handed the packet in.</source>
        <translation>Hágalo cuando haya entregado el paquete.</translation>
    </message>
    <message>
        <source>Keeping the files</source>
        <translation>Guardando los archivos</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>Marcar como presentado</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The translation is this paper</source>
        <translation>La traducción es este documento</translation>
    </message>
    <message>
        <source>Type it here instead</source>
        <translation>Escribirla aquí</translation>
    </message>
    <message>
        <source>We keep the files bit by bit. Nothing of the packet changes any more.</source>
        <translation>Guardamos los archivos bit por bit. Nada del paquete cambia ya.</translation>
    </message>
    <message>
        <source>What comes later goes into a supplement.</source>
        <translation>Lo que llegue después va en un suplemento.</translation>
    </message>
    <message>
        <source>When did you hand it in?</source>
        <translation>¿Cuándo lo entregó?</translation>
    </message>
    <message>
        <source>Which files did you hand in?</source>
        <translation>¿Qué archivos entregó?</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar los %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Decide first</source>
        <translation>Decida primero</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Échele un vistazo</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>%n more like this.</source>
        <translation>
            <numerusform>%n más como esta.</numerusform>
            <numerusform>%n más como esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at now.</source>
        <translation>Nada que revisar ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n left for now</source>
        <translation>
            <numerusform>Mostrar %n dejada por ahora</numerusform>
            <numerusform>Mostrar %n dejadas por ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Cosas para revisar</translation>
    </message>
    <message>
        <source>You let this pass. Options can stop it again.</source>
        <translation>Usted lo dejó pasar. En Opciones se puede parar otra vez.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Add more words.</source>
        <translation>Agregue más palabras.</translation>
    </message>
    <message>
        <source>Fair: it takes strong computers to guess it.</source>
        <translation>Regular: solo computadoras potentes pueden adivinarla.</translation>
    </message>
    <message>
        <source>Good. A line from a song or book would be weaker.</source>
        <translation>Bien. Una línea de una canción o un libro sería más débil.</translation>
    </message>
    <message>
        <source>If it is lost, nobody can open your papers. We can’t either.</source>
        <translation>Si se pierde, nadie puede abrir sus documentos. Nosotros tampoco.</translation>
    </message>
    <message>
        <source>It has a word that people try first.</source>
        <translation>Tiene una palabra que se prueba primero.</translation>
    </message>
    <message>
        <source>Repeats and rows of keys help little.</source>
        <translation>Repetir letras o filas de teclas ayuda poco.</translation>
    </message>
    <message>
        <source>Six words or more are good.</source>
        <translation>Seis palabras o más están bien.</translation>
    </message>
    <message>
        <source>This is not the same. Press Show, and look at it.</source>
        <translation>No es igual. Presione Mostrar y mírela.</translation>
    </message>
    <message>
        <source>This one can be guessed. Press Continue again to keep it.</source>
        <translation>Esta se puede adivinar. Presione Continuar otra vez para usarla.</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Escriba primero una frase secreta.</translation>
    </message>
    <message>
        <source>Type all six words. These are {n}.</source>
        <translation>Escriba las seis palabras. Aquí hay {n}.</translation>
    </message>
    <message>
        <source>Type your passphrase here first.</source>
        <translation>Escriba primero aquí su frase secreta.</translation>
    </message>
    <message>
        <source>Use small letters only.</source>
        <translation>Use solo letras minúsculas.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed.</source>
        <translation>Débil: se puede adivinar.</translation>
    </message>
    <message>
        <source>Word {n} is not the same. Look at your paper.</source>
        <translation>La palabra {n} no es igual. Mire su papel.</translation>
    </message>
    <message>
        <source>Write it on paper. Keep the paper away from this computer.</source>
        <translation>Escríbala en papel. Guarde el papel lejos de esta computadora.</translation>
    </message>
</context>
<context>
    <name>FuzzyDateField</name>
    <message>
        <source>About</source>
        <translation>Aproximada</translation>
    </message>
    <message>
        <source>Choose “Month” or “Year” if you know less.</source>
        <translation>Elija «Mes» o «Año» si sabe menos.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>In the packet: {date}</source>
        <translation>En el paquete: {date}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>Sin mes</translation>
    </message>
    <message>
        <source>Type the year with four digits.</source>
        <translation>Escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>Use “About”</source>
        <translation>Usar «Aproximada»</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>{label}: day</source>
        <translation>{label}: día</translation>
    </message>
    <message>
        <source>{label}: how exactly</source>
        <translation>{label}: con qué exactitud</translation>
    </message>
    <message>
        <source>{label}: month</source>
        <translation>{label}: mes</translation>
    </message>
    <message>
        <source>{label}: year</source>
        <translation>{label}: año</translation>
    </message>
    <message>
        <source>{month} has {n} days.</source>
        <translation>{month} tiene {n} días.</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>A page as it is, and as it will be</source>
        <translation>Una página como es y como será</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>Did you hand the paper itself over?</source>
        <translation>¿Entregó el papel mismo?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Número del recibo</translation>
    </message>
    <message>
        <source>Say to whom you gave it.</source>
        <translation>Diga a quién lo dio.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change who the packet is for</source>
        <translation>Cambiar para quién es el paquete</translation>
    </message>
    <message>
        <source>Nobody has checked these rules yet.</source>
        <translation>Nadie ha revisado aún estas reglas.</translation>
    </message>
    <message>
        <source>This authority takes no such packets now.</source>
        <translation>Esta oficina no recibe ahora paquetes así.</translation>
    </message>
    <message>
        <source>You have not chosen an authority yet.</source>
        <translation>Aún no eligió una oficina.</translation>
    </message>
    <message>
        <source>rules read on {date}</source>
        <translation>reglas leídas el {date}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose the folder that holds your documents</source>
        <translation>Elija la carpeta donde están sus documentos</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Open papers you keep here already</source>
        <translation>Abrir documentos que ya guarda aquí</translation>
    </message>
    <message>
        <source>This program never goes online.</source>
        <translation>Este programa nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>You can change the language at any time.</source>
        <translation>Puede cambiar el idioma cuando quiera.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>As the computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Of this window. Each packet has its own language.</source>
        <translation>De esta ventana. Cada paquete tiene su propio idioma.</translation>
    </message>
    <message>
        <source>Of this window. Packets are printed as before.</source>
        <translation>De esta ventana. Los paquetes se imprimen igual que antes.</translation>
    </message>
    <message>
        <source>Pages keep their own colours.</source>
        <translation>Las páginas conservan sus colores.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Add a language</source>
        <translation>Agregar un idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>LighterPictures</name>
    <message>
        <source>As it is</source>
        <translation>Como es</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Como será</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como son</translation>
    </message>
    <message>
        <source>Compare a page</source>
        <translation>Comparar una página</translation>
    </message>
    <message>
        <source>Drawing {page} …</source>
        <translation>Dibujando {page} …</translation>
    </message>
    <message>
        <source>Lighter: 200 dots an inch</source>
        <translation>Más ligeras: 200 puntos por pulgada</translation>
    </message>
    <message>
        <source>Lightest: 150 dots an inch</source>
        <translation>Las más ligeras: 150 puntos por pulgada</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Text stays sharp. Your papers here do not change.</source>
        <translation>El texto sigue nítido. Sus documentos aquí no cambian.</translation>
    </message>
    <message>
        <source>Without colour: shades of grey</source>
        <translation>Sin color: tonos de gris</translation>
    </message>
    <message>
        <source>{title}, page {page}</source>
        <translation>{title}, página {page}</translation>
    </message>
    <message>
        <source>{words}: {n} dots an inch</source>
        <translation>{words}: {n} puntos por pulgada</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>It can’t help if this computer is watched.</source>
        <translation>No puede ayudar si vigilan esta computadora.</translation>
    </message>
    <message>
        <source>It can’t hide that it is on this computer.</source>
        <translation>No puede ocultar que está en esta computadora.</translation>
    </message>
    <message>
        <source>It can’t open your file without the passphrase.</source>
        <translation>No puede abrir su archivo sin la frase secreta.</translation>
    </message>
    <message>
        <source>It can’t protect copies after you hand them over.</source>
        <translation>No puede proteger las copias después de entregarlas.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>A packet is not locked. Any reader can copy it.</source>
        <translation>Un paquete no está bloqueado. Quien lo lea puede copiarlo.</translation>
    </message>
    <message>
        <source>File windows, viewers and printers keep lists and copies.</source>
        <translation>Ventanas de archivos, visores e impresoras guardan listas y copias.</translation>
    </message>
    <message>
        <source>If someone learned it, change it here. Copies made before keep it.</source>
        <translation>Si alguien la supo, cámbiela aquí. Las copias anteriores la conservan.</translation>
    </message>
    <message>
        <source>It can’t clear what other programs remember.</source>
        <translation>No puede borrar lo que otros programas recuerdan.</translation>
    </message>
    <message>
        <source>It can’t help if someone watches this computer.</source>
        <translation>No puede ayudar si alguien vigila esta computadora.</translation>
    </message>
    <message>
        <source>It can’t hide that it is on this computer.</source>
        <translation>No puede ocultar que está en esta computadora.</translation>
    </message>
    <message>
        <source>It can’t open your papers without the passphrase.</source>
        <translation>No puede abrir sus documentos sin la frase secreta.</translation>
    </message>
    <message>
        <source>It can’t protect a passphrase that you give away.</source>
        <translation>No puede proteger una frase secreta que usted da a otros.</translation>
    </message>
    <message>
        <source>It can’t protect copies after you hand them over.</source>
        <translation>No puede proteger las copias después de entregarlas.</translation>
    </message>
    <message>
        <source>It can’t stop what the computer keeps by itself.</source>
        <translation>No puede impedir lo que la computadora guarda por su cuenta.</translation>
    </message>
    <message>
        <source>It can’t tell you what an office or a court decides.</source>
        <translation>No puede decirle qué decidirá una oficina o un tribunal.</translation>
    </message>
    <message>
        <source>Nobody can. Keep it on paper, in a safe place.</source>
        <translation>Nadie puede. Guárdela en papel, en un lugar seguro.</translation>
    </message>
    <message>
        <source>People can see the program and a locked folder, not what is in it.</source>
        <translation>Se puede ver el programa y una carpeta bloqueada, no su contenido.</translation>
    </message>
    <message>
        <source>Show your packet to a lawyer if you can.</source>
        <translation>Muestre su paquete a un abogado si puede.</translation>
    </message>
    <message>
        <source>Sleep can write memory to the disk. Shut down instead.</source>
        <translation>La suspensión puede escribir la memoria en el disco. Mejor apáguela.</translation>
    </message>
    <message>
        <source>Spy programs see what you see. Use a computer that you trust.</source>
        <translation>Los programas espía ven lo que usted ve. Use una computadora de confianza.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A screen reader uses Shift here, so use the button.</source>
        <translation>Aquí un lector de pantalla usa Mayús; use el botón.</translation>
    </message>
    <message>
        <source>Also after sleep. Work gets 15 minutes to end.</source>
        <translation>También tras la suspensión. El trabajo tiene 15 minutos para terminar.</translation>
    </message>
    <message>
        <source>Cover sensitive pages</source>
        <translation>Tapar páginas delicadas</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Ocultar ahora</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear después de</translation>
    </message>
    <message>
        <source>Nothing locks while you try.</source>
        <translation>Nada se bloquea mientras prueba.</translation>
    </message>
    <message>
        <source>Press Shift three times, quickly. Nothing locks.</source>
        <translation>Presione Mayús tres veces, rápido. Nada se bloquea.</translation>
    </message>
    <message>
        <source>Press Shift three times. It covers this window and locks.</source>
        <translation>Presione Mayús tres veces. Tapa esta ventana y bloquea.</translation>
    </message>
    <message>
        <source>Shift three times hides</source>
        <translation>Mayús tres veces oculta</translation>
    </message>
    <message>
        <source>Shows your own words. One click shows the page.</source>
        <translation>Muestra sus propias palabras. Un clic muestra la página.</translation>
    </message>
    <message>
        <source>That works. From now on, it covers and locks your papers.</source>
        <translation>Funciona. Desde ahora tapa y bloquea sus documentos.</translation>
    </message>
    <message>
        <source>The keys are off. The button at the top works.</source>
        <translation>Las teclas están apagadas. El botón de arriba funciona.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>MakeForMe</name>
    <message>
        <source>Make for me</source>
        <translation>Hacer por mí</translation>
    </message>
    <message>
        <source>Show all that we can make</source>
        <translation>Mostrar todo lo que podemos hacer</translation>
    </message>
    <message>
        <source>We make these pages from what you told us. Tick what you want.</source>
        <translation>Hacemos estas páginas con lo que usted nos dijo. Marque lo que quiere.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Fits in one file</source>
        <translation>Cabe en un archivo</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n file(s)</source>
        <translation>
            <numerusform>Ocupa %n archivo</numerusform>
            <numerusform>Ocupa %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Casi lleno</translation>
    </message>
    <message>
        <source>No limit known</source>
        <translation>Sin límite conocido</translation>
    </message>
    <message>
        <source>One document is too big</source>
        <translation>Un documento es demasiado grande</translation>
    </message>
    <message>
        <source>Size of the packet</source>
        <translation>Tamaño del paquete</translation>
    </message>
    <message>
        <source>{used} MB</source>
        <translation>{used} MB</translation>
    </message>
    <message>
        <source>{used} of {limit} MB</source>
        <translation>{used} de {limit} MB</translation>
    </message>
</context>
<context>
    <name>Misfiled</name>
    <message>
        <source>Correct the day</source>
        <translation>Corregir el día</translation>
    </message>
    <message>
        <source>Did these files reach nobody? Then the packet can change again.</source>
        <translation>¿No llegaron estos archivos a nadie? Entonces el paquete puede cambiar de nuevo.</translation>
    </message>
    <message>
        <source>It was not handed in</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Guardar este día</translation>
    </message>
    <message>
        <source>Leave it filed</source>
        <translation>Dejarlo como presentado</translation>
    </message>
    <message>
        <source>Let the packet change again</source>
        <translation>Permitir cambios en el paquete</translation>
    </message>
    <message>
        <source>We keep the files here, bit by bit.</source>
        <translation>Guardamos aquí los archivos, tal cual.</translation>
    </message>
    <message>
        <source>What you put into a supplement goes into it too.</source>
        <translation>Lo que incluyó en un suplemento también pasa a él.</translation>
    </message>
    <message>
        <source>When did you hand it in?</source>
        <translation>¿Cuándo lo presentó?</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Agregar un hecho</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin papel en el caso</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel en el caso</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>Use varias palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>Use six words instead</source>
        <translation>Usar seis palabras</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Su propia frase secreta</translation>
    </message>
</context>
<context>
    <name>PacketAdd</name>
    <message>
        <source>Add from documents</source>
        <translation>Agregar de documentos</translation>
    </message>
    <message>
        <source>All your documents are in this packet.</source>
        <translation>Todos sus documentos están en este paquete.</translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation>Volver al paquete</translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation>Buscar un documento</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Incluir</translation>
    </message>
    <message numerus="yes">
        <source>Put in %n</source>
        <translation>
            <numerusform>Incluir %n</numerusform>
            <numerusform>Incluir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out before</source>
        <translation>Sacado antes</translation>
    </message>
    <message>
        <source>The first {n} are shown. Type to find the others.</source>
        <translation>Se muestran los primeros {n}. Escriba para encontrar los otros.</translation>
    </message>
    <message>
        <source>Tick what belongs in this packet.</source>
        <translation>Marque lo que va en este paquete.</translation>
    </message>
    <message>
        <source>marked sensitive</source>
        <translation>marcado como delicado</translation>
    </message>
</context>
<context>
    <name>PacketCard</name>
    <message>
        <source>No papers yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation>Abrir paquete</translation>
    </message>
</context>
<context>
    <name>PacketHeader</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a supplement</source>
        <translation>Empezar un suplemento</translation>
    </message>
    <message>
        <source>Build packet</source>
        <translation>Hacer paquete</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Filed and changed</source>
        <translation>Presentado y cambiado</translation>
    </message>
    <message>
        <source>Filed on {day}</source>
        <translation>Presentado el {day}</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Mark as filed…</source>
        <translation>Marcar como presentado…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for this packet</source>
        <translation>Más para este paquete</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Supplement {n} to what you filed on {day}</source>
        <translation>Suplemento {n} a lo presentado el {day}</translation>
    </message>
    <message numerus="yes">
        <source>decide %n thing(s) before you build</source>
        <translation>
            <numerusform>decida %n cosa antes de hacerlo</numerusform>
            <numerusform>decida %n cosas antes de hacerlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>look at %n thing(s)</source>
        <translation>
            <numerusform>revise %n cosa</numerusform>
            <numerusform>revise %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of it changes any more</source>
        <translation>nada de él cambia ya</translation>
    </message>
    <message>
        <source>ready to build</source>
        <translation>listo para hacerse</translation>
    </message>
</context>
<context>
    <name>PacketOptions</name>
    <message>
        <source>Back to packet</source>
        <translation>Volver al paquete</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Stop for it again</source>
        <translation>Parar otra vez por esto</translation>
    </message>
    <message>
        <source>Type as it stands in your papers. It is saved as you type.</source>
        <translation>Escriba como está en sus documentos. Se guarda al escribir.</translation>
    </message>
    <message>
        <source>What the cover and the stamps print</source>
        <translation>Lo que imprimen la portada y los sellos</translation>
    </message>
    <message>
        <source>What you let pass</source>
        <translation>Lo que dejó pasar</translation>
    </message>
    <message>
        <source>Who is this packet for?</source>
        <translation>¿Para quién es este paquete?</translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message>
        <source>Certificate of service</source>
        <translation>Certificado de notificación</translation>
    </message>
    <message>
        <source>Cover and index</source>
        <translation>Portada e índice</translation>
    </message>
</context>
<context>
    <name>PacketSide</name>
    <message>
        <source>Back to packet</source>
        <translation>Volver al paquete</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Add from documents</source>
        <translation>Agregar de documentos</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n thing(s) before you build.</source>
        <translation>
            <numerusform>Decida %n cosa antes de hacerlo.</numerusform>
            <numerusform>Decida %n cosas antes de hacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this packet yet</source>
        <translation>Este paquete aún está vacío</translation>
    </message>
    <message>
        <source>Put in the papers that you want to hand over.</source>
        <translation>Incluya los documentos que quiere entregar.</translation>
    </message>
    <message>
        <source>Where do you want the packet?</source>
        <translation>¿Dónde quiere el paquete?</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Página {n} de {of}</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Página {n} de {of}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>This page has no text.</source>
        <translation>Esta página no tiene texto.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Picture of the page</source>
        <translation>Imagen de la página</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Y %n más</numerusform>
            <numerusform>Y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Say on a paper who it is about.</source>
        <translation>Aún ninguno. Diga en un documento de quién trata.</translation>
    </message>
    <message>
        <source>Papers about this person</source>
        <translation>Documentos sobre esta persona</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide {field}</source>
        <translation>Ocultar {field}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>Mostrar {field}</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Changed, in both copies of the key. From now on the new one opens.</source>
        <translation>Cambiada, en las dos copias de la clave. Desde ahora abre la nueva.</translation>
    </message>
    <message>
        <source>Copies of the folder made before still open with the old one.</source>
        <translation>Las copias anteriores de la carpeta aún se abren con la vieja.</translation>
    </message>
    <message>
        <source>It opens your papers.</source>
        <translation>Abre sus documentos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase secreta cambió.</translation>
    </message>
</context>
<context>
    <name>PastPane</name>
    <message>
        <source>Back to packet</source>
        <translation>Volver al paquete</translation>
    </message>
    <message>
        <source>Changed since it was built on {day}</source>
        <translation>Cambió desde que se hizo el {day}</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Filed and changed</source>
        <translation>Presentado y cambiado</translation>
    </message>
    <message>
        <source>Filed on {day}</source>
        <translation>Presentado el {day}</translation>
    </message>
    <message>
        <source>It was not built yet, so there is nothing to compare.</source>
        <translation>Todavía no se hizo, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>Save these files again</source>
        <translation>Guardar de nuevo estos archivos</translation>
    </message>
    <message>
        <source>Supplement {n} filed on {day}</source>
        <translation>Suplemento {n} presentado el {day}</translation>
    </message>
    <message>
        <source>Where do you want the files?</source>
        <translation>¿Dónde quiere los archivos?</translation>
    </message>
    <message>
        <source>Written to {place}. This copy is not locked.</source>
        <translation>Escrito en {place}. Esta copia no está bloqueada.</translation>
    </message>
    <message>
        <source>pages {first} to {last}</source>
        <translation>páginas {first} a {last}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Add yourself first. Then family, witnesses and translators.</source>
        <translation>Agréguese primero. Luego familia, testigos y traductores.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Also written as (one a line)</source>
        <translation>También se escribe (uno por línea)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin papel en el caso</translation>
    </message>
    <message>
        <source>Papers or translations name this person. Take the name out there first.</source>
        <translation>Documentos o traducciones nombran a esta persona. Quite antes allí el nombre.</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel en el caso</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Training as a translator</source>
        <translation>Formación como traductor o traductora</translation>
    </message>
    <message>
        <source>Who may not learn this name?</source>
        <translation>¿Quién no puede conocer este nombre?</translation>
    </message>
    <message>
        <source>Why do the spellings differ?</source>
        <translation>¿Por qué el nombre se escribe de varias formas?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Choose a folder for your papers</source>
        <translation>Elija una carpeta para sus documentos</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>One folder holds everything, locked.</source>
        <translation>Una carpeta guarda todo, bajo llave.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Abrirlos</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>name of a folder</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Papers are kept here already. Open them, or choose another folder.</source>
        <translation>Aquí ya se guardan documentos. Ábralos, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>People who use this computer can see the folder.</source>
        <translation>Quien use esta computadora puede ver la carpeta.</translation>
    </message>
    <message>
        <source>They can’t read it without your passphrase.</source>
        <translation>No puede leerla sin su frase secreta.</translation>
    </message>
    <message>
        <source>To keep a second copy, lock first. Then copy the whole folder.</source>
        <translation>Para guardar otra copia, bloquee primero. Luego copie toda la carpeta.</translation>
    </message>
    <message>
        <source>Where your papers are kept</source>
        <translation>Dónde se guardan sus documentos</translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers. They get it locked.</source>
        <translation>{service} copia esta carpeta a otras computadoras. Allí llega bloqueada.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>A sensitive paper</source>
        <translation>Un documento delicado</translation>
    </message>
    <message>
        <source>Choose a paper to see it here.</source>
        <translation>Elija un documento para verlo aquí.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Tapado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>As this office wants: {words}</source>
        <translation>Como quiere esta oficina: {words}</translation>
    </message>
    <message>
        <source>At the bottom, in the middle</source>
        <translation>Abajo, en el centro</translation>
    </message>
    <message>
        <source>At the bottom, on the right</source>
        <translation>Abajo, a la derecha</translation>
    </message>
    <message>
        <source>How will it be read?</source>
        <translation>¿Cómo se va a leer?</translation>
    </message>
    <message>
        <source>On a screen, or scanned: plain pages</source>
        <translation>En pantalla o escaneado: páginas sencillas</translation>
    </message>
    <message>
        <source>On paper, in a binder: with tabs</source>
        <translation>En papel, en carpeta: con pestañas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Print the case at the foot of each page</source>
        <translation>Imprimir el caso al pie de cada página</translation>
    </message>
    <message>
        <source>Print the label at the foot of each page</source>
        <translation>Imprimir la etiqueta al pie de cada página</translation>
    </message>
    <message>
        <source>Print what the page is a part of</source>
        <translation>Imprimir de qué forma parte la página</translation>
    </message>
    <message>
        <source>The paper itself, then the translation</source>
        <translation>El documento mismo, luego la traducción</translation>
    </message>
    <message>
        <source>The translation, then the paper itself</source>
        <translation>La traducción, luego el documento mismo</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>¿Qué va primero?</translation>
    </message>
    <message>
        <source>Where is the page number?</source>
        <translation>¿Dónde va el número de página?</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>12 January 2027, 10:00</source>
        <translation>12 January 2027, 10:00</translation>
    </message>
    <message>
        <source>12 January 2027, 1:00 p.m.</source>
        <translation>12 January 2027, 1:00 p.m.</translation>
    </message>
    <message>
        <source>A Resettlement Support Center prepares the case; nobody files a packet alone.</source>
        <translation>Un Centro de Apoyo al Reasentamiento prepara el caso. Nadie presenta un paquete por su cuenta.</translation>
    </message>
    <message>
        <source>A bond request also needs proof that the government&apos;s lawyers got a copy.</source>
        <translation>Una solicitud de fianza necesita también prueba de que los abogados del gobierno recibieron copia.</translation>
    </message>
    <message>
        <source>A bond request goes to them too. Say how and on which day.</source>
        <translation>Una solicitud de fianza también va a ellos. Diga cómo y qué día.</translation>
    </message>
    <message>
        <source>A certificate names the translator, how to reach them, and says it is accurate.</source>
        <translation>Un certificado nombra a quien tradujo, dice cómo contactarle y que es exacta.</translation>
    </message>
    <message>
        <source>A certificate of being unmarried is at most six months old, in requests in general.</source>
        <translation>En solicitudes en general, el certificado de soltería tiene a lo sumo seis meses.</translation>
    </message>
    <message>
        <source>A certificate of being unmarried is six months old</source>
        <translation>Un certificado de soltería cumple seis meses</translation>
    </message>
    <message>
        <source>A certification for several documents names each of them.</source>
        <translation>Un certificado para varios documentos nombra cada uno.</translation>
    </message>
    <message>
        <source>A cover letter lists all that is sent.</source>
        <translation>Una carta de presentación enumera todo lo que se envía.</translation>
    </message>
    <message>
        <source>A criminal record paper from abroad has an apostille or is legalised.</source>
        <translation>Un certificado de antecedentes del extranjero lleva apostilla o legalización.</translation>
    </message>
    <message>
        <source>A criminal record paper from abroad is six months old</source>
        <translation>Un certificado de antecedentes del extranjero cumple seis meses</translation>
    </message>
    <message>
        <source>A criminal record paper from abroad is three months old</source>
        <translation>Un certificado de antecedentes del extranjero cumple tres meses</translation>
    </message>
    <message>
        <source>A declaration in English by someone who doesn&apos;t speak it has a certificate of interpretation.</source>
        <translation>Una declaración en inglés de alguien que no lo habla lleva certificado de interpretación.</translation>
    </message>
    <message>
        <source>A document in another language comes with a translation and a signed declaration.</source>
        <translation>Un documento en otro idioma lleva traducción y una declaración firmada.</translation>
    </message>
    <message>
        <source>A document in another language comes with an English or French translation.</source>
        <translation>Un documento en otro idioma lleva traducción al inglés o al francés.</translation>
    </message>
    <message>
        <source>A document in another language has a full English translation.</source>
        <translation>Un documento en otro idioma lleva una traducción completa al inglés.</translation>
    </message>
    <message>
        <source>A fax has at most 20 pages, unless the Board agrees to more.</source>
        <translation>Un fax tiene como máximo 20 páginas, salvo que la Junta acepte más.</translation>
    </message>
    <message>
        <source>A file for online filing has at most 12 MB.</source>
        <translation>Un archivo para presentar en línea tiene como máximo 12 MB.</translation>
    </message>
    <message>
        <source>A file for the court has at most 25 MB; larger ones are split.</source>
        <translation>Un archivo para el tribunal tiene como máximo 25 MB. Los más grandes se dividen.</translation>
    </message>
    <message>
        <source>A file has at most 25 MB; larger ones are split and named Part1, Part2.</source>
        <translation>Un archivo tiene como máximo 25 MB. Los más grandes se dividen: Part1, Part2.</translation>
    </message>
    <message>
        <source>A foreign document comes with a translation that its translator signs for.</source>
        <translation>Un documento extranjero lleva una traducción firmada por quien la hizo.</translation>
    </message>
    <message>
        <source>A foreign document comes with an English translation and the translator&apos;s signed certification.</source>
        <translation>Un documento extranjero lleva traducción al inglés y certificado firmado de quien tradujo.</translation>
    </message>
    <message>
        <source>A foreign document comes with an English translation.</source>
        <translation>Un documento extranjero lleva traducción al inglés.</translation>
    </message>
    <message>
        <source>A foreign document for the court has an English translation and a signed certification.</source>
        <translation>Un documento extranjero para el tribunal lleva traducción al inglés y certificado firmado.</translation>
    </message>
    <message>
        <source>A form that only says “see annex” is not taken.</source>
        <translation>No se acepta un formulario que solo dice «véase anexo».</translation>
    </message>
    <message>
        <source>A joint return shows one household.</source>
        <translation>Una declaración conjunta muestra un solo hogar.</translation>
    </message>
    <message>
        <source>A knowingly false application can bar a person for good. Check every fact and date.</source>
        <translation>Una solicitud falsa a sabiendas puede cerrar la puerta para siempre. Revise cada dato y fecha.</translation>
    </message>
    <message>
        <source>A later bundle says that it is one, with its date and number.</source>
        <translation>Un legajo posterior lo dice, con su fecha y número.</translation>
    </message>
    <message>
        <source>A lawyer&apos;s bundle is digital, with index, bookmarks and page numbers.</source>
        <translation>El legajo de un abogado es digital, con índice, marcadores y páginas numeradas.</translation>
    </message>
    <message>
        <source>A lease or a bill shows where you lived.</source>
        <translation>Un contrato de alquiler o una factura muestra dónde vivió.</translation>
    </message>
    <message>
        <source>A lease or a bill shows where you lived. Each fact you tell can have its paper.</source>
        <translation>Un contrato de alquiler o una factura muestra dónde vivió. Cada dato puede tener su documento.</translation>
    </message>
    <message>
        <source>A lease or a bill shows where you will live.</source>
        <translation>Un contrato de alquiler o una factura muestra dónde vivirá.</translation>
    </message>
    <message>
        <source>A list explains names that are spelled in several ways.</source>
        <translation>Una lista explica los nombres que se escriben de varias formas.</translation>
    </message>
    <message>
        <source>A list of your family</source>
        <translation>Una lista de su familia</translation>
    </message>
    <message>
        <source>A marriage during proceedings needs clear and convincing evidence of good faith.</source>
        <translation>Un matrimonio durante el proceso necesita pruebas claras y convincentes de buena fe.</translation>
    </message>
    <message>
        <source>A newer notice on electronic documents exists. Read it before you send a file.</source>
        <translation>Hay un aviso más nuevo sobre documentos electrónicos. Léalo antes de enviar un archivo.</translation>
    </message>
    <message>
        <source>A packet has an index, and its pages are numbered through.</source>
        <translation>Un paquete tiene índice y páginas numeradas de principio a fin.</translation>
    </message>
    <message>
        <source>A paper can give away a secret of someone in your family. Check each page.</source>
        <translation>Un documento puede revelar un secreto de alguien de su familia. Revise cada página.</translation>
    </message>
    <message>
        <source>A passport, birth certificate, naturalization paper or green card shows it.</source>
        <translation>Lo muestra un pasaporte, acta de nacimiento, certificado de naturalización o tarjeta verde.</translation>
    </message>
    <message>
        <source>A person does not translate for their own case.</source>
        <translation>Nadie traduce para su propio caso.</translation>
    </message>
    <message>
        <source>A request has identity papers, letters of support, proof of conduct, then other papers.</source>
        <translation>Una solicitud lleva identidad, cartas de apoyo, pruebas de conducta y luego lo demás.</translation>
    </message>
    <message>
        <source>A request to stop a removal gives reasons and all papers. Ask a lawyer now.</source>
        <translation>Una petición para parar una expulsión da razones y todos los documentos. Pregunte ya a un abogado.</translation>
    </message>
    <message>
        <source>A request to stop a removal has reasons and all documents, not just names.</source>
        <translation>Una petición para parar una expulsión lleva razones y todos los documentos, no solo nombres.</translation>
    </message>
    <message>
        <source>A sample from each stage is enough. Keep names, dates and times visible.</source>
        <translation>Basta una muestra de cada etapa. Deje a la vista nombres, fechas y horas.</translation>
    </message>
    <message>
        <source>A sample in order of time is better than hundreds of pages.</source>
        <translation>Una muestra en orden de fechas es mejor que cientos de páginas.</translation>
    </message>
    <message>
        <source>A schedule on the country stands in for whole reports, at most 12 pages.</source>
        <translation>Un resumen sobre el país reemplaza los informes enteros, como máximo 12 páginas.</translation>
    </message>
    <message>
        <source>A statement says whether there is new evidence and whether you want a hearing.</source>
        <translation>Una declaración dice si hay pruebas nuevas y si quiere una audiencia.</translation>
    </message>
    <message>
        <source>A statement tells how you came to be who you are. It isn&apos;t about sex.</source>
        <translation>Una declaración cuenta cómo llegó a ser quien es. No trata de sexo.</translation>
    </message>
    <message>
        <source>A transcript comes with a signed declaration of the person who wrote it.</source>
        <translation>Una transcripción lleva la declaración firmada de quien la escribió.</translation>
    </message>
    <message>
        <source>A-number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>A000-000-000</source>
        <translation>A000-000-000</translation>
    </message>
    <message>
        <source>A000-000-000, if the beneficiary has one</source>
        <translation>A000-000-000, si el beneficiario tiene uno</translation>
    </message>
    <message>
        <source>A000-000-000, if you have one</source>
        <translation>A000-000-000, si tiene uno</translation>
    </message>
    <message>
        <source>Add only what the Board&apos;s own reports don&apos;t have.</source>
        <translation>Agregue solo lo que no está en los informes de la Junta.</translation>
    </message>
    <message>
        <source>Add what your memorandum relies on.</source>
        <translation>Agregue aquello en lo que se apoya su memorando.</translation>
    </message>
    <message>
        <source>Address of the filing party</source>
        <translation>Dirección de quien presenta</translation>
    </message>
    <message>
        <source>Address of the government&apos;s lawyers</source>
        <translation>Dirección de los abogados del gobierno</translation>
    </message>
    <message>
        <source>Address of the sender</source>
        <translation>Dirección de quien envía</translation>
    </message>
    <message>
        <source>Admissions have mostly stopped since January 2025.</source>
        <translation>Las admisiones están casi paradas desde enero de 2025.</translation>
    </message>
    <message>
        <source>Affidavits come from people who know themselves that the marriage is real.</source>
        <translation>Las declaraciones juradas son de quienes saben por sí mismos que el matrimonio es real.</translation>
    </message>
    <message>
        <source>Affidavits of people who know the couple</source>
        <translation>Declaraciones juradas de quienes conocen a la pareja</translation>
    </message>
    <message>
        <source>Affidavits of people who know you both</source>
        <translation>Declaraciones juradas de quienes conocen a los dos</translation>
    </message>
    <message>
        <source>After an online Form I-589, more papers went by mail or to the interview.</source>
        <translation>Tras un formulario I-589 en línea, lo demás fue por correo o a la entrevista.</translation>
    </message>
    <message>
        <source>After filing online, mail more papers or bring them to the interview.</source>
        <translation>Si presentó en línea, envíe lo demás por correo o llévelo a la entrevista.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contra</translation>
    </message>
    <message>
        <source>All decisions, from first to last</source>
        <translation>Todas las decisiones, de la primera a la última</translation>
    </message>
    <message>
        <source>All pages are numbered through, as if they were one document.</source>
        <translation>Todas las páginas van numeradas, como si fueran un solo documento.</translation>
    </message>
    <message>
        <source>All written material for the court is on paper of 8 1/2 by 11 inches.</source>
        <translation>Todo lo escrito para el tribunal va en papel de 8 1/2 por 11 pulgadas.</translation>
    </message>
    <message>
        <source>All written material is on paper of 8 1/2 by 11 inches.</source>
        <translation>Todo lo escrito va en papel de 8 1/2 por 11 pulgadas.</translation>
    </message>
    <message>
        <source>An affidavit gives name, address, birth and how the writer knows the couple.</source>
        <translation>Una declaración jurada da nombre, dirección, nacimiento y cómo conoce a la pareja.</translation>
    </message>
    <message>
        <source>An annex with facts and arguments is allowed, up to 20 pages.</source>
        <translation>Se permite un anexo con hechos y argumentos, de hasta 20 páginas.</translation>
    </message>
    <message>
        <source>An application for relief comes with its fee receipt, before the exhibits.</source>
        <translation>Una solicitud de protección va con su recibo de pago, antes de los anexos.</translation>
    </message>
    <message>
        <source>An electronic file is a PDF that can be read, with proper page numbers.</source>
        <translation>Un archivo electrónico es un PDF legible, con páginas bien numeradas.</translation>
    </message>
    <message>
        <source>An expert report has at most 20 pages.</source>
        <translation>Un informe de experto tiene como máximo 20 páginas.</translation>
    </message>
    <message>
        <source>An index and numbered pages are not asked for; they help.</source>
        <translation>No se piden índice ni páginas numeradas, pero ayudan.</translation>
    </message>
    <message>
        <source>An interpreter who read the claim form to you signs a declaration on it.</source>
        <translation>El intérprete que le leyó el formulario firma una declaración sobre ello.</translation>
    </message>
    <message>
        <source>Annex, if you need one</source>
        <translation>Anexo, si lo necesita</translation>
    </message>
    <message>
        <source>Annex: facts and arguments</source>
        <translation>Anexo: hechos y argumentos</translation>
    </message>
    <message>
        <source>Answer to a letter that asks for papers</source>
        <translation>Respuesta a una carta que pide documentos</translation>
    </message>
    <message>
        <source>Answer, appeal or change after the regularisation in Spain</source>
        <translation>Respuesta, recurso o modificación tras la regularización en España</translation>
    </message>
    <message>
        <source>Antecedentes penales</source>
        <translation>Antecedentes penales</translation>
    </message>
    <message>
        <source>Any authority</source>
        <translation>Cualquier oficina</translation>
    </message>
    <message>
        <source>Any lawful proof of your time in Spain counts, if it carries your own data.</source>
        <translation>Vale cualquier prueba válida en derecho de su tiempo en España, con sus datos personales.</translation>
    </message>
    <message>
        <source>Any other paper that shows a real marriage counts too.</source>
        <translation>También sirve todo otro documento que muestre un matrimonio real.</translation>
    </message>
    <message>
        <source>Appeal from inside the United Kingdom, 14 days</source>
        <translation>Apelación desde dentro del Reino Unido, 14 días</translation>
    </message>
    <message>
        <source>Appeal from outside the United Kingdom, 28 days</source>
        <translation>Apelación desde fuera del Reino Unido, 28 días</translation>
    </message>
    <message>
        <source>Appeal number</source>
        <translation>Número de apelación</translation>
    </message>
    <message>
        <source>Appeal record for a refugee claim in Canada</source>
        <translation>Expediente de apelación de una solicitud de refugio en Canadá</translation>
    </message>
    <message>
        <source>Appeal record, 30 days after the written reasons</source>
        <translation>Expediente de apelación, 30 días después de las razones por escrito</translation>
    </message>
    <message>
        <source>Appeal record, 45 days after the written reasons (the Board&apos;s guide)</source>
        <translation>Expediente de apelación, 45 días después de las razones por escrito (guía de la Junta)</translation>
    </message>
    <message>
        <source>Appeal skeleton argument</source>
        <translation>Resumen de argumentos de la apelación</translation>
    </message>
    <message>
        <source>Appeal to a court (contencioso)</source>
        <translation>Recurso ante un tribunal (contencioso)</translation>
    </message>
    <message>
        <source>Appeal to the Board of Immigration Appeals</source>
        <translation>Apelación a la Junta de Apelaciones de Inmigración</translation>
    </message>
    <message>
        <source>Appeal to the same office (reposición)</source>
        <translation>Recurso ante la misma oficina (reposición)</translation>
    </message>
    <message>
        <source>Applicant, or Attorney for the applicant</source>
        <translation>Applicant, o Attorney for the applicant</translation>
    </message>
    <message>
        <source>Application and fee receipt</source>
        <translation>Solicitud y recibo de la tarifa</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Número de la demanda</translation>
    </message>
    <message>
        <source>Application, four months after the last decision at home</source>
        <translation>Demanda, cuatro meses después de la última decisión en el país</translation>
    </message>
    <message>
        <source>Applications come by post, on A4, printed on one side and not bound.</source>
        <translation>Las demandas llegan por correo, en A4, por una cara y sin encuadernar.</translation>
    </message>
    <message>
        <source>Appointments and health cards carry your name and a day.</source>
        <translation>Las citas y tarjetas sanitarias llevan su nombre y un día.</translation>
    </message>
    <message>
        <source>Are you outside the United Kingdom?</source>
        <translation>¿Está fuera del Reino Unido?</translation>
    </message>
    <message>
        <source>As far as we know, few people are admitted since January 2025. Ask what is open.</source>
        <translation>Hasta donde sabemos, se admite a pocas personas desde enero de 2025. Pregunte qué está abierto.</translation>
    </message>
    <message>
        <source>Ask a lawyer which answer or appeal is open to you. The days are short.</source>
        <translation>Pregunte a un abogado qué respuesta o recurso tiene. Los plazos son cortos.</translation>
    </message>
    <message>
        <source>Ask each helper first: the government will read their name and address.</source>
        <translation>Pregunte antes a cada persona que ayuda: el gobierno leerá su nombre y dirección.</translation>
    </message>
    <message>
        <source>Ask the office or a lawyer what to bring, and in which language.</source>
        <translation>Pregunte a la oficina o a un abogado qué llevar y en qué idioma.</translation>
    </message>
    <message>
        <source>Ask the translator to write their training and the date on the certificate.</source>
        <translation>Pida a quien tradujo que escriba su formación y la fecha en el certificado.</translation>
    </message>
    <message>
        <source>Ask to change your permit, after it ended</source>
        <translation>Pedir el cambio de su permiso, después de su fin</translation>
    </message>
    <message>
        <source>Ask to change your permit, before it ends</source>
        <translation>Pida modificar su permiso antes de que termine</translation>
    </message>
    <message>
        <source>Asylum office</source>
        <translation>Oficina de asilo</translation>
    </message>
    <message>
        <source>Attorney, Sponsor, or the person themselves</source>
        <translation>Attorney, Sponsor, o la propia persona</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Bank and tax papers</source>
        <translation>Documentos de banco e impuestos</translation>
    </message>
    <message>
        <source>Bank papers and money sent home</source>
        <translation>Documentos del banco y envíos de dinero</translation>
    </message>
    <message>
        <source>Basis of Claim Form after a claim at the border</source>
        <translation>Formulario Basis of Claim tras una solicitud en la frontera</translation>
    </message>
    <message>
        <source>Basis of Claim Form after a claim inside Canada</source>
        <translation>Formulario Basis of Claim tras una solicitud dentro de Canadá</translation>
    </message>
    <message>
        <source>Basis of Claim Form: changes and declarations</source>
        <translation>Formulario Basis of Claim: cambios y declaraciones</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Acta de nacimiento</translation>
    </message>
    <message>
        <source>Birth certificate of the beneficiary</source>
        <translation>Acta de nacimiento del beneficiario</translation>
    </message>
    <message>
        <source>Birth certificates of children of the couple count as proof.</source>
        <translation>Sirven de prueba las actas de nacimiento de hijos de la pareja.</translation>
    </message>
    <message>
        <source>Birth certificates of your children</source>
        <translation>Actas de nacimiento de sus hijos</translation>
    </message>
    <message>
        <source>Bring to the interview: identity papers, originals, a full copy, and an interpreter.</source>
        <translation>Lleve a la entrevista: identidad, originales, una copia completa y un intérprete.</translation>
    </message>
    <message>
        <source>Bundle for an asylum appeal in the United Kingdom</source>
        <translation>Legajo para una apelación de asilo en el Reino Unido</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By mail or fax, for parole</source>
        <translation>Por correo o fax, para parole</translation>
    </message>
    <message>
        <source>By post, on paper</source>
        <translation>Por correo, en papel</translation>
    </message>
    <message>
        <source>Canada: Refugee Appeal Division (IRB)</source>
        <translation>Canadá: Sección de Apelaciones de los Refugiados (IRB)</translation>
    </message>
    <message>
        <source>Canada: Refugee Protection Division (IRB)</source>
        <translation>Canadá: Sección de Protección de los Refugiados (IRB)</translation>
    </message>
    <message>
        <source>Cards of a party, church papers and photos of meetings count.</source>
        <translation>Sirven carnés de partido, documentos de iglesia y fotos de reuniones.</translation>
    </message>
    <message>
        <source>Cartas e informes</source>
        <translation>Cartas e informes</translation>
    </message>
    <message>
        <source>Certificate of Service</source>
        <translation>Certificado de notificación</translation>
    </message>
    <message>
        <source>Certificate of vulnerability</source>
        <translation>Certificado de vulnerabilidad</translation>
    </message>
    <message>
        <source>Changes to your claim form</source>
        <translation>Cambios en su formulario</translation>
    </message>
    <message>
        <source>Chats and letters between you</source>
        <translation>Chats y cartas entre ustedes</translation>
    </message>
    <message>
        <source>Chats keep their names, dates and times, and marks of calls and voice notes.</source>
        <translation>Los chats conservan nombres, fechas y horas, y las marcas de llamadas y audios.</translation>
    </message>
    <message>
        <source>Check where the person is held before you send. People are often moved.</source>
        <translation>Antes de enviar, averigüe dónde está detenida la persona. Los traslados son frecuentes.</translation>
    </message>
    <message>
        <source>Claim after crossing the land border between border posts</source>
        <translation>Solicitud tras cruzar la frontera terrestre entre puestos</translation>
    </message>
    <message>
        <source>Community and membership</source>
        <translation>Comunidad y pertenencia</translation>
    </message>
    <message>
        <source>Contestación al requerimiento, or Recurso</source>
        <translation>Contestación al requerimiento, o Recurso</translation>
    </message>
    <message>
        <source>Contract or job offer</source>
        <translation>Contrato u oferta de trabajo</translation>
    </message>
    <message>
        <source>Contracts and bills show your months in Spain.</source>
        <translation>Contratos y facturas muestran sus meses en España.</translation>
    </message>
    <message>
        <source>Contracts and pay slips show your work. Each fact you tell can have its paper.</source>
        <translation>Los contratos y recibos de sueldo muestran su trabajo. Cada dato puede tener su documento.</translation>
    </message>
    <message>
        <source>Copies are clear, so that all of each page can be read.</source>
        <translation>Las copias son claras y se lee toda la página.</translation>
    </message>
    <message>
        <source>Copies are complete and can be read.</source>
        <translation>Las copias son completas y legibles.</translation>
    </message>
    <message>
        <source>Copies are whole and easy to read.</source>
        <translation>Las copias son enteras y fáciles de leer.</translation>
    </message>
    <message>
        <source>Copies may be filed; the original is shown if the court asks.</source>
        <translation>Se pueden presentar copias. El original se muestra si el tribunal lo pide.</translation>
    </message>
    <message>
        <source>Copies of identity and travel papers go with the claim form, genuine or not.</source>
        <translation>Con el formulario van copias de los documentos de identidad y viaje, auténticos o no.</translation>
    </message>
    <message>
        <source>Copy this list into the form, with the page number of each document.</source>
        <translation>Copie esta lista en el formulario, con el número de página de cada documento.</translation>
    </message>
    <message>
        <source>Counsel for Respondent, or Respondent, pro se</source>
        <translation>Counsel for Respondent, o Respondent, pro se</translation>
    </message>
    <message>
        <source>Counsel for the appellant, or Appellant</source>
        <translation>Counsel for the appellant, o Appellant</translation>
    </message>
    <message>
        <source>Counsel for the claimant, or Claimant</source>
        <translation>Counsel for the claimant, o Claimant</translation>
    </message>
    <message>
        <source>Country conditions</source>
        <translation>Situación del país</translation>
    </message>
    <message>
        <source>Country conditions can have numbers, the person&apos;s own documents have letters.</source>
        <translation>La situación del país puede llevar números. Los documentos propios llevan letras.</translation>
    </message>
    <message>
        <source>Country information evidence schedule</source>
        <translation>Resumen de pruebas sobre el país</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Court papers</source>
        <translation>Documentos de tribunales</translation>
    </message>
    <message>
        <source>Court portal, for bond</source>
        <translation>Portal del tribunal, para fianza</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Carta de presentación</translation>
    </message>
    <message>
        <source>Cover letter, forms and fee</source>
        <translation>Carta, formularios y tarifa</translation>
    </message>
    <message>
        <source>Criminal record papers cover the five years before you came to Spain.</source>
        <translation>Los antecedentes cubren los cinco años antes de llegar a España.</translation>
    </message>
    <message>
        <source>Criminal record papers from abroad come with an apostille, or legalised.</source>
        <translation>Los antecedentes del extranjero llevan apostilla o legalización.</translation>
    </message>
    <message>
        <source>Criminal record, Spain</source>
        <translation>Antecedentes penales, España</translation>
    </message>
    <message>
        <source>Criminal record, other countries</source>
        <translation>Antecedentes penales, otros países</translation>
    </message>
    <message>
        <source>Custody and conduct</source>
        <translation>Detención y conducta</translation>
    </message>
    <message>
        <source>Custody records</source>
        <translation>Registros de detención</translation>
    </message>
    <message>
        <source>DETAINED or NON-DETAINED, EMERGENCY or JOINT stands at the top right of the cover.</source>
        <translation>DETAINED o NON-DETAINED, EMERGENCY o JOINT va arriba a la derecha en la portada.</translation>
    </message>
    <message>
        <source>DETAINED stands at the top right of the cover of a filing with the court.</source>
        <translation>DETAINED va arriba a la derecha en la portada de lo que se presenta al tribunal.</translation>
    </message>
    <message>
        <source>Decisions and records of hearings show what happened, from the other side.</source>
        <translation>Las decisiones y actas de audiencias muestran lo que pasó, desde el otro lado.</translation>
    </message>
    <message>
        <source>Decisions come along, and the other evidence: transcripts, statements, medical reports.</source>
        <translation>Van las decisiones y las demás pruebas: transcripciones, declaraciones, informes médicos.</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>En detención</translation>
    </message>
    <message>
        <source>Did you marry during a removal case? Ask a lawyer: the law wants stronger proof then.</source>
        <translation>¿Se casó durante un caso de expulsión? Pregunte a un abogado: la ley pide pruebas más fuertes.</translation>
    </message>
    <message>
        <source>Different kinds of filings are not put into one file.</source>
        <translation>Presentaciones de distinto tipo no van en un mismo archivo.</translation>
    </message>
    <message>
        <source>Documentary evidence</source>
        <translation>Pruebas documentales</translation>
    </message>
    <message>
        <source>Documents are relevant, and don&apos;t repeat what the Board has already.</source>
        <translation>Los documentos vienen al caso y no repiten lo que la Junta ya tiene.</translation>
    </message>
    <message>
        <source>Documents in order of date</source>
        <translation>Documentos por orden de fecha</translation>
    </message>
    <message>
        <source>Documents stand in a list with numbers, in the order of their dates.</source>
        <translation>Los documentos van en una lista con números, por orden de fecha.</translation>
    </message>
    <message>
        <source>Documents that could not be obtained</source>
        <translation>Documentos que no se pudieron conseguir</translation>
    </message>
    <message>
        <source>Documents that were not accepted before</source>
        <translation>Documentos que antes no se aceptaron</translation>
    </message>
    <message>
        <source>Documents that were not accepted before have a part of their own.</source>
        <translation>Los documentos que antes no se aceptaron tienen su propia parte.</translation>
    </message>
    <message>
        <source>Documents with an application to the European Court</source>
        <translation>Documentos de una demanda ante el Tribunal Europeo</translation>
    </message>
    <message>
        <source>Documents with an index</source>
        <translation>Documentos con índice</translation>
    </message>
    <message>
        <source>Domicilio, trabajo y estudios</source>
        <translation>Domicilio, trabajo y estudios</translation>
    </message>
    <message>
        <source>ECAS portal</source>
        <translation>Portal ECAS</translation>
    </message>
    <message>
        <source>ECAS portal, with room to spare</source>
        <translation>Portal ECAS, con margen</translation>
    </message>
    <message>
        <source>EOIR ID of the lawyer</source>
        <translation>Número EOIR del abogado</translation>
    </message>
    <message>
        <source>Each fact that the declaration tells can have its own evidence.</source>
        <translation>Cada hecho que cuenta la declaración puede tener su propia prueba.</translation>
    </message>
    <message>
        <source>Each fact you tell can have its paper.</source>
        <translation>Cada dato que cuente puede tener su documento.</translation>
    </message>
    <message>
        <source>Each paper shows name, date and place, and the papers are spread over time.</source>
        <translation>Cada documento muestra nombre, fecha y lugar, y se reparten en el tiempo.</translation>
    </message>
    <message>
        <source>Each paper shows your name, a date and a place in Spain.</source>
        <translation>Cada documento muestra su nombre, una fecha y un lugar en España.</translation>
    </message>
    <message>
        <source>Each part of a chat that is sent is translated in full.</source>
        <translation>Cada parte de un chat que se envía se traduce completa.</translation>
    </message>
    <message>
        <source>Each requirement has a folder with a number, in practice.</source>
        <translation>En la práctica, cada requisito tiene una carpeta con número.</translation>
    </message>
    <message>
        <source>Each translated document has its own certificate that names it.</source>
        <translation>Cada documento traducido tiene su propio certificado que lo nombra.</translation>
    </message>
    <message>
        <source>Email of the filing party</source>
        <translation>Correo de quien presenta</translation>
    </message>
    <message>
        <source>Email of the sender</source>
        <translation>Correo de quien envía</translation>
    </message>
    <message>
        <source>Escrito y notificación recibida</source>
        <translation>Escrito y notificación recibida</translation>
    </message>
    <message>
        <source>European Court of Human Rights</source>
        <translation>Tribunal Europeo de Derechos Humanos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Events at issue</source>
        <translation>Hechos del caso</translation>
    </message>
    <message>
        <source>Events in order of time help the judge to find each paper.</source>
        <translation>Los hechos en orden de tiempo ayudan al juez a encontrar cada documento.</translation>
    </message>
    <message>
        <source>Events in order of time help the officer to find each paper.</source>
        <translation>Los hechos en orden de tiempo ayudan al oficial a encontrar cada documento.</translation>
    </message>
    <message>
        <source>Every page is A4.</source>
        <translation>Cada página es A4.</translation>
    </message>
    <message>
        <source>Every translation needs the translator&apos;s own signature on its certificate.</source>
        <translation>Cada traducción necesita en su certificado la firma de quien tradujo.</translation>
    </message>
    <message>
        <source>Evidence for the individual hearing, 15 days before (older text)</source>
        <translation>Pruebas para la audiencia individual, 15 días antes (texto anterior)</translation>
    </message>
    <message>
        <source>Evidence for the individual hearing, 30 days before</source>
        <translation>Pruebas para la audiencia individual, 30 días antes</translation>
    </message>
    <message>
        <source>Evidence that could be had is filed, or it is said why not.</source>
        <translation>Se presenta la prueba que se puede conseguir, o se explica por qué no.</translation>
    </message>
    <message>
        <source>Evidence that could not be obtained</source>
        <translation>Pruebas que no se pudieron conseguir</translation>
    </message>
    <message>
        <source>Exhibits follow each other from the person&apos;s own story to the country.</source>
        <translation>Los anexos van de la historia de la persona a la situación del país.</translation>
    </message>
    <message>
        <source>Exhibits have letters beginning with A, with tabs on the right edge.</source>
        <translation>Los anexos llevan letras desde la A, con pestañas a la derecha.</translation>
    </message>
    <message>
        <source>Expert reports</source>
        <translation>Informes de expertos</translation>
    </message>
    <message>
        <source>Familia</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Family and partner</source>
        <translation>Familia y pareja</translation>
    </message>
    <message>
        <source>Family and relationship</source>
        <translation>Familia y relación</translation>
    </message>
    <message>
        <source>Family certificates</source>
        <translation>Actas de familia</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>Familiares</translation>
    </message>
    <message>
        <source>Fax, at most 20 pages unless the Board agrees</source>
        <translation>Fax, a lo sumo 20 páginas salvo que la Junta acepte más</translation>
    </message>
    <message>
        <source>File copies. Bring the originals to the hearing, and keep identity papers safe.</source>
        <translation>Presente copias. Lleve los originales a la audiencia y cuide sus documentos de identidad.</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Número de expediente</translation>
    </message>
    <message>
        <source>File number (expediente)</source>
        <translation>Número de expediente</translation>
    </message>
    <message>
        <source>File only pages that matter. The schedule stands in for the rest.</source>
        <translation>Presente solo las páginas que importan. La lista ocupa el lugar del resto.</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>Presentado en calidad de</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Fill in every part of the form. Never write only “see annex”.</source>
        <translation>Llene cada parte del formulario. Nunca escriba solo «véase anexo».</translation>
    </message>
    <message>
        <source>For asylum itself a translation helps, but was not a condition in what we read.</source>
        <translation>Para el asilo una traducción ayuda, pero no era condición en lo que leímos.</translation>
    </message>
    <message>
        <source>For mail: no holes, staples, clips, tabs, sticky notes or highlighter.</source>
        <translation>Para el correo: sin agujeros, grapas, clips, pestañas, notas adhesivas ni resaltador.</translation>
    </message>
    <message>
        <source>Foreign official papers are usually legalised, in requests in general.</source>
        <translation>Los documentos oficiales extranjeros suelen ir legalizados, en solicitudes en general.</translation>
    </message>
    <message>
        <source>Form G-28, if you have a lawyer</source>
        <translation>Formulario G-28, si tiene abogado</translation>
    </message>
    <message>
        <source>Form I-130 with proof of the marriage</source>
        <translation>Formulario I-130 con pruebas del matrimonio</translation>
    </message>
    <message>
        <source>Form I-589 has a fee, and a further one each year while it is pending.</source>
        <translation>El formulario I-589 tiene una tarifa, y otra cada año mientras espera decisión.</translation>
    </message>
    <message>
        <source>Form I-589 with supporting documents</source>
        <translation>Formulario I-589 con documentos de apoyo</translation>
    </message>
    <message>
        <source>Form I-589 with your photo</source>
        <translation>Formulario I-589 con su foto</translation>
    </message>
    <message>
        <source>Form I-589 within one year of the last arrival</source>
        <translation>Formulario I-589 dentro de un año de la última llegada</translation>
    </message>
    <message>
        <source>Form I-94 or visa of the beneficiary</source>
        <translation>Formulario I-94 o visa del beneficiario</translation>
    </message>
    <message>
        <source>Forms I-130 and I-130A</source>
        <translation>Formularios I-130 e I-130A</translation>
    </message>
    <message>
        <source>Forms and decisions</source>
        <translation>Formularios y decisiones</translation>
    </message>
    <message>
        <source>Forms and statements</source>
        <translation>Formularios y declaraciones</translation>
    </message>
    <message>
        <source>Forms come first, then status, the marriage, and proof of the life together.</source>
        <translation>Primero los formularios, luego la situación, el matrimonio y la vida en común.</translation>
    </message>
    <message>
        <source>Forms come first, then the passport, the declaration and the other papers.</source>
        <translation>Primero los formularios, luego el pasaporte, la declaración y los demás documentos.</translation>
    </message>
    <message>
        <source>Four months count, not six: older pages are out of date.</source>
        <translation>Cuentan cuatro meses, no seis: las páginas más viejas ya no sirven.</translation>
    </message>
    <message>
        <source>Four months from the last decision at home, since February 1, 2022.</source>
        <translation>Cuatro meses desde la última decisión en el país, desde el 1 de febrero de 2022.</translation>
    </message>
    <message>
        <source>Give copies of all identity and travel papers, genuine or not.</source>
        <translation>Entregue copias de todos los documentos de identidad y viaje, auténticos o no.</translation>
    </message>
    <message>
        <source>Give every document its date: the list goes by dates, the oldest first.</source>
        <translation>Ponga fecha a cada documento: la lista va por fechas, la más antigua primero.</translation>
    </message>
    <message>
        <source>Give the IND the originals. Keep a full copy of each before you hand it over.</source>
        <translation>Entregue al IND los originales. Guarde antes una copia completa de cada uno.</translation>
    </message>
    <message>
        <source>Government officers read this packet. Take out what they should not see.</source>
        <translation>Funcionarios del gobierno leen este paquete. Saque lo que no conviene que vean.</translation>
    </message>
    <message>
        <source>Have the originals ready by the start of the hearing.</source>
        <translation>Tenga listos los originales al empezar la audiencia.</translation>
    </message>
    <message>
        <source>Health papers</source>
        <translation>Documentos de salud</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Hechos</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Detenido en</translation>
    </message>
    <message>
        <source>Home, work, school and community</source>
        <translation>Vivienda, trabajo, estudios y comunidad</translation>
    </message>
    <message>
        <source>Hon. Robin Specimen</source>
        <translation>Hon. Robin Specimen</translation>
    </message>
    <message>
        <source>ICE or the immigration court, United States</source>
        <translation>ICE o el tribunal de inmigración, Estados Unidos</translation>
    </message>
    <message>
        <source>Identidad y viaje</source>
        <translation>Identidad y viaje</translation>
    </message>
    <message>
        <source>Identity and status</source>
        <translation>Identidad y situación</translation>
    </message>
    <message>
        <source>Identity and status of both spouses</source>
        <translation>Identidad y situación de ambos cónyuges</translation>
    </message>
    <message>
        <source>Identity and travel</source>
        <translation>Identidad y viajes</translation>
    </message>
    <message>
        <source>Identity cards, birth certificates and school papers show who you are.</source>
        <translation>Carnés, actas de nacimiento y documentos escolares muestran quién es usted.</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Documentos de identidad</translation>
    </message>
    <message>
        <source>Identity, family and events</source>
        <translation>Identidad, familia y hechos</translation>
    </message>
    <message>
        <source>Identity, travel and family</source>
        <translation>Identidad, viajes y familia</translation>
    </message>
    <message>
        <source>If it isn&apos;t in Spanish, a sworn translator translates it.</source>
        <translation>Si no está en español, lo traduce un traductor jurado.</translation>
    </message>
    <message>
        <source>If no answer came from abroad in a month, there is another way.</source>
        <translation>Si en un mes no llegó respuesta del extranjero, hay otra vía.</translation>
    </message>
    <message>
        <source>If somebody acts for you, the form holds your authority for them.</source>
        <translation>Si alguien actúa por usted, el formulario lleva su autorización.</translation>
    </message>
    <message>
        <source>If the Minister takes part, a statement says how and when a copy was given.</source>
        <translation>Si el Ministro participa, una declaración dice cómo y cuándo se le dio copia.</translation>
    </message>
    <message>
        <source>If they take part, add a statement: how and when you gave them a copy.</source>
        <translation>Si participan, agregue una declaración: cómo y cuándo les dio una copia.</translation>
    </message>
    <message>
        <source>Immigration Judge</source>
        <translation>Juez de inmigración</translation>
    </message>
    <message>
        <source>In detention the court sets the days for papers.</source>
        <translation>En detención el tribunal fija los días para los documentos.</translation>
    </message>
    <message>
        <source>In practice each document is a file of its own. They are made beside the packet.</source>
        <translation>En la práctica cada documento es un archivo propio. Se hacen junto al paquete.</translation>
    </message>
    <message>
        <source>Información sobre el país</source>
        <translation>Información sobre el país</translation>
    </message>
    <message>
        <source>Insurance and wills</source>
        <translation>Seguros y testamentos</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Intimate pictures and tests are no evidence in the European Union.</source>
        <translation>En la Unión Europea, imágenes íntimas y exámenes no son prueba.</translation>
    </message>
    <message>
        <source>It adds to the form and never stands in for it. At most 20 pages.</source>
        <translation>Completa el formulario y nunca lo reemplaza. Como máximo 20 páginas.</translation>
    </message>
    <message>
        <source>It also needs a written request for an exemption.</source>
        <translation>También necesita una solicitud escrita de exención.</translation>
    </message>
    <message>
        <source>It also says which language an interpreter would need.</source>
        <translation>También dice en qué idioma se necesitaría intérprete.</translation>
    </message>
    <message>
        <source>It can be your annex: facts in order, at most 20 pages.</source>
        <translation>Puede ser su anexo: los hechos en orden, a lo sumo 20 páginas.</translation>
    </message>
    <message>
        <source>It explains what a judge can&apos;t know. At most 20 pages.</source>
        <translation>Explica lo que un juez no puede saber. Como máximo 20 páginas.</translation>
    </message>
    <message>
        <source>It explains what the Board can&apos;t know by itself.</source>
        <translation>Explica lo que la Junta no puede saber por sí misma.</translation>
    </message>
    <message>
        <source>It explains what the judge can&apos;t know of your country. Add the expert&apos;s CV.</source>
        <translation>Explica lo que el juez no puede saber de su país. Agregue el currículum del experto.</translation>
    </message>
    <message>
        <source>It explains what the officer can&apos;t know of your country. Add the expert&apos;s CV.</source>
        <translation>Explica lo que el funcionario no puede saber de su país. Agregue el currículum del experto.</translation>
    </message>
    <message>
        <source>It has letters of 12 points, lines 1.5 apart and numbered paragraphs.</source>
        <translation>Lleva letra de 12 puntos, interlineado de 1,5 y párrafos numerados.</translation>
    </message>
    <message>
        <source>It helps to have identity, family and events in order beforehand.</source>
        <translation>Ayuda tener antes en orden la identidad, la familia y los hechos.</translation>
    </message>
    <message>
        <source>It is good for a limited time, often three to six months.</source>
        <translation>Vale por un tiempo limitado, a menudo de tres a seis meses.</translation>
    </message>
    <message>
        <source>It is what you rely on in the appeal. The law has a rule for it.</source>
        <translation>Es en lo que se apoya en la apelación. La ley tiene una regla para ello.</translation>
    </message>
    <message>
        <source>It is your application. All its pages come from the newest edition.</source>
        <translation>Es su solicitud. Todas sus páginas son de la edición más nueva.</translation>
    </message>
    <message>
        <source>It lists all that you send.</source>
        <translation>Enumera todo lo que envía.</translation>
    </message>
    <message>
        <source>It lists all that you send. Name a late filing, an arrest or an earlier application.</source>
        <translation>Enumera todo lo que envía. Nombre un plazo pasado, un arresto o una solicitud anterior.</translation>
    </message>
    <message>
        <source>It lists each spelling of a name, and where it stands.</source>
        <translation>Enumera cada forma de escribir un nombre, y dónde está.</translation>
    </message>
    <message>
        <source>It lists the reports, with the pages that matter and why.</source>
        <translation>Enumera los informes, con las páginas que importan y por qué.</translation>
    </message>
    <message>
        <source>It names and quotes the reports that matter. At most 12 pages.</source>
        <translation>Nombra y cita los informes que importan. Como máximo 12 páginas.</translation>
    </message>
    <message>
        <source>It names everyone with birth dates, also those who live elsewhere.</source>
        <translation>Nombra a todos con fecha de nacimiento, también a quienes viven en otro lugar.</translation>
    </message>
    <message>
        <source>It puts photographs on sheets, with date, place and people.</source>
        <translation>Pone fotografías en hojas, con fecha, lugar y personas.</translation>
    </message>
    <message>
        <source>It puts small photographs on full sheets, as the office asks.</source>
        <translation>Pone fotografías pequeñas en hojas completas, como pide la oficina.</translation>
    </message>
    <message>
        <source>It puts what happened in order, also where the person was held.</source>
        <translation>Pone en orden lo que pasó, también dónde estuvo detenida la persona.</translation>
    </message>
    <message>
        <source>It puts what happened in order, with the exhibit for each day.</source>
        <translation>Pone en orden lo que pasó, con el anexo de cada día.</translation>
    </message>
    <message>
        <source>It says if you have new evidence, want a hearing, need an interpreter.</source>
        <translation>Dice si tiene pruebas nuevas, si quiere audiencia, si necesita intérprete.</translation>
    </message>
    <message>
        <source>It says in 12 pages why you appeal. A lawyer usually writes it.</source>
        <translation>Dice en 12 páginas por qué apela. Suele escribirlo un abogado.</translation>
    </message>
    <message>
        <source>It says that the translation is true and accurate to the translator&apos;s best abilities.</source>
        <translation>Dice que la traducción es verdadera y exacta, según el mejor saber de quien tradujo.</translation>
    </message>
    <message>
        <source>It says what was wrong in the decision, and where. At most 30 pages.</source>
        <translation>Dice qué estuvo mal en la decisión, y dónde. Como máximo 30 páginas.</translation>
    </message>
    <message>
        <source>It says what you ask for, parole or bond, and why.</source>
        <translation>Dice qué pide, parole o fianza, y por qué.</translation>
    </message>
    <message>
        <source>It says which papers you could not get, and why.</source>
        <translation>Dice qué documentos no pudo conseguir, y por qué.</translation>
    </message>
    <message>
        <source>It says who takes you in, and where you will live.</source>
        <translation>Dice quién lo recibe y dónde vivirá.</translation>
    </message>
    <message>
        <source>It says why a couple could not have some papers.</source>
        <translation>Dice por qué una pareja no pudo tener algunos documentos.</translation>
    </message>
    <message>
        <source>It shows month by month which paper places you in Spain.</source>
        <translation>Muestra mes por mes qué documento le sitúa en España.</translation>
    </message>
    <message>
        <source>It shows month by month which paper places you somewhere.</source>
        <translation>Muestra mes por mes qué documento le sitúa en un lugar.</translation>
    </message>
    <message>
        <source>It shows name, birth date, birthplace and parents.</source>
        <translation>Muestra nombre, fecha y lugar de nacimiento y padres.</translation>
    </message>
    <message>
        <source>It shows that the fee for Form I-589 is paid.</source>
        <translation>Muestra que la tarifa del formulario I-589 está pagada.</translation>
    </message>
    <message>
        <source>It shows that you are married to each other.</source>
        <translation>Muestra que ustedes están casados entre sí.</translation>
    </message>
    <message>
        <source>It shows that you belong to the group. Cards, letters and event photos count.</source>
        <translation>Muestra que usted es parte del grupo. Sirven carnés, cartas y fotos de actividades.</translation>
    </message>
    <message>
        <source>It shows that you paid.</source>
        <translation>Muestra que pagó.</translation>
    </message>
    <message>
        <source>It shows that you share a home.</source>
        <translation>Muestra que comparten un hogar.</translation>
    </message>
    <message>
        <source>It shows the day you arrived. The year for Form I-589 counts from it.</source>
        <translation>Muestra el día en que llegó. Desde ahí cuenta el año para el formulario I-589.</translation>
    </message>
    <message>
        <source>It shows what was said at the hearing. Its writer signs for it.</source>
        <translation>Muestra lo que se dijo en la audiencia. La firma quien la escribió.</translation>
    </message>
    <message>
        <source>It shows when and how the beneficiary came.</source>
        <translation>Muestra cuándo y cómo llegó el beneficiario.</translation>
    </message>
    <message>
        <source>It shows where you live, and since when.</source>
        <translation>Muestra dónde vive y desde cuándo.</translation>
    </message>
    <message>
        <source>It shows which exhibit supports each paragraph of your statement.</source>
        <translation>Muestra qué anexo apoya cada párrafo de su declaración.</translation>
    </message>
    <message>
        <source>It shows who the beneficiary is.</source>
        <translation>Muestra quién es el beneficiario.</translation>
    </message>
    <message>
        <source>It shows who you are and how you travelled.</source>
        <translation>Muestra quién es usted y cómo viajó.</translation>
    </message>
    <message>
        <source>It shows who you are and how you travelled. Copy the empty pages too.</source>
        <translation>Muestra quién es usted y cómo viajó. Copie también las páginas vacías.</translation>
    </message>
    <message>
        <source>It shows your name, your age, your birthplace and your parents. A household register helps too.</source>
        <translation>Muestra su nombre, edad, lugar de nacimiento y padres. También ayuda un registro familiar.</translation>
    </message>
    <message>
        <source>It shows your time together in order, with its exhibits.</source>
        <translation>Muestra su tiempo en pareja en orden, con sus anexos.</translation>
    </message>
    <message>
        <source>It tells the office who speaks for you.</source>
        <translation>Dice a la oficina quién habla por usted.</translation>
    </message>
    <message>
        <source>It tells your story. All other papers support it.</source>
        <translation>Cuenta su historia. Los demás documentos la apoyan.</translation>
    </message>
    <message>
        <source>Its pages are numbered through.</source>
        <translation>Sus páginas van numeradas de principio a fin.</translation>
    </message>
    <message>
        <source>January 12, 2027, 1:00 p.m. (individual hearing)</source>
        <translation>January 12, 2027, 1:00 p.m. (individual hearing)</translation>
    </message>
    <message>
        <source>January 12, 2027, 1:00 p.m., if there is one</source>
        <translation>January 12, 2027, 1:00 p.m., si hay una</translation>
    </message>
    <message>
        <source>January 12, 2027, if you have a date</source>
        <translation>January 12, 2027, si tiene fecha</translation>
    </message>
    <message>
        <source>Joint accounts</source>
        <translation>Cuentas conjuntas</translation>
    </message>
    <message>
        <source>Joint ownership of property, or a lease of a common home, counts as proof.</source>
        <translation>Sirve de prueba una propiedad en común o el alquiler de un hogar común.</translation>
    </message>
    <message>
        <source>Keep a full copy of everything you hand over.</source>
        <translation>Guarde una copia completa de todo lo que entrega.</translation>
    </message>
    <message>
        <source>Keep each expert report to 20 pages. Longer ones need permission first.</source>
        <translation>Limite cada informe de experto a 20 páginas. Los más largos necesitan permiso antes.</translation>
    </message>
    <message>
        <source>Keep the memorandum to 30 pages on one side, or 15 on both.</source>
        <translation>Limite el memorando a 30 páginas por una cara, o 15 por las dos.</translation>
    </message>
    <message>
        <source>Keep the originals safe, and show copies.</source>
        <translation>Cuide los originales y muestre copias.</translation>
    </message>
    <message>
        <source>Keep the packet short, so that it can go by mail or fax.</source>
        <translation>Haga el paquete corto, para que pueda ir por correo o fax.</translation>
    </message>
    <message>
        <source>Key passages of long country material are marked.</source>
        <translation>Se marcan los párrafos clave de los textos largos sobre el país.</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tipo de solicitud</translation>
    </message>
    <message>
        <source>Later papers come in a bundle of their own, with date and number.</source>
        <translation>Los documentos posteriores van en su propio legajo, con fecha y número.</translation>
    </message>
    <message>
        <source>Law and authorities</source>
        <translation>Leyes y jurisprudencia</translation>
    </message>
    <message>
        <source>Law and cases</source>
        <translation>Leyes y casos</translation>
    </message>
    <message>
        <source>Lawyers file electronically since February 11, 2022; people without a lawyer may.</source>
        <translation>Desde el 11 de febrero de 2022 los abogados presentan en línea. Sin abogado también se puede.</translation>
    </message>
    <message>
        <source>Lay this beside the asylum form. Dates, addresses and earlier marriages should agree.</source>
        <translation>Compárelo con el formulario de asilo. Conviene que coincidan fechas, direcciones y matrimonios anteriores.</translation>
    </message>
    <message>
        <source>Lease or deed in both names</source>
        <translation>Contrato de alquiler o escritura a nombre de los dos</translation>
    </message>
    <message>
        <source>Leave intimate pictures out. Asylum offices in the European Union may not take them.</source>
        <translation>No incluya imágenes íntimas. Las oficinas de asilo de la Unión Europea no pueden aceptarlas.</translation>
    </message>
    <message>
        <source>Leave intimate pictures out. No part of this request asks for them.</source>
        <translation>No incluya imágenes íntimas. Ninguna parte de esta solicitud las pide.</translation>
    </message>
    <message>
        <source>Leave intimate pictures out. Nobody can expect them of you.</source>
        <translation>No incluya imágenes íntimas. Nadie puede esperarlas de usted.</translation>
    </message>
    <message>
        <source>Leave intimate pictures out. Your claim is about who you are, not about sex.</source>
        <translation>No incluya imágenes íntimas. Su solicitud trata de quién es, no de sexo.</translation>
    </message>
    <message>
        <source>Leave out intimate pictures.</source>
        <translation>No incluya imágenes íntimas.</translation>
    </message>
    <message>
        <source>Let the schedule on your country stand in for whole reports, at most 12 pages.</source>
        <translation>La lista sobre su país puede sustituir informes enteros, a lo sumo 12 páginas.</translation>
    </message>
    <message>
        <source>Letter of your sponsor</source>
        <translation>Carta de su patrocinador</translation>
    </message>
    <message>
        <source>Letters and community</source>
        <translation>Cartas y comunidad</translation>
    </message>
    <message>
        <source>Letters and reports</source>
        <translation>Cartas e informes</translation>
    </message>
    <message>
        <source>Letters of groups and friends</source>
        <translation>Cartas de grupos y amistades</translation>
    </message>
    <message>
        <source>Letters of support</source>
        <translation>Cartas de apoyo</translation>
    </message>
    <message>
        <source>Letters of witnesses</source>
        <translation>Cartas de testigos</translation>
    </message>
    <message>
        <source>Letters, groups and meetings</source>
        <translation>Cartas, grupos y reuniones</translation>
    </message>
    <message>
        <source>Letters, papers and photos show who belongs to you.</source>
        <translation>Cartas, documentos y fotos muestran quiénes son los suyos.</translation>
    </message>
    <message>
        <source>Letters, photos and papers in both names show it. Ask your partner first.</source>
        <translation>La muestran cartas, fotos y documentos a nombre de los dos. Pregunte antes a su pareja.</translation>
    </message>
    <message>
        <source>Linked appeals are named.</source>
        <translation>Se nombran las apelaciones relacionadas.</translation>
    </message>
    <message>
        <source>List of papers for asylum in Spain</source>
        <translation>Lista de documentos para asilo en España</translation>
    </message>
    <message>
        <source>Look at the age of criminal record papers. They are good for some months only.</source>
        <translation>Mire la fecha de los antecedentes. Solo valen algunos meses.</translation>
    </message>
    <message>
        <source>Mail and bills to the same address</source>
        <translation>Correo y facturas a la misma dirección</translation>
    </message>
    <message>
        <source>Mailed papers have no holes, staples, clips, tabs or sticky notes.</source>
        <translation>Lo enviado por correo no lleva agujeros, grapas, clips, pestañas ni notas adhesivas.</translation>
    </message>
    <message>
        <source>Marriage and birth certificates show who belongs to your application.</source>
        <translation>Las actas de matrimonio y nacimiento muestran quién es parte de su solicitud.</translation>
    </message>
    <message>
        <source>Marriage and family papers</source>
        <translation>Documentos de matrimonio y familia</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <translation>Acta de matrimonio</translation>
    </message>
    <message>
        <source>Married during proceedings</source>
        <translation>Matrimonio durante el proceso</translation>
    </message>
    <message>
        <source>Married on</source>
        <translation>Fecha del matrimonio</translation>
    </message>
    <message>
        <source>Material from the internet has its full address, and the day it was read.</source>
        <translation>El material de internet lleva su dirección completa y el día en que se leyó.</translation>
    </message>
    <message>
        <source>Medical and psychological evidence</source>
        <translation>Pruebas médicas y psicológicas</translation>
    </message>
    <message>
        <source>Medical evidence</source>
        <translation>Pruebas médicas</translation>
    </message>
    <message>
        <source>Medical papers</source>
        <translation>Documentos médicos</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Memorando</translation>
    </message>
    <message>
        <source>Messages and life together</source>
        <translation>Mensajes y vida en común</translation>
    </message>
    <message>
        <source>Minor children, adult children with a disability, or parents are one of three ways.</source>
        <translation>Hijos menores, hijos adultos con discapacidad o padres son una de tres vías.</translation>
    </message>
    <message>
        <source>Money that the couple keeps together counts as proof.</source>
        <translation>Sirve de prueba el dinero que la pareja tiene en común.</translation>
    </message>
    <message>
        <source>More pages need permission from the Tribunal.</source>
        <translation>Más páginas necesitan permiso del tribunal.</translation>
    </message>
    <message>
        <source>More than 90 days of work in a year is one of three ways.</source>
        <translation>Más de 90 días de trabajo en un año es una de tres vías.</translation>
    </message>
    <message>
        <source>My Case portal</source>
        <translation>Portal My Case</translation>
    </message>
    <message>
        <source>My own story</source>
        <translation>Mi propia historia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name partners and witnesses only if they agree and stay safe.</source>
        <translation>Nombre a parejas y testigos solo si están de acuerdo y siguen a salvo.</translation>
    </message>
    <message>
        <source>Netherlands: Immigration and Naturalisation Service (IND)</source>
        <translation>Países Bajos: Servicio de Inmigración y Naturalización (IND)</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Pruebas nuevas</translation>
    </message>
    <message>
        <source>New evidence has a rule of its own in the Act.</source>
        <translation>Las pruebas nuevas tienen su propia regla en la ley.</translation>
    </message>
    <message>
        <source>New papers are due about a week before the interview; each office sets its day.</source>
        <translation>Lo nuevo se entrega cerca de una semana antes de la entrevista; cada oficina fija su día.</translation>
    </message>
    <message>
        <source>New papers for the asylum interview</source>
        <translation>Documentos nuevos para la entrevista de asilo</translation>
    </message>
    <message>
        <source>New requests were taken until June 30, 2026, and not after.</source>
        <translation>Se aceptaron solicitudes nuevas hasta el 30 de junio de 2026, y no después.</translation>
    </message>
    <message>
        <source>New rules of the European Union count since June 12, 2026.</source>
        <translation>Desde el 12 de junio de 2026 valen nuevas reglas de la Unión Europea.</translation>
    </message>
    <message>
        <source>New rules of the European Union count since June 12, 2026. Look them up.</source>
        <translation>Desde el 12 de junio de 2026 valen nuevas reglas de la Unión Europea. Confírmelas.</translation>
    </message>
    <message>
        <source>Newspaper reports</source>
        <translation>Noticias de prensa</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Próxima audiencia</translation>
    </message>
    <message>
        <source>No answer by then counts as a refusal</source>
        <translation>Sin respuesta hasta entonces, cuenta como denegación</translation>
    </message>
    <message>
        <source>No office has a format for this packet. A Resettlement Support Center prepares the case.</source>
        <translation>Ninguna oficina tiene formato para este paquete. Un Centro de Apoyo al Reasentamiento prepara el caso.</translation>
    </message>
    <message>
        <source>No rule on the form of a packet was found. This is a plain, numbered list.</source>
        <translation>No se encontró regla sobre la forma del paquete. Es una simple lista numerada.</translation>
    </message>
    <message>
        <source>No rule on the form of papers for asylum in Spain was found. This is a plain list.</source>
        <translation>No se encontró regla sobre la forma de los documentos de asilo en España. Es una simple lista.</translation>
    </message>
    <message>
        <source>Not a danger to the community</source>
        <translation>Sin peligro para la comunidad</translation>
    </message>
    <message>
        <source>Nothing is marked with a highlighter: scanners can&apos;t read it.</source>
        <translation>Nada se marca con resaltador: los escáneres no lo leen.</translation>
    </message>
    <message>
        <source>Notice of appeal, 15 days after the written reasons</source>
        <translation>Aviso de apelación, 15 días después de las razones por escrito</translation>
    </message>
    <message>
        <source>Notice of decision and written reasons</source>
        <translation>Aviso de decisión y razones por escrito</translation>
    </message>
    <message>
        <source>Notice to Appear and detention papers</source>
        <translation>Notice to Appear y documentos de detención</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Office of the Principal Legal Advisor, with its address</source>
        <translation>Office of the Principal Legal Advisor, con su dirección</translation>
    </message>
    <message>
        <source>Officers or a judge read this packet, with the names of all who help you.</source>
        <translation>Funcionarios o un juez leen este paquete, con los nombres de quienes lo ayudan.</translation>
    </message>
    <message>
        <source>Oficina de Asilo y Refugio</source>
        <translation>Oficina de Asilo y Refugio</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>On paper, two copies</source>
        <translation>En papel, dos copias</translation>
    </message>
    <message>
        <source>One copy is sent, unless the form&apos;s instructions ask for more.</source>
        <translation>Se envía una copia, salvo que las instrucciones del formulario pidan más.</translation>
    </message>
    <message>
        <source>One dated paper with your name can show it.</source>
        <translation>Un documento con fecha y su nombre puede mostrarlo.</translation>
    </message>
    <message>
        <source>One of three: work of more than 90 days a year, family, or vulnerability.</source>
        <translation>Una de tres: trabajo de más de 90 días al año, familia o vulnerabilidad.</translation>
    </message>
    <message>
        <source>Online filing</source>
        <translation>Presentación en línea</translation>
    </message>
    <message>
        <source>Only papers with a good reason to be there go in.</source>
        <translation>Solo entran documentos con una buena razón para estar.</translation>
    </message>
    <message>
        <source>Only sworn translators sign for a sworn translation. This program writes no such page.</source>
        <translation>Solo un traductor jurado firma una traducción jurada. Este programa no escribe esa página.</translation>
    </message>
    <message>
        <source>Originals are sent only where the office asks for them.</source>
        <translation>Los originales se envían solo donde la oficina los pide.</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Otros documentos</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Otras pruebas</translation>
    </message>
    <message>
        <source>Other identity papers</source>
        <translation>Otros documentos de identidad</translation>
    </message>
    <message>
        <source>Other papers have a translation by a sworn translator, in requests in general.</source>
        <translation>Los demás llevan traducción de un traductor jurado, en solicitudes en general.</translation>
    </message>
    <message>
        <source>Otros documentos</source>
        <translation>Otros documentos</translation>
    </message>
    <message>
        <source>Pages are numbered through, bottom centre or bottom right, on every page.</source>
        <translation>Todas las páginas van numeradas, abajo al centro o abajo a la derecha.</translation>
    </message>
    <message>
        <source>Pages from country reports</source>
        <translation>Páginas de informes sobre el país</translation>
    </message>
    <message>
        <source>Pages of reports that the schedule names</source>
        <translation>Páginas de informes que la lista nombra</translation>
    </message>
    <message>
        <source>Paper filings have two holes at the top and are printed on one side.</source>
        <translation>Lo presentado en papel lleva dos agujeros arriba y se imprime por un lado.</translation>
    </message>
    <message>
        <source>Papers are on sheets of 216 by 279 mm, printed on one or both sides.</source>
        <translation>Los documentos van en hojas de 216 por 279 mm, por una o dos caras.</translation>
    </message>
    <message>
        <source>Papers are with the Board 10 days before the hearing</source>
        <translation>Los documentos están en la Junta 10 días antes de la audiencia</translation>
    </message>
    <message>
        <source>Papers follow the order of what the decree asks for.</source>
        <translation>Los documentos siguen el orden de lo que pide el decreto.</translation>
    </message>
    <message>
        <source>Papers for USCIS are on paper of 8 1/2 by 11 inches.</source>
        <translation>Lo que va a USCIS va en papel de 8 1/2 por 11 pulgadas.</translation>
    </message>
    <message>
        <source>Papers for a master hearing, 15 days before (older text)</source>
        <translation>Documentos para una audiencia preliminar, 15 días antes (texto antiguo)</translation>
    </message>
    <message>
        <source>Papers for a refugee hearing in Canada</source>
        <translation>Documentos para una audiencia de refugio en Canadá</translation>
    </message>
    <message>
        <source>Papers for an asylum request in the Netherlands</source>
        <translation>Documentos para una solicitud de asilo en los Países Bajos</translation>
    </message>
    <message>
        <source>Papers from detention show the case, the place and the A-number.</source>
        <translation>Los documentos de la detención muestran el caso, el lugar y el número A.</translation>
    </message>
    <message>
        <source>Papers in Dutch, English, French or German need no translation.</source>
        <translation>Los documentos en neerlandés, inglés, francés o alemán no necesitan traducción.</translation>
    </message>
    <message>
        <source>Papers of police and courts</source>
        <translation>Documentos de policía y tribunales</translation>
    </message>
    <message>
        <source>Papers of your journey</source>
        <translation>Documentos de su viaje</translation>
    </message>
    <message>
        <source>Papers on a change of name</source>
        <translation>Documentos de un cambio de nombre</translation>
    </message>
    <message>
        <source>Papers on your home</source>
        <translation>Documentos de su vivienda</translation>
    </message>
    <message>
        <source>Papers on your relationship</source>
        <translation>Documentos de su relación</translation>
    </message>
    <message>
        <source>Papers on your school</source>
        <translation>Documentos de sus estudios</translation>
    </message>
    <message>
        <source>Papers on your sponsor&apos;s home</source>
        <translation>Documentos de la vivienda de su patrocinador</translation>
    </message>
    <message>
        <source>Papers on your work</source>
        <translation>Documentos de su trabajo</translation>
    </message>
    <message>
        <source>Papers stand in a list with numbers, and copies follow.</source>
        <translation>Los documentos van en una lista con números, y siguen las copias.</translation>
    </message>
    <message>
        <source>Papers that answer the other side, 5 days before the hearing</source>
        <translation>Documentos que responden a la otra parte, 5 días antes de la audiencia</translation>
    </message>
    <message>
        <source>Papers that ended earlier marriages</source>
        <translation>Documentos que terminaron matrimonios anteriores</translation>
    </message>
    <message>
        <source>Papers that were not accepted</source>
        <translation>Documentos que no se aceptaron</translation>
    </message>
    <message>
        <source>Papers you could not get</source>
        <translation>Documentos que no pudo conseguir</translation>
    </message>
    <message>
        <source>Parole asks for proof of who you are. A birth certificate helps too.</source>
        <translation>Para el parole se pide probar quién es usted. También ayuda un acta de nacimiento.</translation>
    </message>
    <message>
        <source>Parole needs a sponsor and proof of identity.</source>
        <translation>El parole necesita un patrocinador y prueba de identidad.</translation>
    </message>
    <message>
        <source>Parole or bond</source>
        <translation>Parole o fianza</translation>
    </message>
    <message>
        <source>Parts are told apart by plain sheets with large bold words, without tabs.</source>
        <translation>Las partes se separan con hojas simples de letras grandes, sin pestañas.</translation>
    </message>
    <message>
        <source>Passport and identity</source>
        <translation>Pasaporte e identidad</translation>
    </message>
    <message>
        <source>Passport of the beneficiary</source>
        <translation>Pasaporte del beneficiario</translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation>Pasaporte o documento de identidad</translation>
    </message>
    <message>
        <source>Passport, every page</source>
        <translation>Pasaporte, todas las páginas</translation>
    </message>
    <message>
        <source>Pay the yearly fee after a notice</source>
        <translation>Pagar la tarifa anual después de un aviso</translation>
    </message>
    <message>
        <source>People in detention are often moved, and their mail and calls are limited.</source>
        <translation>En detención se traslada mucho a las personas, con correo y llamadas limitados.</translation>
    </message>
    <message>
        <source>People write what they saw with their own eyes.</source>
        <translation>Las personas escriben lo que vieron con sus propios ojos.</translation>
    </message>
    <message>
        <source>People write what they saw with their own eyes. Add a copy of each writer&apos;s identity card.</source>
        <translation>Las personas escriben lo que vieron con sus propios ojos. Agregue copia de la identidad de cada una.</translation>
    </message>
    <message>
        <source>Persona interesada, or Representante</source>
        <translation>Persona interesada, o Representante</translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation>Peticionario</translation>
    </message>
    <message>
        <source>Petitioner, or Attorney for the petitioner</source>
        <translation>Petitioner, o Attorney for the petitioner</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Photographs cover the time together, with date, place and people.</source>
        <translation>Las fotografías cubren el tiempo en pareja, con fecha, lugar y personas.</translation>
    </message>
    <message>
        <source>Photographs lie on full sheets that name the party and the A-number.</source>
        <translation>Las fotografías van en hojas completas que nombran la parte y el número A.</translation>
    </message>
    <message>
        <source>Photographs over time</source>
        <translation>Fotografías a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Photos and cards smaller than 4 by 6 inches are copied onto full sheets.</source>
        <translation>Fotos y tarjetas menores de 4 por 6 pulgadas se copian en hojas completas.</translation>
    </message>
    <message>
        <source>Photos and electronic documents count too.</source>
        <translation>También cuentan las fotos y los documentos electrónicos.</translation>
    </message>
    <message>
        <source>Police certificates</source>
        <translation>Certificados de policía</translation>
    </message>
    <message>
        <source>Police papers</source>
        <translation>Documentos de la policía</translation>
    </message>
    <message>
        <source>Practice guides number every page.</source>
        <translation>Las guías prácticas numeran cada página.</translation>
    </message>
    <message>
        <source>Presencia y permanencia en España</source>
        <translation>Presencia y permanencia en España</translation>
    </message>
    <message>
        <source>Proof covers each stage: before the marriage, the marriage, and now.</source>
        <translation>Las pruebas cubren cada etapa: antes del matrimonio, el matrimonio y ahora.</translation>
    </message>
    <message>
        <source>Proof of a relationship may be absent. Intimate material is not expected.</source>
        <translation>Puede no haber prueba de una relación. No se espera material íntimo.</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>Prueba de llegada</translation>
    </message>
    <message>
        <source>Proof of membership</source>
        <translation>Prueba de pertenencia</translation>
    </message>
    <message>
        <source>Proof of service on the government&apos;s lawyers comes with every filing.</source>
        <translation>Cada presentación lleva prueba de entrega a los abogados del gobierno.</translation>
    </message>
    <message>
        <source>Proof that the government&apos;s lawyers got a copy</source>
        <translation>Prueba de que los abogados del gobierno recibieron una copia</translation>
    </message>
    <message>
        <source>Proposed exhibits for the individual hearing</source>
        <translation>Anexos propuestos para la audiencia individual</translation>
    </message>
    <message>
        <source>Put the decision, the transcript and the memorandum into their sections yourself.</source>
        <translation>Ponga usted la decisión, la transcripción y el memorando en sus secciones.</translation>
    </message>
    <message>
        <source>Put the skeleton argument into its section yourself. It is signed and dated.</source>
        <translation>Ponga usted el resumen de argumentos en su sección. Lleva firma y fecha.</translation>
    </message>
    <message>
        <source>Receipt of the fee</source>
        <translation>Recibo de la tarifa</translation>
    </message>
    <message>
        <source>Records of check-ins</source>
        <translation>Registros de presentaciones</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Refugee claim within one year of the first entry</source>
        <translation>Solicitud de refugio dentro de un año de la primera entrada</translation>
    </message>
    <message>
        <source>Relato y escritos</source>
        <translation>Relato y escritos</translation>
    </message>
    <message>
        <source>Rent, water, power</source>
        <translation>Alquiler, agua, luz</translation>
    </message>
    <message>
        <source>Report of an expert</source>
        <translation>Informe de un experto</translation>
    </message>
    <message>
        <source>Reports on the country</source>
        <translation>Informes sobre el país</translation>
    </message>
    <message>
        <source>Reports on your country</source>
        <translation>Informes sobre su país</translation>
    </message>
    <message>
        <source>Representative of the appellant, or Appellant</source>
        <translation>Representative of the appellant, o Appellant</translation>
    </message>
    <message>
        <source>Representative of the applicant, or Applicant</source>
        <translation>Representative of the applicant, o Applicant</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request for an exemption, if you married during proceedings</source>
        <translation>Solicitud de exención, si se casaron durante el proceso</translation>
    </message>
    <message>
        <source>Request for parole, or Request for bond</source>
        <translation>Request for parole, o Request for bond</translation>
    </message>
    <message>
        <source>Request for release from detention: parole or bond</source>
        <translation>Solicitud de salida de detención: parole o fianza</translation>
    </message>
    <message>
        <source>Residence, work and school</source>
        <translation>Residencia, trabajo y estudios</translation>
    </message>
    <message>
        <source>Say why, and what you tried.</source>
        <translation>Diga por qué y qué intentó.</translation>
    </message>
    <message>
        <source>Say why. In some places a couple can&apos;t put both names on a paper.</source>
        <translation>Diga por qué. En algunos lugares una pareja no puede poner los dos nombres.</translation>
    </message>
    <message>
        <source>Scan typed pages so that their text can be searched.</source>
        <translation>Escanee las páginas a máquina de modo que se pueda buscar en el texto.</translation>
    </message>
    <message>
        <source>Schedule of reports on your country</source>
        <translation>Resumen de informes sobre su país</translation>
    </message>
    <message>
        <source>Send copies, and keep the originals safe.</source>
        <translation>Envíe copias y cuide los originales.</translation>
    </message>
    <message>
        <source>Send copies. Keep the originals safe, and bring them to the interview.</source>
        <translation>Envíe copias. Cuide los originales y llévelos a la entrevista.</translation>
    </message>
    <message>
        <source>Send it by post. Don&apos;t staple or bind it.</source>
        <translation>Envíelo por correo. No lo grape ni lo encuaderne.</translation>
    </message>
    <message>
        <source>Send one copy, unless the form&apos;s instructions ask for more.</source>
        <translation>Envíe una copia, salvo que las instrucciones del formulario pidan más.</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado en calidad de</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Several documents come with a list that names each of them.</source>
        <translation>Varios documentos llevan una lista que nombra cada uno.</translation>
    </message>
    <message>
        <source>Shared home</source>
        <translation>Hogar común</translation>
    </message>
    <message>
        <source>Shared money, insurance and taxes</source>
        <translation>Dinero, seguros e impuestos en común</translation>
    </message>
    <message>
        <source>Skeleton argument</source>
        <translation>Resumen de argumentos</translation>
    </message>
    <message>
        <source>Social services or a registered group can give it.</source>
        <translation>Lo dan los servicios sociales o una entidad registrada.</translation>
    </message>
    <message>
        <source>Spain: asylum (police or asylum office)</source>
        <translation>España: asilo (policía u oficina de asilo)</translation>
    </message>
    <message>
        <source>Spain: immigration office (regularisation of 2026)</source>
        <translation>España: oficina de extranjería (regularización de 2026)</translation>
    </message>
    <message>
        <source>Speak openly of who you are, from the first talk on.</source>
        <translation>Hable con franqueza de quién es, desde la primera conversación.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Patrocinador</translation>
    </message>
    <message>
        <source>Statements of both spouses</source>
        <translation>Declaraciones de ambos cónyuges</translation>
    </message>
    <message>
        <source>Statements of the spouses</source>
        <translation>Declaraciones de los cónyuges</translation>
    </message>
    <message>
        <source>Statements of witnesses</source>
        <translation>Declaraciones de los testigos</translation>
    </message>
    <message>
        <source>Status of the petitioner</source>
        <translation>Situación del peticionario</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Summonses, warrants and reports show what happened, from the other side.</source>
        <translation>Citaciones, órdenes y reportes muestran lo que pasó, desde el otro lado.</translation>
    </message>
    <message>
        <source>Support and sponsorship</source>
        <translation>Apoyo y patrocinio</translation>
    </message>
    <message>
        <source>TB1-12345</source>
        <translation>TB1-12345</translation>
    </message>
    <message>
        <source>Tasa</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Declaraciones de impuestos</translation>
    </message>
    <message>
        <source>Telephone of the filing party</source>
        <translation>Teléfono de quien presenta</translation>
    </message>
    <message>
        <source>Telephone of the sender</source>
        <translation>Teléfono de quien envía</translation>
    </message>
    <message>
        <source>Tell the Tribunal about linked appeals, such as those of your family.</source>
        <translation>Informe al tribunal de apelaciones relacionadas, como las de su familia.</translation>
    </message>
    <message>
        <source>Text that was typed can be searched by a computer.</source>
        <translation>En el texto escrito a máquina se puede buscar por computadora.</translation>
    </message>
    <message>
        <source>The Board has reports on your country already. Leave out what is among them.</source>
        <translation>La Junta ya tiene informes sobre su país. No repita lo que está en ellos.</translation>
    </message>
    <message>
        <source>The Board reads what is new before the hearing.</source>
        <translation>La Junta lee lo nuevo antes de la audiencia.</translation>
    </message>
    <message>
        <source>The Court looks at what each court at home said.</source>
        <translation>El Tribunal mira lo que dijo cada tribunal del país.</translation>
    </message>
    <message>
        <source>The Home Office reads this bundle too. Take out what it should not see.</source>
        <translation>El Home Office también lee este legajo. Saque lo que no conviene que vea.</translation>
    </message>
    <message>
        <source>The IND looks at originals: at their paper, ink and stamps.</source>
        <translation>El IND mira los originales: su papel, tinta y sellos.</translation>
    </message>
    <message>
        <source>The Tribunal sees what it is asked to look at.</source>
        <translation>El tribunal ve lo que se le pide revisar.</translation>
    </message>
    <message>
        <source>The Tribunal wants this schedule in place of whole reports.</source>
        <translation>El Tribunal quiere esta lista en lugar de informes enteros.</translation>
    </message>
    <message>
        <source>The bundle goes from the argument over statements and papers to the country.</source>
        <translation>El legajo va del argumento, por declaraciones y documentos, hasta el país.</translation>
    </message>
    <message>
        <source>The certification is typed or printed legibly, and says that the translator is competent.</source>
        <translation>El certificado se lee bien y dice que quien tradujo es competente.</translation>
    </message>
    <message>
        <source>The court wants the receipt of the Form I-589 fee with the application.</source>
        <translation>El tribunal quiere el recibo de la tarifa del formulario I-589 con la solicitud.</translation>
    </message>
    <message>
        <source>The cover names file number, UCI, claimant, day of the hearing and counsel.</source>
        <translation>La portada nombra expediente, UCI, solicitante, día de la audiencia y abogado.</translation>
    </message>
    <message>
        <source>The cover names the filing party, court, caption, A-number, judge, hearing and the filing.</source>
        <translation>La portada nombra quién presenta, tribunal, caso, número A, juez, audiencia y presentación.</translation>
    </message>
    <message>
        <source>The decision and its reasons</source>
        <translation>La decisión y sus razones</translation>
    </message>
    <message>
        <source>The decision you appeal from</source>
        <translation>La decisión contra la que apela</translation>
    </message>
    <message>
        <source>The declaration and the documents</source>
        <translation>La declaración y los documentos</translation>
    </message>
    <message>
        <source>The declaration says that the translation is accurate.</source>
        <translation>La declaración dice que la traducción es exacta.</translation>
    </message>
    <message>
        <source>The decree asks for a full copy, also of one that has run out.</source>
        <translation>El decreto pide una copia completa, también de uno vencido.</translation>
    </message>
    <message>
        <source>The decree asks for the five years before you came.</source>
        <translation>El decreto pide los cinco años antes de su llegada.</translation>
    </message>
    <message>
        <source>The explanation says what you did to get them.</source>
        <translation>La explicación dice qué hizo para conseguirlos.</translation>
    </message>
    <message>
        <source>The file&apos;s name has the file number, the division and the type of document.</source>
        <translation>El nombre del archivo lleva el número de expediente, la sección y el tipo de documento.</translation>
    </message>
    <message>
        <source>The form can be in an official language of a Council of Europe country.</source>
        <translation>El formulario puede ir en una lengua oficial de un país del Consejo de Europa.</translation>
    </message>
    <message>
        <source>The form was EX-32; the fee was 38.28 euros, on form 790-052.</source>
        <translation>El formulario era EX-32; la tasa era de 38,28 euros, con el modelo 790-052.</translation>
    </message>
    <message>
        <source>The government can take part in a hearing. Then its lawyers read this packet too.</source>
        <translation>El gobierno puede participar en una audiencia. Entonces sus abogados también leen este paquete.</translation>
    </message>
    <message>
        <source>The government gets a copy of this record. Its lawyers read it too.</source>
        <translation>El gobierno recibe copia de este expediente. Sus abogados también lo leen.</translation>
    </message>
    <message>
        <source>The index has links to the documents.</source>
        <translation>El índice tiene enlaces a los documentos.</translation>
    </message>
    <message>
        <source>The judge may want exhibits indexed, paginated, and with a table of contents.</source>
        <translation>El juez puede pedir anexos con índice, páginas numeradas y tabla de contenido.</translation>
    </message>
    <message>
        <source>The judge&apos;s own order comes before every rule here. Read the order first.</source>
        <translation>La orden del juez va antes que toda regla de aquí. Lea primero la orden.</translation>
    </message>
    <message>
        <source>The law asks for a statement on papers you could not get.</source>
        <translation>La ley pide una declaración sobre documentos que no pudo conseguir.</translation>
    </message>
    <message>
        <source>The law asks for a statement on them. Say why, and what you tried.</source>
        <translation>La ley pide una declaración sobre ellos. Diga por qué y qué intentó.</translation>
    </message>
    <message>
        <source>The law asks for clear and convincing proof then. Ask a lawyer for the wording.</source>
        <translation>Entonces la ley pide pruebas claras y convincentes. Pida el texto a un abogado.</translation>
    </message>
    <message>
        <source>The law has its own rule for new evidence. Ask a lawyer about it.</source>
        <translation>La ley tiene su propia regla para pruebas nuevas. Pregunte a un abogado.</translation>
    </message>
    <message>
        <source>The list gives the page number of each document in the bundle.</source>
        <translation>La lista da el número de página de cada documento del legajo.</translation>
    </message>
    <message>
        <source>The marriage certificate is there, and how each earlier marriage ended.</source>
        <translation>Va el acta de matrimonio, y cómo terminó cada matrimonio anterior.</translation>
    </message>
    <message>
        <source>The memorandum has at most 30 pages printed on one side, or 15 on both.</source>
        <translation>El memorando tiene como máximo 30 páginas por una cara, o 15 por las dos.</translation>
    </message>
    <message>
        <source>The office asks the police for it by itself.</source>
        <translation>La oficina lo pide por sí misma a la policía.</translation>
    </message>
    <message>
        <source>The office sees at once what you answer to.</source>
        <translation>La oficina ve enseguida a qué responde.</translation>
    </message>
    <message>
        <source>The office&apos;s letter, and your answer</source>
        <translation>La carta de la oficina y su respuesta</translation>
    </message>
    <message>
        <source>The order follows one guide for parole. Ask a lawyer what a bond judge wants.</source>
        <translation>El orden sigue una guía para el parole. Pregunte a un abogado qué quiere el juez de fianza.</translation>
    </message>
    <message>
        <source>The originals are handed over by the start of the hearing.</source>
        <translation>Los originales se entregan a más tardar al empezar la audiencia.</translation>
    </message>
    <message>
        <source>The page size is A4 by habit; no rule on it was found.</source>
        <translation>El tamaño es A4 por costumbre; no se encontró regla sobre ello.</translation>
    </message>
    <message>
        <source>The passport is copied in full, valid or not, with all pages.</source>
        <translation>El pasaporte se copia completo, vigente o no, con todas las páginas.</translation>
    </message>
    <message>
        <source>The passport is copied whole, with its empty pages.</source>
        <translation>El pasaporte se copia entero, con sus páginas vacías.</translation>
    </message>
    <message>
        <source>The person is no danger, and will come to every appointment.</source>
        <translation>La persona no es un peligro y acudirá a cada cita.</translation>
    </message>
    <message>
        <source>The person&apos;s own documents have letters, country conditions have numbers.</source>
        <translation>Los documentos propios llevan letras; la situación del país, números.</translation>
    </message>
    <message>
        <source>The petition and the asylum form agree in dates, addresses and earlier marriages.</source>
        <translation>La petición y el formulario de asilo coinciden en fechas, direcciones y matrimonios anteriores.</translation>
    </message>
    <message>
        <source>The portal My Case counts the local time of the regional office.</source>
        <translation>El portal My Case cuenta la hora local de la oficina regional.</translation>
    </message>
    <message>
        <source>The record begins with them. Put them into this section yourself.</source>
        <translation>El expediente empieza con ellas. Póngalas usted en esta sección.</translation>
    </message>
    <message>
        <source>The record goes on paper in two copies, or once as an electronic file.</source>
        <translation>El expediente va en papel en dos copias, o una vez como archivo electrónico.</translation>
    </message>
    <message>
        <source>The record has its parts in a fixed order, from the decision to the memorandum.</source>
        <translation>El expediente tiene partes en orden fijo, de la decisión al memorando.</translation>
    </message>
    <message>
        <source>The request is made in person, with the police or the asylum office.</source>
        <translation>La solicitud se hace en persona, ante la policía o la oficina de asilo.</translation>
    </message>
    <message>
        <source>The rules ask for a statement on them. Say why, and what you tried.</source>
        <translation>Las reglas piden una declaración sobre ellos. Diga por qué y qué intentó.</translation>
    </message>
    <message>
        <source>The rules ask you to explain what you could not get.</source>
        <translation>Las reglas piden que explique lo que no pudo conseguir.</translation>
    </message>
    <message>
        <source>The signed form goes in front, in the original. This packet holds copies.</source>
        <translation>El formulario firmado va delante, en original. Este paquete lleva copias.</translation>
    </message>
    <message>
        <source>The signed form itself is sent, in the original.</source>
        <translation>Se envía el propio formulario firmado, en original.</translation>
    </message>
    <message>
        <source>The skeleton argument has at most 12 pages, and is signed and dated.</source>
        <translation>El resumen de argumentos tiene como máximo 12 páginas, con firma y fecha.</translation>
    </message>
    <message>
        <source>The statement and the documents</source>
        <translation>El relato y los documentos</translation>
    </message>
    <message>
        <source>The translator certifies that the translation is complete and accurate.</source>
        <translation>Quien traduce certifica que la traducción es completa y exacta.</translation>
    </message>
    <message>
        <source>The translator certifies that they are competent to translate into English.</source>
        <translation>Quien traduce certifica que es competente para traducir al inglés.</translation>
    </message>
    <message>
        <source>The translator signs a declaration with name, language and dialect.</source>
        <translation>Quien tradujo firma una declaración con nombre, idioma y dialecto.</translation>
    </message>
    <message>
        <source>The translator&apos;s address and telephone number stand on the certification.</source>
        <translation>El certificado lleva la dirección y el teléfono de quien tradujo.</translation>
    </message>
    <message>
        <source>The window closed on June 30, 2026. New requests are not taken.</source>
        <translation>El plazo cerró el 30 de junio de 2026. No se aceptan solicitudes nuevas.</translation>
    </message>
    <message>
        <source>These rules change. Look up the ones marked verify before you file.</source>
        <translation>Estas reglas cambian. Antes de presentar, confirme las que piden confirmación.</translation>
    </message>
    <message>
        <source>They answer questions that the court will ask.</source>
        <translation>Responden preguntas que hará el tribunal.</translation>
    </message>
    <message>
        <source>They answer questions that the officer will ask.</source>
        <translation>Responden preguntas que hará el funcionario.</translation>
    </message>
    <message>
        <source>They are proof that the regulation names.</source>
        <translation>Son una prueba que el reglamento nombra.</translation>
    </message>
    <message>
        <source>They are the petition. Add two passport photos of each spouse.</source>
        <translation>Son la petición. Agregue dos fotos de pasaporte de cada cónyuge.</translation>
    </message>
    <message>
        <source>They carry your name, a day and a place.</source>
        <translation>Llevan su nombre, un día y un lugar.</translation>
    </message>
    <message>
        <source>They help to show that you are no danger to others.</source>
        <translation>Ayudan a mostrar que no es un peligro para nadie.</translation>
    </message>
    <message>
        <source>They let the judge see what you tell. Say the date and the place of each.</source>
        <translation>Permiten que el juez vea lo que cuenta. Diga la fecha y el lugar de cada una.</translation>
    </message>
    <message>
        <source>They let the officer see what you tell. Say the date and the place of each.</source>
        <translation>Permiten que el funcionario vea lo que cuenta. Diga la fecha y el lugar de cada una.</translation>
    </message>
    <message>
        <source>They show how your health is, also the records from detention.</source>
        <translation>Muestran cómo está su salud, también los registros de la detención.</translation>
    </message>
    <message>
        <source>They show injuries and what the injuries left behind.</source>
        <translation>Muestran las lesiones y lo que dejaron.</translation>
    </message>
    <message>
        <source>They show injuries and what the injuries left behind. An evaluation by a psychologist helps too.</source>
        <translation>Muestran las lesiones y lo que dejaron. También ayuda la evaluación de un psicólogo.</translation>
    </message>
    <message>
        <source>They show money that you keep together.</source>
        <translation>Muestran el dinero que tienen en común.</translation>
    </message>
    <message>
        <source>They show people, places and damage. Say the date and the place of each.</source>
        <translation>Muestran personas, lugares y daños. Diga la fecha y el lugar de cada una.</translation>
    </message>
    <message>
        <source>They show that different names are yours.</source>
        <translation>Muestran que nombres distintos son suyos.</translation>
    </message>
    <message>
        <source>They show that different names belong to one person.</source>
        <translation>Muestran que nombres distintos son de una sola persona.</translation>
    </message>
    <message>
        <source>They show that each of you was free to marry.</source>
        <translation>Muestran que cada uno podía casarse.</translation>
    </message>
    <message>
        <source>They show that people here know you and stand by you.</source>
        <translation>Muestran que aquí hay personas que lo conocen y lo apoyan.</translation>
    </message>
    <message>
        <source>They show that you came to your appointments.</source>
        <translation>Muestran que acudió a sus citas.</translation>
    </message>
    <message>
        <source>They show that you live together. Licenses and statements count too.</source>
        <translation>Muestran que viven juntos. También sirven licencias y estados de cuenta.</translation>
    </message>
    <message>
        <source>They show that you provide for each other.</source>
        <translation>Muestran que cada uno cuida del otro.</translation>
    </message>
    <message>
        <source>They show that your fear fits what is known. Keep the day and the full web address.</source>
        <translation>Muestran que su temor coincide con lo que se sabe. Guarde el día y la dirección web completa.</translation>
    </message>
    <message>
        <source>They show what happened to you or near you.</source>
        <translation>Muestran lo que le pasó a usted o cerca de usted.</translation>
    </message>
    <message>
        <source>They show what happened, from the other side.</source>
        <translation>Muestran lo que pasó, desde el otro lado.</translation>
    </message>
    <message>
        <source>They show what is known of it. Keep the day and the full web address.</source>
        <translation>Muestran lo que se sabe de él. Guarde el día y la dirección web completa.</translation>
    </message>
    <message>
        <source>They show what you asked for at home.</source>
        <translation>Muestran lo que pidió en el país.</translation>
    </message>
    <message>
        <source>They show what you fear and who caused it.</source>
        <translation>Muestran lo que teme y quién lo causó.</translation>
    </message>
    <message>
        <source>They show what you fear and who caused it. Keep the sender and the day visible.</source>
        <translation>Muestran lo que teme y quién lo causó. Deje a la vista el remitente y el día.</translation>
    </message>
    <message>
        <source>They show who belongs to you.</source>
        <translation>Muestran quiénes son su familia.</translation>
    </message>
    <message>
        <source>They show your case, the place and the A-number.</source>
        <translation>Muestran su caso, el lugar y el número A.</translation>
    </message>
    <message>
        <source>They show your ties to family here.</source>
        <translation>Muestran sus lazos familiares aquí.</translation>
    </message>
    <message>
        <source>They show your time together. Say date, place and people of each.</source>
        <translation>Muestran su tiempo juntos. Diga fecha, lugar y personas de cada una.</translation>
    </message>
    <message>
        <source>They tell how they know you and since when.</source>
        <translation>Cuentan cómo le conocen y desde cuándo.</translation>
    </message>
    <message>
        <source>They tell how you met, how you married and how you live now.</source>
        <translation>Cuentan cómo se conocieron, cómo se casaron y cómo viven ahora.</translation>
    </message>
    <message>
        <source>They write what they know themselves. Each gives name, address and birth date.</source>
        <translation>Escriben lo que saben ellos mismos. Cada uno da nombre, dirección y fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Things are searched at registration in Ter Apel.</source>
        <translation>En el registro en Ter Apel se revisan las pertenencias.</translation>
    </message>
    <message>
        <source>This packet goes to the government&apos;s lawyers too. Take out what they should not see.</source>
        <translation>Este paquete llega también a los abogados del gobierno. Saque lo que no conviene que vean.</translation>
    </message>
    <message>
        <source>This packet is for answers, appeals, and the change of your permit.</source>
        <translation>Este paquete es para respuestas, recursos y la modificación de su permiso.</translation>
    </message>
    <message>
        <source>This packet names your family and what happened. Keep it safe.</source>
        <translation>Este paquete nombra a su familia y lo que pasó. Guárdelo bien.</translation>
    </message>
    <message>
        <source>This profile follows no authority&apos;s rules. Ask the one you write to what it wants.</source>
        <translation>Este perfil no sigue las reglas de ninguna oficina. Pregunte qué quiere la suya.</translation>
    </message>
    <message>
        <source>Threats and messages</source>
        <translation>Amenazas y mensajes</translation>
    </message>
    <message>
        <source>Tickets, bookings and invitations in both names show it.</source>
        <translation>La muestran boletos, reservas e invitaciones a nombre de los dos.</translation>
    </message>
    <message>
        <source>Tickets, visas and stamps show your way and the days.</source>
        <translation>Billetes, visas y sellos muestran su camino y los días.</translation>
    </message>
    <message>
        <source>Ties to family and partner are shown in order of time.</source>
        <translation>Los lazos con familia y pareja se muestran en orden de tiempo.</translation>
    </message>
    <message>
        <source>To the interview come identity papers, originals, a full copy and an interpreter.</source>
        <translation>A la entrevista van identidad, originales, una copia completa y un intérprete.</translation>
    </message>
    <message>
        <source>Town register (padrón)</source>
        <translation>Padrón municipal</translation>
    </message>
    <message>
        <source>Trabajo</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Transcript of the hearing</source>
        <translation>Transcripción de la audiencia</translation>
    </message>
    <message>
        <source>Transcript, if you rely on it</source>
        <translation>Transcripción, si se apoya en ella</translation>
    </message>
    <message>
        <source>Trips and other papers of your life together</source>
        <translation>Viajes y otros documentos de su vida en común</translation>
    </message>
    <message>
        <source>Two readings of the last day exist. Keep the earlier one.</source>
        <translation>Hay dos lecturas del último día. Quédese con la más temprana.</translation>
    </message>
    <message>
        <source>Type the dialect of each translation, if there is one.</source>
        <translation>Escriba el dialecto de cada traducción, si lo hay.</translation>
    </message>
    <message>
        <source>Type your own papers in letters of 12 points or more.</source>
        <translation>Escriba sus propios documentos con letra de 12 puntos o más.</translation>
    </message>
    <message>
        <source>UCI</source>
        <translation>UCI</translation>
    </message>
    <message>
        <source>United Kingdom: First-tier Tribunal, immigration and asylum</source>
        <translation>Reino Unido: First-tier Tribunal, inmigración y asilo</translation>
    </message>
    <message>
        <source>United States asylum office (USCIS)</source>
        <translation>Oficina de asilo de Estados Unidos (USCIS)</translation>
    </message>
    <message>
        <source>United States immigration court (EOIR)</source>
        <translation>Tribunal de inmigración de Estados Unidos (EOIR)</translation>
    </message>
    <message>
        <source>United States petition for a spouse (USCIS)</source>
        <translation>Petición para el cónyuge, Estados Unidos (USCIS)</translation>
    </message>
    <message>
        <source>United States refugee admissions</source>
        <translation>Admisión de refugiados en Estados Unidos</translation>
    </message>
    <message>
        <source>Use the same name, birth date and A-number on every form.</source>
        <translation>Use el mismo nombre, fecha de nacimiento y número A en cada formulario.</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>Número V</translation>
    </message>
    <message>
        <source>Vulnerabilidad</source>
        <translation>Vulnerabilidad</translation>
    </message>
    <message>
        <source>We found no rule on translating the documents. Ask before you send them.</source>
        <translation>No encontramos regla sobre traducir los documentos. Pregunte antes de enviarlos.</translation>
    </message>
    <message>
        <source>What form and language the papers have was not found.</source>
        <translation>No se encontró qué forma e idioma llevan los documentos.</translation>
    </message>
    <message>
        <source>What goes to the court also goes to the government&apos;s lawyers, with proof of it.</source>
        <translation>Lo que va al tribunal va también a los abogados del gobierno, con prueba de ello.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>What happened, in order of time</source>
        <translation>Lo que pasó, en orden de fechas</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What you mail to others counts as received seven days later.</source>
        <translation>Lo que envía por correo a otros cuenta como recibido siete días después.</translation>
    </message>
    <message>
        <source>What you prepare yourself is typed, in letters of at least 12 points.</source>
        <translation>Lo que usted prepara va a máquina, con letra de 12 puntos o más.</translation>
    </message>
    <message>
        <source>Where a paper could not be had, a page says why.</source>
        <translation>Donde no se pudo tener un documento, una página dice por qué.</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Qué oficina</translation>
    </message>
    <message>
        <source>While you wait you may live and work in Spain. A refusal ends that.</source>
        <translation>Mientras espera puede vivir y trabajar en España. Una denegación lo termina.</translation>
    </message>
    <message>
        <source>Who has no lawyer follows the same rules, with some changes.</source>
        <translation>Quien no tiene abogado sigue las mismas reglas, con algunos cambios.</translation>
    </message>
    <message>
        <source>Witness statements</source>
        <translation>Declaraciones de testigos</translation>
    </message>
    <message>
        <source>Witnesses and experts</source>
        <translation>Testigos y expertos</translation>
    </message>
    <message>
        <source>Work, school and money</source>
        <translation>Trabajo, estudios y dinero</translation>
    </message>
    <message>
        <source>Write down the day you hand over an original, and ask for a receipt.</source>
        <translation>Anote el día en que entrega un original y pida un recibo.</translation>
    </message>
    <message>
        <source>Write it in order, with days and names. Waiting is long, and memory fades.</source>
        <translation>Escríbala en orden, con días y nombres. La espera es larga y la memoria se borra.</translation>
    </message>
    <message>
        <source>Write what happened in order, with days and names.</source>
        <translation>Escriba lo que pasó en orden, con días y nombres.</translation>
    </message>
    <message>
        <source>Written statement on evidence, hearing and language</source>
        <translation>Declaración escrita sobre pruebas, audiencia e idioma</translation>
    </message>
    <message>
        <source>Yearly fee for a pending Form I-589</source>
        <translation>Tarifa anual de un formulario I-589 en trámite</translation>
    </message>
    <message>
        <source>You can rely on them again. They have a part of their own.</source>
        <translation>Puede apoyarse en ellos otra vez. Tienen su propia parte.</translation>
    </message>
    <message>
        <source>You give papers that show who you are, or explain why you have none.</source>
        <translation>Usted entrega documentos que muestran quién es, o explica por qué no los tiene.</translation>
    </message>
    <message>
        <source>You keep a copy of your own before you hand over an original.</source>
        <translation>Usted guarda una copia propia antes de entregar un original.</translation>
    </message>
    <message>
        <source>You make the request in person, with the police or the asylum office.</source>
        <translation>Usted hace la solicitud en persona, ante la policía o la oficina de asilo.</translation>
    </message>
    <message>
        <source>You were here before January 1, 2026</source>
        <translation>Usted estaba aquí antes del 1 de enero de 2026</translation>
    </message>
    <message>
        <source>You were in Spain before January 1, 2026, and the five months before filing.</source>
        <translation>Estaba en España antes del 1 de enero de 2026, y los cinco meses antes de presentar.</translation>
    </message>
    <message>
        <source>Your complaints and appeals</source>
        <translation>Sus quejas y recursos</translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation>Su declaración</translation>
    </message>
    <message>
        <source>Your own statement</source>
        <translation>Su propia declaración</translation>
    </message>
    <message>
        <source>Your own story weighs more than reports on your country.</source>
        <translation>Su propia historia pesa más que los informes sobre su país.</translation>
    </message>
    <message>
        <source>Your own story, written down</source>
        <translation>Su propia historia, por escrito</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>Su solicitud</translation>
    </message>
    <message>
        <source>Your things may be searched when you register. Think about who sees what.</source>
        <translation>Pueden revisar sus cosas cuando se registra. Piense quién ve qué.</translation>
    </message>
    <message>
        <source>Your written statement</source>
        <translation>Su declaración escrita</translation>
    </message>
    <message>
        <source>a bar to the claim counts these days; ask a lawyer at once</source>
        <translation>un obstáculo a la solicitud cuenta estos días; pregunte enseguida a un abogado</translation>
    </message>
    <message>
        <source>as in the form</source>
        <translation>como en el formulario</translation>
    </message>
    <message>
        <source>as in the passport</source>
        <translation>como en el pasaporte</translation>
    </message>
    <message>
        <source>as in the request</source>
        <translation>como en la solicitud</translation>
    </message>
    <message>
        <source>as on letters of the Tribunal</source>
        <translation>como en las cartas del tribunal</translation>
    </message>
    <message>
        <source>as on letters of the office</source>
        <translation>como en las cartas de la oficina</translation>
    </message>
    <message>
        <source>as on the Basis of Claim Form</source>
        <translation>como en el formulario Basis of Claim</translation>
    </message>
    <message>
        <source>as on the Notice to Appear</source>
        <translation>como en el aviso de comparecencia (Notice to Appear)</translation>
    </message>
    <message>
        <source>as on the decision</source>
        <translation>como en la decisión</translation>
    </message>
    <message>
        <source>as you gave it to the IND</source>
        <translation>como lo dio al IND</translation>
    </message>
    <message>
        <source>as you gave it to the office</source>
        <translation>como lo dio a la oficina</translation>
    </message>
    <message>
        <source>at the latest three months after; the earlier day is safe</source>
        <translation>a más tardar tres meses después; el día más temprano es seguro</translation>
    </message>
    <message>
        <source>by the day on which your claim is found eligible; look it up</source>
        <translation>hasta el día en que su solicitud se declare admisible; confírmelo</translation>
    </message>
    <message>
        <source>city and state, such as Sampleton, ZZ</source>
        <translation>ciudad y estado, como Sampleton, ZZ</translation>
    </message>
    <message>
        <source>counts from the day on which the right office took it in</source>
        <translation>cuenta desde el día en que lo recibió la oficina correcta</translation>
    </message>
    <message>
        <source>counts from the day the decision was sent; look it up</source>
        <translation>cuenta desde el día en que se envió la decisión; confírmelo</translation>
    </message>
    <message>
        <source>counts from the day you got the written reasons</source>
        <translation>cuenta desde el día en que recibió las razones por escrito</translation>
    </message>
    <message>
        <source>counts from the referral; look up the reform of 2026</source>
        <translation>cuenta desde la remisión; confirme la reforma de 2026</translation>
    </message>
    <message>
        <source>counts only if you are outside the country; look it up</source>
        <translation>cuenta solo si está fuera del país; confírmelo</translation>
    </message>
    <message>
        <source>each office sets its own day; read your interview notice</source>
        <translation>cada oficina fija su día; lea su aviso de entrevista</translation>
    </message>
    <message>
        <source>every year again while the application is pending</source>
        <translation>cada año mientras la solicitud espera decisión</translation>
    </message>
    <message>
        <source>for bond: the judge&apos;s name, if you know it</source>
        <translation>para fianza: el nombre del juez, si lo sabe</translation>
    </message>
    <message>
        <source>for entries after June 24, 2020; ask a lawyer, also when the day is past</source>
        <translation>para entradas posteriores al 24 de junio de 2020; pregunte a un abogado, aunque el día ya pasó</translation>
    </message>
    <message>
        <source>four months by the calendar; older pages say six; ask a lawyer</source>
        <translation>cuatro meses de calendario; páginas antiguas dicen seis; pregunte a un abogado</translation>
    </message>
    <message>
        <source>from two months before</source>
        <translation>desde dos meses antes</translation>
    </message>
    <message>
        <source>if the Court has given one</source>
        <translation>si el Tribunal ya dio uno</translation>
    </message>
    <message>
        <source>if you want a ruling there; the judge&apos;s order comes first</source>
        <translation>si quiere una decisión allí; la orden del juez va primero</translation>
    </message>
    <message>
        <source>in requests in general; ask for a newer one in time</source>
        <translation>en solicitudes en general; pida uno nuevo a tiempo</translation>
    </message>
    <message>
        <source>look it up: an unpaid fee can end the application</source>
        <translation>averígüelo: una tarifa sin pagar puede terminar la solicitud</translation>
    </message>
    <message>
        <source>look up whether a later rule has made it shorter</source>
        <translation>averigüe si una regla posterior lo acortó</translation>
    </message>
    <message>
        <source>look up which of the two counts; the earlier day is safe</source>
        <translation>averigüe cuál de los dos cuenta; el día más temprano es seguro</translation>
    </message>
    <message>
        <source>name and city of the detention center</source>
        <translation>nombre y ciudad del centro de detención</translation>
    </message>
    <message>
        <source>often good for three to six months; look it up</source>
        <translation>suele valer de tres a seis meses; confírmelo</translation>
    </message>
    <message>
        <source>one month; ask a lawyer</source>
        <translation>un mes; pregunte a un abogado</translation>
    </message>
    <message>
        <source>parole or bond</source>
        <translation>parole o fianza</translation>
    </message>
    <message>
        <source>ten working days; read the letter, and ask a lawyer</source>
        <translation>diez días hábiles; lea la carta y pregunte a un abogado</translation>
    </message>
    <message>
        <source>the ICE office, or the immigration court</source>
        <translation>la oficina de ICE, o el tribunal de inmigración</translation>
    </message>
    <message>
        <source>the authority&apos;s file number</source>
        <translation>el número de expediente de la oficina</translation>
    </message>
    <message>
        <source>the country or countries</source>
        <translation>el país o los países</translation>
    </message>
    <message>
        <source>the day on the marriage certificate</source>
        <translation>el día que dice el acta de matrimonio</translation>
    </message>
    <message>
        <source>the judge&apos;s order comes first; in detention the court sets the day</source>
        <translation>la orden del juez va primero; en detención el tribunal fija el día</translation>
    </message>
    <message>
        <source>the lawyer, or the respondent&apos;s own name</source>
        <translation>el abogado, o el nombre de la propia persona</translation>
    </message>
    <message>
        <source>the lawyer, the sponsor, or the person&apos;s own name</source>
        <translation>el abogado, el patrocinador, o el nombre de la propia persona</translation>
    </message>
    <message>
        <source>the number on letters of the IND</source>
        <translation>el número en las cartas del IND</translation>
    </message>
    <message>
        <source>the number on letters of the immigration office</source>
        <translation>el número en las cartas de la oficina de inmigración</translation>
    </message>
    <message>
        <source>the office that gets the packet</source>
        <translation>la oficina que recibe el paquete</translation>
    </message>
    <message>
        <source>the petitioner&apos;s own name, or the lawyer&apos;s</source>
        <translation>el nombre del peticionario, o del abogado</translation>
    </message>
    <message>
        <source>the province, such as Provincia de Ejemplo</source>
        <translation>la provincia, como Provincia de Ejemplo</translation>
    </message>
    <message>
        <source>the same as on Form I-589</source>
        <translation>igual que en el formulario I-589</translation>
    </message>
    <message>
        <source>the spouse that the petition is for</source>
        <translation>el cónyuge para quien es la petición</translation>
    </message>
    <message>
        <source>the spouse who is a citizen or a permanent resident</source>
        <translation>el cónyuge que es ciudadano o residente permanente</translation>
    </message>
    <message>
        <source>there are exceptions; ask a lawyer, also when the day is past</source>
        <translation>hay excepciones; pregunte a un abogado, aunque el día ya pasó</translation>
    </message>
    <message>
        <source>they have arrived by then</source>
        <translation>ya han llegado ese día</translation>
    </message>
    <message>
        <source>they have arrived by then; what you mail to others counts seven days later</source>
        <translation>para entonces ya llegaron; lo enviado a otros cuenta siete días después</translation>
    </message>
    <message>
        <source>two months; another rule counts after silence; ask a lawyer</source>
        <translation>dos meses; tras el silencio cuenta otra regla; pregunte a un abogado</translation>
    </message>
    <message>
        <source>what the documents are for</source>
        <translation>para qué son los documentos</translation>
    </message>
    <message>
        <source>who belongs to the case, with birth years</source>
        <translation>quiénes son parte del caso, con año de nacimiento</translation>
    </message>
    <message>
        <source>who takes the person in</source>
        <translation>quien recibe a la persona</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>yes or no: was a removal case open that day?</source>
        <translation>yes o no: ¿había ese día un caso de expulsión abierto?</translation>
    </message>
    <message>
        <source>your lawyer, or your own name</source>
        <translation>su abogado, o su propio nombre</translation>
    </message>
    <message>
        <source>your own name, or your lawyer&apos;s</source>
        <translation>su propio nombre, o el de su abogado</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Add your first document</source>
        <translation>Agregar su primer documento</translation>
    </message>
    <message>
        <source>All you do is saved by itself.</source>
        <translation>Todo lo que haga se guarda solo.</translation>
    </message>
    <message>
        <source>Only your passphrase opens it.</source>
        <translation>Solo la abre su frase secreta.</translation>
    </message>
    <message>
        <source>Press “Lock” when you leave. Closing the window locks too.</source>
        <translation>Presione «Bloquear» al irse. Cerrar la ventana también bloquea.</translation>
    </message>
    <message>
        <source>Your folder is ready</source>
        <translation>Su carpeta está lista</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Anyone who has this file can read it.</source>
        <translation>Quien tenga este archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Back to packet</source>
        <translation>Volver al paquete</translation>
    </message>
    <message>
        <source>Clean up traces</source>
        <translation>Limpiar rastros</translation>
    </message>
    <message>
        <source>Compared: {what}.</source>
        <translation>Comparado: {what}.</translation>
    </message>
    <message>
        <source>Copies the fingerprint of the file.</source>
        <translation>Copia la huella del archivo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Do this once you have handed the packet in.</source>
        <translation>Hágalo cuando haya entregado el paquete.</translation>
    </message>
    <message numerus="yes">
        <source>Each exhibit is a file of its own too: %n in</source>
        <translation>
            <numerusform>Cada anexo tiene también su archivo: %n en</numerusform>
            <numerusform>Cada anexo tiene también su archivo: %n en</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint {start} …</source>
        <translation>Huella {start} …</translation>
    </message>
    <message>
        <source>It may keep small pictures of its pages, and words for its search.</source>
        <translation>Puede guardar imágenes pequeñas de sus páginas y palabras para buscar.</translation>
    </message>
    <message>
        <source>It shows that a copy is the same, byte for byte. It leaves the clipboard soon.</source>
        <translation>Muestra que una copia es exactamente igual. Pronto se borra del portapapeles.</translation>
    </message>
    <message>
        <source>Mark as filed…</source>
        <translation>Marcar como presentado…</translation>
    </message>
    <message>
        <source>Next: upload or print the file.</source>
        <translation>Lo siguiente: suba o imprima el archivo.</translation>
    </message>
    <message>
        <source>Programs that opened it, printers and websites keep traces too.</source>
        <translation>Los programas que lo abrieron, impresoras y sitios web también guardan rastros.</translation>
    </message>
    <message>
        <source>Show where copies went</source>
        <translation>Mostrar adónde fueron las copias</translation>
    </message>
    <message>
        <source>This copy is not locked.</source>
        <translation>Esta copia no está bloqueada.</translation>
    </message>
    <message>
        <source>We cannot clear those for you. Look in the settings of each one.</source>
        <translation>No podemos borrar eso por usted. Mire en los ajustes de cada uno.</translation>
    </message>
    <message>
        <source>We note where copies went, inside your locked papers only.</source>
        <translation>Anotamos adónde fueron las copias, solo dentro de sus documentos bloqueados.</translation>
    </message>
    <message>
        <source>We opened the file again and checked it</source>
        <translation>Abrimos otra vez el archivo y lo revisamos</translation>
    </message>
    <message>
        <source>Your computer may remember this file in lists of recent files.</source>
        <translation>Su computadora puede recordar este archivo en listas de archivos recientes.</translation>
    </message>
    <message>
        <source>Your packet is ready</source>
        <translation>Su paquete está listo</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n lugar encontrado</numerusform>
            <numerusform>%n lugares encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer of them.</source>
        <translation>Nada tiene estas palabras. Pruebe con menos.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Búsqueda: {words}</translation>
    </message>
    <message>
        <source>Show these documents</source>
        <translation>Mostrar estos documentos</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>página {n}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A bar on page {page} does not stand beside the passage that you marked.</source>
        <translation>Una barra en la página {page} no está junto al pasaje que usted marcó.</translation>
    </message>
    <message>
        <source>A field on pages {pages} of “{title}” holds more text than fits.</source>
        <translation>Un campo en las páginas {pages} de “{title}” tiene más texto del que cabe.</translation>
    </message>
    <message>
        <source>A newer version of this program made these documents.</source>
        <translation>Una versión más nueva de este programa hizo estos documentos.</translation>
    </message>
    <message>
        <source>A page of the database is not as saved ({said}).</source>
        <translation>Una página de la base de datos no está como se guardó ({said}).</translation>
    </message>
    <message>
        <source>A picture on page {page} says more than it shows ({what}).</source>
        <translation>Una imagen de la página {page} dice más de lo que muestra ({what}).</translation>
    </message>
    <message>
        <source>A second reader could not open this file ({what}).</source>
        <translation>Un segundo lector no pudo abrir este archivo ({what}).</translation>
    </message>
    <message>
        <source>A viewer shows page {page} as {found}, but it should say {expected}.</source>
        <translation>Un visor muestra la página {page} como {found}, pero debería decir {expected}.</translation>
    </message>
    <message>
        <source>Add a paper for it, or say why you could not get one.</source>
        <translation>Agregue un documento, o diga por qué no pudo conseguirlo.</translation>
    </message>
    <message>
        <source>Add a smaller scan of it, or raise the limit.</source>
        <translation>Agregue un escaneo más pequeño, o suba el límite.</translation>
    </message>
    <message>
        <source>Add all pages, also the empty ones.</source>
        <translation>Agregue todas las páginas, también las vacías.</translation>
    </message>
    <message>
        <source>Add the others as files of their own if they matter.</source>
        <translation>Agregue las otras como archivos aparte si importan.</translation>
    </message>
    <message>
        <source>Add the signed page again.</source>
        <translation>Agregue otra vez la página firmada.</translation>
    </message>
    <message>
        <source>Add the translation and who made it, or take it out.</source>
        <translation>Agregue la traducción y quién la hizo, o saque el documento.</translation>
    </message>
    <message>
        <source>Add this spelling to the person, or change the title.</source>
        <translation>Agregue esta forma de escribirlo a la persona, o cambie el título.</translation>
    </message>
    <message>
        <source>Add what belongs in it, or take it out.</source>
        <translation>Agregue lo que va allí, o quítelo.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Agregando</translation>
    </message>
    <message>
        <source>Ask a lawyer now what can still be done.</source>
        <translation>Pregunte ya a un abogado qué se puede hacer todavía.</translation>
    </message>
    <message>
        <source>Ask a sworn translator, then add the signed page.</source>
        <translation>Pida ayuda a un traductor jurado; luego agregue la página firmada.</translation>
    </message>
    <message>
        <source>Ask someone else to translate it.</source>
        <translation>Pida a otra persona que lo traduzca.</translation>
    </message>
    <message>
        <source>Ask the office or a lawyer before you file.</source>
        <translation>Pregunte a la oficina o a un abogado antes de presentar.</translation>
    </message>
    <message>
        <source>Begin a supplement for what comes now.</source>
        <translation>Empiece un suplemento para lo que llega ahora.</translation>
    </message>
    <message>
        <source>Bookmark {place} says “{found}”, but it should say “{expected}”.</source>
        <translation>El marcador {place} dice «{found}», pero debería decir «{expected}».</translation>
    </message>
    <message>
        <source>Build it again. Report this to the project if it comes back.</source>
        <translation>Hágalo otra vez. Si vuelve a pasar, avise al proyecto.</translation>
    </message>
    <message>
        <source>Build it in smaller files, under Options.</source>
        <translation>Divídalo en archivos más pequeños, en Opciones.</translation>
    </message>
    <message>
        <source>Build the packet again, or ask for an unlocked copy.</source>
        <translation>Haga otra vez el paquete, o pida una copia sin contraseña.</translation>
    </message>
    <message>
        <source>Build the packet again.</source>
        <translation>Haga otra vez el paquete.</translation>
    </message>
    <message>
        <source>Build the packet again. Do not hand this file out.</source>
        <translation>Haga otra vez el paquete. No entregue este archivo.</translation>
    </message>
    <message>
        <source>Build the packet again. Do not use this file.</source>
        <translation>Haga otra vez el paquete. No use este archivo.</translation>
    </message>
    <message>
        <source>Change it by hand, if you wish.</source>
        <translation>Cámbielo a mano, si quiere.</translation>
    </message>
    <message>
        <source>Change it, then try again.</source>
        <translation>Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Change that line, then try again.</source>
        <translation>Cambie esa línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Change the date of a paper to move it.</source>
        <translation>Cambie la fecha de un documento para moverlo.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Cambiando la frase secreta</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then type it again.</source>
        <translation>Revise Bloq Mayús y el idioma del teclado; luego escríbala otra vez.</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>Revise las dos fechas.</translation>
    </message>
    <message>
        <source>Check that all pages are there.</source>
        <translation>Revise que estén todas las páginas.</translation>
    </message>
    <message>
        <source>Check that each of them helps.</source>
        <translation>Revise que cada uno ayude.</translation>
    </message>
    <message>
        <source>Check that it is a packet made by this program.</source>
        <translation>Revise que sea un paquete hecho con este programa.</translation>
    </message>
    <message>
        <source>Check that it is a packet. Then build it again.</source>
        <translation>Revise que sea un paquete. Luego hágalo otra vez.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Revise que esté ahí y que usted pueda leerlo.</translation>
    </message>
    <message>
        <source>Check that the other side may see it.</source>
        <translation>Piense si la otra parte puede verlo.</translation>
    </message>
    <message>
        <source>Check that you can read it. Add parts of it larger if not.</source>
        <translation>Revise que se pueda leer. Si no, agregue partes más grandes.</translation>
    </message>
    <message>
        <source>Check the certificate. Have it signed again if it does not fit.</source>
        <translation>Revise el certificado. Si no corresponde, pida que lo firmen otra vez.</translation>
    </message>
    <message>
        <source>Check the date with your own papers, then plan for it.</source>
        <translation>Compare la fecha con sus documentos y prepárese para ella.</translation>
    </message>
    <message>
        <source>Check the head you typed. Ask whether this is an older copy.</source>
        <translation>Revise la clave que escribió. Pregunte si esta es una copia anterior.</translation>
    </message>
    <message>
        <source>Check the translator, or add the language to their list.</source>
        <translation>Revise quién tradujo, o agregue el idioma a su lista.</translation>
    </message>
    <message>
        <source>Check them with {authority} before you file.</source>
        <translation>Confírmelas con {authority} antes de presentar.</translation>
    </message>
    <message>
        <source>Checking bytes</source>
        <translation>Comprobando los datos</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Revisando archivos</translation>
    </message>
    <message>
        <source>Choose a section for it, change its kind, or take it out.</source>
        <translation>Elija una sección, cambie el tipo o saque el documento.</translation>
    </message>
    <message>
        <source>Choose another folder, or give it a new name.</source>
        <translation>Elija otra carpeta, o póngale otro nombre.</translation>
    </message>
    <message>
        <source>Choose another folder, or start a new one.</source>
        <translation>Elija otra carpeta, o empiece una nueva.</translation>
    </message>
    <message>
        <source>Choose its pages again.</source>
        <translation>Elija sus páginas de nuevo.</translation>
    </message>
    <message>
        <source>Choose the files of one of the last builds, unchanged.</source>
        <translation>Elija los archivos de una de las últimas versiones hechas, sin cambios.</translation>
    </message>
    <message>
        <source>Choose the language of each one.</source>
        <translation>Elija el idioma de cada uno.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, then add it.</source>
        <translation>Cópielo otra vez desde su origen y agréguelo.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place first. Then add that paper again.</source>
        <translation>Primero copie toda la carpeta a un lugar seguro. Luego agregue otra vez ese documento.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place first. Then ask someone you trust.</source>
        <translation>Primero copie toda la carpeta a un lugar seguro. Luego pregunte a alguien de confianza.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder first.</source>
        <translation>Primero copie toda la carpeta protegida.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder first. Ask who had access to it.</source>
        <translation>Primero copie toda la carpeta protegida. Pregunte quién pudo entrar en ella.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder first. Look for its file where you handed it in.</source>
        <translation>Primero copie toda la carpeta de la bóveda. Busque su archivo donde lo entregó.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder first. Then add that paper again.</source>
        <translation>Primero copie toda la carpeta protegida. Luego agregue otra vez ese documento.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Decide each one under “Things to look at”.</source>
        <translation>Decida cada una en «Cosas para revisar».</translation>
    </message>
    <message>
        <source>Filed packet {filing} is not what was saved. The rest can be read.</source>
        <translation>El paquete presentado {filing} no es lo que se guardó. El resto se puede leer.</translation>
    </message>
    <message>
        <source>Filed packet {subject} is not as it was saved: {part}. The rest can be read.</source>
        <translation>El paquete presentado {subject} no está como se guardó: {part}. El resto se puede leer.</translation>
    </message>
    <message>
        <source>Fill it in under Options.</source>
        <translation>Complételo en Opciones.</translation>
    </message>
    <message>
        <source>Fill them in under the interpreter&apos;s name.</source>
        <translation>Complételos en los datos de la persona intérprete.</translation>
    </message>
    <message>
        <source>Fill them in under the translator&apos;s name.</source>
        <translation>Complételos en los datos de quien tradujo.</translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again.</source>
        <translation>Libere espacio o elija otro lugar, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give each paper its own certificate, or share it anew.</source>
        <translation>Dé a cada documento su propio certificado, o compártalo de nuevo.</translation>
    </message>
    <message>
        <source>Hand out the original only if others may know that.</source>
        <translation>Entregue el original solo si otras personas pueden saberlo.</translation>
    </message>
    <message>
        <source>Hand out the original only if others may know the place.</source>
        <translation>Entregue el original solo si otras personas pueden saber el lugar.</translation>
    </message>
    <message>
        <source>Have it checked, then mark it done.</source>
        <translation>Pida que alguien la revise y márquela como hecha.</translation>
    </message>
    <message>
        <source>In {section}, papers stand by their dates.</source>
        <translation>En {section}, los documentos van por sus fechas.</translation>
    </message>
    <message>
        <source>Joining files</source>
        <translation>Uniendo archivos</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Quédese con uno.</translation>
    </message>
    <message>
        <source>Keep the original. Hand it out if the signature matters.</source>
        <translation>Guarde el original. Entréguelo si la firma importa.</translation>
    </message>
    <message>
        <source>Leave it out, or move {of} to the bin first.</source>
        <translation>Déjelo fuera, o mueva antes {of} a la papelera.</translation>
    </message>
    <message>
        <source>Leave it so, or name the pages in words.</source>
        <translation>Déjelo así, o nombre las páginas con palabras.</translation>
    </message>
    <message>
        <source>Leave that page out, take the paper out, or change who may learn it.</source>
        <translation>Deje fuera esa página, saque el papel o cambie quién puede saberlo.</translation>
    </message>
    <message>
        <source>Look at it beside the original.</source>
        <translation>Compárelo con el original.</translation>
    </message>
    <message>
        <source>Look at its small print. Scan it again if it is hard to read.</source>
        <translation>Mire la letra pequeña. Escanéelo de nuevo si cuesta leerlo.</translation>
    </message>
    <message>
        <source>Look at the certificate, and note them.</source>
        <translation>Mire el certificado y anótelos.</translation>
    </message>
    <message>
        <source>Look at the list, and choose again.</source>
        <translation>Mire la lista y elija otra vez.</translation>
    </message>
    <message>
        <source>Look at the original. Print it larger if the text matters.</source>
        <translation>Mire el original. Imprímalo más grande si el texto importa.</translation>
    </message>
    <message>
        <source>Look at them beside the original.</source>
        <translation>Compárelas con el original.</translation>
    </message>
    <message>
        <source>Look at those fields beside the original.</source>
        <translation>Compare esos campos con el original.</translation>
    </message>
    <message>
        <source>Look at those pages beside the original.</source>
        <translation>Compare esas páginas con el original.</translation>
    </message>
    <message>
        <source>Look at whether you can read it. Add parts of it if not.</source>
        <translation>Mire si se puede leer. Si no, agregue partes.</translation>
    </message>
    <message>
        <source>Look at your papers. Change the date that is not right.</source>
        <translation>Mire sus documentos. Cambie la fecha que no es correcta.</translation>
    </message>
    <message>
        <source>Look at your papers. Change the one that is not right.</source>
        <translation>Mire sus documentos. Cambie el dato que no es correcto.</translation>
    </message>
    <message>
        <source>Look through the list as well.</source>
        <translation>Busque también en la lista.</translation>
    </message>
    <message>
        <source>Look through them yourself. The first is “{title}”.</source>
        <translation>Revíselas usted. La primera es «{title}».</translation>
    </message>
    <message>
        <source>Make it smaller, or add it in parts.</source>
        <translation>Hágalo más pequeño, o agréguelo por partes.</translation>
    </message>
    <message>
        <source>Making pictures lighter</source>
        <translation>Aligerando imágenes</translation>
    </message>
    <message>
        <source>Making safe copies of pages</source>
        <translation>Haciendo copias seguras de las páginas</translation>
    </message>
    <message>
        <source>Mark it as filed first, with the files that you handed in.</source>
        <translation>Primero márquelo como presentado, con los archivos que entregó.</translation>
    </message>
    <message>
        <source>Name a paper for it, or note why there is none.</source>
        <translation>Nombre un documento, o anote por qué no hay ninguno.</translation>
    </message>
    <message>
        <source>Name all files of that build.</source>
        <translation>Nombre todos los archivos de esa versión.</translation>
    </message>
    <message>
        <source>Name who read it to its author, and in which language.</source>
        <translation>Diga quién se lo leyó a su autor, y en qué idioma.</translation>
    </message>
    <message>
        <source>No section takes “{title}” ({kind}).</source>
        <translation>Ninguna sección recibe «{title}» ({kind}).</translation>
    </message>
    <message>
        <source>Not in this packet: {n}. The first is “{title}”.</source>
        <translation>Fuera de este paquete: {n}. El primero es «{title}».</translation>
    </message>
    <message>
        <source>Nothing is in the section “{section}” yet. This authority expects it.</source>
        <translation>La sección «{section}» aún está vacía. Esta oficina la espera.</translation>
    </message>
    <message>
        <source>Number, day or seal of the sworn translation of “{title}” are not noted.</source>
        <translation>No están anotados número, día o sello de la traducción jurada de “{title}”.</translation>
    </message>
    <message>
        <source>On page {page} something lies over the evidence, or cuts it.</source>
        <translation>En la página {page} algo tapa o corta la prueba.</translation>
    </message>
    <message>
        <source>On page {page} the number {printed} opens page {opens}.</source>
        <translation>En la página {page}, el número {printed} abre la página {opens}.</translation>
    </message>
    <message>
        <source>One document is not as we left it. The others can be read.</source>
        <translation>Un documento no está como lo dejamos. Los otros se pueden leer.</translation>
    </message>
    <message>
        <source>Open it there and print it to a PDF. Then add that PDF.</source>
        <translation>Ábralo allí e imprímalo como PDF. Luego agregue ese PDF.</translation>
    </message>
    <message>
        <source>Open it there, print it to a PDF, and add that.</source>
        <translation>Ábralo allí, imprímalo en un PDF y agregue ese.</translation>
    </message>
    <message>
        <source>Open it to see what it holds. Then add a copy with pages.</source>
        <translation>Ábralo para ver qué contiene. Luego agregue una copia con páginas.</translation>
    </message>
    <message>
        <source>Open it, choose Print, and save it as a PDF. Then add that.</source>
        <translation>Ábralo, elija Imprimir y guárdelo como PDF. Luego agréguelo.</translation>
    </message>
    <message>
        <source>Open them with that version.</source>
        <translation>Ábralos con esa versión.</translation>
    </message>
    <message>
        <source>Page {page} does not show page {number} of {document}.</source>
        <translation>La página {page} no muestra la página {number} de {document}.</translation>
    </message>
    <message>
        <source>Page {page} is put together in a way no packet is.</source>
        <translation>La página {page} está armada como en ningún paquete.</translation>
    </message>
    <message>
        <source>Page {page} is stamped {found}, but it should say {expected}.</source>
        <translation>La página {page} lleva el sello {found}, pero debería decir {expected}.</translation>
    </message>
    <message>
        <source>Page {page} is stamped “{found}”, but it should say “{expected}”.</source>
        <translation>La página {page} lleva el sello «{found}», pero debería decir «{expected}».</translation>
    </message>
    <message>
        <source>Page {page} is {found}, but this authority&apos;s paper is {expected}.</source>
        <translation>La página {page} mide {found}, pero esta oficina usa {expected}.</translation>
    </message>
    <message>
        <source>Page {page} of “{title}” has few dots: {dots} an inch.</source>
        <translation>La página {page} de “{title}” tiene pocos puntos: {dots} por pulgada.</translation>
    </message>
    <message>
        <source>Page {page} of “{title}” shrinks to {percent}% on this paper.</source>
        <translation>La página {page} de «{title}» se reduce al {percent}% en este papel.</translation>
    </message>
    <message>
        <source>Papers that nothing refers to: {n}. The first is “{title}”.</source>
        <translation>Documentos a los que nada se refiere: {n}. El primero es “{title}”.</translation>
    </message>
    <message>
        <source>Paragraph {n} of “{title}” names “{other}”, which is not filed here.</source>
        <translation>El párrafo {n} de “{title}” nombra “{other}”, que aquí no se presenta.</translation>
    </message>
    <message>
        <source>Paragraphs of “{title}” with no evidence: {n}. The first is {first}.</source>
        <translation>Párrafos de “{title}” sin prueba: {n}. El primero es {first}.</translation>
    </message>
    <message>
        <source>Part of what is saved is not as we left it: {what}.</source>
        <translation>Una parte de lo guardado no está como la dejamos: {what}.</translation>
    </message>
    <message>
        <source>Print it to a PDF, or take a photo of it. Then add that.</source>
        <translation>Imprímalo como PDF, o tómele una foto. Luego agréguela.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or add it in parts.</source>
        <translation>Imprímalo en un PDF nuevo, o agréguelo por partes.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or take photos. Then add those.</source>
        <translation>Imprímalo en un PDF nuevo, o tome fotos. Luego agréguelas.</translation>
    </message>
    <message>
        <source>Print the original with its comments if they matter.</source>
        <translation>Imprima el original con sus comentarios si importan.</translation>
    </message>
    <message>
        <source>Print them, have them signed, and add the signed pages.</source>
        <translation>Imprímalos, pida que los firmen y agregue las páginas firmadas.</translation>
    </message>
    <message>
        <source>Put in what belongs here. Leave out the rest.</source>
        <translation>Incluya lo que va aquí. Deje fuera el resto.</translation>
    </message>
    <message>
        <source>Put it in or take it out. You decide.</source>
        <translation>Inclúyalo o sáquelo. Usted decide.</translation>
    </message>
    <message>
        <source>Put it in, or leave it out of the statement.</source>
        <translation>Inclúyalo, o no lo nombre en la declaración.</translation>
    </message>
    <message>
        <source>Putting in pages</source>
        <translation>Poniendo páginas</translation>
    </message>
    <message>
        <source>Read them with their sources in the overview.</source>
        <translation>Léalas con sus fuentes en el resumen.</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Leyendo documentos</translation>
    </message>
    <message>
        <source>Reading this file came to a sudden end. Your vault is not touched by it.</source>
        <translation>La lectura de este archivo se cortó. Sus documentos guardados están bien.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>Leer este archivo tomó demasiado tiempo.</translation>
    </message>
    <message>
        <source>Reading this file took too much memory.</source>
        <translation>Leer este archivo usó demasiada memoria.</translation>
    </message>
    <message>
        <source>Report this to the project: {where}.</source>
        <translation>Avise de esto al proyecto: {where}.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it, then add that.</source>
        <translation>Guarde una copia más pequeña y agréguela.</translation>
    </message>
    <message>
        <source>Save those files from it, and add them too if they matter.</source>
        <translation>Guarde esos archivos aparte y agréguelos también si importan.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Say in a statement why. That is common and fine.</source>
        <translation>Explique por qué en una declaración. Es común y está bien.</translation>
    </message>
    <message>
        <source>Search may not find everything about {subject}.</source>
        <translation>La búsqueda quizá no encuentre todo sobre {subject}.</translation>
    </message>
    <message>
        <source>Shorten it, or put the rest on a page of its own.</source>
        <translation>Acórtelo, o ponga el resto en una página aparte.</translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation>Acórtelas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Some letters in the fields of “{title}” can&apos;t be drawn: {letters}.</source>
        <translation>Algunas letras en los campos de «{title}» no se pueden dibujar: {letters}.</translation>
    </message>
    <message>
        <source>Some rules want a second look: {n}.</source>
        <translation>Algunas reglas piden otra mirada: {n}.</translation>
    </message>
    <message>
        <source>Some things wait for you to decide. Nothing was written.</source>
        <translation>Algunas cosas esperan su decisión. No se escribió nada.</translation>
    </message>
    <message>
        <source>Some titles are still names of files: {n}. The first is “{title}”.</source>
        <translation>Algunos títulos aún son nombres de archivo: {n}. El primero es «{title}».</translation>
    </message>
    <message>
        <source>Something happened that we did not plan for. Your vault keeps what was saved.</source>
        <translation>Pasó algo que no habíamos previsto. Lo guardado sigue guardado.</translation>
    </message>
    <message>
        <source>Something is already in that folder.</source>
        <translation>Ya hay algo en esa carpeta.</translation>
    </message>
    <message>
        <source>Split the packet, or take something out.</source>
        <translation>Divida el paquete, o saque algo.</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Almacenando</translation>
    </message>
    <message>
        <source>Supplement {number}, filed on {day}, goes on from it.</source>
        <translation>El suplemento {number}, presentado el {day}, continúa desde él.</translation>
    </message>
    <message>
        <source>Take it out of the packet, or add the paper again.</source>
        <translation>Sáquelo del paquete, o agregue otra vez el documento.</translation>
    </message>
    <message>
        <source>Take it out, or change who may see it.</source>
        <translation>Quítelo, o cambie quién puede verlo.</translation>
    </message>
    <message>
        <source>Take out what matters least.</source>
        <translation>Saque lo que menos importe.</translation>
    </message>
    <message>
        <source>Take that one back first, if it was not handed in either.</source>
        <translation>Retire primero ese, si tampoco se presentó.</translation>
    </message>
    <message>
        <source>Take the name out there first.</source>
        <translation>Primero quite allí el nombre.</translation>
    </message>
    <message>
        <source>Tell it if somebody asks for the original.</source>
        <translation>Dígalo si alguien pide el original.</translation>
    </message>
    <message>
        <source>The cover has an open place: {label}.</source>
        <translation>La portada tiene un espacio vacío: {label}.</translation>
    </message>
    <message>
        <source>The file has {found} pages, but it should have {expected}.</source>
        <translation>El archivo tiene {found} páginas, pero debería tener {expected}.</translation>
    </message>
    <message>
        <source>The file has {size} bytes. The limit is {limit}.</source>
        <translation>El archivo tiene {size} bytes. El límite es {limit}.</translation>
    </message>
    <message>
        <source>The file holds a part that no page uses ({what}).</source>
        <translation>El archivo tiene una parte que ninguna página usa ({what}).</translation>
    </message>
    <message>
        <source>The file holds bytes that belong to no part of it.</source>
        <translation>El archivo tiene datos que no son de ninguna de sus partes.</translation>
    </message>
    <message>
        <source>The file holds something that no packet may hold: {what}.</source>
        <translation>El archivo tiene algo que ningún paquete puede tener: {what}.</translation>
    </message>
    <message>
        <source>The file holds words that only the originals should hold.</source>
        <translation>El archivo tiene palabras que solo deberían tener los originales.</translation>
    </message>
    <message>
        <source>The file is locked with a password. No office opens that.</source>
        <translation>El archivo está cerrado con contraseña. Ninguna oficina abre eso.</translation>
    </message>
    <message>
        <source>The file of “{title}” was damaged. We took in what could be read.</source>
        <translation>El archivo de «{title}» estaba dañado. Tomamos lo que se pudo leer.</translation>
    </message>
    <message>
        <source>The file tells at what time it was made.</source>
        <translation>El archivo dice a qué hora se hizo.</translation>
    </message>
    <message>
        <source>The file was changed after it was made.</source>
        <translation>El archivo cambió después de hacerse.</translation>
    </message>
    <message>
        <source>The file&apos;s language is {found}, but it should be {expected}.</source>
        <translation>El idioma del archivo es {found}, pero debería ser {expected}.</translation>
    </message>
    <message>
        <source>The file&apos;s title is “{found}”, but it should be “{expected}”.</source>
        <translation>El título del archivo es «{found}», pero debería ser «{expected}».</translation>
    </message>
    <message>
        <source>The interpreter&apos;s certificate for “{title}” has open places: {fields}.</source>
        <translation>El certificado de intérprete de «{title}» tiene espacios vacíos: {fields}.</translation>
    </message>
    <message>
        <source>The largest file would have {mb} MB. This authority takes {limit} MB.</source>
        <translation>El archivo más grande tendría {mb} MB. Esta oficina acepta {limit} MB.</translation>
    </message>
    <message>
        <source>The log of changes does not hold together at entry {entry}.</source>
        <translation>El registro de cambios no concuerda en la entrada {entry}.</translation>
    </message>
    <message>
        <source>The original of “{title}” has a digital signature. The copy does not.</source>
        <translation>El original de «{title}» tiene firma digital. La copia no.</translation>
    </message>
    <message>
        <source>The original of “{title}” is not with you. It went to {to}.</source>
        <translation>Usted no tiene el original de “{title}”. Fue a {to}.</translation>
    </message>
    <message>
        <source>The original of “{title}” names the device. The packet does not.</source>
        <translation>El original de «{title}» nombra el aparato. El paquete no.</translation>
    </message>
    <message>
        <source>The original of “{title}” says where it was made. The packet does not.</source>
        <translation>El original de «{title}» dice dónde se hizo. El paquete no.</translation>
    </message>
    <message>
        <source>The packet does not agree with itself, so we kept it back. First place: {first}.</source>
        <translation>El paquete no concuerda consigo mismo; por eso no lo entregamos. Primer lugar: {first}.</translation>
    </message>
    <message>
        <source>The packet that was built has more files than these: {names}.</source>
        <translation>El paquete que se hizo tiene más archivos que estos: {names}.</translation>
    </message>
    <message>
        <source>The pages of this file carry no stamped numbers.</source>
        <translation>Las páginas de este archivo no llevan números sellados.</translation>
    </message>
    <message>
        <source>The paper “{title}” changed after its certificate was signed: {changed}.</source>
        <translation>El documento «{title}» cambió después de firmarse su certificado: {changed}.</translation>
    </message>
    <message>
        <source>The parts of the database do not fit together ({said}).</source>
        <translation>Las partes de la base de datos no encajan ({said}).</translation>
    </message>
    <message>
        <source>The profile {profile} does not fit at {where}: {what}.</source>
        <translation>El perfil {profile} no encaja en {where}: {what}.</translation>
    </message>
    <message>
        <source>The signed certificate for “{title}” is in the bin.</source>
        <translation>El certificado firmado de «{title}» está en la papelera.</translation>
    </message>
    <message>
        <source>The translation of “{title}” is a draft.</source>
        <translation>La traducción de «{title}» es un borrador.</translation>
    </message>
    <message>
        <source>The translator&apos;s certificate for “{title}” has open places: {fields}.</source>
        <translation>El certificado de traducción de «{title}» tiene espacios vacíos: {fields}.</translation>
    </message>
    <message>
        <source>The words for {document} do not fit on a page of the {what}.</source>
        <translation>Las palabras de {document} no caben en una página de {what}.</translation>
    </message>
    <message>
        <source>There are no documents of this program in that folder.</source>
        <translation>No hay documentos de este programa en esa carpeta.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No hay nada dentro.</translation>
    </message>
    <message>
        <source>These documents are open in another window.</source>
        <translation>Estos documentos están abiertos en otra ventana.</translation>
    </message>
    <message>
        <source>This authority wants no marked passages, so none are printed: “{title}”.</source>
        <translation>Esta autoridad no quiere pasajes marcados, así que no se imprimen: “{title}”.</translation>
    </message>
    <message>
        <source>This does not work as it is: {what}.</source>
        <translation>Así no funciona: {what}.</translation>
    </message>
    <message>
        <source>This file is larger than we can take in.</source>
        <translation>Este archivo es más grande de lo que podemos recibir.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Este archivo está cerrado con contraseña.</translation>
    </message>
    <message>
        <source>This file is not one that was built for this packet: {path}.</source>
        <translation>Este archivo no es uno de los que se hicieron para este paquete: {path}.</translation>
    </message>
    <message>
        <source>This form only opens in Adobe Reader.</source>
        <translation>Este formulario solo se abre en Adobe Reader.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Esto ya no está aquí.</translation>
    </message>
    <message>
        <source>This log does not hold the head {subject}.</source>
        <translation>Este registro no contiene la clave {subject}.</translation>
    </message>
    <message>
        <source>This packet is not marked as filed, so nothing can follow it yet.</source>
        <translation>Este paquete no está marcado como presentado; todavía nada puede seguirle.</translation>
    </message>
    <message>
        <source>This packet was filed, so it stays as it is.</source>
        <translation>Este paquete se presentó, así que queda como está.</translation>
    </message>
    <message>
        <source>This passphrase does not open your documents.</source>
        <translation>Esta frase secreta no abre sus documentos.</translation>
    </message>
    <message>
        <source>This picture has more dots than we can take in.</source>
        <translation>Esta imagen tiene más puntos de los que podemos recibir.</translation>
    </message>
    <message>
        <source>This very file is here already, in {of}.</source>
        <translation>Este mismo archivo ya está aquí, en {of}.</translation>
    </message>
    <message>
        <source>This was changed again since then, so it stays as it is.</source>
        <translation>Esto cambió otra vez desde entonces; por eso queda como está.</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Inténtelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Try another copy of it, or a photo.</source>
        <translation>Pruebe con otra copia, o con una foto.</translation>
    </message>
    <message>
        <source>Type it like 2019, 2019-03 or 2019-03-14. Put ~ in front for about.</source>
        <translation>Escríbala como 2019, 2019-03 o 2019-03-14. Ponga ~ delante si es aproximada.</translation>
    </message>
    <message>
        <source>Type it, or ask for an unlocked copy.</source>
        <translation>Escríbala, o pida una copia sin contraseña.</translation>
    </message>
    <message>
        <source>Under the photos on page {page} stands “{found}”, but it should be “{expected}”.</source>
        <translation>Bajo las fotos de la página {page} dice “{found}”, pero debería decir “{expected}”.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then add the files you need.</source>
        <translation>Ábralo usted y agregue los archivos que necesite.</translation>
    </message>
    <message>
        <source>Use this only to answer in a case that is open.</source>
        <translation>Úselo solo para responder en un caso abierto.</translation>
    </message>
    <message>
        <source>We can take this file in as a PDF.</source>
        <translation>Podemos recibir este archivo como PDF.</translation>
    </message>
    <message>
        <source>We could not compare pages {pages} of “{title}” with the original.</source>
        <translation>No pudimos comparar las páginas {pages} de «{title}» con el original.</translation>
    </message>
    <message>
        <source>We could not confirm these rules for {authority}.</source>
        <translation>No pudimos confirmar estas reglas de {authority}.</translation>
    </message>
    <message>
        <source>We could not open this file.</source>
        <translation>No pudimos abrir este archivo.</translation>
    </message>
    <message>
        <source>We could not read this as a date: {text}.</source>
        <translation>No pudimos leer esto como fecha: {text}.</translation>
    </message>
    <message>
        <source>We could not read this file. It may be cut short.</source>
        <translation>No pudimos leer este archivo. Quizá esté incompleto.</translation>
    </message>
    <message>
        <source>We could not write to {path}: {reason}.</source>
        <translation>No pudimos escribir en {path}: {reason}.</translation>
    </message>
    <message>
        <source>We do not know the language of some papers: {n}. The first is “{title}”.</source>
        <translation>No sabemos el idioma de algunos documentos: {n}. El primero es «{title}».</translation>
    </message>
    <message>
        <source>We do not know this kind of file yet.</source>
        <translation>Aún no conocemos este tipo de archivo.</translation>
    </message>
    <message>
        <source>We do not open this archive, because of how it is packed.</source>
        <translation>No abrimos este archivo comprimido, por cómo está hecho.</translation>
    </message>
    <message>
        <source>We found no pages in this file.</source>
        <translation>No encontramos páginas en este archivo.</translation>
    </message>
    <message>
        <source>We read these rules {n} days ago, on {as_of}. They may have changed.</source>
        <translation>Leímos estas reglas hace {n} días, el {as_of}. Pueden haber cambiado.</translation>
    </message>
    <message>
        <source>We stopped, as you asked. What was saved stays.</source>
        <translation>Paramos, como pidió. Lo guardado se queda.</translation>
    </message>
    <message>
        <source>Write down the addresses that matter.</source>
        <translation>Anote las direcciones que importen.</translation>
    </message>
    <message>
        <source>Write it without the name, or change who may learn it.</source>
        <translation>Escríbalo sin el nombre, o cambie quién puede conocerlo.</translation>
    </message>
    <message>
        <source>Write the title with other letters.</source>
        <translation>Escriba el título con otras letras.</translation>
    </message>
    <message>
        <source>Write titles that tell what each paper is.</source>
        <translation>Escriba títulos que digan qué es cada documento.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>a filed packet</source>
        <translation>un paquete presentado</translation>
    </message>
    <message>
        <source>a paragraph of that number is there already</source>
        <translation>ya hay un párrafo con ese número</translation>
    </message>
    <message>
        <source>a pattern has names of facts in braces, and no other brace</source>
        <translation>un patrón tiene nombres de datos entre llaves, y ninguna otra llave</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>a title or an original is for one file only</source>
        <translation>un título o un original es para un solo archivo</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <source>its log does not hold that head</source>
        <translation>su registro no contiene esa clave</translation>
    </message>
    <message>
        <source>only what is locked belongs in there</source>
        <translation>allí solo va lo que está bloqueado</translation>
    </message>
    <message>
        <source>something of that name is there</source>
        <translation>ya hay algo con ese nombre</translation>
    </message>
    <message>
        <source>the bytes of a file</source>
        <translation>los datos de un archivo</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>the disk gave up</source>
        <translation>el disco no respondió</translation>
    </message>
    <message>
        <source>the end is before the beginning</source>
        <translation>el fin está antes del comienzo</translation>
    </message>
    <message>
        <source>the file would be too large for that place</source>
        <translation>el archivo sería demasiado grande para ese lugar</translation>
    </message>
    <message>
        <source>the key files</source>
        <translation>los archivos de claves</translation>
    </message>
    <message>
        <source>the log of changes</source>
        <translation>el registro de cambios</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la frase secreta está vacía</translation>
    </message>
    <message>
        <source>the safe copy of a document</source>
        <translation>la copia segura de un documento</translation>
    </message>
    <message>
        <source>the small picture of a document</source>
        <translation>la imagen pequeña de un documento</translation>
    </message>
    <message>
        <source>the text of a document</source>
        <translation>el texto de un documento</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>ya hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>there is no screen here to open a window on</source>
        <translation>aquí no hay pantalla para abrir una ventana</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>no queda espacio</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>this computer lacks parts that windows need</source>
        <translation>esta computadora no tiene las piezas para mostrar ventanas</translation>
    </message>
    <message>
        <source>this very file is here already</source>
        <translation>este mismo archivo ya está aquí</translation>
    </message>
    <message>
        <source>two strengths of passphrase are in use already</source>
        <translation>ya se usan dos niveles de frase secreta</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no tiene permiso para escribir allí</translation>
    </message>
    <message>
        <source>{authority} does not take new filings of this kind now.</source>
        <translation>{authority} no recibe ahora presentaciones nuevas de este tipo.</translation>
    </message>
    <message>
        <source>{exhibit} begins again on page {page}.</source>
        <translation>{exhibit} empieza otra vez en la página {page}.</translation>
    </message>
    <message>
        <source>{exhibit}: {expected} expected. Index {index}, link {link}, stamp {stamp}, label {label}.</source>
        <translation>{exhibit}: se espera {expected}. Índice {index}, enlace {link}, sello {stamp}, etiqueta {label}.</translation>
    </message>
    <message>
        <source>{key} is “{here}” here, but “{there}” in the packet {other}.</source>
        <translation>{key} es aquí “{here}”, pero “{there}” en el paquete {other}.</translation>
    </message>
    <message>
        <source>{name} is named here, but the reader may not learn it: “{place}”.</source>
        <translation>Aquí se nombra a {name}, pero quien lee no puede saberlo: “{place}”.</translation>
    </message>
    <message>
        <source>{name} is named on page {page} of “{title}”. The reader may not learn it.</source>
        <translation>{name} aparece en la página {page} de «{title}». Quien lea esto no puede saberlo.</translation>
    </message>
    <message>
        <source>{name} is spelled in several ways: {spellings}.</source>
        <translation>{name} está escrito de varias formas: {spellings}.</translation>
    </message>
    <message>
        <source>{name} still has to sign certificates: {n}.</source>
        <translation>{name} aún tiene certificados por firmar: {n}.</translation>
    </message>
    <message>
        <source>{name} still stands in papers, events or translations.</source>
        <translation>{name} todavía aparece en documentos, hechos o traducciones.</translation>
    </message>
    <message>
        <source>{name} translated “{title}” and is the applicant.</source>
        <translation>{name} tradujo «{title}» y es quien hace la solicitud.</translation>
    </message>
    <message>
        <source>{name} translated “{title}”. That language is not in the list of theirs.</source>
        <translation>{name} tradujo «{title}». Ese idioma no está en su lista.</translation>
    </message>
    <message>
        <source>{n} pages are pictures that we can&apos;t read. {name} may be named there.</source>
        <translation>{n} páginas son imágenes que no podemos leer. Allí puede aparecer {name}.</translation>
    </message>
    <message>
        <source>{subject} is in the log but not in the vault.</source>
        <translation>{subject} está en el registro, pero no entre lo guardado.</translation>
    </message>
    <message>
        <source>{subject} is in the vault but not in its log.</source>
        <translation>{subject} está entre lo guardado, pero no en el registro.</translation>
    </message>
    <message>
        <source>{subject} is not as it was saved last.</source>
        <translation>{subject} no está como se guardó la última vez.</translation>
    </message>
    <message>
        <source>{subject} is not as it was saved: {part}. The others can be read.</source>
        <translation>{subject} no está como se guardó: {part}. Los otros se pueden leer.</translation>
    </message>
    <message>
        <source>“{section}” has {pages} pages. This authority takes {limit}.</source>
        <translation>«{section}» tiene {pages} páginas. Esta oficina acepta {limit}.</translation>
    </message>
    <message>
        <source>“{title}” ({date}) is older than what it shows: “{event}” ({event_date}).</source>
        <translation>«{title}» ({date}) es anterior a lo que muestra: «{event}» ({event_date}).</translation>
    </message>
    <message>
        <source>“{title}” alone makes a file of {mb} MB. The limit is {limit} MB.</source>
        <translation>«{title}» solo ya ocupa {mb} MB. El límite es {limit} MB.</translation>
    </message>
    <message>
        <source>“{title}” and others cannot share one certificate as they are: {n}.</source>
        <translation>“{title}” y otros no pueden compartir un certificado tal como están: {n}.</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are the very same file.</source>
        <translation>«{title}» y «{other}» son el mismo archivo.</translation>
    </message>
    <message>
        <source>“{title}” came in as a picture on pages {pages}, so that nothing is lost.</source>
        <translation>«{title}» entró como imagen en las páginas {pages}, para no perder nada.</translation>
    </message>
    <message>
        <source>“{title}” carries other files inside: {count}.</source>
        <translation>«{title}» lleva otros archivos dentro: {count}.</translation>
    </message>
    <message>
        <source>“{title}” had links that a safe copy can&apos;t keep: {count}.</source>
        <translation>«{title}» tenía enlaces que una copia segura no conserva: {count}.</translation>
    </message>
    <message>
        <source>“{title}” has comments that open on a click: {count}. The copy leaves them out.</source>
        <translation>«{title}» tiene comentarios que se abren con un clic: {count}. La copia los omite.</translation>
    </message>
    <message>
        <source>“{title}” has few pages for a passport: {n}.</source>
        <translation>«{title}» tiene pocas páginas para un pasaporte: {n}.</translation>
    </message>
    <message>
        <source>“{title}” has letters that we cannot print: {characters} ({codes}).</source>
        <translation>«{title}» tiene letras que no podemos imprimir: {characters} ({codes}).</translation>
    </message>
    <message>
        <source>“{title}” has marks on pages {pages} that come without a picture.</source>
        <translation>«{title}» tiene marcas sin imagen en las páginas {pages}.</translation>
    </message>
    <message>
        <source>“{title}” has no finished translation.</source>
        <translation>«{title}» no tiene una traducción terminada.</translation>
    </message>
    <message>
        <source>“{title}” has nothing to tell yet.</source>
        <translation>“{title}” todavía no tiene nada que contar.</translation>
    </message>
    <message>
        <source>“{title}” has text outside of what pages {pages} show.</source>
        <translation>«{title}» tiene texto fuera de lo que muestran las páginas {pages}.</translation>
    </message>
    <message>
        <source>“{title}” has {n} pages, and you chose pages beyond.</source>
        <translation>“{title}” tiene {n} páginas, y usted eligió páginas de más.</translation>
    </message>
    <message>
        <source>“{title}” holds answers that only Adobe Reader shows: {count}.</source>
        <translation>“{title}” tiene respuestas que solo Adobe Reader muestra: {count}.</translation>
    </message>
    <message>
        <source>“{title}” is in this packet, but it is in the bin now.</source>
        <translation>«{title}» es parte de este paquete, pero ahora está en la papelera.</translation>
    </message>
    <message>
        <source>“{title}” is in this packet, but its reader may not see it.</source>
        <translation>“{title}” está en este paquete, pero quien lo lee no puede verlo.</translation>
    </message>
    <message>
        <source>“{title}” is marked sensitive and is in this packet.</source>
        <translation>«{title}» está marcado como delicado y está en este paquete.</translation>
    </message>
    <message>
        <source>“{title}” is marked sensitive, so it waits for you.</source>
        <translation>«{title}» está marcado como delicado; por eso espera su decisión.</translation>
    </message>
    <message>
        <source>“{title}” is not in a language that {name} speaks.</source>
        <translation>«{title}» no está en un idioma que hable {name}.</translation>
    </message>
    <message>
        <source>“{title}” is on {date}, in {n} days. Source: {source} ({as_of}, {certainty}).</source>
        <translation>«{title}» es el {date}, en {n} días. Fuente: {source} ({as_of}, {certainty}).</translation>
    </message>
    <message>
        <source>“{title}” is told twice, on {date} and on {other}.</source>
        <translation>“{title}” se cuenta dos veces, el {date} y el {other}.</translation>
    </message>
    <message>
        <source>“{title}” is very large. The copy has {to} dots of {from}.</source>
        <translation>«{title}» es muy grande. La copia tiene {to} puntos de {from}.</translation>
    </message>
    <message>
        <source>“{title}” moves or has several pictures: {count}. The copy shows the first.</source>
        <translation>«{title}» se mueve o tiene varias imágenes: {count}. La copia muestra la primera.</translation>
    </message>
    <message>
        <source>“{title}” needs the work of a sworn translator here.</source>
        <translation>Aquí «{title}» necesita una traducción jurada.</translation>
    </message>
    <message>
        <source>“{title}” spells {name} as {spelling}.</source>
        <translation>«{title}» escribe {name} como {spelling}.</translation>
    </message>
    <message>
        <source>“{title}” waits for you. This packet never takes papers of its kind by itself.</source>
        <translation>«{title}» espera su decisión. Este paquete nunca incluye por sí mismo documentos de este tipo.</translation>
    </message>
    <message>
        <source>“{title}” was on {date}, {n} days ago. Source: {source} ({as_of}, {certainty}).</source>
        <translation>«{title}» fue el {date}, hace {n} días. Fuente: {source} ({as_of}, {certainty}).</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About this program</source>
        <translation>Sobre este programa</translation>
    </message>
    <message>
        <source>Copies outside</source>
        <translation>Copias fuera</translation>
    </message>
    <message>
        <source>Copies outside this program</source>
        <translation>Copias fuera de este programa</translation>
    </message>
    <message>
        <source>Every file this program wrote outside. You decide what stays.</source>
        <translation>Cada archivo que este programa escribió fuera. Usted decide qué queda.</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>Idioma y texto</translation>
    </message>
    <message>
        <source>Lock and hide</source>
        <translation>Bloquear y ocultar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>What this can’t do</source>
        <translation>Lo que esto no puede hacer</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Fotos en una hoja</translation>
    </message>
    <message>
        <source>Photos on sheets</source>
        <translation>Fotos en hojas</translation>
    </message>
    <message>
        <source>Put photos together, with what you say of each.</source>
        <translation>Junte fotos, con lo que usted dice de cada una.</translation>
    </message>
    <message>
        <source>Put the ticked photos on sheets</source>
        <translation>Poner en hojas las fotos marcadas</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Only you can see this. Nothing is sent.</source>
        <translation>Solo usted puede ver esto. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Web address, to copy</source>
        <translation>Dirección web, para copiar</translation>
    </message>
</context>
<context>
    <name>Spellings</name>
    <message>
        <source>How does the paper write the names?</source>
        <translation>¿Cómo escribe el documento los nombres?</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Let it stand</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Take back what should not count any more. Its pages keep their numbers.</source>
        <translation>Retire lo que ya no cuenta. Sus páginas conservan sus números.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>What stands filed</source>
        <translation>Lo que está presentado</translation>
    </message>
    <message>
        <source>Why do you take it back? The cover prints it.</source>
        <translation>¿Por qué lo retira? La portada lo imprime.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en esta computadora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Paso {n} de {of}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation>Abrir paquete</translation>
    </message>
</context>
<context>
    <name>TaskButton</name>
    <message>
        <source>Enter tells you why.</source>
        <translation>Intro le dice por qué.</translation>
    </message>
    <message>
        <source>Open. Enter closes it.</source>
        <translation>Abierto. Intro lo cierra.</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It helps with the statement on papers you could not get.</source>
        <translation>Ayuda con la declaración sobre documentos que no pudo conseguir.</translation>
    </message>
    <message>
        <source>Say why you could not get it</source>
        <translation>Diga por qué no pudo conseguirlo</translation>
    </message>
    <message>
        <source>What did you try?</source>
        <translation>¿Qué intentó?</translation>
    </message>
    <message>
        <source>What do you have instead?</source>
        <translation>¿Qué tiene en su lugar?</translation>
    </message>
    <message>
        <source>What is it called, in the packet’s language?</source>
        <translation>¿Cómo se llama, en el idioma del paquete?</translation>
    </message>
    <message>
        <source>Why can&apos;t you get it?</source>
        <translation>¿Por qué no puede conseguirlo?</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Agregar un hecho</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los hechos</translation>
    </message>
    <message>
        <source>Begin with one thing that happened. About when is enough.</source>
        <translation>Empiece por una cosa que pasó. Basta con la fecha aproximada.</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Sin fecha todavía</translation>
    </message>
    <message>
        <source>No paper for something, or no exact day? That is OK.</source>
        <translation>¿Algo sin documento o sin día exacto? No pasa nada.</translation>
    </message>
    <message>
        <source>Nothing is told yet</source>
        <translation>Todavía no hay nada contado</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>no paper (that is OK)</source>
        <translation>sin documento (no pasa nada)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Covers the window and locks. Keys: Shift, three times.</source>
        <translation>Tapa la ventana y bloquea. Teclas: Mayús, tres veces.</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Ocultar ahora</translation>
    </message>
    <message>
        <source>Keys: Ctrl and L.</source>
        <translation>Teclas: Ctrl y L.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>Buscar en todos los documentos</translation>
    </message>
</context>
<context>
    <name>TranslationsView</name>
    <message>
        <source>Each paper in another language needs its translation beside it.</source>
        <translation>Cada documento en otro idioma necesita su traducción al lado.</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Nada que traducir</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Abrir documentos</translation>
    </message>
    <message>
        <source>Papers in another language show up here. Set the language of each paper.</source>
        <translation>Aquí aparecen los documentos en otro idioma. Indique el idioma de cada uno.</translation>
    </message>
    <message>
        <source>Papers with no language set: {n}. Some may need a translation.</source>
        <translation>Documentos sin idioma indicado: {n}. Algunos quizá necesiten traducción.</translation>
    </message>
    <message>
        <source>Set languages</source>
        <translation>Indicar idiomas</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Choose the folder that holds your documents</source>
        <translation>Elija la carpeta donde están sus documentos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a different folder</source>
        <translation>Abrir otra carpeta</translation>
    </message>
    <message>
        <source>Open your documents</source>
        <translation>Abra sus documentos</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Empezar uno nuevo</translation>
    </message>
    <message>
        <source>This computer only. This program never goes online.</source>
        <translation>Solo en esta computadora. Este programa nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Escriba primero su frase secreta.</translation>
    </message>
    <message>
        <source>that folder</source>
        <translation>esa carpeta</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add papers</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Your six words: {words}</source>
        <translation>Sus seis palabras: {words}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new paper(s) came after you filed.</source>
        <translation>
            <numerusform>Después de presentarlo llegó %n documento nuevo.</numerusform>
            <numerusform>Después de presentarlo llegaron %n documentos nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) may be it</source>
        <translation>
            <numerusform>%n documento podría serlo</numerusform>
            <numerusform>%n documentos podrían serlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n traducción</numerusform>
            <numerusform>%n traducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n día hábil</numerusform>
            <numerusform>%n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>A hidden name in what we print</source>
        <translation>Un nombre oculto en lo que imprimimos</translation>
    </message>
    <message>
        <source>A hidden name on pages</source>
        <translation>Un nombre oculto en páginas</translation>
    </message>
    <message>
        <source>A journey</source>
        <translation>Un viaje</translation>
    </message>
    <message>
        <source>A list of papers for the police or the asylum office.</source>
        <translation>Una lista de documentos para la policía o la oficina de asilo.</translation>
    </message>
    <message>
        <source>A list: who you are, your family, and what happened.</source>
        <translation>Una lista: quién es usted, su familia y lo que pasó.</translation>
    </message>
    <message>
        <source>A paper that its reader may not see</source>
        <translation>Un documento que quien lo lee no puede ver</translation>
    </message>
    <message>
        <source>A plain packet with an index. No office’s rules are checked.</source>
        <translation>Un paquete sencillo con índice. No se revisan reglas de ninguna oficina.</translation>
    </message>
    <message>
        <source>A process of its own opens each file. It holds no key.</source>
        <translation>Un proceso aparte abre cada archivo. No tiene ninguna clave.</translation>
    </message>
    <message>
        <source>A request to leave detention, by parole or on bond.</source>
        <translation>Una solicitud para salir de la detención, con parole o con fianza.</translation>
    </message>
    <message>
        <source>A scan, a photo or a PDF. Nothing leaves this computer.</source>
        <translation>Un escaneo, una foto o un PDF. Nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>A supplement is begun.</source>
        <translation>Se empezó un suplemento.</translation>
    </message>
    <message>
        <source>About the country</source>
        <translation>Sobre el país</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Agregar un documento</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Agregar un hecho</translation>
    </message>
    <message>
        <source>Add from documents</source>
        <translation>Agregar de documentos</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <source>Add the signed page for {title}</source>
        <translation>Agregar la página firmada de {title}</translation>
    </message>
    <message>
        <source>Add your first paper</source>
        <translation>Agregue su primer documento</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>Agregar {title}</translation>
    </message>
    <message>
        <source>Add: {title}</source>
        <translation>Agregar: {title}</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Another reading ends earlier. The earlier day is safe.</source>
        <translation>Otra lectura termina antes. El día más temprano es seguro.</translation>
    </message>
    <message>
        <source>Answer {line}</source>
        <translation>Responder {line}</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Authority chosen.</source>
        <translation>Oficina elegida.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerí</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>bambara</translation>
    </message>
    <message>
        <source>Begin a supplement</source>
        <translation>Empezar un suplemento</translation>
    </message>
    <message>
        <source>Begin the translation of {title}</source>
        <translation>Empezar la traducción de {title}</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Bring back {title}</source>
        <translation>Recuperar {title}</translation>
    </message>
    <message>
        <source>Build your packet</source>
        <translation>Haga su paquete</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Canada: refugee appeal (RAD)</source>
        <translation>Canadá: apelación de refugio (RAD)</translation>
    </message>
    <message>
        <source>Canada: refugee hearing (RPD)</source>
        <translation>Canadá: audiencia de refugio (RPD)</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Certificates with open places</source>
        <translation>Certificados con espacios vacíos</translation>
    </message>
    <message>
        <source>Change a fact of the case</source>
        <translation>Cambiar un dato del caso</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Cambiar opciones</translation>
    </message>
    <message>
        <source>Change the cover</source>
        <translation>Cambiar la portada</translation>
    </message>
    <message>
        <source>Change the size of {title}</source>
        <translation>Cambiar el tamaño de {title}</translation>
    </message>
    <message>
        <source>Change the title of {title}</source>
        <translation>Cambiar el título de {title}</translation>
    </message>
    <message>
        <source>Change to {wanted}</source>
        <translation>Cambiar a {wanted}</translation>
    </message>
    <message>
        <source>Change what was typed</source>
        <translation>Cambiar lo escrito</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Cambiar {title}</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Cambió después de la firma</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>checheno</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation>Elegir una oficina</translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation>Elegir otra copia</translation>
    </message>
    <message>
        <source>Choose its pages</source>
        <translation>Elegir sus páginas</translation>
    </message>
    <message>
        <source>Choose pages of {title}</source>
        <translation>Elegir páginas de {title}</translation>
    </message>
    <message>
        <source>Choose who translates {title}</source>
        <translation>Elegir quién traduce {title}</translation>
    </message>
    <message>
        <source>Copies that go with your application form.</source>
        <translation>Copias que acompañan a su formulario.</translation>
    </message>
    <message>
        <source>Could not get</source>
        <translation>No se pudo conseguir</translation>
    </message>
    <message>
        <source>Court paper</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Covered on screen</source>
        <translation>Tapado en la pantalla</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>Antecedentes penales</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decide first</source>
        <translation>Decida primero</translation>
    </message>
    <message>
        <source>Did something new come? Add it here. Then begin a supplement.</source>
        <translation>¿Llegó algo nuevo? Añádalo aquí. Después empiece un suplemento.</translation>
    </message>
    <message>
        <source>Doctor or hospital</source>
        <translation>Médico u hospital</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Hecho otra vez: {what}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Each paper has its own certificate now.</source>
        <translation>Cada documento tiene ahora su propio certificado.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>European Court of Human Rights</source>
        <translation>Tribunal Europeo de Derechos Humanos</translation>
    </message>
    <message>
        <source>Event added.</source>
        <translation>Hecho agregado.</translation>
    </message>
    <message>
        <source>Evidence for the immigration court</source>
        <translation>Pruebas para el tribunal de inmigración</translation>
    </message>
    <message>
        <source>Exhibit {label}</source>
        <translation>Anexo {label}</translation>
    </message>
    <message>
        <source>Exhibit {label}, page {page}</source>
        <translation>Anexo {label}, página {page}</translation>
    </message>
    <message>
        <source>Exhibits for your hearing, also with Form I-589.</source>
        <translation>Anexos para su audiencia, también con el formulario I-589.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fee or receipt</source>
        <translation>Tarifa o recibo</translation>
    </message>
    <message>
        <source>Filed on {day}</source>
        <translation>Presentado el {day}</translation>
    </message>
    <message>
        <source>Fill in: {label}</source>
        <translation>Completar: {label}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Completarlo</translation>
    </message>
    <message>
        <source>Finish the translation of {title}</source>
        <translation>Termine la traducción de {title}</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>For answers, appeals, and the change of your permit.</source>
        <translation>Para respuestas, recursos y el cambio de su permiso.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Form I-130 for a husband or wife, with proof.</source>
        <translation>Formulario I-130 para el cónyuge, con pruebas.</translation>
    </message>
    <message>
        <source>Form I-589 that you send yourself, and its papers.</source>
        <translation>Formulario I-589 que envía usted, con sus documentos.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>fula</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Get the certificate for {title} signed</source>
        <translation>Pida la firma del certificado de {title}</translation>
    </message>
    <message>
        <source>Get the reading of {title} signed</source>
        <translation>Pida la firma de la lectura de {title}</translation>
    </message>
    <message>
        <source>Get the translation of {title}</source>
        <translation>Consiga la traducción de {title}</translation>
    </message>
    <message>
        <source>Get {n} certificates of translation signed</source>
        <translation>Pida la firma de {n} certificados de traducción</translation>
    </message>
    <message>
        <source>Give each paper its own certificate</source>
        <translation>Dar a cada documento su propio certificado</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>guaraní</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Harm or a threat</source>
        <translation>Daño o amenaza</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Échele un vistazo</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Holidays are not known here: look them up.</source>
        <translation>Aquí no se conocen los días festivos: búsquelos.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Husband, wife or partner</source>
        <translation>Cónyuge o pareja</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>Ya lo pedí</translation>
    </message>
    <message>
        <source>I can&apos;t get this</source>
        <translation>No puedo conseguirlo</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>In People: {wanted}</source>
        <translation>En Personas: {wanted}</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>It can only compute, nothing else.</source>
        <translation>Solo puede calcular, nada más.</translation>
    </message>
    <message>
        <source>It can’t gain more rights.</source>
        <translation>No puede obtener más permisos.</translation>
    </message>
    <message>
        <source>It comes again every year.</source>
        <translation>Vuelve cada año.</translation>
    </message>
    <message>
        <source>It gets little memory.</source>
        <translation>Recibe poca memoria.</translation>
    </message>
    <message>
        <source>It gets little time and few open files.</source>
        <translation>Recibe poco tiempo y pocos archivos abiertos.</translation>
    </message>
    <message>
        <source>It is all here</source>
        <translation>Está todo aquí</translation>
    </message>
    <message>
        <source>It is here, but not in the packet yet.</source>
        <translation>Está aquí, pero aún no en el paquete.</translation>
    </message>
    <message>
        <source>It is in {language}. The packet is in {filing}.</source>
        <translation>Está en {language}. El paquete está en {filing}.</translation>
    </message>
    <message>
        <source>It sees no files of this computer.</source>
        <translation>No ve archivos de esta computadora.</translation>
    </message>
    <message>
        <source>It sees no network.</source>
        <translation>No ve la red.</translation>
    </message>
    <message>
        <source>It sees none of your settings.</source>
        <translation>No ve sus ajustes.</translation>
    </message>
    <message>
        <source>It stands as filed.</source>
        <translation>Queda como se presentó.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kiñaruanda</translation>
    </message>
    <message>
        <source>Kirundi</source>
        <translation>kirundi</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Krio</source>
        <translation>krio</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>K’iche’</source>
        <translation>k’iche’</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Abogado o abogada</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Dejar por ahora</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Let all {n} like this pass</source>
        <translation>Dejar pasar los {n} iguales</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Dejarlo pasar</translation>
    </message>
    <message>
        <source>Let it stand as filed</source>
        <translation>Dejarlo como se presentó</translation>
    </message>
    <message>
        <source>Let one thing pass</source>
        <translation>Dejar pasar una cosa</translation>
    </message>
    <message>
        <source>Let pass.</source>
        <translation>Se dejó pasar.</translation>
    </message>
    <message>
        <source>Letter of a community</source>
        <translation>Carta de una comunidad</translation>
    </message>
    <message>
        <source>Letter of a witness</source>
        <translation>Carta de un testigo</translation>
    </message>
    <message>
        <source>Letter of an expert</source>
        <translation>Carta de un experto</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Luganda</source>
        <translation>luganda</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Hecho para usted</translation>
    </message>
    <message>
        <source>Made from the dates of your papers.</source>
        <translation>Hecho con las fechas de sus documentos.</translation>
    </message>
    <message>
        <source>Made from the paragraphs of your statement.</source>
        <translation>Hecho con los párrafos de su declaración.</translation>
    </message>
    <message>
        <source>Made from the people and your papers.</source>
        <translation>Hecho con las personas y sus documentos.</translation>
    </message>
    <message>
        <source>Made from what you say in the overview.</source>
        <translation>Hecho con lo que usted dice en el resumen.</translation>
    </message>
    <message>
        <source>Made from what you say of each report.</source>
        <translation>Hecho con lo que usted dice de cada informe.</translation>
    </message>
    <message>
        <source>Made from your photos.</source>
        <translation>Hecho con sus fotos.</translation>
    </message>
    <message>
        <source>Made from your timeline and papers.</source>
        <translation>Hecho con su cronología y sus documentos.</translation>
    </message>
    <message>
        <source>Made from your timeline.</source>
        <translation>Hecho con su cronología.</translation>
    </message>
    <message>
        <source>Make {title}</source>
        <translation>Hacer {title}</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Mam</source>
        <translation>mam</translation>
    </message>
    <message>
        <source>Mandinka</source>
        <translation>mandinga</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Mark the translation of {title} as a draft</source>
        <translation>Marcar la traducción de {title} como borrador</translation>
    </message>
    <message>
        <source>Mark the translation of {title} as asked for</source>
        <translation>Marcar la traducción de {title} como pedida</translation>
    </message>
    <message>
        <source>Mark the translation of {title} as done</source>
        <translation>Marcar la traducción de {title} como hecha</translation>
    </message>
    <message>
        <source>Mark the translation of {title} as needed</source>
        <translation>Marcar la traducción de {title} como necesaria</translation>
    </message>
    <message>
        <source>Marriage, children, family</source>
        <translation>Matrimonio, hijos, familia</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Maybe {title}</source>
        <translation>Quizá {title}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Money or bank</source>
        <translation>Dinero o banco</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>More will come</source>
        <translation>Llegarán más</translation>
    </message>
    <message>
        <source>Move {title} to {section}</source>
        <translation>Mover {title} a {section}</translation>
    </message>
    <message>
        <source>Move {title} to {to}</source>
        <translation>Mover {title} a {to}</translation>
    </message>
    <message>
        <source>My case at an authority</source>
        <translation>Mi caso ante una autoridad</translation>
    </message>
    <message>
        <source>My lawyer</source>
        <translation>Mi abogado</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>náhuatl</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesaria</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>Netherlands: asylum request (IND)</source>
        <translation>Países Bajos: solicitud de asilo (IND)</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>No hidden data</source>
        <translation>Sin datos ocultos</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message>
        <source>Note the seal for {title}</source>
        <translation>Anotar el sello de {title}</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Offices and courts</source>
        <translation>Oficinas y tribunales</translation>
    </message>
    <message>
        <source>On {date} itself.</source>
        <translation>El mismo día {date}.</translation>
    </message>
    <message>
        <source>One certificate signs for all these papers now.</source>
        <translation>Un solo certificado firma ahora por todos estos documentos.</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Abrir documentos</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open options</source>
        <translation>Abrir opciones</translation>
    </message>
    <message>
        <source>Open overview</source>
        <translation>Abrir resumen</translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation>Abrir paquete</translation>
    </message>
    <message>
        <source>Open places on the cover</source>
        <translation>Espacios vacíos en la portada</translation>
    </message>
    <message>
        <source>Open places: {fields}</source>
        <translation>Espacios vacíos: {fields}</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Abrir el hecho</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Open translation</source>
        <translation>Abrir traducción</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Options changed.</source>
        <translation>Opciones cambiadas.</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Other programs can’t look into its memory.</source>
        <translation>Otros programas no pueden ver su memoria.</translation>
    </message>
    <message>
        <source>Other, or not sure yet</source>
        <translation>Otra, o aún no lo sé</translation>
    </message>
    <message>
        <source>Our relationship</source>
        <translation>Nuestra relación</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Packet so far</source>
        <translation>El paquete hasta ahora</translation>
    </message>
    <message>
        <source>Pages of {title} chosen.</source>
        <translation>Páginas de {title} elegidas.</translation>
    </message>
    <message>
        <source>Pages {pages} of {n}</source>
        <translation>Páginas {pages} de {n}</translation>
    </message>
    <message>
        <source>Paper from detention</source>
        <translation>Detención</translation>
    </message>
    <message>
        <source>Papers added.</source>
        <translation>Documentos agregados.</translation>
    </message>
    <message>
        <source>Papers for the hearing of your claim.</source>
        <translation>Documentos para la audiencia de su solicitud.</translation>
    </message>
    <message>
        <source>Papers for your interviews and the decision.</source>
        <translation>Documentos para sus entrevistas y la decisión.</translation>
    </message>
    <message>
        <source>Papers in order, for any office</source>
        <translation>Documentos en orden, para cualquier oficina</translation>
    </message>
    <message>
        <source>Papers put in: {n}.</source>
        <translation>Documentos incluidos: {n}.</translation>
    </message>
    <message>
        <source>Papers removed: {n}.</source>
        <translation>Documentos quitados: {n}.</translation>
    </message>
    <message>
        <source>Papers taken out: {n}.</source>
        <translation>Documentos sacados: {n}.</translation>
    </message>
    <message>
        <source>Papers that are in the bin</source>
        <translation>Documentos que están en la papelera</translation>
    </message>
    <message>
        <source>Papers that wait for a decision</source>
        <translation>Documentos que esperan una decisión</translation>
    </message>
    <message>
        <source>Papers that you could not get</source>
        <translation>Documentos que no pudo conseguir</translation>
    </message>
    <message>
        <source>Papers too big for one file</source>
        <translation>Documentos demasiado grandes para un archivo</translation>
    </message>
    <message>
        <source>Papers without a finished translation</source>
        <translation>Documentos sin traducción terminada</translation>
    </message>
    <message>
        <source>Papers without a section</source>
        <translation>Documentos sin sección</translation>
    </message>
    <message>
        <source>Paragraph {n}: a name differs</source>
        <translation>Párrafo {n}: un nombre no coincide</translation>
    </message>
    <message>
        <source>Paragraph {n}: a number differs</source>
        <translation>Párrafo {n}: un número no coincide</translation>
    </message>
    <message>
        <source>Paragraph {n}: the date differs</source>
        <translation>Párrafo {n}: la fecha no coincide</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Passport, ID, birth certificate</source>
        <translation>Pasaporte, identidad, acta de nacimiento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People, and how their names are written</source>
        <translation>Personas, y cómo se escriben sus nombres</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Persona agregada.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos on sheets</source>
        <translation>Fotos en hojas</translation>
    </message>
    <message>
        <source>Police paper</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>Prueba de envío</translation>
    </message>
    <message>
        <source>Proof that you are a couple</source>
        <translation>Prueba de que son pareja</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>panyabí</translation>
    </message>
    <message>
        <source>Put in papers: {n}</source>
        <translation>Incluir documentos: {n}</translation>
    </message>
    <message>
        <source>Put in {title}</source>
        <translation>Incluir {title}</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Incluirlo</translation>
    </message>
    <message>
        <source>Put photos on sheets</source>
        <translation>Poner fotos en hojas</translation>
    </message>
    <message>
        <source>Put {title} in the packet</source>
        <translation>Incluya {title} en el paquete</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>Q’eqchi’</source>
        <translation>q’eqchi’</translation>
    </message>
    <message>
        <source>Read the rule</source>
        <translation>Leer la regla</translation>
    </message>
    <message>
        <source>Ready to sign. Signed page: to add</source>
        <translation>Listo para firmar. Página firmada: por agregar</translation>
    </message>
    <message>
        <source>Remove papers</source>
        <translation>Quitar documentos</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <source>Replace the scan of {title}</source>
        <translation>Cambiar el escaneo de {title}</translation>
    </message>
    <message>
        <source>Reports on the country, and what they show</source>
        <translation>Informes sobre el país, y lo que muestran</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation>rohinyá</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>romaní</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Say the language of {title}</source>
        <translation>Diga el idioma de {title}</translation>
    </message>
    <message>
        <source>Say what {title} is, and its language</source>
        <translation>Diga qué es {title}, y su idioma</translation>
    </message>
    <message>
        <source>Say who translated it. That person signs by hand.</source>
        <translation>Diga quién lo tradujo. Esa persona firma a mano.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Decir por qué</translation>
    </message>
    <message>
        <source>School or studies</source>
        <translation>Escuela o estudios</translation>
    </message>
    <message>
        <source>Sections with nothing in them</source>
        <translation>Secciones vacías</translation>
    </message>
    <message>
        <source>Sensitive papers that wait</source>
        <translation>Documentos delicados que esperan</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>Sign for all papers of one translator together</source>
        <translation>Firmar juntos todos los documentos de una persona</translation>
    </message>
    <message>
        <source>Signed page is in</source>
        <translation>La página firmada ya está</translation>
    </message>
    <message>
        <source>Signed page is in the bin</source>
        <translation>La página firmada está en la papelera</translation>
    </message>
    <message>
        <source>Signed page: to add</source>
        <translation>Página firmada: por agregar</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Something in my life</source>
        <translation>Algo de mi vida</translation>
    </message>
    <message>
        <source>Spain: asylum request</source>
        <translation>España: solicitud de asilo</translation>
    </message>
    <message>
        <source>Spain: regularisation of 2026</source>
        <translation>España: regularización de 2026</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Start the translation of {title}</source>
        <translation>Empiece la traducción de {title}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Supplement {n} so far</source>
        <translation>El suplemento {n} hasta ahora</translation>
    </message>
    <message>
        <source>Susu</source>
        <translation>susu</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Take back what was filed</source>
        <translation>Retirar lo que se presentó</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>Take off the signed page for {title}</source>
        <translation>Quitar la página firmada de {title}</translation>
    </message>
    <message>
        <source>Take out papers: {n}</source>
        <translation>Sacar documentos: {n}</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>Sacar {title}</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Deshacer eso</translation>
    </message>
    <message>
        <source>Take the file off the translation of {title}</source>
        <translation>Quitar el archivo de la traducción de {title}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>The bundle for the First-tier Tribunal.</source>
        <translation>El conjunto de documentos para el First-tier Tribunal.</translation>
    </message>
    <message>
        <source>The cover changed.</source>
        <translation>Cambió la portada.</translation>
    </message>
    <message>
        <source>The cover prints it.</source>
        <translation>La portada lo imprime.</translation>
    </message>
    <message>
        <source>The cover prints it. For example: {hint}</source>
        <translation>La portada lo imprime. Por ejemplo: {hint}</translation>
    </message>
    <message>
        <source>The cover prints it: {hint}.</source>
        <translation>La portada lo imprime: {hint}.</translation>
    </message>
    <message>
        <source>The page says {wanted}. You did not write it.</source>
        <translation>La página dice {wanted}. Usted no lo escribió.</translation>
    </message>
    <message>
        <source>The page says {wanted}. You wrote {written}.</source>
        <translation>La página dice {wanted}. Usted escribió {written}.</translation>
    </message>
    <message>
        <source>The person who read it out signs by hand.</source>
        <translation>La persona que lo leyó en voz alta firma a mano.</translation>
    </message>
    <message>
        <source>The photos lie on sheets.</source>
        <translation>Las fotos están en hojas.</translation>
    </message>
    <message>
        <source>The record for an appeal after your claim was refused.</source>
        <translation>El expediente para apelar después de un rechazo.</translation>
    </message>
    <message>
        <source>The seal for {title} is noted.</source>
        <translation>El sello de {title} está anotado.</translation>
    </message>
    <message>
        <source>The signed page for {title} is in.</source>
        <translation>Ya está la página firmada de {title}.</translation>
    </message>
    <message>
        <source>The signed page for {title} is taken off.</source>
        <translation>Se quitó la página firmada de {title}.</translation>
    </message>
    <message>
        <source>The size of {title} changed.</source>
        <translation>Cambió el tamaño de {title}.</translation>
    </message>
    <message>
        <source>The supplement takes it back.</source>
        <translation>El suplemento lo retira.</translation>
    </message>
    <message>
        <source>The system refuses it files and network once more.</source>
        <translation>El sistema le niega otra vez archivos y red.</translation>
    </message>
    <message>
        <source>The translation of {title} is a draft again.</source>
        <translation>La traducción de {title} es otra vez un borrador.</translation>
    </message>
    <message>
        <source>The translation of {title} is a file now.</source>
        <translation>La traducción de {title} es ahora un archivo.</translation>
    </message>
    <message>
        <source>The translation of {title} is asked for.</source>
        <translation>La traducción de {title} está pedida.</translation>
    </message>
    <message>
        <source>The translation of {title} is done.</source>
        <translation>La traducción de {title} está hecha.</translation>
    </message>
    <message>
        <source>The translation of {title} is needed.</source>
        <translation>La traducción de {title} es necesaria.</translation>
    </message>
    <message>
        <source>The translator of {title} is chosen.</source>
        <translation>Se eligió quién traduce {title}.</translation>
    </message>
    <message>
        <source>The whole packet</source>
        <translation>Todo el paquete</translation>
    </message>
    <message>
        <source>Then we know if it needs a translation.</source>
        <translation>Así sabremos si necesita traducción.</translation>
    </message>
    <message>
        <source>Then we know where it goes and if it needs a translation.</source>
        <translation>Así sabremos dónde va y si necesita traducción.</translation>
    </message>
    <message>
        <source>Things of one kind</source>
        <translation>Cosas del mismo tipo</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigriña</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>Por agregar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Translation of {title} begun.</source>
        <translation>Traducción de {title} empezada.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Translations that are drafts</source>
        <translation>Traducciones en borrador</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor o traductora</translation>
    </message>
    <message>
        <source>Translator: to choose</source>
        <translation>Quién traduce: por elegir</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Traductores</translation>
    </message>
    <message>
        <source>Travel or visa paper</source>
        <translation>Viaje o visa</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>Escribir la contraseña</translation>
    </message>
    <message>
        <source>Type the translation of {title} here now.</source>
        <translation>Escriba ahora aquí la traducción de {title}.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>United Kingdom: asylum appeal</source>
        <translation>Reino Unido: apelación de asilo</translation>
    </message>
    <message>
        <source>United States: asylum office (USCIS)</source>
        <translation>Estados Unidos: oficina de asilo (USCIS)</translation>
    </message>
    <message>
        <source>United States: immigration court</source>
        <translation>Estados Unidos: corte de inmigración</translation>
    </message>
    <message>
        <source>United States: marriage petition (USCIS)</source>
        <translation>Estados Unidos: petición por matrimonio (USCIS)</translation>
    </message>
    <message>
        <source>United States: refugee admissions</source>
        <translation>Estados Unidos: admisión de refugiados</translation>
    </message>
    <message>
        <source>United States: release from detention</source>
        <translation>Estados Unidos: salida de la detención</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Use a file as the translation of {title}</source>
        <translation>Usar un archivo como traducción de {title}</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>Usar eso</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>uigur</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>We are not sure. Look it up before you rely on it.</source>
        <translation>No estamos seguros. Confírmelo antes de confiar en ello.</translation>
    </message>
    <message>
        <source>We read it in another text about the rule.</source>
        <translation>La leímos en otro texto sobre la regla.</translation>
    </message>
    <message>
        <source>We read it in the rule itself.</source>
        <translation>La leímos en la propia regla.</translation>
    </message>
    <message>
        <source>We see nothing else to do.</source>
        <translation>No vemos nada más por hacer.</translation>
    </message>
    <message>
        <source>What date is on the criminal record paper?</source>
        <translation>¿Qué fecha lleva el certificado de antecedentes?</translation>
    </message>
    <message>
        <source>What date is on the notice about the fee?</source>
        <translation>¿Qué fecha tiene el aviso sobre la tarifa?</translation>
    </message>
    <message>
        <source>What date is on the unmarried certificate?</source>
        <translation>¿Qué fecha lleva el certificado de soltería?</translation>
    </message>
    <message>
        <source>What happened, in order of time</source>
        <translation>Lo que pasó, en orden de tiempo</translation>
    </message>
    <message>
        <source>What the statement says, and what shows it</source>
        <translation>Lo que dice la declaración, y lo que lo muestra</translation>
    </message>
    <message>
        <source>When did you cross the land border?</source>
        <translation>¿Cuándo cruzó la frontera terrestre?</translation>
    </message>
    <message>
        <source>When did you first enter the country?</source>
        <translation>¿Cuándo entró en el país por primera vez?</translation>
    </message>
    <message>
        <source>When did you get the letter that asks for papers?</source>
        <translation>¿Cuándo recibió la carta que pide documentos?</translation>
    </message>
    <message>
        <source>When did you get the written reasons?</source>
        <translation>¿Cuándo recibió los motivos por escrito?</translation>
    </message>
    <message>
        <source>When did you last arrive?</source>
        <translation>¿Cuándo llegó por última vez?</translation>
    </message>
    <message>
        <source>When did you send the form?</source>
        <translation>¿Cuándo envió el formulario?</translation>
    </message>
    <message>
        <source>When does your permit end?</source>
        <translation>¿Cuándo termina su permiso?</translation>
    </message>
    <message>
        <source>When is your claim found eligible?</source>
        <translation>¿Cuándo se declara admisible su solicitud?</translation>
    </message>
    <message>
        <source>When is your interview?</source>
        <translation>¿Cuándo es su entrevista?</translation>
    </message>
    <message>
        <source>When is your next hearing?</source>
        <translation>¿Cuándo es su próxima audiencia?</translation>
    </message>
    <message>
        <source>When is your next master hearing?</source>
        <translation>¿Cuándo es su próxima audiencia preliminar?</translation>
    </message>
    <message>
        <source>When was the decision?</source>
        <translation>¿Cuándo fue la decisión?</translation>
    </message>
    <message>
        <source>When was your claim sent to the Board?</source>
        <translation>¿Cuándo se envió su solicitud a la comisión?</translation>
    </message>
    <message>
        <source>Where I lived</source>
        <translation>Dónde viví</translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation>Dónde vivió</translation>
    </message>
    <message>
        <source>Where you were, month by month</source>
        <translation>Dónde estuvo, mes por mes</translation>
    </message>
    <message>
        <source>Which day counts for you? It replaces the counted one.</source>
        <translation>¿Qué día cuenta para usted? Sustituye al calculado.</translation>
    </message>
    <message>
        <source>Which day counts? ({fact})</source>
        <translation>¿Qué día cuenta? ({fact})</translation>
    </message>
    <message>
        <source>Windows ends it together with this program.</source>
        <translation>Windows lo cierra junto con este programa.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wólof</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>You have handed it in</source>
        <translation>Ya lo ha presentado</translation>
    </message>
    <message>
        <source>You marked it sensitive. Others will see it there.</source>
        <translation>Lo marcó como delicado. Allí lo verán otras personas.</translation>
    </message>
    <message>
        <source>You set this day yourself.</source>
        <translation>Usted mismo puso este día.</translation>
    </message>
    <message>
        <source>You wrote {written}. The page does not say it.</source>
        <translation>Usted escribió {written}. La página no lo dice.</translation>
    </message>
    <message>
        <source>Your own statement</source>
        <translation>Su propia declaración</translation>
    </message>
    <message>
        <source>Your time together, in order</source>
        <translation>Su tiempo en pareja, en orden</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>hacia {date}</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>quedan unos {n} min</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>quedan unos {n} s</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>otro título</translation>
    </message>
    <message>
        <source>answers that do not show</source>
        <translation>respuestas que no se ven</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>marcadores</translation>
    </message>
    <message>
        <source>came in as a picture</source>
        <translation>entró como imagen</translation>
    </message>
    <message>
        <source>carries other files</source>
        <translation>lleva otros archivos</translation>
    </message>
    <message>
        <source>certificate has open places</source>
        <translation>certificado con espacios vacíos</translation>
    </message>
    <message>
        <source>certificate to sign</source>
        <translation>certificado por firmar</translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation>cambió después de la firma</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>revise la fecha</translation>
    </message>
    <message>
        <source>check the translator</source>
        <translation>revise quién tradujo</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>each with its original</source>
        <translation>cada una con su original</translation>
    </message>
    <message>
        <source>every office can open it</source>
        <translation>toda oficina puede abrirlo</translation>
    </message>
    <message>
        <source>few pages for a passport</source>
        <translation>pocas páginas para un pasaporte</translation>
    </message>
    <message>
        <source>few pages for such a paper</source>
        <translation>pocas páginas para este documento</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>échele un vistazo</translation>
    </message>
    <message>
        <source>index, page stamp, link and bookmark agree</source>
        <translation>índice, sello, enlace y marcador coinciden</translation>
    </message>
    <message>
        <source>it was {place}</source>
        <translation>era {place}</translation>
    </message>
    <message>
        <source>language not told yet</source>
        <translation>idioma sin indicar</translation>
    </message>
    <message>
        <source>letters we cannot print</source>
        <translation>letras que no podemos imprimir</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>look it up first</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>may be hard to read</source>
        <translation>puede costar leerlo</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name the interpreter</source>
        <translation>nombre a quien interpretó</translation>
    </message>
    <message>
        <source>needs a sworn translator</source>
        <translation>necesita traducción jurada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no author, no place, no history</source>
        <translation>sin autor, sin lugar, sin historial</translation>
    </message>
    <message>
        <source>no finished translation</source>
        <translation>sin traducción terminada</translation>
    </message>
    <message>
        <source>none twice, none left out, all in order</source>
        <translation>ninguna repetida, ninguna olvidada, todas en orden</translation>
    </message>
    <message>
        <source>not in the packet yet</source>
        <translation>aún no está en el paquete</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>otros números</translation>
    </message>
    <message>
        <source>other pages</source>
        <translation>otras páginas</translation>
    </message>
    <message>
        <source>page labels</source>
        <translation>etiquetas de página</translation>
    </message>
    <message>
        <source>page stamps</source>
        <translation>sellos de página</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>página {n}</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>pages {range}</source>
        <translation>páginas {range}</translation>
    </message>
    <message>
        <source>parts of the file</source>
        <translation>partes del archivo</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>read by immigration officers</source>
        <translation>lo leen agentes de inmigración</translation>
    </message>
    <message>
        <source>read by officers or a judge</source>
        <translation>lo leen agentes o un tribunal</translation>
    </message>
    <message>
        <source>read by the asylum office</source>
        <translation>lo lee la oficina de asilo</translation>
    </message>
    <message>
        <source>read by the court</source>
        <translation>lo lee el tribunal</translation>
    </message>
    <message>
        <source>read by the immigration office</source>
        <translation>lo lee la oficina de extranjería</translation>
    </message>
    <message>
        <source>read by the immigration service</source>
        <translation>lo lee el servicio de inmigración</translation>
    </message>
    <message>
        <source>read by the refugee board</source>
        <translation>lo lee la comisión de refugiados</translation>
    </message>
    <message>
        <source>read by the tribunal</source>
        <translation>lo lee el tribunal</translation>
    </message>
    <message>
        <source>read by whoever you give it to</source>
        <translation>lo lee quien lo reciba de usted</translation>
    </message>
    <message>
        <source>read by {authority}</source>
        <translation>lo lee {authority}</translation>
    </message>
    <message>
        <source>read in another text</source>
        <translation>leído en otro texto</translation>
    </message>
    <message>
        <source>read in the rule itself</source>
        <translation>leído en la propia regla</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>leído el {date}</translation>
    </message>
    <message>
        <source>reading to sign</source>
        <translation>lectura por firmar</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>recibo {number}</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>delicado</translation>
    </message>
    <message>
        <source>signed page is in the bin</source>
        <translation>la página firmada está en la papelera</translation>
    </message>
    <message>
        <source>small on this paper</source>
        <translation>pequeño en este papel</translation>
    </message>
    <message>
        <source>small text in a field</source>
        <translation>texto pequeño en un campo</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>text outside the page</source>
        <translation>texto fuera de la página</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>el mismo archivo dos veces</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>title in its own language</source>
        <translation>título en su propio idioma</translation>
    </message>
    <message>
        <source>to {language}</source>
        <translation>al {language}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>too big for one file</source>
        <translation>demasiado grande para un archivo</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traducido</translation>
    </message>
    <message>
        <source>translated by the applicant</source>
        <translation>traducido por quien solicita</translation>
    </message>
    <message>
        <source>translation asked for</source>
        <translation>traducción pedida</translation>
    </message>
    <message>
        <source>translation needed</source>
        <translation>necesita traducción</translation>
    </message>
    <message>
        <source>translation started</source>
        <translation>traducción empezada</translation>
    </message>
    <message>
        <source>translation to do</source>
        <translation>traducción por hacer</translation>
    </message>
    <message>
        <source>translation to finish</source>
        <translation>traducción por terminar</translation>
    </message>
    <message>
        <source>under the limit of {limit} for one file</source>
        <translation>bajo el límite de {limit} por archivo</translation>
    </message>
    <message>
        <source>who read it out</source>
        <translation>quién lo leyó en voz alta</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>quién lo tradujo</translation>
    </message>
    <message>
        <source>{authority} · closed now</source>
        <translation>{authority} · ahora cerrado</translation>
    </message>
    <message>
        <source>{authority} · not confirmed yet</source>
        <translation>{authority} · aún sin confirmar</translation>
    </message>
    <message>
        <source>{days} after the decision of {date}.</source>
        <translation>{days} después de la decisión del {date}.</translation>
    </message>
    <message>
        <source>{days} after the hearing on {date}.</source>
        <translation>{days} después de la audiencia del {date}.</translation>
    </message>
    <message>
        <source>{days} after the interview on {date}.</source>
        <translation>{days} después de la entrevista del {date}.</translation>
    </message>
    <message>
        <source>{days} after the notice of {date}.</source>
        <translation>{days} después del aviso del {date}.</translation>
    </message>
    <message>
        <source>{days} after the paper of {date}.</source>
        <translation>{days} después del documento del {date}.</translation>
    </message>
    <message>
        <source>{days} after you arrived on {date}.</source>
        <translation>{days} después de su llegada el {date}.</translation>
    </message>
    <message>
        <source>{days} after you crossed the border on {date}.</source>
        <translation>{days} después de que cruzó la frontera el {date}.</translation>
    </message>
    <message>
        <source>{days} after you filed on {date}.</source>
        <translation>{days} después de presentar el {date}.</translation>
    </message>
    <message>
        <source>{days} after you first came in, on {date}.</source>
        <translation>{days} después de su primera entrada el {date}.</translation>
    </message>
    <message>
        <source>{days} after you got the letter on {date}.</source>
        <translation>{days} después de recibir la carta el {date}.</translation>
    </message>
    <message>
        <source>{days} after you got the reasons on {date}.</source>
        <translation>{days} después de recibir los motivos el {date}.</translation>
    </message>
    <message>
        <source>{days} after your claim went to the Board on {date}.</source>
        <translation>{days} después del envío de su solicitud a la comisión el {date}.</translation>
    </message>
    <message>
        <source>{days} after your permit ends on {date}.</source>
        <translation>{days} después de que termina su permiso el {date}.</translation>
    </message>
    <message>
        <source>{days} after {date}.</source>
        <translation>{days} después del {date}.</translation>
    </message>
    <message>
        <source>{days} before the hearing on {date}.</source>
        <translation>{days} antes de la audiencia del {date}.</translation>
    </message>
    <message>
        <source>{days} before the interview on {date}.</source>
        <translation>{days} antes de la entrevista del {date}.</translation>
    </message>
    <message>
        <source>{days} before your permit ends on {date}.</source>
        <translation>{days} antes de que termine su permiso el {date}.</translation>
    </message>
    <message>
        <source>{days} before {date}.</source>
        <translation>{days} antes del {date}.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>when something began and ended</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{language} to {other}</source>
        <translation>de {language} a {other}</translation>
    </message>
    <message>
        <source>{line}: noted.</source>
        <translation>{line}: anotado.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>Se cambió {name}.</translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message>
        <source>{name} signs by hand. Then add the signed page.</source>
        <translation>{name} firma a mano. Luego agregue la página firmada.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} of {limit} pages</source>
        <translation>{n} de {limit} páginas</translation>
    </message>
    <message>
        <source>{title} added.</source>
        <translation>Se agregó {title}.</translation>
    </message>
    <message>
        <source>{title} came after you filed.</source>
        <translation>{title} llegó después de que lo presentó.</translation>
    </message>
    <message>
        <source>{title} changed.</source>
        <translation>Se cambió {title}.</translation>
    </message>
    <message>
        <source>{title} has a new scan.</source>
        <translation>{title} tiene un escaneo nuevo.</translation>
    </message>
    <message>
        <source>{title} has another title.</source>
        <translation>{title} tiene otro título.</translation>
    </message>
    <message>
        <source>{title} is back.</source>
        <translation>{title} está de vuelta.</translation>
    </message>
    <message>
        <source>{title} is in.</source>
        <translation>{title} está dentro.</translation>
    </message>
    <message>
        <source>{title} moved to {section}.</source>
        <translation>{title} se movió a {section}.</translation>
    </message>
    <message>
        <source>{title} moved to {to}.</source>
        <translation>{title} se movió a {to}.</translation>
    </message>
    <message>
        <source>{title} moved to {to}. Pages {pages} changed.</source>
        <translation>{title} se movió a {to}. Cambiaron las páginas {pages}.</translation>
    </message>
    <message>
        <source>{title} put in.</source>
        <translation>Se incluyó {title}.</translation>
    </message>
    <message>
        <source>{title} removed.</source>
        <translation>Se quitó {title}.</translation>
    </message>
    <message>
        <source>{title} taken out.</source>
        <translation>Se sacó {title}.</translation>
    </message>
    <message>
        <source>{work} {n} of {of}</source>
        <translation>{work}: {n} de {of}</translation>
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
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>These six words open your papers. Nothing else does.</source>
        <translation>Estas seis palabras abren sus documentos. Nada más los abre.</translation>
    </message>
    <message>
        <source>These words are English. You can also type your own.</source>
        <translation>Estas palabras están en inglés. También puede escribir las suyas.</translation>
    </message>
    <message>
        <source>Type my own</source>
        <translation>Escribir la mía</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase secreta</translation>
    </message>
</context>
<context>
    <name>WorkbenchHeader</name>
    <message numerus="yes">
        <source>%n paragraph(s) still empty</source>
        <translation>
            <numerusform>%n párrafo aún vacío</numerusform>
            <numerusform>%n párrafos aún vacíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to translations</source>
        <translation>Volver a las traducciones</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>Ya lo pedí</translation>
    </message>
    <message>
        <source>I did not ask for it yet</source>
        <translation>Aún no la pedí</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún no está hecha</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translator and certificate</source>
        <translation>Quién traduce y certificado</translation>
    </message>
    <message>
        <source>Type it here instead</source>
        <translation>Escribirla aquí</translation>
    </message>
    <message>
        <source>Use a paper that is here…</source>
        <translation>Usar un documento que está aquí…</translation>
    </message>
    <message>
        <source>Use a translated file…</source>
        <translation>Usar un archivo traducido…</translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>Choose the translated file</source>
        <translation>Elija el archivo traducido</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar juntos</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>It fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Casi lleno</translation>
    </message>
    <message>
        <source>Too many pages</source>
        <translation>Demasiadas páginas</translation>
    </message>
    <message>
        <source>{n} of {limit} pages</source>
        <translation>{n} de {limit} páginas</translation>
    </message>
</context>
<context>
    <name>_Date</name>
    <message>
        <source>Change the day</source>
        <translation>Cambiar el día</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Set a day of my own</source>
        <translation>Poner un día propio</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>_Hearing</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Próxima audiencia</translation>
    </message>
    <message>
        <source>Tell the day</source>
        <translation>Indicar el día</translation>
    </message>
</context>
</TS>
