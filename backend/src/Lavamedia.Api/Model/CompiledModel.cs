using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.Api.Model;

/// <summary>EF's model of all modules as it was compiled ahead (<c>npm run compile-model</c>), so that no start has to make it of the configurations.</summary>
internal static class CompiledModel
{
    /// <summary>Reads the model; null in a build that leaves it out (<c>-p:UsesCompiledModel=false</c>), which is how it is made anew.</summary>
    public static Func<IModel>? Reader { get; } =
#if COMPILED_MODEL
        () => LavamediaDbContextModel.Instance;
#else
        null;
#endif

    /// <summary>
    /// Begins to read the model while the host is still put together: it needs nothing of the host, and the reader waits for it where it is not
    /// there yet.
    /// </summary>
    public static void ReadAhead() => _ = Task.Run(() => Reader?.Invoke());
}
