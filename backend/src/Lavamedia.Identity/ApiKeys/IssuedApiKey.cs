namespace Lavamedia.Identity.ApiKeys;

/// <summary>A key that was just made. Its secret is shown here and never again.</summary>
/// <param name="ApiKeyId">The key, as the list of keys has it.</param>
/// <param name="Secret">What the program sends as `Authorization: Bearer …`.</param>
public sealed record IssuedApiKey(Guid ApiKeyId, string Secret);
