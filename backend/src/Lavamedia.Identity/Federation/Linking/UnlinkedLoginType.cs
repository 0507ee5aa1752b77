using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>What the schema shows of a link that is gone.</summary>
[ObjectType<UnlinkedLogin>]
public static class UnlinkedLoginType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<UnlinkedLogin> type) =>
        type.Field(login => login.Id).ID<ExternalLogin>().Description("The id that it had.");
}
