namespace Lavamedia.E2E;

/// <summary>The running installation under test: the production build that <c>npm test</c> started on ports of its own.</summary>
public static class Installation
{
    /// <summary>Where the API answers.</summary>
    public static Uri Api { get; } = Address("LAVAMEDIA_E2E_API");

    /// <summary>Where the admin answers.</summary>
    public static Uri Admin { get; } = Address("LAVAMEDIA_E2E_ADMIN");

    /// <summary>Where the portal answers.</summary>
    public static Uri Portal { get; } = Address("LAVAMEDIA_E2E_PORTAL");

    /// <summary>Where the installation lets an identity provider of the tests be.</summary>
    public static Uri Provider { get; } = Address("LAVAMEDIA_E2E_PROVIDER");

    /// <summary>The folder for screenshots, or null when none are wanted.</summary>
    public static string? Screenshots { get; } = Environment.GetEnvironmentVariable("LAVAMEDIA_E2E_SCREENSHOTS");

    /// <summary>The password of all demo accounts.</summary>
    public const string Password = "ember-basalt-2026";

    /// <summary>An account that may do everything.</summary>
    public const string Administrator = "admin@lavamedia.example";

    /// <summary>An account that may write, publish and manage media.</summary>
    public const string Editor = "editor@lavamedia.example";

    /// <summary>An account that may write drafts of its own, and not publish.</summary>
    public const string Author = "author@lavamedia.example";

    private static Uri Address(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
            ? new Uri(value)
            : throw new InvalidOperationException(
                $"{variable} is not set. These tests drive a running installation: start them with \"npm test -- e2e\"."
            );
}
