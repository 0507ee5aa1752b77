namespace Lavamedia.Identity.Keys.Signing;

/// <summary>Makes the next signing keys when it is time, and forgets those whose tokens have ended.</summary>
public sealed record RotateSigningKeysJob;
