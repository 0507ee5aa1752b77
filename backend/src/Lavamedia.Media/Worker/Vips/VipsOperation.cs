using System.Runtime.InteropServices;
using static Lavamedia.Media.Worker.Vips.VipsNative;

namespace Lavamedia.Media.Worker.Vips;

/// <summary>One operation of libvips: arguments in, run, results out.</summary>
internal sealed unsafe class VipsOperation : IDisposable
{
    private readonly string name;
    private nint handle;

    public VipsOperation(string name)
    {
        this.name = name;
        handle = NewOperation(name);
        if (handle == 0)
        {
            throw Failure();
        }
    }

    /// <summary>Sets a number, a flag or the nickname of an enum value.</summary>
    public VipsOperation Set(string argument, string value) =>
        SetArgument(handle, argument, value) == 0 ? this : throw Failure();

    /// <summary>Sets encoded bytes, which must stay where they are until the last image made of them is gone.</summary>
    public VipsOperation Set(string argument, byte* data, int length)
    {
        var box = default(GValue);
        InitializeValue(&box, BlobType());
        SetBlob(&box, 0, data, (nuint)length);
        SetProperty(handle, argument, &box);
        ReleaseValue(&box);
        return this;
    }

    /// <summary>Sets an image.</summary>
    public VipsOperation Set(string argument, VipsImage image)
    {
        var box = default(GValue);
        InitializeValue(&box, ImageType());
        SetObject(&box, image.Handle);
        SetProperty(handle, argument, &box);
        ReleaseValue(&box);
        return this;
    }

    /// <summary>Runs the operation.</summary>
    public VipsOperation Run()
    {
        var built = BuildOperation(handle);
        if (built == 0)
        {
            throw Failure();
        }

        Release(handle);
        handle = built;
        return this;
    }

    /// <summary>The image that the operation made.</summary>
    public VipsImage Image()
    {
        var box = default(GValue);
        InitializeValue(&box, ImageType());
        GetProperty(handle, "out", &box);
        var image = new VipsImage(TakeObject(&box));
        ReleaseValue(&box);
        return image;
    }

    /// <summary>The encoded bytes that the operation made.</summary>
    public byte[] Bytes()
    {
        var box = default(GValue);
        InitializeValue(&box, BlobType());
        GetProperty(handle, "buffer", &box);
        var data = GetBlob(&box, out var length);
        var bytes = new ReadOnlySpan<byte>((void*)data, checked((int)length)).ToArray();
        ReleaseValue(&box);
        return bytes;
    }

    public void Dispose()
    {
        if (handle != 0)
        {
            ReleaseOutputs(handle);
            Release(handle);
            handle = 0;
        }
    }

    private VipsException Failure()
    {
        var errors = CopyErrors();
        var text = Marshal.PtrToStringUTF8(errors)?.Trim();
        Free(errors);
        return new VipsException(string.IsNullOrEmpty(text) ? $"{name} failed" : text.ReplaceLineEndings("; "));
    }
}
