import type { FastifyReply } from 'fastify'

/**
 * The same reply, for what is no plain value of its schema: bytes, streams, problems, and the readonly
 * data of the model. Schemas still decide what goes out.
 */
export const untyped = (reply: FastifyReply): FastifyReply => reply
