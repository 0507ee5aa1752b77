using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Api.Seed;

/// <summary>A file of the demo magazine is not what the seeder or the newsroom's own rules accept.</summary>
internal sealed class DemoContentException : Exception
{
    /// <summary>A problem of a file.</summary>
    /// <param name="file">The file, or the key of the thing in it.</param>
    /// <param name="problem">What is wrong.</param>
    public DemoContentException(string file, string problem)
        : base($"Demo content '{file}': {problem}") { }

    /// <summary>The value of a success; an exception that tells the errors otherwise.</summary>
    public static T Expect<T>(MutationResult<T> result, string file) =>
        result.Errors is { } errors
            ? throw new DemoContentException(
                file,
                string.Join(' ', errors.Select(error => $"{error.Code}: {error.Message}"))
            )
            : result.Value!;
}
