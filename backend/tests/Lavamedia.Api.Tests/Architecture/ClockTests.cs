using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Lavamedia.Api.Tests.Architecture;

/// <summary>
/// leases, schedules and publication take their instants from the database, so that an instance whose clock is wrong
/// changes nothing. Held by looking for every read of the process's clock in what we compiled.
/// </summary>
public sealed class ClockTests
{
    private static readonly HashSet<string> ClockMembers =
    [
        "DateTime.get_UtcNow",
        "DateTime.get_Now",
        "DateTime.get_Today",
        "DateTimeOffset.get_UtcNow",
        "DateTimeOffset.get_Now",
        "TimeProvider.GetUtcNow",
        "TimeProvider.GetLocalNow",
    ];

    /// <summary>Who may, and why it does no harm.</summary>
    private static readonly Dictionary<string, string> MayReadTheClock = new()
    {
        ["FileBlobStore"] = "compares file times that the same machine wrote",
        ["AccessTokens"] = "a token's end is checked with half a minute of tolerance, its session by the database",
        ["IdTokens"] = "dates an ID token, which the client checks with a tolerance of its own",
        ["SessionAuthenticator"] = "ends a socket with its token, after which the session itself is asked for",
        ["RankDocuments"] = "names it inside a query, where it means the database's now()",
        ["LinkEndpoints"] = "names it inside a query, where it means the database's now()",
        ["ProviderDocuments"] = "waits a minute of its own between two questions to a provider",
        ["CheckCode"] = "names it inside a query, where it means the database's now()",
        ["CurrentSession"] = "names it inside a query, where it means the database's now()",
        ["CheckAddresses"] = "names it inside a query, where it means the database's now()",
        ["ConfirmSubscriber"] = "names it inside a query, where it means the database's now()",
        ["PrunePendingSubscribersHandler"] = "names it inside a query, where it means the database's now()",
        ["NewsSitemap"] = "names it inside a query, where it means the database's now()",
        ["OneTimeTokens"] = "names it inside a query, where it means the database's now()",
        ["SessionsOfUsers"] = "names it inside a query, where it means the database's now()",
        ["SignInTransactions"] = "names it inside a query, where it means the database's now()",
        ["SignInWithPasskey"] = "names it inside a query, where it means the database's now()",
        ["FolderMailSender"] = "names a file by it, so that a person finds the newest mail",
        ["EndSession"] = "names it inside a query, where it means the database's now()",
        ["AddDemoArticles"] = "dates the demo content once, at seed",
    };

    public static TheoryData<string> Assemblies =>
        [
            "Lavamedia.Platform",
            "Lavamedia.Identity",
            "Lavamedia.Media",
            "Lavamedia.Content",
            "Lavamedia.Seo",
            "Lavamedia.Search",
            "Lavamedia.Analytics",
            "Lavamedia.Notifications",
            "Lavamedia.Api",
        ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void R6_only_known_classes_read_the_clock_of_the_process(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll")));
        ReadersOfTheClock(file).Except(MayReadTheClock.Keys).ShouldBeEmpty();
    }

    private static IEnumerable<string> ReadersOfTheClock(PEReader file)
    {
        var metadata = file.GetMetadataReader();
        var clocks = metadata
            .MemberReferences.Where(handle => ClockMembers.Contains(NameOf(metadata, handle)))
            .Select(handle => MetadataTokens.GetToken(handle))
            .ToList();
        return from handle in metadata.MethodDefinitions
            let method = metadata.GetMethodDefinition(handle)
            where method.RelativeVirtualAddress != 0
            let code = file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!
            where clocks.Any(token => Mentions(code, token))
            select OutermostType(metadata, method.GetDeclaringType());
    }

    private static bool Mentions(byte[] code, int token)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, token);
        return code.AsSpan().IndexOf(bytes) >= 0;
    }

    private static string NameOf(MetadataReader metadata, MemberReferenceHandle handle)
    {
        var member = metadata.GetMemberReference(handle);
        return member.Parent.Kind == HandleKind.TypeReference
            ? $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}.{metadata.GetString(member.Name)}"
            : string.Empty;
    }

    /// <summary>The class that a person wrote; the compiler nests its state machines in it.</summary>
    private static string OutermostType(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (type.IsNested)
        {
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        }

        return metadata.GetString(type.Name);
    }
}
