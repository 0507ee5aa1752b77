using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>What the schema shows of a test.</summary>
[ObjectType<ProviderTest>]
public static class ProviderTestType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ProviderTest> type)
    {
        type.Name("IdentityProviderTest");
        type.Field(test => test.SigningKeys);
    }

    /// <summary>Where it signs people in.</summary>
    public static string GetAuthorizationEndpoint(
        [Parent(nameof(ProviderTest.AuthorizationEndpoint))] ProviderTest test
    ) => test.AuthorizationEndpoint.AbsoluteUri;

    /// <summary>The algorithms that it signs ID tokens with.</summary>
    public static IReadOnlyList<string> GetAlgorithms([Parent(nameof(ProviderTest.Algorithms))] ProviderTest test) =>
        test.Algorithms;
}
