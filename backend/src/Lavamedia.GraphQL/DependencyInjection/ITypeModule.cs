namespace Lavamedia.GraphQL.DependencyInjection;

/// <summary>
/// Adds to the schema what no class says, because people decide it while the host runs. It is asked each time a schema is built; when it
/// would answer otherwise, <see cref="ISchemaReloader.Reload"/> has the schema built anew.
/// </summary>
public interface ITypeModule
{
    /// <summary>Adds the types and fields of this moment.</summary>
    void AddTypes(ITypeModuleContext schema);
}
