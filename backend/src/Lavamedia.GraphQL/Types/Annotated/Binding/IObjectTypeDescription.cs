using Lavamedia.GraphQL.Authorization;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>What was said about an object type, without its C# type as a type parameter.</summary>
internal interface IObjectTypeDescription
{
    Type RuntimeType { get; }

    string? GivenName { get; }

    string? GivenDescription { get; }

    bool IsNode { get; }

    List<FieldDescription> Fields { get; }

    List<AuthorizationRequirement> Requirements { get; }

    /// <summary>Binds every public property, for types that are written for the schema.</summary>
    void BindAllMembers();
}
