using Lavamedia.GraphQL.AspNetCore.Rest;
using Lavamedia.Platform.Modules;
using Microsoft.OpenApi;

namespace Lavamedia.Api.Hosting;

/// <summary>Describes the REST API for tools: <c>/openapi/v1.json</c>.</summary>
internal static class OpenApiConfiguration
{
    /// <summary>Where the document stands.</summary>
    internal const string DocumentPath = "/openapi/v1.json";

    private const string Resource = "Rest/OpenApi/document.json";

    public static void MapOpenApi(this WebApplication app) =>
        app.MapRestOpenApi(DocumentPath, GraphQLConfiguration.RestPrefix, Begin);

    /// <summary>What is the same for all routes, and those that are no stored operations; the rest is added by what the operations say.</summary>
    private static OpenApiDocument Begin(IServiceProvider services)
    {
        using var text = new MemoryStream();
        using (var resource = typeof(OpenApiConfiguration).Assembly.GetManifestResourceStream(Resource)!)
        {
            resource.CopyTo(text);
        }

        text.Position = 0;
        var document = OpenApiDocument.Load(text, OpenApiConstants.Json).Document!;
        var api = services.GetRequiredService<IConfiguration>()["Lavamedia:PublicApiUrl"]!.TrimEnd('/');
        document.Servers = [new OpenApiServer { Url = api }];
        document.AddComponent("oauth2", OAuth(api, services.GetRequiredService<ModuleCatalog>()));
        return document;
    }

    private static OpenApiSecurityScheme OAuth(string api, ModuleCatalog modules)
    {
        var scopes = modules.Permissions.ToDictionary(
            permission => permission.Code,
            permission => permission.Description
        );
        var token = new Uri(api + "/auth/token");
        return new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "OAuth 2.1: a scope gives that right, if whoever the token stands for has it too.",
            Flows = new OpenApiOAuthFlows
            {
                AuthorizationCode = new OpenApiOAuthFlow
                {
                    AuthorizationUrl = new Uri(api + "/auth/authorize"),
                    TokenUrl = token,
                    RefreshUrl = token,
                    Scopes = scopes,
                },
                ClientCredentials = new OpenApiOAuthFlow { TokenUrl = token, Scopes = scopes },
            },
        };
    }
}
