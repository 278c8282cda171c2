// `npm start`: serves the built examples at a printed address.
import {serve} from './serve.mjs';

for (let port = 8080; ; port += 1) {
  try {
    const {address} = await serve({port});
    console.log(`\nExamples with the real data: ${address}examples/\n(Ctrl+C stops the server)`);
    break;
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port > 8180) throw error;
  }
}
