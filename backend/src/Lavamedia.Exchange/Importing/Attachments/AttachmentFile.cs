namespace Lavamedia.Exchange.Importing.Attachments;

/// <summary>The bytes of an attachment, or why they are not to be had.</summary>
internal sealed record AttachmentFile(string Name, Stream? Content, string? Refusal = null) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Content?.DisposeAsync() ?? ValueTask.CompletedTask;
}
