<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
    <context>
        <name>AccountWizard</name>
        <message>
            <source>Add a mailbox</source>
            <translation>Aggiungi una casella</translation>
        </message>
        <message>
            <source>Your PEC address</source>
            <translation>Il tuo indirizzo PEC</translation>
        </message>
        <message>
            <source>For example name@pec.example</source>
            <translation>Per esempio nome@pec.example</translation>
        </message>
        <message>
            <source>No PEC at hand, or just curious? Look around first, without an account.</source>
            <translation>Non hai la PEC a portata di mano o vuoi solo curiosare? Dai prima un'occhiata, senza account.</translation>
        </message>
        <message>
            <source>Try the example mailbox</source>
            <translation>Prova la casella di esempio</translation>
        </message>
        <message>
            <source>The program reads your certified mail from your provider and keeps it on this computer.</source>
            <translation>Il programma legge la tua posta certificata dal gestore e la conserva su questo computer.</translation>
        </message>
        <message>
            <source>Which mailbox?</source>
            <translation>Quale casella?</translation>
        </message>
        <message>
            <source>Incoming server (IMAP)</source>
            <translation>Server di posta in arrivo (IMAP)</translation>
        </message>
        <message>
            <source>Your provider calls it IMAP server, port 993</source>
            <translation>Il tuo gestore lo chiama server IMAP, porta 993</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nome utente</translation>
        </message>
        <message>
            <source>Password for mail programs</source>
            <translation>Password per i programmi di posta</translation>
        </message>
        <message>
            <source>Change the server</source>
            <translation>Cambia il server</translation>
        </message>
        <message>
            <source>How to get in</source>
            <translation>Come accedere</translation>
        </message>
        <message>
            <source>Your provider</source>
            <translation>Il tuo gestore</translation>
        </message>
        <message>
            <source>Choose your provider, if it is here</source>
            <translation>Scegli il tuo gestore, se è nell’elenco</translation>
        </message>
        <message>
            <source>{name} (not tried yet)</source>
            <translation>{name} (non ancora provato)</translation>
        </message>
        <message>
            <source>Testing the login</source>
            <translation>Prova di accesso in corso</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Casella</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accesso</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Test the login</source>
            <translation>Prova l'accesso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Start reading</source>
            <translation>Inizia a leggere</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Passo {step} di {steps}</translation>
        </message>
        <message>
            <source>This is no complete address. It looks like name@pec.example.</source>
            <translation>L'indirizzo non è completo. Deve essere simile a nome@pec.example.</translation>
        </message>
        <message>
            <source>We do not know this provider. Its help pages name the IMAP server.</source>
            <translation>Non conosciamo questo gestore. Le sue pagine di aiuto indicano il server IMAP.</translation>
        </message>
        <message>
            <source>Provider found: {name} ({host}).</source>
            <translation>Gestore trovato: {name} ({host}).</translation>
        </message>
        <message>
            <source>These values come from its pages; nobody has tried them yet. Please check them.</source>
            <translation>Questi valori vengono dalle sue pagine; nessuno li ha ancora provati. Controllali.</translation>
        </message>
        <message>
            <source>With two-step login many providers want a password made for mail programs, not the one of the website.</source>
            <translation>Con l'accesso in due passaggi molti gestori vogliono una password creata per i programmi di posta, non quella del sito.</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Compila questo campo.</translation>
        </message>
        <message>
            <source>Asking {host}…</source>
            <translation>Collegamento a {host}…</translation>
        </message>
        <message>
            <source>Folders that will be read: {count}. The first reading may take some minutes.</source>
            <translation>Cartelle da leggere: {count}. La prima lettura può richiedere qualche minuto.</translation>
        </message>
        <message>
            <source>We are in</source>
            <translation>Accesso riuscito</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message>
            <source>deadlines</source>
            <translation>scadenze</translation>
        </message>
    </context>
    <context>
        <name>AgendaView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Collecting your days</source>
            <translation>Raccolta delle tue date</translation>
        </message>
        <message>
            <source>Your deadlines cannot be shown now</source>
            <translation>Ora non è possibile mostrare le tue scadenze</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Elenco</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Esporta tutto…</translation>
        </message>
        <message>
            <source>Save these days as a calendar file (.ics) with reminders</source>
            <translation>Salva queste date come file di calendario (.ics) con promemoria</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Casella</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>Caselle</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mese precedente</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mese successivo</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>The day's deadlines</source>
            <translation>Le scadenze del giorno</translation>
        </message>
        <message>
            <source>Show done</source>
            <translation>Mostra le fatte</translation>
        </message>
        <message>
            <source>All mailboxes</source>
            <translation>Tutte le caselle</translation>
        </message>
        <message>
            <source>What is done or paid is hidden.</source>
            <translation>Quello che è fatto o pagato è nascosto.</translation>
        </message>
        <message>
            <source>Try another mailbox or month.</source>
            <translation>Prova con un’altra casella o un altro mese.</translation>
        </message>
        <message>
            <source>Nothing left to do</source>
            <translation>Non resta niente da fare</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Niente in questo giorno.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveView</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>Contents of {name}</source>
            <translation>Contenuto di {name}</translation>
        </message>
        <message>
            <source>{n} more are not listed.</source>
            <translation>Altri {n} non sono elencati.</translation>
        </message>
        <message>
            <source>This entry was listed but not opened.</source>
            <translation>Questo elemento è stato elencato ma non aperto.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsView</name>
        <message>
            <source>Nothing is attached.</source>
            <translation>Nessun allegato.</translation>
        </message>
        <message>
            <source>Parts of the certified mail ({key})</source>
            <translation>Parti della posta certificata ({key})</translation>
        </message>
        <message>
            <source>These came with a message that did not pass its checks. You can look at them here, where nothing in them can run. Do not pay by them, and do not open them with other programs.</source>
            <translation>Sono arrivati con un messaggio che non ha superato i controlli. Puoi guardarli qui, dove niente di loro può partire. Non pagare in base a loro e non aprirli con altri programmi.</translation>
        </message>
        <message>
            <source>Show more ({n} left)</source>
            <translation>Mostra altri ({n} rimasti)</translation>
        </message>
    </context>
    <context>
        <name>AuthoritiesDialog</name>
        <message>
            <source>Register of public bodies</source>
            <translation>Registro degli enti pubblici (IndicePA)</translation>
        </message>
        <message>
            <source>A sender is shown with a body's name only when exactly this certified address stands in the register. Addresses that merely look like one are told.</source>
            <translation>Il mittente è mostrato con il nome di un ente solo se nel registro c’è esattamente questo indirizzo certificato. Gli indirizzi che somigliano soltanto a uno del registro vengono segnalati.</translation>
        </message>
        <message>
            <source>Import under way</source>
            <translation>Importazione in corso</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importa un file…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importazione…</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Apri un file</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
            <translation>Tabelle (*.csv *.txt *.tsv *.xlsx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tutti i file (*)</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this notice</source>
            <translation>Chiudi questo avvertimento</translation>
        </message>
    </context>
    <context>
        <name>CalculatorDialog</name>
        <message>
            <source>Calculate a deadline</source>
            <translation>Calcola una scadenza</translation>
        </message>
        <message>
            <source>Starting day</source>
            <translation>Giorno iniziale</translation>
        </message>
        <message>
            <source>It came through SEND</source>
            <translation>È arrivata tramite SEND</translation>
        </message>
        <message>
            <source>How SEND delivered it</source>
            <translation>Come l’ha recapitata SEND</translation>
        </message>
        <message>
            <source>Opened on SEND or in IO</source>
            <translation>Aperta su SEND o nell’app IO</translation>
        </message>
        <message>
            <source>Day on which it was opened</source>
            <translation>Giorno in cui è stata aperta</translation>
        </message>
        <message>
            <source>SEND did not work on the last day</source>
            <translation>SEND non funzionava l’ultimo giorno</translation>
        </message>
        <message>
            <source>Length of the term</source>
            <translation>Durata del termine</translation>
        </message>
        <message>
            <source>Days, months or years</source>
            <translation>Giorni, mesi o anni</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Day and result</source>
            <translation>Giorno e risultato</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiato.</translation>
        </message>
    </context>
    <context>
        <name>CalendarViewer</name>
        <message>
            <source>An invitation. The program answers nothing.</source>
            <translation>Un invito. Il programma non risponde niente.</translation>
        </message>
        <message>
            <source>An appointment is called off.</source>
            <translation>Un appuntamento è annullato.</translation>
        </message>
        <message>
            <source>Event without a title</source>
            <translation>Evento senza titolo</translation>
        </message>
        <message>
            <source>yes; only the first time is shown</source>
            <translation>sì; è mostrata solo la prima volta</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Inizio</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Si ripete</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organizzatore</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Invitati</translation>
        </message>
        <message>
            <source>This event is called off.</source>
            <translation>Questo evento è annullato.</translation>
        </message>
        <message>
            <source>in the zone {zone}</source>
            <translation>nel fuso orario {zone}</translation>
        </message>
    </context>
    <context>
        <name>CertificateDialog</name>
        <message>
            <source>The signer's certificate</source>
            <translation>Il certificato del firmatario</translation>
        </message>
        <message>
            <source>What is printed here is what the certificate says of itself. The checks tell what is proven.</source>
            <translation>Qui è scritto quello che il certificato dice di sé. Che cosa è provato lo dicono i controlli.</translation>
        </message>
        <message>
            <source>Who vouches for the signer</source>
            <translation>Chi garantisce per il firmatario</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Chain of certificates</source>
            <translation>Catena dei certificati</translation>
        </message>
        <message>
            <source>signed this message</source>
            <translation>ha firmato questo messaggio</translation>
        </message>
        <message>
            <source>known authority, not enclosed</source>
            <translation>autorità nota, non allegata</translation>
        </message>
        <message>
            <source>unknown issuer, not enclosed</source>
            <translation>emittente sconosciuto, non allegato</translation>
        </message>
        <message>
            <source>known authority, enclosed</source>
            <translation>autorità nota, allegata</translation>
        </message>
        <message>
            <source>issuer, enclosed</source>
            <translation>emittente, allegato</translation>
        </message>
        <message>
            <source>Save certificate (PEM)…</source>
            <translation>Salva il certificato (PEM)…</translation>
        </message>
        <message>
            <source>Save certificate (DER)…</source>
            <translation>Salva il certificato (DER)…</translation>
        </message>
        <message>
            <source>Save the chain…</source>
            <translation>Salva la catena…</translation>
        </message>
        <message>
            <source>Save the signature (.p7s)…</source>
            <translation>Salva la firma (.p7s)…</translation>
        </message>
        <message>
            <source>What is printed in the certificate</source>
            <translation>Che cosa è scritto nel certificato</translation>
        </message>
        <message>
            <source>The signature does not enclose this certificate, so there is nothing to show.</source>
            <translation>La firma non contiene questo certificato: non c’è niente da mostrare.</translation>
        </message>
        <message>
            <source>This certificate cannot be read.</source>
            <translation>Non è possibile leggere questo certificato.</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Numero di serie</translation>
        </message>
        <message>
            <source>Certificate of</source>
            <translation>Certificato di</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emesso da</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chiave</translation>
        </message>
        <message>
            <source>Signed with</source>
            <translation>Firmato con</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>Indirizzi e-mail</translation>
        </message>
        <message>
            <source>Made for</source>
            <translation>Rilasciato per</translation>
        </message>
        <message>
            <source>May certify others</source>
            <translation>Può certificare altri</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Lists of revoked certificates</source>
            <translation>Elenchi dei certificati revocati</translation>
        </message>
        <message>
            <source>Tells whether it was revoked</source>
            <translation>Chi dice se è stato revocato</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valido dal</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valido fino al</translation>
        </message>
        <message>
            <source>yes, on {when}</source>
            <translation>sì, in data {when}</translation>
        </message>
        <message>
            <source>no, not on {when}</source>
            <translation>no, non in data {when}</translation>
        </message>
        <message>
            <source>Valid at the certified time</source>
            <translation>Valido all’ora certificata</translation>
        </message>
        <message>
            <source>known to this program</source>
            <translation>nota a questo programma</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate</source>
            <translation>SHA-256 del certificato</translation>
        </message>
        <message>
            <source>SHA-1 of the certificate</source>
            <translation>SHA-1 del certificato</translation>
        </message>
        <message>
            <source>SHA-256 of the key</source>
            <translation>SHA-256 della chiave</translation>
        </message>
        <message>
            <source>signing</source>
            <translation>firma</translation>
        </message>
        <message>
            <source>signing documents (non-repudiation)</source>
            <translation>firma di documenti (non ripudio)</translation>
        </message>
        <message>
            <source>encrypting keys</source>
            <translation>cifratura di chiavi</translation>
        </message>
        <message>
            <source>encrypting data</source>
            <translation>cifratura di dati</translation>
        </message>
        <message>
            <source>agreeing on keys</source>
            <translation>accordo su chiavi</translation>
        </message>
        <message>
            <source>signing certificates</source>
            <translation>firma di certificati</translation>
        </message>
        <message>
            <source>signing lists of revoked certificates</source>
            <translation>firma di elenchi dei certificati revocati</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>signing in</source>
            <translation>accesso ai servizi</translation>
        </message>
        <message>
            <source>web sites</source>
            <translation>siti web</translation>
        </message>
        <message>
            <source>time stamps</source>
            <translation>marche temporali</translation>
        </message>
        <message>
            <source>answering about revocation</source>
            <translation>risposte sulla revoca</translation>
        </message>
        <message>
            <source>anything</source>
            <translation>qualsiasi uso</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>What this proves</source>
            <translation>Che cosa prova</translation>
        </message>
        <message>
            <source>What it does not prove</source>
            <translation>Che cosa non prova</translation>
        </message>
    </context>
    <context>
        <name>ChecksView</name>
        <message>
            <source>Worth knowing</source>
            <translation>Da sapere</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non controllato</translation>
        </message>
        <message>
            <source>contradicted: {n}</source>
            <translation>smentiti: {n}</translation>
        </message>
        <message>
            <source>proven: {n}</source>
            <translation>verificati: {n}</translation>
        </message>
        <message>
            <source>open: {n}</source>
            <translation>non verificabili: {n}</translation>
        </message>
        <message>
            <source>worth knowing: {n}</source>
            <translation>da sapere: {n}</translation>
        </message>
        <message>
            <source>What this proves</source>
            <translation>Che cosa prova</translation>
        </message>
        <message>
            <source>What it does not prove</source>
            <translation>Che cosa non prova</translation>
        </message>
        <message>
            <source>All checks</source>
            <translation>Tutti i controlli</translation>
        </message>
        <message>
            <source>Copy all checks as text</source>
            <translation>Copia tutti i controlli come testo</translation>
        </message>
        <message>
            <source>Look at the certificate…</source>
            <translation>Guarda il certificato…</translation>
        </message>
        <message>
            <source>Close the checks</source>
            <translation>Chiudi i controlli</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
    </context>
    <context>
        <name>DaticertViewer</name>
        <message>
            <source>The file alone proves nothing: only the signature of the message it came in does.</source>
            <translation>Il file da solo non prova niente: lo fa solo la firma del messaggio in cui è arrivato.</translation>
        </message>
    </context>
    <context>
        <name>DocumentCard</name>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Apri {name}</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Salva con nome …</translation>
        </message>
        <message>
            <source>Save {name} as</source>
            <translation>Salva {name} con nome</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>More for {name}</source>
            <translation>Altro per {name}</translation>
        </message>
        <message>
            <source>Open with another program…</source>
            <translation>Apri con un altro programma…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Stampa…</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copia il testo</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>Digitally signed file</source>
            <translation>File firmato digitalmente</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivio compresso</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Pagina web</translation>
        </message>
        <message>
            <source>XML data</source>
            <translation>Dati XML</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Marca temporale</translation>
        </message>
        <message>
            <source>Office spreadsheet</source>
            <translation>Foglio di calcolo</translation>
        </message>
        <message>
            <source>Office presentation</source>
            <translation>Presentazione</translation>
        </message>
        <message>
            <source>Office document</source>
            <translation>Documento di testo</translation>
        </message>
    </context>
    <context>
        <name>DocumentDialog</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>DossierView</name>
        <message>
            <source>What happened</source>
            <translation>Che cosa è successo</translation>
        </message>
        <message>
            <source>on this page</source>
            <translation>in questa pagina</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Open: {title}</source>
            <translation>Apri: {title}</translation>
        </message>
        <message>
            <source>Dates and payments</source>
            <translation>Date e pagamenti</translation>
        </message>
        <message>
            <source> (presumed)</source>
            <translation> (data presunta)</translation>
        </message>
        <message>
            <source>Drop files here to keep them with this act</source>
            <translation>Trascina qui i file da conservare con questo atto</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Salva con nome …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>La tua nota</translation>
        </message>
        <message>
            <source>Only you see this; it stays on this computer.</source>
            <translation>La vedi solo tu; resta su questo computer.</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Salva la nota</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose files…</source>
            <translation>Scegli i file…</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Scegli i file</translation>
        </message>
    </context>
    <context>
        <name>DutiesCard</name>
        <message>
            <source>What to do and when</source>
            <translation>Cosa fare e quando</translation>
        </message>
        <message>
            <source>Add to calendar…</source>
            <translation>Aggiungi al calendario…</translation>
        </message>
        <message>
            <source>Save the dates as a calendar file (.ics) with reminders</source>
            <translation>Salva le date come file di calendario (.ics) con promemoria</translation>
        </message>
        <message>
            <source>Nobody certifies when this reached you, so the days may be counted from the wrong start.</source>
            <translation>Nessuno certifica quando ti è arrivato: i giorni potrebbero essere contati dall'inizio sbagliato.</translation>
        </message>
        <message>
            <source>Why these dates?</source>
            <translation>Perché queste date?</translation>
        </message>
        <message>
            <source>Why is it shown like this?</source>
            <translation>Perché lo vedi così?</translation>
        </message>
        <message>
            <source>deadlines</source>
            <translation>scadenze</translation>
        </message>
        <message>
            <source>✓ Done</source>
            <translation>✓ Fatta</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Segna come fatta</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatta</translation>
        </message>
        <message>
            <source>Do nothing because of this message alone. If you expect a notice from this body, ask it through a channel you already know.</source>
            <translation>Non fare niente solo per questo messaggio. Se aspetti un avviso da questo ente, chiedi conferma per una via che conosci già.</translation>
        </message>
        <message>
            <source>No dates are counted: nothing certifies that this message is genuine and when it came.</source>
            <translation>Nessuna data calcolata: niente certifica che questo messaggio sia autentico e quando è arrivato.</translation>
        </message>
        <message>
            <source>This message asks for nothing by a date that we know of.</source>
            <translation>Questo messaggio non chiede nulla entro una data che conosciamo.</translation>
        </message>
        <message>
            <source>We found no date that the law ties to this kind of notice. Read the message: it may name one of its own.</source>
            <translation>Non abbiamo trovato date che la legge leghi a questo tipo di avviso. Leggi il messaggio: può indicarne una propria.</translation>
        </message>
        <message>
            <source>This act came before, on {day}: its own day counts from that delivery and is {due}.</source>
            <translation>Questo atto era già arrivato il {day}: la sua data si conta da quella consegna ed è il {due}.</translation>
        </message>
        <message>
            <source>The safe day, {day}, has passed.</source>
            <translation>Il giorno prudente, {day}, è passato.</translation>
        </message>
        <message>
            <source>To be safe, count on {day}: the rules are disputed.</source>
            <translation>Per sicurezza considera {day}: le regole sono controverse.</translation>
        </message>
        <message>
            <source>Counted from when your mailbox received it: {day}.</source>
            <translation>Contando da quando la tua casella l’ha ricevuta: {day}.</translation>
        </message>
        <message>
            <source>presumed</source>
            <translation>presunta</translation>
        </message>
        <message>
            <source>today</source>
            <translation>oggi</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>domani</translation>
        </message>
        <message>
            <source>passed yesterday</source>
            <translation>scaduta ieri</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>tra {n} giorni</translation>
        </message>
        <message>
            <source>passed {n} days ago</source>
            <translation>scaduta {n} giorni fa</translation>
        </message>
        <message>
            <source>Why we read the message this way</source>
            <translation>Perché leggiamo il messaggio in questo modo</translation>
        </message>
        <message>
            <source>These dates are reminders made from fixed rules. They are not legal advice: check the document.</source>
            <translation>Queste date sono promemoria ricavati da regole fisse. Non sono una consulenza legale: controlla il documento.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeNoticeViewer</name>
        <message>
            <source>Notice of the State's invoice exchange</source>
            <translation>Notifica del Sistema di Interscambio</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Codice</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>Error {code}</source>
            <translation>Errore {code}</translation>
        </message>
    </context>
    <context>
        <name>FoundDetails</name>
        <message>
            <source>Details found ({n})</source>
            <translation>Dati trovati ({n})</translation>
        </message>
        <message>
            <source>All of this is as the message says it. Anybody can write a number into a message.</source>
            <translation>Tutto questo è come lo dice il messaggio. Chiunque può scrivere un numero in un messaggio.</translation>
        </message>
        <message>
            <source>This message is not what it says: do not call or write to anybody by what stands here.</source>
            <translation>Questo messaggio non è quello che dice di essere: non chiamare e non scrivere a nessuno in base a quello che c’è qui.</translation>
        </message>
        <message>
            <source>not in a text</source>
            <translation>non in un testo</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>oggetto</translation>
        </message>
        <message>
            <source>message</source>
            <translation>messaggio</translation>
        </message>
        <message>
            <source>{document}, page {page}</source>
            <translation>{document}, pagina {page}</translation>
        </message>
        <message>
            <source>{name}: open {place}</source>
            <translation>{name}: apri {place}</translation>
        </message>
    </context>
    <context>
        <name>FullMailbox</name>
        <message>
            <source>Your mailbox is {share} % full</source>
            <translation>La tua casella è piena al {share}%</translation>
        </message>
        <message>
            <source>{space}. A full mailbox can refuse official notices. Make room at your provider: what was received here stays on this computer.</source>
            <translation>{space}. Una casella piena può respingere gli avvisi ufficiali. Fai spazio dal sito del tuo gestore: quello che è stato ricevuto qui resta su questo computer.</translation>
        </message>
        <message>
            <source>{used} of {whole} used</source>
            <translation>{used} di {whole} usati</translation>
        </message>
    </context>
    <context>
        <name>HeaderBar</name>
        <message>
            <source>Places</source>
            <translation>Sezioni</translation>
        </message>
        <message>
            <source>Citizen Inbox</source>
            <translation>Posta del Cittadino</translation>
        </message>
        <message>
            <source>Get mail</source>
            <translation>Ricevi la posta</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
        <message>
            <source>Get mail (F5)</source>
            <translation>Ricevi la posta (F5)</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <source>Opening …</source>
            <translation>Apertura …</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Adatta</translation>
        </message>
        <message>
            <source>Picture size: {size}</source>
            <translation>Dimensioni dell’immagine: {size}</translation>
        </message>
        <message>
            <source>This picture cannot be shown safely. You can save it.</source>
            <translation>Questa immagine non si può mostrare in sicurezza. Puoi salvarla.</translation>
        </message>
    </context>
    <context>
        <name>InvoiceView</name>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Files inside the invoice</source>
            <translation>File dentro la fattura</translation>
        </message>
    </context>
    <context>
        <name>LaterView</name>
        <message>
            <source>Opening …</source>
            <translation>Apertura…</translation>
        </message>
        <message>
            <source>This file is not written as its kind should be. Here is its source text.</source>
            <translation>Questo file non è scritto come dovrebbe per il suo tipo. Ecco il suo testo sorgente.</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>Testo sorgente</translation>
        </message>
    </context>
    <context>
        <name>LetterView</name>
        <message>
            <source>Opening …</source>
            <translation>Apertura …</translation>
        </message>
        <message>
            <source>This message was attached. What you see of it is what it proves by itself.</source>
            <translation>Questo messaggio era allegato. Ciò che ne vedi è quello che prova da solo.</translation>
        </message>
        <message>
            <source>What follows was attached; nothing in it was certified.</source>
            <translation>Quello che segue era allegato; nulla di ciò che contiene è stato certificato.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link?</source>
            <translation>Aprire questo collegamento?</translation>
        </message>
        <message>
            <source>This writes a mail to:</source>
            <translation>Questo scrive un messaggio a:</translation>
        </message>
        <message>
            <source>This link leads to:</source>
            <translation>Questo collegamento porta a:</translation>
        </message>
        <message>
            <source>Whole address</source>
            <translation>Indirizzo completo</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copia indirizzo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Open {host}</source>
            <translation>Apri {host}</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site: the site is the name in bold.</source>
            <translation>Quello che sta prima della @ non è il sito: il sito è il nome in grassetto.</translation>
        </message>
        <message>
            <source>The site hides behind a number instead of a name.</source>
            <translation>Il sito si nasconde dietro un numero invece di un nome.</translation>
        </message>
        <message>
            <source>The name is written with letters of another alphabet that may look like ours.</source>
            <translation>Il nome è scritto con lettere di un altro alfabeto, che possono sembrare le nostre.</translation>
        </message>
        <message>
            <source>The connection is not encrypted.</source>
            <translation>La connessione non è cifrata.</translation>
        </message>
        <message>
            <source>The address of another site stands in it: you may be passed on to that one.</source>
            <translation>L’indirizzo di un altro sito è scritto al suo interno: potresti essere portato su quello.</translation>
        </message>
        <message>
            <source>The link shows another address than the one it leads to.</source>
            <translation>Il collegamento mostra un indirizzo diverso da quello a cui porta.</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Read on</source>
            <translation>Continua a leggere</translation>
        </message>
        <message>
            <source>What was sent to you appears here as it comes, the newest first. Until everything was read, an empty list does not mean that nothing waits for you.</source>
            <translation>Quello che ti è stato inviato compare qui man mano che arriva, dal più recente. Finché non è stato letto tutto, un elenco vuoto non vuol dire che non ci sia niente per te.</translation>
        </message>
        <message>
            <source>Your mailbox was not read to its end yet</source>
            <translation>La tua casella non è ancora stata letta fino in fondo</translation>
        </message>
        <message>
            <source>Reading your mailbox for the first time</source>
            <translation>Prima lettura della tua casella</translation>
        </message>
        <message>
            <source>Reading your mailbox for the first time: {done} of {total}</source>
            <translation>Prima lettura della tua casella: {done} di {total}</translation>
        </message>
    </context>
    <context>
        <name>Listing</name>
        <message>
            <source>Marked as done</source>
            <translation>Segnata come fatta</translation>
        </message>
        <message>
            <source>Back among the things to do</source>
            <translation>Di nuovo tra le cose da fare</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>No longer noted as paid</source>
            <translation>Non più segnato come pagato</translation>
        </message>
        <message>
            <source>Noted as paid</source>
            <translation>Segnato come pagato</translation>
        </message>
        <message>
            <source>Found: {words}</source>
            <translation>Risultati per: {words}</translation>
        </message>
        <message>
            <source>Try fewer or other words, a name, or a number from the letter.</source>
            <translation>Prova con meno parole o con altre, con un nome o con un numero preso dalla lettera.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nessun risultato</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>Operazione non riuscita</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Show the rest</source>
            <translation>Mostra il resto</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Citizen Inbox</source>
            <translation>Posta del Cittadino</translation>
        </message>
        <message>
            <source>Try the example mailbox</source>
            <translation>Prova la casella di esempio</translation>
        </message>
        <message>
            <source>Add your PEC mailbox</source>
            <translation>Aggiungi la tua casella PEC</translation>
        </message>
        <message>
            <source>Folders are not opened here</source>
            <translation>Qui le cartelle non si aprono</translation>
        </message>
        <message>
            <source>The mails in a folder can be verified all at once. Nothing of it is kept.</source>
            <translation>I messaggi di una cartella si possono verificare tutti insieme. Non ne viene conservato niente.</translation>
        </message>
        <message>
            <source>Verify its mails…</source>
            <translation>Verifica i suoi messaggi…</translation>
        </message>
        <message>
            <source>The window opens files of these kinds: {kinds}</source>
            <translation>La finestra apre file di questi tipi: {kinds}</translation>
        </message>
        <message>
            <source>Not everything was opened</source>
            <translation>Non è stato aperto tutto</translation>
        </message>
        <message>
            <source>See what offices ask of you and by when, whether it is genuine, and how to pay. Your mail stays on this computer; nothing is deleted from the mailbox.</source>
            <translation>Vedi che cosa ti chiedono gli enti ed entro quando, se è autentico e come pagare. La tua posta resta su questo computer; nulla viene cancellato dalla casella.</translation>
        </message>
        <message>
            <source>Your official mail, explained</source>
            <translation>La tua posta ufficiale, spiegata</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Your mail cannot be opened now</source>
            <translation>Ora la tua posta non si può aprire</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <translation>Inserisci la password</translation>
        </message>
        <message>
            <source>The mailbox did not let us in</source>
            <translation>La casella ha rifiutato l'accesso</translation>
        </message>
        <message>
            <source>Not updated</source>
            <translation>Non aggiornata</translation>
        </message>
        <message>
            <source>Updated {time}</source>
            <translation>Aggiornata alle {time}</translation>
        </message>
        <message>
            <source>The mailbox cannot be reached</source>
            <translation>La casella non è raggiungibile</translation>
        </message>
        <message>
            <source>Offline since {time}</source>
            <translation>Non in linea dalle {time}</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Apri un file</translation>
        </message>
        <message>
            <source>Mails and documents ({patterns})</source>
            <translation>Messaggi e documenti ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Add a mailbox…</source>
            <translation>Aggiungi una casella…</translation>
        </message>
        <message>
            <source>Try the example mailbox</source>
            <translation>Prova la casella di esempio</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Come il sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colori</translation>
        </message>
    </context>
    <context>
        <name>MessageView</name>
        <message>
            <source>Message content</source>
            <translation>Contenuto del messaggio</translation>
        </message>
        <message>
            <source>Show the rest</source>
            <translation>Mostra il resto</translation>
        </message>
        <message>
            <source>Formatted view</source>
            <translation>Vista formattata</translation>
        </message>
        <message>
            <source>Attachment {name}, {size}</source>
            <translation>Allegato {name}, {size}</translation>
        </message>
        <message>
            <source>The message has no text.</source>
            <translation>Il messaggio non contiene testo.</translation>
        </message>
        <message>
            <source>The formatted view is too large or too tangled to be shown safely.</source>
            <translation>La vista formattata è troppo grande o troppo complicata per mostrarla in sicurezza.</translation>
        </message>
        <message>
            <source>Pictures on the network were left out ({n}): fetching them would tell the sender that you read this.</source>
            <translation>Le immagini in rete non sono state caricate ({n}): scaricarle direbbe al mittente che hai letto il messaggio.</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>at</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>The hour is known</source>
            <translation>L’ora è nota</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Ora</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>Calendar of the month</source>
            <translation>Calendario del mese</translation>
        </message>
        <message>
            <source>Days of the week</source>
            <translation>Giorni della settimana</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Settimane</translation>
        </message>
    </context>
    <context>
        <name>NoticeList</name>
        <message>
            <source>Notices</source>
            <translation>Avvisi</translation>
        </message>
    </context>
    <context>
        <name>NoticePageView</name>
        <message>
            <source>‹ Back to the list</source>
            <translation>‹ Torna all'elenco</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nessun messaggio scelto</translation>
        </message>
        <message>
            <source>Choose a message from the list to see what it asks of you.</source>
            <translation>Scegli un messaggio dall'elenco per vedere che cosa ti chiede.</translation>
        </message>
    </context>
    <context>
        <name>OfferedFiles</name>
        <message>
            <source>Count from it</source>
            <translation>Conta da qui</translation>
        </message>
        <message>
            <source>Only keep the file</source>
            <translation>Conserva solo il file</translation>
        </message>
        <message>
            <source>{name} names another notification: {other}. This one is {iun}. Add it all the same?</source>
            <translation>{name} indica un’altra notifica: {other}. Questa è {iun}. Vuoi aggiungerlo lo stesso?</translation>
        </message>
    </context>
    <context>
        <name>OfficeViewer</name>
        <message>
            <source>Office file</source>
            <translation>File di ufficio</translation>
        </message>
        <message>
            <source>This program does not show office files. Save it and open it with your office program.</source>
            <translation>Questo programma non mostra i file di ufficio. Salvalo e aprilo con il tuo programma di ufficio.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autore</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Azienda</translation>
        </message>
        <message>
            <source>Last changed by</source>
            <translation>Ultima modifica di</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creato</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificato</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagine</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programma</translation>
        </message>
        <message>
            <source>Kind, by content</source>
            <translation>Tipo, dal contenuto</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>The file says so of itself; anyone can write it.</source>
            <translation>Lo dice il file di sé stesso; chiunque può scriverlo.</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Salva con nome…</translation>
        </message>
    </context>
    <context>
        <name>OpenSendDialog</name>
        <message>
            <source>Open it on SEND?</source>
            <translation>Aprirla su SEND?</translation>
        </message>
        <message>
            <source>It took legal effect on {day} (presumed). Opening it now changes nothing about that.</source>
            <translation>Si è perfezionata il giorno {day} (data presunta). Aprirla adesso non cambia niente di questo.</translation>
        </message>
        <message>
            <source>When you open the notification and log in, it takes legal effect at that moment: its terms start to run.</source>
            <translation>Quando apri la notifica e accedi, si perfeziona in quel momento: i suoi termini cominciano a decorrere.</translation>
        </message>
        <message>
            <source>If nobody opens it, it takes effect on {day} (presumed).</source>
            <translation>Se nessuno la apre, si perfeziona il giorno {day} (data presunta).</translation>
        </message>
        <message>
            <source>Your browser will go to:</source>
            <translation>Il tuo browser andrà a:</translation>
        </message>
        <message>
            <source>Open {host}</source>
            <translation>Apri {host}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>OutageFields</name>
        <message>
            <source>The malfunction began on</source>
            <translation>Il malfunzionamento è iniziato il giorno</translation>
        </message>
        <message>
            <source>The malfunction ended on</source>
            <translation>Il malfunzionamento è finito il giorno</translation>
        </message>
        <message>
            <source>Its end was told on</source>
            <translation>La fine è stata comunicata il giorno</translation>
        </message>
        <message>
            <source>from</source>
            <translation>dal</translation>
        </message>
        <message>
            <source>to</source>
            <translation>al</translation>
        </message>
        <message>
            <source>told on</source>
            <translation>fine comunicata il</translation>
        </message>
    </context>
    <context>
        <name>OutsideDialog</name>
        <message>
            <source>Open this file with another program?</source>
            <translation>Aprire questo file con un altro programma?</translation>
        </message>
        <message>
            <source>By its content it is: {type}</source>
            <translation>Dal contenuto risulta: {type}</translation>
        </message>
        <message>
            <source>It is about a file inside: {name}</source>
            <translation>Riguarda un file all’interno: {name}</translation>
        </message>
        <message>
            <source>It came with a message that did not pass its checks.</source>
            <translation>È arrivato con un messaggio che non ha superato i controlli.</translation>
        </message>
        <message>
            <source>Another program can run what is in it; here nothing can run.</source>
            <translation>Un altro programma può eseguire ciò che contiene; qui niente può essere eseguito.</translation>
        </message>
        <message>
            <source>Open all the same</source>
            <translation>Apri lo stesso</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>Non aprire</translation>
        </message>
    </context>
    <context>
        <name>PageHeading</name>
        <message>
            <source>(no subject)</source>
            <translation>(senza oggetto)</translation>
        </message>
        <message>
            <source>Message that you sent</source>
            <translation>Messaggio che hai inviato</translation>
        </message>
        <message>
            <source>protocol no. {number} of {day}</source>
            <translation>protocollo n. {number} del {day}</translation>
        </message>
        <message>
            <source>protocol no. {number}</source>
            <translation>protocollo n. {number}</translation>
        </message>
        <message>
            <source>You sent this on {when}</source>
            <translation>Inviata da te il giorno {when}</translation>
        </message>
        <message>
            <source>Dated {when} by its sender (not certified)</source>
            <translation>Datata {when} dal mittente (non certificato)</translation>
        </message>
        <message>
            <source>It says it was delivered to your PEC on {when} (not proven)</source>
            <translation>Dichiara di essere stata consegnata nella tua PEC il giorno {when} (non provato)</translation>
        </message>
        <message>
            <source>Delivered to your PEC on {when}</source>
            <translation>Consegnata nella tua PEC il giorno {when}</translation>
        </message>
        <message>
            <source>Certified by the provider on {when}</source>
            <translation>Certificata dal gestore il giorno {when}</translation>
        </message>
        <message>
            <source>From {sender} (sender not certified)</source>
            <translation>Da {sender} (mittente non certificato)</translation>
        </message>
        <message>
            <source>From {sender}</source>
            <translation>Da {sender}</translation>
        </message>
        <message>
            <source>carried by {carrier} ("Per conto di")</source>
            <translation>trasportata da {carrier} (“Per conto di”)</translation>
        </message>
    </context>
    <context>
        <name>PaidBand</name>
        <message>
            <source>Receipt: {name} …</source>
            <translation>Ricevuta: {name} …</translation>
        </message>
        <message>
            <source>Not paid after all</source>
            <translation>In realtà non è pagato</translation>
        </message>
    </context>
    <context>
        <name>PaidDialog</name>
        <message>
            <source>I have paid</source>
            <translation>Ho pagato</translation>
        </message>
        <message>
            <source>Notice number {number}</source>
            <translation>Codice avviso {number}</translation>
        </message>
        <message>
            <source>Only noted here: the program does not pay, and nobody is told.</source>
            <translation>Viene solo annotato qui: il programma non paga e nessuno viene avvisato.</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Pagato il</translation>
        </message>
        <message>
            <source>Amount paid, in euro</source>
            <translation>Importo pagato, in euro</translation>
        </message>
        <message>
            <source>Choose the receipt …</source>
            <translation>Scegli la ricevuta …</translation>
        </message>
        <message>
            <source>No receipt yet. You can also drop the file here.</source>
            <translation>Ancora nessuna ricevuta. Puoi anche trascinare qui il file.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Note as paid</source>
            <translation>Segna come pagato</translation>
        </message>
        <message>
            <source>Choose the receipt</source>
            <translation>Scegli la ricevuta</translation>
        </message>
        <message>
            <source>Receipts ({patterns})</source>
            <translation>Ricevute ({patterns})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tutti i file (*)</translation>
        </message>
        <message>
            <source>Write the amount like 77,90, or leave it empty.</source>
            <translation>Scrivi l’importo in questo modo: 77,90. Oppure lascialo vuoto.</translation>
        </message>
    </context>
    <context>
        <name>PaymentCard</name>
        <message>
            <source>Pay with pagoPA</source>
            <translation>Paga con pagoPA</translation>
        </message>
        <message>
            <source>The payment it asks for</source>
            <translation>Il pagamento che chiede</translation>
        </message>
        <message>
            <source>Balance printed</source>
            <translation>Saldo stampato</translation>
        </message>
        <message>
            <source>Amount printed</source>
            <translation>Importo stampato</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conto</translation>
        </message>
        <message>
            <source>Payment {n}: {what}</source>
            <translation>Pagamento {n}: {what}</translation>
        </message>
        <message>
            <source>Two amounts for the same debt: pay one of them only, by its day.</source>
            <translation>Due importi per lo stesso debito: pagane uno solo, entro la sua data.</translation>
        </message>
        <message>
            <source>Pay the whole sum once, or every instalment by its day; not both.</source>
            <translation>Paga tutto in una volta, oppure ogni rata entro la sua data; non tutte e due le cose.</translation>
        </message>
        <message>
            <source>Instalments: each is to be paid by its own day.</source>
            <translation>Rate: ognuna va pagata entro la sua data.</translation>
        </message>
        <message>
            <source>These may be alternatives: paying one in full can settle the others. Never pay the same debt twice.</source>
            <translation>Possono essere alternativi: pagarne uno per intero può estinguere gli altri. Non pagare mai due volte lo stesso debito.</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Ridotto</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Intero</translation>
        </message>
        <message>
            <source>Whole sum</source>
            <translation>Importo intero</translation>
        </message>
        <message>
            <source>Instalment {n} of {count}</source>
            <translation>Rata {n} di {count}</translation>
        </message>
        <message>
            <source>No. {n}</source>
            <translation>N. {n}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>entro {day}</translation>
        </message>
        <message>
            <source>✓ paid</source>
            <translation>✓ pagato</translation>
        </message>
        <message>
            <source>no longer asked</source>
            <translation>non più richiesto</translation>
        </message>
    </context>
    <context>
        <name>PaymentSlip</name>
        <message>
            <source>Do not pay by this notice</source>
            <translation>Non pagare con questo avviso</translation>
        </message>
        <message>
            <source>No QR is drawn. Ask the body through a channel you already know, not one named in the message.</source>
            <translation>Il QR non viene mostrato. Chiedi all'ente usando un canale che conosci già, non uno indicato nel messaggio.</translation>
        </message>
        <message>
            <source>Do not pay by this message</source>
            <translation>Non pagare con questo messaggio</translation>
        </message>
        <message>
            <source>It did not pass the checks above, so no QR is drawn. Look the notice up with the body itself, through a channel you already know.</source>
            <translation>Non ha superato i controlli qui sopra, quindi il QR non viene mostrato. Cerca l'avviso presso l'ente stesso, usando un canale che conosci già.</translation>
        </message>
        <message>
            <source>We cannot tell who sent this. Ask the body before you pay.</source>
            <translation>Non possiamo dire chi l'ha inviato. Chiedi all'ente prima di pagare.</translation>
        </message>
        <message>
            <source>No QR can be drawn: the notice does not give every value it needs.</source>
            <translation>Il QR non si può creare: l'avviso non contiene tutti i dati necessari.</translation>
        </message>
        <message>
            <source>It is noted as paid, so the code is hidden.</source>
            <translation>È segnato come pagato, quindi il codice è nascosto.</translation>
        </message>
        <message>
            <source>Another payment was made in its place, so the code is hidden.</source>
            <translation>È stato fatto un altro pagamento al suo posto, quindi il codice è nascosto.</translation>
        </message>
        <message>
            <source>The notice and the register name different payees: ask the body before you show the code.</source>
            <translation>L’avviso e il registro indicano due beneficiari diversi: chiedi all’ente prima di mostrare il codice.</translation>
        </message>
        <message>
            <source>We do not know this payee from a register. Compare name, tax code, amount and day above with what you know, then show the code.</source>
            <translation>Questo beneficiario non ci risulta da un registro. Confronta nome, codice fiscale, importo e data qui sopra con quello che sai, poi mostra il codice.</translation>
        </message>
        <message>
            <source>I have paid …</source>
            <translation>Ho pagato …</translation>
        </message>
        <message>
            <source>As a page to print (PDF)</source>
            <translation>Come pagina da stampare (PDF)</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sito</translation>
        </message>
        <message>
            <source>Copy number</source>
            <translation>Copia codice</translation>
        </message>
        <message>
            <source>Copy tax code</source>
            <translation>Copia codice fiscale</translation>
        </message>
        <message>
            <source>Pay on the web …</source>
            <translation>Paga sul web …</translation>
        </message>
        <message>
            <source>Save QR</source>
            <translation>Salva QR</translation>
        </message>
        <message>
            <source>As a picture (PNG)</source>
            <translation>Come immagine (PNG)</translation>
        </message>
        <message>
            <source>As a drawing (SVG)</source>
            <translation>Come disegno (SVG)</translation>
        </message>
    </context>
    <context>
        <name>PdfTools</name>
        <message>
            <source>Search in this PDF</source>
            <translation>Cerca in questo PDF</translation>
        </message>
        <message>
            <source>Text of this page</source>
            <translation>Testo di questa pagina</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Stampa…</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Trova</translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>Punti trovati</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Ricerca in corso…</translation>
        </message>
        <message>
            <source>Page {n}</source>
            <translation>Pagina {n}</translation>
        </message>
        <message>
            <source>{n} places found.</source>
            <translation>Punti trovati: {n}.</translation>
        </message>
        <message>
            <source>Not found. Scanned pages have no text to search in.</source>
            <translation>Non trovato. Le pagine scansionate non hanno testo in cui cercare.</translation>
        </message>
        <message>
            <source>There are more.</source>
            <translation>Ce ne sono altri.</translation>
        </message>
        <message>
            <source>This page has no text: it is a picture.</source>
            <translation>Questa pagina non ha testo: è un’immagine.</translation>
        </message>
        <message>
            <source>Text of page {n}. Select it and copy it with Ctrl+C.</source>
            <translation>Testo della pagina {n}. Selezionalo e copialo con Ctrl+C.</translation>
        </message>
        <message>
            <source>Text of page {n}</source>
            <translation>Testo della pagina {n}</translation>
        </message>
        <message>
            <source>This PDF cannot be shown safely. You can save it.</source>
            <translation>Questo PDF non si può mostrare in sicurezza. Puoi salvarlo.</translation>
        </message>
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>Opening …</source>
            <translation>Apertura …</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Pagina precedente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Pagina successiva</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Più piccolo</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Più grande</translation>
        </message>
        <message>
            <source>Page {n}</source>
            <translation>Pagina {n}</translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>di {n}</translation>
        </message>
        <message>
            <source>Only the first {n} pages are shown. Save the file to see all.</source>
            <translation>Sono mostrate solo le prime {n} pagine. Salva il file per vederle tutte.</translation>
        </message>
        <message>
            <source>This PDF is locked with a password. Save it and open it outside.</source>
            <translation>Questo PDF è protetto da una password. Salvalo e aprilo fuori da qui.</translation>
        </message>
        <message>
            <source>This PDF cannot be shown safely. You can save it.</source>
            <translation>Questo PDF non può essere mostrato in modo sicuro. Puoi salvarlo.</translation>
        </message>
        <message>
            <source>This page cannot be shown.</source>
            <translation>Questa pagina non si può mostrare.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Select the whole page</source>
            <translation>Seleziona tutta la pagina</translation>
        </message>
    </context>
    <context>
        <name>PlacesModel</name>
        <message>
            <source>Authorities</source>
            <translation>Enti</translation>
        </message>
    </context>
    <context>
        <name>PlacesPane</name>
        <message>
            <source>Places</source>
            <translation>Sezioni</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print {name}</source>
            <translation>Stampa {name}</translation>
        </message>
        <message>
            <source>Print {name}: about {n} sheets</source>
            <translation>Stampa {name}: circa {n} fogli</translation>
        </message>
    </context>
    <context>
        <name>ProofView</name>
        <message>
            <source>Recipients</source>
            <translation>Destinatari</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>bozza</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>in attesa di invio</translation>
        </message>
        <message>
            <source>sent, no receipt yet</source>
            <translation>inviato, ancora nessuna ricevuta</translation>
        </message>
        <message>
            <source>accepted by your provider</source>
            <translation>accettato dal tuo gestore</translation>
        </message>
        <message>
            <source>refused by your provider</source>
            <translation>rifiutato dal tuo gestore</translation>
        </message>
        <message>
            <source>taken in charge by the recipient's provider</source>
            <translation>preso in carico dal gestore del destinatario</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>consegnato</translation>
        </message>
        <message>
            <source>not delivered</source>
            <translation>non consegnato</translation>
        </message>
        <message>
            <source>not delivered so far</source>
            <translation>finora non consegnato</translation>
        </message>
        <message>
            <source>stopped: virus</source>
            <translation>bloccato: virus</translation>
        </message>
        <message>
            <source>no receipt yet</source>
            <translation>ancora nessuna ricevuta</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Ricevute</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Ricevuta</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Open receipt: {title}</source>
            <translation>Apri la ricevuta: {title}</translation>
        </message>
        <message>
            <source>Certification data</source>
            <translation>Dati di certificazione</translation>
        </message>
        <message>
            <source>{address} (ordinary mail)</source>
            <translation>{address} (posta ordinaria)</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Mittente</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Gestore</translation>
        </message>
        <message>
            <source>Certified time</source>
            <translation>Ora certificata</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Come è scritta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Errore</translation>
        </message>
        <message>
            <source>Error in detail</source>
            <translation>Errore in dettaglio</translation>
        </message>
        <message>
            <source>Delivered to</source>
            <translation>Consegnato a</translation>
        </message>
        <message>
            <source>Receipt type</source>
            <translation>Tipo di ricevuta</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identificativo</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Provider's signature</source>
            <translation>Firma del gestore</translation>
        </message>
        <message>
            <source>This message carries no provider's signature.</source>
            <translation>Questo messaggio non porta la firma di un gestore.</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>integra</translation>
        </message>
        <message>
            <source>broken: the bytes were changed</source>
            <translation>non valida: i byte sono stati modificati</translation>
        </message>
        <message>
            <source>could not be checked</source>
            <translation>non verificabile</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Impronta</translation>
        </message>
        <message>
            <source>Signing time</source>
            <translation>Ora della firma</translation>
        </message>
        <message>
            <source>Look at the certificate…</source>
            <translation>Guarda il certificato…</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Firmatario</translation>
        </message>
        <message>
            <source>Certificate of</source>
            <translation>Certificato di</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emesso da</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Validità</translation>
        </message>
        <message>
            <source>Pinned issuer</source>
            <translation>Autorità riconosciuta</translation>
        </message>
        <message>
            <source>none reached</source>
            <translation>nessuna raggiunta</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Orari</translation>
        </message>
        <message>
            <source>Certified by the provider</source>
            <translation>Certificata dal gestore</translation>
        </message>
        <message>
            <source>Arrived at your server</source>
            <translation>Arrivo sul tuo server</translation>
        </message>
        <message>
            <source>Date field (not certified)</source>
            <translation>Campo Data (non certificato)</translation>
        </message>
        <message>
            <source>First verified by this program</source>
            <translation>Prima verifica con questo programma</translation>
        </message>
        <message>
            <source>{when} (verdict: {verdict})</source>
            <translation>{when} (esito: {verdict})</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Il file</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Casella</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>Copy the SHA-256</source>
            <translation>Copia lo SHA-256</translation>
        </message>
        <message>
            <source>The proof is this signed file itself. A print or a copy of its text proves nothing.</source>
            <translation>La prova è proprio questo file firmato. Una stampa o una copia del testo non prova nulla.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
    </context>
    <context>
        <name>ReceiptWord</name>
        <message>
            <source>Certified message</source>
            <translation>Messaggio certificato</translation>
        </message>
        <message>
            <source>Accepted by your provider</source>
            <translation>Accettato dal tuo gestore</translation>
        </message>
        <message>
            <source>Refused by your provider</source>
            <translation>Rifiutato dal tuo gestore</translation>
        </message>
        <message>
            <source>Taken in charge</source>
            <translation>Preso in carico</translation>
        </message>
        <message>
            <source>Delivered to the mailbox</source>
            <translation>Consegnato nella casella</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>Non consegnato</translation>
        </message>
        <message>
            <source>Not delivered so far</source>
            <translation>Non ancora consegnato</translation>
        </message>
        <message>
            <source>Stopped because of a virus</source>
            <translation>Fermato per un virus</translation>
        </message>
        <message>
            <source>Ordinary mail in a PEC mailbox</source>
            <translation>Posta ordinaria in una casella PEC</translation>
        </message>
        <message>
            <source>Ordinary mail</source>
            <translation>Posta ordinaria</translation>
        </message>
    </context>
    <context>
        <name>RegistrationViewer</name>
        <message>
            <source>Registration by an office</source>
            <translation>Protocollazione di un ufficio</translation>
        </message>
        <message>
            <source>Answers to the message registered as no.</source>
            <translation>Risponde al messaggio protocollato con il n.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Ufficio</translation>
        </message>
        <message>
            <source>Code of the body</source>
            <translation>Codice dell’ente</translation>
        </message>
        <message>
            <source>Code of the office</source>
            <translation>Codice dell’ufficio</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>Answer to</source>
            <translation>Risposta a</translation>
        </message>
        <message>
            <source>Main document</source>
            <translation>Documento principale</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Allegati</translation>
        </message>
    </context>
    <context>
        <name>RemFrame</name>
        <message>
            <source>Registered delivery evidence (REM)</source>
            <translation>Evidenza di recapito certificato (REM)</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Time of the event</source>
            <translation>Ora dell’evento</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emessa da</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Mittente</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinatari</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Motivi</translation>
        </message>
        <message>
            <source>Signer of the evidence</source>
            <translation>Firmatario dell’evidenza</translation>
        </message>
        <message>
            <source>Time stamp says</source>
            <translation>La marca temporale dice</translation>
        </message>
        <message>
            <source>Qualified service</source>
            <translation>Servizio qualificato</translation>
        </message>
        <message>
            <source>Evidence identifier</source>
            <translation>Identificativo dell’evidenza</translation>
        </message>
        <message>
            <source>Message identifier</source>
            <translation>Identificativo del messaggio</translation>
        </message>
        <message>
            <source>Original Message-ID</source>
            <translation>Message-ID originale</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nome del file</translation>
        </message>
        <message>
            <source>This is not a PEC receipt: the law gives it effects of its own.</source>
            <translation>Questa non è una ricevuta PEC: la legge le attribuisce effetti suoi.</translation>
        </message>
    </context>
    <context>
        <name>ReminderChoices</name>
        <message>
            <source>Remind me of deadlines</source>
            <translation>Ricordami le scadenze</translation>
        </message>
        <message>
            <source>Reminders without sender and sum</source>
            <translation>Promemoria senza mittente e importo</translation>
        </message>
        <message>
            <source>7, 3 and 1 days before and on the day, only while this program runs: for the other times export the deadlines to a calendar.</source>
            <translation>7, 3 e 1 giorni prima e il giorno stesso, solo mentre questo programma è in funzione: per gli altri momenti esporta le scadenze in un calendario.</translation>
        </message>
        <message>
            <source>A locked screen may show notifications to whoever passes by.</source>
            <translation>Uno schermo bloccato può mostrare le notifiche a chi passa di lì.</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
    </context>
    <context>
        <name>ReportSaving</name>
        <message>
            <source>Save report</source>
            <translation>Salva il rapporto</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Pagina web (*.html)</translation>
        </message>
        <message>
            <source>verification-report</source>
            <translation>rapporto-di-verifica</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Not judged</source>
            <translation>Non giudicati</translation>
        </message>
    </context>
    <context>
        <name>ResultsTable</name>
        <message>
            <source>Results</source>
            <translation>Risultati</translation>
        </message>
    </context>
    <context>
        <name>RuleChooser</name>
        <message>
            <source>Search: fine, appeal, SEND…</source>
            <translation>Cerca: multa, ricorso, SEND…</translation>
        </message>
        <message>
            <source>Search the rules</source>
            <translation>Cerca tra le regole</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regole</translation>
        </message>
        <message>
            <source>No rule has these words.</source>
            <translation>Nessuna regola contiene queste parole.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Salva con nome</translation>
        </message>
        <message>
            <source>The file could not be saved.</source>
            <translation>Non è stato possibile salvare il file.</translation>
        </message>
    </context>
    <context>
        <name>SavingBar</name>
        <message>
            <source>Save all …</source>
            <translation>Salva tutto…</translation>
        </message>
        <message>
            <source>Save all attachments</source>
            <translation>Salva tutti gli allegati</translation>
        </message>
        <message>
            <source>In a folder…</source>
            <translation>In una cartella…</translation>
        </message>
        <message>
            <source>As one archive (.zip)…</source>
            <translation>Come unico archivio (.zip)…</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Salvataggio</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Save all in this folder</source>
            <translation>Salva tutto in questa cartella</translation>
        </message>
        <message>
            <source>attachments</source>
            <translation>allegati</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Salvato come {path}</translation>
        </message>
        <message>
            <source>Saved {n} files: {path}</source>
            <translation>File salvati: {n} in {path}</translation>
        </message>
    </context>
    <context>
        <name>ScanStrip</name>
        <message>
            <source>Read the text (OCR)</source>
            <translation>Leggi il testo (OCR)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Stop reading the text</source>
            <translation>Ferma la lettura del testo</translation>
        </message>
        <message>
            <source>Pages read</source>
            <translation>Pagine lette</translation>
        </message>
        <message>
            <source>Read the text again (OCR)</source>
            <translation>Leggi di nuovo il testo (OCR)</translation>
        </message>
        <message>
            <source>Pages that are pictures, without text: {n}</source>
            <translation>Pagine che sono immagini, senza testo: {n}</translation>
        </message>
        <message>
            <source>Kept with this message: the search finds it by these words.</source>
            <translation>Conservato con questo messaggio: la ricerca lo trova anche con queste parole.</translation>
        </message>
        <message>
            <source>Read by OCR, may be wrong: compare every number with the page.</source>
            <translation>Letto con l’OCR, può contenere errori: confronta ogni numero con la pagina.</translation>
        </message>
        <message>
            <source>Pages not read: {n}</source>
            <translation>Pagine non lette: {n}</translation>
        </message>
        <message>
            <source>No words were found.</source>
            <translation>Non è stata trovata nessuna parola.</translation>
        </message>
        <message>
            <source>Text read by OCR</source>
            <translation>Testo letto con l’OCR</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>Cerca in questo testo</translation>
        </message>
        <message>
            <source>Notice number {number}</source>
            <translation>Codice avviso {number}</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search</source>
            <translation>Cerca</translation>
        </message>
        <message>
            <source>Search notices, attachments and authorities   Ctrl K</source>
            <translation>Cerca in avvisi, allegati ed enti   Ctrl K</translation>
        </message>
    </context>
    <context>
        <name>SendCard</name>
        <message>
            <source>SEND notification</source>
            <translation>Notifica SEND</translation>
        </message>
        <message>
            <source>IUN</source>
            <translation>IUN</translation>
        </message>
        <message>
            <source>Copy IUN</source>
            <translation>Copia IUN</translation>
        </message>
        <message>
            <source>It says that it comes from: {name}</source>
            <translation>Dichiara di venire da: {name}</translation>
        </message>
        <message>
            <source>The PEC of {day}, which counts</source>
            <translation>La PEC che conta: {day}</translation>
        </message>
        <message>
            <source>Also of {day}</source>
            <translation>Altro messaggio: {day}</translation>
        </message>
        <message>
            <source>⚠ Suspicious, names the same notification: {day}</source>
            <translation>⚠ Sospetto, indica la stessa notifica: {day}</translation>
        </message>
        <message>
            <source>Takes legal effect on {day} (presumed)</source>
            <translation>Si perfeziona il giorno {day} (data presunta)</translation>
        </message>
        <message>
            <source>It was opened…</source>
            <translation>È stata aperta…</translation>
        </message>
        <message>
            <source>It was not opened, after all</source>
            <translation>In realtà non è stata aperta</translation>
        </message>
        <message>
            <source>Open on SEND…</source>
            <translation>Apri su SEND…</translation>
        </message>
        <message>
            <source>The failed delivery does not count, after all</source>
            <translation>Il mancato recapito non conta più</translation>
        </message>
        <message>
            <source>Count from this failed delivery</source>
            <translation>Conta da questo mancato recapito</translation>
        </message>
        <message>
            <source>Acts and attestations: {here} of {count} are here</source>
            <translation>Atti e attestazioni: ne hai {here} su {count}</translation>
        </message>
        <message>
            <source>Drop here the acts and attestations that you download from SEND</source>
            <translation>Trascina qui gli atti e le attestazioni che scarichi da SEND</translation>
        </message>
        <message>
            <source>Costs, delegates and what to know</source>
            <translation>Costi, delegati e cosa sapere</translation>
        </message>
        <message>
            <source>Did you get a text message (SMS) about it? Paste it here:</source>
            <translation>Hai ricevuto un messaggio (SMS) su questa notifica? Incollalo qui:</translation>
        </message>
        <message>
            <source>Text message to check</source>
            <translation>Messaggio SMS da controllare</translation>
        </message>
        <message>
            <source>Check the message</source>
            <translation>Controlla il messaggio</translation>
        </message>
    </context>
    <context>
        <name>SentView</name>
        <message>
            <source>Sent messages and their receipts</source>
            <translation>Messaggi inviati e relative ricevute</translation>
        </message>
    </context>
    <context>
        <name>SheetCard</name>
        <message>
            <source>Save this sheet as PDF…</source>
            <translation>Salva questa scheda in PDF…</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Order</source>
            <translation>Ordine</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contratto</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Convenzione</translation>
        </message>
        <message>
            <source>Refers to invoice</source>
            <translation>Si riferisce alla fattura</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Fornitore</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Causale</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>As the file has it: the program did not check who wrote it, nor whether the sums are right.</source>
            <translation>Come risulta dal file: il programma non ha controllato chi l’ha scritto, né se i conti tornano.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrizione</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantità</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>Prezzo unitario</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>IVA</translation>
        </message>
        <message>
            <source>Lines of the invoice</source>
            <translation>Righe della fattura</translation>
        </message>
        <message>
            <source>VAT summary</source>
            <translation>Riepilogo IVA</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Aliquota</translation>
        </message>
        <message>
            <source>Taxable amount</source>
            <translation>Imponibile</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposta</translation>
        </message>
        <message>
            <source>Pension fund ({code})</source>
            <translation>Cassa previdenziale ({code})</translation>
        </message>
        <message>
            <source>Stamp duty</source>
            <translation>Bollo</translation>
        </message>
        <message>
            <source>Total of the invoice</source>
            <translation>Totale della fattura</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non indicato</translation>
        </message>
        <message>
            <source>How the supplier wants to be paid</source>
            <translation>Come il fornitore vuole essere pagato</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Scadenza</translation>
        </message>
        <message>
            <source>Way to pay</source>
            <translation>Modo di pagamento</translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>Beneficiario</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banca</translation>
        </message>
        <message>
            <source>Nobody certifies this account. If it is new to you, ask the supplier by another way.</source>
            <translation>Nessuno certifica questo conto. Se per te è nuovo, chiedi al fornitore per un’altra via.</translation>
        </message>
        <message>
            <source>tax code {code}</source>
            <translation>codice fiscale {code}</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Ovunque</translation>
        </message>
        <message>
            <source>In a message</source>
            <translation>In un messaggio</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>In un elenco</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>SignatureBox</name>
        <message>
            <source>Show it as it was signed</source>
            <translation>Mostralo com’era quando fu firmato</translation>
        </message>
        <message>
            <source>Every check of this signature</source>
            <translation>Tutti i controlli di questa firma</translation>
        </message>
        <message>
            <source>Look at the certificate…</source>
            <translation>Guarda il certificato…</translation>
        </message>
    </context>
    <context>
        <name>SignedFileViewer</name>
        <message>
            <source>Signed document: {name}</source>
            <translation>Documento firmato: {name}</translation>
        </message>
        <message>
            <source>Nothing could be opened inside this file.</source>
            <translation>Non è stato possibile aprire nulla in questo file.</translation>
        </message>
        <message>
            <source>Unknown signer</source>
            <translation>Firmatario sconosciuto</translation>
        </message>
        <message>
            <source>Signing time according to the signer: {time}</source>
            <translation>Ora della firma secondo il firmatario: {time}</translation>
        </message>
    </context>
    <context>
        <name>SignedRevisions</name>
        <message>
            <source>{name} as signed</source>
            <translation>{name} com’era alla firma</translation>
        </message>
        <message>
            <source>Save it as …</source>
            <translation>Salva con nome …</translation>
        </message>
        <message>
            <source>Back to the file as it arrived</source>
            <translation>Torna al file così com’è arrivato</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>The message exactly as received ({size}). Keep the .eml file: it is the proof.</source>
            <translation>Il messaggio esattamente come ricevuto ({size}). Conserva il file .eml: è la prova.</translation>
        </message>
        <message>
            <source>Save .eml …</source>
            <translation>Salva .eml …</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>Testo sorgente</translation>
        </message>
    </context>
    <context>
        <name>SumQuestion</name>
        <message>
            <source>Which sum is printed on the RAV slip? Its code is drawn for exactly that sum.</source>
            <translation>Quale importo è stampato sul bollettino RAV? Il codice viene disegnato proprio per quell’importo.</translation>
        </message>
        <message>
            <source>Sum printed on the slip, in euro</source>
            <translation>Importo stampato sul bollettino, in euro</translation>
        </message>
        <message>
            <source>Draw the QR</source>
            <translation>Disegna il QR</translation>
        </message>
        <message>
            <source>Write the sum like 77,90.</source>
            <translation>Scrivi l’importo così: 77,90.</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Parts of the message</source>
            <translation>Parti del messaggio</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>Attachments ({n})</source>
            <translation>Allegati ({n})</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Allegati</translation>
        </message>
        <message>
            <source>Receipts and proof</source>
            <translation>Ricevute e prova</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Originale</translation>
        </message>
        <message>
            <source>Dossier ({n})</source>
            <translation>Fascicolo ({n})</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Fascicolo</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Search in the text</source>
            <translation>Cerca nel testo</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>A capo automatico</translation>
        </message>
        <message>
            <source>Encoding: {name}</source>
            <translation>Codifica: {name}</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Trova successivo</translation>
        </message>
        <message>
            <source>Not found.</source>
            <translation>Non trovato.</translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Ask the certificate authorities on line whether certificates were revoked</source>
            <translation>Chiedi online alle autorità di certificazione se i certificati sono stati revocati</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Strumenti</translation>
        </message>
        <message>
            <source>Trusted authorities…</source>
            <translation>Autorità riconosciute…</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Controlla ora</translation>
        </message>
        <message>
            <source>Verify files and folders…</source>
            <translation>Verifica file e cartelle…</translation>
        </message>
        <message>
            <source>Calculate a deadline…</source>
            <translation>Calcola una scadenza…</translation>
        </message>
        <message>
            <source>Register of public bodies…</source>
            <translation>Registro degli enti pubblici (IndicePA)…</translation>
        </message>
        <message>
            <source>New answers: {fetched}. Messages whose verdict changed: {changed}.</source>
            <translation>Nuove risposte: {fetched}. Messaggi con un esito cambiato: {changed}.</translation>
        </message>
        <message>
            <source>These gave no useful answer now: {hosts}</source>
            <translation>Questi ora non hanno dato una risposta utile: {hosts}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Ask the certificate authorities on line?</source>
            <translation>Vuoi chiedere online alle autorità di certificazione?</translation>
        </message>
        <message>
            <source>Ask on line</source>
            <translation>Chiedi online</translation>
        </message>
        <message>
            <source>Stay off line</source>
            <translation>Resta offline</translation>
        </message>
        <message>
            <source>The program then asks the addresses written in the providers' certificates. Their authorities, and who carries the question, learn your internet address, when you asked, and about which provider's certificate. They learn nothing of who wrote to you or what.</source>
            <translation>In questo caso il programma interroga gli indirizzi scritti nei certificati dei gestori. Le autorità di certificazione, e chi trasporta la domanda, vengono a sapere il tuo indirizzo internet, quando hai chiesto e per il certificato di quale gestore. Non vengono a sapere chi ti ha scritto, né che cosa.</translation>
        </message>
    </context>
    <context>
        <name>TrueType</name>
        <message>
            <source>a program for Windows</source>
            <translation>un programma per Windows</translation>
        </message>
        <message>
            <source>a program for Linux</source>
            <translation>un programma per Linux</translation>
        </message>
        <message>
            <source>a program for macOS</source>
            <translation>un programma per macOS</translation>
        </message>
        <message>
            <source>a Java program</source>
            <translation>un programma Java</translation>
        </message>
        <message>
            <source>a shortcut that starts a program</source>
            <translation>un collegamento che avvia un programma</translation>
        </message>
        <message>
            <source>a script, a text that a computer runs</source>
            <translation>uno script, un testo che il computer esegue</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>un documento PDF</translation>
        </message>
        <message>
            <source>a digitally signed file</source>
            <translation>un file firmato digitalmente</translation>
        </message>
        <message>
            <source>a mail message</source>
            <translation>un messaggio di posta</translation>
        </message>
        <message>
            <source>an archive with files inside</source>
            <translation>un archivio con file all’interno</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>un’immagine</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>testo semplice</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>una pagina web</translation>
        </message>
        <message>
            <source>XML data</source>
            <translation>dati XML</translation>
        </message>
        <message>
            <source>an office document with small programs (macros) in it</source>
            <translation>un documento da ufficio con piccoli programmi (macro) all’interno</translation>
        </message>
        <message>
            <source>an office document</source>
            <translation>un documento Office</translation>
        </message>
        <message>
            <source>unknown ({type})</source>
            <translation>sconosciuto ({type})</translation>
        </message>
    </context>
    <context>
        <name>TrustDialog</name>
        <message>
            <source>Trusted authorities</source>
            <translation>Autorità riconosciute</translation>
        </message>
        <message>
            <source>A message is called verified only when one of these keys vouches for the provider that signed it. A public root alone never makes a PEC provider.</source>
            <translation>Un messaggio si dice verificato solo se una di queste chiavi garantisce per il gestore che lo ha firmato. Una radice pubblica da sola non basta mai per essere un gestore PEC.</translation>
        </message>
        <message>
            <source>Keys are added on the command line, where their fingerprint is shown first: {command}</source>
            <translation>Le chiavi si aggiungono dalla riga di comando, che prima ne mostra l’impronta: {command}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>No key is trusted: nothing can be called verified.</source>
            <translation>Nessuna chiave è riconosciuta: niente può dirsi verificato.</translation>
        </message>
        <message>
            <source>certifies PEC providers</source>
            <translation>certifica gestori PEC</translation>
        </message>
        <message>
            <source>public root: vouches for authorities, never for a provider</source>
            <translation>radice pubblica: garantisce per le autorità, mai per un gestore</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Che cosa fa</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Used for mail from</source>
            <translation>Per messaggi del periodo</translation>
        </message>
        <message>
            <source>SHA-256 of the key</source>
            <translation>SHA-256 della chiave</translation>
        </message>
    </context>
    <context>
        <name>UnknownViewer</name>
        <message>
            <source>This kind of file cannot be shown here. You can save it.</source>
            <translation>Questo tipo di file non può essere mostrato qui. Puoi salvarlo.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Kind, by content</source>
            <translation>Tipo, secondo il contenuto</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>First bytes of the file</source>
            <translation>Primi byte del file</translation>
        </message>
    </context>
    <context>
        <name>Veil</name>
        <message>
            <source>Show the code</source>
            <translation>Mostra il codice</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Your own copy</source>
            <translation>Copia tua</translation>
        </message>
        <message>
            <source>Nothing certifies a copy. What proves that you sent it, and when, are its receipts.</source>
            <translation>Una copia non è certificata da nessuno. A provare che hai inviato il messaggio, e quando, sono le ricevute.</translation>
        </message>
        <message>
            <source>1 check</source>
            <translation>1 controllo</translation>
        </message>
        <message>
            <source>{n} checks</source>
            <translation>{n} controlli</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Verificato</translation>
        </message>
        <message>
            <source>Cannot be told</source>
            <translation>Non verificabile</translation>
        </message>
        <message>
            <source>Contradicted</source>
            <translation>Smentito</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <source>Verify files and folders</source>
            <translation>Verifica file e cartelle</translation>
        </message>
        <message>
            <source>Looking for mails…</source>
            <translation>Cerco i messaggi…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Mi fermo…</translation>
        </message>
        <message>
            <source>Choose mails, folders, Maildirs or mbox files, or drop them here. They are judged on this computer; nothing is sent anywhere and nothing is kept.</source>
            <translation>Scegli messaggi, cartelle, Maildir o file mbox, oppure trascinali qui. Sono esaminati su questo computer: niente è inviato e niente è conservato.</translation>
        </message>
        <message>
            <source>Are these mails genuine?</source>
            <translation>Questi messaggi sono autentici?</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Scegli i file…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Scegli una cartella…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Open the mail</source>
            <translation>Apri il messaggio</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Salva il rapporto…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copies the results as a table of text.</source>
            <translation>Copia i risultati come tabella di testo.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Scegli i file</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Scegli una cartella</translation>
        </message>
        <message>
            <source>Verified {done} of {total}</source>
            <translation>Verificati {done} di {total}</translation>
        </message>
        <message>
            <source>Looking for mails: {count}</source>
            <translation>Cerco i messaggi: {count}</translation>
        </message>
        <message>
            <source>Stopped before the end: there is no report of it.</source>
            <translation>Fermata prima della fine: non c’è un rapporto.</translation>
        </message>
        <message>
            <source>Not judged: {count}.</source>
            <translation>Non esaminati: {count}.</translation>
        </message>
        <message>
            <source>A mail can be opened when all are judged.</source>
            <translation>Un messaggio si può aprire quando tutti sono stati esaminati.</translation>
        </message>
        <message>
            <source>Report saved: {path}</source>
            <translation>Rapporto salvato: {path}</translation>
        </message>
        <message>
            <source>{name} is no report of this program and stays as it is.</source>
            <translation>{name} non è un rapporto di questo programma e resta com’è.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiato.</translation>
        </message>
    </context>
    <context>
        <name>ViewedDialog</name>
        <message>
            <source>When was it opened?</source>
            <translation>Quando è stata aperta?</translation>
        </message>
        <message>
            <source>Opening it on SEND or in the IO app makes it take effect at that moment. The first time counts.</source>
            <translation>Quando viene aperta su SEND o nell’app IO, si perfeziona in quel momento. Conta la prima volta.</translation>
        </message>
        <message>
            <source>I opened it just now</source>
            <translation>L’ho aperta proprio ora</translation>
        </message>
        <message>
            <source>I opened it on</source>
            <translation>L’ho aperta il</translation>
        </message>
        <message>
            <source>My delegate opened it on</source>
            <translation>Il mio delegato l’ha aperta il</translation>
        </message>
        <message>
            <source>Day and time in Italy</source>
            <translation>Giorno e ora in Italia</translation>
        </message>
        <message>
            <source>The access attestation of SEND says the exact time.</source>
            <translation>L’attestazione di accesso di SEND indica l’ora esatta.</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>WriterView</name>
        <message>
            <source>This sender only looks like {name}</source>
            <translation>Questo mittente somiglia soltanto a {name}</translation>
        </message>
    </context>
    <context>
        <name>agenda</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c’è una frase.</translation>
        </message>
        <message>
            <source>Deadlines from your PEC mail</source>
            <translation>Scadenze dalla tua posta PEC</translation>
        </message>
        <message>
            <source>{what} – {who}</source>
            <translation>{what} – {who}</translation>
        </message>
        <message>
            <source>{what} (presumed) – {who}</source>
            <translation>{what} (data presunta) – {who}</translation>
        </message>
        <message>
            <source>From: {who}</source>
            <translation>Da: {who}</translation>
        </message>
        <message>
            <source>About: {title}</source>
            <translation>Oggetto: {title}</translation>
        </message>
        <message>
            <source>Amount: {amount}</source>
            <translation>Importo: {amount}</translation>
        </message>
        <message>
            <source>Day: {day}</source>
            <translation>Data: {day}</translation>
        </message>
        <message>
            <source>Entered on {prudent}, the safe day: by the usual reading of the rule the day is {due}.</source>
            <translation>Segnata il giorno {prudent}, la data prudente: secondo la lettura più comune della regola la data è {due}.</translation>
        </message>
        <message>
            <source>Counted from its arrival in the mailbox it would be {likely}.</source>
            <translation>Contando dall’arrivo nella casella sarebbe il giorno {likely}.</translation>
        </message>
        <message>
            <source>Rule: {article}</source>
            <translation>Regola: {article}</translation>
        </message>
        <message>
            <source>Presumed: when the days began to run is not certain.</source>
            <translation>Data presunta: non è certo quando i giorni hanno cominciato a decorrere.</translation>
        </message>
        <message>
            <source>This happens by itself; nothing is to be done on that day.</source>
            <translation>Avviene da sé; in quel giorno non c’è niente da fare.</translation>
        </message>
        <message>
            <source>The day is the one printed on the payment notice.</source>
            <translation>La data è quella stampata sull’avviso di pagamento.</translation>
        </message>
        <message>
            <source>Made from fixed rules, as a reminder. It is not legal advice: check the document.</source>
            <translation>Promemoria ricavato da regole fisse. Non è una consulenza legale: controlla il documento.</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Scadenza</translation>
        </message>
        <message>
            <source>Legal effect</source>
            <translation>Perfezionamento</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>in {days} days, {day}</source>
            <translation>tra {days} giorni, {day}</translation>
        </message>
        <message>
            <source>tomorrow, {day}</source>
            <translation>domani, {day}</translation>
        </message>
        <message>
            <source>today, {day}</source>
            <translation>oggi, {day}</translation>
        </message>
        <message>
            <source>passed on {day}</source>
            <translation>passata il giorno {day}</translation>
        </message>
        <message>
            <source>the safe day passed on {day}</source>
            <translation>la data prudente è passata il giorno {day}</translation>
        </message>
        <message>
            <source>{what}: {when}</source>
            <translation>{what}: {when}</translation>
        </message>
        <message>
            <source>An official message has a day to keep.</source>
            <translation>Un messaggio ufficiale ha una data da rispettare.</translation>
        </message>
        <message>
            <source>The day is presumed.</source>
            <translation>La data è presunta.</translation>
        </message>
        <message>
            <source>By the usual reading of the rule the day is {due}.</source>
            <translation>Secondo la lettura più comune della regola la data è {due}.</translation>
        </message>
        <message>
            <source>{count} days to look at</source>
            <translation>{count} date da guardare</translation>
        </message>
        <message>
            <source>Still ahead: {count}; the next one {when}.</source>
            <translation>Ancora da venire: {count}; la prossima: {when}.</translation>
        </message>
        <message>
            <source>Passed in the last 30 days: {count}.</source>
            <translation>Passate negli ultimi 30 giorni: {count}.</translation>
        </message>
    </context>
    <context>
        <name>agenda-view</name>
        <message>
            <source>Safe day passed, another reading gives a later one</source>
            <translation>Data prudente passata, un’altra lettura ne dà una successiva</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Within 7 days</source>
            <translation>Entro 7 giorni</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Più avanti</translation>
        </message>
        <message>
            <source>Passed in the last 30 days</source>
            <translation>Passate negli ultimi 30 giorni</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>dubbio</translation>
        </message>
        <message>
            <source>soon</source>
            <translation>presto</translation>
        </message>
        <message>
            <source>due</source>
            <translation>da fare</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>past</source>
            <translation>passato</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fatto</translation>
        </message>
        <message>
            <source>today</source>
            <translation>oggi</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>domani</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>tra {n} giorni</translation>
        </message>
        <message>
            <source>passed yesterday</source>
            <translation>passata ieri</translation>
        </message>
        <message>
            <source>passed {n} days ago</source>
            <translation>passata {n} giorni fa</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatta</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagato</translation>
        </message>
        <message>
            <source>Safe day passed</source>
            <translation>Data prudente passata</translation>
        </message>
        <message>
            <source>Presumed</source>
            <translation>Presunta</translation>
        </message>
        <message>
            <source>Safe day; by the usual reading {day}</source>
            <translation>Data prudente; per la lettura più comune {day}</translation>
        </message>
        <message>
            <source>Happens by itself</source>
            <translation>Avviene da sé</translation>
        </message>
        <message>
            <source>As printed</source>
            <translation>Data stampata</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Non verificata</translation>
        </message>
        <message>
            <source>holiday: {name}</source>
            <translation>festivo: {name}</translation>
        </message>
        <message>
            <source>{day}, {left}. {what}. {who}. {title}. {chips}.</source>
            <translation>{day}, {left}. {what}. {who}. {title}. {chips}.</translation>
        </message>
        <message>
            <source>{weekday} {day}</source>
            <translation>{weekday} {day}</translation>
        </message>
        <message>
            <source>{n} {word}</source>
            <translation>{n}: {word}</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lunedì</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Martedì</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Mercoledì</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Giovedì</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Venerdì</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Sabato</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Domenica</translation>
        </message>
    </context>
    <context>
        <name>authorities</name>
        <message>
            <source>{name}: this address is theirs in the register of public bodies.</source>
            <translation>{name}: nel registro degli enti pubblici (IndicePA) questo indirizzo è suo.</translation>
        </message>
        <message>
            <source>in the register of public bodies</source>
            <translation>nel registro degli enti pubblici (IndicePA)</translation>
        </message>
        <message>
            <source>Not in the register of public bodies ({day}).</source>
            <translation>Non è nel registro degli enti pubblici (IndicePA, {day}).</translation>
        </message>
        <message>
            <source>Not among the few public bodies that the program knows: no register was imported.</source>
            <translation>Non è tra i pochi enti pubblici che il programma conosce: nessun registro è stato importato.</translation>
        </message>
        <message>
            <source>This address is not in the register of public bodies, but its domain belongs to {resembles}. Offices do write from addresses that no register lists.</source>
            <translation>Questo indirizzo non è nel registro degli enti pubblici (IndicePA), ma il suo dominio appartiene a {resembles}. Capita che gli uffici scrivano da indirizzi che nessun registro elenca.</translation>
        </message>
        <message>
            <source>The message names {resembles}, but this address is not known as theirs. That alone does not make it false: check before you pay.</source>
            <translation>Il messaggio nomina {resembles}, ma questo indirizzo non risulta suo. Questo da solo non lo rende falso: controlla prima di pagare.</translation>
        </message>
        <message>
            <source>Suspicious: this address looks like one of {resembles} but is not theirs. {why} Do not pay and do not answer before you have asked them in another way.</source>
            <translation>Sospetto: questo indirizzo somiglia a uno di {resembles} ma non è suo. {why} Non pagare e non rispondere prima di aver chiesto conferma all’ente per un’altra via.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Questo messaggio</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>Nel registro</translation>
        </message>
        <message>
            <source>It is spelled with letters that look the same.</source>
            <translation>È scritto con lettere che sembrano uguali.</translation>
        </message>
        <message>
            <source>It differs by a letter or two.</source>
            <translation>È diverso per una o due lettere.</translation>
        </message>
        <message>
            <source>It ends in another way.</source>
            <translation>Finisce in un altro modo.</translation>
        </message>
        <message>
            <source>It holds their domain, but belongs to another one.</source>
            <translation>Contiene il dominio dell’ente, ma appartiene a un altro dominio.</translation>
        </message>
        <message>
            <source>It has the same words, arranged in another way.</source>
            <translation>Ha le stesse parole, disposte in un altro modo.</translation>
        </message>
        <message>
            <source>It has the same name with words added or left out.</source>
            <translation>Ha lo stesso nome con parole aggiunte o tolte.</translation>
        </message>
        <message>
            <source>It has the same name at another provider.</source>
            <translation>Ha lo stesso nome presso un altro gestore.</translation>
        </message>
        <message>
            <source>It carries their name in a domain that is not known as theirs.</source>
            <translation>Porta il nome dell’ente in un dominio che non risulta suo.</translation>
        </message>
        <message>
            <source>Register of public bodies: {bodies} bodies, {addresses} addresses.</source>
            <translation>Registro degli enti pubblici (IndicePA): {bodies} enti, {addresses} indirizzi.</translation>
        </message>
        <message>
            <source>Its data are of {day}, {age} days ago.</source>
            <translation>I suoi dati sono del giorno {day}; giorni trascorsi: {age}.</translation>
        </message>
        <message>
            <source>Imported on {day} from {source}.</source>
            <translation>Importato il giorno {day} da {source}.</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {sha256}</source>
            <translation>SHA-256 del file: {sha256}</translation>
        </message>
        <message>
            <source>It is more than three months old: bodies may have other addresses now. Import a newer file.</source>
            <translation>Ha più di tre mesi: ora gli enti possono avere altri indirizzi. Importa un file più recente.</translation>
        </message>
        <message>
            <source>No register of public bodies was imported. The program knows {bodies} bodies by itself.</source>
            <translation>Nessun registro degli enti pubblici (IndicePA) è stato importato. Da solo il programma conosce {bodies} enti.</translation>
        </message>
        <message>
            <source>Download the open data "enti" of the Index of public administrations (indicepa.gov.it) as CSV or XLSX, and import the file.</source>
            <translation>Scarica i dati aperti “enti” dell’Indice delle pubbliche amministrazioni (indicepa.gov.it) come CSV o XLSX, e importa il file.</translation>
        </message>
        <message>
            <source>{rows} rows read: {new} new bodies, {gone} gone, {changed} changed.</source>
            <translation>Righe lette: {rows}. Enti nuovi: {new}; non più presenti: {gone}; cambiati: {changed}.</translation>
        </message>
        <message>
            <source>No public body was found for this.</source>
            <translation>Per questa ricerca non è stato trovato nessun ente pubblico.</translation>
        </message>
        <message>
            <source>fiscal code {code}</source>
            <translation>codice fiscale {code}</translation>
        </message>
        <message>
            <source>The register names the creditor {creditor}: {name}.</source>
            <translation>Nel registro l’ente creditore {creditor} è: {name}.</translation>
        </message>
        <message>
            <source>The creditor {creditor} is not in the register of public bodies. Companies that collect for public bodies may be absent from it: ask the body that you owe before you pay.</source>
            <translation>L’ente creditore {creditor} non è nel registro degli enti pubblici (IndicePA). Le società che riscuotono per gli enti pubblici possono non esserci: prima di pagare, chiedi all’ente a cui devi i soldi.</translation>
        </message>
        <message>
            <source>Take care: the notice calls the creditor {written}, but the register names {creditor} as {name}.</source>
            <translation>Attenzione: l’avviso chiama l’ente creditore {written}, ma per {creditor} il registro indica {name}.</translation>
        </message>
        <message>
            <source>The message comes from {writer}, and the payment goes to {name}. That happens when one body collects for another.</source>
            <translation>Il messaggio viene da {writer}, e il pagamento va a {name}. Succede quando un ente riscuote per un altro.</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Ora certificata</translation>
        </message>
        <message>
            <source>Date (unproven)</source>
            <translation>Data (non provata)</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avviso</translation>
        </message>
        <message>
            <source>Who writes</source>
            <translation>Chi scrive</translation>
        </message>
        <message>
            <source>Recognised because</source>
            <translation>Riconosciuto perché</translation>
        </message>
        <message>
            <source>What to do and when</source>
            <translation>Cosa fare e quando</translation>
        </message>
        <message>
            <source>Details found</source>
            <translation>Dati trovati</translation>
        </message>
        <message>
            <source>message</source>
            <translation>messaggio</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>oggetto</translation>
        </message>
        <message>
            <source>{document}, page {page}</source>
            <translation>{document}, pagina {page}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamenti</translation>
        </message>
        <message>
            <source>Registered delivery evidence (REM)</source>
            <translation>Evidenza di recapito certificato (REM)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Controlli</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Ricevute</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ricevuto</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Prossima data</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Scadenza</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Che cosa fare</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Inviato</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>presumed</source>
            <translation>data presunta</translation>
        </message>
        <message>
            <source>to be safe by {day}</source>
            <translation>per sicurezza entro il giorno {day}</translation>
        </message>
        <message>
            <source>This is a RAV: read the sum on the slip and give it with --sum, then the QR can be drawn.</source>
            <translation>È un RAV: leggi l’importo sul bollettino e indicalo con --sum, poi il QR si può disegnare.</translation>
        </message>
        <message>
            <source>safe day passed: {day}</source>
            <translation>giorno prudente passato: {day}</translation>
        </message>
        <message>
            <source>by your mailbox's clock {day}</source>
            <translation>secondo l’orologio della tua casella {day}</translation>
        </message>
        <message>
            <source>What is not known and could change these dates</source>
            <translation>Che cosa non si sa e potrebbe cambiare queste date</translation>
        </message>
        <message>
            <source>counted from {day}</source>
            <translation>contata dal giorno {day}</translation>
        </message>
        <message>
            <source>The program asks the authorities, over the internet, whether providers' certificates were revoked.</source>
            <translation>Il programma chiede alle autorità, via internet, se i certificati dei gestori sono stati revocati.</translation>
        </message>
        <message>
            <source>The program asks nobody whether certificates were revoked.</source>
            <translation>Il programma non chiede a nessuno se i certificati sono stati revocati.</translation>
        </message>
        <message>
            <source>New answers: {fetched}. Messages with another verdict now: {changed}.</source>
            <translation>Nuove risposte: {fetched}. Messaggi che ora hanno un altro esito: {changed}.</translation>
        </message>
        <message>
            <source>Calendar with {count} entries saved to {path}. Import it again to bring a calendar up to date.</source>
            <translation>Calendario salvato in {path}; voci: {count}. Importalo di nuovo per aggiornare un calendario.</translation>
        </message>
        <message>
            <source>Printing takes either --ics - or --json, not both.</source>
            <translation>Per stampare si usa --ics - oppure --json, non tutti e due.</translation>
        </message>
        <message>
            <source>No code can be drawn for this payment.</source>
            <translation>Per questo pagamento non si può creare un codice QR.</translation>
        </message>
        <message>
            <source>There are several payments: choose one with --number.</source>
            <translation>Ci sono più pagamenti: scegline uno con --number.</translation>
        </message>
        <message>
            <source>The QR code is saved as .png, .svg or .pdf.</source>
            <translation>Il codice QR si salva come .png, .svg o .pdf.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>Non è possibile scrivere {path}: {reason}</translation>
        </message>
        <message>
            <source>QR code saved to {path}</source>
            <translation>Codice QR salvato in {path}</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>Sul web</translation>
        </message>
        <message>
            <source>CBILL code</source>
            <translation>Codice CBILL</translation>
        </message>
        <message>
            <source>Only a payment of a message in the list can be noted as paid: give its number.</source>
            <translation>Si può segnare come pagato solo un pagamento di un messaggio in elenco: indica il suo numero.</translation>
        </message>
        <message>
            <source>--amount and --receipt go with --paid.</source>
            <translation>--amount e --receipt si usano con --paid.</translation>
        </message>
        <message>
            <source>Nobody had noted it as paid.</source>
            <translation>Nessuno lo aveva segnato come pagato.</translation>
        </message>
        <message>
            <source>No longer noted as paid.</source>
            <translation>Non più segnato come pagato.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Nessun risultato.</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conto</translation>
        </message>
        <message>
            <source>No payment code found.</source>
            <translation>Nessun codice di pagamento trovato.</translation>
        </message>
        <message>
            <source>No mailbox yet. Add one with: citizen-inbox account add ADDRESS, or try: citizen-inbox demo</source>
            <translation>Ancora nessuna casella. Aggiungine una con: citizen-inbox account add INDIRIZZO, oppure prova: citizen-inbox demo</translation>
        </message>
        <message>
            <source>Password of {address}:</source>
            <translation>Password di {address}:</translation>
        </message>
        <message>
            <source>Mailbox {address} added; {count} folders found.</source>
            <translation>Casella {address} aggiunta; cartelle trovate: {count}.</translation>
        </message>
        <message>
            <source>Mailbox {address} removed; what was already downloaded stays.</source>
            <translation>Casella {address} rimossa; quello che è già stato scaricato resta.</translation>
        </message>
        <message>
            <source>There is no mailbox {address} here.</source>
            <translation>Qui non c'è nessuna casella {address}.</translation>
        </message>
        <message>
            <source>The provider of {address} is not known here: give its server with --host.</source>
            <translation>Il gestore di {address} qui non è conosciuto: indica il suo server con --host.</translation>
        </message>
        <message>
            <source>{address}: {new} new, {known} already here, {damaged} damaged.</source>
            <translation>{address}: {new} nuovi, {known} già presenti, {damaged} danneggiati.</translation>
        </message>
        <message>
            <source>Stopped; the rest is fetched next time.</source>
            <translation>Interrotto; il resto si scarica la prossima volta.</translation>
        </message>
        <message>
            <source>Nothing is attached.</source>
            <translation>Non c’è nessun allegato.</translation>
        </message>
        <message>
            <source>There is no document at {path} in this message.</source>
            <translation>In questo messaggio non c’è nessun documento in {path}.</translation>
        </message>
        <message>
            <source>Documents saved: {count}, to {path}</source>
            <translation>Documenti salvati: {count}, in {path}</translation>
        </message>
        <message>
            <source>pages: {count}</source>
            <translation>pagine: {count}</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}</source>
            <translation>Non è possibile leggere {path}: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be read safely: looking into it took too long, too much memory, or failed.</source>
            <translation>{path} non si può leggere in sicurezza: l’esame ha richiesto troppo tempo, troppa memoria, o non è riuscito.</translation>
        </message>
        <message>
            <source>There is no message {id} here.</source>
            <translation>Qui non c'è nessun messaggio {id}.</translation>
        </message>
        <message>
            <source>Dates are computed from the certified time and the rules named; check them before you rely on them.</source>
            <translation>Le date sono calcolate dall'ora certificata e dalle regole indicate; controllale prima di farci affidamento.</translation>
        </message>
        <message>
            <source>There is no display here to open a window on. The commands work without one: citizen-inbox --help</source>
            <translation>Qui non c’è uno schermo su cui aprire la finestra. I comandi funzionano anche senza: citizen-inbox --help</translation>
        </message>
        <message>
            <source>This computer has no keyring to trust, so the password is not kept: it is asked for each time.</source>
            <translation>Questo computer non ha un portachiavi di sistema affidabile: la password non viene conservata e ti sarà chiesta ogni volta.</translation>
        </message>
        <message>
            <source>{messages} messages: {right} as made, {wrong} different, {missing} not found</source>
            <translation>{messages} messaggi: {right} come previsto, {wrong} diversi, {missing} non trovati</translation>
        </message>
        <message>
            <source>{count} pictures written to {path}</source>
            <translation>{count} immagini salvate in {path}</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Gestore</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>{total} mails: {proven} verified, {undetermined} not verified, {refuted} contradicted.</source>
            <translation>Messaggi: {total}. Verificati: {proven}; non verificati: {undetermined}; smentiti: {refuted}.</translation>
        </message>
        <message>
            <source>{count} not judged:</source>
            <translation>Non giudicati ({count}):</translation>
        </message>
        <message>
            <source>{count} of them lay in mbox files, a format that can change the bytes of a mail: a mail that does not fit there is called not checkable, not altered.</source>
            <translation>Di questi, {count} erano in file mbox, un formato che può cambiare i byte di un messaggio: se lì un messaggio non corrisponde, si dice non verificabile, non alterato.</translation>
        </message>
        <message>
            <source>Verifying: {count}</source>
            <translation>Verifica in corso: {count}</translation>
        </message>
        <message>
            <source>No mail was found here.</source>
            <translation>Qui non è stato trovato nessun messaggio.</translation>
        </message>
        <message>
            <source>Sheet saved to {path}</source>
            <translation>Scheda salvata in {path}</translation>
        </message>
        <message>
            <source>Report saved to {path}</source>
            <translation>Rapporto salvato in {path}</translation>
        </message>
        <message>
            <source>no mail</source>
            <translation>non è un messaggio di posta</translation>
        </message>
        <message>
            <source>a signed document, no mail: see the command read</source>
            <translation>un documento firmato, non un messaggio: vedi il comando read</translation>
        </message>
        <message>
            <source>a link, which is not followed</source>
            <translation>un collegamento, che non viene seguito</translation>
        </message>
        <message>
            <source>no ordinary file</source>
            <translation>non è un file normale</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vuoto</translation>
        </message>
        <message>
            <source>larger than 150 MiB, so it was not read</source>
            <translation>più grande di 150 MiB, quindi non è stato letto</translation>
        </message>
        <message>
            <source>cannot be read: {detail}</source>
            <translation>non leggibile: {detail}</translation>
        </message>
        <message>
            <source>could not be judged: it is damaged or made to do harm</source>
            <translation>impossibile da giudicare: è danneggiato o fatto per nuocere</translation>
        </message>
        <message>
            <source>took too long to judge</source>
            <translation>giudicarlo richiedeva troppo tempo</translation>
        </message>
        <message>
            <source>Report {path}, made on {made} by version {version}</source>
            <translation>Rapporto {path}, creato il {made} dalla versione {version}</translation>
        </message>
        <message>
            <source>same bytes, same verdict</source>
            <translation>stessi byte, stesso esito</translation>
        </message>
        <message>
            <source>same bytes, another verdict: {before} then, {after} now</source>
            <translation>stessi byte, altro esito: allora {before}, ora {after}</translation>
        </message>
        <message>
            <source>the file has other bytes than then</source>
            <translation>il file ha byte diversi da allora</translation>
        </message>
        <message>
            <source>the file was not found</source>
            <translation>il file non è stato trovato</translation>
        </message>
        <message>
            <source>not in the report</source>
            <translation>non è nel rapporto</translation>
        </message>
        <message>
            <source>the file is there but could not be judged</source>
            <translation>il file c’è, ma non è stato possibile giudicarlo</translation>
        </message>
        <message>
            <source>another version of the program judged it: {before}, {after}</source>
            <translation>lo ha giudicato un’altra versione del programma: {before}, {after}</translation>
        </message>
        <message>
            <source>the trusted keys are others than then</source>
            <translation>le chiavi riconosciute sono diverse da allora</translation>
        </message>
        <message>
            <source>no longer found: {sentence}</source>
            <translation>non risulta più: {sentence}</translation>
        </message>
        <message>
            <source>now found: {sentence}</source>
            <translation>ora risulta: {sentence}</translation>
        </message>
        <message>
            <source>found as {path}</source>
            <translation>trovato come {path}</translation>
        </message>
        <message>
            <source>{total} mails: {same} unchanged, {changed} judged otherwise, {altered} with other bytes, {missing} missing.</source>
            <translation>Messaggi: {total}. Invariati: {same}; giudicati diversamente: {changed}; con altri byte: {altered}; mancanti: {missing}.</translation>
        </message>
        <message>
            <source>There is no report in {path}: its mails were verified instead.</source>
            <translation>In {path} non c’è nessun rapporto: sono stati verificati i messaggi che contiene.</translation>
        </message>
        <message>
            <source>The record in the report is undamaged. That is no signature: whoever can change the report can change its record too. What counts are the mails and their own signatures.</source>
            <translation>La registrazione contenuta nel rapporto non è danneggiata. Questo non è una firma: chi può cambiare il rapporto può cambiare anche la registrazione. Quello che conta sono i messaggi e le loro firme.</translation>
        </message>
    </context>
    <context>
        <name>deadlines</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c'è una frase.</translation>
        </message>
        <message>
            <source>Last day to pay with the 30 % discount</source>
            <translation>Ultimo giorno per pagare con lo sconto del 30%</translation>
        </message>
        <message>
            <source>Last day to pay the minimum amount</source>
            <translation>Ultimo giorno per pagare l'importo minimo</translation>
        </message>
        <message>
            <source>Last day to pay</source>
            <translation>Ultimo giorno per pagare</translation>
        </message>
        <message>
            <source>Last day to pay, or to write to them, before your vehicle or house can be blocked</source>
            <translation>Ultimo giorno per pagare, o per scrivere all'ente, prima che possano bloccarti il veicolo (fermo) o ipotecarti la casa</translation>
        </message>
        <message>
            <source>Last day to pay before seizure can begin</source>
            <translation>Ultimo giorno per pagare prima che possa iniziare il pignoramento</translation>
        </message>
        <message>
            <source>Last day to pay before enforcement can begin</source>
            <translation>Ultimo giorno per pagare prima che possa iniziare l'esecuzione forzata</translation>
        </message>
        <message>
            <source>Last day to pay with the reduced penalty, or to explain</source>
            <translation>Ultimo giorno per pagare con la sanzione ridotta o per dare chiarimenti</translation>
        </message>
        <message>
            <source>Last day to appeal to the Justice of the Peace (Giudice di Pace)</source>
            <translation>Ultimo giorno per ricorrere al Giudice di Pace</translation>
        </message>
        <message>
            <source>Last day to appeal to the Prefect</source>
            <translation>Ultimo giorno per ricorrere al Prefetto</translation>
        </message>
        <message>
            <source>Last day to tell who was driving</source>
            <translation>Ultimo giorno per comunicare chi guidava</translation>
        </message>
        <message>
            <source>Last day to oppose the penalty order before the judge</source>
            <translation>Ultimo giorno per opporti all’ordinanza-ingiunzione davanti al giudice</translation>
        </message>
        <message>
            <source>Last day to appeal to the tax court</source>
            <translation>Ultimo giorno per ricorrere alla Corte di giustizia tributaria</translation>
        </message>
        <message>
            <source>Last day to oppose the debit notice before a judge</source>
            <translation>Ultimo giorno per opporti all’avviso di addebito davanti al giudice</translation>
        </message>
        <message>
            <source>Last day to oppose the payment order of the court</source>
            <translation>Ultimo giorno per opporti al decreto ingiuntivo del tribunale</translation>
        </message>
        <message>
            <source>Last day to appeal against the judgment</source>
            <translation>Ultimo giorno per impugnare la sentenza</translation>
        </message>
        <message>
            <source>Last day to bring the case to the regional administrative court (TAR)</source>
            <translation>Ultimo giorno per ricorrere al Tribunale amministrativo regionale (TAR)</translation>
        </message>
        <message>
            <source>Last day to send your observations</source>
            <translation>Ultimo giorno per inviare le tue osservazioni</translation>
        </message>
        <message>
            <source>Last day to appeal to the Prefect about your residence</source>
            <translation>Ultimo giorno per ricorrere al Prefetto sulla tua residenza</translation>
        </message>
        <message>
            <source>Pay by the day printed on the payment notice</source>
            <translation>Da pagare entro la data stampata sull’avviso di pagamento</translation>
        </message>
        <message>
            <source>The notification takes legal effect</source>
            <translation>La notifica si perfeziona</translation>
        </message>
        <message>
            <source>Last day of the term that ran out while SEND did not work</source>
            <translation>Ultimo giorno del termine scaduto mentre SEND non funzionava</translation>
        </message>
        <message>
            <source>Last day of the term of the proceedings</source>
            <translation>Ultimo giorno del termine del processo</translation>
        </message>
        <message>
            <source>Last day to act before the day that is fixed</source>
            <translation>Ultimo giorno per agire prima del giorno fissato</translation>
        </message>
        <message>
            <source>Last day of the term</source>
            <translation>Ultimo giorno del termine</translation>
        </message>
        <message>
            <source>It was delivered on {day} at {time}.</source>
            <translation>È stata consegnata il giorno {day} alle {time}.</translation>
        </message>
        <message>
            <source>The notification is taken to have legal effect on {day}.</source>
            <translation>La notifica si considera perfezionata il giorno {day}.</translation>
        </message>
        <message>
            <source>That start is presumed, not certain: check it before you rely on this date.</source>
            <translation>Questo inizio è presunto, non certo: controllalo prima di fare affidamento su questa data.</translation>
        </message>
        <message>
            <source>You said that it starts on {day}.</source>
            <translation>Hai indicato che parte dal giorno {day}.</translation>
        </message>
        <message>
            <source>You said that it starts on {day} at {time}.</source>
            <translation>Hai indicato che parte dal giorno {day} alle {time}.</translation>
        </message>
        <message>
            <source>You count back from {day}.</source>
            <translation>Conti a ritroso dal giorno {day}.</translation>
        </message>
        <message>
            <source>SEND told on {day} that it works again.</source>
            <translation>Il giorno {day} SEND ha comunicato che funziona di nuovo.</translation>
        </message>
        <message>
            <source>It came after 21:00: for the law it arrived at 7:00 on {day} ({article}).</source>
            <translation>È arrivata dopo le 21:00: per la legge è arrivata alle 7:00 del giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>It came before 7:00: for the law it arrived at 7:00 of that same day, {day} ({article}).</source>
            <translation>È arrivata prima delle 7:00: per la legge è arrivata alle 7:00 di quello stesso giorno, {day} ({article}).</translation>
        </message>
        <message>
            <source>It came after 21:00: the days run from {day} ({article}).</source>
            <translation>È arrivata dopo le 21:00: i giorni si contano dal giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>It came at 21:00 exactly: some count from the next day, here the earlier day {day} holds ({article}).</source>
            <translation>È arrivata alle 21:00 esatte: alcuni contano dal giorno dopo, qui vale il giorno precedente, {day} ({article}).</translation>
        </message>
        <message>
            <source>The starting day is not counted: day 1 is {day} ({article}).</source>
            <translation>Il giorno iniziale non si conta: il giorno 1 è {day} ({article}).</translation>
        </message>
        <message>
            <source>The day you start from is not counted: day 1 back from it is {day} ({article}).</source>
            <translation>Il giorno da cui parti non si conta: il giorno 1 a ritroso è {day} ({article}).</translation>
        </message>
        <message>
            <source>It takes effect on {first} by the certified time and on {second} by your mailbox's own clock: counted from the first the day is {day}, counted from the second it is {other}.</source>
            <translation>Si perfeziona il giorno {first} secondo l’ora certificata e il giorno {second} secondo l’orologio della tua casella: contando dal primo il giorno è {day}, contando dal secondo è {other}.</translation>
        </message>
        <message>
            <source>The sender's provider certified {certified}, your mailbox received it at {arrived}: counted from the first the day is {day}, counted from the second it is {other}.</source>
            <translation>Il gestore del mittente ha certificato: {certified}. La tua casella l’ha ricevuta: {arrived}. Contando dalla prima data il giorno è {day}, contando dalla seconda è {other}.</translation>
        </message>
        <message>
            <source>{days} days from {from} to {to} are not counted: court terms stop in August ({article}).</source>
            <translation>Giorni che non si contano: {days}, dal giorno {from} al giorno {to}. È la sospensione feriale dei termini, in agosto ({article}).</translation>
        </message>
        <message>
            <source>{days} days from {from} to {to} are not counted: these payments are suspended in summer ({article}).</source>
            <translation>Giorni che non si contano: {days}, dal giorno {from} al giorno {to}. D’estate questi pagamenti sono sospesi ({article}).</translation>
        </message>
        <message>
            <source>So day 1 becomes {day} ({article}).</source>
            <translation>Quindi il giorno 1 diventa {day} ({article}).</translation>
        </message>
        <message>
            <source>The term has {own} days; the procedure of accertamento con adesione adds {added}: {days} in all ({article}).</source>
            <translation>Giorni del termine: {own}. Giorni aggiunti dalla procedura di accertamento con adesione: {added}. In tutto: {days} ({article}).</translation>
        </message>
        <message>
            <source>Day {days} is {day} ({article}).</source>
            <translation>Il giorno {days} è {day} ({article}).</translation>
        </message>
        <message>
            <source>Day {days} back is {day} ({article}).</source>
            <translation>Il giorno {days} a ritroso è {day} ({article}).</translation>
        </message>
        <message>
            <source>{days} months by the calendar end on {day} ({article}).</source>
            <translation>Mesi contati sul calendario: {days}. Finiscono il giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>{days} months back by the calendar end on {day} ({article}).</source>
            <translation>Mesi contati a ritroso sul calendario: {days}. Finiscono il giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>{days} years by the calendar end on {day} ({article}).</source>
            <translation>Anni contati sul calendario: {days}. Finiscono il giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>With the days that are not counted added, the term ends on {day} ({article}).</source>
            <translation>Aggiungendo i giorni che non si contano, il termine finisce il giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>{days} years back by the calendar end on {day} ({article}).</source>
            <translation>Anni contati a ritroso sul calendario: {days}. Finiscono il giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>{day} is a Sunday: the term moves to the next day ({article}).</source>
            <translation>Il giorno {day} è domenica: il termine passa al giorno dopo ({article}).</translation>
        </message>
        <message>
            <source>{day} is a public holiday ({name}): the term moves to the next day ({article}).</source>
            <translation>Il giorno {day} è festivo ({name}): il termine passa al giorno dopo ({article}).</translation>
        </message>
        <message>
            <source>{day} is a Saturday: for this duty the term moves to the next day ({article}).</source>
            <translation>Il giorno {day} è sabato: per questo adempimento il termine passa al giorno dopo ({article}).</translation>
        </message>
        <message>
            <source>{day} is a Saturday: for this duty it counts as a working day ({article}).</source>
            <translation>Il giorno {day} è sabato: per questo adempimento conta come giorno lavorativo ({article}).</translation>
        </message>
        <message>
            <source>{day} is a Sunday: a term counted back moves to the day before ({article}).</source>
            <translation>Il giorno {day} è domenica: un termine contato a ritroso passa al giorno prima ({article}).</translation>
        </message>
        <message>
            <source>{day} is a public holiday ({name}): a term counted back moves to the day before ({article}).</source>
            <translation>Il giorno {day} è festivo ({name}): un termine contato a ritroso passa al giorno prima ({article}).</translation>
        </message>
        <message>
            <source>{day} is a Saturday: a term counted back moves to the day before ({article}).</source>
            <translation>Il giorno {day} è sabato: un termine contato a ritroso passa al giorno prima ({article}).</translation>
        </message>
        <message>
            <source>The last useful day is {day}.</source>
            <translation>L’ultimo giorno utile è {day}.</translation>
        </message>
        <message>
            <source>Not everybody agrees that the summer pause applies here: to be safe, act by {day} ({article}).</source>
            <translation>Non tutti sono d’accordo che qui valga la sospensione estiva: per sicurezza, agisci entro il giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>Not everybody agrees that a Saturday moves the term: to be safe, act by {day} ({article}).</source>
            <translation>Non tutti sono d’accordo che il sabato sposti il termine: per sicurezza, agisci entro il giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>It is not said whether a holiday moves this day: to be safe, act by {day} ({article}).</source>
            <translation>Non è detto se un giorno festivo sposti questa data: per sicurezza, agisci entro il giorno {day} ({article}).</translation>
        </message>
        <message>
            <source>You opened it on {day} at {time}, before the days had passed: that moment counts.</source>
            <translation>L’hai aperta il giorno {day} alle {time}, prima che i giorni fossero passati: conta quel momento.</translation>
        </message>
        <message>
            <source>If you or your delegate open it on SEND or in the IO app before, it takes effect at that moment instead.</source>
            <translation>Se tu o un tuo delegato la aprite prima su SEND o nell’app IO, si perfeziona in quel momento.</translation>
        </message>
        <message>
            <source>{day} is a holiday or a Saturday: it takes effect all the same, it is not a duty of yours.</source>
            <translation>Il giorno {day} è festivo o sabato: la notifica si perfeziona lo stesso, perché non è un tuo adempimento.</translation>
        </message>
        <message>
            <source>Legal effect is counted from {day}.</source>
            <translation>Gli effetti legali si contano dal giorno {day}.</translation>
        </message>
        <message>
            <source>That is before the mail was delivered: check the day, {day}.</source>
            <translation>È prima della consegna del messaggio: controlla il giorno, {day}.</translation>
        </message>
        <message>
            <source>The last day, {day}, lies within the malfunction of SEND from {from} to {to}: the term may move to the 7th day after the restoration was told ({article}).</source>
            <translation>L’ultimo giorno, {day}, cade nel malfunzionamento di SEND, dal giorno {from} al giorno {to}: il termine può spostarsi al 7° giorno dopo la comunicazione del ripristino ({article}).</translation>
        </message>
        <message>
            <source>presumed</source>
            <translation>presunta</translation>
        </message>
        <message>
            <source>counted from the certified time</source>
            <translation>contata dall’ora certificata</translation>
        </message>
        <message>
            <source>The rule was checked against its source: {article}.</source>
            <translation>La regola è stata controllata sulla sua fonte: {article}.</translation>
        </message>
        <message>
            <source>The rule follows common practice: have it checked before you rely on it ({article}).</source>
            <translation>La regola segue la prassi comune: falla controllare prima di farci affidamento ({article}).</translation>
        </message>
        <message>
            <source>Part of this rule is disputed: the earlier date is the safe one ({article}).</source>
            <translation>Una parte di questa regola è controversa: la data più sicura è la prima ({article}).</translation>
        </message>
        <message>
            <source>The days are counted from the time that the sender's provider certified. Only the sender's own receipt certifies when it reached your mailbox: that may have been later, never earlier.</source>
            <translation>I giorni si contano dall’ora certificata dal gestore del mittente. Solo la ricevuta del mittente certifica quando il messaggio è arrivato nella tua casella: può essere stato più tardi, mai prima.</translation>
        </message>
        <message>
            <source>No hour was given. If it came after 21:00 the days run from the next day.</source>
            <translation>Non hai indicato l’ora. Se è arrivata dopo le 21:00, i giorni si contano dal giorno dopo.</translation>
        </message>
        <message>
            <source>The public holidays of that year are not known here: only Sundays were taken into account.</source>
            <translation>I giorni festivi di quell’anno qui non sono conosciuti: si è tenuto conto solo delle domeniche.</translation>
        </message>
        <message>
            <source>This rule has held only since {day}: before that another number of days was counted ({article}).</source>
            <translation>Questa regola vale solo dal giorno {day}: prima si contava un altro numero di giorni ({article}).</translation>
        </message>
        <message>
            <source>There is no discount where the violation brings suspension of the licence or confiscation of the vehicle ({article}).</source>
            <translation>Lo sconto non c’è se la violazione comporta la sospensione della patente o la confisca del veicolo ({article}).</translation>
        </message>
        <message>
            <source>If you live abroad you have 60 days instead of 30 ({article}).</source>
            <translation>Se abiti all’estero hai 60 giorni invece di 30 ({article}).</translation>
        </message>
        <message>
            <source>This term is the tax court's. A bill for something that is no tax (a fine, social security) has another judge and other terms ({article}).</source>
            <translation>Questo termine vale per la Corte di giustizia tributaria. Una cartella per qualcosa che non è un tributo (una multa, contributi previdenziali) ha un altro giudice e altri termini ({article}).</translation>
        </message>
        <message>
            <source>If you asked for an accertamento con adesione in time, 90 days are added; a municipality allows it only by its own rules. The program does not know whether you did.</source>
            <translation>Se hai chiesto in tempo un accertamento con adesione, si aggiungono 90 giorni; un comune lo ammette solo secondo il proprio regolamento. Il programma non sa se lo hai chiesto.</translation>
        </message>
        <message>
            <source>The 90 days are added only if you asked before the plain term had passed and this kind of act allows it.</source>
            <translation>I 90 giorni si aggiungono solo se hai fatto l’istanza prima della fine del termine normale e se questo tipo di atto lo permette.</translation>
        </message>
        <message>
            <source>The act itself may give another number of days: read it ({article}).</source>
            <translation>L’atto stesso può indicare un altro numero di giorni: leggilo ({article}).</translation>
        </message>
        <message>
            <source>The pause of August does not hold for labour, social security, urgent and some other cases (L. 742/1969 art. 3).</source>
            <translation>La sospensione di agosto non vale per le cause di lavoro, di previdenza, urgenti e per alcune altre (L. 742/1969 art. 3).</translation>
        </message>
        <message>
            <source>Where a certified malfunction of SEND kept you from it on the last day, the term can move: the calculator shows to which day ({article}).</source>
            <translation>Se l’ultimo giorno un malfunzionamento certificato di SEND te lo ha impedito, il termine può spostarsi: il calcolatore mostra a quale giorno ({article}).</translation>
        </message>
        <message>
            <source>It holds only for a term tied to that notification and only if you could not get at it. Keep the attestation of the malfunction: nobody applies this for you ({article}).</source>
            <translation>Vale solo per un termine legato a quella notifica e solo se non hai potuto accedervi. Conserva l’attestazione del malfunzionamento: nessuno applica questa regola al posto tuo ({article}).</translation>
        </message>
        <message>
            <source>The malfunction of SEND does not cover the last day, so it changes nothing here.</source>
            <translation>Il malfunzionamento di SEND non comprende l’ultimo giorno, quindi qui non cambia niente.</translation>
        </message>
        <message>
            <source>A Saturday is taken as a working day here; no source that settles it was read.</source>
            <translation>Qui il sabato vale come giorno lavorativo; non è stata letta nessuna fonte che lo stabilisca.</translation>
        </message>
        <message>
            <source>If your mailbox was full, the collection agent tries again after at least 7 days, then leaves the act on the portal of the chambers of commerce and writes by registered letter: the days may run from there.</source>
            <translation>Se la tua casella era piena, l’agente della riscossione riprova dopo almeno 7 giorni, poi deposita l’atto sul portale delle camere di commercio e ti scrive con una raccomandata: i giorni possono contarsi da lì.</translation>
        </message>
        <message>
            <source>This is the way when two attempts by PEC failed because the mailbox was full, invalid or inactive: the day to give is that of the notice of failed delivery.</source>
            <translation>È il caso in cui due tentativi via PEC non sono riusciti perché la casella era piena, non valida o non attiva: il giorno da indicare è quello dell’avviso di mancato recapito.</translation>
        </message>
        <message>
            <source>Traffic fines</source>
            <translation>Multe stradali</translation>
        </message>
        <message>
            <source>Administrative penalties</source>
            <translation>Sanzioni amministrative</translation>
        </message>
        <message>
            <source>Collection agent</source>
            <translation>Agente della riscossione</translation>
        </message>
        <message>
            <source>Taxes</source>
            <translation>Tasse e tributi</translation>
        </message>
        <message>
            <source>Social security</source>
            <translation>Previdenza</translation>
        </message>
        <message>
            <source>Courts and lawyers</source>
            <translation>Tribunali e avvocati</translation>
        </message>
        <message>
            <source>Requests to an office</source>
            <translation>Richieste a un ufficio</translation>
        </message>
        <message>
            <source>SEND notifications</source>
            <translation>Notifiche SEND</translation>
        </message>
        <message>
            <source>Count a term yourself</source>
            <translation>Conta tu un termine</translation>
        </message>
        <message>
            <source>Traffic fine: pay with the 30 % discount</source>
            <translation>Multa stradale: pagare con lo sconto del 30%</translation>
        </message>
        <message>
            <source>Traffic fine: pay the minimum amount</source>
            <translation>Multa stradale: pagare l’importo minimo</translation>
        </message>
        <message>
            <source>Traffic fine: appeal to the Giudice di Pace</source>
            <translation>Multa stradale: ricorrere al Giudice di Pace</translation>
        </message>
        <message>
            <source>Traffic fine: appeal to the Giudice di Pace, living abroad</source>
            <translation>Multa stradale: ricorrere al Giudice di Pace, se abiti all’estero</translation>
        </message>
        <message>
            <source>Traffic fine: appeal to the Prefect</source>
            <translation>Multa stradale: ricorrere al Prefetto</translation>
        </message>
        <message>
            <source>Traffic fine: tell who was driving</source>
            <translation>Multa stradale: comunicare chi guidava</translation>
        </message>
        <message>
            <source>Penalty order (ordinanza-ingiunzione): pay</source>
            <translation>Ordinanza-ingiunzione: pagare</translation>
        </message>
        <message>
            <source>Penalty order (ordinanza-ingiunzione): oppose it</source>
            <translation>Ordinanza-ingiunzione: opporsi</translation>
        </message>
        <message>
            <source>Payment bill (cartella di pagamento): pay</source>
            <translation>Cartella di pagamento: pagare</translation>
        </message>
        <message>
            <source>Warning of a vehicle block or mortgage: pay or answer</source>
            <translation>Preavviso di fermo o di ipoteca: pagare o rispondere</translation>
        </message>
        <message>
            <source>Demand for payment (intimazione): pay</source>
            <translation>Intimazione di pagamento: pagare</translation>
        </message>
        <message>
            <source>Tax act or cartella: appeal to the tax court</source>
            <translation>Atto tributario o cartella: ricorrere alla Corte di giustizia tributaria</translation>
        </message>
        <message>
            <source>Tax assessment: appeal after asking for adesione</source>
            <translation>Avviso di accertamento: ricorrere dopo aver chiesto l’adesione</translation>
        </message>
        <message>
            <source>Tax assessment: pay</source>
            <translation>Avviso di accertamento: pagare</translation>
        </message>
        <message>
            <source>Tax assessment: pay after asking for adesione</source>
            <translation>Avviso di accertamento: pagare dopo aver chiesto l’adesione</translation>
        </message>
        <message>
            <source>Assessment of a local fee (canone unico): pay</source>
            <translation>Accertamento di un canone locale (canone unico): pagare</translation>
        </message>
        <message>
            <source>Irregularity notice (avviso bonario): pay or explain</source>
            <translation>Comunicazione di irregolarità (avviso bonario): pagare o dare chiarimenti</translation>
        </message>
        <message>
            <source>Debit notice of INPS (avviso di addebito): pay</source>
            <translation>Avviso di addebito INPS: pagare</translation>
        </message>
        <message>
            <source>Debit notice of INPS (avviso di addebito): oppose it</source>
            <translation>Avviso di addebito INPS: opporsi</translation>
        </message>
        <message>
            <source>Payment order of a court (decreto ingiuntivo): oppose it</source>
            <translation>Decreto ingiuntivo del tribunale: opporsi</translation>
        </message>
        <message>
            <source>Writ before enforcement (precetto): pay</source>
            <translation>Atto di precetto: pagare</translation>
        </message>
        <message>
            <source>Judgment notified to you: appeal (30 days)</source>
            <translation>Sentenza che ti è stata notificata: impugnare (30 giorni)</translation>
        </message>
        <message>
            <source>Administrative act: bring it before the TAR</source>
            <translation>Atto amministrativo: ricorrere al TAR</translation>
        </message>
        <message>
            <source>Warning of refusal: send your observations</source>
            <translation>Preavviso di rigetto: inviare le osservazioni</translation>
        </message>
        <message>
            <source>Residence refused: appeal to the Prefect</source>
            <translation>Residenza rifiutata: ricorrere al Prefetto</translation>
        </message>
        <message>
            <source>SEND by PEC: when it takes effect</source>
            <translation>SEND via PEC: quando si perfeziona</translation>
        </message>
        <message>
            <source>SEND, mailbox full or inactive twice: when it takes effect</source>
            <translation>SEND, casella piena o non attiva due volte: quando si perfeziona</translation>
        </message>
        <message>
            <source>SEND on paper, delivered or collected: when it takes effect</source>
            <translation>SEND su carta, consegnata o ritirata: quando si perfeziona</translation>
        </message>
        <message>
            <source>SEND on paper, left in storage: when it takes effect</source>
            <translation>SEND su carta, rimasta in giacenza: quando si perfeziona</translation>
        </message>
        <message>
            <source>SEND did not work on the last day: the moved term</source>
            <translation>SEND non funzionava l’ultimo giorno: il termine spostato</translation>
        </message>
        <message>
            <source>A term of a trial, of any length</source>
            <translation>Termine processuale, di qualsiasi durata</translation>
        </message>
        <message>
            <source>A term of a trial counted back from a day</source>
            <translation>Termine processuale contato a ritroso da un giorno</translation>
        </message>
        <message>
            <source>Any other term, without August and Saturdays</source>
            <translation>Qualsiasi altro termine, senza sospensione di agosto e senza rinvio del sabato</translation>
        </message>
        <message>
            <source>source read</source>
            <translation>fonte letta</translation>
        </message>
        <message>
            <source>to be checked</source>
            <translation>da controllare</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>controversa</translation>
        </message>
        <message>
            <source>Starts from</source>
            <translation>Si conta dal</translation>
        </message>
        <message>
            <source>The count ends on</source>
            <translation>Il conteggio finisce il</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
        <message>
            <source>Takes effect on</source>
            <translation>Si perfeziona il</translation>
        </message>
        <message>
            <source>To be safe</source>
            <translation>Data prudente</translation>
        </message>
        <message>
            <source>By your mailbox's clock</source>
            <translation>Secondo l’orologio della tua casella</translation>
        </message>
        <message>
            <source>If the malfunction of SEND counts</source>
            <translation>Se vale il malfunzionamento di SEND</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regola</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Norma</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>Come si conta</translation>
        </message>
        <message>
            <source>When the SEND notification took effect</source>
            <translation>Quando si è perfezionata la notifica SEND</translation>
        </message>
        <message>
            <source>If SEND did not work on the last day</source>
            <translation>Se l’ultimo giorno SEND non funzionava</translation>
        </message>
        <message>
            <source>What is not known and could change the date</source>
            <translation>Che cosa non si sa e potrebbe cambiare la data</translation>
        </message>
        <message>
            <source>{day} (presumed)</source>
            <translation>{day} (data presunta)</translation>
        </message>
        <message>
            <source>This is a sum made by fixed rules, not legal advice. Check the act and the law before you rely on it.</source>
            <translation>È un calcolo fatto con regole fisse, non una consulenza legale. Controlla l’atto e la legge prima di farci affidamento.</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>Giorno di consegna</translation>
        </message>
        <message>
            <source>Count back from</source>
            <translation>Conta a ritroso dal</translation>
        </message>
        <message>
            <source>delivered by PEC</source>
            <translation>consegnata via PEC</translation>
        </message>
        <message>
            <source>mailbox full or inactive twice</source>
            <translation>casella piena o non attiva due volte</translation>
        </message>
        <message>
            <source>on paper, delivered or collected</source>
            <translation>su carta, consegnata o ritirata</translation>
        </message>
        <message>
            <source>on paper, left in storage</source>
            <translation>su carta, rimasta in giacenza</translation>
        </message>
        <message>
            <source>days</source>
            <translation>giorni</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mesi</translation>
        </message>
        <message>
            <source>years</source>
            <translation>anni</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>you say</source>
            <translation>lo indichi tu</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} giorni</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Per che cosa</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termine</translation>
        </message>
        <message>
            <source>Summer stops it</source>
            <translation>Sospensione estiva</translation>
        </message>
        <message>
            <source>Saturday moves</source>
            <translation>Slitta di sabato</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c’è una frase.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Questo file è vuoto.</translation>
        </message>
        <message>
            <source>This file is not what its name or label says. Be careful before you open it.</source>
            <translation>Questo file non è quello che dice il suo nome o la sua etichetta. Fai attenzione prima di aprirlo.</translation>
        </message>
        <message>
            <source>This is a kind of file that a computer can run. Do not open it unless you are sure of it.</source>
            <translation>Questo è un tipo di file che il computer può eseguire. Non aprirlo se non sei sicuro di cosa sia.</translation>
        </message>
        <message>
            <source>This office file contains macros, small programs that run when you allow them. Do not allow them.</source>
            <translation>Questo file di Office contiene macro, piccoli programmi che partono se dai il consenso. Non darlo.</translation>
        </message>
        <message>
            <source>This file is in the office format of before 2007. Such files often carry harmful macros: open it only when you expected it, and do not allow macros.</source>
            <translation>Questo file è nel formato Office precedente al 2007. File così contengono spesso macro dannose: aprilo solo se lo aspettavi, e non consentire le macro.</translation>
        </message>
        <message>
            <source>This office file is locked with a password, so that nobody could look for harm in it. Open it only when you expected it.</source>
            <translation>Questo file Office è protetto da una password, quindi nessuno ha potuto controllare se è dannoso. Aprilo solo se lo aspettavi.</translation>
        </message>
        <message>
            <source>This file is too large or too deeply packed to be opened whole. What is shown may be only a part of it.</source>
            <translation>Questo file è troppo grande o ha troppi livelli di compressione per aprirlo per intero. Quello che vedi può essere solo una parte.</translation>
        </message>
        <message>
            <source>This XML file could not be read.</source>
            <translation>Non è stato possibile leggere questo file XML.</translation>
        </message>
        <message>
            <source>Something stands before the beginning of this PDF. Another program may show something else.</source>
            <translation>C’è qualcosa prima dell’inizio di questo PDF. Un altro programma potrebbe mostrare altro.</translation>
        </message>
        <message>
            <source>This PDF could not be read. You can still save it and open it with another program.</source>
            <translation>Non è stato possibile leggere questo PDF. Puoi comunque salvarlo e aprirlo con un altro programma.</translation>
        </message>
        <message>
            <source>This PDF is locked with a password, so nothing in it could be checked.</source>
            <translation>Questo PDF è protetto da una password, quindi non è stato possibile controllarne il contenuto.</translation>
        </message>
        <message>
            <source>Some pages of this PDF could not be read.</source>
            <translation>Non è stato possibile leggere alcune pagine di questo PDF.</translation>
        </message>
        <message>
            <source>A file inside this PDF could not be read.</source>
            <translation>Non è stato possibile leggere un file dentro questo PDF.</translation>
        </message>
        <message>
            <source>This PDF holds a digital signature that this version of the program does not check.</source>
            <translation>Questo PDF contiene una firma digitale che questa versione del programma non controlla.</translation>
        </message>
        <message>
            <source>Only the first pages of this attachment were searched for payment codes.</source>
            <translation>I codici di pagamento sono stati cercati solo nelle prime pagine di questo allegato.</translation>
        </message>
        <message>
            <source>This picture could not be searched for payment codes.</source>
            <translation>Non è stato possibile cercare codici di pagamento in questa immagine.</translation>
        </message>
        <message>
            <source>This file holds only a signature. The document that was signed is elsewhere.</source>
            <translation>Questo file contiene solo una firma. Il documento firmato è altrove.</translation>
        </message>
        <message>
            <source>Something stands after the end of the signed file. It is not covered by the signature.</source>
            <translation>C’è qualcosa dopo la fine del file firmato. La firma non lo copre.</translation>
        </message>
        <message>
            <source>This file looks signed, but nobody signed it.</source>
            <translation>Questo file sembra firmato, ma nessuno lo ha firmato.</translation>
        </message>
        <message>
            <source>The certificate of a signer is missing, so that signature could not be checked.</source>
            <translation>Manca il certificato di un firmatario, quindi non è stato possibile controllare quella firma.</translation>
        </message>
        <message>
            <source>This archive could not be opened.</source>
            <translation>Non è stato possibile aprire questo archivio.</translation>
        </message>
        <message>
            <source>Files in this archive share the same bytes, a known trick. They were not opened.</source>
            <translation>Alcuni file in questo archivio condividono gli stessi byte, un trucco noto. Non sono stati aperti.</translation>
        </message>
        <message>
            <source>Names in this archive point outside it. They were made harmless.</source>
            <translation>Alcuni nomi in questo archivio puntano fuori dall’archivio. Sono stati resi innocui.</translation>
        </message>
        <message>
            <source>This file is locked with a password inside its archive and could not be checked.</source>
            <translation>Questo file è protetto da una password dentro il suo archivio e non è stato possibile controllarlo.</translation>
        </message>
        <message>
            <source>This file is compressed in a way that this program does not open.</source>
            <translation>Questo file è compresso in un modo che questo programma non apre.</translation>
        </message>
        <message>
            <source>This is no file but a link to another place. It was not followed.</source>
            <translation>Questo non è un file, ma un collegamento a un altro posto. Non è stato seguito.</translation>
        </message>
        <message>
            <source>This file is damaged inside its archive.</source>
            <translation>Questo file è danneggiato dentro il suo archivio.</translation>
        </message>
        <message>
            <source>The document has not changed since it was signed. Whether the signer's certificate comes from a recognised authority was not checked.</source>
            <translation>Il documento non è cambiato da quando è stato firmato. Non è stato controllato se il certificato del firmatario viene da un’autorità riconosciuta.</translation>
        </message>
        <message>
            <source>The signature uses an old method that is no longer considered safe.</source>
            <translation>La firma usa un metodo vecchio, che non è più considerato sicuro.</translation>
        </message>
        <message>
            <source>This signature could not be checked.</source>
            <translation>Non è stato possibile controllare questa firma.</translation>
        </message>
        <message>
            <source>The signer's certificate was not valid at the time the signer states.</source>
            <translation>Il certificato del firmatario non era valido nel momento che il firmatario dichiara.</translation>
        </message>
        <message>
            <source>This document was changed after it was signed.</source>
            <translation>Questo documento è stato modificato dopo la firma.</translation>
        </message>
        <message>
            <source>This signature does not hold: it was not made with the certificate it comes with.</source>
            <translation>Questa firma non regge: non è stata fatta con il certificato che la accompagna.</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Advance payment on an invoice</source>
            <translation>Acconto su fattura</translation>
        </message>
        <message>
            <source>Advance payment on a fee note</source>
            <translation>Acconto su parcella</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota di credito</translation>
        </message>
        <message>
            <source>Debit note</source>
            <translation>Nota di debito</translation>
        </message>
        <message>
            <source>Fee note of a professional</source>
            <translation>Parcella</translation>
        </message>
        <message>
            <source>Simplified invoice</source>
            <translation>Fattura semplificata</translation>
        </message>
        <message>
            <source>Simplified credit note</source>
            <translation>Nota di credito semplificata</translation>
        </message>
        <message>
            <source>Simplified debit note</source>
            <translation>Nota di debito semplificata</translation>
        </message>
        <message>
            <source>Simplified invoice for purchases of goods within the EU</source>
            <translation>Fattura semplificata per acquisti intracomunitari di beni</translation>
        </message>
        <message>
            <source>Simplified invoice for purchases of services within the EU</source>
            <translation>Fattura semplificata per acquisti intracomunitari di servizi</translation>
        </message>
        <message>
            <source>Summary document of several invoices</source>
            <translation>Documento riepilogativo di più fatture</translation>
        </message>
        <message>
            <source>Integration of an invoice under domestic reverse charge</source>
            <translation>Integrazione di fattura per inversione contabile interna</translation>
        </message>
        <message>
            <source>Integration or self-invoice for services bought abroad</source>
            <translation>Integrazione o autofattura per servizi acquistati dall’estero</translation>
        </message>
        <message>
            <source>Integration for goods bought within the EU</source>
            <translation>Integrazione per beni acquistati nell’Unione europea</translation>
        </message>
        <message>
            <source>Integration or self-invoice for goods of a foreign supplier</source>
            <translation>Integrazione o autofattura per beni di un fornitore estero</translation>
        </message>
        <message>
            <source>Self-invoice to regularise a missing or wrong invoice</source>
            <translation>Autofattura per regolarizzare una fattura mancante o sbagliata</translation>
        </message>
        <message>
            <source>Self-invoice for exceeding the VAT-free ceiling</source>
            <translation>Autofattura per splafonamento</translation>
        </message>
        <message>
            <source>Taking goods out of a VAT warehouse</source>
            <translation>Estrazione di beni da deposito IVA</translation>
        </message>
        <message>
            <source>Taking goods out of a VAT warehouse, with VAT paid</source>
            <translation>Estrazione di beni da deposito IVA con versamento dell’IVA</translation>
        </message>
        <message>
            <source>Deferred invoice</source>
            <translation>Fattura differita</translation>
        </message>
        <message>
            <source>Deferred invoice for goods resold through a third party</source>
            <translation>Fattura differita per beni rivenduti tramite terzi</translation>
        </message>
        <message>
            <source>Sale of depreciable goods, or internal transfer</source>
            <translation>Cessione di beni ammortizzabili o passaggi interni</translation>
        </message>
        <message>
            <source>Invoice for own use or goods given for free</source>
            <translation>Fattura per autoconsumo o cessioni gratuite</translation>
        </message>
        <message>
            <source>Purchase from San Marino with VAT</source>
            <translation>Acquisto da San Marino con IVA</translation>
        </message>
        <message>
            <source>Report of a missing or irregular invoice</source>
            <translation>Comunicazione di fattura mancante o irregolare</translation>
        </message>
        <message>
            <source>Invoice of a type that this program does not know</source>
            <translation>Fattura di un tipo che questo programma non conosce</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>contanti</translation>
        </message>
        <message>
            <source>cheque</source>
            <translation>assegno</translation>
        </message>
        <message>
            <source>banker's draft</source>
            <translation>assegno circolare</translation>
        </message>
        <message>
            <source>cash at the Treasury</source>
            <translation>contanti presso la Tesoreria</translation>
        </message>
        <message>
            <source>bank transfer</source>
            <translation>bonifico</translation>
        </message>
        <message>
            <source>promissory note</source>
            <translation>vaglia cambiario</translation>
        </message>
        <message>
            <source>bank payment slip</source>
            <translation>bollettino bancario</translation>
        </message>
        <message>
            <source>payment card</source>
            <translation>carta di pagamento</translation>
        </message>
        <message>
            <source>direct debit (RID)</source>
            <translation>addebito diretto (RID)</translation>
        </message>
        <message>
            <source>direct debit (RID utenze)</source>
            <translation>addebito diretto (RID utenze)</translation>
        </message>
        <message>
            <source>fast direct debit (RID veloce)</source>
            <translation>addebito diretto veloce (RID veloce)</translation>
        </message>
        <message>
            <source>collection order (RIBA)</source>
            <translation>ricevuta bancaria (RIBA)</translation>
        </message>
        <message>
            <source>MAV slip</source>
            <translation>bollettino MAV</translation>
        </message>
        <message>
            <source>receipt of the tax authority</source>
            <translation>quietanza erario</translation>
        </message>
        <message>
            <source>transfer between special accounts</source>
            <translation>giroconto su conti di contabilità speciale</translation>
        </message>
        <message>
            <source>debit to a bank account</source>
            <translation>domiciliazione bancaria</translation>
        </message>
        <message>
            <source>debit to a postal account</source>
            <translation>domiciliazione postale</translation>
        </message>
        <message>
            <source>postal payment slip</source>
            <translation>bollettino di conto corrente postale</translation>
        </message>
        <message>
            <source>SEPA direct debit</source>
            <translation>addebito diretto SEPA</translation>
        </message>
        <message>
            <source>SEPA direct debit (CORE)</source>
            <translation>addebito diretto SEPA (CORE)</translation>
        </message>
        <message>
            <source>SEPA direct debit (B2B)</source>
            <translation>addebito diretto SEPA (B2B)</translation>
        </message>
        <message>
            <source>kept back from sums already collected</source>
            <translation>trattenuta su somme già riscosse</translation>
        </message>
        <message>
            <source>pagoPA</source>
            <translation>pagoPA</translation>
        </message>
        <message>
            <source>Excluded from the taxable amount (art. 15)</source>
            <translation>Escluso dalla base imponibile (art. 15)</translation>
        </message>
        <message>
            <source>Outside VAT</source>
            <translation>Fuori campo IVA</translation>
        </message>
        <message>
            <source>Not taxable</source>
            <translation>Non imponibile</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Esente</translation>
        </message>
        <message>
            <source>Margin scheme, VAT not shown</source>
            <translation>Regime del margine, IVA non esposta</translation>
        </message>
        <message>
            <source>Reverse charge: the customer accounts for the VAT</source>
            <translation>Inversione contabile: l’IVA è a carico del cliente</translation>
        </message>
        <message>
            <source>VAT paid in another EU country</source>
            <translation>IVA assolta in un altro Stato dell’Unione europea</translation>
        </message>
        <message>
            <source>Withholding tax, natural persons</source>
            <translation>Ritenuta d’acconto, persone fisiche</translation>
        </message>
        <message>
            <source>Withholding tax, legal persons</source>
            <translation>Ritenuta d’acconto, persone giuridiche</translation>
        </message>
        <message>
            <source>INPS contribution</source>
            <translation>Contributo INPS</translation>
        </message>
        <message>
            <source>ENASARCO contribution</source>
            <translation>Contributo ENASARCO</translation>
        </message>
        <message>
            <source>ENPAM contribution</source>
            <translation>Contributo ENPAM</translation>
        </message>
        <message>
            <source>Other social security contribution</source>
            <translation>Altro contributo previdenziale</translation>
        </message>
        <message>
            <source>VAT due at once</source>
            <translation>IVA a esigibilità immediata</translation>
        </message>
        <message>
            <source>VAT due when paid</source>
            <translation>IVA a esigibilità differita</translation>
        </message>
        <message>
            <source>Split payment: the customer pays the VAT to the State</source>
            <translation>Scissione dei pagamenti: l’IVA la versa il cliente allo Stato</translation>
        </message>
        <message>
            <source>The sender declares that this message was registered as no. {number} of {date}.</source>
            <translation>Il mittente dichiara che questo messaggio è stato protocollato con il n. {number} del {date}.</translation>
        </message>
        <message>
            <source>Your message was registered as no. {number} of {date}.</source>
            <translation>Il tuo messaggio è stato protocollato con il n. {number} del {date}.</translation>
        </message>
        <message>
            <source>The registration of your message was updated: no. {number} of {date}.</source>
            <translation>La protocollazione del tuo messaggio è stata aggiornata: n. {number} del {date}.</translation>
        </message>
        <message>
            <source>The office found something wrong with a message and says why.</source>
            <translation>L’ufficio ha trovato qualcosa che non va in un messaggio e dice perché.</translation>
        </message>
        <message>
            <source>The registration no. {number} of {date} was cancelled.</source>
            <translation>La protocollazione n. {number} del {date} è stata annullata.</translation>
        </message>
        <message>
            <source>This protocol file names no registration number.</source>
            <translation>Questo file di protocollo non indica un numero di protocollo.</translation>
        </message>
        <message>
            <source>Valid qualified signature: the document has not changed, and the certificate was in force.</source>
            <translation>Firma qualificata valida: il documento non è cambiato e il certificato era in vigore.</translation>
        </message>
        <message>
            <source>Valid qualified seal: the document has not changed, and the certificate was in force.</source>
            <translation>Sigillo qualificato valido: il documento non è cambiato e il certificato era in vigore.</translation>
        </message>
        <message>
            <source>Valid signature with a qualified certificate. That its key is in a qualified device is not said.</source>
            <translation>Firma valida con certificato qualificato. Non è detto che la chiave sia in un dispositivo qualificato.</translation>
        </message>
        <message>
            <source>Valid signature of a listed issuer, but not a qualified one.</source>
            <translation>Firma valida di un emittente riconosciuto, ma non qualificata.</translation>
        </message>
        <message>
            <source>Valid qualified time stamp: the file existed at that time as it is now.</source>
            <translation>Marca temporale qualificata valida: a quell’ora il file esisteva così com’è ora.</translation>
        </message>
        <message>
            <source>The signature is intact, but the document was changed after it was signed.</source>
            <translation>La firma è integra, ma il documento è stato modificato dopo la firma.</translation>
        </message>
        <message>
            <source>The signature is intact. Fields of the document were filled in or changed after it was signed.</source>
            <translation>La firma è integra. Dopo la firma sono stati compilati o cambiati dei campi del documento.</translation>
        </message>
        <message>
            <source>The signature is intact, but it does not cover everything in the file.</source>
            <translation>La firma è integra, ma non copre tutto ciò che è nel file.</translation>
        </message>
        <message>
            <source>This signature is not made as its standard demands, so it does not count as one.</source>
            <translation>Questa firma non è fatta come chiede il suo standard, quindi non vale come firma.</translation>
        </message>
        <message>
            <source>This signature does not hold: the signer named another certificate than the one it comes with.</source>
            <translation>Questa firma non regge: il firmatario ha indicato un certificato diverso da quello allegato.</translation>
        </message>
        <message>
            <source>The signer's certificate was not valid yet when the document was signed.</source>
            <translation>Quando il documento è stato firmato, il certificato del firmatario non era ancora valido.</translation>
        </message>
        <message>
            <source>The signer's certificate had expired when the document was signed.</source>
            <translation>Quando il documento è stato firmato, il certificato del firmatario era scaduto.</translation>
        </message>
        <message>
            <source>The signer's certificate had been revoked when the document was signed.</source>
            <translation>Quando il documento è stato firmato, il certificato del firmatario era stato revocato.</translation>
        </message>
        <message>
            <source>The file that this signature is for is not here, so it could not be checked.</source>
            <translation>Il file a cui si riferisce questa firma non è qui, quindi non si è potuta controllare.</translation>
        </message>
        <message>
            <source>The signature is intact, but its key is too short to be considered safe.</source>
            <translation>La firma è integra, ma la sua chiave è troppo corta per essere considerata sicura.</translation>
        </message>
        <message>
            <source>The signature is intact, but its certificate was not issued for signing documents.</source>
            <translation>La firma è integra, ma il suo certificato non è stato emesso per firmare documenti.</translation>
        </message>
        <message>
            <source>The signature is intact. Whether its issuer is recognised cannot be told: no EU trusted list is loaded.</source>
            <translation>La firma è integra. Non si può dire se l’emittente è riconosciuto: nessun elenco di fiducia UE è caricato.</translation>
        </message>
        <message>
            <source>The signature is intact, but its issuer is not in the EU trusted lists that are loaded.</source>
            <translation>La firma è integra, ma l’emittente non è negli elenchi di fiducia UE caricati.</translation>
        </message>
        <message>
            <source>The signature is intact, but its issuer was not in good standing at that time.</source>
            <translation>La firma è integra, ma in quel momento l’emittente non era in regola.</translation>
        </message>
        <message>
            <source>The signature is intact, but the EU trusted list that is loaded is out of date.</source>
            <translation>La firma è integra, ma l’elenco di fiducia UE caricato non è aggiornato.</translation>
        </message>
        <message>
            <source>The signature is intact, but its certificate has expired and no time stamp shows that it was signed before.</source>
            <translation>La firma è integra, ma il certificato è scaduto e nessuna marca temporale mostra che la firma è precedente.</translation>
        </message>
        <message>
            <source>The signature is intact, but its certificate was revoked and no time stamp shows that it was signed before.</source>
            <translation>La firma è integra, ma il certificato è stato revocato e nessuna marca temporale mostra che la firma è precedente.</translation>
        </message>
        <message>
            <source>The signature is intact, but a certificate of its issuer was revoked.</source>
            <translation>La firma è integra, ma un certificato dell’emittente è stato revocato.</translation>
        </message>
        <message>
            <source>The signature is intact and its issuer is recognised. Whether the certificate was revoked is not known.</source>
            <translation>La firma è integra e l’emittente è riconosciuto. Non si sa se il certificato è stato revocato.</translation>
        </message>
        <message>
            <source>The signature is intact, but a time stamp that came along does not hold.</source>
            <translation>La firma è integra, ma una marca temporale che la accompagna non regge.</translation>
        </message>
        <message>
            <source>The time stamp is intact, but its authority is not in the EU trusted lists that are loaded.</source>
            <translation>La marca temporale è integra, ma la sua autorità non è negli elenchi di fiducia UE caricati.</translation>
        </message>
        <message>
            <source>The signature is intact, but the time that the signer states cannot be right.</source>
            <translation>La firma è integra, ma l’ora dichiarata dal firmatario non può essere giusta.</translation>
        </message>
        <message>
            <source>A separate process looks into these files. On this system nothing keeps it from: {missing}.</source>
            <translation>Questi file sono esaminati da un processo separato. Su questo sistema nulla gli impedisce di: {missing}.</translation>
        </message>
        <message>
            <source>It is still ended when a file makes it fail or keeps it busy for too long.</source>
            <translation>Viene comunque chiuso quando un file lo manda in errore o lo tiene occupato troppo a lungo.</translation>
        </message>
        <message>
            <source>taking all the memory</source>
            <translation>occupare tutta la memoria</translation>
        </message>
        <message>
            <source>writing files</source>
            <translation>scrivere file</translation>
        </message>
        <message>
            <source>reading your files</source>
            <translation>leggere i tuoi file</translation>
        </message>
        <message>
            <source>using the network or starting programs</source>
            <translation>usare la rete o avviare programmi</translation>
        </message>
    </context>
    <context>
        <name>dossiers</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c’è una frase.</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Fascicolo</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messaggi</translation>
        </message>
        <message>
            <source>Receipts of what you sent</source>
            <translation>Ricevute di quello che hai inviato</translation>
        </message>
        <message>
            <source>Suspicious: they name the same act, and are no part of it</source>
            <translation>Sospetti: indicano lo stesso atto, ma non ne fanno parte</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamenti</translation>
        </message>
        <message>
            <source>Files that you put here</source>
            <translation>File che hai messo qui</translation>
        </message>
        <message>
            <source>What is here, and what is still to be downloaded</source>
            <translation>Che cosa c’è qui e che cosa è ancora da scaricare</translation>
        </message>
        <message>
            <source>What you declared</source>
            <translation>Che cosa hai dichiarato</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Le tue note</translation>
        </message>
        <message>
            <source>Numbers of the act</source>
            <translation>Numeri dell’atto</translation>
        </message>
        <message>
            <source>Act or document</source>
            <translation>Atto o documento</translation>
        </message>
        <message>
            <source>Notice of receipt (AAR)</source>
            <translation>Avviso di avvenuta ricezione (AAR)</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestazione</translation>
        </message>
        <message>
            <source>Payment form</source>
            <translation>Modulo di pagamento</translation>
        </message>
        <message>
            <source>Receipt of a payment</source>
            <translation>Ricevuta di un pagamento</translation>
        </message>
        <message>
            <source>Other file</source>
            <translation>Altro file</translation>
        </message>
        <message>
            <source>The acts themselves</source>
            <translation>Gli atti veri e propri</translation>
        </message>
        <message>
            <source>Payment forms</source>
            <translation>Moduli di pagamento</translation>
        </message>
        <message>
            <source>Attestation: the notification was taken in charge</source>
            <translation>Attestazione: notifica presa in carico</translation>
        </message>
        <message>
            <source>Attestation: digital notification</source>
            <translation>Attestazione: notifica digitale</translation>
        </message>
        <message>
            <source>Attestation: digital delivery failed (AMR)</source>
            <translation>Attestazione: mancato recapito digitale (AMR)</translation>
        </message>
        <message>
            <source>Attestation: access by you or a delegate</source>
            <translation>Attestazione: accesso tuo o di un delegato</translation>
        </message>
        <message>
            <source>PEC receipts of the delivery</source>
            <translation>Ricevute PEC della consegna</translation>
        </message>
        <message>
            <source>Receipt of the registered letter</source>
            <translation>Ricevuta della raccomandata</translation>
        </message>
        <message>
            <source>Deposit of the notice of receipt</source>
            <translation>Deposito dell’avviso di avvenuta ricezione</translation>
        </message>
        <message>
            <source>Declaration: the notification is cancelled</source>
            <translation>Dichiarazione: la notifica è annullata</translation>
        </message>
        <message>
            <source>Attestation: malfunction of SEND and its end</source>
            <translation>Attestazione: malfunzionamento di SEND e ripristino</translation>
        </message>
        <message>
            <source>Attestation: nothing was heard of a delivery abroad</source>
            <translation>Attestazione: nessun esito dal recapito all’estero</translation>
        </message>
        <message>
            <source>Declaration: when the outcome of the delivery on paper was made available</source>
            <translation>Dichiarazione: quando è stato reso disponibile l’esito del recapito cartaceo</translation>
        </message>
        <message>
            <source>attached to the PEC</source>
            <translation>in allegato alla PEC</translation>
        </message>
        <message>
            <source>in your dossier</source>
            <translation>nel tuo fascicolo</translation>
        </message>
        <message>
            <source>still to be downloaded</source>
            <translation>ancora da scaricare</translation>
        </message>
        <message>
            <source>Opened on SEND: {at}</source>
            <translation>Aperta su SEND: {at}</translation>
        </message>
        <message>
            <source>Opened again: {at} (the first time counts)</source>
            <translation>Aperta di nuovo: {at} (conta la prima volta)</translation>
        </message>
        <message>
            <source>Digital delivery failed, the notice of it (AMR) was deposited: {at}</source>
            <translation>Recapito digitale fallito, avviso di mancato recapito (AMR) depositato: {at}</translation>
        </message>
        <message>
            <source>Istanza di accertamento con adesione filed: {day}</source>
            <translation>Istanza di accertamento con adesione presentata: {day}</translation>
        </message>
        <message>
            <source>paid on {day}, as you said</source>
            <translation>pagato il giorno {day}, come hai indicato</translation>
        </message>
        <message>
            <source>not marked as paid</source>
            <translation>non segnato come pagato</translation>
        </message>
        <message>
            <source>suspicious: do not pay</source>
            <translation>sospetto: non pagare</translation>
        </message>
        <message>
            <source>SEND keeps the acts ready until {until}: 120 days from {effective}, the presumed day of effect. The notice of receipt (AAR) stays for ten years.</source>
            <translation>SEND tiene disponibili gli atti fino al giorno {until}: 120 giorni dal giorno {effective}, data presunta di perfezionamento. L’avviso di avvenuta ricezione (AAR) resta per dieci anni.</translation>
        </message>
        <message>
            <source>{days} days left to download</source>
            <translation>Giorni rimasti per scaricare: {days}</translation>
        </message>
        <message>
            <source>Today is the last day to download</source>
            <translation>Oggi è l’ultimo giorno per scaricare</translation>
        </message>
        <message>
            <source>The 120 days are over: the acts may be gone from SEND</source>
            <translation>I 120 giorni sono passati: gli atti potrebbero non essere più su SEND</translation>
        </message>
        <message>
            <source>The PEC is proven, and its subject, notice of receipt and QR code name the same notification. Which office wrote it is not proven by that.</source>
            <translation>La PEC è verificata, e il suo oggetto, l’avviso di avvenuta ricezione e il codice QR indicano la stessa notifica. Questo non prova quale ente l’ha scritta.</translation>
        </message>
        <message>
            <source>It has the form of a SEND notification, but not every part that should agree could be compared.</source>
            <translation>Ha la forma di una notifica SEND, ma non è stato possibile confrontare tutte le parti che devono concordare.</translation>
        </message>
        <message>
            <source>This is at most a courtesy message: it has no legal effect. The PEC or the registered letter has it.</source>
            <translation>Al massimo è un messaggio di cortesia: non ha valore legale. Lo ha la PEC o la raccomandata.</translation>
        </message>
        <message>
            <source>It looks like SEND, but something contradicts it. Open no link and pay nothing because of it.</source>
            <translation>Somiglia a SEND, ma qualcosa lo smentisce. Non aprire nessun link e non pagare niente per questo messaggio.</translation>
        </message>
        <message>
            <source>{name}: {role}, added</source>
            <translation>Aggiunto: {name} ({role})</translation>
        </message>
        <message>
            <source>It says that the notification was opened on {at}. If that is right, declare it: the dates may change.</source>
            <translation>Dice che la notifica è stata aperta: {at}. Se è giusto, dichiaralo: le date possono cambiare.</translation>
        </message>
        <message>
            <source>If that is right, count from it: --declare undelivered={at}</source>
            <translation>Se è giusto, conta da lì: --declare undelivered={at}</translation>
        </message>
        <message>
            <source>It says that digital delivery failed and the notice was deposited on {at}. By that the notification takes effect on {day} (15th day), unless it was opened before.</source>
            <translation>Dice che il recapito digitale non è riuscito e che l’avviso è stato depositato: {at}. In base a questo la notifica si perfeziona il giorno {day} (15° giorno), se non è stata aperta prima.</translation>
        </message>
        <message>
            <source>An attestation in your dossier says that digital delivery failed, deposited on {at}: by that it takes effect on {day}. It is not counted here by itself; its signature was not verified.</source>
            <translation>Un’attestazione nel tuo fascicolo dice che il recapito digitale non è riuscito. Deposito: {at}. In base a questo la notifica si perfeziona il giorno {day}. Qui non viene conteggiata da sola; la sua firma non è stata verificata.</translation>
        </message>
        <message>
            <source>What an attestation says was read from its text; its signature was not verified here.</source>
            <translation>Quello che dice un’attestazione è stato letto dal suo testo; qui la sua firma non è stata verificata.</translation>
        </message>
        <message>
            <source>SEND is the State's service for notifications with legal effect. The PEC brings the notice of receipt (AAR) and mostly the acts; all of it is also on the site, with SPID or CIE.</source>
            <translation>SEND è il servizio dello Stato per le notifiche con valore legale. La PEC porta l’avviso di avvenuta ricezione (AAR) e di solito gli atti; tutto è anche sul sito, con SPID o CIE.</translation>
        </message>
        <message>
            <source>A digital notification costs at most €2. The office may add it when you pay: the amount printed on the notice can be lower than what you are asked.</source>
            <translation>Una notifica digitale costa al massimo 2 €. L’ente può aggiungere questo costo quando paghi: l’importo stampato sull’avviso può essere più basso di quello che ti viene chiesto.</translation>
        </message>
        <message>
            <source>On SEND you can name a delegate who reads for you. When the delegate opens the notification, it takes effect as if you had opened it.</source>
            <translation>Su SEND puoi nominare un delegato che legge per te. Quando il delegato apre la notifica, si perfeziona come se l’avessi aperta tu.</translation>
        </message>
        <message>
            <source>It takes effect even when nobody opens it. Paying, or collecting papers at a pick-up point, does not make it take effect.</source>
            <translation>Si perfeziona anche se nessuno la apre. Pagare, o ritirare i documenti in un punto di ritiro, non la fa perfezionare.</translation>
        </message>
        <message>
            <source>If a certified malfunction of SEND kept you from it on the last day of a term, the term may move to the 7th day after the notice that it works again. No date here takes that into account: keep the attestation.</source>
            <translation>Se l’ultimo giorno di un termine un malfunzionamento certificato di SEND te lo ha impedito, il termine può spostarsi al 7° giorno dopo la comunicazione che funziona di nuovo. Qui nessuna data ne tiene conto: conserva l’attestazione.</translation>
        </message>
        <message>
            <source>The rules of SEND shown here come from its published manuals and programs. The date is presumed: this program cannot see whether it was opened elsewhere.</source>
            <translation>Le regole di SEND indicate qui vengono dai suoi manuali e programmi pubblicati. La data è presunta: questo programma non può vedere se la notifica è stata aperta altrove.</translation>
        </message>
        <message>
            <source>A link to {host}: genuine text messages of SEND have no link. Do not open it.</source>
            <translation>Un link a {host}: gli SMS autentici di SEND non contengono link. Non aprirlo.</translation>
        </message>
        <message>
            <source>It names another notification: {iun}.</source>
            <translation>Indica un’altra notifica: {iun}.</translation>
        </message>
        <message>
            <source>Nothing speaks against it: it names the notification and has no link. That does not prove who sent it.</source>
            <translation>Niente lo smentisce: indica la notifica e non contiene link. Questo non prova chi l’ha inviato.</translation>
        </message>
        <message>
            <source>It names no notification code (IUN), as a genuine one would.</source>
            <translation>Non indica nessun codice della notifica (IUN): un messaggio autentico lo indicherebbe.</translation>
        </message>
        <message>
            <source>The control letter of {iun} is not the one SEND would write. It may be invented.</source>
            <translation>La lettera di controllo di {iun} non è quella che scriverebbe SEND. Potrebbe essere inventato.</translation>
        </message>
        <message>
            <source>read from a scan by OCR</source>
            <translation>letto da una scansione con OCR</translation>
        </message>
    </context>
    <context>
        <name>empty</name>
        <message>
            <source>Nothing to do</source>
            <translation>Niente da fare</translation>
        </message>
        <message>
            <source>No official notice waits for you. New ones appear here by themselves.</source>
            <translation>Nessun avviso ufficiale ti aspetta. I nuovi avvisi compaiono qui da soli.</translation>
        </message>
        <message>
            <source>No deadline in sight</source>
            <translation>Nessuna scadenza in vista</translation>
        </message>
        <message>
            <source>No notice with a date of its own was found in your mail.</source>
            <translation>Nella tua posta non è stato trovato nessun avviso con una data propria.</translation>
        </message>
        <message>
            <source>Nothing to pay</source>
            <translation>Niente da pagare</translation>
        </message>
        <message>
            <source>No payment notice in your mail is open.</source>
            <translation>Nella tua posta non ci sono avvisi di pagamento aperti.</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <translation>Non hai ancora inviato niente</translation>
        </message>
        <message>
            <source>Messages that you send appear here with their receipts.</source>
            <translation>I messaggi che invii compaiono qui con le loro ricevute.</translation>
        </message>
        <message>
            <source>The archive is empty</source>
            <translation>L’archivio è vuoto</translation>
        </message>
        <message>
            <source>Notices that you mark as done are kept here.</source>
            <translation>Gli avvisi che segni come fatti restano qui.</translation>
        </message>
        <message>
            <source>No notices</source>
            <translation>Nessun avviso</translation>
        </message>
        <message>
            <source>Nothing was received here yet.</source>
            <translation>Qui non è ancora arrivato niente.</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c’è una frase.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificata</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Non verificata</translation>
        </message>
        <message>
            <source>Contradicted</source>
            <translation>Falsa o alterata</translation>
        </message>
        <message>
            <source>Ordinary mail</source>
            <translation>Posta ordinaria</translation>
        </message>
        <message>
            <source>False PEC</source>
            <translation>Falsa PEC</translation>
        </message>
        <message>
            <source>Not checkable</source>
            <translation>Non verificabile</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Alterata</translation>
        </message>
        <message>
            <source>Bad signature</source>
            <translation>Firma non valida</translation>
        </message>
        <message>
            <source>Wrong sender</source>
            <translation>Mittente diverso</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocato</translation>
        </message>
        <message>
            <source>Wrong date</source>
            <translation>Data non valida</translation>
        </message>
        <message>
            <source>Contradictory</source>
            <translation>Contraddittoria</translation>
        </message>
        <message>
            <source>Not trusted</source>
            <translation>Non attendibile</translation>
        </message>
        <message>
            <source>Revoked later</source>
            <translation>Revocato dopo</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Non riconosciuta</translation>
        </message>
        <message>
            <source>Signed by the PEC provider {provider}, unchanged since {at}.</source>
            <translation>Firmata dal gestore PEC {provider} in data {at} e non modificata da allora.</translation>
        </message>
        <message>
            <source>Signed by the PEC provider {provider}, unchanged since {at}. Whether its certificate had been revoked was not checked.</source>
            <translation>Firmata dal gestore PEC {provider} in data {at} e non modificata da allora. Non è stato controllato se il suo certificato era stato revocato.</translation>
        </message>
        <message>
            <source>Signed by the PEC provider {provider}, unchanged. Its certificate was valid on {at} and expired on {valid_to}: revocation can no longer be checked.</source>
            <translation>Firmata dal gestore PEC {provider}, non modificata. Il suo certificato era valido alla data {at} ed è scaduto in data {valid_to}: la revoca non si può più controllare.</translation>
        </message>
        <message>
            <source>Ordinary mail: no PEC provider certifies who sent it, when, or what it says.</source>
            <translation>Posta ordinaria: nessun gestore PEC certifica chi l’ha inviata, quando e che cosa dice.</translation>
        </message>
        <message>
            <source>This mail pretends to be PEC, but no provider signed it. Do not trust it.</source>
            <translation>Questo messaggio finge di essere una PEC, ma nessun gestore lo ha firmato. Non fidarti.</translation>
        </message>
        <message>
            <source>This program could not check the provider's signature, so nothing is certain.</source>
            <translation>Questo programma non ha potuto controllare la firma del gestore, quindi niente è certo.</translation>
        </message>
        <message>
            <source>The signature is not genuine. Do not rely on what this message says.</source>
            <translation>La firma non è autentica. Non fare affidamento su quello che dice questo messaggio.</translation>
        </message>
        <message>
            <source>This came to your PEC mailbox as ordinary mail: nobody certifies who sent it.</source>
            <translation>Questo messaggio è arrivato nella tua casella PEC come posta ordinaria: nessuno certifica chi l’ha inviato.</translation>
        </message>
        <message>
            <source>The signature belongs to {address}, but the message says it comes from {from}.</source>
            <translation>La firma appartiene a {address}, ma il messaggio dice di venire da {from}.</translation>
        </message>
        <message>
            <source>This is not what {provider} signed: somebody changed it, or a mail system on its way did. Do not rely on what it says.</source>
            <translation>Questo non è quello che {provider} ha firmato: lo ha cambiato qualcuno, oppure un sistema di posta lungo il percorso. Non fare affidamento su quello che dice.</translation>
        </message>
        <message>
            <source>The provider's certificate was revoked before this was signed, or because its key was no longer safe. Do not rely on this message.</source>
            <translation>Il certificato del gestore è stato revocato prima di questa firma, oppure perché la sua chiave non era più sicura. Non fare affidamento su questo messaggio.</translation>
        </message>
        <message>
            <source>On {at} the signer's certificate was not valid: it runs from {valid_from} to {valid_to}.</source>
            <translation>Alla data {at} il certificato del firmatario non era valido: la sua validità va da {valid_from} a {valid_to}.</translation>
        </message>
        <message>
            <source>The signature is intact, but the certified data and the message contradict each other.</source>
            <translation>La firma è integra, ma i dati di certificazione e il messaggio si contraddicono.</translation>
        </message>
        <message>
            <source>The content is intact, but the certificate does not come from the authority of the PEC providers.</source>
            <translation>Il contenuto è integro, ma il certificato non viene dall’autorità dei gestori PEC.</translation>
        </message>
        <message>
            <source>The provider's certificate was revoked after the stated date: nothing independent shows that it was signed before.</source>
            <translation>Il certificato del gestore è stato revocato dopo la data dichiarata: manca una prova indipendente che la firma sia anteriore.</translation>
        </message>
        <message>
            <source>The signed content is intact, but this program cannot trace the whole message to a PEC provider it knows.</source>
            <translation>Il contenuto firmato è integro, ma questo programma non riesce a ricondurre l’intero messaggio a un gestore PEC che conosce.</translation>
        </message>
        <message>
            <source>The signature uses an old method: it protects less against forgery.</source>
            <translation>La firma usa un metodo vecchio: protegge meno dalle contraffazioni.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Struttura</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Integrità</translation>
        </message>
        <message>
            <source>Sender's address</source>
            <translation>Indirizzo del mittente</translation>
        </message>
        <message>
            <source>Who vouches</source>
            <translation>Chi garantisce</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Agreement of the data</source>
            <translation>Coerenza dei dati</translation>
        </message>
        <message>
            <source>The message carries no signature.</source>
            <translation>Il messaggio non ha nessuna firma.</translation>
        </message>
        <message>
            <source>The message shows marks that only a PEC provider may set, and no provider signed it.</source>
            <translation>Il messaggio porta segni che solo un gestore PEC può mettere, ma nessun gestore lo ha firmato.</translation>
        </message>
        <message>
            <source>{name} signed this mail with a personal certificate. That is not PEC.</source>
            <translation>{name} ha firmato questo messaggio con un certificato personale. Non è una PEC.</translation>
        </message>
        <message>
            <source>The signature covers the whole message.</source>
            <translation>La firma copre tutto il messaggio.</translation>
        </message>
        <message>
            <source>The signed message has parts that the signature does not cover.</source>
            <translation>Il messaggio firmato ha parti che la firma non copre.</translation>
        </message>
        <message>
            <source>The signature is good, but somebody put the signed message inside another: the outer sender, subject and text are not certified.</source>
            <translation>La firma è buona, ma qualcuno ha messo il messaggio firmato dentro un altro: il mittente, l’oggetto e il testo esterni non sono certificati.</translation>
        </message>
        <message>
            <source>The headers name two kinds of PEC message at once.</source>
            <translation>Le intestazioni indicano insieme due tipi di messaggio PEC.</translation>
        </message>
        <message>
            <source>The headers do not name a kind of PEC message that this program knows.</source>
            <translation>Le intestazioni non indicano un tipo di messaggio PEC che questo programma conosce.</translation>
        </message>
        <message>
            <source>Your provider wrapped an ordinary mail: it certifies the wrapping, not the mail.</source>
            <translation>Il tuo gestore ha imbustato un messaggio di posta ordinaria: certifica la busta, non il messaggio.</translation>
        </message>
        <message>
            <source>The signature is damaged or far too large to be read.</source>
            <translation>La firma è danneggiata o troppo grande per essere letta.</translation>
        </message>
        <message>
            <source>The signature brings a text of its own, which a genuine one never does. It was refused.</source>
            <translation>La firma porta con sé un testo proprio, cosa che una firma autentica non fa mai. È stata rifiutata.</translation>
        </message>
        <message>
            <source>The signature names nobody who signed.</source>
            <translation>La firma non indica nessun firmatario.</translation>
        </message>
        <message>
            <source>The certificate of a signer is missing.</source>
            <translation>Manca il certificato di un firmatario.</translation>
        </message>
        <message>
            <source>The signature also brings a certificate that is damaged or not the signer's: nothing here relies on it.</source>
            <translation>La firma porta anche un certificato danneggiato o che non è del firmatario: qui niente si basa su quello.</translation>
        </message>
        <message>
            <source>Unknown bytes follow the signature.</source>
            <translation>Dopo la firma ci sono byte sconosciuti.</translation>
        </message>
        <message>
            <source>More than one party signed: {signers}. PEC has one signer.</source>
            <translation>Ha firmato più di un soggetto: {signers}. Una PEC ha un solo firmatario.</translation>
        </message>
        <message>
            <source>Nothing changed since {signer} signed it.</source>
            <translation>Niente è cambiato dopo la firma di {signer}.</translation>
        </message>
        <message>
            <source>The content is not the one that {signer} signed: somebody changed it, or a mail system on the way did.</source>
            <translation>Il contenuto non è quello firmato da {signer}: lo ha cambiato qualcuno, oppure un sistema di posta lungo il percorso.</translation>
        </message>
        <message>
            <source>The signature was not made with the key of {signer}.</source>
            <translation>La firma non è stata fatta con la chiave di {signer}.</translation>
        </message>
        <message>
            <source>The signature uses a method that this program does not accept or does not know ({detail}).</source>
            <translation>La firma usa un metodo che questo programma non accetta o non conosce ({detail}).</translation>
        </message>
        <message>
            <source>The signature uses {digest}, an old method that protects less against forgery. PEC providers used it for many years.</source>
            <translation>La firma usa {digest}, un metodo vecchio che protegge meno dalle contraffazioni. I gestori PEC lo hanno usato per molti anni.</translation>
        </message>
        <message>
            <source>The signer's key has only {bits} bits: it protects less against forgery.</source>
            <translation>La chiave del firmatario ha solo {bits} bit: protegge meno dalle contraffazioni.</translation>
        </message>
        <message>
            <source>The file was saved with other line ends. With the original ones restored, the signature fits.</source>
            <translation>Il file è stato salvato con fini di riga diverse. Ripristinando quelle originali, la firma corrisponde.</translation>
        </message>
        <message>
            <source>The message announces {label}, the signature uses {digest}. The signature counts.</source>
            <translation>Il messaggio annuncia {label}, la firma usa {digest}. Conta la firma.</translation>
        </message>
        <message>
            <source>The mail lay in an mbox file, a format that can change the bytes of a mail. It was judged as it lies there.</source>
            <translation>Il messaggio era in un file mbox, un formato che può cambiare i byte di un messaggio. È stato giudicato così come si trova lì.</translation>
        </message>
        <message>
            <source>The mail lay in an mbox file, which had put a mark before lines that begin with “From”. It was judged with those marks taken away.</source>
            <translation>Il messaggio era in un file mbox, che aveva messo un segno prima delle righe che cominciano con “From”. È stato giudicato senza quei segni.</translation>
        </message>
        <message>
            <source>The mail lay in an mbox file, which had changed the line ends. It was judged with the original ones restored.</source>
            <translation>Il messaggio era in un file mbox, che aveva cambiato i fini di riga. È stato giudicato ripristinando quelli originali.</translation>
        </message>
        <message>
            <source>These are not the bytes that were signed, but the mbox format may have changed them: look for the original .eml file before you draw any conclusion.</source>
            <translation>Questi non sono i byte che sono stati firmati, ma può averli cambiati il formato mbox: cerca il file .eml originale prima di trarre conclusioni.</translation>
        </message>
        <message>
            <source>The provider's certificate is issued for {from}, the address this came from.</source>
            <translation>Il certificato del gestore è rilasciato per {from}, l’indirizzo da cui è arrivato il messaggio.</translation>
        </message>
        <message>
            <source>The message says it comes from {from}; the certificate is issued for another address: {certificate}.</source>
            <translation>Il messaggio dice di venire da {from}; il certificato è rilasciato per un altro indirizzo: {certificate}.</translation>
        </message>
        <message>
            <source>The sender's address {from} is written in other capitals than in the certificate: {certificate}.</source>
            <translation>L’indirizzo del mittente {from} è scritto con maiuscole diverse da quelle del certificato: {certificate}.</translation>
        </message>
        <message>
            <source>The message does not name exactly one sender, as every PEC does.</source>
            <translation>Il messaggio non indica un solo mittente, come fa ogni PEC.</translation>
        </message>
        <message>
            <source>The fields Sender and From agree.</source>
            <translation>I campi Sender e From concordano.</translation>
        </message>
        <message>
            <source>The field Sender names {sender}, the field From {from}.</source>
            <translation>Il campo Sender indica {sender}, il campo From {from}.</translation>
        </message>
        <message>
            <source>The sender named beside the provider's address is the certified one: {certified}.</source>
            <translation>Il mittente indicato accanto all’indirizzo del gestore è quello certificato: {certified}.</translation>
        </message>
        <message>
            <source>The sender's name beside the provider's address ({header}) does not show the certified sender {certified}.</source>
            <translation>Il nome del mittente accanto all’indirizzo del gestore ({header}) non mostra il mittente certificato {certified}.</translation>
        </message>
        <message>
            <source>The message shows {header} as its sender; the provider certified {certified}.</source>
            <translation>Il messaggio mostra {header} come mittente; il gestore ha certificato {certified}.</translation>
        </message>
        <message>
            <source>{provider} is a PEC provider: {anchor} certified its key.</source>
            <translation>{provider} è un gestore PEC: la sua chiave è certificata da {anchor}.</translation>
        </message>
        <message>
            <source>{provider} counts as a PEC provider here: {anchor}, an authority that you added yourself, certified its key.</source>
            <translation>Qui {provider} vale come gestore PEC: la sua chiave è certificata da {anchor}, un’autorità che hai aggiunto tu.</translation>
        </message>
        <message>
            <source>The signer made its own certificate: nobody vouches for it.</source>
            <translation>Il firmatario si è fatto il certificato da solo: nessuno garantisce per lui.</translation>
        </message>
        <message>
            <source>The certificate says it was issued by the authority of the PEC providers, but that authority's key did not sign it.</source>
            <translation>Il certificato dice di essere rilasciato dall’autorità dei gestori PEC, ma la chiave di quell’autorità non lo ha firmato.</translation>
        </message>
        <message>
            <source>This program does not know who issued the certificate: {issuer}.</source>
            <translation>Questo programma non conosce chi ha rilasciato il certificato: {issuer}.</translation>
        </message>
        <message>
            <source>An authority that certifies anyone's mail address issued the certificate: {issuer}. It does not make a PEC provider.</source>
            <translation>Il certificato è rilasciato da un’autorità che certifica l’indirizzo di posta di chiunque: {issuer}. Questo non basta per essere un gestore PEC.</translation>
        </message>
        <message>
            <source>{anchor} did not certify PEC providers at that date.</source>
            <translation>{anchor} non certificava gestori PEC in quella data.</translation>
        </message>
        <message>
            <source>{anchor} may not certify this address or organisation: {provider}.</source>
            <translation>{anchor} non può certificare questo indirizzo o questa organizzazione: {provider}.</translation>
        </message>
        <message>
            <source>The certificate was not issued for signing mail as a PEC provider.</source>
            <translation>Il certificato non è stato rilasciato per firmare la posta come gestore PEC.</translation>
        </message>
        <message>
            <source>The signer's certificate cannot be read.</source>
            <translation>Non è possibile leggere il certificato del firmatario.</translation>
        </message>
        <message>
            <source>The certificate of {anchor} is not enclosed; its key, known to this program, vouches for the signer.</source>
            <translation>Il certificato di {anchor} non è allegato; la sua chiave, nota a questo programma, garantisce per il firmatario.</translation>
        </message>
        <message>
            <source>The enclosed certificate of {anchor} could not be verified by itself; its key is the known one.</source>
            <translation>Non è stato possibile verificare da solo il certificato allegato di {anchor}; la sua chiave è quella nota.</translation>
        </message>
        <message>
            <source>The enclosed certificate of {anchor} does not allow it to certify anybody.</source>
            <translation>Il certificato allegato di {anchor} non le permette di certificare nessuno.</translation>
        </message>
        <message>
            <source>The enclosed certificate of {anchor} was not valid on that date.</source>
            <translation>Il certificato allegato di {anchor} non era valido in quella data.</translation>
        </message>
        <message>
            <source>The signer's certificate sets a condition that this program does not know, so it may not be relied on.</source>
            <translation>Il certificato del firmatario pone una condizione che questo programma non conosce: non ci si può basare su di esso.</translation>
        </message>
        <message>
            <source>{provider} and {address} are among the PEC providers as listed in {month}. Trust does not rest on that list.</source>
            <translation>{provider} con {address} è tra i gestori PEC secondo l’elenco di {month}. La fiducia non si basa su quell’elenco.</translation>
        </message>
        <message>
            <source>{provider} with {address} is not among the PEC providers as listed in {month}; the list may have changed since.</source>
            <translation>{provider} con {address} non è tra i gestori PEC secondo l’elenco di {month}; da allora l’elenco può essere cambiato.</translation>
        </message>
        <message>
            <source>No other mail signed for {address} is kept here to compare the signer with.</source>
            <translation>Qui non è conservato nessun altro messaggio firmato per {address} con cui confrontare il firmatario.</translation>
        </message>
        <message>
            <source>The same key signed {count} other mails for {address}, the first dated {since}: too little to know it by.</source>
            <translation>La stessa chiave ha firmato altri messaggi per {address}: sono {count}, il primo con la data {since}. Sono troppo pochi per riconoscerla.</translation>
        </message>
        <message>
            <source>The same key signed {count} other mails for {address}, the first dated {since}.</source>
            <translation>La stessa chiave ha firmato altri messaggi per {address}: sono {count}, il primo con la data {since}.</translation>
        </message>
        <message>
            <source>The same key signed {count} other mails for {address}, the first dated {since}. Whose key it is, nobody that this program knows vouches for.</source>
            <translation>La stessa chiave ha firmato altri messaggi per {address}: sono {count}, il primo con la data {since}. Nessuno che questo programma conosca garantisce di chi sia la chiave.</translation>
        </message>
        <message>
            <source>The other mails for {address} kept here were signed with another key. Providers renew their keys every few years.</source>
            <translation>Gli altri messaggi per {address} conservati qui sono firmati con un’altra chiave. I gestori PEC rinnovano le chiavi ogni pochi anni.</translation>
        </message>
        <message>
            <source>Somebody else vouched for the signer of the other mails for {address}, the first dated {since}. Be careful.</source>
            <translation>Per il firmatario degli altri messaggi per {address}, il primo con la data {since}, garantiva qualcun altro. Fai attenzione.</translation>
        </message>
        <message>
            <source>{count} other mails for {address} come from a recognised PEC provider; the signer of this one is not. Be careful.</source>
            <translation>Altri messaggi per {address} ({count}) vengono da un gestore PEC riconosciuto; il firmatario di questo non lo è. Fai attenzione.</translation>
        </message>
        <message>
            <source>On {at} the certificate was valid ({valid_from} to {valid_to}).</source>
            <translation>Alla data {at} il certificato era valido (validità: da {valid_from} a {valid_to}).</translation>
        </message>
        <message>
            <source>On {at} the certificate was not valid ({valid_from} to {valid_to}).</source>
            <translation>Alla data {at} il certificato non era valido (validità: da {valid_from} a {valid_to}).</translation>
        </message>
        <message>
            <source>The certificate has expired since, on {valid_to}. The signature was made before.</source>
            <translation>Da allora il certificato è scaduto, in data {valid_to}. La firma è stata fatta prima.</translation>
        </message>
        <message>
            <source>Whether the certificate had been revoked by {at} was not checked.</source>
            <translation>Non è stato controllato se alla data {at} il certificato era già stato revocato.</translation>
        </message>
        <message>
            <source>The authority said on {answered} that the certificate is not revoked.</source>
            <translation>L’autorità ha risposto in data {answered} che il certificato non è revocato.</translation>
        </message>
        <message>
            <source>The certificate was revoked from {revoked_at} on, before this was signed ({at}).</source>
            <translation>Il certificato è revocato a partire dalla data {revoked_at}, cioè da prima di questa firma ({at}).</translation>
        </message>
        <message>
            <source>The certificate was revoked on {revoked_at} because its key was no longer safe: what it signed, at whatever date, proves nothing.</source>
            <translation>Il certificato è stato revocato in data {revoked_at} perché la sua chiave non era più sicura: quello che ha firmato, con qualsiasi data, non prova niente.</translation>
        </message>
        <message>
            <source>The certificate was revoked on {revoked_at}. Your mailbox had this message before, on {seen}.</source>
            <translation>Il certificato è stato revocato in data {revoked_at}. La tua casella aveva questo messaggio già prima, in data {seen}.</translation>
        </message>
        <message>
            <source>The certificate was revoked on {revoked_at}, after the stated date ({at}); nothing else shows that the message is older.</source>
            <translation>Il certificato è stato revocato in data {revoked_at}, dopo la data dichiarata ({at}); nient’altro mostra che il messaggio sia anteriore.</translation>
        </message>
        <message>
            <source>The certificate of {issuer} itself was not revoked, as its authority said on {answered}.</source>
            <translation>Il certificato di {issuer} non era revocato, come ha risposto la sua autorità in data {answered}.</translation>
        </message>
        <message>
            <source>A certificate of {issuer} was revoked on {revoked_at}, but not because its key was unsafe: the key that this program knows still counts.</source>
            <translation>Un certificato di {issuer} è stato revocato in data {revoked_at}, ma non perché la sua chiave fosse insicura: la chiave nota a questo programma vale ancora.</translation>
        </message>
        <message>
            <source>The certificate of {issuer} was revoked on {revoked_at} because its key was no longer safe: nothing that it vouches for is certain.</source>
            <translation>Il certificato di {issuer} è stato revocato in data {revoked_at} perché la sua chiave non era più sicura: niente di ciò per cui garantisce è certo.</translation>
        </message>
        <message>
            <source>What came from {url} about revocation is damaged. It was not used.</source>
            <translation>La risposta di {url} sulla revoca è danneggiata. Non è stata usata.</translation>
        </message>
        <message>
            <source>What came from {url} about revocation is about other certificates. It was not used.</source>
            <translation>La risposta di {url} sulla revoca riguarda altri certificati. Non è stata usata.</translation>
        </message>
        <message>
            <source>What came from {url} about revocation is not signed by the authority. It was not used.</source>
            <translation>La risposta di {url} sulla revoca non è firmata dall’autorità. Non è stata usata.</translation>
        </message>
        <message>
            <source>What came from {url} about revocation gives no complete answer, or is of a kind that this program does not know.</source>
            <translation>La risposta di {url} sulla revoca non è completa, o è di un tipo che questo programma non conosce.</translation>
        </message>
        <message>
            <source>What came from {url} about revocation bears a date to come. It was not used.</source>
            <translation>La risposta di {url} sulla revoca porta una data futura. Non è stata usata.</translation>
        </message>
        <message>
            <source>What came from {url} about revocation is too old to say anything about this message.</source>
            <translation>La risposta di {url} sulla revoca è troppo vecchia per dire qualcosa di questo messaggio.</translation>
        </message>
        <message>
            <source>What came from {url} about revocation was made after the certificate expired: expired certificates are no longer listed.</source>
            <translation>La risposta di {url} sulla revoca è stata fatta dopo la scadenza del certificato: i certificati scaduti non vengono più elencati.</translation>
        </message>
        <message>
            <source>The message is dated {at}, but this computer's clock says {now}: one of the two is wrong.</source>
            <translation>Il messaggio ha la data {at}, ma l’orologio di questo computer segna {now}: uno dei due è sbagliato.</translation>
        </message>
        <message>
            <source>The message does not say when it was signed.</source>
            <translation>Il messaggio non dice quando è stato firmato.</translation>
        </message>
        <message>
            <source>The certified time cannot be read ({written}); the time of signing is taken instead.</source>
            <translation>Non è possibile leggere l’ora certificata ({written}); al suo posto si usa l’ora della firma.</translation>
        </message>
        <message>
            <source>The certified time and the time of signing agree.</source>
            <translation>L’ora certificata e l’ora della firma concordano.</translation>
        </message>
        <message>
            <source>The provider certifies {certified}, but signed at {other}.</source>
            <translation>Il gestore certifica {certified}, ma la firma ha la data {other}.</translation>
        </message>
        <message>
            <source>The date shown by mail programs agrees with the certified time.</source>
            <translation>La data mostrata dai programmi di posta concorda con l’ora certificata.</translation>
        </message>
        <message>
            <source>The date shown by mail programs is {other}; certified is {certified}.</source>
            <translation>La data mostrata dai programmi di posta è {other}; quella certificata è {certified}.</translation>
        </message>
        <message>
            <source>The provider's certification data are there.</source>
            <translation>I dati di certificazione del gestore ci sono.</translation>
        </message>
        <message>
            <source>The provider's certification data cannot be read.</source>
            <translation>Non è possibile leggere i dati di certificazione del gestore.</translation>
        </message>
        <message>
            <source>Every PEC has exactly one file of certification data; this one has {count}.</source>
            <translation>Ogni PEC ha un solo file di dati di certificazione; qui il numero è {count}.</translation>
        </message>
        <message>
            <source>The wrapping of an ordinary mail has certification data, which it should not have.</source>
            <translation>La busta di un messaggio di posta ordinaria contiene dati di certificazione, che non dovrebbe avere.</translation>
        </message>
        <message>
            <source>The certification data hold what a message of this kind needs.</source>
            <translation>I dati di certificazione contengono quello che serve per un messaggio di questo tipo.</translation>
        </message>
        <message>
            <source>The certification data are unusual for this kind of message. Missing: {missing}. Not expected: {unexpected}.</source>
            <translation>I dati di certificazione sono insoliti per questo tipo di messaggio. Mancano: {missing}. Non previsti: {unexpected}.</translation>
        </message>
        <message>
            <source>The certification data stand in another order than the rules ask for.</source>
            <translation>I dati di certificazione sono in un ordine diverso da quello previsto dalle regole.</translation>
        </message>
        <message>
            <source>The certification data say the same thing twice: which one is certified, nobody can say.</source>
            <translation>I dati di certificazione dicono due volte la stessa cosa: quale delle due sia certificata, nessuno può dirlo.</translation>
        </message>
        <message>
            <source>A notice of this kind should not enclose a message.</source>
            <translation>Un avviso di questo tipo non dovrebbe contenere un messaggio.</translation>
        </message>
        <message>
            <source>The message that the provider should enclose is not there.</source>
            <translation>Manca il messaggio che il gestore dovrebbe allegare.</translation>
        </message>
        <message>
            <source>A receipt of this kind should enclose a copy of what was delivered; this one does not.</source>
            <translation>Una ricevuta di questo tipo dovrebbe contenere una copia di quello che è stato consegnato; questa non la contiene.</translation>
        </message>
        <message>
            <source>The provider's envelope holds more than one original: which one is meant, nobody can say.</source>
            <translation>La busta del gestore contiene più di un originale: quale sia quello giusto, nessuno può dirlo.</translation>
        </message>
        <message>
            <source>The provider names itself as in its certificate: {certified}.</source>
            <translation>Il gestore si indica con il nome che ha nel suo certificato: {certified}.</translation>
        </message>
        <message>
            <source>The provider names itself {certified}; its certificate says {certificate}.</source>
            <translation>Il gestore si indica come {certified}; il suo certificato dice {certificate}.</translation>
        </message>
        <message>
            <source>What is certified about errors ({error}) goes with a message of type {type}.</source>
            <translation>Quello che è certificato sugli errori ({error}) è compatibile con un messaggio di tipo {type}.</translation>
        </message>
        <message>
            <source>The error {error} does not go with a message of type {type}.</source>
            <translation>L’errore {error} non è compatibile con un messaggio di tipo {type}.</translation>
        </message>
        <message>
            <source>Your address {owner} is among the certified recipients.</source>
            <translation>Il tuo indirizzo {owner} è tra i destinatari certificati.</translation>
        </message>
        <message>
            <source>Your address {owner} is not among the certified recipients, though it reached you.</source>
            <translation>Il tuo indirizzo {owner} non è tra i destinatari certificati, anche se il messaggio ti è arrivato.</translation>
        </message>
        <message>
            <source>This receipt is about a message of yours.</source>
            <translation>Questa ricevuta riguarda un tuo messaggio.</translation>
        </message>
        <message>
            <source>This receipt is about a message of {certified}, not of {owner}.</source>
            <translation>Questa ricevuta riguarda un messaggio di {certified}, non di {owner}.</translation>
        </message>
        <message>
            <source>{recipient} is among the certified recipients.</source>
            <translation>{recipient} è tra i destinatari certificati.</translation>
        </message>
        <message>
            <source>{recipient} is not among the certified recipients.</source>
            <translation>{recipient} non è tra i destinatari certificati.</translation>
        </message>
        <message>
            <source>{recipient} is certified as a PEC mailbox.</source>
            <translation>{recipient} è certificato come casella PEC.</translation>
        </message>
        <message>
            <source>{recipient} is an ordinary mailbox, for which there is no certified delivery.</source>
            <translation>{recipient} è una casella ordinaria, per la quale non esiste una consegna certificata.</translation>
        </message>
        <message>
            <source>The enclosed message was written from {certified}, as certified.</source>
            <translation>Il messaggio contenuto è stato scritto da {certified}, come risulta dai dati di certificazione.</translation>
        </message>
        <message>
            <source>The enclosed message names {original} as its sender; certified is {certified}.</source>
            <translation>Il messaggio contenuto indica {original} come mittente; quello certificato è {certified}.</translation>
        </message>
        <message>
            <source>The enclosed message says it comes from {original}; the provider certified {certified}.</source>
            <translation>Il messaggio contenuto dice di venire da {original}; il gestore ha certificato {certified}.</translation>
        </message>
        <message>
            <source>The enclosed message bears the certified identifier.</source>
            <translation>Il messaggio contenuto porta l’identificativo certificato.</translation>
        </message>
        <message>
            <source>The enclosed message bears the identifier {original}; certified is {certified}.</source>
            <translation>Il messaggio contenuto porta l’identificativo {original}; quello certificato è {certified}.</translation>
        </message>
        <message>
            <source>The enclosed message refers to the sender's own identifier as certified.</source>
            <translation>Il messaggio contenuto rimanda all’identificativo del mittente, come risulta dai dati di certificazione.</translation>
        </message>
        <message>
            <source>The enclosed message refers to {original}; certified is {certified}.</source>
            <translation>Il messaggio contenuto rimanda a {original}; quello certificato è {certified}.</translation>
        </message>
        <message>
            <source>The enclosed message refers to {original}; certified is {certified}. They agree before the @: a mail system may have rewritten the rest.</source>
            <translation>Il messaggio contenuto rimanda a {original}; quello certificato è {certified}. Coincidono prima della @: un sistema di posta può aver riscritto il resto.</translation>
        </message>
        <message>
            <source>The enclosed message asks for the certified kind of receipt: {certified}.</source>
            <translation>Il messaggio contenuto chiede il tipo di ricevuta certificato: {certified}.</translation>
        </message>
        <message>
            <source>The enclosed message asks for a receipt of kind {original}; certified is {certified}.</source>
            <translation>Il messaggio contenuto chiede una ricevuta di tipo {original}; quello certificato è {certified}.</translation>
        </message>
        <message>
            <source>The enclosed message is addressed to the certified recipients.</source>
            <translation>Il messaggio contenuto è indirizzato ai destinatari certificati.</translation>
        </message>
        <message>
            <source>The enclosed message is addressed to {original}; certified are {certified}.</source>
            <translation>Il messaggio contenuto è indirizzato a {original}; i destinatari certificati sono {certified}.</translation>
        </message>
        <message>
            <source>The enclosed message has the certified subject.</source>
            <translation>Il messaggio contenuto ha l’oggetto certificato.</translation>
        </message>
        <message>
            <source>The enclosed message has the subject “{original}”; certified is “{certified}”.</source>
            <translation>Il messaggio contenuto ha l’oggetto “{original}”; quello certificato è “{certified}”.</translation>
        </message>
        <message>
            <source>It reports on a message that this mailbox sent.</source>
            <translation>Riguarda un messaggio inviato da questa casella.</translation>
        </message>
        <message>
            <source>It reports on a message of which nothing is kept here: neither a copy nor its acceptance.</source>
            <translation>Riguarda un messaggio di cui qui non è conservato niente: né una copia né la ricevuta di accettazione.</translation>
        </message>
        <message>
            <source>It bears the identifier of the acceptance: {receipt}.</source>
            <translation>Porta l’identificativo dell’accettazione: {receipt}.</translation>
        </message>
        <message>
            <source>It bears the identifier {receipt}; the acceptance says {acceptance}.</source>
            <translation>Porta l’identificativo {receipt}; l’accettazione dice {acceptance}.</translation>
        </message>
        <message>
            <source>It names the same Message-ID as the acceptance.</source>
            <translation>Indica lo stesso Message-ID dell’accettazione.</translation>
        </message>
        <message>
            <source>It names the Message-ID “{receipt}”; the acceptance says “{acceptance}”.</source>
            <translation>Indica il Message-ID “{receipt}”; l’accettazione dice “{acceptance}”.</translation>
        </message>
        <message>
            <source>It names the same sender as the acceptance: {receipt}.</source>
            <translation>Indica lo stesso mittente dell’accettazione: {receipt}.</translation>
        </message>
        <message>
            <source>It is about a message of {receipt}; what was accepted came from {acceptance}.</source>
            <translation>Riguarda un messaggio di {receipt}; quello accettato veniva da {acceptance}.</translation>
        </message>
        <message>
            <source>It names the same subject as the acceptance.</source>
            <translation>Indica lo stesso oggetto dell’accettazione.</translation>
        </message>
        <message>
            <source>It is about “{receipt}”; what was accepted is “{acceptance}”.</source>
            <translation>Riguarda “{receipt}”; il messaggio accettato è “{acceptance}”.</translation>
        </message>
        <message>
            <source>It lists the same recipients as the acceptance.</source>
            <translation>Elenca gli stessi destinatari dell’accettazione.</translation>
        </message>
        <message>
            <source>It lists the recipients {receipt}; the acceptance lists {acceptance}.</source>
            <translation>Elenca i destinatari {receipt}; l’accettazione elenca {acceptance}.</translation>
        </message>
        <message>
            <source>Its time ({receipt}) is not before the acceptance.</source>
            <translation>La sua ora ({receipt}) non è anteriore all’accettazione.</translation>
        </message>
        <message>
            <source>Its time ({receipt}) is before the acceptance ({acceptance}).</source>
            <translation>La sua ora ({receipt}) è anteriore all’accettazione ({acceptance}).</translation>
        </message>
        <message>
            <source>Your own copy is not kept here: whether this is what you sent cannot be compared.</source>
            <translation>Qui non è conservata la tua copia: non si può confrontare se questo è quello che hai inviato.</translation>
        </message>
        <message>
            <source>What was delivered is what you sent: {same} of {parts} parts agree with your copy.</source>
            <translation>Quello che è stato consegnato è quello che hai inviato: {same} parti su {parts} concordano con la tua copia.</translation>
        </message>
        <message>
            <source>{same} of {parts} parts agree with your copy; of the others nothing can be told.</source>
            <translation>{same} parti su {parts} concordano con la tua copia; delle altre non si può dire niente.</translation>
        </message>
        <message>
            <source>What was delivered is not what you sent: only {same} of {parts} parts agree with your copy.</source>
            <translation>Quello che è stato consegnato non è quello che hai inviato: solo {same} parti su {parts} concordano con la tua copia.</translation>
        </message>
        <message>
            <source>“{part}” has the content that you sent, written in another encoding.</source>
            <translation>“{part}” ha il contenuto che hai inviato, scritto in un’altra codifica.</translation>
        </message>
        <message>
            <source>The digest of “{part}” is that of your copy (way {reading} of 10).</source>
            <translation>L’impronta di “{part}” è quella della tua copia (modo {reading} di 10).</translation>
        </message>
        <message>
            <source>The digest of “{part}” does not match your copy in any known way of counting it. This alone does not mean that it was changed.</source>
            <translation>L’impronta di “{part}” non corrisponde alla tua copia in nessuno dei modi noti di calcolarla. Questo da solo non significa che sia stato modificato.</translation>
        </message>
        <message>
            <source>In place of “{part}” there is a digest that does not match your copy.</source>
            <translation>Al posto di “{part}” c’è un’impronta che non corrisponde alla tua copia.</translation>
        </message>
        <message>
            <source>“{part}” was taken out of your copy: it cannot be compared.</source>
            <translation>“{part}” è stato tolto dalla tua copia: non si può confrontare.</translation>
        </message>
        <message>
            <source>“{part}” has the content that you sent, under another name.</source>
            <translation>“{part}” ha il contenuto che hai inviato, con un altro nome.</translation>
        </message>
        <message>
            <source>“{part}” is not as you sent it.</source>
            <translation>“{part}” non è come lo hai inviato.</translation>
        </message>
        <message>
            <source>“{part}” is in your copy and not in what the receipt encloses.</source>
            <translation>“{part}” è nella tua copia e non in quello che la ricevuta contiene.</translation>
        </message>
        <message>
            <source>“{part}” is in what the receipt encloses and not in your copy.</source>
            <translation>“{part}” è in quello che la ricevuta contiene e non nella tua copia.</translation>
        </message>
        <message>
            <source>In the header of the enclosed message these differ from your copy: {fields}.</source>
            <translation>Nell’intestazione del messaggio contenuto questi campi sono diversi dalla tua copia: {fields}.</translation>
        </message>
        <message>
            <source>It is signed by {signer}, the provider of your mailbox.</source>
            <translation>È firmata da {signer}, il gestore della tua casella.</translation>
        </message>
        <message>
            <source>It is signed by {signer}; your provider has signed as {known} so far.</source>
            <translation>È firmata da {signer}; finora il tuo gestore ha firmato come {known}.</translation>
        </message>
        <message>
            <source>It is signed by {signer}, as deliveries to this address are.</source>
            <translation>È firmata da {signer}, come le consegne a questo indirizzo.</translation>
        </message>
        <message>
            <source>It is signed by {signer}; deliveries to this address were signed by {known} so far.</source>
            <translation>È firmata da {signer}; finora le consegne a questo indirizzo erano firmate da {known}.</translation>
        </message>
        <message>
            <source>The subject begins as it should for this kind of message.</source>
            <translation>L’oggetto comincia come deve per questo tipo di messaggio.</translation>
        </message>
        <message>
            <source>The subject should begin with “{expected}”.</source>
            <translation>L’oggetto dovrebbe cominciare con “{expected}”.</translation>
        </message>
        <message>
            <source>The subject is the certified one.</source>
            <translation>L’oggetto è quello certificato.</translation>
        </message>
        <message>
            <source>Mail programs show the subject “{header}”; certified is “{certified}”.</source>
            <translation>I programmi di posta mostrano l’oggetto “{header}”; quello certificato è “{certified}”.</translation>
        </message>
        <message>
            <source>The message is of the certified kind ({certified}).</source>
            <translation>Il messaggio è del tipo certificato ({certified}).</translation>
        </message>
        <message>
            <source>The headers call it “{header}”, the provider certified “{certified}”.</source>
            <translation>Le intestazioni lo chiamano “{header}”, il gestore ha certificato “{certified}”.</translation>
        </message>
        <message>
            <source>The message bears the certified identifier.</source>
            <translation>Il messaggio porta l’identificativo certificato.</translation>
        </message>
        <message>
            <source>The message bears the identifier {header}; certified is {certified}.</source>
            <translation>Il messaggio porta l’identificativo {header}; quello certificato è {certified}.</translation>
        </message>
        <message>
            <source>The receipt bears an identifier of its own, {header}; it is about {certified}.</source>
            <translation>La ricevuta porta un identificativo proprio, {header}; riguarda {certified}.</translation>
        </message>
        <message>
            <source>The receipt bears the identifier of the message it is about, instead of its own.</source>
            <translation>La ricevuta porta l’identificativo del messaggio a cui si riferisce, invece del proprio.</translation>
        </message>
        <message>
            <source>The reference to the sender's message is the certified one.</source>
            <translation>Il riferimento al messaggio del mittente è quello certificato.</translation>
        </message>
        <message>
            <source>The message refers to {header}; certified is {certified}.</source>
            <translation>Il messaggio rimanda a {header}; quello certificato è {certified}.</translation>
        </message>
        <message>
            <source>The headers do not refer to the sender's message; certified is {certified}.</source>
            <translation>Le intestazioni non rimandano al messaggio del mittente; quello certificato è {certified}.</translation>
        </message>
        <message>
            <source>The message refers to {header}; certified is {certified}. They agree before the @: a mail system may have rewritten the rest.</source>
            <translation>Il messaggio rimanda a {header}; quello certificato è {certified}. Coincidono prima della @: un sistema di posta può aver riscritto il resto.</translation>
        </message>
        <message>
            <source>The kind of receipt asked for is the certified one.</source>
            <translation>Il tipo di ricevuta richiesto è quello certificato.</translation>
        </message>
        <message>
            <source>The headers ask for a receipt of kind {header}; certified is {certified}.</source>
            <translation>Le intestazioni chiedono una ricevuta di tipo {header}; quello certificato è {certified}.</translation>
        </message>
        <message>
            <source>Headers and certified data both speak of a virus.</source>
            <translation>Sia le intestazioni sia i dati di certificazione parlano di un virus.</translation>
        </message>
        <message>
            <source>The headers speak of a virus, the certified data do not.</source>
            <translation>Le intestazioni parlano di un virus, i dati di certificazione no.</translation>
        </message>
        <message>
            <source>The message holds registered delivery evidence (REM): {event}, {at}, issued by {issuer}.</source>
            <translation>Il messaggio contiene un’evidenza di recapito certificato (REM): {event}, {at}, emessa da {issuer}.</translation>
        </message>
        <message>
            <source>The message holds registered delivery evidence (REM), but not everything about it could be verified: {event}, {at}, issued by {issuer}.</source>
            <translation>Il messaggio contiene un’evidenza di recapito certificato (REM), ma non è stato possibile verificarne ogni aspetto: {event}, {at}, emessa da {issuer}.</translation>
        </message>
        <message>
            <source>{count} file(s) that look like registered delivery evidence are outside what the provider signed. They were left aside: anybody can have added them.</source>
            <translation>File che sembrano evidenze di recapito certificato ma sono fuori da quello che il gestore ha firmato: {count}. Sono stati lasciati da parte: può averli aggiunti chiunque.</translation>
        </message>
        <message>
            <source>A part is marked as registered delivery evidence, but cannot be read as such: {name}.</source>
            <translation>Una parte è indicata come evidenza di recapito certificato, ma non è leggibile come tale: {name}.</translation>
        </message>
        <message>
            <source>The evidence {event} lacks something that it should say: its identifier, time or recipients.</source>
            <translation>Nell’evidenza {event} manca qualcosa che dovrebbe dire: l’identificativo, l’ora o i destinatari.</translation>
        </message>
        <message>
            <source>The evidence {event} names so many recipients that not all are shown.</source>
            <translation>L’evidenza {event} indica così tanti destinatari che non vengono mostrati tutti.</translation>
        </message>
        <message>
            <source>The evidence file is called {name}, but what it says is {event}. What the file says is what counts.</source>
            <translation>Il file dell’evidenza si chiama {name}, ma quello che dice è {event}. Conta quello che dice il file.</translation>
        </message>
        <message>
            <source>A time in the evidence {event} cannot be read, or says no time zone.</source>
            <translation>Un’ora nell’evidenza {event} non è leggibile, o non indica il fuso orario.</translation>
        </message>
        <message>
            <source>The evidence {event} has a signature of its own (XAdES), and nothing in it was changed.</source>
            <translation>L’evidenza {event} ha una firma propria (XAdES), e niente al suo interno è stato cambiato.</translation>
        </message>
        <message>
            <source>The own signature of the evidence {event} does not hold: do not rely on this evidence. The message around it is as the provider sent it, so the provider itself sent the evidence broken.</source>
            <translation>La firma propria dell’evidenza {event} non regge: non fare affidamento su questa evidenza. Il messaggio che la contiene è come lo ha inviato il gestore, quindi è stato il gestore a inviare l’evidenza difettosa.</translation>
        </message>
        <message>
            <source>The evidence {event} has no signature of its own: only the message around it is signed.</source>
            <translation>L’evidenza {event} non ha una firma propria: è firmato solo il messaggio che la contiene.</translation>
        </message>
        <message>
            <source>This program could not check the own signature of the evidence {event} ({detail}).</source>
            <translation>Questo programma non ha potuto controllare la firma propria dell’evidenza {event} ({detail}).</translation>
        </message>
        <message>
            <source>The signature of the evidence uses an old digest ({digest}), weaker than today's.</source>
            <translation>La firma dell’evidenza usa un’impronta di tipo vecchio ({digest}), più debole di quelle di oggi.</translation>
        </message>
        <message>
            <source>The evidence was signed by the PEC provider {signer}, recognised by {anchor}.</source>
            <translation>L’evidenza è firmata dal gestore PEC {signer}, riconosciuto tramite {anchor}.</translation>
        </message>
        <message>
            <source>This program does not know who vouches for the signer of the evidence: {signer}, issued by {issuer}.</source>
            <translation>Questo programma non sa chi garantisce per il firmatario dell’evidenza: {signer}, certificato emesso da {issuer}.</translation>
        </message>
        <message>
            <source>The certificate of the evidence was valid at its time: {at} is between {from} and {to}.</source>
            <translation>Il certificato dell’evidenza era valido alla sua ora: {at} è tra {from} e {to}.</translation>
        </message>
        <message>
            <source>The certificate of the evidence was not valid at its time: {at} is not between {from} and {to}.</source>
            <translation>Il certificato dell’evidenza non era valido alla sua ora: {at} non è tra {from} e {to}.</translation>
        </message>
        <message>
            <source>The EU trusted list of {territory} of {issued} names this service as qualified at that time: {provider}, {service}.</source>
            <translation>L’elenco di fiducia UE di {territory}, del {issued}, indica questo servizio come qualificato a quell’epoca: {provider}, {service}.</translation>
        </message>
        <message>
            <source>The EU trusted list of {territory} of {issued} names no qualified delivery service with the certificate of {signer}.</source>
            <translation>L’elenco di fiducia UE di {territory}, del {issued}, non indica nessun servizio di recapito qualificato con il certificato di {signer}.</translation>
        </message>
        <message>
            <source>Whether {signer} was a qualified provider is unknown: no EU trusted list was loaded.</source>
            <translation>Non si sa se {signer} fosse un prestatore qualificato: non è stato caricato nessun elenco di fiducia UE.</translation>
        </message>
        <message>
            <source>The EU trusted list of {territory} in use is out of date: it was good until {until}.</source>
            <translation>L’elenco di fiducia UE di {territory} in uso non è aggiornato: valeva fino al {until}.</translation>
        </message>
        <message>
            <source>The signature of the evidence carries no time stamp: its time is the provider's own word.</source>
            <translation>La firma dell’evidenza non porta una marca temporale: la sua ora è solo una dichiarazione del gestore.</translation>
        </message>
        <message>
            <source>The time stamp says {at}. It holds, but this program does not know who vouches for {authority}.</source>
            <translation>La marca temporale dice {at}. Regge, ma questo programma non sa chi garantisce per {authority}.</translation>
        </message>
        <message>
            <source>The time stamp says {at}. It holds, and the EU trusted list names its authority: {provider}.</source>
            <translation>La marca temporale dice {at}. Regge, e l’elenco di fiducia UE indica la sua autorità: {provider}.</translation>
        </message>
        <message>
            <source>The time stamp of the evidence does not belong to its signature: its time ({at}) proves nothing.</source>
            <translation>La marca temporale dell’evidenza non appartiene alla sua firma: la sua ora ({at}) non prova niente.</translation>
        </message>
        <message>
            <source>This program could not check the time stamp of the evidence ({detail}).</source>
            <translation>Questo programma non ha potuto controllare la marca temporale dell’evidenza ({detail}).</translation>
        </message>
        <message>
            <source>The evidence gives the time {event}, its time stamp {stamp}: they are too far apart.</source>
            <translation>L’evidenza indica l’ora {event}, la sua marca temporale {stamp}: sono troppo lontane tra loro.</translation>
        </message>
        <message>
            <source>The evidence is about this message: {evidence}.</source>
            <translation>L’evidenza riguarda questo messaggio: {evidence}.</translation>
        </message>
        <message>
            <source>The evidence is about the message {evidence}, the certification data about {certified}.</source>
            <translation>L’evidenza riguarda il messaggio {evidence}, i dati di certificazione {certified}.</translation>
        </message>
        <message>
            <source>The digest in the evidence is that of the enclosed original ({cut}).</source>
            <translation>L’impronta nell’evidenza è quella dell’originale contenuto ({cut}).</translation>
        </message>
        <message>
            <source>The digest in the evidence cannot be compared with the enclosed original: providers compute it in ways of their own. This says nothing against the message.</source>
            <translation>L’impronta nell’evidenza non si può confrontare con l’originale contenuto: i gestori la calcolano in modi propri. Questo non dice niente contro il messaggio.</translation>
        </message>
        <message>
            <source>Accepted by the sender's provider</source>
            <translation>Accettato dal gestore del mittente</translation>
        </message>
        <message>
            <source>Refused by the sender's provider</source>
            <translation>Rifiutato dal gestore del mittente</translation>
        </message>
        <message>
            <source>Taken over by another provider</source>
            <translation>Preso in carico da un altro gestore</translation>
        </message>
        <message>
            <source>Refused by another provider</source>
            <translation>Rifiutato da un altro gestore</translation>
        </message>
        <message>
            <source>Could not be passed to another provider</source>
            <translation>Impossibile passarlo a un altro gestore</translation>
        </message>
        <message>
            <source>The recipient was asked whether to accept</source>
            <translation>Al destinatario è stato chiesto se lo accetta</translation>
        </message>
        <message>
            <source>The recipient could not be asked whether to accept</source>
            <translation>Impossibile chiedere al destinatario se lo accetta</translation>
        </message>
        <message>
            <source>The recipient agreed to receive the message</source>
            <translation>Il destinatario ha accettato di ricevere il messaggio</translation>
        </message>
        <message>
            <source>The recipient refused the message</source>
            <translation>Il destinatario ha rifiutato il messaggio</translation>
        </message>
        <message>
            <source>The recipient did not answer in time</source>
            <translation>Il destinatario non ha risposto in tempo</translation>
        </message>
        <message>
            <source>Made available to the recipient</source>
            <translation>Reso disponibile al destinatario</translation>
        </message>
        <message>
            <source>Could not be made available to the recipient</source>
            <translation>Impossibile renderlo disponibile al destinatario</translation>
        </message>
        <message>
            <source>The recipient was told of the message</source>
            <translation>Il destinatario è stato avvisato del messaggio</translation>
        </message>
        <message>
            <source>The recipient could not be told of the message</source>
            <translation>Impossibile avvisare il destinatario del messaggio</translation>
        </message>
        <message>
            <source>The notice about the message was delivered</source>
            <translation>L’avviso sul messaggio è stato consegnato</translation>
        </message>
        <message>
            <source>The notice about the message was opened</source>
            <translation>L’avviso sul messaggio è stato aperto</translation>
        </message>
        <message>
            <source>The content was opened from the mailbox</source>
            <translation>Il contenuto è stato aperto dalla casella</translation>
        </message>
        <message>
            <source>The content was fetched from the mailbox</source>
            <translation>Il contenuto è stato prelevato dalla casella</translation>
        </message>
        <message>
            <source>The content could not be fetched</source>
            <translation>Impossibile prelevare il contenuto</translation>
        </message>
        <message>
            <source>Passed on to ordinary mail</source>
            <translation>Inoltrato alla posta ordinaria</translation>
        </message>
        <message>
            <source>Could not be passed on to ordinary mail</source>
            <translation>Impossibile inoltrarlo alla posta ordinaria</translation>
        </message>
        <message>
            <source>Received from ordinary mail</source>
            <translation>Ricevuto dalla posta ordinaria</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>Account</source>
            <translation>Conto</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Importi</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Ente</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Data e ora</translation>
        </message>
        <message>
            <source>Key length</source>
            <translation>Lunghezza della chiave</translation>
        </message>
        <message>
            <source>In the certificate</source>
            <translation>Nel certificato</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Certificato dal gestore</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Quanti</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Ente creditore</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Giorni</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Che cosa non va</translation>
        </message>
        <message>
            <source>In detail</source>
            <translation>In dettaglio</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Impronta</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Scadenza</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <source>In the acceptance</source>
            <translation>Nell’accettazione</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Risposta del</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Errore</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>In one place</source>
            <translation>In un punto</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>Trovato in</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>In the header</source>
            <translation>Nell’intestazione</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sito</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Rilasciato da</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Finora</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manca</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Notice number</source>
            <translation>Codice avviso</translation>
        </message>
        <message>
            <source>In the message</source>
            <translation>Nel messaggio</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Altri</translation>
        </message>
        <message>
            <source>Your mailbox</source>
            <translation>La tua casella</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Content of the code</source>
            <translation>Contenuto del codice</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Gestore</translation>
        </message>
        <message>
            <source>In the receipt</source>
            <translation>Nella ricevuta</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Revoked on</source>
            <translation>Revocato il</translation>
        </message>
        <message>
            <source>In another</source>
            <translation>In un altro</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Mittente</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Firmatario</translation>
        </message>
        <message>
            <source>Signers</source>
            <translation>Firmatari</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Da quando</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Not expected</source>
            <translation>Inatteso</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valido dal</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valido fino al</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>il testo</translation>
        </message>
        <message>
            <source>the QR code</source>
            <translation>il codice QR</translation>
        </message>
        <message>
            <source>the DataMatrix code</source>
            <translation>il codice DataMatrix</translation>
        </message>
    </context>
    <context>
        <name>failures</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c’è una frase.</translation>
        </message>
        <message>
            <source>The mailbox provider refused the user name or the password.</source>
            <translation>Il gestore della casella ha rifiutato il nome utente o la password.</translation>
        </message>
        <message>
            <source>Type the password again. If your provider uses two-step verification, you need the password for mail programs that its site gives you. The program will not try again by itself, so that your mailbox is not locked. The server says: {said}</source>
            <translation>Scrivi di nuovo la password. Se il tuo gestore usa la verifica in due passaggi, serve la password per i programmi di posta che trovi sul suo sito. Il programma non riprova da solo, così la tua casella non viene bloccata. Il server dice: {said}</translation>
        </message>
        <message>
            <source>The password of this mailbox has expired.</source>
            <translation>La password di questa casella è scaduta.</translation>
        </message>
        <message>
            <source>Renew it on your provider's site, or make a new password for mail programs there, and type it here. The server says: {said}</source>
            <translation>Rinnovala sul sito del tuo gestore, oppure crea lì una nuova password per i programmi di posta, e scrivila qui. Il server dice: {said}</translation>
        </message>
        <message>
            <source>The server name, the user name or the password is empty or holds a character that cannot be sent.</source>
            <translation>Il nome del server, il nome utente o la password è vuoto o contiene un carattere che non si può inviare.</translation>
        </message>
        <message>
            <source>Type them again by hand, without copying line breaks.</source>
            <translation>Scrivili di nuovo a mano, senza copiare gli a capo.</translation>
        </message>
        <message>
            <source>Your provider does not let mail programs into this mailbox (IMAP is switched off).</source>
            <translation>Il tuo gestore non lascia entrare i programmi di posta in questa casella (IMAP è disattivato).</translation>
        </message>
        <message>
            <source>Switch IMAP on in your provider's webmail settings, then try again. The server says: {said}</source>
            <translation>Attiva IMAP nelle impostazioni della webmail del tuo gestore, poi riprova. Il server dice: {said}</translation>
        </message>
        <message>
            <source>The password of {address} is not known here.</source>
            <translation>La password di {address} qui non è nota.</translation>
        </message>
        <message>
            <source>Type the password of the mailbox.</source>
            <translation>Scrivi la password della casella.</translation>
        </message>
        <message>
            <source>No server named {host} was found.</source>
            <translation>Non è stato trovato nessun server di nome {host}.</translation>
        </message>
        <message>
            <source>Check the name of the server and your internet connection.</source>
            <translation>Controlla il nome del server e la tua connessione a internet.</translation>
        </message>
        <message>
            <source>The server {host} cannot be reached.</source>
            <translation>Il server {host} non è raggiungibile.</translation>
        </message>
        <message>
            <source>Check your internet connection, the name of the server and the port. What was already fetched is all here.</source>
            <translation>Controlla la tua connessione a internet, il nome del server e la porta. Quello che era già stato scaricato è tutto qui.</translation>
        </message>
        <message>
            <source>The server {host} does not answer.</source>
            <translation>Il server {host} non risponde.</translation>
        </message>
        <message>
            <source>Try again in a few minutes. What was already fetched is all here.</source>
            <translation>Riprova tra qualche minuto. Quello che era già stato scaricato è tutto qui.</translation>
        </message>
        <message>
            <source>The server {host} hung up.</source>
            <translation>Il server {host} ha chiuso la connessione.</translation>
        </message>
        <message>
            <source>Try again in a few minutes. What was already fetched is all here and is not fetched again.</source>
            <translation>Riprova tra qualche minuto. Quello che era già stato scaricato è tutto qui e non viene scaricato di nuovo.</translation>
        </message>
        <message>
            <source>The server {host} is too busy to let you in now.</source>
            <translation>Il server {host} ora è troppo occupato per farti entrare.</translation>
        </message>
        <message>
            <source>Close other mail programs on this mailbox and try again in a few minutes. The server says: {said}</source>
            <translation>Chiudi gli altri programmi di posta che usano questa casella e riprova tra qualche minuto. Il server dice: {said}</translation>
        </message>
        <message>
            <source>The server {host} refused a request.</source>
            <translation>Il server {host} ha rifiutato una richiesta.</translation>
        </message>
        <message>
            <source>Try again later. If it happens again, tell your provider what the server says: {said}</source>
            <translation>Riprova più tardi. Se succede ancora, riferisci al tuo gestore che cosa dice il server: {said}</translation>
        </message>
        <message>
            <source>The server {host} sent an answer that makes no sense.</source>
            <translation>Il server {host} ha inviato una risposta senza senso.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was lost. Try again later; if it happens again, tell your provider.</source>
            <translation>Niente è stato cambiato e niente è andato perso. Riprova più tardi; se succede ancora, dillo al tuo gestore.</translation>
        </message>
        <message>
            <source>The server {host} does not tell of new mail by itself.</source>
            <translation>Il server {host} non segnala da solo la posta nuova.</translation>
        </message>
        <message>
            <source>Nothing to do: the program looks for new mail at intervals instead.</source>
            <translation>Non devi fare niente: il programma cerca la posta nuova a intervalli.</translation>
        </message>
        <message>
            <source>The server {host} does not prove that it is your provider's: its certificate is not trusted. Your password was not sent.</source>
            <translation>Il server {host} non dimostra di essere del tuo gestore: il suo certificato non è attendibile. La tua password non è stata inviata.</translation>
        </message>
        <message>
            <source>Check the name of the server. If you are on a network of an office, a hotel or a school, try from another one. The certificate says it was issued by: {issuer}. Reason: {reason}</source>
            <translation>Controlla il nome del server. Se usi la rete di un ufficio, di un albergo o di una scuola, prova da un’altra rete. Il certificato dice di essere rilasciato da: {issuer}. Motivo: {reason}</translation>
        </message>
        <message>
            <source>The server {host} does not offer a safe encrypted connection. Your password was not sent.</source>
            <translation>Il server {host} non offre una connessione cifrata sicura. La tua password non è stata inviata.</translation>
        </message>
        <message>
            <source>Check the port (usually 993). The program never connects without encryption.</source>
            <translation>Controlla la porta (di solito 993). Il programma non si collega mai senza cifratura.</translation>
        </message>
        <message>
            <source>The certificate authority you gave is not readable.</source>
            <translation>Non è possibile leggere l’autorità di certificazione che hai indicato.</translation>
        </message>
        <message>
            <source>Choose a file in PEM form, or leave the field empty to trust the authorities your computer trusts.</source>
            <translation>Scegli un file in formato PEM, oppure lascia il campo vuoto per fidarti delle autorità di cui si fida il tuo computer.</translation>
        </message>
        <message>
            <source>Port {port} is for connections without encryption.</source>
            <translation>La porta {port} è per connessioni senza cifratura.</translation>
        </message>
        <message>
            <source>Use the port for encrypted connections, usually 993.</source>
            <translation>Usa la porta per connessioni cifrate, di solito 993.</translation>
        </message>
        <message>
            <source>The folder {folder} has a name that cannot be asked for.</source>
            <translation>La cartella {folder} ha un nome che non si può richiedere al server.</translation>
        </message>
        <message>
            <source>Rename it in your provider's webmail. The other folders are read.</source>
            <translation>Rinominala nella webmail del tuo gestore. Le altre cartelle vengono lette.</translation>
        </message>
        <message>
            <source>The mailbox {address} is here already.</source>
            <translation>La casella {address} è già qui.</translation>
        </message>
        <message>
            <source>Open it from the list of mailboxes.</source>
            <translation>Aprila dall’elenco delle caselle.</translation>
        </message>
        <message>
            <source>This mailbox is no longer here.</source>
            <translation>Questa casella non è più qui.</translation>
        </message>
        <message>
            <source>Choose another one from the list.</source>
            <translation>Scegline un'altra dall'elenco.</translation>
        </message>
        <message>
            <source>Something is missing or wrong in what you filled in: {field}.</source>
            <translation>Manca qualcosa o c'è un errore in ciò che hai scritto: {field}.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Correggi e riprova.</translation>
        </message>
        <message>
            <source>The password store of your computer does not answer.</source>
            <translation>Il portachiavi di sistema non risponde.</translation>
        </message>
        <message>
            <source>Unlock it (it may be waiting for you in another window) and try again.</source>
            <translation>Sbloccalo (forse ti aspetta in un'altra finestra) e riprova.</translation>
        </message>
        <message>
            <source>The password store of your computer refused.</source>
            <translation>Il portachiavi di sistema ha rifiutato la richiesta.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or type the password at each start. Reason: {reason}</source>
            <translation>Sbloccalo e riprova, oppure scrivi la password a ogni avvio. Motivo: {reason}</translation>
        </message>
        <message>
            <source>The server {host} did not give what was asked for.</source>
            <translation>Il server {host} non ha dato quello che gli è stato chiesto.</translation>
        </message>
        <message>
            <source>Nothing to do: the program asks again later.</source>
            <translation>Non devi fare niente: il programma lo chiede di nuovo più tardi.</translation>
        </message>
        <message>
            <source>The server {host} could not be asked.</source>
            <translation>Non è stato possibile interrogare il server {host}.</translation>
        </message>
        <message>
            <source>Check your internet connection. The program asks again later.</source>
            <translation>Controlla la tua connessione a internet. Il programma chiede di nuovo più tardi.</translation>
        </message>
        <message>
            <source>The server {host} takes too long to answer.</source>
            <translation>Il server {host} ci mette troppo a rispondere.</translation>
        </message>
        <message>
            <source>The server {host} sends far more than was to be expected.</source>
            <translation>Il server {host} invia molto più di quanto era da aspettarsi.</translation>
        </message>
        <message>
            <source>Nothing was kept of it. The program asks again later.</source>
            <translation>Non ne è stato conservato niente. Il programma chiede di nuovo più tardi.</translation>
        </message>
        <message>
            <source>The address {host} is not one of the open internet.</source>
            <translation>L’indirizzo {host} non è un indirizzo pubblico di internet.</translation>
        </message>
        <message>
            <source>It was not asked: a certificate has no reason to name a computer in your own network.</source>
            <translation>Non è stato interrogato: un certificato non ha motivo di indicare un computer della tua rete.</translation>
        </message>
        <message>
            <source>What {host} said about revocation is damaged, forged or about other certificates. It was not used.</source>
            <translation>Quello che {host} ha detto sulla revoca è danneggiato, falso o riguarda altri certificati. Non è stato usato.</translation>
        </message>
        <message>
            <source>Asking the authorities about revoked certificates is switched off.</source>
            <translation>La richiesta alle autorità sui certificati revocati è disattivata.</translation>
        </message>
        <message>
            <source>Switch it on first. The authority then sees that somebody asks about a provider's certificate, but not about which message.</source>
            <translation>Prima attivala. L’autorità vede allora che qualcuno chiede del certificato di un gestore, ma non per quale messaggio.</translation>
        </message>
        <message>
            <source>Your settings could not be read and the usual ones are used.</source>
            <translation>Non è stato possibile leggere le tue impostazioni: si usano quelle predefinite.</translation>
        </message>
        <message>
            <source>The damaged file was kept as {kept}. Set your choices again.</source>
            <translation>Il file danneggiato è stato conservato come {kept}. Imposta di nuovo le tue scelte.</translation>
        </message>
        <message>
            <source>Your settings cannot be opened.</source>
            <translation>Non è possibile aprire le tue impostazioni.</translation>
        </message>
        <message>
            <source>Check who may read the file {path}.</source>
            <translation>Controlla chi può leggere il file {path}.</translation>
        </message>
        <message>
            <source>Your settings could not be saved.</source>
            <translation>Non è stato possibile salvare le tue impostazioni.</translation>
        </message>
        <message>
            <source>Check the free space and who may write the file {path}.</source>
            <translation>Controlla lo spazio libero e chi può scrivere il file {path}.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing that was already kept is lost.</source>
            <translation>Il disco è pieno. Non è andato perso nulla di ciò che era già conservato.</translation>
        </message>
        <message>
            <source>Free some space and try again: it goes on from where it stopped. Folder: {path}</source>
            <translation>Libera un po' di spazio e riprova: si riprende da dove ci si era fermati. Cartella: {path}</translation>
        </message>
        <message>
            <source>The program may not write where it keeps your mail.</source>
            <translation>Il programma non ha il permesso di scrivere dove conserva la tua posta.</translation>
        </message>
        <message>
            <source>Check who may write there: {path}</source>
            <translation>Controlla chi può scrivere qui: {path}</translation>
        </message>
        <message>
            <source>The program Tesseract, which reads scans, is not installed here.</source>
            <translation>Il programma Tesseract, che legge le scansioni, qui non è installato.</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu install the packages tesseract-ocr and tesseract-ocr-ita, then try again. Nothing is sent anywhere: it reads on this computer.</source>
            <translation>Su Debian e Ubuntu installa i pacchetti tesseract-ocr e tesseract-ocr-ita, poi riprova. Non viene inviato niente: legge su questo computer.</translation>
        </message>
        <message>
            <source>Tesseract is here but cannot read Italian.</source>
            <translation>Tesseract c’è, ma non sa leggere l’italiano.</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu install the package tesseract-ocr-ita, then try again.</source>
            <translation>Su Debian e Ubuntu installa il pacchetto tesseract-ocr-ita, poi riprova.</translation>
        </message>
        <message>
            <source>This page could not be read by OCR.</source>
            <translation>Questa pagina non si è potuta leggere con l’OCR.</translation>
        </message>
        <message>
            <source>You can still look at the page.</source>
            <translation>Puoi comunque guardare la pagina.</translation>
        </message>
        <message>
            <source>Reading this page by OCR took too long.</source>
            <translation>La lettura di questa pagina con l’OCR ha richiesto troppo tempo.</translation>
        </message>
        <message>
            <source>You stopped the reading.</source>
            <translation>Hai fermato la lettura.</translation>
        </message>
        <message>
            <source>The pages that were read until then are kept on show.</source>
            <translation>Le pagine lette fino a quel momento restano visibili.</translation>
        </message>
        <message>
            <source>There is nothing here that can be saved.</source>
            <translation>Qui non c’è niente che si possa salvare.</translation>
        </message>
        <message>
            <source>What was only listed inside an archive can be saved with its archive.</source>
            <translation>Ciò che in un archivio è solo elencato si salva insieme al suo archivio.</translation>
        </message>
        <message>
            <source>This is no folder that can be saved in: {path}</source>
            <translation>Questa non è una cartella in cui si può salvare: {path}</translation>
        </message>
        <message>
            <source>Choose a folder that exists.</source>
            <translation>Scegli una cartella che esiste.</translation>
        </message>
        <message>
            <source>Too many files in {path} have this name already.</source>
            <translation>Troppi file in {path} hanno già questo nome.</translation>
        </message>
        <message>
            <source>Choose another folder. Nothing was overwritten.</source>
            <translation>Scegli un’altra cartella. Niente è stato sovrascritto.</translation>
        </message>
        <message>
            <source>You stopped the saving. No archive was left behind.</source>
            <translation>Hai fermato il salvataggio. Non è rimasto nessun archivio.</translation>
        </message>
        <message>
            <source>Save again when you want to.</source>
            <translation>Salva di nuovo quando vuoi.</translation>
        </message>
        <message>
            <source>The disk is full, so the file was not saved.</source>
            <translation>Il disco è pieno, quindi il file non è stato salvato.</translation>
        </message>
        <message>
            <source>Make room, or save somewhere else than {path}</source>
            <translation>Libera spazio, oppure salva in un posto diverso da {path}</translation>
        </message>
        <message>
            <source>Nothing may be saved there.</source>
            <translation>Lì non si può salvare niente.</translation>
        </message>
        <message>
            <source>Choose a folder in which you may write. Refused: {path}</source>
            <translation>Scegli una cartella in cui puoi scrivere. Rifiutata: {path}</translation>
        </message>
        <message>
            <source>The disk reported an error, so the file was not saved.</source>
            <translation>Il disco ha segnalato un errore, quindi il file non è stato salvato.</translation>
        </message>
        <message>
            <source>Try another folder or another disk than {path}</source>
            <translation>Prova un’altra cartella o un altro disco, non {path}</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <translation>Il disco ha segnalato un errore.</translation>
        </message>
        <message>
            <source>Check the disk and make a copy of your data soon. Place: {path}</source>
            <translation>Controlla il disco e fai presto una copia dei tuoi dati. Posizione: {path}</translation>
        </message>
        <message>
            <source>Your mail was kept here by a newer version of this program.</source>
            <translation>La tua posta è stata conservata qui da una versione più recente del programma.</translation>
        </message>
        <message>
            <source>Install that version or a later one. Nothing was changed. File: {path}</source>
            <translation>Installa quella versione o una successiva. Non è stato modificato nulla. File: {path}</translation>
        </message>
        <message>
            <source>The list of your mail is damaged and was not changed.</source>
            <translation>L'elenco della tua posta è danneggiato e non è stato modificato.</translation>
        </message>
        <message>
            <source>Your original messages are safe in the archive beside it, and on the server. Move the file {path} elsewhere, start the program again and add your mailbox: it makes a new list of what is on the server. What you marked as done is lost, and messages already deleted on the server stay in the archive without being listed.</source>
            <translation>I tuoi messaggi originali sono al sicuro nell’archivio accanto e sul server. Sposta altrove il file {path}, riavvia il programma e aggiungi la tua casella: verrà fatto un nuovo elenco di quello che c’è sul server. Ciò che avevi segnato come fatto va perso, e i messaggi già cancellati dal server restano nell’archivio senza essere elencati.</translation>
        </message>
        <message>
            <source>Another copy of the program is using your mail.</source>
            <translation>Un'altra copia del programma sta usando la tua posta.</translation>
        </message>
        <message>
            <source>Close the other window and try again.</source>
            <translation>Chiudi l'altra finestra e riprova.</translation>
        </message>
        <message>
            <source>The original of this message is no longer on this computer.</source>
            <translation>L'originale di questo messaggio non è più su questo computer.</translation>
        </message>
        <message>
            <source>Look for it in your provider's webmail. Missing file: {path}</source>
            <translation>Cercalo nella webmail del tuo gestore. File mancante: {path}</translation>
        </message>
        <message>
            <source>The original of this message was changed on this computer and is not shown.</source>
            <translation>L'originale di questo messaggio è stato modificato su questo computer e non viene mostrato.</translation>
        </message>
        <message>
            <source>Look for it in your provider's webmail: that copy is the one that counts. File: {path}</source>
            <translation>Cercalo nella webmail del tuo gestore: è quella la copia che conta. File: {path}</translation>
        </message>
        <message>
            <source>This message could not be read: it is damaged or made to do harm.</source>
            <translation>Non è stato possibile leggere questo messaggio: è danneggiato o fatto per nuocere.</translation>
        </message>
        <message>
            <source>It is kept as it came. You can save the original, or look at it in your provider's webmail.</source>
            <translation>È conservato così come è arrivato. Puoi salvare l'originale, o guardarlo nella webmail del tuo gestore.</translation>
        </message>
        <message>
            <source>This message could not be read. It is kept as it came.</source>
            <translation>Non è stato possibile leggere questo messaggio. È conservato così come è arrivato.</translation>
        </message>
        <message>
            <source>This message took too long to read. It is kept as it came.</source>
            <translation>La lettura di questo messaggio ha richiesto troppo tempo. È conservato così come è arrivato.</translation>
        </message>
        <message>
            <source>The server sent less of this message than it announced.</source>
            <translation>Il server ha inviato una parte più piccola di questo messaggio rispetto a quanto annunciato.</translation>
        </message>
        <message>
            <source>This message is too large to be fetched: only its heading is here. See it in your webmail.</source>
            <translation>Questo messaggio è troppo grande per essere scaricato: qui c'è solo l'intestazione. Guardalo nella tua webmail.</translation>
        </message>
        <message>
            <source>This message is no longer in the list.</source>
            <translation>Questo messaggio non è più nell'elenco.</translation>
        </message>
        <message>
            <source>Look for it again.</source>
            <translation>Cercalo di nuovo.</translation>
        </message>
        <message>
            <source>There is no such list: {place}.</source>
            <translation>Questo elenco non esiste: {place}.</translation>
        </message>
        <message>
            <source>Choose one of the lists shown.</source>
            <translation>Scegli uno degli elenchi mostrati.</translation>
        </message>
        <message>
            <source>The keys that prove PEC providers are missing from this installation.</source>
            <translation>In questa installazione mancano le chiavi che servono a verificare i gestori PEC.</translation>
        </message>
        <message>
            <source>Install the program again. Missing file: {path}</source>
            <translation>Installa di nuovo il programma. File mancante: {path}</translation>
        </message>
        <message>
            <source>The keys that prove PEC providers could not be read.</source>
            <translation>Non è stato possibile leggere le chiavi che servono a verificare i gestori PEC.</translation>
        </message>
        <message>
            <source>Install the program again, or check the file you gave: {path}</source>
            <translation>Installa di nuovo il programma, o controlla il file che hai indicato: {path}</translation>
        </message>
        <message>
            <source>This file holds no certificate and no list of keys.</source>
            <translation>Questo file non contiene né un certificato né un elenco di chiavi.</translation>
        </message>
        <message>
            <source>Give the certificate of an authority as PEM or DER, or a list of keys as TOML. Nothing was changed.</source>
            <translation>Indica il certificato di un’autorità in formato PEM o DER, oppure un elenco di chiavi in formato TOML. Niente è stato cambiato.</translation>
        </message>
        <message>
            <source>More than one is meant: {name}.</source>
            <translation>L’indicazione corrisponde a più di uno: {name}.</translation>
        </message>
        <message>
            <source>Name one by its whole SHA-256, or give a file with one certificate. Nothing was changed.</source>
            <translation>Indicane uno con il suo SHA-256 intero, oppure dai un file con un solo certificato. Niente è stato cambiato.</translation>
        </message>
        <message>
            <source>The certificate of {name} is not that of an authority: it may not certify others.</source>
            <translation>Il certificato di {name} non è quello di un’autorità: non può certificare altri.</translation>
        </message>
        <message>
            <source>Ask for the certificate of the authority that issued it. Nothing was changed.</source>
            <translation>Chiedi il certificato dell’autorità che lo ha emesso. Niente è stato cambiato.</translation>
        </message>
        <message>
            <source>The key of {name} is too weak or of an unknown kind.</source>
            <translation>La chiave di {name} è troppo debole o di tipo sconosciuto.</translation>
        </message>
        <message>
            <source>Anybody could imitate what such a key signs, so it is never taken. Nothing was changed.</source>
            <translation>Chiunque potrebbe imitare quello che una chiave così firma: per questo non viene mai accettata. Niente è stato cambiato.</translation>
        </message>
        <message>
            <source>{name} expired on {day}.</source>
            <translation>{name} è scaduto in data {day}.</translation>
        </message>
        <message>
            <source>To prove mail of its time with it, add --historical. Nothing was changed.</source>
            <translation>Per verificare con questo i messaggi della sua epoca, aggiungi --historical. Niente è stato cambiato.</translation>
        </message>
        <message>
            <source>The key of {name} is trusted already.</source>
            <translation>La chiave di {name} è già riconosciuta.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Non devi fare niente.</translation>
        </message>
        <message>
            <source>The fingerprint is not confirmed, so nothing was added.</source>
            <translation>L’impronta non è confermata, quindi niente è stato aggiunto.</translation>
        </message>
        <message>
            <source>Compare it with one that you have from somebody you trust, not from where you have the file: {fingerprint}</source>
            <translation>Confrontala con quella che hai da qualcuno di cui ti fidi, non da dove hai preso il file: {fingerprint}</translation>
        </message>
        <message>
            <source>{name} came with the list of keys: you did not add it.</source>
            <translation>{name} era nell’elenco di chiavi: non è tra le tue aggiunte.</translation>
        </message>
        <message>
            <source>Only what you added can be removed.</source>
            <translation>Puoi togliere solo quello che hai aggiunto tu.</translation>
        </message>
        <message>
            <source>There is no {name} among the keys that you added.</source>
            <translation>Tra le chiavi che hai aggiunto non c’è {name}.</translation>
        </message>
        <message>
            <source>See the list of keys for its name and its SHA-256.</source>
            <translation>Cerca il suo nome e il suo SHA-256 nell’elenco delle chiavi.</translation>
        </message>
        <message>
            <source>The newer list of keys kept here is damaged or gone. The list that came with the program is used.</source>
            <translation>L’elenco di chiavi più recente conservato qui è danneggiato o sparito. Si usa l’elenco incluso nel programma.</translation>
        </message>
        <message>
            <source>Take the newer list in again.</source>
            <translation>Acquisisci di nuovo l’elenco più recente.</translation>
        </message>
        <message>
            <source>The keys that you added yourself cannot be read and are not used.</source>
            <translation>Le chiavi che hai aggiunto tu non sono leggibili e non vengono usate.</translation>
        </message>
        <message>
            <source>Add them again, or restore your backup.</source>
            <translation>Aggiungile di nuovo, o ripristina la tua copia di riserva.</translation>
        </message>
        <message>
            <source>A list of keys is fetched only over https: {url}</source>
            <translation>Un elenco di chiavi si scarica solo via https: {url}</translation>
        </message>
        <message>
            <source>Give an address that begins with https://, or a file.</source>
            <translation>Indica un indirizzo che comincia con https://, oppure un file.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read.</source>
            <translation>Non è possibile leggere il file {path}.</translation>
        </message>
        <message>
            <source>Check its name. The list in use stays.</source>
            <translation>Controlla il nome. L’elenco in uso resta.</translation>
        </message>
        <message>
            <source>This is not the file whose SHA-256 you gave.</source>
            <translation>Questo non è il file di cui hai indicato lo SHA-256.</translation>
        </message>
        <message>
            <source>The list in use stays. The SHA-256 of the file is {found}: ask where you have the other from.</source>
            <translation>L’elenco in uso resta. Lo SHA-256 del file è {found}: chiediti da dove viene l’altro.</translation>
        </message>
        <message>
            <source>This is no complete list of keys.</source>
            <translation>Questo non è un elenco di chiavi completo.</translation>
        </message>
        <message>
            <source>The list in use stays. Get the newer one again.</source>
            <translation>L’elenco in uso resta. Procurati di nuovo quello più recente.</translation>
        </message>
        <message>
            <source>This is far too large for a list of keys.</source>
            <translation>È di gran lunga troppo grande per un elenco di chiavi.</translation>
        </message>
        <message>
            <source>The list in use stays. Check the file or the address.</source>
            <translation>L’elenco in uso resta. Controlla il file o l’indirizzo.</translation>
        </message>
        <message>
            <source>This list has version {version}; a newer one than {floor} is needed.</source>
            <translation>Questo elenco ha la versione {version}; ne serve una più recente della {floor}.</translation>
        </message>
        <message>
            <source>The list in use stays: an old list must not take the place of a newer one.</source>
            <translation>L’elenco in uso resta: un elenco vecchio non deve prendere il posto di uno più recente.</translation>
        </message>
        <message>
            <source>This list leaves out {name}, or a part of the time it was valid.</source>
            <translation>Questo elenco tralascia {name}, o una parte del tempo in cui era valido.</translation>
        </message>
        <message>
            <source>The list in use stays: without that key your old mail could no longer be proven.</source>
            <translation>L’elenco in uso resta: senza quella chiave non si potrebbero più verificare i tuoi vecchi messaggi.</translation>
        </message>
        <message>
            <source>Nobody signed this list.</source>
            <translation>Nessuno ha firmato questo elenco.</translation>
        </message>
        <message>
            <source>The list in use stays. If you know the SHA-256 of the file from somebody you trust, give it with --sha256.</source>
            <translation>L’elenco in uso resta. Se conosci lo SHA-256 del file da qualcuno di cui ti fidi, indicalo con --sha256.</translation>
        </message>
        <message>
            <source>The signature of this list is not one of a publisher whom the list in use names.</source>
            <translation>La firma di questo elenco non è di un editore indicato dall’elenco in uso.</translation>
        </message>
        <message>
            <source>The list in use stays. Do not use this file.</source>
            <translation>L’elenco in uso resta. Non usare questo file.</translation>
        </message>
        <message>
            <source>This cannot be shown safely: looking into it took too long, too much memory, or failed.</source>
            <translation>Questo non si può mostrare in sicurezza: l’esame ha richiesto troppo tempo, troppa memoria, o non è riuscito.</translation>
        </message>
        <message>
            <source>The file is kept as it came: save it, and open it only if you trust who sent it. Everything else goes on.</source>
            <translation>Il file è conservato così com’è arrivato: salvalo, e aprilo solo se ti fidi di chi l’ha mandato. Tutto il resto continua a funzionare.</translation>
        </message>
        <message>
            <source>The part of the program that reads messages did not start.</source>
            <translation>La parte del programma che legge i messaggi non si è avviata.</translation>
        </message>
        <message>
            <source>Start the program again; if it happens again, install it again. Nothing was lost.</source>
            <translation>Riavvia il programma; se succede ancora, installalo di nuovo. Non è andato perso nulla.</translation>
        </message>
        <message>
            <source>This file is no EU trusted list, or it is damaged.</source>
            <translation>Questo file non è un elenco di fiducia UE, oppure è danneggiato.</translation>
        </message>
        <message>
            <source>Get it again from the address that the list's country publishes.</source>
            <translation>Scaricalo di nuovo dall’indirizzo pubblicato dal Paese dell’elenco.</translation>
        </message>
        <message>
            <source>This is not the file you meant: its SHA-256 is {sha256}, another than the one you gave.</source>
            <translation>Questo non è il file che intendevi: il suo SHA-256 è {sha256}, diverso da quello che hai indicato.</translation>
        </message>
        <message>
            <source>Get the file again, and compare the SHA-256 with one from a source you trust.</source>
            <translation>Procurati di nuovo il file e confronta lo SHA-256 con quello di una fonte di cui ti fidi.</translation>
        </message>
        <message>
            <source>The signature of the trusted list of {territory} does not hold ({problem}). It was not taken.</source>
            <translation>La firma dell’elenco di fiducia di {territory} non regge ({problem}). L’elenco non è stato acquisito.</translation>
        </message>
        <message>
            <source>The list kept before stays in use. Get the file again later.</source>
            <translation>L’elenco conservato prima resta in uso. Procurati di nuovo il file più tardi.</translation>
        </message>
        <message>
            <source>The trusted list of {territory} is signed by somebody who may not sign it. It was not taken.</source>
            <translation>L’elenco di fiducia di {territory} è firmato da qualcuno che non può firmarlo. Non è stato acquisito.</translation>
        </message>
        <message>
            <source>Refresh the EU list of the lists first: it says who may sign. The list kept before stays in use.</source>
            <translation>Aggiorna prima l’elenco UE degli elenchi: dice chi può firmare. L’elenco conservato prima resta in uso.</translation>
        </message>
        <message>
            <source>Nothing here says who may sign the trusted list of {territory}. It was not taken.</source>
            <translation>Qui niente dice chi può firmare l’elenco di fiducia di {territory}. Non è stato acquisito.</translation>
        </message>
        <message>
            <source>Load the EU list of the lists first, or give the SHA-256 of the file from a source you trust. This file has: {sha256}</source>
            <translation>Carica prima l’elenco UE degli elenchi, oppure indica lo SHA-256 del file da una fonte di cui ti fidi. Questo file ha: {sha256}</translation>
        </message>
        <message>
            <source>This trusted list of {territory} has the number {sequence}, older than the one kept ({kept}).</source>
            <translation>Questo elenco di fiducia di {territory} ha il numero {sequence}, più vecchio di quello conservato ({kept}).</translation>
        </message>
        <message>
            <source>Nothing was changed: the newer list stays in use.</source>
            <translation>Niente è stato cambiato: l’elenco più recente resta in uso.</translation>
        </message>
        <message>
            <source>This is no notification by SEND: nothing depends on when it was opened.</source>
            <translation>Questa non è una notifica di SEND: niente dipende da quando è stata aperta.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Niente è stato cambiato.</translation>
        </message>
        <message>
            <source>That moment has not come yet.</source>
            <translation>Quel momento non è ancora arrivato.</translation>
        </message>
        <message>
            <source>Give the day and the time at which it was opened, as the access attestation says it.</source>
            <translation>Indica il giorno e l’ora in cui è stata aperta, come dice l’attestazione di accesso.</translation>
        </message>
        <message>
            <source>The notification was made in {month}: it was not there before.</source>
            <translation>La notifica è stata creata nel mese {month}: prima non c’era.</translation>
        </message>
        <message>
            <source>Check the day and the year.</source>
            <translation>Controlla il giorno e l’anno.</translation>
        </message>
        <message>
            <source>That day has not come yet.</source>
            <translation>Quel giorno non è ancora arrivato.</translation>
        </message>
        <message>
            <source>Declare it once it has happened.</source>
            <translation>Dichiaralo quando sarà avvenuto.</translation>
        </message>
        <message>
            <source>{name} names another notification, {other}. This dossier is about {iun}. It was not added.</source>
            <translation>{name} indica un’altra notifica, {other}. Questo fascicolo riguarda {iun}. Il file non è stato aggiunto.</translation>
        </message>
        <message>
            <source>Check that you downloaded the right file. With --force it is added all the same.</source>
            <translation>Controlla di aver scaricato il file giusto. Con --force viene aggiunto lo stesso.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read.</source>
            <translation>Non è possibile leggere il file {name}.</translation>
        </message>
        <message>
            <source>This message has no payment notice with the number {number}.</source>
            <translation>Questo messaggio non ha nessun avviso di pagamento con il codice avviso {number}.</translation>
        </message>
        <message>
            <source>Look at the message again: it shows its payment notices.</source>
            <translation>Guarda di nuovo il messaggio: mostra i suoi avvisi di pagamento.</translation>
        </message>
        <message>
            <source>The program warns against paying {number}, so it does not count it as paid.</source>
            <translation>Il programma avverte di non pagare {number}, quindi non lo considera pagato.</translation>
        </message>
        <message>
            <source>If you have paid by it, tell your bank and the body at once: it may be a fraud.</source>
            <translation>Se hai già pagato con questo avviso, dillo subito alla tua banca e all’ente: può essere una truffa.</translation>
        </message>
        <message>
            <source>{day} is still to come.</source>
            <translation>Il giorno {day} deve ancora venire.</translation>
        </message>
        <message>
            <source>Give the day on which you paid.</source>
            <translation>Indica il giorno in cui hai pagato.</translation>
        </message>
        <message>
            <source>What was paid must be more than nothing.</source>
            <translation>L’importo pagato deve essere maggiore di zero.</translation>
        </message>
        <message>
            <source>Give the sum in euro, or leave it out.</source>
            <translation>Indica la somma in euro, oppure lasciala fuori.</translation>
        </message>
        <message>
            <source>{name} is too large to be kept here: more than {limit} MB.</source>
            <translation>{name} è troppo grande per essere conservato qui: supera {limit} MB.</translation>
        </message>
        <message>
            <source>Keep it in a folder of your own.</source>
            <translation>Conservalo in una tua cartella.</translation>
        </message>
        <message>
            <source>{name} is empty, so it was not kept.</source>
            <translation>{name} è vuoto, quindi non è stato conservato.</translation>
        </message>
        <message>
            <source>Download or save it again, then add it here.</source>
            <translation>Scaricalo o salvalo di nuovo, poi aggiungilo qui.</translation>
        </message>
        <message>
            <source>This file does not lie beside a message any more.</source>
            <translation>Questo file non è più accanto a un messaggio.</translation>
        </message>
        <message>
            <source>Look at the message again: it shows the files beside it.</source>
            <translation>Guarda di nuovo il messaggio: mostra i file che gli stanno accanto.</translation>
        </message>
        <message>
            <source>{name} is no longer on this computer.</source>
            <translation>{name} non è più su questo computer.</translation>
        </message>
        <message>
            <source>Get it again where you had it from, and add it here.</source>
            <translation>Procuratelo di nuovo da dove lo avevi preso e aggiungilo qui.</translation>
        </message>
        <message>
            <source>{name} was changed on this computer and is not shown.</source>
            <translation>{name} è stato modificato su questo computer e non viene mostrato.</translation>
        </message>
        <message>
            <source>Get it again where you had it from, and add it here. What was put here had the SHA-256 {sha256}</source>
            <translation>Procuratelo di nuovo da dove lo avevi preso e aggiungilo qui. Il file messo qui aveva lo SHA-256 {sha256}</translation>
        </message>
        <message>
            <source>{path} is there already and was not overwritten.</source>
            <translation>{path} esiste già e non è stato sovrascritto.</translation>
        </message>
        <message>
            <source>Choose another name. With --force an older report of this program is replaced, nothing else.</source>
            <translation>Scegli un altro nome. Con --force si sostituisce un vecchio rapporto di questo programma, nient’altro.</translation>
        </message>
        <message>
            <source>A report is saved as .html or .pdf: {path}</source>
            <translation>Un rapporto si salva come .html o .pdf: {path}</translation>
        </message>
        <message>
            <source>Give the file a name that ends in .html or .pdf.</source>
            <translation>Dai al file un nome che finisce in .html o .pdf.</translation>
        </message>
        <message>
            <source>The PDF could not be made: {path}</source>
            <translation>Non è stato possibile creare il PDF: {path}</translation>
        </message>
        <message>
            <source>Save the report as .html: it holds the same.</source>
            <translation>Salva il rapporto come .html: contiene le stesse cose.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}</source>
            <translation>Non è possibile leggere {path}: {reason}</translation>
        </message>
        <message>
            <source>There is no rule called {rule}.</source>
            <translation>Non c’è nessuna regola di nome {rule}.</translation>
        </message>
        <message>
            <source>Called nearly so: {near}. The command deadlines rules lists them all.</source>
            <translation>Nomi simili: {near}. Il comando deadlines rules le elenca tutte.</translation>
        </message>
        <message>
            <source>There is no rule called {rule}, nor one with a name like it.</source>
            <translation>Non c’è nessuna regola di nome {rule}, né una con un nome simile.</translation>
        </message>
        <message>
            <source>The command deadlines rules lists them all.</source>
            <translation>Il comando deadlines rules le elenca tutte.</translation>
        </message>
        <message>
            <source>Opening it changes a date only for what came through SEND.</source>
            <translation>Averla aperta cambia una data solo per ciò che è arrivato tramite SEND.</translation>
        </message>
        <message>
            <source>Leave --viewed out, or add --send when the act came through SEND.</source>
            <translation>Togli --viewed, oppure aggiungi --send se l’atto è arrivato tramite SEND.</translation>
        </message>
        <message>
            <source>{rule} is about SEND itself: --send adds nothing to it.</source>
            <translation>{rule} riguarda già SEND: --send non aggiunge niente.</translation>
        </message>
        <message>
            <source>Leave --send out.</source>
            <translation>Togli --send.</translation>
        </message>
        <message>
            <source>{rule} needs to know how long the term is.</source>
            <translation>Per {rule} serve sapere quanto dura il termine.</translation>
        </message>
        <message>
            <source>Say it with --length, such as 30d, 6m or 1y.</source>
            <translation>Indicalo con --length, per esempio 30d, 6m o 1y.</translation>
        </message>
        <message>
            <source>The law says how long {rule} is.</source>
            <translation>La durata di {rule} la stabilisce la legge.</translation>
        </message>
        <message>
            <source>Leave --length out.</source>
            <translation>Togli --length.</translation>
        </message>
        <message>
            <source>A term is between 1 and {most} long.</source>
            <translation>La durata di un termine va da 1 a {most}.</translation>
        </message>
        <message>
            <source>The malfunction ends before it begins.</source>
            <translation>Il malfunzionamento finisce prima di cominciare.</translation>
        </message>
        <message>
            <source>Say when it began, when it ended and on which day that was told, as the attestation says.</source>
            <translation>Indica quando è cominciato, quando è finito e in quale giorno è stato comunicato, come dice l’attestazione.</translation>
        </message>
        <message>
            <source>No register of public bodies was imported yet.</source>
            <translation>Nessun registro degli enti pubblici (IndicePA) è stato ancora importato.</translation>
        </message>
        <message>
            <source>Import one from the Tools menu.</source>
            <translation>Importane uno dal menu Strumenti.</translation>
        </message>
        <message>
            <source>The register of public bodies cannot be used any more.</source>
            <translation>Il registro degli enti pubblici (IndicePA) non si può più usare.</translation>
        </message>
        <message>
            <source>Import it again. Until then the program knows only the few bodies that came with it.</source>
            <translation>Importalo di nuovo. Fino ad allora il programma conosce solo i pochi enti già inclusi.</translation>
        </message>
        <message>
            <source>The register in use was not changed.</source>
            <translation>Il registro in uso non è stato cambiato.</translation>
        </message>
        <message>
            <source>{path} is no table that can be read.</source>
            <translation>{path} non è una tabella leggibile.</translation>
        </message>
        <message>
            <source>Choose the file as you downloaded it: CSV, TXT or XLSX. The register in use was not changed.</source>
            <translation>Scegli il file così come lo hai scaricato: CSV, TXT o XLSX. Il registro in uso non è stato cambiato.</translation>
        </message>
        <message>
            <source>{path} does not have the columns of the register.</source>
            <translation>{path} non ha le colonne del registro.</translation>
        </message>
        <message>
            <source>Download the data "enti" of the Index of public administrations. The register in use was not changed.</source>
            <translation>Scarica i dati “enti” dell’Indice delle pubbliche amministrazioni (IndicePA). Il registro in uso non è stato cambiato.</translation>
        </message>
        <message>
            <source>{path} holds no certified address.</source>
            <translation>{path} non contiene nessun indirizzo certificato.</translation>
        </message>
        <message>
            <source>Download the file again, with all its columns. The register in use was not changed.</source>
            <translation>Scarica di nuovo il file, con tutte le sue colonne. Il registro in uso non è stato cambiato.</translation>
        </message>
        <message>
            <source>{path} holds no public body.</source>
            <translation>{path} non contiene nessun ente pubblico.</translation>
        </message>
        <message>
            <source>Download the file again. The register in use was not changed.</source>
            <translation>Scarica di nuovo il file. Il registro in uso non è stato cambiato.</translation>
        </message>
        <message>
            <source>{path} is larger than any register of public bodies.</source>
            <translation>{path} è più grande di qualsiasi registro degli enti pubblici.</translation>
        </message>
        <message>
            <source>It was not read. The register in use was not changed.</source>
            <translation>Non è stato letto. Il registro in uso non è stato cambiato.</translation>
        </message>
        <message>
            <source>{path} is made to do harm: it was not read.</source>
            <translation>{path} è fatto per nuocere: non è stato letto.</translation>
        </message>
        <message>
            <source>Delete it, and download the register from the site of the Index of public administrations. The register in use was not changed.</source>
            <translation>Cancellalo e scarica il registro dal sito dell’Indice delle pubbliche amministrazioni (IndicePA). Il registro in uso non è stato cambiato.</translation>
        </message>
        <message>
            <source>{path} holds {now} bodies, less than half of the {before} that are known.</source>
            <translation>{path} contiene {now} enti, meno della metà dei {before} già conosciuti.</translation>
        </message>
        <message>
            <source>The register in use was not changed. If the file is whole, import it on the command line with --force.</source>
            <translation>Il registro in uso non è stato cambiato. Se il file è completo, importalo dalla riga di comando con --force.</translation>
        </message>
        <message>
            <source>{path} lists offices of bodies that are not known here.</source>
            <translation>{path} elenca uffici di enti che qui non sono conosciuti.</translation>
        </message>
        <message>
            <source>Import the data "enti" first, then those of the offices.</source>
            <translation>Importa prima i dati “enti”, poi quelli degli uffici.</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>Controlla il nome del file e chi può leggerlo.</translation>
        </message>
        <message>
            <source>This desktop shows no notifications.</source>
            <translation>Questo desktop non mostra notifiche a schermo.</translation>
        </message>
        <message>
            <source>Reminders are shown in the window instead. Export the deadlines to a calendar for other times.</source>
            <translation>I promemoria compaiono invece nella finestra. Per averli in altri momenti, esporta le scadenze in un calendario.</translation>
        </message>
        <message>
            <source>{path} is no verification report of this program.</source>
            <translation>{path} non è un rapporto di verifica di questo programma.</translation>
        </message>
        <message>
            <source>Name a report that was saved with verify --report, or a folder that holds one.</source>
            <translation>Indica un rapporto salvato con verify --report, o una cartella che ne contiene uno.</translation>
        </message>
        <message>
            <source>The record in {path} is damaged, so nothing can be compared with it.</source>
            <translation>La registrazione in {path} è danneggiata, quindi non c’è niente con cui fare il confronto.</translation>
        </message>
        <message>
            <source>Look for an undamaged copy of the report. The mails can be verified without it.</source>
            <translation>Cerca una copia non danneggiata del rapporto. I messaggi si possono verificare anche senza.</translation>
        </message>
        <message>
            <source>{path} was made by a newer version of this program: {format}</source>
            <translation>{path} è stato creato da una versione più recente del programma: {format}</translation>
        </message>
        <message>
            <source>Install that version or a later one.</source>
            <translation>Installa quella versione o una successiva.</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Official PEC mail, understood, proven and payable.</source>
            <translation>Le PEC ufficiali: spiegate, verificate e pronte da pagare.</translation>
        </message>
        <message>
            <source>show this help and end</source>
            <translation>mostra questo aiuto e finisce</translation>
        </message>
        <message>
            <source>show the version and end</source>
            <translation>mostra la versione e finisce</translation>
        </message>
        <message>
            <source>language of what is printed</source>
            <translation>lingua di quello che viene scritto</translation>
        </message>
        <message>
            <source>keep everything in this folder</source>
            <translation>tiene tutto in questa cartella</translation>
        </message>
        <message>
            <source>check fonts, PDF, crypto, keyring and translations</source>
            <translation>controlla caratteri, PDF, crittografia, portachiavi e traduzioni</translation>
        </message>
        <message>
            <source>read mail or document files: proof, notice, deadlines, payments</source>
            <translation>legge file di posta o documenti: prova, avviso, scadenze, pagamenti</translation>
        </message>
        <message>
            <source>mail or document files; - is standard input</source>
            <translation>file di posta o documenti; - è lo standard input</translation>
        </message>
        <message>
            <source>one JSON object a file, one a line</source>
            <translation>un oggetto JSON per file, uno per riga</translation>
        </message>
        <message>
            <source>trust these issuer keys instead of the shipped</source>
            <translation>si fida di queste chiavi di emittenti al posto di quelle incluse</translation>
        </message>
        <message>
            <source>judge as of this ISO 8601 time</source>
            <translation>giudica come in questo momento, in forma ISO 8601</translation>
        </message>
        <message>
            <source>prove many mails at once: files, folders, Maildir, mbox</source>
            <translation>verifica molti messaggi in una volta: file, cartelle, Maildir, mbox</translation>
        </message>
        <message>
            <source>mail files, folders or mboxes; - is standard input</source>
            <translation>file di posta, cartelle o mbox; - è lo standard input</translation>
        </message>
        <message>
            <source>one JSON object a mail, one a line</source>
            <translation>un oggetto JSON per messaggio, uno per riga</translation>
        </message>
        <message>
            <source>save a report to file or to hand on</source>
            <translation>salva un rapporto da conservare o da consegnare</translation>
        </message>
        <message>
            <source>all checks of the verified mails too in the report</source>
            <translation>nel rapporto, tutti i controlli anche dei messaggi verificati</translation>
        </message>
        <message>
            <source>replace an older report of this program</source>
            <translation>sostituisce un vecchio rapporto di questo programma</translation>
        </message>
        <message>
            <source>processes that verify (one for each core; 0: this one only)</source>
            <translation>processi che verificano (uno per core; 0: solo questo)</translation>
        </message>
        <message>
            <source>compare a saved report with the files and verify them again</source>
            <translation>confronta un rapporto salvato con i file e li verifica di nuovo</translation>
        </message>
        <message>
            <source>a report, or a folder with reports</source>
            <translation>un rapporto, o una cartella con dei rapporti</translation>
        </message>
        <message>
            <source>look for the files in this folder</source>
            <translation>cerca i file in questa cartella</translation>
        </message>
        <message>
            <source>fetch new mail of every mailbox (nothing on the server changes)</source>
            <translation>scarica la nuova posta di ogni casella (sul server non cambia nulla)</translation>
        </message>
        <message>
            <source>only this mailbox</source>
            <translation>solo questa casella</translation>
        </message>
        <message>
            <source>stay and fetch new mail as it arrives</source>
            <translation>resta in attesa e scarica la nuova posta quando arriva</translation>
        </message>
        <message>
            <source>read the password from standard input</source>
            <translation>legge la password dallo standard input</translation>
        </message>
        <message>
            <source>the notices of a place</source>
            <translation>gli avvisi di una sezione</translation>
        </message>
        <message>
            <source>{places} (all when none is named)</source>
            <translation>{places} (all se non ne indichi una)</translation>
        </message>
        <message>
            <source>one message in full</source>
            <translation>un messaggio per intero</translation>
        </message>
        <message>
            <source>its number in the list</source>
            <translation>il suo numero nell’elenco</translation>
        </message>
        <message>
            <source>the original bytes</source>
            <translation>i byte originali</translation>
        </message>
        <message>
            <source>everything kept about one act, in time order</source>
            <translation>tutto quello che è conservato su un atto, in ordine di tempo</translation>
        </message>
        <message>
            <source>the number of any of its messages</source>
            <translation>il numero di uno qualsiasi dei suoi messaggi</translation>
        </message>
        <message>
            <source>put files into it: acts and attestations downloaded from SEND</source>
            <translation>ci mette dei file: atti e attestazioni scaricati da SEND</translation>
        </message>
        <message>
            <source>add a file even when it names another notification</source>
            <translation>aggiunge un file anche quando indica un’altra notifica</translation>
        </message>
        <message>
            <source>you or a delegate opened the SEND notification at this time</source>
            <translation>tu o un delegato avete aperto la notifica SEND in questo momento</translation>
        </message>
        <message>
            <source>nobody opened it, after all</source>
            <translation>in realtà nessuno l’ha aperta</translation>
        </message>
        <message>
            <source>the day of your istanza di adesione; without a day: none, after all</source>
            <translation>il giorno della tua istanza di adesione; senza un giorno: in realtà nessuna</translation>
        </message>
        <message>
            <source>your own words about this message</source>
            <translation>parole tue su questo messaggio</translation>
        </message>
        <message>
            <source>one JSON object</source>
            <translation>un oggetto JSON</translation>
        </message>
        <message>
            <source>words in subjects, people, bodies and attachments</source>
            <translation>cerca parole in oggetti, persone, testi e allegati</translation>
        </message>
        <message>
            <source>a word that must be in it; several must all be there</source>
            <translation>una parola da trovare; se sono più di una, devono esserci tutte</translation>
        </message>
        <message>
            <source>what is due when, over all mailboxes</source>
            <translation>che cosa scade e quando, in tutte le caselle</translation>
        </message>
        <message>
            <source>count one term from a day that you give</source>
            <translation>conta un termine da un giorno che indichi tu</translation>
        </message>
        <message>
            <source>every rule with its length, its law and how sure it is</source>
            <translation>ogni regola con la sua durata, la sua norma e quanto è certa</translation>
        </message>
        <message>
            <source>which term; see: {program} deadlines rules</source>
            <translation>quale termine; vedi: {program} deadlines rules</translation>
        </message>
        <message>
            <source>the day, or the day and hour, on which it was delivered</source>
            <translation>il giorno, o il giorno e l’ora, in cui è stata consegnata</translation>
        </message>
        <message>
            <source>when you or a delegate opened it on SEND or in the IO app; may be said several times</source>
            <translation>quando tu o un delegato l’avete aperta su SEND o nell’app IO; si può indicare più volte</translation>
        </message>
        <message>
            <source>the act came through SEND: count first when that took effect ({ways}; pec when none is named)</source>
            <translation>l’atto è arrivato tramite SEND: conta prima quando la notifica si è perfezionata ({ways}; pec se non ne indichi nessuno)</translation>
        </message>
        <message>
            <source>how long, for the rules that leave it to you: 30d, 6m or 1y</source>
            <translation>quanto dura, per le regole che lo lasciano indicare a te: 30d, 6m o 1y</translation>
        </message>
        <message>
            <source>a certified malfunction of SEND: when it began, when it ended, the day on which that was told</source>
            <translation>un malfunzionamento certificato di SEND: quando è cominciato, quando è finito, il giorno in cui è stato comunicato</translation>
        </message>
        <message>
            <source>one JSON object a rule, one a line</source>
            <translation>un oggetto JSON per regola, uno per riga</translation>
        </message>
        <message>
            <source>RULE</source>
            <translation>REGOLA</translation>
        </message>
        <message>
            <source>DATE|DATETIME</source>
            <translation>DATA|DATA-E-ORA</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>DATA</translation>
        </message>
        <message>
            <source>LENGTH</source>
            <translation>DURATA</translation>
        </message>
        <message>
            <source>WAY</source>
            <translation>MODO</translation>
        </message>
        <message>
            <source>{text} is no length such as 30d, 6m or 1y</source>
            <translation>{text} non è una durata come 30d, 6m o 1y</translation>
        </message>
        <message>
            <source>write a calendar (.ics) with reminders to this file; - prints it</source>
            <translation>scrive in questo file un calendario (.ics) con promemoria; - lo mostra a schermo</translation>
        </message>
        <message>
            <source>one JSON object a line</source>
            <translation>un oggetto JSON per riga</translation>
        </message>
        <message>
            <source>the payments of a file or message, and the QR code</source>
            <translation>i pagamenti di un file o di un messaggio, e il codice QR</translation>
        </message>
        <message>
            <source>a mail or document file, or the number of a message in the list</source>
            <translation>un file di posta o un documento, oppure il numero di un messaggio nell’elenco</translation>
        </message>
        <message>
            <source>save the QR code, or a page to print with it (.pdf)</source>
            <translation>salva il codice QR, o una pagina da stampare che lo contiene (.pdf)</translation>
        </message>
        <message>
            <source>OUT.png|OUT.svg|OUT.pdf</source>
            <translation>FILE.png|FILE.svg|FILE.pdf</translation>
        </message>
        <message>
            <source>which notice number, when there are several</source>
            <translation>quale numero di avviso, quando ce n’è più di uno</translation>
        </message>
        <message>
            <source>save what it asks and by when as a sheet (.pdf, .html)</source>
            <translation>salva in una scheda che cosa chiede ed entro quando (.pdf, .html)</translation>
        </message>
        <message>
            <source>what is attached to a message, with what is inside; save it</source>
            <translation>ciò che è allegato a un messaggio, con quello che contiene; lo salva</translation>
        </message>
        <message>
            <source>only the documents at these paths, as the tree shows them</source>
            <translation>solo i documenti con questi percorsi, come li mostra l’albero</translation>
        </message>
        <message>
            <source>save them in this folder, or in a new archive; nothing is overwritten</source>
            <translation>li salva in questa cartella, o in un nuovo archivio; niente viene sovrascritto</translation>
        </message>
        <message>
            <source>note that it is paid, on this day or today; nothing is paid by the program</source>
            <translation>annota che è pagato, in questo giorno o oggi; il programma non paga niente</translation>
        </message>
        <message>
            <source>it is not paid after all</source>
            <translation>in realtà non è pagato</translation>
        </message>
        <message>
            <source>with --paid: what was paid, in euro</source>
            <translation>con --paid: quanto è stato pagato, in euro</translation>
        </message>
        <message>
            <source>with --paid: a file that shows it, kept beside the message</source>
            <translation>con --paid: un file che lo dimostra, conservato accanto al messaggio</translation>
        </message>
        <message>
            <source>of a RAV: the sum printed on the slip, in euro</source>
            <translation>per un RAV: l’importo stampato sul bollettino, in euro</translation>
        </message>
        <message>
            <source>one JSON object a payment</source>
            <translation>un oggetto JSON per pagamento</translation>
        </message>
        <message>
            <source>list, add or remove a mailbox</source>
            <translation>elenca, aggiunge o toglie una casella</translation>
        </message>
        <message>
            <source>the mailboxes of this profile</source>
            <translation>le caselle di questo profilo</translation>
        </message>
        <message>
            <source>add a mailbox; the password goes to the system keyring only</source>
            <translation>aggiunge una casella; la password va solo nel portachiavi del sistema</translation>
        </message>
        <message>
            <source>the address of the mailbox</source>
            <translation>l’indirizzo della casella</translation>
        </message>
        <message>
            <source>user name, when it is not the address</source>
            <translation>nome utente, quando non è l’indirizzo</translation>
        </message>
        <message>
            <source>IMAP server, when the provider is not known</source>
            <translation>server IMAP, quando il gestore non è conosciuto</translation>
        </message>
        <message>
            <source>implicit TLS port (993)</source>
            <translation>porta con TLS implicito (993)</translation>
        </message>
        <message>
            <source>trust this certification authority for the server</source>
            <translation>si fida di questa autorità di certificazione per il server</translation>
        </message>
        <message>
            <source>forget a mailbox; what was downloaded stays</source>
            <translation>dimentica una casella; quello che è stato scaricato resta</translation>
        </message>
        <message>
            <source>see and change whose keys prove a PEC provider</source>
            <translation>mostra e cambia le chiavi che provano un gestore PEC</translation>
        </message>
        <message>
            <source>one JSON object with everything</source>
            <translation>un oggetto JSON con tutto</translation>
        </message>
        <message>
            <source>every key that verdicts rest on, and where it came from</source>
            <translation>ogni chiave su cui si basano gli esiti, e da dove viene</translation>
        </message>
        <message>
            <source>trust one more authority, after you confirmed its fingerprint</source>
            <translation>riconosce un’altra autorità, dopo che ne hai confermato l’impronta</translation>
        </message>
        <message>
            <source>its certificate (PEM or DER), or a list of keys (TOML)</source>
            <translation>il suo certificato (PEM o DER), o un elenco di chiavi (TOML)</translation>
        </message>
        <message>
            <source>the whole SHA-256 as you know it from elsewhere</source>
            <translation>lo SHA-256 intero, come lo conosci da un’altra fonte</translation>
        </message>
        <message>
            <source>take an expired one too, for old mail</source>
            <translation>accetta anche un’autorità scaduta, per la vecchia posta</translation>
        </message>
        <message>
            <source>trust an authority that you added no longer</source>
            <translation>non riconosce più un’autorità che hai aggiunto</translation>
        </message>
        <message>
            <source>its name, or its whole SHA-256</source>
            <translation>il suo nome, o il suo SHA-256 intero</translation>
        </message>
        <message>
            <source>take in a newer list of keys, or an EU trusted list</source>
            <translation>acquisisce un elenco di chiavi più recente, o un elenco di fiducia UE</translation>
        </message>
        <message>
            <source>a file, or an address that begins with https://</source>
            <translation>un file, o un indirizzo che comincia con https://</translation>
        </message>
        <message>
            <source>its whole SHA-256 as you know it from elsewhere</source>
            <translation>il suo SHA-256 intero, come lo conosci da un’altra fonte</translation>
        </message>
        <message>
            <source>the register of public bodies: who really writes from an address</source>
            <translation>il registro degli enti pubblici (IndicePA): chi scrive davvero da un indirizzo</translation>
        </message>
        <message>
            <source>take in the open data of the Index of public administrations</source>
            <translation>acquisisce i dati aperti dell’Indice delle pubbliche amministrazioni (IndicePA)</translation>
        </message>
        <message>
            <source>the file "enti" (CSV, TXT or XLSX), or one of their offices</source>
            <translation>il file “enti” (CSV, TXT o XLSX), o uno dei loro uffici</translation>
        </message>
        <message>
            <source>accept fewer than half of the bodies that are known</source>
            <translation>accetta anche meno della metà degli enti già conosciuti</translation>
        </message>
        <message>
            <source>what is known, of which day, and from which file</source>
            <translation>che cosa è noto, di quale giorno e da quale file</translation>
        </message>
        <message>
            <source>look a body up, or ask whose an address is</source>
            <translation>cerca un ente, o chiede di chi è un indirizzo</translation>
        </message>
        <message>
            <source>words of its name, an address, an IPA or a fiscal code</source>
            <translation>parole del suo nome, un indirizzo, un codice IPA o un codice fiscale</translation>
        </message>
        <message>
            <source>ask the authorities whether providers' certificates were revoked</source>
            <translation>chiede alle autorità se i certificati dei gestori sono stati revocati</translation>
        </message>
        <message>
            <source>ask after every sync, over the internet</source>
            <translation>chiede dopo ogni sincronizzazione, via internet</translation>
        </message>
        <message>
            <source>ask no more; what was answered stays</source>
            <translation>non chiede più; le risposte già avute restano</translation>
        </message>
        <message>
            <source>ask now what is due</source>
            <translation>chiede ora quello che c’è da chiedere</translation>
        </message>
        <message>
            <source>what the authorities answered</source>
            <translation>che cosa hanno risposto le autorità</translation>
        </message>
        <message>
            <source>a practice mailbox with fictitious notices</source>
            <translation>una casella di prova con avvisi inventati</translation>
        </message>
        <message>
            <source>do the whole job without a window and compare</source>
            <translation>fa tutto il lavoro senza finestra e confronta</translation>
        </message>
        <message>
            <source>write a PNG of every view</source>
            <translation>scrive un PNG di ogni vista</translation>
        </message>
        <message>
            <source>open the window, with files if named</source>
            <translation>apre la finestra, con i file che indichi</translation>
        </message>
        <message>
            <source>mail or document files to show in the window</source>
            <translation>file di posta o documenti da mostrare nella finestra</translation>
        </message>
        <message>
            <source>ACTION</source>
            <translation>AZIONE</translation>
        </message>
        <message>
            <source>NAME|SHA256</source>
            <translation>NOME|SHA256</translation>
        </message>
        <message>
            <source>ADDRESS</source>
            <translation>INDIRIZZO</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>COMANDO</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>FILE</translation>
        </message>
        <message>
            <source>FILE|URL</source>
            <translation>FILE|URL</translation>
        </message>
        <message>
            <source>SHA256</source>
            <translation>SHA256</translation>
        </message>
        <message>
            <source>EURO</source>
            <translation>EURO</translation>
        </message>
        <message>
            <source>FILE|ID</source>
            <translation>FILE|N</translation>
        </message>
        <message>
            <source>adesione=DATE</source>
            <translation>adesione=DATA</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TESTO</translation>
        </message>
        <message>
            <source>DIR</source>
            <translation>CARTELLA</translation>
        </message>
        <message>
            <source>DIR|OUT.zip</source>
            <translation>CARTELLA|FILE.zip</translation>
        </message>
        <message>
            <source>HOST</source>
            <translation>SERVER</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>N</translation>
        </message>
        <message>
            <source>NOTICE</source>
            <translation>AVVISO</translation>
        </message>
        <message>
            <source>PEM</source>
            <translation>PEM</translation>
        </message>
        <message>
            <source>PLACE</source>
            <translation>SEZIONE</translation>
        </message>
        <message>
            <source>PORT</source>
            <translation>PORTA</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>PATH</source>
            <translation>PERCORSO</translation>
        </message>
        <message>
            <source>OUT.pdf|OUT.html</source>
            <translation>FILE.pdf|FILE.html</translation>
        </message>
        <message>
            <source>REPORT|DIR</source>
            <translation>RAPPORTO|CARTELLA</translation>
        </message>
        <message>
            <source>TIME</source>
            <translation>MOMENTO</translation>
        </message>
        <message>
            <source>USER</source>
            <translation>UTENTE</translation>
        </message>
        <message>
            <source>WORD</source>
            <translation>PAROLA</translation>
        </message>
        <message>
            <source>{text} is no ISO 8601 time</source>
            <translation>{text} non è un momento in forma ISO 8601</translation>
        </message>
        <message>
            <source>{text} is not between the years 1900 and 2999</source>
            <translation>{text} non è tra gli anni 1900 e 2999</translation>
        </message>
        <message>
            <source>{text} is no day like 2026-11-21</source>
            <translation>{text} non è un giorno come 2026-11-21</translation>
        </message>
        <message>
            <source>{text} is no sum in euro like 77,90</source>
            <translation>{text} non è una somma in euro come 77,90</translation>
        </message>
        <message>
            <source>{text} is no message number; see: {program} list</source>
            <translation>{text} non è il numero di un messaggio; vedi: {program} list</translation>
        </message>
        <message>
            <source>{text} is no declaration such as adesione=2026-03-01</source>
            <translation>{text} non è una dichiarazione come adesione=2026-03-01</translation>
        </message>
        <message>
            <source>{text} is no number of processes between 0 and 256</source>
            <translation>{text} non è un numero di processi tra 0 e 256</translation>
        </message>
        <message>
            <source>{text} is no port between 1 and 65535</source>
            <translation>{text} non è una porta tra 1 e 65535</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>uso: </translation>
        </message>
        <message>
            <source>positional arguments</source>
            <translation>argomenti</translation>
        </message>
        <message>
            <source>options</source>
            <translation>opzioni</translation>
        </message>
        <message>
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>argomento %(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <source>the following arguments are required: %s</source>
            <translation>mancano questi argomenti: %s</translation>
        </message>
        <message>
            <source>unrecognized arguments: %s</source>
            <translation>argomenti sconosciuti: %s</translation>
        </message>
        <message>
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>%(value)r non è tra le scelte possibili (%(choices)s)</translation>
        </message>
        <message>
            <source>expected one argument</source>
            <translation>ci vuole un valore</translation>
        </message>
        <message>
            <source>expected at least one argument</source>
            <translation>ci vuole almeno un valore</translation>
        </message>
        <message>
            <source>ambiguous option: %(option)s could match %(matches)s</source>
            <translation>opzione ambigua: %(option)s può essere %(matches)s</translation>
        </message>
        <message>
            <source>ignored explicit argument %r</source>
            <translation>non ci va un valore: %r</translation>
        </message>
    </context>
    <context>
        <name>interface</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c'è una frase.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Collegamento</translation>
        </message>
        <message>
            <source>Looking for news</source>
            <translation>Ricerca di novità</translation>
        </message>
        <message>
            <source>Receiving {done} of {total}</source>
            <translation>Ricezione di {done} su {total}</translation>
        </message>
        <message>
            <source>Checking {done} of {total}</source>
            <translation>Controllo di {done} su {total}</translation>
        </message>
        <message>
            <source>Asking whether certificates were revoked</source>
            <translation>Richiesta sulla revoca dei certificati</translation>
        </message>
        <message>
            <source>Waiting for news</source>
            <translation>In attesa di novità</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Lettura del file</translation>
        </message>
        <message>
            <source>Filing the public bodies</source>
            <translation>Archiviazione degli enti pubblici</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Lavoro in corso</translation>
        </message>
        <message>
            <source>Access by mail programs (IMAP) may be switched off: switch it on in the settings of the provider's website.</source>
            <translation>L’accesso dai programmi di posta (IMAP) può essere spento: accendilo nelle impostazioni sul sito del gestore.</translation>
        </message>
        <message>
            <source>With two-step login, make a password for mail programs on the provider's website. It lasts three months.</source>
            <translation>Con la verifica in due passaggi, crea sul sito del gestore una password per i programmi di posta. Vale tre mesi.</translation>
        </message>
        <message>
            <source>The password for mail programs has to be renewed on the provider's website every ninety days.</source>
            <translation>La password per i programmi di posta va rinnovata sul sito del gestore ogni novanta giorni.</translation>
        </message>
        <message>
            <source>The user name is the identifier that the provider gave you, not your PEC address.</source>
            <translation>Il nome utente è il codice che ti ha dato il gestore, non il tuo indirizzo PEC.</translation>
        </message>
        <message>
            <source>Some special characters in the password keep mail programs out: if a correct password is refused, change it.</source>
            <translation>Alcuni caratteri speciali nella password bloccano i programmi di posta: se una password giusta viene rifiutata, cambiala.</translation>
        </message>
        <message>
            <source>Mail programs use a user name and a password of their own, which the provider gave you separately.</source>
            <translation>I programmi di posta usano un nome utente e una password propri, che il gestore ti ha dato a parte.</translation>
        </message>
        <message>
            <source>The published server names differ: compare this one with the help pages of your provider.</source>
            <translation>I nomi dei server pubblicati non concordano: confronta questo con le pagine di aiuto del tuo gestore.</translation>
        </message>
        <message>
            <source>From a scan (OCR):</source>
            <translation>Da una scansione (OCR):</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <source>Parts of this message are nested too deeply: the innermost are not opened.</source>
            <translation>Alcune parti di questo messaggio sono annidate troppo in profondità: le più interne non vengono aperte.</translation>
        </message>
        <message>
            <source>This message has more than 1,000 parts: the last ones are not shown.</source>
            <translation>Questo messaggio ha più di 1.000 parti: le ultime non vengono mostrate.</translation>
        </message>
        <message>
            <source>A header of this message is too long: its end was not read as header.</source>
            <translation>Un'intestazione di questo messaggio è troppo lunga: la sua fine non è stata letta come intestazione.</translation>
        </message>
        <message>
            <source>A header of this message has more than 1,000 fields: the last are not read.</source>
            <translation>Un'intestazione di questo messaggio ha più di 1.000 campi: gli ultimi non vengono letti.</translation>
        </message>
        <message>
            <source>A part of this message has no header: it is shown as text.</source>
            <translation>Una parte di questo messaggio non ha intestazione: viene mostrata come testo.</translation>
        </message>
        <message>
            <source>A line in a header of this message cannot be read.</source>
            <translation>Una riga di un'intestazione di questo messaggio non è leggibile.</translation>
        </message>
        <message>
            <source>A part of this message says twice what it is: other programs may show it differently.</source>
            <translation>Una parte di questo messaggio dichiara due volte che cos'è: altri programmi potrebbero mostrarla in modo diverso.</translation>
        </message>
        <message>
            <source>A part of this message does not say how it is divided.</source>
            <translation>Una parte di questo messaggio non dice come è divisa.</translation>
        </message>
        <message>
            <source>A part of this message is empty or was cut off.</source>
            <translation>Una parte di questo messaggio è vuota o è stata troncata.</translation>
        </message>
        <message>
            <source>Two levels of this message use the same mark: other programs may show it differently.</source>
            <translation>Due livelli di questo messaggio usano lo stesso segno di separazione: altri programmi potrebbero mostrarlo in modo diverso.</translation>
        </message>
        <message>
            <source>This message may have been cut off: its end is missing.</source>
            <translation>Questo messaggio potrebbe essere stato troncato: manca la fine.</translation>
        </message>
        <message>
            <source>There are further parts after the end of this message: they are not shown.</source>
            <translation>Dopo la fine di questo messaggio ci sono altre parti: non vengono mostrate.</translation>
        </message>
        <message>
            <source>There is text after the end of this message: it is not shown.</source>
            <translation>Dopo la fine di questo messaggio c'è del testo: non viene mostrato.</translation>
        </message>
        <message>
            <source>A group of parts is marked as encoded, which is not allowed.</source>
            <translation>Un gruppo di parti è indicato come codificato: non è permesso.</translation>
        </message>
        <message>
            <source>A part is encoded in an unknown way: it is kept as it came.</source>
            <translation>Una parte è codificata in un modo sconosciuto: è conservata così come è arrivata.</translation>
        </message>
        <message>
            <source>This message says in more than one way which kind of PEC it is: it is treated as ordinary mail.</source>
            <translation>Questo messaggio dichiara in più modi che tipo di PEC è: viene trattato come posta ordinaria.</translation>
        </message>
        <message>
            <source>This message says that it is a kind of PEC that this program does not know.</source>
            <translation>Questo messaggio dichiara un tipo di PEC che questo programma non conosce.</translation>
        </message>
        <message>
            <source>The signed part is not the whole message: something was put around it.</source>
            <translation>La parte firmata non è l'intero messaggio: qualcosa le è stato messo intorno.</translation>
        </message>
        <message>
            <source>There are parts beside the signed one: nobody signed them.</source>
            <translation>Accanto alla parte firmata ce ne sono altre: nessuno le ha firmate.</translation>
        </message>
        <message>
            <source>This message says that it is signed, but the signature is missing.</source>
            <translation>Questo messaggio dichiara di essere firmato, ma la firma manca.</translation>
        </message>
        <message>
            <source>The signature of this message is not of the expected type.</source>
            <translation>La firma di questo messaggio non è del tipo previsto.</translation>
        </message>
        <message>
            <source>There is more than one enclosed message: the first is shown.</source>
            <translation>C'è più di un messaggio contenuto: viene mostrato il primo.</translation>
        </message>
        <message>
            <source>There is more than one set of certification data: the first is shown.</source>
            <translation>I dati di certificazione sono presenti più di una volta: vengono mostrati i primi.</translation>
        </message>
        <message>
            <source>The certification data cannot be read.</source>
            <translation>I dati di certificazione non sono leggibili.</translation>
        </message>
        <message>
            <source>The certification data are not written in the encoding they declare.</source>
            <translation>I dati di certificazione non sono scritti nella codifica che dichiarano.</translation>
        </message>
        <message>
            <source>The certification data lack something that the rules require.</source>
            <translation>Nei dati di certificazione manca qualcosa che le regole richiedono.</translation>
        </message>
        <message>
            <source>The certification data say something twice: the first counts.</source>
            <translation>I dati di certificazione dicono una cosa due volte: vale la prima.</translation>
        </message>
        <message>
            <source>The certification data name an unknown kind of recipient.</source>
            <translation>I dati di certificazione indicano un tipo di destinatario sconosciuto.</translation>
        </message>
        <message>
            <source>The certification data list more than 5,000 recipients: the last ones are not shown.</source>
            <translation>I dati di certificazione elencano più di 5.000 destinatari: gli ultimi non vengono mostrati.</translation>
        </message>
        <message>
            <source>The certification data stand in another order than the rules ask for.</source>
            <translation>I dati di certificazione sono in un ordine diverso da quello previsto dalle regole.</translation>
        </message>
        <message>
            <source>The certified time cannot be read: see how it is written.</source>
            <translation>L'ora certificata non è leggibile: guarda come è scritta.</translation>
        </message>
        <message>
            <source>The time zone of the certified time is not written as the rules require.</source>
            <translation>Il fuso orario dell'ora certificata non è scritto come richiedono le regole.</translation>
        </message>
        <message>
            <source>PEC message</source>
            <translation>Messaggio PEC</translation>
        </message>
        <message>
            <source>Acceptance receipt</source>
            <translation>Ricevuta di accettazione</translation>
        </message>
        <message>
            <source>Notice of non-acceptance</source>
            <translation>Avviso di non accettazione</translation>
        </message>
        <message>
            <source>Receipt between providers</source>
            <translation>Ricevuta di presa in carico tra gestori</translation>
        </message>
        <message>
            <source>Delivery receipt</source>
            <translation>Ricevuta di avvenuta consegna</translation>
        </message>
        <message>
            <source>Notice of non-delivery</source>
            <translation>Avviso di mancata consegna</translation>
        </message>
        <message>
            <source>Notice of late delivery</source>
            <translation>Preavviso di mancata consegna</translation>
        </message>
        <message>
            <source>Virus notice between providers</source>
            <translation>Avviso di virus tra gestori</translation>
        </message>
        <message>
            <source>Ordinary mail passed on by your PEC provider</source>
            <translation>Posta ordinaria inoltrata dal tuo gestore PEC</translation>
        </message>
        <message>
            <source>Ordinary mail</source>
            <translation>Posta ordinaria</translation>
        </message>
        <message>
            <source>Waiting for your provider to accept it</source>
            <translation>In attesa che il tuo gestore la accetti</translation>
        </message>
        <message>
            <source>Accepted, waiting for the delivery receipt</source>
            <translation>Accettata, in attesa della ricevuta di avvenuta consegna</translation>
        </message>
        <message>
            <source>Sent as ordinary mail: no delivery receipt will come</source>
            <translation>Inviata come posta ordinaria: non arriverà una ricevuta di avvenuta consegna</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Consegnata</translation>
        </message>
        <message>
            <source>Not delivered in the first 12 hours, may still arrive</source>
            <translation>Non consegnata nelle prime 12 ore, può ancora arrivare</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>Non consegnata</translation>
        </message>
        <message>
            <source>Not delivered: the provider found a security problem</source>
            <translation>Non consegnata: il gestore ha trovato un problema di sicurezza</translation>
        </message>
        <message>
            <source>Not delivered within 24 hours</source>
            <translation>Non consegnata entro 24 ore</translation>
        </message>
        <message>
            <source>No delivery receipt in this mailbox yet: this does not mean that it was not delivered</source>
            <translation>In questa casella non c'è ancora una ricevuta di avvenuta consegna: non vuol dire che non sia stata consegnata</translation>
        </message>
        <message>
            <source>Delivered, but a notice of non-delivery came as well: check with the recipient</source>
            <translation>Consegnata, ma è arrivato anche un avviso di mancata consegna: chiedi conferma al destinatario</translation>
        </message>
        <message>
            <source>Sent, no acceptance receipt yet</source>
            <translation>Inviata, ancora nessuna ricevuta di accettazione</translation>
        </message>
        <message>
            <source>Sent more than an hour ago, no acceptance receipt in this mailbox yet</source>
            <translation>Inviata più di un'ora fa, in questa casella non c'è ancora una ricevuta di accettazione</translation>
        </message>
        <message>
            <source>Accepted by your provider</source>
            <translation>Accettata dal tuo gestore</translation>
        </message>
        <message>
            <source>Not accepted by your provider: nothing was sent</source>
            <translation>Non accettata dal tuo gestore: non è stato inviato nulla</translation>
        </message>
        <message>
            <source>Delivered to some of the recipients only, so far</source>
            <translation>Per ora consegnata solo ad alcuni destinatari</translation>
        </message>
        <message>
            <source>Sent as ordinary mail, without delivery receipt</source>
            <translation>Inviata come posta ordinaria, senza ricevuta di avvenuta consegna</translation>
        </message>
        <message>
            <source>Receipts that match no message known here</source>
            <translation>Ricevute che non corrispondono a nessun messaggio noto qui</translation>
        </message>
        <message>
            <source>Counted: its proof holds and it matches your message.</source>
            <translation>Conteggiata: la sua prova regge e corrisponde al tuo messaggio.</translation>
        </message>
        <message>
            <source>Counted because it came from your own server: the authority behind its signature is not recognised.</source>
            <translation>Conteggiata perché viene dal tuo server: l’autorità dietro la sua firma non è riconosciuta.</translation>
        </message>
        <message>
            <source>Not counted: its proof does not hold.</source>
            <translation>Non conteggiata: la sua prova non regge.</translation>
        </message>
        <message>
            <source>Not counted: it is unchanged, but the authority behind its signature is not recognised.</source>
            <translation>Non conteggiata: non è stata modificata, ma l’autorità dietro la sua firma non è riconosciuta.</translation>
        </message>
        <message>
            <source>Not counted: it is about somebody else's message.</source>
            <translation>Non conteggiata: riguarda un messaggio di qualcun altro.</translation>
        </message>
        <message>
            <source>Not counted: a receipt of one message was put under the name of another.</source>
            <translation>Non conteggiata: la ricevuta di un messaggio è stata messa sotto il nome di un altro.</translation>
        </message>
        <message>
            <source>Not counted: a provider signed it that cannot have written it.</source>
            <translation>Non conteggiata: l’ha firmata un gestore che non può averla scritta.</translation>
        </message>
        <message>
            <source>Not counted: it is about an address that the message did not go to.</source>
            <translation>Non conteggiata: riguarda un indirizzo a cui il messaggio non è stato inviato.</translation>
        </message>
        <message>
            <source>Not counted: the message that it encloses is not the one you sent.</source>
            <translation>Non conteggiata: il messaggio che contiene non è quello che hai inviato.</translation>
        </message>
        <message>
            <source>Not counted: it matches no message known here, neither a copy nor an acceptance.</source>
            <translation>Non conteggiata: non corrisponde a nessun messaggio noto qui, né a una copia né a una accettazione.</translation>
        </message>
        <message>
            <source>Not counted: it contradicts the acceptance or the other receipts of the message.</source>
            <translation>Non conteggiata: contraddice l’accettazione o le altre ricevute del messaggio.</translation>
        </message>
        <message>
            <source>Not counted: its time is before the message was accepted.</source>
            <translation>Non conteggiata: la sua ora è anteriore all’accettazione del messaggio.</translation>
        </message>
        <message>
            <source>Not counted again: the same receipt is here already.</source>
            <translation>Non conteggiata di nuovo: la stessa ricevuta è già qui.</translation>
        </message>
        <message>
            <source>What it encloses is what you sent, part by part.</source>
            <translation>Quello che contiene è quello che hai inviato, parte per parte.</translation>
        </message>
        <message>
            <source>What it encloses is not what you sent.</source>
            <translation>Quello che contiene non è quello che hai inviato.</translation>
        </message>
        <message>
            <source>Not every part of what it encloses could be compared with your copy.</source>
            <translation>Non tutte le parti di quello che contiene si sono potute confrontare con la tua copia.</translation>
        </message>
        <message>
            <source>Your own copy is not kept here: the content cannot be compared.</source>
            <translation>La tua copia non è conservata qui: il contenuto non si può confrontare.</translation>
        </message>
        <message>
            <source>Digests match (way {readings} of 10).</source>
            <translation>Le impronte corrispondono (modo {readings} di 10).</translation>
        </message>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c'è una frase.</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c'è una frase.</translation>
        </message>
        <message>
            <source>SEND notification</source>
            <translation>Notifica SEND</translation>
        </message>
        <message>
            <source>Traffic fine</source>
            <translation>Multa stradale</translation>
        </message>
        <message>
            <source>Taxes</source>
            <translation>Tasse e tributi</translation>
        </message>
        <message>
            <source>Local tax</source>
            <translation>Tributo locale</translation>
        </message>
        <message>
            <source>Debt collection</source>
            <translation>Riscossione</translation>
        </message>
        <message>
            <source>Social security</source>
            <translation>Previdenza</translation>
        </message>
        <message>
            <source>Court or lawyer</source>
            <translation>Tribunale o avvocato</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Registry office</source>
            <translation>Anagrafe</translation>
        </message>
        <message>
            <source>Chamber of commerce</source>
            <translation>Camera di commercio</translation>
        </message>
        <message>
            <source>School or university</source>
            <translation>Scuola o università</translation>
        </message>
        <message>
            <source>Health service</source>
            <translation>Servizio sanitario</translation>
        </message>
        <message>
            <source>Other official mail</source>
            <translation>Altra posta ufficiale</translation>
        </message>
        <message>
            <source>IUN (notification code)</source>
            <translation>IUN (codice della notifica)</translation>
        </message>
        <message>
            <source>Act number</source>
            <translation>Numero dell'atto</translation>
        </message>
        <message>
            <source>Date of the act</source>
            <translation>Data dell'atto</translation>
        </message>
        <message>
            <source>Number of the bill (cartella)</source>
            <translation>Numero della cartella</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>Targa</translation>
        </message>
        <message>
            <source>Protocol number</source>
            <translation>Numero di protocollo</translation>
        </message>
        <message>
            <source>Protocol date</source>
            <translation>Data di protocollo</translation>
        </message>
        <message>
            <source>Tax year</source>
            <translation>Anno d'imposta</translation>
        </message>
        <message>
            <source>Case number (R.G.)</source>
            <translation>Numero di ruolo generale (R.G.)</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Numero della fattura</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Data della fattura</translation>
        </message>
        <message>
            <source>Invoice file</source>
            <translation>File della fattura</translation>
        </message>
        <message>
            <source>Number at the invoice exchange (SdI)</source>
            <translation>Numero nel Sistema di Interscambio (SdI)</translation>
        </message>
        <message>
            <source>Attested day</source>
            <translation>Giorno attestato</translation>
        </message>
        <message>
            <source>Article broken, as the report says</source>
            <translation>Articolo violato, secondo il verbale</translation>
        </message>
        <message>
            <source>Day of the violation</source>
            <translation>Giorno della violazione</translation>
        </message>
        <message>
            <source>Place of the violation</source>
            <translation>Luogo della violazione</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>Beneficiario</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Ufficio</translation>
        </message>
        <message>
            <source>Address of the office</source>
            <translation>Indirizzo dell’ufficio</translation>
        </message>
        <message>
            <source>Responsible official</source>
            <translation>Responsabile del procedimento</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <source>PEC address</source>
            <translation>Indirizzo PEC</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Indirizzo e-mail</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Ufficio giudiziario</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Giudice</translation>
        </message>
        <message>
            <source>A protocol file “{name}” is there but cannot be read.</source>
            <translation>C’è un file di protocollo “{name}”, ma non si può leggere.</translation>
        </message>
        <message>
            <source>The protocol file lists “{name}”, which is not among the attachments.</source>
            <translation>Il file di protocollo elenca “{name}”, che non è tra gli allegati.</translation>
        </message>
        <message>
            <source>The file “{name}” is not the one that the protocol file describes: its fingerprint differs.</source>
            <translation>Il file “{name}” non è quello che il file di protocollo descrive: l’impronta è diversa.</translation>
        </message>
        <message>
            <source>As the protocol file declares it; nothing proves it.</source>
            <translation>È quanto dichiara il file di protocollo; nulla lo prova.</translation>
        </message>
        <message>
            <source>The subject says “{words}”.</source>
            <translation>L'oggetto dice “{words}”.</translation>
        </message>
        <message>
            <source>The message or an attachment begins with “{words}”.</source>
            <translation>Il messaggio o un allegato inizia con “{words}”.</translation>
        </message>
        <message>
            <source>The message or an attachment mentions “{words}”.</source>
            <translation>Il messaggio o un allegato contiene “{words}”.</translation>
        </message>
        <message>
            <source>The sender writes from {domain}, a domain known for such notices.</source>
            <translation>Il mittente scrive da {domain}, un dominio noto per avvisi di questo tipo.</translation>
        </message>
        <message>
            <source>The sender has the form of the State's invoice exchange: {address}.</source>
            <translation>Il mittente ha la forma di un indirizzo del Sistema di Interscambio dello Stato: {address}.</translation>
        </message>
        <message>
            <source>An attachment is called “{name}”.</source>
            <translation>Un allegato si chiama “{name}”.</translation>
        </message>
        <message>
            <source>It carries an electronic invoice of “{supplier}”.</source>
            <translation>Contiene una fattura elettronica di “{supplier}”.</translation>
        </message>
        <message>
            <source>A file is a notice of the State's invoice exchange ({code}): “{name}”.</source>
            <translation>Un file è un avviso del Sistema di Interscambio dello Stato ({code}): “{name}”.</translation>
        </message>
        <message>
            <source>Take care: a file is named like a notice {named} but holds a notice {code}.</source>
            <translation>Attenzione: un file ha il nome di un avviso {named} ma contiene un avviso {code}.</translation>
        </message>
        <message>
            <source>A protocol file declares the number {number}.</source>
            <translation>Un file di protocollo dichiara il numero {number}.</translation>
        </message>
        <message>
            <source>It is certified mail (PEC) of a kind not known here.</source>
            <translation>È posta certificata (PEC) di un tipo non conosciuto qui.</translation>
        </message>
        <message>
            <source>It carries a payment notice.</source>
            <translation>Contiene un avviso di pagamento.</translation>
        </message>
        <message>
            <source>The subject has the form of a SEND notification, with IUN {iun}.</source>
            <translation>L'oggetto ha la forma di una notifica SEND, con IUN {iun}.</translation>
        </message>
        <message>
            <source>A notice of receipt (AAR) is attached, with IUN {iun}.</source>
            <translation>È allegato un avviso di avvenuta ricezione (AAR), con IUN {iun}.</translation>
        </message>
        <message>
            <source>A file has the name of a notice of receipt (AAR), but no IUN could be read in it.</source>
            <translation>Un file ha il nome di un avviso di avvenuta ricezione (AAR), ma non è stato possibile leggervi uno IUN.</translation>
        </message>
        <message>
            <source>The QR code of the notice of receipt holds IUN {iun}.</source>
            <translation>Il codice QR dell'avviso di avvenuta ricezione contiene lo IUN {iun}.</translation>
        </message>
        <message>
            <source>The message identifier has the form that SEND uses.</source>
            <translation>L'identificativo del messaggio ha la forma usata da SEND.</translation>
        </message>
        <message>
            <source>The text is that of a SEND notification.</source>
            <translation>Il testo è quello di una notifica SEND.</translation>
        </message>
        <message>
            <source>Subject, notice of receipt and QR code name the same IUN {iun}. They agree with each other; that does not prove who wrote them.</source>
            <translation>Oggetto, avviso di avvenuta ricezione e codice QR indicano lo stesso IUN {iun}. Concordano tra loro; questo non prova chi li ha scritti.</translation>
        </message>
        <message>
            <source>It is a message about the SEND service. It notifies nothing and starts no terms.</source>
            <translation>È un messaggio sul servizio SEND. Non notifica nulla e non fa partire termini.</translation>
        </message>
        <message>
            <source>It did not come by certified mail: at most it is a courtesy copy, without legal effect.</source>
            <translation>Non è arrivato per posta certificata: al massimo è una copia di cortesia, senza valore legale.</translation>
        </message>
        <message>
            <source>It brings: {act}. Its terms are counted from the day the notification takes effect.</source>
            <translation>Contiene: {act}. I suoi termini si contano dal giorno in cui la notifica si perfeziona.</translation>
        </message>
        <message>
            <source>The act itself was not recognised here: it may have terms of its own. Read it; opening it on SEND makes the notification take effect at that moment.</source>
            <translation>Qui non è stato riconosciuto l'atto vero e proprio: potrebbe avere termini suoi. Leggilo; se lo apri su SEND, la notifica si perfeziona in quel momento.</translation>
        </message>
        <message>
            <source>Suspicious: a link leads to {host}, which is not a SEND site. Do not open it and do not pay from it.</source>
            <translation>Sospetto: un link porta a {host}, che non è un sito di SEND. Non aprirlo e non usarlo per pagare.</translation>
        </message>
        <message>
            <source>Suspicious: the QR code of the notice of receipt leads to {host}, which is not a SEND site. Do not scan it.</source>
            <translation>Sospetto: il codice QR dell’avviso di avvenuta ricezione porta a {host}, che non è un sito di SEND. Non inquadrarlo.</translation>
        </message>
        <message>
            <source>Suspicious: the QR code leads to the test system of SEND.</source>
            <translation>Sospetto: il codice QR porta al sistema di prova di SEND.</translation>
        </message>
        <message>
            <source>Suspicious: the message and the notice of receipt name different fiscal codes.</source>
            <translation>Sospetto: il messaggio e l'avviso di avvenuta ricezione indicano codici fiscali diversi.</translation>
        </message>
        <message>
            <source>Suspicious: its parts name different notifications, {first} and {second}.</source>
            <translation>Sospetto: le sue parti indicano notifiche diverse, {first} e {second}.</translation>
        </message>
        <message>
            <source>Take care: the control letter of IUN {iun} is not the one SEND would write. It may be invented.</source>
            <translation>Attenzione: la lettera di controllo dello IUN {iun} non è quella che scriverebbe SEND. Potrebbe essere inventato.</translation>
        </message>
        <message>
            <source>It carries a code to confirm an address. If you did not ask for it, somebody may be entering your address: do not pass the code on.</source>
            <translation>Contiene un codice per confermare un indirizzo. Se non l’hai chiesto tu, qualcuno sta forse inserendo il tuo indirizzo: non dare il codice a nessuno.</translation>
        </message>
        <message>
            <source>It says that this address was added to SEND. If you did not do that, look at your contacts there.</source>
            <translation>Dice che questo indirizzo è stato aggiunto a SEND. Se non l’hai fatto tu, guarda lì i tuoi recapiti.</translation>
        </message>
        <message>
            <source>It says that an address entered on SEND does not work: notifications would not reach it.</source>
            <translation>Dice che un indirizzo inserito su SEND non funziona: le notifiche non ci arriverebbero.</translation>
        </message>
        <message>
            <source>The subject is that of documents sent by the help desk of SEND, about IUN {iun}.</source>
            <translation>L’oggetto è quello dei documenti inviati dall’assistenza di SEND, sullo IUN {iun}.</translation>
        </message>
        <message>
            <source>Its day is not the day the notification takes effect: no dates are counted from it.</source>
            <translation>Il suo giorno non è quello in cui la notifica si perfeziona: da qui non si conta nessuna data.</translation>
        </message>
        <message>
            <source>An attestation says that SEND took the notification in charge ({iun}).</source>
            <translation>Un’attestazione dice che SEND ha preso in carico la notifica ({iun}).</translation>
        </message>
        <message>
            <source>An attestation says that the notification was delivered digitally ({iun}).</source>
            <translation>Un’attestazione dice che la notifica è stata consegnata in via digitale ({iun}).</translation>
        </message>
        <message>
            <source>An attestation says that digital delivery failed (AMR, {iun}): the notification waits on SEND and takes effect without reaching this mailbox.</source>
            <translation>Un’attestazione dice che la consegna digitale non è riuscita (AMR, {iun}): la notifica è disponibile su SEND e si perfeziona senza arrivare in questa casella.</translation>
        </message>
        <message>
            <source>A file has the name of an attestation about digital delivery ({iun}).</source>
            <translation>Un file ha il nome di un’attestazione sulla consegna digitale ({iun}).</translation>
        </message>
        <message>
            <source>An attestation says that somebody opened the notification ({iun}); that day need not be the one it takes effect.</source>
            <translation>Un’attestazione dice che qualcuno ha aperto la notifica ({iun}); quel giorno può non essere quello in cui si perfeziona.</translation>
        </message>
        <message>
            <source>An attestation says that the notice of receipt was left on the platform, nobody being found ({iun}).</source>
            <translation>Un’attestazione dice che l’avviso di avvenuta ricezione è stato depositato sulla piattaforma, perché non è stato trovato nessuno ({iun}).</translation>
        </message>
        <message>
            <source>An attestation is about the delivery on paper ({iun}).</source>
            <translation>Un’attestazione riguarda la consegna su carta ({iun}).</translation>
        </message>
        <message>
            <source>An attestation says that nothing was heard of a delivery abroad ({iun}).</source>
            <translation>Un’attestazione dice che di una consegna all’estero non si è saputo nulla ({iun}).</translation>
        </message>
        <message>
            <source>A declaration says that the sender cancelled the notification ({iun}).</source>
            <translation>Una dichiarazione dice che il mittente ha annullato la notifica ({iun}).</translation>
        </message>
        <message>
            <source>An attestation says from when until when SEND did not work: terms that ended then may have moved.</source>
            <translation>Un’attestazione dice da quando a quando SEND non ha funzionato: i termini che finivano in quel periodo possono essersi spostati.</translation>
        </message>
        <message>
            <source>A file has the name of an attestation of SEND ({iun}).</source>
            <translation>Un file ha il nome di un’attestazione di SEND ({iun}).</translation>
        </message>
        <message>
            <source>An attestation is not the notification: no dates are counted from it. Keep it with the notification of the same IUN.</source>
            <translation>Un’attestazione non è la notifica: da qui non si conta nessuna data. Conservala con la notifica che ha lo stesso IUN.</translation>
        </message>
        <message>
            <source>It announces that the notification comes to your PEC address, where it takes effect seven days after delivery.</source>
            <translation>Annuncia che la notifica arriva al tuo indirizzo PEC, dove si perfeziona sette giorni dopo la consegna.</translation>
        </message>
        <message>
            <source>It announces a registered letter unless the notification is opened within five days; opening it makes it take effect.</source>
            <translation>Annuncia una raccomandata, se la notifica non viene aperta entro cinque giorni; se viene aperta, si perfeziona.</translation>
        </message>
        <message>
            <source>It is addressed to a company.</source>
            <translation>È indirizzata a un’impresa.</translation>
        </message>
        <message>
            <source>The irregularity was found by the automatic control (art. 36-bis).</source>
            <translation>L’irregolarità è stata trovata con il controllo automatico (art. 36-bis).</translation>
        </message>
        <message>
            <source>The irregularity was found by the formal control of documents (art. 36-ter).</source>
            <translation>L’irregolarità è stata trovata con il controllo formale dei documenti (art. 36-ter).</translation>
        </message>
        <message>
            <source>It announces that a procedure begins; you may take part in it.</source>
            <translation>Annuncia che inizia un procedimento; puoi parteciparvi.</translation>
        </message>
        <message>
            <source>It warns that a request may be refused and says why; you may answer before it is decided.</source>
            <translation>Avverte che una richiesta può essere respinta e dice perché; puoi rispondere prima che si decida.</translation>
        </message>
        <message>
            <source>It tells how a procedure ended.</source>
            <translation>Dice come è finito un procedimento.</translation>
        </message>
        <message>
            <source>It answers a filing made with a court: it says how the court's system took it.</source>
            <translation>Risponde a un deposito fatto presso un ufficio giudiziario: dice come lo ha trattato il sistema dell’ufficio.</translation>
        </message>
        <message>
            <source>A lawyer serves it directly by certified mail (L. 53/1994).</source>
            <translation>La notifica è fatta direttamente da un avvocato, per posta certificata (L. 53/1994).</translation>
        </message>
        <message>
            <source>A bailiff serves it by certified mail (art. 149-bis c.p.c.).</source>
            <translation>La notifica è fatta da un ufficiale giudiziario, per posta certificata (art. 149-bis c.p.c.).</translation>
        </message>
        <message>
            <source>The court's office serves it by certified mail (D.L. 179/2012).</source>
            <translation>La notifica è fatta dalla cancelleria, per posta certificata (D.L. 179/2012).</translation>
        </message>
        <message>
            <source>The court's office tells the parties of a case something (D.L. 179/2012).</source>
            <translation>La cancelleria comunica qualcosa alle parti di una causa (D.L. 179/2012).</translation>
        </message>
        <message>
            <source>The file says how the exchange handed the invoice over.</source>
            <translation>Il file dice come il Sistema di Interscambio ha trasmesso la fattura.</translation>
        </message>
        <message>
            <source>The exchange delivered the invoice to its customer.</source>
            <translation>Il Sistema di Interscambio ha consegnato la fattura al cliente.</translation>
        </message>
        <message>
            <source>The exchange could not deliver the invoice; it can be found in the customer's area on the site of the Revenue Agency.</source>
            <translation>Il Sistema di Interscambio non ha potuto consegnare la fattura; si trova nell’area riservata del cliente, sul sito dell’Agenzia delle Entrate.</translation>
        </message>
        <message>
            <source>The exchange threw the invoice out: it counts as not issued.</source>
            <translation>Il Sistema di Interscambio ha scartato la fattura: si considera non emessa.</translation>
        </message>
        <message>
            <source>The customer, a public body, answered about the invoice.</source>
            <translation>Il cliente, un ente pubblico, ha risposto sulla fattura.</translation>
        </message>
        <message>
            <source>The customer, a public body, refused the invoice.</source>
            <translation>Il cliente, un ente pubblico, ha rifiutato la fattura.</translation>
        </message>
        <message>
            <source>The customer, a public body, did not answer in time: it can no longer refuse the invoice through the exchange.</source>
            <translation>Il cliente, un ente pubblico, non ha risposto in tempo: non può più rifiutare la fattura tramite il Sistema di Interscambio.</translation>
        </message>
        <message>
            <source>The exchange could not deliver the invoice and attests that it was sent.</source>
            <translation>Il Sistema di Interscambio non ha potuto consegnare la fattura e attesta che è stata trasmessa.</translation>
        </message>
        <message>
            <source>The exchange threw out a customer's answer about an invoice.</source>
            <translation>Il Sistema di Interscambio ha scartato la risposta di un cliente su una fattura.</translation>
        </message>
        <message>
            <source>It is a customer's answer about an invoice.</source>
            <translation>È la risposta di un cliente su una fattura.</translation>
        </message>
        <message>
            <source>Error {code}: {text}</source>
            <translation>Errore {code}: {text}</translation>
        </message>
        <message>
            <source>No dates are counted from it: nothing proves when you received it.</source>
            <translation>Da qui non si conta nessuna data: nulla prova quando l'hai ricevuto.</translation>
        </message>
        <message>
            <source>It is ordinary mail, not certified mail (PEC).</source>
            <translation>È posta ordinaria, non posta certificata (PEC).</translation>
        </message>
        <message>
            <source>It is ordinary mail that your provider wrapped, not certified mail from its sender.</source>
            <translation>È posta ordinaria messa in una busta dal tuo gestore, non posta certificata del mittente.</translation>
        </message>
        <message>
            <source>The check of the certified envelope failed.</source>
            <translation>La verifica della busta certificata è fallita.</translation>
        </message>
        <message>
            <source>The envelope could not be proven wholly: the dates below are presumed.</source>
            <translation>Non è stato possibile verificare del tutto la busta: le date qui sotto sono presunte.</translation>
        </message>
        <message>
            <source>The certified time could not be read: the dates below are presumed.</source>
            <translation>Non è stato possibile leggere l'ora certificata: le date qui sotto sono presunte.</translation>
        </message>
        <message>
            <source>No dates are counted: the year {year} cannot be right.</source>
            <translation>Non si conta nessuna data: l'anno {year} non può essere giusto.</translation>
        </message>
        <message>
            <source>The subject says “{words}”: it speaks about an act but does not seem to be the act. No dates are counted from it; look for the act itself.</source>
            <translation>L'oggetto dice “{words}”: parla di un atto ma non sembra essere l'atto. Da qui non si conta nessuna data; cerca l'atto vero e proprio.</translation>
        </message>
        <message>
            <source>You said that you asked for an accertamento con adesione on {day}: 90 days are added. A municipality allows it only by its own rules.</source>
            <translation>Hai detto di aver chiesto un accertamento con adesione il giorno {day}: si aggiungono 90 giorni. Un Comune lo ammette solo se lo prevedono le sue regole.</translation>
        </message>
        <message>
            <source>You said that you asked for an accertamento con adesione on {day}: that is not between the delivery and {last}, so no days are added.</source>
            <translation>Hai detto di aver chiesto un accertamento con adesione il giorno {day}: non è tra la consegna e il giorno {last}, quindi non si aggiungono giorni.</translation>
        </message>
        <message>
            <source>Where and until when you can appeal depends on what the debt is for. The date shown is that for taxes: for fines and contributions it can be earlier.</source>
            <translation>Dove ed entro quando puoi fare ricorso dipende dal tipo di debito. La data mostrata vale per le tasse: per multe e contributi può essere prima.</translation>
        </message>
        <message>
            <source>The date to appeal is that for a judgment of a first judge: ask a lawyer at once.</source>
            <translation>La data per impugnare è quella di una sentenza di primo grado: senti subito un avvocato.</translation>
        </message>
        <message>
            <source>No dates are counted: no act that starts a term was recognised. Read it: it may set one itself.</source>
            <translation>Non si conta nessuna data: non è stato riconosciuto un atto che fa partire un termine. Leggilo: potrebbe fissarne uno.</translation>
        </message>
        <message>
            <source>No dates are counted: the act may set some itself. Read it, and ask a lawyer if unsure.</source>
            <translation>Non si conta nessuna data: l'atto potrebbe fissarne. Leggilo e, se hai dubbi, senti un avvocato.</translation>
        </message>
        <message>
            <source>The day to pay is the one the supplier wrote in the invoice; the law sets none here.</source>
            <translation>Il giorno per pagare è quello scritto dal fornitore nella fattura; qui la legge non ne fissa uno.</translation>
        </message>
    </context>
    <context>
        <name>payments</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c'è una frase.</translation>
        </message>
        <message>
            <source>Everything that states this payment in the message agrees. This does not prove that you owe it.</source>
            <translation>Tutti i dati di questo pagamento nel messaggio concordano. Questo non prova che tu debba pagarlo.</translation>
        </message>
        <message>
            <source>This payment is stated only in a QR code. Nothing else in the message could confirm it.</source>
            <translation>Questo pagamento è indicato solo in un codice QR. Nient'altro nel messaggio ha potuto confermarlo.</translation>
        </message>
        <message>
            <source>This payment is stated only in a postal code symbol. Nothing else in the message could confirm it.</source>
            <translation>Questo pagamento è indicato solo in un codice grafico postale (Data Matrix). Nient'altro nel messaggio ha potuto confermarlo.</translation>
        </message>
        <message>
            <source>This payment is stated only in the text. No payment code in the message could confirm it.</source>
            <translation>Questo pagamento è indicato solo nel testo. Nessun codice di pagamento nel messaggio ha potuto confermarlo.</translation>
        </message>
        <message>
            <source>The same paper holds {count} payment notices, such as instalments or a reduced amount. Check which one to pay, and never pay the same debt twice.</source>
            <translation>Lo stesso documento contiene {count} avvisi di pagamento, per esempio rate o un importo ridotto. Controlla quale pagare, e non pagare mai due volte lo stesso debito.</translation>
        </message>
        <message>
            <source>Do not pay: the message that carries this notice did not pass its checks, whatever the notice itself says.</source>
            <translation>Non pagare: il messaggio che porta questo avviso non ha superato i controlli, qualunque cosa dica l’avviso.</translation>
        </message>
        <message>
            <source>Do not pay: the notice number is {first} in one place and {second} in another. Ask the office.</source>
            <translation>Non pagare: il codice avviso è {first} in un punto e {second} in un altro. Chiedi all'ufficio.</translation>
        </message>
        <message>
            <source>Do not pay: the creditor's code is {first} in one place and {second} in another. Ask the office.</source>
            <translation>Non pagare: il codice dell'ente creditore è {first} in un punto e {second} in un altro. Chiedi all'ufficio.</translation>
        </message>
        <message>
            <source>Do not pay: the amount is {first} euro in one place and {second} euro in another. Ask the office.</source>
            <translation>Non pagare: l'importo è {first} euro in un punto e {second} euro in un altro. Chiedi all'ufficio.</translation>
        </message>
        <message>
            <source>Beside the notice number stands {first} euro, but the code asks for {second} euro, which is printed elsewhere. Compare them before you pay.</source>
            <translation>Accanto al codice avviso c'è scritto {first} euro, ma il codice chiede {second} euro, importo stampato altrove. Confrontali prima di pagare.</translation>
        </message>
        <message>
            <source>Several amounts could belong to this notice: {amounts} euro. Look at the document.</source>
            <translation>Più importi potrebbero riferirsi a questo avviso: {amounts} euro. Guarda il documento.</translation>
        </message>
        <message>
            <source>No amount was found for this notice.</source>
            <translation>Per questo avviso non è stato trovato un importo.</translation>
        </message>
        <message>
            <source>The code states no amount.</source>
            <translation>Il codice non indica un importo.</translation>
        </message>
        <message>
            <source>The amount is written with eleven digits. Some payment apps do not read such a code.</source>
            <translation>L'importo è scritto con undici cifre. Alcune app di pagamento non leggono un codice così.</translation>
        </message>
        <message>
            <source>The code of the creditor was not found, so no QR code can be drawn.</source>
            <translation>Il codice dell'ente creditore non è stato trovato: non si può disegnare un codice QR.</translation>
        </message>
        <message>
            <source>Several codes could be the creditor's: {creditors}. No QR code is drawn without being sure.</source>
            <translation>Più codici potrebbero essere quello dell'ente creditore: {creditors}. Senza certezza non si disegna un codice QR.</translation>
        </message>
        <message>
            <source>The creditor's code {creditor} cannot be right: its check digit is wrong. No public body has such a code.</source>
            <translation>Il codice dell'ente creditore {creditor} non può essere giusto: la cifra di controllo è sbagliata. Nessun ente pubblico ha un codice così.</translation>
        </message>
        <message>
            <source>The check digits of the notice number {number} are wrong. It may be mistyped or altered.</source>
            <translation>Le cifre di controllo del codice avviso {number} sono sbagliate. Potrebbe essere scritto male o alterato.</translation>
        </message>
        <message>
            <source>This number was read from a picture and its check digits hold. Sum and payee can still be misread: compare them with the page and type them yourself where you pay.</source>
            <translation>Questo numero è stato letto da un’immagine e le sue cifre di controllo tornano. Importo e beneficiario possono comunque essere stati letti male: confrontali con la pagina e scrivili tu dove paghi.</translation>
        </message>
        <message>
            <source>This number was misread: its check digits are wrong. Do not pay by it; look at the page.</source>
            <translation>Questo numero è stato letto male: le sue cifre di controllo sono sbagliate. Non pagare con esso; guarda la pagina.</translation>
        </message>
        <message>
            <source>Do not scan this QR code: it is no payment code but a link to {host}.</source>
            <translation>Non inquadrare questo codice QR: non è un codice di pagamento ma un link a {host}.</translation>
        </message>
        <message>
            <source>Beside the payment code there is a QR code that leads to {host}. It is not part of the payment.</source>
            <translation>Accanto al codice di pagamento c'è un codice QR che porta a {host}. Non fa parte del pagamento.</translation>
        </message>
        <message>
            <source>A QR code in this notice leads to {host}. It is no payment code: do not pay through it.</source>
            <translation>Un codice QR in questo avviso porta a {host}. Non è un codice di pagamento: non usarlo per pagare.</translation>
        </message>
        <message>
            <source>A QR code asks for a bank transfer to the account {account}. Payment notices of pagoPA do not do that.</source>
            <translation>Un codice QR chiede un bonifico sul conto {account}. Gli avvisi di pagamento pagoPA non lo fanno.</translation>
        </message>
        <message>
            <source>The text also names the bank account {account}. A notice of pagoPA is not paid by transfer to an account: ask the office before you send money there.</source>
            <translation>Il testo indica anche il conto bancario {account}. Un avviso pagoPA non si paga con un bonifico su un conto: chiedi all’ufficio prima di mandare soldi lì.</translation>
        </message>
        <message>
            <source>The payment code is of an unknown version, so it was not drawn again.</source>
            <translation>Il codice di pagamento è di una versione sconosciuta: non è stato ridisegnato.</translation>
        </message>
        <message>
            <source>The payment code holds more than the standard allows. What is too much was left out.</source>
            <translation>Il codice di pagamento contiene più di quanto lo standard permette. Ciò che è in più è stato tolto.</translation>
        </message>
        <message>
            <source>The payment code is not written as the standard says.</source>
            <translation>Il codice di pagamento non è scritto come prevede lo standard.</translation>
        </message>
        <message>
            <source>This is a RAV slip. Its code was turned into a notice number; check the amount before you pay.</source>
            <translation>Questo è un bollettino RAV. Il suo codice è stato trasformato in un codice avviso; controlla l'importo prima di pagare.</translation>
        </message>
        <message>
            <source>The printed date, {due}, has passed. The amount may have changed or the notice may have been withdrawn.</source>
            <translation>La data stampata, {due}, è passata. L'importo può essere cambiato o l'avviso può essere stato ritirato.</translation>
        </message>
        <message>
            <source>The printed date, {due}, passed more than a year ago. Ask the office before you pay.</source>
            <translation>La data stampata, {due}, è passata da più di un anno. Chiedi all'ufficio prima di pagare.</translation>
        </message>
        <message>
            <source>Do not pay: another notice on the same paper did not pass its checks.</source>
            <translation>Non pagare: un altro avviso nello stesso documento non ha superato i controlli.</translation>
        </message>
        <message>
            <source>Do not pay: the printed notice number {number} cannot be right, for its check digits are wrong. It is mistyped or altered. Ask the office.</source>
            <translation>Non pagare: il codice avviso stampato, {number}, non può essere giusto, perché le cifre di controllo sono sbagliate. È scritto male o alterato. Chiedi all’ufficio.</translation>
        </message>
        <message>
            <source>The message names the notice {number}, but its attachments carry the codes of {others}. No QR code is drawn without being sure.</source>
            <translation>Il messaggio indica l’avviso {number}, ma i suoi allegati contengono i codici di {others}. Senza certezza non si disegna un codice QR.</translation>
        </message>
        <message>
            <source>This notice came by ordinary e-mail that your provider only passed on: nothing certifies who sent it.</source>
            <translation>Questo avviso è arrivato con un’e-mail ordinaria che il tuo gestore ha solo inoltrato: niente certifica chi l’ha inviata.</translation>
        </message>
        <message>
            <source>Some figures are written with foreign digits, letters or invisible signs. Honest notices do not do that, so no QR code is drawn.</source>
            <translation>Alcune cifre sono scritte con cifre di altri alfabeti, lettere o segni invisibili. Gli avvisi autentici non lo fanno, quindi non si disegna un codice QR.</translation>
        </message>
        <message>
            <source>The paper holds values that nobody sees on the page: {hidden}. No QR code is drawn without being sure.</source>
            <translation>Il documento contiene valori che sulla pagina nessuno vede: {hidden}. Senza certezza non si disegna un codice QR.</translation>
        </message>
        <message>
            <source>The text wants payment within {hours} hours. Public bodies do not ask that; fraudsters do.</source>
            <translation>Il testo vuole il pagamento entro {hours} ore. Gli enti pubblici non lo chiedono; i truffatori sì.</translation>
        </message>
        <message>
            <source>The text speaks of a crypto currency. No public body is paid that way.</source>
            <translation>Il testo parla di una criptovaluta. Nessun ente pubblico si paga così.</translation>
        </message>
        <message>
            <source>The text asks for the data of a payment card. Never give them in answer to a message.</source>
            <translation>Il testo chiede i dati di una carta di pagamento. Non darli mai in risposta a un messaggio.</translation>
        </message>
        <message>
            <source>The text asks to top up a card or to use a money transfer service. No public body is paid that way.</source>
            <translation>Il testo chiede di ricaricare una carta o di usare un servizio di trasferimento di denaro. Nessun ente pubblico si paga così.</translation>
        </message>
        <message>
            <source>The text is too long to compare all of its values. No QR code is drawn without being sure.</source>
            <translation>Il testo è troppo lungo per confrontare tutti i suoi valori. Senza certezza il codice QR non viene disegnato.</translation>
        </message>
        <message>
            <source>The text holds a shortened link ({host}), which hides where it leads. Do not open it.</source>
            <translation>Il testo contiene un link abbreviato ({host}), che nasconde dove porta. Non aprirlo.</translation>
        </message>
        <message>
            <source>A link leads to {host}, which is no usual name for an Italian body. Do not pay there.</source>
            <translation>Un link porta a {host}, che non è un nome usuale per un ente italiano. Non pagare lì.</translation>
        </message>
        <message>
            <source>A link in the paper leads to {host}, which is not pagoPA. Pay by the notice number, not through a link.</source>
            <translation>Un link nel documento porta a {host}, che non è pagoPA. Paga con il codice avviso, non tramite un link.</translation>
        </message>
        <message>
            <source>It speaks of payment with the F24 form. That has no pagoPA code: it is paid at a bank, at the post office or on line with the tax codes printed on it.</source>
            <translation>Parla di un pagamento con il modello F24. L’F24 non ha un codice pagoPA: si paga in banca, alla posta o online, con i codici tributo stampati sul modello.</translation>
        </message>
        <message>
            <source>It speaks of payment with the simplified F24 form. That has no pagoPA code: it is paid at a bank, at the post office or on line with the tax codes printed on it.</source>
            <translation>Parla di un pagamento con il modello F24 semplificato. L’F24 semplificato non ha un codice pagoPA: si paga in banca, alla posta o online, con i codici tributo stampati sul modello.</translation>
        </message>
        <message>
            <source>It speaks of payment with the F24 form for excise. That has no pagoPA code: it is paid at a bank, at the post office or on line with the codes printed on it.</source>
            <translation>Parla di un pagamento con il modello F24 accise. L’F24 accise non ha un codice pagoPA: si paga in banca, alla posta o online, con i codici stampati sul modello.</translation>
        </message>
        <message>
            <source>It speaks of payment with the F24 ELIDE form. That has no pagoPA code: it is paid at a bank, at the post office or on line, and wants the identifying elements printed on it.</source>
            <translation>Parla di un pagamento con il modello F24 ELIDE. L’F24 ELIDE non ha un codice pagoPA: si paga in banca, alla posta o online, e richiede gli elementi identificativi stampati sul modello.</translation>
        </message>
        <message>
            <source>It holds a RAV slip, code {code}. The check digits of a RAV code and its amount are not published, so they were not checked.</source>
            <translation>Contiene un bollettino RAV, codice {code}. Le regole delle cifre di controllo e dell’importo di un codice RAV non sono pubbliche, quindi non sono stati controllati.</translation>
        </message>
        <message>
            <source>It holds a MAV slip, code {code}. That is paid at a bank or on line by its code; it has no pagoPA code, and its digits could not be checked.</source>
            <translation>Contiene un bollettino MAV, codice {code}. Si paga in banca o online con il suo codice; non ha un codice pagoPA, e non è stato possibile controllare le sue cifre.</translation>
        </message>
        <message>
            <source>It holds a pre-printed postal slip (TD 896). That is no pagoPA notice, even if its digits look like one: pay it at the post office or where postal slips are taken.</source>
            <translation>Contiene un bollettino postale prestampato (TD 896). Non è un avviso pagoPA, anche se le sue cifre gli somigliano: si paga alla posta o dove si accettano i bollettini postali.</translation>
        </message>
        <message>
            <source>It holds a postal slip with an open amount (TD 674). That is no pagoPA notice: pay it at the post office or where postal slips are taken.</source>
            <translation>Contiene un bollettino postale con importo aperto (TD 674). Non è un avviso pagoPA: si paga alla posta o dove si accettano i bollettini postali.</translation>
        </message>
        <message>
            <source>It holds a postal slip to fill in (TD 451). That is no pagoPA notice: pay it at the post office or where postal slips are taken.</source>
            <translation>Contiene un bollettino postale da compilare (TD 451). Non è un avviso pagoPA: si paga alla posta o dove si accettano i bollettini postali.</translation>
        </message>
        <message>
            <source>It holds a blank postal slip (TD 123). That is no pagoPA notice: pay it at the post office or where postal slips are taken.</source>
            <translation>Contiene un bollettino postale in bianco (TD 123). Non è un avviso pagoPA: si paga alla posta o dove si accettano i bollettini postali.</translation>
        </message>
        <message>
            <source>The reduced amount is enough until {by}. After that the full one counts: {amount}.</source>
            <translation>Fino al giorno {by} basta l’importo ridotto. Dopo vale quello intero: {amount}.</translation>
        </message>
        <message>
            <source>The reduced amount is enough until {by}. After that the full one counts.</source>
            <translation>Fino al giorno {by} basta l’importo ridotto. Dopo vale quello intero.</translation>
        </message>
        <message>
            <source>The days for the reduced amount may be over: that depends on when the term began. Counted the later way they end on {by}. To be safe, pay the full amount: {amount}.</source>
            <translation>I giorni per l’importo ridotto potrebbero essere finiti: dipende da quando è iniziato il termine. Con l’inizio più tardo finiscono il giorno {by}. Per sicurezza, paga l’importo intero: {amount}.</translation>
        </message>
        <message>
            <source>The days for the reduced amount may be over: that depends on when the term began. Counted the later way they end on {by}.</source>
            <translation>I giorni per l’importo ridotto potrebbero essere finiti: dipende da quando è iniziato il termine. Con l’inizio più tardo finiscono il giorno {by}.</translation>
        </message>
        <message>
            <source>The days for the reduced amount ended on {by}. Paid now, it counts only as a part: the full amount is {amount}.</source>
            <translation>I giorni per l’importo ridotto sono finiti il giorno {by}. Se lo paghi ora, vale solo come acconto: l’importo intero è {amount}.</translation>
        </message>
        <message>
            <source>The days for the reduced amount ended on {by}. Paid now, it counts only as a part.</source>
            <translation>I giorni per l’importo ridotto sono finiti il giorno {by}. Se lo paghi ora, vale solo come acconto.</translation>
        </message>
        <message>
            <source>The reduced amount is enough only within the days that the notice names. We cannot count them here. After them the full amount counts: {amount}.</source>
            <translation>L’importo ridotto basta solo entro i giorni indicati dall’avviso. Qui non possiamo contarli. Dopo vale l’importo intero: {amount}.</translation>
        </message>
        <message>
            <source>The reduced amount is enough only within the days that the notice names. We cannot count them here.</source>
            <translation>L’importo ridotto basta solo entro i giorni indicati dall’avviso. Qui non possiamo contarli.</translation>
        </message>
        <message>
            <source>You need not pay this much yet: until {by} the reduced amount is enough ({amount}).</source>
            <translation>Non devi ancora pagare questa somma: fino al giorno {by} basta l’importo ridotto ({amount}).</translation>
        </message>
        <message>
            <source>You need not pay this much yet: until {by} the reduced amount is enough.</source>
            <translation>Non devi ancora pagare questa somma: fino al giorno {by} basta l’importo ridotto.</translation>
        </message>
        <message>
            <source>The full amount, right until {by}. After that more is owed: ask the body before you pay.</source>
            <translation>L’importo intero, giusto fino al giorno {by}. Dopo si deve di più: chiedi all’ente prima di pagare.</translation>
        </message>
        <message>
            <source>The days for this amount ended on {by}. More is owed now: ask the body before you pay.</source>
            <translation>I giorni per questo importo sono finiti il giorno {by}. Ora si deve di più: chiedi all’ente prima di pagare.</translation>
        </message>
        <message>
            <source>The full amount, right as long as the days last that the notice names. After them more is owed: ask the body before you pay.</source>
            <translation>L’importo intero, giusto finché durano i giorni indicati dall’avviso. Dopo si deve di più: chiedi all’ente prima di pagare.</translation>
        </message>
        <message>
            <source>The whole sum, once, by {by}. You may pay {of} instalments instead. Paying both is paying twice.</source>
            <translation>L’importo intero, in una volta, entro il giorno {by}. In alternativa puoi pagare {of} rate. Se fai tutte e due le cose, paghi due volte.</translation>
        </message>
        <message>
            <source>The whole sum, once. You may pay {of} instalments instead. Paying both is paying twice.</source>
            <translation>L’importo intero, in una volta. In alternativa puoi pagare {of} rate. Se fai tutte e due le cose, paghi due volte.</translation>
        </message>
        <message>
            <source>Instalment {number} of {of}, by {by}. Pay each by its day, or the whole sum once ({amount}). Paying both is paying twice.</source>
            <translation>Rata {number} di {of}, entro il giorno {by}. Paga ogni rata entro la sua data, oppure l’importo intero in una volta ({amount}). Se fai tutte e due le cose, paghi due volte.</translation>
        </message>
        <message>
            <source>Instalment {number} of {of}, by {by}. Each is to be paid by its own day.</source>
            <translation>Rata {number} di {of}, entro il giorno {by}. Ognuna va pagata entro la sua data.</translation>
        </message>
        <message>
            <source>Instalment {number} of {of}. Each is to be paid by its own day.</source>
            <translation>Rata {number} di {of}. Ognuna va pagata entro la sua data.</translation>
        </message>
        <message>
            <source>To be paid by {by}.</source>
            <translation>Da pagare entro il giorno {by}.</translation>
        </message>
        <message>
            <source>Its day, {by}, has passed. The amount may have changed, or the notice may have been withdrawn.</source>
            <translation>La sua data, {by}, è passata. L’importo può essere cambiato o l’avviso può essere stato ritirato.</translation>
        </message>
        <message>
            <source>You noted another payment of this notice as paid in its place. Paying this one too would be paying twice.</source>
            <translation>Hai annotato come pagato, al suo posto, un altro pagamento di questo avviso. Se paghi anche questo, paghi due volte.</translation>
        </message>
        <message>
            <source>You noted it as paid on {day}.</source>
            <translation>Hai annotato che è stato pagato il giorno {day}.</translation>
        </message>
        <message>
            <source>You noted {amount} as paid on {day}.</source>
            <translation>Hai annotato che il giorno {day} sono stati pagati {amount}.</translation>
        </message>
        <message>
            <source>You noted the reduced amount as paid after its last day, {by}. It may count only as a part: ask the body what is left.</source>
            <translation>Hai annotato che l’importo ridotto è stato pagato dopo l’ultimo giorno, {by}. Potrebbe valere solo come acconto: chiedi all’ente quanto resta.</translation>
        </message>
        <message>
            <source>Paying normally closes the way to an appeal: the law allows one only where the fine was not paid (art. 203 c. 1, art. 204-bis c. 1 CdS). Decide before you pay.</source>
            <translation>Di norma pagare chiude la strada al ricorso: la legge lo ammette solo se la multa non è stata pagata (art. 203 c. 1, art. 204-bis c. 1 CdS). Decidi prima di pagare.</translation>
        </message>
        <message>
            <source>Paying may close an appeal, because it can count as accepting what is asked. We do not know whether it does here: if you mean to appeal, ask first.</source>
            <translation>Pagare può chiudere la strada al ricorso, perché può valere come accettazione di quanto è chiesto. Non sappiamo se qui è così: se vuoi fare ricorso, informati prima.</translation>
        </message>
        <message>
            <source>The amount asked when you pay may differ from this one: bodies update it.</source>
            <translation>L’importo chiesto al momento del pagamento può essere diverso da questo: gli enti lo aggiornano.</translation>
        </message>
        <message>
            <source>The amount asked when you pay may be higher: SEND adds the cost of the notification, 2 euro for a digital one.</source>
            <translation>L’importo chiesto al momento del pagamento può essere più alto: SEND aggiunge il costo della notifica, 2 euro per una digitale.</translation>
        </message>
        <message>
            <source>name in the register of public bodies</source>
            <translation>nome nel registro degli enti pubblici, IndicePA</translation>
        </message>
        <message>
            <source>name as written in the notice, not checked</source>
            <translation>nome scritto nell’avviso, non controllato</translation>
        </message>
        <message>
            <source>no name was found; the code is not in the register here</source>
            <translation>nessun nome trovato; il codice non è nel registro disponibile qui</translation>
        </message>
        <message>
            <source>No QR is drawn without an amount. Give the notice number and the body's tax code in the app IO, in your bank's app or at a counter: the amount that the body asks is shown before you pay.</source>
            <translation>Senza un importo non si disegna un codice QR. Indica il codice avviso e il codice fiscale dell’ente nell’app IO, nell’app della tua banca o a uno sportello: l’importo chiesto dall’ente si vede prima di pagare.</translation>
        </message>
        <message>
            <source>No QR is drawn without the body's tax code. It has 11 digits and is printed on the notice beside the body's name: you need it together with the notice number.</source>
            <translation>Senza il codice fiscale dell’ente non si disegna un codice QR. Ha 11 cifre ed è stampato sull’avviso accanto al nome dell’ente: ti serve insieme al codice avviso.</translation>
        </message>
        <message>
            <source>No QR is drawn, because the values could not all be made sure of. Compare the notice number and the body's tax code with the document, and give them in the app IO, in your bank's app or at a counter.</source>
            <translation>Non si disegna un codice QR, perché non tutti i dati sono certi. Confronta il codice avviso e il codice fiscale dell’ente con il documento, e indicali nell’app IO, nell’app della tua banca o a uno sportello.</translation>
        </message>
        <message>
            <source>No QR is drawn from what was read from a picture. Compare every digit with the page, then give the notice number and the body's tax code in the app IO, in your bank's app or at a counter.</source>
            <translation>Da ciò che è stato letto in un’immagine non si disegna alcun QR. Confronta ogni cifra con la pagina, poi indica il numero di avviso e il codice fiscale dell’ente nell’app IO, nell’app della tua banca o a uno sportello.</translation>
        </message>
        <message>
            <source>QR code to pay {amount} to {payee}, notice {number}</source>
            <translation>Codice QR per pagare {amount} a {payee}, avviso {number}</translation>
        </message>
        <message>
            <source>Payment notice</source>
            <translation>Avviso di pagamento</translation>
        </message>
        <message>
            <source>Scan it with the app IO or your bank's app.</source>
            <translation>Inquadralo con l’app IO o con l’app della tua banca.</translation>
        </message>
        <message>
            <source>Notice number</source>
            <translation>Codice avviso</translation>
        </message>
        <message>
            <source>Pay to</source>
            <translation>Da pagare a</translation>
        </message>
        <message>
            <source>Called in the notice</source>
            <translation>Nome nell’avviso</translation>
        </message>
        <message>
            <source>Tax code of the body</source>
            <translation>Codice fiscale ente</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Entro</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Causale</translation>
        </message>
        <message>
            <source>CBILL code</source>
            <translation>Codice CBILL</translation>
        </message>
        <message>
            <source>Made by Citizen Inbox from the notice received. The program does not pay and does not prove that you owe this.</source>
            <translation>Creato da Citizen Inbox dall’avviso ricevuto. Il programma non paga e non prova che tu debba pagare.</translation>
        </message>
    </context>
    <context>
        <name>proof</name>
        <message>
            <source>In this point the message is built as PEC messages are: one provider's signature over all of it.</source>
            <translation>In questo punto il messaggio è fatto come i messaggi PEC: la firma di un solo gestore lo copre tutto.</translation>
        </message>
        <message>
            <source>Nothing by itself. In this point the message is not built as a PEC usually is, which has harmless causes as well as bad ones.</source>
            <translation>Niente, da solo. In questo punto il messaggio non è fatto come di solito una PEC; le cause possono essere innocue o cattive.</translation>
        </message>
        <message>
            <source>The message is not what its form claims. Part of what you see is not covered by the provider's proof.</source>
            <translation>Il messaggio non è quello che la sua struttura dichiara. Una parte di ciò che vedi non è coperta dalla prova del gestore.</translation>
        </message>
        <message>
            <source>The form says nothing about who wrote the text or whether it is true: a forger can copy a form.</source>
            <translation>La struttura non dice niente su chi ha scritto il testo o se è vero: un falsario può copiare una struttura.</translation>
        </message>
        <message>
            <source>In this point the signed bytes are the same ones that were signed.</source>
            <translation>In questo punto i byte firmati sono gli stessi che erano stati firmati.</translation>
        </message>
        <message>
            <source>Nothing by itself: this point makes the signature weaker or harder to check, and does not break it.</source>
            <translation>Niente, da solo: questo punto rende la firma più debole o più difficile da controllare, ma non la invalida.</translation>
        </message>
        <message>
            <source>What you have is not what was signed. This file is no proof of anything it says.</source>
            <translation>Quello che hai non è quello che è stato firmato. Questo file non prova niente di ciò che dice.</translation>
        </message>
        <message>
            <source>Unchanged does not mean true: it says nothing about the content being right.</source>
            <translation>Non modificato non vuol dire vero: non dice niente sulla correttezza del contenuto.</translation>
        </message>
        <message>
            <source>In this point the address you see is the one that the signature and the provider name.</source>
            <translation>In questo punto l’indirizzo che vedi è quello indicato dalla firma e dal gestore.</translation>
        </message>
        <message>
            <source>Nothing: the address you see could not be tied to the one that the provider names.</source>
            <translation>Niente: non è stato possibile ricondurre l’indirizzo che vedi a quello indicato dal gestore.</translation>
        </message>
        <message>
            <source>The address you see is not the one that the provider vouches for. Treat the sender as unknown.</source>
            <translation>L’indirizzo che vedi non è quello per cui il gestore garantisce. Considera sconosciuto il mittente.</translation>
        </message>
        <message>
            <source>PEC certifies a mailbox, not the person or office behind it. Look the address up in a public register (IPA for public offices, INI-PEC for firms and professionals) before you rely on a name.</source>
            <translation>La PEC certifica una casella, non la persona o l’ufficio che c’è dietro. Prima di fidarti di un nome, cerca l’indirizzo in un registro pubblico (IPA per gli uffici pubblici, INI-PEC per imprese e professionisti).</translation>
        </message>
        <message>
            <source>In this point the signer is somebody whom the authority of the PEC providers vouches for.</source>
            <translation>In questo punto il firmatario è qualcuno per cui garantisce l’autorità dei gestori PEC.</translation>
        </message>
        <message>
            <source>Nothing either way: the signature may be good, but this program knows no authority that vouches for the signer in this point.</source>
            <translation>Niente, in un senso o nell’altro: la firma può essere buona, ma in questo punto il programma non conosce nessuna autorità che garantisca per il firmatario.</translation>
        </message>
        <message>
            <source>The signer is not a PEC provider, whatever the certificate says of itself.</source>
            <translation>Il firmatario non è un gestore PEC, qualunque cosa il certificato dica di sé.</translation>
        </message>
        <message>
            <source>It rests on the keys that this program carries or that you added (Tools, Trusted authorities). It vouches for the provider, not for the sender or for the content.</source>
            <translation>Si basa sulle chiavi incluse nel programma o aggiunte da te (Strumenti, Autorità riconosciute). Garantisce per il gestore, non per il mittente o per il contenuto.</translation>
        </message>
        <message>
            <source>In this point the times given for the message fit together.</source>
            <translation>In questo punto gli orari indicati per il messaggio sono compatibili tra loro.</translation>
        </message>
        <message>
            <source>Nothing by itself: in this point the time rests on what the message or the provider says.</source>
            <translation>Niente, da solo: in questo punto l’ora si basa su quello che dice il messaggio o il gestore.</translation>
        </message>
        <message>
            <source>At the time that the message gives, its signer was not entitled to sign.</source>
            <translation>All’ora indicata dal messaggio, il suo firmatario non aveva titolo per firmare.</translation>
        </message>
        <message>
            <source>The time is the provider's own word; a PEC carries no independent time stamp. It does not say when a term begins or ends: that depends on the act and on the procedure.</source>
            <translation>L’ora è solo una dichiarazione del gestore; una PEC non porta una marca temporale indipendente. Non dice quando un termine comincia o finisce: dipende dall’atto e dal procedimento.</translation>
        </message>
        <message>
            <source>What your mail program shows in this point is what the provider certified.</source>
            <translation>In questo punto, quello che mostra il tuo programma di posta è quello che il gestore ha certificato.</translation>
        </message>
        <message>
            <source>What is shown and what was certified differ in this point. That happens to genuine mail too: rely on the certified value.</source>
            <translation>In questo punto, quello che è mostrato e quello che è stato certificato sono diversi. Succede anche ai messaggi autentici: basati sul valore certificato.</translation>
        </message>
        <message>
            <source>What is shown and what was certified contradict each other in a point where genuine mail never does.</source>
            <translation>Quello che è mostrato e quello che è stato certificato si contraddicono in un punto in cui nei messaggi autentici non succede mai.</translation>
        </message>
        <message>
            <source>That two records agree does not make what they say true, and a small difference is no forgery yet.</source>
            <translation>Che due registrazioni concordino non rende vero quello che dicono, e una piccola differenza non è ancora un falso.</translation>
        </message>
        <message>
            <source>That this file carries no proof: anybody could have written it.</source>
            <translation>Che questo file non porta nessuna prova: può averlo scritto chiunque.</translation>
        </message>
        <message>
            <source>It does not prove that the mail is false. Ask the sender another way.</source>
            <translation>Non prova che il messaggio sia falso. Chiedi al mittente per un’altra via.</translation>
        </message>
        <message>
            <source>That the mail claims to come from a PEC provider, and no provider stands behind the claim.</source>
            <translation>Che il messaggio dichiara di venire da un gestore PEC, e nessun gestore sta dietro a questa dichiarazione.</translation>
        </message>
        <message>
            <source>It does not say who made it, nor that the office named in it had any part in it.</source>
            <translation>Non dice chi lo ha fatto, né che l’ufficio nominato c’entri qualcosa.</translation>
        </message>
        <message>
            <source>That whoever holds this personal key signed the mail. Personal signatures are not PEC.</source>
            <translation>Che il messaggio è stato firmato da chi ha questa chiave personale. Le firme personali non sono PEC.</translation>
        </message>
        <message>
            <source>No provider certifies when it was sent or that it came. This program does not judge who the person is.</source>
            <translation>Nessun gestore certifica quando è stato inviato o che è arrivato. Questo programma non giudica chi sia la persona.</translation>
        </message>
        <message>
            <source>Everything shown to you as the message lies inside what the provider signed.</source>
            <translation>Tutto quello che ti è mostrato come messaggio si trova dentro ciò che il gestore ha firmato.</translation>
        </message>
        <message>
            <source>The outermost lines (From, Subject, Date) are never signed in a PEC: this program compares them one by one with the certified data.</source>
            <translation>In una PEC le righe più esterne (Da, Oggetto, Data) non sono mai firmate: questo programma le confronta una per una con i dati di certificazione.</translation>
        </message>
        <message>
            <source>A signed message lies whole inside another one, as mailing lists do when they add a footer. The inner one can be checked.</source>
            <translation>Un messaggio firmato si trova intero dentro un altro, come fanno le liste di distribuzione quando aggiungono una nota in fondo. Quello interno si può controllare.</translation>
        </message>
        <message>
            <source>Nothing outside the inner message is certified, and not that it was sent to you by its sender.</source>
            <translation>Niente di ciò che è fuori dal messaggio interno è certificato, e nemmeno che il suo mittente lo abbia inviato a te.</translation>
        </message>
        <message>
            <source>That your own provider took in an ordinary mail and put it into an envelope to say so.</source>
            <translation>Che il tuo gestore ha ricevuto un messaggio di posta ordinaria e lo ha messo in una busta per segnalarlo.</translation>
        </message>
        <message>
            <source>The mail inside is not certified at all: neither who wrote it nor when nor what it said.</source>
            <translation>Il messaggio all’interno non è certificato per niente: né chi lo ha scritto, né quando, né che cosa diceva.</translation>
        </message>
        <message>
            <source>That the signature was made over a text other than the one shown. It is a known way to forge.</source>
            <translation>Che la firma è stata fatta su un testo diverso da quello mostrato. È un modo noto di falsificare.</translation>
        </message>
        <message>
            <source>That the signature is empty. An empty signature is none.</source>
            <translation>Che la firma è vuota. Una firma vuota non è una firma.</translation>
        </message>
        <message>
            <source>That more than one key was used. A PEC has one signer, so this is not called verified.</source>
            <translation>Che è stata usata più di una chiave. Una PEC ha un solo firmatario, quindi questo messaggio non si dice verificato.</translation>
        </message>
        <message>
            <source>The signed part is what the signer signed: text, attachments and certification data are as they were then.</source>
            <translation>La parte firmata è quella che il firmatario ha firmato: testo, allegati e dati di certificazione sono come erano allora.</translation>
        </message>
        <message>
            <source>Something in the signed part is not as it was. Often a forger did it, sometimes an antivirus, a mail gateway or a program that rewrote the file.</source>
            <translation>Qualcosa nella parte firmata non è più com’era. Spesso è stato un falsario, a volte un antivirus, un filtro di posta o un programma che ha riscritto il file.</translation>
        </message>
        <message>
            <source>The provider's signature covers the transport. It does not make the sender the author of what is attached: that takes the author's own signature.</source>
            <translation>La firma del gestore riguarda il trasporto. Non rende il mittente autore di ciò che è allegato: per quello serve la firma dell’autore.</translation>
        </message>
        <message>
            <source>It does not say what was changed, or who did it. A fresh copy from your mailbox may still be good.</source>
            <translation>Non dice che cosa è stato cambiato, né chi lo ha fatto. Una nuova copia dalla tua casella può ancora essere buona.</translation>
        </message>
        <message>
            <source>That the key in the certificate did not make this signature: it is a forgery or damaged.</source>
            <translation>Che questa firma non è stata fatta con la chiave del certificato: è falsa o danneggiata.</translation>
        </message>
        <message>
            <source>It does not say who made it. A fresh copy may still be good.</source>
            <translation>Non dice chi l’ha fatta. Una nuova copia può ancora essere buona.</translation>
        </message>
        <message>
            <source>Nothing either way. This program refuses methods that can be forged, and cannot judge ones it lacks.</source>
            <translation>Niente, in un senso o nell’altro. Questo programma rifiuta i metodi che si possono falsificare e non può giudicare quelli che non conosce.</translation>
        </message>
        <message>
            <source>It does not prove that the message is false.</source>
            <translation>Non prova che il messaggio sia falso.</translation>
        </message>
        <message>
            <source>That an old method was used. PEC providers used SHA-1 until the end of 2024 at least, so old genuine mail has it.</source>
            <translation>Che è stato usato un metodo vecchio. I gestori PEC hanno usato SHA-1 almeno fino alla fine del 2024, quindi lo hanno anche vecchi messaggi autentici.</translation>
        </message>
        <message>
            <source>It does not make the signature false. Nobody is known to be able to alter a message made by another so that its SHA-1 stays the same; two messages made together to collide are possible.</source>
            <translation>Non rende falsa la firma. Non si conosce nessuno in grado di alterare un messaggio fatto da altri senza cambiarne lo SHA-1; è possibile invece creare insieme due messaggi con lo stesso SHA-1.</translation>
        </message>
        <message>
            <source>That the signer's key is short. It was usual once; today a large effort could imitate it.</source>
            <translation>Che la chiave del firmatario è corta. Un tempo era normale; oggi con un grande sforzo si potrebbe imitare.</translation>
        </message>
        <message>
            <source>It does not make the signature false.</source>
            <translation>Non rende falsa la firma.</translation>
        </message>
        <message>
            <source>That the signature fits once the line ends are as mail has them: the words are the signed ones.</source>
            <translation>Che la firma corrisponde quando i fini di riga sono quelli della posta: le parole sono quelle firmate.</translation>
        </message>
        <message>
            <source>The file on disk is not byte for byte what came. Keep the original from the mailbox if you can.</source>
            <translation>Il file su disco non è, byte per byte, quello che è arrivato. Se puoi, conserva l’originale preso dalla casella.</translation>
        </message>
        <message>
            <source>That a label outside the signature is wrong. The signature itself says which method it used.</source>
            <translation>Che un’indicazione fuori dalla firma è sbagliata. È la firma stessa a dire quale metodo ha usato.</translation>
        </message>
        <message>
            <source>The address in From is the provider's own, the one its certificate was issued for.</source>
            <translation>L’indirizzo in From è quello del gestore, per cui è stato rilasciato il suo certificato.</translation>
        </message>
        <message>
            <source>Somebody took a signature of one address and put another address above it.</source>
            <translation>Qualcuno ha preso la firma di un indirizzo e le ha messo sopra un altro indirizzo.</translation>
        </message>
        <message>
            <source>That the message names no sender, or several: programs may show different ones. No PEC does that.</source>
            <translation>Che il messaggio non indica nessun mittente, o più di uno: i programmi possono mostrarne di diversi. Nessuna PEC lo fa.</translation>
        </message>
        <message>
            <source>The mailbox named behind “Per conto di” is the one that the provider certified as the sender's.</source>
            <translation>La casella indicata dopo “Per conto di” è quella che il gestore ha certificato come mittente.</translation>
        </message>
        <message>
            <source>The sender that you see is another than the certified one: somebody wants to be taken for another.</source>
            <translation>Il mittente che vedi è diverso da quello certificato: qualcuno vuole essere preso per un altro.</translation>
        </message>
        <message>
            <source>The signer's certificate was signed with the key of the authority that certifies PEC providers, one of the keys this program knows.</source>
            <translation>Il certificato del firmatario è stato firmato con la chiave dell’autorità che certifica i gestori PEC, una delle chiavi che questo programma conosce.</translation>
        </message>
        <message>
            <source>That the signer vouches for itself only. Anybody can make such a certificate in a minute.</source>
            <translation>Che il firmatario garantisce solo per sé stesso. Chiunque può farsi un certificato così in un minuto.</translation>
        </message>
        <message>
            <source>That somebody wrote the authority's name on a certificate which the authority's key never signed.</source>
            <translation>Che qualcuno ha scritto il nome dell’autorità su un certificato che la chiave dell’autorità non ha mai firmato.</translation>
        </message>
        <message>
            <source>That no key known to this program vouches for the signer. Mail from before 2011 is an honest case: the key of that time is not at hand.</source>
            <translation>Che nessuna chiave nota a questo programma garantisce per il firmatario. La posta anteriore al 2011 è un caso onesto: la chiave di allora non è disponibile.</translation>
        </message>
        <message>
            <source>It does not prove that the signer is false.</source>
            <translation>Non prova che il firmatario sia falso.</translation>
        </message>
        <message>
            <source>That an authority checked an e-mail address. Anyone can get such a certificate; it is not PEC.</source>
            <translation>Che un’autorità ha controllato un indirizzo e-mail. Chiunque può avere un certificato così; non è PEC.</translation>
        </message>
        <message>
            <source>That the date of the message lies outside the years in which this key certified PEC providers.</source>
            <translation>Che la data del messaggio è fuori dagli anni in cui questa chiave certificava i gestori PEC.</translation>
        </message>
        <message>
            <source>That the authority is allowed to certify only certain providers, and this one is not among them.</source>
            <translation>Che l’autorità può certificare solo certi gestori, e questo non è tra quelli.</translation>
        </message>
        <message>
            <source>That the certificate was issued for another use. A PEC provider's one is made for signing mail.</source>
            <translation>Che il certificato è stato rilasciato per un altro uso. Quello di un gestore PEC è fatto per firmare la posta.</translation>
        </message>
        <message>
            <source>Nothing either way: without a readable certificate nobody can be named as the signer.</source>
            <translation>Niente, in un senso o nell’altro: senza un certificato leggibile non si può indicare nessuno come firmatario.</translation>
        </message>
        <message>
            <source>Nothing bad: the authority's key is known to this program and signed the signer's certificate.</source>
            <translation>Niente di male: la chiave dell’autorità è nota a questo programma e ha firmato il certificato del firmatario.</translation>
        </message>
        <message>
            <source>Without the authority's certificate, the list of providers it may certify could not be looked at.</source>
            <translation>Senza il certificato dell’autorità non si è potuto vedere quali gestori può certificare.</translation>
        </message>
        <message>
            <source>Nothing bad: the key is the known one. Who vouches for the authority itself was not established here.</source>
            <translation>Niente di male: la chiave è quella nota. Qui non è stato stabilito chi garantisce per l’autorità stessa.</translation>
        </message>
        <message>
            <source>Nothing either way: of every sender there is a first mail.</source>
            <translation>Niente in un senso né nell’altro: di ogni mittente c’è un primo messaggio.</translation>
        </message>
        <message>
            <source>It says nothing against the signer, who is judged by the certificate and not by this.</source>
            <translation>Non dice niente contro il firmatario, che è giudicato dal certificato e non da questo.</translation>
        </message>
        <message>
            <source>This key has signed for the address before, though too seldom to call it familiar.</source>
            <translation>Questa chiave ha già firmato per l’indirizzo, ma troppo di rado per dirla conosciuta.</translation>
        </message>
        <message>
            <source>The key is the one that signed earlier mail kept on this computer.</source>
            <translation>La chiave è quella che ha firmato i messaggi precedenti conservati su questo computer.</translation>
        </message>
        <message>
            <source>That the same stranger signed before. Being used to a stranger does not tell who it is.</source>
            <translation>Che lo stesso sconosciuto ha già firmato. L’abitudine a uno sconosciuto non dice chi è.</translation>
        </message>
        <message>
            <source>It rests on the mail kept here. A key that was stolen is still the same key.</source>
            <translation>Si basa sui messaggi conservati qui. Una chiave rubata è sempre la stessa chiave.</translation>
        </message>
        <message>
            <source>Nothing bad by itself: providers renew their keys, and each is judged by who vouches for it.</source>
            <translation>Di per sé niente di male: i gestori rinnovano le chiavi, e ognuna è giudicata da chi la garantisce.</translation>
        </message>
        <message>
            <source>It does not say why the key changed.</source>
            <translation>Non dice perché la chiave è cambiata.</translation>
        </message>
        <message>
            <source>The list of providers in this program has this name together with this address.</source>
            <translation>L’elenco dei gestori in questo programma ha questo nome insieme a questo indirizzo.</translation>
        </message>
        <message>
            <source>Nothing by itself: the list is a copy of one month, and providers come, go and change their names.</source>
            <translation>Di per sé niente: l’elenco è la copia di un mese, e i gestori nascono, chiudono e cambiano nome.</translation>
        </message>
        <message>
            <source>It decides nothing: a name on a list is no signature, and anybody can write it.</source>
            <translation>Non decide niente: un nome in un elenco non è una firma, e chiunque può scriverlo.</translation>
        </message>
        <message>
            <source>At the certified time the signer's certificate had begun and had not run out.</source>
            <translation>All’ora certificata il certificato del firmatario era già in vigore e non era ancora scaduto.</translation>
        </message>
        <message>
            <source>The time that the message gives lies outside the certificate's life: one of the two cannot be right.</source>
            <translation>L’ora indicata dal messaggio è fuori dal periodo di validità del certificato: una delle due indicazioni non può essere giusta.</translation>
        </message>
        <message>
            <source>It is judged at the time that the provider certifies, which is the provider's own word. It does not say that the certificate had not been revoked.</source>
            <translation>Si giudica all’ora certificata dal gestore, che è una sua dichiarazione. Non dice che il certificato non fosse stato revocato.</translation>
        </message>
        <message>
            <source>Nothing bad: every certificate runs out after some years, and what was signed before stays signed. It only tells that the message is old.</source>
            <translation>Niente di male: ogni certificato scade dopo qualche anno, e quello che è stato firmato prima resta firmato. Dice solo che il messaggio è vecchio.</translation>
        </message>
        <message>
            <source>Once a certificate has run out, authorities usually stop telling whether it had been revoked. To keep a proof for longer it takes a trusted time stamp or compliant preservation, made before that day.</source>
            <translation>Quando un certificato è scaduto, di solito le autorità smettono di dire se era stato revocato. Per conservare una prova più a lungo servono una marca temporale affidabile o una conservazione a norma, fatte prima di quel giorno.</translation>
        </message>
        <message>
            <source>Nothing either way. An authority revokes a certificate when its key was lost or stolen; this program asks only if you turn that on (Tools).</source>
            <translation>Niente, in un senso o nell’altro. Un’autorità revoca un certificato quando la sua chiave è stata persa o rubata; questo programma lo chiede solo se lo attivi (Strumenti).</translation>
        </message>
        <message>
            <source>Not asked is not the same as good: a certificate revoked before the message was signed would prove nothing. Providers' certificates are seldom revoked.</source>
            <translation>Non chiesto non vuol dire buono: un certificato revocato prima della firma del messaggio non proverebbe niente. I certificati dei gestori vengono revocati di rado.</translation>
        </message>
        <message>
            <source>The authority itself, in an answer that it signed, did not count the certificate among the revoked.</source>
            <translation>È l’autorità stessa, in una risposta firmata da lei, a non mettere il certificato tra quelli revocati.</translation>
        </message>
        <message>
            <source>By the authority's own signed answer the certificate no longer counted when this was signed.</source>
            <translation>Secondo la risposta firmata dell’autorità stessa, il certificato non valeva più al momento di questa firma.</translation>
        </message>
        <message>
            <source>It is what the authority knew on that day. A theft that was noticed later is not in it.</source>
            <translation>È quello che l’autorità sapeva quel giorno. Un furto scoperto dopo non c’è.</translation>
        </message>
        <message>
            <source>Nothing bad: the message lay in your mailbox before the certificate was revoked.</source>
            <translation>Niente di male: il messaggio era nella tua casella prima che il certificato fosse revocato.</translation>
        </message>
        <message>
            <source>It rests on the time your own server gives. To others it is this program's word, not a time stamp.</source>
            <translation>Si basa sull’ora indicata dal tuo server. Per gli altri è la parola di questo programma, non una marca temporale.</translation>
        </message>
        <message>
            <source>Nothing either way: the stated date is earlier, but it is the signer's own word.</source>
            <translation>Niente, in un senso o nell’altro: la data dichiarata è anteriore, ma è solo una dichiarazione del firmatario.</translation>
        </message>
        <message>
            <source>It does not prove that the message is false: providers also revoke certificates that they replace.</source>
            <translation>Non prova che il messaggio sia falso: i gestori revocano anche i certificati che sostituiscono.</translation>
        </message>
        <message>
            <source>That by the authority's word somebody else may have used the key, at whatever date is written.</source>
            <translation>Che, a quanto dice l’autorità, può aver usato la chiave qualcun altro, qualunque data sia scritta.</translation>
        </message>
        <message>
            <source>That a clock is wrong: this computer's, or the one that dated the message.</source>
            <translation>Che un orologio è sbagliato: quello di questo computer o quello che ha datato il messaggio.</translation>
        </message>
        <message>
            <source>Nothing: without a time nobody can tell whether the certificate was in force.</source>
            <translation>Niente: senza un’ora nessuno può dire se il certificato era in vigore.</translation>
        </message>
        <message>
            <source>The time in the certification data and the one inside the signature are the same within minutes.</source>
            <translation>L’ora nei dati di certificazione e quella dentro la firma coincidono, con pochi minuti di differenza al massimo.</translation>
        </message>
        <message>
            <source>Two clocks of the same provider differ. The certified time is the one that counts here.</source>
            <translation>Due orologi dello stesso gestore sono diversi. Qui conta l’ora certificata.</translation>
        </message>
        <message>
            <source>The date your mail program shows is the certified one.</source>
            <translation>La data mostrata dal tuo programma di posta è quella certificata.</translation>
        </message>
        <message>
            <source>The date your mail program shows is not certified. Rely on the certified one.</source>
            <translation>La data mostrata dal tuo programma di posta non è certificata. Basati su quella certificata.</translation>
        </message>
        <message>
            <source>The authority above, in an answer that it signed, did not count the issuer's certificate among the revoked.</source>
            <translation>L’autorità superiore, in una risposta che ha firmato, non contava il certificato di chi l’ha rilasciato tra quelli revocati.</translation>
        </message>
        <message>
            <source>The provider's own record of the message (daticert.xml) is there, once, inside what was signed.</source>
            <translation>La registrazione del messaggio fatta dal gestore (daticert.xml) c’è, una volta sola, dentro ciò che è stato firmato.</translation>
        </message>
        <message>
            <source>Without exactly one record of the provider, nobody can say what was certified.</source>
            <translation>Se la registrazione del gestore non è una e una sola, nessuno può dire che cosa è stato certificato.</translation>
        </message>
        <message>
            <source>It records the transport: sender, recipients, subject and time. It knows nothing of what is true.</source>
            <translation>Registra il trasporto: mittente, destinatari, oggetto e ora. Non sa che cosa è vero.</translation>
        </message>
        <message>
            <source>Nothing bad: providers write their name freely in the record, and often not as in the certificate.</source>
            <translation>Niente di male: i gestori scrivono liberamente il loro nome nella registrazione, spesso non come nel certificato.</translation>
        </message>
        <message>
            <source>Your mailbox is one of those that the provider was asked to bring the message to.</source>
            <translation>La tua casella è una di quelle a cui il gestore doveva portare il messaggio.</translation>
        </message>
        <message>
            <source>Somebody may have passed the message on to you, or another of your addresses was meant.</source>
            <translation>Qualcuno può averti inoltrato il messaggio, o era inteso un altro dei tuoi indirizzi.</translation>
        </message>
        <message>
            <source>It does not prove that you are the person whom the act inside is meant for.</source>
            <translation>Non prova che tu sia la persona a cui è destinato l’atto che contiene.</translation>
        </message>
        <message>
            <source>It speaks of something sent from your own mailbox.</source>
            <translation>Parla di qualcosa che è stato inviato dalla tua casella.</translation>
        </message>
        <message>
            <source>It speaks of something sent from another mailbox, so it says nothing about what you sent.</source>
            <translation>Parla di qualcosa che è stato inviato da un’altra casella, quindi non dice niente su quello che hai inviato tu.</translation>
        </message>
        <message>
            <source>That this address is an ordinary mailbox. PEC certifies nothing on the way to it.</source>
            <translation>Che questo indirizzo è una casella ordinaria. Sulla strada verso di essa la PEC non certifica niente.</translation>
        </message>
        <message>
            <source>It says nothing about whether the mail reached that mailbox.</source>
            <translation>Non dice se il messaggio è arrivato in quella casella.</translation>
        </message>
        <message>
            <source>The enclosed message bears another sender than the one whom the provider certified.</source>
            <translation>Il messaggio contenuto porta un mittente diverso da quello certificato dal gestore.</translation>
        </message>
        <message>
            <source>Somebody wants the message to be taken for another kind than the certified one.</source>
            <translation>Qualcuno vuole che il messaggio sia preso per un tipo diverso da quello certificato.</translation>
        </message>
        <message>
            <source>The provider's record says everything that one of this kind must say.</source>
            <translation>I dati del gestore dicono tutto quello che un messaggio di questo tipo deve dire.</translation>
        </message>
        <message>
            <source>Nothing by itself: some providers leave a field out or add one of their own.</source>
            <translation>Di per sé niente: alcuni gestori tralasciano un campo o ne aggiungono uno proprio.</translation>
        </message>
        <message>
            <source>A complete record is not yet a true one.</source>
            <translation>Dati completi non sono ancora dati veri.</translation>
        </message>
        <message>
            <source>Nothing bad: the order of the fields changes nothing in what they say.</source>
            <translation>Niente di male: l’ordine dei campi non cambia nulla di quello che dicono.</translation>
        </message>
        <message>
            <source>The provider names this address among those that the message was for.</source>
            <translation>Il gestore nomina questo indirizzo tra quelli a cui il messaggio era destinato.</translation>
        </message>
        <message>
            <source>This mailbox sent the message: your copy of it, or its acceptance, is kept here.</source>
            <translation>Il messaggio è partito da questa casella: la tua copia, o la sua accettazione, è conservata qui.</translation>
        </message>
        <message>
            <source>Nothing against it: you may have sent it with another program, or no longer have the copy.</source>
            <translation>Niente contro: puoi averlo inviato con un altro programma, o non avere più la copia.</translation>
        </message>
        <message>
            <source>It does not show which person used the mailbox.</source>
            <translation>Non mostra quale persona ha usato la casella.</translation>
        </message>
        <message>
            <source>Acceptance and receipt are about the same dispatch: the provider gave it one identifier.</source>
            <translation>Accettazione e ricevuta riguardano lo stesso invio: il gestore gli ha dato un solo identificativo.</translation>
        </message>
        <message>
            <source>Nothing by itself: in this point receipt and acceptance do not fit together. It may be about another message.</source>
            <translation>Di per sé niente: in questo punto ricevuta e accettazione non combaciano. Può riguardare un altro messaggio.</translation>
        </message>
        <message>
            <source>Acceptance and receipt name the message by the same mark, the one it bore when you sent it.</source>
            <translation>Accettazione e ricevuta indicano il messaggio con lo stesso segno, quello che aveva quando l’hai inviato.</translation>
        </message>
        <message>
            <source>Acceptance and receipt list the same recipients.</source>
            <translation>Accettazione e ricevuta elencano gli stessi destinatari.</translation>
        </message>
        <message>
            <source>Acceptance and receipt are about a message from the same mailbox.</source>
            <translation>Accettazione e ricevuta riguardano un messaggio della stessa casella.</translation>
        </message>
        <message>
            <source>Acceptance and receipt are about different messages. This one says nothing about yours.</source>
            <translation>Accettazione e ricevuta riguardano messaggi diversi. Questa non dice niente del tuo.</translation>
        </message>
        <message>
            <source>Acceptance and receipt are about a message with the same subject.</source>
            <translation>Accettazione e ricevuta riguardano un messaggio con lo stesso oggetto.</translation>
        </message>
        <message>
            <source>The order of the two times is a possible one: first accepted, then this.</source>
            <translation>L’ordine dei due orari è possibile: prima l’accettazione, poi questo.</translation>
        </message>
        <message>
            <source>Nothing by itself: the clocks of two providers may differ. A large difference is odd.</source>
            <translation>Di per sé niente: gli orologi di due gestori possono differire. Una differenza grande è strana.</translation>
        </message>
        <message>
            <source>Nothing either way: without your copy there is nothing to compare with.</source>
            <translation>Niente in un senso né nell’altro: senza la tua copia non c’è niente da confrontare.</translation>
        </message>
        <message>
            <source>It takes nothing away from the receipt itself. Keep your copy of what you send.</source>
            <translation>Non toglie niente alla ricevuta. Conserva la copia di quello che invii.</translation>
        </message>
        <message>
            <source>What the receipt encloses was compared with your copy part by part, and is the same.</source>
            <translation>Quello che la ricevuta contiene è stato confrontato con la tua copia, parte per parte, ed è uguale.</translation>
        </message>
        <message>
            <source>Nothing about the parts that could not be compared. Those that agree are as you sent them.</source>
            <translation>Niente sulle parti che non si sono potute confrontare. Quelle che combaciano sono come le hai inviate.</translation>
        </message>
        <message>
            <source>What the receipt encloses and your copy are not the same in at least one part.</source>
            <translation>Quello che la ricevuta contiene e la tua copia non sono uguali in almeno una parte.</translation>
        </message>
        <message>
            <source>It compares with the copy kept here. It does not show that anybody opened the message.</source>
            <translation>Confronta con la copia conservata qui. Non mostra che qualcuno abbia aperto il messaggio.</translation>
        </message>
        <message>
            <source>It does not say which of the two was changed: it may be the copy kept here.</source>
            <translation>Non dice quale dei due è cambiato: può essere la copia conservata qui.</translation>
        </message>
        <message>
            <source>The receipt holds a digest of this part, and your copy gives the same one.</source>
            <translation>La ricevuta contiene un’impronta di questa parte, e la tua copia dà la stessa.</translation>
        </message>
        <message>
            <source>The receipt holds no copy of the part itself: only together with your own copy does it show anything.</source>
            <translation>La ricevuta non contiene la parte stessa: dimostra qualcosa solo insieme alla tua copia.</translation>
        </message>
        <message>
            <source>Who signed this signed the earlier receipts of your mailbox too.</source>
            <translation>Chi ha firmato questo messaggio ha firmato anche le ricevute precedenti della tua casella.</translation>
        </message>
        <message>
            <source>Nothing by itself: providers change their names, and mailboxes move to another provider.</source>
            <translation>Di per sé niente: i gestori cambiano nome, e le caselle passano a un altro gestore.</translation>
        </message>
        <message>
            <source>It rests on the mail kept here. Who signed is judged by the certificate.</source>
            <translation>Si basa sui messaggi conservati qui. Chi ha firmato è giudicato dal certificato.</translation>
        </message>
        <message>
            <source>Who signed this signed the earlier deliveries to that address too.</source>
            <translation>Chi ha firmato questo messaggio ha firmato anche le consegne precedenti a quell’indirizzo.</translation>
        </message>
        <message>
            <source>The message carries a statement of this event, made and signed by the issuer named.</source>
            <translation>Il messaggio porta una dichiarazione di questo evento, fatta e firmata da chi è indicato.</translation>
        </message>
        <message>
            <source>No more than the message around it proves: not everything about this statement could be checked.</source>
            <translation>Non più di quello che prova il messaggio intorno: non tutto di questa dichiarazione si è potuto controllare.</translation>
        </message>
        <message>
            <source>It is the issuer's own word about the transport. It says nothing about the content being right.</source>
            <translation>È la parola di chi l’ha emessa, sul trasporto. Non dice che il contenuto sia giusto.</translation>
        </message>
        <message>
            <source>The statement is as its signer signed it.</source>
            <translation>La dichiarazione è come il suo firmatario l’ha firmata.</translation>
        </message>
        <message>
            <source>It does not say who the signer is: that is another check.</source>
            <translation>Non dice chi è il firmatario: è un altro controllo.</translation>
        </message>
        <message>
            <source>Nothing against the message: the statement lies inside what the provider signed.</source>
            <translation>Niente contro il messaggio: la dichiarazione sta dentro quello che il gestore ha firmato.</translation>
        </message>
        <message>
            <source>Nothing either way about the statement. The message around it has a signature of its own.</source>
            <translation>Niente in un senso né nell’altro sulla dichiarazione. Il messaggio intorno ha una firma propria.</translation>
        </message>
        <message>
            <source>The statement is not as somebody signed it, or the key is another. It shows nothing by itself.</source>
            <translation>La dichiarazione non è come qualcuno l’ha firmata, o la chiave è un’altra. Da sola non dimostra niente.</translation>
        </message>
        <message>
            <source>It does not touch the message around it, which has a signature of its own.</source>
            <translation>Non riguarda il messaggio intorno, che ha una firma propria.</translation>
        </message>
        <message>
            <source>That an old method was used, as was usual for years.</source>
            <translation>Che è stato usato un metodo vecchio, com’è stato normale per anni.</translation>
        </message>
        <message>
            <source>The signer of the statement is vouched for by a key that this program knows.</source>
            <translation>Il firmatario della dichiarazione è garantito da una chiave che questo programma conosce.</translation>
        </message>
        <message>
            <source>Nothing either way: REM services may be vouched for by others than the authority of PEC providers.</source>
            <translation>Niente in un senso né nell’altro: i servizi REM possono essere garantiti da altri che l’autorità dei gestori PEC.</translation>
        </message>
        <message>
            <source>At the time in the statement its signer's certificate had begun and had not run out.</source>
            <translation>All’ora indicata nella dichiarazione il certificato del suo firmatario era iniziato e non era scaduto.</translation>
        </message>
        <message>
            <source>The EU trusted list that you loaded names this very service for that time.</source>
            <translation>L’elenco di fiducia UE che hai caricato nomina proprio questo servizio per quel momento.</translation>
        </message>
        <message>
            <source>It says what the list says, and nothing about this message.</source>
            <translation>Dice quello che dice l’elenco, e niente su questo messaggio.</translation>
        </message>
        <message>
            <source>Only that the EU trusted list you loaded does not have this certificate.</source>
            <translation>Solo che l’elenco di fiducia UE che hai caricato non contiene questo certificato.</translation>
        </message>
        <message>
            <source>It does not show that the signer is false: lists are renewed, and this one may be of another country.</source>
            <translation>Non mostra che il firmatario è falso: gli elenchi si rinnovano, e questo può essere di un altro paese.</translation>
        </message>
        <message>
            <source>Nothing either way: the provider can be looked up once you load an EU trusted list.</source>
            <translation>Niente in un senso né nell’altro: il gestore si può cercare quando carichi un elenco di fiducia UE.</translation>
        </message>
        <message>
            <source>It says nothing against the provider.</source>
            <translation>Non dice niente contro il gestore.</translation>
        </message>
        <message>
            <source>Nothing bad: a newer list may say more. Load it to look again.</source>
            <translation>Niente di male: un elenco più recente può dire di più. Caricalo per cercare di nuovo.</translation>
        </message>
        <message>
            <source>Nothing bad: as in every PEC, the time is the provider's own word.</source>
            <translation>Niente di male: come in ogni PEC, l’ora è la parola del gestore.</translation>
        </message>
        <message>
            <source>The time stamp was made for this signature. Whose clock it was, this program cannot tell.</source>
            <translation>La marca temporale è stata fatta per questa firma. Di chi sia l’orologio, questo programma non può dirlo.</translation>
        </message>
        <message>
            <source>An authority on the EU trusted list that you loaded says that the signature existed at that time.</source>
            <translation>Un’autorità presente nell’elenco di fiducia UE che hai caricato dice che la firma esisteva in quel momento.</translation>
        </message>
        <message>
            <source>It does not say that anything happened at that time, only that the signature is no younger.</source>
            <translation>Non dice che in quel momento sia accaduto qualcosa, solo che la firma non è più recente.</translation>
        </message>
        <message>
            <source>Statement and certification data are about the same message.</source>
            <translation>Dichiarazione e dati di certificazione riguardano lo stesso messaggio.</translation>
        </message>
        <message>
            <source>The statement holds the digest of the very message that is enclosed.</source>
            <translation>La dichiarazione contiene l’impronta proprio del messaggio allegato.</translation>
        </message>
        <message>
            <source>Nothing against the message: providers count this digest in ways of their own.</source>
            <translation>Niente contro il messaggio: i gestori calcolano questa impronta ognuno a modo proprio.</translation>
        </message>
        <message>
            <source>A PEC provider known to this program signed this, it has not changed since, and its certificate was in force and not revoked.</source>
            <translation>Un gestore PEC noto a questo programma ha firmato questo messaggio, che da allora non è cambiato; il suo certificato era in vigore e non revocato.</translation>
        </message>
        <message>
            <source>“Verified” is about the envelope and the provider. It never says that the content is true.</source>
            <translation>“Verificata” riguarda la busta e il gestore. Non dice mai che il contenuto è vero.</translation>
        </message>
        <message>
            <source>A PEC provider known to this program signed this, it has not changed since, and its certificate was in force.</source>
            <translation>Un gestore PEC noto a questo programma ha firmato questo messaggio, che da allora non è cambiato; il suo certificato era in vigore.</translation>
        </message>
        <message>
            <source>Whether the certificate had been revoked was not checked. “Verified” is about the envelope and the provider; it never says that the content is true.</source>
            <translation>Non è stato controllato se il certificato era stato revocato. “Verificata” riguarda la busta e il gestore; non dice mai che il contenuto è vero.</translation>
        </message>
        <message>
            <source>A PEC provider known to this program signed this and it has not changed since. Its certificate was in force at the certified time and has run out since, as all do.</source>
            <translation>Un gestore PEC noto a questo programma ha firmato questo messaggio, che da allora non è cambiato. Il suo certificato era in vigore all’ora certificata ed è scaduto in seguito, come tutti.</translation>
        </message>
        <message>
            <source>Whether the certificate had been revoked can hardly be found out today, and the certified time is the provider's own word. “Verified” never says that the content is true.</source>
            <translation>Oggi è difficile scoprire se il certificato era stato revocato, e l’ora certificata è solo una dichiarazione del gestore. “Verificata” non dice mai che il contenuto è vero.</translation>
        </message>
        <message>
            <source>Nothing: this is ordinary mail, and nobody vouches for it.</source>
            <translation>Niente: questa è posta ordinaria, e nessuno garantisce per lei.</translation>
        </message>
        <message>
            <source>That the mail pretends: it wears the marks of PEC and no provider signed it.</source>
            <translation>Che il messaggio finge: porta i segni della PEC e nessun gestore lo ha firmato.</translation>
        </message>
        <message>
            <source>That it is not PEC does not make it false, and it does not make it true.</source>
            <translation>Che non sia una PEC non lo rende falso, e non lo rende vero.</translation>
        </message>
        <message>
            <source>It does not show who made it. The office named in it may have no part in it: ask there another way.</source>
            <translation>Non mostra chi lo ha fatto. L’ufficio nominato può non entrarci per niente: chiedi lì per un’altra via.</translation>
        </message>
        <message>
            <source>Nothing either way: no check failed for good, but what is needed to be sure is missing.</source>
            <translation>Niente, in un senso o nell’altro: nessun controllo ha dato un esito negativo certo, ma manca quello che serve per essere sicuri.</translation>
        </message>
        <message>
            <source>“Not checkable” does not mean false. A fresh copy from the mailbox may be checkable.</source>
            <translation>“Non verificabile” non vuol dire falsa. Una nuova copia dalla casella potrebbe essere verificabile.</translation>
        </message>
        <message>
            <source>That this file is not what was signed.</source>
            <translation>Che questo file non è quello che è stato firmato.</translation>
        </message>
        <message>
            <source>It does not show what was changed, who did it, or whether on purpose. Fetch the message again from the mailbox before you draw a conclusion; do not act on this copy.</source>
            <translation>Non mostra che cosa è stato cambiato, chi lo ha fatto, o se l’ha fatto apposta. Scarica di nuovo il messaggio dalla casella prima di trarre conclusioni; non agire in base a questa copia.</translation>
        </message>
        <message>
            <source>That the signature is not the work of the key it names.</source>
            <translation>Che la firma non è stata fatta con la chiave che indica.</translation>
        </message>
        <message>
            <source>It does not show who made it, and nothing that the message says is supported by it.</source>
            <translation>Non mostra chi l’ha fatta, e la firma non sostiene niente di quello che il messaggio dice.</translation>
        </message>
        <message>
            <source>Only that your provider found this ordinary mail at its door and handed it on in an envelope.</source>
            <translation>Solo che il tuo gestore ha ricevuto questo messaggio di posta ordinaria e te lo ha passato in una busta.</translation>
        </message>
        <message>
            <source>The mail inside is no PEC and has none of its effects.</source>
            <translation>Il messaggio all’interno non è una PEC e non ne ha nessun effetto.</translation>
        </message>
        <message>
            <source>That the signature belongs to one address and the message claims another.</source>
            <translation>Che la firma appartiene a un indirizzo e il messaggio ne dichiara un altro.</translation>
        </message>
        <message>
            <source>It says nothing about the address that is claimed: its owner may know nothing of this.</source>
            <translation>Non dice niente sull’indirizzo dichiarato: il suo titolare potrebbe non saperne niente.</translation>
        </message>
        <message>
            <source>That the authority had taken the certificate back by then, or says that its key was stolen.</source>
            <translation>Che a quel momento l’autorità aveva già ritirato il certificato, o che secondo l’autorità la chiave è stata rubata.</translation>
        </message>
        <message>
            <source>It does not say that the message is false, only that this signature no longer supports it.</source>
            <translation>Non dice che il messaggio è falso, solo che questa firma non lo sostiene più.</translation>
        </message>
        <message>
            <source>That the given time and the certificate's life do not fit together.</source>
            <translation>Che l’ora indicata e la validità del certificato non sono compatibili.</translation>
        </message>
        <message>
            <source>It does not say which of the two is wrong. A certificate that merely ran out later is another case.</source>
            <translation>Non dice quale delle due è sbagliata. Un certificato semplicemente scaduto in seguito è un caso diverso.</translation>
        </message>
        <message>
            <source>That what is shown to you and what was signed contradict each other.</source>
            <translation>Che quello che ti è mostrato e quello che è stato firmato si contraddicono.</translation>
        </message>
        <message>
            <source>It does not say who caused it. Go by the certified data below, or ask the sender another way.</source>
            <translation>Non dice chi l’ha causato. Basati sui dati di certificazione qui sotto, o chiedi al mittente per un’altra via.</translation>
        </message>
        <message>
            <source>That somebody's key signed the content, and it has not changed since. Not whose key that is.</source>
            <translation>Che il contenuto è stato firmato con la chiave di qualcuno e da allora non è cambiato. Non di chi sia quella chiave.</translation>
        </message>
        <message>
            <source>It does not show a PEC provider: the certificate could have been made by anybody.</source>
            <translation>Non mostra un gestore PEC: il certificato può averlo fatto chiunque.</translation>
        </message>
        <message>
            <source>That the content is as it was signed, with a key that the authority took back at a later date.</source>
            <translation>Che il contenuto è come è stato firmato, con una chiave che l’autorità ha ritirato in una data successiva.</translation>
        </message>
        <message>
            <source>It does not show that it was signed before that date: the date is the signer's own word, and who holds a stolen key can write any.</source>
            <translation>Non mostra che sia stato firmato prima di quella data: la data è solo una dichiarazione del firmatario, e chi ha una chiave rubata può scriverne una qualsiasi.</translation>
        </message>
        <message>
            <source>That the signed part has not changed since somebody signed it.</source>
            <translation>Che la parte firmata non è cambiata da quando qualcuno l’ha firmata.</translation>
        </message>
        <message>
            <source>It does not show that the signer is a PEC provider, or that what lies around the signed part is certified.</source>
            <translation>Non mostra che il firmatario sia un gestore PEC, né che sia certificato quello che sta intorno alla parte firmata.</translation>
        </message>
        <message>
            <source>According to {provider}: {sender} sent this by PEC on {at}, and what you read is what was sent.</source>
            <translation>Secondo {provider}: {sender} ha inviato questo messaggio via PEC ({at}), e quello che leggi è quello che è stato inviato.</translation>
        </message>
        <message>
            <source>According to the sender's provider, {provider}: it accepted the message on {at}.</source>
            <translation>Secondo il gestore del mittente, {provider}: ha accettato il messaggio ({at}).</translation>
        </message>
        <message>
            <source>According to the sender's provider, {provider}: it refused the message on {at}, and did not send it.</source>
            <translation>Secondo il gestore del mittente, {provider}: ha rifiutato il messaggio ({at}) e non lo ha inviato.</translation>
        </message>
        <message>
            <source>According to {provider}: it took charge of the message on {at}. This is not a delivery.</source>
            <translation>Secondo {provider}: ha preso in carico il messaggio ({at}). Questa non è una consegna.</translation>
        </message>
        <message>
            <source>According to the recipient's provider, {provider}: the message was made available in the mailbox on {at}.</source>
            <translation>Secondo il gestore del destinatario, {provider}: il messaggio è stato reso disponibile nella casella ({at}).</translation>
        </message>
        <message>
            <source>According to {provider}: the message could not be delivered.</source>
            <translation>Secondo {provider}: non è stato possibile consegnare il messaggio.</translation>
        </message>
        <message>
            <source>According to your provider, {provider}: by {at} the message had not been delivered.</source>
            <translation>Secondo il tuo gestore, {provider}: alla data {at} il messaggio non era stato consegnato.</translation>
        </message>
        <message>
            <source>According to {provider}: the message contained a virus.</source>
            <translation>Secondo {provider}: il messaggio conteneva un virus.</translation>
        </message>
        <message>
            <source>It does not prove who the person behind the mailbox is.</source>
            <translation>Non prova chi sia la persona dietro la casella.</translation>
        </message>
        <message>
            <source>It does not prove that the message was delivered.</source>
            <translation>Non prova che il messaggio sia stato consegnato.</translation>
        </message>
        <message>
            <source>It does not prove anything about a message sent again later.</source>
            <translation>Non prova niente su un messaggio inviato di nuovo in seguito.</translation>
        </message>
        <message>
            <source>It does not prove that anybody read the message.</source>
            <translation>Non prova che qualcuno abbia letto il messaggio.</translation>
        </message>
        <message>
            <source>It does not prove that the address does not exist.</source>
            <translation>Non prova che l’indirizzo non esista.</translation>
        </message>
        <message>
            <source>It does not prove that delivery failed for good: the message may still arrive.</source>
            <translation>Non prova che la consegna sia fallita per sempre: il messaggio può ancora arrivare.</translation>
        </message>
        <message>
            <source>It does not prove that the sender meant harm.</source>
            <translation>Non prova che il mittente volesse fare danni.</translation>
        </message>
        <message>
            <source>Nothing: it is the copy that your own mail program or provider kept.</source>
            <translation>Niente: è la copia conservata dal tuo programma di posta o dal tuo gestore.</translation>
        </message>
        <message>
            <source>It does not show that the message was sent. Its receipts do, each for what it says.</source>
            <translation>Non mostra che il messaggio sia stato inviato. Lo mostrano le sue ricevute, ciascuna per quello che dice.</translation>
        </message>
        <message>
            <source>The rules: by DPR 68/2005 art. 9 the provider signs envelopes so that origin and integrity can be checked. By CAD (D.Lgs. 82/2005) art. 48 c. 3 date and time of transmission count towards others if the technical rules were followed. What follows for a given act depends on the act; art. 48 is to be replaced: look up its present text.</source>
            <translation>Le regole: secondo il DPR 68/2005, art. 9, il gestore firma le buste perché se ne possano controllare provenienza e integrità. Secondo il CAD (D.Lgs. 82/2005), art. 48 c. 3, data e ora di trasmissione valgono verso i terzi se le regole tecniche sono state rispettate. Che cosa ne consegue per un certo atto dipende dall’atto; l’art. 48 è destinato a essere sostituito: cercane il testo attuale.</translation>
        </message>
        <message>
            <source>The rules: by DPR 68/2005 art. 4 c. 6 sending is attested by the receipt of acceptance; by art. 9 the provider signs it.</source>
            <translation>Le regole: secondo il DPR 68/2005, art. 4 c. 6, l’invio è attestato dalla ricevuta di accettazione; secondo l’art. 9 il gestore la firma.</translation>
        </message>
        <message>
            <source>The rules: by DPR 68/2005 art. 4 c. 6 receipt is attested by this notice, which by art. 9 the provider signs; as far as this program knows (art. 6 c. 5) it is issued whether or not anybody opens the message. See also CAD (D.Lgs. 82/2005) art. 6 c. 1 and art. 45 c. 2. What follows for a given act depends on the act.</source>
            <translation>Le regole: secondo il DPR 68/2005, art. 4 c. 6, la ricezione è attestata da questa ricevuta, che secondo l’art. 9 il gestore firma; per quanto ne sa questo programma (art. 6 c. 5), viene emessa sia che qualcuno apra il messaggio sia che nessuno lo apra. Vedi anche il CAD (D.Lgs. 82/2005), art. 6 c. 1 e art. 45 c. 2. Che cosa ne consegue per un certo atto dipende dall’atto.</translation>
        </message>
        <message>
            <source>The rules: as far as this program knows, DPR 68/2005 art. 8. What a failed delivery means for a given act depends on the procedure: ask before you rely on it.</source>
            <translation>Le regole: per quanto ne sa questo programma, DPR 68/2005, art. 8. Che cosa comporta una mancata consegna per un certo atto dipende dal procedimento: chiedi, prima di farci affidamento.</translation>
        </message>
        <message>
            <source>The rules: RFC 6109 3.1.6 has your provider warn you after 12 and after 24 hours; as far as this program knows, DPR 68/2005 art. 8.</source>
            <translation>Le regole: secondo la RFC 6109, 3.1.6, il tuo gestore ti avvisa dopo 12 e dopo 24 ore; per quanto ne sa questo programma, DPR 68/2005, art. 8.</translation>
        </message>
        <message>
            <source>The rules: DPR 68/2005 art. 12 and RFC 6109 3.1.3 have the provider stop a message with a virus.</source>
            <translation>Le regole: secondo il DPR 68/2005, art. 12, e la RFC 6109, 3.1.3, il gestore ferma un messaggio che contiene un virus.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Verification report</source>
            <translation>Rapporto di verifica</translation>
        </message>
        <message>
            <source>{total} mails were examined: {proven} verified, {undetermined} not verified, {refuted} contradicted.</source>
            <translation>Messaggi esaminati: {total}. Verificati: {proven}; non verificati: {undetermined}; smentiti: {refuted}.</translation>
        </message>
        <message>
            <source>One mail was examined.</source>
            <translation>È stato esaminato un messaggio.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Pagina {page} di {pages}</translation>
        </message>
        <message>
            <source>citizen-inbox {version}, {made}</source>
            <translation>citizen-inbox {version}, {made}</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Risultato</translation>
        </message>
        <message>
            <source>How it was examined</source>
            <translation>Come sono stati esaminati</translation>
        </message>
        <message>
            <source>Mail by mail</source>
            <translation>Messaggio per messaggio</translation>
        </message>
        <message>
            <source>Mails that were not verified, one by one</source>
            <translation>I messaggi non verificati, uno per uno</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>Non giudicati</translation>
        </message>
        <message>
            <source>Certificates in the mails</source>
            <translation>Certificati nei messaggi</translation>
        </message>
        <message>
            <source>Keys that were trusted</source>
            <translation>Chiavi riconosciute</translation>
        </message>
        <message>
            <source>What this proves, and what it does not</source>
            <translation>Che cosa prova, e che cosa no</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Controlli</translation>
        </message>
        <message>
            <source>What the checks prove, one by one</source>
            <translation>Che cosa provano i controlli, uno per uno</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controllo</translation>
        </message>
        <message>
            <source>What this proves</source>
            <translation>Che cosa prova</translation>
        </message>
        <message>
            <source>What it does not prove</source>
            <translation>Che cosa non prova</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>{file}, mail {number}</source>
            <translation>{file}, messaggio {number}</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} byte</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Titolare</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(senza oggetto)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>e altri {count}</translation>
        </message>
        <message>
            <source>Certified time</source>
            <translation>Ora certificata</translation>
        </message>
        <message>
            <source>Date (unproven)</source>
            <translation>Data (non provata)</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Gestore</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>{digest}, dated {at}, certificate {certificate} (see below)</source>
            <translation>{digest}, in data {at}, certificato {certificate} (vedi sotto)</translation>
        </message>
        <message>
            <source>Judged together with</source>
            <translation>Giudicato insieme a</translation>
        </message>
        <message>
            <source>the acceptance in this batch</source>
            <translation>l’accettazione in questo gruppo</translation>
        </message>
        <message>
            <source>the sent mail in this batch</source>
            <translation>il messaggio inviato in questo gruppo</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programma</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creato</translation>
        </message>
        <message>
            <source>Judged as of</source>
            <translation>Giudicato alla data</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message>
            <source>None was used. Stored answers about revocation at hand: {count}.</source>
            <translation>Non è stata usata. Risposte sulla revoca conservate e disponibili: {count}.</translation>
        </message>
        <message>
            <source>Trusted keys</source>
            <translation>Chiavi riconosciute</translation>
        </message>
        <message>
            <source>{count} (SHA-256 of the list: {digest})</source>
            <translation>{count} (SHA-256 dell’elenco: {digest})</translation>
        </message>
        <message>
            <source>EU trusted list</source>
            <translation>Elenco di fiducia UE</translation>
        </message>
        <message>
            <source>{territory}, number {sequence}</source>
            <translation>{territory}, numero {sequence}</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Perché</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emesso da</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Numero di serie</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Validità</translation>
        </message>
        <message>
            <source>{from} to {to}</source>
            <translation>{from} – {to}</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autorità</translation>
        </message>
        <message>
            <source>SHA-256 of the key</source>
            <translation>SHA-256 della chiave</translation>
        </message>
        <message>
            <source>certifies PEC providers</source>
            <translation>certifica gestori PEC</translation>
        </message>
        <message>
            <source>public authority; never enough for a provider</source>
            <translation>autorità pubblica; non basta mai per un gestore</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>The evidence is the signed mail file, not this report: keep the files as they are, unopened by other programs that save them anew. A print or a PDF of a mail proves nothing.</source>
            <translation>La prova è il file di posta firmato, non questo rapporto: conserva i file così come sono, senza aprirli con altri programmi che li salvano di nuovo. La stampa o il PDF di un messaggio non prova niente.</translation>
        </message>
        <message>
            <source>A verified PEC message shows which provider signed it, when according to that provider, and that nothing changed since. It does not show who the person behind the mailbox is, nor that the content is true.</source>
            <translation>Un messaggio PEC verificato mostra quale gestore lo ha firmato, quando secondo quel gestore, e che da allora niente è cambiato. Non mostra chi sia la persona dietro la casella, né che il contenuto sia vero.</translation>
        </message>
        <message>
            <source>A delivery receipt shows that the message was made available in the mailbox, not that anybody read it. A receipt that is not here is no proof that something was not delivered.</source>
            <translation>Una ricevuta di avvenuta consegna mostra che il messaggio è stato reso disponibile nella casella, non che qualcuno lo abbia letto. Una ricevuta che qui non c’è non prova che qualcosa non sia stato consegnato.</translation>
        </message>
        <message>
            <source>Where a check says so, it is not known whether a certificate had been revoked. The time is the provider's own statement.</source>
            <translation>Dove un controllo lo dice, non si sa se un certificato era stato revocato. L’ora è una dichiarazione del gestore stesso.</translation>
        </message>
        <message>
            <source>Mails that lay in an mbox file may have been changed by that format. One that does not fit its signature is therefore called not checkable, and accuses nobody.</source>
            <translation>I messaggi che erano in un file mbox possono essere stati cambiati da quel formato. Per questo, se uno non corrisponde alla sua firma, si dice non verificabile, e questo non accusa nessuno.</translation>
        </message>
        <message>
            <source>What follows in law depends on the act and the procedure. This report does not say it.</source>
            <translation>Che cosa ne consegue per la legge dipende dall’atto e dal procedimento. Questo rapporto non lo dice.</translation>
        </message>
        <message>
            <source>The record enclosed in this report lists every file with its SHA-256, every check and every certificate. The command “citizen-inbox check” compares it with the files and verifies them again. The record bears a digest against accidental damage; it is no signature, and this report is signed by nobody.</source>
            <translation>La registrazione allegata a questo rapporto elenca ogni file con il suo SHA-256, ogni controllo e ogni certificato. Il comando “citizen-inbox check” la confronta con i file e li verifica di nuovo. La registrazione porta un’impronta contro i danni accidentali; non è una firma, e questo rapporto non è firmato da nessuno.</translation>
        </message>
    </context>
    <context>
        <name>self.main</name>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c’è una frase.</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>In breve</translation>
        </message>
        <message>
            <source>The whole sheet</source>
            <translation>Tutta la scheda</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Meno</translation>
        </message>
        <message>
            <source>Made from fixed sentences about acts of this kind. It is not legal advice: the document is what counts.</source>
            <translation>Fatta con frasi fisse su atti di questo tipo. Non è una consulenza legale: quello che conta è il documento.</translation>
        </message>
        <message>
            <source>Sheet about an official message</source>
            <translation>Scheda su un messaggio ufficiale</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>scheda</translation>
        </message>
        <message>
            <source>Which mail this is about</source>
            <translation>Di quale messaggio si tratta</translation>
        </message>
        <message>
            <source>Only the mail itself proves anything: keep it. Its SHA-256 tells that it is this one.</source>
            <translation>Solo il messaggio stesso è una prova: conservalo. Il suo SHA-256 dice che è proprio questo.</translation>
        </message>
        <message>
            <source>Do not pay by this message.</source>
            <translation>Non pagare seguendo questo messaggio.</translation>
        </message>
        <message>
            <source>Do not pay by this notice.</source>
            <translation>Non pagare con questo avviso.</translation>
        </message>
        <message>
            <source>General rule, to be checked ({article}).</source>
            <translation>Regola generale, da controllare ({article}).</translation>
        </message>
        <message>
            <source>By {article}.</source>
            <translation>Norma: {article}.</translation>
        </message>
        <message>
            <source>Where it says so: {document}</source>
            <translation>Dove lo dice: {document}</translation>
        </message>
        <message>
            <source>Where it says so: {document}, page {page}</source>
            <translation>Dove lo dice: {document}, pagina {page}</translation>
        </message>
        <message>
            <source>Where it says so: the message</source>
            <translation>Dove lo dice: il messaggio</translation>
        </message>
        <message>
            <source>Where it says so: the subject</source>
            <translation>Dove lo dice: l’oggetto</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Che cos’è?</translation>
        </message>
        <message>
            <source>Who writes?</source>
            <translation>Chi scrive?</translation>
        </message>
        <message>
            <source>What do they ask?</source>
            <translation>Che cosa chiede?</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>Entro quando?</translation>
        </message>
        <message>
            <source>And if you do nothing?</source>
            <translation>E se non fai niente?</translation>
        </message>
        <message>
            <source>Before you pay</source>
            <translation>Prima di pagare</translation>
        </message>
        <message>
            <source>Whom can you ask?</source>
            <translation>A chi puoi chiedere?</translation>
        </message>
        <message>
            <source>A report (verbale): somebody is charged with breaking a rule of the road code.</source>
            <translation>Un verbale: contesta a qualcuno di aver violato una regola del Codice della strada.</translation>
        </message>
        <message>
            <source>An order to pay a penalty, made by an authority after a breach was reported.</source>
            <translation>Un ordine di pagare una sanzione, dato da un’autorità dopo la contestazione di una violazione (ordinanza-ingiunzione).</translation>
        </message>
        <message>
            <source>A demand for a local fee, for example for using public ground or for advertising.</source>
            <translation>Una richiesta di pagare un canone locale, per esempio per l’occupazione di suolo pubblico o per la pubblicità.</translation>
        </message>
        <message>
            <source>A notice that the cadastral class or value of a building or of land was set anew.</source>
            <translation>Un avviso: la classe o la rendita catastale di un fabbricato o di un terreno è stata determinata di nuovo.</translation>
        </message>
        <message>
            <source>A tax assessment: the office says that more tax is due than was declared or paid.</source>
            <translation>Un avviso di accertamento: l’ufficio dice che si devono più tasse di quelle dichiarate o pagate.</translation>
        </message>
        <message>
            <source>A letter after a check of a tax return: it names a difference, before anything is collected by force.</source>
            <translation>Una lettera dopo il controllo di una dichiarazione fiscale: indica una differenza, prima della riscossione forzata.</translation>
        </message>
        <message>
            <source>A bill of the collection agent (cartella): a body handed it a debt in your name to collect.</source>
            <translation>Una cartella di pagamento dell’agente della riscossione: un ente gli ha affidato la riscossione di un debito a tuo nome.</translation>
        </message>
        <message>
            <source>A last demand by the collection agent, before it may begin to seize.</source>
            <translation>Un’ultima richiesta di pagamento dell’agente della riscossione, prima che possa iniziare il pignoramento.</translation>
        </message>
        <message>
            <source>A warning by the collection agent: a vehicle of yours may be blocked (fermo amministrativo).</source>
            <translation>Un preavviso dell’agente della riscossione: un tuo veicolo può essere bloccato (fermo amministrativo).</translation>
        </message>
        <message>
            <source>A warning by the collection agent: a mortgage may be registered on real estate of yours.</source>
            <translation>Un preavviso dell’agente della riscossione: può essere iscritta un’ipoteca su un tuo immobile.</translation>
        </message>
        <message>
            <source>A demand of INPS for contributions. It can be enforced as it stands.</source>
            <translation>Una richiesta di contributi dell’INPS. Può essere eseguita così com’è.</translation>
        </message>
        <message>
            <source>A judge's order to pay, made on the request of somebody who says to be your creditor.</source>
            <translation>Un ordine di pagare dato da un giudice, su richiesta di chi dice di essere tuo creditore (decreto ingiuntivo).</translation>
        </message>
        <message>
            <source>A formal demand to pay what a judgment or another title says, the last step before enforcement.</source>
            <translation>Una richiesta formale di pagare quello che dice una sentenza o un altro titolo: è l’ultimo passo prima dell’esecuzione forzata.</translation>
        </message>
        <message>
            <source>A judgment, notified to you so that the short term to appeal runs.</source>
            <translation>Una sentenza, notificata a te perché inizi il termine breve per impugnarla.</translation>
        </message>
        <message>
            <source>A warning that an office means to refuse what you asked for, with its reasons.</source>
            <translation>Un preavviso: un ufficio intende respingere quello che hai chiesto, e dice perché.</translation>
        </message>
        <message>
            <source>A refusal or a cancellation about your registered residence.</source>
            <translation>Un rifiuto o una cancellazione che riguarda la tua residenza anagrafica.</translation>
        </message>
        <message>
            <source>A seizure: goods, a salary, an account or a house are bound for a creditor.</source>
            <translation>Un pignoramento: beni, uno stipendio, un conto o una casa sono vincolati a favore di un creditore.</translation>
        </message>
        <message>
            <source>A summons: somebody brings you before a judge.</source>
            <translation>Una citazione: qualcuno ti chiama davanti a un giudice.</translation>
        </message>
        <message>
            <source>A draft of a tax act, sent so that you can answer before the act itself is made.</source>
            <translation>Una bozza di un atto fiscale, inviata perché tu possa rispondere prima dell’atto vero e proprio.</translation>
        </message>
        <message>
            <source>A notice that the collection agent took over a sum that an assessment already asked for.</source>
            <translation>Un avviso: l’agente della riscossione ha preso in carico una somma già chiesta con un accertamento.</translation>
        </message>
        <message>
            <source>An order to pay of a municipality or of who collects for it. It can be enforced as it stands.</source>
            <translation>Un’ingiunzione di pagamento di un Comune o di chi riscuote per il Comune. Può essere eseguita così com’è.</translation>
        </message>
        <message>
            <source>A notice that a measure (a blocked vehicle, a mortgage) is already registered.</source>
            <translation>Un avviso: una misura (fermo di un veicolo, ipoteca) è già iscritta.</translation>
        </message>
        <message>
            <source>A notice that a vehicle is already blocked (fermo amministrativo).</source>
            <translation>Un avviso: un veicolo è già bloccato (fermo amministrativo).</translation>
        </message>
        <message>
            <source>A notice that a mortgage is already registered.</source>
            <translation>Un avviso: un’ipoteca è già iscritta.</translation>
        </message>
        <message>
            <source>A tax office asks questions that it wants answered.</source>
            <translation>Un ufficio fiscale fa domande a cui vuole una risposta.</translation>
        </message>
        <message>
            <source>An office asks for papers or explanations.</source>
            <translation>Un ufficio chiede documenti o chiarimenti.</translation>
        </message>
        <message>
            <source>A notification with legal value through SEND, the State's platform: it tells you of an act.</source>
            <translation>Una notifica con valore legale tramite SEND, la piattaforma dello Stato: ti fa conoscere un atto.</translation>
        </message>
        <message>
            <source>A message about a fine of the road code.</source>
            <translation>Un messaggio su una multa per una violazione del Codice della strada.</translation>
        </message>
        <message>
            <source>A message about taxes of the State.</source>
            <translation>Un messaggio su tasse dello Stato.</translation>
        </message>
        <message>
            <source>A message about a tax or a fee of a municipality or region.</source>
            <translation>Un messaggio su una tassa o un tributo di un Comune o di una Regione.</translation>
        </message>
        <message>
            <source>A message of a chamber of commerce.</source>
            <translation>Un messaggio di una camera di commercio.</translation>
        </message>
        <message>
            <source>A message of a school or a university.</source>
            <translation>Un messaggio di una scuola o di un’università.</translation>
        </message>
        <message>
            <source>A message of a health service.</source>
            <translation>Un messaggio di un servizio sanitario.</translation>
        </message>
        <message>
            <source>A message of the collection agent.</source>
            <translation>Un messaggio dell’agente della riscossione.</translation>
        </message>
        <message>
            <source>A message about social security.</source>
            <translation>Un messaggio sulla previdenza sociale.</translation>
        </message>
        <message>
            <source>A message of a court, of a bailiff or of a lawyer.</source>
            <translation>Un messaggio di un ufficio giudiziario, di un ufficiale giudiziario o di un avvocato.</translation>
        </message>
        <message>
            <source>An electronic invoice, or a notice of the exchange about one.</source>
            <translation>Una fattura elettronica, o un avviso del Sistema di Interscambio su una fattura.</translation>
        </message>
        <message>
            <source>A message of a registry office.</source>
            <translation>Un messaggio di un’anagrafe.</translation>
        </message>
        <message>
            <source>Certified mail of a kind that this program does not know: only reading it tells what it asks.</source>
            <translation>Posta certificata di un tipo che questo programma non conosce: solo leggendola si sa che cosa chiede.</translation>
        </message>
        <message>
            <source>By its own words: {authority}.</source>
            <translation>Secondo quanto scrive: {authority}.</translation>
        </message>
        <message>
            <source>To pay {sum}.</source>
            <translation>Di pagare {sum}.</translation>
        </message>
        <message>
            <source>To pay: from {least} to {most}, by when and how you pay.</source>
            <translation>Di pagare: da {least} a {most}, secondo quando e come paghi.</translation>
        </message>
        <message>
            <source>To pay a sum that we could not read: look for it in the document.</source>
            <translation>Di pagare una somma che non abbiamo potuto leggere: cercala nel documento.</translation>
        </message>
        <message>
            <source>To say who was driving.</source>
            <translation>Di dire chi guidava.</translation>
        </message>
        <message>
            <source>To send observations, if you have any.</source>
            <translation>Di inviare osservazioni, se ne hai.</translation>
        </message>
        <message>
            <source>To send papers or explanations: the list is in the document.</source>
            <translation>Di inviare documenti o chiarimenti: l’elenco è nel documento.</translation>
        </message>
        <message>
            <source>Nothing that we could recognise. Only the document tells for sure.</source>
            <translation>Niente che abbiamo potuto riconoscere. Solo il documento lo dice con certezza.</translation>
        </message>
        <message>
            <source>Next, by {day}: {duty}.</source>
            <translation>Prossima data, entro il giorno {day}: {duty}.</translation>
        </message>
        <message>
            <source>Next, by {day} (presumed, not certain): {duty}.</source>
            <translation>Prossima data, entro il giorno {day} (presunta, non certa): {duty}.</translation>
        </message>
        <message>
            <source>Next, to be safe by {day}: {duty}.</source>
            <translation>Prossima data, per sicurezza entro il giorno {day}: {duty}.</translation>
        </message>
        <message>
            <source>Next, to be safe by {day} (presumed, not certain): {duty}.</source>
            <translation>Prossima data, per sicurezza entro il giorno {day} (presunta, non certa): {duty}.</translation>
        </message>
        <message>
            <source>One more date stands below.</source>
            <translation>Qui sotto c’è un’altra data.</translation>
        </message>
        <message>
            <source>{count} more dates stand below.</source>
            <translation>Qui sotto ci sono altre {count} date.</translation>
        </message>
        <message>
            <source>It takes legal effect on {day}, or earlier if it is opened on SEND or in the IO app.</source>
            <translation>La notifica si perfeziona il giorno {day}, o prima se viene aperta su SEND o nell’app IO.</translation>
        </message>
        <message>
            <source>It has had legal effect since {day} (presumed).</source>
            <translation>La notifica ha effetto legale dal giorno {day} (data presunta).</translation>
        </message>
        <message>
            <source>The last date that we counted was {day}: it has passed.</source>
            <translation>L’ultima data che abbiamo contato era il giorno {day}: è passata.</translation>
        </message>
        <message>
            <source>We count no date here. The document may name one of its own: look for it.</source>
            <translation>Qui non contiamo nessuna data. Il documento può indicarne una propria: cercala.</translation>
        </message>
        <message>
            <source>After 60 days without payment or appeal the report can be enforced, for a higher sum than is asked now.</source>
            <translation>Dopo 60 giorni senza pagamento né ricorso il verbale può essere eseguito, per una somma più alta di quella chiesta ora.</translation>
        </message>
        <message>
            <source>After the term the order can be enforced, and the sum grows.</source>
            <translation>Dopo il termine l’ordinanza può essere eseguita, e la somma cresce.</translation>
        </message>
        <message>
            <source>After the term the demand can be enforced, with interest and costs.</source>
            <translation>Dopo il termine la richiesta può essere eseguita, con interessi e spese.</translation>
        </message>
        <message>
            <source>After the term the new value is final, and taxes are counted on it.</source>
            <translation>Dopo il termine il nuovo valore è definitivo, e le tasse si calcolano su quello.</translation>
        </message>
        <message>
            <source>After the term the assessment is final and can be enforced, with interest and costs.</source>
            <translation>Dopo il termine l’accertamento è definitivo e può essere eseguito, con interessi e spese.</translation>
        </message>
        <message>
            <source>After the term the reduced penalty is lost, and the sum goes to the collection agent.</source>
            <translation>Dopo il termine si perde la sanzione ridotta, e la somma passa all’agente della riscossione.</translation>
        </message>
        <message>
            <source>After the term interest runs, and the agent may block vehicles, register mortgages or seize.</source>
            <translation>Dopo il termine corrono gli interessi, e l’agente della riscossione può bloccare veicoli, iscrivere ipoteche o pignorare.</translation>
        </message>
        <message>
            <source>After the term the agent may begin to seize.</source>
            <translation>Dopo il termine l’agente della riscossione può iniziare il pignoramento.</translation>
        </message>
        <message>
            <source>After the term the block may be registered: the vehicle may then not be driven or sold freely.</source>
            <translation>Dopo il termine il fermo può essere iscritto: allora il veicolo non può circolare né essere venduto liberamente.</translation>
        </message>
        <message>
            <source>After the term the mortgage may be registered.</source>
            <translation>Dopo il termine l’ipoteca può essere iscritta.</translation>
        </message>
        <message>
            <source>After the term the collection agent may collect the sum by force.</source>
            <translation>Dopo il termine l’agente della riscossione può procedere alla riscossione forzata della somma.</translation>
        </message>
        <message>
            <source>After the term the order is final and can be enforced. Some orders can be enforced at once.</source>
            <translation>Dopo il termine il decreto è definitivo e può essere eseguito. Alcuni decreti possono essere eseguiti subito.</translation>
        </message>
        <message>
            <source>After the term the creditor may begin to seize.</source>
            <translation>Dopo il termine il creditore può iniziare il pignoramento.</translation>
        </message>
        <message>
            <source>After the term the judgment is final.</source>
            <translation>Dopo il termine la sentenza è definitiva.</translation>
        </message>
        <message>
            <source>The office decides on what it has, as it announced.</source>
            <translation>L’ufficio decide con quello che ha, come ha annunciato.</translation>
        </message>
        <message>
            <source>The decision stands.</source>
            <translation>La decisione resta valida.</translation>
        </message>
        <message>
            <source>What was seized stays bound, and the judge goes on without hearing you.</source>
            <translation>Quello che è stato pignorato resta vincolato, e il giudice va avanti senza sentirti.</translation>
        </message>
        <message>
            <source>The case can go on without you being heard.</source>
            <translation>La causa può andare avanti senza sentire le tue ragioni.</translation>
        </message>
        <message>
            <source>The office makes the act on what it knows.</source>
            <translation>L’ufficio fa l’atto con quello che sa.</translation>
        </message>
        <message>
            <source>The agent goes on to collect what the assessment asked for.</source>
            <translation>L’agente della riscossione va avanti a riscuotere quello che chiedeva l’accertamento.</translation>
        </message>
        <message>
            <source>After the term the sum may be collected by force.</source>
            <translation>Dopo il termine può iniziare la riscossione forzata della somma.</translation>
        </message>
        <message>
            <source>The measure stays in force.</source>
            <translation>La misura resta in vigore.</translation>
        </message>
        <message>
            <source>The block stays in force.</source>
            <translation>Il fermo resta in vigore.</translation>
        </message>
        <message>
            <source>The mortgage stays registered.</source>
            <translation>L’ipoteca resta iscritta.</translation>
        </message>
        <message>
            <source>The office may judge on what it has, and silence can be fined.</source>
            <translation>L’ufficio può decidere con quello che ha, e chi non risponde può ricevere una sanzione.</translation>
        </message>
        <message>
            <source>The office may judge without them, and papers not sent may not be used later.</source>
            <translation>L’ufficio può decidere senza, e i documenti non inviati potrebbero non essere più utilizzabili in seguito.</translation>
        </message>
        <message>
            <source>It takes legal effect all the same, read or not, and the terms of the act inside then run.</source>
            <translation>La notifica si perfeziona lo stesso, letta o no, e allora corrono i termini dell’atto che contiene.</translation>
        </message>
        <message>
            <source>It is a bill between you and a supplier: what follows is set by your contract and by civil law.</source>
            <translation>È un conto tra te e un fornitore: quello che segue dipende dal tuo contratto e dal diritto civile.</translation>
        </message>
        <message>
            <source>We cannot tell from this message.</source>
            <translation>Da questo messaggio non possiamo dirlo.</translation>
        </message>
        <message>
            <source>Who pays this fine can as a rule no longer appeal against it.</source>
            <translation>Chi paga questa multa di norma non può più fare ricorso.</translation>
        </message>
        <message>
            <source>Paying with reduced penalties can mean that you accept the act and give up the appeal.</source>
            <translation>Pagare con le sanzioni ridotte può voler dire che accetti l’atto e rinunci al ricorso.</translation>
        </message>
        <message>
            <source>Paying may close the way to appeal: that is not the same for all acts of this kind.</source>
            <translation>Pagare può chiudere la strada al ricorso: non è uguale per tutti gli atti di questo tipo.</translation>
        </message>
        <message>
            <source>{detail}, as it says itself: {contact}</source>
            <translation>{detail}, come dice l’atto stesso: {contact}</translation>
        </message>
        <message>
            <source>If anything looks odd, use an address or a number that you already know, not one from the message.</source>
            <translation>Se qualcosa sembra strano, usa un indirizzo o un numero che conosci già, non uno preso dal messaggio.</translation>
        </message>
        <message>
            <source>We found no office named in it. Look for the body's own site or number, not for one in a message.</source>
            <translation>Non vi abbiamo trovato indicato nessun ufficio. Cerca il sito o il numero dell’ente stesso, non quello scritto in un messaggio.</translation>
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <source>To do</source>
            <translation>Da fare</translation>
        </message>
        <message>
            <source>All notices</source>
            <translation>Tutti gli avvisi</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Scadenze</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamenti</translation>
        </message>
        <message>
            <source>Sent and receipts</source>
            <translation>Inviate e ricevute</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivio</translation>
        </message>
        <message>
            <source>SEND notification</source>
            <translation>Notifica SEND</translation>
        </message>
        <message>
            <source>Traffic fine</source>
            <translation>Multa</translation>
        </message>
        <message>
            <source>State tax</source>
            <translation>Tributo statale</translation>
        </message>
        <message>
            <source>Local tax</source>
            <translation>Tributo locale</translation>
        </message>
        <message>
            <source>Tax collection</source>
            <translation>Riscossione</translation>
        </message>
        <message>
            <source>Social security</source>
            <translation>Previdenza</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Tribunale</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Registry office</source>
            <translation>Anagrafe</translation>
        </message>
        <message>
            <source>Chamber of commerce</source>
            <translation>Camera di commercio</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Scuola</translation>
        </message>
        <message>
            <source>Health service</source>
            <translation>Sanità</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Comunicazione</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>Pay less {when}</source>
            <translation>Paga con sconto {when}</translation>
        </message>
        <message>
            <source>Pay {when}</source>
            <translation>Paga {when}</translation>
        </message>
        <message>
            <source>Appeal {when}</source>
            <translation>Ricorri {when}</translation>
        </message>
        <message>
            <source>Answer {when}</source>
            <translation>Rispondi {when}</translation>
        </message>
        <message>
            <source>Takes effect {when}</source>
            <translation>Si perfeziona {when}</translation>
        </message>
        <message>
            <source>Download {when}</source>
            <translation>Scarica {when}</translation>
        </message>
        <message>
            <source>To do {when}</source>
            <translation>Da fare {when}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>entro {day}</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>il {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>oggi</translation>
        </message>
        <message>
            <source>by tomorrow</source>
            <translation>entro domani</translation>
        </message>
        <message>
            <source>{duty} (presumed)</source>
            <translation>{duty} (data presunta)</translation>
        </message>
        <message>
            <source>{duty} (?)</source>
            <translation>{duty} (?)</translation>
        </message>
        <message>
            <source>{duty}: safe day passed</source>
            <translation>{duty}: giorno prudente passato</translation>
        </message>
        <message>
            <source>Not certified</source>
            <translation>Non certificata</translation>
        </message>
        <message>
            <source>Cannot be checked</source>
            <translation>Non verificabile</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Alterata</translation>
        </message>
        <message>
            <source>False sender</source>
            <translation>Mittente falso</translation>
        </message>
        <message>
            <source>Sender not certified</source>
            <translation>Mittente non certificato</translation>
        </message>
        <message>
            <source>Provider unknown</source>
            <translation>Gestore non riconosciuto</translation>
        </message>
        <message>
            <source>False PEC</source>
            <translation>Falsa PEC</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificata</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Non verificata</translation>
        </message>
        <message>
            <source>Do not trust</source>
            <translation>Non fidarti</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Passate</translation>
        </message>
        <message>
            <source>Within 5 days</source>
            <translation>Entro 5 giorni</translation>
        </message>
        <message>
            <source>Within a month</source>
            <translation>Entro un mese</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Più avanti</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Senza scadenza</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatta</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Danneggiata</translation>
        </message>
        <message>
            <source>Paid {day}</source>
            <translation>Pagato {day}</translation>
        </message>
        <message>
            <source>Look-alike sender</source>
            <translation>Mittente somigliante</translation>
        </message>
        <message>
            <source>Do not pay: codes disagree</source>
            <translation>Non pagare: i codici non concordano</translation>
        </message>
        <message>
            <source>Do not pay</source>
            <translation>Non pagare</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(senza oggetto)</translation>
        </message>
        <message>
            <source>{authority}, {kind}, {day}. {title}. {chips}.</source>
            <translation>{authority}, {kind}, {day}. {title}. {chips}.</translation>
        </message>
        <message>
            <source>Attachments: {count}</source>
            <translation>Allegati: {count}</translation>
        </message>
        <message>
            <source>One of {count} on this act</source>
            <translation>Uno di {count} su questo atto</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} e ancora {count}</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Consegnata</translation>
        </message>
        <message>
            <source>Delivered to some</source>
            <translation>Consegnata ad alcuni</translation>
        </message>
        <message>
            <source>Accepted, on its way</source>
            <translation>Accettata, in viaggio</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>In viaggio</translation>
        </message>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>Inviata, ancora nessuna ricevuta</translation>
        </message>
        <message>
            <source>Not accepted yet</source>
            <translation>Non ancora accettata</translation>
        </message>
        <message>
            <source>No receipt yet</source>
            <translation>Ancora nessuna ricevuta</translation>
        </message>
        <message>
            <source>Delayed</source>
            <translation>In ritardo</translation>
        </message>
        <message>
            <source>No delivery receipt</source>
            <translation>Nessuna ricevuta di avvenuta consegna</translation>
        </message>
        <message>
            <source>Not delivered in time</source>
            <translation>Non consegnata in tempo</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Non accettata</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>Non consegnata</translation>
        </message>
        <message>
            <source>Stopped: virus</source>
            <translation>Bloccata: virus</translation>
        </message>
        <message>
            <source>Sent to ordinary mail: no receipt</source>
            <translation>Inviata a posta ordinaria: nessuna ricevuta</translation>
        </message>
        <message>
            <source>Receipts without a message</source>
            <translation>Ricevute senza un messaggio</translation>
        </message>
        <message>
            <source>Receipts disagree</source>
            <translation>Le ricevute non concordano</translation>
        </message>
        <message>
            <source>State unknown</source>
            <translation>Stato sconosciuto</translation>
        </message>
        <message>
            <source>Accepted by your provider</source>
            <translation>Accettata dal tuo gestore</translation>
        </message>
        <message>
            <source>Refused by your provider</source>
            <translation>Rifiutata dal tuo gestore</translation>
        </message>
        <message>
            <source>Taken over by the recipient's provider</source>
            <translation>Presa in carico dal gestore del destinatario</translation>
        </message>
        <message>
            <source>Delivered to {to}</source>
            <translation>Consegnata a {to}</translation>
        </message>
        <message>
            <source>Not delivered to {to}</source>
            <translation>Non consegnata a {to}</translation>
        </message>
        <message>
            <source>Delivery delayed to {to}</source>
            <translation>Consegna in ritardo a {to}</translation>
        </message>
        <message>
            <source>Stopped for a virus, to {to}</source>
            <translation>Bloccata per un virus, a {to}</translation>
        </message>
        <message>
            <source>accepted {time}</source>
            <translation>accettata {time}</translation>
        </message>
        <message>
            <source>refused {time}</source>
            <translation>rifiutata {time}</translation>
        </message>
        <message>
            <source>delivered {time}</source>
            <translation>consegnata {time}</translation>
        </message>
        <message>
            <source>not delivered {time}</source>
            <translation>non consegnata {time}</translation>
        </message>
        <message>
            <source>delayed {time}</source>
            <translation>in ritardo {time}</translation>
        </message>
        <message>
            <source>stopped {time}</source>
            <translation>bloccata {time}</translation>
        </message>
        <message>
            <source>{text} (not proven)</source>
            <translation>{text} (non verificata)</translation>
        </message>
        <message>
            <source>{text} (not counted)</source>
            <translation>{text} (non conteggiata)</translation>
        </message>
        <message>
            <source>{text} (authority not recognised)</source>
            <translation>{text} (autorità non riconosciuta)</translation>
        </message>
        <message>
            <source>no copy kept</source>
            <translation>nessuna copia conservata</translation>
        </message>
        <message>
            <source>The program made a mistake ({kind}). Your mail is safe where it was.</source>
            <translation>Il programma ha fatto un errore ({kind}). La tua posta è al sicuro dov'era.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read.</source>
            <translation>Non è possibile leggere il file {name}.</translation>
        </message>
        <message>
            <source>The file {name} is too large to be opened here.</source>
            <translation>Il file {name} è troppo grande per essere aperto qui.</translation>
        </message>
        <message>
            <source>This did not work ({code}).</source>
            <translation>Non è riuscito ({code}).</translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>Search</source>
            <translation>Cerca</translation>
        </message>
        <message>
            <source>Get mail</source>
            <translation>Scarica la posta</translation>
        </message>
        <message>
            <source>Show or hide the page</source>
            <translation>Mostra o nascondi la pagina</translation>
        </message>
        <message>
            <source>Go to the next pane</source>
            <translation>Vai al riquadro successivo</translation>
        </message>
        <message>
            <source>Go to the previous pane</source>
            <translation>Vai al riquadro precedente</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Torna all’elenco</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Apri un file</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Testo più grande</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Testo più piccolo</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Testo a grandezza normale</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Show or hide the parts of a certified mail</source>
            <translation>Mostra o nascondi le parti di una posta certificata</translation>
        </message>
        <message>
            <source>Select the page of a PDF</source>
            <translation>Seleziona la pagina di un PDF</translation>
        </message>
        <message>
            <source>Copy what is selected</source>
            <translation>Copia la selezione</translation>
        </message>
        <message>
            <source>Next notice</source>
            <translation>Avviso successivo</translation>
        </message>
        <message>
            <source>Previous notice</source>
            <translation>Avviso precedente</translation>
        </message>
        <message>
            <source>Mark as done, or not done</source>
            <translation>Segna come fatta, o da fare</translation>
        </message>
        <message>
            <source>Read the notice</source>
            <translation>Leggi l'avviso</translation>
        </message>
        <message>
            <source>Turn the month of the agenda</source>
            <translation>Cambia il mese dell’agenda</translation>
        </message>
        <message>
            <source>Go to today in the agenda</source>
            <translation>Vai a oggi nell’agenda</translation>
        </message>
        <message>
            <source>Unfold or fold all receipts</source>
            <translation>Apri o chiudi tutte le ricevute</translation>
        </message>
    </context>
    <context>
        <name>signatures</name>
        <message>
            <source>No sentence is known for this code.</source>
            <translation>Per questo codice non c’è ancora una frase.</translation>
        </message>
        <message>
            <source>What was signed has not changed since ({digest}).</source>
            <translation>Ciò che è stato firmato non è cambiato da allora ({digest}).</translation>
        </message>
        <message>
            <source>The signature names the certificate it was made with.</source>
            <translation>La firma indica il certificato con cui è stata fatta.</translation>
        </message>
        <message>
            <source>The signature covers the whole file.</source>
            <translation>La firma copre tutto il file.</translation>
        </message>
        <message>
            <source>Only data for long keeping were added after signing. The document itself is the same.</source>
            <translation>Dopo la firma sono stati aggiunti solo dati per la conservazione. Il documento è lo stesso.</translation>
        </message>
        <message>
            <source>Other signatures were added after this one. What they show on the page is theirs, not this signer's.</source>
            <translation>Dopo questa sono state aggiunte altre firme. Ciò che mostrano sulla pagina è loro, non di questo firmatario.</translation>
        </message>
        <message>
            <source>Fields were filled in or changed after signing: {fields}. Look at them with care.</source>
            <translation>Dopo la firma sono stati compilati o cambiati dei campi: {fields}. Guardali con attenzione.</translation>
        </message>
        <message>
            <source>The signature does not cover everything, and what was added cannot be told for certain.</source>
            <translation>La firma non copre tutto e non si può dire con certezza che cosa è stato aggiunto.</translation>
        </message>
        <message>
            <source>What the document shows was changed after signing.</source>
            <translation>Ciò che il documento mostra è stato cambiato dopo la firma.</translation>
        </message>
        <message>
            <source>The content is not the one that was signed.</source>
            <translation>Il contenuto non è quello che è stato firmato.</translation>
        </message>
        <message>
            <source>The signature was not made with the key of its certificate.</source>
            <translation>La firma non è stata fatta con la chiave del suo certificato.</translation>
        </message>
        <message>
            <source>The signature contradicts its own standard ({detail}).</source>
            <translation>La firma contraddice il suo stesso standard ({detail}).</translation>
        </message>
        <message>
            <source>The signer named another certificate than the one that is enclosed.</source>
            <translation>Il firmatario ha indicato un certificato diverso da quello allegato.</translation>
        </message>
        <message>
            <source>The signature could not be computed ({detail}).</source>
            <translation>La firma non si è potuta calcolare ({detail}).</translation>
        </message>
        <message>
            <source>The file that was signed is not here.</source>
            <translation>Il file che è stato firmato non è qui.</translation>
        </message>
        <message>
            <source>It uses an old method: {digest}.</source>
            <translation>Usa un metodo vecchio: {digest}.</translation>
        </message>
        <message>
            <source>The signer's key is short by today's measure.</source>
            <translation>La chiave del firmatario è corta per i criteri di oggi.</translation>
        </message>
        <message>
            <source>The certificate was not issued for signing documents ({usages}).</source>
            <translation>Il certificato non è stato emesso per firmare documenti ({usages}).</translation>
        </message>
        <message>
            <source>No EU trusted list is loaded, so the issuer could not be looked up.</source>
            <translation>Nessun elenco di fiducia UE è caricato, quindi l’emittente non si è potuto cercare.</translation>
        </message>
        <message>
            <source>The issuer is in none of the trusted lists that are loaded: {issuer}.</source>
            <translation>L’emittente non è in nessuno degli elenchi di fiducia caricati: {issuer}.</translation>
        </message>
        <message>
            <source>Issued by {provider} ({service}), in the trusted list of {territory} of {issued}.</source>
            <translation>Emesso da {provider} ({service}), nell’elenco di fiducia {territory} del {issued}.</translation>
        </message>
        <message>
            <source>The issuer's service was not in good standing at that time: {provider} ({service}).</source>
            <translation>In quel momento il servizio dell’emittente non era in regola: {provider} ({service}).</translation>
        </message>
        <message>
            <source>The trusted list of {territory} should have been replaced by {until}.</source>
            <translation>L’elenco di fiducia {territory} doveva essere sostituito entro il {until}.</translation>
        </message>
        <message>
            <source>At {at} the certificate was not valid yet: {from} to {to}.</source>
            <translation>Il {at} il certificato non era ancora valido: dal {from} al {to}.</translation>
        </message>
        <message>
            <source>At {at} the certificate had expired: {from} to {to}.</source>
            <translation>Il {at} il certificato era scaduto: dal {from} al {to}.</translation>
        </message>
        <message>
            <source>The certificate has expired ({from} to {to}), and no time stamp shows that it was signed before.</source>
            <translation>Il certificato è scaduto (dal {from} al {to}) e nessuna marca temporale mostra che la firma è precedente.</translation>
        </message>
        <message>
            <source>The certificate ({from} to {to}) was not valid at {at}, the time that the signer states.</source>
            <translation>Il certificato (dal {from} al {to}) non era valido il {at}, l’ora dichiarata dal firmatario.</translation>
        </message>
        <message>
            <source>The certificate was valid: {from} to {to}.</source>
            <translation>Il certificato era valido: dal {from} al {to}.</translation>
        </message>
        <message>
            <source>The signer states a time, {at}, that is later than {stamp}.</source>
            <translation>Il firmatario dichiara un’ora, {at}, successiva a {stamp}.</translation>
        </message>
        <message>
            <source>The certificate was not revoked, by an answer of {at}.</source>
            <translation>Il certificato non era revocato, secondo una risposta del {at}.</translation>
        </message>
        <message>
            <source>The certificate was not revoked, by the answer in force at the time ({at} to {until}).</source>
            <translation>Il certificato non era revocato, secondo la risposta in vigore in quel momento (dal {at} al {until}).</translation>
        </message>
        <message>
            <source>The certificate was revoked later, on {at}; the time stamp shows that it was signed before.</source>
            <translation>Il certificato è stato revocato dopo, il {at}; la marca temporale mostra che la firma è precedente.</translation>
        </message>
        <message>
            <source>The certificate had been revoked on {at}.</source>
            <translation>Il certificato era stato revocato il {at}.</translation>
        </message>
        <message>
            <source>The certificate was revoked on {at}, and no time stamp shows that it was signed before.</source>
            <translation>Il certificato è stato revocato il {at} e nessuna marca temporale mostra che la firma è precedente.</translation>
        </message>
        <message>
            <source>An issuer's certificate was revoked: {issuer}.</source>
            <translation>Un certificato dell’emittente è stato revocato: {issuer}.</translation>
        </message>
        <message>
            <source>Whether the certificate was revoked is not known: no answer of its issuer is at hand that tells.</source>
            <translation>Non si sa se il certificato è stato revocato: manca una risposta dell’emittente che lo dica.</translation>
        </message>
        <message>
            <source>A qualified time stamp shows that it existed at {at} ({authority}).</source>
            <translation>Una marca temporale qualificata mostra che esisteva il {at} ({authority}).</translation>
        </message>
        <message>
            <source>A time stamp that came along does not hold ({detail}).</source>
            <translation>Una marca temporale che la accompagna non regge ({detail}).</translation>
        </message>
        <message>
            <source>A time stamp says {at}, but its authority is in none of the trusted lists loaded: {authority}.</source>
            <translation>Una marca temporale dice {at}, ma la sua autorità non è in nessuno degli elenchi di fiducia caricati: {authority}.</translation>
        </message>
        <message>
            <source>The certificate is qualified for signatures and its key is in a qualified device.</source>
            <translation>Il certificato è qualificato per firme e la sua chiave è in un dispositivo qualificato.</translation>
        </message>
        <message>
            <source>The certificate is qualified for seals and its key is in a qualified device.</source>
            <translation>Il certificato è qualificato per sigilli e la sua chiave è in un dispositivo qualificato.</translation>
        </message>
        <message>
            <source>The certificate is qualified; that its key is in a qualified device is not said.</source>
            <translation>Il certificato è qualificato; non è detto che la chiave sia in un dispositivo qualificato.</translation>
        </message>
        <message>
            <source>By the trusted list, this is no qualified certificate at that time.</source>
            <translation>Secondo l’elenco di fiducia, in quel momento non era un certificato qualificato.</translation>
        </message>
        <message>
            <source>data for long keeping added</source>
            <translation>aggiunti dati per la conservazione</translation>
        </message>
        <message>
            <source>other signatures added</source>
            <translation>aggiunte altre firme</translation>
        </message>
        <message>
            <source>fields filled in</source>
            <translation>campi compilati</translation>
        </message>
        <message>
            <source>what it shows changed</source>
            <translation>cambiato ciò che mostra</translation>
        </message>
        <message>
            <source>changed in a way that cannot be told</source>
            <translation>cambiato in un modo che non si può dire</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Firmatario</translation>
        </message>
        <message>
            <source>Counter-signer</source>
            <translation>Controfirmatario</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Marca temporale</translation>
        </message>
        <message>
            <source>Certificate qualified for signatures, key in a qualified device</source>
            <translation>Certificato qualificato per firme, chiave in un dispositivo qualificato</translation>
        </message>
        <message>
            <source>Certificate qualified for seals, key in a qualified device</source>
            <translation>Certificato qualificato per sigilli, chiave in un dispositivo qualificato</translation>
        </message>
        <message>
            <source>Qualified certificate, device not known</source>
            <translation>Certificato qualificato, dispositivo non noto</translation>
        </message>
        <message>
            <source>Qualified authority of time stamps</source>
            <translation>Autorità qualificata di marche temporali</translation>
        </message>
        <message>
            <source>No qualified certificate</source>
            <translation>Certificato non qualificato</translation>
        </message>
        <message>
            <source>Whether the certificate is qualified cannot be told</source>
            <translation>Non si può dire se il certificato è qualificato</translation>
        </message>
        <message>
            <source>Signed by {time}, by a qualified time stamp</source>
            <translation>Firmato entro il {time}, secondo una marca temporale qualificata</translation>
        </message>
        <message>
            <source>Signed on {time}, as the signer says</source>
            <translation>Firmato il {time}, come dice il firmatario</translation>
        </message>
        <message>
            <source>Time stamp of {time}</source>
            <translation>Marca temporale del {time}</translation>
        </message>
        <message>
            <source>The certified mail brought it on {time}</source>
            <translation>Arrivato con la posta certificata il {time}</translation>
        </message>
        <message>
            <source>For {organisation}</source>
            <translation>Per {organisation}</translation>
        </message>
        <message>
            <source>Certificate issued by {authority}, by the trusted list of {territory} of {time}</source>
            <translation>Certificato emesso da {authority}, secondo l’elenco di fiducia {territory} del {time}</translation>
        </message>
        <message>
            <source>Not revoked</source>
            <translation>Non revocato</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocato</translation>
        </message>
        <message>
            <source>Revocation not known</source>
            <translation>Revoca non nota</translation>
        </message>
        <message>
            <source>Checking the signatures …</source>
            <translation>Controllo delle firme in corso…</translation>
        </message>
        <message>
            <source>Signature intact</source>
            <translation>Firma integra</translation>
        </message>
        <message>
            <source>Signature not intact</source>
            <translation>Firma non integra</translation>
        </message>
        <message>
            <source>Could not be computed</source>
            <translation>Non calcolabile</translation>
        </message>
        <message>
            <source>It stands beside {name} and is over exactly that file, with whatever signatures are in it.</source>
            <translation>Sta accanto a {name} e vale esattamente per quel file, con tutte le firme che contiene.</translation>
        </message>
        <message>
            <source>This is the file as {signer} signed it: its first {size}. What was added later is left out here, and is still in the file that arrived.</source>
            <translation>Questo è il file come l’ha firmato {signer}: i suoi primi {size}. Ciò che fu aggiunto dopo qui non c’è, ed è ancora nel file arrivato.</translation>
        </message>
    </context>
    <context>
        <name>trust</name>
        <message>
            <source>certifies PEC providers</source>
            <translation>certifica gestori PEC</translation>
        </message>
        <message>
            <source>certifies anybody: only confirms the others</source>
            <translation>certifica chiunque: serve solo a confermare le altre</translation>
        </message>
        <message>
            <source>came with the program</source>
            <translation>inclusa nel programma</translation>
        </message>
        <message>
            <source>came with a newer list</source>
            <translation>arrivata con un elenco più recente</translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>aggiunta da te</translation>
        </message>
        <message>
            <source>valid from {first} to {last}</source>
            <translation>valida dal {first} al {last}</translation>
        </message>
        <message>
            <source>valid from {first} to {last}, kept for old mail</source>
            <translation>valida dal {first} al {last}, conservata per la vecchia posta</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Titolare</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emesso da</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Validità</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Ruolo</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>SHA-256 of the key</source>
            <translation>SHA-256 della chiave</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate</source>
            <translation>SHA-256 del certificato</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 del file</translation>
        </message>
        <message>
            <source>List of keys, version {version}, published on {day}.</source>
            <translation>Elenco di chiavi, versione {version}, pubblicato in data {day}.</translation>
        </message>
        <message>
            <source>List of keys without a date.</source>
            <translation>Elenco di chiavi senza data.</translation>
        </message>
        <message>
            <source>Taken in on {at} from {source}.</source>
            <translation>Acquisito in data {at} da {source}.</translation>
        </message>
        <message>
            <source>It is {days} days old: look for a newer one.</source>
            <translation>È di {days} giorni fa: cercane uno più recente.</translation>
        </message>
        <message>
            <source>It names nobody who may sign a newer list: a newer one is taken only with its SHA-256.</source>
            <translation>Non indica nessuno che possa firmare un elenco più recente: uno più recente si accetta solo con il suo SHA-256.</translation>
        </message>
        <message>
            <source>May sign a newer list: {key}</source>
            <translation>Può firmare un elenco più recente: {key}</translation>
        </message>
        <message>
            <source>EU trusted list {territory}, number {sequence}, issued on {at}.</source>
            <translation>Elenco di fiducia UE di {territory}, numero {sequence}, emesso in data {at}.</translation>
        </message>
        <message>
            <source>EU trusted list {territory}, number {sequence}, issued on {at}: a newer one should be out, refresh it.</source>
            <translation>Elenco di fiducia UE di {territory}, numero {sequence}, emesso in data {at}: dovrebbe essercene uno più recente, aggiornalo.</translation>
        </message>
        <message>
            <source>If you add it, this program will call everybody whom {name} certifies a PEC provider, and show their messages as verified. Add it only if you are sure who holds this key.</source>
            <translation>Se la aggiungi, questo programma chiamerà gestore PEC chiunque sia certificato da {name}, e mostrerà i suoi messaggi come verificati. Aggiungila solo se sei certo di chi ha questa chiave.</translation>
        </message>
        <message>
            <source>To add it, type the last 8 digits of the fingerprint that you have from another source ({fingerprint}):</source>
            <translation>Per aggiungerla, scrivi le ultime 8 cifre dell’impronta che hai da un’altra fonte ({fingerprint}):</translation>
        </message>
        <message>
            <source>Nothing was added. To add it, repeat the command with --fingerprint and the whole fingerprint, which you have from another source.</source>
            <translation>Niente è stato aggiunto. Per aggiungerla, ripeti il comando con --fingerprint e l’impronta intera, che hai da un’altra fonte.</translation>
        </message>
        <message>
            <source>{name} is trusted from now on in this profile.</source>
            <translation>Da ora {name} è tra le autorità riconosciute in questo profilo.</translation>
        </message>
        <message>
            <source>{name} is no longer trusted in this profile.</source>
            <translation>{name} non è più tra le autorità riconosciute in questo profilo.</translation>
        </message>
        <message>
            <source>Version {version} of the list is in use, in place of {before}.</source>
            <translation>È in uso la versione {version} dell’elenco, al posto di {before}.</translation>
        </message>
        <message>
            <source>Signed by {name}.</source>
            <translation>Firmato da {name}.</translation>
        </message>
        <message>
            <source>Taken on your word, by its SHA-256.</source>
            <translation>Accettato sulla tua parola, in base al suo SHA-256.</translation>
        </message>
        <message>
            <source>New: {name}</source>
            <translation>Nuova: {name}</translation>
        </message>
        <message>
            <source>EU trusted list {territory}, number {sequence}, is in use.</source>
            <translation>È in uso l’elenco di fiducia UE di {territory}, numero {sequence}.</translation>
        </message>
        <message>
            <source>Messages read again: {count}</source>
            <translation>Messaggi riletti: {count}</translation>
        </message>
    </context>
</TS>
