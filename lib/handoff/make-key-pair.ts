import { keyIdOf, type PrivateKey, type PublicKey } from './handoff-key'
import { suite } from './hpke'

export type KeyPair = { readonly public: PublicKey; readonly private: PrivateKey }

/** A pair out of 32 random bytes. */
export async function makeKeyPair(seed: Uint8Array): Promise<KeyPair> {
  const { publicKey, privateKey } = await suite.kem.deriveKeyPair(seed)
  const bytes = new Uint8Array(await suite.kem.serializePublicKey(publicKey))
  const id = keyIdOf(bytes)
  return {
    public: { id, bytes },
    private: { id, bytes: new Uint8Array(await suite.kem.serializePrivateKey(privateKey)) },
  }
}
