namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The description in the schema, where the XML documentation is not meant for clients.</summary>
/// <param name="description">Markdown text.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>Markdown text.</summary>
    public string Description { get; } = description;
}
