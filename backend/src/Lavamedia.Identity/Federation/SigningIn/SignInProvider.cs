namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>A provider as the sign-in page offers it.</summary>
/// <param name="Name">What the button says.</param>
/// <param name="Slug">The part of the address that names it.</param>
internal sealed record SignInProvider(string Name, string Slug);
