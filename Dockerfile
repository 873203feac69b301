# One image for the page, the scheduler and every worker; the command says which. Built from the lock file alone.
#
#   docker build -t claimline .

FROM node:24-bookworm-slim AS build
WORKDIR /claimline
COPY package.json package-lock.json ./
# No package's own script runs; the pages are built below.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json vite.config.ts ./
COPY src ./src
COPY workers ./workers
COPY corpus ./corpus
RUN npx vite build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /claimline
COPY --from=build --chown=root:root /claimline ./
# The image's own user without rights; it owns nothing here.
USER node
EXPOSE 4800
CMD ["node", "src/cli/claimline.js", "serve", "--host", "0.0.0.0", "--port", "4800"]
