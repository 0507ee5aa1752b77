using Lavamedia.Media.Worker;

// Started by WorkerProcess during the tests, as the host starts itself in production.
return await MediaWorker.RunAsync();
