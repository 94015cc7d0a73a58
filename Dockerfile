# One image for the four services and the `dateline` command; the container's command chooses which one runs.
FROM node:24-bookworm-slim AS build
WORKDIR /dateline
ENV NX_DAEMON=false
COPY package.json package-lock.json .npmrc nx.json tsconfig.base.json ./
COPY apps apps
COPY libs libs
COPY tests/package.json tests/
COPY bench/package.json bench/
RUN npm ci
RUN npx nx run-many -t build -p @dateline/cli,@dateline/fetcher,@dateline/parser,@dateline/enricher,@dateline/store
# What runs needs neither the tools of the build nor the packages of tests and benchmarks.
RUN rm -rf tests bench \
  && npm pkg set 'workspaces[]=apps/*' 'workspaces[]=libs/*' \
  && npm prune --omit=dev --ignore-scripts \
  && find apps libs -type d -name src -prune -exec rm -rf {} +

FROM node:24-bookworm-slim
ENV NODE_ENV=production HTTP_HOST=0.0.0.0 HTTP_PORT=8080
WORKDIR /dateline
COPY --from=build --chown=root:root /dateline /dateline
USER node
EXPOSE 8080
# The platform's own probe: any service answers it. Orchestrators ask /health/live and /health/ready themselves.
HEALTHCHECK --interval=10s --timeout=4s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HTTP_PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/cli/dist/main.js", "--help"]
