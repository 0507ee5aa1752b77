using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>A schema small enough to know by heart.</summary>
[QueryType]
public static class LibraryQueries
{
    private static readonly ConcurrentDictionary<string, bool> Running = [];

    /// <summary>Greets somebody.</summary>
    public static string Hello(string name = "reader") => $"Hello {name}";

    /// <summary>Counts to three.</summary>
    public static IReadOnlyList<int> Numbers() => [1, 2, 3];

    /// <summary>Never comes to an end by itself.</summary>
    public static async Task<string> Forever(CancellationToken cancellationToken, string name = "")
    {
        Running[name] = true;
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            Running[name] = false;
        }
        return "";
    }

    /// <summary>Comes to its end when a test wants it to, whoever leaves before.</summary>
    public static async Task<bool> Lingers()
    {
        LingerBegan.SetResult();
        await LingerEnds.Task;
        return true;
    }

    /// <summary>Completes when <see cref="Lingers"/> runs.</summary>
    internal static TaskCompletionSource LingerBegan { get; } = new();

    /// <summary>Lets <see cref="Lingers"/> end.</summary>
    internal static TaskCompletionSource LingerEnds { get; } = new();

    /// <summary>Costs as much as four fields that ask somebody.</summary>
    [Cost(40)]
    public static string Dear() => "dear";

    /// <summary>What is new.</summary>
    [CacheControl(60, SharedMaxAge = 300, Vary = ["Accept-Language"])]
    public static string News() => "A library opened.";

    /// <summary>What is new this moment; nothing, when asked to fail.</summary>
    [CacheControl(5)]
    public static string? Ticker(bool fails = false) => fails ? throw new InvalidOperationException() : "now";

    /// <summary>A long answer that takes a moment, the same for everybody.</summary>
    [CacheControl(5)]
    public static async Task<IEnumerable<string>> ChronicleAsync(string year)
    {
        await Task.Delay(1);
        return Enumerable.Range(0, 400).Select(day => $"{year}, day {day}");
    }

    /// <summary>What was recommended to the reader.</summary>
    [CacheControl(30, Scope = CacheControlScope.Private)]
    public static string Recommendation() => "this";

    /// <summary>Tells who asks.</summary>
    public static string? WhoAmI(ClaimsPrincipal user) => user.Identity?.Name;

    /// <summary>Whether <see cref="Forever"/> runs under a name; null when it never did.</summary>
    internal static bool? IsRunning(string name) => Running.TryGetValue(name, out var isRunning) ? isRunning : null;
}

/// <summary>The mutations of the library.</summary>
[MutationType]
public static class LibraryMutations
{
    /// <summary>Counts how often a mutation ran.</summary>
    public static int Shelved { get; private set; }

    /// <summary>Puts a book on the shelf.</summary>
    public static string ShelveBook(string title)
    {
        Shelved++;
        return title;
    }

    /// <summary>Reads a file and tells its SHA-256.</summary>
    public static async Task<string> HashFile(IUploadedFile file, CancellationToken cancellationToken)
    {
        var hash = await SHA256.HashDataAsync(file.OpenReadStream(), cancellationToken);
        return $"{file.Name} {Convert.ToHexStringLower(hash)}";
    }

    /// <summary>Refuses a file without reading it.</summary>
    public static string RefuseFile(IUploadedFile file) => $"refused {file.Name}";

    /// <summary>Reads two files.</summary>
    public static async Task<string> JoinFiles(
        IUploadedFile first,
        IUploadedFile second,
        CancellationToken cancellationToken
    )
    {
        using var one = new StreamReader(first.OpenReadStream());
        using var two = new StreamReader(second.OpenReadStream());
        return await one.ReadToEndAsync(cancellationToken) + await two.ReadToEndAsync(cancellationToken);
    }

    /// <summary>Keeps two files, of those who are known.</summary>
    [Authorize]
    public static string KeepFiles(IUploadedFile first, IUploadedFile second) => first.Name + second.Name;
}
