namespace Lavamedia.GraphQL.Types;

/// <summary>Anything of a schema that has a name.</summary>
public interface INamed
{
    /// <summary>The name, unique among its siblings.</summary>
    string Name { get; }
}
