# Vonk for a computer that many reach through one database. See docker-compose.yml.
FROM node:24.11.1-slim AS built
WORKDIR /vonk
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN node tools/build.mjs

FROM node:24.11.1-slim
ENV NODE_ENV=production
WORKDIR /vonk
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=built /vonk/dist ./dist
# Nothing but the data folder can be written, and only by this user.
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 8765
CMD ["node", "dist/vonk.mjs", "start"]
