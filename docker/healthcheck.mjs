// Ends with 0 while this container's own server says that it is alive; the image needs no curl for it.
const { PORT = '3000', WORKER_HEALTH_PORT = PORT } = process.env;
const { status } = await fetch(`http://127.0.0.1:${WORKER_HEALTH_PORT}/health/live`).catch(() => ({ status: 0 }));
process.exitCode = status === 200 ? 0 : 1;
