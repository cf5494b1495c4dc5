<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This kind of file cannot be shown here. You can save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, by content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bytes of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountWizard</name>
    <message>
        <source>Add a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PEC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example name@pec.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PEC at hand, or just curious? Look around first, without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the example mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reads your certified mail from your provider and keeps it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mailbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider calls it IMAP server, port 993</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no complete address. It looks like name@pec.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this provider. Its help pages name the IMAP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider found: {name} ({host}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values come from its pages; nobody has tried them yet. Please check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two-step login many providers want a password made for mail programs, not the one of the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that will be read: {count}. The first reading may take some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Nothing is attached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {name} as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitally signed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>What to do and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message did not pass its checks: these dates may be false. Ask the body before you act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody certifies when this reached you, so the days may be counted from the wrong start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these dates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it shown like this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates are counted: nothing certifies that this message is genuine and when it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message asks for nothing by a date that we know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no date that the law ties to this kind of notice. Read the message: it may name one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be safe, count on {day}: the rules are disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed {n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we read the message this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These dates are reminders made from fixed rules. They are not legal advice: check the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get mail (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown safely. You can save it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows was attached; nothing in it was certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message cannot be shown. You can save it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This writes a mail to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the @ is not the site: the site is the name in bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site hides behind a number instead of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is written with letters of another alphabet that may look like ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link shows another address than the one it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back among the things to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, a name, or a number from the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Citizen Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mailbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the example mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your PEC mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what offices ask of you and by when, whether it is genuine, and how to pay. Your mail stays on this computer; nothing is deleted from the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your official mail, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail cannot be opened now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {whole} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox did not let us in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails and documents ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Message content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formatted view is too large or too tangled to be shown safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on the network were left out ({n}): fetching them would tell the sender that you read this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePageView</name>
    <message>
        <source>‹ Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message from the list to see what it asks of you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeading</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol no. {number} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent this on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated {when} by its sender (not certified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says it was delivered to your PEC on {when} (not proven)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to your PEC on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified by the provider on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {sender} (sender not certified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried by {carrier} (&quot;Per conto di&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentCard</name>
    <message>
        <source>Pay with pagoPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment {n}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may be alternatives: paying one in full can settle the others. Never pay the same debt twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentSlip</name>
    <message>
        <source>Do not pay by this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR is drawn. Ask the body through a channel you already know, not one named in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pay by this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not pass the checks above, so no QR is drawn. Look the notice up with the body itself, through a channel you already know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot tell who sent this. Ask the body before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR can be drawn: the notice does not give every value it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code to pay notice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it with the app IO or your bank&apos;s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay on the web …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Authorities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in charge by the recipient&apos;s provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: virus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: its proof does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open receipt: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} (ordinary mail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message carries no provider&apos;s signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken: the bytes were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date field (not certified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is this signed file itself. A print or a copy of its text proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notices, attachments and authorities   Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentView</name>
    <message>
        <source>Sent messages and their receipts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignedFileViewer</name>
    <message>
        <source>Signed document: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be opened inside this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing time according to the signer: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The message exactly as received ({size}). Keep the .eml file: it is the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save .eml …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts and proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>1 check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the content is true, that its author is the body it names, or that anybody has read it. Certified mail vouches for the mailbox, the time and the bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider named here received the message from the sender&apos;s mailbox at the time shown, and not a byte of it has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one check contradicts what the message says of itself. Do not act on it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: no check failed, but what is needed to be sure is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be safe by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code can be drawn for this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several payments: choose one with --number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code is saved as .png or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment code found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox yet. Add one with: citizen-inbox account add ADDRESS, or try: citizen-inbox demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {address}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox {address} added; {count} folders found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox {address} removed; what was already downloaded stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mailbox {address} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider of {address} is not known here: give its server with --host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: {new} new, {known} already here, {damaged} damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the rest is fetched next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message {id} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no ISO 8601 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are computed from the certified time and the rules named; check them before you rely on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring to trust, so the password is not kept: it is asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{messages} messages: {right} as made, {wrong} different, {missing} not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this program needs is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>No sentence is known for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to pay with the 30 % discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to pay the minimum amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to pay, or to write to them, before your vehicle or house can be blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to pay before seizure can begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to pay before enforcement can begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to pay with the reduced penalty, or to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to appeal to the Justice of the Peace (Giudice di Pace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to appeal to the Prefect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to tell who was driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to oppose the penalty order before the judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to appeal to the tax court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to oppose the debit notice before a judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to oppose the payment order of the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to appeal against the judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to bring the case to the regional administrative court (TAR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to send your observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to appeal to the Prefect about your residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification takes legal effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was delivered on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification is taken to have legal effect on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That start is presumed, not certain: check it before you rely on this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came after 21:00: for the law it arrived at 7:00 on {day} ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came after 21:00: the days run from {day} ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came at 21:00 exactly: some count from the next day, here the earlier day {day} holds ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starting day is not counted: day 1 is {day} ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s provider certified {certified}, your mailbox received it at {arrived}: counted from the first the day is {day}, counted from the second it is {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days from {from} to {to} are not counted: court terms stop in August ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days from {from} to {to} are not counted: these payments are suspended in summer ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So day 1 becomes {day} ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {days} is {day} ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a Sunday: the term moves to the next day ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a public holiday ({name}): the term moves to the next day ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a Saturday: for this duty the term moves to the next day ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a Saturday: for this duty it counts as a working day ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last useful day is {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody agrees that the summer pause applies here: to be safe, act by {day} ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody agrees that a Saturday moves the term: to be safe, act by {day} ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened it on {day} at {time}, before the days had passed: that moment counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you or your delegate open it on SEND or in the IO app before, it takes effect at that moment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a holiday or a Saturday: it takes effect all the same, it is not a duty of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal effect is counted from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the certified time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was checked against its source: {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule follows common practice: have it checked before you rely on it ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this rule is disputed: the earlier date is the safe one ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>No sentence is known for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not what its name or label says. Be careful before you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a kind of file that a computer can run. Do not open it unless you are sure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office file contains macros, small programs that run when you allow them. Do not allow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large or too deeply packed to be opened whole. What is shown may be only a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XML file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands before the beginning of this PDF. Another program may show something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF could not be read. You can still save it and open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is locked with a password, so nothing in it could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages of this PDF could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file inside this PDF could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF holds a digital signature that this version of the program does not check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first pages of this attachment were searched for payment codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture could not be searched for payment codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds only a signature. The document that was signed is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands after the end of the signed file. It is not covered by the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file looks signed, but nobody signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of a signer is missing, so that signature could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in this archive share the same bytes, a known trick. They were not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in this archive point outside it. They were made harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with a password inside its archive and could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is compressed in a way that this program does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file but a link to another place. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged inside its archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has not changed since it was signed. Whether the signer&apos;s certificate comes from a recognised authority was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature uses an old method that is no longer considered safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was not valid at the time the signer states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature does not hold: it was not made with the certificate it comes with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official notice waits for you. New ones appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice with a date of its own was found in your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment notice was found in your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that you send appear here with their receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices that you mark as done are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>No sentence is known for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False PEC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the PEC provider {provider}, unchanged since {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the PEC provider {provider}, unchanged since {at}. Whether its certificate had been revoked was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the PEC provider {provider}, unchanged. Its certificate was valid on {at} and expired on {valid_to}: revocation can no longer be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary mail: no PEC provider certifies who sent it, when, or what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail pretends to be PEC, but no provider signed it. Do not trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program could not check the provider&apos;s signature, so nothing is certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was changed after {provider} signed it. Do not rely on what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not genuine. Do not rely on what this message says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came to your PEC mailbox as ordinary mail: nobody certifies who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature belongs to {address}, but the message says it comes from {from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate had been revoked before this was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {at} the signer&apos;s certificate was not valid: it runs from {valid_from} to {valid_to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is intact, but the certified data and the message contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is intact, but the certificate does not come from the authority of the PEC providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate was revoked after the stated date: nothing independent shows that it was signed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed content is intact, but this program cannot trace the whole message to a PEC provider it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who vouches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message carries no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message shows marks that only a PEC provider may set, and no provider signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signed this mail with a personal certificate. That is not PEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature covers the whole message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed message has parts that the signature does not cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is good, but somebody put the signed message inside another: the outer sender, subject and text are not certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers name two kinds of PEC message at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers do not name a kind of PEC message that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider wrapped an ordinary mail: it certifies the wrapping, not the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is damaged or far too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature brings a text of its own, which a genuine one never does. It was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature names nobody who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of a signer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown bytes follow the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one party signed: {signers}. PEC has one signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since {signer} signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not the one that {signer} signed: somebody changed it, or a mail system on the way did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not made with the key of {signer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature uses a method that this program does not accept or does not know ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature uses {digest}, an old method that protects less against forgery. PEC providers used it for many years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer&apos;s key has only {bits} bits: it protects less against forgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved with other line ends. With the original ones restored, the signature fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message announces {label}, the signature uses {digest}. The signature counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is issued for {from}, the address this came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message says it comes from {from}; the certificate is issued for another address: {certificate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not name exactly one sender, as every PEC does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields Sender and From agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field Sender names {sender}, the field From {from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender named beside the provider&apos;s address is the certified one: {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name beside the provider&apos;s address ({header}) does not show the certified sender {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message shows {header} as its sender; the provider certified {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} is a PEC provider: {anchor} certified its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer made its own certificate: nobody vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate says it was issued by the authority of the PEC providers, but that authority&apos;s key did not sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know who issued the certificate: {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority that certifies anyone&apos;s mail address issued the certificate: {issuer}. It does not make a PEC provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{anchor} did not certify PEC providers at that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{anchor} may not certify this address or organisation: {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not issued for signing mail as a PEC provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer&apos;s certificate cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {anchor} is not enclosed; its key, known to this program, vouches for the signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed certificate of {anchor} could not be verified by itself; its key is the known one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {at} the certificate was valid ({valid_from} to {valid_to}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {at} the certificate was not valid ({valid_from} to {valid_to}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired since, on {valid_to}. The signature was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the certificate had been revoked by {at} was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is dated {at}, but this computer&apos;s clock says {now}: one of the two is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not say when it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certified time cannot be read ({written}); the time of signing is taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certified time and the time of signing agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider certifies {certified}, but signed at {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date shown by mail programs agrees with the certified time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date shown by mail programs is {other}; certified is {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certification data are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certification data cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every PEC has exactly one file of certification data; this one has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice of this kind should not enclose a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s envelope holds more than one original: which one is meant, nobody can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider names itself as in its certificate: {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider names itself {certified}; its certificate says {certificate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error {error} does not go with a message of type {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address {owner} is among the certified recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address {owner} is not among the certified recipients, though it reached you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is about a message of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is about a message of {certified}, not of {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recipient} is among the certified recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recipient} is not among the certified recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recipient} is an ordinary mailbox, for which there is no certified delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message was written from {certified}, as certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message names {original} as its sender; certified is {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message says it comes from {original}; the provider certified {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message bears the certified identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message bears the identifier {original}; certified is {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message refers to the sender&apos;s own identifier as certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message refers to {original}; certified is {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message is addressed to the certified recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message is addressed to {original}; certified are {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message has the certified subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enclosed message has the subject “{original}”; certified is “{certified}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject begins as it should for this kind of message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject should begin with “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is the certified one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs show the subject “{header}”; certified is “{certified}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is of the certified kind ({certified}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers call it “{header}”, the provider certified “{certified}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message bears the certified identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message bears the identifier {header}; certified is {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt bears the identifier of the message it is about, instead of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference to the sender&apos;s message is the certified one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message refers to {header}; certified is {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of receipt asked for is the certified one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers ask for a receipt of kind {header}; certified is {certified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers speak of a virus, the certified data do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to {provider}: {sender} sent this by PEC on {at}, and what you read is what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to the sender&apos;s provider, {provider}: it accepted the message on {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to the sender&apos;s provider, {provider}: it refused the message on {at}, and did not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to {provider}: it took charge of the message on {at}. This is not a delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to the recipient&apos;s provider, {provider}: the message was made available in the mailbox on {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to {provider}: the message could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to your provider, {provider}: by {at} the message had not been delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to {provider}: the message contained a virus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider received this as ordinary mail and passed it on. Nothing more is certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is certified about an ordinary mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove who the person behind the mailbox is, nor that the content is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove that the message was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove anything about a message sent again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove that anybody read the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove that the address does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove that delivery failed for good: the message may still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove that the sender meant harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove who sent the mail, when, or what it said when it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is the original file, not a print or a PDF of it: keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what this program found. It is no legal opinion.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>No sentence is known for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox provider refused the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again. If your provider uses two-step verification, you need the password for mail programs that its site gives you. The program will not try again by itself, so that your mailbox is not locked. The server says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of this mailbox has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it on your provider&apos;s site, or make a new password for mail programs there, and type it here. The server says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name, the user name or the password is empty or holds a character that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them again by hand, without copying line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider does not let mail programs into this mailbox (IMAP is switched off).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch IMAP on in your provider&apos;s webmail settings, then try again. The server says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {address} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server named {host} was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the server and your internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your internet connection, the name of the server and the port. What was already fetched is all here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. What was already fetched is all here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. What was already fetched is all here and is not fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} is too busy to let you in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other mail programs on this mailbox and try again in a few minutes. The server says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} refused a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell your provider what the server says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} sent an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was lost. Try again later; if it happens again, tell your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} does not tell of new mail by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the program looks for new mail at intervals instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} does not prove that it is your provider&apos;s: its certificate is not trusted. Your password was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the server. If you are on a network of an office, a hotel or a school, try from another one. The certificate says it was issued by: {issuer}. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} does not offer a safe encrypted connection. Your password was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port (usually 993). The program never connects without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority you gave is not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in PEM form, or leave the field empty to trust the authorities your computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is for connections without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the port for encrypted connections, usually 993.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} has a name that cannot be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it in your provider&apos;s webmail. The other folders are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox {address} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from the list of mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing or wrong in what you filled in: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store of your computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it (it may be waiting for you in another window) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store of your computer refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or type the password at each start. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read and the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as {kept}. Set your choices again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may read the file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and who may write the file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was already kept is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again: it goes on from where it stopped. Folder: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program may not write where it keeps your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may write there: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and make a copy of your data soon. Place: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail was kept here by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version or a later one. Nothing was changed. File: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of your mail is damaged and was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your original messages are safe in the archive beside it, and on the server. Move the file {path} elsewhere and start the program again: it makes a new list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of the program is using your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of this message is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in your provider&apos;s webmail. Missing file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of this message was changed on this computer and is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in your provider&apos;s webmail: that copy is the one that counts. File: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message could not be read: it is damaged or made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it came. You can save the original, or look at it in your provider&apos;s webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message could not be read. It is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message took too long to read. It is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent less of this message than it announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too large to be fetched: only its heading is here. See it in your webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such list: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the lists shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that prove PEC providers are missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again. Missing file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that prove PEC providers could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or check the file you gave: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the program that reads messages did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again; if it happens again, install it again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interface</name>
    <message>
        <source>No sentence is known for this code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Parts of this message are nested too deeply: the innermost are not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has more than 1,000 parts: the last ones are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of this message is too long: its end was not read as header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of this message has more than 1,000 fields: the last are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this message has no header: it is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in a header of this message cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this message says twice what it is: other programs may show it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this message does not say how it is divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this message is empty or was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two levels of this message use the same mark: other programs may show it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message may have been cut off: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are further parts after the end of this message: they are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after the end of this message: it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of parts is marked as encoded, which is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is encoded in an unknown way: it is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message says in more than one way which kind of PEC it is: it is treated as ordinary mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message says that it is a kind of PEC that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed part is not the whole message: something was put around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are parts beside the signed one: nobody signed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message says that it is signed, but the signature is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this message is not of the expected type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one enclosed message: the first is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one set of certification data: the first is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certification data cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certification data are not written in the encoding they declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certification data lack something that the rules require.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certification data say something twice: the first counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certification data name an unknown kind of recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certification data list more than 5,000 recipients: the last ones are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certified time cannot be read: see how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of the certified time is not written as the rules require.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of non-acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt between providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of non-delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of late delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virus notice between providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary mail passed on by your PEC provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your provider to accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, waiting for the delivery receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as ordinary mail: no delivery receipt will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered in the first 12 hours, may still arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered: the provider found a security problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery receipt in this mailbox yet: this does not mean that it was not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, but a notice of non-delivery came as well: check with the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no acceptance receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent more than an hour ago, no acceptance receipt in this mailbox yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted by your provider: nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to some of the recipients only, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as ordinary mail, without delivery receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence is known for this code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>No sentence is known for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEND notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court or lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other official mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IUN (notification code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the bill (cartella)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number (R.G.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject says “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message or an attachment begins with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message or an attachment mentions “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender writes from {domain}, a domain known for such notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender has the form of the State&apos;s invoice exchange: {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries an electronic invoice of “{supplier}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol file declares the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is certified mail (PEC) of a kind not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries a payment notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject has the form of a SEND notification, with IUN {iun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice of receipt (AAR) is attached, with IUN {iun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has the name of a notice of receipt (AAR), but no IUN could be read in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code of the notice of receipt holds IUN {iun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message identifier has the form that SEND uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is that of a SEND notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject, notice of receipt and QR code name the same IUN {iun}. They agree with each other; that does not prove who wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a message about the SEND service. It notifies nothing and starts no terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come by certified mail: at most it is a courtesy copy, without legal effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings: {act}. Its terms are counted from the day the notification takes effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act itself was not recognised here: it may have terms of its own. Read it; opening it on SEND makes the notification take effect at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious: a link leads to {host}, which is not a SEND site. Do not open it and do not pay from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious: the QR code leads to the test system of SEND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious: the message and the notice of receipt name different fiscal codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious: its parts name different notifications, {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: the control letter of IUN {iun} is not the one SEND would write. It may be invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious: the sender&apos;s domain {domain} looks like that of {body} but is not one of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {body}, but {domain} is not among the domains known here for that office. That alone does not make it false: check before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates are counted from it: nothing proves when you received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ordinary mail, not certified mail (PEC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ordinary mail that your provider wrapped, not certified mail from its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the certified envelope failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope could not be proven wholly: the dates below are presumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certified time could not be read: the dates below are presumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates are counted: the year {year} cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject says “{words}”: it speaks about an act but does not seem to be the act. No dates are counted from it; look for the act itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and until when you can appeal depends on what the debt is for. The date shown is that for taxes: for fines and contributions it can be earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date to appeal is that for a judgment of a first judge: ask a lawyer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates are counted: no act that starts a term was recognised. Read it: it may set one itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates are counted: the act may set some itself. Read it, and ask a lawyer if unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to pay is the one the supplier wrote in the invoice; the law sets none here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>No sentence is known for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that states this payment in the message agrees. This does not prove that you owe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is stated only in a QR code. Nothing else in the message could confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is stated only in a postal code symbol. Nothing else in the message could confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is stated only in the text. No payment code in the message could confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same paper holds {count} payment notices, such as instalments or a reduced amount. Check which one to pay, and never pay the same debt twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pay: the notice number is {first} in one place and {second} in another. Ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pay: the creditor&apos;s code is {first} in one place and {second} in another. Ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pay: the amount is {first} euro in one place and {second} euro in another. Ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the notice number stands {first} euro, but the code asks for {second} euro, which is printed elsewhere. Compare them before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several amounts could belong to this notice: {amounts} euro. Look at the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount was found for this notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code states no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is written with eleven digits. Some payment apps do not read such a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the creditor was not found, so no QR code can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several codes could be the creditor&apos;s: {creditors}. No QR code is drawn without being sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The creditor&apos;s code {creditor} cannot be right: its check digit is wrong. No public body has such a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of the notice number {number} are wrong. It may be mistyped or altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not scan this QR code: it is no payment code but a link to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the payment code there is a QR code that leads to {host}. It is not part of the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QR code in this notice leads to {host}. It is no payment code: do not pay through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QR code asks for a bank transfer to the account {account}. Payment notices of pagoPA do not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment code is of an unknown version, so it was not drawn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment code holds more than the standard allows. What is too much was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment code is not written as the standard says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a RAV slip. Its code was turned into a notice number; check the amount before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed date, {due}, has passed. The amount may have changed or the notice may have been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed date, {due}, passed more than a year ago. Ask the office before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEND notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay less {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duty} (presumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender not certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 5 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pay: codes disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{authority}, {kind}, {day}. {title}. {chips}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: virus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to ordinary mail: no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by the recipient&apos;s provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery delayed to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for a virus, to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (not proven)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake ({kind}). Your mail is safe where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is too large to be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done, or not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold or fold all receipts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>Certified message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped because of a virus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary mail in a PEC mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
