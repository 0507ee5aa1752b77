using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>What the schema shows of a passkey.</summary>
[ObjectType<PasskeySummary>]
internal static class PasskeySummaryType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<PasskeySummary> type)
    {
        type.Name("Passkey");
        type.Field(passkey => passkey.Id);
        type.Field(passkey => passkey.Name);
        type.Field(passkey => passkey.CreatedAt);
        type.Field(passkey => passkey.LastUsedAt);
        type.Field(passkey => passkey.IsBackedUp);
    }
}
