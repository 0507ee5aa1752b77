namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>What the stand-in refuses, by the code that Meilisearch has for it.</summary>
internal sealed class StandInFailure(string code) : Exception(code);
