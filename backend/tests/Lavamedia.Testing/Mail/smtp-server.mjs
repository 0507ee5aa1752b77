// A mail server for one test: prints its port, then a line of JSON for every mail; ends with its standard input.
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const { certificate, key, user, password, encrypts, refusals } = JSON.parse(process.argv[2]);
let refusalsLeft = refusals;
const say = (event) => console.log(JSON.stringify(event));

const server = new SMTPServer({
  key: readFileSync(key),
  cert: readFileSync(certificate),
  disabledCommands: encrypts ? [] : ['STARTTLS'],
  // Whoever would send a password unencrypted is let to, so that the test sees it.
  allowInsecureAuth: true,
  authOptional: !user,
  onAuth: ({ username, password: given }, session, done) => {
    say({ event: 'auth', isEncrypted: session.secure, user: username });
    if (username === user && given === password) done(null, { user: username });
    else done(new Error('Wrong name or password'));
  },
  onData: (stream, session, done) => {
    simpleParser(stream).then((mail) => {
      if (refusalsLeft > 0) {
        refusalsLeft--;
        say({ event: 'refused' });
        done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
        return;
      }
      say({
        event: 'mail',
        isEncrypted: session.secure,
        user: session.user ?? null,
        from: session.envelope.mailFrom.address,
        to: session.envelope.rcptTo.map(({ address }) => address),
        headers: mail.headerLines.map(({ key: name }) => name),
        fromName: mail.from.value[0].name,
        toName: mail.to.value[0].name,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
      });
      done();
    }, done);
  },
});
server.on('error', (error) => say({ event: 'error', message: error.message }));
server.listen(0, '127.0.0.1', () => say({ event: 'listening', port: server.server.address().port }));
process.stdin.on('end', () => process.exit(0)).resume();
