using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Keys.Signing;

/// <summary>A key as a process uses it.</summary>
/// <param name="Algorithm">What it signs with.</param>
/// <param name="Key">The key; its <c>KeyId</c> is in every token that it signs.</param>
/// <param name="IsActive">Whether its time to sign has come.</param>
internal sealed record RingKey(SigningAlgorithm Algorithm, AsymmetricSecurityKey Key, bool IsActive)
{
    public SigningCredentials Credentials => new(Key, Algorithm.Name);
}
