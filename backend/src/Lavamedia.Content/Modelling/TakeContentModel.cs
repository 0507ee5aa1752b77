using Lavamedia.GraphQL.DependencyInjection;

namespace Lavamedia.Content.Modelling;

/// <summary>Brings this process to the types as they are now.</summary>
public sealed class TakeContentModel(ReadContentModel read, ContentTypeCatalog catalog, ISchemaReloader schema)
{
    /// <summary>Reads the types, and builds the schema anew when they have changed.</summary>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        // One after the other, so that what was read first cannot overwrite what was read last.
        await catalog.Gate.WaitAsync(cancellationToken);
        try
        {
            var (model, fingerprint) = await read.ExecuteAsync(cancellationToken);
            if (catalog.Take(model, fingerprint))
            {
                schema.Reload();
            }
        }
        finally
        {
            catalog.Gate.Release();
        }
    }
}
