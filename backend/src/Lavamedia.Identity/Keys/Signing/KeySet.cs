namespace Lavamedia.Identity.Keys.Signing;

/// <summary>The keys that are published at one time, newest first.</summary>
internal sealed class KeySet(IReadOnlyList<RingKey> keys)
{
    public IReadOnlyList<RingKey> Keys => keys;

    /// <summary>The key that signs now; null before the first was made.</summary>
    public RingKey? SigningKey(SigningAlgorithm algorithm) =>
        keys.FirstOrDefault(key => key.IsActive && key.Algorithm == algorithm);

    public RingKey? Find(string? keyId) => keys.FirstOrDefault(key => key.Key.KeyId == keyId);
}
