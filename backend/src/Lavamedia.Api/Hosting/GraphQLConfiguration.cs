using System.Security.Claims;
using System.Security.Cryptography;
using Lavamedia.Api.Configuration;
using Lavamedia.GraphQL.AspNetCore;
using Lavamedia.GraphQL.AspNetCore.Connections;
using Lavamedia.GraphQL.AspNetCore.Mcp;
using Lavamedia.GraphQL.AspNetCore.PersistedOperations;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.AspNetCore.Rest;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.ApiKeys;
using Lavamedia.Media;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Data.Rehearsals;
using Lavamedia.Platform.Endpoints;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.Options;

namespace Lavamedia.Api.Hosting;

/// <summary>Makes one schema of what the modules brought, and serves it.</summary>
internal static class GraphQLConfiguration
{
    /// <summary>The addresses of the REST API begin so.</summary>
    internal const string RestPrefix = "/api/v1";

    private const long OperationBytes = 4 * 1024 * 1024;
    private const int LargestBatch = 20;
    private const string PublishedResources = "Rest/";
    private const string LimitsKey = "Lavamedia:GraphQL";
    private const string DocumentsKey = "Lavamedia:TrustedDocuments";
    private const string DocumentFolderKey = "Lavamedia:TrustedDocumentFolder";
    private const string PublishedFolderKey = "Lavamedia:PublishedOperationFolder";
    private const string OnlyTrustedKey = "Lavamedia:OnlyTrustedDocuments";

    public static void AddGraphQL(
        this IServiceCollection services,
        IConfiguration configuration,
        ModuleCatalog modules,
        HostSettings settings
    )
    {
        var graphql = services.AddGraphQLServer();
        foreach (var assembly in modules.GraphQLAssemblies)
        {
            graphql.AddTypes(assembly);
        }

        graphql.ReadAhead();
        graphql.AddPolicies(modules.Permissions.Select(permission => permission.Code));
        // Enough for the front page of the portal, the largest of our own documents; 50 x 50 x 50 stays far beyond.
        graphql.ModifyOptions(options => (options.MaximumFieldCost, options.MaximumTypeCost) = (2000, 5000));
        graphql.ModifyOptions(options => (options.EnableDefer, options.EnableStream) = (true, true));
        graphql.ModifyOptions(options => ReadLimits(configuration.GetSection(LimitsKey), options));
        AddDocuments(graphql, configuration);
        services.AddSingleton<IConnectionAuthenticator, SessionConnections>();

        services.AddEntityFrameworkSelections<LavamediaDbContext>(
            (provider, options) =>
            {
                options.CursorKey = CursorKey(provider.GetRequiredService<IConfiguration>());
                options.Asker = typeof(Perspective);
                options.HeldConnection = () => Rehearsal.Current?.Connection;
                // A context that is open no longer tells its password.
                options.ConnectionString = settings.ConnectionString;
            }
        );
    }

    /// <summary>Maps the doors to the schema: <c>/graphql</c> and, for stored operations, <c>/api/v1</c> (by method and path) and <c>/graphql/mcp</c> (as tools). The same holds at all of them (G-5).</summary>
    public static void MapGraphQL(this WebApplication app)
    {
        var isProduction = app.Environment.IsProduction();
        // In production the public, and staff who are no developers, run what our applications and partners registered (G-9).
        var onlyTrusted = app.Configuration.GetValue(OnlyTrustedKey, isProduction);
        string?[] origins = [Origin(app.Configuration, "PublicApiUrl"), Origin(app.Configuration, "AdminUrl")];
        var media = app.Services.GetRequiredService<IOptions<MediaOptions>>().Value;
        // Uploads come through this door as well. The engine has its own limits for JSON and for forms.
        app.MapGraphQL("/graphql", Configure)
            .WithMetadata(new LargestRequest(media.LargestUploadBytes + OperationBytes));
        app.MapRestRoutes(RestPrefix, Configure);
        app.MapMcpTools("/graphql/mcp", Configure);

        void Configure(GraphQLEndpointOptions options)
        {
            // Explored by developers everywhere, and by anybody on one's own machine (G-6).
            options.AllowsIntrospection = user => !isProduction || IsDeveloper(user);
            options.AllowsStatistics = options.AllowsIntrospection;
            options.OnlyAllowsPersistedDocuments = user => onlyTrusted && !IsDeveloper(user);
            options.DocumentOwnerOf = ApiKeyClaims.PartnerOf;
            options.BudgetOf = ApiKeyBudget.Of;
            options.MaximumMultipartBytes = Math.Max(
                options.MaximumMultipartBytes,
                media.LargestUploadBytes + OperationBytes
            );
            options.RunsInTurn = _ => Rehearsal.Current is not null;
            options.AllowsOrigin = (_, origin) => origins.Contains(origin, StringComparer.OrdinalIgnoreCase);
            options.AllowsSharedCaches = app.Configuration.GetValue("Lavamedia:SharedCaches", false);
            options.CoalescesRequests = app.Configuration.GetValue("Lavamedia:CoalescesRequests", true);
            options.MaximumConnectionsPerAddress = app.Configuration.GetValue(
                "Lavamedia:ConnectionsPerAddress",
                options.MaximumConnectionsPerAddress
            );
            options.MaximumBatchSize = app.Configuration.GetValue("Lavamedia:GraphQLBatching", false)
                ? LargestBatch
                : 0;
        }
    }

    /// <summary>Takes the limits that an operator sets (docs/limits.md).</summary>
    private static void ReadLimits(IConfigurationSection section, ExecutionOptions options)
    {
        if (!section.Exists())
        {
            return;
        }

        try
        {
            section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidConfigurationException([$"{LimitsKey}: {exception.Message}"]);
        }
    }

    /// <summary>
    /// Trusts the documents of our own applications (<c>Lavamedia:TrustedDocuments</c>, by default <c>trusted-documents.json</c> beside the
    /// program) and those of partners (<c>Lavamedia:TrustedDocumentFolder</c>, each in the folder of its account); others may register theirs for a while where text is allowed.
    /// </summary>
    private static void AddDocuments(IGraphQLServerBuilder graphql, IConfiguration configuration)
    {
        var path = configuration[DocumentsKey];
        var manifest = path ?? Path.Combine(AppContext.BaseDirectory, "trusted-documents.json");
        if (File.Exists(manifest))
        {
            graphql.AddTrustedDocuments(ReadManifest(manifest));
        }
        else if (path is not null)
        {
            throw new InvalidConfigurationException([$"{DocumentsKey} is '{path}', where there is no file."]);
        }

        AddPublishedOperations(graphql, configuration);
        if (configuration[DocumentFolderKey] is { Length: > 0 } folder)
        {
            graphql.AddFileSystemOperationDocumentStorage(folder);
        }

        graphql.AddAutomaticPersistedOperations();
    }

    /// <summary>Publishes the operations below <c>Rest/</c>, and those of an installation (<c>Lavamedia:PublishedOperationFolder</c>).</summary>
    private static void AddPublishedOperations(IGraphQLServerBuilder graphql, IConfiguration configuration)
    {
        graphql
            .AddPublishedOperations(() =>
                PublishedDocument.Embedded(typeof(GraphQLConfiguration).Assembly, PublishedResources)
            )
            .AddRestRoutes()
            .AddMcpTools("Lavamedia", typeof(GraphQLConfiguration).Assembly.GetName().Version!.ToString(3));
        if (configuration[PublishedFolderKey] is { Length: > 0 } folder)
        {
            if (!Directory.Exists(folder))
            {
                throw new InvalidConfigurationException([
                    $"{PublishedFolderKey} is '{folder}', where there is no folder.",
                ]);
            }

            graphql.AddPublishedOperations(() => PublishedDocument.Folder(folder));
            graphql.Services.AddHostedService(provider =>
                ActivatorUtilities.CreateInstance<PublishedFolderCheck>(provider, folder)
            );
        }
    }

    private static TrustedDocuments ReadManifest(string path)
    {
        try
        {
            return TrustedDocuments.Read(path);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidConfigurationException([exception.Message]);
        }
    }

    private static string? Origin(IConfiguration configuration, string name) =>
        Uri.TryCreate(configuration[$"Lavamedia:{name}"], UriKind.Absolute, out var url)
            ? url.GetLeftPart(UriPartial.Authority)
            : null;

    /// <summary>Cursors outlive a process and are read by every instance, so their key comes from the key that all share.</summary>
    private static byte[] CursorKey(IConfiguration configuration) =>
        HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            Convert.FromBase64String(configuration["Lavamedia:SigningKey"]!),
            outputLength: 32,
            info: "cursors"u8.ToArray()
        );

    /// <summary>Whether a person explores. A partner's program runs what is registered, whatever its rights are (G-9).</summary>
    private static bool IsDeveloper(ClaimsPrincipal user) =>
        !user.IsApiKey() && user.HasClaim(ClaimsFieldAuthorizer.PermissionClaimType, IdentityPermissions.Introspect);
}
